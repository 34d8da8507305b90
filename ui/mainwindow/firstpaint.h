#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace clientsmith::ui {

/// Tells when a window is on the screen for the first time, so that what it need not have for that can wait:
/// people see sooner that their click was heard.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to \p window, and deletes itself when it has told.
    explicit FirstPaint(QWidget &window);

Q_SIGNALS:
    /// From the event loop. A window that nothing paints, as one that opens minimised, counts as painted soon
    /// after it was shown.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_soon;
};

} // namespace clientsmith::ui
