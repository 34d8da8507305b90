#include "ui/diagnostics/diagnostics.h"

#include "core/base/logfile.h"
#include "core/base/logging.h"
#include "core/secrets/keychainstate.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>
#include <QUrl>

namespace clientsmith::ui {

namespace {

constexpr int lastFailures = 20;

QString stateName(KeychainState state)
{
    switch (state) {
    case KeychainState::Unavailable:
        return QStringLiteral("unavailable");
    case KeychainState::Locked:
        return QStringLiteral("locked");
    case KeychainState::Unlocked:
        return QStringLiteral("unlocked");
    case KeychainState::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString proxyName(ProxyChoice::Kind kind)
{
    switch (kind) {
    case ProxyChoice::Kind::System:
        return QStringLiteral("system");
    case ProxyChoice::Kind::None:
        return QStringLiteral("none");
    case ProxyChoice::Kind::Manual:
        return QStringLiteral("manual");
    }
    Q_UNREACHABLE();
}

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QString countOf(const Result<qsizetype> &count)
{
    return count ? QString::number(*count) : errorKindName(count.error().kind);
}

/// Counts by outcome.
QString journalText(Journal &journal)
{
    const auto history = journal.history({});
    if (!history)
        return errorKindName(history.error().kind);
    qsizetype open = 0;
    for (const JournalRecord &record : *history) {
        if (!record.outcome)
            ++open;
    }
    return QStringLiteral("%1 entries, %2 of them open").arg(history->size()).arg(open);
}

} // namespace

QString diagnosticsText(DiagnosticsSources sources)
{
    const Services &services = sources.services;
    QStringList lines;
    const auto add = [&lines](const char *name, const QString &value) {
        lines += QStringLiteral("%1: %2").arg(QLatin1String(name), value);
    };
    add("Clientsmith", QCoreApplication::applicationVersion());
    add("Qt",
        QStringLiteral("%1, built with %2").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    add("Qt build", QString::fromLatin1(QLibraryInfo::build()));
    add("TLS", QSslSocket::sslLibraryVersionString());
    add("System",
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                QSysInfo::currentCpuArchitecture()));
    add("Platform",
        QStringLiteral("%1, desktop %2, session %3")
            .arg(QGuiApplication::platformName(),
                qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("unknown")),
                qEnvironmentVariable("XDG_SESSION_TYPE", QStringLiteral("unknown"))));
    add("Language", QLocale().name());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        add("Screen",
            QStringLiteral("%1x%2 at %3 %")
                .arg(screen->size().width())
                .arg(screen->size().height())
                .arg(qRound(screen->devicePixelRatio() * 100)));
    }
    add("API", services.origin.isLoopback() ? QStringLiteral("this computer") : services.origin.text());
    add("Demo", sources.demo ? QStringLiteral("yes") : QStringLiteral("no"));
    if (sources.environment)
        add("Environment",
            *sources.environment == dintero::Environment::Production ? QStringLiteral("P")
                                                                     : QStringLiteral("T"));
    add("Proxy", proxyName(sources.proxy.kind));
    add("Keychain", QStringLiteral("%1, %2").arg(keychainDisplayName(), stateName(keychainState())));
    add("Secrets go to", storedName(services.secrets.storedAs()));
    add("Data folder", QStringLiteral("%1 bytes").arg(sizeOf(sources.dataFolder)));
    const auto accounts = services.accounts.list();
    add("Accounts kept",
        countOf(accounts ? Result<qsizetype>(static_cast<qsizetype>(accounts->size()))
                         : Failure(accounts.error())));
    const auto secrets = services.index.list(QString());
    add("Secrets kept",
        countOf(
            secrets ? Result<qsizetype>(static_cast<qsizetype>(secrets->size())) : Failure(secrets.error())));
    add("Journal", journalText(services.journal));
    if (sources.log != nullptr) {
        const QStringList failures = sources.log->lastFailures(lastFailures);
        add("Last failures", failures.isEmpty() ? QStringLiteral("none") : QString());
        for (const QString &failure : failures)
            lines += QStringLiteral("  ") + failure;
    }
    // Whatever a system's name or a message may hold.
    const QString host = services.origin.isLoopback() ? QString() : QUrl(services.origin.text()).host();
    return withoutIdentities(redacted(lines.join(u'\n')), host) + u'\n';
}

} // namespace clientsmith::ui
