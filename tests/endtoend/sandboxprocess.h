#pragma once

#include "tests/endtoend/process.h"

#include <QtCore/qglobal.h>
#include <QUrl>

namespace clientsmith::test {

struct Credentials
{
    QString accountId;
    QString clientId;
    QByteArray secret;
};

/// `clientsmith-cli sandbox --json`: the provider in a process of its own, ended with this.
class SandboxProcess final
{
public:
    /// Serves when it returns; else the test program ends.
    explicit SandboxProcess(const QStringList &options = {});
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    /// What it said when it was ready.
    const QJsonObject &announcement() const { return m_announcement; }
    QUrl url() const;
    /// The client that signs in to T12345678.
    Credentials merchant() const;
    /// The client that signs in to T11200000.
    Credentials partner() const;
    qint64 pid() const { return m_process.processId(); }

    /// How many clients T12345678 has, in all or by a name. Asks the provider itself, past the program.
    int clients() const;
    int clientsCalled(const QString &name) const;

private:
    Credentials account(int index) const;
    QJsonArray list() const;

    QProcess m_process;
    QJsonObject m_announcement;
};

/// What curl gets for a token with these credentials, which it reads from standard input.
struct CurlAnswer
{
    int status = 0;
    QJsonObject body;
};
CurlAnswer tokenByCurl(const QUrl &origin, const Credentials &credentials);

} // namespace clientsmith::test
