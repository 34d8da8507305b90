#include "tests/support/testmain.h"
#include "ui/clients/plaintexts.h"
#include "ui/clients/textranks.h"

#include <algorithm>
#include <random>

namespace clientsmith::ui {

/// Places are worked out by shorter ways than the collator's, and have to be those that it gives.
class TestTextRanks final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void ranksAsTheCollatorDoes_data();
    void ranksAsTheCollatorDoes();
    void takesTheShortWay_data();
    void takesTheShortWay();
};

namespace {

/// By the collator's keys, and nothing else.
std::vector<qint64> plainRanks(const QStringList &texts, const QLocale &locale)
{
    const QCollator collator = collatorOfPeople(locale);
    std::vector<QCollatorSortKey> keys;
    std::vector<std::size_t> order;
    for (const QString &text : texts) {
        order.push_back(keys.size());
        keys.push_back(collator.sortKey(text));
    }
    std::sort(order.begin(), order.end(),
        [&keys](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<qint64> ranks(order.size());
    qint64 place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++place;
        ranks[order[i]] = place;
    }
    return ranks;
}

} // namespace

void TestTextRanks::ranksAsTheCollatorDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("letters");
    const QString ascii = QStringLiteral(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
                                         "abcdefghijklmnopqrstuvwxyz{|}~");
    const QString few = QStringLiteral("aAbz -_.0012");
    // One in twenty and more of these are not plain.
    const QString names =
        QStringLiteral("bcdefghijklmnopqrstuvwxyz ,-0123456789").repeated(4) + QString::fromUtf8("aåÅéø");
    const QString nordic = QString::fromUtf8("aAåÅäÄæÆøöÖoOeéþ 019-\u200b\t");
    for (const char *locale :
        {"C", "en_GB", "nb_NO", "nn_NO", "sv_SE", "da_DK", "hu_HU", "lt_LT", "cs_CZ", "de_DE"}) {
        int number = 0;
        for (const QString &letters : {ascii, few, names, nordic}) {
            const QByteArray name = QByteArray(locale) + QByteArray::number(number++);
            QTest::newRow(name.constData()) << QString::fromLatin1(locale) << letters;
        }
    }
}

void TestTextRanks::ranksAsTheCollatorDoes()
{
    QFETCH(QString, locale);
    QFETCH(QString, letters);
    std::mt19937 random(20261128);
    const auto below = [&random](qsizetype bound) { return static_cast<qsizetype>(random() % bound); };
    QStringList texts{QString(), QString(120, u'9'), QString(120, u'0'), QString(121, u'9')};
    while (texts.size() < 6000) {
        QString text;
        // Long ones begin alike, so that what comes late decides.
        if (below(2) == 0)
            text = QStringLiteral("Webshop checkout ");
        for (qsizetype left = below(6); left > 0; --left)
            text += letters[below(letters.size())];
        texts += text;
    }
    QVERIFY(textRanks(texts, QLocale(locale)) == plainRanks(texts, QLocale(locale)));
}

void TestTextRanks::takesTheShortWay_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "en_GB", "nb_NO", "nn_NO", "sv_SE", "da_DK"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

/// Else it would be of no use.
void TestTextRanks::takesTheShortWay()
{
    QFETCH(QString, locale);
    const auto plain = PlainTexts::of(collatorOfPeople(QLocale(locale)));
#ifndef Q_OS_LINUX
    // Other collators may have rules of their own.
    if (!plain)
        return;
#endif
    QVERIFY(plain);
    std::string keys;
    QVERIFY(plain->appendKey(keys, QStringLiteral("Point of sale, Storgata 12345")));
    QVERIFY(!plain->appendKey(keys, QString::fromUtf8("Åpen")));
    QVERIFY(!plain->appendKey(keys, QStringLiteral("Haakon")));
    QVERIFY(!plain->appendKey(keys, QString(101, u'9')));
}

} // namespace clientsmith::ui

CLIENTSMITH_TEST_MAIN(clientsmith::ui::TestTextRanks)
#include "tst_textranks.moc"
