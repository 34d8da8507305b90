#include "core/provisioning/createclientflow.h"
#include "core/provisioning/deleteclientflow.h"
#include "core/provisioning/recovery.h"
#include "core/provisioning/rotatesecretflow.h"
#include "tests/faults/faultworld.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QSslConfiguration>

#include <algorithm>
#include <array>
#include <set>

using namespace clientsmith;
using namespace clientsmith::test;
using sandbox::Operation;

namespace {

/// A call of one of the flows, in the order of the columns of the matrix.
struct Place
{
    const char *name;
    FlowKind flow;
    Operation operation;
    /// Which of the flow's calls of that kind.
    int nth;
    /// The intent has been written down by then.
    bool isUnderWay;
};

constexpr std::array<Place, 7> places{{
    {"create", FlowKind::Create, Operation::CreateClient, 1, true},
    {"grant", FlowKind::Create, Operation::CreateGrant, 1, true},
    {"sign-in", FlowKind::Create, Operation::GetToken, 1, false},
    {"proof", FlowKind::Create, Operation::GetToken, 2, true},
    {"rotate", FlowKind::Rotate, Operation::RotateClientSecret, 1, true},
    {"look before rotating", FlowKind::Rotate, Operation::GetClient, 1, false},
    {"delete", FlowKind::Delete, Operation::DeleteClient, 1, true},
}};

constexpr std::array<std::pair<Spell, const char *>, 3> spells{
    {{Spell::Once, "once"}, {Spell::Always, "always"}, {Spell::Outage, "outage"}}};

ClientDraft shopDraft()
{
    ClientDraft draft;
    draft.website = *dintero::parseWebsiteUrl(QStringLiteral("shop.example.com"));
    draft.name = QStringLiteral("Shop");
    return draft;
}

} // namespace

/// Whatever happens on the way to the provider and back, and however the program ends: once the way is good
/// again and the work finished, nothing is lost, nothing is there twice, and nothing was sent elsewhere.
class TestFaultMatrix : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void losesNothing_data();
    void losesNothing();
    void survivesADoubledCreateCall_data();
    void survivesADoubledCreateCall();

private:
    void create(FaultWorld &world);
    void run(FaultWorld &world, const Place &place);
    void recoverAll(FaultWorld &world);
    QString verdict(FaultWorld &world, const Place &place);

    std::unique_ptr<RawServer> m_elsewhere;
    Certificates m_certificates;
    std::vector<Fault> m_faults;
    /// Of the flow that was hit: it said that all is done.
    bool m_saidDone = false;
    /// And: it said that nothing was.
    bool m_saidNotDone = false;
};

void TestFaultMatrix::initTestCase()
{
    m_elsewhere = std::make_unique<RawServer>(RawServer::saying(RawServer::json(200, "{}"), true));
    m_faults = allFaults(m_elsewhere->url(QString()).toEncoded());
    m_certificates = Certificates::make();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({m_certificates.authority});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestFaultMatrix::losesNothing_data()
{
    QTest::addColumn<const Fault *>("fault");
    QTest::addColumn<const Place *>("place");
    QTest::addColumn<Spell>("spell");
    std::set<QByteArray> names;
    // Each fault once at each place, always; of the longer spells every third, unless all are asked for.
    const bool all = qEnvironmentVariable("CLIENTSMITH_FAULTS") == QLatin1String("all");
    int longer = 0;
    for (const Fault &fault : m_faults) {
        names.insert(fault.name);
        for (const Place &place : places) {
            for (const auto &[spell, word] : spells) {
                // Where nothing has been begun, a call that keeps failing only ends the flow.
                if (!place.isUnderWay && spell == Spell::Always)
                    continue;
                if (spell != Spell::Once && ++longer % 3 != 0 && !all)
                    continue;
                QTest::addRow("%s, %s, %s", place.name, fault.name, word) << &fault << &place << spell;
            }
        }
    }
    QCOMPARE(names.size(), m_faults.size());
    QVERIFY(names.size() >= 45);
}

void TestFaultMatrix::create(FaultWorld &world)
{
    FaultProcess process(world);
    CreateClientFlow flow(process.parts());
    const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(shopDraft(), Keeping::Keychain));
    m_saidDone = created && created->verified;
    m_saidNotDone = !created && !flow.outcomeUnknown();
    flow.release();
}

/// The flow that is hit, in a process that then ends.
void TestFaultMatrix::run(FaultWorld &world, const Place &place)
{
    if (place.flow == FlowKind::Create) {
        create(world);
        return;
    }
    const QString id = world.shops().front();
    FaultProcess process(world);
    if (place.flow == FlowKind::Rotate) {
        RotateSecretFlow flow(process.parts());
        const Result<ProvisionedClient> rotated = QCoro::waitFor(flow.run(id, Keeping::Keychain));
        m_saidDone = rotated && rotated->verified;
        m_saidNotDone = !rotated && !flow.outcomeUnknown();
        flow.release();
        return;
    }
    dintero::ApiClient client;
    client.id = id;
    client.clientId = world.clientIdOf(id);
    client.name = QStringLiteral("Shop");
    DeleteClientFlow flow(process.parts());
    const Result<void> deleted = QCoro::waitFor(flow.run(client, nullptr));
    m_saidDone = deleted.has_value();
    m_saidNotDone = !deleted && !flow.isOpen() && flow.closedAs() != IntentOutcome::Finished;
}

void TestFaultMatrix::recoverAll(FaultWorld &world)
{
    for (int round = 0; round < 3; ++round) {
        FaultProcess process(world);
        const std::vector<JournalEntry> interrupted = *process.journal.interrupted();
        for (const JournalEntry &entry : interrupted)
            QCoro::waitFor(
                recover(process.parts(), entry.number, RecoveryWish::Finish, Keeping::Keychain, nullptr));
        world.clock.advance(std::chrono::minutes(2));
    }
}

/// What is wrong in the end; empty if nothing.
QString TestFaultMatrix::verdict(FaultWorld &world, const Place &place)
{
    FaultProcess process(world);
    const std::vector<JournalEntry> open = *process.journal.interrupted();
    if (!open.empty())
        return QStringLiteral("still open: ") + open.front().stage();
    if (m_elsewhere->connections() > 0)
        return QStringLiteral("a redirect was followed");
    if (world.proxy->heardInBadCompany().contains("HTTP/"))
        return QStringLiteral("a request was sent without TLS that holds");
    if (world.proxy->mostCreationsOfOne() > 1)
        return QStringLiteral("a client was posted twice");
    const QStringList shops = world.shops();
    const std::vector<CredentialRow> rows = *process.index.list(world.account->id.text());
    if (shops.size() > 1 || rows.size() != static_cast<std::size_t>(shops.size()))
        return QStringLiteral("%1 clients, %2 rows").arg(shops.size()).arg(rows.size());
    if (world.secrets.size() != rows.size())
        return QStringLiteral("the keychain has %1 entries").arg(world.secrets.size());
    const bool shouldLive =
        place.flow == FlowKind::Rotate || (place.flow == FlowKind::Create ? m_saidDone : m_saidNotDone);
    if (shouldLive && shops.isEmpty())
        return QStringLiteral("the client is gone");
    const bool shouldBeGone = place.flow == FlowKind::Create ? m_saidNotDone : !m_saidNotDone;
    if (shouldBeGone && place.flow != FlowKind::Rotate && !shops.isEmpty())
        return QStringLiteral("the client lives");
    if (shops.isEmpty())
        return QString();
    const CredentialRow &row = rows.front();
    if (row.id != shops.front() || row.stored != Stored::Keychain)
        return QStringLiteral("the index is wrong");
    if (const int status = world.storedTokenStatus(row.clientId); status != 200)
        return QStringLiteral("the kept secret gives %1").arg(status);
    if (const int grants = world.grantsOf(row.id); grants != 1)
        return QStringLiteral("%1 grants").arg(grants);
    return QString();
}

void TestFaultMatrix::losesNothing()
{
    QFETCH(const Fault *, fault);
    QFETCH(const Place *, place);
    QFETCH(const Spell, spell);
    FaultWorld world(sandbox::Options{}, fault->isTls() ? &m_certificates : nullptr);
    if (place->flow != FlowKind::Create) {
        create(world);
        QVERIFY(m_saidDone);
    }
    world.proxy->breakAt(place->operation, place->nth, *fault, spell);
    run(world, *place);
    QVERIFY(world.proxy->fired() > 0);
    world.proxy->heal();
    world.clock.advance(std::chrono::minutes(2));
    recoverAll(world);
    QCOMPARE(verdict(world, *place), QString());
}

void TestFaultMatrix::survivesADoubledCreateCall_data()
{
    using sandbox::DuplicateClientId;
    QTest::addColumn<DuplicateClientId>("duplicates");
    QTest::addColumn<bool>("isAnswered");
    QTest::addColumn<int>("clients");
    QTest::newRow("accepted") << DuplicateClientId::Accept << true << 2;
    QTest::newRow("accepted, answer lost") << DuplicateClientId::Accept << false << 2;
    QTest::newRow("refused") << DuplicateClientId::Refuse << true << 1;
    QTest::newRow("refused, answer lost") << DuplicateClientId::Refuse << false << 1;
    QTest::newRow("replaced") << DuplicateClientId::Replace << true << 2;
    QTest::newRow("replaced, answer lost") << DuplicateClientId::Replace << false << 2;
}

/// Something on the way sends the one call twice. There may then be a client too many, but never one that
/// claims to have a secret that is none.
void TestFaultMatrix::survivesADoubledCreateCall()
{
    QFETCH(const sandbox::DuplicateClientId, duplicates);
    QFETCH(const bool, isAnswered);
    QFETCH(const int, clients);
    sandbox::Options options;
    options.duplicates = duplicates;
    FaultWorld world(options, nullptr);
    world.proxy->doubleCreations();
    const Fault silence{"silence", true, true, Link::Works, [](QTcpSocket &, const GoodAnswer &) {}};
    if (!isAnswered)
        world.proxy->breakAt(Operation::CreateClient, 1, silence, Spell::Once);
    create(world);
    world.proxy->heal();
    recoverAll(world);
    QCOMPARE(world.shops().size(), qsizetype(clients));
    FaultProcess process(world);
    const std::vector<JournalEntry> open = *process.journal.interrupted();
    const std::vector<CredentialRow> rows = *process.index.list(world.account->id.text());
    QCOMPARE(rows.size(), std::size_t(1));
    if (duplicates == sandbox::DuplicateClientId::Accept && !isAnswered) {
        // Which of the two is it? Neither is touched, and the person is told.
        QCOMPARE(open.size(), std::size_t(1));
        const RecoveryReport report = QCoro::waitFor(
            recover(process.parts(), open.front().number, RecoveryWish::Finish, Keeping::Keychain, nullptr));
        QCOMPARE(report.outcome, RecoveryOutcome::Open);
        QCOMPARE(report.error->kind, ErrorKind::Conflict);
        QCOMPARE(world.sandbox.requestCount(QStringLiteral("rotateClientSecret")), 0);
        return;
    }
    QCOMPARE(open.size(), std::size_t(0));
    QCOMPARE(rows.front().stored, Stored::Keychain);
    QVERIFY(world.shops().contains(rows.front().id));
    QCOMPARE(world.storedTokenStatus(rows.front().clientId), 200);
    QCOMPARE(world.grantsOf(rows.front().id), 1);
}

CLIENTSMITH_TEST_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
