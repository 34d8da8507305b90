#pragma once

#include "core/secrets/passphrasefilestore.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace clientsmith::ui {

class UnlockDialog;

/// Asks with one dialog, however many wait for the answer. The last one that no longer waits closes it. Owned
/// by the application.
class UnlockPrompt final : public QObject, public PassphrasePrompt
{
    Q_OBJECT
public:
    /// Asks over \p window, which outlives every question.
    explicit UnlockPrompt(QWidget &window);

    QCoro::Task<Result<void>> unlock(PassphraseFileStore &store, Cancellation *cancellation) override;

Q_SIGNALS:
    /// The dialog has gone. From the event loop.
    void ended();

private:
    QWidget &m_window;
    QPointer<UnlockDialog> m_dialog;
    int m_waiting = 0;
};

/// One that waits: until the dialog has gone or its own cancellation is requested.
class UnlockWait final : public QObject
{
    Q_OBJECT
public:
    UnlockWait(UnlockPrompt &prompt, Cancellation *cancellation);

Q_SIGNALS:
    /// Once, from the event loop: whoever is cancelled may not be gone before its cancellation has been
    /// heard.
    void over();

private:
    void end();

    bool m_ended = false;
};

} // namespace clientsmith::ui
