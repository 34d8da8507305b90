#include "ui/preferences/preferencespage.h"

#include "ui/language/languagechooser.h"
#include "ui/preferences/keychaincard.h"
#include "ui/preferences/preferences.h"
#include "ui/settings/facts.h"
#include "ui/signin/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/taborder.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int readableWidth = 720;
constexpr int controlWidth = 280;

/// A label and its control, one above the other; the label's mnemonic goes to the control.
void addField(Card &card, const QString &label, QWidget *control, const QString &hint = {})
{
    auto *name = new QLabel(label, &card);
    name->setBuddy(control);
    QString plain = label;
    control->setAccessibleName(plain.remove(u'&'));
    control->setMinimumWidth(controlWidth);
    auto *line = new QHBoxLayout;
    line->addWidget(control);
    line->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(name);
    column->addLayout(line);
    if (!hint.isEmpty()) {
        auto *caption = new QLabel(hint, &card);
        caption->setWordWrap(true);
        setRole(caption, "textStyle", QStringLiteral("caption"));
        control->setAccessibleDescription(hint);
        column->addWidget(caption);
    }
    card.body()->addLayout(column);
}

} // namespace

PreferencesPage::PreferencesPage(Preferences &preferences, Language &language, KeychainCheck &check,
    const QString &dataFolder, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox(this))
    , m_clipboard(new QSpinBox(this))
    , m_proxy(new QComboBox(this))
    , m_proxyAddress(new FormField(
          tr("Proxy a&ddress"), tr("Host and port, such as proxy.example.com:8080"), "proxyAddress", this))
    , m_dataMessage(new InlineMessage(this))
{
    setObjectName(QStringLiteral("preferencesPage"));
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(readableWidth + 6 * grid);
    auto *title = new QLabel(tr("Preferences"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *purpose =
        new QLabel(tr("For this program on this computer. What you choose applies at once."), this);
    purpose->setWordWrap(true);
    setRole(purpose, "textStyle", QStringLiteral("muted"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(purpose);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(words);
    column->addWidget(appearanceCard(language));
    column->addWidget(clipboardCard());
    column->addWidget(new KeychainCard(check, this));
    column->addWidget(networkCard());
    column->addWidget(dataCard(dataFolder));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Preferences"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Arrow keys scroll what doesn't fit.
    scroll->setFocusPolicy(Qt::TabFocus);
    setRole(scroll, "ring", true);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    chainTabsAsLaidOut(*this);

    showChoices();
    // Another program, or the menu, may choose as well.
    connect(&m_preferences, &Preferences::themeChanged, this, &PreferencesPage::showChoices);
    connect(&m_preferences, &Preferences::clipboardTimeChanged, this, &PreferencesPage::showChoices);
    connect(&m_preferences, &Preferences::proxyChanged, this, &PreferencesPage::showChoices);
}

QWidget *PreferencesPage::appearanceCard(Language &language)
{
    auto *card = new Card(tr("Language and looks"), this);
    auto *chooser = new LanguageChooser(language, card);
    addField(*card, tr("La&nguage"), chooser);
    m_theme->setObjectName(QStringLiteral("themeChooser"));
    m_theme->addItem(tr("As the system"), QVariant::fromValue(Theme::Choice::System));
    m_theme->addItem(tr("Light"), QVariant::fromValue(Theme::Choice::Light));
    m_theme->addItem(tr("Dark"), QVariant::fromValue(Theme::Choice::Dark));
    addField(*card, tr("The&me"), m_theme);
    m_themeEcho = addEcho(*card, "themeEcho");
    // Not activated, which is silent about what assistive technology chooses.
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_preferences.setTheme(m_theme->itemData(row).value<Theme::Choice>());
        say(m_themeEcho, tr("The theme is changed."));
    });
    return card;
}

QWidget *PreferencesPage::clipboardCard()
{
    auto *card = new Card(tr("Copied secrets"), this);
    m_clipboard->setObjectName(QStringLiteral("clipboardSeconds"));
    m_clipboard->setRange(static_cast<int>(Preferences::shortestClipboardTime.count()),
        static_cast<int>(Preferences::longestClipboardTime.count()));
    m_clipboard->setSingleStep(10);
    // A number that is being typed isn't chosen yet.
    m_clipboard->setKeyboardTracking(false);
    addField(*card, tr("Clear the clip&board after so many seconds"), m_clipboard,
        tr("From 10 to 300. What something else has copied meanwhile is left alone. What a clipboard manager "
           "keeps is up to it."));
    m_clipboardEcho = addEcho(*card, "clipboardEcho");
    connect(m_clipboard, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_preferences.setClipboardTime(std::chrono::seconds(seconds));
        say(m_clipboardEcho,
            tr("The next secret that you copy is cleared after %n second(s).", nullptr, seconds));
    });
    return card;
}

QWidget *PreferencesPage::networkCard()
{
    auto *card = new Card(tr("Network"), this);
    m_proxy->setObjectName(QStringLiteral("proxyChooser"));
    m_proxy->addItem(tr("As the system says"), static_cast<int>(ProxyChoice::Kind::System));
    m_proxy->addItem(tr("No proxy"), static_cast<int>(ProxyChoice::Kind::None));
    m_proxy->addItem(tr("The proxy below"), static_cast<int>(ProxyChoice::Kind::Manual));
    addField(
        *card, tr("Pro&xy"), m_proxy, tr("Never used for the demo and other addresses of this computer."));
    m_proxyAddress->setMaximumWidth(controlWidth + 10 * grid);
    // In a row, which knows how wide it is at most and so how high.
    auto *address = new QHBoxLayout;
    address->addWidget(m_proxyAddress, 1);
    address->addStretch();
    card->body()->addLayout(address);
    m_proxyEcho = addEcho(*card, "proxyEcho");
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        m_proxyAddress->setVisible(
            m_proxy->currentData().toInt() == static_cast<int>(ProxyChoice::Kind::Manual));
        chooseProxy();
        // Nobody has had a chance to type it yet.
        if (m_proxyAddress->isEmpty())
            m_proxyAddress->setProblem({});
        if (!m_proxyAddress->isHidden() && m_preferences.proxy().kind != ProxyChoice::Kind::Manual)
            m_proxyAddress->edit()->setFocus();
    });
    connect(m_proxyAddress, &FormField::edited, this, [this] { m_proxyAddress->setProblem({}); });
    connect(m_proxyAddress, &FormField::finished, this, &PreferencesPage::chooseProxy);
    return card;
}

QWidget *PreferencesPage::dataCard(const QString &folder)
{
    auto *card = new Card(tr("Data and help"), this);
    Facts facts(card->body());
    facts.addText(tr("Data folder"), QDir::toNativeSeparators(folder), "settingsDataFolder");
    auto *note = new QLabel(tr("Accounts, activity and what is kept where, but no secret in clear. The log "
                               "says what was asked of whom and how it ended, without secrets and ids."),
        card);
    note->setWordWrap(true);
    setRole(note, "textStyle", QStringLiteral("caption"));
    card->body()->addWidget(note);
    const auto button = [card](const QString &text, const char *objectName, QLatin1String icon) {
        auto *made = new QPushButton(text, card);
        QString plain = text;
        made->setAccessibleName(plain.remove(u'&'));
        made->setObjectName(QString::fromLatin1(objectName));
        made->setIcon(themedIcon(icon));
        return made;
    };
    QPushButton *open = button(tr("Open data folde&r"), "openDataFolder", QLatin1String("external"));
    QPushButton *logs = button(tr("Open lo&g folder"), "openLogFolder", QLatin1String("file"));
    QPushButton *copy = button(tr("Copy diagnosti&cs"), "copyDiagnostics", QLatin1String("copy"));
    auto *buttons = new FlowLayout;
    for (QPushButton *each : {open, logs, copy})
        buttons->addWidget(each);
    card->body()->addLayout(buttons);
    m_dataMessage->setObjectName(QStringLiteral("dataMessage"));
    card->body()->addWidget(m_dataMessage);
    connect(open, &QPushButton::clicked, this, [this, folder] {
        m_dataMessage->clear();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            m_dataMessage->say(InlineMessage::Kind::Warning, tr("No program opened the folder."),
                tr("Open it yourself: %1").arg(QDir::toNativeSeparators(folder)));
    });
    connect(logs, &QPushButton::clicked, this, &PreferencesPage::logFolderRequested);
    connect(copy, &QPushButton::clicked, this, &PreferencesPage::diagnosticsRequested);
    return card;
}

QLabel *PreferencesPage::addEcho(Card &card, const char *objectName)
{
    auto *echo = new QLabel(&card);
    echo->setObjectName(QString::fromLatin1(objectName));
    echo->setWordWrap(true);
    echo->hide();
    setRole(echo, "textStyle", QStringLiteral("caption"));
    card.body()->addWidget(echo);
    return echo;
}

void PreferencesPage::say(QLabel *echo, const QString &what)
{
    echo->setText(what);
    echo->show();
    announce(echo, what);
}

void PreferencesPage::showChoices()
{
    const QSignalBlocker theme(m_theme);
    const QSignalBlocker clipboard(m_clipboard);
    const QSignalBlocker proxy(m_proxy);
    m_theme->setCurrentIndex(m_theme->findData(QVariant::fromValue(m_preferences.theme())));
    m_clipboard->setValue(static_cast<int>(m_preferences.clipboardTime().count()));
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(m_preferences.proxy().kind)));
    m_proxyAddress->setVisible(m_preferences.proxy().kind == ProxyChoice::Kind::Manual);
    if (!m_proxyAddress->edit()->hasFocus())
        m_proxyAddress->fill(m_preferences.proxyAddressTyped());
}

void PreferencesPage::chooseProxy()
{
    switch (static_cast<ProxyChoice::Kind>(m_proxy->currentData().toInt())) {
    case ProxyChoice::Kind::System:
        m_preferences.setProxy({});
        say(m_proxyEcho, tr("The system's proxy is used from now on."));
        return;
    case ProxyChoice::Kind::None:
        m_preferences.setProxy({ProxyChoice::Kind::None});
        say(m_proxyEcho, tr("No proxy is used from now on."));
        return;
    case ProxyChoice::Kind::Manual:
        break;
    }
    const QString typed = m_proxyAddress->typed();
    const std::optional<ProxyChoice> choice = parseProxyAddress(typed);
    if (choice) {
        m_proxyAddress->setProblem({});
        m_preferences.setProxy(*choice);
        say(m_proxyEcho, tr("The proxy %1 is used from now on.").arg(proxyAddress(*choice)));
        return;
    }
    m_proxyEcho->hide();
    if (typed.contains(u'@'))
        m_proxyAddress->setProblem(tr("A proxy with a user name and a password can't be used here: the "
                                      "password would be written down. Write the host and the port alone."));
    else
        m_proxyAddress->setProblem(tr("Write the host and the port, such as proxy.example.com:8080. Until "
                                      "then, nothing is changed."));
}

void PreferencesPage::showEvent(QShowEvent *event)
{
    m_preferences.refresh();
    QWidget::showEvent(event);
}

} // namespace clientsmith::ui
