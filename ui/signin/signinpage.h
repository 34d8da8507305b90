#pragma once

#include "core/base/error.h"
#include "ui/signin/signincontroller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

class AccountField;
class InlineMessage;
class KeptInput;
class ProgressLine;
class SignInForm;

/// The account id, and a client id and secret or an access token; says under each field what is wrong with
/// it, and goes on when the provider accepts them.
class SignInPage final : public QWidget
{
    Q_OBJECT
public:
    /// Listens to \p controller, which outlives the page.
    explicit SignInPage(SignInController &controller, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Whoever signed in before need not type these again.
    void prefill(const QString &accountId, const QString &clientId);
    /// Shows the field for an access token, or those for a client id and secret.
    void useToken(bool token);

    /// What the page shows beside what was typed.
    struct Standing
    {
        enum class Outcome { None, Failed, ScopeMissing, NotKept };
        bool byToken = false;
        Outcome outcome = Outcome::None;
        Error error = {};
        QString scope = {};
    };
    const Standing &standing() const { return m_standing; }
    /// Goes on as the same page that was built before.
    void resume(const Standing &standing, const KeptInput &kept);

Q_SIGNALS:
    void backRequested();

private:
    /// What the message's button does.
    enum class MessageAction { None, Retry, ContinueWithoutKeeping };

    void layOut();
    QWidget *buildCard();
    void showForm(bool token);
    void clearMessage();
    void edited();
    void submit();
    void setEditable(bool editable);
    void runStarted(SignInController::Step step);
    void runEnded();
    void act();
    void giveBackTheSecret();
    void showFailure(const Error &error);
    void showMissingScope(const QString &scope);
    void showNotKept(const Error &error);
    /// Asks for a passphrase, and keeps the sign-in in the file.
    void makeEncryptedFile();

    SignInController &m_controller;
    QLabel *m_purpose;
    AccountField *m_account;
    SignInForm *m_credentials;
    SignInForm *m_token;
    /// The one of the two that is shown.
    SignInForm *m_form;
    QPushButton *m_other;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_back;
    QPushButton *m_signIn;
    MessageAction m_messageAction = MessageAction::None;
    Standing m_standing;
};

} // namespace clientsmith::ui
