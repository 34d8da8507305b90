#pragma once

#include "core/accounts/signin.h"
#include "core/base/cancellation.h"
#include "core/services.h"
#include "ui/storewords.h"

#include <QObject>

#include <memory>
#include <optional>

namespace clientsmith::ui {

/// Checks a sign-in and keeps it, or goes on without keeping it; an access token is never kept. Holds the
/// typed secret between the steps, so that nobody has to type it twice. Owned by the application; outlives
/// its run.
class SignInController final : public QObject
{
    Q_OBJECT
public:
    enum class Step { Check, Keep };
    Q_ENUM(Step)

    explicit SignInController(Services services, QObject *parent = nullptr);

    const ApiOrigin &origin() const { return m_services.origin; }
    StoreWords store() const { return storeWords(m_services.secrets); }
    /// The encrypted file, where the person may still choose it; else null.
    PassphraseFileStore *choosableFile() const;
    const Clock &clock() const { return m_services.clock; }

    void signIn(SignInRequest request);
    /// The client secret that was typed, to be typed no second time; null once it is forgotten, and for a
    /// token.
    const Secret *typedSecret() const
    {
        return m_request && !m_request->token ? &m_request->clientSecret : nullptr;
    }
    /// Repeats the step that failed, with what was typed.
    void retry();
    /// After notKept(): signs in for this session only.
    void continueWithoutKeeping();
    /// Forgets what was typed; what runs with it forgets it at its end.
    void forget();
    void cancel();
    bool isRunning() const { return m_running; }
    /// The step that runs, or ran last.
    Step step() const { return m_step; }

    /// After signedIn().
    const Account &account() const { return m_check->account; }
    bool isKept() const { return m_kept; }
    /// When the access token runs out; invalid for a client id and secret.
    QDateTime tokenExpiry() const;
    /// Once; forgets what was typed.
    TokenSource takeTokenSource();

Q_SIGNALS:
    void stepStarted(clientsmith::ui::SignInController::Step step);
    /// The check ended with an error; retry() repeats it.
    void failed(const clientsmith::Error &error);
    void scopeMissing(const QString &scope);
    /// The sign-in is good, but the keychain didn't take it.
    void notKept(const clientsmith::Error &error);
    void signedIn();

private:
    void start(Step step);
    QCoro::Task<> check();
    QCoro::Task<> keep();

    Services m_services;
    std::unique_ptr<Cancellation> m_cancellation;
    std::shared_ptr<const SignInRequest> m_request;
    std::optional<SignInCheck> m_check;
    Step m_step = Step::Check;
    bool m_running = false;
    bool m_kept = false;
};

} // namespace clientsmith::ui
