#include "core/dintero/scopetable.h"
#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientstable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolButton>
#include <QUuid>

namespace clientsmith::test {

namespace {

const QString shop = QStringLiteral("Shop");

/// As many as an account of many shops has, some with names that nobody shortened.
QByteArray manyClients(int count)
{
    QJsonArray clients;
    for (int i = 0; i < count; ++i) {
        const QString name = i % 5 == 0
            ? QStringLiteral("Checkout of the web shop for outdoor clothing and equipment, north, number %1")
                  .arg(i)
            : QStringLiteral("Shop %1").arg(i);
        clients.append(QJsonObject{{QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {QStringLiteral("client_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {QStringLiteral("name"), name},
            {QStringLiteral("description"), QStringLiteral("For the shop %1").arg(i)},
            {QStringLiteral("callbacks"),
                QJsonArray{
                    QStringLiteral("https://shop%1.example.com/a/long/way/to/the/return/page").arg(i)}},
            {QStringLiteral("created_at"),
                QStringLiteral("2025-09-%1T10:30:00Z").arg(i % 28 + 1, 2, 10, QChar(u'0'))},
            {QStringLiteral("created_by"), QStringLiteral("kari.nordmann@fjordogfjell.example")}});
    }
    return QJsonDocument(clients).toJson();
}

void table(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.picture(QStringLiteral("clients"));
    stage.chooseClient(shop);
    stage.pictureOfLong(QStringLiteral("clients-details"));
    stage.chooseClient(QStringLiteral("Back office sign-in"));
    stage.pictureOfLong(QStringLiteral("clients-details-own"));
    stage.type("clientSearch", QStringLiteral("loyalty"));
    stage.pictureOfLong(QStringLiteral("clients-search"));
    stage.type("clientSearch", QStringLiteral("nothing of the kind"));
    stage.picture(QStringLiteral("clients-no-match"));
}

void many(Stage &stage)
{
    stage.wire.list = manyClients(60);
    stage.open({.demo = true});
    stage.pictureOfLong(QStringLiteral("clients-many"));
    stage.chooseClient(stage.desk().clients().clients().front().client.name);
    stage.pictureOfLong(QStringLiteral("clients-many-details"));
    auto *table = stage.window().findChild<ui::ClientsTable *>();
    table->selectAll();
    stage.pictureOfLong(QStringLiteral("clients-several"));
}

void production(Stage &stage)
{
    stage.wire.production = true;
    stage.open();
    stage.picture(QStringLiteral("clients-production"));
}

void empty(Stage &stage)
{
    stage.wire.list = "[]";
    stage.open();
    stage.picture(QStringLiteral("clients-empty"));
}

void loading(Stage &stage)
{
    stage.wire.silent = true;
    stage.enter({});
    stage.waitFor("progressCancel");
    stage.picture(QStringLiteral("clients-loading"));
}

void failed(Stage &stage)
{
    struct Case
    {
        const char *name;
        Error error;
    };
    Error forbidden = makeError(ErrorKind::Forbidden, QStringLiteral("Missing scope"));
    forbidden.status = 403;
    Error offline = makeError(ErrorKind::Network, QStringLiteral("No network"));
    offline.offline = true;
    Error busy = makeError(ErrorKind::RateLimited, QStringLiteral("Slow down"));
    busy.status = 429;
    busy.retryAfter = std::chrono::seconds(42);
    const std::vector<Case> cases{{"clients-failed", makeError(ErrorKind::Server, QStringLiteral("Oops"))},
        {"clients-offline", offline}, {"clients-forbidden", forbidden}, {"clients-rate-limited", busy},
        {"clients-signed-out", makeError(ErrorKind::Unauthorized, QStringLiteral("Invalid"))}};
    for (const Case &each : cases) {
        stage.wire.error = each.error;
        stage.open();
        stage.picture(QString::fromLatin1(each.name));
    }
    stage.wire.error.reset();
    stage.open();
    stage.wire.error = offline;
    stage.desk().clients().reload();
    stage.wait([&] { return !stage.desk().clients().isLoading(); }, "the failure");
    stage.picture(QStringLiteral("clients-reload-failed"));
}

void menus(Stage &stage)
{
    stage.open({.demo = true});
    stage.chooseClient(QStringLiteral("Loyalty app"));
    const QList<QAction *> entries = stage.window().menuBar()->actions();
    int number = 0;
    for (QAction *entry : entries) {
        if (!entry->menu()->isEmpty())
            stage.pictureOfMenu(*entry->menu(), QStringLiteral("menu-%1").arg(++number));
        for (QAction *below : entry->menu()->actions()) {
            if (below->menu() != nullptr)
                stage.pictureOfMenu(*below->menu(), QStringLiteral("menu-%1").arg(++number));
        }
    }
}

void menusOfClients(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.chooseClient(shop);
    stage.pictureOfMenu(*static_cast<QToolButton &>(stage.control("detailsMore")).menu(),
        QStringLiteral("menu-details-more"));
    // As Qt puts it together where the mouse is.
    QMenu context;
    context.addActions(stage.window().findChild<ui::ClientsTable *>()->actions());
    stage.pictureOfMenu(context, QStringLiteral("menu-context"));
}

void accounts(Stage &stage)
{
    const auto account = [](const char *id, const QString &name) {
        return Account{*dintero::AccountId::parse(QString::fromLatin1(id)), name, QStringLiteral("client")};
    };
    ui::AccountChoices choices;
    choices.accounts = {{account("T12345678", QStringLiteral("Fjord og Fjell AS")), true, false},
        {account("P12345678", QStringLiteral("Fjord og Fjell AS")), false, false},
        {account(
             "P87654321", QStringLiteral("A name that is longer than anybody would like to read it, Ltd")),
            false, true},
        {account("T87654321", QString()), false, false}};
    choices.actingPartner = stage.partner();
    choices.canActForMerchants = true;
    stage.window().setAccountChoices([choices] { return choices; });
    stage.open({.acting = true});
    stage.picture(QStringLiteral("clients-acting"));
    stage.pictureOfMenu(
        *stage.window().findChild<QMenu *>(QStringLiteral("accountMenu")), QStringLiteral("menu-accounts"));
}

} // namespace

std::vector<Walk> clientsWalks()
{
    return {{"clients", table}, {"clients, many", many}, {"clients, production", production},
        {"clients, none", empty}, {"clients, loading", loading}, {"clients, failed", failed},
        {"menus", menus}, {"menus of clients", menusOfClients}, {"accounts", accounts}};
}

} // namespace clientsmith::test
