#include "ui/clients/textranks.h"

#include "ui/clients/plaintexts.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clientsmith::ui {

namespace {

/// Below it, what is sorted is sorted at once.
constexpr qsizetype manyTexts = 1000;

/// A text's number, with all of its key, and the first bytes of that once more, which mostly decide.
struct Keyed
{
    std::uint64_t start = 0;
    std::string_view key = {};
    std::size_t text = 0;

    friend bool operator<(const Keyed &a, const Keyed &b)
    {
        return a.start != b.start ? a.start < b.start : a.key < b.key;
    }
};

std::uint64_t startOf(std::string_view key)
{
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < sizeof start; ++i)
        start = start << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    return start;
}

/// A place for each of \p order, which is the same for neighbours unless \p differ says otherwise.
template <typename Text, typename Differ>
std::vector<qint64> places(const std::vector<Text> &order, Differ differ)
{
    std::vector<qint64> rank(order.size());
    qint64 place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && differ(order[i - 1], order[i]))
            ++place;
        rank[order[i].text] = place;
    }
    return rank;
}

std::vector<qint64> ranksByCollator(const QCollator &collator, const QStringList &texts)
{
    struct Sorted
    {
        QCollatorSortKey key;
        std::size_t text;
    };
    std::vector<Sorted> order;
    order.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts)
        order.push_back({collator.sortKey(text), order.size()});
    const auto before = [](const Sorted &a, const Sorted &b) { return a.key.compare(b.key) < 0; };
    std::sort(order.begin(), order.end(), before);
    return places(order, before);
}

/// The collator's keys of texts, of each when it is asked for.
class CollatorKeys final
{
public:
    CollatorKeys(const QCollator &collator, const QStringList &texts)
        : m_collator(collator)
        , m_texts(texts)
        , m_keys(static_cast<std::size_t>(texts.size()))
    {
    }

    int compare(std::size_t a, std::size_t b) { return of(a).compare(of(b)); }

private:
    const QCollatorSortKey &of(std::size_t text)
    {
        std::optional<QCollatorSortKey> &key = m_keys[text];
        if (!key)
            key = m_collator.sortKey(m_texts[static_cast<qsizetype>(text)]);
        return *key;
    }

    const QCollator &m_collator;
    const QStringList &m_texts;
    std::vector<std::optional<QCollatorSortKey>> m_keys;
};

/// By \p plain's keys; the collator's are for the texts that have none of those, and to find these their
/// places.
std::vector<qint64> ranksByPlainKeys(
    const PlainTexts &plain, const QCollator &collator, const QStringList &texts)
{
    std::string keys;
    std::vector<std::size_t> ends; // of each text's key
    std::vector<std::size_t> others;
    ends.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts) {
        if (!plain.appendKey(keys, text))
            others.push_back(ends.size());
        ends.push_back(keys.size());
    }
    std::vector<Keyed> sorted;
    sorted.reserve(ends.size() - others.size());
    auto other = others.begin();
    for (std::size_t i = 0; i < ends.size(); ++i) {
        if (other != others.end() && *other == i) {
            ++other;
            continue;
        }
        const std::size_t start = i == 0 ? 0 : ends[i - 1];
        const std::string_view key(keys.data() + start, ends[i] - start);
        sorted.push_back({startOf(key), key, i});
    }
    std::sort(sorted.begin(), sorted.end());

    CollatorKeys collated(collator, texts);
    std::sort(others.begin(), others.end(),
        [&collated](std::size_t a, std::size_t b) { return collated.compare(a, b) < 0; });
    std::vector<Keyed> order;
    order.reserve(ends.size());
    auto from = sorted.cbegin();
    for (const std::size_t text : others) {
        const auto until = std::lower_bound(from, sorted.cend(), text,
            [&collated](const Keyed &a, std::size_t b) { return collated.compare(a.text, b) < 0; });
        order.insert(order.end(), from, until);
        order.push_back({0, {}, text});
        from = until;
    }
    order.insert(order.end(), from, sorted.cend());
    return places(order, [&collated](const Keyed &a, const Keyed &b) {
        const bool arePlain = a.key.data() != nullptr && b.key.data() != nullptr;
        return arePlain ? a.key != b.key : collated.compare(a.text, b.text) != 0;
    });
}

} // namespace

QCollator collatorOfPeople(const QLocale &locale)
{
    // The C locale knows neither case nor numbers.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

std::vector<qint64> textRanks(const QStringList &texts, const QLocale &locale)
{
    const QCollator collator = collatorOfPeople(locale);
    if (texts.size() < manyTexts)
        return ranksByCollator(collator, texts);
    const auto plain = PlainTexts::of(collator);
    return plain ? ranksByPlainKeys(*plain, collator, texts) : ranksByCollator(collator, texts);
}

} // namespace clientsmith::ui
