#pragma once

#include "core/accounts/accountstore.h"
#include "core/provisioning/credentialsflow.h"
#include "ui/storewords.h"
#include "ui/wizard/wizardpage.h"

#include <optional>

namespace clientsmith::ui {

class FactCard;
class InlineMessage;
class ProductionConsent;
class ProgressLine;

/// Before a secret is replaced: what that means, and what happens while it is done.
class RotatePage final : public WizardPage
{
    Q_OBJECT
public:
    explicit RotatePage(QWidget *parent);

    /// \p stored is where the secret is kept now, \p isSignIn whether the session signs in with it.
    void showClient(const dintero::ApiClient &client, const Account &account, Stored stored, bool isSignIn,
        const StoreWords &store);
    /// Who keeps the new secret, as the page says it.
    void setKeeping(Keeping keeping);
    void showStep(CredentialsFlow::Step step);
    /// \p unknown: the old secret may or may not work.
    void showFailure(const Error &error, bool unknown);
    /// Asked to go while the call is under way.
    void sayWait();
    /// Whether the page offers ways on of its own, which stand in for the window's button.
    bool offersChoices() const { return m_offers; }

    /// Whether the person has agreed to do it in production; true where nobody asks.
    bool isComplete() const override;
    void takeFocus() override;

Q_SIGNALS:
    void tryAgainRequested();
    void keepMyselfRequested();
    void cancelRequested();

private:
    void sayReady();
    void offer(bool keepMyself);
    void clearMessage();

    FactCard *m_facts;
    QLabel *m_client;
    QLabel *m_account;
    QLabel *m_old;
    QLabel *m_keeper;
    InlineMessage *m_warning;
    ProductionConsent *m_consent;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    StoreWords m_store;
    CredentialsFlow::Step m_step = CredentialsFlow::Step::CheckKeychain;
    bool m_offers = false;
};

} // namespace clientsmith::ui
