#include "core/accounts/signin.h"
#include "ui/accounts/signoutdialog.h"
#include "ui/application/application.h"
#include "ui/signin/signinpage.h"
#include "ui/storewords.h"
#include "ui/wizard/scrim.h"

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
    const Account account = signedInAccount();
    SignOutLoss loss = SignOutLoss::Nothing;
    if (overview.kept) {
        const Result<bool> stays = isSignInKeptForThePerson(m_world->services(), account);
        loss = stays.value_or(false) ? SignOutLoss::SignInAlone : SignOutLoss::Secret;
    }
    auto *question =
        new SignOutDialog(account, overview.partner ? std::optional(m_desk->account()) : std::nullopt, loss,
            storeWords(m_world->services().secrets), m_window.get());
    connect(question, &SignOutDialog::confirmed, this,
        [this, question](bool withSecret) { signOut(question, withSecret); });
    openOver(*m_window, *question);
}

QCoro::Task<> Application::signOut(QPointer<SignOutDialog> question, bool withSecret)
{
    if (!m_desk || std::exchange(m_switching, true))
        co_return;
    const Account account = signedInAccount();
    Result<void> removed;
    if (m_desk->overview().kept) {
        Cancellation cancellation;
        connect(question, &SignOutDialog::cancelRequested, &cancellation, &Cancellation::request);
        connect(&m_end, &Cancellation::requested, &cancellation, &Cancellation::request);
        Services services = m_world->services();
        removed = co_await removeSignIn(services, account, withSecret, &cancellation);
    }
    if (!removed) {
        m_switching = false;
        if (question)
            question->showError(removed.error());
        co_return;
    }
    if (question)
        question->accept();
    co_await closeAccount(Parting::Forget);
    forgetParked(account.id);
    m_switching = false;
    openNextAccount();
}

} // namespace clientsmith::ui
