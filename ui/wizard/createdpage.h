#pragma once

#include "core/provisioning/createclientflow.h"
#include "ui/wizard/wizardpage.h"

namespace clientsmith::ui {

class FactCard;
class InlineMessage;
class ProgressLine;

/// The last page: the client, and the proof that its secret works.
class CreatedPage final : public WizardPage
{
    Q_OBJECT
public:
    explicit CreatedPage(QWidget *parent, Occasion occasion = Occasion::Created);

    /// For another client.
    void reset();
    void showWorking(CredentialsFlow::Step step);
    /// \p secretLost: the person discarded it.
    void showResult(const ProvisionedClient &created, bool secretLost);

    void takeFocus() override;

Q_SIGNALS:
    void finishRequested();
    void cancelRequested();
    /// After the secret was discarded.
    void newSecretRequested();

private:
    void sayUnproven(const ProvisionedClient &created);

    Occasion m_occasion;
    ProgressLine *m_progress;
    InlineMessage *m_proof;
    FactCard *m_facts;
    QLabel *m_name;
    QLabel *m_clientId;
    QLabel *m_lifetime;
    QLabel *m_scopes;
    InlineMessage *m_lost;
    QLabel *m_nextStep;
    /// By Finish, for this client.
    bool m_triedAgain = false;
};

/// "4 hours".
QString lifetimeText(std::chrono::seconds lifetime);

} // namespace clientsmith::ui
