#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/accounts/clientdirectory.h"
#include "core/provisioning/createclientflow.h"

#include <QJsonArray>

namespace clientsmith::cli {

namespace {

QJsonValue storedJson(Stored stored)
{
    return stored == Stored::Nowhere ? QJsonValue(QJsonValue::Null) : QJsonValue(storedName(stored));
}

QString dateText(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject clientJson(const ClientEntry &entry)
{
    return QJsonObject{{QStringLiteral("id"), entry.client.id},
        {QStringLiteral("client_id"), entry.client.clientId}, {QStringLiteral("name"), entry.client.name},
        {QStringLiteral("created_at"), dateText(entry.client.createdAt)},
        {QStringLiteral("created_by"), entry.client.createdBy},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(entry.scopes())},
        {QStringLiteral("stored"), storedJson(entry.stored)}};
}

QJsonObject clientJsonWithGrants(const ClientEntry &entry)
{
    QJsonObject object = clientJson(entry);
    QJsonArray grants;
    for (const dintero::Grant &grant : entry.grants) {
        grants.append(
            QJsonObject{{QStringLiteral("id"), grant.id}, {QStringLiteral("audience"), grant.audience},
                {QStringLiteral("scopes"), QJsonArray::fromStringList(grant.scopes)},
                {QStringLiteral("type"), grant.type}});
    }
    object.insert(QStringLiteral("description"), entry.client.description);
    object.insert(QStringLiteral("callbacks"), QJsonArray::fromStringList(entry.client.callbacks));
    object.insert(QStringLiteral("grants"), grants);
    return object;
}

QString lineOf(const ClientEntry &entry)
{
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(oneLine(entry.client.clientId), oneLine(entry.client.name),
            entry.stored == Stored::Nowhere ? QStringLiteral("-") : storedName(entry.stored),
            oneLine(entry.scopes().join(u' ')));
}

Result<ClientDraft> draftOf(const Options &options)
{
    const Result<dintero::ClientType> type = dintero::parseClientType(options.type);
    if (!type)
        return Failure(type.error());
    const auto website = dintero::parseWebsiteUrl(options.url);
    if (!website)
        return failure(ErrorKind::InvalidInput, dintero::websiteUrlAdvice(website.error()));
    ClientDraft draft;
    draft.type = *type;
    draft.website = *website;
    draft.name = options.name.trimmed().isEmpty() ? website->suggestedName : options.name.trimmed();
    draft.additionalScopes = options.scopes;
    if (draft.scopes().isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("A custom client needs at least one --scope"));
    return draft;
}

/// The client as it is now, with whatever went wrong after it was created: one document for both.
Outcome outcomeOf(
    const ProvisionedClient &created, const CreateClientFlow &flow, const SecretStore &store, bool reveal)
{
    const IssuedCredentials &credentials = *flow.credentials();
    const Stored stored = credentials.isInKeychain() ? store.storedAs() : Stored::Nowhere;
    Outcome outcome;
    QJsonObject &document = outcome.document;
    document = QJsonObject{{QStringLiteral("account_id"), credentials.account().text()},
        {QStringLiteral("id"), created.client.id}, {QStringLiteral("client_id"), created.client.clientId},
        {QStringLiteral("name"), created.client.name},
        {QStringLiteral("callbacks"), QJsonArray::fromStringList(created.client.callbacks)},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(created.scopes)},
        {QStringLiteral("stored"), storedJson(stored)}, {QStringLiteral("verified"), QJsonValue::Null}};
    QStringList lines{QStringLiteral("Account ID\t%1").arg(credentials.account().text()),
        QStringLiteral("Client ID\t%1").arg(oneLine(created.client.clientId))};
    // Asked for, or kept nowhere else: then this line is all that stands between the secret and its loss.
    if (reveal || stored == Stored::Nowhere) {
        const QString secret = QString::fromUtf8(credentials.secret().view());
        document.insert(QStringLiteral("client_secret"), secret);
        lines.append(QStringLiteral("Client secret\t%1").arg(secret));
        if (stored == Stored::Nowhere && !created.storeError)
            outcome.remark = Text::keepItYourself();
    }
    const auto fail = [&](const Error &error, ExitCode code, const QString &remark) {
        document.insert(QStringLiteral("error"), toJson(error));
        outcome.code = code;
        outcome.remark = remark;
    };
    if (created.verified) {
        const qint64 seconds = created.verified->expiresIn.count();
        document.insert(QStringLiteral("verified"),
            QJsonObject{{QStringLiteral("expires_in"), seconds},
                {QStringLiteral("scopes"), QJsonArray::fromStringList(created.verified->scopes)}});
        lines.append(Text::tokenReceived(seconds, oneLine(created.verified->scopes.join(u' '))));
    }
    if (created.proofError)
        fail(*created.proofError, exitCodeOf(created.proofError->kind),
            Text::proofIncomplete(*created.proofError));
    if (created.grantError)
        fail(*created.grantError, ExitCode::Interrupted, Text::accessIncomplete(*created.grantError));
    if (created.storeError)
        fail(*created.storeError, ExitCode::Keychain, Text::secretNotStored(*created.storeError));
    outcome.text = lines.join(u'\n');
    return outcome;
}

} // namespace

QCoro::Task<Outcome> clientsList(Services services, Options options)
{
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());
    const Result<std::vector<ClientEntry>> entries = co_await listClients(**session, services.index, nullptr);
    if (!entries)
        co_return failed(entries.error());
    Outcome outcome;
    QJsonArray rows;
    QStringList lines;
    for (const ClientEntry &entry : *entries) {
        rows.append(clientJson(entry));
        lines.append(lineOf(entry));
    }
    outcome.document.insert(QStringLiteral("clients"), rows);
    outcome.header = Text::clientColumns();
    outcome.text = lines.join(u'\n');
    co_return outcome;
}

QCoro::Task<Outcome> clientsShow(Services services, Options options)
{
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());
    const Result<std::vector<ClientEntry>> entries = co_await listClients(**session, services.index, nullptr);
    if (!entries)
        co_return failed(entries.error());
    const Result<ClientEntry> entry = findClient(*entries, options.subject);
    if (!entry)
        co_return failed(entry.error());
    Outcome outcome;
    outcome.document = clientJsonWithGrants(*entry);
    outcome.text = lineOf(*entry);
    for (const QString &callback : entry->client.callbacks)
        outcome.text += QStringLiteral("\n  %1").arg(oneLine(callback));
    for (const dintero::Grant &grant : entry->grants)
        outcome.text +=
            QStringLiteral("\n  %1 %2").arg(oneLine(grant.audience), oneLine(grant.scopes.join(u' ')));
    co_return outcome;
}

QCoro::Task<Outcome> clientsCreate(Services services, Options options)
{
    const Result<ClientDraft> draft = draftOf(options);
    if (!draft)
        co_return failed(draft.error());
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());

    Keeping keeping = Keeping::Keychain;
    QString warning;
    if (options.reveal) {
        const Result<void> usable = co_await probe(services.secrets, nullptr);
        if (!usable) {
            keeping = Keeping::Person;
            warning = Text::describe(usable.error()) + u'\n';
        }
    }
    CreateClientFlow flow(flowParts(services, **session));
    const Interrupt interrupt([&flow] { flow.cancel(); });
    const Result<ProvisionedClient> created = co_await flow.run(*draft, keeping);
    if (!created) {
        Outcome outcome = failed(created.error());
        if (flow.outcomeUnknown()) {
            outcome.code = ExitCode::Interrupted;
            outcome.remark += u'\n' + Text::outcomeUnknown(draft->name);
        }
        co_return outcome;
    }
    Outcome outcome = outcomeOf(*created, flow, services.secrets, options.reveal);
    outcome.remark.prepend(warning);
    flow.release();
    co_return outcome;
}

} // namespace clientsmith::cli
