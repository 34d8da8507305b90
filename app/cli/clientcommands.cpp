#include "app/cli/commands.h"
#include "app/cli/provisioned.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/accounts/clientdirectory.h"

#include <QJsonArray>

namespace clientsmith::cli {

namespace {

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

} // namespace clientsmith::cli
