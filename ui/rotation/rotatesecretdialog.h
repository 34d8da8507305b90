#pragma once

#include "ui/wizard/credentialspage.h"
#include "ui/wizard/secretgate.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace clientsmith::ui {

class CreatedPage;
class RotatePage;
class StepRail;

/// Gives a client a new secret: explains, replaces, shows it once, proves it. Also hands over a secret that
/// came out of work that was interrupted. Shows and asks; the work is the job's, which outlives it. Nothing
/// closes it unasked while it holds a secret that nobody else has. open() it.
class RotateSecretDialog final : public QDialog
{
    Q_OBJECT
public:
    RotateSecretDialog(Services services, AccountSession &session, const dintero::ApiClient &client,
        bool demo, QWidget *parent = nullptr);
    /// Begins with the secret that \p job has issued, and takes the job over.
    RotateSecretDialog(Services services, AccountSession &session, CredentialsJob &job, Occasion occasion,
        bool demo, QWidget *parent = nullptr);
    ~RotateSecretDialog() override;

    /// The pages in their order; a dialog that hands over has no first one.
    enum class Step { Ask, Credentials, Done };
    Step step() const { return m_step; }
    /// True when nothing would be lost by closing now; otherwise asks.
    bool mayClose();
    /// For tests: stands in for the file dialog.
    void setChooseSaveFile(ChooseSaveFile choose);

    void reject() override;

Q_SIGNALS:
    /// The client's secret or access has changed.
    void clientChanged(const QString &clientId);
    /// Lets go of the job, whose work may run on without the window.
    void jobLeft(clientsmith::ui::CredentialsJob *job);
    /// The window is closed: the client is to be given one more new secret.
    void newSecretRequested(const clientsmith::dintero::ApiClient &client);

private:
    RotateSecretDialog(Services services, AccountSession &session, CredentialsJob *job, Occasion occasion,
        const std::optional<dintero::ApiClient> &client, bool demo, QWidget *parent);

    void layOut(bool demo);
    void connectPages();
    void connectJob();
    void leaveJob();
    void showStep(Step step);
    void updateFooter();
    void showClient();
    void rotate(Keeping keeping);
    void leaveCredentials();
    void replaceAgain();

    void onFlowStep(CredentialsFlow::Step step);
    void onIssued();
    void onFailed(const Error &error);
    void onAccessChanged();

    Services m_services;
    AccountSession &m_session;
    std::optional<dintero::ApiClient> m_client;
    /// Owned by the application.
    QPointer<CredentialsJob> m_job;
    SecretGate m_gate{*this};
    Step m_step = Step::Ask;
    /// Asked to close while the call was under way.
    bool m_closeWanted = false;

    StepRail *m_rail = nullptr;
    QStackedWidget *m_pages;
    /// Null when a secret is handed over.
    RotatePage *m_rotatePage;
    CredentialsPage *m_credentialsPage;
    CreatedPage *m_donePage;
    QPushButton *m_cancel;
    QPushButton *m_rotate;
    QPushButton *m_ok;
    QPushButton *m_close;
};

} // namespace clientsmith::ui
