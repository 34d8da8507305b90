#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace clientsmith::ui {

/// The wizard's pages. Access goes with Kind: only a custom client has it, and it is no step of its own.
enum class WizardStep { Kind, Access, Website, Review, Credentials, Created };

/// What moves the wizard on. Where a custom client's access is chosen, ChooseAccess stands for Next and Back.
enum class WizardEvent { Next, Back, ChooseAccess, SecretIssued, SecretKept, Another };

/// Those that are counted, in their order.
const std::vector<WizardStep> &allWizardSteps();

/// The whole transition table: none where an event does not lead anywhere.
std::optional<WizardStep> stepAfter(WizardStep step, WizardEvent event);

/// From 1.
int stepNumber(WizardStep step);
/// As the rail says it: "Choose the kind".
QString stepName(WizardStep step);

} // namespace clientsmith::ui
