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
    const bool wasCopied = m_job->credentials()->wasCopied();
    const bool letGo = askToLetGo(&m_window, wasCopied);
    if (window.isNull())
        return true;
    m_asking = false;
    // The keychain may have answered meanwhile.
    if (!letGo || !m_job->wouldLoseSecret())
        return letGo;
    if (wasCopied)
        m_job->credentials()->markWithPerson();
    else
        m_discarded = true;
    // Else the work would wait for a keychain that may never answer, with nothing to keep.
    if (m_job->isStoring() || m_job->step() == CredentialsFlow::Step::StoreSecret)
        m_job->cancel();
    return true;
}

} // namespace clientsmith::ui
