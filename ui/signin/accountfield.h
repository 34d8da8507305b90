#pragma once

#include "core/dintero/accountid.h"
#include "ui/signin/formfield.h"

namespace clientsmith::ui {

class Badge;

/// The line for an account id: says beside it which environment that is, and under it what is wrong with it.
class AccountField final : public FormField
{
    Q_OBJECT
public:
    explicit AccountField(QWidget *parent);

    /// How soon something counts as wrong.
    enum class Eagerness { WhileTyping, WhenDone, WhenSubmitting };
    /// Whether an account is named; if not, what is wrong is said.
    bool check(Eagerness eagerness);

private:
    Badge *m_environment;
};

} // namespace clientsmith::ui
