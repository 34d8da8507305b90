#pragma once

#include "ui/replacement/clientreplacements.h"
#include "ui/storewords.h"
#include "ui/widgets/taskdialog.h"

namespace clientsmith::ui {

class AccountDesk;
class InlineMessage;
class ProductionConsent;
class ProgressLine;
class ReplaceChecklist;

/// The checklist by which a client is replaced without a moment in which the shop can't pay. Shows and asks;
/// the work is \p replacements', which outlives it. Can be closed at any time and opened again. open() it.
class ReplaceDialog final : public TaskDialog
{
    Q_OBJECT
public:
    /// \p old is the one that goes; if it is gone from the list already, what is known of it.
    ReplaceDialog(ClientReplacements &replacements, const ListedClient &old, const Account &account,
        const StoreWords &store, QWidget *parent = nullptr);

    /// Closes what is open over it first.
    void reject() override;

Q_SIGNALS:
    void copyRequested(const clientsmith::ui::ListedClient &client);
    void deletionRequested(const clientsmith::ui::ListedClient &client);
    void newSecretRequested(const clientsmith::ui::ListedClient &client);

private:
    void connectSteps();
    void showState();
    void showButtons(const ReplacementView *view);
    void showNews(const ReplacementView *view);
    void askConsent(const ReplacementView *view);
    /// False if all of its access can be copied.
    bool showLeftOut(const ReplacementView *view);
    void sayLeftOut(const std::vector<dintero::Grant> &left);
    void refuseDeletion(const QString &sentence, const QString &nextStep, const QString &details = {});
    /// The old one as it is now.
    const ListedClient &old() const;
    void showError(const Error &error);
    void giveUp();
    void workStarts();
    /// To what is to be done next.
    void takeFocus();

    ClientReplacements &m_replacements;
    ListedClient m_old;
    Account m_account;
    /// What the person was told last about access that is not copied.
    std::vector<dintero::Grant> m_told;
    StoreWords m_store;
    bool m_working = false;
    ReplacementStage m_shown = ReplacementStage::Create;
    bool m_failed = false;
    ReplaceChecklist *m_checklist;
    ProductionConsent *m_consent;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_giveUp;
    QPushButton *m_close;
};

} // namespace clientsmith::ui
