#include "tests/bench/startbench.h"

#include "tests/endtoend/process.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

namespace clientsmith::bench {

namespace {

/// Of one program's starts.
struct Starts
{
    QString program;
    /// Until the window is there, and until something is in it, where there ever is.
    std::vector<double> milliseconds = {};
    std::vector<double> filled = {};
    std::vector<double> megabytes = {};
};

/// Whether the middle of where windows open is no longer the bare screen's black.
bool isPainted()
{
    const QImage image = QGuiApplication::primaryScreen()->grabWindow(0, 560, 360, 4, 4).toImage();
    return !image.isNull() && qGray(image.pixel(1, 1)) > 0;
}

/// Whether there is more than one colour where pages have their middle.
bool isFilled()
{
    const QImage image = QGuiApplication::primaryScreen()->grabWindow(0, 300, 200, 400, 300).toImage();
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        }
    }
    return false;
}

void start(Starts &starts, const QString &folder, bool fills)
{
    if (isPainted())
        qFatal("The screen isn't empty");
    QProcess process;
    test::dieWithUs(process);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLIENTSMITH_DATA_DIR"), folder);
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(starts.program, {});
    while (!isPainted()) {
        if (timer.elapsed() > 30'000)
            qFatal("There is no window of %s", qPrintable(starts.program));
        QThread::usleep(500);
    }
    starts.milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    if (fills) {
        while (!isFilled()) {
            if (timer.elapsed() > 30'000)
                qFatal("There is nothing in the window of %s", qPrintable(starts.program));
            QThread::usleep(500);
        }
        starts.filled.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    // What it still does at its start belongs to what it takes.
    QThread::sleep(1);
    starts.megabytes.push_back(memoryOf(process.processId()));
    process.kill();
    process.waitForFinished();
    while (isPainted())
        QThread::msleep(10);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

void measureStart(Report &report, int runs)
{
    const QTemporaryDir folder;
    Starts empty{QStringLiteral(CLIENTSMITH_EMPTY_PROGRAM)};
    Starts ours{QStringLiteral(CLIENTSMITH_GUI_PROGRAM)};
    // Once unmeasured: files come from the disk then, and ours makes its data file.
    for (const Starts *program : {&empty, &ours}) {
        Starts first{program->program};
        start(first, folder.path(), false);
    }
    for (int i = 0; i < runs; ++i) {
        start(empty, folder.path(), false);
        start(ours, folder.path(), true);
    }
    const QString ms = QStringLiteral("ms");
    const QString megabytes = QStringLiteral("MB");
    const QString times = QStringLiteral("times");
    const double ourTime = median(ours.milliseconds);
    const double emptyTime = median(empty.milliseconds);
    report.say(QStringLiteral("%1 starts of each, medians").arg(runs));
    report.figure(QStringLiteral("Empty window painted"), emptyTime, ms);
    report.figure(QStringLiteral("Our window painted"), ourTime, ms);
    report.figure(QStringLiteral("  by the empty window's"), ourTime / emptyTime, times, 1.5);
    report.figure(QStringLiteral("Our page in it"), median(ours.filled), ms);
    const double ourMemory = median(ours.megabytes);
    const double emptyMemory = median(empty.megabytes);
    report.figure(QStringLiteral("Memory of the empty window"), emptyMemory, megabytes);
    report.figure(QStringLiteral("Memory of ours"), ourMemory, megabytes);
    report.figure(QStringLiteral("  by the empty window's"), ourMemory / emptyMemory, times, 2);
}

} // namespace clientsmith::bench
