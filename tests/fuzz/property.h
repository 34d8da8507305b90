#pragma once

#include <cstddef>
#include <cstdint>

namespace clientsmith::fuzz {

/// Ends the process, as a sanitizer does, if what has to hold for every input does not. So does a qWarning or
/// worse from whatever is under test.
void require(bool holds, const char *property);

} // namespace clientsmith::fuzz

// libFuzzer's two, which every target and replay.cpp share.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
