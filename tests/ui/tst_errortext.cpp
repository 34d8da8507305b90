#include "tests/support/testmain.h"
#include "ui/errortext.h"
#include "ui/language/language.h"
#include "ui/widgets/inlinemessage.h"

#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

#include <vector>

namespace clientsmith::ui {

namespace {

/// Every error that has words of its own.
std::vector<Error> everyError()
{
    std::vector<Error> errors;
    for (int value = 0; value <= static_cast<int>(ErrorKind::Cancelled); ++value) {
        Error error = makeError(static_cast<ErrorKind>(value), QString());
        errors.push_back(error);
        error.status = 400;
        error.retryAfter = std::chrono::seconds(17);
        error.offline = true;
        errors.push_back(error);
    }
    for (const StorageTrouble trouble :
        {StorageTrouble::Unwritable, StorageTrouble::Damaged, StorageTrouble::Newer, StorageTrouble::Busy})
        errors.push_back(makeStorageError(trouble, QStringLiteral("clientsmith.sqlite")));
    return errors;
}

} // namespace

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
    void everyErrorInEveryLanguage_data();
    void everyErrorInEveryLanguage();
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

void TestErrorText::everyErrorInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestErrorText::everyErrorInEveryLanguage()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const std::vector<Error> errors = everyError();
    std::vector<ErrorText> english;
    for (const Error &error : errors)
        english.push_back(errorText(error));
    Language language(settings);
    language.choose(code);

    InlineMessage message;
    message.resize(640, 200);
    message.show();
    for (std::size_t i = 0; i < errors.size(); ++i) {
        message.say(errors.at(i));
        const auto *sentence = message.findChild<QLabel *>(QStringLiteral("messageSentence"));
        const auto *nextStep = message.findChild<QLabel *>(QStringLiteral("messageNextStep"));
        QVERIFY(sentence->isVisible() && nextStep->isVisible());
        QVERIFY(!sentence->text().isEmpty() && !nextStep->text().isEmpty());
        QVERIFY(!message.accessibleName().isEmpty());
        if (code == QStringLiteral("en"))
            continue;
        QVERIFY2(sentence->text() != english.at(i).sentence, qPrintable(english.at(i).sentence));
        QVERIFY2(nextStep->text() != english.at(i).nextStep, qPrintable(english.at(i).nextStep));
        // The facts for support are the same everywhere.
        QCOMPARE(errorText(errors.at(i)).details, english.at(i).details);
    }
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestErrorText)
#include "tst_errortext.moc"
