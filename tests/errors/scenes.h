#pragma once

#include "tests/errors/screen.h"

#include <functional>
#include <vector>

namespace clientsmith::test {

/// One way in which an error comes onto the screen.
struct Scene
{
    QByteArray name;
    /// Whose sentence is to be read.
    Error error;
    /// The page knows better what to do there than what the error says in general.
    bool hasOwnNextStep = false;
    /// On a page of the window, which can change its language while the error stands; else in a dialog, in
    /// front of which nobody can.
    bool isOnPage = true;
    /// Brings it about, from a program that was not started yet. False if a control was missing.
    std::function<bool(ErrorWorld &world, Screen &screen)> raise;
};

/// At least one for each kind of error.
const std::vector<Scene> &allScenes();

} // namespace clientsmith::test
