#include "app/cli/provisioned.h"

#include "app/cli/text.h"

#include <QJsonArray>

namespace clientsmith::cli {

QJsonValue storedJson(Stored stored)
{
    return stored == Stored::Nowhere ? QJsonValue(QJsonValue::Null) : QJsonValue(storedName(stored));
}

// The remark is the caller's, who waits.
QCoro::Task<Keeping> chooseKeeping(Services services, Options options, QString *remark)
{
    if (options.reveal) {
        const Result<void> usable = co_await probe(services.secrets, nullptr);
        if (!usable) {
            *remark = Text::noStore(usable.error()) + u'\n';
            co_return Keeping::Person;
        }
    }
    co_return Keeping::Keychain;
}

Outcome outcomeOf(const ProvisionedClient &client, const CredentialsFlow &flow, bool reveal)
{
    const IssuedCredentials &credentials = *flow.credentials();
    const Stored stored = flow.stored();
    Outcome outcome;
    QJsonObject &document = outcome.document;
    document = QJsonObject{{QStringLiteral("account_id"), credentials.account().text()},
        {QStringLiteral("id"), client.client.id}, {QStringLiteral("client_id"), client.client.clientId},
        {QStringLiteral("name"), client.client.name},
        {QStringLiteral("callbacks"), QJsonArray::fromStringList(client.client.callbacks)},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(client.scopes)},
        {QStringLiteral("stored"), storedJson(stored)}, {QStringLiteral("verified"), QJsonValue::Null}};
    QStringList lines{QStringLiteral("Account ID\t%1").arg(credentials.account().text()),
        QStringLiteral("Client ID\t%1").arg(oneLine(client.client.clientId))};
    // Asked for, or kept nowhere else: then this line is all that stands between the secret and its loss.
    if (reveal || stored == Stored::Nowhere) {
        const QString secret = QString::fromUtf8(credentials.secret().view());
        document.insert(QStringLiteral("client_secret"), secret);
        lines.append(QStringLiteral("Client secret\t%1").arg(secret));
        if (stored == Stored::Nowhere && !client.storeError)
            outcome.remark = Text::keepItYourself();
    }
    if (stored != Stored::Nowhere)
        lines.append(Text::secretKept(stored));
    const auto fail = [&](const Error &error, ExitCode code, const QString &remark) {
        document.insert(QStringLiteral("error"), toJson(error));
        outcome.code = code;
        outcome.remark = remark;
    };
    if (client.verified) {
        const qint64 seconds = client.verified->expiresIn.count();
        document.insert(QStringLiteral("verified"),
            QJsonObject{{QStringLiteral("expires_in"), seconds},
                {QStringLiteral("scopes"), QJsonArray::fromStringList(client.verified->scopes)}});
        lines.append(Text::tokenReceived(seconds, oneLine(client.verified->scopes.join(u' '))));
    }
    if (client.proofError)
        fail(*client.proofError, exitCodeOf(client.proofError->kind),
            Text::proofIncomplete(*client.proofError));
    if (client.grantError)
        fail(*client.grantError, ExitCode::Interrupted, Text::accessIncomplete(*client.grantError));
    if (client.storeError)
        fail(*client.storeError, ExitCode::Keychain, Text::secretNotStored(*client.storeError));
    outcome.text = lines.join(u'\n');
    return outcome;
}

} // namespace clientsmith::cli
