#include "ui/wizard/credentialspage.h"

#include "ui/clients/clientname.h"
#include "ui/clipboard/formattext.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/factcard.h"
#include "ui/wizard/secretfield.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int longestNameWidth = 320; // pixels

/// The last one of this session.
QString &savedFolder()
{
    static QString folder;
    return folder;
}

} // namespace

QString folderForSaving()
{
    using Paths = QStandardPaths;
    // A folder that isn't there would make the dialog open in the working directory.
    for (const QString &folder : {savedFolder(), Paths::writableLocation(Paths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

std::optional<SaveChoice> chooseSaveFile(QWidget *parent, const IssuedCredentials &credentials)
{
    const QString env = CredentialsPage::tr("Environment file (*.env)");
    const QString json = CredentialsPage::tr("JSON (*.json)");
    const QDir folder(folderForSaving());
    QString filter = env;
    const QString path = QFileDialog::getSaveFileName(parent, CredentialsPage::tr("Save the credentials"),
        folder.filePath(suggestedFileName(credentials, CredentialFormat::Env)),
        env + QStringLiteral(";;") + json, &filter);
    if (path.isEmpty())
        return std::nullopt;
    const bool isJson = filter == json || path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return SaveChoice{path, isJson ? CredentialFormat::Json : CredentialFormat::Env};
}

CredentialsPage::CredentialsPage(QWidget *parent, Occasion occasion)
    : WizardPage(tr("Save the credentials"), {}, parent)
    , m_occasion(occasion)
    , m_keeper(new InlineMessage(this))
    , m_storing(new ProgressLine(this))
    , m_note(new InlineMessage(this))
{
    setObjectName(QStringLiteral("credentialsPage"));
    headingLabel()->setFocusPolicy(Qt::StrongFocus);
    m_keeper->setObjectName(QStringLiteral("keeperMessage"));
    m_storing->setObjectName(QStringLiteral("storingProgress"));
    m_note->setObjectName(QStringLiteral("handoverMessage"));

    auto *facts = new FactCard(this);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(QFontInfo(font()).pixelSize());
    const auto value = [&](const QString &name, const QString &label, CopyButton *&copy) {
        auto *text = new QLabel(facts);
        text->setObjectName(name);
        text->setAccessibleName(label);
        text->setTextFormat(Qt::PlainText);
        text->setIndent(SecretField::indent);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setRole(text, "textStyle", QStringLiteral("mono"));
        copy = new CopyButton(label, facts);
        copy->setObjectName(name + QStringLiteral("Copy"));
        facts->addRow(label, text, copy);
        return text;
    };
    m_accountId = value(QStringLiteral("accountId"), tr("Account ID"), m_copyAccount);
    m_clientId = value(QStringLiteral("clientId"), tr("Client ID"), m_copyClient);
    m_secret = new SecretField(
        [this] { return m_credentials == nullptr ? nullptr : &m_credentials->secret(); }, facts);
    m_secret->setObjectName(QStringLiteral("clientSecret"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setFont(mono);
    facts->addRow(tr("Client secret"), m_secret, secretRow());

    body()->setSpacing(12);
    body()->addWidget(facts);
    body()->addWidget(m_keeper);
    body()->addWidget(m_storing);
    body()->addWidget(handoverRow());
    body()->addWidget(m_note);
    body()->addStretch(1);

    connect(m_keeper, &InlineMessage::actionTriggered, this, &CredentialsPage::storeAgainRequested);
    connect(m_storing, &ProgressLine::cancelRequested, this, &CredentialsPage::cancelRequested);
}

QWidget *CredentialsPage::secretRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_show = new QPushButton(tr("&Show"), row);
    m_show->setObjectName(QStringLiteral("showSecret"));
    m_show->setAccessibleName(tr("Show"));
    m_show->setAccessibleDescription(tr("Shows the client secret"));
    m_show->setAutoDefault(false);
    m_show->setFlat(true);
    auto *copy = new QToolButton(row);
    copy->setObjectName(QStringLiteral("clientSecretCopy"));
    copy->setAccessibleName(tr("Copy Client secret"));
    copy->setToolTip(tr("Copy the client secret; it is cleared from the clipboard after a while"));
    copy->setIcon(themedIcon(QLatin1String("copy")));
    copy->setIconSize(QSize(16, 16));
    layout->addWidget(m_show);
    layout->addWidget(copy);
    // Not checkable: "Hide, checked" would say the opposite of what it does.
    connect(
        m_show, &QPushButton::clicked, m_secret, [this] { m_secret->setRevealed(!m_secret->isRevealed()); });
    connect(m_secret, &SecretField::revealedChanged, m_show, [this](bool revealed) {
        m_show->setText(revealed ? tr("&Hide") : tr("&Show"));
        m_show->setAccessibleName(revealed ? tr("Hide") : tr("Show"));
        m_show->setAccessibleDescription(
            revealed ? tr("Hides the client secret") : tr("Shows the client secret"));
    });
    connect(copy, &QToolButton::clicked, this, [this] {
        if (m_credentials == nullptr)
            return;
        SecretClipboard::ofApplication().copySecret(tr("Client secret"), m_credentials->secret());
        m_credentials->markCopied();
    });
    return row;
}

QWidget *CredentialsPage::handoverRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout;
    row->setLayout(layout);
    m_save = new QPushButton(tr("Save to a &file…"), row);
    m_save->setObjectName(QStringLiteral("saveToFile"));
    m_save->setAccessibleName(tr("Save to a file"));
    m_save->setAccessibleDescription(
        tr("The file holds the secret in plain text. Only you can read it; backups may copy it."));
    m_save->setToolTip(m_save->accessibleDescription());
    m_save->setIcon(themedIcon(QLatin1String("save")));
    m_save->setAutoDefault(false);
    m_copyFor = new QPushButton(tr("&Copy for…"), row);
    m_copyFor->setObjectName(QStringLiteral("copyFor"));
    m_copyFor->setAccessibleName(tr("Copy for"));
    m_copyFor->setAccessibleDescription(tr("Copies all three in the order that a shop plugin asks for"));
    m_copyFor->setIcon(themedIcon(QLatin1String("copy")));
    m_copyFor->setAutoDefault(false);
    auto *menu = new QMenu(m_copyFor);
    for (CredentialFormat format : allCredentialFormats()) {
        QAction *action = menu->addAction(credentialFormatLabel(format));
        action->setObjectName(QStringLiteral("copyFor-") + credentialFormatName(format));
        connect(action, &QAction::triggered, this, [this, format] { copyFor(format); });
    }
    m_copyFor->setMenu(menu);
    setRole(m_copyFor, "menu", true);
    layout->addWidget(m_save);
    layout->addWidget(m_copyFor);
    connect(m_save, &QPushButton::clicked, this, &CredentialsPage::save);
    return row;
}

void CredentialsPage::lend(
    IssuedCredentials &credentials, const StoreWords &store, const std::optional<Error> &storeError)
{
    m_credentials = &credentials;
    m_store = store;
    // A longer name would push the secret out of sight.
    const QString name = fontMetrics().elidedText(
        shortName(credentials.name(), credentials.clientId()), Qt::ElideRight, longestNameWidth);
    setLead(m_occasion == Occasion::Created
            ? tr("%1 is created. Its secret is shown only now. Lost it later? Choose New secret in the list "
                 "of API clients: you get a new one and the old one stops working.")
                  .arg(name)
            : tr("%1 has a new secret, and the old one has stopped working. It is shown only now. Put it "
                 "wherever the old one was used.")
                  .arg(name));
    const QString account = credentials.account().text();
    m_accountId->setText(account);
    m_accountId->setAccessibleDescription(account);
    m_copyAccount->setValue(account);
    m_clientId->setText(credentials.clientId());
    m_clientId->setAccessibleDescription(credentials.clientId());
    m_copyClient->setValue(credentials.clientId());
    m_note->clear();
    showKeeper(storeError);
}

void CredentialsPage::drop()
{
    m_secret->setRevealed(false);
    m_credentials = nullptr;
    m_secret->update();
}

void CredentialsPage::showKeeper(const std::optional<Error> &storeError)
{
    m_storing->stop();
    if (m_credentials == nullptr)
        return;
    if (m_credentials->isInKeychain()) {
        m_keeper->setAction({});
        m_keeper->say(
            InlineMessage::Kind::Success, tr("Already in %1, and read back from it.").arg(m_store.yours));
    } else if (storeError) {
        const ErrorText text = errorText(*storeError);
        m_keeper->say(InlineMessage::Kind::Error,
            tr("The secret is not in your %1. %2").arg(m_store.kind, text.sentence),
            tr("It is still here: try the %1 again, or save it to a file before you go on.")
                .arg(m_store.kind),
            text.details);
        m_keeper->setAction(tr("&Try the %1 again").arg(m_store.kind));
        m_keeper->actionButton()->setObjectName(QStringLiteral("storeAgain"));
        m_keeper->actionButton()->setAccessibleName(tr("Try the %1 again").arg(m_store.kind));
    } else {
        m_keeper->setAction({});
        m_keeper->say(InlineMessage::Kind::Warning,
            tr("No keychain holds this secret. You keep it yourself."),
            tr("Save it to a file, or store it in your password manager, before you go on."));
    }
}

void CredentialsPage::showStoring()
{
    m_keeper->clear();
    m_storing->start(tr("Waiting for %1…").arg(m_store.yours));
}

void CredentialsPage::takeFocus()
{
    headingLabel()->setFocus(Qt::OtherFocusReason);
}

void CredentialsPage::save()
{
    if (m_credentials == nullptr)
        return;
    const std::optional<SaveChoice> choice = m_chooseSaveFile(this, *m_credentials);
    // The dialog ran an event loop of its own.
    if (!choice || m_credentials == nullptr)
        return;
    const Result<void> saved = saveOwnerOnly(choice->path, renderCredentials(*m_credentials, choice->format));
    if (!saved) {
        const ErrorText text = errorText(saved.error());
        m_note->say(InlineMessage::Kind::Error, tr("The file was not saved. %1").arg(text.sentence),
            tr("Choose another place for it."), text.details);
        return;
    }
    m_credentials->markSaved(choice->path);
    savedFolder() = QFileInfo(choice->path).absolutePath();
    m_note->say(InlineMessage::Kind::Warning, tr("Saved to %1. Only you can read it.").arg(choice->path),
        tr("It holds the secret in plain text. Delete it when you no longer need it."));
}

void CredentialsPage::copyFor(CredentialFormat format)
{
    if (m_credentials == nullptr)
        return;
    const QString label = credentialFormatLabel(format);
    SecretClipboard::ofApplication().copySecret(tr("Credentials"), renderCredentials(*m_credentials, format));
    m_credentials->markCopied();
    m_note->say(InlineMessage::Kind::Info, tr("Copied for %1.").arg(label),
        pastingAdvice(format, m_credentials->account().environment()));
}

} // namespace clientsmith::ui
