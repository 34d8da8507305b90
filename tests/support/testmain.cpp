#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace clientsmith {

namespace {

// Before anything asks for the system's locale: tests read English, and dates as they are written nowhere.
const bool s_neutral = qunsetenv("LANGUAGE") && qputenv("LC_ALL", "C.UTF-8");

// Qt Test's own, while a test function runs: it knows the announced messages.
QtMessageHandler s_testHandler = nullptr;

/// What the offscreen platform says at each dialog. In the log of a test it would bury what failed.
bool isOfOffscreenPlatform(QtMsgType type, const QString &text)
{
    return type == QtWarningMsg &&
        (text == QLatin1String("This plugin does not support raise()") ||
            text == QLatin1String("This plugin does not support grabbing the keyboard"));
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isOfOffscreenPlatform(type, text))
        return;
    s_testHandler(type, context, text);
    // Qt 6.4's failOnWarning() looks at nothing but warnings.
    if (type == QtCriticalMsg)
        QTest::qFail(qPrintable(QStringLiteral("Unexpected qCritical: ") + text), context.file, context.line);
}

} // namespace

void StrictTest::init()
{
    // The offscreen platform says again and again what it can't do: hints of sizes, raising, grabbing.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    Q_ASSERT(s_neutral);
    s_testHandler = qInstallMessageHandler(handleMessage);
}

void StrictTest::cleanup()
{
    qInstallMessageHandler(s_testHandler);
}

} // namespace clientsmith
