#include "ui/replacement/replacementtext.h"

#include "core/dintero/audience.h"
#include "ui/scopes/accesswords.h"
#include "ui/scopes/scopewords.h"

#include <QCoreApplication>

namespace clientsmith::ui {

namespace {

struct Replacing
{
    Q_DECLARE_TR_FUNCTIONS(clientsmith::ui::Replacing)
};

} // namespace

QString oldName(const Replacement &replacement)
{
    const QString name = replacement.oldName.simplified();
    return name.isEmpty() ? replacement.oldClientId : name;
}

QString newName(const Replacement &replacement)
{
    return replacement.newName.simplified();
}

QString replacementSentence(const ReplacementView &view)
{
    const QString before = oldName(view.replacement);
    const QString after = newName(view.replacement);
    switch (view.stage) {
    case ReplacementStage::Create:
        return Replacing::tr("%1 is to be replaced. Step 1 of 4: create the new client.").arg(before);
    case ReplacementStage::Creating:
        return Replacing::tr("%1 is to be replaced by %2, whose creation isn't finished.").arg(before, after);
    case ReplacementStage::PutIntoShop:
        return Replacing::tr("%1 is being replaced by %2. Step 2 of 4: put it into the shop.")
            .arg(before, after);
    case ReplacementStage::Verify:
        return Replacing::tr("%1 is being replaced by %2. Step 3 of 4: verify it.").arg(before, after);
    case ReplacementStage::DeleteOld:
        return Replacing::tr("%1 is being replaced by %2. Step 4 of 4: delete the old client.")
            .arg(before, after);
    case ReplacementStage::Done:
        return Replacing::tr("%1 is replaced by %2: the old client is gone.").arg(before, after);
    case ReplacementStage::NewUnlisted:
        return Replacing::tr("%1 is to be replaced by %2, which the provider's list doesn't have right now.")
            .arg(before, after);
    case ReplacementStage::NewGone:
        return view.oldClient
            ? Replacing::tr("%2, which was to replace %1, is gone from the provider.").arg(before, after)
            : Replacing::tr("%1 and %2, which was to replace it, are both gone from the provider.")
                  .arg(before, after);
    }
    Q_UNREACHABLE();
}

QString leftOutInWords(const std::vector<dintero::Grant> &left)
{
    QStringList lines;
    for (const dintero::Grant &grant : left) {
        QString line =
            Replacing::tr("%1 at %2").arg(accessInWords(grant.scopes), accountOfAudience(grant.audience));
        if (!dintero::isForClients(grant))
            line += QStringLiteral(" (%1)").arg(grant.type);
        lines += line;
    }
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString leftBehind(const ReplacementView &view, const QString &keychain)
{
    const QString before = oldName(view.replacement);
    const QString after = newName(view.replacement);
    switch (view.stage) {
    case ReplacementStage::Create:
    case ReplacementStage::NewGone:
        return Replacing::tr("There is no new client, so nothing is left behind. %1 stays as it is.")
            .arg(before);
    case ReplacementStage::Creating:
        return Replacing::tr(
            "The creation of %2 isn't finished: the list of API clients offers to finish or to undo "
            "it. %1 stays as it is.")
            .arg(before, after);
    case ReplacementStage::NewUnlisted:
        return Replacing::tr(
            "The provider's list doesn't have %2 right now. If it comes back, it stays as it is, and so "
            "does %1.")
            .arg(before, after);
    case ReplacementStage::PutIntoShop:
        return Replacing::tr(
            "Both clients stay. %1 goes on working. %2 stays too, with its secret in %3: delete it "
            "in the list if no shop uses it.")
            .arg(before, after, keychain);
    case ReplacementStage::Verify:
    case ReplacementStage::DeleteOld:
        return Replacing::tr(
            "Both clients stay, and both work. The shop uses %2, as you said; %1 can be deleted in "
            "the list when nothing else uses it.")
            .arg(before, after);
    case ReplacementStage::Done:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace clientsmith::ui
