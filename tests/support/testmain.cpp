#include "tests/support/testmain.h"

#include <QRegularExpression>

namespace clientsmith {

namespace {

// Qt Test's own, while a test function runs: it knows the announced messages.
QtMessageHandler s_testHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    s_testHandler(type, context, text);
    // Qt 6.4's failOnWarning() looks at nothing but warnings.
    if (type == QtCriticalMsg)
        QTest::qFail(qPrintable(QStringLiteral("Unexpected qCritical: ") + text), context.file, context.line);
}

} // namespace

void StrictTest::init()
{
    // The offscreen platform says the one thing whenever a shown window's smallest size changes.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    s_testHandler = qInstallMessageHandler(handleMessage);
}

void StrictTest::cleanup()
{
    qInstallMessageHandler(s_testHandler);
}

} // namespace clientsmith
