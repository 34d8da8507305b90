#pragma once

#include "ui/wizard/wizardsteps.h"

#include <QWidget>

namespace clientsmith::ui {

/// Says where in the wizard one is: each step by name, those done with a check. Only shows; is no control.
class StepRail final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent);

    void setStep(WizardStep step);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    WizardStep m_step = WizardStep::Kind;
};

} // namespace clientsmith::ui
