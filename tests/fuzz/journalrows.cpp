#include "core/provisioning/journalrows.h"

#include "tests/fuzz/property.h"

#include <QVariantList>

/// What stands in a row of the journal's file, which another program may have written. An input is a line for
/// each column, behind a letter for what SQLite has there: a text, an integer, a blob, or nothing.

using namespace clientsmith;
using namespace clientsmith::fuzz;

namespace {

QVariant column(const QByteArray &line)
{
    const QByteArray value = line.mid(1);
    switch (line.isEmpty() ? '\0' : line.front()) {
    case 't':
        return QString::fromUtf8(value);
    case 'i':
        return value.toLongLong();
    case 'b':
        return value;
    default:
        return {};
    }
}

/// The row that the entry would be written as, for the columns that are texts.
QVariantList rowOf(const QVariantList &read, const JournalEntry &entry)
{
    QVariantList row = read;
    row[2] = entry.intent.account.text();
    row[3] = entry.intent.actingPartner ? entry.intent.actingPartner->text() : QString();
    row[8] = entry.intent.scopes.join(u' ');
    row[10] = entry.intent.updatedAt.isValid() ? entry.intent.updatedAt.toUTC().toString(Qt::ISODateWithMs)
                                               : QString();
    return row;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QVariantList row;
    for (const QByteArray &line : input.split('\n'))
        row.append(column(line));
    const Result<JournalEntry> entry = parseJournalRow(row);
    if (!entry) {
        require(entry.error().kind == ErrorKind::Storage, "a foreign row is a matter of storage");
        require(!entry.error().message.isEmpty(), "an error says something");
        return 0;
    }
    require(row.size() == 12, "a row has its columns");
    require(entry->intent.account.text().compare(row[2].toString().trimmed(), Qt::CaseInsensitive) == 0,
        "the account is the row's");
    require(entry->intent.actingPartner.has_value() == !row[3].toString().isEmpty(), "so is the partner");
    require(!entry->intent.scopes.contains(QString()), "no scope is empty");
    require(entry->steps.empty() && entry->stage() == QLatin1String("intended"), "steps are elsewhere");
    const Result<JournalEntry> again = parseJournalRow(rowOf(row, *entry));
    require(again.has_value(), "what was read can be written and read again");
    require(again->intent.account == entry->intent.account && again->intent.kind == entry->intent.kind &&
            again->intent.keeping == entry->intent.keeping && again->intent.scopes == entry->intent.scopes &&
            again->intent.updatedAt.toMSecsSinceEpoch() == entry->intent.updatedAt.toMSecsSinceEpoch(),
        "and says the same");
    return 0;
}
