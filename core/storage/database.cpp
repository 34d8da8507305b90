#include "core/storage/database.h"

#include "core/storage/datafolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace clientsmith {

namespace {

// Each entry takes the schema one version up; PRAGMA user_version counts them. Never change one: append.
const QStringList &migrations()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE accounts ("
                       " origin TEXT NOT NULL, account_id TEXT NOT NULL, business_name TEXT NOT NULL,"
                       " client_id TEXT NOT NULL, PRIMARY KEY (origin, account_id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE credentials ("
                       " origin TEXT NOT NULL, account_id TEXT NOT NULL, client_id TEXT NOT NULL,"
                       " id TEXT NOT NULL, name TEXT NOT NULL, stored TEXT, verified_at TEXT,"
                       " PRIMARY KEY (origin, account_id, client_id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE journal ("
                       " entry INTEGER PRIMARY KEY AUTOINCREMENT, origin TEXT NOT NULL, kind TEXT NOT NULL,"
                       " account_id TEXT NOT NULL, partner_id TEXT NOT NULL, client_id TEXT NOT NULL,"
                       " id TEXT NOT NULL, name TEXT NOT NULL, website_url TEXT NOT NULL,"
                       " scopes TEXT NOT NULL, keeping TEXT NOT NULL, updated_at TEXT NOT NULL,"
                       " owner TEXT NOT NULL, opened_at TEXT NOT NULL, outcome TEXT, closed_at TEXT)"),
        QStringLiteral("CREATE TABLE journal_steps ("
                       " entry INTEGER NOT NULL REFERENCES journal, step TEXT NOT NULL, at TEXT NOT NULL,"
                       " PRIMARY KEY (entry, step)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX journal_open ON journal (origin) WHERE outcome IS NULL"),
        QStringLiteral("CREATE TABLE replacements ("
                       " origin TEXT NOT NULL, account_id TEXT NOT NULL, old_id TEXT NOT NULL,"
                       " old_client_id TEXT NOT NULL, old_name TEXT NOT NULL, new_client_id TEXT NOT NULL,"
                       " new_id TEXT NOT NULL, new_name TEXT NOT NULL, in_shop_at TEXT NOT NULL,"
                       " verified_at TEXT NOT NULL, begun_at TEXT NOT NULL,"
                       " PRIMARY KEY (origin, account_id, old_id)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE events ("
                       " event INTEGER PRIMARY KEY AUTOINCREMENT, origin TEXT NOT NULL, kind TEXT NOT NULL,"
                       " account_id TEXT NOT NULL, client_id TEXT NOT NULL, name TEXT NOT NULL,"
                       " what TEXT NOT NULL, place TEXT NOT NULL, outcome TEXT NOT NULL,"
                       " error TEXT NOT NULL, at TEXT NOT NULL)"),
        QStringLiteral("ALTER TABLE replacements ADD COLUMN missed_at TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("ALTER TABLE replacements ADD COLUMN owner TEXT NOT NULL DEFAULT ''"),
    };
    return statements;
}

// SQLite's result codes (https://www.sqlite.org/rescode.html), of which the low byte is the primary one.
StorageTrouble troubleOf(const QSqlError &error)
{
    constexpr int primary = 0xff;
    switch (error.nativeErrorCode().toInt() & primary) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageTrouble::Busy;
    case 8:  // SQLITE_READONLY
    case 10: // SQLITE_IOERR: a quota, or a disk that fails
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
        return StorageTrouble::Unwritable;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StorageTrouble::Damaged;
    default:
        return StorageTrouble::Unspecified;
    }
}

Failure storageFailure(const QString &what, const QSqlError &error)
{
    return Failure(makeStorageError(troubleOf(error), QStringLiteral("%1: %2").arg(what, error.text())));
}

} // namespace

Database::Database(const QString &path)
    : m_path(path)
    , m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::open()
{
    if (m_database.isOpen())
        return {};
    const QFileInfo file(m_path);
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (const Result<void> made = ensureDataFolder(file.absolutePath()); !made)
        return made;
    if (!file.exists()) {
        // Made by us first, so that at no moment others can read it.
        QFile empty(m_path);
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !QFileInfo::exists(m_path)) {
            return Failure(makeStorageError(StorageTrouble::Unwritable,
                QStringLiteral("%1 can't be written: %2").arg(m_path, empty.errorString())));
        }
        empty.setPermissions(ownerOnly);
    }

    if (!m_database.isValid())
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(longestWait.count()));
    if (!m_database.open())
        return storageFailure(QStringLiteral("%1 can't be opened").arg(m_path), m_database.lastError());
    for (const QString &pragma :
        {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA fullfsync = ON")}) {
        QSqlQuery query(m_database);
        if (!query.exec(pragma)) {
            m_database.close();
            return storageFailure(QStringLiteral("%1 can't be used").arg(m_path), query.lastError());
        }
    }
    const Result<void> migrated = migrate();
    if (!migrated)
        m_database.close();
    return migrated;
}

Result<void> Database::migrate()
{
    const auto version = [this]() -> Result<qsizetype> {
        Result<QSqlQuery> query = run(QStringLiteral("PRAGMA user_version"));
        if (!query)
            return Failure(query.error());
        query->next();
        return query->value(0).toLongLong();
    };
    Result<qsizetype> current = version();
    if (!current)
        return Failure(current.error());
    if (*current > migrations().size()) {
        return Failure(makeStorageError(StorageTrouble::Newer,
            QStringLiteral("%1 was written by a newer version of this program").arg(m_path)));
    }
    if (*current == migrations().size())
        return {};
    return write([&]() -> Result<void> {
        // Asked again under the write lock: another process may have been quicker.
        current = version();
        if (!current)
            return Failure(current.error());
        for (qsizetype next = *current; next < migrations().size(); ++next) {
            const Result<QSqlQuery> done = run(migrations().at(next));
            if (!done)
                return Failure(done.error());
        }
        const Result<QSqlQuery> noted =
            run(QStringLiteral("PRAGMA user_version = %1").arg(migrations().size()));
        return noted ? Result<void>() : Failure(noted.error());
    });
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (const Result<void> opened = open(); !opened)
        return Failure(opened.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return storageFailure(
            QStringLiteral("The data file %1 can't be used").arg(m_path), query.lastError());
    for (const QVariant &value : values) {
        // Qt binds a null string as NULL, and an empty text is what is meant.
        const bool isNullText =
            value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        return storageFailure(
            QStringLiteral("The data file %1 can't be used").arg(m_path), query.lastError());
    return query;
}

Result<void> Database::write(const std::function<Result<void>()> &body)
{
    if (const Result<QSqlQuery> begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return Failure(begun.error());
    Result<void> result = body();
    if (result) {
        if (const Result<QSqlQuery> committed = run(QStringLiteral("COMMIT")); !committed)
            result = Failure(committed.error());
    }
    if (!result)
        run(QStringLiteral("ROLLBACK"));
    return result;
}

} // namespace clientsmith
