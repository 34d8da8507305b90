#pragma once

#include <QDateTime>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QtCore/qglobal.h>

namespace clientsmith {

/// \p text without what says whose it is: account ids keep their letter, UUIDs and the names of hosts go.
/// \p knownHost stays.
QString withoutIdentities(const QString &text, const QString &knownHost = {});

/// A log that is kept small: a file that is put aside once it is full, beside the one that was put aside
/// before. For its owner's eyes alone; several processes may write to it. What can't be written is lost: a
/// log must not stop anything. Any thread.
class LogFile
{
public:
    /// \p folder is made with the first line.
    explicit LogFile(const QString &folder, qint64 largest = 256 * 1024);
    Q_DISABLE_COPY_MOVE(LogFile)

    const QString &folder() const { return m_folder; }
    QString path() const;
    /// \p line has been redacted; identities are taken out here.
    void write(const QDateTime &when, const QString &line);
    /// The last lines that tell of something that failed, oldest first.
    QStringList lastFailures(int count) const;

private:
    void rotate() const;

    QString m_folder;
    qint64 m_largest;
    mutable QMutex m_mutex;
};

} // namespace clientsmith
