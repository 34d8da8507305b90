#pragma once

#include "core/secrets/secret.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QClipboard;
class QMimeData;

namespace clientsmith::ui {

/// Text for the clipboard that asks clipboard managers and histories not to keep it: KDE's, macOS' and
/// Windows' hints, all of them everywhere because each is ignored where it means nothing.
std::unique_ptr<QMimeData> confidentialMimeData(const Secret &text);

/// Copies secrets, and clears them from the clipboard after a while unless something else was copied since.
/// It promises no more: a program that read the clipboard meanwhile has the secret. Clears at quit, too.
class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    /// \p second is how long a second takes; tests make it short.
    SecretClipboard(QClipboard &clipboard, std::chrono::seconds lifetime, std::chrono::milliseconds second,
        QObject *parent);
    ~SecretClipboard() override;

    /// The application's one, made at the first call: it outlives the window that copied.
    static SecretClipboard &ofApplication();

    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }
    /// How long until what is copied now is cleared; zero when nothing of ours is there.
    std::chrono::seconds remaining() const { return m_remaining; }

    /// \p what names it in the countdown: "Client secret".
    void copySecret(const QString &what, const Secret &secret);
    /// What needs no clearing.
    void copyText(const QString &text);
    /// Clears if what we copied is still there.
    void clearNow();

    QString what() const { return m_what; }

Q_SIGNALS:
    void remainingChanged(std::chrono::seconds remaining);
    void cleared();

private:
    void tick();
    void onClipboardChanged();
    bool isStillOurs() const;
    QByteArray fingerprint(const QString &text) const;
    void forget();

    QClipboard &m_clipboard;
    std::chrono::seconds m_lifetime;
    std::chrono::seconds m_remaining{};
    QTimer m_timer;
    QString m_what;
    /// Salted, so that the digest of a secret can be told from it only by who knows both.
    QByteArray m_salt;
    QByteArray m_fingerprint;
};

} // namespace clientsmith::ui
