#pragma once

class QFileDevice;

namespace clientsmith {

/// Takes an open and still empty file out of everybody's reach but its owner's, and sees that it is. False
/// where that can't be had: some file systems take permissions without keeping them.
bool keepFromOthers(QFileDevice &file);

} // namespace clientsmith
