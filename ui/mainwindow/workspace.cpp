#include "ui/mainwindow/workspace.h"

#include "ui/activity/activitypage.h"
#include "ui/application/accountdesk.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientspage.h"
#include "ui/preferences/preferencespage.h"
#include "ui/recovery/interruptedcard.h"
#include "ui/replacement/replacementcard.h"
#include "ui/settings/settingspage.h"
#include "ui/verification/verificationnote.h"
#include "ui/widgets/accountbanner.h"
#include "ui/widgets/scrolledpage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

namespace {

/// For what was interrupted, and for the rest of the page; in pixels.
constexpr int leastRoom = 150;
constexpr int roomBelow = 410;

} // namespace

Workspace::Workspace(AccountDesk &desk, Language &language, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_check(desk.keychain())
    , m_navigation(new Navigation(desk.overview().demo, this))
    , m_banner(new AccountBanner(this))
    , m_pages(new QStackedWidget(this))
    , m_clients(new ClientsPage(desk.account(), desk.clients(), desk.keychain().keychainName(), this))
    , m_interrupted(new InterruptedCard(desk.interrupted(), this))
    , m_settings(new SettingsPage(desk.account(), desk.overview(), this))
    , m_activity(new ActivityPage(desk.account(), desk.activity(), this))
    , m_preferences(
          new PreferencesPage(preferences, language, desk.keychain(), desk.overview().dataFolder, this))
{
    setObjectName(QStringLiteral("workspace"));
    m_banner->setAccount(desk.account(), desk.overview().demo, desk.overview().partner);
    m_clients->rememberColumns(preferences);
    m_clients->putAbove(m_interrupted);
    auto *replacements = new ReplacementCard(desk.replacements(), this);
    m_clients->putAbove(replacements);
    connect(replacements, &ReplacementCard::goOnRequested, this, [this](const ListedClient &old) {
        Q_EMIT m_clients->actions().requested(ClientAction::Replace, {old});
    });
    m_clients->putInDetails(new VerificationNote(
        desk.verification(), m_clients->actions(), desk.keychain().keychainName(), m_clients));
    m_clientsPlace = new ScrolledPage(m_clients, this);
    m_pages->addWidget(m_clientsPlace);
    m_pages->addWidget(m_settings);
    m_pages->addWidget(m_activity);
    m_pages->addWidget(m_preferences);

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
    connect(m_interrupted, &InterruptedCard::clientsChanged, &desk.clients(), &ClientsController::reload);
    connect(m_activity, &ActivityPage::createRequested, this, &Workspace::createRequested);
    connect(m_activity, &ActivityPage::clientWanted, this,
        [this, &desk](const QString &clientId) { showClient(desk, clientId); });
    connect(m_preferences, &PreferencesPage::logFolderRequested, this, &Workspace::logFolderRequested);
    connect(m_preferences, &PreferencesPage::diagnosticsRequested, this, &Workspace::diagnosticsRequested);
    go(Navigation::Place::Clients);
}

void Workspace::showClient(AccountDesk &desk, const QString &clientId)
{
    const std::vector<ListedClient> &clients = desk.clients().clients();
    const bool isListed = std::any_of(clients.begin(), clients.end(),
        [&](const ListedClient &listed) { return listed.client.clientId == clientId; });
    if (!isListed) {
        m_activity->sayGone();
        return;
    }
    go(Navigation::Place::Clients);
    m_clients->choose(clientId);
}

ClientActions &Workspace::clientActions()
{
    return m_clients->actions();
}

QList<QMenu *> Workspace::viewMenus() const
{
    return m_clients->viewMenus();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The table and the details below have to stay of use.
    m_interrupted->setRoom(qBound(leastRoom, height() - roomBelow, height() / 2));
}

void Workspace::go(Navigation::Place place)
{
    m_navigation->setPlace(place);
    m_clients->setStoreName(m_check.store().name);
    m_place = place;
    QWidget *page = m_clientsPlace;
    switch (place) {
    case Navigation::Place::Clients:
        break;
    case Navigation::Place::Settings:
        page = m_settings;
        break;
    case Navigation::Place::Activity:
        page = m_activity;
        break;
    case Navigation::Place::Preferences:
        page = m_preferences;
        break;
    }
    m_pages->setCurrentWidget(page);
    Q_EMIT placeChanged(place);
}

Workspace::Place Workspace::place() const
{
    return {m_place, m_clients->standing()};
}

void Workspace::resume(const Place &place)
{
    go(place.page);
    m_clients->resume(place.clients);
}

void Workspace::focusSearch()
{
    if (m_place == Navigation::Place::Activity)
        m_activity->focusSearch();
    else
        focusClientSearch();
}

void Workspace::focusClientSearch()
{
    go(Navigation::Place::Clients);
    m_clients->focusSearch();
}

} // namespace clientsmith::ui
