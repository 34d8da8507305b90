#pragma once

#include <QApplication>

#include <functional>

namespace clientsmith::bench {

/// Tells when a window has been painted and handed to the window system.
class Frames final : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// Runs \p deed, and the event loop until \p isDone holds right after a frame of \p window. Milliseconds.
    double until(QWidget &window, const std::function<void()> &deed, const std::function<bool()> &isDone);
    /// The longest that a single event has kept the loop since the last call. Milliseconds.
    double takeLongestBlock();

    bool notify(QObject *receiver, QEvent *event) override;

private:
    QObject *m_window = nullptr;
    bool m_painted = false;
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace clientsmith::bench
