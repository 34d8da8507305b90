#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr QSize shortcutsSize(520, 560);
constexpr int leastWidth = 432;

/// As it is read, not as a menu writes it.
QString plain(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts) {
        const QString text = shortcut.toString(QKeySequence::NativeText);
        if (!text.isEmpty() && !keys.contains(text))
            keys += text;
    }
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *heading = new QLabel(tr("Keyboard shortcuts"), this);
    setRole(heading, "textStyle", QStringLiteral("title"));
    auto *inside = new QWidget(this);
    auto *rows = new QGridLayout(inside);
    rows->setContentsMargins(0, 0, 2 * grid, grid);
    rows->setHorizontalSpacing(3 * grid);
    rows->setVerticalSpacing(grid - 2);
    rows->setColumnStretch(0, 1);
    const QList<QAction *> titles = menus.actions();
    for (const QAction *title : titles) {
        if (title->menu() != nullptr)
            addMenu(*rows, *title->menu());
    }
    addHeading(*rows, tr("In a list"));
    addRow(*rows, tr("From the search to the list"),
        QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText));
    addRow(*rows, tr("Clear the search"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    addRow(*rows, tr("To a name"), tr("its first letters"));
    addRow(*rows, tr("To the first, to the last"),
        QStringLiteral("%1, %2").arg(QKeySequence(Qt::Key_Home).toString(QKeySequence::NativeText),
            QKeySequence(Qt::Key_End).toString(QKeySequence::NativeText)));
    addRow(*rows, tr("Choose all"), QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText));
    addRow(*rows, tr("To what can be done with a client, and back"),
        QStringLiteral("%1, %2").arg(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
            QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    addRow(
        *rows, tr("Copy the client ID"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    rows->setRowStretch(rows->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("shortcutsList"));
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    setRole(scroll, "ring", true);
    scroll->setWidget(inside);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("shortcutsClose"));
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(heading);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    setMinimumWidth(leastWidth);
    resize(shortcutsSize);
    close->setFocus();
}

void ShortcutsDialog::addMenu(QGridLayout &rows, const QMenu &menu)
{
    bool headed = false;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        const QString keys = keysOf(*action);
        if (keys.isEmpty())
            continue;
        if (!headed)
            addHeading(rows, plain(menu.title()));
        headed = true;
        addRow(rows, plain(action->text()), keys);
    }
}

void ShortcutsDialog::addHeading(QGridLayout &rows, const QString &text)
{
    auto *heading = new QLabel(text, this);
    setRole(heading, "textStyle", QStringLiteral("heading"));
    heading->setContentsMargins(0, rows.rowCount() > 1 ? grid + 4 : 0, 0, 2);
    rows.addWidget(heading, rows.rowCount(), 0, 1, 2);
}

void ShortcutsDialog::addRow(QGridLayout &rows, const QString &what, const QString &keys)
{
    auto *name = new QLabel(what, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *key = new QLabel(keys, this);
    setRole(key, "textStyle", QStringLiteral("mono"));
    const int row = rows.rowCount();
    rows.addWidget(name, row, 0);
    rows.addWidget(key, row, 1, Qt::AlignRight);
}

} // namespace clientsmith::ui
