#include "core/http/singleupload.h"

#include <algorithm>
#include <cstring>

namespace clientsmith {

SingleUpload::SingleUpload(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleUpload::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

qint64 SingleUpload::readData(char *data, qint64 maximum)
{
    const qint64 left = m_body.size() - m_read;
    if (left == 0)
        return -1;
    const qint64 count = std::min(left, maximum);
    std::memcpy(data, m_body.constData() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}

} // namespace clientsmith
