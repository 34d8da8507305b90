#include "ui/clients/clientspage.h"

#include "core/accounts/accountstore.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientdetails.h"
#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientstable.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_tableSide(new QWidget(this))
    , m_table(new ClientsTable(*m_model, this))
    , m_actions(new ClientActions(this))
    , m_details(new ClientDetails(keychain, *m_actions, this))
    , m_empty(new EmptyState(this))
    , m_blank(new QWidget(this))
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
        if (m_controller.error() && endsTheSession(*m_controller.error()))
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
    }
}

void ClientsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPage::loadStarted()
{
    m_message->clear();
    m_progress->start(tr("Loading API clients…"));
}

void ClientsPage::showList()
{
    m_model->setClients(m_controller.list(), m_controller.access());
}

void ClientsPage::loadFinished()
{
    m_progress->stop();
    if (const QString created = m_controller.takeCreated(); !created.isEmpty())
        m_wanted = created;
    if (m_controller.hasLoaded())
        showList();
    else
        settle();
}

void ClientsPage::settle()
{
    const auto &error = m_controller.error();
    if (error && m_controller.hasLoaded()) {
        const ErrorText text = clientsErrorText(*error, m_byToken);
        m_message->say(InlineMessage::Kind::Error, text.sentence, text.nextStep, text.details);
        m_message->setAction(endsTheSession(*error) ? tr("Sign in again") : tr("Try again"));
    }
    if (!m_controller.hasLoaded()) {
        if (error)
            showPlea(pleaFor(*error));
    } else if (m_model->total() == 0) {
        showPlea(ClientsPlea::Create);
    } else if (m_model->rowCount() == 0) {
        showPlea(ClientsPlea::ClearSearch);
    } else {
        showPlea(ClientsPlea::None);
    }
    const QLocale locale;
    const int all = m_model->total();
    const int shown = m_model->rowCount();
    m_count->setText(
        shown == all ? QString() : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    announce(m_count,
        shown == all ? QString()
                     : tr("%1 of %2 clients shown").arg(locale.toString(shown), locale.toString(all)));
    showDetails();
    if (m_model->isArranged() && !m_wanted.isEmpty())
        choose(std::exchange(m_wanted, QString()));
}

void ClientsPage::showPlea(ClientsPlea plea)
{
    m_plea = plea;
    m_stack->setCurrentWidget(plea == ClientsPlea::None ? m_tableSide : m_empty);
    m_create->setVisible(plea != ClientsPlea::Create);
    m_search->setEnabled(m_model->total() > 0);
    switch (plea) {
    case ClientsPlea::None:
        m_table->fitColumns();
        break;
    case ClientsPlea::Create:
        askToCreate(*m_empty, m_store);
        break;
    case ClientsPlea::TryAgain:
        askToTryAgain(*m_empty, *m_controller.error(), m_byToken);
        break;
    case ClientsPlea::SignIn:
        askToSignIn(*m_empty, *m_controller.error(), m_byToken);
        break;
    case ClientsPlea::ClearSearch:
        askToClearSearch(*m_empty, m_search->text());
        break;
    }
}

void ClientsPage::act()
{
    switch (m_plea) {
    case ClientsPlea::None:
        break;
    case ClientsPlea::Create:
        Q_EMIT createRequested();
        break;
    case ClientsPlea::TryAgain:
        m_controller.reload();
        break;
    case ClientsPlea::SignIn:
        Q_EMIT signInRequested();
        break;
    case ClientsPlea::ClearSearch:
        m_search->clear();
        m_search->setFocus();
        break;
    }
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
        m_details->setClients(chosen, m_model->access() == AccessState::Known);
    // Until the access is there, a client's parallel one would be made without any.
    if (m_model->access() == AccessState::Loading)
        chosen.clear();
    m_actions->setClients(std::move(chosen));
    if (wanted == m_details->isHidden()) {
        m_details->setVisible(wanted);
        m_tableSide->layout()->activate();
        m_table->fitColumns();
    }
    if (wanted)
        m_details->fit();
}

QString ClientsPage::chosenClient() const
{
    const std::vector<const ListedClient *> chosen = m_table->chosen();
    return chosen.empty() ? QString() : chosen.front()->client.clientId;
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
    return QWidget::eventFilter(watched, event);
}

} // namespace clientsmith::ui
