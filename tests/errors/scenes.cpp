#include "tests/errors/scenes.h"

#include "tests/endtoend/keyring.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace clientsmith::test {

namespace {

using sandbox::Operation;

const QString shop = QStringLiteral("Shop");
const QString checkout = QStringLiteral("admin:checkout");
const QString receipts = QStringLiteral("read:receipts");

// Faults as those of tests/faults, one for each way to fail that a person sees a message of its own for.
const Fault &nobodyListens()
{
    static const Fault fault{"refused", false, false, Link::Refused, {}};
    return fault;
}

const Fault &silence()
{
    static const Fault fault{"silent", false, true, Link::Works, [](QTcpSocket &, const GoodAnswer &) {}};
    return fault;
}

const Fault &selfSigned()
{
    static const Fault fault{"self-signed", false, false, Link::SelfSigned, {}};
    return fault;
}

Fault saying(const QByteArray &answer)
{
    return {"says", false, false, Link::Works, [answer](QTcpSocket &socket, const GoodAnswer &) {
                socket.write(answer);
                socket.disconnectFromHost();
            }};
}

/// As a hotel's sign-in page answers whatever is asked.
const Fault &somebodyElsesPage()
{
    static const Fault fault = saying(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 22\r\n\r\n<html>Welcome!</html>\n");
    return fault;
}

const Fault &slowDown()
{
    static const Fault fault = saying(RawServer::json(429, "{}", "Retry-After: 17\r\nConnection: close\r\n"));
    return fault;
}

/// With words that must not be in a mail to support.
const Fault &talkativeRefusal()
{
    static const Fault fault = saying(RawServer::json(400,
        R"({"error":{"code":"BAD","message":"can't store client_secret=c2VjcmV0LXdvcmRz for you"}})",
        "Connection: close\r\n"));
    return fault;
}

bool signIn(Screen &screen, const Account &account, const Secret &secret)
{
    screen.start();
    return screen.press("signInDoor") && screen.type("accountIdField", account.id.text()) &&
        screen.type("clientIdField", account.clientId) &&
        screen.type("clientSecretField", QString::fromUtf8(secret.view())) && screen.press("signInButton");
}

bool signInFirst(ErrorWorld &world, Screen &screen)
{
    world.signedIn.reset();
    return signIn(screen, *world.account, world.secret);
}

bool open(Screen &screen)
{
    screen.start();
    return screen.hasLoaded();
}

bool refresh(Screen &screen)
{
    return screen.press("refreshButton");
}

bool walkThroughTheWizard(Screen &screen)
{
    return open(screen) && screen.press("createClientButton") && screen.press("wizardNext") &&
        screen.type("websiteUrl", QStringLiteral("example.com")) && screen.press("wizardNext") &&
        screen.press("createNewApiClient");
}

bool whoMayOnlyRead(ErrorWorld &world, Screen &screen)
{
    auto [client, secret] = world.create(QStringLiteral("Reader"), {QStringLiteral("read:accounts")});
    world.signedIn = Account{world.account->id, world.account->businessName, client.clientId};
    world.signedInSecret = std::move(secret);
    return walkThroughTheWizard(screen);
}

bool clientThatIsGone(ErrorWorld &world, Screen &screen)
{
    const dintero::ApiClient client = world.create(shop, {checkout}).first;
    if (!open(screen) || !screen.choose(client))
        return false;
    const Result<void> removed = QCoro::waitFor(world.elsewhere().clients().remove(client.id, nullptr));
    return removed && screen.press("detailsAddAccess") && screen.type("scopeSearch", receipts) &&
        screen.press("scope-read:receipts") && screen.press("accessAct");
}

bool clientOfAnotherWindow(ErrorWorld &world, Screen &screen)
{
    const dintero::ApiClient client = world.create(shop, {checkout}).first;
    return world.workElsewhereOn(client) && open(screen) && screen.choose(client) &&
        screen.trigger("actionRotateSecret") && screen.press("rotateNow");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Where the data folder is to be, there is a file.
bool noDataFolder(ErrorWorld &world, Screen &screen)
{
    world.signedIn.reset();
    const bool written = write(world.dataFolder(), "in the way");
    screen.start();
    return written;
}

bool damagedFile(ErrorWorld &world, Screen &screen)
{
    world.signedIn.reset();
    const bool written = QDir().mkpath(world.dataFolder()) && write(world.dataFile(), QByteArray(8192, 'x'));
    screen.start();
    return written;
}

/// Runs \p statement on the program's file as another program does, which is gone afterwards unless it is to
/// \p stay.
bool meddle(ErrorWorld &world, const QString &statement)
{
    const QString name = QStringLiteral("meddler");
    QSqlDatabase::removeDatabase(name);
    QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    other.setDatabaseName(world.dataFile());
    return other.open() && QSqlQuery(other).exec(statement);
}

void leaveAlone()
{
    QSqlDatabase::database(QStringLiteral("meddler"), false).close();
}

bool newerFile(ErrorWorld &world, Screen &screen)
{
    world.signedIn.reset();
    const bool written =
        QDir().mkpath(world.dataFolder()) && meddle(world, QStringLiteral("PRAGMA user_version = 9999"));
    leaveAlone();
    screen.start();
    return written;
}

bool busyFile(ErrorWorld &world, Screen &screen)
{
    world.signedIn.reset();
    const bool locked = world.services().accounts.list() && meddle(world, QStringLiteral("BEGIN EXCLUSIVE"));
    screen.start();
    leaveAlone();
    return locked;
}

/// The sign-in is known, and its secret is not in the keychain any more.
bool lostSignIn(ErrorWorld &world, Screen &screen)
{
    world.signedIn.reset();
    const bool kept = world.services().accounts.put(*world.account).has_value();
    screen.start();
    return kept;
}

bool lockedKeyring(ErrorWorld &world, Screen &screen)
{
    world.usesKeychain = true;
    keyring::lock();
    return signInFirst(world, screen);
}

bool cancelled(ErrorWorld &world, Screen &screen)
{
    world.scripted.stall();
    return signInFirst(world, screen) && screen.press("progressCancel");
}

bool cancelledCreation(ErrorWorld &world, Screen &screen)
{
    world.scripted.stall();
    return walkThroughTheWizard(screen) && screen.press("progressCancel");
}

Error ofKind(ErrorKind kind)
{
    return makeError(kind, {});
}

Error answered(ErrorKind kind, int status)
{
    Error error = ofKind(kind);
    error.status = status;
    return error;
}

Error ofFile(StorageTrouble trouble)
{
    return makeStorageError(trouble, {});
}

void addOfTheNetwork(std::vector<Scene> &all)
{
    all.push_back(
        {"nobody answers", ofKind(ErrorKind::Network), false, true, [](ErrorWorld &world, Screen &screen) {
             const bool opened = open(screen);
             world.fail(Operation::ListClients, nobodyListens());
             return opened && refresh(screen);
         }});
    all.push_back({"an answer that does not come", ofKind(ErrorKind::Timeout), false, true,
        [](ErrorWorld &world, Screen &screen) {
            const bool opened = open(screen);
            world.fail(Operation::ListClients, silence());
            return opened && refresh(screen);
        }});
    all.push_back({"a certificate of nobody's", ofKind(ErrorKind::Tls), false, true,
        [](ErrorWorld &world, Screen &screen) {
            world.fail(Operation::GetToken, selfSigned());
            return signInFirst(world, screen);
        }});
    all.push_back({"a page of the network's", ofKind(ErrorKind::Malformed), false, true,
        [](ErrorWorld &world, Screen &screen) {
            const bool opened = open(screen);
            world.fail(Operation::ListClients, somebodyElsesPage());
            return opened && refresh(screen);
        }});
}

void addOfTheProvider(std::vector<Scene> &all)
{
    all.push_back({"a wrong secret", answered(ErrorKind::Unauthorized, 401), false, true,
        [](ErrorWorld &world, Screen &screen) {
            world.signedIn.reset();
            return signIn(screen, *world.account, Secret(QByteArrayView("not-the-secret")));
        }});
    all.push_back(
        {"a sign-in that may only read", answered(ErrorKind::Forbidden, 403), false, false, whoMayOnlyRead});
    all.push_back(
        {"a client deleted elsewhere", answered(ErrorKind::NotFound, 404), false, false, clientThatIsGone});
    all.push_back({"a client that exists", answered(ErrorKind::Conflict, 409), false, false,
        [](ErrorWorld &world, Screen &screen) {
            world.refuse(QStringLiteral("createClient"), 409);
            return walkThroughTheWizard(screen);
        }});
    Error slower = answered(ErrorKind::RateLimited, 429);
    slower.retryAfter = std::chrono::seconds(17);
    all.push_back({"too many requests", slower, false, true, [](ErrorWorld &world, Screen &screen) {
                       const bool opened = open(screen);
                       world.fail(Operation::ListClients, slowDown());
                       return opened && refresh(screen);
                   }});
    all.push_back({"a refusal that repeats the secret", answered(ErrorKind::Refused, 400), false, false,
        [](ErrorWorld &world, Screen &screen) {
            world.fail(Operation::CreateClient, talkativeRefusal());
            return walkThroughTheWizard(screen);
        }});
    all.push_back(
        {"another window's client", ofKind(ErrorKind::Refused), false, false, clientOfAnotherWindow});
    all.push_back({"a provider that is broken", answered(ErrorKind::Server, 500), false, true,
        [](ErrorWorld &world, Screen &screen) {
            world.refuse(QStringLiteral("listClients"), 500);
            screen.start();
            return true;
        }});
}

void addOfThisComputer(std::vector<Scene> &all)
{
    // What a real keychain can't be made to do on demand; without a bus it is tst_endtoend_gui_nobus.
    all.push_back({"no keychain", ofKind(ErrorKind::KeychainUnavailable), false, true,
        [](ErrorWorld &world, Screen &screen) {
            world.scripted.writeError = ErrorKind::KeychainUnavailable;
            return signInFirst(world, screen);
        }});
    all.push_back({"a locked keyring", ofKind(ErrorKind::KeychainLocked), false, true, lockedKeyring});
    all.push_back({"a keychain that refuses", ofKind(ErrorKind::KeychainRefused), true, false,
        [](ErrorWorld &world, Screen &screen) {
            world.scripted.writeError = ErrorKind::KeychainRefused;
            return walkThroughTheWizard(screen);
        }});
    all.push_back({"no data folder", ofFile(StorageTrouble::Unwritable), false, true, noDataFolder});
    all.push_back({"a damaged file", ofFile(StorageTrouble::Damaged), false, true, damagedFile});
    all.push_back({"a newer program's file", ofFile(StorageTrouble::Newer), false, true, newerFile});
    all.push_back({"a file in use", ofFile(StorageTrouble::Busy), false, true, busyFile});
}

void addOfThePerson(std::vector<Scene> &all)
{
    all.push_back({"a sign-in that was lost", ofKind(ErrorKind::NotSignedIn), false, true, lostSignIn});
    all.push_back({"a cancelled sign-in", ofKind(ErrorKind::Cancelled), false, true, cancelled});
    all.push_back({"a cancelled creation", ofKind(ErrorKind::Cancelled), true, false, cancelledCreation});
}

} // namespace

const std::vector<Scene> &allScenes()
{
    static const std::vector<Scene> scenes = [] {
        std::vector<Scene> all;
        addOfTheNetwork(all);
        addOfTheProvider(all);
        addOfThisComputer(all);
        addOfThePerson(all);
        return all;
    }();
    return scenes;
}

} // namespace clientsmith::test
