#pragma once

#include "core/handover/credentialformats.h"
#include "ui/clients/clientscontroller.h"
#include "ui/widgets/taskdialog.h"

class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace clientsmith::ui {

class FactCard;
class InlineMessage;
class ProgressLine;
class StoredHandover;

/// Copies the kept credentials of one client for a shop plugin, field by field or all at once, or for a
/// program. Shows no secret. The work is \p handover's, which outlives it. open() it.
class CopyForDialog final : public TaskDialog
{
    Q_OBJECT
public:
    CopyForDialog(StoredHandover &handover, const ListedClient &client, const Account &account,
        const ApiOrigin &origin, const QString &keychain, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The secret is on the clipboard, alone or with the rest.
    void copied();

private:
    enum class Wish { Everything, Secret };

    void buildFormats();
    CredentialFormat format() const;
    void showFormat();
    void showFields();
    void showText();
    QToolButton *secretButton(const QString &label, QWidget *parent);
    void copy(Wish wish);
    void handOver();
    /// Where the profile ID is found, if the plugin asks for one.
    QString profileAdvice() const;
    void showError(const Error &error);
    void updateButtons();

    StoredHandover &m_handover;
    ListedClient m_client;
    dintero::AccountId m_account;
    ApiOrigin m_origin;
    QString m_keychain;
    Wish m_wish = Wish::Everything;
    /// As chosen when the work began.
    CredentialFormat m_copied = CredentialFormat::Env;
    /// What runs is ours.
    bool m_working = false;
    QListWidget *m_formats;
    QVBoxLayout *m_column = nullptr;
    FactCard *m_fields = nullptr;
    QPlainTextEdit *m_text;
    QLabel *m_advice;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_close;
    QPushButton *m_copy;
};

} // namespace clientsmith::ui
