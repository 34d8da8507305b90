#pragma once

#include "core/accounts/accountstore.h"

#include <QString>

namespace clientsmith::ui {

/// The id of the account that an audience names; the audience itself if it names none.
QString accountOfAudience(const QString &audience);
/// \p text, and at a production account that it is one.
QString productionWarned(const Account &account, const QString &text);

} // namespace clientsmith::ui
