#include "core/provisioning/changeaccessflow.h"

#include "core/dintero/scopes.h"
#include "core/dintero/scopetable.h"

#include <algorithm>
#include <array>

namespace clientsmith {

namespace {

using dintero::Grant;

/// How long to wait before each look for a grant whose answer was lost.
constexpr std::array<std::chrono::seconds, 3> looks{
    std::chrono::seconds(0), std::chrono::seconds(2), std::chrono::seconds(5)};

/// What a client can use by itself.
bool isForClients(const Grant &grant)
{
    return grant.type.isEmpty() || grant.type == QLatin1String("client_credentials") ||
        grant.type == QLatin1String("any");
}

/// What a grant of ours can take the place of.
bool isOurType(const Grant &grant)
{
    return grant.type.isEmpty() || grant.type == QLatin1String("client_credentials");
}

bool isAmong(const std::vector<Grant> &grants, const QString &id)
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) { return grant.id == id; });
}

bool coversAll(const QStringList &held, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
        [&](const QString &scope) { return dintero::coversScope(held, scope); });
}

QStringList without(QStringList scopes, const QStringList &taken)
{
    scopes.erase(std::remove_if(scopes.begin(), scopes.end(),
                     [&](const QString &scope) { return taken.contains(scope); }),
        scopes.end());
    return scopes;
}

/// Which grants go, and what has to stand beside them first.
struct Removal
{
    std::vector<Grant> going;
    QStringList missing;
    /// What the client has afterwards.
    QStringList kept;
};

Result<Removal> planRemoval(
    const std::vector<Grant> &grants, const QString &audience, const QStringList &scopes)
{
    Removal plan;
    QStringList remaining;
    QStringList staying;
    for (const Grant &grant : grants) {
        if (grant.audience != audience)
            continue;
        const QStringList rest = without(grant.scopes, scopes);
        if (rest.size() == grant.scopes.size()) {
            if (isForClients(grant))
                staying += rest;
            continue;
        }
        if (!rest.isEmpty() && !isOurType(grant)) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("A grant of the type \"%1\" can only be removed as a whole").arg(grant.type));
        }
        plan.going.push_back(grant);
        remaining += rest;
    }
    for (const QString &scope : std::as_const(remaining)) {
        if (!dintero::coversScope(staying, scope) && !plan.missing.contains(scope))
            plan.missing += scope;
    }
    plan.kept = staying + plan.missing;
    return plan;
}

} // namespace

ChangeAccessFlow::ChangeAccessFlow(FlowParts parts)
    : m_parts(parts)
{
}

QCoro::Task<Result<void>> ChangeAccessFlow::add(
    dintero::ApiClient client, QStringList scopes, Cancellation *beforeSending)
{
    m_unknown = false;
    Result<Grants> before = co_await m_parts.session.grants().listOf(client.id, beforeSending);
    if (!before)
        co_return Failure(before.error());
    dintero::NewGrant wanted;
    wanted.clientUuid = client.id;
    wanted.audience = dintero::audienceOf(m_parts.session.account().id);
    QStringList held;
    for (const Grant &grant : *before) {
        if (grant.audience == wanted.audience && isForClients(grant))
            held += grant.scopes;
    }
    const QStringList asked = dintero::withoutCovered(scopes);
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(wanted.scopes),
        [&](const QString &scope) { return !dintero::coversScope(held, scope); });
    if (wanted.scopes.isEmpty())
        co_return Result<void>();
    Event event = m_parts.event(EventKind::AccessAdded, client.clientId, client.name);
    event.what = wanted.scopes.join(u' ');
    event.where = wanted.audience;
    const Result<void> granted = co_await grant(wanted, std::move(*before), beforeSending);
    note(event, granted);
    co_return granted;
}

QCoro::Task<Result<void>> ChangeAccessFlow::remove(
    dintero::ApiClient client, QString audience, QStringList scopes, Cancellation *beforeSending)
{
    m_unknown = false;
    Result<Grants> before = co_await m_parts.session.grants().listOf(client.id, beforeSending);
    if (!before)
        co_return Failure(before.error());
    Event event = m_parts.event(EventKind::AccessRemoved, client.clientId, client.name);
    event.what = scopes.join(u' ');
    event.where = audience;
    const Result<void> taken =
        co_await take(std::move(client), audience, scopes, std::move(*before), beforeSending);
    note(event, taken);
    co_return taken;
}

QCoro::Task<Result<void>> ChangeAccessFlow::take(dintero::ApiClient client, QString audience,
    QStringList scopes, Grants before, Cancellation *beforeSending)
{
    const Result<Removal> plan = planRemoval(before, audience, scopes);
    if (!plan)
        co_return Failure(plan.error());
    const bool ownAccount = audience == dintero::audienceOf(m_parts.session.account().id);
    if (ownAccount && isOwnSignIn(m_parts.session, client.clientId) &&
        !dintero::mayWriteClients(plan->kept)) {
        co_return failure(ErrorKind::InvalidInput,
            QStringLiteral(
                "\"%1\" is the client that you are signed in with, and needs its access to the account")
                .arg(client.name));
    }
    if (!plan->missing.isEmpty()) {
        dintero::NewGrant narrower;
        narrower.clientUuid = client.id;
        narrower.audience = audience;
        narrower.scopes = plan->missing;
        const Result<void> granted = co_await grant(narrower, std::move(before), beforeSending);
        if (!granted)
            co_return granted;
    }
    for (const Grant &going : plan->going) {
        const Result<void> removed = co_await removeGrant(going, nullptr);
        if (!removed)
            co_return removed;
    }
    co_return Result<void>();
}

void ChangeAccessFlow::note(Event event, const Result<void> &result)
{
    // Of what was never sent there is nothing to say.
    if (!result &&
        (result.error().unsent || result.error().kind == ErrorKind::Cancelled ||
            result.error().kind == ErrorKind::InvalidInput))
        return;
    event.outcome = result ? EventOutcome::Done : m_unknown ? EventOutcome::Unknown : EventOutcome::Failed;
    event.error = result ? QString() : errorKindName(result.error().kind);
    m_parts.events.note(event);
}

QCoro::Task<Result<void>> ChangeAccessFlow::grant(
    dintero::NewGrant wanted, Grants before, Cancellation *beforeSending)
{
    const Result<Grant> answer = co_await m_parts.session.grants().create(wanted, beforeSending);
    if (answer && coversAll(answer->scopes, wanted.scopes))
        co_return Result<void>();
    if (!answer && !isLost(answer.error()))
        co_return Failure(answer.error());
    // The answer was lost, or says something else: the list decides. The call is never made twice.
    const Result<bool> arrived = co_await hasArrived(wanted, std::move(before), nullptr);
    if (arrived && *arrived)
        co_return Result<void>();
    if (answer)
        co_return failure(ErrorKind::Refused, QStringLiteral("The provider granted other scopes"));
    m_unknown = true;
    co_return Failure(answer.error());
}

QCoro::Task<Result<bool>> ChangeAccessFlow::hasArrived(
    dintero::NewGrant wanted, Grants before, Cancellation *cancellation)
{
    for (const std::chrono::seconds pause : looks) {
        if (pause.count() > 0)
            co_await m_parts.clock.sleepFor(pause, cancellation);
        const Result<Grants> now = co_await m_parts.session.grants().listOf(wanted.clientUuid, cancellation);
        if (!now)
            co_return Failure(now.error());
        const bool found = std::any_of(now->begin(), now->end(), [&](const Grant &grant) {
            return grant.audience == wanted.audience && isForClients(grant) && !isAmong(before, grant.id) &&
                coversAll(grant.scopes, wanted.scopes);
        });
        if (found)
            co_return Result<bool>(true);
    }
    co_return Result<bool>(false);
}

QCoro::Task<Result<void>> ChangeAccessFlow::removeGrant(dintero::Grant grant, Cancellation *cancellation)
{
    Result<void> removed = co_await m_parts.session.grants().remove(grant.id, cancellation);
    if (removed || isConfirmedNotFound(removed.error()))
        co_return Result<void>();
    if (!isLost(removed.error()) && removed.error().status != 404)
        co_return removed;
    const Result<Grants> now = co_await m_parts.session.grants().listOf(grant.clientUuid, cancellation);
    if (now && !isAmong(*now, grant.id))
        co_return Result<void>();
    m_unknown = !now;
    co_return removed;
}

} // namespace clientsmith
