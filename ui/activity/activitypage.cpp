#include "ui/activity/activitypage.h"

#include "core/accounts/accountstore.h"
#include "ui/activity/activitymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/chosenrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace clientsmith::ui {

ActivityPage::ActivityPage(const Account &account, ActivityLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(new ActivityModel(log, this))
    , m_search(new SearchField(this))
    , m_count(new QLabel(this))
    , m_follow(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("activityPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    buildHeader(account);
    m_message->setObjectName(QStringLiteral("activityMessage"));
    column->addWidget(m_message);
    buildTable();
    column->addWidget(m_stack, 1);
    // Behind the table, whose row it is about: it comes to life when the focus has come there.
    column->addWidget(m_follow, 0, Qt::AlignRight);
    setTabOrder(m_table, m_follow);
    const auto showFollow = [this] { m_follow->setVisible(m_stack->currentWidget() == m_table); };
    connect(m_stack, &QStackedWidget::currentChanged, m_follow, showFollow);
    showFollow();

    connect(&m_log, &ActivityLog::reloaded, this, &ActivityPage::refresh);
    connect(&m_log, &ActivityLog::touched, this, [this] {
        if (isVisible())
            m_log.reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_log.lines().empty())
            Q_EMIT createRequested();
        else
            m_search->clear();
    });
    settle();
}

void ActivityPage::buildHeader(const Account &account)
{
    auto *title = new QLabel(tr("Activity"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *purpose = new QLabel(tr("What was done with the API clients of %1 and their secrets from this "
                                  "computer. No secret is written "
                                  "here.")
                                   .arg(account.id.text()),
        this);
    purpose->setWordWrap(true);
    setRole(purpose, "textStyle", QStringLiteral("muted"));

    m_search->setObjectName(QStringLiteral("activitySearch"));
    m_search->setTexts(tr("Search activity"), tr("Search client, website or what was done"));
    m_search->setMaximumWidth(420);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        settle();
    });
    m_count->setObjectName(QStringLiteral("activityCount"));
    setRole(m_count, "textStyle", QStringLiteral("caption"));
    m_follow->setObjectName(QStringLiteral("activityFollow"));
    m_follow->setText(tr("Show the c&lient"));
    m_follow->setAccessibleName(tr("Show the client"));
    m_follow->setAccessibleDescription(tr("Goes to the chosen row's client in the list of API clients"));
    m_follow->setIcon(themedIcon(QLatin1String("arrow-right")));
    m_follow->setFlat(true);
    connect(m_follow, &QPushButton::clicked, this, &ActivityPage::follow);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(purpose);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2 * grid);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    tools->addStretch();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(words);
    column->addLayout(tools);
}

void ActivityPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(5 * grid + 4);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    letChosenRowBeCurrent(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ActivityPage::chosenChanged);
    connect(m_table, &QTableView::doubleClicked, this, &ActivityPage::follow);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
}

void ActivityPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ActivityPage::sayGone()
{
    m_message->say(InlineMessage::Kind::Info, tr("This client is not in the list of API clients."),
        tr("It was deleted, or was never created. Refresh the list if it should be there."));
}

void ActivityPage::refresh()
{
    const std::optional<ActivityLine::Id> chosen = m_chosen;
    m_model->renew();
    for (int row = 0; chosen && row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id() == *chosen)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    settle();
}

void ActivityPage::settle()
{
    const bool failed = m_log.error().has_value();
    if (failed)
        m_message->say(*m_log.error());
    else
        m_message->clear();
    const auto all = static_cast<int>(m_log.lines().size());
    const int left = m_model->rowCount();
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_count->setText(all == 0 ? QString()
            : searching       ? tr("%1 of %2").arg(QLocale().toString(left), QLocale().toString(all))
                              : tr("%Ln entries", nullptr, all));
    const QString found = left == 0 ? QString() // what to do then is said instead
        : searching ? tr("%1 of %2 entries shown").arg(QLocale().toString(left), QLocale().toString(all))
                    : m_count->text();
    // What is done elsewhere leaves its line here, which nobody has asked for.
    if (isVisible())
        announce(m_count, found);
    else
        m_count->setAccessibleName({});
    if (all == 0 && !failed) {
        m_empty->say(QLatin1String("activity"), tr("Nothing has been done here yet"),
            tr("Whatever is done from this computer leaves a line here: clients that are created or deleted, "
               "new secrets, copies and exports, access, sign-ins."),
            tr("Create new API client"), true);
    } else if (left == 0 && !failed) {
        m_empty->say(QLatin1String("search"), tr("No entry matches"),
            tr("Look for a part of the client's name, its client ID or its website."),
            tr("Clear the search"));
    }
    m_stack->setCurrentWidget(left == 0 && !failed ? static_cast<QWidget *>(m_empty) : m_table);
    m_search->setEnabled(all > 0);
    m_follow->setVisible(all > 0);
    chosenChanged();
}

void ActivityPage::chosenChanged()
{
    if (!m_log.error())
        m_message->clear();
    const QModelIndex current = m_table->currentIndex();
    m_chosen.reset();
    if (current.isValid())
        m_chosen = m_model->at(current.row()).id();
    m_follow->setEnabled(m_chosen && !m_model->at(current.row()).clientId().isEmpty());
}

void ActivityPage::follow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_model->at(current.row()).clientId().isEmpty())
        Q_EMIT clientWanted(m_model->at(current.row()).clientId());
}

void ActivityPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    const QString widest =
        QLocale().toString(QDateTime(QDate(2026, 12, 28), QTime(22, 58)), QLocale::ShortFormat);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(ActivityModel::When, fontMetrics().horizontalAdvance(widest) + 3 * grid);
    header->resizeSection(ActivityModel::What, m_table->fontMetrics().averageCharWidth() * 20 + 4 * grid);
    header->resizeSection(ActivityModel::Client, room * 24 / 100);
    header->setSectionResizeMode(ActivityModel::Outcome, QHeaderView::Stretch);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_log.reload();
    fitColumns();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && watched == m_table)
        m_table->viewport()->update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_table && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        follow();
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Copy) && m_table->currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(m_model->at(m_table->currentIndex().row()).clientId());
        announceOnce(*window(), tr("Client ID copied."));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientsmith::ui
