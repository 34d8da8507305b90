#include "tests/looks/textcheck.h"

#include "tests/looks/visibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QWidget>

namespace clientsmith::test {

namespace {

constexpr int slack = 1;

/// Whether the tool tip of something that is elided has all of it.
bool tells(const QString &toolTip, const QString &text)
{
    const QString plain =
        Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
    return plain.simplified().contains(text.simplified());
}

class TextCheck
{
public:
    explicit TextCheck(std::vector<Finding> &found)
        : m_found(found)
    {
    }

    void look(const QWidget &widget);

private:
    void need(const QWidget &widget, const QString &text, int needed, int there, const char *dimension)
    {
        if (needed <= there + slack)
            return;
        m_found.push_back({QStringLiteral("cut text"),
            QStringLiteral("%1 “%2” needs %3 px of %4, and has %5")
                .arg(pathOf(widget), text.left(60).simplified())
                .arg(needed)
                .arg(QString::fromLatin1(dimension))
                .arg(there)});
    }
    void lookAtLabel(const QLabel &label);
    void lookAtButton(const QAbstractButton &button);
    void lookAtEdit(const QLineEdit &edit);
    void lookAtCombo(const QComboBox &combo);
    void lookAtCells(const QAbstractItemView &view);
    void lookAtHeader(const QHeaderView &header);

    std::vector<Finding> &m_found;
};

void TextCheck::lookAtLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    if (label.inherits("clientsmith::ui::ElidedLabel")) {
        if (label.fontMetrics().horizontalAdvance(label.text()) > label.width() &&
            !tells(label.toolTip(), label.text()))
            need(label, label.text(), label.fontMetrics().horizontalAdvance(label.text()), label.width(),
                "width");
        return;
    }
    if (!label.wordWrap()) {
        // Its hint is not asked: a label may ask for more than it needs.
        const QSize needed = Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText
            ? label.sizeHint()
            : label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
        need(label, label.text(), needed.width(), label.contentsRect().width(), "width");
        need(label, label.text(), needed.height(), label.contentsRect().height(), "height");
        return;
    }
    need(label, label.text(), label.heightForWidth(label.width()), label.height(), "height");
    if (Qt::mightBeRichText(label.text()) && label.textFormat() != Qt::PlainText)
        return;
    const int room = label.contentsRect().width() - 2 * label.margin();
    const QRect wrapped =
        label.fontMetrics().boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, label.text());
    need(label, label.text(), wrapped.width(), room, "width");
}

void TextCheck::lookAtButton(const QAbstractButton &button)
{
    // The icon in a field has a text for those who can't see it.
    if (button.text().isEmpty() || qobject_cast<const QLineEdit *>(button.parentWidget()))
        return;
    if (button.hasHeightForWidth())
        need(button, button.text(), button.heightForWidth(button.width()), button.height(), "height");
    else
        need(button, button.text(), button.sizeHint().width(), button.width(), "width");
    if (!button.hasHeightForWidth())
        need(button, button.text(), button.fontMetrics().height(), button.height(), "height");
}

void TextCheck::lookAtEdit(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.rect = edit.contentsRect();
    // Two pixels each side are QLineEdit's own.
    int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width() - 4 -
        edit.textMargins().left() - edit.textMargins().right();
    const QList<QToolButton *> inside = edit.findChildren<QToolButton *>();
    for (const QToolButton *icon : inside) {
        if (icon->isVisible())
            room -= icon->width();
    }
    if (edit.text().isEmpty())
        need(edit, edit.placeholderText(), edit.fontMetrics().horizontalAdvance(edit.placeholderText()), room,
            "width");
    need(edit, edit.displayText(), edit.fontMetrics().height(), edit.height(), "height");
}

void TextCheck::lookAtCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    int room = combo.style()
                   ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
                   .width();
    if (!combo.itemIcon(combo.currentIndex()).isNull())
        room -= combo.iconSize().width() + 4;
    need(combo, combo.currentText(), combo.fontMetrics().horizontalAdvance(combo.currentText()), room,
        "width");
}

void TextCheck::lookAtCells(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    if (model == nullptr)
        return;
    const QModelIndex first = view.indexAt({2, 2});
    for (QModelIndex at = first; at.isValid(); at = model->index(at.row() + 1, 0, at.parent())) {
        if (!view.viewport()->rect().intersects(view.visualRect(at)) && at.row() > first.row() + 2)
            break;
        for (int column = 0; column < model->columnCount(at.parent()); ++column) {
            const QModelIndex cell = at.siblingAtColumn(column);
            const QRect area = view.visualRect(cell);
            const QString text = cell.data().toString();
            const int needed = view.sizeHintForIndex(cell).width();
            if (area.isValid() && !text.isEmpty() && needed > area.width() + slack &&
                !tells(cell.data(Qt::ToolTipRole).toString(), text))
                need(view, text, needed, area.width(), "width");
        }
    }
}

void TextCheck::lookAtHeader(const QHeaderView &header)
{
    if (header.model() == nullptr || header.orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        // Without the room for the arrow of what is not sorted by.
        QFont face = header.font();
        face.setWeight(QFont::DemiBold);
        constexpr int padding = 16;
        const int needed = QFontMetrics(face).horizontalAdvance(text) + padding;
        if (!tells(tip, text))
            need(header, text, needed, header.sectionSize(section), "width");
    }
}

void TextCheck::look(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        lookAtLabel(*label);
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        lookAtEdit(*edit);
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        lookAtCombo(*combo);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        lookAtButton(*button);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        lookAtHeader(*header);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        lookAtCells(*view);
}

} // namespace

std::vector<Finding> textFindings(const QWidget &window)
{
    std::vector<Finding> found;
    TextCheck check(found);
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() == &window && isSeen(*widget))
            check.look(*widget);
    }
    return found;
}

} // namespace clientsmith::test
