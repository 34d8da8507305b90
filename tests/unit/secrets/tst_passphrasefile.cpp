#include "core/secrets/passphrase.h"
#include "core/secrets/passphrasefile.h"
#include "tests/support/testmain.h"

#include <QtEndian>

#include <sodium.h>

using namespace clientsmith;

namespace {

// As little as libsodium allows: it is the format that is tested, not the work.
constexpr KdfCost cheap{1, 8};
constexpr qsizetype digestAt = 92;
constexpr qsizetype headerSize = 108;

Secret secretOf(const char *text)
{
    return Secret(QByteArrayView(text));
}

PassphraseKey keyOf(const char *passphrase, const KdfParameters &parameters)
{
    Result<PassphraseKey> key = PassphraseKey::derive(secretOf(passphrase), parameters);
    if (!key)
        qFatal("%s", qUtf8Printable(key.error().message));
    return std::move(*key);
}

/// As somebody does who knows the format and wants the change to go unnoticed.
void mendDigest(QByteArray &file)
{
    crypto_generichash(reinterpret_cast<unsigned char *>(file.data() + digestAt), headerSize - digestAt,
        reinterpret_cast<const unsigned char *>(file.constData()), digestAt, nullptr, 0);
}

QByteArray withNumber(QByteArray file, qsizetype at, quint32 number)
{
    qToLittleEndian(number, file.data() + at);
    mendDigest(file);
    return file;
}

} // namespace

class TestPassphraseFile final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void isTheLayoutThatIsWrittenDown();
    void sealsAnewEachTime();
    void tellsAWrongPassphrase();
    void ignoresWhiteSpaceAroundThePassphrase();
    void noticesEveryChangedByte();
    void noticesAForgedHeader();
    void noticesACutFile();
    void refusesALaterVersion();
    void boundsTheWork_data();
    void boundsTheWork();
    void refusesMoreThanAFileHolds();
    void newPassphrases_data();
    void newPassphrases();

private:
    const PassphraseKey m_key = keyOf("correct horse battery", newKdfParameters(cheap));
    QByteArray m_file;
};

void TestPassphraseFile::initTestCase()
{
    PassphraseEntries entries;
    entries.emplace(QStringLiteral("dintero/a"), secretOf("top secret"));
    m_file = *sealPassphraseFile(entries, m_key);
}

void TestPassphraseFile::roundTrip_data()
{
    QTest::addColumn<QMap<QString, QByteArray>>("wanted");
    QTest::newRow("none") << QMap<QString, QByteArray>();
    QTest::newRow("one") << QMap<QString, QByteArray>{{QStringLiteral("key"), "value"}};
    QTest::newRow("several") << QMap<QString, QByteArray>{{QStringLiteral("Nettbutikk æøå"), "æøå"},
        {QStringLiteral("empty"), ""}, {QString(), "nameless"},
        {QStringLiteral("any bytes"), QByteArray("\0\xff\n", 3)}};
    QTest::newRow("long") << QMap<QString, QByteArray>{{QStringLiteral("key"), QByteArray(100'000, 'x')}};
}

void TestPassphraseFile::roundTrip()
{
    using Map = QMap<QString, QByteArray>;
    QFETCH(const Map, wanted);
    PassphraseEntries entries;
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry)
        entries.emplace(entry.key(), Secret(entry.value()));
    const Result<QByteArray> file = sealPassphraseFile(entries, m_key);
    QVERIFY(file);

    const Result<PassphraseFileHeader> header = readPassphraseFileHeader(*file);
    QVERIFY(header);
    const PassphraseKey again = keyOf("correct horse battery", header->kdf);
    const Result<PassphraseEntries> opened = openPassphraseFile(*file, again);
    QVERIFY(opened);
    Map found;
    for (const auto &[name, secret] : *opened)
        found.insert(name, secret.view().toByteArray());
    QCOMPARE(found, wanted);
}

void TestPassphraseFile::isTheLayoutThatIsWrittenDown()
{
    // Files out there have it: a change needs a new version.
    QCOMPARE(m_file.first(8), QByteArray("CSsecret"));
    QCOMPARE(qFromLittleEndian<quint32>(m_file.constData() + 8), 1U);
    QCOMPARE(qFromLittleEndian<quint32>(m_file.constData() + 12), cheap.passes);
    QCOMPARE(qFromLittleEndian<quint32>(m_file.constData() + 16), cheap.kibibytes);
    const auto &salt = m_key.parameters().salt;
    QCOMPARE(m_file.sliced(20, 16), QByteArray(reinterpret_cast<const char *>(salt.data()), 16));
    QCOMPARE(m_file.sliced(36, 32), QByteArray(reinterpret_cast<const char *>(m_key.check().data()), 32));
    QCOMPARE(m_file.size(), headerSize + 4 + 9 + 4 + 10 + 16);
    QVERIFY(!m_file.contains("dintero"));
    QVERIFY(!m_file.contains("top secret"));

    // A file of the first version, made once for all.
    const QByteArray first =
        QByteArray::fromBase64("Q1NzZWNyZXQBAAAAAQAAAAgAAADbUmegtYc34BN0iiRHlb3XgO1nnfVREkCCG/LJe99OMYI7l0zf"
                               "Dhl7It3LpDjLokRQ7piFFAS2fLcNyuM/YcWlubP92DcxulTKVrYaUUIX7XsPAEZfHuo0pepDgDDG"
                               "zJP6aM26jFTAWkk/EJgOwpyUSsuL7KPkOxgTIc2d3VvgPvrEFQ==");
    const Result<PassphraseFileHeader> header = readPassphraseFileHeader(first);
    QVERIFY(header);
    const Result<PassphraseEntries> entries =
        openPassphraseFile(first, keyOf("correct horse battery", header->kdf));
    QVERIFY(entries);
    QCOMPARE(entries->at(QStringLiteral("dintero/a")).view().toByteArray(), QByteArray("top secret"));
}

void TestPassphraseFile::sealsAnewEachTime()
{
    const Result<PassphraseEntries> entries = openPassphraseFile(m_file, m_key);
    QVERIFY(entries);
    const QByteArray again = *sealPassphraseFile(*entries, m_key);
    QCOMPARE(again.first(68), m_file.first(68));
    QVERIFY(again.sliced(68, 24) != m_file.sliced(68, 24));
    QVERIFY(again.sliced(headerSize) != m_file.sliced(headerSize));
    QVERIFY(newKdfParameters(cheap).salt != newKdfParameters(cheap).salt);
}

void TestPassphraseFile::tellsAWrongPassphrase()
{
    const PassphraseKey wrong = keyOf("correct horse batterY", m_key.parameters());
    const Result<PassphraseEntries> opened = openPassphraseFile(m_file, wrong);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::KeychainLocked);
}

void TestPassphraseFile::ignoresWhiteSpaceAroundThePassphrase()
{
    QVERIFY(openPassphraseFile(m_file, keyOf(" correct horse battery\t\n", m_key.parameters())));
    QVERIFY(!openPassphraseFile(m_file, keyOf("correct  horse battery", m_key.parameters())));
}

void TestPassphraseFile::noticesEveryChangedByte()
{
    QVERIFY(openPassphraseFile(m_file, m_key));
    for (qsizetype at = 0; at < m_file.size(); ++at) {
        for (const int flip : {0x01, 0x80}) {
            QByteArray changed = m_file;
            changed[at] = static_cast<char>(changed[at] ^ flip);
            const Result<PassphraseEntries> opened = openPassphraseFile(changed, m_key);
            QVERIFY2(!opened, qPrintable(QStringLiteral("byte %1").arg(at)));
            // Damage, and never the person's fault.
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
        }
    }
}

void TestPassphraseFile::noticesAForgedHeader()
{
    // The digest is no defence against people; the key's check and the cipher are.
    for (qsizetype at = 0; at < digestAt; ++at) {
        QByteArray changed = m_file;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        mendDigest(changed);
        const Result<PassphraseFileHeader> header = readPassphraseFileHeader(changed);
        const bool opens = openPassphraseFile(changed, m_key) ||
            (header && openPassphraseFile(changed, keyOf("correct horse battery", header->kdf)));
        QVERIFY2(!opens, qPrintable(QStringLiteral("byte %1").arg(at)));
    }
}

void TestPassphraseFile::noticesACutFile()
{
    for (qsizetype size = 0; size < m_file.size(); ++size) {
        const Result<PassphraseEntries> opened = openPassphraseFile(m_file.first(size), m_key);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
    }
    QVERIFY(!openPassphraseFile(m_file + 'x', m_key));
}

void TestPassphraseFile::refusesALaterVersion()
{
    const Result<PassphraseFileHeader> header = readPassphraseFileHeader(withNumber(m_file, 8, 2));
    QVERIFY(!header);
    QCOMPARE(header.error().kind, ErrorKind::Storage);
    QVERIFY(header.error().message.contains(QStringLiteral("newer version")));
}

void TestPassphraseFile::boundsTheWork_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<quint32>("number");
    QTest::newRow("no pass") << qsizetype(12) << 0U;
    QTest::newRow("17 passes") << qsizetype(12) << 17U;
    QTest::newRow("passes for ever") << qsizetype(12) << 0xffffffffU;
    QTest::newRow("no memory") << qsizetype(16) << 0U;
    QTest::newRow("more than 1 GiB") << qsizetype(16) << 1024U * 1024U + 1U;
    QTest::newRow("4 TiB") << qsizetype(16) << 0xffffffffU;
}

void TestPassphraseFile::boundsTheWork()
{
    QFETCH(const qsizetype, at);
    QFETCH(const quint32, number);
    const Result<PassphraseFileHeader> header = readPassphraseFileHeader(withNumber(m_file, at, number));
    QVERIFY(!header);
    QCOMPARE(header.error().kind, ErrorKind::Storage);
    // Nor is anybody made to do it by another way.
    KdfParameters parameters = newKdfParameters(cheap);
    (at == 12 ? parameters.cost.passes : parameters.cost.kibibytes) = number;
    QVERIFY(!PassphraseKey::derive(secretOf("correct horse battery"), parameters));
}

void TestPassphraseFile::refusesMoreThanAFileHolds()
{
    PassphraseEntries entries;
    entries.emplace(QStringLiteral("big"), Secret(QByteArray(largestPassphraseFile, 'x')));
    const Result<QByteArray> file = sealPassphraseFile(entries, m_key);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Storage);
}

void TestPassphraseFile::newPassphrases_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("11") << QByteArray(11, 'x') << false;
    QTest::newRow("12") << QByteArray(12, 'x') << true;
    QTest::newRow("11 and spaces") << QByteArray(" xxxxxxxxxxx ") << false;
    QTest::newRow("6 of two bytes") << QByteArray("æøåæøå") << false;
    QTest::newRow("12 of two bytes") << QByteArray("æøåæøåæøåæøå") << true;
    QTest::newRow("1024") << QByteArray(1024, 'x') << true;
    QTest::newRow("1025") << QByteArray(1025, 'x') << false;
}

void TestPassphraseFile::newPassphrases()
{
    QFETCH(const QByteArray, passphrase);
    QFETCH(const bool, good);
    const Result<void> checked = checkNewPassphrase(Secret(passphrase));
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
}

CLIENTSMITH_TEST_MAIN(TestPassphraseFile)
#include "tst_passphrasefile.moc"
