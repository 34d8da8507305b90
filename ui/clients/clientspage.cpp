#include "ui/clients/clientspage.h"

#include "core/accounts/accountstore.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientcolumns.h"
#include "ui/clients/clientdetails.h"
#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientstable.h"
#include "ui/clients/columnmenu.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace clientsmith::ui {

QList<QKeySequence> refreshKeys()
{
    QList<QKeySequence> keys{QKeySequence(Qt::Key_F5)};
    const QList<QKeySequence> others = QKeySequence::keyBindings(QKeySequence::Refresh);
    for (const QKeySequence &other : others) {
        if (!keys.contains(other))
            keys += other;
    }
    return keys;
}

ClientsPage::ClientsPage(
    const Account &account, ClientsController &controller, const QString &keychain, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_store(keychain)
    , m_accountId(account.id.text())
    , m_byToken(account.isByToken())
    , m_model(new ClientsModel(this))
    , m_create(new QPushButton(this))
    , m_search(new SearchField(this))
    , m_count(new QLabel(this))
    , m_asOf(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_tableSide(new QWidget(this))
    , m_table(new ClientsTable(*m_model, this))
    , m_columnMenu(new ColumnMenu(m_table->columns(), this))
    , m_sortMenu(new SortMenu(m_table->columns(), this))
    , m_actions(new ClientActions(this))
    , m_details(new ClientDetails(keychain, *m_actions, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("clientsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    buildHeader(account);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    buildTable();

    connect(&m_controller, &ClientsController::started, this, &ClientsPage::loadStarted);
    connect(&m_controller, &ClientsController::listed, this, &ClientsPage::showList);
    connect(&m_controller, &ClientsController::finished, this, &ClientsPage::loadFinished);
    connect(m_model, &ClientsModel::arranged, this, &ClientsPage::settle);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_controller.cancel(); });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_controller.error() && pleaFor(*m_controller.error()) == ClientsPlea::SignIn)
            Q_EMIT signInRequested();
        else
            m_controller.reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ClientsPage::act);
    if (m_controller.isLoading()) {
        loadStarted();
        if (m_controller.hasLoaded())
            showList();
    } else if (m_controller.hasLoaded() || m_controller.error()) {
        loadFinished();
    } else {
        m_table->setWaiting(true);
    }
}

void ClientsPage::rememberColumns(Preferences &preferences)
{
    ClientColumns &columns = m_table->columns();
    columns.setChoice(preferences.clientColumns());
    connect(&columns, &ClientColumns::changed, &preferences,
        [&columns, &preferences] { preferences.setClientColumns(columns.choice()); });
}

QList<QMenu *> ClientsPage::viewMenus() const
{
    return {m_columnMenu, m_sortMenu};
}

void ClientsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPage::showDetails()
{
    std::vector<ListedClient> chosen;
    if (m_stack->currentWidget() == m_tableSide) {
        for (const ListedClient *client : m_table->chosen())
            chosen.push_back(*client);
    }
    const bool wanted = !chosen.empty();
    if (wanted)
        m_details->setClients(chosen, m_model->access());
    m_actions->setClients(std::move(chosen), m_model->access());
    if (wanted == m_details->isHidden()) {
        m_details->setVisible(wanted);
        m_tableSide->layout()->activate();
        m_table->fitColumns();
    }
    if (wanted)
        m_details->fit();
}

ClientsPage::Standing ClientsPage::standing() const
{
    return {m_search->text(), m_table->standing()};
}

void ClientsPage::resume(const Standing &standing)
{
    // First: what is found decides on what can be chosen.
    m_search->setText(standing.query);
    m_table->resume(standing.table);
}

void ClientsPage::choose(const QString &clientId)
{
    const std::vector<ListedClient> &all = m_controller.clients();
    if (std::none_of(all.begin(), all.end(),
            [&clientId](const ListedClient &entry) { return entry.client.clientId == clientId; }))
        return;
    m_stack->setCurrentWidget(m_tableSide);
    if (m_table->choose(clientId))
        return;
    // It is left out, or it comes with rows that are not here yet.
    m_wanted = clientId;
    m_search->clear();
}

void ClientsPage::closeDetails()
{
    m_table->setFocus();
    m_table->chooseNothing();
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    m_table->fitColumns();
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down && m_stack->currentWidget() == m_tableSide) {
        m_table->setFocus();
        m_table->chooseSomething();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Escape && m_details->isVisible()) {
        closeDetails();
        return true;
    }
    if (watched == m_details && key->key() == Qt::Key_Escape) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientsmith::ui
