#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/provisioned.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "core/accounts/storedcredentials.h"
#include "core/provisioning/recovery.h"

#include <QJsonArray>

namespace clientsmith::cli {

namespace {

QString nameOf(RecoveryOutcome outcome)
{
    switch (outcome) {
    case RecoveryOutcome::Open:
        return QStringLiteral("open");
    case RecoveryOutcome::Finished:
        return QStringLiteral("finished");
    case RecoveryOutcome::Undone:
        return QStringLiteral("undone");
    }
    Q_UNREACHABLE();
}

/// Whether --account or --on-behalf-of mean this one; everything if neither is given. --account means a
/// partner's work for its merchants, too.
bool isMeant(const Options &options, const Intent &intent)
{
    if (!options.onBehalfOf.isEmpty() && options.onBehalfOf != intent.account.text())
        return false;
    return options.account.isEmpty() || options.account == intent.account.text() ||
        (intent.actingPartner && options.account == intent.actingPartner->text());
}

/// A session for the account of the work, as whoever began it.
Result<std::unique_ptr<AccountSession>> sessionFor(
    const Services &services, Options options, const Intent &intent, std::optional<SignInSecret> *typed)
{
    const dintero::AccountId account = intent.actingPartner.value_or(intent.account);
    // The one sign-in that was typed is nobody's business at another account.
    if (!options.signInAs.isEmpty() && !options.account.isEmpty() && options.account != account.text())
        return failure(ErrorKind::NotSignedIn,
            QStringLiteral("This was begun as %1, and the sign-in is for %2")
                .arg(account.text(), options.account));
    options.account = account.text();
    options.onBehalfOf = intent.actingPartner ? intent.account.text() : QString();
    return openSession(services, options, typed);
}

/// The index is made anew from the provider's list when it knows nothing of an account that is signed in.
QCoro::Task<void> rebuildLostIndexes(
    Services services, Options options, Cancellation *cancellation, QString *remark)
{
    const Result<std::vector<Account>> accounts = services.accounts.list();
    if (!accounts)
        co_return;
    for (const Account &account : *accounts) {
        const Result<std::vector<CredentialRow>> rows = services.index.list(account.id.text());
        if (!rows || !rows->empty() || (!options.account.isEmpty() && options.account != account.id.text()))
            continue;
        AccountSession session(services.origin, account, services.transport, services.clock,
            signInSecretFrom(services.secrets, services.origin, account));
        Result<std::vector<dintero::ApiClient>> clients = co_await session.clients().list(cancellation);
        if (!clients)
            continue;
        const Result<int> found =
            co_await rebuildIndex(services, account.id, std::move(*clients), cancellation);
        if (found && *found > 0)
            *remark += Text::keptSecretsFound(*found) + u'\n';
    }
}

} // namespace

QCoro::Task<Outcome> recoverInterrupted(Services services, Options options)
{
    const Result<std::vector<JournalEntry>> interrupted = services.journal.interrupted();
    if (!interrupted)
        co_return failed(interrupted.error());
    const bool acting = options.finish || options.undo;
    const RecoveryWish wish = options.undo ? RecoveryWish::Undo : RecoveryWish::Finish;
    Cancellation cancellation;
    const auto interrupt = std::make_shared<Interrupt>([&cancellation] { cancellation.request(); });
    Outcome outcome;
    Keeping keeping = Keeping::Keychain;
    if (options.finish && !interrupted->empty())
        keeping = co_await chooseKeeping(services, options, &outcome.remark);
    std::optional<SignInSecret> typed;
    QJsonArray rows;
    QStringList lines;
    for (const JournalEntry &entry : *interrupted) {
        const Intent &intent = entry.intent;
        if (!isMeant(options, intent))
            continue;
        RecoveryReport report;
        if (acting) {
            const Result<std::unique_ptr<AccountSession>> session =
                sessionFor(services, options, intent, &typed);
            if (session) {
                const FlowParts parts = flowParts(services, **session);
                report = co_await recover(parts, entry.number, wish, keeping, &cancellation);
            } else {
                report.error = session.error();
            }
        }
        QJsonObject row{{QStringLiteral("client_id"), intent.clientId},
            {QStringLiteral("account_id"), intent.account.text()}, {QStringLiteral("name"), intent.name},
            {QStringLiteral("stage"), entry.stage()}, {QStringLiteral("outcome"), nameOf(report.outcome)}};
        QStringList line{intent.account.text(), oneLine(intent.clientId), oneLine(intent.name), entry.stage(),
            nameOf(report.outcome)};
        if (!report.secret.isEmpty()) {
            // Kept nowhere else: this line is all that stands between the secret and its loss.
            const QString secret = QString::fromUtf8(report.secret.view());
            row.insert(QStringLiteral("client_secret"), secret);
            line.append(secret);
            outcome.remark += Text::keepItYourself() + u'\n';
            outcome.shield = interrupt;
        }
        rows.append(row);
        lines.append(line.join(u'\t'));
        if (report.error)
            outcome.remark += Text::stillOpen(intent.name, *report.error) + u'\n';
        if (wish == RecoveryWish::Finish && report.outcome == RecoveryOutcome::Undone &&
            intent.kind == FlowKind::Create)
            outcome.remark += Text::neverCreated(intent.name) + u'\n';
        if (report.outcome == RecoveryOutcome::Open)
            outcome.code = ExitCode::Interrupted;
    }
    if (options.finish)
        co_await rebuildLostIndexes(services, options, &cancellation, &outcome.remark);
    interrupt->disregard();
    if (lines.isEmpty())
        outcome.remark += Text::nothingInterrupted();
    else if (!acting)
        outcome.remark += Text::howToRecover();
    outcome.remark = outcome.remark.trimmed();
    outcome.document.insert(QStringLiteral("interrupted"), rows);
    outcome.header = Text::interruptedColumns();
    outcome.text = lines.join(u'\n');
    co_return outcome;
}

} // namespace clientsmith::cli
