#include "ui/signin/accountfield.h"

#include "ui/widgets/badge.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace clientsmith::ui {

AccountField::AccountField(QWidget *parent)
    : FormField(tr("Account I&D"), tr("T for test or P for production, then 3 or 8 digits"), "accountIdField",
          parent)
    , m_environment(new Badge(Badge::Kind::Test, this))
{
    m_environment->setObjectName(QStringLiteral("signInEnvironment"));
    m_environment->hide();
    putBeside(m_environment);
    edit()->setPlaceholderText(QStringLiteral("T12345678"));
    edit()->setMaxLength(32);
}

bool AccountField::check(Eagerness eagerness)
{
    const QString text = typed();
    const auto parsed = dintero::AccountId::parse(text);
    m_environment->setVisible(parsed.has_value());
    if (parsed) {
        m_environment->setKind(Badge::kindOf(parsed->environment()));
        setProblem({});
        return true;
    }
    static const QRegularExpression beginning(QStringLiteral("^([TtPp][0-9]{0,7})?$"));
    const bool unfinished = beginning.match(text).hasMatch();
    if (text.isEmpty() && eagerness == Eagerness::WhenSubmitting)
        setProblem(tr("Write the account ID. The back office shows it beside the business name."));
    else if (text.isEmpty() && eagerness == Eagerness::WhenDone)
        return false; // Return has said so already, or nobody has asked yet
    else if (text.isEmpty() || (unfinished && eagerness == Eagerness::WhileTyping))
        setProblem({});
    else if (text.contains(QRegularExpression(QStringLiteral("^[0-9]"))))
        setProblem(tr("Put T (test) or P (production) before the digits."));
    else
        setProblem(tr("An account ID is T or P and then exactly 3 or 8 digits, such as T12345678."));
    return false;
}

} // namespace clientsmith::ui
