#include "ui/wizard/createdpage.h"

#include "core/dintero/scopetable.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/factcard.h"
#include "ui/wizard/reviewpage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

QString lifetimeText(std::chrono::seconds lifetime)
{
    using namespace std::chrono;
    if (lifetime >= hours(1) && lifetime % hours(1) == seconds(0))
        return CreatedPage::tr(
            "%Ln hours", nullptr, static_cast<int>(duration_cast<hours>(lifetime).count()));
    if (lifetime >= minutes(2)) {
        return CreatedPage::tr(
            "%Ln minutes", nullptr, static_cast<int>(duration_cast<minutes>(lifetime).count()));
    }
    return CreatedPage::tr("%Ln seconds", nullptr, static_cast<int>(lifetime.count()));
}

CreatedPage::CreatedPage(QWidget *parent, Occasion occasion)
    : WizardPage(
          occasion == Occasion::Created ? tr("The client is created") : tr("The new secret is in place"), {},
          parent)
    , m_occasion(occasion)
    , m_progress(new ProgressLine(this))
    , m_proof(new InlineMessage(this))
    , m_facts(new FactCard(this))
    , m_name(m_facts->addFact(QStringLiteral("createdName"), tr("Client name")))
    , m_clientId(m_facts->addFact(QStringLiteral("createdClientId"), tr("Client ID")))
    , m_lifetime(m_facts->addFact(QStringLiteral("createdLifetime"), tr("Token lifetime")))
    , m_scopes(m_facts->addFact(QStringLiteral("createdScopes"), tr("Access")))
    , m_lost(new InlineMessage(this))
    , m_nextStep(
          new QLabel(occasion == Occasion::Created ? tr("Next: put the credentials into your shop's payment "
                                                        "settings, and place a small test order.")
                                                   : tr("Next: put the new secret wherever the old one was "
                                                        "used. Until then, nothing that used the "
                                                        "old one works."),
              this))
{
    setObjectName(QStringLiteral("createdPage"));
    headingLabel()->setFocusPolicy(Qt::StrongFocus);
    m_progress->setObjectName(QStringLiteral("accessProgress"));
    m_proof->setObjectName(QStringLiteral("proofMessage"));
    m_lost->setObjectName(QStringLiteral("lostMessage"));
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
    m_nextStep->setWordWrap(true);
    setRole(m_nextStep, "textStyle", QStringLiteral("body"));
    setRole(m_clientId, "textStyle", QStringLiteral("mono"));
    body()->addWidget(m_progress);
    body()->addWidget(m_proof);
    body()->addWidget(m_facts);
    body()->addWidget(m_lost);
    body()->addWidget(m_nextStep);
    body()->addStretch(1);
    connect(m_proof, &InlineMessage::actionTriggered, this, [this] {
        m_triedAgain = true;
        Q_EMIT finishRequested();
    });
    connect(m_progress, &ProgressLine::cancelRequested, this, &CreatedPage::cancelRequested);
    connect(m_lost, &InlineMessage::actionTriggered, this, &CreatedPage::newSecretRequested);
}

void CreatedPage::reset()
{
    m_triedAgain = false;
}

void CreatedPage::showWorking(CredentialsFlow::Step step)
{
    // Waits where it takes no room, rather than on whatever follows Finish.
    if (m_proof->actionButton()->hasFocus())
        headingLabel()->setFocus(Qt::OtherFocusReason);
    m_proof->clear();
    m_lost->clear();
    m_facts->hide();
    m_nextStep->hide();
    m_progress->start(flowStepText(step, {}));
}

void CreatedPage::showResult(const ProvisionedClient &created, bool secretLost)
{
    m_progress->stop();
    m_facts->show();
    setFact(m_name, created.client.name);
    setFact(m_clientId, created.client.clientId);
    if (created.verified) {
        m_proof->setAction({});
        m_proof->say(
            InlineMessage::Kind::Success, tr("It works: a token was received with the new credentials."));
        setFact(m_lifetime, lifetimeText(created.verified->expiresIn));
        setFact(m_scopes, created.verified->scopes.join(QStringLiteral(", ")));
    } else {
        sayUnproven(created);
        setFact(m_lifetime, tr("Not known yet"));
        setFact(m_scopes,
            created.grantError             ? tr("None yet")
                : created.scopes.isEmpty() ? tr("As it was")
                                           : created.scopes.join(QStringLiteral(", ")));
    }
    if (secretLost) {
        m_lost->say(InlineMessage::Kind::Info, tr("You discarded the secret."),
            tr("To use the client, give it a new secret: now, or later from the list of API clients."));
        m_lost->setAction(tr("&New secret…"));
        m_lost->actionButton()->setObjectName(QStringLiteral("newSecretAfterDiscard"));
        m_lost->actionButton()->setAccessibleName(tr("New secret"));
    } else {
        m_lost->clear();
    }
    if (m_occasion == Occasion::Created)
        m_nextStep->setText(dintero::coversScope(created.scopes, QStringLiteral("write:checkout"))
                ? tr("Next: put the credentials into your shop's payment settings, and place a small test "
                     "order. Copy for… beside the client in the list has them as your shop's plugin asks "
                     "for them.")
                : tr("Next: put the credentials into the program that is to use them."));
    // What has no access, or no secret, is of no use to a shop yet.
    m_nextStep->setVisible(!secretLost && !created.grantError);
}

void CreatedPage::sayUnproven(const ProvisionedClient &created)
{
    const bool granted = !created.grantError;
    const Error error = granted ? created.proofError.value_or(Error{}) : *created.grantError;
    const ErrorText text = errorText(error);
    const bool forbidden = !granted && error.kind == ErrorKind::Forbidden;
    const QString why = forbidden ? tr("This sign-in may not give access.") : text.sentence;
    // Once only the person has the secret, nothing here can prove it.
    const bool hopeless = granted && error.kind == ErrorKind::NotFound && error.status == 0;
    const bool rotated = m_occasion == Occasion::Rotated;
    QString sentence;
    if (hopeless && rotated)
        sentence = tr("Nothing here holds the new secret, so it can't be proven from here.");
    else if (hopeless)
        sentence =
            tr("The client has its access. Nothing here holds its secret any more, so it can't be proven "
               "from here.");
    else if (rotated)
        sentence = tr("The new secret is in place, but it is not proven yet. %1").arg(why);
    else if (granted && m_triedAgain)
        sentence = tr("It was tried again, and is not proven yet. The client has its access. %1").arg(why);
    else if (granted)
        sentence = tr("The client has its access, but it is not proven yet. %1").arg(why);
    else if (m_triedAgain)
        sentence = tr("It was tried again, and the client has no access yet. %1").arg(why);
    else
        sentence = tr("The client exists, but has no access yet. %1").arg(why);
    QString advice;
    if (forbidden)
        advice = tr("Until it has access, nothing can use it. Sign in with a client that may give it "
                    "(admin:accounts), and finish it from the list of API clients.");
    else if (!granted)
        advice = tr("Until it has access, nothing can use it. Finish tries to give it once more; after this "
                    "window is closed, the list of API clients offers it too.");
    else if (!hopeless)
        advice = tr("Finish asks for a token once more.");
    m_proof->say(InlineMessage::Kind::Warning, sentence, advice, text.details);
    m_proof->setAction(hopeless ? QString() : tr("&Finish"));
    m_proof->actionButton()->setObjectName(QStringLiteral("finishAccess"));
    m_proof->actionButton()->setAccessibleName(tr("Finish"));
    if (m_triedAgain && headingLabel()->hasFocus())
        m_proof->actionButton()->setFocus(Qt::OtherFocusReason);
}

void CreatedPage::takeFocus()
{
    headingLabel()->setFocus(Qt::OtherFocusReason);
}

} // namespace clientsmith::ui
