#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace clientsmith::ui {

/// \p text as it is compared in searches: without case and diacritics, so that "tromso" finds Tromsø. UTF-8.
std::string foldedForSearch(QStringView text);
/// The same, written to the end of \p buffer.
void appendFolded(std::string &buffer, QStringView text);
/// The words of what somebody typed, folded; none if there is nothing to search for.
std::vector<std::string> foldedWords(const QString &query);
/// Whether \p folded has each of the \p words, in any order.
bool hasWords(std::string_view folded, const std::vector<std::string> &words);

} // namespace clientsmith::ui
