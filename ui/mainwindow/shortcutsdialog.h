#pragma once

#include <QDialog>

class QGridLayout;
class QMenu;
class QMenuBar;

namespace clientsmith::ui {

/// All keys in one place, as the menus have them, and those that only a list knows.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);

private:
    void addMenu(QGridLayout &rows, const QMenu &menu);
    void addHeading(QGridLayout &rows, const QString &text);
    void addRow(QGridLayout &rows, const QString &what, const QString &keys);
};

} // namespace clientsmith::ui
