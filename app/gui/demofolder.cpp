#include "app/gui/demofolder.h"

#include "core/accounts/accountstore.h"
#include "core/storage/credentialindex.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace clientsmith::gui {

namespace {

const QString prefix = QStringLiteral("clientsmith-demo-");

QString lockIn(const QString &folder)
{
    return folder + QStringLiteral("/demo.lock");
}

QString originIn(const QString &folder)
{
    return folder + QStringLiteral("/demo.origin");
}

/// The keys of what is kept of a demo's clients; none if it can't be told.
QStringList keysOf(const QString &folder)
{
    QFile file(originIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<ApiOrigin> origin = ApiOrigin::parse(QString::fromUtf8(file.readAll()));
    // Whatever stands there, nothing goes that belongs to a real provider.
    if (!origin || !origin->isLoopback())
        return {};
    Database database(folder + QStringLiteral("/clientsmith.sqlite"));
    const auto rows = CredentialIndex(database, *origin).list({});
    QStringList keys;
    for (const CredentialRow &row : rows.value_or(std::vector<CredentialRow>())) {
        if (const auto account = dintero::AccountId::parse(row.accountId))
            keys += keychainKey(*origin, *account, row.clientId);
    }
    return keys;
}

} // namespace

DemoFolder::DemoFolder(const QString &parent)
    : m_folder(QDir(parent).filePath(prefix + QStringLiteral("XXXXXX")))
    , m_lock(lockIn(m_folder.path()))
{
    m_lock.setStaleLockTime(0);
    if (m_folder.isValid())
        m_lock.tryLock();
}

void DemoFolder::setOrigin(const ApiOrigin &origin)
{
    QFile file(originIn(path()));
    if (file.open(QIODevice::WriteOnly))
        file.write(origin.text().toUtf8());
}

// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters): lent for longer than the call.
QCoro::Task<> removeLeftDemos(SecretStore &secrets, QString parent, Cancellation *cancellation)
{
    const QStringList names =
        QDir(parent).entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString folder = QDir(parent).filePath(name);
        const QFileInfo info(folder);
        // Others may write there too.
        if (info.isSymLink() || info.ownerId() != QFileInfo(QDir::homePath()).ownerId())
            continue;
        QLockFile lock(lockIn(folder));
        lock.setStaleLockTime(0);
        if (!QFileInfo::exists(originIn(folder)) || !lock.tryLock())
            continue;
        bool isClean = true;
        for (const QString &key : keysOf(folder)) {
            const Result<void> removed = co_await secrets.remove(key, cancellation);
            isClean = isClean && removed.has_value();
        }
        lock.unlock();
        // Else the next demo tries again.
        if (isClean)
            QDir(folder).removeRecursively();
    }
}

} // namespace clientsmith::gui
