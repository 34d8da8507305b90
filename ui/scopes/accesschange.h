#pragma once

#include "core/base/cancellation.h"
#include "core/provisioning/changeaccessflow.h"
#include "core/services.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// Scopes by their audience, each account's in its one form.
using AccessByAudience = std::map<QString, QStringList>;

/// What grants allow, whoever can use them.
AccessByAudience accessOf(const std::vector<dintero::Grant> &grants);

/// Changes what clients of the account may do, one after the other. Owned by the application; outlives its
/// run.
class AccessChange final : public QObject
{
    Q_OBJECT
public:
    AccessChange(Services services, AccountSession &session, QObject *parent = nullptr);

    /// At the account's own audience. Not while one runs.
    void add(const dintero::ApiClient &client, const QStringList &scopes);
    void remove(const dintero::ApiClient &client, const AccessByAudience &scopes);
    /// A call that grants is not cut short; what looks for what came of one is, and then outcomeUnknown().
    void cancel();

    bool isRunning() const { return m_running; }
    /// Whose access the run changes, or the last one did.
    const QString &clientId() const { return m_clientId; }
    /// Of the last run.
    const std::optional<Error> &error() const { return m_error; }
    /// The provider may or may not have acted on the last call.
    bool outcomeUnknown() const { return m_flow.outcomeUnknown(); }
    /// The provider can't take a part of what a client has at an audience.
    bool hasOneGrantOnly() const { return m_flow.hasOneGrantOnly(); }
    /// What was to go at another audience went before the run failed.
    bool hasRemovedSome() const { return m_removedSome; }

Q_SIGNALS:
    /// error() is new, and lists of clients are out of date.
    void ended();

private:
    void begin(const dintero::ApiClient &client);
    void end(const Result<void> &result);
    QCoro::Task<> runAdd(dintero::ApiClient client, QStringList scopes);
    QCoro::Task<> runRemove(dintero::ApiClient client, AccessByAudience scopes);

    ChangeAccessFlow m_flow;
    std::unique_ptr<Cancellation> m_cancellation;
    QString m_clientId;
    std::optional<Error> m_error;
    bool m_running = false;
    bool m_removedSome = false;
};

} // namespace clientsmith::ui
