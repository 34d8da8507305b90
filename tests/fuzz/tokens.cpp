#include "core/base/logging.h"
#include "core/dintero/bearertoken.h"
#include "tests/fuzz/property.h"

#include <array>

/// Tokens that were pasted or came in an answer, and log lines with a credential in them. An input is: t for
/// a token, whose bytes follow; anything else chooses a form of credential, and the text around it follows.

using namespace clientsmith;
using namespace clientsmith::fuzz;

namespace {

const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

void checkToken(QByteArrayView pasted)
{
    const dintero::TokenClaims claims = dintero::claimsOf(pasted);
    require(!claims.scopes.contains(QString()), "no scope is empty");
    require(!claims.expiresAt || (claims.expiresAt->isValid() && claims.expiresAt->date().year() <= 9999),
        "a date can be written");
    const auto token = dintero::readPastedToken(Secret(pasted), now);
    if (!token) {
        require(token.error().kind == ErrorKind::InvalidInput, "what is no token is invalid input");
        require(pasted.trimmed().size() < 8 ||
                !token.error().message.contains(QString::fromUtf8(pasted.trimmed())),
            "an error does not quote it");
        return;
    }
    require(dintero::isHeaderSafe(token->token.view()), "a token can stand in a header");
    require(pasted.contains(token->token.view()), "a token is a part of what was pasted");
    require(
        token->expiresAt.isValid() && token->expiresAt <= now.addYears(2), "a token does not last for ever");
    const auto again = dintero::claimsOf(token->token.view());
    require(again.scopes == token->scopes, "what is shown is what the token says");
    require(again.expiresAt.has_value() == token->saysWhenItExpires, "it says when it ends, or does not");
}

const QString secret = QStringLiteral("q0Zr+x3/9JkTm1vB7sYpWf5dLh2uNc8gEa4iOtRzXyM=");
const QString webToken =
    QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.q0Zrx39JkTm1vB7sYpWf5dLh2uNc8gEa4");

/// The ways in which a credential gets into a line, %1 being it. The last two take a JSON Web Token.
const std::array forms{QStringLiteral("Authorization: Basic %1"), QStringLiteral("authorization: bearer %1"),
    QStringLiteral("client_secret=%1"), QStringLiteral("{\"client_secret\": \"%1\"}"),
    QStringLiteral("{\"access_token\":\"%1\"}"), QStringLiteral("password: '%1'"),
    QStringLiteral("Bearer %1"), QStringLiteral("the answer was %1")};

void checkRedaction(std::uint8_t choice, const QString &around)
{
    const std::size_t index = choice % forms.size();
    const QString &credential = index + 2 >= forms.size() ? webToken : secret;
    // In front of it and behind it.
    const QString before = around.section(u'\0', 0, 0);
    const QString behind = around.section(u'\0', 1);
    const QString line = before + u' ' + forms[index].arg(credential) + u' ' + behind;
    // A text that holds it once more, as a word of its own, names nothing that it could be known by.
    if (around.contains(credential))
        return;
    const QString said = redacted(line);
    require(!said.contains(credential), "a credential is not said");
    require(!said.contains(credential.right(20)), "nor is the end of it");
    require(said.contains(QLatin1String("[redacted]")), "it is said that there was one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView rest(data + 1, static_cast<qsizetype>(size - 1));
    if (data[0] == 't')
        checkToken(rest);
    else
        checkRedaction(data[0], QString::fromUtf8(rest));
    return 0;
}
