#pragma once

#include "ui/clients/clientscontroller.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

class ClientReplacements;

/// Which replacements are under way at this account, above the list. Takes no room while there is none.
class ReplacementCard final : public QFrame
{
    Q_OBJECT
public:
    /// \p replacements outlives it.
    explicit ReplacementCard(ClientReplacements &replacements, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The checklist for this client is to be opened; it may be gone from the list.
    void goOnRequested(const clientsmith::ui::ListedClient &old);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QLabel *sentence = nullptr;
        QPushButton *button = nullptr;
    };
    Row makeRow(std::size_t index);
    void showAll();
    void act(std::size_t index);

    ClientReplacements &m_replacements;
    /// The table below needs the room for more.
    std::array<Row, 2> m_rows;
    QLabel *m_more;
};

} // namespace clientsmith::ui
