#pragma once

#include "ui/recovery/interruptedwork.h"

#include <QFrame>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace clientsmith::ui {

class InlineMessage;
class InterruptedRow;
class KeepSecretDialog;

/// What was interrupted at this account, with the ways to end it. Takes no room while there is nothing to
/// say.
class InterruptedCard final : public QFrame
{
    Q_OBJECT
public:
    /// Listens to \p work, which outlives the card.
    explicit InterruptedCard(InterruptedWork &work, QWidget *parent = nullptr);

    /// No taller than this many pixels; what is more, scrolls.
    void setRoom(int height);

Q_SIGNALS:
    /// Something came to an end: the list of clients is out of date.
    void clientsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showEntries();
    /// Scrolls to what failed last, or to the top.
    void reveal();
    void revealOnceLaidOut();
    InterruptedRow *addRow(const JournalEntry &entry);
    InterruptedRow *row(qint64 number) const;
    void showState();
    void showEnd(const RecoveryResult &result);
    void askForSecret(const JournalEntry &entry);
    int heightAroundTheList() const;
    int scrollBarWidth() const;
    void fit();

    InterruptedWork &m_work;
    QLabel *m_heading;
    QPushButton *m_finishAll;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QLabel *m_others;
    InlineMessage *m_message;
    std::vector<InterruptedRow *> m_shown;
    /// Why an entry is still open, by its number.
    std::map<qint64, Error> m_errors;
    /// What has come to an end since the card was last empty of news.
    QStringList m_news;
    /// The entry that was worked on last.
    qint64 m_last = 0;
    int m_room = 320;
};

} // namespace clientsmith::ui
