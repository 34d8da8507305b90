#include "ui/signin/tokenform.h"

#include "ui/signin/maskedfield.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

TokenForm::TokenForm(const Clock &clock, QWidget *parent)
    : SignInForm(parent)
    , m_clock(clock)
    , m_token(
          new MaskedField({tr("Access &token"), QString(), tr("Show access token"), tr("Hide access token")},
              "accessTokenField", "showTokenButton", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_token);
    setFocusProxy(m_token);
    m_token->edit()->setPlaceholderText(tr("Paste it here"));
    connect(m_token, &FormField::edited, this, &SignInForm::edited);
    connect(m_token, &FormField::submitted, this, &SignInForm::submitted);
    check();
}

QString TokenForm::purpose() const
{
    return tr("With an access token that may manage API clients. It is checked with the provider, lasts for "
              "this session only, and is kept nowhere.");
}

FormField *TokenForm::identity() const
{
    return m_token;
}

bool TokenForm::isUsable()
{
    m_token->setProblem({});
    const Secret typed = m_token->read();
    if (typed.isEmpty()) {
        m_token->setHint(tr("It is used until you quit or it runs out, whichever comes first"));
        return false;
    }
    const auto token = dintero::readPastedToken(typed, m_clock.now());
    if (!token) {
        m_token->setProblem(tr("An access token has no spaces or line breaks. Copy the token alone."));
        return false;
    }
    if (token->expiresAt <= m_clock.now()) {
        m_token->setProblem(
            tr("This access token ran out: %1. Get a new one.").arg(momentText(token->expiresAt)));
        return false;
    }
    m_token->setHint(token->saysWhenItExpires
            ? tr("For this session only, until %1 at the latest").arg(momentText(token->expiresAt))
            : tr("For this session only, an hour at the most: it doesn't say when it runs out"));
    return true;
}

void TokenForm::check()
{
    isUsable();
}

FormField *TokenForm::firstToCorrect()
{
    if (isUsable())
        return nullptr;
    if (m_token->isEmpty())
        m_token->setProblem(tr("Paste the access token. It is what the provider's token call answers."));
    return m_token;
}

void TokenForm::moveInto(SignInRequest &request)
{
    const Secret typed = m_token->take();
    auto token = dintero::readPastedToken(typed, m_clock.now());
    if (token)
        request.token = std::move(*token);
}

void TokenForm::setEditable(bool editable)
{
    m_token->setEditable(editable);
}

ErrorText TokenForm::explain(const Error &error, const QString &accountId) const
{
    ErrorText text = errorText(error);
    if (error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Unauthorized) {
        text.sentence = tr("The provider doesn't accept this access token.");
        text.nextStep =
            tr("Check that it is one of %1 and was copied whole, or get a new one.").arg(accountId);
    } else if (error.kind == ErrorKind::Forbidden) {
        text.sentence = tr("This access token is another account's.");
        text.nextStep = tr("Use one of %1, or correct the account ID.").arg(accountId);
    }
    return text;
}

ErrorText TokenForm::explainMissingScope(const QString &scope, const QString &accountId) const
{
    return {tr("The provider knows this access token, but it can't manage API clients of %1.").arg(accountId),
        tr("It lacks the scope %1, or it is another account's. Use another access token.").arg(scope), {}};
}

} // namespace clientsmith::ui
