#pragma once

#include "ui/recovery/interruptedwork.h"

#include <QString>

namespace clientsmith::ui {

/// What was interrupted, and how far it came.
QString interruptedSentence(const JournalEntry &entry);
/// What finishing and taking back do with it, or why it can't be taken back.
QString interruptedAdvice(const JournalEntry &entry);
/// When it began.
QString interruptedSince(const JournalEntry &entry);
/// The client's name, or its id if it has none; not too long for a sentence.
QString interruptedName(const JournalEntry &entry);
/// What came of an entry that is closed; \p place is where secrets are kept.
QString recoveredSentence(const RecoveryResult &result, const QString &place);

} // namespace clientsmith::ui
