#include "ui/handover/exportdialog.h"

#include "ui/clients/clientname.h"
#include "ui/errortext.h"
#include "ui/handover/storedhandover.h"
#include "ui/signin/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/credentialspage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace clientsmith::ui {

namespace {

constexpr int exportWidth = 640;
/// More names would fill the window.
constexpr int mostNames = 5;

QString firstOf(const QStringList &names)
{
    const QString shown = names.mid(0, mostNames).join(QStringLiteral(", "));
    return names.size() > mostNames
        ? ExportDialog::tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - mostNames).arg(shown)
        : shown;
}

} // namespace

ExportDialog::ExportDialog(StoredHandover &handover, const std::vector<ListedClient> &clients,
    const Account &account, const QString &keychain, QWidget *parent)
    : TaskDialog(account, exportWidth, parent)
    , m_handover(handover)
    , m_keychain(keychain)
    , m_chooseFolder([](QWidget *window, const QString &begin) {
        return QFileDialog::getExistingDirectory(window, tr("Choose a folder"), begin);
    })
    , m_each(new QRadioButton(this))
    , m_together(new QRadioButton(this))
    , m_folder(new FormField(tr("&Folder"), {}, "exportFolder", this))
    , m_choose(new QPushButton(tr("&Choose a folder…"), this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_cancel(addButton(QStringLiteral("exportCancel"), tr("Cance&l"), tr("Cancel")))
    , m_save(addButton(QStringLiteral("exportSave"), tr("&Save"), tr("Save")))
{
    std::copy_if(clients.begin(), clients.end(), std::back_inserter(m_clients),
        [](const ListedClient &client) { return client.stored != Stored::Nowhere; });
    const auto count = static_cast<int>(m_clients.size());
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setHeading(clients.size() == 1 ? tr("Export the credentials of %1").arg(shortName(clients.front().client))
                                   : tr("Export the credentials of %n clients", nullptr, count));
    setText(tr("The files hold the secrets in plain text. Only you can read them, but backups may copy them. "
               "Delete them when you no longer need them."));
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    setRole(m_save, "primary", true);
    m_save->setDefault(true);
    buildChoices();
    const int left = static_cast<int>(clients.size()) - count;
    if (left > 0) {
        auto *without = new QLabel(
            tr("%n of the chosen clients are left out: their secrets aren't kept on this computer.", nullptr,
                left),
            this);
        without->setObjectName(QStringLiteral("exportLeftOut"));
        without->setWordWrap(true);
        setRole(without, "textStyle", QStringLiteral("muted"));
        body()->addWidget(without);
    }
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_progress, &ProgressLine::cancelRequested, &m_handover, &StoredHandover::cancel);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { save(m_replace); });
    connect(&m_handover, &StoredHandover::ready, this, &ExportDialog::handOver);
    connect(&m_handover, &StoredHandover::ended, this, &ExportDialog::updateButtons);
    connect(&m_handover, &StoredHandover::failed, this, &ExportDialog::showError);
    updateButtons();
    fit();
}

void ExportDialog::buildChoices()
{
    const bool one = m_clients.size() == 1;
    m_each->setText(one ? tr("A .&env file, as shops and servers read it")
                        : tr("A .&env file for each, as shops and servers read it"));
    m_each->setObjectName(QStringLiteral("exportEach"));
    m_each->setChecked(true);
    m_together->setText(one ? tr("A &JSON file, as secret managers take it")
                            : tr("One &JSON file with all of them, as secret managers take it"));
    m_together->setObjectName(QStringLiteral("exportTogether"));
    m_folder->edit()->setText(folderForSaving());
    m_choose->setObjectName(QStringLiteral("exportChoose"));
    m_choose->setAccessibleName(tr("Choose a folder"));
    m_choose->setFlat(true);
    m_choose->setAutoDefault(false);
    m_folder->putBeside(m_choose);
    setTabOrder(m_folder->edit(), m_choose);
    body()->addWidget(m_each);
    body()->addWidget(m_together);
    body()->addWidget(m_folder);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(m_folder, &FormField::edited, this, [this] {
        m_message->clear();
        m_folder->setProblem({});
        updateButtons();
    });
    for (QRadioButton *choice : {m_each, m_together})
        connect(choice, &QRadioButton::toggled, m_message, &InlineMessage::clear);
}

void ExportDialog::chooseFolder()
{
    const QString folder = m_chooseFolder(this, m_folder->typed());
    if (!folder.isEmpty())
        m_folder->edit()->setText(folder);
    updateButtons();
}

void ExportDialog::save(bool replace)
{
    if (m_handover.isRunning() || m_done)
        return;
    if (!QFileInfo(m_folder->typed()).isDir()) {
        m_folder->setProblem(tr("There is no such folder. Choose one that exists."));
        m_folder->setFocus();
        fit();
        return;
    }
    m_replace = replace;
    m_form = m_together->isChecked() ? ExportForm::JsonTogether : ExportForm::EnvEach;
    m_place = m_folder->typed();
    m_working = true;
    setChoicesEnabled(false);
    m_message->clear();
    m_progress->start(tr("Waiting for %1…").arg(m_keychain));
    m_handover.start(m_clients);
    updateButtons();
}

void ExportDialog::handOver()
{
    if (!m_working)
        return;
    const std::vector<ExportFile> files = exportFiles(m_handover.credentials(), m_form);
    ExportReport report;
    if (!m_replace)
        report.inTheWay = namesInTheWay(m_place, files);
    if (report.inTheWay.isEmpty()) {
        const CredentialFormat format =
            m_form == ExportForm::JsonTogether ? CredentialFormat::Json : CredentialFormat::Env;
        const Result<void> noted =
            m_handover.note({EventKind::Exported, credentialFormatName(format), m_place});
        if (!noted) {
            showError(noted.error(), {});
            return;
        }
        report = saveExport(m_place, files, m_replace);
    }
    m_working = false;
    m_progress->stop();
    setChoicesEnabled(true);
    if (!report.inTheWay.isEmpty())
        showInTheWay(report.inTheWay);
    else if (report.error)
        showUnsaved(report);
    else
        showSaved(report.saved);
    fit();
}

void ExportDialog::showSaved(const QStringList &names)
{
    m_done = true;
    m_message->setAction({});
    m_message->say(InlineMessage::Kind::Success,
        tr("Saved %n files to %1. Only you can read them.", nullptr, static_cast<int>(names.size()))
            .arg(m_place),
        firstOf(names));
    setChoicesEnabled(false);
    updateButtons();
    m_cancel->setFocus();
}

void ExportDialog::setChoicesEnabled(bool enabled)
{
    for (QWidget *choice : {static_cast<QWidget *>(m_each), static_cast<QWidget *>(m_together),
             static_cast<QWidget *>(m_choose)})
        choice->setEnabled(enabled);
    m_folder->setEditable(enabled);
}

void ExportDialog::showInTheWay(const QStringList &names)
{
    m_message->say(InlineMessage::Kind::Warning,
        tr("%n of the files exist already, and hold something else. Nothing was saved.", nullptr,
            static_cast<int>(names.size())),
        tr("%1. Choose another folder, or replace what is there: nobody can bring it back then.")
            .arg(firstOf(names)));
    m_message->setAction(tr("Replace what is there"));
    m_replace = true;
}

void ExportDialog::showUnsaved(const ExportReport &report)
{
    const ErrorText text = errorText(*report.error);
    const QString saved = report.saved.isEmpty() ? tr("Nothing was saved.")
                                                 : tr("Saved before it: %1.").arg(firstOf(report.saved));
    m_message->say(InlineMessage::Kind::Error, tr("%1 could not be saved.").arg(report.failedAt),
        tr("%1 Check that the disk isn't full and that the folder is yours, or choose another one.")
            .arg(saved),
        text.details);
    m_message->setAction(tr("Try again"));
}

void ExportDialog::showError(const Error &error, const QString &name)
{
    if (!m_working)
        return;
    m_working = false;
    m_progress->stop();
    setChoicesEnabled(true);
    if (error.kind != ErrorKind::Cancelled) {
        const ErrorText text = errorText(error);
        const bool gone = error.kind == ErrorKind::NotFound;
        m_message->say(InlineMessage::Kind::Error,
            gone ? tr("Nothing was saved: the secret of %1 is no longer in %2.").arg(name, m_keychain)
                 : tr("Nothing was saved. %1").arg(text.sentence),
            gone ? tr("Leave that client out, or give it a new secret first.") : text.nextStep, text.details);
        m_message->setAction(gone ? QString() : tr("Try again"));
    }
    updateButtons();
    fit();
}

void ExportDialog::updateButtons()
{
    m_save->setVisible(!m_done);
    m_save->setEnabled(!m_handover.isRunning() && !m_folder->isEmpty());
    m_cancel->setText(m_done ? tr("C&lose") : tr("Cance&l"));
    m_cancel->setAccessibleName(m_done ? tr("Close") : tr("Cancel"));
    m_cancel->setDefault(m_done);
    m_save->setDefault(!m_done);
}

void ExportDialog::reject()
{
    if (m_working)
        m_handover.cancel();
    m_working = false;
    TaskDialog::reject();
}

} // namespace clientsmith::ui
