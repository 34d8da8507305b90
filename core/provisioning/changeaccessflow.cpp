#include "core/provisioning/changeaccessflow.h"

#include "core/base/cancellation.h"
#include "core/dintero/audience.h"
#include "core/dintero/scopetable.h"
#include "core/provisioning/accessremoval.h"

#include <algorithm>
#include <array>

namespace clientsmith {

namespace {

using dintero::Grant;

/// How long to wait before each look for a grant whose answer was lost.
constexpr std::array<std::chrono::seconds, 3> waitsBeforeLooks{
    std::chrono::seconds(0), std::chrono::seconds(2), std::chrono::seconds(5)};

bool isAmong(const std::vector<Grant> &grants, const QString &id)
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) { return grant.id == id; });
}

bool coversAll(const QStringList &held, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
        [&](const QString &scope) { return dintero::coversScope(held, scope); });
}

bool isCancelled(const Cancellation *cancellation)
{
    return cancellation != nullptr && cancellation->isRequested();
}

Failure refusal(const AccessRemoval &plan, const dintero::ApiClient &client)
{
    switch (plan.obstacle) {
    case RemovalObstacle::NeededBySignIn:
        return failure(ErrorKind::InvalidInput,
            QStringLiteral(
                "\"%1\" is the client that you are signed in with, and needs its access to the account")
                .arg(client.name));
    case RemovalObstacle::StaysCovered:
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" stays for as long as \"%2\" does, which allows it")
                .arg(plan.scope, plan.reason));
    case RemovalObstacle::OfAnotherType:
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("A grant of the type \"%1\" can only be removed as a whole").arg(plan.reason));
    case RemovalObstacle::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

ChangeAccessFlow::ChangeAccessFlow(FlowParts parts)
    : m_parts(parts)
{
}

QCoro::Task<Result<void>> ChangeAccessFlow::add(
    dintero::ApiClient client, QStringList scopes, Cancellation *cancellation)
{
    m_unknown = false;
    m_partly = false;
    const dintero::AccountId account = m_parts.session.account().id;
    Result<Grants> before = co_await m_parts.session.grants().listOf(client.id, cancellation);
    // Who may not read what a client has may yet give it more.
    if (!before && before.error().status == 403)
        before = Grants();
    if (!before)
        co_return Failure(before.error());
    const QStringList held = dintero::ownScopes(*before, account);
    dintero::NewGrant wanted;
    wanted.clientUuid = client.id;
    wanted.audience = dintero::audienceOf(account);
    const QStringList asked = dintero::withoutCovered(scopes);
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(wanted.scopes),
        [&](const QString &scope) { return !dintero::coversScope(held, scope); });
    if (wanted.scopes.isEmpty())
        co_return Result<void>();
    Event event = m_parts.event(EventKind::AccessAdded, client.clientId, client.name);
    event.what = wanted.scopes.join(u' ');
    event.where = wanted.audience;
    const Result<Grant> granted = co_await grant(wanted, std::move(*before), cancellation);
    const Result<void> added = granted ? Result<void>() : Failure(granted.error());
    note(event, added);
    co_return added;
}

QCoro::Task<Result<void>> ChangeAccessFlow::remove(
    dintero::ApiClient client, QString audience, QStringList scopes, Cancellation *cancellation)
{
    m_unknown = false;
    m_partly = false;
    m_oneGrantOnly = false;
    Result<Grants> before = co_await m_parts.session.grants().listOf(client.id, cancellation);
    if (!before)
        co_return Failure(before.error());
    Event event = m_parts.event(EventKind::AccessRemoved, client.clientId, client.name);
    event.what = scopes.join(u' ');
    event.where = audience;
    const Result<void> taken =
        co_await take(std::move(client), audience, scopes, std::move(*before), cancellation);
    note(event, taken);
    co_return taken;
}

QCoro::Task<Result<void>> ChangeAccessFlow::take(dintero::ApiClient client, QString audience,
    QStringList scopes, Grants before, Cancellation *cancellation)
{
    std::optional<dintero::AccountId> signIn;
    if (isOwnSignIn(m_parts.session, client.clientId))
        signIn = m_parts.session.account().id;
    AccessRemoval plan = planAccessRemoval(before, audience, scopes, signIn);
    if (plan.obstacle != RemovalObstacle::None)
        co_return refusal(plan, client);
    if (plan.missing.isEmpty())
        co_return co_await removeAll(plan.going, cancellation);

    dintero::NewGrant narrower;
    narrower.clientUuid = client.id;
    narrower.audience = dintero::normalAudience(audience);
    narrower.scopes = plan.missing;
    const Result<Grant> granted = co_await grant(narrower, before, cancellation);
    if (!granted)
        co_return Failure(granted.error());
    m_partly = true;
    if (!granted->id.isEmpty() && !isAmong(before, granted->id))
        co_return co_await removeAll(plan.going, cancellation);

    // It is one that was there: what has become of it decides. It holds what is kept, and never goes.
    const Result<Grants> now = co_await m_parts.session.grants().listOf(client.id, cancellation);
    if (!now) {
        m_unknown = true;
        co_return Failure(now.error());
    }
    const AccessRemoval rest = planAccessRemoval(*now, audience, scopes, signIn);
    if (rest.obstacle != RemovalObstacle::None || !rest.missing.isEmpty() ||
        isAmong(rest.going, granted->id) || !coversAll(rest.kept, plan.kept)) {
        m_oneGrantOnly = true;
        co_return failure(ErrorKind::Refused,
            QStringLiteral("The provider keeps one grant for an audience, which can't be narrowed"));
    }
    co_return co_await removeAll(rest.going, cancellation);
}

void ChangeAccessFlow::note(Event event, const Result<void> &result)
{
    // Of what was never sent there is nothing to say.
    if (!result && !m_unknown && !m_partly &&
        (result.error().unsent || result.error().kind == ErrorKind::Cancelled ||
            result.error().kind == ErrorKind::InvalidInput))
        return;
    event.outcome = result ? EventOutcome::Done : m_unknown ? EventOutcome::Unknown : EventOutcome::Failed;
    event.error = result ? QString() : errorKindName(result.error().kind);
    m_parts.events.note(event);
}

QCoro::Task<Result<Grant>> ChangeAccessFlow::grant(
    dintero::NewGrant wanted, Grants before, Cancellation *cancellation)
{
    Result<Grant> answer = co_await m_parts.session.grants().create(wanted, cancellation);
    if (answer && coversAll(answer->scopes, wanted.scopes))
        co_return answer;
    if (!answer && !isLost(answer.error()))
        co_return answer;
    // The answer was lost, or says something else: the list decides. The call is never made twice.
    const Result<std::optional<Grant>> found = co_await arrived(wanted, std::move(before), cancellation);
    if (found && *found)
        co_return Result<Grant>(**found);
    m_unknown = !answer || !found;
    if (!answer)
        co_return answer;
    co_return failure(ErrorKind::Malformed, QStringLiteral("The provider granted other scopes"));
}

QCoro::Task<Result<std::optional<Grant>>> ChangeAccessFlow::arrived(
    dintero::NewGrant wanted, Grants before, Cancellation *cancellation)
{
    const auto isNews = [&before](const Grant &grant) {
        return std::none_of(before.begin(), before.end(), [&grant](const Grant &old) {
            return old.id == grant.id && coversAll(old.scopes, grant.scopes) &&
                coversAll(grant.scopes, old.scopes);
        });
    };
    for (const std::chrono::seconds pause : waitsBeforeLooks) {
        if (pause.count() > 0)
            co_await m_parts.clock.sleepFor(pause, cancellation);
        const Result<Grants> now = co_await m_parts.session.grants().listOf(wanted.clientUuid, cancellation);
        if (!now)
            co_return Failure(now.error());
        const auto found = std::find_if(now->begin(), now->end(), [&](const Grant &grant) {
            return dintero::normalAudience(grant.audience) == wanted.audience &&
                dintero::isForClients(grant) && coversAll(grant.scopes, wanted.scopes) && isNews(grant);
        });
        if (found != now->end())
            co_return std::optional<Grant>(*found);
    }
    co_return std::optional<Grant>();
}

QCoro::Task<Result<void>> ChangeAccessFlow::removeAll(Grants going, Cancellation *cancellation)
{
    for (const Grant &grant : going) {
        const Result<void> removed = co_await removeGrant(grant, cancellation);
        if (!removed)
            co_return removed;
        m_partly = true;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ChangeAccessFlow::removeGrant(dintero::Grant grant, Cancellation *cancellation)
{
    if (isCancelled(cancellation))
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    Result<void> removed = co_await m_parts.session.grants().remove(grant.id, cancellation);
    if (removed || isConfirmedNotFound(removed.error()))
        co_return Result<void>();
    // Cancelled, it may have happened all the same.
    const bool isCut = removed.error().kind == ErrorKind::Cancelled && !removed.error().unsent;
    if (!isCut && !isLost(removed.error()) && removed.error().status != 404)
        co_return removed;
    const Result<Grants> now = co_await m_parts.session.grants().listOf(grant.clientUuid, cancellation);
    if (now && !isAmong(*now, grant.id))
        co_return Result<void>();
    m_unknown = !now;
    co_return removed;
}

} // namespace clientsmith
