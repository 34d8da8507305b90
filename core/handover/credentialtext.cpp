#include "core/handover/credentialtext.h"

#include <algorithm>

namespace clientsmith {

CredentialText &CredentialText::operator<<(QByteArrayView bytes)
{
    m_bytes.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return *this;
}

CredentialText &CredentialText::quoted(QByteArrayView value)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_bytes += '"';
    for (const char character : value) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            m_bytes += '\\';
            m_bytes += character;
        } else if (byte < 0x20 || byte == 0x7f) {
            m_bytes += "\\u00";
            m_bytes += hex[byte >> 4U];
            m_bytes += hex[byte & 0xfU];
        } else {
            m_bytes += character;
        }
    }
    m_bytes += '"';
    return *this;
}

CredentialText &CredentialText::shellQuoted(QByteArrayView value)
{
    constexpr QByteArrayView harmless("+-./:=@_");
    const bool plain = std::all_of(value.begin(), value.end(), [&](char character) {
        return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
            (character >= 'a' && character <= 'z') || harmless.contains(character);
    });
    if (plain)
        return *this << value;
    m_bytes += '\'';
    for (const char character : value) {
        if (character == '\'')
            m_bytes += "'\\''";
        else
            m_bytes += character;
    }
    m_bytes += '\'';
    return *this;
}

Secret CredentialText::take() const
{
    return Secret(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
}

} // namespace clientsmith
