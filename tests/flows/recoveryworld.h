#pragma once

#include "core/provisioning/recovery.h"
#include "tests/flows/flowworld.h"

namespace clientsmith::test {

/// Work that was interrupted, each time as if its process had died: what is behind the journal's last step is
/// made by hand where no fault gets there.
struct RecoveryWorld : FlowWorld
{
    explicit RecoveryWorld(const sandbox::Options &options = {})
        : FlowWorld(options)
    {
    }

    /// The intent of "Shop", with nothing behind it.
    qint64 intend(const QString &clientId = QStringLiteral("chosen"))
    {
        Intent intent = parts().intent(FlowKind::Create);
        intent.clientId = clientId;
        intent.name = QStringLiteral("Shop");
        intent.scopes = QStringList{QStringLiteral("admin:checkout")};
        const qint64 entry = *journal().open(intent);
        journal().leave(entry);
        return entry;
    }

    /// The provider's part of it; the answer is lost.
    dintero::ApiClientWithSecret createAtProvider(const QString &clientId = QStringLiteral("chosen"))
    {
        dintero::NewApiClient wanted;
        wanted.clientId = clientId;
        wanted.name = QStringLiteral("Shop");
        return std::move(*QCoro::waitFor(session->clients().create(wanted)));
    }

    void keep(const QString &clientId, const Secret &secret)
    {
        QCoro::waitFor(secrets.write(key(clientId), secret.clone(), nullptr));
    }

    RecoveryReport recover(RecoveryWish wish, Keeping keeping = Keeping::Keychain)
    {
        const std::vector<JournalEntry> open = interrupted();
        if (open.size() != 1)
            qFatal("%d entries are open", static_cast<int>(open.size()));
        return QCoro::waitFor(clientsmith::recover(parts(), open.front().number, wish, keeping, nullptr));
    }
    RecoveryReport finish() { return recover(RecoveryWish::Finish); }
    RecoveryReport undo() { return recover(RecoveryWish::Undo); }
};

inline constexpr RecoveryWish wishes[] = {RecoveryWish::Finish, RecoveryWish::Undo};

} // namespace clientsmith::test
