#include "tests/support/scriptedsecretstore.h"
#include "tests/support/testmain.h"
#include "ui/language/language.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferencespage.h"
#include "ui/settings/keychaincheck.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace clientsmith::ui {

/// What is chosen applies at once, is remembered, and leaves another program's choices alone.
class TestPreferences final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() override;
    void cleanup() override;

    void remembersEachChoice();
    void keepsToItsBounds();
    void distrustsASpoiltFile();
    void takesOverWhatAnotherProgramChose();
    void appliesTheThemeAndSaysSo();
    void appliesTheClipboardTime();
    void appliesTheProxy();
    void refusesAProxyThatWantsAPassword();
    void testsTheKeychain();
    void dropDownsShowEveryEntry();
    void everyControlHasAName();

private:
    void showPage();
    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString contents() const;
    void writeByHand(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    test::ScriptedSecretStore m_secrets;
    std::unique_ptr<KeychainCheck> m_check;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PreferencesPage> m_page;
};

void TestPreferences::init()
{
    StrictTest::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    m_theme = std::make_unique<Theme>(*qApp);
    m_language = std::make_unique<Language>(*m_settings);
    m_check = std::make_unique<KeychainCheck>(m_secrets);
}

void TestPreferences::cleanup()
{
    m_page.reset();
    m_check.reset();
    m_language.reset();
    m_theme.reset();
    m_preferences.reset();
    m_settings.reset();
    m_folder.reset();
    StrictTest::cleanup();
}

void TestPreferences::showPage()
{
    m_page = std::make_unique<PreferencesPage>(*m_preferences, *m_language, *m_check, m_folder->path());
    m_page->resize(900, 1200);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QString TestPreferences::contents() const
{
    QFile file(m_settings->fileName());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestPreferences::writeByHand(const QByteArray &text) const
{
    // As another program does: a new file in the place of the old one.
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
}

void TestPreferences::remembersEachChoice()
{
    m_preferences->setTheme(Theme::Choice::Dark);
    m_preferences->setClipboardTime(std::chrono::seconds(30));
    m_preferences->setProxy({ProxyChoice::Kind::Manual, QStringLiteral("proxy.example"), 8080});
    const Preferences again(*m_settings);
    QCOMPARE(again.theme(), Theme::Choice::Dark);
    QCOMPARE(again.clipboardTime(), std::chrono::seconds(30));
    QCOMPARE(proxyAddress(again.proxy()), QStringLiteral("proxy.example:8080"));
    // The address stays for the next time.
    m_preferences->setProxy({ProxyChoice::Kind::None});
    QCOMPARE(Preferences(*m_settings).proxy().kind, ProxyChoice::Kind::None);
    QCOMPARE(Preferences(*m_settings).proxyAddressTyped(), QStringLiteral("proxy.example:8080"));
}

void TestPreferences::keepsToItsBounds()
{
    m_preferences->setClipboardTime(std::chrono::seconds(1));
    QCOMPARE(m_preferences->clipboardTime(), std::chrono::seconds(10));
    m_preferences->setClipboardTime(std::chrono::hours(1));
    QCOMPARE(m_preferences->clipboardTime(), std::chrono::seconds(300));
}

void TestPreferences::distrustsASpoiltFile()
{
    m_settings->setValue(QStringLiteral("theme"), QStringLiteral("Pink"));
    m_settings->setValue(QStringLiteral("clipboard/seconds"), QStringLiteral("for ever"));
    m_settings->setValue(QStringLiteral("proxy/kind"), QStringLiteral("manual"));
    m_settings->setValue(QStringLiteral("proxy/address"), QStringLiteral("nowhere"));
    const Preferences read(*m_settings);
    QCOMPARE(read.theme(), Theme::Choice::System);
    QCOMPARE(read.clipboardTime(), std::chrono::seconds(60));
    QCOMPARE(read.proxy().kind, ProxyChoice::Kind::System);
}

void TestPreferences::takesOverWhatAnotherProgramChose()
{
    m_preferences->setTheme(Theme::Choice::Dark);
    QTest::qWait(1100); // a file's time may be in whole seconds
    writeByHand("[General]\ntheme=Dark\n[clipboard]\nseconds=20\n");
    int changes = 0;
    connect(m_preferences.get(), &Preferences::clipboardTimeChanged, this, [&] { ++changes; });
    // Choosing something else here leaves it alone.
    m_preferences->setTheme(Theme::Choice::Light);
    QVERIFY2(contents().contains(QStringLiteral("seconds=20")), qPrintable(contents()));
    QVERIFY(contents().contains(QStringLiteral("theme=Light")));
    m_preferences->refresh();
    QCOMPARE(m_preferences->clipboardTime(), std::chrono::seconds(20));
    QCOMPARE(m_preferences->theme(), Theme::Choice::Light);
    QCOMPARE(changes, 1);
}

void TestPreferences::appliesTheThemeAndSaysSo()
{
    showPage();
    auto *chooser = find<QComboBox>("themeChooser");
    QTest::keyClick(chooser, Qt::Key_End);
    QCOMPARE(m_preferences->theme(), Theme::Choice::Dark);
    QVERIFY(find<QLabel>("themeEcho")->isVisible());
    m_preferences->setTheme(Theme::Choice::Light);
    QCOMPARE(chooser->currentText(), QStringLiteral("Light"));
}

void TestPreferences::appliesTheClipboardTime()
{
    showPage();
    auto *seconds = find<QSpinBox>("clipboardSeconds");
    QCOMPARE(seconds->value(), 60);
    seconds->setFocus();
    seconds->selectAll();
    QTest::keyClicks(seconds, QStringLiteral("90"));
    QTest::keyClick(seconds, Qt::Key_Return);
    QCOMPARE(m_preferences->clipboardTime(), std::chrono::seconds(90));
    QVERIFY(find<QLabel>("clipboardEcho")->text().contains(QStringLiteral("90")));
}

void TestPreferences::appliesTheProxy()
{
    showPage();
    auto *chooser = find<QComboBox>("proxyChooser");
    auto *address = find<QLineEdit>("proxyAddress");
    QVERIFY(!address->isVisible());
    QTest::keyClick(chooser, Qt::Key_End);
    QVERIFY(address->isVisible());
    // Nothing is changed before there is an address, and nothing is wrong with it yet.
    QVERIFY(!address->property("invalid").toBool());
    QCOMPARE(m_preferences->proxy().kind, ProxyChoice::Kind::System);
    QTest::keyClicks(address, QStringLiteral("proxy.example.com:3128"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(proxyAddress(m_preferences->proxy()), QStringLiteral("proxy.example.com:3128"));
    QTest::keyClick(chooser, Qt::Key_Home);
    QCOMPARE(m_preferences->proxy().kind, ProxyChoice::Kind::System);
    QVERIFY(!address->isVisible());
}

void TestPreferences::refusesAProxyThatWantsAPassword()
{
    showPage();
    QTest::keyClick(find<QComboBox>("proxyChooser"), Qt::Key_End);
    auto *address = find<QLineEdit>("proxyAddress");
    QTest::keyClicks(address, QStringLiteral("name:S3cr3tV4lue@proxy.example.com:3128"));
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(m_preferences->proxy().kind, ProxyChoice::Kind::System);
    QVERIFY(find<QLabel>("proxyAddressAdvice")->text().contains(QStringLiteral("password")));
    m_settings->sync();
    QVERIFY(!contents().contains(QStringLiteral("S3cr3tV4lue")));
}

void TestPreferences::testsTheKeychain()
{
    showPage();
    find<QPushButton>("testKeychainButton")->click();
    const auto says = [this](const char *text) {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [text](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromLatin1(text));
        });
    };
    QTRY_VERIFY(says("Test Keyring works."));
    m_secrets.writeError = ErrorKind::KeychainLocked;
    find<QPushButton>("testKeychainButton")->click();
    QTRY_VERIFY(!says("Test Keyring works."));
    QTRY_VERIFY(m_check->result() && !m_check->result()->has_value());
    m_secrets.writeError.reset();
}

void TestPreferences::dropDownsShowEveryEntry()
{
    showPage();
    const QList<QComboBox *> choosers = m_page->findChildren<QComboBox *>();
    QVERIFY(choosers.size() >= 3);
    for (QComboBox *chooser : choosers) {
        chooser->showPopup();
        const QAbstractItemView &list = *chooser->view();
        QVERIFY(QTest::qWaitForWindowExposed(list.window()));
        for (int row = 0; row < chooser->count(); ++row) {
            const QRect entry = list.visualRect(chooser->model()->index(row, 0));
            QVERIFY2(entry.top() >= 0 && entry.bottom() < list.viewport()->height(),
                qPrintable(chooser->itemText(row)));
        }
        chooser->hidePopup();
    }
}

void TestPreferences::everyControlHasAName()
{
    showPage();
    const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isControl = qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPushButton *>(widget) ||
            qobject_cast<const QScrollArea *>(widget);
        if (isControl && widget->isVisible())
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestPreferences)
#include "tst_preferences.moc"
