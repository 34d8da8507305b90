#include "app/composition.h"
#include "app/gui/demoworld.h"
#include "app/gui/fontsahead.h"
#include "app/gui/quitsignals.h"
#include "app/gui/realworld.h"
#include "core/base/logfile.h"
#include "core/base/logging.h"
#include "core/secrets/processmemory.h"
#include "ui/application/application.h"
#include "ui/language/language.h"
#include "ui/tour/tour.h"
#include "ui/wizard/wizardcreation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

using namespace clientsmith;

namespace {

struct Wish
{
    ui::StartOptions start;
    ApiOrigin origin = ApiOrigin::dintero();
    std::optional<ui::TourOptions> tour;
};

/// What needs no display, so that it is to be had where there is none.
bool asksForTextAlone(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView option(argument);
        return option == "--help" || option == "-h" || option == "--help-all" || option == "--version" ||
            option == "-v";
    });
}

/// Ends the process after --help, --version and what can't be understood.
Wish parseCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Creates a payment provider's API clients and keeps their secrets."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"), QStringLiteral("Show a pretend account; nothing leaves this computer."));
    const QCommandLineOption account(
        QStringLiteral("account"), QStringLiteral("Open this account."), QStringLiteral("ID"));
    const QCommandLineOption apiUrl(QStringLiteral("api-url"),
        QStringLiteral("The provider's address, without /v1."), QStringLiteral("URL"));
    const QCommandLineOption tour(QStringLiteral("tour"),
        QStringLiteral("Show in the demo how an API client is created, without a hand on the mouse."));
    const QCommandLineOption pictures(QStringLiteral("screenshots"),
        QStringLiteral("With --tour: save a picture of each step in this folder, then quit."),
        QStringLiteral("DIR"));
    parser.addOptions({demo, account, apiUrl, tour, pictures});
    parser.process(application);

    Wish wish;
    wish.start.demo = parser.isSet(demo) || parser.isSet(tour);
    if (parser.isSet(tour)) {
        wish.tour.emplace();
        wish.tour->pictures = parser.value(pictures);
        if (!wish.tour->pictures.isEmpty())
            wish.tour->pause = std::chrono::milliseconds(0);
    } else if (parser.isSet(pictures)) {
        std::fputs("clientsmith: --screenshots needs --tour\n", stderr);
        std::exit(2);
    }
    wish.start.accountId =
        parser.isSet(account) ? parser.value(account) : qEnvironmentVariable("CLIENTSMITH_ACCOUNT");
    const QString address =
        parser.isSet(apiUrl) ? parser.value(apiUrl) : qEnvironmentVariable("CLIENTSMITH_API_URL");
    if (!address.isEmpty()) {
        const Result<ApiOrigin> origin = ApiOrigin::parse(address);
        if (!origin) {
            std::fprintf(stderr, "clientsmith: %s\n", qPrintable(origin.error().message));
            std::exit(2);
        }
        wish.origin = *origin;
    }
    if (!wish.start.accountId.isEmpty()) {
        const auto id = dintero::AccountId::parse(wish.start.accountId);
        if (!id) {
            std::fprintf(stderr, "clientsmith: %s\n", qPrintable(id.error().message));
            std::exit(2);
        }
        wish.start.accountId = id->text();
    }
    return wish;
}

/// For a person it only shows; for pictures it ends the program, and says by its exit code whether all went
/// well.
void startTour(ui::Tour &tour, bool forPictures)
{
    QObject::connect(&tour, &ui::Tour::finished, qApp, [forPictures](const QString &problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "clientsmith: the tour ended early. %s\n", qPrintable(problem));
        if (forPictures)
            QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    tour.start();
}

} // namespace

int main(int argc, char **argv)
{
    guardProcessMemory();
    installRedactingMessageHandler();
#ifdef SIGXFSZ
    // A limit on the size of files is a full disk like any other, and must not end us with a secret in hand.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("Clientsmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTSMITH_VERSION));
    if (asksForTextAlone(argc, argv))
        parseCommandLine(QCoreApplication(argc, argv));
    gui::FontsAhead fonts;
    QApplication application(argc, argv);
    fonts.wait();
    QApplication::setApplicationDisplayName(QStringLiteral("Clientsmith"));
    QApplication::setDesktopFileName(QStringLiteral("clientsmith"));
    const Wish wish = parseCommandLine(application);

    // A demo from the start leaves nothing behind, not even the size of its window.
    std::optional<QTemporaryDir> demoFolder;
    if (wish.start.demo)
        demoFolder.emplace();
    const QString folder = demoFolder ? demoFolder->path() : dataFolder();
    LogFile log(folder + QStringLiteral("/logs"));
    logInto(&log);
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    const auto makeWorld = [&](ui::WorldKind kind) -> Result<std::unique_ptr<ui::World>> {
        if (kind == ui::WorldKind::Demo)
            return gui::DemoWorld::open();
        return std::unique_ptr<ui::World>(std::make_unique<gui::RealWorld>(wish.origin, dataFolder()));
    };

    ui::Theme theme(application);
    // The demo speaks as the person has chosen outside of it.
    ui::Language language(settings,
        ui::Language::chosenIn(
            QSettings(dataFolder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)));
    ui::Application clientsmith(theme, language, settings, makeWorld, ui::wizardCreation());
    clientsmith.setLogFile(&log);
    clientsmith.start(wish.start);
    std::optional<ui::Tour> tour;
    if (wish.tour)
        startTour(tour.emplace(*wish.tour), !wish.tour->pictures.isEmpty());
    const int code = [] {
        const gui::QuitSignals quitSignals;
        return QApplication::exec();
    }();
    clientsmith.shutDown();
    logInto(nullptr);
    return code;
}
