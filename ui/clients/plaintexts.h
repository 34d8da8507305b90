#pragma once

#include <QCollator>
#include <QString>

#include <array>
#include <optional>
#include <string>

namespace clientsmith::ui {

/// Sorts texts of printable ASCII as a collator does, by keys that cost a tenth of its own. Knows of the
/// collator only how it sorts single characters, and is there only if that says everything about it: in a
/// language whose alphabet has letters of two characters, for one, there is none.
class PlainTexts final
{
public:
    static std::optional<PlainTexts> of(const QCollator &collator);

    /// Appends the key of \p text. False, and nothing, if it has to be left to the collator.
    bool appendKey(std::string &keys, QStringView text) const;

private:
    static constexpr char16_t first = u' ';
    static constexpr char16_t last = u'~';

    PlainTexts() = default;

    bool saysEverything(const QCollator &collator) const;
    bool sortsAs(const QCollator &collator, const QString &a, const QString &b) const;

    /// Of each character, 1 for what comes first.
    std::array<unsigned char, last - first + 1> m_ranks = {};
};

} // namespace clientsmith::ui
