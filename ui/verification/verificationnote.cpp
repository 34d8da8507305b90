#include "ui/verification/verificationnote.h"

#include "ui/clients/clientactions.h"
#include "ui/theme/theme.h"
#include "ui/verification/verificationtext.h"
#include "ui/widgets/progressline.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clientsmith::ui {

VerificationNote::VerificationNote(
    ClientVerification &verification, ClientActions &actions, const QString &keychain, QWidget *parent)
    : QWidget(parent)
    , m_verification(verification)
    , m_actions(actions)
    , m_keychain(keychain)
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("verificationNote"));
    m_progress->setObjectName(QStringLiteral("verificationProgress"));
    m_message->setObjectName(QStringLiteral("verificationMessage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2 * grid);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    connect(&m_verification, &ClientVerification::started, this, &VerificationNote::showState);
    connect(&m_verification, &ClientVerification::progressed, this, &VerificationNote::showState);
    connect(&m_verification, &ClientVerification::ended, this, &VerificationNote::showState);
    connect(&m_verification, &ClientVerification::forgotten, this, &VerificationNote::showState);
    connect(&m_actions, &ClientActions::clientsChanged, this, &VerificationNote::showState);
    connect(m_progress, &ProgressLine::cancelRequested, &m_verification, &ClientVerification::cancel);
    connect(m_message, &InlineMessage::actionTriggered, this, &VerificationNote::act);
    showState();
}

bool VerificationNote::isAboutChosen() const
{
    const std::vector<ListedClient> &chosen = m_actions.clients();
    const std::vector<ListedClient> &asked = m_verification.clients();
    return chosen.size() == 1 && asked.size() == 1 && asked.front().client.id == chosen.front().client.id;
}

void VerificationNote::showState()
{
    const bool about = isAboutChosen();
    const bool running = about && m_verification.isRunning();
    const bool known = about && !running && !m_verification.results().empty();
    if (running)
        m_progress->start(tr("Asking for a token…"));
    else
        m_progress->stop();
    if (known) {
        const VerificationText text = verificationText(m_verification.results().front(), m_keychain);
        m_message->say(text.kind, text.sentence, text.nextStep, text.details);
        switch (text.remedy) {
        case VerificationText::Remedy::None:
            m_message->setAction({});
            break;
        case VerificationText::Remedy::NewSecret:
            m_message->setAction(tr("New secret…"));
            break;
        case VerificationText::Remedy::TryAgain:
            m_message->setAction(tr("Verify again"));
            break;
        }
    } else {
        m_message->clear();
    }
    setVisible(running || known);
    if (running || known)
        scrollToTop();
}

void VerificationNote::scrollToTop()
{
    for (QWidget *around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            // At once, so that not even the first paint is squeezed.
            layout()->activate();
            scroll->widget()->layout()->activate();
            QEvent request(QEvent::LayoutRequest);
            QCoreApplication::sendEvent(scroll, &request);
            scroll->verticalScrollBar()->setValue(0);
            return;
        }
    }
}

void VerificationNote::act()
{
    const VerificationText text = verificationText(m_verification.results().front(), m_keychain);
    const ClientAction remedy =
        text.remedy == VerificationText::Remedy::NewSecret ? ClientAction::NewSecret : ClientAction::Verify;
    m_actions.action(remedy)->trigger();
}

} // namespace clientsmith::ui
