#pragma once

#include "ui/scopes/accessdialog.h"

namespace clientsmith::ui {

class ScopeChooser;

/// Gives a client more access, chosen from the documented scopes.
class AddAccessDialog final : public AccessDialog
{
    Q_OBJECT
public:
    /// \p held is what the client has already.
    AddAccessDialog(AccessChange &change, const dintero::ApiClient &client, const QStringList &held,
        const Account &account, QWidget *parent = nullptr);

protected:
    bool prepare() override;
    void run() override;
    void setChoiceEnabled(bool enabled) override;
    ErrorText failureText(const ErrorText &text) const override;

private:
    ScopeChooser *m_chooser;
};

} // namespace clientsmith::ui
