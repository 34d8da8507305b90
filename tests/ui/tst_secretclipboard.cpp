#include "tests/support/testmain.h"
#include "ui/clipboard/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace clientsmith::ui {

using namespace std::chrono_literals;

class TestSecretClipboard final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void carriesTheHints();
    void countsDownAndClears();
    void leavesWhatOthersCopied();
    void copyingAgainStartsOver();
    void clearsAtQuit();
};

void TestSecretClipboard::carriesTheHints()
{
    const std::unique_ptr<QMimeData> data = confidentialMimeData(Secret(QByteArrayView("s3cret")));
    QCOMPARE(data->text(), QStringLiteral("s3cret"));
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
    for (const char *windows : {"ExcludeClipboardContentFromMonitorProcessing",
             "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"}) {
        QCOMPARE(data->data(QStringLiteral("application/x-qt-windows-mime;value=\"%1\"")
                         .arg(QString::fromLatin1(windows))),
            QByteArray(4, '\0'));
    }
}

void TestSecretClipboard::countsDownAndClears()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    SecretClipboard secrets(clipboard, 3s, 1ms, nullptr);
    QSignalSpy remaining(&secrets, &SecretClipboard::remainingChanged);
    secrets.copySecret(QStringLiteral("Client secret"), Secret(QByteArrayView("s3cret")));
    QCOMPARE(clipboard.text(), QStringLiteral("s3cret"));
    QCOMPARE(secrets.remaining(), 3s);
    QTRY_VERIFY(clipboard.text().isEmpty());
    QCOMPARE(secrets.remaining(), 0s);
    // 3, 2, 1 and gone.
    QCOMPARE(remaining.count(), 4);
}

void TestSecretClipboard::leavesWhatOthersCopied()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    SecretClipboard secrets(clipboard, 60s, 1h, nullptr);
    secrets.copySecret(QStringLiteral("Client secret"), Secret(QByteArrayView("s3cret")));
    clipboard.setText(QStringLiteral("a shopping list"));
    secrets.clearNow();
    QCOMPARE(clipboard.text(), QStringLiteral("a shopping list"));
    QCOMPARE(secrets.remaining(), 0s);
}

void TestSecretClipboard::copyingAgainStartsOver()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    SecretClipboard secrets(clipboard, 60s, 1h, nullptr);
    secrets.copySecret(QStringLiteral("one"), Secret(QByteArrayView("first")));
    secrets.copySecret(QStringLiteral("two"), Secret(QByteArrayView("second")));
    QCOMPARE(secrets.what(), QStringLiteral("two"));
    QCOMPARE(secrets.remaining(), 60s);
    secrets.clearNow();
    QVERIFY(clipboard.text().isEmpty());
}

void TestSecretClipboard::clearsAtQuit()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    SecretClipboard secrets(clipboard, 60s, 1h, nullptr);
    secrets.copySecret(QStringLiteral("Client secret"), Secret(QByteArrayView("s3cret")));
    QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit", Qt::DirectConnection);
    QVERIFY(clipboard.text().isEmpty());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestSecretClipboard)
#include "tst_secretclipboard.moc"
