#pragma once

#include "core/dintero/accountid.h"

#include <QFrame>

class QCheckBox;
class QLabel;

namespace clientsmith::ui {

/// One deliberate step more before something is done at a production account: a box to tick. Takes no room at
/// a test account's, where nothing is asked.
class ProductionConsent final : public QFrame
{
    Q_OBJECT
public:
    explicit ProductionConsent(QWidget *parent = nullptr);

    /// Asks with \p question as the box's words and \p why under it; anew, if it was out of sight.
    void ask(const dintero::AccountId &account, const QString &question, const QString &why);
    /// True at a test account.
    bool isGiven() const;
    void setEditable(bool editable);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_box;
    QLabel *m_why;
    bool m_needed = false;
};

} // namespace clientsmith::ui
