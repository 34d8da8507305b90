#include "ui/deletion/deleteclientsdialog.h"

#include "ui/clients/clientname.h"
#include "ui/deletion/clientdeletion.h"
#include "ui/errortext.h"
#include "ui/signin/formfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/outcometable.h"
#include "ui/widgets/productionconsent.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace clientsmith::ui {

namespace {

constexpr int deleteClientsWidth = 640;

std::vector<ListedClient> withoutSignIn(const std::vector<ListedClient> &clients)
{
    std::vector<ListedClient> rest;
    std::copy_if(clients.begin(), clients.end(), std::back_inserter(rest),
        [](const ListedClient &client) { return !client.isSignIn; });
    return rest;
}

} // namespace

DeleteClientsDialog::DeleteClientsDialog(ClientDeletion &deletion, const std::vector<ListedClient> &clients,
    const Account &account, const QString &keychainName, QWidget *parent)
    : TaskDialog(account, deleteClientsWidth, parent)
    , m_deletion(deletion)
    , m_clients(withoutSignIn(clients))
    , m_table(new OutcomeTable(namesOf(m_clients), this))
    , m_count(new FormField(tr("Type &how many clients this is, to confirm"),
          QString::number(m_clients.size()), "deleteCount", this))
    , m_consent(new ProductionConsent(this))
    , m_message(new InlineMessage(this))
    , m_cancel(addButton(QStringLiteral("deleteCancel"), tr("Cance&l"), tr("Cancel")))
    , m_delete(addButton(QStringLiteral("deleteNow"), tr("&Delete the clients"), tr("Delete the clients")))
{
    setObjectName(QStringLiteral("deleteClientsDialog"));
    setWindowTitle(tr("Delete clients"));
    m_message->setObjectName(QStringLiteral("deleteMessage"));
    setRole(m_delete, "danger", true);
    explain(clients, account, keychainName);
    connect(m_count, &FormField::edited, this, &DeleteClientsDialog::updateButtons);
    connect(m_consent, &ProductionConsent::changed, this, &DeleteClientsDialog::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &DeleteClientsDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteClientsDialog::remove);
    connect(&m_deletion, &ClientDeletion::progressed, this, &DeleteClientsDialog::showProgress);
    connect(&m_deletion, &ClientDeletion::ended, this, &DeleteClientsDialog::showEnd);
    updateButtons();
    m_count->setFocus();
    fit();
}

void DeleteClientsDialog::explain(
    const std::vector<ListedClient> &chosen, const Account &account, const QString &keychainName)
{
    setHeading(tr("Delete %n clients?", nullptr, static_cast<int>(m_clients.size())));
    const bool anyKept = std::any_of(m_clients.begin(), m_clients.end(),
        [](const ListedClient &client) { return client.stored != Stored::Nowhere; });
    setText(anyKept ? tr("Whatever signs in with them, such as a shop, stops working at once. Those of their "
                         "secrets that are kept on this computer are removed as well (%1). This can't be "
                         "undone: new clients have other IDs and other secrets.")
                          .arg(keychainName)
                    : tr("Whatever signs in with them, such as a shop, stops working at once. This can't be "
                         "undone: new clients have other IDs and other secrets."));
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setOutcome(row, OutcomeTable::State::None, {});
    body()->addWidget(m_table, 1);
    const auto own = std::find_if(
        chosen.begin(), chosen.end(), [](const ListedClient &client) { return client.isSignIn; });
    if (own != chosen.end()) {
        auto *left =
            new QLabel(tr("%1 is left out: you are signed in with it.").arg(shortName(own->client)), this);
        left->setObjectName(QStringLiteral("deleteLeftOut"));
        left->setTextFormat(Qt::PlainText);
        left->setWordWrap(true);
        setRole(left, "textStyle", QStringLiteral("muted"));
        body()->addWidget(left);
    }
    m_consent->ask(account.id, tr("Delete them in &PRODUCTION for %1").arg(account.id.text()),
        tr("They belong to a PRODUCTION account: a shop that still uses one can't take payments any more."));
    body()->addWidget(m_consent);
    body()->addWidget(m_count);
    body()->addWidget(m_message);
}

bool DeleteClientsDialog::isConfirmed() const
{
    return m_consent->isGiven() && m_count->typed().trimmed() == QString::number(m_clients.size());
}

void DeleteClientsDialog::remove()
{
    if (m_deletion.isRunning() || !isConfirmed() || m_over)
        return;
    std::vector<dintero::ApiClient> clients;
    clients.reserve(m_clients.size());
    for (const ListedClient &client : m_clients)
        clients.push_back(client.client);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setOutcome(row, OutcomeTable::State::Waiting, tr("Waiting"));
    m_message->clear();
    m_over = true;
    m_count->hide();
    m_consent->hide();
    m_deletion.start(clients);
    showProgress();
    updateButtons();
    m_table->setFocus();
}

void DeleteClientsDialog::showProgress()
{
    const std::vector<DeletionResult> &results = m_deletion.results();
    const int done = static_cast<int>(results.size());
    if (done > 0) {
        const DeletionResult &last = results.back();
        using State = OutcomeTable::State;
        const QString why = last.error ? errorText(*last.error).sentence : QString();
        if (!last.error)
            m_table->setOutcome(done - 1, State::Good,
                m_clients[static_cast<std::size_t>(done - 1)].stored == Stored::Nowhere
                    ? tr("Deleted")
                    : tr("Deleted, and its secret here"));
        else if (last.deleted)
            m_table->setOutcome(
                done - 1, State::Bad, tr("Deleted, but its secret is still kept here. %1").arg(why));
        else if (last.unknown)
            m_table->setOutcome(done - 1, State::Bad, tr("Not known whether it was deleted. %1").arg(why));
        else
            m_table->setOutcome(done - 1, State::Bad, tr("Not deleted. %1").arg(why));
    }
    if (done < m_table->rowCount() && m_deletion.isRunning() && !m_deletion.isCancelled()) {
        m_table->setOutcome(done, OutcomeTable::State::Running, tr("Deleting the client…"));
        m_table->reveal(done);
    }
}

void DeleteClientsDialog::showEnd()
{
    const std::vector<DeletionResult> &results = m_deletion.results();
    const int all = m_table->rowCount();
    const int tried = static_cast<int>(results.size());
    const auto gone = static_cast<int>(std::count_if(
        results.begin(), results.end(), [](const DeletionResult &result) { return result.deleted; }));
    const bool open = std::any_of(results.begin(), results.end(),
        [](const DeletionResult &result) { return result.error && (result.deleted || result.unknown); });
    for (int row = tried; row < all; ++row)
        m_table->setOutcome(row, OutcomeTable::State::Left, tr("Left alone"));
    const bool clean = gone == all && !open;
    const QLocale locale;
    QString next;
    if (open)
        next = tr("What isn't finished is written down: the list of API clients offers to finish it.");
    else if (m_deletion.isCancelled())
        next = tr("You cancelled before the rest. They are still chosen in the list.");
    else if (tried < all)
        next =
            tr("The rest was left alone, because it would have failed likewise. Put right what the last line "
               "names; they are still chosen in the list.");
    else
        next = tr("Those that are left are still chosen in the list.");
    if (clean)
        m_message->say(InlineMessage::Kind::Success, tr("%n clients are deleted.", nullptr, gone));
    else
        m_message->say(InlineMessage::Kind::Warning,
            tr("%1 of %2 clients are deleted.").arg(locale.toString(gone), locale.toString(all)), next);
    updateButtons();
    m_cancel->setFocus();
    fit();
}

void DeleteClientsDialog::updateButtons()
{
    const bool running = m_deletion.isRunning();
    const bool ended = m_over && !running;
    m_delete->setVisible(!m_over);
    m_delete->setEnabled(isConfirmed());
    // What was typed is the confirmation; before it, Enter does nothing.
    m_delete->setDefault(isConfirmed() && !m_over);
    m_cancel->setText(ended ? tr("C&lose") : tr("Cance&l"));
    m_cancel->setAccessibleName(ended ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(!running || !m_deletion.isCancelled());
    m_cancel->setDefault(ended);
    setRole(m_cancel, "primary", ended);
}

void DeleteClientsDialog::reject()
{
    if (m_deletion.isRunning()) {
        m_deletion.cancel();
        m_message->say(InlineMessage::Kind::Info,
            tr("No further client is deleted. This window stays open until it is known what came of the last "
               "one."));
        updateButtons();
        fit();
        return;
    }
    TaskDialog::reject();
}

} // namespace clientsmith::ui
