#include "ui/signin/signinpage.h"

#include "ui/errortext.h"
#include "ui/language/keptinput.h"
#include "ui/passphrase/createpassphrasedialog.h"
#include "ui/signin/accountfield.h"
#include "ui/signin/credentialsform.h"
#include "ui/signin/maskedfield.h"
#include "ui/signin/tokenform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QLabel>
#include <QPushButton>

#include <utility>

namespace clientsmith::ui {

SignInPage::SignInPage(SignInController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_purpose(new QLabel(this))
    , m_account(new AccountField(this))
    , m_credentials(new CredentialsForm(controller.store().name, this))
    , m_token(new TokenForm(controller.clock(), this))
    , m_form(m_credentials)
    , m_other(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_back(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    layOut();
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_other, &QPushButton::clicked, this, [this] {
        useToken(m_form == m_credentials);
        (m_account->isEmpty() ? static_cast<FormField *>(m_account) : m_form->identity())->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_controller.cancel();
        m_controller.forget();
        Q_EMIT backRequested();
    });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_controller.cancel(); });
    connect(m_message, &InlineMessage::actionTriggered, this, &SignInPage::act);
    connect(m_message, &InlineMessage::secondActionTriggered, this, [this] { m_controller.retry(); });
    connect(m_message, &InlineMessage::leadActionTriggered, this, &SignInPage::makeEncryptedFile);
    connect(&m_controller, &SignInController::stepStarted, this, &SignInPage::runStarted);
    connect(&m_controller, &SignInController::failed, this, &SignInPage::showFailure);
    connect(&m_controller, &SignInController::scopeMissing, this, &SignInPage::showMissingScope);
    connect(&m_controller, &SignInController::notKept, this, &SignInPage::showNotKept);
    connect(&m_controller, &SignInController::signedIn, this, &SignInPage::runEnded);
    connect(m_account, &FormField::edited, this, &SignInPage::edited);
    connect(m_account, &FormField::submitted, this, &SignInPage::submit);
    connect(m_account, &FormField::finished, this,
        [this] { m_account->check(AccountField::Eagerness::WhenDone); });
    for (SignInForm *form : {m_credentials, m_token}) {
        connect(form, &SignInForm::edited, this, &SignInPage::edited);
        connect(form, &SignInForm::submitted, this, &SignInPage::submit);
    }
    showForm(false);
    setFocusProxy(m_account);
}

SignInPage::~SignInPage()
{
    // A field that loses the focus by being hidden says that its editing is finished, to a page that is no
    // more.
    m_account->disconnect(this);
}

void SignInPage::prefill(const QString &accountId, const QString &clientId)
{
    m_account->fill(accountId);
    m_credentials->identity()->fill(clientId);
    m_account->check(AccountField::Eagerness::WhileTyping);
    setFocusProxy(accountId.isEmpty() ? static_cast<FormField *>(m_account)
            : clientId.isEmpty()      ? m_form->identity()
                                      : m_form->proof());
}

void SignInPage::useToken(bool token)
{
    m_controller.forget();
    showForm(token);
}

void SignInPage::showForm(bool token)
{
    m_standing = {};
    m_standing.byToken = token;
    m_message->clear();
    // What is no longer in sight isn't held either.
    m_form->proof()->take();
    m_form = token ? m_token : m_credentials;
    m_form->proof()->take();
    m_form->check();
    m_credentials->setVisible(!token);
    m_token->setVisible(token);
    m_purpose->setText(m_form->purpose());
    m_other->setText(token ? tr("&Use a client ID and secret instead") : tr("&Use an access token instead"));
    m_other->setAccessibleName(
        token ? tr("Use a client ID and secret instead") : tr("Use an access token instead"));
}

void SignInPage::clearMessage()
{
    m_message->clear();
    m_standing.outcome = Standing::Outcome::None;
}

void SignInPage::resume(const Standing &standing, const KeptInput &kept)
{
    showForm(standing.byToken);
    kept.giveTo(*this);
    m_account->check(AccountField::Eagerness::WhileTyping);
    m_form->check();
    if (m_controller.isRunning()) {
        runStarted(m_controller.step());
        return;
    }
    switch (standing.outcome) {
    case Standing::Outcome::None:
        break;
    case Standing::Outcome::Failed:
        showFailure(standing.error);
        break;
    case Standing::Outcome::ScopeMissing:
        showMissingScope(standing.scope);
        break;
    case Standing::Outcome::NotKept:
        showNotKept(standing.error);
        break;
    }
}

void SignInPage::edited()
{
    m_controller.forget();
    clearMessage();
    m_account->check(AccountField::Eagerness::WhileTyping);
    m_form->check();
}

void SignInPage::submit()
{
    if (m_controller.isRunning())
        return;
    const bool account = m_account->check(AccountField::Eagerness::WhenSubmitting);
    FormField *wrong = m_form->firstToCorrect();
    if (!account)
        wrong = m_account;
    if (wrong) {
        wrong->setFocus();
        return;
    }
    SignInRequest request{*dintero::AccountId::parse(m_account->typed()), {}, {}};
    m_form->moveInto(request);
    m_controller.signIn(std::move(request));
}

void SignInPage::setEditable(bool editable)
{
    m_account->setEditable(editable);
    m_form->setEditable(editable);
    m_other->setEnabled(editable);
    m_signIn->setEnabled(editable);
}

void SignInPage::runStarted(SignInController::Step step)
{
    clearMessage();
    m_messageAction = MessageAction::None;
    if (m_signIn->hasFocus() || m_other->hasFocus())
        m_account->setFocus();
    setEditable(false);
    m_progress->start(step == SignInController::Step::Check
            ? tr("Checking with the provider…")
            : tr("Waiting for %1…").arg(m_controller.store().name));
}

void SignInPage::runEnded()
{
    m_progress->stop();
    setEditable(true);
}

void SignInPage::act()
{
    switch (m_messageAction) {
    case MessageAction::None:
        break;
    case MessageAction::Retry:
        m_controller.retry();
        break;
    case MessageAction::ContinueWithoutKeeping:
        m_controller.continueWithoutKeeping();
        break;
    }
}

void SignInPage::giveBackTheSecret()
{
    // Perhaps it is another field that is wrong.
    if (const Secret *secret = m_controller.typedSecret())
        m_form->proof()->put(*secret);
}

void SignInPage::showFailure(const Error &error)
{
    runEnded();
    giveBackTheSecret();
    m_standing.outcome = Standing::Outcome::Failed;
    m_standing.error = error;
    const ErrorText text = m_form->explain(error, m_account->typed());
    m_message->say(InlineMessage::Kind::Error, text.sentence, text.nextStep, text.details);
    const bool typedWrong = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
        error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::InvalidInput;
    if (typedWrong) {
        m_controller.forget();
        m_form->check();
        m_form->proof()->setFocus();
        return;
    }
    m_messageAction = MessageAction::Retry;
    m_message->setAction(tr("Try again"));
    m_message->actionButton()->setFocus();
}

void SignInPage::showMissingScope(const QString &scope)
{
    runEnded();
    giveBackTheSecret();
    m_standing.outcome = Standing::Outcome::ScopeMissing;
    m_standing.scope = scope;
    const ErrorText text = m_form->explainMissingScope(scope, m_account->typed());
    m_message->say(InlineMessage::Kind::Warning, text.sentence, text.nextStep);
    m_form->check();
    m_form->identity()->setFocus();
}

void SignInPage::showNotKept(const Error &error)
{
    runEnded();
    m_standing.outcome = Standing::Outcome::NotKept;
    m_standing.error = error;
    const ErrorText text = errorText(error);
    m_message->say(InlineMessage::Kind::Warning,
        tr("The provider accepts you, but the sign-in isn't kept. %1").arg(text.sentence), text.nextStep,
        text.details);
    m_messageAction = MessageAction::ContinueWithoutKeeping;
    m_message->setAction(tr("Continue without keeping the sign-in"));
    m_message->setSecondAction(tr("Try again"));
    if (m_controller.choosableFile() != nullptr) {
        m_message->setLeadAction(tr("Keep it in an encrypted file…"));
        m_message->leadButton()->setAccessibleName(tr("Keep it in an encrypted file"));
        m_message->leadButton()->setFocus();
    } else {
        m_message->actionButton()->setFocus();
    }
}

void SignInPage::makeEncryptedFile()
{
    PassphraseFileStore *file = m_controller.choosableFile();
    if (file == nullptr) { // another process was quicker
        m_controller.retry();
        return;
    }
    auto *dialog = new CreatePassphraseDialog(*file, window());
    connect(dialog, &QDialog::accepted, this, [this] { m_controller.retry(); });
    dialog->openOver(*window());
}

} // namespace clientsmith::ui
