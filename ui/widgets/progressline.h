#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace clientsmith::ui {

/// A line of progress that stays away for what takes less than 300 ms, and offers Cancel after 2 s.
class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// \p text names what runs. Called again, it replaces the text and keeps the time.
    void start(const QString &text, bool cancellable = true);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_showTimer;
    QTimer m_cancelTimer;
    bool m_running = false;
    bool m_cancellable = true;
};

} // namespace clientsmith::ui
