#include "app/cli/commands.h"
#include "app/cli/secretinput.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/accounts/signin.h"

#include <QJsonArray>

namespace clientsmith::cli {

QCoro::Task<Outcome> accountAdd(Services services, Options options)
{
    const Result<dintero::AccountId> id = dintero::AccountId::parse(options.subject);
    if (!id)
        co_return failed(id.error());
    Result<Secret> secret = readSecret();
    if (!secret)
        co_return failed(secret.error());
    const auto request =
        std::make_shared<SignInRequest>(SignInRequest{*id, options.clientId, std::move(*secret)});

    // Before the provider is asked: a sign-in that can't be kept is of no use to the next command.
    const Result<void> usable = co_await probe(services.secrets, nullptr);
    if (!usable)
        co_return failed(usable.error());
    const Result<SignInCheck> check =
        co_await checkSignIn(services.origin, services.transport, services.clock, request, nullptr);
    if (!check)
        co_return failed(check.error());
    const Result<void> kept = co_await keepSignIn(services, *check, request, nullptr);
    if (!kept)
        co_return failed(kept.error());

    Outcome outcome;
    outcome.document = toJson(check->account, services.origin);
    outcome.text =
        QStringLiteral("%1 %2").arg(check->account.id.text(), oneLine(check->account.businessName));
    if (!check->missingScope.isEmpty()) {
        outcome.remark = Text::signInLacks(check->missingScope);
    }
    co_return outcome;
}

QCoro::Task<Outcome> accountList(Services services, Options)
{
    const Result<std::vector<Account>> accounts = services.accounts.list();
    if (!accounts)
        co_return failed(accounts.error());
    Outcome outcome;
    QJsonArray rows;
    QStringList lines;
    for (const Account &account : *accounts) {
        rows.append(toJson(account, services.origin));
        lines.append(QStringLiteral("%1\t%2\t%3")
                .arg(account.id.text(), oneLine(account.businessName), oneLine(account.clientId)));
    }
    outcome.document.insert(QStringLiteral("accounts"), rows);
    outcome.header = Text::accountColumns();
    outcome.text = lines.join(u'\n');
    co_return outcome;
}

QCoro::Task<Outcome> accountRemove(Services services, Options options)
{
    options.account = options.subject;
    const Result<Account> account = chosenAccount(services, options);
    if (!account)
        co_return failed(account.error());
    const Result<void> removed = co_await removeSignIn(services, *account, true, nullptr);
    if (!removed)
        co_return failed(removed.error());
    Outcome outcome;
    outcome.document.insert(QStringLiteral("removed"), account->id.text());
    outcome.text = account->id.text();
    co_return outcome;
}

} // namespace clientsmith::cli
