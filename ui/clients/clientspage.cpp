#include "ui/clients/clientspage.h"

#include "core/accounts/accountstore.h"
#include "ui/clients/clientdetails.h"
#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

/// Trying again can't help.
bool endsTheSession(const Error &error)
{
    return error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Unauthorized;
}

/// Below it, what the details pane says is left out of the table.
constexpr int roomyTable = 740;
constexpr int tightTable = 480;
/// Above it, there is room for more of the client id.
constexpr int comfortableTable = 820;
/// Of the search text, when nothing matches it; in pixels.
constexpr int longestQuote = 240;

} // namespace

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
    , m_filter(new ClientsFilter(this))
    , m_create(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_tableSide(new QWidget(this))
    , m_table(new QTableView(this))
    , m_details(new ClientDetails(keychain, this))
    , m_empty(new EmptyState(this))
    , m_blank(new QWidget(this))
{
    setObjectName(QStringLiteral("clientsPage"));
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    buildHeader(account);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    buildTable();

    connect(&m_controller, &ClientsController::started, this, &ClientsPage::loadStarted);
    connect(&m_controller, &ClientsController::finished, this, &ClientsPage::loadFinished);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_controller.cancel(); });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_controller.error() && endsTheSession(*m_controller.error()))
            Q_EMIT signInRequested();
        else
            m_controller.reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &ClientsPage::act);
    if (m_controller.isLoading())
        loadStarted();
    else if (m_controller.hasLoaded() || m_controller.error())
        loadFinished();
}

void ClientsPage::buildHeader(const Account &account)
{
    auto *title = new QLabel(tr("API clients"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *purpose = new QLabel(tr("What shops and programs sign in with to act for this account."), this);
    setRole(purpose, "textStyle", QStringLiteral("muted"));

    m_create->setObjectName(QStringLiteral("createClientButton"));
    m_create->setText(tr("&Create new API client"));
    m_create->setAccessibleName(tr("Create new API client"));
    m_create->setAccessibleDescription(
        tr("At account %1 %2").arg(account.id.text(), account.businessName).trimmed());
    m_create->setToolTip(tr("Create an API client at %1 (%2)")
            .arg(account.id.text(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_create->setIcon(themedIconOnAccent(QLatin1String("plus")));
    setRole(m_create, "primary", true);
    connect(m_create, &QPushButton::clicked, this, &ClientsPage::createRequested);

    m_search->setObjectName(QStringLiteral("clientSearch"));
    m_search->setAccessibleName(tr("Search clients"));
    m_search->setPlaceholderText(tr("Search name, client ID, access or website"));
    QAction *clear = m_search->addAction(themedIcon(QLatin1String("close")), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_search->addAction(themedIcon(QLatin1String("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(420);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        settle();
    });
    m_count->setObjectName(QStringLiteral("clientCount"));
    setRole(m_count, "textStyle", QStringLiteral("caption"));
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setText(tr("&Refresh"));
    m_refresh->setIcon(themedIcon(QLatin1String("refresh")));
    m_refresh->setToolTip(
        tr("Load the list again (%1)").arg(refreshKeys().front().toString(QKeySequence::NativeText)));
    m_refresh->setFlat(true);
    // Never disabled: that would push the focus on into the table.
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (!m_controller.isLoading())
            m_controller.reload();
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(purpose);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_create, 0, Qt::AlignVCenter);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2 * grid);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    tools->addStretch();
    tools->addWidget(m_refresh);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(head);
    column->addLayout(tools);
}

void ClientsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("clientTable"));
    m_table->setAccessibleName(tr("API clients"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ClientsModel::Name, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(5 * grid + 4);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setMinimumSectionSize(72);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) { showDetails(index); });

    m_details->hide();
    connect(m_details, &ClientDetails::closeRequested, this, &ClientsPage::closeDetails);
    auto *row = new QHBoxLayout(m_tableSide);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    row->addWidget(m_table, 1);
    row->addWidget(m_details);
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_tableSide);
    m_stack->addWidget(m_empty);
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

void ClientsPage::loadFinished()
{
    m_progress->stop();
    if (m_controller.hasLoaded() && !m_controller.error()) {
        const QModelIndex current = m_table->currentIndex();
        const QString chosen =
            current.isValid() ? m_model->at(m_filter->mapToSource(current).row()).client.id : QString();
        m_model->setClients(m_controller.clients(), m_controller.accessKnown());
        for (int row = 0; row < m_filter->rowCount() && !chosen.isEmpty(); ++row) {
            const QModelIndex index = m_filter->index(row, 0);
            if (m_model->at(m_filter->mapToSource(index).row()).client.id == chosen)
                m_table->setCurrentIndex(index);
        }
    }
    settle();
    if (const QString created = m_controller.takeCreated(); !created.isEmpty())
        choose(created);
}

void ClientsPage::settle()
{
    const auto &error = m_controller.error();
    if (error && m_controller.hasLoaded()) {
        const ErrorText text = explain(*error);
        m_message->say(InlineMessage::Kind::Error, text.sentence, text.nextStep, text.details);
        m_message->setAction(endsTheSession(*error) ? tr("Sign in again") : tr("Try again"));
    }
    if (!m_controller.hasLoaded()) {
        if (error)
            showPlea(error->kind == ErrorKind::Forbidden || endsTheSession(*error) ? Plea::SignIn
                                                                                   : Plea::TryAgain);
    } else if (m_model->rowCount() == 0) {
        showPlea(Plea::Create);
    } else if (m_filter->rowCount() == 0) {
        showPlea(Plea::ClearSearch);
    } else {
        showPlea(Plea::None);
    }
    const QLocale locale;
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(
        shown == all ? QString() : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    announce(m_count,
        shown == all ? QString()
                     : tr("%1 of %2 clients shown").arg(locale.toString(shown), locale.toString(all)));
    showDetails(m_table->currentIndex());
}

ErrorText ClientsPage::explain(const Error &error) const
{
    ErrorText text = errorText(error);
    if (m_byToken && endsTheSession(error)) {
        text.sentence = tr("The access token is no longer accepted.");
        text.nextStep =
            tr("It has run out or was withdrawn. Sign in again with another one, or with a client "
               "ID and secret.");
    }
    return text;
}

void ClientsPage::showPlea(Plea plea)
{
    m_plea = plea;
    m_stack->setCurrentWidget(plea == Plea::None ? m_tableSide : m_empty);
    m_create->setVisible(plea != Plea::Create);
    m_search->setEnabled(m_model->rowCount() > 0);
    const ErrorText error = m_controller.error() ? explain(*m_controller.error()) : ErrorText();
    switch (plea) {
    case Plea::None:
        fitColumns();
        break;
    case Plea::Create:
        m_empty->say(QLatin1String("key"), tr("No API clients yet"),
            tr("A shop or program needs one to take payments. Create it here, and its secret goes straight "
               "to "
               "%1.")
                .arg(m_store),
            tr("Create new API client"), true);
        break;
    case Plea::TryAgain:
        m_empty->say(QLatin1String("warning"), error.sentence, error.nextStep, tr("Try again"));
        m_empty->setDetails(error.details);
        break;
    case Plea::SignIn:
        if (m_controller.error()->kind == ErrorKind::Forbidden) {
            m_empty->say(QLatin1String("lock"), tr("This sign-in can't list API clients"),
                tr("It lacks the scope admin:accounts or read:accounts. Sign in with a client that has one."),
                tr("Sign in with another client"));
        } else {
            m_empty->say(QLatin1String("lock"), error.sentence, error.nextStep, tr("Sign in again"));
        }
        m_empty->setDetails(error.details);
        break;
    case Plea::ClearSearch:
        m_empty->say(QLatin1String("search"), tr("No client matches"),
            tr("Nothing has “%1” in its name, client ID, access or websites.")
                .arg(fontMetrics().elidedText(m_search->text().simplified(), Qt::ElideRight, longestQuote)),
            tr("Clear the search"));
        break;
    }
}

void ClientsPage::act()
{
    switch (m_plea) {
    case Plea::None:
        break;
    case Plea::Create:
        Q_EMIT createRequested();
        break;
    case Plea::TryAgain:
        m_controller.reload();
        break;
    case Plea::SignIn:
        Q_EMIT signInRequested();
        break;
    case Plea::ClearSearch:
        m_search->clear();
        m_search->setFocus();
        break;
    }
}

void ClientsPage::showDetails(const QModelIndex &index)
{
    const bool wanted = index.isValid() && m_stack->currentWidget() == m_tableSide;
    if (wanted)
        m_details->setClient(m_model->at(m_filter->mapToSource(index).row()), m_model->accessKnown());
    if (wanted == m_details->isHidden()) {
        m_details->setVisible(wanted);
        m_tableSide->layout()->activate();
        fitColumns();
    }
    if (wanted)
        m_details->fit();
}

void ClientsPage::choose(const QString &clientId)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).client.clientId != clientId)
            continue;
        if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid())
            m_search->clear();
        const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
        m_stack->setCurrentWidget(m_tableSide);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->setFocus();
        return;
    }
}

void ClientsPage::chooseSomething()
{
    if (m_table->selectionModel()->hasSelection() || m_filter->rowCount() == 0)
        return;
    const QModelIndex current = m_table->currentIndex();
    m_table->selectRow(current.isValid() ? current.row() : 0);
}

void ClientsPage::closeDetails()
{
    m_table->setFocus();
    m_table->setCurrentIndex({});
    m_table->clearSelection();
}

void ClientsPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    const bool roomy = room >= roomyTable;
    const bool tight = room < tightTable;
    for (const int column : {ClientsModel::ClientId, ClientsModel::Created, ClientsModel::CreatedBy})
        m_table->setColumnHidden(column, !roomy);
    m_table->setColumnHidden(ClientsModel::Access, tight);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(tight ? ClientsModel::Name : ClientsModel::Access, QHeaderView::Stretch);
    const QString widestDate = QLocale().toString(QDate(2026, 9, 28), QLocale::ShortFormat);
    header->resizeSection(ClientsModel::Name, room * (roomy ? 20 : 34) / 100);
    // Half of what there is to spare, up to the whole of a client id.
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(ClientsModel::idPixels);
    const int wholeId = QFontMetrics(mono).horizontalAdvance(QString(36, u'0')) + 3 * grid;
    header->resizeSection(
        ClientsModel::ClientId, qBound(72, room * 15 / 100 + qMax(0, room - comfortableTable) / 2, wholeId));
    header->resizeSection(ClientsModel::Created, fontMetrics().horizontalAdvance(widestDate) + 3 * grid);
    header->resizeSection(ClientsModel::CreatedBy, room * 11 / 100);
    header->resizeSection(ClientsModel::SecretHere, header->sectionSizeHint(ClientsModel::SecretHere));
}

void ClientsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

bool ClientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            chooseSomething();
        else if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex({}); // else Qt makes the first row current, without showing it
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down && m_stack->currentWidget() == m_tableSide) {
        m_table->setFocus();
        chooseSomething();
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Copy) && m_table->currentIndex().isValid()) {
        const int row = m_filter->mapToSource(m_table->currentIndex()).row();
        QGuiApplication::clipboard()->setText(m_model->at(row).client.clientId);
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Escape && m_details->isVisible()) {
        closeDetails();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ClientsPage::event(QEvent *event)
{
    // The table's item colours come from the model, which doesn't hear of a new theme.
    if (event->type() == QEvent::PaletteChange)
        m_table->viewport()->update();
    return QWidget::event(event);
}

} // namespace clientsmith::ui
