#pragma once

#include "ui/application/clientnews.h"
#include "ui/wizard/credentialsjob.h"
#include "ui/wizard/credentialspage.h"
#include "ui/wizard/secretgate.h"
#include "ui/wizard/wizardsteps.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace clientsmith::ui {

class AccessPage;
class CreatedPage;
class KindPage;
class ReviewPage;
class StepRail;
class WebsitePage;
class WizardPage;

/// Creates an API client in five steps. Shows and asks; the work is the job's, which outlives it. Nothing
/// closes it unasked while it holds a secret that nobody else has. One object a session; open() it.
class CreateClientWizard final : public QDialog
{
    Q_OBJECT
public:
    CreateClientWizard(Services services, AccountSession &session, bool demo, QWidget *parent = nullptr);
    ~CreateClientWizard() override;

    WizardStep step() const { return m_step; }
    /// True when nothing would be lost by closing now; otherwise asks.
    bool mayClose();
    /// For tests: stands in for the file dialog.
    void setChooseSaveFile(ChooseSaveFile choose);
    /// Asked before the review which clients the website has already.
    void setWebsiteUses(std::function<std::vector<WebsiteUse>(const dintero::WebsiteUrl &)> uses);

    void reject() override;

Q_SIGNALS:
    /// A client was created, or its access has changed: lists of clients are out of date.
    void clientCreated(const QString &clientId);
    /// Lets go of the job, whose work may run on without the window.
    void jobLeft(clientsmith::ui::CredentialsJob *job);
    /// The window is closed: the client is to be given a new secret.
    void newSecretRequested(const clientsmith::dintero::ApiClient &client);

private:
    void layOut(bool demo);
    QWidget *makeFooter();
    void connectPages();
    void newJob();
    void leaveJob();

    void advance(WizardEvent event);
    void showStep(WizardStep step);
    /// Next and Back.
    void goOn();
    void goBack();
    WizardPage *page(WizardStep step) const;
    void updateFooter();

    ClientDraft draft() const;
    void create(Keeping keeping);
    bool offersEncryptedFile() const;
    /// Asks for a passphrase, and goes on with the file as the store.
    void makeEncryptedFile();
    void leaveCredentials();
    void another();
    void replaceSecret();

    void onFlowStep(CredentialsFlow::Step step);
    void onIssued();
    void onFailed(const Error &error);
    void onAccessChanged();

    Services m_services;
    AccountSession &m_session;
    std::function<std::vector<WebsiteUse>(const dintero::WebsiteUrl &)> m_websiteUses;
    /// Owned by the application.
    QPointer<CredentialsJob> m_job;
    SecretGate m_gate{*this};
    WizardStep m_step = WizardStep::Kind;
    /// Asked to close while the create call was under way.
    bool m_closeWanted = false;

    StepRail *m_rail = nullptr;
    QStackedWidget *m_pages;
    KindPage *m_kindPage;
    AccessPage *m_accessPage;
    WebsitePage *m_websitePage;
    ReviewPage *m_reviewPage;
    CredentialsPage *m_credentialsPage;
    CreatedPage *m_createdPage;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace clientsmith::ui
