#pragma once

#include "core/base/error.h"

#include <QString>

namespace clientsmith::ui {

/// An error as a person reads it.
struct ErrorText
{
    /// What happened.
    QString sentence;
    /// What to do about it.
    QString nextStep;
    /// The facts for support, copyable: kind, status, the provider's code and message. Empty if there are
    /// none.
    QString details;
};

ErrorText errorText(const Error &error);

} // namespace clientsmith::ui
