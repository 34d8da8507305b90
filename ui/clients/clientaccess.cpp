#include "ui/clients/clientaccess.h"

#include "ui/clients/clientactions.h"
#include "ui/scopes/accesswords.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/foldbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

AccessByAudience accessOf(const ListedClient &client)
{
    return accessOf(std::vector<dintero::Grant>(client.grants.begin(), client.grants.end()));
}

ClientAccess::ClientAccess(ClientActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_copy(new CopyButton(tr("Access"), this))
    , m_access(new QLabel(this))
    , m_fold(new FoldButton(tr("Access"), this))
{
    setRole(m_caption, "textStyle", QStringLiteral("caption"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setBuddy(m_access);
    m_access->setObjectName(QStringLiteral("detailsAccess"));
    m_access->setTextFormat(Qt::PlainText);
    m_access->setWordWrap(true);
    m_access->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("detailsAccessCopy"));
    m_fold->setObjectName(QStringLiteral("detailsAccessFold"));
    connect(m_fold, &FoldButton::foldedChanged, this, [this] {
        say();
        Q_EMIT foldedChanged();
    });
    QPushButton *add = makeActionButton(
        *actions.action(ClientAction::AddAccess), QStringLiteral("detailsAddAccess"), tr("Add access"), this);
    // Other letters are free here than in the menu: for the first, none.
    add->setText(tr("Add access…"));
    QPushButton *remove = makeActionButton(*actions.action(ClientAction::RemoveAccess),
        QStringLiteral("detailsRemoveAccess"), tr("Remove access"), this);
    remove->setText(tr("Re&move access…"));
    for (QPushButton *button : {add, remove})
        button->setFlat(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_caption, 1);
    head->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 2, 0, 0);
    buttons->setSpacing(4);
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_access);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addLayout(buttons);
}

void ClientAccess::setClient(const ListedClient &client, AccessState state)
{
    m_held = accessOf(client);
    m_state = state;
    m_caption->setText(
        m_held.size() == 1 ? tr("Access at %1").arg(accountOfAudience(m_held.begin()->first)) : tr("Access"));
    QStringList scopes;
    for (const auto &[audience, held] : m_held)
        scopes += held;
    m_fold->begin(scopes.size());
    scopes.removeDuplicates();
    m_copy->setValue(scopes.join(u'\n'));
    say();
}

void ClientAccess::say()
{
    if (m_state == AccessState::Loading) {
        m_access->setText(tr("Loading…"));
        return;
    }
    if (m_state == AccessState::Unknown) {
        m_access->setText(
            tr("Unknown: it could not be loaded. Try again with Refresh, or sign in with a client that has "
               "the scope admin:accounts or read:accounts."));
        return;
    }
    QStringList blocks;
    qsizetype left = m_fold->shown();
    for (const auto &[audience, scopes] : m_held) {
        QStringList lines;
        for (const QString &scope : scopes.mid(0, left))
            lines += QStringLiteral("%1\n    %2").arg(scopeInWords(scope), scope);
        if (lines.isEmpty())
            break;
        left -= lines.size();
        if (m_held.size() > 1)
            lines.prepend(tr("At %1").arg(accountOfAudience(audience)));
        blocks += lines.join(u'\n');
    }
    m_access->setText(m_held.empty() ? tr("None. It can't get a token until access is granted.")
                                     : blocks.join(QStringLiteral("\n\n")));
}

} // namespace clientsmith::ui
