#pragma once

#include "core/provisioning/journal.h"

namespace clientsmith::test {

/// A journal that writes down what it is told before it hands it on, and that refuses when the test says so.
class RecordingJournal final : public Journal
{
public:
    explicit RecordingJournal(Journal &real)
        : m_real(real)
    {
    }

    /// "open Shop", "answered", "stored", "handed out", "granted", "verified", "deleted", "finished",
    /// "not done", "undone", "discarded".
    QStringList events;
    std::optional<Intent> lastIntent;
    /// A full disk.
    bool refuses = false;

    Result<qint64> open(const Intent &intent) override
    {
        events.append(QStringLiteral("open ") + intent.name);
        lastIntent = intent;
        return refuses ? full<qint64>() : m_real.open(intent);
    }
    Result<void> record(qint64 entry, FlowStep step, const QString &id, const QString &clientId) override
    {
        static const char *names[] = {
            "missed", "answered", "stored", "handed out", "granted", "verified", "deleted"};
        events.append(QString::fromLatin1(names[static_cast<int>(step)]));
        return refuses ? full<void>() : m_real.record(entry, step, id, clientId);
    }
    Result<void> recordHandOver(const dintero::AccountId &account, const QString &clientId) override
    {
        events.append(QStringLiteral("hand over"));
        return refuses ? full<void>() : m_real.recordHandOver(account, clientId);
    }
    Result<void> close(qint64 entry, IntentOutcome outcome) override
    {
        static const char *names[] = {"finished", "not done", "undone", "discarded"};
        events.append(QString::fromLatin1(names[static_cast<int>(outcome)]));
        return refuses ? full<void>() : m_real.close(entry, outcome);
    }
    Result<void> leave(qint64 entry) override { return refuses ? full<void>() : m_real.leave(entry); }
    Result<std::vector<JournalEntry>> interrupted() override { return m_real.interrupted(); }
    Result<std::optional<JournalEntry>> claim(qint64 entry) override { return m_real.claim(entry); }
    Result<bool> isOpen(const dintero::AccountId &account, const QString &clientId) override
    {
        return m_real.isOpen(account, clientId);
    }
    Result<std::optional<IntentOutcome>> outcome(qint64 entry) override { return m_real.outcome(entry); }
    Result<std::vector<JournalRecord>> history(const std::optional<dintero::AccountId> &account) override
    {
        return m_real.history(account);
    }

private:
    template <typename T>
    static Result<T> full()
    {
        return failure(ErrorKind::Storage, QStringLiteral("disk full"));
    }

    Journal &m_real;
};

} // namespace clientsmith::test
