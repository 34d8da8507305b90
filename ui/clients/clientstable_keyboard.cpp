#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientstable.h"
#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QTimer>

// The table by the keyboard; everything else is in clientstable.cpp.

namespace clientsmith::ui {

void ClientsTable::focusInEvent(QFocusEvent *event)
{
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab)
        chooseSomething();
    else if (!currentIndex().isValid())
        setCurrentIndex({}); // else Qt makes the first row current, without showing it
    QTableView::focusInEvent(event);
    // Else a screen reader hears of the table alone. Later, since Qt tells it of the table after this.
    QTimer::singleShot(0, this, [this] {
        if (hasFocus() && currentIndex().isValid())
            QTableView::currentChanged(currentIndex(), {});
    });
}

void ClientsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QTableView tells screen readers that the new row has the focus, whichever window really has it.
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void ClientsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (event->matches(QKeySequence::Copy)) {
        copyClientIds();
    } else if (isReturn && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        chooseSomething();
        if (selectionModel()->hasSelection())
            Q_EMIT rowEntered();
    } else if (isEnd && event->modifiers() == Qt::NoModifier && m_model.rowCount() > 0) {
        // Where the cursor is already, Qt would leave others chosen.
        chooseRow(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex ClientsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // What is chosen is a row: to its first or last cell, nobody wants to go.
    if ((action == MoveHome || action == MoveEnd) && m_model.rowCount() > 0) {
        const int column = qMax(0, currentIndex().column());
        return m_model.index(action == MoveHome ? 0 : m_model.rowCount() - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

void ClientsTable::keyboardSearch(const QString &typed)
{
    const bool goesOn = m_sinceTyped.isValid() &&
        m_sinceTyped.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + typed : typed;
    const int rows = m_model.rowCount();
    if (rows == 0 || m_typed.trimmed().isEmpty())
        return;
    // The same letter again and again goes from one to the next; a longer word stays where it fits.
    const bool repeats = m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
    const QString wanted = repeats ? m_typed.left(1) : m_typed;
    const int current = currentIndex().row();
    const int first = current < 0 ? 0 : repeats ? current + 1 : current;
    for (int i = 0; i < rows; ++i) {
        const int row = (first + i) % rows;
        if (!m_model.at(row).client.name.startsWith(wanted, Qt::CaseInsensitive))
            continue;
        chooseRow(row);
        return;
    }
}

void ClientsTable::copyClientIds()
{
    QStringList ids;
    for (const ListedClient *client : chosen())
        ids += client->client.clientId;
    if (ids.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(ids.join(QLatin1Char('\n')));
    announceOnce(*window(), tr("%n client IDs are copied.", nullptr, static_cast<int>(ids.size())));
}

} // namespace clientsmith::ui
