#include "ui/rotation/rotatepage.h"

#include "ui/errortext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/productionconsent.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/factcard.h"
#include "ui/wizard/reviewpage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

RotatePage::RotatePage(QWidget *parent)
    : WizardPage({}, {}, parent)
    , m_facts(new FactCard(this))
    , m_client(m_facts->addFact(QStringLiteral("rotateClient"), tr("Client")))
    , m_account(m_facts->addFact(QStringLiteral("rotateAccount"), tr("Account")))
    , m_old(m_facts->addFact(QStringLiteral("rotateOld"), tr("Old secret")))
    , m_keeper(m_facts->addFact(QStringLiteral("rotateKeeper"), tr("New secret")))
    , m_warning(new InlineMessage(this))
    , m_consent(new ProductionConsent(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("rotatePage"));
    headingLabel()->setFocusPolicy(Qt::StrongFocus);
    m_warning->setObjectName(QStringLiteral("rotateWarning"));
    m_progress->setObjectName(QStringLiteral("rotateProgress"));
    m_message->setObjectName(QStringLiteral("rotateMessage"));
    body()->setSpacing(12);
    body()->addWidget(m_facts);
    body()->addWidget(m_warning);
    body()->addWidget(m_consent);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addStretch(1);
    connect(m_consent, &ProductionConsent::changed, this, &WizardPage::completeChanged);
    connect(m_message, &InlineMessage::actionTriggered, this, &RotatePage::tryAgainRequested);
    connect(m_message, &InlineMessage::secondActionTriggered, this, &RotatePage::keepMyselfRequested);
    connect(m_progress, &ProgressLine::cancelRequested, this, &RotatePage::cancelRequested);
}

void RotatePage::showClient(const dintero::ApiClient &client, const Account &account, Stored stored,
    bool isSignIn, const StoreWords &store)
{
    m_store = store;
    setFact(m_client,
        client.name.isEmpty() ? client.clientId
                              : QStringLiteral("%1\n%2").arg(client.name.simplified(), client.clientId));
    const bool production = account.id.environment() == dintero::Environment::Production;
    const QString environment = production ? tr("production, real money") : tr("test");
    setFact(m_account,
        account.businessName.isEmpty()
            ? tr("%1 (%2)").arg(account.id.text(), environment)
            : tr("%1, %2 (%3)").arg(account.businessName, account.id.text(), environment));
    setFact(m_old,
        stored == Stored::Nowhere ? tr("Not kept on this computer. It stops working wherever it is")
            : stored == Stored::PassphraseFile
            ? tr("Kept in the encrypted file. It stops working, and is replaced there")
            : tr("Kept in %1. It stops working, and is replaced there").arg(store.name));
    setKeeping(Keeping::Keychain);
    const QString renewed = isSignIn
        ? tr("You are signed in with this client: your sign-in here is renewed as well.")
        : QString();
    if (production)
        m_warning->say(InlineMessage::Kind::Warning,
            tr("This is a production account: real payments fail until the new secret is in place."),
            renewed);
    else if (isSignIn)
        m_warning->say(InlineMessage::Kind::Warning, renewed,
            tr("Other computers and scripts that sign in with it need the new secret."));
    else
        m_warning->clear();
    m_consent->ask(account.id, tr("Make a new secret in &PRODUCTION for %1").arg(account.id.text()),
        tr("Tick this once you can put the new secret in its place."));
    sayReady();
}

bool RotatePage::isComplete() const
{
    return m_consent->isGiven();
}

void RotatePage::sayReady()
{
    setHeading(tr("Make a new secret?"));
    setLead(
        tr("The provider gives no grace period: the old secret stops working at once. Whatever uses it, such "
           "as a shop or a server, fails until it has the new one. The next page shows you the new "
           "one.") +
        QLatin1Char(' ') +
        tr("Where nothing may fail, choose Replace… instead: it puts a new client beside this one first."));
}

void RotatePage::setKeeping(Keeping keeping)
{
    setFact(m_keeper,
        keeping == Keeping::Keychain ? tr("Kept in %1, on this computer").arg(m_store.name)
                                     : tr("Kept nowhere yet: you keep it yourself, from the next page"));
}

void RotatePage::showStep(CredentialsFlow::Step step)
{
    m_step = step;
    m_consent->setEditable(false);
    clearMessage();
    setHeading(tr("Making a new secret"));
    setLead(step == CredentialsFlow::Step::CheckKeychain
            ? tr("The old secret still works: first comes whether the new one can be kept.")
            : step == CredentialsFlow::Step::TrySecret
            ? tr("The answer was lost. Whether the old secret still works shows what has happened.")
            : tr("The next page shows the new one."));
    // The call itself is never cut off: nobody would know what came of it.
    const bool cancellable = step != CredentialsFlow::Step::RotateSecret;
    if (cancellable)
        m_progress->stop(); // each wait offers its own Cancel
    m_progress->start(flowStepText(step, m_store), cancellable);
}

void RotatePage::showFailure(const Error &error, bool unknown)
{
    m_progress->stop();
    m_consent->setEditable(!unknown);
    const ErrorText text = errorText(error);
    if (unknown) {
        setHeading(tr("Was the secret replaced?"));
        setLead({});
        m_message->say(InlineMessage::Kind::Warning,
            tr("It is not known whether the secret was replaced, because the answer never came. Perhaps the "
               "old one has stopped working."),
            tr("Try again makes one more new secret, which settles it. Or close this window: it is written "
               "down, and the list of API clients goes on offering to finish it."),
            text.details);
        offer(false);
        return;
    }
    sayReady();
    if (error.kind == ErrorKind::Cancelled) {
        // Dismissing the keychain's own prompt counts as well.
        const bool byKeychain = m_step == CredentialsFlow::Step::CheckKeychain;
        m_message->say(InlineMessage::Kind::Info, tr("Cancelled. The old secret still works."),
            byKeychain
                ? tr("Without the keychain, you can keep the secret yourself: the next page shows it once.")
                : text.nextStep,
            text.details);
        if (byKeychain)
            offer(true);
    } else if (isKeychainError(error.kind)) {
        m_message->say(InlineMessage::Kind::Warning, tr("%1 The old secret still works.").arg(text.sentence),
            error.kind == ErrorKind::KeychainLocked
                ? tr("Unlock it and try again, or keep the secret yourself: the next page shows it once.")
                : tr("Try again, or keep the secret yourself: the next page shows it once."),
            text.details);
        offer(true);
    } else if (error.status == 404) {
        m_message->say(InlineMessage::Kind::Error, tr("The provider no longer has this client."),
            tr("It was deleted somewhere else. Close this window and refresh the list."), text.details);
    } else {
        m_message->say(InlineMessage::Kind::Error, tr("%1 The old secret still works.").arg(text.sentence),
            text.nextStep, text.details);
    }
}

void RotatePage::offer(bool keepMyself)
{
    m_offers = true;
    m_message->setAction(tr("&Try again"));
    m_message->actionButton()->setAccessibleName(tr("Try again"));
    m_message->setSecondAction(keepMyself ? tr("I will &keep it myself") : QString());
    if (keepMyself)
        setFact(m_keeper, tr("Kept nowhere yet. Without the keychain, only you keep it"));
    m_message->actionButton()->setFocus(Qt::OtherFocusReason);
}

void RotatePage::clearMessage()
{
    m_offers = false;
    m_message->clear();
}

void RotatePage::sayWait()
{
    m_message->say(InlineMessage::Kind::Info,
        tr("The secret is being replaced. This window stays open until the new one is safe."));
}

void RotatePage::takeFocus()
{
    headingLabel()->setFocus(Qt::OtherFocusReason);
}

} // namespace clientsmith::ui
