#include "ui/clients/columnfit.h"

#include <algorithm>
#include <array>

namespace clientsmith::ui {

namespace {

/// What is left out first stands last: the details say it too.
constexpr std::array byWorth{ClientColumn::Name, ClientColumn::SecretHere, ClientColumn::Access,
    ClientColumn::ClientId, ClientColumn::Created, ClientColumn::CreatedBy};
/// What is wide by nature, and takes what the others leave.
constexpr std::array byAppetite{ClientColumn::Access, ClientColumn::Name, ClientColumn::ClientId,
    ClientColumn::CreatedBy, ClientColumn::SecretHere, ClientColumn::Created};

/// Those that are shown, in the order of their worth.
QList<ClientColumn> shownColumns(
    const ColumnChoice &choice, const QMap<ClientColumn, ColumnNeed> &needs, int room)
{
    QList<ClientColumn> shown;
    int taken = 0;
    for (const ClientColumn column : byWorth) {
        if (choice.isHidden(column))
            continue;
        const int asked = needs.value(column).asked;
        taken += std::min(asked, choice.widths.value(column, asked));
        if (taken > room && !shown.isEmpty())
            break;
        shown += column;
    }
    return shown;
}

/// The one that takes what the others leave.
ClientColumn stretched(const ColumnChoice &choice, const QList<ClientColumn> &shown)
{
    for (const ClientColumn column : byAppetite) {
        if (shown.contains(column) && !choice.widths.contains(column))
            return column;
    }
    const auto last = std::find_if(choice.order.rbegin(), choice.order.rend(),
        [&shown](ClientColumn column) { return shown.contains(column); });
    return *last;
}

} // namespace

QMap<ClientColumn, int> fittedColumns(
    const ColumnChoice &choice, const QMap<ClientColumn, ColumnNeed> &needs, int room)
{
    const QList<ClientColumn> shown = shownColumns(choice, needs, room);
    const ClientColumn filler = stretched(choice, shown);
    QMap<ClientColumn, int> widths;
    int left = room;
    for (const ClientColumn column : shown) {
        if (column == filler)
            continue;
        const ColumnNeed &need = needs[column];
        const int width = choice.widths.value(column, std::max(need.least, need.wished));
        widths.insert(column, width);
        left -= width;
    }
    // What is worth least gives way first.
    const int least = std::min(needs.value(filler).least, room);
    for (auto column = shown.rbegin(); column != shown.rend() && left < least; ++column) {
        if (*column == filler)
            continue;
        int &width = widths[*column];
        const int given = std::clamp(width - needs.value(*column).least, 0, least - left);
        width -= given;
        left += given;
    }
    widths.insert(filler, std::max(left, least));
    return widths;
}

int widestThatFits(ClientColumn column, const QMap<ClientColumn, int> &fitted,
    const QMap<ClientColumn, ColumnNeed> &needs, int room)
{
    int others = 0;
    for (auto other = fitted.begin(); other != fitted.end(); ++other) {
        if (other.key() != column)
            others += std::min(other.value(), needs.value(other.key()).asked);
    }
    return std::max(room - others, needs.value(column).least);
}

} // namespace clientsmith::ui
