#pragma once

#include "core/handover/exportfiles.h"
#include "ui/clients/clientscontroller.h"
#include "ui/widgets/taskdialog.h"

#include <functional>

class QRadioButton;

namespace clientsmith::ui {

class FormField;
class InlineMessage;
class ProgressLine;
class StoredHandover;

/// Asks for a folder; empty when the person thought better of it.
using ChooseFolder = std::function<QString(QWidget *parent, const QString &begin)>;

/// Saves the kept credentials of one or several clients to files. The work is \p handover's, which outlives
/// it. open() it.
class ExportDialog final : public TaskDialog
{
    Q_OBJECT
public:
    ExportDialog(StoredHandover &handover, const std::vector<ListedClient> &clients, const Account &account,
        const QString &keychain, QWidget *parent = nullptr);

    /// For tests: stands in for the folder dialog.
    void setChooseFolder(ChooseFolder choose) { m_chooseFolder = std::move(choose); }

    void reject() override;

private:
    void buildChoices();
    void chooseFolder();
    void save(bool replace);
    void handOver();
    void showSaved(const QStringList &names);
    void showInTheWay(const QStringList &names);
    void showUnsaved(const ExportReport &report);
    void showError(const Error &error, const QString &name);
    void setChoicesEnabled(bool enabled);
    void updateButtons();

    StoredHandover &m_handover;
    /// Those whose secret is kept.
    std::vector<ListedClient> m_clients;
    QString m_keychain;
    ChooseFolder m_chooseFolder;
    // As chosen when the work began.
    ExportForm m_form = ExportForm::EnvEach;
    QString m_place;
    bool m_replace = false;
    bool m_working = false;
    bool m_done = false;
    QRadioButton *m_each;
    QRadioButton *m_together;
    FormField *m_folder;
    QPushButton *m_choose;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace clientsmith::ui
