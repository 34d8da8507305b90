#include "tests/support/jsontrace.h"
#include "tests/support/testmain.h"

#include <random>

namespace clientsmith::json {

/// Held to the library that reads all other answers: what is taken, what is refused, and where.
class TestScanner final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void readsAsTheLibraryDoes_data();
    void readsAsTheLibraryDoes();
    void readsWhatIsBrokenAsTheLibraryDoes();
    void refusesAByteOfZero();
    void readsAnyDepth();
};

namespace {

void compare(const QByteArray &text)
{
    const test::JsonTrace ours = test::traceOfScan(text);
    const test::JsonTrace theirs = test::traceOfLibrary(text);
    if (!(ours == theirs))
        qWarning().noquote() << "This text is read otherwise:" << text.toPercentEncoding();
    QCOMPARE(ours.isWhole, theirs.isWhole);
    QCOMPARE(ours.events, theirs.events);
}

const QByteArray list =
    R"([{"id": "6f4cbd96-3034", "client_id":"c\u002d1", "name": "K\u00e5re \ud83d\ude00 æøå € 😀",
  "callbacks": ["https://a.example/1", "\"\\\/\b\f\n\r\t"], "n": -12.5e+3, "more": {"deep": [[], {}, null]}},
  true, false, null, 0, -0.1E-2, ""])";

} // namespace

void TestScanner::readsAsTheLibraryDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *texts[] = {"", " ", "[]", "{}", " [ ] ", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{,}",
        "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"b\":2}", "{1:2}", "[}", "{]",
        "[]]", "[] []", "0", "-0", "-", "00", "01", "-01", "1.", ".5", "1.5", "1e", "1e+", "1e5", "1E-5",
        "1e400", "-1e400", "1e-400", "+1", "0x1", "NaN", "Infinity", "123456789012345678901234567890",
        "1.0e308", "1.8e308", "tru", "true", "truex", "null", "nul", "false", "fals", "TRUE", "\"", "\"a",
        "\"a\"", "'a'", "\"\\\"", "\"\\x\"", "\"\\u\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u0000\"",
        "\"\\uD83D\"", "\"\\uD83Dx\"", "\"\\uD83D\\n\"", "\"\\uD83D\\uD83D\"", "\"\\uDE00\"",
        "\"\\uD83D\\uDE00\"", "\"\\udbff\\udfff\"", "\"\\uFFFF\"", "\"\t\"", "\"\n\"", "\"\x1f\"", "\"\x7f\"",
        "\"\x80\"", "\"\xc0\x80\"", "\"\xc1\xbf\"", "\"\xc2\x80\"", "\"\xc2\"", "\"\xdf\xbf\"",
        "\"\xe0\x9f\xbf\"", "\"\xe0\xa0\x80\"", "\"\xed\x9f\xbf\"", "\"\xed\xa0\x80\"", "\"\xef\xbf\xbf\"",
        "\"\xf0\x8f\xbf\xbf\"", "\"\xf0\x90\x80\x80\"", "\"\xf4\x8f\xbf\xbf\"", "\"\xf4\x90\x80\x80\"",
        "\"\xf5\x80\x80\x80\"", "\"\xff\"", "\xef\xbb\xbf[]", "\xef\xbb[]", "\xef\xbb\xbf", "[]\xef\xbb\xbf",
        "/* */[]", "[]//", "\x0b[]", "[\xc2\xa0]"};
    int number = 0;
    for (const char *text : texts)
        QTest::addRow("%d", number++) << QByteArray(text);
    QTest::newRow("list") << list;
    QTest::newRow("many digits") << QByteArray(309, '9');
    QTest::newRow("too many digits") << QByteArray(310, '9');
    QTest::newRow("many zeros behind") << "1." + QByteArray(400, '0');
    QTest::newRow("small after many digits") << QByteArray(400, '9') + "e-200";
}

void TestScanner::readsAsTheLibraryDoes()
{
    QFETCH(QByteArray, text);
    compare(text);
    // Wherever it stands among the eight bytes that are looked at together.
    for (int i = 1; i < 9; ++i)
        compare("[\"" + QByteArray(i, 'a') + "\"," + text + "]");
}

void TestScanner::readsWhatIsBrokenAsTheLibraryDoes()
{
    std::mt19937 random(20261128);
    const auto below = [&random](qsizetype bound) { return static_cast<qsizetype>(random() % bound); };
    const QByteArray pieces = "\"\\{}[]:,0123456789.eE+-utrfnalsd8 \n\t\xc3\xa5\xed\xf0\x9f\x98\x80\x1f\x7f/";
    for (int i = 0; i < 40'000; ++i) {
        QByteArray text = list;
        for (qsizetype change = 0, count = 1 + below(3); change < count; ++change) {
            const qsizetype at = below(qMax(qsizetype(1), text.size()));
            const QByteArray piece(1 + below(2), pieces[below(pieces.size())]);
            switch (text.isEmpty() ? 1 : below(4)) {
            case 0:
                text.truncate(at + 1);
                break;
            case 1:
                text.insert(at, piece);
                break;
            case 2:
                text.remove(at, 1 + below(3));
                break;
            default:
                text[at] = piece[0];
            }
        }
        compare(text);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestScanner::refusesAByteOfZero()
{
    for (const QByteArrayView text :
        {QByteArrayView("[]\0", 3), QByteArrayView("[\0]", 3), QByteArrayView("\"\0\"", 3)})
        QVERIFY(!test::traceOfScan(text).isWhole);
}

void TestScanner::readsAnyDepth()
{
    constexpr int deep = 1'000'000;
    QVERIFY(test::traceOfScan(QByteArray(deep, '[') + QByteArray(deep, ']')).isWhole);
    QVERIFY(!test::traceOfScan(QByteArray(deep, '[')).isWhole);
}

} // namespace clientsmith::json

CLIENTSMITH_TEST_MAIN(clientsmith::json::TestScanner)
#include "tst_scanner.moc"
