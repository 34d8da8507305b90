#include "tests/flows/modelworld.h"

#include "core/base/cancellation.h"
#include "core/sandbox/seed.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace clientsmith::test {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

bool isRequested(const Cancellation *cancellation)
{
    return cancellation != nullptr && cancellation->isRequested();
}

Failure cancelled()
{
    return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
}

Failure storageFull()
{
    return failure(ErrorKind::Storage, QStringLiteral("the disk is full"));
}

/// A file system in memory makes durable writes cheap; anywhere else they are only slow.
QString scratchTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/clientsmith-model-XXXXXX");
}

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

sandbox::Provider makeProvider(const QDateTime &now, std::vector<sandbox::Account> &accounts)
{
    sandbox::Provider provider;
    accounts = sandbox::seedAccounts(provider, now);
    return provider;
}

} // namespace

Fate::Fate(quint64 seed)
    : m_random(seed)
    , m_faultsPerMille(pick(4) == 0 ? 0 : pick(250))
    , m_crashesPerMille(pick(4) == 0 ? 0 : pick(120))
    , m_badDisk(chance(15))
    , m_cancels(chance(40))
    , m_company(chance(40))
{
}

int Fate::pick(int end)
{
    return static_cast<int>(m_random() % static_cast<quint64>(end));
}

Fate::Turn Fate::next(const QString &effect)
{
    if (m_dead)
        throw Crash();
    ++m_effects;
    story.append(effect);
    if (m_calm)
        return Turn::Go;
    if (onEffect)
        onEffect();
    const int roll = pick(1000);
    if (roll < m_crashesPerMille) {
        const bool before = pick(2) == 0;
        story.append(before ? QStringLiteral("  crash before") : QStringLiteral("  crash after"));
        return before ? Turn::CrashBefore : Turn::CrashAfter;
    }
    if (roll >= m_crashesPerMille + m_faultsPerMille)
        return Turn::Go;
    story.append(QStringLiteral("  fails"));
    return Turn::Fail;
}

bool Fate::diesQuietly()
{
    if (m_dead)
        return true;
    const bool dies = !m_calm && pick(1000) < m_crashesPerMille;
    if (dies) {
        story.append(QStringLiteral("  crash"));
        m_dead = true;
        ++m_crashes;
    }
    return dies;
}

void Fate::die()
{
    m_dead = true;
    ++m_crashes;
    throw Crash();
}

QCoro::Task<> ModelClock::sleepFor(milliseconds duration, Cancellation *cancellation)
{
    if (!isRequested(cancellation))
        pass(duration);
    co_return;
}

void ModelClock::pass(milliseconds duration)
{
    const milliseconds until = m_now + duration;
    while (!m_due.empty() && m_due.begin()->first <= until) {
        const std::function<void()> what = std::move(m_due.begin()->second);
        m_due.erase(m_due.begin());
        what();
    }
    m_now = until;
    const auto whole = std::chrono::duration_cast<seconds>(m_now - m_told);
    m_time.advance(whole);
    m_told += whole;
}

HttpResponse ModelTransport::act(
    HttpMethod method, const QUrl &url, const QByteArray &authorization, const QByteArray &body)
{
    sandbox::Call call;
    call.authorization = authorization;
    call.body = body;
    if (method == HttpMethod::Post)
        call.contentType = "application/json";
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        call.query.insert(name, value);
    if (method == HttpMethod::Post && url.path().endsWith(QLatin1String("/auth/clients"))) {
        const QString clientId =
            QJsonDocument::fromJson(body).object()[QStringLiteral("client_id")].toString();
        ++creations[clientId];
    }
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const sandbox::Reply reply = m_api.reply(methodName(method), target, call);
    return HttpResponse{reply.status, {}, Secret(reply.body)};
}

/// A request and its answer on a bad day.
Result<HttpResponse> ModelTransport::spoil(const HttpRequest &request)
{
    const QByteArray authorization = request.authorization.view().toByteArray();
    const auto acted = [&] { return act(request.method, request.url, authorization, request.body); };
    const int kind = m_fate.pick(11);
    m_fate.story.append(QStringLiteral("  fault %1").arg(kind));
    switch (kind) {
    case 0:
        return failure(ErrorKind::Network, QStringLiteral("refused"));
    case 1:
        acted();
        return failure(ErrorKind::Network, QStringLiteral("closed"));
    case 2:
        return failure(ErrorKind::Timeout, QStringLiteral("lost on the way"));
    case 3:
        acted();
        return failure(ErrorKind::Timeout, QStringLiteral("lost on the way back"));
    case 4:
        return HttpResponse{503, {}, Secret(QByteArrayView(R"({"error":{"code":"X","message":"busy"}})"))};
    case 5:
        acted();
        return HttpResponse{502, {}, Secret(QByteArrayView("<html>Bad Gateway</html>"))};
    case 6:
        acted();
        return HttpResponse{200, {}, Secret(QByteArrayView("<html>Please sign in</html>"))};
    case 7:
        return HttpResponse{429, seconds(1), Secret(QByteArrayView("{}"))};
    case 8:
        return HttpResponse{401, {}, Secret(QByteArrayView("{}"))};
    case 9: {
        const HttpResponse answer = acted();
        return HttpResponse{
            answer.status, {}, Secret(answer.body.view().first(answer.body.view().size() / 2))};
    }
    default:
        // A create call that arrives late, when the caller has long given up.
        if (request.method == HttpMethod::Post && request.url.path().endsWith(QLatin1String("/auth/clients")))
            m_clock.at(m_clock.monotonicNow() + seconds(1 + m_fate.pick(50)),
                [this, url = request.url, authorization, body = request.body] {
                    act(HttpMethod::Post, url, authorization, body);
                });
        return failure(ErrorKind::Timeout, QStringLiteral("slow"));
    }
}

QCoro::Task<Result<HttpResponse>> ModelTransport::send(HttpRequest request, Cancellation *cancellation)
{
    const Fate::Turn turn =
        m_fate.next(QString::fromLatin1(methodName(request.method)) + u' ' + request.url.path().mid(13));
    if (turn == Fate::Turn::CrashBefore)
        m_fate.die();
    m_clock.pass(milliseconds(40));
    if (isRequested(cancellation))
        co_return cancelled();
    if (turn == Fate::Turn::Fail)
        co_return spoil(request);
    HttpResponse answer =
        act(request.method, request.url, request.authorization.view().toByteArray(), request.body);
    if (turn == Fate::Turn::CrashAfter)
        m_fate.die();
    Result<HttpResponse> result(std::move(answer));
    co_return result;
}

QCoro::Task<Result<void>> ModelKeychain::write(QString key, Secret secret, Cancellation *cancellation)
{
    const Fate::Turn turn = m_fate.next(QStringLiteral("keychain write ") + key.right(40));
    if (turn == Fate::Turn::CrashBefore)
        m_fate.die();
    if (turn == Fate::Turn::Fail && m_fate.chance(70))
        co_return failure(ErrorKind::KeychainRefused, QStringLiteral("no"));
    // Whoever stops waiting does not hear whether it came that far.
    if (isRequested(cancellation) && m_fate.chance(50))
        co_return cancelled();
    entries[key] = secret.view().toByteArray();
    if (turn == Fate::Turn::CrashAfter)
        m_fate.die();
    if (isRequested(cancellation))
        co_return cancelled();
    if (turn == Fate::Turn::Fail && m_fate.chance(30)) {
        entries[key] = "garbled";
        co_return Result<void>();
    }
    if (turn == Fate::Turn::Fail)
        co_return failure(ErrorKind::KeychainUnavailable, QStringLiteral("gone behind the write"));
    co_return Result<void>();
}

QCoro::Task<Result<Secret>> ModelKeychain::read(QString key, Cancellation *cancellation)
{
    const Fate::Turn turn = m_fate.next(QStringLiteral("keychain read ") + key.right(40));
    if (turn == Fate::Turn::CrashBefore || turn == Fate::Turn::CrashAfter)
        m_fate.die();
    if (isRequested(cancellation))
        co_return cancelled();
    if (turn == Fate::Turn::Fail)
        co_return failure(ErrorKind::KeychainLocked, QStringLiteral("locked"));
    const auto found = entries.find(key);
    if (found == entries.end())
        co_return failure(ErrorKind::NotFound, QStringLiteral("no such entry"));
    co_return Secret(found->second);
}

QCoro::Task<Result<void>> ModelKeychain::remove(QString key, Cancellation *cancellation)
{
    const Fate::Turn turn = m_fate.next(QStringLiteral("keychain remove ") + key.right(40));
    if (turn == Fate::Turn::CrashBefore)
        m_fate.die();
    if (isRequested(cancellation))
        co_return cancelled();
    if (turn == Fate::Turn::Fail)
        co_return failure(ErrorKind::KeychainLocked, QStringLiteral("locked"));
    entries.erase(key);
    if (turn == Fate::Turn::CrashAfter)
        m_fate.die();
    co_return Result<void>();
}

Result<qint64> MortalJournal::open(const Intent &intent)
{
    const Fate::Turn turn = m_fate.next(QStringLiteral("journal open ") + intent.name);
    if (turn == Fate::Turn::CrashBefore)
        m_fate.die();
    if (turn == Fate::Turn::Fail && m_fate.hasBadDisk())
        return storageFull();
    Result<qint64> entry = m_real.open(intent);
    if (turn == Fate::Turn::CrashAfter)
        m_fate.die();
    return entry;
}

Result<void> MortalJournal::record(qint64 entry, FlowStep step, const QString &id, const QString &clientId)
{
    // A destructor's last try.
    if (m_fate.isDead())
        return storageFull();
    const Fate::Turn turn = m_fate.next(QStringLiteral("journal record %1").arg(static_cast<int>(step)));
    if (step == FlowStep::HandedOut)
        unrecordedHandOvers.insert(entry);
    if (turn == Fate::Turn::CrashBefore)
        m_fate.die();
    if (turn == Fate::Turn::Fail && m_fate.hasBadDisk())
        return storageFull();
    if (step == FlowStep::HandedOut)
        unrecordedHandOvers.erase(entry);
    Result<void> recorded = m_real.record(entry, step, id, clientId);
    if (turn == Fate::Turn::CrashAfter)
        m_fate.die();
    return recorded;
}

Result<void> MortalJournal::close(qint64 entry, IntentOutcome outcome)
{
    if (!m_fate.isDead())
        m_fate.story.append(QStringLiteral("journal close %1").arg(static_cast<int>(outcome)));
    return m_fate.diesQuietly() ? storageFull() : m_real.close(entry, outcome);
}

Result<void> MortalJournal::leave(qint64 entry)
{
    return m_fate.isDead() ? storageFull() : m_real.leave(entry);
}

Result<std::vector<JournalEntry>> MortalJournal::interrupted()
{
    if (m_fate.isDead())
        throw Crash();
    return m_real.interrupted();
}

Result<std::optional<JournalEntry>> MortalJournal::claim(qint64 entry)
{
    const Fate::Turn turn = m_fate.next(QStringLiteral("journal claim"));
    if (turn == Fate::Turn::CrashBefore)
        m_fate.die();
    Result<std::optional<JournalEntry>> claimed = m_real.claim(entry);
    if (turn == Fate::Turn::CrashAfter)
        m_fate.die();
    return claimed;
}

ModelWorld::ModelWorld(quint64 seed)
    : fate(seed)
    , folder(scratchTemplate())
    , clock(time)
    , keychain(fate)
    , origin(ApiOrigin::dintero())
{
    std::vector<sandbox::Account> accounts;
    sandbox::Provider provider = makeProvider(time.now(), accounts);
    api = std::make_unique<sandbox::Api>(std::move(provider), sandbox::Policy(), time);
    transport = std::make_unique<ModelTransport>(*api, clock, fate);
    const sandbox::Account &merchant = accounts.front();
    account = Account{*dintero::AccountId::parse(merchant.accountId), QString(), merchant.clientId};
    m_signInSecret = merchant.clientSecret.view().toByteArray();
    keychain.entries[keychainKey(origin, account->id, merchant.clientId)] = m_signInSecret;
}

std::vector<dintero::ApiClient> ModelWorld::clients()
{
    Database database(folder.filePath(QStringLiteral("unused.sqlite")));
    AccountSession session(origin, *account, *transport, clock, signInSecretInMemory(Secret(m_signInSecret)));
    return *done(session.clients().list(nullptr));
}

int ModelWorld::grantsOf(const QString &id)
{
    AccountSession session(origin, *account, *transport, clock, signInSecretInMemory(Secret(m_signInSecret)));
    return static_cast<int>(done(session.grants().listOf(id, nullptr))->size());
}

bool ModelWorld::works(const QString &clientId, const QByteArray &secret)
{
    dintero::TokenApi tokens(origin, account->id, *transport);
    return done(tokens.request(clientId, Secret(secret), nullptr)).has_value();
}

ModelProcess::ModelProcess(ModelWorld &theWorld)
    : world(theWorld)
    , transport(*world.transport, world.clock, [] { return 0.5; })
    , database(world.folder.filePath(QStringLiteral("clientsmith.sqlite")))
    , realJournal(database, world.origin, world.clock, world.folder.filePath(QStringLiteral("owners")))
    , journal(realJournal, world.fate)
    , index(database, world.origin)
    , events(database, world.origin, world.clock)
    , session(world.origin, *world.account, transport, world.clock,
          signInSecretFrom(world.keychain, world.origin, *world.account))
{
    world.fate.live();
}

ModelProcess::~ModelProcess() = default;

} // namespace clientsmith::test
