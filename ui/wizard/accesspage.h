#pragma once

#include "ui/wizard/wizardpage.h"

#include <QStringList>

namespace clientsmith::ui {

class ScopeChooser;

/// The rest of page 1 for a custom client: what it may do.
class AccessPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit AccessPage(QWidget *parent);

    QStringList scopes() const;
    /// Whether something is chosen; says what to do if not.
    bool requireSome();
    void reset();

    void takeFocus() override;

private:
    ScopeChooser *m_chooser;
};

} // namespace clientsmith::ui
