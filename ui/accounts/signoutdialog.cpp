#include "ui/accounts/signoutdialog.h"

#include "ui/errortext.h"
#include "ui/storewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int signOutWidth = 528;

} // namespace

SignOutDialog::SignOutDialog(const Account &account, const std::optional<Account> &merchant, SignOutLoss loss,
    const StoreWords &store, QWidget *parent)
    : TaskDialog(account, signOutWidth, parent)
    , m_waiting(tr("Waiting for %1…").arg(store.name))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_stay(addButton(QStringLiteral("signOutStay"), tr("&Stay signed in"), tr("Stay signed in")))
    , m_leave(addButton(QStringLiteral("signOutConfirm"), tr("Sign &out"), tr("Sign out")))
{
    setObjectName(QStringLiteral("signOutQuestion"));
    setWindowTitle(tr("Sign out"));
    setHeading(tr("Sign out of %1?").arg(account.id.text()));
    QString text;
    switch (loss) {
    case SignOutLoss::Nothing:
        text = tr("This sign-in was never kept, so you will have to type it again.");
        break;
    case SignOutLoss::Secret:
        text =
            tr("The sign-in, with its client ID and secret, is removed from %1, and nothing here brings it "
               "back: to sign in again you need both. The secrets of the clients that you created stay "
               "there.")
                .arg(store.yours);
        break;
    case SignOutLoss::SignInAlone:
        text = tr("The secret that you sign in with stays in %1, as do those of the other clients that you "
                  "created.")
                   .arg(store.yours);
        break;
    }
    if (merchant)
        text += QStringLiteral("\n\n") +
            tr("You are acting for %1 with this sign-in; that ends, too.")
                .arg(merchant->businessName.isEmpty() ? merchant->id.text() : merchant->businessName);
    setText(text);
    m_progress->setObjectName(QStringLiteral("signOutProgress"));
    m_message->setObjectName(QStringLiteral("signOutMessage"));
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addStretch(1);
    // What takes a secret away is done only with the focus on it.
    if (loss == SignOutLoss::Secret)
        setRole(m_leave, "danger", true);
    else
        setRole(m_leave, "primary", true);
    m_stay->setDefault(true);
    m_stay->setFocus();
    connect(m_stay, &QPushButton::clicked, this, &SignOutDialog::reject);
    connect(m_leave, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { confirm(false); });
    connect(m_progress, &ProgressLine::cancelRequested, this, &SignOutDialog::cancelRequested);
    fit();
}

void SignOutDialog::confirm(bool withSecret)
{
    if (m_working)
        return;
    m_working = true;
    m_message->clear();
    m_leave->setEnabled(false);
    m_progress->start(m_waiting);
    Q_EMIT confirmed(withSecret);
}

void SignOutDialog::showError(const Error &error)
{
    m_working = false;
    m_progress->stop();
    m_leave->setEnabled(true);
    if (error.kind == ErrorKind::Cancelled) {
        reject();
        return;
    }
    const ErrorText text = errorText(error);
    m_message->say(InlineMessage::Kind::Error, tr("You are still signed in. %1").arg(text.sentence),
        text.nextStep, text.details);
    m_message->setAction(
        error.kind == ErrorKind::KeychainUnavailable ? tr("Sign out and leave the secret there") : QString());
    fit();
}

void SignOutDialog::reject()
{
    if (m_working)
        Q_EMIT cancelRequested();
    else
        TaskDialog::reject();
}

} // namespace clientsmith::ui
