#include "tests/endtoend/memoryimage.h"

#include "tests/endtoend/process.h"

namespace clientsmith::test {

MemoryImage::MemoryImage(qint64 pid)
{
    m_file.setFileName(m_folder.filePath(QStringLiteral("core")));
    // What gcore does, without reading every library's symbols, and with what is kept out of core files.
    const Ended ended = runTool(QStringLiteral("gdb"),
        {QStringLiteral("--nx"), QStringLiteral("--batch"), QStringLiteral("-iex"),
            QStringLiteral("set auto-solib-add off"), QStringLiteral("-iex"),
            QStringLiteral("set debuginfod enabled off"), QStringLiteral("--pid"), QString::number(pid),
            QStringLiteral("-ex"), QStringLiteral("set dump-excluded-mappings on"), QStringLiteral("-ex"),
            QStringLiteral("gcore ") + m_file.fileName()});
    if (!m_file.open(QIODevice::ReadOnly) || m_file.size() == 0) {
        m_why = QString::fromLocal8Bit(ended.log).simplified();
        // Yama, a container without the capability, or a seccomp filter.
        if (!m_why.contains(QLatin1String("ptrace: Operation not permitted")))
            qFatal("gdb: %s", qUtf8Printable(m_why));
        return;
    }
    const uchar *data = m_file.map(0, m_file.size());
    if (data == nullptr)
        qFatal("The memory image can't be read: %s", qUtf8Printable(m_file.errorString()));
    m_bytes = QByteArrayView(data, m_file.size());
    qInfo("The memory image of process %lld has %lld MB", pid, m_file.size() / 1'000'000);
}

} // namespace clientsmith::test
