#include "core/dintero/accountid.h"

#include "tests/fuzz/property.h"

#include <QUrl>

#include <algorithm>

/// What a person, a file or another program says is an account id. An input is its text in UTF-8.

using namespace clientsmith;
using namespace clientsmith::dintero;
using namespace clientsmith::fuzz;

namespace {

/// The reference's rule in other words than the parser's: a letter, then 3 or 8 digits.
bool isAccountId(const QString &text)
{
    return (text.size() == 4 || text.size() == 9) && (text.front() == u'P' || text.front() == u'T') &&
        std::all_of(
            text.begin() + 1, text.end(), [](QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; });
}

QString withCapital(QString text)
{
    if (text.startsWith(u'p'))
        text[0] = u'P';
    if (text.startsWith(u't'))
        text[0] = u'T';
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString typed =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<AccountId> id = AccountId::parse(typed);
    const QString meant = withCapital(typed.trimmed());
    require(id.has_value() == isAccountId(meant), "the reference's pattern decides");
    if (!id) {
        require(id.error().kind == ErrorKind::InvalidInput, "what is no account id is invalid input");
        require(!id.error().message.isEmpty(), "an error says something");
        return 0;
    }
    require(id->text() == meant, "the id is what was meant");
    const Result<AccountId> again = AccountId::parse(id->text());
    require(again && *again == *id, "an id's text is the id");
    require((id->environment() == Environment::Production) == meant.startsWith(u'P'), "P is production");
    require(meant.endsWith(id->digits()) && id->digits().size() == meant.size() - 1, "digits are the rest");
    require(id->isPartner() == (meant.size() == 9 && meant.endsWith(QLatin1String("00000"))),
        "a partner's id ends in five zeros");
    require(id->isPartner() == !id->partnerId().isEmpty(), "a partner has a short id, and nobody else");
    require(!id->isPartner() || AccountId::parse(id->partnerId()).has_value(), "the short id is an id");
    require(QUrl(audienceOf(*id), QUrl::StrictMode).isValid(), "the audience is a URL");
    return 0;
}
