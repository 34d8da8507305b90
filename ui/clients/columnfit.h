#pragma once

#include "ui/clients/columnchoice.h"

namespace clientsmith::ui {

/// What a column wants of the room that there is; in pixels.
struct ColumnNeed
{
    /// With less than this to spare it is left out.
    int asked = 0;
    /// As narrow as it is ever drawn.
    int least = 0;
    /// As wide as it is if nobody has chosen a width and nobody wants the room more.
    int wished = 0;
};

/// The widths of the columns that are shown in so much room: of those that the person wants, as many as fit,
/// in the order of what they are worth. Together they fill the room, however narrow it is. What the person
/// has resized has that width as long as there is room for it.
QMap<ClientColumn, int> fittedColumns(
    const ColumnChoice &choice, const QMap<ClientColumn, ColumnNeed> &needs, int room);

/// How wide \p column can be made without pushing another out of the room.
int widestThatFits(ClientColumn column, const QMap<ClientColumn, int> &fitted,
    const QMap<ClientColumn, ColumnNeed> &needs, int room);

} // namespace clientsmith::ui
