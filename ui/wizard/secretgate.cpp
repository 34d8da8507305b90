#include "ui/wizard/secretgate.h"

#include "ui/wizard/discardquestion.h"

#include <QWidget>

namespace clientsmith::ui {

void SecretGate::watch(CredentialsJob *job)
{
    m_job = job;
    m_discarded = false;
}

bool SecretGate::mayLeave()
{
    if (m_discarded || m_job.isNull() || !m_job->wouldLoseSecret())
        return true;
    if (m_asking)
        return false;
    m_asking = true;
    const QPointer<QWidget> window(&m_window);
    const bool discard = askToDiscard(&m_window);
    if (window.isNull())
        return true;
    m_asking = false;
    // The keychain may have answered meanwhile.
    m_discarded = discard && m_job->wouldLoseSecret();
    // Else the work would wait for a keychain that may never answer, with nothing to keep.
    const bool storing = m_job->isStoring() || m_job->step() == CredentialsFlow::Step::StoreSecret;
    if (m_discarded && storing)
        m_job->cancel();
    return discard;
}

} // namespace clientsmith::ui
