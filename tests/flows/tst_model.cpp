#include "core/base/cancellation.h"
#include "core/provisioning/createclientflow.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/recovery.h"
#include "core/provisioning/rotatesecretflow.h"
#include "tests/flows/modelworld.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QScopeGuard>

#include <algorithm>

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

/// A person with a program that crashes: creates, rotates, deletes and recovers, looks at secrets and keeps
/// or discards them. At the end a calm day, on which everything that was interrupted is finished.
class Schedule
{
public:
    explicit Schedule(quint64 seed)
        : m_world(seed)
        , m_process(std::make_unique<ModelProcess>(m_world))
    {
        m_world.fate.onEffect = [this] { onEffect(); };
    }

    /// What is wrong in the end; empty if nothing.
    QString run()
    {
        const int steps = 1 + m_world.fate.pick(5);
        for (int step = 0; step < steps; ++step) {
            act([this] { doSomething(); });
            if (m_world.fate.chance(20))
                restart();
            m_world.clock.pass(std::chrono::seconds(m_world.fate.pick(120)));
        }
        m_world.fate.calmDown();
        restart();
        m_world.clock.pass(std::chrono::minutes(2)); // whatever was late has arrived
        for (int round = 0; round < 3 && !m_process->journal.interrupted()->empty(); ++round)
            recoverAll(*m_process, RecoveryWish::Finish, Keeping::Keychain);
        rotateWhatNobodyKnows();
        return verdict();
    }

    QString story() const { return m_world.fate.story.join(u'\n'); }
    int crashes() const { return m_world.fate.crashes(); }
    int effects() const { return m_world.fate.effects(); }

private:
    template <typename Action>
    void act(Action action)
    {
        try {
            action();
        } catch (const Crash &) {
            m_world.fate.story.append(QStringLiteral("  the process is dead"));
        }
        if (m_world.fate.isDead())
            restart();
    }

    void restart()
    {
        m_world.fate.story.append(QStringLiteral("RESTART"));
        // With a full disk and a process that dies, nothing is left to remember a hand-over with.
        m_forgot = m_forgot || (m_world.fate.hasBadDisk() && !m_process->journal.unrecordedHandOvers.empty());
        m_process.reset();
        m_process = std::make_unique<ModelProcess>(m_world);
    }

    /// In the middle of something: the person cancels it, or another process recovers what it finds.
    void onEffect()
    {
        if (m_cancel && m_world.fate.hasCancels() && m_world.fate.chance(4)) {
            m_world.fate.story.append(QStringLiteral("  CANCEL"));
            m_cancel();
        }
        if (!m_world.fate.hasCompany() || !m_world.fate.chance(5))
            return;
        // It has a better day, so that a crash is always the first one's.
        m_world.fate.pause();
        m_world.fate.story.append(QStringLiteral("  MEANWHILE"));
        if (!m_company)
            m_company = std::make_unique<ModelProcess>(m_world);
        recoverAll(
            *m_company, m_world.fate.chance(60) ? RecoveryWish::Finish : RecoveryWish::Undo, keeping());
        m_world.fate.story.append(QStringLiteral("  BACK"));
        m_world.fate.resume();
    }

    /// What \p cancel means while it lives.
    auto cancelling(std::function<void()> cancel)
    {
        m_cancel = std::move(cancel);
        return qScopeGuard([this] { m_cancel = nullptr; });
    }

    void doSomething()
    {
        const int what = m_world.fate.pick(10);
        if (what < 5)
            create();
        else if (what < 7)
            rotate();
        else if (what < 8)
            remove();
        else
            recoverAll(
                *m_process, m_world.fate.chance(60) ? RecoveryWish::Finish : RecoveryWish::Undo, keeping());
    }

    Keeping keeping() { return m_world.fate.chance(85) ? Keeping::Keychain : Keeping::Person; }

    /// The page with the secret: seen, and perhaps saved.
    void watch(CredentialsFlow &flow)
    {
        QObject::connect(&flow, &CredentialsFlow::credentialsIssued, &flow, [this, &flow] {
            const IssuedCredentials &issued = *flow.credentials();
            m_shown[issued.id()] = issued.secret().view().toByteArray();
            m_discarded.erase(issued.id());
            // Whoever keeps it themselves has it from the moment that they see it.
            if (!issued.isInKeychain())
                m_saved[issued.id()] = m_shown[issued.id()];
        });
    }

    /// Done with the page.
    void leavePage(CredentialsFlow &flow, const Result<ProvisionedClient> &result)
    {
        const bool finishes = result && m_world.fate.chance(50);
        const bool before = m_world.fate.chance(50);
        if (finishes && before)
            done(flow.finishAccess());
        if (flow.hasIssued())
            useSecret(flow);
        if (finishes && !before)
            done(flow.finishAccess());
        // By name, as the programs do: a destructor must not meet a crash.
        flow.leave();
    }

    void useSecret(CredentialsFlow &flow)
    {
        IssuedCredentials &issued = *flow.credentials();
        if (flow.storeError() && m_world.fate.chance(50))
            done(flow.storeAgain());
        if (!issued.isInKeychain()) {
            if (m_world.fate.chance(80)) {
                issued.markSaved(QStringLiteral("file"));
            } else {
                m_saved.erase(issued.id());
                m_discarded.insert(issued.id());
            }
        }
        flow.release();
    }

    void create()
    {
        m_world.fate.story.append(QStringLiteral("CREATE"));
        ClientDraft draft;
        draft.website = *dintero::parseWebsiteUrl(QStringLiteral("shop.example.com"));
        draft.name = QStringLiteral("Shop %1").arg(++m_created);
        CreateClientFlow flow(m_process->parts());
        watch(flow);
        const auto cancelled = cancelling([&flow] { flow.cancel(); });
        const Result<ProvisionedClient> created = done(flow.run(draft, keeping()));
        if (created)
            m_promised.insert(created->client.id);
        leavePage(flow, created);
    }

    /// A client of ours, if there is one.
    std::optional<dintero::ApiClient> someClient()
    {
        const std::vector<dintero::ApiClient> all = ours();
        if (all.empty())
            return std::nullopt;
        return all.at(static_cast<std::size_t>(m_world.fate.pick(static_cast<int>(all.size()))));
    }

    std::vector<dintero::ApiClient> ours()
    {
        const bool wasCalm = m_world.fate.isCalm();
        m_world.fate.pause();
        std::vector<dintero::ApiClient> all = m_world.clients();
        if (!wasCalm)
            m_world.fate.resume();
        std::erase_if(all,
            [](const dintero::ApiClient &client) { return !client.name.startsWith(QLatin1String("Shop ")); });
        return all;
    }

    void rotate()
    {
        m_world.fate.story.append(QStringLiteral("ROTATE"));
        const std::optional<dintero::ApiClient> client = someClient();
        if (!client)
            return;
        // Asked for: from here on the secret that was shown is not sacred any more.
        m_shown.erase(client->id);
        RotateSecretFlow flow(m_process->parts());
        watch(flow);
        const auto cancelled = cancelling([&flow] { flow.cancel(); });
        const Result<ProvisionedClient> rotated = done(flow.run(client->id, keeping()));
        leavePage(flow, rotated);
    }

    void remove()
    {
        m_world.fate.story.append(QStringLiteral("REMOVE"));
        const std::optional<dintero::ApiClient> client = someClient();
        if (!client)
            return;
        m_mayBeGone.insert(client->id);
        DeleteClientFlow flow(m_process->parts());
        Cancellation cancellation;
        const auto cancelled = cancelling([&cancellation] { cancellation.request(); });
        const Result<void> deleted = done(flow.run(*client, &cancellation));
        Q_UNUSED(deleted)
    }

    void recoverAll(ModelProcess &process, RecoveryWish wish, Keeping way)
    {
        Cancellation cancellation;
        std::optional<decltype(cancelling({}))> cancelled;
        if (&process == m_process.get())
            cancelled.emplace(cancelling([&cancellation] { cancellation.request(); }));
        const Result<std::vector<JournalEntry>> interrupted = process.journal.interrupted();
        if (!interrupted)
            return;
        for (const JournalEntry &entry : *interrupted) {
            // Only what nobody has seen may go, and that only on this wish.
            if (wish == RecoveryWish::Undo && entry.intent.kind == FlowKind::Create &&
                !entry.has(FlowStep::HandedOut))
                m_mayBeGoneByName.insert(entry.intent.name);
            // Between the record and the page nobody has seen it; that is why the person is told.
            if (entry.has(FlowStep::HandedOut) && !entry.has(FlowStep::SecretStored))
                m_told.insert(entry.intent.id);
            m_world.fate.story.append(wish == RecoveryWish::Undo ? QStringLiteral("UNDO ") + entry.stage()
                                                                 : QStringLiteral("FINISH ") + entry.stage());
            const RecoveryReport report =
                done(recover(process.parts(), entry.number, wish, way, &cancellation));
            if (!report.secret.isEmpty())
                m_savedByName[entry.intent.name] = report.secret.view().toByteArray();
        }
    }

    /// A rotation about which nothing can be known is the person's to decide.
    void rotateWhatNobodyKnows()
    {
        const std::vector<JournalEntry> open = *m_process->journal.interrupted();
        for (const JournalEntry &entry : open) {
            if (entry.intent.kind != FlowKind::Rotate)
                continue;
            RotateSecretFlow flow(m_process->parts());
            watch(flow);
            const Result<ProvisionedClient> rotated = done(flow.run(entry.intent.id, Keeping::Keychain));
            Q_UNUSED(rotated)
            flow.release();
            flow.leave();
        }
    }

    QByteArray stored(const dintero::ApiClient &client)
    {
        const auto found =
            m_world.keychain.entries.find(keychainKey(m_world.origin, m_world.account->id, client.clientId));
        return found == m_world.keychain.entries.end() ? QByteArray() : found->second;
    }

    bool claimsToKeep(const dintero::ApiClient &client)
    {
        const std::vector<CredentialRow> rows = *m_process->index.list(m_world.account->id.text());
        return std::any_of(rows.begin(), rows.end(), [&](const CredentialRow &row) {
            return row.clientId == client.clientId && row.stored != Stored::Nowhere;
        });
    }

    bool isHeld(const dintero::ApiClient &client)
    {
        // What the program says that it keeps has to be there, and good.
        if (claimsToKeep(client))
            return m_world.works(client.clientId, stored(client));
        for (const QByteArray &secret : {m_saved[client.id], m_savedByName[client.name]}) {
            if (!secret.isEmpty() && m_world.works(client.clientId, secret))
                return true;
        }
        return m_discarded.contains(client.id) || m_told.contains(client.id);
    }

    QString verdict()
    {
        const std::vector<JournalEntry> open = *m_process->journal.interrupted();
        if (!open.empty())
            return QStringLiteral("still open: %1 %2").arg(open.front().intent.name, open.front().stage());
        const std::vector<dintero::ApiClient> all = ours();
        QStringList names;
        QStringList ids;
        QStringList keys{keychainKey(m_world.origin, m_world.account->id, m_world.account->clientId)};
        for (const dintero::ApiClient &client : all) {
            names.append(client.name);
            ids.append(client.id);
            keys.append(keychainKey(m_world.origin, m_world.account->id, client.clientId));
            if (!isHeld(client))
                return QStringLiteral("the secret of %1 is lost").arg(client.name);
            if (m_world.grantsOf(client.id) != 1)
                return QStringLiteral("%1 has %2 grants").arg(client.name).arg(m_world.grantsOf(client.id));
            const auto shown = m_shown.find(client.id);
            if (shown != m_shown.end() && !m_discarded.contains(client.id) && !m_forgot &&
                !m_world.works(client.clientId, shown->second))
                return QStringLiteral("%1 was shown a secret that is dead").arg(client.name);
        }
        if (names.removeDuplicates() > 0)
            return QStringLiteral("a client was created twice");
        for (const auto &[clientId, count] : m_world.transport->creations) {
            if (count > 1)
                return QStringLiteral("%1 was posted %2 times").arg(clientId).arg(count);
        }
        for (const QString &id : m_promised) {
            if (!ids.contains(id) && !m_mayBeGone.contains(id) && !m_forgot)
                return QStringLiteral("a client that was created is gone");
        }
        for (const auto &[id, secret] : m_shown) {
            if (!ids.contains(id) && !m_mayBeGone.contains(id) && !m_forgot)
                return QStringLiteral("a client that was shown is gone");
        }
        for (const auto &[key, secret] : m_world.keychain.entries) {
            if (!keys.contains(key) && !key.startsWith(QLatin1String("probe/")))
                return QStringLiteral("an entry of the keychain belongs to nobody");
        }
        return QString();
    }

    ModelWorld m_world;
    std::unique_ptr<ModelProcess> m_process;
    /// A second one, from when it first has something to do.
    std::unique_ptr<ModelProcess> m_company;
    std::function<void()> m_cancel;
    int m_created = 0;
    bool m_forgot = false;
    std::map<QString, QByteArray> m_shown;
    std::map<QString, QByteArray> m_saved;
    std::map<QString, QByteArray> m_savedByName;
    std::set<QString> m_discarded;
    std::set<QString> m_told;
    std::set<QString> m_promised;
    std::set<QString> m_mayBeGone;
    std::set<QString> m_mayBeGoneByName;
};

int numberFrom(const char *variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? number : otherwise;
}

} // namespace

/// CLIENTSMITH_MODEL_SCHEDULES says how many schedules are run, CLIENTSMITH_MODEL_SEED where to begin: each
/// has its number as its seed.
class TestModel : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing();
};

void TestModel::losesNothing()
{
    // Full disks are announced here.
    QLoggingCategory::setFilterRules(QStringLiteral("clientsmith.flow.warning=false"));
    const int schedules = numberFrom("CLIENTSMITH_MODEL_SCHEDULES", 500);
    const int first = numberFrom("CLIENTSMITH_MODEL_SEED", 1);
    QElapsedTimer timer;
    timer.start();
    qint64 effects = 0;
    int crashes = 0;
    for (int seed = first; seed < first + schedules; ++seed) {
        Schedule schedule(static_cast<quint64>(seed));
        const QString wrong = schedule.run();
        if (!wrong.isEmpty())
            qInfo("%s", qPrintable(schedule.story()));
        QVERIFY2(wrong.isEmpty(),
            qPrintable(QStringLiteral("CLIENTSMITH_MODEL_SEED=%1: %2").arg(seed).arg(wrong)));
        effects += schedule.effects();
        crashes += schedule.crashes();
    }
    qInfo("Seeds %d to %d: %lld effects, %d crashes, %lld ms", first, first + schedules - 1,
        static_cast<long long>(effects), crashes, static_cast<long long>(timer.elapsed()));
    // A model in which nothing goes wrong would prove nothing.
    QVERIFY(schedules < 100 || crashes > schedules / 10);
}

CLIENTSMITH_TEST_MAIN(TestModel)
#include "tst_model.moc"
