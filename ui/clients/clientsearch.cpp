#include "ui/clients/clientsearch.h"

#include "ui/widgets/folding.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace clientsmith::ui {

namespace {

/// Between the fields; no word of a query has it.
constexpr char fieldEnd = '\n';
/// Before the client ID.
constexpr char idStart = '\x01';
/// Shorter words are somewhere in most of the client IDs: there, they count at the beginning alone.
constexpr std::size_t longEnough = 4;
/// After so many clients, somebody may have typed on.
constexpr std::size_t stride = 4096;

bool has(std::string_view client, const std::string &word)
{
    std::size_t at = client.find(word);
    if (word.size() >= longEnough || at == std::string_view::npos)
        return at != std::string_view::npos;
    const std::size_t id = client.find(idStart) + 1;
    const std::size_t idEnd = client.find(fieldEnd, id);
    while (at != std::string_view::npos && at > id && at < idEnd)
        at = client.find(word, at + 1);
    return at != std::string_view::npos;
}

} // namespace

ClientSearch::ClientSearch(const std::vector<ListedClient> &clients, AccessState access)
{
    constexpr std::size_t usualLength = 200;
    m_text.reserve(clients.size() * usualLength);
    m_ends.reserve(clients.size());
    // Thousands of clients have the same access.
    QHash<QStringList, std::string> words;
    for (const ListedClient &entry : clients) {
        appendFolded(m_text, clientText(entry, ClientColumn::Name, access));
        m_text.push_back(fieldEnd);
        m_text.push_back(idStart);
        appendFolded(m_text, entry.client.clientId);
        m_text.push_back(fieldEnd);
        if (access == AccessState::Known) {
            auto known = words.constFind(entry.scopes);
            if (known == words.constEnd()) {
                std::string both;
                appendFolded(both, entry.scopes.join(QLatin1Char(' ')));
                both.push_back(fieldEnd);
                appendFolded(both, clientText(entry, ClientColumn::Access, access));
                both.push_back(fieldEnd);
                known = words.insert(entry.scopes, both);
            }
            m_text += *known;
        }
        for (const QString &callback : entry.client.callbacks) {
            appendFolded(m_text, callback);
            m_text.push_back(fieldEnd);
        }
        m_ends.push_back(m_text.size());
    }
}

std::vector<bool> ClientSearch::matches(const QString &query, const std::function<bool()> &isStale) const
{
    std::vector<std::string> words = foldedWords(query);
    std::vector<bool> found(m_ends.size(), words.empty());
    if (words.empty())
        return found;
    // The longest is the rarest, as a rule: the whole buffer is searched for it, and its hits for the others.
    std::sort(words.begin(), words.end(),
        [](const std::string &a, const std::string &b) { return a.size() > b.size(); });
    const std::string_view text(m_text);
    std::size_t client = 0;
    std::size_t nextLook = stride;
    for (std::size_t at = text.find(words.front()); at != std::string_view::npos;
        at = text.find(words.front(), m_ends[client - 1])) {
        while (m_ends[client] <= at)
            ++client;
        const std::size_t start = client == 0 ? 0 : m_ends[client - 1];
        const std::string_view own = text.substr(start, m_ends[client] - start);
        found[client] = std::all_of(
            words.begin(), words.end(), [own](const std::string &word) { return has(own, word); });
        ++client;
        if (client >= nextLook) {
            if (isStale())
                break;
            nextLook = client + stride;
        }
        if (client == m_ends.size())
            break;
    }
    return found;
}

} // namespace clientsmith::ui
