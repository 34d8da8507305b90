#pragma once

namespace clientsmith::ui {

/// Teaches Qt to put our concealed mark on the pasteboard as `org.nspasteboard.ConcealedType`. Does nothing
/// but on macOS.
void registerConcealedType();

} // namespace clientsmith::ui
