#include "ui/rotation/rotatesecretdialog.h"

#include "core/accounts/storedcredentials.h"
#include "core/provisioning/deleteclientflow.h"
#include "ui/rotation/rotatepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/wizard/createdpage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/wizardparts.h"

#include <QPushButton>
#include <QStackedWidget>

#include <array>

namespace clientsmith::ui {

RotateSecretDialog::RotateSecretDialog(
    Services services, AccountSession &session, const dintero::ApiClient &client, bool demo, QWidget *parent)
    : RotateSecretDialog(
          services, session, CredentialsJob::make(services, session), Occasion::Rotated, client, demo, parent)
{
    showClient();
    showStep(Step::Ask);
}

RotateSecretDialog::RotateSecretDialog(Services services, AccountSession &session, CredentialsJob &job,
    Occasion occasion, bool demo, QWidget *parent)
    : RotateSecretDialog(services, session, &job, occasion, std::nullopt, demo, parent)
{
    onIssued();
}

RotateSecretDialog::RotateSecretDialog(Services services, AccountSession &session, CredentialsJob *job,
    Occasion occasion, const std::optional<dintero::ApiClient> &client, bool demo, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_session(session)
    , m_client(client)
    , m_job(job)
    , m_pages(new QStackedWidget(this))
    , m_rotatePage(client ? new RotatePage(m_pages) : nullptr)
    , m_credentialsPage(new CredentialsPage(m_pages, occasion))
    , m_donePage(new CreatedPage(m_pages, occasion))
    , m_cancel(footerButton(this, QStringLiteral("rotateCancel"), tr("Cance&l"), tr("Cancel")))
    , m_rotate(footerButton(
          this, QStringLiteral("rotateNow"), tr("&Make the new secret now"), tr("Make the new secret now")))
    , m_ok(footerButton(this, QStringLiteral("rotateOk"), tr("&OK"), tr("OK")))
    , m_close(footerButton(this, QStringLiteral("rotateClose"), tr("&Close"), tr("Close")))
{
    setObjectName(QStringLiteral("rotateSecretDialog"));
    const QString title = client ? tr("New secret") : tr("Save the credentials");
    const bool production = session.account().id.environment() == dintero::Environment::Production;
    setWindowTitle(demo ? tr("%1 — DEMO").arg(title) : production ? tr("%1 — PRODUCTION").arg(title) : title);
    layOut(demo);
    connectPages();
    connectJob();
}

RotateSecretDialog::~RotateSecretDialog()
{
    leaveJob();
}

void RotateSecretDialog::layOut(bool demo)
{
    QStringList names{tr("Save the credentials"), tr("Done")};
    if (m_rotatePage != nullptr) {
        names.prepend(tr("What it means"));
        addScrolled(*m_pages, *m_rotatePage);
    }
    addScrolled(*m_pages, *m_credentialsPage);
    addScrolled(*m_pages, *m_donePage);
    for (QPushButton *primary : {m_rotate, m_ok, m_close})
        setRole(primary, "primary", true);
    m_rotate->setAccessibleDescription(m_session.account().id.text());
    // Enter does it only where the focus is on it: what can't be taken back is nobody's default.
    m_rotate->setAutoDefault(true);
    ignoreDoubleClicks(m_ok);
    EnterKey::passBy(*m_ok);
    m_rail = new StepRail(names, this);
    layOutWizard(*this, wizardSide(m_rail, m_session.account(), demo, this), m_pages,
        wizardFooter(this, {m_cancel}, {m_rotate, m_ok, m_close}));
}

void RotateSecretDialog::connectPages()
{
    connect(m_cancel, &QPushButton::clicked, this, &RotateSecretDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &RotateSecretDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &RotateSecretDialog::leaveCredentials);
    connect(m_rotate, &QPushButton::clicked, this, [this] { rotate(Keeping::Keychain); });
    if (m_rotatePage != nullptr) {
        connect(m_rotatePage, &WizardPage::completeChanged, this, &RotateSecretDialog::updateFooter);
        connect(m_rotatePage, &RotatePage::tryAgainRequested, this, [this] { rotate(Keeping::Keychain); });
        connect(m_rotatePage, &RotatePage::keepMyselfRequested, this, [this] { rotate(Keeping::Person); });
        connect(m_rotatePage, &RotatePage::cancelRequested, this, [this] { m_job->cancel(); });
    }
    connect(m_credentialsPage, &CredentialsPage::storeAgainRequested, this, [this] {
        m_credentialsPage->showStoring();
        m_job->storeAgain();
    });
    connect(m_credentialsPage, &CredentialsPage::cancelRequested, this, [this] { m_job->cancel(); });
    connect(m_donePage, &CreatedPage::finishRequested, this, [this] {
        m_donePage->showWorking(CredentialsFlow::Step::GrantAccess);
        m_job->finishAccess();
    });
    connect(m_donePage, &CreatedPage::cancelRequested, this, [this] { m_job->cancel(); });
    connect(m_donePage, &CreatedPage::newSecretRequested, this, &RotateSecretDialog::replaceAgain);
}

void RotateSecretDialog::connectJob()
{
    m_gate.watch(m_job);
    connect(m_job, &CredentialsJob::stepStarted, this, &RotateSecretDialog::onFlowStep);
    connect(m_job, &CredentialsJob::credentialsIssued, this, &RotateSecretDialog::onIssued);
    connect(m_job, &CredentialsJob::failed, this, &RotateSecretDialog::onFailed);
    connect(m_job, &CredentialsJob::finished, this, &RotateSecretDialog::onAccessChanged);
    connect(m_job, &CredentialsJob::accessEnded, this, &RotateSecretDialog::onAccessChanged);
    connect(m_job, &CredentialsJob::storeEnded, this,
        [this] { m_credentialsPage->showKeeper(m_job->storeError()); });
}

bool RotateSecretDialog::mayClose()
{
    if (m_step == Step::Ask && !m_job.isNull() && m_job->isRunning()) {
        // There may be a new secret in a moment that only this window can show.
        m_closeWanted = true;
        m_job->cancel();
        m_rotatePage->sayWait();
        return false;
    }
    return m_gate.mayLeave();
}

void RotateSecretDialog::setChooseSaveFile(ChooseSaveFile choose)
{
    m_credentialsPage->setChooseSaveFile(std::move(choose));
}

void RotateSecretDialog::reject()
{
    if (!mayClose())
        return;
    // Nobody is there any more to unlock a keychain for what goes on behind the closed window.
    if (!m_job.isNull() && m_job->isFinishingAccess())
        m_job->cancel();
    leaveJob();
    done(m_step == Step::Ask ? Rejected : Accepted);
}

void RotateSecretDialog::leaveJob()
{
    m_credentialsPage->drop();
    if (m_job.isNull())
        return;
    disconnect(m_job, nullptr, this, nullptr);
    Q_EMIT jobLeft(m_job);
    m_job->leave();
    m_job.clear();
}

void RotateSecretDialog::showStep(Step step)
{
    m_step = step;
    const int index = static_cast<int>(step) - (m_rotatePage == nullptr ? 1 : 0);
    m_rail->setStep(index + 1);
    m_pages->setCurrentIndex(index);
    updateFooter();
    const std::array<const QWidget *, 3> pages{m_rotatePage, m_credentialsPage, m_donePage};
    setAccessibleDescription(pages.at(static_cast<std::size_t>(step))->accessibleDescription());
    switch (step) {
    case Step::Ask:
        m_rotatePage->takeFocus();
        break;
    case Step::Credentials:
        m_credentialsPage->takeFocus();
        break;
    case Step::Done:
        m_donePage->takeFocus();
        break;
    }
}

void RotateSecretDialog::updateFooter()
{
    const bool asks = m_step == Step::Ask;
    const bool running = m_job != nullptr && m_job->isRunning();
    const bool unknown = m_job != nullptr && m_job->outcomeUnknown() && !running;
    m_cancel->setVisible(asks && !running && !unknown);
    m_rotate->setVisible(asks && !unknown);
    m_rotate->setEnabled(
        !running && (!asks || (!m_rotatePage->offersChoices() && m_rotatePage->isComplete())));
    m_ok->setVisible(m_step == Step::Credentials);
    m_close->setVisible(m_step == Step::Done || (asks && unknown));
    // On the secret's page, Enter presses nothing.
    m_cancel->setDefault(m_cancel->isVisibleTo(this));
    m_close->setDefault(m_close->isVisibleTo(this));
}

void RotateSecretDialog::showClient()
{
    const Result<CredentialRow> kept = keptRow(m_services, m_session.account().id, *m_client);
    const Stored stored = kept ? kept->stored : Stored::Nowhere;
    m_rotatePage->showClient(*m_client, m_session.account(), stored,
        isOwnSignIn(m_session, m_client->clientId), storeWords(m_services.secrets));
}

void RotateSecretDialog::rotate(Keeping keeping)
{
    if (m_step != Step::Ask || m_job->isBusy() || m_job->client() || !m_rotatePage->isComplete())
        return;
    m_rotatePage->setKeeping(keeping);
    m_job->rotate(m_client->id, keeping);
    updateFooter();
}

void RotateSecretDialog::leaveCredentials()
{
    if (!mayClose())
        return;
    m_credentialsPage->drop();
    m_job->release();
    if (m_job->client() && !m_job->isFinishingAccess())
        m_donePage->showResult(*m_job->client(), m_gate.hasDiscarded());
    else
        m_donePage->showWorking(m_job->step());
    showStep(Step::Done);
}

void RotateSecretDialog::replaceAgain()
{
    if (!m_job->client())
        return;
    const dintero::ApiClient client = m_job->client()->client;
    reject();
    if (!isVisible())
        Q_EMIT newSecretRequested(client);
}

void RotateSecretDialog::onFlowStep(CredentialsFlow::Step step)
{
    if (m_step == Step::Ask)
        m_rotatePage->showStep(step);
    else if (m_step == Step::Done)
        m_donePage->showWorking(step);
}

void RotateSecretDialog::onIssued()
{
    m_closeWanted = false;
    m_credentialsPage->lend(*m_job->credentials(), storeWords(m_services.secrets), m_job->storeError());
    const QString clientId = m_job->credentials()->clientId();
    showStep(Step::Credentials);
    Q_EMIT clientChanged(clientId);
}

void RotateSecretDialog::onFailed(const Error &error)
{
    if (m_step != Step::Ask)
        return;
    const bool closing = m_closeWanted && !m_job->outcomeUnknown();
    m_closeWanted = false;
    m_rotatePage->showFailure(error, m_job->outcomeUnknown());
    updateFooter();
    if (closing)
        reject();
}

void RotateSecretDialog::onAccessChanged()
{
    if (m_step == Step::Done)
        m_donePage->showResult(*m_job->client(), m_gate.hasDiscarded());
    Q_EMIT clientChanged(m_job->client()->client.clientId);
}

} // namespace clientsmith::ui
