#include "ui/wizard/wizardsteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientsmith::ui {

namespace {

struct Transition
{
    WizardStep from;
    WizardEvent event;
    WizardStep to;
};

// There is no way back from Credentials: the client exists by then.
constexpr Transition transitions[] = {
    {WizardStep::Kind, WizardEvent::Next, WizardStep::Website},
    {WizardStep::Kind, WizardEvent::ChooseAccess, WizardStep::Access},
    {WizardStep::Access, WizardEvent::Back, WizardStep::Kind},
    {WizardStep::Access, WizardEvent::Next, WizardStep::Website},
    {WizardStep::Website, WizardEvent::Back, WizardStep::Kind},
    {WizardStep::Website, WizardEvent::ChooseAccess, WizardStep::Access},
    {WizardStep::Website, WizardEvent::Next, WizardStep::Review},
    {WizardStep::Review, WizardEvent::Back, WizardStep::Website},
    {WizardStep::Review, WizardEvent::SecretIssued, WizardStep::Credentials},
    {WizardStep::Credentials, WizardEvent::SecretKept, WizardStep::Created},
    {WizardStep::Created, WizardEvent::Another, WizardStep::Kind},
};

} // namespace

const std::vector<WizardStep> &allWizardSteps()
{
    static const std::vector<WizardStep> steps = {WizardStep::Kind, WizardStep::Website, WizardStep::Review,
        WizardStep::Credentials, WizardStep::Created};
    return steps;
}

std::optional<WizardStep> stepAfter(WizardStep step, WizardEvent event)
{
    const auto *found = std::find_if(std::begin(transitions), std::end(transitions),
        [&](const Transition &transition) { return transition.from == step && transition.event == event; });
    if (found == std::end(transitions))
        return std::nullopt;
    return found->to;
}

int stepNumber(WizardStep step)
{
    if (step == WizardStep::Access)
        return stepNumber(WizardStep::Kind);
    const std::vector<WizardStep> &steps = allWizardSteps();
    return static_cast<int>(std::find(steps.begin(), steps.end(), step) - steps.begin()) + 1;
}

QString stepName(WizardStep step)
{
    switch (step) {
    case WizardStep::Kind:
    case WizardStep::Access:
        return QCoreApplication::translate("WizardSteps", "Kind of client");
    case WizardStep::Website:
        return QCoreApplication::translate("WizardSteps", "Your website");
    case WizardStep::Review:
        return QCoreApplication::translate("WizardSteps", "Review");
    case WizardStep::Credentials:
        return QCoreApplication::translate("WizardSteps", "Save the credentials");
    case WizardStep::Created:
        return QCoreApplication::translate("WizardSteps", "Created");
    }
    Q_UNREACHABLE();
}

} // namespace clientsmith::ui
