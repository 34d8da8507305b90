#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace clientsmith::ui {

/// The bar at the lower edge of the screen that says what the tour does. Lets the pointer through.
class TourCaption final : public QWidget
{
    Q_OBJECT
public:
    TourCaption();

    void say(int step, int steps, const QString &text);
    void sayStopped();

Q_SIGNALS:
    /// The program speaks another language.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();
    void paintWords();

    QLabel *m_step;
    QLabel *m_text;
};

/// A ring around the control that the tour is about to use. Lets the pointer through.
class TourMark final : public QWidget
{
    Q_OBJECT
public:
    explicit TourMark(QWidget &target);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clientsmith::ui
