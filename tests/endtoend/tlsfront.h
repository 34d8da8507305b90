#pragma once

#include <QtCore/qglobal.h>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

namespace clientsmith::test {

/// TLS in front of a server on this computer, with a certificate that nobody knows yet. Passes the bytes on,
/// in a thread of its own.
class TlsFront final
{
public:
    /// Serves when it returns; else the test program ends.
    explicit TlsFront(const QUrl &upstream);
    ~TlsFront();
    Q_DISABLE_COPY_MOVE(TlsFront)

    QUrl url() const { return m_url; }
    /// In PEM, for whom it may concern.
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }

private:
    QTemporaryDir m_folder;
    QThread m_thread;
    QUrl m_url;
};

} // namespace clientsmith::test
