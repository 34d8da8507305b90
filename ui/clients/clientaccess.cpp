#include "ui/clients/clientaccess.h"

#include "ui/clients/clientscontroller.h"
#include "ui/scopes/accesswords.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

AccessByAudience accessOf(const ListedClient &client)
{
    AccessByAudience access;
    for (const dintero::Grant &grant : client.grants) {
        QStringList &scopes = access[grant.audience];
        scopes += grant.scopes;
        scopes.removeDuplicates();
    }
    return access;
}

ClientAccess::ClientAccess(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_access(new QLabel(this))
    , m_add(new QPushButton(tr("Add access…"), this))
    , m_remove(new QPushButton(tr("Re&move access…"), this))
{
    setRole(m_caption, "textStyle", QStringLiteral("caption"));
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_caption->setBuddy(m_access);
    m_access->setObjectName(QStringLiteral("detailsAccess"));
    m_access->setTextFormat(Qt::PlainText);
    m_access->setWordWrap(true);
    m_access->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add->setObjectName(QStringLiteral("detailsAddAccess"));
    m_add->setAccessibleName(tr("Add access"));
    m_remove->setObjectName(QStringLiteral("detailsRemoveAccess"));
    m_remove->setAccessibleName(tr("Remove access"));
    // Every letter of it is somebody's already.
    m_add->setShortcut(QKeySequence(tr("Ctrl+Shift+G")));
    m_add->setToolTip(tr("Choose what else the client may do (%1)")
            .arg(m_add->shortcut().toString(QKeySequence::NativeText)));
    for (QPushButton *button : {m_add, m_remove}) {
        button->setFlat(true);
        button->setAutoDefault(false);
        setRole(button, "compact", true);
    }
    connect(m_add, &QPushButton::clicked, this, &ClientAccess::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &ClientAccess::removeRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 2, 0, 0);
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_caption);
    column->addWidget(m_access);
    column->addLayout(buttons);
}

void ClientAccess::setClient(const ListedClient &client, bool known)
{
    const AccessByAudience access = accessOf(client);
    m_caption->setText(
        access.size() == 1 ? tr("Access at %1").arg(accountOfAudience(access.begin()->first)) : tr("Access"));
    QStringList blocks;
    for (const auto &[audience, scopes] : access) {
        QStringList lines;
        if (access.size() > 1)
            lines += tr("At %1").arg(accountOfAudience(audience));
        for (const QString &scope : scopes)
            lines += QStringLiteral("%1\n    %2").arg(scopeInWords(scope), scope);
        blocks += lines.join(u'\n');
    }
    m_access->setText(!known ? tr("Unknown: this sign-in may not read grants.")
            : access.empty() ? tr("None. It can't get a token until access is granted.")
                             : blocks.join(QStringLiteral("\n\n")));
    m_add->setEnabled(known);
    m_remove->setEnabled(known && !access.empty());
}

} // namespace clientsmith::ui
