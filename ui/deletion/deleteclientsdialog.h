#pragma once

#include "ui/clients/clientscontroller.h"
#include "ui/widgets/taskdialog.h"

namespace clientsmith::ui {

class ClientDeletion;
class FormField;
class InlineMessage;
class OutcomeTable;
class ProductionConsent;

/// Deletes several clients: shows which, has their count typed, and says what came of each. The work is \p
/// deletion's, which outlives it. open() it.
class DeleteClientsDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// Leaves out the client that is signed in with.
    DeleteClientsDialog(ClientDeletion &deletion, const std::vector<ListedClient> &clients,
        const Account &account, const QString &keychainName, QWidget *parent = nullptr);

    /// Stays while the call is under way; begins no further one.
    void reject() override;

private:
    void explain(
        const std::vector<ListedClient> &chosen, const Account &account, const QString &keychainName);
    bool isConfirmed() const;
    void remove();
    void showProgress();
    void showEnd();
    void updateButtons();

    ClientDeletion &m_deletion;
    std::vector<ListedClient> m_clients;
    bool m_over = false;
    OutcomeTable *m_table;
    FormField *m_count;
    ProductionConsent *m_consent;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace clientsmith::ui
