#include "tests/endtoend/logcapture.h"

#include <QFile>
#include <QMutex>
#include <QString>

#include <cstdio>
#include <sys/mman.h>
#include <unistd.h>

namespace clientsmith::test {

namespace {

QMutex mutex;
QByteArray messages;
QtMessageHandler next = nullptr;

void remember(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&mutex);
        messages += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
    }
    next(type, context, text);
}

} // namespace

LogCapture::LogCapture()
    // In memory, so that the capture itself leaves no file to be found.
    : m_file(::memfd_create("standard error", MFD_CLOEXEC))
    , m_standardError(::dup(STDERR_FILENO))
{
    messages.clear();
    std::fflush(stderr);
    if (m_file < 0 || m_standardError < 0 || ::dup2(m_file, STDERR_FILENO) < 0)
        qFatal("Standard error can't be captured");
    m_previous = qInstallMessageHandler(remember);
    next = m_previous;
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(m_previous);
    std::fflush(stderr);
    ::dup2(m_standardError, STDERR_FILENO);
    ::close(m_standardError);
    ::close(m_file);
}

QByteArray LogCapture::bytes() const
{
    std::fflush(stderr);
    QByteArray written;
    char chunk[4096];
    off_t at = 0;
    for (ssize_t count = 0; (count = ::pread(m_file, chunk, sizeof chunk, at)) > 0; at += count)
        written.append(chunk, count);
    const QMutexLocker lock(&mutex);
    return messages + written;
}

} // namespace clientsmith::test
