#include "ui/signin/credentialsform.h"

#include "ui/signin/maskedfield.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace clientsmith::ui {

CredentialsForm::CredentialsForm(const QString &storeName, QWidget *parent)
    : SignInForm(parent)
    , m_storeName(storeName)
    , m_clientId(new FormField(tr("&Client ID"),
          tr("In the back office: Settings, API & Integrations, API clients"), "clientIdField", this))
    , m_secret(new MaskedField({tr("Client secre&t"), tr("Shown once when the client was created"),
                                   tr("Show client secret"), tr("Hide client secret")},
          "clientSecretField", "showSecretButton", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addWidget(m_clientId);
    column->addWidget(m_secret);
    setFocusProxy(m_clientId);
    for (FormField *field : {m_clientId, static_cast<FormField *>(m_secret)}) {
        connect(field, &FormField::edited, this, &SignInForm::edited);
        connect(field, &FormField::submitted, this, &SignInForm::submitted);
    }
    connect(m_clientId, &FormField::finished, this, &CredentialsForm::checkClientId);
}

CredentialsForm::~CredentialsForm()
{
    m_clientId->disconnect(this);
}

QString CredentialsForm::purpose() const
{
    return tr("With a client that may manage API clients. Its secret is checked with the provider, then kept "
              "in %1.")
        .arg(m_storeName);
}

bool CredentialsForm::checkClientId()
{
    const QString typed = m_clientId->typed();
    if (typed.contains(QLatin1Char(':'))) {
        m_clientId->setProblem(tr("A client ID has no colon. Copy the ID alone, without the secret."));
        return false;
    }
    if (typed.contains(QRegularExpression(QStringLiteral("\\s")))) {
        m_clientId->setProblem(tr("A client ID has no spaces. Copy it again."));
        return false;
    }
    m_clientId->setProblem({});
    return !typed.isEmpty();
}

void CredentialsForm::check()
{
    checkClientId();
    m_secret->setProblem({});
}

FormField *CredentialsForm::firstToCorrect()
{
    const bool clientId = checkClientId();
    const bool secret = !m_secret->isEmpty();
    if (m_clientId->isEmpty()) {
        m_clientId->setProblem(
            tr("Write the client ID. Without one, create a client in the back office first."));
    }
    m_secret->setProblem(
        secret ? QString() : tr("Write the client secret. If it is lost, rotate it in the back office."));
    if (!clientId)
        return m_clientId;
    return secret ? nullptr : m_secret;
}

void CredentialsForm::moveInto(SignInRequest &request)
{
    request.clientId = m_clientId->typed();
    request.clientSecret = m_secret->take();
}

void CredentialsForm::setEditable(bool editable)
{
    m_clientId->setEditable(editable);
    m_secret->setEditable(editable);
}

ErrorText CredentialsForm::explain(const Error &error, const QString &) const
{
    return errorText(error);
}

ErrorText CredentialsForm::explainMissingScope(const QString &scope, const QString &) const
{
    return {tr("The secret is right, but this client can't manage API clients."),
        tr("It lacks the scope %1. Grant it in the back office, or sign in with another client.").arg(scope),
        {}};
}

} // namespace clientsmith::ui
