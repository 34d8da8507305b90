#pragma once

#include "ui/widgets/taskdialog.h"

#include <optional>

namespace clientsmith {
struct Error;
}

namespace clientsmith::ui {

class InlineMessage;
class ProgressLine;
struct StoreWords;

/// What signing out takes away.
enum class SignOutLoss {
    /// The sign-in was never kept.
    Nothing,
    /// The sign-in's secret goes.
    Secret,
    /// Its secret stays, as that of a client that the person has.
    SignInAlone,
};

/// Asks whether to sign out, and stays until that is done. The work is its owner's: confirmed() asks for it,
/// showError() says what came of it unless it succeeded, and then accept() closes the window. open() it.
class SignOutDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// \p merchant is whom the account acts for at the moment.
    SignOutDialog(const Account &account, const std::optional<Account> &merchant, SignOutLoss loss,
        const StoreWords &store, QWidget *parent = nullptr);

    void showError(const Error &error);
    void reject() override;

Q_SIGNALS:
    /// \p withSecret is false to leave the secret where it can't be reached.
    void confirmed(bool withSecret);
    void cancelRequested();

private:
    void confirm(bool withSecret);

    QString m_waiting;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_stay;
    QPushButton *m_leave;
    bool m_working = false;
};

} // namespace clientsmith::ui
