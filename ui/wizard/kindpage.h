#pragma once

#include "core/dintero/scopes.h"
#include "ui/wizard/wizardpage.h"

#include <vector>

namespace clientsmith::ui {

class KindCard;

/// Page 1: which kind of client.
class KindPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit KindPage(QWidget *parent);

    dintero::ClientType type() const;
    void reset();

    void takeFocus() override;

private:
    std::vector<KindCard *> m_cards;
};

} // namespace clientsmith::ui
