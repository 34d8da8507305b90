#include "ui/clients/clientaccess.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientdetails.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/longvalue.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

// How the details are laid out; what they say is in clientdetails.cpp.

namespace clientsmith::ui {

namespace {

constexpr int paneWidth = 368;

} // namespace

ClientDetails::ClientDetails(const QString &keychain, ClientActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_keychain(keychain)
    , m_name(new QLabel(this))
    , m_description(new QLabel(this))
    , m_clientId(new ElidedLabel(this))
    , m_id(new ElidedLabel(this))
    , m_wholeName(new LongValue(tr("Whole name"), QStringLiteral("detailsWholeName"), this))
    , m_websites(new LongValue(tr("Websites"), QStringLiteral("detailsCallbacks"), this))
    , m_access(new ClientAccess(actions, this))
    , m_copyClientId(new CopyButton(tr("Client ID"), this))
    , m_copyId(new CopyButton(tr("ID at the provider"), this))
{
    setObjectName(QStringLiteral("clientDetails"));
    setAccessibleName(tr("Details of the chosen client"));
    setRole(this, "card", true);
    setFixedWidth(paneWidth);

    m_name->setObjectName(QStringLiteral("detailsName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    setRole(m_name, "textStyle", QStringLiteral("title"));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    setRole(m_description, "textStyle", QStringLiteral("muted"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("detailsClose"));
    close->setIcon(themedIcon(QLatin1String("close")));
    close->setAccessibleName(tr("Close details"));
    close->setToolTip(tr("Close details (Esc)"));
    connect(close, &QToolButton::clicked, this, &ClientDetails::closeRequested);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * grid + 4, grid + 4, grid, grid);
    head->addWidget(m_name, 1, Qt::AlignVCenter);
    head->addWidget(close, 0, Qt::AlignTop);

    auto *inside = new QWidget(this);
    setRole(inside, "ground", QStringLiteral("surface"));
    m_several = new QLabel(inside);
    m_several->setObjectName(QStringLiteral("detailsSeveral"));
    m_several->setTextFormat(Qt::PlainText);
    m_several->setWordWrap(true);
    m_one = new QWidget(inside);
    auto *contents = new QVBoxLayout(inside);
    // In line with the name, with the rings around what scrolls and around what is in it.
    contents->setContentsMargins(2 * grid + 4 - 2 - LongValue::ring, 0, 2 * grid, 2 * grid);
    contents->setSpacing(0);
    contents->addWidget(m_one, 1);
    contents->addWidget(m_several);
    contents->addStretch();
    m_fields = new QVBoxLayout(m_one);
    m_fields->setContentsMargins(LongValue::ring, 0, 0, 0);
    m_several->setContentsMargins(LongValue::ring, 0, 0, 0);
    m_fields->setSpacing(2 * grid);
    addLong(m_wholeName);
    m_fields->addWidget(m_description);
    m_secret = addField(tr("Secret"), QStringLiteral("detailsSecret"));
    addIdField(tr("Client ID"), QStringLiteral("detailsClientId"), m_clientId, m_copyClientId);
    addIdField(tr("ID at the provider"), QStringLiteral("detailsId"), m_id, m_copyId);
    m_fields->addWidget(m_access);
    connect(m_access, &ClientAccess::foldedChanged, this, &ClientDetails::fit);
    addLong(m_websites);
    m_created = addField(tr("Created"), QStringLiteral("detailsCreated"));
    m_fields->addStretch();

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("detailsScroll"));
    m_scroll->setAccessibleName(tr("Details"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumHeight(3 * grid);
    // Arrow keys scroll what doesn't fit.
    m_scroll->setFocusPolicy(Qt::TabFocus);
    setRole(m_scroll, "ring", true);
    m_scroll->setWidget(inside);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    auto *line = new QFrame(this);
    setRole(line, "line", true);
    column->addWidget(line);
    m_actionBar = actionBar(actions);
    column->addWidget(m_actionBar);

    chainTabsAsLaidOut(*this);
}

void ClientDetails::putNote(QWidget *note)
{
    static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->insertWidget(0, note);
    chainTabsAsLaidOut(*this);
}

QPushButton *ClientDetails::barButton(QAction *action, const QString &name, const QString &accessibleName)
{
    QPushButton *button = makeActionButton(*action, name, accessibleName, this);
    button->setIcon(action->icon());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QToolButton *ClientDetails::moreButton(ClientActions &actions)
{
    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("detailsMore"));
    more->setIcon(themedIcon(QLatin1String("more")));
    more->setAccessibleName(tr("More actions"));
    more->setToolTip(tr("More actions"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    menu->addActions({actions.action(ClientAction::Replace), actions.action(ClientAction::Export)});
    more->setMenu(menu);
    return more;
}

QWidget *ClientDetails::actionBar(ClientActions &actions)
{
    auto *bar = new QWidget(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(grid);
    QPushButton *verify =
        barButton(actions.action(ClientAction::Verify), QStringLiteral("detailsVerify"), tr("Verify"));
    QPushButton *copyFor =
        barButton(actions.action(ClientAction::CopyFor), QStringLiteral("detailsCopyFor"), tr("Copy for"));
    // The window has no letter left for these; they have shortcuts.
    verify->setText(tr("Verify"));
    copyFor->setText(tr("Copy for…"));
    first->addWidget(verify);
    first->addWidget(copyFor);
    auto *second = new QHBoxLayout;
    second->setSpacing(grid);
    second->addWidget(barButton(
        actions.action(ClientAction::NewSecret), QStringLiteral("detailsRotate"), tr("New secret")));
    QPushButton *remove =
        barButton(actions.action(ClientAction::Delete), QStringLiteral("detailsDelete"), tr("Delete client"));
    setRole(remove, "danger", true);
    second->addWidget(remove);
    second->addWidget(moreButton(actions));
    m_whyKept = new QLabel(bar);
    m_whyKept->setObjectName(QStringLiteral("detailsWhyKept"));
    m_whyKept->setWordWrap(true);
    setRole(m_whyKept, "textStyle", QStringLiteral("caption"));

    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(2 * grid + 4, grid + 4, 2 * grid, grid + 4);
    column->setSpacing(grid);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_whyKept);
    return bar;
}

QLabel *ClientDetails::addField(const QString &caption, const QString &objectName)
{
    auto *label = new QLabel(caption, this);
    setRole(label, "textStyle", QStringLiteral("caption"));
    auto *value = new QLabel(this);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setBuddy(value);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label);
    words->addWidget(value);
    m_fields->addLayout(words);
    return value;
}

void ClientDetails::addLong(LongValue *value)
{
    auto *row = new QHBoxLayout;
    row->addSpacing(-LongValue::ring);
    row->addWidget(value, 1);
    m_fields->addLayout(row);
    connect(value, &LongValue::foldedChanged, this, &ClientDetails::fit);
}

void ClientDetails::addIdField(
    const QString &caption, const QString &objectName, ElidedLabel *value, CopyButton *copy)
{
    auto *label = new QLabel(caption, this);
    setRole(label, "textStyle", QStringLiteral("caption"));
    setRole(value, "textStyle", QStringLiteral("monoSmall"));
    value->setObjectName(objectName);
    copy->setObjectName(objectName + QStringLiteral("Copy"));
    label->setBuddy(value);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(value, 1);
    row->addWidget(copy);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addLayout(row);
    m_fields->addLayout(words);
}

} // namespace clientsmith::ui
