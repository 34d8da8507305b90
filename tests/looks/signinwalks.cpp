#include "tests/looks/stage.h"
#include "tests/support/caller.h"
#include "ui/signin/signinpage.h"

#include <QLineEdit>

namespace clientsmith::test {

namespace {

sandbox::Account own(Stage &stage)
{
    std::vector<sandbox::Account> accounts = stage.world.sandbox.accounts();
    return std::move(accounts.front());
}

void typeGood(Stage &stage)
{
    const sandbox::Account account = own(stage);
    stage.type("accountIdField", account.accountId);
    stage.type("clientIdField", account.clientId);
    stage.type("clientSecretField", QString::fromUtf8(account.clientSecret.view()));
}

void start(Stage &stage)
{
    stage.window().showStart();
    stage.picture(QStringLiteral("start"));
    stage.window().showStart(makeStorageError(StorageTrouble::Newer, QStringLiteral("schema 12")));
    stage.picture(QStringLiteral("start-error"));
}

void fields(Stage &stage)
{
    stage.window().showSignIn(stage.signIn());
    stage.picture(QStringLiteral("signin"));
    stage.press("signInButton");
    stage.picture(QStringLiteral("signin-empty"));
    stage.type("accountIdField", QStringLiteral("P12345678"));
    stage.type("clientIdField", QStringLiteral("two words"));
    stage.press("signInButton");
    stage.picture(QStringLiteral("signin-production"));
    stage.type("accountIdField", QStringLiteral("12345678"));
    stage.press("otherSignInButton");
    stage.picture(QStringLiteral("signin-token"));
    stage.type("accessTokenField", QStringLiteral("not a token"));
    stage.press("signInButton");
    stage.picture(QStringLiteral("signin-token-wrong"));
}

void failures(Stage &stage)
{
    stage.window().showSignIn(stage.signIn());
    typeGood(stage);
    stage.type("clientSecretField", QStringLiteral("wrong"));
    stage.press("signInButton");
    stage.waitFor("messageSentence");
    stage.press("messageDetailsToggle");
    stage.pictureOfLong(QStringLiteral("signin-refused"));

    stage.wire.error = makeError(ErrorKind::Network, QStringLiteral("Connection refused"));
    stage.type("clientSecretField", QString::fromUtf8(own(stage).clientSecret.view()));
    stage.press("signInButton");
    stage.waitFor("messageAction");
    stage.picture(QStringLiteral("signin-network"));
    stage.wire.error.reset();

    stage.offerFile();
    stage.world.secrets.writeError = ErrorKind::KeychainUnavailable;
    stage.press("messageAction");
    stage.waitFor("messageSecondAction");
    stage.pictureOfLong(QStringLiteral("signin-not-kept"));
}

void offeringFile(Stage &stage)
{
    stage.offerFile();
    stage.world.secrets.writeError = ErrorKind::KeychainUnavailable;
    stage.window().showSignIn(stage.signIn());
    typeGood(stage);
    stage.press("signInButton");
    stage.waitFor("messageLeadAction");
    stage.pictureOfLong(QStringLiteral("signin-offers-file"));
    stage.press("messageLeadAction");
    stage.waitFor("passphraseDo");
    stage.picture(QStringLiteral("passphrase-create"));
}

void waiting(Stage &stage)
{
    stage.wire.silent = true;
    stage.window().showSignIn(stage.signIn());
    typeGood(stage);
    stage.press("signInButton");
    stage.waitFor("progressCancel");
    stage.picture(QStringLiteral("signin-waiting"));
}

} // namespace

std::vector<Walk> signInWalks()
{
    return {{"start", start}, {"sign-in, fields", fields}, {"sign-in, failures", failures},
        {"sign-in, encrypted file", offeringFile}, {"sign-in, waiting", waiting}};
}

} // namespace clientsmith::test
