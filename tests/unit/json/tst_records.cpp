#include "tests/support/recordtrace.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <random>

namespace clientsmith::json {

/// Held to the library that reads all other answers.
class TestRecords final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsTextsAndItems();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void refusesANameThatIsSaidTwice_data();
    void refusesANameThatIsSaidTwice();
    void readsNothingElseOutOfWhatIsBroken();
};

namespace {

const QByteArray list =
    R"([{"id": "6f4cbd96-3034", "client_id":"c\u002d1", "name": "K\u00e5re \ud83d\ude00 æøå € 😀",
  "callbacks": ["https://a.example/1", "\"\\\/\b\f\n\r\t"], "n": -12.5e+3, "more": {"deep": [[], {}, null]}},
  true, false, null, 0, -0.1E-2, ""])";

bool isSame(test::RecordTrace records, test::RecordTrace tree)
{
    // A tree sorts its names.
    std::sort(records.begin(), records.end());
    std::sort(tree.begin(), tree.end());
    return records == tree;
}

} // namespace

void TestRecords::readsTextsAndItems()
{
    const Result<test::RecordTrace> trace = test::traceOfRecords(list);
    QVERIFY(trace);
    const test::RecordTrace expected{{}, {"id", "6f4cbd96-3034"}, {"client_id", "c-1"},
        {"name", "Kåre 😀 æøå € 😀"}, {"callbacks", "https://a.example/1"}, {"callbacks", "\"\\/\b\f\n\r\t"},
        {}, {}, {}, {}, {}, {}};
    QVERIFY(*trace == expected);
    QVERIFY(isSame(*trace, *test::traceOfTree(list)));
}

void TestRecords::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *texts[] = {"", " ", "{}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[}", "[]]", "[] []", "0",
        "\"a\"", "null", "[00]", "[01]", "[1.]", "[.5]", "[1e]", "[1e400]", "[+1]", "[NaN]", "[tru]",
        "[TRUE]", "['a']", "[\"a]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\t\"]", "[\"\x80\"]", "[\"\xc0\x80\"]",
        "[\"\xed\xa0\x80\"]", "[\"\xf4\x90\x80\x80\"]", "/* */[]", "[]//", "{\"a\":[]}",
        "<html><body>Proxy</body></html>"};
    int number = 0;
    for (const char *text : texts)
        QTest::addRow("%d", number++) << QByteArray(text);
    QTest::newRow("a byte of 0") << QByteArray("[]\0", 3);
    QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void TestRecords::refusesWhatIsNoList()
{
    QFETCH(QByteArray, text);
    const Result<test::RecordTrace> trace = test::traceOfRecords(text);
    QVERIFY(!trace);
    QCOMPARE(trace.error().kind, ErrorKind::Malformed);
}

void TestRecords::refusesANameThatIsSaidTwice_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("of a record") << QByteArray(R"([{"id": "1", "id": "2"}])");
    QTest::newRow("by an escape") << QByteArray(R"([{"id": "1", "\u0069d": "2"}])");
    QTest::newRow("in what is passed over") << QByteArray(R"([{"id": "1", "more": [{"a": 1, "a": 2}]}])");
}

void TestRecords::refusesANameThatIsSaidTwice()
{
    QFETCH(QByteArray, text);
    QVERIFY(!test::traceOfRecords(text));
}

void TestRecords::readsNothingElseOutOfWhatIsBroken()
{
    std::mt19937 random(20261128);
    const auto below = [&random](qsizetype bound) { return static_cast<qsizetype>(random() % bound); };
    const QByteArray pieces = "\"\\{}[]:,0123456789.eE+-utrfnalsd8 \n\t\xc3\xa5\xed\xf0\x9f\x98\x80\x1f\x7f/";
    int taken = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = list;
        for (qsizetype change = 0, count = 1 + below(3); change < count; ++change) {
            const qsizetype at = below(text.size());
            if (below(2) == 0)
                text.insert(at, QByteArray(1 + below(2), pieces[below(pieces.size())]));
            else
                text[at] = pieces[below(pieces.size())];
        }
        const Result<test::RecordTrace> records = test::traceOfRecords(text);
        if (!records)
            continue;
        ++taken;
        const Result<test::RecordTrace> tree = test::traceOfTree(text);
        QVERIFY2(tree && isSame(*records, *tree), text.toPercentEncoding().constData());
    }
    QVERIFY(taken > 100);
}

} // namespace clientsmith::json

CLIENTSMITH_TEST_MAIN(clientsmith::json::TestRecords)
#include "tst_records.moc"
