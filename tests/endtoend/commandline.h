#pragma once

#include "tests/endtoend/sandboxprocess.h"

namespace clientsmith::test {

/// clientsmith-cli --json against one origin, with a data folder and a folder for temporary files of its own.
/// Its runs log what they do.
class CommandLine final
{
public:
    CommandLine(const QUrl &origin, const QString &folder);

    /// For what none of the functions below does; run() completes the rest.
    Program program(const QStringList &arguments, const QByteArray &input = {});
    /// A run that crashes or hangs ends the test program.
    Ended run(const Program &program);
    Ended run(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(program(arguments, input));
    }
    Ended signIn(const Credentials &credentials);

    QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    QString temporaryFolder() const { return m_folder + QStringLiteral("/tmp"); }
    const ProcessSightings &sightings() const { return m_sightings; }
    /// Of all runs.
    const QByteArray &log() const { return m_log; }

private:
    QUrl m_origin;
    QString m_folder;
    ProcessSightings m_sightings;
    QByteArray m_log;
};

/// The arguments of `clients create` for a checkout client at https://shop.example.com.
QStringList createArguments(const QString &name);
/// The names of an object's fields, sorted.
QStringList keys(const QJsonObject &object);
/// core's keychainKey() in our own words, because it is what keyrings that people have are full of.
QString keychainEntry(
    const QUrl &origin, const QString &clientId, const QString &accountId = QStringLiteral("T12345678"));

} // namespace clientsmith::test
