#include "core/sandbox/message.h"

#include <QByteArrayList>

#include <algorithm>

namespace clientsmith::sandbox {

namespace {

auto named(const QByteArray &name)
{
    return [name](const std::pair<QByteArray, QByteArray> &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

QByteArray Head::value(const QByteArray &name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), named(name));
    return found == fields.end() ? QByteArray() : found->second;
}

bool Head::has(const QByteArray &name) const
{
    return std::any_of(fields.begin(), fields.end(), named(name));
}

void Head::remove(const QByteArray &name)
{
    std::erase_if(fields, named(name));
}

QByteArray Head::word(int n) const
{
    return startLine.split(' ').value(n);
}

QByteArray Head::toBytes() const
{
    QByteArray bytes = startLine + "\r\n";
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

std::optional<Head> parseHead(const QByteArray &bytes)
{
    Head head;
    const QByteArrayList lines = bytes.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (head.startLine.isEmpty()) {
            head.startLine = line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 1)
            return std::nullopt;
        head.fields.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    }
    // METHOD TARGET VERSION, or VERSION STATUS PHRASE
    if (head.word(1).isEmpty() || head.word(2).isEmpty())
        return std::nullopt;
    return head;
}

} // namespace clientsmith::sandbox
