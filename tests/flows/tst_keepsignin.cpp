#include "core/accounts/signin.h"
#include "tests/flows/flowworld.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace clientsmith;
using namespace clientsmith::test;

namespace {

struct World : FlowWorld
{
    World()
        : accounts(*database, *origin)
        , replacements(*database, *origin, clock, folder.filePath(QStringLiteral("owners")))
    {
    }

    Services services()
    {
        return {*origin, transport, secrets, clock, journal(), accounts, *index, replacements, *events};
    }
    Result<void> keep(const QString &clientId)
    {
        const SignInCheck check{{account->id, QString(), clientId}, {}};
        return QCoro::waitFor(keepSignIn(services(), check,
            std::make_shared<SignInRequest>(
                SignInRequest{account->id, clientId, Secret(QByteArrayView("secret"))}),
            nullptr));
    }
    QString kept() { return (*accounts.find(account->id))->clientId; }

    AccountStore accounts;
    ReplacementStore replacements;
};

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");

} // namespace

class TestKeepSignIn : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void leavesNothingOfTheFormerOne();
    void leavesWhatThePersonHas();
    void takesTheSameOneTwice();
    void isThereThoughTheFormerOneStays();
};

void TestKeepSignIn::leavesNothingOfTheFormerOne()
{
    World world;
    QVERIFY(world.keep(first));
    QVERIFY(world.keep(second));
    QCOMPARE(world.kept(), second);
    QVERIFY(!world.secrets.has(world.key(first)));
    QVERIFY(world.secrets.has(world.key(second)));
    QVERIFY(QCoro::waitFor(
        removeSignIn(world.services(), {world.account->id, QString(), second}, true, nullptr)));
    QCOMPARE(world.secrets.size(), std::size_t(0));
}

void TestKeepSignIn::leavesWhatThePersonHas()
{
    World world;
    QVERIFY(world.keep(first));
    QVERIFY(world.index->put({world.account->id.text(), first, QStringLiteral("1"), QStringLiteral("Mine"),
        Stored::Keychain, {}}));
    QVERIFY(world.keep(second));
    QVERIFY(world.secrets.has(world.key(first)));
}

void TestKeepSignIn::takesTheSameOneTwice()
{
    World world;
    QVERIFY(world.keep(first));
    QVERIFY(world.keep(first));
    QVERIFY(world.secrets.has(world.key(first)));
}

void TestKeepSignIn::isThereThoughTheFormerOneStays()
{
    World world;
    QVERIFY(world.keep(first));
    world.secrets.removeError = ErrorKind::KeychainLocked;
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(QStringLiteral("The former sign-in's secret stays")));
    QVERIFY(world.keep(second));
    QCOMPARE(world.kept(), second);
}

CLIENTSMITH_TEST_MAIN(TestKeepSignIn)
#include "tst_keepsignin.moc"
