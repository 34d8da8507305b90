#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace clientsmith::test {

/// Has the process killed should we end before it: a failed test must leave nothing running.
void dieWithUs(QProcess &process);

/// What every user of the machine can see of processes: /proc/PID/cmdline, and environ for the user's own.
class ProcessSightings final
{
public:
    /// Once more; a process that has gone is none.
    void look(qint64 pid);
    /// Everything that was seen.
    const QByteArray &bytes() const { return m_bytes; }
    /// How often there was something to be seen.
    int count() const { return m_count; }

private:
    QByteArray m_bytes;
    int m_count = 0;
};

/// A program, and how it is run.
struct Program
{
    /// A path, or a name on PATH.
    QString program;
    QStringList arguments;
    /// Standard input.
    QByteArray input = {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    /// Standard output goes there, if given.
    QString outputFile = {};
    /// Called again and again while it runs, with what it has written to standard error so far.
    std::function<void(QProcess &process, const QByteArray &log)> meanwhile = {};
    ProcessSightings *sightings = nullptr;
    /// Milliseconds.
    int patience = 45'000;
    /// Standard input stays open after the input; meanwhile() closes it.
    bool keepInputOpen = false;
};

struct Ended
{
    int code = -1;
    QByteArray output;
    QByteArray log;

    /// Standard output as the one JSON document that it has to be, on one line; empty if it is anything else.
    QJsonObject document() const;
    /// error.kind of the document.
    QString errorKind() const;
};

/// Runs it to its end. Nothing if it can't be started, crashes or takes too long: it is killed then.
std::optional<Ended> run(const Program &program);
/// The same for a tool that has to be there: a missing one, or one that does not end, ends the test program.
Ended runTool(const QString &tool, const QStringList &arguments, const QByteArray &input = {});

} // namespace clientsmith::test
