#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace clientsmith::cli {

enum class Command {
    Sandbox,
    AccountAdd,
    AccountList,
    AccountRemove,
    ClientsList,
    ClientsShow,
    ClientsCreate,
    ClientsRotate,
    ClientsDelete,
    CredentialsList,
    CredentialsVerify,
    CredentialsExport,
    CredentialsForget,
    Recover,
    MerchantsList,
    PassphraseFileCreate,
    PassphraseFileChange,
};

/// The command line, parsed. Nothing in it is a secret: those come on standard input or on
/// a file descriptor.
struct Options
{
    Command command = Command::AccountList;
    bool json = false;
    bool reveal = false;
    bool yes = false;
    bool finish = false;
    bool undo = false;
    QString apiUrl;
    /// --account; empty to take the only stored one.
    QString account;
    /// --on-behalf-of: the merchant to work for with the account's sign-in, which is then a partner's. Empty
    /// to work for the account itself.
    QString onBehalfOf;
    /// --sign-in-as: a client id whose secret comes on standard input, for this run only.
    QString signInAs;
    /// --passphrase-fd: the descriptor from which the encrypted file's passphrase is read.
    std::optional<int> passphraseFd;
    /// The ID or CLIENT that stands behind the command.
    QString subject;
    QString clientId;
    QString type;
    QString url;
    QString name;
    QStringList scopes;
    QString format;
    QString output;
    quint16 port = 0;
    int latencyMilliseconds = 0;
    /// Example clients at the sandbox's merchant account.
    int sandboxClients = 3;
    QStringList faults;
};

/// How the parsing ended when there is nothing to run.
struct Ended
{
    /// What --help and --version print.
    QString text;
    bool isVersion = false;
};

/// Reads \p arguments (without the program's name) and the environment. Errors are InvalidInput.
Result<std::variant<Options, Ended>> parseOptions(const QStringList &arguments);

} // namespace clientsmith::cli
