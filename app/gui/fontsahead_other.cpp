#include "app/gui/fontsahead.h"

namespace clientsmith::gui {

FontsAhead::FontsAhead() = default;
FontsAhead::~FontsAhead() = default;
void FontsAhead::wait()
{
}

} // namespace clientsmith::gui
