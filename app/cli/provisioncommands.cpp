#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/provisioned.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/accounts/clientdirectory.h"
#include "core/dintero/scopetable.h"
#include "core/provisioning/createclientflow.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/rotatesecretflow.h"

namespace clientsmith::cli {

namespace {

Result<ClientDraft> draftOf(const Options &options)
{
    const Result<dintero::ClientType> type = dintero::parseClientType(options.type);
    if (!type)
        return Failure(type.error());
    ClientDraft draft;
    draft.type = *type;
    draft.name = options.name.trimmed();
    if (!options.url.isEmpty() || dintero::needsWebsite(*type)) {
        const auto website = dintero::parseWebsiteUrl(options.url);
        if (!website)
            return failure(ErrorKind::InvalidInput, dintero::websiteUrlAdvice(website.error()));
        draft.website = *website;
        if (draft.name.isEmpty())
            draft.name = website->suggestedName;
    }
    if (draft.name.isEmpty())
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("Without --url, --name says how it is listed"));
    for (const QString &scope : options.scopes) {
        if (!dintero::isScopeToken(scope))
            return failure(ErrorKind::InvalidInput, QStringLiteral("\"%1\" can't be a scope").arg(scope));
    }
    draft.additionalScopes = options.scopes;
    if (draft.scopes().isEmpty())
        return failure(ErrorKind::InvalidInput, QStringLiteral("A custom client needs at least one --scope"));
    return draft;
}

/// Before anything is created: whoever reads it can still end the program.
void warnAbout(const QStringList &scopes)
{
    if (dintero::mayWriteClients(scopes))
        tell(Text::accountAdministration());
    if (const QStringList unknown = dintero::undocumentedScopes(scopes); !unknown.isEmpty())
        tell(Text::undocumentedScopes(unknown));
}

/// The CLIENT of the command, as the provider lists it.
QCoro::Task<Result<ClientEntry>> namedClient(
    // The session is the caller's, who waits.
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    Services services, AccountSession &session, Options options)
{
    const Result<std::vector<ClientEntry>> entries = co_await listClients(session, services.index, nullptr);
    if (!entries)
        co_return Failure(entries.error());
    co_return findClient(*entries, options.subject);
}

} // namespace

QCoro::Task<Outcome> clientsCreate(Services services, Options options)
{
    const Result<ClientDraft> draft = draftOf(options);
    if (!draft)
        co_return failed(draft.error());
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());
    warnAbout(draft->scopes());

    QString warning;
    const Keeping keeping = co_await chooseKeeping(services, options, &warning);
    CreateClientFlow flow(flowParts(services, **session));
    const auto interrupt = std::make_shared<Interrupt>([&flow] { flow.cancel(); });
    const Result<ProvisionedClient> created = co_await flow.run(*draft, keeping);
    if (!created) {
        Outcome outcome = failed(created.error());
        if (flow.outcomeUnknown()) {
            outcome.code = ExitCode::Interrupted;
            outcome.remark += u'\n' +
                (flow.foundWithoutSecret() ? Text::foundWithoutSecret(draft->name)
                                           : Text::outcomeUnknown(draft->name));
        }
        co_return outcome;
    }
    Outcome outcome = outcomeOf(*created, flow, options.reveal);
    outcome.remark.prepend(warning);
    interrupt->disregard();
    if (flow.stored() == Stored::Nowhere)
        outcome.shield = interrupt;
    flow.release();
    co_return outcome;
}

QCoro::Task<Outcome> clientsRotate(Services services, Options options)
{
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());
    const Result<ClientEntry> entry = co_await namedClient(services, **session, options);
    if (!entry)
        co_return failed(entry.error());
    QString warning;
    const Keeping keeping = co_await chooseKeeping(services, options, &warning);
    RotateSecretFlow flow(flowParts(services, **session));
    const auto interrupt = std::make_shared<Interrupt>([&flow] { flow.cancel(); });
    Result<ProvisionedClient> rotated = co_await flow.run(entry->client.id, keeping);
    if (!rotated) {
        Outcome outcome = failed(rotated.error());
        if (flow.outcomeUnknown()) {
            outcome.code = ExitCode::Interrupted;
            outcome.remark += u'\n' + Text::rotationUnknown(entry->client.name);
        }
        co_return outcome;
    }
    rotated->scopes = entry->scopes();
    Outcome outcome = outcomeOf(*rotated, flow, options.reveal);
    outcome.remark.prepend(warning);
    interrupt->disregard();
    if (flow.stored() == Stored::Nowhere)
        outcome.shield = interrupt;
    flow.release();
    co_return outcome;
}

QCoro::Task<Outcome> clientsDelete(Services services, Options options)
{
    if (!options.yes)
        co_return failed(makeError(ErrorKind::InvalidInput, Text::sayYes()));
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());
    const Result<ClientEntry> entry = co_await namedClient(services, **session, options);
    if (!entry)
        co_return failed(entry.error());
    DeleteClientFlow flow(flowParts(services, **session));
    Cancellation cancellation;
    const Interrupt interrupt([&cancellation] { cancellation.request(); });
    const Result<void> deleted = co_await flow.run(entry->client, &cancellation);
    Outcome outcome;
    if (!deleted) {
        outcome = failed(deleted.error());
        if (flow.isOpen()) {
            outcome.code = ExitCode::Interrupted;
            outcome.remark += u'\n' + Text::deletionIncomplete(entry->client.name, flow.isDeleted());
        }
    }
    if (flow.isDeleted()) {
        outcome.document.insert(QStringLiteral("deleted"), entry->client.clientId);
        outcome.text = oneLine(entry->client.clientId);
    }
    co_return outcome;
}

} // namespace clientsmith::cli
