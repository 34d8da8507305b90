#pragma once

#include "core/provisioning/journal.h"

#include <QVariantList>

/// What stands in the journal's tables, and what it means. ErrorKind::Storage for what this program did not
/// write.
namespace clientsmith {

QString flowKindName(FlowKind kind);
QString keepingName(Keeping keeping);
QString flowStepName(FlowStep step);
QString intentOutcomeName(IntentOutcome outcome);
Result<IntentOutcome> parseIntentOutcome(const QString &name);

/// One row of the journal, in the order of its SELECT: entry, kind, account_id, partner_id, client_id, id,
/// name, website_url, scopes, keeping, updated_at, opened_at.
Result<JournalEntry> parseJournalRow(const QVariantList &row);
/// One row of its steps, into \p entry.
Result<void> parseJournalStep(const QString &name, const QString &at, JournalEntry &entry);

} // namespace clientsmith
