#pragma once

#include "core/base/onthread.h"
#include "core/base/result.h"
#include "core/dintero/apiclient.h"

#include <vector>

namespace clientsmith::dintero {

/// A client's id goes into paths: what would have to be encoded there is no UUID, nor anything else that we
/// could ask for, and is Malformed.
Result<void> requireUsableId(const QString &id);

// The answers of listClients and listGrants. In any thread.
Result<std::vector<ApiClient>> readClients(QByteArrayView json);
Result<std::vector<Grant>> readGrants(QByteArrayView json);

/// Reads \p body with \p read, on a thread of its own unless it is so short that nobody would notice.
template <typename T>
QCoro::Task<Result<std::vector<T>>> readLongList(Secret body, Result<std::vector<T>> (*read)(QByteArrayView))
{
    constexpr std::size_t shortBody = 64UL * 1024;
    if (body.size() <= shortBody)
        co_return read(body.view());
    auto work = [held = std::move(body), read]() mutable {
        auto list = read(held.view());
        held.clear();
        return list;
    };
    Result<std::vector<T>> list = co_await onThread(std::move(work));
    co_return list;
}

} // namespace clientsmith::dintero
