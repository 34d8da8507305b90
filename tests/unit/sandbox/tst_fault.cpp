#include "core/sandbox/fault.h"
#include "tests/support/testmain.h"

using namespace clientsmith;
using namespace clientsmith::sandbox;

class FaultTest : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheCommandLineTakes_data();
    void readsWhatTheCommandLineTakes();
    void refusesTheRest_data();
    void refusesTheRest();
};

void FaultTest::readsWhatTheCommandLineTakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("count");
    const auto row = [](const char *text, FaultKind kind, int status, int count) {
        QTest::newRow(text) << QString::fromLatin1(text) << static_cast<int>(kind) << status << count;
    };
    row("createClient:drop-request", FaultKind::DropRequest, 0, -1);
    row("createClient:drop-answer:1", FaultKind::DropAnswer, 0, 1);
    row("createClient:cut-body:2", FaultKind::CutBody, 0, 2);
    row("createClient:slow", FaultKind::Slow, 0, -1);
    row("createClient:html", FaultKind::Html, 0, -1);
    row("createClient:400", FaultKind::Status, 400, -1);
    row("createClient:599:30", FaultKind::Status, 599, 30);
}

void FaultTest::readsWhatTheCommandLineTakes()
{
    QFETCH(QString, text);
    const auto fault = parseFault(text);
    QVERIFY(fault);
    QCOMPARE(fault->operation, QStringLiteral("createClient"));
    QTEST(static_cast<int>(fault->kind), "kind");
    QTEST(fault->status, "status");
    QTEST(fault->count, "count");
}

void FaultTest::refusesTheRest_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("") << "OPERATION:FAULT";
    QTest::newRow("createClient") << "OPERATION:FAULT";
    QTest::newRow("createClient:500:1:1") << "OPERATION:FAULT";
    QTest::newRow("createclient:500") << "listMerchants";
    QTest::newRow(":500") << "listMerchants";
    QTest::newRow("createClient:drop") << "drop-request";
    QTest::newRow("createClient:") << "drop-request";
    QTest::newRow("createClient:399") << "400 to 599";
    QTest::newRow("createClient:600") << "400 to 599";
    QTest::newRow("createClient:500:0") << "1 or more";
    QTest::newRow("createClient:500:-1") << "1 or more";
    QTest::newRow("createClient:500:") << "1 or more";
    QTest::newRow("createClient:500:x") << "1 or more";
}

void FaultTest::refusesTheRest()
{
    QFETCH(QString, named);
    const auto fault = parseFault(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!fault);
    QCOMPARE(fault.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(fault.error().message.contains(named), qPrintable(fault.error().message));
}

CLIENTSMITH_TEST_MAIN(FaultTest)
#include "tst_fault.moc"
