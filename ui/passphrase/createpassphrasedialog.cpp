#include "ui/passphrase/createpassphrasedialog.h"

#include "core/secrets/passphrase.h"
#include "core/secrets/passphrasefilestore.h"
#include "ui/signin/maskedfield.h"
#include "ui/widgets/inlinemessage.h"

#include <QLineEdit>

namespace clientsmith::ui {

CreatePassphraseDialog::CreatePassphraseDialog(PassphraseFileStore &store, QWidget *parent)
    : PassphraseDialog({tr("Keep secrets in an encrypted file"),
                           tr("From now on secrets go into a file on this computer instead of a keychain, "
                              "encrypted with a passphrase that you choose. Clientsmith asks for it once, "
                              "each time you start it."),
                           tr("&Make the file"), tr("Make the file"), tr("Encrypting…")},
          store.path(), parent)
    , m_store(store)
    , m_first(addField(tr("&Passphrase"),
          tr("At least %1 characters. Five random words are easy to remember and hard to guess.")
              .arg(minimumPassphraseCharacters),
          "newPassphraseField"))
    , m_second(addField(tr("Passphrase &again"), {}, "newPassphraseAgainField"))
{
    setObjectName(QStringLiteral("createPassphraseDialog"));
    addParagraph(
        tr("A forgotten passphrase can't be recovered, and the secrets in the file are lost with "
           "it. Whoever has a copy of the file can try passphrases for ever, so choose a long one."));
}

void CreatePassphraseDialog::submit()
{
    const Secret wanted = m_first->read();
    if (!checkNewPassphrase(wanted)) {
        m_first->setProblem(wanted.size() > static_cast<std::size_t>(longestPassphrase)
                ? tr("That is too long for a passphrase.")
                : tr("Choose at least %1 characters.").arg(minimumPassphraseCharacters));
        m_first->setFocus();
        return;
    }
    if (!wanted.equals(m_second->read())) {
        // Return in the first field comes here too.
        m_second->setProblem(
            m_second->isEmpty() ? tr("Write it once more.") : tr("This isn't the same as above."));
        m_second->setFocus();
        return;
    }
    m_second->take();
    work(m_store.create(m_first->take()));
}

void CreatePassphraseDialog::failed(const Error &error)
{
    if (error.kind == ErrorKind::Conflict) {
        message()->say(InlineMessage::Kind::Info, tr("The file is there already."),
            tr("Cancel this, then try again with the passphrase that it has."));
    } else {
        message()->say(error);
    }
    m_first->setFocus();
}

} // namespace clientsmith::ui
