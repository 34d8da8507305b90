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

namespace clientsmith::bench {

namespace {

constexpr double frame = 1000.0 / 60;
const QString ms = QStringLiteral("ms");

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The shortest of three: nothing but others makes it longer.
double best(const std::function<void()> &deed)
{
    double shortest = -1;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        deed();
        const double took = since(timer);
        shortest = shortest < 0 ? took : qMin(shortest, took);
    }
    return shortest;
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
    return best([&text] {
        const QByteArrayView view = text.view();
        if (nlohmann::json::parse(view.begin(), view.end(), nullptr, false).is_discarded())
            qFatal("The answer is not JSON");
    });
}

/// What the transport does with an answer after its last byte: one copy, and a look for our credentials.
double handingOver(const Secret &body)
{
    return best([&body] {
        const Secret copy = body.clone();
        if (copy.view().indexOf(QByteArrayView("no such credentials")) >= 0)
            qFatal("This can't be in there");
    });
}

void measureLoading(Frames &frames, Report &report, ui::ClientsPage &page, ui::ClientsController &controller,
    const Listener &listener)
{
    const auto *model = page.findChild<ui::ClientsModel *>();
    double first = -1;
    frames.takeLongestBlock();
    const auto load = [&controller] { controller.reload(); };
    const double whole = frames.until(page, load, [&] {
        if (first < 0 && model->rowCount() > 0)
            first = since(listener.sinceClients);
        return first >= 0 && !controller.isLoading() && model->isArranged() &&
            model->access() == ui::AccessState::Known;
    });
    const double access = since(listener.sinceGrants);
    const double longestBlock = frames.takeLongestBlock();
    const double handOver = handingOver(listener.clients);
    const double parse = parsing(listener.clients);
    const double parseGrants = parsing(listener.grants);
    const double read = best([&] { (void)dintero::readClients(listener.clients.view()); });
    const QString times = QStringLiteral("times");
    report.figure(QStringLiteral("Answer with the clients"),
        static_cast<double>(listener.clients.size()) / 1e6, QStringLiteral("MB"));
    report.figure(QStringLiteral("Parsing it into a tree, by nlohmann/json"), parse, ms);
    report.figure(QStringLiteral("Reading it as we do, by the same parser"), read, ms);
    report.figure(QStringLiteral("First rows after the last byte"), first + handOver, ms);
    report.figure(QStringLiteral("  by parsing"), (first + handOver) / parse, times, 1.5);
    report.figure(QStringLiteral("Access after the grants' last byte"), access + handOver, ms);
    report.figure(QStringLiteral("  by parsing them"), (access + handOver) / parseGrants, times);
    report.figure(QStringLiteral("Longest freeze while loading"), longestBlock, ms);
    report.figure(QStringLiteral("From asking to the end"), whole, ms);
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
    SystemClock clock;
    NetworkTransport network(QStringLiteral("bench"));
    Listener listener(network);
    const Account account{
        *dintero::AccountId::parse(merchant.accountId), QStringLiteral("Bench"), merchant.clientId};
    AccountSession session(
        origin, account, listener, clock, signInSecretInMemory(Secret(QByteArrayView(merchant.secret))));
    ui::ClientsController controller(session, index);
    ui::ClientsPage page(account, controller, QStringLiteral("keychain"));
    page.resize(1120, 720);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("There is no window");
    const double before = memoryOf(QCoreApplication::applicationPid());

    report.say(QStringLiteral("%1 clients").arg(clients));
    measureLoading(frames, report, page, controller, listener);
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
