#include "ui/storewords.h"

#include "core/secrets/secretstore.h"

#include <QCoreApplication>

namespace clientsmith::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::StoreWords)
};

} // namespace

StoreWords storeWords(const SecretStore &store)
{
    if (store.storedAs() == Stored::PassphraseFile) {
        return {Words::tr("the encrypted file"), Words::tr("The encrypted file"),
            Words::tr("your encrypted file"), Words::tr("encrypted file")};
    }
    const QString name = store.displayName();
    return {name, name, Words::tr("your keychain (%1)").arg(name), Words::tr("keychain")};
}

} // namespace clientsmith::ui
