#include "ui/wizard/createclientwizard.h"

#include "ui/passphrase/createpassphrasedialog.h"
#include "ui/storewords.h"
#include "ui/theme/theme.h"
#include "ui/wizard/accesspage.h"
#include "ui/wizard/createdpage.h"
#include "ui/wizard/kindpage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/websitepage.h"

#include <QPushButton>
#include <QStackedWidget>

namespace clientsmith::ui {

CreateClientWizard::CreateClientWizard(Services services, AccountSession &session, bool demo, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
    , m_kindPage(new KindPage(m_pages))
    , m_accessPage(new AccessPage(m_pages))
    , m_websitePage(new WebsitePage(m_pages))
    , m_reviewPage(new ReviewPage(m_pages))
    , m_credentialsPage(new CredentialsPage(m_pages))
    , m_createdPage(new CreatedPage(m_pages))
{
    setObjectName(QStringLiteral("createClientWizard"));
    const bool production = session.account().id.environment() == dintero::Environment::Production;
    setWindowTitle(demo  ? tr("Create new API client — DEMO")
            : production ? tr("Create new API client — PRODUCTION")
                         : tr("Create new API client"));
    layOut(demo);
    connectPages();
    newJob();
    showStep(WizardStep::Kind);
}

CreateClientWizard::~CreateClientWizard()
{
    leaveJob();
}

bool CreateClientWizard::mayClose()
{
    if (m_step == WizardStep::Review && !m_job.isNull() && m_job->isRunning()) {
        // There may be a client in a moment, with a secret that only this window can show.
        m_closeWanted = true;
        m_job->cancel();
        m_reviewPage->sayWait();
        return false;
    }
    return m_gate.mayLeave();
}

void CreateClientWizard::setChooseSaveFile(ChooseSaveFile choose)
{
    m_credentialsPage->setChooseSaveFile(std::move(choose));
}

void CreateClientWizard::setWebsiteUses(
    std::function<std::vector<WebsiteUse>(const dintero::WebsiteUrl &)> uses)
{
    m_websiteUses = std::move(uses);
}

void CreateClientWizard::reject()
{
    if (!mayClose())
        return;
    // Nobody is there any more to unlock a keychain for what goes on behind the closed window.
    if (!m_job.isNull() && m_job->isFinishingAccess())
        m_job->cancel();
    leaveJob();
    done(m_step == WizardStep::Created || m_step == WizardStep::Credentials ? Accepted : Rejected);
}

void CreateClientWizard::connectPages()
{
    connect(m_kindPage, &WizardPage::completeChanged, this, &CreateClientWizard::updateFooter);
    connect(m_websitePage, &WizardPage::completeChanged, this, &CreateClientWizard::updateFooter);
    connect(m_reviewPage, &WizardPage::completeChanged, this, &CreateClientWizard::updateFooter);
    connect(m_cancel, &QPushButton::clicked, this, &CreateClientWizard::reject);
    connect(m_close, &QPushButton::clicked, this, &CreateClientWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(); });
    connect(m_create, &QPushButton::clicked, this, [this] { create(Keeping::Keychain); });
    connect(m_ok, &QPushButton::clicked, this, &CreateClientWizard::leaveCredentials);
    connect(m_another, &QPushButton::clicked, this, &CreateClientWizard::another);
    connect(m_reviewPage, &ReviewPage::tryAgainRequested, this, [this] { create(Keeping::Keychain); });
    connect(m_reviewPage, &ReviewPage::keepMyselfRequested, this, [this] { create(Keeping::Person); });
    connect(m_reviewPage, &ReviewPage::encryptedFileRequested, this, &CreateClientWizard::makeEncryptedFile);
    connect(m_reviewPage, &ReviewPage::cancelRequested, this, [this] { m_job->cancel(); });
    connect(m_credentialsPage, &CredentialsPage::storeAgainRequested, this, [this] {
        m_credentialsPage->showStoring();
        m_job->storeAgain();
    });
    connect(m_credentialsPage, &CredentialsPage::cancelRequested, this, [this] { m_job->cancel(); });
    connect(m_createdPage, &CreatedPage::finishRequested, this, [this] {
        m_createdPage->showWorking(CredentialsFlow::Step::GrantAccess);
        m_job->finishAccess();
    });
    connect(m_createdPage, &CreatedPage::cancelRequested, this, [this] { m_job->cancel(); });
    connect(m_createdPage, &CreatedPage::newSecretRequested, this, &CreateClientWizard::replaceSecret);
}

void CreateClientWizard::newJob()
{
    m_job = CredentialsJob::make(m_services, m_session);
    m_closeWanted = false;
    m_gate.watch(m_job);
    connect(m_job, &CredentialsJob::stepStarted, this, &CreateClientWizard::onFlowStep);
    connect(m_job, &CredentialsJob::credentialsIssued, this, &CreateClientWizard::onIssued);
    connect(m_job, &CredentialsJob::failed, this, &CreateClientWizard::onFailed);
    connect(m_job, &CredentialsJob::finished, this, &CreateClientWizard::onAccessChanged);
    connect(m_job, &CredentialsJob::accessEnded, this, &CreateClientWizard::onAccessChanged);
    connect(m_job, &CredentialsJob::storeEnded, this,
        [this] { m_credentialsPage->showKeeper(m_job->storeError()); });
}

void CreateClientWizard::leaveJob()
{
    m_credentialsPage->drop();
    if (m_job.isNull())
        return;
    disconnect(m_job, nullptr, this, nullptr);
    Q_EMIT jobLeft(m_job);
    m_job->leave();
    m_job.clear();
}

void CreateClientWizard::advance(WizardEvent event)
{
    if (const std::optional<WizardStep> next = stepAfter(m_step, event))
        showStep(*next);
}

void CreateClientWizard::goOn()
{
    const bool custom = m_kindPage->type() == dintero::ClientType::Custom;
    if (m_step == WizardStep::Access && !m_accessPage->requireSome())
        return;
    advance(m_step == WizardStep::Kind && custom ? WizardEvent::ChooseAccess : WizardEvent::Next);
}

void CreateClientWizard::goBack()
{
    const bool custom = m_kindPage->type() == dintero::ClientType::Custom;
    advance(m_step == WizardStep::Website && custom ? WizardEvent::ChooseAccess : WizardEvent::Back);
}

void CreateClientWizard::showStep(WizardStep step)
{
    m_step = step;
    if (step == WizardStep::Website)
        m_websitePage->setOptional(!dintero::needsWebsite(m_kindPage->type()));
    if (step == WizardStep::Review) {
        m_reviewPage->showDraft(draft(), m_session.account(), storeWords(m_services.secrets));
        m_reviewPage->showCautions(draft(), m_session.account(),
            m_websiteUses && m_websitePage->website() ? m_websiteUses(*m_websitePage->website())
                                                      : std::vector<WebsiteUse>());
        m_reviewPage->offerEncryptedFile(offersEncryptedFile());
        m_reviewPage->showIdle();
    }
    m_rail->setStep(stepNumber(step));
    // A page that is not counted comes behind the others.
    m_pages->setCurrentIndex(
        step == WizardStep::Access ? static_cast<int>(allWizardSteps().size()) : stepNumber(step) - 1);
    updateFooter();
    setAccessibleDescription(page(step)->accessibleDescription());
    page(step)->takeFocus();
}

WizardPage *CreateClientWizard::page(WizardStep step) const
{
    switch (step) {
    case WizardStep::Kind:
        return m_kindPage;
    case WizardStep::Access:
        return m_accessPage;
    case WizardStep::Website:
        return m_websitePage;
    case WizardStep::Review:
        return m_reviewPage;
    case WizardStep::Credentials:
        return m_credentialsPage;
    case WizardStep::Created:
        return m_createdPage;
    }
    Q_UNREACHABLE();
}

ClientDraft CreateClientWizard::draft() const
{
    ClientDraft draft;
    draft.type = m_kindPage->type();
    draft.website = m_websitePage->website().value_or(dintero::WebsiteUrl{});
    draft.name = m_websitePage->clientName();
    if (draft.type == dintero::ClientType::Custom)
        draft.additionalScopes = m_accessPage->scopes();
    return draft;
}

void CreateClientWizard::create(Keeping keeping)
{
    if (m_step != WizardStep::Review || m_job->isBusy() || m_job->client() || m_job->outcomeUnknown() ||
        !m_reviewPage->isComplete())
        return;
    m_reviewPage->setKeeping(keeping);
    m_job->create(draft(), keeping);
    updateFooter();
}

bool CreateClientWizard::offersEncryptedFile() const
{
    return m_services.passphraseFile != nullptr && !m_services.passphraseFile->exists();
}

void CreateClientWizard::makeEncryptedFile()
{
    auto *dialog = new CreatePassphraseDialog(*m_services.passphraseFile, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        // Says where the secret goes now.
        showStep(WizardStep::Review);
        create(Keeping::Keychain);
    });
    dialog->openOver(*this);
}

void CreateClientWizard::leaveCredentials()
{
    if (!mayClose())
        return;
    m_credentialsPage->drop();
    m_job->release();
    if (m_job->client() && !m_job->isFinishingAccess())
        m_createdPage->showResult(*m_job->client(), m_gate.hasDiscarded());
    else
        m_createdPage->showWorking(m_job->step());
    advance(WizardEvent::SecretKept);
}

void CreateClientWizard::another()
{
    leaveJob();
    newJob();
    m_kindPage->reset();
    m_accessPage->reset();
    m_websitePage->reset();
    m_createdPage->reset();
    advance(WizardEvent::Another);
}

void CreateClientWizard::replaceSecret()
{
    if (!m_job->client())
        return;
    const dintero::ApiClient client = m_job->client()->client;
    reject();
    if (!isVisible())
        Q_EMIT newSecretRequested(client);
}

void CreateClientWizard::onFlowStep(CredentialsFlow::Step step)
{
    if (m_step == WizardStep::Review)
        m_reviewPage->showStep(step);
    else if (m_step == WizardStep::Created)
        m_createdPage->showWorking(step);
}

void CreateClientWizard::onIssued()
{
    m_closeWanted = false;
    m_credentialsPage->lend(*m_job->credentials(), storeWords(m_services.secrets), m_job->storeError());
    const QString clientId = m_job->credentials()->clientId();
    advance(WizardEvent::SecretIssued);
    Q_EMIT clientCreated(clientId);
}

void CreateClientWizard::onFailed(const Error &error)
{
    const bool closing = m_closeWanted && !m_job->outcomeUnknown();
    m_closeWanted = false;
    if (m_job->foundWithoutSecret())
        m_reviewPage->showWithoutSecret(error);
    else
        m_reviewPage->showFailure(error, m_job->outcomeUnknown());
    updateFooter();
    if (closing)
        reject();
}

void CreateClientWizard::onAccessChanged()
{
    if (m_step == WizardStep::Created)
        m_createdPage->showResult(*m_job->client(), m_gate.hasDiscarded());
    Q_EMIT clientCreated(m_job->client()->client.clientId);
}

} // namespace clientsmith::ui
