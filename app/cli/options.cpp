#include "app/cli/options.h"

#include "core/dintero/accountid.h"

#include <CLI/CLI.hpp>

namespace clientsmith::cli {

namespace {

/// CLI11 fills std::strings; these are the ones that become Options.
struct Raw
{
    std::string apiUrl, account, onBehalfOf, signInAs, subject, clientId, type, url, name, format, output;
    std::vector<std::string> scopes, faults;
};

QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

/// As accounts are written everywhere else; what is no account id is left for the command to refuse.
QString accountText(const std::string &typed)
{
    const auto id = dintero::AccountId::parse(toQString(typed));
    return id ? id->text() : toQString(typed);
}

QStringList toQStringList(const std::vector<std::string> &texts)
{
    QStringList result;
    for (const std::string &text : texts)
        result.append(toQString(text));
    return result;
}

/// Whether a partner can have it done for a merchant.
bool isForMerchants(Command command)
{
    switch (command) {
    case Command::ClientsList:
    case Command::ClientsShow:
    case Command::ClientsCreate:
    case Command::ClientsRotate:
    case Command::ClientsDelete:
    case Command::CredentialsList:
    case Command::CredentialsVerify:
    case Command::CredentialsExport:
    case Command::CredentialsForget:
    case Command::Recover:
        return true;
    case Command::Sandbox:
    case Command::AccountAdd:
    case Command::AccountList:
    case Command::AccountRemove:
    case Command::MerchantsList:
    case Command::PassphraseFileCreate:
    case Command::PassphraseFileChange:
        return false;
    }
    Q_UNREACHABLE();
}

class Parser
{
public:
    Parser()
        : m_app("Creates API clients at a payment provider and keeps their secrets in the keychain.",
              "clientsmith-cli")
    {
        m_app.set_version_flag("--version", "clientsmith-cli " CLIENTSMITH_VERSION);
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.add_flag("--json", m_options.json, "Print exactly one JSON document");
        m_app.add_flag("--reveal", m_options.reveal, "Print the client secret");
        m_app.add_option("--account", m_raw.account, "The account to work for")
            ->envname("CLIENTSMITH_ACCOUNT");
        m_app.add_option("--on-behalf-of", m_raw.onBehalfOf,
            "The merchant to work for with the sign-in of the account, a partner's");
        m_app.add_option("--api-url", m_raw.apiUrl, "The API's origin, without /v1")
            ->envname("CLIENTSMITH_API_URL");
        m_app.add_option("--sign-in-as", m_raw.signInAs,
            "Sign in with this client for this run only; its secret is read from standard input");
        m_app
            .add_option("--passphrase-fd", m_options.passphraseFd,
                "Read the encrypted file's passphrase from this open file descriptor, one line (not on "
                "Windows: "
                "it is asked for there)")
            ->check(CLI::NonNegativeNumber);
        addSandbox();
        addAccount();
        addClients();
        addCredentials();
        addRecover();
        addMerchants();
        addPassphraseFile();
    }

    Result<std::variant<Options, Ended>> parse(const QStringList &arguments)
    {
        // CLI11 takes its vector backwards.
        std::vector<std::string> reversed;
        for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
            reversed.push_back(argument->toStdString());
        try {
            m_app.parse(reversed);
        } catch (const CLI::CallForHelp &) {
            return Ended{toQString(m_app.help()), false};
        } catch (const CLI::CallForAllHelp &) {
            return Ended{toQString(m_app.help("", CLI::AppFormatMode::All)), false};
        } catch (const CLI::CallForVersion &) {
            return Ended{toQString(m_app.version()) + u'\n', true};
        } catch (const CLI::ParseError &error) {
            return failure(
                ErrorKind::InvalidInput, toQString(error.what()) + QStringLiteral("; --help tells more"));
        }
#ifdef Q_OS_WIN
        if (m_options.passphraseFd) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral(
                    "Windows hands no file descriptors down; --passphrase-fd does not work there"));
        }
#endif
        m_options.apiUrl = toQString(m_raw.apiUrl);
        m_options.account = accountText(m_raw.account);
        m_options.onBehalfOf = accountText(m_raw.onBehalfOf);
        m_options.signInAs = toQString(m_raw.signInAs);
        m_options.subject = toQString(m_raw.subject);
        m_options.clientId = toQString(m_raw.clientId);
        m_options.type = toQString(m_raw.type);
        m_options.url = toQString(m_raw.url);
        m_options.name = toQString(m_raw.name);
        m_options.format = toQString(m_raw.format);
        m_options.output = toQString(m_raw.output);
        m_options.scopes = toQStringList(m_raw.scopes);
        m_options.faults = toQStringList(m_raw.faults);
        if (!m_options.onBehalfOf.isEmpty() && !isForMerchants(m_options.command)) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("--on-behalf-of is for the clients, credentials and recover commands"));
        }
        return m_options;
    }

private:
    CLI::App *command(CLI::App *parent, const char *name, const char *description, Command which)
    {
        CLI::App *added = parent->add_subcommand(name, description);
        added->fallthrough();
        added->callback([this, which] { m_options.command = which; });
        return added;
    }

    CLI::App *group(const char *name, const char *description)
    {
        CLI::App *added = m_app.add_subcommand(name, description);
        added->require_subcommand(1);
        added->fallthrough();
        return added;
    }

    void addSandbox()
    {
        CLI::App *sandbox = command(
            &m_app, "sandbox", "Run a provider on this computer, for trying things out", Command::Sandbox);
        sandbox->add_option("--port", m_options.port, "The port to listen on; any free one if left out");
        sandbox
            ->add_option(
                "--latency-ms", m_options.latencyMilliseconds, "How long each answer takes, milliseconds")
            ->check(CLI::Range(0, 600000));
        sandbox
            ->add_option("--clients", m_options.sandboxClients,
                "How many example clients T12345678 has; 3 if left out")
            ->check(CLI::Range(0, 1000000));
        sandbox->add_option("--fault", m_raw.faults, "OPERATION:FAULT[:COUNT], may be given again");
    }

    void addAccount()
    {
        CLI::App *account = group("account", "The accounts that you are signed in to");
        CLI::App *add = command(
            account, "add", "Sign in; the client secret is read from standard input", Command::AccountAdd);
        add->add_option("ID", m_raw.subject, "The account id, like T12345678")->required();
        add->add_option("--client-id", m_raw.clientId, "The client to sign in with")->required();
        command(account, "list", "List the accounts", Command::AccountList);
        command(account, "remove", "Forget an account and its sign-in", Command::AccountRemove)
            ->add_option("ID", m_raw.subject, "The account id")
            ->required();
    }

    void addClients()
    {
        CLI::App *clients = group("clients", "The account's API clients");
        command(clients, "list", "List the API clients", Command::ClientsList);
        command(clients, "show", "Show one API client with its grants", Command::ClientsShow)
            ->add_option("CLIENT", m_raw.subject, "An id, a client_id or a name")
            ->required();
        CLI::App *create =
            command(clients, "create", "Create an API client and keep its secret", Command::ClientsCreate);
        create->add_option("--type", m_raw.type, "checkout, helpdesk, ecommerce, pos, backoffice or custom")
            ->required();
        create->add_option("--url", m_raw.url, "The website's URL; checkout and ecommerce need one");
        create->add_option("--name", m_raw.name, "The client's name; made from the URL if left out");
        create->add_option("--scope", m_raw.scopes, "A scope beside the type's own, may be given again");
        command(clients, "rotate", "Replace the client's secret; the old one stops working at once",
            Command::ClientsRotate)
            ->add_option("CLIENT", m_raw.subject, "An id, a client_id or a name")
            ->required();
        CLI::App *deleting = command(
            clients, "delete", "Delete the client, its access and its kept secret", Command::ClientsDelete);
        deleting->add_option("CLIENT", m_raw.subject, "An id, a client_id or a name")->required();
        deleting->add_flag("--yes", m_options.yes, "Really delete it");
    }

    void addCredentials()
    {
        CLI::App *credentials = group("credentials", "The secrets that are kept");
        command(credentials, "list", "List the secrets that are kept, without the secrets",
            Command::CredentialsList);
        command(credentials, "verify", "Ask for a token with a kept secret", Command::CredentialsVerify)
            ->add_option("CLIENT", m_raw.subject, "An id, a client_id or a name")
            ->required();
        CLI::App *exporting = command(
            credentials, "export", "Write a kept secret to a file of your own", Command::CredentialsExport);
        exporting->add_option("CLIENT", m_raw.subject, "An id, a client_id or a name")->required();
        exporting->add_option("--format", m_raw.format, "env, json, curl, woocommerce, …")->required();
        exporting->add_option("--output", m_raw.output, "The file, readable by you alone")->required();
        command(credentials, "forget", "Remove a kept secret from this computer; the client itself stays",
            Command::CredentialsForget)
            ->add_option("CLIENT", m_raw.subject, "An id, a client_id or a name")
            ->required();
    }

    void addRecover()
    {
        CLI::App *recover = command(&m_app, "recover",
            "List what was interrupted, and with a flag finish it or take it back", Command::Recover);
        CLI::Option *finish = recover->add_flag(
            "--finish", m_options.finish, "Bring it to its end; what was shown stays as it is");
        recover->add_flag("--undo", m_options.undo, "Take it back, unless its secret was shown to somebody")
            ->excludes(finish);
    }

    void addMerchants()
    {
        CLI::App *merchants = group("merchants", "The merchant accounts under a partner's");
        command(merchants, "list", "List the merchants", Command::MerchantsList);
    }

    void addPassphraseFile()
    {
        CLI::App *file = group("passphrase-file", "Secrets in an encrypted file instead of the keychain");
        command(file, "create", "Keep secrets in a file that a passphrase encrypts, from now on",
            Command::PassphraseFileCreate);
        command(file, "change",
            "Choose another passphrase; with --passphrase-fd the old one and the new one are a line each",
            Command::PassphraseFileChange);
    }

    CLI::App m_app;
    Options m_options;
    Raw m_raw;
};

} // namespace

Result<std::variant<Options, Ended>> parseOptions(const QStringList &arguments)
{
    return Parser().parse(arguments);
}

} // namespace clientsmith::cli
