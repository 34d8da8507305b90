#include "ui/wizard/credentialsjob.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QEventLoop>

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

CredentialsJob *CredentialsJob::make(const Services &services, AccountSession &session)
{
    return new CredentialsJob(services, session, QCoreApplication::instance());
}

CredentialsJob::CredentialsJob(const Services &services, AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
    connect(
        QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &CredentialsJob::waitUntilIdle);
}

CredentialsJob::~CredentialsJob() = default;

bool CredentialsJob::anyBusy()
{
    const auto jobs =
        QCoreApplication::instance()->findChildren<CredentialsJob *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(jobs.begin(), jobs.end(), [](const CredentialsJob *job) { return job->isBusy(); });
}

template <typename Flow>
Flow *CredentialsJob::begin()
{
    Q_ASSERT(!isBusy() && !m_client);
    if (m_flow != nullptr) {
        disconnect(m_flow, nullptr, this, nullptr);
        // Of its entry, if that is open, the next attempt may have to make the best.
        m_flow->leave();
        m_flow->deleteLater();
    }
    auto *flow = new Flow(flowParts(m_services, m_session), this);
    m_flow = flow;
    connect(flow, &CredentialsFlow::stepStarted, this, [this](CredentialsFlow::Step step) {
        m_step = step;
        // Only what has access is asked to prove it.
        if (step == CredentialsFlow::Step::ProveAccess && m_client)
            m_client->grantError.reset();
        Q_EMIT stepStarted(step);
    });
    connect(flow, &CredentialsFlow::credentialsIssued, this, &CredentialsJob::credentialsIssued);
    m_running = true;
    return flow;
}

void CredentialsJob::await(QCoro::Task<Result<ProvisionedClient>> run)
{
    QCoro::connect(
        std::move(run), this, [this](const Result<ProvisionedClient> &result) { onRunEnded(result); });
}

void CredentialsJob::create(const ClientDraft &draft, Keeping keeping)
{
    await(begin<CreateClientFlow>()->run(draft, keeping));
}

void CredentialsJob::rotate(const QString &id, Keeping keeping)
{
    await(begin<RotateSecretFlow>()->run(id, keeping));
}

void CredentialsJob::resume(const JournalEntry &entry, Keeping keeping)
{
    if (entry.intent.kind == FlowKind::Rotate)
        await(begin<RotateSecretFlow>()->resume(entry, keeping));
    else
        await(begin<CreateClientFlow>()->resume(entry, keeping));
}

void CredentialsJob::cancel()
{
    if (m_flow != nullptr)
        m_flow->cancel();
}

void CredentialsJob::storeAgain()
{
    if (isStoring() || credentials() == nullptr)
        return;
    m_storing = true;
    QCoro::connect(m_flow->storeAgain(), this, [this](const Result<void> &result) { onStoreEnded(result); });
}

void CredentialsJob::finishAccess()
{
    if (isBusy() || !m_client)
        return;
    m_finishing = true;
    QCoro::connect(m_flow->finishAccess(), this,
        [this](const Result<VerifiedAccess> &result) { onAccessEnded(result); });
}

void CredentialsJob::release()
{
    m_releaseWanted = true;
    settle();
}

void CredentialsJob::leave()
{
    m_left = true;
    settle();
}

IssuedCredentials *CredentialsJob::credentials() const
{
    return m_flow == nullptr || m_releaseWanted ? nullptr : m_flow->credentials();
}

std::optional<Error> CredentialsJob::storeError() const
{
    return m_flow == nullptr ? std::nullopt : m_flow->storeError();
}

bool CredentialsJob::wouldLoseSecret() const
{
    const IssuedCredentials *issued = credentials();
    return issued != nullptr && !issued->secret().isEmpty() && !issued->isHeld();
}

bool CredentialsJob::outcomeUnknown() const
{
    return m_flow != nullptr && m_flow->outcomeUnknown();
}

bool CredentialsJob::foundWithoutSecret() const
{
    return m_flow != nullptr && m_flow->foundWithoutSecret();
}

std::optional<IntentOutcome> CredentialsJob::closedAs() const
{
    return m_flow == nullptr ? std::nullopt : m_flow->closedAs();
}

void CredentialsJob::onRunEnded(const Result<ProvisionedClient> &result)
{
    m_running = false;
    if (result)
        m_client = *result;
    if (result)
        Q_EMIT finished();
    else
        Q_EMIT failed(result.error());
    settle();
}

void CredentialsJob::onStoreEnded(const Result<void> &result)
{
    m_storing = false;
    Q_UNUSED(result) // storeError() has it.
    Q_EMIT storeEnded();
    settle();
}

void CredentialsJob::onAccessEnded(const Result<VerifiedAccess> &result)
{
    m_finishing = false;
    if (result) {
        m_client->verified = *result;
        m_client->grantError.reset();
        m_client->proofError.reset();
    } else if (m_client->grantError) {
        m_client->grantError = result.error();
    } else {
        m_client->proofError = result.error();
    }
    Q_EMIT accessEnded();
    settle();
}

void CredentialsJob::settle()
{
    if (isBusy())
        return;
    // Proving needs the secret, so that a page that is done with it before the flow is waits here.
    if ((m_releaseWanted || m_left) && !m_released && m_flow != nullptr) {
        m_released = true;
        m_flow->release();
    }
    if (!m_left || std::exchange(m_gone, true))
        return;
    // By name, and not by the flow's end: what it works with may be gone by then.
    if (m_flow != nullptr)
        m_flow->leave();
    Q_EMIT left();
    deleteLater();
}

void CredentialsJob::waitUntilIdle()
{
    if (!isBusy())
        return;
    QEventLoop loop;
    const auto check = [this, &loop] {
        if (!isBusy())
            loop.quit();
    };
    connect(this, &CredentialsJob::failed, &loop, check);
    connect(this, &CredentialsJob::finished, &loop, check);
    connect(this, &CredentialsJob::storeEnded, &loop, check);
    connect(this, &CredentialsJob::accessEnded, &loop, check);
    loop.exec();
    settle();
}

} // namespace clientsmith::ui
