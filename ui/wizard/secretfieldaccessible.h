#pragma once

#include <QAccessibleWidget>

namespace clientsmith::ui {

class SecretField;

/// A password field that can't be written to, and whose text is bullets until it is revealed: as many for
/// every secret.
class SecretFieldAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit SecretFieldAccessible(SecretField *field);

    /// Has every SecretField be told to assistive technology in this way.
    static void install();

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    QString text(int start, int end) const override;
    int characterCount() const override;
    int selectionCount() const override { return 0; }
    void selection(int index, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int position) override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    QString shown() const;

    SecretField *m_field;
};

} // namespace clientsmith::ui
