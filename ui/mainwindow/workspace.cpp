#include "ui/mainwindow/workspace.h"

#include "ui/application/accesswindows.h"
#include "ui/application/accountdesk.h"
#include "ui/clients/clientspage.h"
#include "ui/recovery/interruptedcard.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/accountbanner.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

/// For what was interrupted, and for the rest of the page; in pixels.
constexpr int leastRoom = 150;
constexpr int roomBelow = 410;

} // namespace

Workspace::Workspace(AccountDesk &desk, Language &language, QWidget *parent)
    : QWidget(parent)
    , m_check(desk.keychain())
    , m_navigation(new Navigation(desk.overview().demo, this))
    , m_banner(new AccountBanner(this))
    , m_pages(new QStackedWidget(this))
    , m_clients(new ClientsPage(desk.account(), desk.clients(), desk.keychain().keychainName(), this))
    , m_interrupted(new InterruptedCard(desk.interrupted(), this))
    , m_settings(new SettingsPage(desk.account(), desk.overview(), desk.keychain(), language, this))
{
    setObjectName(QStringLiteral("workspace"));
    m_banner->setAccount(desk.account(), desk.overview().demo);
    m_clients->putAbove(m_interrupted);
    m_pages->addWidget(m_clients);
    m_pages->addWidget(m_settings);

    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_banner);
    side->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(side, 1);

    connect(m_navigation, &Navigation::placeChosen, this, &Workspace::go);
    connect(m_navigation, &Navigation::leaveRequested, this, &Workspace::leaveRequested);
    connect(m_clients, &ClientsPage::createRequested, this, &Workspace::createRequested);
    connect(m_clients, &ClientsPage::signInRequested, this, &Workspace::signInRequested);
    connect(m_clients, &ClientsPage::addAccessRequested, this,
        [this, &desk](const ListedClient &client) { openAddAccess(desk, client, *window()); });
    connect(m_clients, &ClientsPage::removeAccessRequested, this,
        [this, &desk](const ListedClient &client) { openRemoveAccess(desk, client, *window()); });
    connect(m_interrupted, &InterruptedCard::clientsChanged, &desk.clients(), &ClientsController::reload);
    go(Navigation::Place::Clients);
}

ClientActions &Workspace::clientActions()
{
    return m_clients->actions();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The table and the details below have to stay of use.
    m_interrupted->setRoom(qBound(leastRoom, height() - roomBelow, height() / 3));
}

void Workspace::go(Navigation::Place place)
{
    m_navigation->setPlace(place);
    m_clients->setStoreName(m_check.store().name);
    m_pages->setCurrentWidget(place == Navigation::Place::Clients ? static_cast<QWidget *>(m_clients)
                                                                  : static_cast<QWidget *>(m_settings));
}

Workspace::Place Workspace::place() const
{
    return {m_pages->currentWidget() == m_settings ? Navigation::Place::Settings : Navigation::Place::Clients,
        m_clients->chosenClient()};
}

void Workspace::resume(const Place &place)
{
    go(place.page);
    if (!place.chosenClient.isEmpty())
        m_clients->choose(place.chosenClient);
}

void Workspace::focusSearch()
{
    go(Navigation::Place::Clients);
    m_clients->focusSearch();
}

} // namespace clientsmith::ui
