#include "core/accounts/accountstore.h"
#include "ui/clients/clientactions.h"
#include "ui/clients/clientdetails.h"
#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clientstable.h"
#include "ui/clients/columnmenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the page is laid out; what it does is in clientspage.cpp.

namespace clientsmith::ui {

namespace {

/// Below it, neither the table nor the details beside it would be of use; in pixels.
constexpr int leastHeight = 280;

} // namespace

void ClientsPage::buildHeader(const Account &account)
{
    auto *title = new QLabel(tr("API clients"), this);
    title->setObjectName(QStringLiteral("pageTitle"));
    setRole(title, "textStyle", QStringLiteral("display"));
    auto *purpose = new QLabel(tr("What shops and programs sign in with to act for this account."), this);
    purpose->setWordWrap(true);
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
    m_search->setTexts(tr("Search clients"), tr("Search name, client ID, access or website"));
    m_search->setMaximumWidth(420);
    m_search->installEventFilter(this);
    connect(
        m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setQuery(text); });
    m_count->setObjectName(QStringLiteral("clientCount"));
    setRole(m_count, "textStyle", QStringLiteral("caption"));
    m_asOf->setObjectName(QStringLiteral("clientsAsOf"));
    setRole(m_asOf, "textStyle", QStringLiteral("chip"));
    setRole(m_asOf, "tone", QStringLiteral("warning"));
    m_asOf->hide();
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
    tools->addWidget(m_asOf);
    tools->addWidget(m_refresh);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(head);
    column->addLayout(tools);
}

void ClientsPage::buildTable()
{
    m_table->addActions(m_actions->menu());
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_columnMenu,
        [this, header](const QPoint &at) { m_columnMenu->popup(header->viewport()->mapToGlobal(at)); });
    connect(m_table, &ClientsTable::chosenChanged, this, &ClientsPage::showDetails);

    connect(m_table, &ClientsTable::rowEntered, m_details, &ClientDetails::enter);

    m_details->hide();
    m_details->installEventFilter(this);
    connect(m_details, &ClientDetails::closeRequested, this, &ClientsPage::closeDetails);
    auto *row = new QHBoxLayout(m_tableSide);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    row->addWidget(m_table, 1);
    row->addWidget(m_details);
    m_stack->setMinimumHeight(leastHeight);
    m_stack->addWidget(m_tableSide);
    m_stack->addWidget(m_empty);
    // What isn't shown needs no room: in a small window, every line of the table counts.
    const auto needRoom = [this] {
        m_empty->setSizePolicy(QSizePolicy::Preferred,
            m_stack->currentWidget() == m_empty ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    };
    connect(m_stack, &QStackedWidget::currentChanged, m_empty, needRoom);
    needRoom();
}

void ClientsPage::putInDetails(QWidget *note)
{
    m_details->putNote(note);
}

void ClientsPage::putAbove(QWidget *notice)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_progress), notice);
    chainTabs(m_refresh, *notice);
}

} // namespace clientsmith::ui
