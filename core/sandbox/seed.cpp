#include "core/sandbox/seed.h"

#include "core/sandbox/uuid.h"

#include <array>
#include <utility>

namespace clientsmith::sandbox {

namespace {

constexpr std::array merchantNames = {
    "Havbris Seilmakeri AS",
    "Lofoten Tørrfiskhandel AS",
    "Bryggen Bokhandel AS",
    "Trollheimen Turutstyr AS",
    "Kaffebrenneriet Solsiden AS",
    "Vestkyst Sykkelverksted AS",
    "Granheim Interiør AS",
    "Hardanger Siderhus AS",
    "Oslofjord Kajakk AS",
    "Rørosmat Nettbutikk AS",
    "Midnattsol Optikk AS",
    "Tromsø Ullvarefabrikk AS",
    "Jotun Fjellsport AS",
    "Stavanger Delikatesse AS",
    "Bergen Regntøy AS",
    "Göteborgs Hamncafé AB",
    "Småland Möbelsnickeri AB",
    "Norrsken Hudvård AB",
    "Västerås Cykelservice AB",
    "Gotlands Lammull AB",
    "Skagen Fiskehus ApS",
    "Århus Vinkælder ApS",
    "Nyhavn Keramik ApS",
    "Bornholm Røgeri ApS",
    "Helsingin Kahvipaahtimo Oy",
    "Saimaan Venetarvike Oy",
    "Reykjavík Ullarvörur ehf.",
    "Þórsmörk Ferðir ehf.",
};

constexpr std::array clientNames = {
    "Webshop checkout",
    "Back office reports",
    "Loyalty app",
    "Point of sale, Storgata",
    "Customer service desk",
    "Order export",
    "Newsletter campaign",
};

void addGrant(AccountBook &book, const Client &client, const QString &audience, const QStringList &scopes)
{
    book.add(Grant{newUuid(), client.id, audience, scopes, QStringLiteral("client_credentials"),
        client.createdAt, client.createdBy});
}

Account open(Provider &provider, const Profile &profile, const QDateTime &now)
{
    AccountBook &book = provider.addAccount(profile);
    Account account{profile.accountId, profile.businessName, profile.isPartner, newUuid(), newClientSecret()};
    Client client;
    client.id = newUuid();
    client.clientId = account.clientId;
    client.name = QStringLiteral("Back office sign-in");
    client.description = QStringLiteral("Administers the account's API clients");
    client.createdAt = now.addDays(-400);
    client.updatedAt = client.createdAt;
    client.createdBy = QStringLiteral("backoffice");
    client.secret = SecretHash(account.clientSecret);
    addGrant(book, client, audienceOf(profile.accountId),
        {QStringLiteral("admin:account"), QStringLiteral("admin:checkout")});
    book.add(std::move(client));
    return account;
}

QStringList exampleScopes(int number)
{
    switch (number % 4) {
    case 0:
        return {QStringLiteral("admin:checkout")};
    case 1:
        return {QStringLiteral("read:checkout"), QStringLiteral("read:receipts")};
    case 2:
        return {QStringLiteral("admin:customers"), QStringLiteral("admin:wallets")};
    default:
        return {QStringLiteral("admin:shopping"), QStringLiteral("admin:receipts"),
            QStringLiteral("read:locations")};
    }
}

} // namespace

std::vector<Account> seedAccounts(Provider &provider, const QDateTime &now)
{
    const QString partner = QStringLiteral("T11200000");
    std::vector<Account> accounts;
    accounts.push_back(open(provider,
        {QStringLiteral("T12345678"), QStringLiteral("Fjord & Fjell Sport AS"), QStringLiteral("918273645"),
            QStringLiteral("https://www.fjordogfjell.example"), {}, false},
        now));
    accounts.push_back(open(provider,
        {partner, QStringLiteral("Nordlys Partner AS"), QStringLiteral("927364518"),
            QStringLiteral("https://www.nordlyspartner.example"), {}, true},
        now));
    int number = 0;
    for (const char *name : merchantNames) {
        ++number;
        accounts.push_back(open(provider,
            {QString::number(11200000 + number).prepend(u'T'), QString::fromUtf8(name),
                QString::number(931000000 + number * 137),
                QStringLiteral("https://shop%1.example").arg(number), partner, false},
            now));
    }
    return accounts;
}

void seedClients(AccountBook &book, const Profile &profile, int count, const QDateTime &now)
{
    const QString audience = audienceOf(profile.accountId);
    for (int i = 0; i < count; ++i) {
        Client client;
        client.id = newUuid();
        client.clientId = newUuid();
        const QString name = QLatin1String(clientNames.at(static_cast<std::size_t>(i) % clientNames.size()));
        client.name =
            i < static_cast<int>(clientNames.size()) ? name : QStringLiteral("%1 %2").arg(name).arg(i);
        client.callbacks =
            QStringList{i == 0 ? profile.website : QStringLiteral("%1/%2").arg(profile.website).arg(i)};
        // Oldest first, at most a year back, and at different hours.
        client.createdAt = now.addSecs(-(365LL * 86400) * (count - i) / (count + 1) - 3571LL * (i % 24));
        client.updatedAt = i % 3 == 1 ? client.createdAt.addDays(2) : client.createdAt;
        client.createdBy = QStringLiteral("backoffice");
        if (i % 7 != 6)
            addGrant(book, client, audience, exampleScopes(i));
        book.add(std::move(client));
    }
}

} // namespace clientsmith::sandbox
