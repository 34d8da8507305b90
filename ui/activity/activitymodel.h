#pragma once

#include "ui/activity/activitylog.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace clientsmith::ui {

/// An account's activity as rows, newest first, and those of them that a search leaves.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Client, Outcome, ColumnCount };

    /// Shows \p log, which outlives it.
    explicit ActivityModel(const ActivityLog &log, QObject *parent = nullptr);

    /// The log has been read again.
    void renew();
    /// Each word has to occur in a row, in upper or lower case.
    void setQuery(const QString &query);
    const ActivityLine &at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const ActivityLine &line, int column) const;
    void search();

    const ActivityLog &m_log;
    /// What is searched for, folded.
    std::vector<std::string> m_words;
    /// What is searched, one a line; made when the first search needs it.
    std::vector<std::string> m_folded;
    std::vector<std::size_t> m_rows;
};

} // namespace clientsmith::ui
