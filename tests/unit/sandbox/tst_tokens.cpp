#include "core/sandbox/tokens.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <memory>

using namespace clientsmith;
using namespace clientsmith::sandbox;

class TokensTest : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void readsItsOwnTokens();
    void carriesTheStandardClaims();
    void expiresOnTheSecond();
    void refusesOtherKeys();
    void refusesUnsignedTokens();
    void refusesGarbage_data();
    void refusesGarbage();
    void refusesEveryFlippedByte();

private:
    Claims claims() const;

    std::unique_ptr<Tokens> m_tokens;
    QDateTime m_now;
};

namespace {

QByteArray encoded(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void TokensTest::init()
{
    StrictTest::init();
    m_tokens = std::make_unique<Tokens>();
    m_now = QDateTime::currentDateTimeUtc();
}

Claims TokensTest::claims() const
{
    return {QStringLiteral("klient-æ"), QStringLiteral("https://api.dintero.com/v1/accounts/T12345678"),
        {QStringLiteral("admin:account"), QStringLiteral("read:checkout")}, QStringLiteral("T11200001"),
        m_now.addSecs(60)};
}

void TokensTest::readsItsOwnTokens()
{
    const auto read = m_tokens->read(m_tokens->issue(claims(), m_now), m_now);
    QVERIFY(read);
    QCOMPARE(read->clientId, claims().clientId);
    QCOMPARE(read->audience, claims().audience);
    QCOMPARE(read->scopes, claims().scopes);
    QCOMPARE(read->exchangeAccount, claims().exchangeAccount);
}

void TokensTest::carriesTheStandardClaims()
{
    const QByteArray token = m_tokens->issue(claims(), m_now);
    const auto payload =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(
        payload.value(QStringLiteral("scope")).toString(), QStringLiteral("admin:account read:checkout"));
    QCOMPARE(payload.value(QStringLiteral("iat")).toInteger(), m_now.toSecsSinceEpoch());
    QCOMPARE(payload.value(QStringLiteral("exp")).toInteger(), m_now.toSecsSinceEpoch() + 60);
    QVERIFY(!payload.value(QStringLiteral("iss")).toString().isEmpty());
    QVERIFY(!payload.value(QStringLiteral("jti")).toString().isEmpty());
    QVERIFY(m_tokens->issue(claims(), m_now) != token);
}

void TokensTest::expiresOnTheSecond()
{
    m_now = QDateTime::fromSecsSinceEpoch(m_now.toSecsSinceEpoch(), Qt::UTC);
    const QByteArray token = m_tokens->issue(claims(), m_now);
    QVERIFY(m_tokens->read(token, m_now.addSecs(59)));
    QVERIFY(!m_tokens->read(token, m_now.addSecs(60)));
}

void TokensTest::refusesOtherKeys()
{
    QVERIFY(!m_tokens->read(Tokens().issue(claims(), m_now), m_now));
}

void TokensTest::refusesUnsignedTokens()
{
    const QByteArrayList parts = m_tokens->issue(claims(), m_now).split('.');
    const QByteArray none = encoded(R"({"alg":"none","typ":"JWT"})");
    QVERIFY(!m_tokens->read(none + '.' + parts.at(1) + '.', m_now));
    QVERIFY(!m_tokens->read(none + '.' + parts.at(1) + '.' + parts.at(2), m_now));
    QVERIFY(!m_tokens->read(parts.at(0) + '.' + parts.at(1) + '.', m_now));
}

void TokensTest::refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray header = encoded(R"({"alg":"HS256","typ":"JWT"})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << QByteArray("garbage");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("more dots") << QByteArray("a.b.c.d");
    QTest::newRow("letters") << QByteArray("a.b.c");
    QTest::newRow("not base64") << QByteArray("%%%.%%%.%%%");
    QTest::newRow("header is a number") << encoded("1") + '.' + encoded("{}") + ".AAAA";
    QTest::newRow("header is an array") << encoded("[]") + '.' + encoded("{}") + ".AAAA";
    QTest::newRow("alg is a number") << encoded(R"({"alg":1})") + '.' + encoded("{}") + ".AAAA";
    QTest::newRow("typ is a number") << encoded(R"({"alg":"HS256","typ":1})") + '.' + encoded("{}") + ".AAAA";
    QTest::newRow("no alg") << encoded("{}") + '.' + encoded("{}") + ".AAAA";
    QTest::newRow("payload is a number") << header + '.' + encoded("1") + ".AAAA";
    QTest::newRow("payload is an array") << header + '.' + encoded("[1]") + ".AAAA";
    QTest::newRow("payload is cut") << header + '.' + encoded("{\"exp\":") + ".AAAA";
    QTest::newRow("exp is a text") << header + '.' + encoded(R"({"exp":"x"})") + ".AAAA";
    QTest::newRow("not UTF-8") << header + '.' + encoded("{\"sub\":\"\xff\xfe\"}") + ".AAAA";
}

void TokensTest::refusesGarbage()
{
    QFETCH(QByteArray, token);
    QVERIFY(!m_tokens->read(token, m_now));
}

void TokensTest::refusesEveryFlippedByte()
{
    const QByteArray token = m_tokens->issue(claims(), m_now);
    QRandomGenerator random(1);
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray flipped = token;
        flipped[i] = static_cast<char>(flipped.at(i) ^ (1 << random.bounded(7)));
        // The last character of a signature carries bits that mean nothing.
        if (i < token.size() - 1)
            QVERIFY2(!m_tokens->read(flipped, m_now), flipped.constData());
    }
}

CLIENTSMITH_TEST_MAIN(TokensTest)
#include "tst_tokens.moc"
