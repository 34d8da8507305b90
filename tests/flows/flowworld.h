#pragma once

#include "core/http/networktransport.h"
#include "core/provisioning/createclientflow.h"
#include "core/provisioning/sqlitejournal.h"
#include "core/sandbox/server.h"
#include "core/storage/database.h"
#include "tests/support/manualclock.h"
#include "tests/support/recordingjournal.h"
#include "tests/support/scriptedsecretstore.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace clientsmith::test {

/// Real HTTP, but a provider that gives a new client another client_id than the one that was chosen.
class RenamingTransport final : public HttpTransport
{
public:
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override;

    /// The client_id that it gives; empty for the chosen one.
    QString renamesTo;

private:
    NetworkTransport m_transport{QStringLiteral("1")};
};

/// What flows work with: the sandbox over real HTTP, a real journal and index, a clock and a secret store of
/// the test's.
struct FlowWorld
{
    explicit FlowWorld(const sandbox::Options &options = {});

    RecordingJournal &journal() { return *m_recording; }
    FlowParts parts() { return FlowParts{*session, secrets, *index, *m_recording, clock, *events}; }
    void fault(const char *text);
    int posts(const char *operation) const { return server.requestCount(QString::fromLatin1(operation)); }

    /// Creates the client "Shop", keeps it, and lets its flow go.
    ProvisionedClient createShop();
    /// How many clients of that name the provider has.
    int shops() const;
    int grantsOf(const QString &id) const;
    /// The status of a token call with these credentials.
    int tokenStatus(const QString &clientId, const QByteArray &secret) const;
    /// The same with what the secret store has for the client; 0 if it has nothing.
    int storedTokenStatus(const QString &clientId);
    QByteArray storedSecret(const QString &clientId);

    QString key(const QString &clientId) const { return keychainKey(*origin, account->id, clientId); }
    /// The one row of the index; an empty one if there is none or there are several.
    CredentialRow row() const;
    std::vector<JournalEntry> interrupted() { return *m_recording->interrupted(); }

    sandbox::Server server;
    QTemporaryDir folder;
    ManualClock clock;
    RenamingTransport transport;
    ScriptedSecretStore secrets;
    std::optional<ApiOrigin> origin;
    std::optional<Account> account;
    QByteArray signInSecret;
    std::unique_ptr<Database> database;
    std::unique_ptr<CredentialIndex> index;
    std::unique_ptr<EventLog> events;
    std::unique_ptr<AccountSession> session;

private:
    QByteArray accessToken() const;

    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<RecordingJournal> m_recording;
};

/// The draft of "Shop" at shop.example.com.
ClientDraft shopDraft();
QStringList words(const char *text);

} // namespace clientsmith::test
