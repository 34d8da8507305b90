#include "ui/verification/verifyclientsdialog.h"

#include "ui/clients/clientname.h"
#include "ui/theme/theme.h"
#include "ui/verification/verificationtext.h"
#include "ui/widgets/outcometable.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

namespace {

constexpr int verifyClientsWidth = 680;

} // namespace

VerifyClientsDialog::VerifyClientsDialog(ClientVerification &verification,
    const std::vector<ListedClient> &clients, const Account &account, const QString &keychain,
    QWidget *parent)
    : TaskDialog(account, verifyClientsWidth, parent)
    , m_verification(verification)
    , m_keychain(keychain)
    , m_table(new OutcomeTable(namesOf(clients), this))
    , m_message(new InlineMessage(this))
    , m_cancel(addButton(QStringLiteral("verifyCancel"), tr("Cance&l"), tr("Cancel")))
    , m_close(addButton(QStringLiteral("verifyClose"), tr("&Close"), tr("Close")))
{
    setObjectName(QStringLiteral("verifyClientsDialog"));
    setWindowTitle(tr("Verify clients"));
    setHeading(tr("Verify %n clients", nullptr, static_cast<int>(clients.size())));
    setText(tr("For each of them, the provider is asked for a token with the secret that is kept in %1.")
            .arg(keychain));
    m_message->setObjectName(QStringLiteral("verifyMessage"));
    setRole(m_close, "primary", true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_message);
    connect(&m_verification, &ClientVerification::progressed, this, &VerifyClientsDialog::showProgress);
    connect(&m_verification, &ClientVerification::ended, this, &VerifyClientsDialog::showEnd);
    connect(m_cancel, &QPushButton::clicked, &m_verification, &ClientVerification::cancel);
    connect(m_close, &QPushButton::clicked, this, &VerifyClientsDialog::reject);
    m_close->setVisible(false);
    fit();
    m_verification.start(clients);
    showProgress();
    m_table->setFocus();
}

void VerifyClientsDialog::showProgress()
{
    const std::vector<VerificationResult> &results = m_verification.results();
    const int done = static_cast<int>(results.size());
    for (int row = std::max(0, done - 1); row < done; ++row) {
        const VerificationText text = verificationText(results[static_cast<std::size_t>(row)], m_keychain);
        const bool works = results[static_cast<std::size_t>(row)].access.has_value();
        m_table->setOutcome(row, works ? OutcomeTable::State::Good : OutcomeTable::State::Bad,
            works ? text.nextStep : text.sentence);
    }
    if (done < m_table->rowCount() && m_verification.isRunning()) {
        m_table->setOutcome(done, OutcomeTable::State::Running, tr("Asking for a token…"));
        m_table->reveal(done);
    }
}

void VerifyClientsDialog::showEnd()
{
    const std::vector<VerificationResult> &results = m_verification.results();
    const int all = m_table->rowCount();
    const int done = static_cast<int>(results.size());
    const int works = static_cast<int>(std::count_if(results.begin(), results.end(),
        [](const VerificationResult &result) { return result.access.has_value(); }));
    for (int row = done; row < all; ++row)
        m_table->setOutcome(row, OutcomeTable::State::Left, tr("Not asked"));
    const QLocale locale;
    if (works == all)
        m_message->say(InlineMessage::Kind::Success, tr("All %n clients work.", nullptr, all));
    else
        m_message->say(InlineMessage::Kind::Warning,
            tr("%1 of %2 clients work.").arg(locale.toString(works), locale.toString(all)),
            done < all
                ? tr("You cancelled before the rest was asked.")
                : tr("Choose each of the others in the list and verify it there: it says what to do."));
    m_cancel->hide();
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
    fit();
}

void VerifyClientsDialog::reject()
{
    if (m_verification.isRunning()) {
        m_verification.cancel();
        return;
    }
    TaskDialog::reject();
}

} // namespace clientsmith::ui
