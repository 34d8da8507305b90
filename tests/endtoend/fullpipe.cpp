#include "tests/endtoend/fullpipe.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace clientsmith::test {

FullPipe::FullPipe(const QString &path)
    : m_path(path)
{
    const QByteArray name = path.toLocal8Bit();
    if (::mkfifo(name.constData(), 0600) == 0)
        m_descriptor = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0)
        qFatal("No pipe: %s", std::strerror(errno));
    const std::array<char, 4096> filling{};
    while (::write(m_descriptor, filling.data(), filling.size()) > 0) {
    }
}

FullPipe::~FullPipe()
{
    ::close(m_descriptor);
}

bool FullPipe::holds(qint64 pid)
{
    QFile call(QStringLiteral("/proc/%1/syscall").arg(pid));
    return call.open(QIODevice::ReadOnly) &&
        call.readAll().startsWith(QByteArray::number(SYS_write) + " 0x1 ");
}

QByteArray FullPipe::drain()
{
    QByteArray all;
    std::array<char, 4096> taken{};
    for (;;) {
        const auto size = ::read(m_descriptor, taken.data(), taken.size());
        if (size <= 0)
            return all;
        all.append(taken.data(), size);
    }
}

} // namespace clientsmith::test
