#pragma once

#include "ui/scopes/accesschange.h"
#include "ui/scopes/accessdialog.h"

#include <vector>

class QCheckBox;

namespace clientsmith::ui {

/// Takes access from a client: what is ticked goes, once it is confirmed.
class RemoveAccessDialog final : public AccessDialog
{
    Q_OBJECT
public:
    /// \p isSignIn: the client that one is signed in with, whose access to the account stays.
    RemoveAccessDialog(AccessChange &change, const dintero::ApiClient &client, const AccessByAudience &access,
        bool isSignIn, const Account &account, QWidget *parent = nullptr);

protected:
    bool prepare() override;
    void run() override;
    void setChoiceEnabled(bool enabled) override;
    QString failureText(const ErrorText &text) const override;

private:
    struct Choice
    {
        QString audience;
        QString scope;
        bool fixed = false;
        QCheckBox *box = nullptr;
    };

    void buildList(const AccessByAudience &access, bool isSignIn);
    void ask(const AccessByAudience &chosen);
    void forgetAnswer();
    AccessByAudience taken() const;

    QWidget *m_list;
    std::vector<Choice> m_choices;
    /// Asked already; pressing the button again is the answer.
    bool m_asked = false;
};

} // namespace clientsmith::ui
