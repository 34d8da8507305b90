#pragma once

#include <QByteArrayView>
#include <QtCore/qglobal.h>

#include <cstddef>
#include <memory>

namespace clientsmith {

/// Overwrites memory in a way that the optimiser keeps.
void wipe(void *data, std::size_t bytes) noexcept;

/// Bytes that must not outlive their use: move-only, on the heap once, overwritten on destruction and on
/// move. It cannot be printed, copied or turned into a QString by accident; whoever needs the bytes borrows a
/// view.
class Secret final
{
public:
    Secret() = default;
    /// Copies \p bytes; the caller still has to wipe its own.
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// A deliberate second copy, for the two places that need their own: a cache and the call it serves.
    Secret clone() const;

    /// Borrowed: valid until this Secret is moved, cleared or destroyed.
    QByteArrayView view() const { return {m_data.get(), static_cast<qsizetype>(m_size)}; }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    void clear() noexcept;

    /// In time that depends only on the sizes.
    bool equals(const Secret &other) const noexcept;

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
};

} // namespace clientsmith
