#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace clientsmith::ui {

/// Says what of ours is on the clipboard and how soon it goes; clears it at once when asked. Takes no room
/// while nothing is there.
class ClipboardCountdown final : public QWidget
{
    Q_OBJECT
public:
    explicit ClipboardCountdown(QWidget *parent);

private:
    void showRemaining(std::chrono::seconds remaining);
    void paintIcon();
    void changeEvent(QEvent *event) override;

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_clear;
};

} // namespace clientsmith::ui
