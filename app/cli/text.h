#pragma once

#include "core/base/error.h"
#include "core/secrets/stored.h"

#include <QCoreApplication>

#include <optional>

namespace clientsmith::cli {

/// What the command line says to people.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::cli::Text)
public:
    /// What happened and what to do next, in one or two sentences.
    static QString describe(const Error &error);
    /// Names of columns, apart by tabs.
    static QString clientColumns();
    static QString accountColumns();
    static QString credentialColumns();
    static QString merchantColumns();
    static QString active(std::optional<bool> active);
    static QString outputFailed();
    static QString secretNotStored(const Error &error);
    static QString accessIncomplete(const Error &error);
    static QString proofIncomplete(const Error &error);
    static QString keepItYourself();
    /// A line of the output: what keeps the secret, behind a tab.
    static QString secretKept(Stored stored);
    /// Goes before keepItYourself(), when --reveal was given for want of a store.
    static QString noStore(const Error &error);
    static QString noSecretKept(const QString &client);
    static QString nothingInterrupted();
    static QString howToRecover();
    static QString nowhereToReveal();
    static QString outcomeUnknown(const QString &name);
    static QString foundWithoutSecret(const QString &name);
    static QString rotationUnknown(const QString &name);
    static QString deletionIncomplete(const QString &name, bool deleted);
    static QString sayYes();
    static QString interruptedColumns();
    static QString neverCreated(const QString &name);
    static QString onlyRotationHelps(const QString &name);
    /// Why an interrupted piece of work stays open.
    static QString stillOpen(const QString &name, const Error &error);
    static QString keptSecretsFound(int count);
    static QString accountAdministration();
    static QString undocumentedScopes(const QStringList &scopes);
    static QString signInLacks(const QString &scope);
    static QString tokenReceived(qint64 seconds, const QString &scopes);
    // Questions at the terminal.
    static QString askClientSecret();
    static QString askPassphrase();
    static QString askNewPassphrase();
    static QString askNewPassphraseAgain();
    static QString wrongPassphrase();
    /// What choosing the encrypted file means.
    static QString passphraseFileMeans(const QString &path, int minimumCharacters);
    static QString passphraseChanged();

private:
    static QString nextStep(const Error &error);
    static QString storageAdvice(StorageTrouble trouble);
};

} // namespace clientsmith::cli
