#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <chrono>
#include <functional>

namespace clientsmith {

/// The program's SQLite file: accounts, the index of kept secrets, and the journal. Never a secret. Several
/// processes may have it open. Every write is one BEGIN IMMEDIATE transaction, because Qt's own transaction()
/// is deferred and loses to a second writer at once. Errors are ErrorKind::Storage. Main thread: a statement
/// waits for another process's write for up to longestWait, and a window is frozen for as long. A write of
/// ours takes milliseconds; whoever holds the file for seconds is no program of ours.
class Database
{
public:
    static constexpr std::chrono::milliseconds longestWait{2000};

    /// Nothing is touched until the first use. \p path's folder is made, readable by its owner only.
    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// One statement with its values bound in order, a null string as an empty one; for reading, and inside
    /// write().
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Commits what \p body did if it succeeded, and undoes it if not.
    Result<void> write(const std::function<Result<void>()> &body);

private:
    Result<void> open();
    Result<void> migrate();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace clientsmith
