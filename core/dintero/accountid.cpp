#include "core/dintero/accountid.h"

#include <QRegularExpression>

namespace clientsmith::dintero {

QString environmentName(Environment environment)
{
    return environment == Environment::Production ? QStringLiteral("production") : QStringLiteral("test");
}

Result<AccountId> AccountId::parse(const QString &text)
{
    // [0-9] and not \d, and \A…\z and not ^…$: neither other scripts' digits nor a trailing newline may pass.
    static const QRegularExpression pattern(QStringLiteral("\\A[PT](?:[0-9]{3}|[0-9]{8})\\z"));
    QString candidate = text.trimmed();
    if (!candidate.isEmpty() && (candidate.front() == u't' || candidate.front() == u'p'))
        candidate[0] = candidate.front().toUpper();
    if (!pattern.match(candidate).hasMatch()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral(
                "An account id is T (test) or P (production) and then 3 or 8 digits, like T12345678"));
    }
    return AccountId(candidate);
}

Environment AccountId::environment() const
{
    return m_text.startsWith(u'P') ? Environment::Production : Environment::Test;
}

bool AccountId::isPartner() const
{
    return m_text.size() == 9 && m_text.endsWith(QLatin1String("00000"));
}

QString AccountId::partnerId() const
{
    return isPartner() ? m_text.left(4) : QString();
}

QString audienceOf(const AccountId &account)
{
    return QStringLiteral("https://api.dintero.com/v1/accounts/") + account.text();
}

} // namespace clientsmith::dintero
