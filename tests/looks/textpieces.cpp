#include "tests/looks/textpieces.h"

#include "tests/looks/visibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFontInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextEdit>

namespace clientsmith::test {

namespace {

constexpr double largePixels = 24;
constexpr double largeBoldPixels = 18.66;

bool isLarge(const QFont &font)
{
    const QFontInfo info(font);
    return info.pixelSize() >= largePixels || (info.bold() && info.pixelSize() >= largeBoldPixels);
}

class Collector
{
public:
    explicit Collector(std::vector<TextPiece> &found)
        : m_found(found)
    {
    }

    void look(const QWidget &widget);

private:
    void add(const QWidget &widget, const QString &text, const QRect &area, bool enabled)
    {
        const QRect seen = seenPart(widget, area);
        // Half a line at the edge of what scrolls is neither here nor there.
        const bool whole = seen.width() >= qMin(area.width(), 12) && seen.height() == area.height();
        if (!text.trimmed().isEmpty() && !seen.isEmpty() && whole)
            m_found.push_back({&widget, text, seen, enabled, isLarge(widget.font())});
    }
    void add(const QWidget &widget, const QString &text, const QRect &area)
    {
        add(widget, text, area, widget.isEnabled());
    }
    void addCells(const QAbstractItemView &view);
    void addHeader(const QHeaderView &header);
    void addActions(const QWidget &widget);
    void addRail(const QWidget &rail);

    std::vector<TextPiece> &m_found;
};

void Collector::addCells(const QAbstractItemView &view)
{
    const QWidget &viewport = *view.viewport();
    const QAbstractItemModel *model = view.model();
    if (model == nullptr)
        return;
    // What can be seen, and not a model of 100,000 rows.
    QModelIndex first = view.indexAt({2, 2});
    for (QModelIndex at = first; at.isValid(); at = model->index(at.row() + 1, 0, at.parent())) {
        if (!viewport.rect().intersects(view.visualRect(at)) && at.row() > first.row() + 2)
            break;
        for (int column = 0; column < model->columnCount(at.parent()); ++column) {
            const QModelIndex cell = at.siblingAtColumn(column);
            const QRect area = view.visualRect(cell);
            if (area.isValid())
                add(viewport, cell.data().toString(), area.adjusted(4, 2, -4, -2),
                    (cell.flags() & Qt::ItemIsEnabled) != 0);
        }
    }
}

void Collector::addHeader(const QHeaderView &header)
{
    const QAbstractItemModel *model = header.model();
    if (model == nullptr || header.orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section))
            add(*header.viewport(), model->headerData(section, Qt::Horizontal).toString(),
                QRect(
                    header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height())
                    .adjusted(4, 2, -4, -4));
    }
}

void Collector::addActions(const QWidget &widget)
{
    const auto *menu = qobject_cast<const QMenu *>(&widget);
    const auto *bar = qobject_cast<const QMenuBar *>(&widget);
    const QList<QAction *> actions = widget.actions();
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            add(widget, action->text(),
                (menu != nullptr ? menu->actionGeometry(action) : bar->actionGeometry(action))
                    .adjusted(6, 2, -6, -2),
                action->isEnabled());
    }
}

void Collector::addRail(const QWidget &rail)
{
    // Each of its steps has a line of its own, in its own colour.
    add(rail, rail.accessibleName(), rail.rect().adjusted(32, 0, 0, 0));
}

void Collector::look(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (!label->text().isEmpty())
            add(widget, label->text(), widget.contentsRect());
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.rect = edit->contentsRect();
        const QRect inside = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
        add(widget, edit->text().isEmpty() ? edit->placeholderText() : edit->displayText(), inside);
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        add(widget, combo->currentText(), combo->rect().adjusted(4, 4, -28, -4));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        // Off the frame, and its ring.
        if (!qobject_cast<const QLineEdit *>(button->parentWidget()))
            add(widget, button->text(), button->rect().adjusted(6, 4, -6, -4));
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            add(widget, tabs->tabText(i), tabs->tabRect(i).adjusted(4, 4, -4, -4), tabs->isTabEnabled(i));
    } else if (qobject_cast<const QMenu *>(&widget) || qobject_cast<const QMenuBar *>(&widget)) {
        addActions(widget);
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        addHeader(*header);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        addCells(*view);
    } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
        add(*plain->viewport(), plain->toPlainText(), plain->viewport()->rect());
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
        add(*rich->viewport(), rich->toPlainText(), rich->viewport()->rect());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        add(widget, group->title(), QRect(0, 0, group->width(), group->fontMetrics().height()));
    } else if (widget.objectName() == QLatin1String("stepRail")) {
        addRail(widget);
    }
}

} // namespace

std::vector<TextPiece> textPieces(const QWidget &window)
{
    std::vector<TextPiece> found;
    Collector collector(found);
    collector.look(window);
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() == &window && isSeen(*widget))
            collector.look(*widget);
    }
    return found;
}

} // namespace clientsmith::test
