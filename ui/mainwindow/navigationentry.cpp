#include "ui/mainwindow/navigationentry.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace clientsmith::ui {

namespace {

class NavigationEntryAccessible final : public QAccessibleWidget
{
public:
    explicit NavigationEntryAccessible(NavigationEntry *entry)
        : QAccessibleWidget(entry, QAccessible::PageTab)
        , m_entry(entry)
    {
    }

    QAccessible::Role role() const override
    {
        return m_entry->isCheckable() ? QAccessible::PageTab : QAccessible::Button;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = m_entry->isCheckable();
        state.selected = m_entry->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return m_entry->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }

    void doAction(const QString &name) override
    {
        // Later: whoever asks waits for the answer.
        if (name == pressAction())
            m_entry->animateClick();
        else
            QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QKeySequence key = m_entry->shortcut();
        return name == pressAction() && !key.isEmpty() ? QStringList{key.toString()} : QStringList();
    }

private:
    NavigationEntry *m_entry;
};

QAccessibleInterface *makeAccessible(const QString &key, QObject *object)
{
    Q_UNUSED(key)
    auto *entry = qobject_cast<NavigationEntry *>(object);
    return entry == nullptr ? nullptr : new NavigationEntryAccessible(entry);
}

} // namespace

NavigationEntry::NavigationEntry(QWidget *parent)
    : QToolButton(parent)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.selected = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void NavigationEntry::nextCheckState()
{
    setChecked(true);
}

} // namespace clientsmith::ui
