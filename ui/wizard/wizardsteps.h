#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace clientsmith::ui {

/// The wizard's pages in their order.
enum class WizardStep { Kind, Website, Review, Credentials, Created };

/// What moves the wizard on.
enum class WizardEvent { Next, Back, SecretIssued, SecretKept, Another };

const std::vector<WizardStep> &allWizardSteps();

/// The whole transition table: none where an event does not lead anywhere.
std::optional<WizardStep> stepAfter(WizardStep step, WizardEvent event);

/// From 1.
int stepNumber(WizardStep step);
/// As the rail says it: "Choose the kind".
QString stepName(WizardStep step);

} // namespace clientsmith::ui
