#include "ui/recovery/keepsecretdialog.h"

#include "ui/errortext.h"
#include "ui/recovery/interruptedtext.h"
#include "ui/signin/maskedfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int keepSecretWidth = 528;

} // namespace

KeepSecretDialog::KeepSecretDialog(InterruptedWork &work, const JournalEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_work(work)
    , m_entry(entry.number)
    , m_secret(new MaskedField({tr("Client &secret"), tr("As it was shown, 43 characters in most cases"),
                                   tr("Show the client secret"), tr("Hide the client secret")},
          "keepSecretField", "keepSecretShow", this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_keep(new QPushButton(tr("&Keep it"), this))
{
    setObjectName(QStringLiteral("keepSecretDialog"));
    setWindowTitle(tr("Keep the secret"));
    m_message->setObjectName(QStringLiteral("keepSecretMessage"));
    m_cancel->setObjectName(QStringLiteral("keepSecretCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_keep->setObjectName(QStringLiteral("keepSecretNow"));
    m_keep->setAccessibleName(tr("Keep it"));
    setRole(m_keep, "primary", true);
    m_keep->setDefault(true);

    auto *heading = new QLabel(tr("Keep the secret of %1").arg(interruptedName(entry)), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setRole(heading, "textStyle", QStringLiteral("title"));
    auto *text =
        new QLabel(tr("Paste the secret that was shown to you. It is tried at the provider first, and then "
                      "kept in %1.")
                       .arg(work.store().name),
            this);
    text->setWordWrap(true);
    setRole(text, "textStyle", QStringLiteral("body"));
    setAccessibleName(heading->text());
    setAccessibleDescription(text->text());
    auto *column = new QVBoxLayout;
    column->setSpacing(grid + 4);
    column->addWidget(heading);
    column->addWidget(new AccountLine(entry.intent.account, {}, this));
    column->addWidget(text);
    column->addWidget(m_secret);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(column, 1);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(400);
    resize(keepSecretWidth, 0);
    fit();

    connect(m_secret, &FormField::edited, this, &KeepSecretDialog::updateButtons);
    connect(m_keep, &QPushButton::clicked, this, &KeepSecretDialog::keep);
    connect(m_cancel, &QPushButton::clicked, this, &KeepSecretDialog::reject);
    connect(m_progress, &ProgressLine::cancelRequested, &m_work, &InterruptedWork::cancel);
    connect(&m_work, &InterruptedWork::kept, this, [this] {
        m_secret->take(); // wiped, not only let go
        accept();
    });
    connect(&m_work, &InterruptedWork::keepFailed, this, &KeepSecretDialog::showError);
    updateButtons();
    m_secret->setFocus();
}

void KeepSecretDialog::keep()
{
    if (m_working || m_work.isRunning() || m_secret->isEmpty())
        return;
    m_working = true;
    m_message->clear();
    m_secret->setEditable(false);
    m_progress->start(tr("Trying the secret…"));
    m_work.keep(m_entry, m_secret->read());
    updateButtons();
}

void KeepSecretDialog::showError(const Error &error)
{
    m_working = false;
    m_progress->stop();
    m_secret->setEditable(true);
    const ErrorText text = errorText(error);
    if (error.kind == ErrorKind::Unauthorized)
        m_message->say(InlineMessage::Kind::Error,
            tr("The provider doesn't accept this secret. It was not kept."),
            tr("Check that it is the newest one of this client. If it is lost, choose New secret in the list "
               "of "
               "API clients."),
            text.details);
    else
        m_message->say(InlineMessage::Kind::Error, tr("%1 The secret was not kept.").arg(text.sentence),
            text.nextStep, text.details);
    updateButtons();
    m_secret->setFocus();
    fit();
}

void KeepSecretDialog::updateButtons()
{
    m_keep->setEnabled(!m_working && !m_secret->isEmpty());
}

void KeepSecretDialog::fit()
{
    ensurePolished();
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

void KeepSecretDialog::reject()
{
    if (m_working) {
        m_work.cancel();
        return;
    }
    m_secret->take(); // wiped, not only let go
    QDialog::reject();
}

} // namespace clientsmith::ui
