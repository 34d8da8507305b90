#include "ui/replacement/replacechecklist.h"

#include "ui/replacement/replacementtext.h"
#include "ui/replacement/replacestep.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

using Stage = ReplacementStage;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ReplaceChecklist::ReplaceChecklist(QWidget *parent)
    : QFrame(parent)
    , m_create(new ReplaceStep(1, this))
    , m_shop(new ReplaceStep(2, this))
    , m_verify(new ReplaceStep(3, this))
    , m_delete(new ReplaceStep(4, this))
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
    setRole(this, "card", true);
    auto *list = new QVBoxLayout(this);
    list->setContentsMargins(0, 4, 0, 4);
    list->setSpacing(0);
    for (ReplaceStep *step : {m_create, m_shop, m_verify, m_delete}) {
        if (step != m_create) {
            auto *line = new QFrame(this);
            setRole(line, "line", true);
            list->addWidget(line);
        }
        list->addWidget(step);
    }
    connect(m_createNow, &QPushButton::clicked, this, &ReplaceChecklist::creationRequested);
    connect(m_copyFor, &QPushButton::clicked, this, [this] {
        m_copied = true;
        showPrimary();
        Q_EMIT copyRequested();
    });
    connect(m_inShop, &QPushButton::clicked, this, [this] { Q_EMIT inShopChanged(true); });
    connect(m_notInShop, &QPushButton::clicked, this, [this] { Q_EMIT inShopChanged(false); });
    connect(m_verifyNow, &QPushButton::clicked, this, &ReplaceChecklist::verificationRequested);
    connect(m_deleteOld, &QPushButton::clicked, this, &ReplaceChecklist::deletionRequested);
}

void ReplaceChecklist::showState(const ReplacementView *view, bool working)
{
    showSteps(view);
    showButtons(view, working);
}

void ReplaceChecklist::letCreate(bool mayCreate)
{
    m_createNow->setEnabled(mayCreate);
}

QPushButton *ReplaceChecklist::nextButton() const
{
    QPushButton *next = mainButton();
    return next != nullptr && next->isEnabled() ? next : nullptr;
}

QPushButton *ReplaceChecklist::mainButton() const
{
    for (QPushButton *button : {m_createNow, m_copyFor, m_inShop, m_verifyNow, m_deleteOld}) {
        const bool isPast = button == m_copyFor && (m_copied || !button->isEnabled());
        if (!isPast && button->isVisibleTo(this))
            return button;
    }
    return nullptr;
}

void ReplaceChecklist::showSteps(const ReplacementView *view)
{
    using State = ReplaceStep::State;
    const Stage stage = view == nullptr ? Stage::Create : view->stage;
    const bool isCreated = view != nullptr && !view->replacement.newId.isEmpty();
    const bool noNew = stage == Stage::Create || (stage == Stage::Creating && !isCreated) ||
        stage == Stage::NewUnlisted || stage == Stage::NewGone;
    const QString after = noNew || view == nullptr ? tr("the new client") : newName(view->replacement);
    const bool inShop = !noNew && view != nullptr && view->replacement.inShopAt.isValid();
    const bool verified = !noNew && view != nullptr && view->replacement.verifiedAt.isValid();
    m_create->setState(noNew || stage == Stage::Creating ? State::Now : State::Done);
    m_create->say(noNew ? tr("A new client beside the old one") : tr("%1 is created").arg(after),
        noNew                          ? tr("With the same access and websites as the old one.")
            : stage == Stage::Creating ? tr("It has no access yet.")
                                       : QString());
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

void ReplaceChecklist::showButtons(const ReplacementView *view, bool working)
{
    const Stage stage = view == nullptr ? Stage::Create : view->stage;
    const bool there = view != nullptr && view->newClient && stage != Stage::Creating && stage != Stage::Done;
    const bool inShop = there && view->replacement.inShopAt.isValid();
    const bool mayCreate = stage == Stage::Create || stage == Stage::NewGone;
    const bool creates = mayCreate && (view == nullptr || view->oldClient);
    m_createNow->setVisible(creates);
    m_copyFor->setVisible(there && !inShop);
    m_copyFor->setEnabled(there && view->newClient->stored != Stored::Nowhere);
    m_copyFor->setToolTip(m_copyFor->isEnabled() || !there
            ? QString()
            : tr("Its secret isn't kept on this computer. Put it into the shop from where you saved it."));
    m_inShop->setVisible(there && !inShop);
    m_notInShop->setVisible(there && inShop);
    m_verifyNow->setVisible(there && stage != Stage::DeleteOld);
    m_verifyNow->setEnabled(!working);
    m_deleteOld->setVisible(stage == Stage::DeleteOld);
    m_deleteOld->setEnabled(!working);
    showPrimary();
}

void ReplaceChecklist::showPrimary()
{
    const QPushButton *main = mainButton();
    for (QPushButton *each : {m_createNow, m_copyFor, m_inShop, m_verifyNow})
        setRole(each, "primary", each == main);
}

} // namespace clientsmith::ui
