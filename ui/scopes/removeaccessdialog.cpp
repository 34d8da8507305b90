#include "ui/scopes/removeaccessdialog.h"

#include "core/dintero/scopes.h"
#include "ui/errortext.h"
#include "ui/scopes/accesswords.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr QSize dialogSize(560, 480);

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
    const AccessByAudience &access, bool isSignIn, const Account &account, QWidget *parent)
    : AccessDialog(change, client, account,
          {tr("Remove access"), tr("What may %1 no longer do?").arg(shortClientName(client)),
              productionWarned(account,
                  tr("Tick what is to go; the rest stays, without a moment in between. An access token that "
                     "was given out before works until it runs out.")),
              tr("&Remove access"), tr("Removing access…")},
          parent)
    , m_list(new QWidget(this))
{
    setObjectName(QStringLiteral("removeAccessDialog"));
    buildList(access, isSignIn);
    setRole(actionButton(), "danger", true);
    setMinimumSize(400, 320);
    resize(parent == nullptr ? dialogSize : dialogSize.boundedTo(parent->size()));
    for (const Choice &choice : m_choices) {
        if (choice.fixed)
            continue;
        choice.box->setFocus();
        break;
    }
}

void RemoveAccessDialog::buildList(const AccessByAudience &access, bool isSignIn)
{
    m_list->setAttribute(Qt::WA_StyledBackground);
    setRole(m_list, "ground", QStringLiteral("surface"));
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(2);
    const QString own = dintero::audienceOf(account().id);
    for (const auto &[audience, scopes] : access) {
        const QString where = tr("At %1").arg(accountOfAudience(audience));
        if (access.size() > 1)
            column->addWidget(caption(where, "heading", m_list));
        for (const QString &scope : scopes) {
            const bool fixed = isSignIn && audience == own && dintero::mayWriteClients({scope});
            auto *box = new QCheckBox(scopeInWords(scope), m_list);
            box->setObjectName(QStringLiteral("remove-") + scope);
            box->setAccessibleName(box->text());
            box->setAccessibleDescription(fixed
                    ? tr("You are signed in with this client, and need it to manage clients. %1").arg(scope)
                    : QStringLiteral("%1 %2").arg(where, scope));
            box->setEnabled(!fixed);
            connect(box, &QCheckBox::toggled, this, &RemoveAccessDialog::forgetAnswer);
            auto *row = new QHBoxLayout;
            row->setSpacing(grid);
            row->addWidget(box);
            row->addStretch(1);
            auto *code = new ElidedLabel(m_list);
            code->setValue(scope);
            setRole(code, "textStyle", QStringLiteral("codeCaption"));
            row->addWidget(code);
            column->addLayout(row);
            if (fixed) {
                QLabel *why = caption(tr("stays: it is your sign-in's"), "caption", m_list);
                why->setWordWrap(true);
                why->setIndent(textIndent);
                column->addWidget(why);
            }
            m_choices.push_back({audience, scope, fixed, box});
        }
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
    if (!m_asked) {
        ask(chosen);
        return false;
    }
    return true;
}

void RemoveAccessDialog::run()
{
    change().remove(client(), taken());
}

void RemoveAccessDialog::ask(const AccessByAudience &chosen)
{
    int count = 0;
    for (const auto &[audience, scopes] : chosen)
        count += static_cast<int>(scopes.size());
    const bool all = count == static_cast<int>(m_choices.size());
    m_asked = true;
    setActionText(tr("&Yes, remove it"));
    message()->say(InlineMessage::Kind::Warning,
        account().id.environment() == dintero::Environment::Production
            ? tr("Remove this access at the PRODUCTION account %1?").arg(account().id.text())
            : tr("Remove this access at the test account %1?").arg(account().id.text()),
        all ? tr("The client gets no token any more, and whatever signs in with it stops working.")
            : tr("Whatever relies on it, such as a shop, stops working there."));
}

void RemoveAccessDialog::forgetAnswer()
{
    m_asked = false;
    setActionText(tr("&Remove access"));
    message()->clear();
}

void RemoveAccessDialog::setChoiceEnabled(bool enabled)
{
    m_list->setEnabled(enabled);
}

QString RemoveAccessDialog::failureText(const ErrorText &text) const
{
    return tr("%1 The client may still have what was to go.").arg(text.sentence);
}

} // namespace clientsmith::ui
