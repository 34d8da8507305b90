#include "core/sandbox/provider.h"

#include <QRegularExpression>

#include <utility>

namespace clientsmith::sandbox {

namespace {

/// Opaque to the caller, so that nobody builds one by hand.
QString pagingToken(const QString &accountId)
{
    return QString::fromLatin1(accountId.toLatin1().toBase64(QByteArray::Base64UrlEncoding));
}

bool matches(const Profile &profile, const QString &search)
{
    return profile.accountId.contains(search, Qt::CaseInsensitive) ||
        profile.businessName.contains(search, Qt::CaseInsensitive) ||
        profile.organizationNumber.contains(search);
}

} // namespace

bool isAccountId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[PT](?:[0-9]{3}|[0-9]{8})\\z"));
    return pattern.match(text).hasMatch();
}

QString audienceOf(const QString &accountId)
{
    return QStringLiteral("https://api.dintero.com/v1/accounts/") + accountId;
}

QString accountOfAudience(const QString &audience)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\Ahttps://(?:api\\.dintero\\.com/v1/accounts/([A-Z0-9]+)|([A-Z0-9]+)@api\\.dintero\\.com)\\z"));
    const auto match = pattern.match(audience);
    const QString account = match.captured(1) + match.captured(2);
    return isAccountId(account) ? account : QString();
}

AccountBook &Provider::addAccount(const Profile &profile)
{
    Entry &entry = m_accounts[profile.accountId];
    entry = {profile, std::make_unique<AccountBook>()};
    return *entry.book;
}

const Profile *Provider::profile(const QString &accountId) const
{
    const auto found = m_accounts.find(accountId);
    return found == m_accounts.cend() ? nullptr : &found->second.profile;
}

AccountBook *Provider::book(const QString &accountId) const
{
    const auto found = m_accounts.find(accountId);
    return found == m_accounts.cend() ? nullptr : found->second.book.get();
}

QJsonObject Provider::toJson(const Profile &profile)
{
    QJsonObject object{
        {QStringLiteral("account_id"), profile.accountId},
        {QStringLiteral("active"), true},
        {QStringLiteral("livemode"), profile.accountId.startsWith(u'P')},
        {QStringLiteral("company"),
            QJsonObject{
                {QStringLiteral("business_name"), profile.businessName},
                {QStringLiteral("display_name"), profile.businessName},
                {QStringLiteral("organization_number"), profile.organizationNumber},
                {QStringLiteral("website"), profile.website},
            }},
        {QStringLiteral("paging_token"), pagingToken(profile.accountId)},
    };
    // The partner id is the short form of the partner's account id: T112 for T11200000.
    const QString partner = profile.isPartner ? profile.accountId : profile.partnerAccount;
    if (!partner.isEmpty())
        object.insert(QStringLiteral("partner_id"), partner.left(4));
    return object;
}

std::vector<const Profile *> Provider::merchants(
    const QString &partner, const QString &search, const QString &startingAfter, int limit) const
{
    const QString last =
        QString::fromLatin1(QByteArray::fromBase64(startingAfter.toLatin1(), QByteArray::Base64UrlEncoding));
    std::vector<const Profile *> page;
    for (const auto &[id, entry] : m_accounts) {
        if (static_cast<int>(page.size()) == limit)
            break;
        const Profile &profile = entry.profile;
        if (profile.partnerAccount == partner && matches(profile, search) && (last.isEmpty() || id > last))
            page.push_back(&profile);
    }
    return page;
}

} // namespace clientsmith::sandbox
