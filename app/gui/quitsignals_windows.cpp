#include "app/gui/quitsignals.h"

#include <QSocketNotifier>

namespace clientsmith::gui {

QuitSignals::QuitSignals() = default;
QuitSignals::~QuitSignals() = default;

} // namespace clientsmith::gui
