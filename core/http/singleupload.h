#pragma once

#include <QByteArray>
#include <QIODevice>

namespace clientsmith {

/// The body of a POST or a DELETE that can be read once. QNetworkAccessManager repeats a request on a lost
/// connection when it can rewind its body; this one can't be rewound, so a lost connection is an error and
/// never a second one.
class SingleUpload final : public QIODevice
{
    Q_OBJECT
public:
    explicit SingleUpload(const QByteArray &body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    /// Nobody has read any of it: of a request with a body, the server can't have the whole.
    bool isUntouched() const { return m_read == 0; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace clientsmith
