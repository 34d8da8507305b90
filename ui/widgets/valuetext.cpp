#include "ui/widgets/valuetext.h"

#include "ui/theme/theme.h"

#include <QResizeEvent>
#include <QtMath>

namespace clientsmith::ui {

namespace {

/// The ring around it, on each side.
constexpr int ring = 2;

} // namespace

ValueText::ValueText(QWidget *parent)
    : QTextEdit(parent)
{
    setRole(this, "value", true);
    setAcceptRichText(false);
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
}

void ValueText::setValue(const QString &value)
{
    setPlainText(value);
    fit();
}

void ValueText::fit()
{
    ensurePolished();
    document()->setTextWidth(width() - 2 * ring);
    setFixedHeight(qCeil(document()->size().height()) + 2 * ring);
}

QSize ValueText::sizeHint() const
{
    return {0, height()};
}

QSize ValueText::minimumSizeHint() const
{
    return {0, height()};
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace clientsmith::ui
