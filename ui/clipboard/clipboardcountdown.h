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

    QSize sizeHint() const override { return sizeWith(m_whole); }
    /// Where there is less room, beside the buttons of a small window, it says less.
    QSize minimumSizeHint() const override { return sizeWith(m_brief); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRemaining(std::chrono::seconds remaining);
    void paintIcon();
    void fit();
    QSize sizeWith(const QString &text) const;

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_clear;
    QString m_whole;
    QString m_brief;
};

} // namespace clientsmith::ui
