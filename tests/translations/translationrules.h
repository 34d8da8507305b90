#pragma once

#include "tests/translations/tsfile.h"

namespace clientsmith::test {

/// What is wrong with the translation of one text; each a sentence.
QStringList problemsOf(const TranslatedText &text);

/// What is wrong between the texts of one context: a control's accessible name that isn't what it shows, and
/// two mnemonics that are equal where the source's differ.
QStringList problemsAmong(const std::vector<TranslatedText> &texts);

} // namespace clientsmith::test
