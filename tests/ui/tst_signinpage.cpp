#include "tests/support/caller.h"
#include "tests/support/testmain.h"
#include "tests/support/wizardworld.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/badge.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace clientsmith::ui {

class TestSignInPage final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void adviceUnderTheField_data();
    void adviceUnderTheField();
    void environmentIsSaidAsTyped();
    void nothingIsSentWhileSomethingIsMissing();
    void emptyFormIsSaidUnderEachField();
    void secondReturnWhileItChecksDoesNothing();
    void secretIsMaskedUntilShown();
    void goodSignInIsKept();
    void wrongSecretIsSaid();
    void serverTroubleOffersAnotherTry();
    void missingScopeIsNamed();
    void lockedKeychainIsSaidInPlace();
    void editingForgetsTheSecret();
    void tokenSignsInAndIsKeptNowhere();
    void tokenIsMaskedUntilShown();
    void tokenSaysHowLongItLasts();
    void tokenThatCantBeUsedIsSaidAtOnce_data();
    void tokenThatCantBeUsedIsSaidAtOnce();
    void refusedSecretNeedsNoSecondPaste();
    void refusedTokenIsSaid();
    void tokenOfAnotherAccountIsSaid();
    void tokenCheckIsRepeatedWithoutPasting();
    void changingTheWayForgetsWhatWasTyped();

private:
    template <typename T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void typeGood();
    /// A token of the sandbox's account at \p index.
    QString tokenOf(std::size_t index);
    /// Chooses the token form and types a token for the first account.
    void typeToken(const QString &token);
    QString adviceText() { return find<QLabel>("accessTokenFieldAdvice")->text(); }
    QString messageText() { return find<QWidget>("inlineMessage")->accessibleName(); }
    bool messageShown() { return find<QWidget>("inlineMessage")->isVisible(); }
    std::size_t kept() { return m_world->services().accounts.list()->size(); }

    std::unique_ptr<test::WizardWorld> m_world;
    std::unique_ptr<SignInController> m_controller;
    std::unique_ptr<SignInPage> m_page;
};

void TestSignInPage::init()
{
    StrictTest::init();
    m_world = std::make_unique<test::WizardWorld>();
    m_controller = std::make_unique<SignInController>(m_world->services());
    m_page = std::make_unique<SignInPage>(*m_controller);
    m_page->resize(900, 700);
    m_page->show();
}

void TestSignInPage::cleanup()
{
    m_page.reset();
    m_controller.reset();
    m_world.reset();
    StrictTest::cleanup();
}

void TestSignInPage::typeGood()
{
    const std::vector<sandbox::Account> accounts = m_world->sandbox.accounts();
    const sandbox::Account &account = accounts.front();
    find<QLineEdit>("accountIdField")->clear();
    QTest::keyClicks(find<QLineEdit>("accountIdField"), account.accountId);
    QTest::keyClicks(find<QLineEdit>("clientIdField"), account.clientId);
    QTest::keyClicks(find<QLineEdit>("clientSecretField"), QString::fromUtf8(account.clientSecret.view()));
}

QString TestSignInPage::tokenOf(std::size_t index)
{
    const std::vector<sandbox::Account> accounts = m_world->sandbox.accounts();
    const sandbox::Account &account = accounts.at(index);
    return Caller(m_world->sandbox.url())
        .token(account.accountId, account.clientId, account.clientSecret.view().toByteArray())
        .text(QStringLiteral("access_token"));
}

void TestSignInPage::typeToken(const QString &token)
{
    QTest::keyClicks(find<QLineEdit>("accountIdField"), m_world->sandbox.accounts().front().accountId);
    find<QPushButton>("otherSignInButton")->click();
    QVERIFY(find<QLineEdit>("accessTokenField")->hasFocus() || !m_page->isActiveWindow());
    find<QLineEdit>("accessTokenField")->insert(token);
    Q_EMIT find<QLineEdit>("accessTokenField")->textEdited(token);
}

void TestSignInPage::adviceUnderTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("good") << QStringLiteral("T12345678") << false;
    QTest::newRow("short form") << QStringLiteral("P123") << false;
    QTest::newRow("lower case") << QStringLiteral("t12345678") << false;
    QTest::newRow("not yet whole") << QStringLiteral("T1234") << false;
    QTest::newRow("without the letter") << QStringLiteral("12345678") << true;
    QTest::newRow("another letter") << QStringLiteral("X12345678") << true;
    QTest::newRow("too long") << QStringLiteral("T123456789") << true;
}

void TestSignInPage::adviceUnderTheField()
{
    QFETCH(QString, typed);
    QFETCH(bool, wrong);
    auto *field = find<QLineEdit>("accountIdField");
    QTest::keyClicks(field, typed);
    QCOMPARE(field->property("invalid").toBool(), wrong);
    QCOMPARE(field->accessibleDescription(), find<QLabel>("accountIdFieldAdvice")->text());
}

void TestSignInPage::environmentIsSaidAsTyped()
{
    auto *badge = find<Badge>("signInEnvironment");
    QVERIFY(!badge->isVisible());
    QTest::keyClicks(find<QLineEdit>("accountIdField"), QStringLiteral("P12345678"));
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->accessibleName(), QStringLiteral("PRODUCTION"));
    find<QLineEdit>("accountIdField")->clear();
    QTest::keyClicks(find<QLineEdit>("accountIdField"), QStringLiteral("T123"));
    QCOMPARE(badge->accessibleName(), QStringLiteral("TEST"));
}

void TestSignInPage::nothingIsSentWhileSomethingIsMissing()
{
    QTest::keyClicks(find<QLineEdit>("accountIdField"), QStringLiteral("T12345678"));
    QTest::keyClick(find<QLineEdit>("accountIdField"), Qt::Key_Return);
    QVERIFY(find<QLineEdit>("clientIdField")->property("invalid").toBool());
    QVERIFY(find<QLineEdit>("clientSecretField")->property("invalid").toBool());
    QVERIFY(!m_controller->isRunning());
    QCOMPARE(m_world->sandbox.requestCount(QStringLiteral("getToken")), 0);
}

void TestSignInPage::emptyFormIsSaidUnderEachField()
{
    find<QLineEdit>("accountIdField")->setFocus();
    QTest::keyClick(find<QLineEdit>("accountIdField"), Qt::Key_Return);
    for (const char *field : {"accountIdField", "clientIdField", "clientSecretField"})
        QVERIFY2(find<QLineEdit>(field)->property("invalid").toBool(), field);
}

void TestSignInPage::secondReturnWhileItChecksDoesNothing()
{
    typeGood();
    auto *secret = find<QLineEdit>("clientSecretField");
    secret->setFocus();
    QSignalSpy back(m_page.get(), &SignInPage::backRequested);
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    QTest::keyClick(secret, Qt::Key_Return);
    QVERIFY(m_controller->isRunning());
    QWidget *focused = m_page->focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(focused) != nullptr);
    QTest::keyClick(focused, Qt::Key_Return);
    QVERIFY(signedIn.wait());
    QCOMPARE(back.count(), 0);
    QCOMPARE(m_world->sandbox.requestCount(QStringLiteral("getToken")), 1);
}

void TestSignInPage::secretIsMaskedUntilShown()
{
    auto *field = find<QLineEdit>("clientSecretField");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    find<QPushButton>("showSecretButton")->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    find<QPushButton>("showSecretButton")->click();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void TestSignInPage::goodSignInIsKept()
{
    typeGood();
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    find<QPushButton>("signInButton")->click();
    QVERIFY(find<QLineEdit>("clientSecretField")->text().isEmpty());
    QVERIFY(signedIn.wait());
    QVERIFY(m_controller->isKept());
    QVERIFY(!m_controller->account().businessName.isEmpty());
    QCOMPARE(kept(), 1U);
    QCOMPARE(m_world->secrets.size(), 1U);
}

void TestSignInPage::wrongSecretIsSaid()
{
    typeGood();
    QTest::keyClicks(find<QLineEdit>("clientSecretField"), QStringLiteral("x"));
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    find<QPushButton>("signInButton")->click();
    QVERIFY(failed.wait());
    QVERIFY(messageShown());
    QVERIFY(messageText().contains(QStringLiteral("client id and secret")));
    QVERIFY(find<QPushButton>("signInButton")->isEnabled());
    QCOMPARE(kept(), 0U);
    QCOMPARE(m_world->secrets.size(), 0U);
}

void TestSignInPage::serverTroubleOffersAnotherTry()
{
    typeGood();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 500, -1});
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    find<QPushButton>("signInButton")->click();
    QVERIFY(failed.wait());
    m_world->sandbox.clearFaults();
    auto *again = find<QPushButton>("messageAction");
    QVERIFY(again->isVisible());
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    again->click();
    QVERIFY(signedIn.wait());
    QCOMPARE(kept(), 1U);
}

void TestSignInPage::missingScopeIsNamed()
{
    typeGood();
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 403, -1});
    QSignalSpy missing(m_controller.get(), &SignInController::scopeMissing);
    find<QPushButton>("signInButton")->click();
    QVERIFY(missing.wait());
    QVERIFY(messageText().contains(QStringLiteral("admin:accounts")));
    QCOMPARE(kept(), 0U);
}

void TestSignInPage::lockedKeychainIsSaidInPlace()
{
    typeGood();
    m_world->secrets.writeError = ErrorKind::KeychainLocked;
    QSignalSpy notKept(m_controller.get(), &SignInController::notKept);
    find<QPushButton>("signInButton")->click();
    QVERIFY(notKept.wait());
    QVERIFY(messageText().contains(QStringLiteral("locked")));

    // Still locked: the same again. Then on without it.
    find<QPushButton>("messageSecondAction")->click();
    QVERIFY(notKept.wait());
    auto *goOn = find<QPushButton>("messageAction");
    QCOMPARE(goOn->text(), QStringLiteral("Continue without keeping the sign-in"));
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    goOn->click();
    QCOMPARE(signedIn.size(), 1);
    QVERIFY(!m_controller->isKept());
    QCOMPARE(kept(), 0U);
    const TokenSource source = m_controller->takeTokenSource();
    QVERIFY(source);
}

void TestSignInPage::editingForgetsTheSecret()
{
    typeGood();
    m_world->secrets.writeError = ErrorKind::KeychainUnavailable;
    QSignalSpy notKept(m_controller.get(), &SignInController::notKept);
    find<QPushButton>("signInButton")->click();
    QVERIFY(notKept.wait());
    QTest::keyClicks(find<QLineEdit>("clientIdField"), QStringLiteral("x"));
    QVERIFY(!messageShown());
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    m_controller->continueWithoutKeeping();
    QCOMPARE(signedIn.size(), 0);
}

void TestSignInPage::tokenSignsInAndIsKeptNowhere()
{
    const QString token = tokenOf(0);
    const int asked = m_world->sandbox.requestCount(QStringLiteral("getToken"));
    typeToken(QStringLiteral(" Bearer ") + token + QStringLiteral(" "));
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    find<QPushButton>("signInButton")->click();
    QVERIFY(find<QLineEdit>("accessTokenField")->text().isEmpty());
    QVERIFY(signedIn.wait());
    QVERIFY(!m_controller->isKept());
    QVERIFY(m_controller->account().isByToken());
    QVERIFY(!m_controller->account().businessName.isEmpty());
    QVERIFY(m_controller->tokenExpiry() > m_controller->clock().now().addSecs(3600));
    QCOMPARE(m_world->sandbox.requestCount(QStringLiteral("getToken")), asked);

    Services services = m_world->services();
    AccountSession session(services.origin, m_controller->account(), services.transport, services.clock,
        m_controller->takeTokenSource());
    QVERIFY(QCoro::waitFor(session.clients().list(nullptr)));
    QCOMPARE(m_world->sandbox.requestCount(QStringLiteral("getToken")), asked);

    QCOMPARE(kept(), 0U);
    QCOMPARE(m_world->secrets.size(), 0U);
    const QByteArray signature = token.section(QLatin1Char('.'), 2).toUtf8();
    QDirIterator files(m_world->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(signature), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 0);
}

void TestSignInPage::tokenIsMaskedUntilShown()
{
    typeToken(QStringLiteral("abc"));
    auto *field = find<QLineEdit>("accessTokenField");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    find<QPushButton>("showTokenButton")->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    QCOMPARE(find<QPushButton>("showTokenButton")->accessibleName(), QStringLiteral("Hide access token"));
    find<QPushButton>("otherSignInButton")->click();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void TestSignInPage::tokenSaysHowLongItLasts()
{
    typeToken(tokenOf(0));
    QVERIFY(adviceText().contains(QStringLiteral("this session only, until ")));
    QCOMPARE(find<QLineEdit>("accessTokenField")->accessibleDescription(), adviceText());
    find<QLineEdit>("accessTokenField")->clear();
    QTest::keyClicks(find<QLineEdit>("accessTokenField"), QStringLiteral("opaque"));
    QVERIFY(adviceText().contains(QStringLiteral("an hour at the most")));
}

void TestSignInPage::tokenThatCantBeUsedIsSaidAtOnce_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two words") << QStringLiteral("abc def");
    QTest::newRow("control character") << QStringLiteral("abc\x01z");
    QTest::newRow("line break") << QStringLiteral("abc\nX-Evil: 1");
    QTest::newRow("run out") << QStringLiteral("e30.") +
            QString::fromLatin1(QByteArray("{\"exp\":1500000000}").toBase64(QByteArray::OmitTrailingEquals)) +
            QStringLiteral(".x");
}

void TestSignInPage::tokenThatCantBeUsedIsSaidAtOnce()
{
    QFETCH(QString, token);
    typeToken(token);
    find<QPushButton>("signInButton")->click();
    QVERIFY(find<QLineEdit>("accessTokenField")->property("invalid").toBool());
    QVERIFY(!m_controller->isRunning());
    QCOMPARE(m_world->sandbox.requestCount(QStringLiteral("listClients")), 0);
}

void TestSignInPage::refusedSecretNeedsNoSecondPaste()
{
    typeGood();
    auto *account = find<QLineEdit>("accountIdField");
    const QString right = account->text();
    account->setText(QStringLiteral("T99999999"));
    auto *secret = find<QLineEdit>("clientSecretField");
    const QString typed = secret->text();
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    find<QPushButton>("signInButton")->click();
    QVERIFY(secret->text().isEmpty());
    QVERIFY(failed.wait());
    QCOMPARE(secret->text(), typed);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    account->setText(right);
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    find<QPushButton>("signInButton")->click();
    QVERIFY(signedIn.wait());
    QVERIFY(secret->text().isEmpty());
}

void TestSignInPage::refusedTokenIsSaid()
{
    typeToken(QStringLiteral("made-up"));
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    find<QPushButton>("signInButton")->click();
    QVERIFY(failed.wait());
    QVERIFY(messageText().contains(QStringLiteral("doesn't accept this access token")));
    QVERIFY(!find<QPushButton>("messageAction")->isVisible());
    QVERIFY(find<QPushButton>("signInButton")->isEnabled());
}

void TestSignInPage::tokenOfAnotherAccountIsSaid()
{
    typeToken(tokenOf(1));
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    find<QPushButton>("signInButton")->click();
    QVERIFY(failed.wait());
    QVERIFY(messageText().contains(QStringLiteral("another account's")));
    QVERIFY(messageText().contains(QStringLiteral("correct the account ID")));
    QCOMPARE(kept(), 0U);
}

void TestSignInPage::tokenCheckIsRepeatedWithoutPasting()
{
    typeToken(tokenOf(0));
    m_world->sandbox.addFault({QStringLiteral("listClients"), sandbox::FaultKind::Status, 500, -1});
    QSignalSpy failed(m_controller.get(), &SignInController::failed);
    find<QPushButton>("signInButton")->click();
    QVERIFY(failed.wait());
    m_world->sandbox.clearFaults();
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    find<QPushButton>("messageAction")->click();
    QVERIFY(signedIn.wait());
    QVERIFY(!m_controller->isKept());
}

void TestSignInPage::changingTheWayForgetsWhatWasTyped()
{
    typeGood();
    auto *other = find<QPushButton>("otherSignInButton");
    QCOMPARE(other->accessibleName(), QStringLiteral("Use an access token instead"));
    other->click();
    QVERIFY(find<QLineEdit>("accessTokenField")->isVisible());
    QVERIFY(!find<QLineEdit>("clientSecretField")->isVisible());
    QVERIFY(find<QLineEdit>("clientSecretField")->text().isEmpty());
    QTest::keyClicks(find<QLineEdit>("accessTokenField"), QStringLiteral("abc"));
    QCOMPARE(other->accessibleName(), QStringLiteral("Use a client ID and secret instead"));
    other->click();
    QVERIFY(find<QLineEdit>("accessTokenField")->text().isEmpty());
    QVERIFY(find<QLineEdit>("clientSecretField")->isVisible());
    QVERIFY(!find<QLineEdit>("clientIdField")->text().isEmpty());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestSignInPage)
#include "tst_signinpage.moc"
