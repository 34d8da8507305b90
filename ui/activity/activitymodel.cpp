#include "ui/activity/activitymodel.h"

#include "ui/activity/activitytext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/folding.h"
#include "ui/widgets/literaltext.h"

#include <QLocale>

#include <numeric>
#include <utility>

namespace clientsmith::ui {

ActivityModel::ActivityModel(const ActivityLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    renew();
}

void ActivityModel::renew()
{
    beginResetModel();
    m_folded.clear();
    search();
    endResetModel();
}

void ActivityModel::setQuery(const QString &query)
{
    std::vector<std::string> words = foldedWords(query);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = std::move(words);
    search();
    endResetModel();
}

void ActivityModel::search()
{
    const std::vector<ActivityLine> &lines = m_log.lines();
    m_rows.resize(lines.size());
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    if (m_words.empty())
        return;
    if (m_folded.size() != lines.size()) {
        m_folded.clear();
        m_folded.reserve(lines.size());
        for (const ActivityLine &line : lines) {
            QStringList text;
            for (int column = 0; column < ColumnCount; ++column)
                text += cell(line, column);
            text += line.clientId();
            text += line.work() ? line.work()->entry.intent.websiteUrl : line.event()->what;
            m_folded.push_back(foldedForSearch(text.join(u'\n')));
        }
    }
    std::erase_if(m_rows, [this](std::size_t row) { return !hasWords(m_folded[row], m_words); });
}

const ActivityLine &ActivityModel::at(int row) const
{
    return m_log.lines().at(m_rows.at(static_cast<std::size_t>(row)));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::cell(const ActivityLine &line, int column) const
{
    switch (column) {
    case When:
        return QLocale().toString(line.at().toLocalTime(), QLocale::ShortFormat);
    case What:
        return activityText(line);
    case Client:
        return activityClient(line);
    case Outcome:
        return activityOutcome(line);
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityLine &line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(line, index.column());
    case Qt::ToolTipRole:
        return literalText(index.column() == Client
                ? QStringLiteral("%1\n%2").arg(cell(line, Client), line.clientId())
                : cell(line, index.column()));
    case Qt::DecorationRole:
        if (index.column() == What)
            return themedIcon(activityIcon(line));
        if (index.column() == Outcome) {
            const ActivityMark mark = activityMark(line);
            return themedIcon(mark == ActivityMark::Done ? QLatin1String("check")
                    : mark == ActivityMark::Open         ? QLatin1String("warning")
                                                         : QLatin1String("dash"));
        }
        return {};
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Client:
        return tr("Client");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace clientsmith::ui
