#pragma once

#include "core/handover/credentialformats.h"
#include "core/provisioning/issuedcredentials.h"
#include "ui/storewords.h"
#include "ui/wizard/wizardpage.h"

#include <functional>
#include <optional>

class QPushButton;

namespace clientsmith::ui {

class CopyButton;
class InlineMessage;
class ProgressLine;
class SecretField;

/// Where to save, and in which form.
struct SaveChoice
{
    QString path;
    CredentialFormat format = CredentialFormat::Env;
};
/// Asks for a file; none when the person thought better of it.
using ChooseSaveFile = std::function<std::optional<SaveChoice>(QWidget *parent, const IssuedCredentials &)>;

/// Where the dialog begins: the folder of the last file of this session, else the documents.
QString folderForSaving();

/// The system's own file dialog.
std::optional<SaveChoice> chooseSaveFile(QWidget *parent, const IssuedCredentials &credentials);

/// Page 4: the one time that the secret can be seen. Borrows the credentials; drop() ends that.
class CredentialsPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit CredentialsPage(QWidget *parent, Occasion occasion = Occasion::Created);

    void lend(
        IssuedCredentials &credentials, const StoreWords &store, const std::optional<Error> &storeError);
    void drop();
    /// After trying the keychain again, or while it is tried.
    void showKeeper(const std::optional<Error> &storeError);
    void showStoring();
    void setChooseSaveFile(ChooseSaveFile choose) { m_chooseSaveFile = std::move(choose); }

    void takeFocus() override;

Q_SIGNALS:
    void storeAgainRequested();
    void cancelRequested();

private:
    QWidget *secretRow();
    QWidget *handoverRow();
    void save();
    void copyFor(CredentialFormat format);

    const Occasion m_occasion;
    IssuedCredentials *m_credentials = nullptr;
    StoreWords m_store;
    ChooseSaveFile m_chooseSaveFile = chooseSaveFile;
    QLabel *m_accountId;
    QLabel *m_clientId;
    SecretField *m_secret;
    QPushButton *m_show;
    QPushButton *m_save;
    QPushButton *m_copyFor;
    CopyButton *m_copyAccount;
    CopyButton *m_copyClient;
    InlineMessage *m_keeper;
    ProgressLine *m_storing;
    InlineMessage *m_note;
};

} // namespace clientsmith::ui
