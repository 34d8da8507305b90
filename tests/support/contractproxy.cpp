#include "tests/support/contractproxy.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpSocket>

namespace clientsmith {

namespace {

// Node on a busy machine takes seconds to load Prism.
constexpr int patience = 60'000;

/// A line without its time of day: "[HTTP SERVER] get /v1/… ✖  error     Request terminated with error: …".
QString withoutTime(const QString &line)
{
    return line.section(QStringLiteral(" › "), 1).simplified();
}

} // namespace

ContractProxy::ContractProxy()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

ContractProxy::~ContractProxy()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

Result<void> ContractProxy::start(const QUrl &upstream)
{
    const QString folder = QStringLiteral(CLIENTSMITH_CONTRACT);
    const QString contract = folder + QStringLiteral("/contract.json");
    if (!QFileInfo::exists(contract)) {
        return failure(ErrorKind::Storage,
            QStringLiteral("%1 is missing: run the test contract_setup first (ctest does)").arg(contract));
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FORCE_COLOR"), QStringLiteral("0"));
    // A proxy for the web is none for loopback.
    for (const char *name :
        {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        environment.remove(QLatin1String(name));
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(CLIENTSMITH_NODE),
        {folder + QStringLiteral("/node_modules/@stoplight/prism-cli/dist/index.js"), QStringLiteral("proxy"),
            contract, upstream.toString(), QStringLiteral("--errors"), QStringLiteral("--port"),
            QStringLiteral("0")});
    const QString ready = QStringLiteral("Prism is listening on ");
    readLogUntil(ready);
    static const QRegularExpression address(QStringLiteral("Prism is listening on (http://\\S+)"));
    m_url = QUrl(address.match(m_log).captured(1));
    if (m_url.isEmpty())
        return failure(ErrorKind::Network, QStringLiteral("Prism did not start: %1").arg(m_log));
    m_log.clear();
    return {};
}

QString ContractProxy::readLogUntil(const QString &text)
{
    QDeadlineTimer deadline(patience);
    while (true) {
        m_log += QString::fromUtf8(m_process.readAll());
        const qsizetype found = m_log.indexOf(text);
        // The whole line, so that nothing of it is left for later.
        if (found >= 0 && m_log.indexOf(u'\n', found) >= 0)
            return m_log.left(m_log.lastIndexOf(u'\n', found) + 1);
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return {};
        m_process.waitForReadyRead(100);
    }
}

QStringList ContractProxy::takeViolations()
{
    // Prism logs what it knows of a call before it answers. A call of our own, to a path that no contract
    // has, marks the end of what was logged for the others.
    const QString mark = QStringLiteral("/end-of-log-%1").arg(++m_marks);
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
    socket.write("GET " + mark.toLatin1() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const bool answered = socket.waitForReadyRead(patience);
    const QString log = answered ? readLogUntil(mark + QStringLiteral(" ✖")) : QString();
    if (log.isEmpty())
        return {QStringLiteral("Prism does not answer any more: ") + m_log};
    m_log.clear();

    static const QRegularExpression bad(QStringLiteral(" (?:✖|⚠) "));
    QStringList violations;
    QString answeredCall;
    for (const QString &line : log.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.contains(QLatin1String("The upstream call to ")))
            answeredCall = withoutTime(line);
        if (!line.contains(bad))
            continue;
        // The validator's lines do not say which call they are about; it is the last one that was answered.
        const bool anonymous = line.contains(QLatin1String("[VALIDATOR]"));
        violations.append(
            anonymous ? withoutTime(line) + QStringLiteral(" — ") + answeredCall : withoutTime(line));
    }
    return violations;
}

} // namespace clientsmith
