#pragma once

#include "core/base/clock.h"
#include "core/http/retryingtransport.h"
#include "core/provisioning/flowparts.h"
#include "core/provisioning/sqlitejournal.h"
#include "core/sandbox/api.h"
#include "core/storage/database.h"

#include <QTemporaryDir>

#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>

namespace clientsmith::test {

/// The process ends here and now: thrown through every frame of a flow, none of which may have any more
/// effect.
struct Crash
{
};

/// What a task gave that never waits, as everything in the model. QCoro::waitFor() does not return when a
/// task ends by an exception.
template <typename T>
T done(QCoro::Task<T> task)
{
    std::optional<T> value;
    std::exception_ptr thrown;
    // It has ended before what it is lent does.
    // NOLINTBEGIN(cppcoreguidelines-avoid-reference-coroutine-parameters)
    const auto finish = [](QCoro::Task<T> &work, std::optional<T> &into,
                            std::exception_ptr &exception) -> QCoro::Task<> {
        try {
            into.emplace(co_await work);
        } catch (...) {
            exception = std::current_exception();
        }
    };
    // NOLINTEND(cppcoreguidelines-avoid-reference-coroutine-parameters)
    finish(task, value, thrown);
    if (thrown)
        std::rethrow_exception(thrown);
    if (!value)
        qFatal("The model waited");
    return std::move(*value);
}

/// Decides what happens at each of a process's effects, by a seed. Beyond that nothing is random.
class Fate
{
public:
    enum class Turn { Go, Fail, CrashBefore, CrashAfter };

    explicit Fate(quint64 seed);

    /// \p effect is what the story says of it.
    Turn next(const QString &effect);
    /// What happened so far, for a schedule that goes wrong.
    QStringList story;
    /// The next turn of an effect that can't throw: it is called by destructors too.
    bool diesQuietly();
    /// A number from 0 up to but not including \p end.
    int pick(int end);
    bool chance(int percent) { return pick(100) < percent; }

    /// From now on nothing goes wrong.
    void calmDown() { m_calm = true; }
    /// Nothing goes wrong while the test itself asks.
    void pause() { m_calm = true; }
    void resume() { m_calm = false; }
    bool isCalm() const { return m_calm; }
    /// Called in the middle of everything, while things may go wrong.
    std::function<void()> onEffect;
    /// Whether this schedule has a person who cancels, and whether a second process is at work.
    bool hasCancels() const { return m_cancels; }
    bool hasCompany() const { return m_company; }
    /// Whether this schedule has a disk that is full at times.
    bool hasBadDisk() const { return m_badDisk; }

    [[noreturn]] void die();
    void live() { m_dead = false; }
    bool isDead() const { return m_dead; }
    int effects() const { return m_effects; }
    int crashes() const { return m_crashes; }

private:
    std::mt19937_64 m_random;
    int m_faultsPerMille;
    int m_crashesPerMille;
    bool m_badDisk;
    bool m_cancels;
    bool m_company;
    bool m_calm = false;
    bool m_dead = false;
    int m_effects = 0;
    int m_crashes = 0;
};

/// Virtual time, the provider's too. Whatever falls due while it passes is done.
class ModelClock final : public Clock
{
public:
    explicit ModelClock(sandbox::Time &time)
        : m_time(time)
    {
    }
    std::chrono::milliseconds monotonicNow() const override { return m_now; }
    QDateTime now() const override { return m_start.addMSecs(m_now.count()); }
    QCoro::Task<> sleepFor(std::chrono::milliseconds duration, Cancellation *) override;

    void pass(std::chrono::milliseconds duration);
    void at(std::chrono::milliseconds when, std::function<void()> what)
    {
        m_due.emplace(when, std::move(what));
    }

private:
    sandbox::Time &m_time;
    QDateTime m_start{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};
    std::chrono::milliseconds m_now{0};
    std::chrono::milliseconds m_told{0};
    std::multimap<std::chrono::milliseconds, std::function<void()>> m_due;
};

/// The provider without a network, and a network that loses and spoils.
class ModelTransport final : public HttpTransport
{
public:
    ModelTransport(sandbox::Api &api, ModelClock &clock, Fate &fate)
        : m_api(api)
        , m_clock(clock)
        , m_fate(fate)
    {
    }
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

    /// How often the provider was asked to create each client_id.
    std::map<QString, int> creations;

private:
    HttpResponse act(
        HttpMethod method, const QUrl &url, const QByteArray &authorization, const QByteArray &body);
    Result<HttpResponse> spoil(const HttpRequest &request);

    sandbox::Api &m_api;
    ModelClock &m_clock;
    Fate &m_fate;
};

/// A keychain that outlives its processes.
class ModelKeychain final : public SecretStore
{
public:
    explicit ModelKeychain(Fate &fate)
        : m_fate(fate)
    {
    }
    QString displayName() const override { return QStringLiteral("Model"); }
    Stored storedAs() const override { return Stored::Keychain; }
    QCoro::Task<Result<void>> write(QString key, Secret secret, Cancellation *cancellation) override;
    QCoro::Task<Result<Secret>> read(QString key, Cancellation *cancellation) override;
    QCoro::Task<Result<void>> remove(QString key, Cancellation *cancellation) override;

    std::map<QString, QByteArray> entries;

private:
    Fate &m_fate;
};

/// The real journal in a process that may die before and after each write, and on a disk that may be full.
class MortalJournal final : public Journal
{
public:
    MortalJournal(Journal &real, Fate &fate)
        : m_real(real)
        , m_fate(fate)
    {
    }
    Result<qint64> open(const Intent &intent) override;
    Result<void> record(qint64 entry, FlowStep step, const QString &id, const QString &clientId) override;
    Result<void> close(qint64 entry, IntentOutcome outcome) override;
    Result<void> leave(qint64 entry) override;
    Result<std::vector<JournalEntry>> interrupted() override;
    Result<std::optional<JournalEntry>> claim(qint64 entry) override;
    Result<void> recordHandOver(const dintero::AccountId &account, const QString &clientId) override
    {
        return m_real.recordHandOver(account, clientId);
    }
    Result<bool> isOpen(const dintero::AccountId &account, const QString &clientId) override
    {
        return m_real.isOpen(account, clientId);
    }
    Result<std::optional<IntentOutcome>> outcome(qint64 entry) override { return m_real.outcome(entry); }
    Result<std::vector<JournalRecord>> history(const std::optional<dintero::AccountId> &account) override
    {
        return m_real.history(account);
    }

    /// Entries whose HandedOut the disk did not take.
    std::set<qint64> unrecordedHandOvers;

private:
    Journal &m_real;
    Fate &m_fate;
};

/// What outlives the processes: the provider, the keychain, the disk.
struct ModelWorld
{
    explicit ModelWorld(quint64 seed);

    /// What the provider has, asked past every fault.
    std::vector<dintero::ApiClient> clients();
    int grantsOf(const QString &id);
    bool works(const QString &clientId, const QByteArray &secret);

    Fate fate;
    QTemporaryDir folder;
    sandbox::Time time;
    std::unique_ptr<sandbox::Api> api;
    ModelClock clock;
    std::unique_ptr<ModelTransport> transport;
    ModelKeychain keychain;
    ApiOrigin origin;
    std::optional<Account> account;

private:
    QByteArray m_signInSecret;
};

/// One run of the program.
struct ModelProcess
{
    explicit ModelProcess(ModelWorld &world);
    ~ModelProcess();
    Q_DISABLE_COPY_MOVE(ModelProcess)

    FlowParts parts() { return FlowParts{session, world.keychain, index, journal, world.clock, events}; }

    ModelWorld &world;
    RetryingTransport transport;
    Database database;
    SqliteJournal realJournal;
    MortalJournal journal;
    CredentialIndex index;
    EventLog events;
    AccountSession session;
};

} // namespace clientsmith::test
