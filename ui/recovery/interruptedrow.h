#pragma once

#include "ui/recovery/interruptedwork.h"
#include "ui/storewords.h"

#include <QWidget>

class QPushButton;

namespace clientsmith::ui {

class InlineMessage;
class ProgressLine;

/// One interrupted work: what it is, and what can be done about it.
class InterruptedRow final : public QWidget
{
    Q_OBJECT
public:
    explicit InterruptedRow(const JournalEntry &entry, QWidget *parent);

    qint64 number() const { return m_entry.number; }
    void takeFocus();
    /// \p running: this one; \p busy: any.
    void showRunning(bool running, bool busy);
    void showStep(CredentialsFlow::Step step, const StoreWords &store);
    /// It is still open.
    void showError(const Error &error);

Q_SIGNALS:
    void finishRequested(clientsmith::Keeping keeping);
    void undoRequested();
    void keepRequested();
    void cancelRequested();

private:
    void addButtons();

    JournalEntry m_entry;
    // In the order of reading, which is that of Tab.
    QPushButton *m_keep;
    QPushButton *m_undo;
    QPushButton *m_finish;
    ProgressLine *m_progress;
    InlineMessage *m_message;
};

} // namespace clientsmith::ui
