#include "core/dintero/scopetable.h"
#include "tests/looks/stage.h"
#include "tests/ui/accountdriver.h"
#include "ui/clients/clientstable.h"
#include "ui/deletion/deleteclientdialog.h"
#include "ui/rotation/rotatesecretdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenuBar>
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

void deletion(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.show(new ui::DeleteClientDialog(stage.desk().deletion(), stage.client(shop), stage.desk().account(),
        QStringLiteral("GNOME Keyring"), &stage.window()));
    stage.picture(QStringLiteral("delete"));
    stage.type("deleteName", shop);
    stage.picture(QStringLiteral("delete-confirmed"));
    Error refused = makeError(ErrorKind::Forbidden, QStringLiteral("Missing scope"));
    refused.status = 403;
    stage.wire.error = refused;
    stage.press("deleteNow");
    stage.waitFor("messageSentence");
    stage.picture(QStringLiteral("delete-refused"));
    stage.wire.error = makeError(ErrorKind::Network, QStringLiteral("The connection was lost"));
    stage.press("deleteNow");
    stage.wait([&] { return !stage.desk().deletion().isRunning(); }, "the deletion");
    stage.picture(QStringLiteral("delete-unknown"));
}

void rotation(Stage &stage)
{
    createShop(stage.world);
    stage.open();
    stage.show(new ui::RotateSecretDialog(
        stage.services(), stage.desk().session(), stage.client(shop), true, &stage.window()));
    stage.picture(QStringLiteral("rotate-1"));
    stage.world.secrets.writeError = ErrorKind::KeychainLocked;
    stage.press("rotateNow");
    stage.waitFor("messageSecondAction");
    stage.picture(QStringLiteral("rotate-1-keychain-locked"));
    stage.world.secrets.writeError.reset();
    stage.press("messageAction");
    stage.waitFor("rotateOk");
    stage.picture(QStringLiteral("rotate-2"));
    stage.press("rotateOk");
    stage.waitFor("nextStep");
    stage.picture(QStringLiteral("rotate-3"));
}

void rotationOfOwn(Stage &stage)
{
    stage.wire.production = true;
    stage.open();
    stage.show(new ui::RotateSecretDialog(stage.services(), stage.desk().session(),
        stage.client(QStringLiteral("Back office sign-in")), false, &stage.window()));
    stage.picture(QStringLiteral("rotate-1-own-production"));
}

void menus(Stage &stage)
{
    stage.open({.demo = true});
    stage.chooseClient(QStringLiteral("Loyalty app"));
    const QList<QAction *> entries = stage.window().menuBar()->actions();
    int number = 0;
    for (QAction *entry : entries) {
        QMenu *menu = entry->menu();
        menu->popup(QPoint(100, 100));
        stage.wait([menu] { return menu->isVisible(); }, "a menu");
        stage.pictureOf(*menu, QStringLiteral("menu-%1").arg(++number));
        menu->close();
    }
}

} // namespace

std::vector<Walk> clientsWalks()
{
    return {{"clients", table}, {"clients, many", many}, {"clients, production", production},
        {"clients, none", empty}, {"clients, loading", loading}, {"clients, failed", failed},
        {"deletion", deletion}, {"rotation", rotation}, {"rotation of the sign-in", rotationOfOwn},
        {"menus", menus}};
}

} // namespace clientsmith::test
