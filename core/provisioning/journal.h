#pragma once

#include "core/accounts/accountstore.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QtCore/qglobal.h>

namespace clientsmith {

/// What is about to be done, written down before it is done. Never a secret.
struct CreateIntent
{
    ApiOrigin origin;
    dintero::AccountId account;
    QString clientId;
    QString name;
    QString websiteUrl;
    QStringList scopes;
};

/// How far a creation has come. Each is recorded after the fact, in this order.
enum class CreateStage { Created, SecretStored, HandedOut, Granted, Verified };

enum class IntentOutcome { Finished, NotCreated, Discarded };

/// The durable record of work that must not be interrupted unnoticed. Main thread.
class Journal
{
public:
    using Entry = qint64;

    Journal() = default;
    virtual ~Journal() = default;
    Q_DISABLE_COPY_MOVE(Journal)

    /// An error means that nothing may be created: what can't be journaled could be lost.
    virtual Result<Entry> open(const CreateIntent &intent) = 0;
    /// \p id is the provider's UUID, empty while unknown.
    virtual Result<void> record(Entry entry, CreateStage stage, const QString &id) = 0;
    virtual Result<void> close(Entry entry, IntentOutcome outcome) = 0;
};

/// Remembers nothing. Used until a durable journal takes its place.
class NullJournal final : public Journal
{
public:
    Result<Entry> open(const CreateIntent &intent) override;
    Result<void> record(Entry entry, CreateStage stage, const QString &id) override;
    Result<void> close(Entry entry, IntentOutcome outcome) override;
};

} // namespace clientsmith
