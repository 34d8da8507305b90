#pragma once

#include "core/base/deletelater.h"

#include <QCoroSignal>
#include <QCoroTask>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace clientsmith {

/// Runs \p work once on a thread of its own. Lives on the thread that made it, which needs an event loop;
/// destroying it waits for the work.
class WorkerThread final : public QObject
{
    Q_OBJECT
public:
    explicit WorkerThread(std::function<void()> work);
    ~WorkerThread() override;

    void start() { m_thread->start(); }

Q_SIGNALS:
    /// Once, from the event loop. What the work has written can be read.
    void finished();

private:
    std::unique_ptr<QThread> m_thread;
};

/// What \p work returns, worked out on a thread of its own while the caller's event loop goes on. It can't be
/// cut short, so that it has to end by itself, and must own or share what it uses.
template <typename Work>
QCoro::Task<std::invoke_result_t<Work &>> onThread(Work work)
{
    std::optional<std::invoke_result_t<Work &>> value;
    // No coroutine: it runs while this frame waits.
    std::function<void()> fill = [&value, &work] { value.emplace(work()); };
    const std::unique_ptr<WorkerThread, DeleteLater> worker(new WorkerThread(std::move(fill)));
    worker->start();
    co_await qCoro(worker.get(), &WorkerThread::finished);
    co_return std::move(*value);
}

} // namespace clientsmith
