#include "ui/signin/signincontroller.h"

#include <utility>

namespace clientsmith::ui {

SignInController::SignInController(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

PassphraseFileStore *SignInController::choosableFile() const
{
    PassphraseFileStore *file = m_services.passphraseFile;
    return file != nullptr && !file->exists() ? file : nullptr;
}

void SignInController::signIn(SignInRequest request)
{
    if (m_running)
        return;
    m_request = std::make_shared<const SignInRequest>(std::move(request));
    m_check.reset();
    start(Step::Check);
}

void SignInController::retry()
{
    if (!m_running && m_request)
        start(m_step);
}

void SignInController::continueWithoutKeeping()
{
    if (m_running || !m_request || !m_check)
        return;
    m_kept = false;
    noteUnkeptSignIn(m_services, *m_check);
    Q_EMIT signedIn();
}

void SignInController::forget()
{
    m_request.reset();
}

void SignInController::cancel()
{
    if (m_running)
        m_cancellation->request();
}

QDateTime SignInController::tokenExpiry() const
{
    return m_request && m_request->token ? m_request->token->expiresAt : QDateTime();
}

TokenSource SignInController::takeTokenSource()
{
    const std::shared_ptr<const SignInRequest> request = std::exchange(m_request, nullptr);
    if (m_kept) {
        return tokenByCredentials(signInSecretFrom(m_services.secrets, m_services.origin, m_check->account));
    }
    if (request->token)
        return pastedToken(request->token->clone(), m_services.clock);
    return tokenByCredentials(signInSecretInMemory(request->clientSecret.clone()));
}

void SignInController::start(Step step)
{
    m_step = step;
    m_running = true;
    m_cancellation = std::make_unique<Cancellation>();
    Q_EMIT stepStarted(step);
    if (step == Step::Check)
        check();
    else
        keep();
}

QCoro::Task<> SignInController::check()
{
    ApiOrigin origin = m_services.origin;
    auto checked =
        co_await checkSignIn(origin, m_services.transport, m_services.clock, m_request, m_cancellation.get());
    m_running = false;
    if (checked && !m_request)
        checked = failure(ErrorKind::Cancelled, QStringLiteral("What was typed is forgotten"));
    if (!checked) {
        Q_EMIT failed(checked.error());
        co_return;
    }
    if (!checked->missingScope.isEmpty()) {
        forget();
        Q_EMIT scopeMissing(checked->missingScope);
        co_return;
    }
    m_check = std::move(*checked);
    // An access token has no place in the keychain: it would be worthless there before long.
    if (m_request->token)
        continueWithoutKeeping();
    else
        start(Step::Keep);
}

QCoro::Task<> SignInController::keep()
{
    SignInCheck check = *m_check;
    auto kept = co_await keepSignIn(m_services, std::move(check), m_request, m_cancellation.get());
    m_running = false;
    m_kept = kept.has_value();
    if (m_kept)
        Q_EMIT signedIn();
    else
        Q_EMIT notKept(kept.error());
}

} // namespace clientsmith::ui
