#pragma once

#include <QToolButton>

namespace clientsmith::ui {

/// One of the places to go to, of which one is open: a tab to assistive technology, and each a stop of its
/// own on the way of Tab, which buttons of an exclusive group are not. One that is not checkable is a button
/// like others.
class NavigationEntry final : public QToolButton
{
    Q_OBJECT
public:
    explicit NavigationEntry(QWidget *parent);

protected:
    /// A click opens, and never closes.
    void nextCheckState() override;
};

} // namespace clientsmith::ui
