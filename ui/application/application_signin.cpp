#include "core/accounts/signin.h"
#include "ui/application/application.h"
#include "ui/signin/signinpage.h"
#include "ui/storewords.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

// Signing in and out.

namespace clientsmith::ui {

void Application::showSignIn(SignInTo to)
{
    if (!m_world || m_switching || (m_desk && !mayClose()))
        return;
    if (!m_signIn) {
        m_signIn = std::make_unique<SignInController>(m_world->services());
        connect(
            m_signIn.get(), &SignInController::signedIn, this, [this] { finishSignIn(); },
            Qt::QueuedConnection);
    }
    SignInPage *page = m_window->showSignIn(*m_signIn);
    const bool again = to == SignInTo::OpenAccount && m_desk;
    page->useToken(again && m_desk->account().isByToken());
    if (again)
        page->prefill(signedInAccount().id.text(), signedInAccount().clientId);
    else
        page->prefill(m_desk ? QString() : m_wantedAccount, {});
    page->setFocus();
}

QCoro::Task<> Application::finishSignIn()
{
    if (!m_signIn || std::exchange(m_switching, true))
        co_return;
    const Account account = m_signIn->account();
    const bool kept = m_signIn->isKept();
    const QDateTime tokenExpiry = m_signIn->tokenExpiry();
    TokenSource source = m_signIn->takeTokenSource();
    m_wantedAccount.clear();
    const bool again = m_desk && m_desk->account().id == account.id;
    co_await closeAccount(again ? Parting::Forget : Parting::Keep);
    forgetParked(account.id);
    m_switching = false;
    openAccount(account, std::move(source), kept, tokenExpiry);
}

void Application::askToLeave()
{
    if (!m_desk || m_switching)
        return;
    // A desktop's global menu offers this even while a dialog is open.
    if (!mayClose())
        return;
    const AccountOverview &overview = m_desk->overview();
    if (overview.demo) {
        enter(WorldKind::Real);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Sign out"),
        (signedInAccount().id.environment() == dintero::Environment::Production
                ? tr("Sign out of %1 (PRODUCTION)?")
                : tr("Sign out of %1 (TEST)?"))
            .arg(signedInAccount().id.text()),
        QMessageBox::NoButton, m_window.get());
    question->setObjectName(QStringLiteral("signOutQuestion"));
    question->setInformativeText(overview.kept
            ? tr("The sign-in is removed from %1. The secrets of the clients that you created stay there.")
                  .arg(storeWords(m_world->services().secrets).yours)
            : tr("This sign-in was never kept, so you will have to type it again."));
    QPushButton *leave = question->addButton(tr("Sign &out"), QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("signOutConfirm"));
    question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the question is no longer in the way then.
    connect(leave, &QPushButton::clicked, this, [this] { signOut(); }, Qt::QueuedConnection);
    question->open();
}

QCoro::Task<> Application::signOut()
{
    if (!m_desk || !mayClose() || std::exchange(m_switching, true))
        co_return;
    const Account account = signedInAccount();
    const bool kept = m_desk->overview().kept;
    co_await closeAccount(Parting::Forget);
    forgetParked(account.id);
    Result<void> removed;
    if (kept) {
        Services services = m_world->services();
        removed = co_await removeSignIn(services, account, &m_end);
    }
    m_switching = false;
    if (removed)
        openNextAccount();
    else
        m_window->showStart(removed.error());
}

} // namespace clientsmith::ui
