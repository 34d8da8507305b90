#pragma once

#include "ui/widgets/taskdialog.h"

namespace clientsmith::ui {

class ClientVerification;
class InlineMessage;
class OutcomeTable;
struct ListedClient;

/// Verifies several clients, a row each. The work is \p verification's, which outlives it. Begins at once;
/// open() it.
class VerifyClientsDialog final : public TaskDialog
{
    Q_OBJECT
public:
    VerifyClientsDialog(ClientVerification &verification, const std::vector<ListedClient> &clients,
        const Account &account, const QString &keychain, QWidget *parent = nullptr);

    /// Ends the run first.
    void reject() override;

private:
    void showProgress();
    void showEnd();

    ClientVerification &m_verification;
    QString m_keychain;
    OutcomeTable *m_table;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

} // namespace clientsmith::ui
