#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/text.h"

#include <QJsonArray>

namespace clientsmith::cli {

QCoro::Task<Outcome> merchantsList(Services services, Options options)
{
    const Result<std::unique_ptr<AccountSession>> session = openSession(services, options);
    if (!session)
        co_return failed(session.error());
    const QString anyone;
    const Result<std::vector<dintero::AccountSettings>> merchants =
        co_await (*session)->merchants().all(anyone, nullptr);
    if (!merchants)
        co_return failed(merchants.error());
    Outcome outcome;
    QJsonArray rows;
    QStringList lines;
    for (const dintero::AccountSettings &merchant : *merchants) {
        rows.append(QJsonObject{{QStringLiteral("account_id"), merchant.accountId},
            {QStringLiteral("business_name"), merchant.businessName},
            {QStringLiteral("active"),
                merchant.active ? QJsonValue(*merchant.active) : QJsonValue(QJsonValue::Null)}});
        lines.append(QStringLiteral("%1\t%2\t%3")
                .arg(oneLine(merchant.accountId), oneLine(merchant.businessName),
                    Text::active(merchant.active)));
    }
    outcome.document.insert(QStringLiteral("merchants"), rows);
    outcome.header = Text::merchantColumns();
    outcome.text = lines.join(u'\n');
    co_return outcome;
}

} // namespace clientsmith::cli
