#include "ui/clipboard/clipboardcountdown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/wizard/createclientwizard.h"
#include "ui/wizard/createdpage.h"
#include "ui/wizard/kindpage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/websitepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

// How the wizard is laid out; what it does is in createclientwizard.cpp.

namespace clientsmith::ui {

namespace {

constexpr QSize wizardSize(928, 608);

/// Keeps the second half of a double click on *Next* from pressing what then lies under the pointer.
class DoubleClickGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
    }
};

} // namespace

void CreateClientWizard::layOut(bool demo)
{
    for (WizardStep step : allWizardSteps()) {
        // With large fonts a page may be taller than the screen.
        auto *scroll = new QScrollArea(m_pages);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page(step));
        m_pages->addWidget(scroll);
    }

    auto *line = new QFrame(this);
    setRole(line, "line", true);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(line);
    right->addWidget(makeFooter());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeRail(demo));
    layout->addLayout(right, 1);

    // The same size on every page; smaller only where the screen is.
    setMinimumSize(560, 400);
    const QSize room = screen()->availableSize() - QSize(32, 48);
    resize(wizardSize.boundedTo(room).expandedTo(minimumSize()));
}

QWidget *CreateClientWizard::makeRail(bool demo)
{
    auto *side = new QWidget(this);
    side->setAttribute(Qt::WA_StyledBackground);
    setRole(side, "ground", QStringLiteral("navigation"));
    side->setFixedWidth(224);
    m_rail = new StepRail(side);
    const Account &account = m_session.account();

    auto *business = new QLabel(account.businessName, side);
    business->setObjectName(QStringLiteral("wizardBusiness"));
    business->setWordWrap(true);
    business->setTextFormat(Qt::PlainText);
    setRole(business, "textStyle", QStringLiteral("heading"));
    business->setVisible(!account.businessName.isEmpty());
    auto *id = new QLabel(account.id.text(), side);
    id->setObjectName(QStringLiteral("wizardAccount"));
    id->setAccessibleName(tr("Account %1").arg(account.id.text()));
    setRole(id, "textStyle", QStringLiteral("muted"));
    auto *badges = new QHBoxLayout;
    badges->setSpacing(8);
    badges->addWidget(new Badge(Badge::kindOf(account.id.environment()), side));
    if (demo)
        badges->addWidget(new Badge(Badge::Kind::Demo, side));
    badges->addStretch(1);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(24, 32, 16, 24);
    layout->setSpacing(4);
    layout->addWidget(m_rail);
    layout->addStretch(1);
    layout->addWidget(business);
    layout->addWidget(id);
    layout->addSpacing(6);
    layout->addLayout(badges);
    return side;
}

QWidget *CreateClientWizard::makeFooter()
{
#ifdef Q_OS_MACOS
    const QString back = tr("Go &Back");
    const QString next = tr("&Continue");
#else
    const QString back = tr("&Back");
    const QString next = tr("&Next");
#endif
    auto *footer = new QWidget(this);
    m_countdown = new ClipboardCountdown(footer);
    m_cancel = makeButton(QStringLiteral("wizardCancel"), tr("Cance&l"), tr("Cancel"));
    m_back = makeButton(QStringLiteral("wizardBack"), back, tr("Back"));
    m_next = makeButton(QStringLiteral("wizardNext"), next, tr("Next"));
    m_create = makeButton(
        QStringLiteral("createNewApiClient"), tr("C&reate new API client"), tr("Create new API client"));
    m_create->setAccessibleDescription(m_session.account().id.text());
    m_create->installEventFilter(new DoubleClickGuard(m_create));
    m_ok = makeButton(QStringLiteral("wizardOk"), tr("&OK"), tr("OK"));
    m_another = makeButton(QStringLiteral("createAnother"), tr("Create &another"), tr("Create another"));
    m_close = makeButton(QStringLiteral("wizardClose"), tr("&Close"), tr("Close"));
    for (QPushButton *primary : {m_next, m_create, m_ok, m_close})
        setRole(primary, "primary", true);

    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(32, 14, 32, 14);
    layout->setSpacing(8);
    layout->addWidget(m_cancel);
    layout->addWidget(m_countdown);
    layout->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_create, m_ok, m_another, m_close}) {
        button->ensurePolished();
        button->setMinimumWidth(qMax(88, button->sizeHint().width()));
        layout->addWidget(button);
    }
    return footer;
}

QPushButton *CreateClientWizard::makeButton(
    const QString &name, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    // Enter presses only what updateFooter() makes the default, which on the secret's page is nothing.
    button->setAutoDefault(false);
    return button;
}

void CreateClientWizard::updateFooter()
{
    const bool running = m_job != nullptr && m_job->isRunning() && m_job->credentials() == nullptr;
    const bool unknown = m_job != nullptr && m_job->outcomeUnknown() && !running;
    const auto at = [this](WizardStep step) { return m_step == step; };
    const bool before = stepNumber(m_step) < stepNumber(WizardStep::Credentials);

    m_cancel->setVisible(before && !running && !unknown);
    m_back->setVisible(stepAfter(m_step, WizardEvent::Back).has_value() && !unknown);
    m_back->setEnabled(!running);
    m_next->setVisible(stepAfter(m_step, WizardEvent::Next).has_value());
    m_next->setEnabled(!at(WizardStep::Website) || m_websitePage->isComplete());
    m_create->setVisible(at(WizardStep::Review) && !unknown);
    QPushButton *choice = m_reviewPage->preferredChoice();
    m_create->setEnabled(!running && choice == nullptr);
    m_ok->setVisible(at(WizardStep::Credentials));
    m_another->setVisible(at(WizardStep::Created));
    m_close->setVisible(at(WizardStep::Created) || unknown);

    for (QPushButton *button : {m_next, m_create, m_close})
        button->setDefault(false);
    if (at(WizardStep::Review))
        (unknown ? m_close : choice != nullptr ? choice : m_create)->setDefault(true);
    else if (before)
        m_next->setDefault(true);
    else if (at(WizardStep::Created))
        m_close->setDefault(true);
}

} // namespace clientsmith::ui
