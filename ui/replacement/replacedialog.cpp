#include "ui/replacement/replacedialog.h"

#include "ui/clients/clientname.h"
#include "ui/errortext.h"
#include "ui/replacement/replacementtext.h"
#include "ui/replacement/replacestep.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/reviewpage.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int dialogWidth = 640;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ReplaceDialog::ReplaceDialog(ClientReplacements &replacements, const ListedClient &old,
    const Account &account, const StoreWords &store, QWidget *parent)
    : TaskDialog(account, dialogWidth, parent)
    , m_replacements(replacements)
    , m_old(old)
    , m_store(store)
    , m_create(new ReplaceStep(1, this))
    , m_shop(new ReplaceStep(2, this))
    , m_verify(new ReplaceStep(3, this))
    , m_delete(new ReplaceStep(4, this))
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
    buildSteps();
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addStretch(1);
    connect(m_giveUp, &QPushButton::clicked, this, &ReplaceDialog::giveUp);
    connect(m_close, &QPushButton::clicked, this, &ReplaceDialog::reject);
    connect(m_progress, &ProgressLine::cancelRequested, &m_replacements, &ClientReplacements::cancel);
    connect(&m_replacements, &ClientReplacements::changed, this, &ReplaceDialog::showState);
    connect(&m_replacements, &ClientReplacements::failed, this, &ReplaceDialog::showError);
    connect(&m_replacements, &ClientReplacements::stepStarted, this, [this](CredentialsFlow::Step step) {
        const bool cancellable = step != CredentialsFlow::Step::CreateClient;
        m_progress->start(flowStepText(step, m_store), cancellable);
    });
    // The window that hands the secret out takes this one's place.
    connect(&m_replacements, &ClientReplacements::secretIssued, this, [this] { accept(); });
    connect(&m_replacements, &ClientReplacements::readyToDelete, this, [this](const QString &oldId) {
        const ReplacementView *view = m_replacements.of(oldId);
        if (oldId == m_old.client.id && view != nullptr && view->oldClient)
            Q_EMIT deletionRequested(*view->oldClient);
    });
    showState();
    for (QPushButton *next : {m_createNow, m_inShop, m_verifyNow, m_deleteOld, m_close}) {
        if (next->isVisibleTo(this) && next->isEnabled()) {
            next->setFocus();
            break;
        }
    }
    fit();
}

void ReplaceDialog::buildSteps()
{
    m_createNow = m_create->addButton(
        QStringLiteral("replaceCreate"), tr("C&reate the new client"), tr("Create the new client"));
    m_copyFor = m_shop->addButton(QStringLiteral("replaceCopyFor"), tr("&Copy for…"), tr("Copy for"));
    m_inShop =
        m_shop->addButton(QStringLiteral("replaceInShop"), tr("The &shop uses it"), tr("The shop uses it"));
    m_notInShop =
        m_shop->addButton(QStringLiteral("replaceNotInShop"), tr("It doesn't &yet"), tr("It doesn't yet"));
    m_verifyNow = m_verify->addButton(QStringLiteral("replaceVerify"), tr("&Verify"), tr("Verify"));
    m_deleteOld = m_delete->addButton(
        QStringLiteral("replaceDeleteOld"), tr("&Delete the old client…"), tr("Delete the old client"));
    setRole(m_deleteOld, "danger", true);
    setRole(m_notInShop, "compact", true);
    m_notInShop->setFlat(true);
    auto *card = new QFrame(this);
    setRole(card, "card", true);
    auto *list = new QVBoxLayout(card);
    list->setContentsMargins(0, 4, 0, 4);
    list->setSpacing(0);
    for (ReplaceStep *step : {m_create, m_shop, m_verify, m_delete}) {
        if (step != m_create) {
            auto *line = new QFrame(card);
            setRole(line, "line", true);
            list->addWidget(line);
        }
        list->addWidget(step);
    }
    body()->addWidget(card);
    connect(m_createNow, &QPushButton::clicked, this, [this] {
        workStarts();
        const ReplacementView *view = m_replacements.of(m_old.client.id);
        m_replacements.create(view != nullptr && view->oldClient ? *view->oldClient : m_old);
    });
    connect(m_copyFor, &QPushButton::clicked, this, [this] {
        const ReplacementView *view = m_replacements.of(m_old.client.id);
        if (view != nullptr && view->newClient)
            Q_EMIT copyRequested(*view->newClient);
    });
    connect(
        m_inShop, &QPushButton::clicked, this, [this] { m_replacements.setInShop(m_old.client.id, true); });
    connect(m_notInShop, &QPushButton::clicked, this,
        [this] { m_replacements.setInShop(m_old.client.id, false); });
    connect(m_verifyNow, &QPushButton::clicked, this, [this] {
        workStarts();
        m_replacements.verify(m_old.client.id);
    });
    connect(m_deleteOld, &QPushButton::clicked, this, [this] {
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

void ReplaceDialog::showState()
{
    if (!m_replacements.isRunning()) {
        m_working = false;
        m_progress->stop();
    }
    const ReplacementView *view = m_replacements.of(m_old.client.id);
    showSteps(view);
    showButtons(view);
    if (!m_failed)
        showNews(view);
    fit();
}

void ReplaceDialog::showSteps(const ReplacementView *view)
{
    using Stage = ReplacementStage;
    using State = ReplaceStep::State;
    const Stage stage = view == nullptr ? Stage::Create : view->stage;
    const bool noNew = stage == Stage::Create || stage == Stage::Creating || stage == Stage::NewGone;
    const QString after = noNew || view == nullptr ? tr("the new client") : newName(view->replacement);
    const bool inShop = !noNew && view != nullptr && view->replacement.inShopAt.isValid();
    const bool verified = !noNew && view != nullptr && view->replacement.verifiedAt.isValid();
    m_create->setState(noNew ? State::Now : State::Done);
    m_create->say(noNew ? tr("A new client beside the old one") : tr("%1 is created").arg(after),
        noNew ? tr("With the same access and websites as the old one.") : QString());
    m_shop->setState(inShop ? State::Done : stage == Stage::PutIntoShop ? State::Now : State::Later);
    m_shop->say(tr("Put it into the shop"),
        inShop
            ? tr("You said on %1 that the shop uses it.").arg(timeText(view->replacement.inShopAt))
            : tr("Copy the credentials of %1 into the shop's payment settings, and place a small test order.")
                  .arg(after));
    m_verify->setState(verified ? State::Done : stage == Stage::Verify ? State::Now : State::Later);
    m_verify->say(tr("Verify it"),
        verified ? tr("It works: a token was received on %1.").arg(timeText(view->replacement.verifiedAt))
                 : tr("Asks the provider for a token with the new secret."));
    m_delete->setState(stage == Stage::Done ? State::Done
            : stage == Stage::DeleteOld     ? State::Now
                                            : State::Later);
    m_delete->say(stage == Stage::Done ? tr("The old client is deleted") : tr("Then the old client goes"),
        stage == Stage::Done
            ? QString()
            : tr("Only when the shop uses the new one and it is verified, which is done once more "
                 "right before."));
}

void ReplaceDialog::showButtons(const ReplacementView *view)
{
    using Stage = ReplacementStage;
    const Stage stage = view == nullptr ? Stage::Create : view->stage;
    const bool there = view != nullptr && view->newClient && stage != Stage::Creating && stage != Stage::Done;
    const bool inShop = there && view->replacement.inShopAt.isValid();
    const bool mayCreate = stage == Stage::Create || stage == Stage::NewGone;
    const bool oldThere = view == nullptr || view->oldClient;
    m_createNow->setVisible(mayCreate && oldThere);
    m_createNow->setEnabled(!m_working);
    m_copyFor->setVisible(there && !inShop);
    m_copyFor->setEnabled(there && view->newClient->stored != Stored::Nowhere);
    m_copyFor->setToolTip(m_copyFor->isEnabled() || !there
            ? QString()
            : tr("Its secret isn't kept on this computer. Put it into the shop from where you saved it."));
    m_inShop->setVisible(there && !inShop);
    m_notInShop->setVisible(there && inShop);
    m_verifyNow->setVisible(there && stage != Stage::DeleteOld);
    m_verifyNow->setEnabled(!m_working);
    m_deleteOld->setVisible(stage == Stage::DeleteOld);
    m_deleteOld->setEnabled(!m_working);
    m_giveUp->setVisible(view != nullptr && stage != Stage::Done);
    m_giveUp->setEnabled(!m_working);
    for (QPushButton *button : {m_createNow, m_inShop, m_close})
        setRole(button, "primary", false);
    if (m_createNow->isVisibleTo(this))
        setRole(m_createNow, "primary", true);
    else if (stage == Stage::PutIntoShop)
        setRole(m_inShop, "primary", true);
    else if (stage == Stage::Done)
        setRole(m_close, "primary", true);
    setRole(m_verifyNow, "primary", stage == Stage::Verify);
}

void ReplaceDialog::showNews(const ReplacementView *view)
{
    using Stage = ReplacementStage;
    m_message->setAction({});
    if (view == nullptr)
        m_message->clear();
    else if (view->stage == Stage::Done)
        m_message->say(InlineMessage::Kind::Success, replacementSentence(*view));
    else if (view->stage == Stage::NewGone)
        m_message->say(InlineMessage::Kind::Warning, replacementSentence(*view),
            view->oldClient
                ? tr("If a shop used it already, put the old credentials back. Create another one, or give "
                     "up.")
                : tr("There is nothing left to replace: give up, and create a client for the shop."));
    else if (view->stage == Stage::Creating)
        m_message->say(InlineMessage::Kind::Info, tr("The creation of the new client isn't finished."),
            tr("If another window is at it, wait until it is done. If it was interrupted, close this window "
               "and "
               "choose Finish above the list of API clients."));
    else if (!view->oldClient)
        m_message->say(InlineMessage::Kind::Info, tr("The old client is gone from the provider."),
            tr("There is nothing left to replace: give up, and create a client for the shop."));
    else
        m_message->clear();
}

void ReplaceDialog::showError(const Error &error)
{
    if (!isVisible())
        return;
    m_failed = true;
    m_working = false;
    m_progress->stop();
    const ReplacementView *view = m_replacements.of(m_old.client.id);
    showButtons(view);
    m_message->setAction({});
    const ErrorText text = errorText(error);
    const bool noNew = view == nullptr || !view->newClient;
    if (error.kind == ErrorKind::Cancelled) {
        m_failed = false;
        showNews(view);
    } else if (view != nullptr && view->stage == ReplacementStage::Creating) {
        m_message->say(InlineMessage::Kind::Warning,
            tr("It is not known whether the new client was created. %1").arg(text.sentence),
            tr("It is written down: close this window, and the list of API clients offers to find out and to "
               "finish "
               "it. Then go on here."),
            text.details);
    } else if (noNew) {
        m_message->say(InlineMessage::Kind::Error, tr("No client was created. %1").arg(text.sentence),
            text.nextStep, text.details);
    } else if (error.kind == ErrorKind::Unauthorized ||
        (error.kind == ErrorKind::NotFound && error.status == 0)) {
        m_message->say(InlineMessage::Kind::Error,
            error.kind == ErrorKind::Unauthorized
                ? tr("The provider refuses the new client's secret, so that the old client stays.")
                : tr("The new client's secret isn't kept here, so that it can't be verified."),
            tr("Give the new client a new secret, put that into the shop, and verify it."), text.details);
        m_message->setAction(tr("New secret…"));
    } else if (error.kind == ErrorKind::Forbidden) {
        m_message->say(InlineMessage::Kind::Error,
            tr("The new client has no access, so that the old client stays."),
            tr("Give it access in the list of API clients, then verify it here."), text.details);
    } else {
        m_message->say(
            InlineMessage::Kind::Error, tr("Not done. %1").arg(text.sentence), text.nextStep, text.details);
    }
    fit();
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
    question->setInformativeText(leftBehind(*view, m_store.name));
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
