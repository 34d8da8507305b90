#include "ui/deletion/deleteclientdialog.h"

#include "ui/clients/clientname.h"
#include "ui/deletion/clientdeletion.h"
#include "ui/errortext.h"
#include "ui/signin/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountline.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/productionconsent.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

namespace {

constexpr int deleteClientWidth = 528;

/// What has to be typed: the name, or the client ID where the name can't be typed.
QString confirmationOf(const dintero::ApiClient &client)
{
    const QString name = client.name.simplified();
    const bool canBeTyped = std::all_of(name.begin(), name.end(),
        [](QChar character) { return character.isPrint() || character.isSurrogate(); });
    return name.isEmpty() || !canBeTyped ? client.clientId : name;
}

} // namespace

DeleteClientDialog::DeleteClientDialog(ClientDeletion &deletion, const ListedClient &client,
    const Account &account, const QString &keychainName, QWidget *parent)
    : QDialog(parent)
    , m_deletion(deletion)
    , m_client(client.client)
    , m_isKept(client.stored != Stored::Nowhere)
    , m_keychainName(keychainName)
    , m_wanted(confirmationOf(m_client))
    , m_name(new FormField(m_wanted == m_client.clientId ? tr("Type the client &ID to confirm")
                                                         : tr("Type the client's &name to confirm"),
          m_wanted, "deleteName", this))
    , m_consent(new ProductionConsent(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_delete(new QPushButton(tr("&Delete the client"), this))
{
    setObjectName(QStringLiteral("deleteClientDialog"));
    setWindowTitle(account.id.environment() == dintero::Environment::Production
            ? tr("Delete client — PRODUCTION")
            : tr("Delete client"));
    m_progress->setObjectName(QStringLiteral("deleteProgress"));
    m_message->setObjectName(QStringLiteral("deleteMessage"));
    m_cancel->setObjectName(QStringLiteral("deleteCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_delete->setObjectName(QStringLiteral("deleteNow"));
    m_delete->setAccessibleName(tr("Delete the client"));
    m_delete->setAccessibleDescription(account.id.text());
    setRole(m_delete, "danger", true);
    for (QPushButton *button : {m_cancel, m_delete})
        button->setAutoDefault(false);

    m_consent->ask(account.id, tr("Delete this in &PRODUCTION for %1").arg(account.id.text()),
        tr("Real payments fail wherever this client is still used."));

    auto *words = new QVBoxLayout;
    words->setSpacing(grid + 4);
    explain(*words, account);
    words->addSpacing(4);
    words->addWidget(m_name);
    words->addWidget(m_consent);
    words->addWidget(m_progress);
    words->addWidget(m_message);
    words->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(words, 1);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumWidth(400);
    ensurePolished();
    resize(deleteClientWidth, layout->totalHeightForWidth(deleteClientWidth));

    connect(m_consent, &ProductionConsent::changed, this, &DeleteClientDialog::updateButtons);
    connect(m_name, &FormField::edited, this, &DeleteClientDialog::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteClientDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteClientDialog::remove);
    connect(m_progress, &ProgressLine::cancelRequested, &m_deletion, &ClientDeletion::cancel);
    connect(&m_deletion, &ClientDeletion::ended, this, &DeleteClientDialog::showEnd);
    updateButtons();
    m_name->setFocus();
}

void DeleteClientDialog::explain(QVBoxLayout &column, const Account &account)
{
    auto *heading = new QLabel(tr("Delete %1?").arg(shortName(m_client)), this);
    heading->setObjectName(QStringLiteral("deleteHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setRole(heading, "textStyle", QStringLiteral("title"));
    auto *text = new QLabel(m_isKept
            ? tr("Whatever signs in with it, such as a shop, stops working at once. Its secret is "
                 "removed from this computer as well (%1). This can't be undone: a new client has "
                 "another ID and another secret.")
                  .arg(m_keychainName)
            : tr("Whatever signs in with it, such as a shop, stops working at once. This can't be undone: "
                 "a new client has another ID and another secret."),
        this);
    text->setObjectName(QStringLiteral("deleteText"));
    text->setWordWrap(true);
    setRole(text, "textStyle", QStringLiteral("body"));
    setAccessibleName(heading->text());
    setAccessibleDescription(text->text());
    column.addWidget(heading);
    // Of two that have one name, it says which.
    if (m_wanted != m_client.clientId) {
        auto *id = new QLabel(m_client.clientId, this);
        id->setObjectName(QStringLiteral("deleteClientId"));
        id->setTextFormat(Qt::PlainText);
        id->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setRole(id, "textStyle", QStringLiteral("codeCaption"));
        column.addWidget(id);
    }
    column.addWidget(new AccountLine(account.id, account.businessName, this));
    column.addWidget(text);
}

bool DeleteClientDialog::isConfirmed() const
{
    // Keyboards put letters together in their own ways.
    constexpr auto form = QString::NormalizationForm_C;
    return m_name->typed().simplified().normalized(form) == m_wanted.normalized(form) && m_consent->isGiven();
}

void DeleteClientDialog::remove()
{
    if (m_deletion.isRunning() || !isConfirmed() || m_over)
        return;
    m_message->clear();
    m_name->setEditable(false);
    m_consent->setEditable(false);
    m_progress->start(tr("Deleting the client…"));
    m_deletion.start({m_client});
    updateButtons();
}

void DeleteClientDialog::showEnd()
{
    m_progress->stop();
    const DeletionResult result = m_deletion.results().front();
    const std::optional<Error> &error = result.error;
    if (!error) {
        if (parentWidget() != nullptr)
            announceOnce(*parentWidget(), tr("%1 is deleted.").arg(shortName(m_client)));
        accept();
        return;
    }
    const ErrorText text = errorText(*error);
    m_over = result.deleted || result.unknown;
    if (result.deleted)
        m_message->say(InlineMessage::Kind::Warning,
            tr("The client is deleted, but its secret is still kept here. %1").arg(text.sentence),
            tr("It opens nothing any more. The list of API clients offers to remove it."), text.details);
    else if (result.unknown)
        m_message->say(InlineMessage::Kind::Warning,
            tr("It is not known whether the client was deleted. %1").arg(text.sentence),
            tr("It is written down: close this window, and the list of API clients offers to find out and to "
               "finish it."),
            text.details);
    else
        m_message->say(InlineMessage::Kind::Error, tr("%1 The client was not deleted.").arg(text.sentence),
            text.nextStep, text.details);
    m_name->setEditable(!m_over);
    m_name->setVisible(!m_over);
    m_consent->setEditable(!m_over);
    updateButtons();
    if (m_over)
        m_cancel->setFocus();
    else
        m_name->setFocus();
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void DeleteClientDialog::updateButtons()
{
    const bool running = m_deletion.isRunning();
    const bool can = isConfirmed() && !running;
    m_cancel->setText(m_over ? tr("&Close") : tr("Cance&l"));
    m_cancel->setAccessibleName(m_over ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(!running);
    setRole(m_cancel, "primary", m_over);
    m_delete->setVisible(!m_over);
    m_delete->setEnabled(can);
    // The typed name is the confirmation; before it, Enter does nothing.
    m_delete->setDefault(can && !m_over);
    m_cancel->setDefault(m_over);
}

void DeleteClientDialog::reject()
{
    if (m_deletion.isRunning()) {
        m_deletion.cancel();
        m_message->say(InlineMessage::Kind::Info,
            tr("The client is being deleted. This window stays open until it is known what came of it."));
        return;
    }
    QDialog::reject();
}

} // namespace clientsmith::ui
