#include "ui/signin/signinpage.h"

#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace clientsmith::ui {

namespace {

constexpr int cardWidth = 480;

/// Moves what was typed out of a field: the field is emptied first, so that the string is ours alone and
/// wiping it wipes the only copy.
Secret takeSecretFrom(QLineEdit *edit)
{
    QString typed = edit->text();
    edit->setText({});
    QByteArray bytes = typed.toUtf8();
    QByteArrayView view(bytes);
    Secret secret(view.trimmed());
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    wipe(typed.data(), static_cast<std::size_t>(typed.size()) * sizeof(QChar));
    return secret;
}

} // namespace

SignInPage::SignInPage(SignInController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_environment(new Badge(Badge::Kind::Test, this))
    , m_show(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_signIn(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("signInPage"));
    auto *title = new QLabel(tr("Sign in to an account"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *purpose = new QLabel(tr("With a client that may manage API clients. Its secret is checked with the "
                                  "provider, then kept in %1.")
                                   .arg(m_controller.storeName()),
        this);
    purpose->setWordWrap(true);
    setRole(purpose, "textStyle", QStringLiteral("muted"));

    auto *card = new Card({}, this);
    auto *column = card->body();
    column->setSpacing(2 * grid);
    m_environment->setObjectName(QStringLiteral("signInEnvironment"));
    m_environment->hide();
    m_account = addField(column, tr("&Account ID"), tr("T for test or P for production, then 3 or 8 digits"),
        "accountIdField", m_environment);
    m_account.edit->setPlaceholderText(QStringLiteral("T12345678"));
    m_account.edit->setMaxLength(32);
    m_clientId = addField(column, tr("&Client ID"),
        tr("In the back office: Settings, API & Integrations, API clients"), "clientIdField");
    buildSecret(column);
    column->addWidget(m_message);
    column->addWidget(m_progress);

    m_signIn->setObjectName(QStringLiteral("signInButton"));
    m_signIn->setText(tr("&Sign in"));
    m_signIn->setAccessibleName(tr("Sign in"));
    setRole(m_signIn, "primary", true);
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_signIn);
    column->addLayout(buttons);
    setTabOrder(m_show, m_back);
    setTabOrder(m_back, m_signIn);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(grid);
    middle->addStretch(2);
    middle->addWidget(title);
    middle->addWidget(purpose);
    middle->addSpacing(grid);
    middle->addWidget(card);
    middle->addStretch(3);
    card->setFixedWidth(cardWidth);
    purpose->setFixedWidth(cardWidth);
    auto *inside = new QWidget(this);
    auto *row = new QHBoxLayout(inside);
    row->addStretch();
    row->addLayout(middle);
    row->addStretch();
    // A message with its details open is taller than a small window.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_controller.cancel();
        m_controller.forget();
        Q_EMIT backRequested();
    });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_controller.cancel(); });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_messageAction)
            (m_controller.*m_messageAction)();
    });
    connect(m_message, &InlineMessage::secondActionTriggered, this, [this] { m_controller.retry(); });
    connect(&m_controller, &SignInController::stepStarted, this, &SignInPage::runStarted);
    connect(&m_controller, &SignInController::failed, this, &SignInPage::showFailure);
    connect(&m_controller, &SignInController::scopeMissing, this, &SignInPage::showMissingScope);
    connect(&m_controller, &SignInController::notKept, this, &SignInPage::showNotKept);
    connect(&m_controller, &SignInController::signedIn, this, &SignInPage::runEnded);
    setFocusProxy(m_account.edit);
}

SignInPage::Field SignInPage::addField(
    QVBoxLayout *column, const QString &label, const QString &hint, const char *objectName, QWidget *beside)
{
    Field field{new QLabel(label, this), new QLineEdit(this), new QLabel(hint, this), hint};
    setRole(field.label, "textStyle", QStringLiteral("heading"));
    setRole(field.advice, "textStyle", QStringLiteral("caption"));
    field.advice->setObjectName(QString::fromLatin1(objectName) + QStringLiteral("Advice"));
    field.advice->setWordWrap(true);
    field.edit->setObjectName(QString::fromLatin1(objectName));
    QString name = label;
    field.edit->setAccessibleName(name.remove(QLatin1Char('&')));
    field.edit->setAccessibleDescription(hint);
    field.label->setBuddy(field.edit);

    field.label->setMinimumHeight(m_environment->sizeHint().height());
    auto *head = new QHBoxLayout;
    head->addWidget(field.label);
    head->addStretch();
    if (beside)
        head->addWidget(beside);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addLayout(head);
    lines->addWidget(field.edit);
    lines->addWidget(field.advice);
    column->addLayout(lines);

    connect(field.edit, &QLineEdit::textEdited, this, &SignInPage::edited);
    connect(field.edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    return field;
}

void SignInPage::buildSecret(QVBoxLayout *column)
{
    m_secret = addField(column, tr("Client s&ecret"), tr("Shown once when the client was created"),
        "clientSecretField", m_show);
    m_secret.edit->setEchoMode(QLineEdit::Password);
    m_secret.edit->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setRole(m_secret.edit, "secret", true);
    m_show->setObjectName(QStringLiteral("showSecretButton"));
    m_show->setFlat(true);
    setRole(m_show, "compact", true);
    m_show->setCheckable(true);
    m_show->setText(tr("S&how"));
    m_show->setAccessibleName(tr("Show client secret"));
    setTabOrder(m_secret.edit, m_show);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_secret.edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("&Hide") : tr("S&how"));
        m_show->setAccessibleName(shown ? tr("Hide client secret") : tr("Show client secret"));
    });
    connect(m_account.edit, &QLineEdit::editingFinished, this, [this] { checkAccount(Eagerness::WhenDone); });
    connect(
        m_clientId.edit, &QLineEdit::editingFinished, this, [this] { checkClientId(Eagerness::WhenDone); });
}

void SignInPage::prefill(const QString &accountId, const QString &clientId)
{
    m_account.edit->setText(accountId);
    m_clientId.edit->setText(clientId);
    checkAccount(Eagerness::WhileTyping);
    setFocusProxy(accountId.isEmpty() ? m_account.edit
            : clientId.isEmpty()      ? m_clientId.edit
                                      : m_secret.edit);
}

void SignInPage::setAdvice(const Field &field, const QString &problem)
{
    const bool wrong = !problem.isEmpty();
    field.advice->setText(wrong ? problem : field.hint);
    setRole(field.advice, "textStyle", wrong ? QStringLiteral("advice") : QStringLiteral("caption"));
    setRole(field.edit, "invalid", wrong);
    field.edit->setAccessibleDescription(field.advice->text());
}

bool SignInPage::checkAccount(Eagerness eagerness)
{
    const QString typed = m_account.edit->text().trimmed();
    const auto parsed = dintero::AccountId::parse(typed);
    m_environment->setVisible(parsed.has_value());
    if (parsed) {
        m_environment->setKind(Badge::kindOf(parsed->environment()));
        setAdvice(m_account, {});
        return true;
    }
    static const QRegularExpression beginning(QStringLiteral("^([TtPp][0-9]{0,7})?$"));
    const bool unfinished = beginning.match(typed).hasMatch();
    if (typed.isEmpty() || (unfinished && eagerness == Eagerness::WhileTyping))
        setAdvice(m_account, {});
    else if (typed.contains(QRegularExpression(QStringLiteral("^[0-9]"))))
        setAdvice(m_account, tr("Put T (test) or P (production) before the digits."));
    else
        setAdvice(
            m_account, tr("An account ID is T or P and then exactly 3 or 8 digits, such as T12345678."));
    return false;
}

bool SignInPage::checkClientId(Eagerness)
{
    const QString typed = m_clientId.edit->text().trimmed();
    if (typed.contains(QLatin1Char(':'))) {
        setAdvice(m_clientId, tr("A client ID has no colon. Copy the ID alone, without the secret."));
        return false;
    }
    if (typed.contains(QRegularExpression(QStringLiteral("\\s")))) {
        setAdvice(m_clientId, tr("A client ID has no spaces. Copy it again."));
        return false;
    }
    setAdvice(m_clientId, {});
    return !typed.isEmpty();
}

bool SignInPage::checkSecret(Eagerness)
{
    setAdvice(m_secret, {});
    return !m_secret.edit->text().trimmed().isEmpty();
}

void SignInPage::edited()
{
    m_controller.forget();
    m_message->clear();
    checkAccount(Eagerness::WhileTyping);
    checkClientId(Eagerness::WhileTyping);
    checkSecret(Eagerness::WhileTyping);
}

void SignInPage::submit()
{
    if (m_controller.isRunning())
        return;
    const bool account = checkAccount(Eagerness::WhenDone);
    const bool clientId = checkClientId(Eagerness::WhenDone);
    const bool secret = checkSecret(Eagerness::WhenDone);
    if (m_account.edit->text().trimmed().isEmpty())
        setAdvice(m_account, tr("Write the account ID. The back office shows it beside the business name."));
    if (m_clientId.edit->text().trimmed().isEmpty())
        setAdvice(
            m_clientId, tr("Write the client ID. Without one, create a client in the back office first."));
    if (!secret)
        setAdvice(m_secret, tr("Write the client secret. If it is lost, rotate it in the back office."));
    if (!account || !clientId || !secret) {
        (!account ? m_account : !clientId ? m_clientId : m_secret).edit->setFocus();
        return;
    }
    SignInRequest request{*dintero::AccountId::parse(m_account.edit->text()),
        m_clientId.edit->text().trimmed(), takeSecretFrom(m_secret.edit)};
    m_controller.signIn(std::move(request));
}

void SignInPage::runStarted(SignInController::Step step)
{
    m_message->clear();
    m_messageAction = nullptr;
    for (const Field &field : {m_account, m_clientId, m_secret})
        field.edit->setEnabled(false);
    m_show->setChecked(false);
    m_show->setEnabled(false);
    m_signIn->setEnabled(false);
    m_progress->start(step == SignInController::Step::Check
            ? tr("Checking with the provider…")
            : tr("Waiting for %1…").arg(m_controller.storeName()));
}

void SignInPage::runEnded()
{
    m_progress->stop();
    for (const Field &field : {m_account, m_clientId, m_secret})
        field.edit->setEnabled(true);
    m_show->setEnabled(true);
    m_signIn->setEnabled(true);
}

void SignInPage::showFailure(const Error &error)
{
    runEnded();
    m_message->say(error);
    const bool typedWrong = error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
        error.kind == ErrorKind::InvalidInput;
    if (typedWrong) {
        m_controller.forget();
        m_secret.edit->setFocus();
        return;
    }
    m_messageAction = &SignInController::retry;
    m_message->setAction(tr("Try again"));
    m_message->actionButton()->setFocus();
}

void SignInPage::showMissingScope(const QString &scope)
{
    runEnded();
    m_message->say(InlineMessage::Kind::Warning,
        tr("The secret is right, but this client can't manage API clients."),
        tr("It lacks the scope %1. Grant it in the back office, or sign in with another client.").arg(scope));
    m_clientId.edit->setFocus();
}

void SignInPage::showNotKept(const Error &error)
{
    runEnded();
    const ErrorText text = errorText(error);
    m_message->say(InlineMessage::Kind::Warning,
        tr("The provider accepts you, but the sign-in isn't kept. %1").arg(text.sentence), text.nextStep,
        text.details);
    m_messageAction = &SignInController::continueWithoutKeeping;
    m_message->setAction(tr("Continue without keeping the sign-in"));
    m_message->setSecondAction(tr("Try again"));
    m_message->actionButton()->setFocus();
}

} // namespace clientsmith::ui
