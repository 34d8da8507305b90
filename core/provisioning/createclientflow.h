#pragma once

#include "core/dintero/scopes.h"
#include "core/dintero/websiteurl.h"
#include "core/provisioning/credentialsflow.h"

namespace clientsmith {

/// What the wizard collects and the command line parses.
struct ClientDraft
{
    dintero::ClientType type = dintero::ClientType::Checkout;
    dintero::WebsiteUrl website;
    QString name;
    /// Beside the type's own; the whole set for Custom.
    QStringList additionalScopes;
    /// Instead of the website alone, as another client has them.
    QStringList callbacks;
    QString description;
    /// For whoever has to find the client again; empty leaves the choice to the flow.
    QString clientId;

    /// The type's scopes and the additional ones, each once, without what an admin scope among them covers.
    QStringList scopes() const;
};

/// A client_id that nobody else has.
QString newClientId();

/// Creates one client, in the order in which nothing is lost.
class CreateClientFlow final : public CredentialsFlow
{
    Q_OBJECT
public:
    explicit CreateClientFlow(FlowParts parts, QObject *parent = nullptr);

    /// Runs once. An error means that no client was created, or (when outcomeUnknown()) that nobody knows
    /// yet.
    QCoro::Task<Result<ProvisionedClient>> run(ClientDraft draft, Keeping keeping);

    /// Instead of run(): finishes what was interrupted. \p entry was claimed. \p keeping is what to do with a
    /// fresh secret, should the client need one: it gets one only if nobody can have seen the old. An error
    /// means that the entry is still open, or, when closedAs() is NotDone, that there is no such client.
    QCoro::Task<Result<ProvisionedClient>> resume(JournalEntry entry, Keeping keeping);

private:
    QCoro::Task<Result<dintero::ApiClientWithSecret>> create(dintero::NewApiClient wanted);
    QCoro::Task<Result<dintero::ApiClientWithSecret>> recoverLostAnswer(Intent intent, Error loss);
    QCoro::Task<Result<void>> bringHome(JournalEntry entry, dintero::ApiClient client, Keeping keeping);
};

} // namespace clientsmith
