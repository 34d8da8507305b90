#include "ui/wizard/secretgate.h"

#include "ui/wizard/discardquestion.h"

#include <QWidget>

namespace clientsmith::ui {

void SecretGate::watch(CredentialsJob *job)
{
    m_job = job;
    m_answered = false;
    m_discarded = false;
}

bool SecretGate::mayLeave()
{
    if (m_answered || m_job.isNull() || !m_job->wouldLoseSecret())
        return true;
    if (m_asking)
        return false;
    m_asking = true;
    const QPointer<QWidget> window(&m_window);
    const bool wasCopied = m_job->credentials()->wasCopied();
    const bool letGo = askToLetGo(&m_window, wasCopied);
    if (window.isNull())
        return true;
    m_asking = false;
    // The keychain may have answered meanwhile.
    m_answered = letGo && m_job->wouldLoseSecret();
    m_discarded = m_answered && !wasCopied;
    // Else the work would wait for a keychain that may never answer, with nothing to keep.
    const bool storing = m_job->isStoring() || m_job->step() == CredentialsFlow::Step::StoreSecret;
    if (m_answered && storing)
        m_job->cancel();
    return letGo;
}

} // namespace clientsmith::ui
