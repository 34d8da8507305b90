#include "core/base/logging.h"

#include <QRegularExpression>

namespace clientsmith {

// Quiet unless asked for by QT_LOGGING_RULES="clientsmith.*=true".
Q_LOGGING_CATEGORY(lcHttp, "clientsmith.http", QtWarningMsg)
Q_LOGGING_CATEGORY(lcKeychain, "clientsmith.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcFlow, "clientsmith.flow", QtWarningMsg)

namespace {

QtMessageHandler previousHandler = nullptr;

void redactAndPrint(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    previousHandler(type, context, redacted(message));
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

} // namespace clientsmith
