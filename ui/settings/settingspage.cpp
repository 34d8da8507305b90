#include "ui/settings/settingspage.h"

#include "core/accounts/accountstore.h"
#include "ui/language/languagechooser.h"
#include "ui/passphrase/createpassphrasedialog.h"
#include "ui/settings/keychaincheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int readableWidth = 720;
constexpr int captionWidth = 168;
constexpr int valueWidth = 464;
constexpr int rowHeight = 28;

/// Rows of a caption and what it says.
class Facts
{
public:
    explicit Facts(QVBoxLayout *parent)
        : m_grid(new QGridLayout)
    {
        m_grid->setHorizontalSpacing(2 * grid);
        m_grid->setVerticalSpacing(grid / 2);
        m_grid->setColumnMinimumWidth(0, captionWidth);
        m_grid->setColumnStretch(1, 1);
        parent->addLayout(m_grid);
    }

    void addWidget(const QString &caption, QWidget *value, QWidget *after = nullptr)
    {
        auto *label = new QLabel(caption);
        setRole(label, "textStyle", QStringLiteral("muted"));
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(value);
        if (after)
            line->addWidget(after);
        line->addStretch();
        const int row = m_grid->rowCount();
        m_grid->setRowMinimumHeight(row, rowHeight);
        m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
        m_grid->addLayout(line, row, 1);
    }

    QLabel *addText(const QString &caption, const QString &text, const char *objectName)
    {
        QLabel *value = makeValue(text, objectName);
        if (value->sizeHint().width() > valueWidth) {
            value->setWordWrap(true);
            value->setFixedWidth(valueWidth);
        }
        addWidget(caption, value);
        return value;
    }

    void addCopyable(const QString &caption, const QString &text, const char *objectName)
    {
        QLabel *value = makeValue(text, objectName);
        setRole(value, "textStyle", QStringLiteral("mono"));
        auto *copy = new CopyButton(caption);
        copy->setObjectName(value->objectName() + QStringLiteral("Copy"));
        copy->setValue(text);
        addWidget(caption, value, copy);
    }

private:
    static QLabel *makeValue(const QString &text, const char *objectName)
    {
        auto *value = new QLabel(text);
        value->setObjectName(QString::fromLatin1(objectName));
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return value;
    }

    QGridLayout *m_grid;
};

} // namespace

SettingsPage::SettingsPage(const Account &account, const AccountOverview &overview, KeychainCheck &check,
    Language &language, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_note(new QLabel(this))
    , m_useFile(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(readableWidth + 6 * grid);
    auto *title = new QLabel(tr("Settings"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(title);
    column->addWidget(accountCard(account, overview));
    column->addWidget(keychainCard(overview));
    column->addWidget(languageCard(language));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Settings"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Arrow keys scroll what doesn't fit.
    scroll->setFocusPolicy(Qt::TabFocus);
    setRole(scroll, "ring", true);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(m_useFile, &QPushButton::clicked, this, &SettingsPage::makeEncryptedFile);
    connect(m_test, &QPushButton::clicked, this, [this] { m_check.run(); });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_check.cancel(); });
    connect(&m_check, &KeychainCheck::started, this, &SettingsPage::checkStarted);
    connect(&m_check, &KeychainCheck::finished, this, &SettingsPage::checkFinished);
    if (m_check.isRunning())
        checkStarted();
    else if (m_check.result())
        checkFinished();
}

QWidget *SettingsPage::accountCard(const Account &account, const AccountOverview &overview)
{
    auto *card = new Card(tr("Account"), this);
    Facts facts(card->body());
    facts.addText(tr("Business name"),
        account.businessName.isEmpty() ? tr("The provider doesn't tell") : account.businessName,
        "settingsBusinessName");
    facts.addCopyable(tr("Account ID"), account.id.text(), "settingsAccountId");
    facts.addWidget(tr("Environment"), new Badge(Badge::kindOf(account.id.environment())));
    if (account.isByToken()) {
        const QString expiry = QLocale().toString(overview.tokenExpiry.toLocalTime(), QLocale::ShortFormat);
        facts.addText(tr("Signed in with"), tr("An access token, until %1").arg(expiry), "settingsToken");
    } else {
        facts.addCopyable(tr("Signed in with client"), account.clientId, "settingsClientId");
    }
    facts.addCopyable(tr("API address"), overview.origin, "settingsOrigin");
    const QString sandbox = tr("The demo, a provider inside this program. Nothing leaves this computer, and "
                               "all of it is gone when you leave.");
    facts.addText(tr("Sign-in"),
        overview.demo       ? sandbox
            : overview.kept ? tr("Kept until you sign out.")
                            : tr("In memory only. Gone when you quit."),
        "settingsSignIn");
    return card;
}

QWidget *SettingsPage::keychainCard(const AccountOverview &overview)
{
    auto *card = new Card(tr("Where secrets are kept"), this);
    Facts facts(card->body());
    m_store = facts.addText(tr("Secrets"), m_check.store().title, "settingsKeychain");
    if (m_check.file() != nullptr) {
        m_file = facts.addText(
            tr("Encrypted file"), QDir::toNativeSeparators(m_check.file()->path()), "settingsPassphraseFile");
    }
    facts.addText(tr("Everything else"), QDir::toNativeSeparators(overview.dataFolder), "settingsDataFolder");

    m_note->setWordWrap(true);
    setRole(m_note, "textStyle", QStringLiteral("caption"));
    m_test->setObjectName(QStringLiteral("testKeychainButton"));
    m_test->setText(tr("&Test it"));
    m_test->setAccessibleName(tr("Test it"));
    m_test->setIcon(themedIcon(QLatin1String("shield")));
    m_useFile->setObjectName(QStringLiteral("useEncryptedFileButton"));
    m_useFile->setText(tr("Use an &encrypted file instead…"));
    m_useFile->setAccessibleName(tr("Use an encrypted file instead"));
    m_message->setObjectName(QStringLiteral("keychainMessage"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_test);
    buttons->addWidget(m_useFile);
    buttons->addStretch();
    card->body()->addWidget(m_note);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    showStore();
    return card;
}

QWidget *SettingsPage::languageCard(Language &language)
{
    auto *card = new Card(tr("Language"), this);
    auto *chooser = new LanguageChooser(language, this);
    chooser->setAccessibleDescription(tr("Changes at once, dates and numbers too."));
    auto *words = new QLabel(chooser->accessibleDescription(), this);
    setRole(words, "textStyle", QStringLiteral("caption"));
    card->body()->addWidget(chooser, 0, Qt::AlignLeft);
    card->body()->addWidget(words);
    return card;
}

void SettingsPage::showStore()
{
    const StoreWords store = m_check.store();
    m_store->setText(store.title);
    if (m_file != nullptr && !m_check.usesFile())
        m_file->setText(tr("Not in use"));
    else if (m_file != nullptr)
        m_file->setText(QDir::toNativeSeparators(m_check.file()->path()));
    m_useFile->setVisible(m_file != nullptr && !m_check.usesFile());
    m_note->setText(m_check.usesFile()
            ? tr("All secrets are in one file that your passphrase encrypts. What the keychain had before is "
                 "still found there. Testing writes one entry, reads it back and removes it.")
            : tr("Each client's secret is an entry of its own in your keychain, never in a file of ours. "
                 "Testing "
                 "writes one entry, reads it back and removes it."));
    m_test->setAccessibleDescription(tr("Tests whether %1 keeps a secret").arg(store.name));
}

void SettingsPage::makeEncryptedFile()
{
    if (m_check.usesFile()) { // another process was quicker
        showStore();
        return;
    }
    auto *dialog = new CreatePassphraseDialog(*m_check.file(), window());
    connect(dialog, &QDialog::accepted, this, [this] {
        m_message->clear();
        showStore();
        m_test->setFocus();
    });
    dialog->openOver(*window());
}

void SettingsPage::showEvent(QShowEvent *event)
{
    showStore();
    QWidget::showEvent(event);
}

void SettingsPage::checkStarted()
{
    m_message->clear();
    m_test->setEnabled(false);
    m_progress->start(tr("Waiting for %1…").arg(m_check.store().name));
}

void SettingsPage::checkFinished()
{
    m_progress->stop();
    m_test->setEnabled(true);
    const Result<void> &result = *m_check.result();
    if (!result) {
        m_message->say(result.error());
        return;
    }
    m_message->say(InlineMessage::Kind::Success, tr("%1 works.").arg(m_check.store().title),
        tr("A secret was written, read back and removed."));
}

} // namespace clientsmith::ui
