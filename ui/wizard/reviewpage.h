#pragma once

#include "core/accounts/accountstore.h"
#include "core/provisioning/createclientflow.h"
#include "ui/application/clientnews.h"
#include "ui/storewords.h"
#include "ui/wizard/wizardpage.h"

class QPushButton;

namespace clientsmith::ui {

class FactCard;
class InlineMessage;
class ProductionConsent;
class ProgressLine;

/// Page 3: what will be created, and what happens while it is.
class ReviewPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent);

    void showDraft(const ClientDraft &draft, const Account &account, const StoreWords &store);
    /// What speaks against going on as it is, once showDraft() has said what that would be.
    void showCautions(const ClientDraft &draft, const Account &account, const std::vector<WebsiteUse> &uses);
    /// Whether the person has agreed to do it in production; true where nobody asks.
    bool isComplete() const override;
    /// Whether *Keep it in an encrypted file* is among the choices when the keychain can't be used.
    void offerEncryptedFile(bool offered) { m_offersFile = offered; }
    /// Who keeps the secret, as the page says it.
    void setKeeping(Keeping keeping);
    void showStep(CredentialsFlow::Step step);
    /// \p unknown: the client may or may not exist.
    void showFailure(const Error &error, bool unknown);
    /// It was found after the answer to its creation was lost, and a new secret failed by \p error.
    void showWithoutSecret(const Error &error);
    /// Asked to go while the create call is under way.
    void sayWait();
    void showIdle();
    /// The better of the choices that stand in for Create, while they are offered; else null.
    QPushButton *preferredChoice() const { return m_preferred; }

Q_SIGNALS:
    void tryAgainRequested();
    void keepMyselfRequested();
    void encryptedFileRequested();
    void cancelRequested();

private:
    void sayReady();
    void sayWhereWeAre(CredentialsFlow::Step step);
    void offerChoices(QPushButton &preferred);
    void hideChoices();

    FactCard *m_facts;
    InlineMessage *m_testSite;
    InlineMessage *m_sameWebsite;
    ProductionConsent *m_consent;
    QLabel *m_what;
    QLabel *m_where;
    QLabel *m_access;
    QLabel *m_keeper;
    ProgressLine *m_progress;
    /// What the access means, where it is more than most clients need.
    InlineMessage *m_caution;
    InlineMessage *m_message;
    QWidget *m_choices;
    QPushButton *m_tryAgain;
    QPushButton *m_encryptedFile;
    QPushButton *m_keepMyself;
    QPushButton *m_preferred = nullptr;
    StoreWords m_store;
    bool m_offersFile = false;
    CredentialsFlow::Step m_step = CredentialsFlow::Step::CheckKeychain;
};

/// What a step of the flow is called while it runs.
QString flowStepText(CredentialsFlow::Step step, const StoreWords &store);

} // namespace clientsmith::ui
