#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QSet>

namespace clientsmith::ui {

class TestErrorText final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasWordsOfItsOwn();
    void everyTroubleWithTheFileHasWordsOfItsOwn();
    void offlineIsTold();
    void waitIsNamed();
    void detailsSayTheFacts();
    void detailsHoldNoSecret();
    void messageIsHeard();
};

void TestErrorText::everyKindHasWordsOfItsOwn()
{
    QSet<QString> sentences;
    QSet<QString> nextSteps;
    int kinds = 0;
    for (int value = 0; value <= static_cast<int>(ErrorKind::Cancelled); ++value, ++kinds) {
        const ErrorText text = errorText(makeError(static_cast<ErrorKind>(value), QString()));
        QVERIFY(!text.sentence.isEmpty());
        QVERIFY(!text.nextStep.isEmpty());
        QVERIFY(text.details.contains(errorKindName(static_cast<ErrorKind>(value))));
        sentences.insert(text.sentence);
        nextSteps.insert(text.nextStep);
    }
    QCOMPARE(sentences.size(), kinds);
    QCOMPARE(nextSteps.size(), kinds);
}

void TestErrorText::everyTroubleWithTheFileHasWordsOfItsOwn()
{
    QSet<QString> sentences;
    for (const StorageTrouble trouble :
        {StorageTrouble::Unwritable, StorageTrouble::Damaged, StorageTrouble::Newer, StorageTrouble::Busy}) {
        const ErrorText text =
            errorText(makeStorageError(trouble, QStringLiteral("/home/me/clientsmith.sqlite")));
        QVERIFY(!text.nextStep.isEmpty());
        QVERIFY(text.details.contains(QStringLiteral("/home/me/clientsmith.sqlite")));
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), qsizetype(4));
}

void TestErrorText::offlineIsTold()
{
    Error error = makeError(ErrorKind::Network, QStringLiteral("Host api.dintero.com not found"));
    const ErrorText provider = errorText(error);
    error.offline = true;
    const ErrorText here = errorText(error);
    QVERIFY(here.sentence.contains(QStringLiteral("offline")));
    QVERIFY(!here.sentence.contains(QStringLiteral("provider")));
    QVERIFY(here.nextStep != provider.nextStep);
}

void TestErrorText::waitIsNamed()
{
    Error error = makeError(ErrorKind::RateLimited, QString());
    error.retryAfter = std::chrono::seconds(17);
    QVERIFY(errorText(error).nextStep.contains(QStringLiteral("17")));
}

void TestErrorText::detailsSayTheFacts()
{
    const Error error{
        ErrorKind::Refused, 400, QStringLiteral("BAD NAME"), QStringLiteral("name is taken"), {}};
    QCOMPARE(errorText(error).details,
        QStringLiteral("kind: refused\nstatus: 400\ncode: BAD NAME\nmessage: name is taken"));
}

void TestErrorText::detailsHoldNoSecret()
{
    const Error error{
        ErrorKind::Server, 500, QString(), QStringLiteral("could not save client_secret=c2VjcmV0 twice"), {}};
    QVERIFY(!errorText(error).details.contains(QStringLiteral("c2VjcmV0")));
}

void TestErrorText::messageIsHeard()
{
    InlineMessage message;
    QVERIFY(message.isHidden());
    const Error error = makeError(ErrorKind::Timeout, QStringLiteral("30 s"));
    message.say(error);
    QVERIFY(!message.isHidden());
    QVERIFY(message.accessibleName().contains(errorText(error).sentence));
    QVERIFY(message.accessibleName().contains(errorText(error).nextStep));
    message.clear();
    QVERIFY(message.isHidden());
    QVERIFY(message.accessibleName().isEmpty());
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestErrorText)
#include "tst_errortext.moc"
