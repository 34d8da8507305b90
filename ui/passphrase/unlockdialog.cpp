#include "ui/passphrase/unlockdialog.h"

#include "core/secrets/passphrasefilestore.h"
#include "ui/signin/maskedfield.h"
#include "ui/widgets/inlinemessage.h"

#include <QLineEdit>

namespace clientsmith::ui {

UnlockDialog::UnlockDialog(PassphraseFileStore &store, QWidget *parent)
    : PassphraseDialog(
          {tr("Unlock your secrets"),
              tr("Your secrets are kept in an encrypted file. Its passphrase is needed once, until "
                 "you quit."),
              tr("&Unlock"), tr("Unlock"), tr("Unlocking…")},
          store.path(), parent)
    , m_store(store)
    , m_passphrase(addField(tr("&Passphrase"), {}, "passphraseField"))
{
    setObjectName(QStringLiteral("unlockDialog"));
}

void UnlockDialog::submit()
{
    if (m_passphrase->isEmpty()) {
        m_passphrase->setProblem(tr("Write the passphrase that you chose for this file."));
        m_passphrase->setFocus();
        return;
    }
    work(m_store.unlock(m_passphrase->take()));
}

void UnlockDialog::failed(const Error &error)
{
    if (error.kind == ErrorKind::KeychainLocked)
        m_passphrase->setProblem(tr("That isn't this file's passphrase. Mind capital letters and spaces."));
    else
        message()->say(error);
    m_passphrase->setFocus();
}

} // namespace clientsmith::ui
