#pragma once

#include <QObject>

class QAbstractButton;

namespace clientsmith::ui {

/// Installed on the application, it has Enter press the button that has the focus. By itself Qt presses a
/// dialog's default button instead, even with the focus on Cancel, and nothing at all in a window.
class EnterKey final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// For a button that nobody shall press by one Enter too many.
    static void passBy(QAbstractButton &button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace clientsmith::ui
