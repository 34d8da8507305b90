#pragma once

#include "ui/scopes/accesschange.h"
#include "ui/scopes/accessdialog.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace clientsmith::ui {

/// Takes access from a client: what is ticked goes, once it is confirmed.
class RemoveAccessDialog final : public AccessDialog
{
    Q_OBJECT
public:
    /// \p grants are all that the client has. \p isSignIn: the client that one is signed in with, whose
    /// access to the account stays.
    RemoveAccessDialog(AccessChange &change, const dintero::ApiClient &client,
        const std::vector<dintero::Grant> &grants, bool isSignIn, const Account &account,
        QWidget *parent = nullptr);

protected:
    bool prepare() override;
    bool isAsking() const override { return m_asked; }
    void run() override;
    void setChoiceEnabled(bool enabled) override;
    ErrorText failureText(const ErrorText &text) const override;

private:
    struct Choice
    {
        QString audience;
        QString scope;
        QCheckBox *box = nullptr;
        /// Why it can't be ticked.
        QLabel *why = nullptr;
    };

    void buildList();
    void addChoice(const QString &audience, const QString &scope, QVBoxLayout &column);
    /// What the sign-in needs can't be ticked, as the rest stands.
    void updateLocks();
    bool sayObstacle(const AccessByAudience &chosen);
    void ask(const AccessByAudience &chosen);
    void forgetAnswer();
    AccessByAudience taken() const;

    std::vector<dintero::Grant> m_grants;
    std::optional<dintero::AccountId> m_signIn;
    QWidget *m_list;
    std::vector<Choice> m_choices;
    /// The answer is a button of its own, where no second click on the first one falls.
    bool m_asked = false;
};

} // namespace clientsmith::ui
