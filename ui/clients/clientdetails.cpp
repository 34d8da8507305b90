#include "ui/clients/clientdetails.h"

#include "ui/clients/clientaccess.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientscontroller.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int paneWidth = 368;
constexpr int nameWidth = 256;
constexpr int nameLines = 3;
/// Of several clients; in lines.
constexpr int longestNaming = 12;

/// \p text, cut so that it takes no more than some lines. Words that are wider than a line are broken.
QString inLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextOption wrapping(Qt::AlignLeft);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList shown;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (shown.size() == lines) {
            const QString rest = shown.takeLast() + text.mid(line.textStart());
            shown += QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        shown += text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return shown.join(QChar::LineSeparator);
}

QString nameOf(const dintero::ApiClient &client)
{
    return client.name.isEmpty() ? ClientDetails::tr("Without a name") : client.name.simplified();
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ClientDetails::ClientDetails(const QString &keychain, ClientActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_keychain(keychain)
    , m_name(new QLabel(this))
    , m_description(new QLabel(this))
    , m_clientId(new ElidedLabel(this))
    , m_id(new ElidedLabel(this))
    , m_access(new ClientAccess(this))
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
    // In line with the name: the ring around what scrolls is two pixels wide.
    contents->setContentsMargins(2 * grid + 2, 0, 2 * grid, 2 * grid);
    contents->setSpacing(0);
    contents->addWidget(m_one, 1);
    contents->addWidget(m_several);
    contents->addStretch();
    m_fields = new QVBoxLayout(m_one);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(2 * grid);
    m_fields->addWidget(m_description);
    m_secret = addField(tr("Secret"), QStringLiteral("detailsSecret"));
    addIdField(tr("Client ID"), QStringLiteral("detailsClientId"), m_clientId, m_copyClientId);
    addIdField(tr("ID at the provider"), QStringLiteral("detailsId"), m_id, m_copyId);
    m_fields->addWidget(m_access);
    connect(m_access, &ClientAccess::addRequested, this, &ClientDetails::addAccessRequested);
    connect(m_access, &ClientAccess::removeRequested, this, &ClientDetails::removeAccessRequested);
    m_callbacks = addField(tr("Websites"), QStringLiteral("detailsCallbacks"));
    m_created = addField(tr("Created"), QStringLiteral("detailsCreated"));
    m_fields->addStretch();

    m_scroll = new QScrollArea(this);
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
    QWidget *bar = actionBar(actions);
    column->addWidget(bar);

    QWidget *last = close;
    for (QWidget *next : {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_copyClientId),
             static_cast<QWidget *>(m_copyId)}) {
        setTabOrder(last, next);
        last = next;
    }
    chainTabs(chainTabs(last, *m_access), *bar);
}

void ClientDetails::putNote(QWidget *note)
{
    static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->insertWidget(0, note);
    chainTabs(findChild<QToolButton *>(QStringLiteral("detailsClose")), *note);
}

QPushButton *ClientDetails::actionButton(QAction *action, const QString &name, const QString &accessibleName)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(button, "compact", true);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleDescription(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
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
        actionButton(actions.action(ClientAction::Verify), QStringLiteral("detailsVerify"), tr("Verify"));
    QPushButton *copyFor =
        actionButton(actions.action(ClientAction::CopyFor), QStringLiteral("detailsCopyFor"), tr("Copy for"));
    // The window has no letter left for these; they have shortcuts.
    verify->setText(tr("Verify"));
    copyFor->setText(tr("Copy for…"));
    first->addWidget(verify);
    first->addWidget(copyFor);
    auto *second = new QHBoxLayout;
    second->setSpacing(grid);
    second->addWidget(actionButton(
        actions.action(ClientAction::NewSecret), QStringLiteral("detailsRotate"), tr("New secret")));
    QPushButton *remove = actionButton(
        actions.action(ClientAction::Delete), QStringLiteral("detailsDelete"), tr("Delete client"));
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

void ClientDetails::setClients(const std::vector<ListedClient> &entries, bool accessKnown)
{
    const bool several = entries.size() > 1;
    m_one->setVisible(!several);
    m_several->setVisible(several);
    if (several)
        showSeveral(entries);
    else
        showOne(entries.front(), accessKnown);
}

void ClientDetails::showSeveral(const std::vector<ListedClient> &entries)
{
    const int count = static_cast<int>(entries.size());
    const QString heading = tr("%n clients chosen", nullptr, count);
    m_name->setText(heading);
    m_name->setToolTip({});
    m_name->setAccessibleName(heading);
    m_whyKept->hide();
    // One that is left out would take as much room as the line that says so.
    const int named = count <= longestNaming ? count : longestNaming - 1;
    QStringList names;
    for (int i = 0; i < named; ++i)
        names += nameOf(entries[static_cast<std::size_t>(i)].client);
    if (named < count)
        names += tr("and %n more", nullptr, count - named);
    m_several->setText(names.join(QLatin1Char('\n')));
}

void ClientDetails::showOne(const ListedClient &entry, bool accessKnown)
{
    const QString whyKept = ClientActions::whyKept(entry);
    m_whyKept->setText(whyKept);
    m_whyKept->setVisible(!whyKept.isEmpty());
    const dintero::ApiClient &client = entry.client;
    const QString name = nameOf(client);
    m_name->ensurePolished();
    const QString fitting = inLines(name, m_name->font(), nameWidth, nameLines);
    const bool whole = !fitting.endsWith(u'…') || name.endsWith(u'…');
    m_name->setText(whole ? name : fitting);
    m_name->setToolTip(whole ? QString() : name);
    m_name->setAccessibleName(name);
    m_description->setText(client.description);
    m_description->setVisible(!client.description.isEmpty());
    m_clientId->setValue(client.clientId);
    m_copyClientId->setValue(client.clientId);
    m_id->setValue(client.id);
    m_copyId->setValue(client.id);
    m_callbacks->setText(client.callbacks.isEmpty() ? tr("None") : client.callbacks.join(QLatin1Char('\n')));

    if (entry.stored != Stored::Nowhere) {
        const QString place = entry.stored == Stored::PassphraseFile ? tr("the encrypted file") : m_keychain;
        m_secret->setText(entry.verifiedAt.isValid()
                ? tr("Kept in %1. Last verified on %2.").arg(place, timeText(entry.verifiedAt))
                : tr("Kept in %1. It has not been verified yet.").arg(place));
    } else {
        m_secret->setText(
            tr("Not kept on this computer. A secret is shown only once, when it is made. Lost it? Choose New "
               "secret."));
    }

    m_access->setClient(entry, accessKnown);

    const QString when = client.createdAt.isValid() ? timeText(client.createdAt) : tr("Unknown");
    m_created->setToolTip(client.createdBy);
    m_created->setText(entry.createdBy.isEmpty() ? when : tr("%1 by %2").arg(when, entry.createdBy));
}

void ClientDetails::fit()
{
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->ensurePolished();
    layout()->activate();
    // The second time with the width that a scroll bar leaves.
    for (int i = 0; i < 2; ++i) {
        m_fields->invalidate();
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(m_scroll, &request);
        m_fields->activate();
    }
}

} // namespace clientsmith::ui
