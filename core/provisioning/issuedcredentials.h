#pragma once

#include "core/dintero/accountid.h"
#include "core/http/apiorigin.h"
#include "core/secrets/secret.h"

#include <QString>
#include <QStringList>

namespace clientsmith {

/// A client's credentials on their way to the person: the only place where the secret lives between the
/// provider's answer and the closing of the page that shows it. Owned by the flow, lent to one page, wiped
/// when the page is done with it. Main thread.
class IssuedCredentials
{
public:
    IssuedCredentials(const ApiOrigin &origin, const dintero::AccountId &account, const QString &id,
        const QString &clientId, const QString &name, const QStringList &callbacks, Secret secret);

    const ApiOrigin &origin() const { return m_origin; }
    const dintero::AccountId &account() const { return m_account; }
    const QString &id() const { return m_id; }
    const QString &clientId() const { return m_clientId; }
    const QString &name() const { return m_name; }
    const QStringList &callbacks() const { return m_callbacks; }
    /// Empty after wipe().
    const Secret &secret() const { return m_secret; }

    /// Held: read back from the keychain, saved to a file that was read back, or said to be with the person.
    /// Never the clipboard, never a look.
    bool isHeld() const { return m_inKeychain || !m_savedFile.isEmpty() || m_withPerson; }
    bool isInKeychain() const { return m_inKeychain; }
    const QString &savedFile() const { return m_savedFile; }
    /// The clipboard had it at least once: it may be where the person wants it.
    bool wasCopied() const { return m_copied; }

    void markInKeychain() { m_inKeychain = true; }
    void markSaved(const QString &file) { m_savedFile = file; }
    void markCopied() { m_copied = true; }
    /// The person has copied it, and says that it is where it belongs.
    void markWithPerson() { m_withPerson = true; }
    void wipe() { m_secret.clear(); }

private:
    ApiOrigin m_origin;
    dintero::AccountId m_account;
    QString m_id;
    QString m_clientId;
    QString m_name;
    QStringList m_callbacks;
    Secret m_secret;
    bool m_inKeychain = false;
    bool m_copied = false;
    bool m_withPerson = false;
    QString m_savedFile;
};

} // namespace clientsmith
