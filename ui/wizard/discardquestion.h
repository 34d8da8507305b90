#pragma once

class QWidget;

namespace clientsmith::ui {

/// Asks whether a secret that nothing holds may be lost. True for *Discard the secret*.
bool askToDiscard(QWidget *parent);

} // namespace clientsmith::ui
