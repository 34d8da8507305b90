#include "ui/replacement/replacedialog.h"

#include "ui/clients/clientname.h"
#include "ui/errortext.h"
#include "ui/replacement/replacechecklist.h"
#include "ui/replacement/replacementtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/productionconsent.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/reviewpage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace clientsmith::ui {

namespace {

constexpr int replaceWidth = 640;

} // namespace

ReplaceDialog::ReplaceDialog(ClientReplacements &replacements, const ListedClient &old,
    const Account &account, const StoreWords &store, QWidget *parent)
    : TaskDialog(account, replaceWidth, parent)
    , m_replacements(replacements)
    , m_old(old)
    , m_account(account)
    , m_store(store)
    , m_checklist(new ReplaceChecklist(this))
    , m_consent(new ProductionConsent(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_giveUp(addButton(QStringLiteral("replaceGiveUp"), tr("&Give up…"), tr("Give up")))
    , m_close(addButton(QStringLiteral("replaceClose"), tr("C&lose"), tr("Close")))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Replace client"));
    setHeading(tr("Replace %1").arg(shortName(old.client)));
    setText(tr(
        "A new client with the same access and websites is created beside it. Both work until you delete the "
        "old one, so that the shop can always take payments. You can close this window and go on later."));
    m_progress->setObjectName(QStringLiteral("replaceProgress"));
    m_message->setObjectName(QStringLiteral("replaceMessage"));
    body()->addWidget(m_checklist);
    body()->addWidget(m_consent);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addStretch(1);
    connectSteps();
    connect(m_consent, &ProductionConsent::changed, this,
        [this] { m_checklist->letCreate(!m_working && m_consent->isGiven()); });
    connect(m_giveUp, &QPushButton::clicked, this, &ReplaceDialog::giveUp);
    connect(m_close, &QPushButton::clicked, this, &ReplaceDialog::reject);
    connect(m_progress, &ProgressLine::cancelRequested, &m_replacements, &ClientReplacements::cancel);
    connect(&m_replacements, &ClientReplacements::changed, this, &ReplaceDialog::showState);
    connect(&m_replacements, &ClientReplacements::failed, this, &ReplaceDialog::showError);
    connect(&m_replacements, &ClientReplacements::stepStarted, this, [this](CredentialsFlow::Step step) {
        const bool cancellable = step != CredentialsFlow::Step::CreateClient;
        m_progress->start(flowStepText(step, m_store), cancellable);
    });
    connect(&m_replacements, &ClientReplacements::accessChanged, this,
        [this](const std::vector<dintero::Grant> &left) {
            m_failed = true;
            sayLeftOut(left);
            fit();
        });
    connect(&m_replacements, &ClientReplacements::accessMissing, this, [this](const QStringList &scopes) {
        refuseDeletion(
            tr("The new client lacks access that the old one has, so that the old client stays: %1.")
                .arg(scopes.join(QStringLiteral(", "))),
            tr("Add it to the new client in the list of API clients, or remove it from the old one, then try "
               "again."));
    });
    connect(&m_replacements, &ClientReplacements::notCompared, this, [this](const Error &error) {
        const ErrorText text = errorText(error);
        refuseDeletion(tr("The two clients' access could not be compared, so that the old client stays. %1")
                           .arg(text.sentence),
            text.nextStep, text.details);
    });
    // The window that hands the secret out takes this one's place.
    connect(&m_replacements, &ClientReplacements::secretIssued, this, [this] { accept(); });
    connect(&m_replacements, &ClientReplacements::readyToDelete, this, [this](const QString &oldId) {
        const ReplacementView *view = m_replacements.of(oldId);
        if (oldId == m_old.client.id && view != nullptr && view->oldClient)
            Q_EMIT deletionRequested(*view->oldClient);
    });
    showState();
    takeFocus();
    fit();
}

void ReplaceDialog::connectSteps()
{
    connect(m_checklist, &ReplaceChecklist::creationRequested, this, [this] {
        workStarts();
        m_replacements.create(old(), m_told);
    });
    connect(m_checklist, &ReplaceChecklist::copyRequested, this, [this] {
        const ReplacementView *view = m_replacements.of(m_old.client.id);
        if (view != nullptr && view->newClient)
            Q_EMIT copyRequested(*view->newClient);
    });
    connect(m_checklist, &ReplaceChecklist::inShopChanged, this,
        [this](bool isInShop) { m_replacements.setInShop(m_old.client.id, isInShop); });
    connect(m_checklist, &ReplaceChecklist::verificationRequested, this, [this] {
        workStarts();
        m_replacements.verify(m_old.client.id);
    });
    connect(m_checklist, &ReplaceChecklist::deletionRequested, this, [this] {
        workStarts();
        m_replacements.verifyForDeletion(m_old.client.id);
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        const ReplacementView *view = m_replacements.of(m_old.client.id);
        if (view != nullptr && view->newClient)
            Q_EMIT newSecretRequested(*view->newClient);
    });
}

void ReplaceDialog::workStarts()
{
    m_failed = false;
    m_message->clear();
    m_working = true;
    m_close->setFocus();
}

void ReplaceDialog::takeFocus()
{
    QPushButton *next = m_checklist->nextButton();
    (next == nullptr ? m_close : next)->setFocus();
}

const ListedClient &ReplaceDialog::old() const
{
    const ListedClient *now = m_replacements.listed(m_old.client.id);
    return now == nullptr ? m_old : *now;
}

void ReplaceDialog::askConsent(const ReplacementView *view)
{
    const bool creates = view == nullptr ||
        (view->oldClient &&
            (view->stage == ReplacementStage::Create || view->stage == ReplacementStage::NewGone));
    if (!creates)
        m_consent->hide();
    else if (m_consent->isHidden())
        m_consent->ask(m_account.id, tr("Create this in &PRODUCTION for %1").arg(m_account.id.text()),
            tr("A production account handles real payments. Tick this if it is the one that you mean."));
    m_consent->setEditable(!m_working);
}

void ReplaceDialog::showState()
{
    const bool isOver = m_working && !m_replacements.isRunning();
    if (!m_replacements.isRunning()) {
        m_working = false;
        m_progress->stop();
    }
    const ReplacementView *view = m_replacements.of(m_old.client.id);
    const ReplacementStage stage = view == nullptr ? ReplacementStage::Create : view->stage;
    askConsent(view);
    showButtons(view);
    if (!m_failed)
        showNews(view);
    fit();
    // Else the focus would be on whatever follows the button that has gone.
    if (isOver || std::exchange(m_shown, stage) != stage)
        takeFocus();
}

void ReplaceDialog::showButtons(const ReplacementView *view)
{
    const bool done = view != nullptr && view->stage == ReplacementStage::Done;
    m_checklist->showState(view, m_working);
    m_checklist->letCreate(!m_working && m_consent->isGiven());
    m_giveUp->setVisible(view != nullptr && !done);
    m_giveUp->setEnabled(!m_working);
    setRole(m_close, "primary", done);
}

void ReplaceDialog::giveUp()
{
    const ReplacementView *view = m_replacements.of(m_old.client.id);
    if (view == nullptr)
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Give up"),
        tr("Give up replacing %1?").arg(oldName(view->replacement)), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("giveUpQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(literalText(leftBehind(*view, m_store.name)));
    QPushButton *yes = question->addButton(tr("&Give up"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("giveUpConfirm"));
    QPushButton *no = question->addButton(tr("&Keep going"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        yes, &QPushButton::clicked, this,
        [this] {
            m_replacements.close(m_old.client.id);
            accept();
        },
        Qt::QueuedConnection);
    question->open();
}

void ReplaceDialog::reject()
{
    const QList<QDialog *> above = findChildren<QDialog *>();
    for (QDialog *dialog : above) {
        if (dialog->isVisible() && !dialog->close())
            return;
    }
    const ReplacementView *view = m_replacements.of(m_old.client.id);
    if (view != nullptr && view->stage == ReplacementStage::Done)
        m_replacements.close(m_old.client.id);
    // A creation goes on behind the closed window, and hands its secret out in a window of its own.
    TaskDialog::reject();
}

} // namespace clientsmith::ui
