#include "core/base/logging.h"

#include "core/base/logfile.h"

#include <QDateTime>
#include <QRegularExpression>

#include <atomic>
#include <cstring>

namespace clientsmith {

// Quiet unless asked for by QT_LOGGING_RULES="clientsmith.*=true".
Q_LOGGING_CATEGORY(lcHttp, "clientsmith.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcKeychain, "clientsmith.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFlow, "clientsmith.flow", QtWarningMsg)

namespace {

QtMessageHandler previousHandler = nullptr;
std::atomic<LogFile *> logFile = nullptr;
/// Which of our categories were asked for by the person, and print their information too.
std::atomic<bool> informationWanted = true;

bool isOurs(const QMessageLogContext &context)
{
    return context.category != nullptr && std::strncmp(context.category, "clientsmith.", 12) == 0;
}

const char *typeName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "critical";
    }
    Q_UNREACHABLE();
}

void redactAndPrint(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = redacted(message);
    // What Qt says while we write is only printed.
    thread_local bool writing = false;
    if (LogFile *file = logFile.load(); file != nullptr && !writing) {
        writing = true;
        file->write(QDateTime::currentDateTimeUtc(),
            QStringLiteral("%1 %2 %3")
                .arg(QLatin1String(typeName(type)),
                    QString::fromUtf8(context.category != nullptr ? context.category : "default"), line));
        writing = false;
    }
    if (type != QtInfoMsg || !isOurs(context) || informationWanted.load())
        previousHandler(type, context, line);
}

} // namespace

QString redacted(const QString &text)
{
    // Never destroyed: libraries still log while the process ends, behind every destructor of ours.
    static const QString &mark = *new QString(QStringLiteral("\\1[redacted]"));
    static const QRegularExpression &scheme =
        *new QRegularExpression(QStringLiteral("\\b((?:Basic|Bearer)\\s+)[A-Za-z0-9+/=._~-]+"),
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression &webToken =
        *new QRegularExpression(QStringLiteral("()\\beyJ[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]*){1,4}"));
    // client_secret=…, "access_token": "…", password: …, token: Bearer …
    // What stands there is no value if it is the name of the next field.
    static const QRegularExpression &field = *new QRegularExpression(
        QStringLiteral("((?:secret|token|password)[\"']?\\s*[:=]\\s*[\"']?(?:(?:Basic|Bearer)\\s+)*)"
                       "(?![^\\s\"'&,;}]*(?:secret|token|password)[\"']?\\s*[:=])[^\\s\"'&,;}]+"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    // Fields first: "Bearer password: …" would lose the name by which its value is known.
    result.replace(field, mark);
    result.replace(scheme, mark);
    result.replace(webToken, mark);
    return result;
}

void installRedactingMessageHandler()
{
    if (!previousHandler)
        previousHandler = qInstallMessageHandler(redactAndPrint);
}

void logInto(LogFile *file)
{
    logFile = file;
    if (file == nullptr)
        return;
    informationWanted = lcHttp().isInfoEnabled() || lcKeychain().isInfoEnabled() || lcFlow().isInfoEnabled();
    // QT_LOGGING_RULES has the last word.
    QLoggingCategory::setFilterRules(QStringLiteral("clientsmith.*.info=true"));
}

} // namespace clientsmith
