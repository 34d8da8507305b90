#include "ui/wizard/reviewpage.h"

#include "core/dintero/testsite.h"
#include "ui/errortext.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/productionconsent.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/clientkindtext.h"
#include "ui/wizard/factcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

QString flowStepText(CredentialsFlow::Step step, const StoreWords &store)
{
    switch (step) {
    case CredentialsFlow::Step::CheckKeychain:
        return ReviewPage::tr("Waiting for %1…").arg(store.yours);
    case CredentialsFlow::Step::CreateClient:
        return ReviewPage::tr("Creating the client…");
    case CredentialsFlow::Step::LookUpClient:
        return ReviewPage::tr("Looking whether the client exists, for a minute at most…");
    case CredentialsFlow::Step::TrySecret:
        return ReviewPage::tr("Trying the secret that is kept, for some seconds…");
    case CredentialsFlow::Step::RotateSecret:
        return ReviewPage::tr("Getting a new secret…");
    case CredentialsFlow::Step::StoreSecret:
        return ReviewPage::tr("Waiting for %1 to keep the secret…").arg(store.yours);
    case CredentialsFlow::Step::GrantAccess:
        return ReviewPage::tr("Giving the client its access…");
    case CredentialsFlow::Step::ProveAccess:
        return ReviewPage::tr("Asking for a token with the new credentials…");
    }
    Q_UNREACHABLE();
}

ReviewPage::ReviewPage(QWidget *parent)
    : WizardPage({}, {}, parent)
    , m_facts(new FactCard(this))
    , m_testSite(new InlineMessage(this))
    , m_sameWebsite(new InlineMessage(this))
    , m_consent(new ProductionConsent(this))
    , m_what(m_facts->addFact(QStringLiteral("reviewWhat"), tr("Client")))
    , m_where(m_facts->addFact(QStringLiteral("reviewWhere"), tr("Account")))
    , m_access(m_facts->addFact(QStringLiteral("reviewAccess"), tr("Access")))
    , m_keeper(m_facts->addFact(QStringLiteral("reviewKeeper"), tr("Secret kept in")))
    , m_progress(new ProgressLine(this))
    , m_caution(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_choices(new QWidget(this))
    , m_tryAgain(new QPushButton(tr("&Try again"), m_choices))
    , m_encryptedFile(new QPushButton(tr("Keep it in an &encrypted file…"), m_choices))
    , m_keepMyself(new QPushButton(tr("I will &keep it myself"), m_choices))
{
    setObjectName(QStringLiteral("reviewPage"));
    m_caution->setObjectName(QStringLiteral("reviewCaution"));
    m_message->setObjectName(QStringLiteral("reviewMessage"));
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_tryAgain->setObjectName(QStringLiteral("tryAgain"));
    m_tryAgain->setAccessibleName(tr("Try again"));
    m_encryptedFile->setObjectName(QStringLiteral("encryptedFile"));
    m_encryptedFile->setAccessibleName(tr("Keep it in an encrypted file"));
    m_encryptedFile->setAccessibleDescription(
        tr("Asks for a passphrase, and keeps this and later secrets in a file that it encrypts."));
    m_keepMyself->setObjectName(QStringLiteral("keepMyself"));
    m_keepMyself->setAccessibleName(tr("I will keep it myself"));
    m_keepMyself->setAccessibleDescription(
        tr("Creates the client without a keychain. You save the secret on the next page."));

    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->addWidget(m_tryAgain);
    choices->addWidget(m_encryptedFile);
    choices->addWidget(m_keepMyself);
    choices->addStretch(1);
    m_testSite->setObjectName(QStringLiteral("reviewTestSite"));
    m_sameWebsite->setObjectName(QStringLiteral("reviewSameWebsite"));
    body()->addWidget(m_facts);
    body()->addWidget(m_caution);
    body()->addWidget(m_testSite);
    body()->addWidget(m_sameWebsite);
    body()->addWidget(m_consent);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addWidget(m_choices);
    body()->addStretch(1);

    connect(m_consent, &ProductionConsent::changed, this, &WizardPage::completeChanged);
    connect(m_tryAgain, &QPushButton::clicked, this, &ReviewPage::tryAgainRequested);
    connect(m_encryptedFile, &QPushButton::clicked, this, &ReviewPage::encryptedFileRequested);
    connect(m_keepMyself, &QPushButton::clicked, this, &ReviewPage::keepMyselfRequested);
    connect(m_progress, &ProgressLine::cancelRequested, this, &ReviewPage::cancelRequested);
    showIdle();
}

void ReviewPage::showDraft(const ClientDraft &draft, const Account &account, const StoreWords &store)
{
    m_store = store;
    setFact(m_what,
        draft.website.encoded.isEmpty()
            ? QStringLiteral("%1\n%2").arg(draft.name, clientKindName(draft.type))
            : tr("%1\n%2 for %3").arg(draft.name, clientKindName(draft.type), draft.website.display));
    const QString environment = account.id.environment() == dintero::Environment::Production
        ? tr("production, real money")
        : tr("test");
    setFact(m_where,
        account.businessName.isEmpty()
            ? tr("%1 (%2)").arg(account.id.text(), environment)
            : tr("%1\n%2 (%3)").arg(account.businessName, account.id.text(), environment));
    const QStringList scopes = draft.scopes();
    QStringList access;
    for (const QString &scope : scopes)
        access += tr("%1: %2", "what a scope allows, and the scope").arg(scopeInWords(scope), scope);
    setFact(m_access, access.join(u'\n'));
    if (dintero::mayWriteClients(scopes))
        m_caution->say(InlineMessage::Kind::Warning,
            tr("Whoever has this client's secret can create and delete API clients and users."));
    else
        m_caution->clear();
    setKeeping(Keeping::Keychain);
    m_consent->ask(account.id, tr("Create this in &PRODUCTION for %1").arg(account.id.text()),
        tr("A production account handles real payments. Tick this if it is the one that you mean."));
}

void ReviewPage::showCautions(
    const ClientDraft &draft, const Account &account, const std::vector<WebsiteUse> &uses)
{
    m_testSite->clear();
    m_sameWebsite->clear();
    if (account.id.environment() == dintero::Environment::Production &&
        dintero::looksLikeTestSite(draft.website)) {
        m_testSite->say(InlineMessage::Kind::Warning,
            tr("%1 looks like a site for testing, and %2 is a production account.")
                .arg(draft.website.display, account.id.text()),
            tr("For testing, cancel and switch to a test account, whose id begins with T. If this is the "
               "shop that takes real payments, go Back and write its own address."));
    }
    if (uses.empty())
        return;
    // One is enough to look at; here counts for more than elsewhere.
    const auto here = std::find_if(
        uses.begin(), uses.end(), [&](const WebsiteUse &use) { return use.account == account.id; });
    if (here != uses.end()) {
        m_sameWebsite->say(InlineMessage::Kind::Warning,
            tr("This account already has a client for %1: %2.").arg(draft.website.display, here->clientName),
            tr("If only its secret is lost, cancel and give that client a new secret. Create another one if "
               "something else on the website needs a client of its own."));
        return;
    }
    const WebsiteUse &elsewhere = uses.front();
    m_sameWebsite->say(InlineMessage::Kind::Warning,
        tr("Another account, %1, already has a client for %2: %3.")
            .arg(elsewhere.account.text(), draft.website.display, elsewhere.clientName),
        tr("Check that %1 is the account that you mean. If it isn't, cancel and switch accounts.")
            .arg(account.id.text()));
}

bool ReviewPage::isComplete() const
{
    return m_consent->isGiven();
}

void ReviewPage::sayWhereWeAre(CredentialsFlow::Step step)
{
    switch (step) {
    case CredentialsFlow::Step::CheckKeychain:
        setHeading(tr("Creating the client"));
        setLead(tr("Nothing has been created yet: first comes whether the secret can be kept."));
        break;
    case CredentialsFlow::Step::CreateClient:
        setHeading(tr("Creating the client"));
        setLead(tr("The next page shows its secret."));
        break;
    case CredentialsFlow::Step::LookUpClient:
        setHeading(tr("The answer was lost"));
        setLead(tr("Perhaps the client was created all the same. It may take a minute to appear."));
        break;
    case CredentialsFlow::Step::TrySecret:
    case CredentialsFlow::Step::RotateSecret:
    case CredentialsFlow::Step::StoreSecret:
    case CredentialsFlow::Step::GrantAccess:
    case CredentialsFlow::Step::ProveAccess:
        setHeading(tr("The client is created"));
        setLead({});
        break;
    }
}

void ReviewPage::setKeeping(Keeping keeping)
{
    setFact(m_keeper,
        keeping == Keeping::Keychain ? tr("%1, on this computer").arg(m_store.title)
                                     : tr("Nowhere yet: you keep it yourself, from the next page"));
}

void ReviewPage::showStep(CredentialsFlow::Step step)
{
    m_step = step;
    sayWhereWeAre(step);
    m_message->clear();
    hideChoices();
    // The create call itself is never cut off: nobody would know what came of it.
    const bool cancellable = step != CredentialsFlow::Step::CreateClient;
    if (cancellable)
        m_progress->stop(); // each wait offers its own Cancel
    m_progress->start(flowStepText(step, m_store), cancellable);
    m_consent->setEditable(false);
}

void ReviewPage::showFailure(const Error &error, bool unknown)
{
    m_progress->stop();
    m_consent->setEditable(!unknown);
    const ErrorText text = errorText(error);
    if (unknown) {
        setHeading(tr("Was the client created?"));
        setLead({});
        m_message->say(InlineMessage::Kind::Warning,
            tr("It is not known whether the client was created, because the answer never came."),
            tr("Don't create it again. It is written down: close this window, and the list of API clients "
               "offers to find out and to finish it."),
            text.details);
        return;
    }
    sayReady();
    if (error.kind == ErrorKind::Cancelled) {
        // Dismissing the keychain's own prompt counts as well.
        const bool byKeychain = m_step == CredentialsFlow::Step::CheckKeychain;
        m_message->say(InlineMessage::Kind::Info, tr("Cancelled. Nothing was created."),
            byKeychain ? tr("Without the %1, you can keep the secret yourself: the next page shows it once.")
                             .arg(m_store.kind)
                       : text.nextStep,
            text.details);
        if (byKeychain)
            offerChoices(*m_tryAgain);
        return;
    }
    if (!isKeychainError(error.kind)) {
        m_message->say(InlineMessage::Kind::Error, tr("%1 Nothing was created.").arg(text.sentence),
            text.nextStep, text.details);
        return;
    }
    m_message->say(InlineMessage::Kind::Warning, tr("%1 Nothing was created.").arg(text.sentence),
        error.kind == ErrorKind::KeychainLocked
            ? tr("Unlock it and try again, or keep the secret yourself: the next page shows it once.")
            : m_offersFile
            ? tr("Try again, or let a passphrase protect the secret in a file, or keep it yourself: the next "
                 "page shows it once.")
            : tr("Try again, or keep the secret yourself: the next page shows it once."),
        text.details);
    QPushButton *without = m_offersFile ? m_encryptedFile : m_keepMyself;
    offerChoices(error.kind == ErrorKind::KeychainUnavailable ? *without : *m_tryAgain);
}

void ReviewPage::showWithoutSecret(const Error &error)
{
    m_progress->stop();
    m_consent->setEditable(false);
    const ErrorText text = errorText(error);
    setHeading(tr("The client is created"));
    setLead({});
    m_message->say(InlineMessage::Kind::Warning,
        tr("Its secret was lost on the way, and a new one could not be had. %1").arg(text.sentence),
        tr("Don't create it again. It is written down: close this window, and the list of API clients offers "
           "to finish it, with a new secret."),
        text.details);
}

void ReviewPage::sayReady()
{
    setHeading(tr("Ready to create?"));
    setLead(tr("Nothing has been created yet. Check these before you go on."));
}

void ReviewPage::offerChoices(QPushButton &preferred)
{
    setFact(m_keeper, tr("Nowhere yet. Without the %1, only you keep it").arg(m_store.kind));
    m_encryptedFile->setVisible(m_offersFile);
    for (QPushButton *choice : {m_tryAgain, m_encryptedFile, m_keepMyself})
        setRole(choice, "primary", choice == &preferred);
    m_preferred = &preferred;
    m_choices->show();
    preferred.setFocus(Qt::OtherFocusReason);
}

void ReviewPage::hideChoices()
{
    for (QPushButton *choice : {m_tryAgain, m_encryptedFile, m_keepMyself})
        choice->setDefault(false);
    m_preferred = nullptr;
    m_choices->hide();
}

void ReviewPage::sayWait()
{
    m_message->say(InlineMessage::Kind::Info,
        tr("The client is being created. This window stays open until its secret is safe."));
}

void ReviewPage::showIdle()
{
    m_progress->stop();
    m_consent->setEditable(true);
    m_message->clear();
    hideChoices();
    sayReady();
}

} // namespace clientsmith::ui
