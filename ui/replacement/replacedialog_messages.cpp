#include "ui/errortext.h"
#include "ui/replacement/replacedialog.h"
#include "ui/replacement/replacementtext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

// What the checklist says of how things stand, and of what went wrong.

namespace clientsmith::ui {

void ReplaceDialog::showNews(const ReplacementView *view)
{
    using Stage = ReplacementStage;
    m_message->setAction({});
    if (showLeftOut(view))
        return;
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
    else if (view->stage == Stage::NewUnlisted)
        m_message->say(InlineMessage::Kind::Info, replacementSentence(*view),
            tr("It may appear yet, and counts as gone once it was missed for a minute. The list is loaded "
               "again "
               "then."));
    else if (view->stage == Stage::Creating && !view->replacement.newId.isEmpty())
        m_message->say(InlineMessage::Kind::Warning,
            tr("The new client has no access yet, so that a shop can't use it."),
            tr("Close this window and choose Finish above the list of API clients. Then go on here."));
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

bool ReplaceDialog::showLeftOut(const ReplacementView *view)
{
    const bool matters = view == nullptr || view->stage == ReplacementStage::Create ||
        view->stage == ReplacementStage::DeleteOld;
    const std::vector<dintero::Grant> left = m_replacements.accessToCopy(old()).left;
    m_told.clear();
    if (!matters || left.empty() || (view != nullptr && !view->oldClient))
        return false;
    sayLeftOut(left);
    return true;
}

void ReplaceDialog::sayLeftOut(const std::vector<dintero::Grant> &left)
{
    m_told = left;
    m_message->setAction({});
    if (left.empty())
        m_message->say(InlineMessage::Kind::Info, tr("The old client's access has changed just now."),
            tr("All of it can be copied. Try again."));
    else
        m_message->say(InlineMessage::Kind::Warning,
            tr("This access of the old client is not copied, and goes with it:\n%1")
                .arg(leftOutInWords(left)),
            tr("A client gets only what it can use by itself at its own account. Whoever needs the rest has "
               "to "
               "get it from the provider."));
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
    takeFocus();
    m_message->setAction({});
    const ErrorText text = errorText(error);
    const bool noNew = view == nullptr || !view->newClient;
    if (error.kind == ErrorKind::Cancelled) {
        m_failed = false;
        showNews(view);
    } else if (view != nullptr && view->stage == ReplacementStage::Creating &&
        !view->replacement.isHeldElsewhere && error.kind != ErrorKind::Refused) {
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

void ReplaceDialog::refuseDeletion(const QString &sentence, const QString &nextStep, const QString &details)
{
    m_failed = true;
    m_message->setAction({});
    m_message->say(InlineMessage::Kind::Error, sentence, nextStep, details);
    fit();
}

} // namespace clientsmith::ui
