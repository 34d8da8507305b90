#include "core/base/onthread.h"

namespace clientsmith {

WorkerThread::WorkerThread(std::function<void()> work)
    : m_thread(QThread::create(std::move(work)))
{
    // Queued by nature: the thread says so itself.
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        Q_EMIT finished();
    });
}

WorkerThread::~WorkerThread()
{
    m_thread->wait();
}

} // namespace clientsmith
