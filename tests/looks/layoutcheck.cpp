#include "tests/looks/layoutcheck.h"

#include "tests/looks/textcheck.h"
#include "tests/looks/visibility.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QWidget>

namespace clientsmith::test {

namespace {

constexpr int smallestTarget = 24;
/// Where layouts round.
constexpr int slack = 1;

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

bool isTarget(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
        qobject_cast<const QComboBox *>(&widget);
}

/// Something that a person sees or uses, and not just what holds it.
bool isContent(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return isTarget(widget) || qobject_cast<const QAbstractScrollArea *>(&widget) ||
        (label != nullptr && !label->text().isEmpty());
}

bool holdsContent(const QWidget &widget)
{
    if (isContent(widget))
        return true;
    const QList<QWidget *> inside = widget.findChildren<QWidget *>();
    return std::any_of(inside.begin(), inside.end(),
        [](const QWidget *child) { return child->isVisible() && isContent(*child); });
}

/// The parts of a control are laid out by it.
bool isPartOfControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
        qobject_cast<const QComboBox *>(parent) || qobject_cast<const QHeaderView *>(parent) ||
        qobject_cast<const QSplitterHandle *>(&widget);
}

class LayoutCheck
{
public:
    LayoutCheck(const LayoutRules &rules, std::vector<Finding> &found)
        : m_rules(rules)
        , m_found(found)
    {
    }

    void look(const QWidget &widget)
    {
        lookAtEdges(widget);
        lookAtTarget(widget);
        lookAtScrollBar(widget);
        lookAtNeighbours(widget);
    }

private:
    void add(const char *check, const QWidget &widget, const QString &detail)
    {
        m_found.push_back({QString::fromLatin1(check), QStringLiteral("%1: %2").arg(pathOf(widget), detail)});
    }
    void lookAtEdges(const QWidget &widget);
    void lookAtTarget(const QWidget &widget);
    void lookAtScrollBar(const QWidget &widget);
    void lookAtNeighbours(const QWidget &parent);

    LayoutRules m_rules;
    std::vector<Finding> &m_found;
};

void LayoutCheck::lookAtEdges(const QWidget &widget)
{
    if (widget.isWindow() || !isContent(widget) || isPartOfControl(widget))
        return;
    QRect area = widget.rect();
    const QWidget *at = &widget;
    while (!at->isWindow() && at->parentWidget() != nullptr) {
        area.translate(at->pos());
        const QWidget *parent = at->parentWidget();
        const auto *scrolled = qobject_cast<const QAbstractScrollArea *>(parent);
        at = parent;
        QRect room = at->rect().adjusted(-slack, -slack, slack, slack);
        if (room.contains(area))
            continue;
        const auto *around = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (around != nullptr && around->viewport() == at) {
            // It scrolls up and down; sideways nobody looks.
            if (area.left() < room.left() || area.right() > room.right())
                add("cut", widget,
                    QStringLiteral("%1 px wide in a view of %2").arg(area.width()).arg(at->width()));
            return;
        }
        if (scrolled == nullptr)
            add("cut", widget,
                QStringLiteral("%1 reaches out of %2 (%3)")
                    .arg(sizeText(area.size()), pathOf(*at), sizeText(at->size())));
        return;
    }
}

void LayoutCheck::lookAtTarget(const QWidget &widget)
{
    if (isTarget(widget) && widget.isEnabled() &&
        (widget.width() < smallestTarget || widget.height() < smallestTarget) &&
        !qobject_cast<const QLineEdit *>(widget.parentWidget()) &&
        !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()))
        add("small target", widget, sizeText(widget.size()));
}

void LayoutCheck::lookAtScrollBar(const QWidget &widget)
{
    const auto *bar = qobject_cast<const QScrollBar *>(&widget);
    if (bar == nullptr || bar->maximum() == bar->minimum())
        return;
    const QString range = QStringLiteral("%1 px are out of view").arg(bar->maximum() - bar->minimum());
    if (bar->orientation() == Qt::Horizontal)
        add("scrolls sideways", widget, range);
    else if (m_rules.roomy && !m_rules.mayScroll)
        add("scrolls", widget, range);
}

void LayoutCheck::lookAtNeighbours(const QWidget &parent)
{
    if (qobject_cast<const QAbstractScrollArea *>(&parent) || qobject_cast<const QLineEdit *>(&parent) ||
        qobject_cast<const QComboBox *>(&parent))
        return;
    std::vector<const QWidget *> seen;
    for (const QObject *object : parent.children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (child != nullptr && !child->isWindow() && isSeen(*child) && holdsContent(*child) &&
            !child->testAttribute(Qt::WA_TransparentForMouseEvents) &&
            child->objectName() != QLatin1String("scrim"))
            seen.push_back(child);
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (std::size_t j = i + 1; j < seen.size(); ++j) {
            const QRect both = seen[i]->geometry() & seen[j]->geometry();
            if (both.width() > slack && both.height() > slack)
                add("overlap", *seen[i],
                    QStringLiteral("%1 with %2").arg(sizeText(both.size()), pathOf(*seen[j])));
        }
    }
}

} // namespace

std::vector<Finding> layoutFindings(const QWidget &window, const LayoutRules &rules)
{
    std::vector<Finding> found = textFindings(window);
    LayoutCheck check(rules, found);
    check.look(window);
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() == &window && widget->isVisible())
            check.look(*widget);
    }
    return found;
}

} // namespace clientsmith::test
