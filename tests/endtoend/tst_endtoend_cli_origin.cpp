#include "tests/endtoend/commandline.h"
#include "tests/endtoend/keyring.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QThread>

namespace clientsmith::test {

namespace {

const QString name = QStringLiteral("Nettbutikk");

/// What came in over the listener's connections, from a thread of its own: the test waits for the programs.
class Listener final
{
public:
    Listener()
    {
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("The test's listener can't listen");
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()));
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { accept(); });
        m_thread.start();
    }
    ~Listener() { stop(); }
    Q_DISABLE_COPY_MOVE(Listener)

    QUrl url() const { return m_url; }
    /// Ends the listening.
    QByteArray heard()
    {
        stop();
        return m_heard;
    }

private:
    void stop()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_heard += socket->readAll();
                if (!m_heard.endsWith("\r\n\r\n") && !m_heard.endsWith('}'))
                    return;
                socket->write(RawServer::json(401, "{}"));
                socket->disconnectFromHost();
            });
        }
    }

    /// The thread takes it along when it ends.
    QTcpServer *m_server = new QTcpServer;
    QUrl m_url;
    QByteArray m_heard;
    QThread m_thread;
};

} // namespace

/// Another API URL is another world: nothing that was kept for the one is sent to the other, or shown there.
class TestEndToEndCommandLineOrigin final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void sendsNothingElsewhere();
};

void TestEndToEndCommandLineOrigin::sendsNothingElsewhere()
{
    // Here are a sign-in, a kept secret, and a client whose creation was interrupted.
    const SandboxProcess here({QStringLiteral("--fault"), QStringLiteral("createGrant:500:1")});
    const QTemporaryDir folder;
    CommandLine cli(here.url(), folder.path());
    const Credentials merchant = here.merchant();
    QCOMPARE(cli.signIn(merchant).code, 0);
    QCOMPARE(cli.signIn(here.partner()).code, 0);
    const QStringList account{QStringLiteral("--account"), merchant.accountId};
    QCOMPARE(cli.run(createArguments(name) + account).code, 6);
    const int entries = keyring::entries();

    Listener elsewhere;
    const QString file = folder.filePath(QStringLiteral("shop.env"));
    const QList<QStringList> commands{
        {QStringLiteral("clients"), QStringLiteral("list")},
        {QStringLiteral("clients"), QStringLiteral("show"), name},
        createArguments(QStringLiteral("Another")),
        {QStringLiteral("clients"), QStringLiteral("rotate"), name},
        {QStringLiteral("clients"), QStringLiteral("delete"), name, QStringLiteral("--yes")},
        {QStringLiteral("credentials"), QStringLiteral("verify"), name},
        {QStringLiteral("credentials"), QStringLiteral("export"), name, QStringLiteral("--format"),
            QStringLiteral("env"), QStringLiteral("--output"), file},
        {QStringLiteral("credentials"), QStringLiteral("forget"), name},
        {QStringLiteral("account"), QStringLiteral("remove"), merchant.accountId},
        {QStringLiteral("merchants"), QStringLiteral("list")},
    };
    for (const bool named : {true, false}) {
        for (const QStringList &command : commands) {
            const bool removal = command.contains(QStringLiteral("remove"));
            const Ended ended = cli.run(command + (named && !removal ? account : QStringList()) +
                QStringList{QStringLiteral("--api-url"), elsewhere.url().toString()});
            // What is kept is looked up without a sign-in: there is none of that name.
            const bool isMissing = ended.code == 1 && ended.errorKind() == QLatin1String("not_found");
            const bool isNotSignedIn = ended.code == 3 && ended.errorKind() == QLatin1String("not_signed_in");
            QVERIFY2(isNotSignedIn || (isMissing && command.front() != QLatin1String("clients")),
                (command.join(u' ').toUtf8() + ": " + ended.output + ended.log).constData());
        }
    }
    for (const QStringList &command : QList<QStringList>{{QStringLiteral("account"), QStringLiteral("list")},
             {QStringLiteral("credentials"), QStringLiteral("list")}, {QStringLiteral("recover")},
             {QStringLiteral("recover"), QStringLiteral("--finish")},
             {QStringLiteral("recover"), QStringLiteral("--undo")}}) {
        const Ended ended =
            cli.run(command + QStringList{QStringLiteral("--api-url"), elsewhere.url().toString()});
        QVERIFY2(ended.code == 0 || ended.code == 3, (ended.output + ended.log).constData());
        QVERIFY2(!ended.output.contains("T12345678"), ended.output.constData());
    }
    QCOMPARE(elsewhere.heard(), QByteArray());
    QVERIFY(!QFile::exists(file));

    // And here all is as it was.
    QCOMPARE(keyring::entries(), entries);
    const Ended recovered = cli.run({QStringLiteral("recover"), QStringLiteral("--finish")});
    QCOMPARE(recovered.code, 0);
    QCOMPARE(recovered.document()[QStringLiteral("interrupted")].toArray().size(), qsizetype(1));
    QCOMPARE(
        cli.run(QStringList{QStringLiteral("credentials"), QStringLiteral("verify"), name} + account).code,
        0);
}

} // namespace clientsmith::test

CLIENTSMITH_TEST_MAIN(clientsmith::test::TestEndToEndCommandLineOrigin)
#include "tst_endtoend_cli_origin.moc"
