#pragma once

#include "ui/clients/clienttext.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace clientsmith::ui {

/// Which columns of the table of clients a person wants, in which order and how wide, and by which one the
/// rows are sorted.
struct ColumnChoice
{
    /// All of them, hidden ones too, in reading direction.
    QList<ClientColumn> order = everyColumn();
    /// Never the name: a row without it says nothing.
    QSet<ClientColumn> hidden = {};
    /// In pixels; of those that the person has resized.
    QMap<ClientColumn, int> widths = {};
    ClientColumn sortedBy = ClientColumn::Name;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const ColumnChoice &) const = default;

    static QList<ClientColumn> everyColumn();
    bool isHidden(ClientColumn column) const { return hidden.contains(column); }

    /// For a file of settings, in words that a later release with other columns understands.
    QString text() const;
    /// What isn't said is as it is at first, and so is everything where the text makes no sense. Columns that
    /// are not known are passed over; those that are not mentioned come where they are at first.
    static ColumnChoice fromText(const QString &text);
};

} // namespace clientsmith::ui
