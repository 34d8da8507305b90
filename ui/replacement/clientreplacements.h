#pragma once

#include "core/base/cancellation.h"
#include "core/provisioning/replacement.h"
#include "core/provisioning/replacementaccess.h"
#include "ui/clients/clientscontroller.h"
#include "ui/wizard/credentialsjob.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// A replacement with what the provider's list says of its two clients.
struct ReplacementView
{
    Replacement replacement;
    ReplacementStage stage = ReplacementStage::Create;
    /// As they are listed; none when they are gone, or not there yet.
    std::optional<ListedClient> oldClient;
    std::optional<ListedClient> newClient;
};

/// The replacements that are under way at the account, and the work on them. Owned by the application;
/// outlives its runs. Each step is written down when it is done, so that nothing here needs to end well.
class ClientReplacements final : public QObject
{
    Q_OBJECT
public:
    /// Follows \p clients, which outlives it.
    ClientReplacements(
        Services services, AccountSession &session, ClientsController &clients, QObject *parent = nullptr);

    /// Reads the file and the list again.
    void reload();
    const std::vector<ReplacementView> &all() const { return m_all; }
    /// The one by which the client of this id goes; null if there is none.
    const ReplacementView *of(const QString &oldId) const;
    /// The client of this id as it is listed; null if it is not.
    const ListedClient *listed(const QString &id) const;
    /// What of its access the new one gets, as far as the list knows.
    CopiedAccess accessToCopy(const ListedClient &client) const;
    /// Why the file could not be read.
    const std::optional<Error> &error() const { return m_error; }

    // One at a time; refused while something runs.
    /// Creates the client that is to take \p old's place, with the websites and the access that it has now. A
    /// first one that is gone, or never came to be, is followed by another. Nothing is created if what can't
    /// be copied is not what was \p told: accessChanged() follows.
    void create(const ListedClient &old, const std::vector<dintero::Grant> &told);
    /// Asks for a token with the new one's secret.
    void verify(const QString &oldId);
    /// The same once more, for the last time before the old one is deleted, and whether it may do now all
    /// that the old one may; readyToDelete() follows, or accessMissing(), or notCompared().
    void verifyForDeletion(const QString &oldId);
    /// Ends what is being waited for, but not the keeping of a secret.
    void cancel();
    /// The program is asked to close. False if a new secret may come that only a window can hand over.
    bool mayLeave();

    /// What the person says.
    void setInShop(const QString &oldId, bool isInShop);
    /// It is done, or given up: both clients stay as they are.
    void close(const QString &oldId);

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void changed();
    void stepStarted(clientsmith::CredentialsFlow::Step step);
    /// The job has the new client's secret: a window has to take the job over and hand it out.
    void secretIssued(clientsmith::ui::CredentialsJob *job, clientsmith::FlowKind kind);
    /// That window is closed.
    void handedOver(const QString &oldId);
    void failed(const clientsmith::Error &error);
    void readyToDelete(const QString &oldId);
    /// Nobody was told yet what \p left says.
    void accessChanged(const std::vector<clientsmith::dintero::Grant> &left);
    /// The old one stays, as the new one lacks these scopes.
    void accessMissing(const QStringList &scopes);
    void notCompared(const clientsmith::Error &error);

private:
    void look();
    QCoro::Task<> readAndCreate(ListedClient old, std::vector<dintero::Grant> told);
    Result<Replacement> prepare(const ListedClient &old);
    void begin(const Replacement &replacement, const ListedClient &old, const QStringList &scopes);
    void giveBack(const Replacement &replacement);
    QCoro::Task<> compare(ReplacementView view);
    void fail(const Error &error);
    void startVerifying(const QString &oldId, bool forDeletion);
    QCoro::Task<> runVerification(ReplacementView view, bool forDeletion);
    QString freeName(const QString &name) const;
    void store(const Result<void> &result);

    Services m_services;
    AccountSession &m_session;
    ClientsController &m_clients;
    std::vector<ReplacementView> m_all;
    std::optional<Error> m_error;
    std::unique_ptr<Cancellation> m_cancellation;
    /// Owned by the application; ours until a window takes it over.
    QPointer<CredentialsJob> m_job;
    /// Created here, by the provider's id, and not in the list that was loaded before that.
    QSet<QString> m_unlisted;
    /// When the list was loaded last, and when it is loaded once more for what it lacks.
    QDateTime m_listedAt;
    QTimer m_lookAgain;
    bool m_running = false;
};

} // namespace clientsmith::ui
