#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/wizard/accesspage.h"
#include "ui/wizard/createclientwizard.h"
#include "ui/wizard/createdpage.h"
#include "ui/wizard/kindpage.h"
#include "ui/wizard/reviewpage.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/websitepage.h"
#include "ui/wizard/wizardparts.h"

#include <QPushButton>
#include <QStackedWidget>

// How the wizard is laid out; what it does is in createclientwizard.cpp.

namespace clientsmith::ui {

void CreateClientWizard::layOut(bool demo)
{
    QStringList names;
    for (WizardStep step : allWizardSteps()) {
        names += stepName(step);
        addScrolled(*m_pages, *page(step));
    }
    addScrolled(*m_pages, *m_accessPage);
    m_rail = new StepRail(names, this);
    layOutWizard(*this, wizardSide(m_rail, m_session.account(), demo, this), m_pages, makeFooter());
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
    const auto makeButton = [this](const QString &name, const QString &text, const QString &accessibleName) {
        return footerButton(this, name, text, accessibleName);
    };
    m_cancel = makeButton(QStringLiteral("wizardCancel"), tr("Cance&l"), tr("Cancel"));
    m_back = makeButton(QStringLiteral("wizardBack"), back, tr("Back"));
    m_next = makeButton(QStringLiteral("wizardNext"), next, tr("Next"));
    m_create = makeButton(
        QStringLiteral("createNewApiClient"), tr("C&reate new API client"), tr("Create new API client"));
    m_create->setAccessibleDescription(m_session.account().id.text());
    ignoreDoubleClicks(m_create);
    m_ok = makeButton(QStringLiteral("wizardOk"), tr("&OK"), tr("OK"));
    EnterKey::passBy(*m_ok);
    m_another = makeButton(QStringLiteral("createAnother"), tr("Create &another"), tr("Create another"));
    m_close = makeButton(QStringLiteral("wizardClose"), tr("&Close"), tr("Close"));
    for (QPushButton *primary : {m_next, m_create, m_ok, m_close})
        setRole(primary, "primary", true);

    return wizardFooter(this, {m_cancel}, {m_back, m_next, m_create, m_ok, m_another, m_close});
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
    m_create->setEnabled(!running && choice == nullptr && m_reviewPage->isComplete());
    m_create->setToolTip(
        m_reviewPage->isComplete() ? QString() : tr("Tick the box for production on this page first"));
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
