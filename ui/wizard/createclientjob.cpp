#include "ui/wizard/createclientjob.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QEventLoop>

#include <algorithm>

namespace clientsmith::ui {

CreateClientJob *CreateClientJob::make(const Services &services, AccountSession &session)
{
    return new CreateClientJob(services, session, QCoreApplication::instance());
}

CreateClientJob::CreateClientJob(const Services &services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    connect(
        QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &CreateClientJob::waitUntilIdle);
}

CreateClientJob::~CreateClientJob() = default;

bool CreateClientJob::anyBusy()
{
    const auto jobs =
        QCoreApplication::instance()->findChildren<CreateClientJob *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(jobs.begin(), jobs.end(), [](const CreateClientJob *job) { return job->isBusy(); });
}

void CreateClientJob::start(const ClientDraft &draft, Keeping keeping)
{
    Q_ASSERT(!isBusy() && !m_created);
    if (m_flow != nullptr) {
        disconnect(m_flow, nullptr, this, nullptr);
        m_flow->deleteLater();
    }
    m_flow = new CreateClientFlow(flowParts(m_services, m_session), this);
    connect(m_flow, &CreateClientFlow::stepStarted, this, [this](CredentialsFlow::Step step) {
        // Only what has access is asked to prove it.
        if (step == CredentialsFlow::Step::ProveAccess && m_created)
            m_created->grantError.reset();
        Q_EMIT stepStarted(step);
    });
    connect(m_flow, &CreateClientFlow::credentialsIssued, this, &CreateClientJob::credentialsIssued);
    m_running = true;
    QCoro::connect(m_flow->run(draft, keeping), this,
        [this](const Result<ProvisionedClient> &result) { onRunEnded(result); });
}

void CreateClientJob::cancel()
{
    if (m_flow != nullptr)
        m_flow->cancel();
}

void CreateClientJob::storeAgain()
{
    if (isStoring() || credentials() == nullptr)
        return;
    m_storing = true;
    QCoro::connect(m_flow->storeAgain(), this, [this](const Result<void> &result) { onStoreEnded(result); });
}

void CreateClientJob::finishAccess()
{
    if (isBusy() || !m_created)
        return;
    m_finishing = true;
    QCoro::connect(m_flow->finishAccess(), this,
        [this](const Result<VerifiedAccess> &result) { onAccessEnded(result); });
}

void CreateClientJob::release()
{
    m_releaseWanted = true;
    settle();
}

void CreateClientJob::leave()
{
    m_left = true;
    settle();
}

IssuedCredentials *CreateClientJob::credentials() const
{
    return m_flow == nullptr || m_releaseWanted ? nullptr : m_flow->credentials();
}

std::optional<Error> CreateClientJob::storeError() const
{
    return m_flow == nullptr ? std::nullopt : m_flow->storeError();
}

bool CreateClientJob::wouldLoseSecret() const
{
    const IssuedCredentials *issued = credentials();
    return issued != nullptr && !issued->secret().isEmpty() && !issued->isHeld();
}

bool CreateClientJob::outcomeUnknown() const
{
    return m_flow != nullptr && m_flow->outcomeUnknown();
}

void CreateClientJob::onRunEnded(const Result<ProvisionedClient> &result)
{
    m_running = false;
    if (result)
        m_created = *result;
    if (result)
        Q_EMIT finished();
    else
        Q_EMIT failed(result.error());
    settle();
}

void CreateClientJob::onStoreEnded(const Result<void> &result)
{
    m_storing = false;
    Q_UNUSED(result) // storeError() has it.
    Q_EMIT storeEnded();
    settle();
}

void CreateClientJob::onAccessEnded(const Result<VerifiedAccess> &result)
{
    m_finishing = false;
    if (result) {
        m_created->verified = *result;
        m_created->grantError.reset();
        m_created->proofError.reset();
    } else if (m_created->grantError) {
        m_created->grantError = result.error();
    } else {
        m_created->proofError = result.error();
    }
    Q_EMIT accessEnded();
    settle();
}

void CreateClientJob::settle()
{
    if (isBusy())
        return;
    // Proving needs the secret, so that a page that is done with it before the flow is waits here.
    if ((m_releaseWanted || m_left) && !m_released && m_flow != nullptr) {
        m_released = true;
        m_flow->release();
    }
    if (!m_left)
        return;
    // By name, and not by the flow's end: what it works with may be gone by then.
    if (m_flow != nullptr)
        m_flow->leave();
    deleteLater();
}

void CreateClientJob::waitUntilIdle()
{
    if (!isBusy())
        return;
    QEventLoop loop;
    const auto check = [this, &loop] {
        if (!isBusy())
            loop.quit();
    };
    connect(this, &CreateClientJob::failed, &loop, check);
    connect(this, &CreateClientJob::finished, &loop, check);
    connect(this, &CreateClientJob::storeEnded, &loop, check);
    connect(this, &CreateClientJob::accessEnded, &loop, check);
    loop.exec();
    settle();
}

} // namespace clientsmith::ui
