#pragma once

#include "core/accounts/accountstore.h"
#include "ui/clients/clientlist.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace clientsmith::ui {

class ClientDeletion;
class FormField;
class InlineMessage;
class ProductionConsent;
class ProgressLine;

/// Explains what is lost with a client, has its name typed, and deletes it. The work is \p deletion's, which
/// outlives it. open() it.
class DeleteClientDialog final : public QDialog
{
    Q_OBJECT
public:
    DeleteClientDialog(ClientDeletion &deletion, const ListedClient &client, const Account &account,
        const QString &keychainName, QWidget *parent = nullptr);

    /// Stays while the call is under way.
    void reject() override;

private:
    void explain(QVBoxLayout &column, const Account &account);
    bool isConfirmed() const;
    void remove();
    void showEnd();
    void updateButtons();

    ClientDeletion &m_deletion;
    dintero::ApiClient m_client;
    bool m_isKept;
    QString m_keychainName;
    /// What has to be typed: the name, or the client_id of one without.
    QString m_wanted;
    /// The client is gone, or nobody knows: there is nothing more to do here.
    bool m_over = false;
    FormField *m_name;
    ProductionConsent *m_consent;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace clientsmith::ui
