#pragma once

#include <QStringList>
#include <QWidget>

namespace clientsmith::ui {

/// Says where in a window of several steps one is: each step by name, those done with a check. Only shows; is
/// no control.
class StepRail final : public QWidget
{
    Q_OBJECT
public:
    StepRail(const QStringList &steps, QWidget *parent);

    /// From 1.
    void setStep(int number);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    QStringList m_steps;
    int m_here = 1;
};

} // namespace clientsmith::ui
