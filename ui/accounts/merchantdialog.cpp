#include "ui/accounts/merchantdialog.h"

#include "core/accounts/accountstore.h"
#include "ui/accounts/merchantscontroller.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountline.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/chosenrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/folding.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr QSize merchantDialogSize(560, 560);
constexpr int leastWidth = 480;
constexpr int searchText = Qt::UserRole + 1;
constexpr int position = Qt::UserRole + 2;

} // namespace

MerchantDialog::MerchantDialog(const Account &partner, MerchantsController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_search(new SearchField(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListWidget(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_count(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_choose(new QPushButton(tr("&Act for this merchant"), this))
{
    setObjectName(QStringLiteral("merchantDialog"));
    setWindowTitle(tr("Act for a merchant"));
    layOut(partner);

    connect(m_search, &QLineEdit::textChanged, this, &MerchantDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &MerchantDialog::chosenChanged);
    connect(m_list, &QListWidget::itemActivated, this, &MerchantDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &MerchantDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &MerchantDialog::choose);
    connect(m_progress, &ProgressLine::cancelRequested, &m_controller, &MerchantsController::cancel);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_message, &InlineMessage::actionTriggered, &m_controller, &MerchantsController::load);
    connect(&m_controller, &MerchantsController::started, this, [this] {
        m_message->clear();
        m_progress->start(tr("Loading the merchants…"));
    });
    connect(&m_controller, &MerchantsController::finished, this, &MerchantDialog::showMerchants);
    chosenChanged();
    m_controller.load();
    m_search->setFocus();
}

void MerchantDialog::layOut(const Account &partner)
{
    auto *heading = new QLabel(tr("Which merchant do you act for?"), this);
    setRole(heading, "textStyle", QStringLiteral("title"));
    heading->setWordWrap(true);
    auto *text =
        new QLabel(tr("With your own sign-in, you work at the merchant's account until you leave it: "
                      "what you create, keep and delete is then the merchant's."),
            this);
    text->setWordWrap(true);
    setAccessibleName(heading->text());
    setAccessibleDescription(text->text());

    m_search->setObjectName(QStringLiteral("merchantSearch"));
    m_search->setTexts(tr("Search merchants"), tr("Search name, account ID or organization number"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("merchantList"));
    m_list->setAccessibleName(tr("Merchants"));
    m_list->setUniformItemSizes(true);
    letChosenRowBeCurrent(*m_list);
    m_count->setObjectName(QStringLiteral("merchantCount"));
    setRole(m_count, "textStyle", QStringLiteral("caption"));
    m_message->setObjectName(QStringLiteral("merchantMessage"));
    m_cancel->setObjectName(QStringLiteral("merchantCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_choose->setObjectName(QStringLiteral("merchantChoose"));
    m_choose->setAccessibleName(tr("Act for this merchant"));
    setRole(m_choose, "primary", true);
    m_choose->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid + 4);
    column->addWidget(heading);
    column->addWidget(new AccountLine(partner.id, partner.businessName, this));
    column->addWidget(text);
    column->addWidget(m_search);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    setMinimumWidth(leastWidth);
    resize(merchantDialogSize);
}

void MerchantDialog::showMerchants()
{
    m_progress->stop();
    if (m_controller.error()) {
        m_message->say(*m_controller.error());
        m_message->setAction(tr("Try again"));
    }
    m_list->clear();
    const std::vector<dintero::AccountSettings> &merchants = m_controller.merchants();
    for (std::size_t i = 0; i < merchants.size(); ++i) {
        const dintero::AccountSettings &merchant = merchants[i];
        const auto id = dintero::AccountId::parse(merchant.accountId);
        // At the other environment's accounts, this sign-in opens nothing.
        if (!id || id->environment() != m_controller.partner().environment())
            continue;
        const bool inactive = merchant.active == false;
        const QString name = merchant.businessName.isEmpty() ? tr("Without a name") : merchant.businessName;
        // The id first: a long name must not push it out of sight.
        auto *item = new QListWidgetItem(inactive ? tr("%1, %2 (not active)").arg(merchant.accountId, name)
                                                  : tr("%1, %2").arg(merchant.accountId, name),
            m_list);
        item->setSizeHint(QSize(0, 4 * grid));
        item->setData(searchText,
            QByteArray::fromStdString(foldedForSearch(
                QStringList{merchant.businessName, merchant.accountId, merchant.organizationNumber}.join(
                    u'\n'))));
        item->setData(position, static_cast<int>(i));
    }
    search();
}

void MerchantDialog::search()
{
    const std::vector<std::string> words = foldedWords(m_search->text());
    int shown = 0;
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QByteArray text = item->data(searchText).toByteArray();
        const bool matches = hasWords({text.constData(), static_cast<std::size_t>(text.size())}, words);
        item->setHidden(!matches);
        shown += matches ? 1 : 0;
        if (matches && first == nullptr)
            first = item;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(words.empty() ? nullptr : first);
    m_count->setText(words.empty()
            ? tr("%Ln merchants", nullptr, shown)
            : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(m_list->count())));
    announce(m_count,
        words.empty() ? m_count->text()
                      : tr("%1 of %2 merchants shown")
                            .arg(QLocale().toString(shown), QLocale().toString(m_list->count())));
    showWhetherAny(shown > 0);
    chosenChanged();
}

void MerchantDialog::showWhetherAny(bool any)
{
    // What is still loading, or has failed, is said above.
    const bool known = !m_controller.isLoading() && !m_controller.error();
    if (known && !any && m_list->count() > 0)
        m_empty->say(QLatin1String("search"), tr("No merchant matches"),
            tr("Look for a part of the name, the account ID or the organization number."),
            tr("Clear the search"));
    else if (known && !any)
        m_empty->say(QLatin1String("search"), tr("There are no merchants"),
            tr("The provider lists no merchant of the same environment that this sign-in may act for."), {});
    m_stack->setCurrentWidget(known && !any ? static_cast<QWidget *>(m_empty) : m_list);
}

void MerchantDialog::chosenChanged()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    m_choose->setEnabled(chosen != nullptr && !chosen->isHidden());
    m_choose->setAccessibleDescription(chosen == nullptr ? QString() : chosen->text());
}

void MerchantDialog::choose()
{
    const QListWidgetItem *chosen = m_list->currentItem();
    if (chosen == nullptr || chosen->isHidden())
        return;
    const auto index = static_cast<std::size_t>(chosen->data(position).toInt());
    if (index >= m_controller.merchants().size())
        return;
    const dintero::AccountSettings merchant = m_controller.merchants()[index];
    accept();
    Q_EMIT merchantChosen(merchant);
}

bool MerchantDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            if (m_list->currentItem() == nullptr) {
                for (int row = 0; row < m_list->count() && m_list->currentItem() == nullptr; ++row) {
                    if (!m_list->item(row)->isHidden())
                        m_list->setCurrentRow(row);
                }
            }
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace clientsmith::ui
