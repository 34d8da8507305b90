#include "ui/clipboard/secretclipboard.h"

#include "ui/clipboard/macconcealedtype.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>

namespace clientsmith::ui {

using namespace std::chrono_literals;

std::unique_ptr<QMimeData> confidentialMimeData(const Secret &text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(text.view()));
    // KDE's Klipper, and the managers that follow it.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    // nspasteboard.org; macconcealedtype.cpp gives it its name there.
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArrayLiteral("1"));
    // "Cloud Clipboard and Clipboard History" in Microsoft's clipboard formats: zero as a DWORD means no.
    const QByteArray no(4, '\0');
    data->setData(QStringLiteral(
                      "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
        no);
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""), no);
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""), no);
    return data;
}

SecretClipboard::SecretClipboard(
    QClipboard &clipboard, std::chrono::seconds lifetime, std::chrono::milliseconds second, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_lifetime(lifetime)
{
    setObjectName(QStringLiteral("secretClipboard"));
    registerConcealedType();
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::onClipboardChanged);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard() = default;

SecretClipboard &SecretClipboard::ofApplication()
{
    auto *application = QCoreApplication::instance();
    auto *found = application->findChild<SecretClipboard *>(QString(), Qt::FindDirectChildrenOnly);
    if (found == nullptr)
        found = new SecretClipboard(*QGuiApplication::clipboard(), 60s, 1s, application);
    return *found;
}

void SecretClipboard::copySecret(const QString &what, const Secret &secret)
{
    m_salt.resize(32);
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
    QString text = QString::fromUtf8(secret.view());
    m_fingerprint = fingerprint(text);
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    m_what = what;
    m_remaining = m_lifetime;
    m_clipboard.setMimeData(confidentialMimeData(secret).release());
    m_timer.start();
    Q_EMIT remainingChanged(m_remaining);
}

void SecretClipboard::copyText(const QString &text)
{
    m_clipboard.setText(text);
}

void SecretClipboard::clearNow()
{
    if (m_fingerprint.isEmpty())
        return;
    const bool ours = isStillOurs();
    forget();
    if (!ours)
        return;
    m_clipboard.clear();
    Q_EMIT cleared();
}

void SecretClipboard::tick()
{
    m_remaining -= 1s;
    if (m_remaining > 0s)
        Q_EMIT remainingChanged(m_remaining);
    else
        clearNow();
}

void SecretClipboard::onClipboardChanged()
{
    // Our own copy is announced too, with the fingerprint in place already.
    if (!m_fingerprint.isEmpty() && !isStillOurs())
        forget();
}

bool SecretClipboard::isStillOurs() const
{
    return fingerprint(m_clipboard.text()) == m_fingerprint;
}

QByteArray SecretClipboard::fingerprint(const QString &text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(
        QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(QChar))));
    return hash.result();
}

void SecretClipboard::forget()
{
    m_timer.stop();
    m_fingerprint.clear();
    m_salt.clear();
    m_what.clear();
    m_remaining = 0s;
    Q_EMIT remainingChanged(m_remaining);
}

} // namespace clientsmith::ui
