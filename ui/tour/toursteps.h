#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace clientsmith::ui {

/// One step of the back office's guide. Names are the accessible names, in the language that is spoken.
struct TourStep
{
    /// Of the picture: "settings".
    QString slug;
    /// What the caption bar says.
    QString caption;
    /// Pressed first, to get where the step happens; empty for nothing.
    QString onTheWay;
    /// What the step uses or shows.
    QString control;
    enum class Use { Click, Type, Look } use = Use::Click;
    /// Typed into the control.
    QString text = {};
    /// Whether the picture shows the step done, or about to be done.
    bool pictureAfterwards = false;
    /// Done when this can be seen: another control, or the control itself chosen or filled.
    std::function<bool()> isDone;
    /// Pressed when it turns up instead of the control: a way around what this computer lacks.
    QString detour = {};
};

std::vector<TourStep> tourSteps();
/// What is pressed when all are done.
QString tourEnd();

} // namespace clientsmith::ui
