#include "core/base/logfile.h"

#include "core/storage/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

namespace clientsmith {

namespace {

const QString fileName = QStringLiteral("/clientsmith.log");
const QString asideName = QStringLiteral("/clientsmith.1.log");
/// One line; what is longer is no line of ours.
constexpr qsizetype longestLine = 2000;

} // namespace

QString withoutIdentities(const QString &text, const QString &knownHost)
{
    // Never destroyed: libraries still log while the process ends.
    static const QRegularExpression &uuid =
        *new QRegularExpression(QStringLiteral("\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b"),
            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression &account =
        *new QRegularExpression(QStringLiteral("\\b([PT])[0-9]{3}(?:[0-9]{5})?\\b"));
    static const QRegularExpression &address = *new QRegularExpression(
        QStringLiteral("\\b(https?://)(?:[^\\s/@\"']*@)?(\\[[^\\]\\s]*\\]|[^\\s/\"',;:]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QString &home = *new QString(QDir::homePath());
    QString result = text;
    // It names the person.
    if (home.size() > 1)
        result.replace(home, QStringLiteral("~"));
    result.replace(uuid, QStringLiteral("[id]"));
    result.replace(account, QStringLiteral("\\1…"));
    qsizetype from = 0;
    for (QRegularExpressionMatch match = address.match(result, from); match.hasMatch();
        match = address.match(result, from)) {
        const bool known =
            !knownHost.isEmpty() && match.captured(2).compare(knownHost, Qt::CaseInsensitive) == 0;
        const QString kept = match.captured(1) + (known ? match.captured(2) : QStringLiteral("[host]"));
        result.replace(match.capturedStart(), match.capturedLength(), kept);
        from = match.capturedStart() + kept.size();
    }
    return result;
}

LogFile::LogFile(const QString &folder, qint64 largest)
    : m_folder(folder)
    , m_largest(largest)
{
}

QString LogFile::path() const
{
    return m_folder + fileName;
}

void LogFile::write(const QDateTime &when, const QString &line)
{
    const QMutexLocker locker(&m_mutex);
    if (!ensureDataFolder(m_folder))
        return;
    if (QFileInfo(path()).size() > m_largest)
        rotate();
    QString text = withoutIdentities(line.left(longestLine));
    text.replace(u'\n', u' ');
    QFile file(path());
    const bool isNew = !file.exists();
    // One write of a whole line, behind whatever another process has written.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write((when.toUTC().toString(Qt::ISODateWithMs) + u' ' + text + u'\n').toUtf8());
}

void LogFile::rotate() const
{
    // Of two processes that find it full, one puts it aside.
    QLockFile lock(m_folder + QStringLiteral("/rotating"));
    if (!lock.tryLock(0) || QFileInfo(path()).size() <= m_largest)
        return;
    QFile::remove(m_folder + asideName);
    QFile::rename(path(), m_folder + asideName);
}

QStringList LogFile::lastFailures(int count) const
{
    static const QRegularExpression failed(QStringLiteral(
        "(-> (?:[45][0-9]{2}|(?!cancelled)[a-z_]+) in )|(ended as (?!\"?(?:not_found|cancelled)))|"
        "( (?:warning|critical) )"));
    const QMutexLocker locker(&m_mutex);
    QStringList failures;
    for (const QString &name : {m_folder + asideName, path()}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.contains(failed))
                failures.append(line);
        }
    }
    return failures.mid(qMax(qsizetype(0), failures.size() - count));
}

} // namespace clientsmith
