// manyclients ORIGIN FOLDER COUNT NAME: creates clients, four at a time, with the real parts, as a window
// with four wizards would. For the test that runs several of these at once.
#include "app/composition.h"
#include "core/accounts/accountsession.h"
#include "core/provisioning/createclientflow.h"

#include <QCoreApplication>

#include <cstdio>
#include <vector>

using namespace clientsmith;

namespace {

/// How many of them failed.
QCoro::Task<int> createSome(
    // All of it is main()'s, which waits.
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
    Composition &composition, AccountSession &session, QString name, int count)
{
    int failures = 0;
    for (int number = 0; number < count; ++number) {
        ClientDraft draft;
        draft.website = *dintero::parseWebsiteUrl(QStringLiteral("shop.example.com"));
        draft.name = QStringLiteral("%1 %2").arg(name).arg(number);
        CreateClientFlow flow(flowParts(composition.services(), session));
        const Result<ProvisionedClient> created = co_await flow.run(draft, Keeping::Keychain);
        flow.release();
        if (created && created->verified && !created->storeError &&
            flow.closedAs() == IntentOutcome::Finished)
            continue;
        ++failures;
        const QString why = created ? QStringLiteral("not finished") : created.error().message;
        std::fprintf(stderr, "%s: %s\n", qPrintable(draft.name), qPrintable(why));
    }
    co_return failures;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int together = 4;
    const int each = arguments.value(3).toInt() / together;
    Composition composition(*ApiOrigin::parse(arguments.value(1)), arguments.value(2));
    const Services services = composition.services();
    const Result<std::vector<Account>> accounts = services.accounts.list();
    if (!accounts || accounts->size() != 1 || each == 0)
        return 2;
    AccountSession session(services.origin, accounts->front(), services.transport, services.clock,
        signInSecretFrom(services.secrets, services.origin, accounts->front()));
    std::vector<QCoro::Task<int>> tasks;
    tasks.reserve(together);
    for (int task = 0; task < together; ++task)
        tasks.push_back(createSome(composition, session, arguments.value(4) + QString::number(task), each));
    int failures = 0;
    for (QCoro::Task<int> &task : tasks)
        failures += QCoro::waitFor(task);
    return failures == 0 ? 0 : 1;
}
