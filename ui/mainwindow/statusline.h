#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace clientsmith::ui {

/// Below the pages: what was copied and is cleared soon, and what came of a menu's entry that changes nothing
/// one could see. Hidden while there is neither.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// For some seconds, and to screen readers.
    void say(const QString &sentence);

private:
    void showWhatThereIs();

    QLabel *m_sentence;
    QTimer m_saying;
};

} // namespace clientsmith::ui
