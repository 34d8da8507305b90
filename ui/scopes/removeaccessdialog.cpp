#include "ui/scopes/removeaccessdialog.h"

#include "core/provisioning/accessremoval.h"
#include "ui/clients/clientname.h"
#include "ui/errortext.h"
#include "ui/scopes/accesswords.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/wizard/wizardparts.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

namespace {

constexpr QSize removeAccessSize(560, 480);

/// From a box's edge to its words.
constexpr int textIndent = 28;

QLabel *caption(const QString &text, const char *style, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, "textStyle", QString::fromLatin1(style));
    return label;
}

} // namespace

RemoveAccessDialog::RemoveAccessDialog(AccessChange &change, const dintero::ApiClient &client,
    const std::vector<dintero::Grant> &grants, bool isSignIn, const Account &account, QWidget *parent)
    : AccessDialog(change, client, account,
          {tr("Remove access"), tr("What may %1 no longer do?").arg(shortName(client)),
              productionWarned(account,
                  tr("Tick what is to go; the rest stays, without a moment in between. An access token that "
                     "was given out before works until it runs out.")),
              tr("&Remove access"), tr("Removing access…"),
              tr("Remove this access in &PRODUCTION for %1").arg(account.id.text()),
              tr("Real payments fail wherever it is still needed.")},
          parent)
    , m_grants(grants)
    , m_signIn(isSignIn ? std::optional(account.id) : std::nullopt)
    , m_list(new QWidget(this))
{
    setObjectName(QStringLiteral("removeAccessDialog"));
    buildList();
    updateLocks();
    setRole(actionButton(), "danger", true);
    QPushButton *confirm = message()->actionButton();
    setRole(confirm, "danger", true);
    ignoreDoubleClicks(confirm);
    connect(message(), &InlineMessage::actionTriggered, this, &RemoveAccessDialog::start);
    setMinimumSize(400, 320);
    resize(parent == nullptr ? removeAccessSize : removeAccessSize.boundedTo(parent->size()));
    const auto first = std::find_if(
        m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.box->isEnabled(); });
    if (first != m_choices.end())
        first->box->setFocus();
}

void RemoveAccessDialog::buildList()
{
    m_list->setAttribute(Qt::WA_StyledBackground);
    setRole(m_list, "ground", QStringLiteral("surface"));
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(2);
    const AccessByAudience access = accessOf(m_grants);
    for (const auto &[audience, scopes] : access) {
        if (access.size() > 1)
            column->addWidget(caption(tr("At %1").arg(accountOfAudience(audience)), "heading", m_list));
        for (const QString &scope : scopes)
            addChoice(audience, scope, *column);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(scroll, "framed", true);
    scroll->setWidget(m_list);
    body()->addWidget(scroll, 1);
    putBeforeButtons(*m_list);
}

void RemoveAccessDialog::addChoice(const QString &audience, const QString &scope, QVBoxLayout &column)
{
    auto *box = new QCheckBox(scopeInWords(scope), m_list);
    box->setObjectName(QStringLiteral("remove-") + scope);
    box->setAccessibleName(box->text());
    connect(box, &QCheckBox::toggled, this, &RemoveAccessDialog::forgetAnswer);
    column.addWidget(box, 0, Qt::AlignLeft);
    // Below its words: beside them, long words would leave nothing of it.
    auto *code = new ElidedLabel(m_list);
    code->setValue(scope);
    code->setIndent(textIndent);
    setRole(code, "textStyle", QStringLiteral("codeCaption"));
    column.addWidget(code);
    QLabel *why = caption(tr("stays: it is your sign-in's"), "caption", m_list);
    why->setWordWrap(true);
    why->setIndent(textIndent);
    column.addWidget(why);
    m_choices.push_back({audience, scope, box, why});
}

void RemoveAccessDialog::updateLocks()
{
    const AccessByAudience chosen = taken();
    for (const Choice &choice : m_choices) {
        const auto others = chosen.find(choice.audience);
        QStringList scopes = others == chosen.end() ? QStringList() : others->second;
        scopes += choice.scope;
        const AccessRemoval plan = planAccessRemoval(m_grants, choice.audience, scopes, m_signIn);
        const bool fixed = !choice.box->isChecked() && plan.obstacle == RemovalObstacle::NeededBySignIn;
        choice.box->setEnabled(!fixed);
        choice.box->setAccessibleDescription(fixed
                ? tr("You are signed in with this client, and need it to manage clients. %1")
                      .arg(choice.scope)
                : QStringLiteral("%1 %2").arg(
                      tr("At %1").arg(accountOfAudience(choice.audience)), choice.scope));
        choice.why->setVisible(fixed);
    }
}

AccessByAudience RemoveAccessDialog::taken() const
{
    AccessByAudience all;
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked())
            all[choice.audience] += choice.scope;
    }
    return all;
}

bool RemoveAccessDialog::prepare()
{
    const AccessByAudience chosen = taken();
    if (chosen.empty()) {
        message()->say(InlineMessage::Kind::Error, tr("Nothing is ticked yet."),
            tr("Tick at least one thing that this client may no longer do."));
        return false;
    }
    if (!sayObstacle(chosen))
        ask(chosen);
    return false;
}

bool RemoveAccessDialog::sayObstacle(const AccessByAudience &chosen)
{
    for (const auto &[audience, scopes] : chosen) {
        const AccessRemoval plan = planAccessRemoval(m_grants, audience, scopes, m_signIn);
        if (plan.obstacle == RemovalObstacle::StaysCovered) {
            message()->say(InlineMessage::Kind::Error,
                tr("“%1” stays for as long as “%2” does, which allows it.")
                    .arg(scopeInWords(plan.scope), scopeInWords(plan.reason)),
                tr("Tick that as well, or untick this."));
            return true;
        }
        if (plan.obstacle == RemovalObstacle::OfAnotherType) {
            message()->say(InlineMessage::Kind::Error,
                tr("This is granted for another kind of sign-in too (%1), and goes only as a whole.")
                    .arg(plan.reason),
                tr("Tick everything that was granted together with it, or untick this."));
            return true;
        }
    }
    return false;
}

void RemoveAccessDialog::run()
{
    m_asked = false;
    change().remove(client(), taken());
}

void RemoveAccessDialog::ask(const AccessByAudience &chosen)
{
    int count = 0;
    for (const auto &[audience, scopes] : chosen)
        count += static_cast<int>(scopes.size());
    const bool all = count == static_cast<int>(m_choices.size());
    m_asked = true;
    message()->say(InlineMessage::Kind::Warning,
        account().id.environment() == dintero::Environment::Production
            ? tr("Remove this access at the PRODUCTION account %1?").arg(account().id.text())
            : tr("Remove this access at the test account %1?").arg(account().id.text()),
        all ? tr("The client gets no token any more, and whatever signs in with it stops working.")
            : tr("Whatever relies on it, such as a shop, stops working there."));
    const QString yes = tr("&Yes, remove it");
    message()->setAction(yes);
    message()->actionButton()->setAccessibleName(QString(yes).remove(u'&'));
    updateButtons();
    // What was pressed is off, and pressing again says nothing.
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

void RemoveAccessDialog::forgetAnswer()
{
    m_asked = false;
    message()->clear();
    updateLocks();
    updateButtons();
}

void RemoveAccessDialog::setChoiceEnabled(bool enabled)
{
    m_list->setEnabled(enabled);
}

ErrorText RemoveAccessDialog::failureText(const ErrorText &text) const
{
    if (change().hasOneGrantOnly()) {
        return {change().hasRemovedSome()
                ? tr("The provider keeps the rest of this access in one piece, and can't take a part of it. "
                     "What was to go at the other account is removed.")
                : tr("The provider keeps all of this access in one piece, and can't take a part of it. "
                     "Nothing was removed."),
            tr("Remove all of it, and add again what it is to keep. In between, the client gets no token."),
            text.details};
    }
    return {
        tr("%1 The client may still have what was to go.").arg(text.sentence), text.nextStep, text.details};
}

} // namespace clientsmith::ui
