#include "ui/passphrase/unlockprompt.h"

#include "core/base/cancellation.h"
#include "core/base/deletelater.h"
#include "ui/passphrase/unlockdialog.h"

#include <QCoroSignal>
#include <QWidget>

#include <utility>

namespace clientsmith::ui {

UnlockPrompt::UnlockPrompt(QWidget &window)
    : m_window(window)
{
}

// The store belongs to the application and outlives every flow.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-reference-coroutine-parameters)
QCoro::Task<Result<void>> UnlockPrompt::unlock(PassphraseFileStore &store, Cancellation *cancellation)
{
    if (m_dialog.isNull()) {
        m_dialog = new UnlockDialog(store, &m_window);
        // Queued: those who wait must not go on inside a destructor.
        connect(m_dialog, &QObject::destroyed, this, &UnlockPrompt::ended, Qt::QueuedConnection);
        m_dialog->openOver(m_window);
    }
    const std::unique_ptr<UnlockWait, DeleteLater> wait(new UnlockWait(*this, cancellation));
    ++m_waiting;
    co_await qCoro(wait.get(), &UnlockWait::over);
    if (--m_waiting == 0 && !m_dialog.isNull())
        m_dialog->close();
    if (!store.isUnlocked())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("The encrypted file was not unlocked"));
    co_return Result<void>();
}

UnlockWait::UnlockWait(UnlockPrompt &prompt, Cancellation *cancellation)
{
    connect(&prompt, &UnlockPrompt::ended, this, &UnlockWait::end);
    if (cancellation != nullptr)
        connect(cancellation, &Cancellation::requested, this, &UnlockWait::end);
}

void UnlockWait::end()
{
    if (!std::exchange(m_ended, true))
        QMetaObject::invokeMethod(this, &UnlockWait::over, Qt::QueuedConnection);
}

} // namespace clientsmith::ui
