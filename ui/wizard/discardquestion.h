#pragma once

class QWidget;

namespace clientsmith::ui {

/// Asks whether a secret may be let go that nothing holds. True for *Discard the secret*, or for *I have it*
/// where it \p wasCopied.
bool askToLetGo(QWidget *parent, bool wasCopied);

} // namespace clientsmith::ui
