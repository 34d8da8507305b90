#include "core/handover/credentialformats.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace clientsmith;

class TestCredentialFormats : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachPluginItsOwnFields_data();
    void givesEachPluginItsOwnFields();
    void staysReadableWithAwkwardSecrets();
    void asksForATokenWhereTheClientIs();
    void namesFormats();
    void namesFilesAfterTheAccount_data();
    void namesFilesAfterTheAccount();
};

namespace {

IssuedCredentials credentials(
    const char *account, const QByteArray &secret, const QString &name = QStringLiteral("Shop"))
{
    return IssuedCredentials(ApiOrigin::dintero(), *dintero::AccountId::parse(QString::fromLatin1(account)),
        QStringLiteral("uuid"), QStringLiteral("client"), name, {}, Secret(QByteArrayView(secret)));
}

QString render(const IssuedCredentials &credentials, CredentialFormat format)
{
    return QString::fromUtf8(renderCredentials(credentials, format).view());
}

} // namespace

void TestCredentialFormats::givesEachPluginItsOwnFields_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *format, const char *account, const char *text) {
        QTest::addRow("%s for %s", format, account)
            << QString::fromLatin1(format) << QByteArray(account) << QString::fromUtf8(text);
    };
    // Digits alone where the plugin puts the letter itself, and the switch that goes with it.
    row("woocommerce", "T12345678",
        "Account ID: 12345678\nClient ID: client\nClient secret: s/e+c=\nProfile ID: default\n"
        "Profile ID for subscriptions: (in the Backoffice under Settings > Payment windows)\nEnable test "
        "mode: on\n");
    row("woocommerce", "P12345678",
        "Account ID: 12345678\nClient ID: client\nClient secret: s/e+c=\nProfile ID: default\n"
        "Profile ID for subscriptions: (in the Backoffice under Settings > Payment windows)\nEnable test "
        "mode: off\n");
    row("magento", "T12345678",
        "Account Id: 12345678\nClient Id: client\nClient Secret: s/e+c=\n"
        "Checkout Profile Id: (in the Backoffice under Settings > Payment windows)\nSandbox: Yes\n");
    row("magento", "P12345678",
        "Account Id: 12345678\nClient Id: client\nClient Secret: s/e+c=\n"
        "Checkout Profile Id: (in the Backoffice under Settings > Payment windows)\nSandbox: No\n");
    row("opencart", "T12345678",
        "Client ID (test): client\nClient Secret (test): s/e+c=\n"
        "Payment Profile ID (test): (in the Backoffice under Settings > Payment windows)\n"
        "Account ID: 12345678\nTest Mode: Yes\n");
    row("opencart", "P12345678",
        "Client ID: client\nClient Secret: s/e+c=\n"
        "Payment Profile ID: (in the Backoffice under Settings > Payment windows)\n"
        "Account ID: 12345678\nTest Mode: No\n");
    row("nopcommerce", "T12345678",
        "Use sandbox: yes\nAuth endpoint: https://api.dintero.com/v1/accounts/T12345678/auth/token\n"
        "Audience: https://api.dintero.com/v1/accounts/T12345678\nClient Id: client\nSecret key: s/e+c=\n"
        "Account Id: T12345678\nProfile Id: (in the Backoffice under Settings > Payment windows)\n");
    row("optimizely", "P12345678",
        "Account id: P12345678\nClient id: client\nClient secret: s/e+c=\n"
        "Profile id: (in the Backoffice under Settings > Payment windows)\n");
    row("env", "T12345678",
        "DINTERO_ACCOUNT_ID=T12345678\nDINTERO_CLIENT_ID=client\nDINTERO_CLIENT_SECRET=s/e+c=\n");
    row("json", "T12345678",
        "{\n  \"account_id\": \"T12345678\",\n  \"client_id\": \"client\",\n  \"client_secret\": "
        "\"s/e+c=\",\n"
        "  \"audience\": \"https://api.dintero.com/v1/accounts/T12345678\"\n}\n");
    row("curl", "T12345678",
        "curl --config - <<'END'\n"
        "url = \"https://api.dintero.com/v1/accounts/T12345678/auth/token\"\nuser = \"client:s/e+c=\"\n"
        "header = \"Content-Type: application/json\"\n"
        "data = \"{\\\"grant_type\\\":\\\"client_credentials\\\",\\\"audience\\\":"
        "\\\"https://api.dintero.com/v1/accounts/T12345678\\\"}\"\nEND\n");
    row("node", "T12345678",
        "const credentials = {\n  clientId: \"client\",\n  clientSecret: \"s/e+c=\",\n"
        "  audience: \"https://api.dintero.com/v1/accounts/T12345678\",\n};\n");
    row("python", "T12345678",
        "account_id = \"T12345678\"\nclient_id = \"client\"\nclient_secret = \"s/e+c=\"\n");
}

void TestCredentialFormats::givesEachPluginItsOwnFields()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, account);
    QFETCH(QString, text);
    QCOMPARE(render(credentials(account.constData(), "s/e+c="), *parseCredentialFormat(format)), text);
}

void TestCredentialFormats::staysReadableWithAwkwardSecrets()
{
    const QByteArray awkward("a\"b'c\\d\ne$f`g");
    const IssuedCredentials awkwardCredentials = credentials("T12345678", awkward);
    const QByteArray json = render(awkwardCredentials, CredentialFormat::Json).toUtf8();
    QCOMPARE(
        QJsonDocument::fromJson(json).object()[QStringLiteral("client_secret")].toString().toUtf8(), awkward);
    const QString env = render(awkwardCredentials, CredentialFormat::Env);
    QVERIFY(env.contains(QStringLiteral("DINTERO_CLIENT_SECRET='a\"b'\\''c\\d\ne$f`g'\n")));
}

void TestCredentialFormats::asksForATokenWhereTheClientIs()
{
    // The demo's credentials must not be sent to the real provider.
    const IssuedCredentials demo(*ApiOrigin::parse(QStringLiteral("http://127.0.0.1:8080")),
        *dintero::AccountId::parse(QStringLiteral("T12345678")), QStringLiteral("uuid"),
        QStringLiteral("client"), QStringLiteral("Shop"), {}, Secret(QByteArrayView("s")));
    for (const CredentialFormat format : {CredentialFormat::Curl, CredentialFormat::NopCommerce})
        QVERIFY(render(demo, format)
                .contains(QStringLiteral("http://127.0.0.1:8080/v1/accounts/T12345678/auth/token")));
}

void TestCredentialFormats::namesFormats()
{
    QCOMPARE(allCredentialFormats().size(), std::size_t(10));
    for (const CredentialFormat format : allCredentialFormats())
        QCOMPARE(*parseCredentialFormat(credentialFormatName(format)), format);
    const auto unknown = parseCredentialFormat(QStringLiteral("shopify"));
    QCOMPARE(unknown.error().kind, ErrorKind::InvalidInput);
    QVERIFY(unknown.error().message.contains(QStringLiteral("woocommerce")));
}

void TestCredentialFormats::namesFilesAfterTheAccount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << QStringLiteral("example.com") << QStringLiteral("T12345678-example.com.env");
    QTest::newRow("international") << QStringLiteral("blåbær.no")
                                   << QStringLiteral("T12345678-blåbær.no.env");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd") << QStringLiteral("T12345678-etc-passwd.env");
    QTest::newRow("reserved") << QStringLiteral("a<b>:\"|?*\\c")
                              << QStringLiteral("T12345678-a-b-------c.env");
    QTest::newRow("nothing left") << QStringLiteral("...") << QStringLiteral("T12345678.env");
    QTest::newRow("long") << QString(300, u'x')
                          << QString(
                                 QStringLiteral("T12345678-") + QString(60, u'x') + QStringLiteral(".env"));
}

void TestCredentialFormats::namesFilesAfterTheAccount()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(suggestedFileName(credentials("T12345678", "s", name), CredentialFormat::Env), file);
}

CLIENTSMITH_TEST_MAIN(TestCredentialFormats)
#include "tst_credentialformats.moc"
