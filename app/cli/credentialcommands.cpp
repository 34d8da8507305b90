#include "app/cli/commands.h"
#include "app/cli/provisioned.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/accounts/storedcredentials.h"
#include "core/handover/credentialformats.h"
#include "core/handover/owneronlyfile.h"

#include <QFileInfo>
#include <QJsonArray>

namespace clientsmith::cli {

namespace {

Result<CredentialRow> chosenRow(
    const Services &services, const dintero::AccountId &account, const Options &options)
{
    const Result<std::vector<CredentialRow>> rows = services.index.list(account.text());
    if (!rows)
        return Failure(rows.error());
    Result<CredentialRow> row = findCredential(*rows, options.subject);
    // The provider may well have the client; what is missing is its secret.
    if (!row && row.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::NotFound, Text::noSecretKept(options.subject));
    return row;
}

} // namespace

QCoro::Task<Outcome> credentialsList(Services services, Options options)
{
    QString accountId;
    if (!options.account.isEmpty() || !options.onBehalfOf.isEmpty()) {
        const Result<dintero::AccountId> id = subjectAccount(services, options);
        if (!id)
            co_return failed(id.error());
        accountId = id->text();
    }
    const Result<std::vector<CredentialRow>> rows = services.index.list(accountId);
    if (!rows)
        co_return failed(rows.error());
    Outcome outcome;
    QJsonArray array;
    QStringList lines;
    for (const CredentialRow &row : *rows) {
        const QString verified = row.verifiedAt.isValid() ? row.verifiedAt.toString(Qt::ISODate) : QString();
        array.append(QJsonObject{{QStringLiteral("account_id"), row.accountId},
            {QStringLiteral("client_id"), row.clientId}, {QStringLiteral("name"), row.name},
            {QStringLiteral("stored"), storedJson(row.stored)},
            {QStringLiteral("verified_at"),
                verified.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(verified)}});
        lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                .arg(row.accountId, oneLine(row.clientId), oneLine(row.name),
                    row.stored == Stored::Nowhere ? QStringLiteral("-") : storedName(row.stored)));
    }
    outcome.document.insert(QStringLiteral("credentials"), array);
    outcome.header = Text::credentialColumns();
    outcome.text = lines.join(u'\n');
    co_return outcome;
}

QCoro::Task<Outcome> credentialsVerify(Services services, Options options)
{
    const Result<dintero::AccountId> account = subjectAccount(services, options);
    if (!account)
        co_return failed(account.error());
    const Result<CredentialRow> row = chosenRow(services, *account, options);
    if (!row)
        co_return failed(row.error());
    const Result<VerifiedAccess> verified = co_await verifyStored(services, *account, *row, nullptr);
    if (!verified)
        co_return failed(verified.error());
    Outcome outcome;
    const qint64 seconds = verified->expiresIn.count();
    outcome.document = QJsonObject{{QStringLiteral("client_id"), row->clientId},
        {QStringLiteral("verified"),
            QJsonObject{{QStringLiteral("expires_in"), seconds},
                {QStringLiteral("scopes"), QJsonArray::fromStringList(verified->scopes)}}}};
    outcome.text = Text::tokenReceived(seconds, oneLine(verified->scopes.join(u' ')));
    co_return outcome;
}

QCoro::Task<Outcome> credentialsExport(Services services, Options options)
{
    if (options.output.isEmpty())
        co_return failed(
            makeError(ErrorKind::InvalidInput, QStringLiteral("--output needs the name of a file")));
    const Result<CredentialFormat> format = parseCredentialFormat(options.format);
    if (!format)
        co_return failed(format.error());
    const Result<dintero::AccountId> account = subjectAccount(services, options);
    if (!account)
        co_return failed(account.error());
    const Result<CredentialRow> row = chosenRow(services, *account, options);
    if (!row)
        co_return failed(row.error());
    Handover handover{
        EventKind::Exported, credentialFormatName(*format), QFileInfo(options.output).absoluteFilePath()};
    const Result<std::unique_ptr<IssuedCredentials>> credentials =
        co_await releaseStored(services, *account, *row, std::move(handover), nullptr);
    if (!credentials)
        co_return failed(credentials.error());
    const Secret content = renderCredentials(**credentials, *format);
    const Result<void> free = requireFree(options.output, content);
    if (!free)
        co_return failed(free.error());
    const Result<void> saved = saveOwnerOnly(options.output, content);
    if (!saved)
        co_return failed(saved.error());
    Outcome outcome;
    outcome.document =
        QJsonObject{{QStringLiteral("file"), options.output}, {QStringLiteral("format"), options.format}};
    outcome.text = options.output;
    co_return outcome;
}

QCoro::Task<Outcome> credentialsForget(Services services, Options options)
{
    const Result<dintero::AccountId> account = subjectAccount(services, options);
    if (!account)
        co_return failed(account.error());
    const Result<CredentialRow> row = chosenRow(services, *account, options);
    if (!row)
        co_return failed(row.error());
    const Result<void> forgotten = co_await forgetStored(services, *account, *row, nullptr);
    if (!forgotten)
        co_return failed(forgotten.error());
    Outcome outcome;
    outcome.document.insert(QStringLiteral("forgotten"), row->clientId);
    outcome.text = oneLine(row->clientId);
    outcome.remark = Text::onlyRotationHelps(row->name);
    co_return outcome;
}

} // namespace clientsmith::cli
