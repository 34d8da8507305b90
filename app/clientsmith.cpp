#include "app/composition.h"
#include "app/gui/demoworld.h"
#include "app/gui/realworld.h"
#include "core/base/logging.h"
#include "ui/application/application.h"
#include "ui/wizard/wizardcreation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace clientsmith;

namespace {

struct Wish
{
    ui::StartOptions start;
    ApiOrigin origin = ApiOrigin::dintero();
};

/// Ends the process after --help, --version and what can't be understood.
Wish parseCommandLine(const QApplication &application)
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
    parser.addOptions({demo, account, apiUrl});
    parser.process(application);

    Wish wish;
    wish.start.demo = parser.isSet(demo);
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

} // namespace

int main(int argc, char **argv)
{
    installRedactingMessageHandler();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Clientsmith"));
    QApplication::setApplicationDisplayName(QStringLiteral("Clientsmith"));
    QApplication::setApplicationVersion(QStringLiteral(CLIENTSMITH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("clientsmith"));
    const Wish wish = parseCommandLine(application);

    // A demo from the start leaves nothing behind, not even the size of its window.
    std::optional<QTemporaryDir> demoFolder;
    if (wish.start.demo)
        demoFolder.emplace();
    const QString folder = demoFolder ? demoFolder->path() : dataFolder();
    QSettings settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
    const auto makeWorld = [&](ui::WorldKind kind) -> Result<std::unique_ptr<ui::World>> {
        if (kind == ui::WorldKind::Demo)
            return gui::DemoWorld::open();
        return std::unique_ptr<ui::World>(std::make_unique<gui::RealWorld>(wish.origin, dataFolder()));
    };

    ui::Theme theme(application);
    ui::Application clientsmith(theme, settings, makeWorld, ui::wizardCreation());
    clientsmith.start(wish.start);
    const int code = QApplication::exec();
    clientsmith.shutDown();
    return code;
}
