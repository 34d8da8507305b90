#include "tests/bench/listbench.h"
#include "tests/bench/startbench.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace clientsmith;

/// 0: every budget was kept. 1: one was missed. 2: not understood.
int main(int argc, char **argv)
{
    bench::Frames frames(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures what people wait for."));
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("what"), QStringLiteral("list: a long list of clients; start: the program's start."));
    const QCommandLineOption clients(QStringLiteral("clients"), QStringLiteral("How many the list has."),
        QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often each program starts."),
        QStringLiteral("N"), QStringLiteral("15"));
    const QCommandLineOption slack(QStringLiteral("slack"),
        QStringLiteral("What budgets are multiplied by, on a machine that is busy."), QStringLiteral("X"),
        QStringLiteral("1"));
    parser.addOptions({clients, runs, slack});
    parser.process(frames);

    bench::Report report(parser.value(slack).toDouble());
    const QString what = parser.positionalArguments().value(0);
    if (what == QStringLiteral("list")) {
        const ui::Theme theme(frames);
        bench::measureList(frames, report, parser.value(clients).toInt());
    } else if (what == QStringLiteral("start")) {
        bench::measureStart(report, parser.value(runs).toInt());
    } else {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    return report.isGood() ? 0 : 1;
}
