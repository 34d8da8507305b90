#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace clientsmith::test {

/// Looks for secrets where none may be: as they are, as the base64 of Basic credentials, in UTF-16, in hex,
/// for a URL; and for either half of them, so that a cut or wrapped one counts as well.
class LeakSearch final
{
public:
    /// \p name is what findings say; they never hold the secret.
    void add(const QString &name, const QString &clientId, const QByteArray &secret);

    /// Where a secret is, one line each; empty if nowhere.
    QStringList inBytes(const QString &where, const QByteArray &bytes) const;
    /// The same with how often each form of each half is there, for what is too long to be copied.
    QStringList counted(const QString &where, QByteArrayView bytes) const;
    /// In every regular file under \p folder, hidden ones too, and in the names of whatever is there. What
    /// can't be read is a finding as well: nobody knows.
    QStringList inFolder(const QString &folder) const;
    /// In the value of every key of an INI file, decoded as QSettings does.
    QStringList inSettings(const QString &file) const;

    /// Plants each form of each secret in each folder, and under a process's arguments and environment; gives
    /// what was not found. Without this, "nothing found" would be no news.
    QStringList missedPlants(const QStringList &folders) const;

private:
    struct Form
    {
        QString name;
        QByteArray bytes;
    };

    std::vector<Form> m_forms;
};

} // namespace clientsmith::test
