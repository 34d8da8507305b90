#include "core/secrets/secret.h"

#include <cstring>
#include <sodium.h>
#include <utility>

namespace clientsmith {

void wipe(void *data, std::size_t bytes) noexcept
{
    // As quick as memory can be cleared: a list of 100,000 clients is 30 MB.
    sodium_memzero(data, bytes);
}

Secret::Secret(QByteArrayView bytes)
    : m_data(bytes.isEmpty() ? nullptr : new char[static_cast<std::size_t>(bytes.size())])
    , m_size(static_cast<std::size_t>(bytes.size()))
{
    if (m_data)
        std::memcpy(m_data.get(), bytes.data(), m_size);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    clear();
}

Secret Secret::clone() const
{
    return Secret(view());
}

void Secret::clear() noexcept
{
    if (m_data)
        wipe(m_data.get(), m_size);
    m_data.reset();
    m_size = 0;
}

bool Secret::equals(const Secret &other) const noexcept
{
    if (m_size != other.m_size)
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < m_size; ++i)
        difference = static_cast<unsigned char>(difference | (m_data[i] ^ other.m_data[i]));
    return difference == 0;
}

} // namespace clientsmith
