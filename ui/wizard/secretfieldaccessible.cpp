#include "ui/wizard/secretfieldaccessible.h"

#include "ui/wizard/secretfield.h"

namespace clientsmith::ui {

namespace {

QAccessibleInterface *makeAccessible(const QString &key, QObject *object)
{
    Q_UNUSED(key)
    auto *field = qobject_cast<SecretField *>(object);
    return field == nullptr ? nullptr : new SecretFieldAccessible(field);
}

} // namespace

void SecretFieldAccessible::install()
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
}

SecretFieldAccessible::SecretFieldAccessible(SecretField *field)
    : QAccessibleWidget(field, QAccessible::EditableText)
    , m_field(field)
{
}

QString SecretFieldAccessible::shown() const
{
    return m_field->isRevealed() ? m_field->revealedText() : QString(SecretField::dots, QChar(0x2022));
}

void *SecretFieldAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString SecretFieldAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? shown() : QAccessibleWidget::text(kind);
}

QAccessible::State SecretFieldAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.passwordEdit = !m_field->isRevealed();
    state.readOnly = true;
    state.selectableText = false;
    return state;
}

QString SecretFieldAccessible::text(int start, int end) const
{
    return shown().mid(start, end - start);
}

int SecretFieldAccessible::characterCount() const
{
    return static_cast<int>(shown().size());
}

// What is painted here can't be marked with a mouse or the keys either; Copy is the way out.
void SecretFieldAccessible::selection(int index, int *start, int *end) const
{
    Q_UNUSED(index)
    *start = 0;
    *end = 0;
}

void SecretFieldAccessible::addSelection(int start, int end)
{
    Q_UNUSED(start)
    Q_UNUSED(end)
}

void SecretFieldAccessible::removeSelection(int index)
{
    Q_UNUSED(index)
}

void SecretFieldAccessible::setSelection(int index, int start, int end)
{
    Q_UNUSED(index)
    Q_UNUSED(start)
    Q_UNUSED(end)
}

void SecretFieldAccessible::setCursorPosition(int position){Q_UNUSED(position)}

QRect SecretFieldAccessible::characterRect(int offset) const
{
    Q_UNUSED(offset)
    return rect();
}

int SecretFieldAccessible::offsetAtPoint(const QPoint &point) const
{
    Q_UNUSED(point)
    return 0;
}

void SecretFieldAccessible::scrollToSubstring(int start, int end){Q_UNUSED(start) Q_UNUSED(end)}

QString SecretFieldAccessible::attributes(int offset, int *start, int *end) const
{
    Q_UNUSED(offset)
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace clientsmith::ui
