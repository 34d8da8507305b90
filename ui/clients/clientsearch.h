#pragma once

#include "ui/clients/clienttext.h"

#include <QStringList>

#include <functional>
#include <string>
#include <vector>

namespace clientsmith::ui {

/// Everything that clients are found by, folded, in one buffer that is read from end to end: for 100,000
/// clients that takes a few milliseconds, where asking each for its texts takes a second.
class ClientSearch final
{
public:
    ClientSearch(const std::vector<ListedClient> &clients, AccessState access);

    /// For each client, whether it has every word of \p query. \p isStale is asked now and then, and ends the
    /// search by true; the answer is then of no use.
    std::vector<bool> matches(const QString &query, const std::function<bool()> &isStale) const;
    std::size_t bytes() const { return m_text.capacity() + m_ends.capacity() * sizeof(std::size_t); }

private:
    std::string m_text;
    /// Where each client's text ends.
    std::vector<std::size_t> m_ends;
};

} // namespace clientsmith::ui
