#include "tests/bench/listbench.h"

#include "core/dintero/clientlists.h"
#include "core/http/networktransport.h"
#include "core/storage/database.h"
#include "tests/endtoend/sandboxprocess.h"
#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clientstable.h"

#include <nlohmann/json.hpp>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>

namespace clientsmith::bench {

namespace {

constexpr double frame = 1000.0 / 60;
constexpr int rounds = 5;
const QString ms = QStringLiteral("ms");

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double timeOf(const std::function<void()> &deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return since(timer);
}

/// Passes everything on, and keeps the two lists and when they were there.
class Listener final : public HttpTransport
{
public:
    explicit Listener(HttpTransport &other)
        : m_other(other)
    {
    }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, Cancellation *cancellation) override
    {
        const QString path = request.url.path();
        Result<HttpResponse> response = co_await m_other.send(std::move(request), cancellation);
        if (response && path.endsWith(QStringLiteral("/auth/clients"))) {
            clients = response->body.clone();
            sinceClients.start();
        } else if (response && path.endsWith(QStringLiteral("/auth/client-grants"))) {
            grants = response->body.clone();
            sinceGrants.start();
        }
        co_return response;
    }

    Secret clients;
    Secret grants;
    QElapsedTimer sinceClients;
    QElapsedTimer sinceGrants;

private:
    HttpTransport &m_other;
};

/// Into a tree, on this thread alone: what the first rows are held against.
double parsing(const Secret &text)
{
    return timeOf([&text] {
        const QByteArrayView view = text.view();
        if (nlohmann::json::parse(view.begin(), view.end(), nullptr, false).is_discarded())
            qFatal("The answer is not JSON");
    });
}

/// What the transport does with an answer after its last byte: one copy, and a look for our credentials.
double handingOver(const Secret &body)
{
    return timeOf([&body] {
        const Secret copy = body.clone();
        if (copy.view().indexOf(QByteArrayView("no such credentials")) >= 0)
            qFatal("This can't be in there");
    });
}

/// One load into a new page, and right after it what it is held against, so that both had the same machine.
struct Load
{
    double first = -1; // milliseconds, like the others
    double access = 0;
    double whole = 0;
    double longestBlock = 0;
    double parse = 0;
    double parseGrants = 0;
    double read = 0;
};

Load load(Frames &frames, ui::ClientsPage &page, ui::ClientsController &controller, const Listener &listener)
{
    const auto *model = page.findChild<ui::ClientsModel *>();
    Load times;
    frames.takeLongestBlock();
    times.whole = frames.until(
        page, [&controller] { controller.reload(); },
        [&] {
            if (times.first < 0 && model->rowCount() > 0)
                times.first = since(listener.sinceClients);
            return times.first >= 0 && !controller.isLoading() && model->isArranged() &&
                model->access() == ui::AccessState::Known;
        });
    times.access = since(listener.sinceGrants);
    times.longestBlock = frames.takeLongestBlock();
    const double handOver = handingOver(listener.clients);
    times.first += handOver;
    times.access += handOver;
    times.parse = parsing(listener.clients);
    times.parseGrants = parsing(listener.grants);
    times.read = timeOf([&] { (void)dintero::readClients(listener.clients.view()); });
    return times;
}

void reportLoads(Report &report, const std::vector<Load> &loads, const Listener &listener)
{
    const auto median = [&loads](const std::function<double(const Load &)> &figure) {
        std::vector<double> figures;
        for (const Load &one : loads)
            figures.push_back(figure(one));
        std::sort(figures.begin(), figures.end());
        return figures[figures.size() / 2];
    };
    const QString times = QStringLiteral("times");
    report.figure(QStringLiteral("Answer with the clients"),
        static_cast<double>(listener.clients.size()) / 1e6, QStringLiteral("MB"));
    report.say(QStringLiteral("%1 loads, medians").arg(loads.size()));
    report.figure(QStringLiteral("Parsing it into a tree, by nlohmann/json"),
        median([](auto &l) { return l.parse; }), ms);
    report.figure(QStringLiteral("Reading it as we do"), median([](auto &l) { return l.read; }), ms);
    report.figure(
        QStringLiteral("First rows after the last byte"), median([](auto &l) { return l.first; }), ms);
    report.figure(
        QStringLiteral("  by parsing"), median([](auto &l) { return l.first / l.parse; }), times, 1.5);
    report.figure(
        QStringLiteral("Access after the grants' last byte"), median([](auto &l) { return l.access; }), ms);
    report.figure(
        QStringLiteral("  by parsing them"), median([](auto &l) { return l.access / l.parseGrants; }), times);
    report.figure(
        QStringLiteral("Longest freeze while loading"), median([](auto &l) { return l.longestBlock; }), ms);
    report.figure(QStringLiteral("From asking to the end"), median([](auto &l) { return l.whole; }), ms);
}

void measureSearch(Frames &frames, Report &report, ui::ClientsPage &page)
{
    const auto *model = page.findChild<ui::ClientsModel *>();
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("clientSearch"));
    search->setFocus();
    std::vector<double> painted;
    std::vector<double> found;
    const auto press = [&](const std::function<void()> &key) {
        double paint = -1;
        QElapsedTimer timer;
        timer.start();
        const double all = frames.until(page, key, [&] {
            paint = paint < 0 ? since(timer) : paint;
            return model->isArranged();
        });
        painted.push_back(paint);
        found.push_back(all);
    };
    const QString words[] = {QStringLiteral("checkout 77"), QStringLiteral("loyalty"),
        QStringLiteral("manage receipts 9"), QStringLiteral("no such client"), QStringLiteral("/4242")};
    for (const QString &word : words) {
        for (const QChar letter : word)
            press([&] { QTest::keyClick(search, letter.toLatin1()); });
        while (!search->text().isEmpty())
            press([&] { QTest::keyClick(search, Qt::Key_Backspace); });
    }
    report.times(QStringLiteral("Keystroke painted"), painted, frame);
    report.times(QStringLiteral("Its results painted"), found, 100);
    // Nobody waits for what was typed over.
    const double burst = frames.until(
        page, [&] { QTest::keyClicks(search, QStringLiteral("storgata")); },
        [&] { return model->isArranged(); });
    report.figure(QStringLiteral("Eight letters at once, to their results"), burst, ms, 100);
    frames.until(page, [&] { search->clear(); }, [&] { return model->isArranged(); });
}

void measureScrolling(Frames &frames, Report &report, ui::ClientsPage &page)
{
    QScrollBar *bar = page.findChild<ui::ClientsTable *>()->verticalScrollBar();
    const auto scroll = [&](int step, int count) {
        std::vector<double> times;
        bar->setValue(0);
        for (int i = 0; i < count && bar->value() + step <= bar->maximum(); ++i)
            times.push_back(
                frames.until(page, [&] { bar->setValue(bar->value() + step); }, [] { return true; }));
        return times;
    };
    report.times(QStringLiteral("Frame while scrolling by the wheel"), scroll(3, 600), frame);
    report.times(
        QStringLiteral("Frame while dragging through all"), scroll(bar->maximum() / 400, 400), frame);
}

void measureSorting(Frames &frames, Report &report, ui::ClientsPage &page)
{
    const auto *model = page.findChild<ui::ClientsModel *>();
    auto *table = page.findChild<ui::ClientsTable *>();
    double longestBlock = 0;
    for (int column = 0; column < ui::ClientsModel::ColumnCount; ++column) {
        frames.takeLongestBlock();
        const double took = frames.until(
            page, [&] { table->sortByColumn(column, Qt::DescendingOrder); },
            [&] { return model->isArranged(); });
        report.figure(QStringLiteral("Sorted by %1")
                          .arg(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
            took, ms);
        longestBlock = qMax(longestBlock, frames.takeLongestBlock());
    }
    report.figure(QStringLiteral("Longest freeze while sorting"), longestBlock, ms);
}

} // namespace

void measureList(Frames &frames, Report &report, int clients)
{
    const test::SandboxProcess sandbox({QStringLiteral("--clients"), QString::number(clients)});
    const test::Credentials merchant = sandbox.merchant();
    const QTemporaryDir folder;
    const ApiOrigin origin = *ApiOrigin::parse(sandbox.url().toString());
    Database database(folder.filePath(QStringLiteral("clientsmith.sqlite")));
    const CredentialIndex index(database, origin);
    const AccountStore accounts(database, origin);
    SystemClock clock;
    NetworkTransport network(QStringLiteral("bench"));
    Listener listener(network);
    const Account account{
        *dintero::AccountId::parse(merchant.accountId), QStringLiteral("Bench"), merchant.clientId};
    AccountSession session(
        origin, account, listener, clock, signInSecretInMemory(Secret(QByteArrayView(merchant.secret))));

    report.say(QStringLiteral("%1 clients").arg(clients));
    std::unique_ptr<ui::ClientsController> controller;
    std::unique_ptr<ui::ClientsPage> window;
    std::vector<Load> loads;
    double before = 0;
    for (int i = 0; i < rounds; ++i) {
        window.reset();
        controller = std::make_unique<ui::ClientsController>(session, index, accounts, Stored::Keychain);
        window = std::make_unique<ui::ClientsPage>(account, *controller, QStringLiteral("keychain"));
        window->resize(1120, 720);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("There is no window");
        before = i == 0 ? memoryOf(QCoreApplication::applicationPid()) : before;
        loads.push_back(load(frames, *window, *controller, listener));
    }
    reportLoads(report, loads, listener);
    ui::ClientsPage &page = *window;
    measureSearch(frames, report, page);
    measureScrolling(frames, report, page);
    measureSorting(frames, report, page);
    listener.clients.clear();
    listener.grants.clear();
    const QString megabytes = QStringLiteral("MB");
    report.figure(QStringLiteral("Memory of the window without the list"), before, megabytes);
    report.figure(QStringLiteral("Memory with it"), memoryOf(QCoreApplication::applicationPid()), megabytes);
}

} // namespace clientsmith::bench
