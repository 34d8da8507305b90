#include "ui/preferences/keychaincard.h"

#include "ui/passphrase/createpassphrasedialog.h"
#include "ui/settings/facts.h"
#include "ui/settings/keychaincheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

KeychainCard::KeychainCard(KeychainCheck &check, QWidget *parent)
    : Card(tr("Where secrets are kept"), parent)
    , m_check(check)
    , m_note(new QLabel(this))
    , m_useFile(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("keychainCard"));
    Facts facts(body());
    m_store = facts.addText(tr("Secrets"), m_check.store().title, "settingsKeychain");
    if (m_check.file() != nullptr) {
        m_file = facts.addText(
            tr("Encrypted file"), QDir::toNativeSeparators(m_check.file()->path()), "settingsPassphraseFile");
    }
    m_note->setWordWrap(true);
    setRole(m_note, "textStyle", QStringLiteral("caption"));
    m_test->setObjectName(QStringLiteral("testKeychainButton"));
    m_test->setText(tr("&Test it"));
    m_test->setAccessibleName(tr("Test it"));
    m_test->setIcon(themedIcon(QLatin1String("shield")));
    m_useFile->setObjectName(QStringLiteral("useEncryptedFileButton"));
    m_useFile->setText(tr("&Use an encrypted file instead…"));
    m_useFile->setAccessibleName(tr("Use an encrypted file instead"));
    m_message->setObjectName(QStringLiteral("keychainMessage"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_test);
    buttons->addWidget(m_useFile);
    buttons->addStretch();
    body()->addWidget(m_note);
    body()->addLayout(buttons);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    showStore();

    connect(m_useFile, &QPushButton::clicked, this, &KeychainCard::makeEncryptedFile);
    // Enabled while it runs, so that the focus stays: one that runs is not begun once more.
    connect(m_test, &QPushButton::clicked, this, [this] { m_check.run(); });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_check.cancel(); });
    connect(&m_check, &KeychainCheck::started, this, &KeychainCard::checkStarted);
    connect(&m_check, &KeychainCheck::finished, this, &KeychainCard::checkFinished);
    if (m_check.isRunning())
        checkStarted();
    else if (m_check.result())
        checkFinished();
}

void KeychainCard::showStore()
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

void KeychainCard::makeEncryptedFile()
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

void KeychainCard::showEvent(QShowEvent *event)
{
    showStore();
    Card::showEvent(event);
}

void KeychainCard::checkStarted()
{
    m_message->clear();
    m_progress->start(tr("Waiting for %1…").arg(m_check.store().name));
}

void KeychainCard::checkFinished()
{
    m_progress->stop();
    const Result<void> &result = *m_check.result();
    if (!result) {
        m_message->say(result.error());
        return;
    }
    m_message->say(InlineMessage::Kind::Success, tr("%1 works.").arg(m_check.store().title),
        tr("A secret was written, read back and removed."));
}

} // namespace clientsmith::ui
