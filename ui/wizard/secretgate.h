#pragma once

#include "ui/wizard/credentialsjob.h"

#include <QPointer>

class QWidget;

namespace clientsmith::ui {

/// The way out of a window that shows a secret: nobody leaves unasked while nothing holds the secret. Every
/// way out goes through it: OK, Esc and the window's X, which is also how quitting and the end of the desktop
/// session close it.
class SecretGate final
{
public:
    /// \p window is where the question is asked.
    explicit SecretGate(QWidget &window)
        : m_window(window)
    {
    }
    Q_DISABLE_COPY_MOVE(SecretGate)

    /// From now on it is about this job's secret.
    void watch(CredentialsJob *job);
    /// True when nothing would be lost by leaving now; otherwise asks. The window, and the gate with it, may
    /// be gone when it returns true.
    bool mayLeave();
    /// The person has chosen to discard the secret.
    bool hasDiscarded() const { return m_discarded; }

private:
    QWidget &m_window;
    QPointer<CredentialsJob> m_job;
    bool m_discarded = false;
    bool m_asking = false;
};

} // namespace clientsmith::ui
