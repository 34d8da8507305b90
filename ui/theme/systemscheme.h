#pragma once

#include <QObject>

#include <memory>

namespace clientsmith::ui {

/// Whether the desktop is set to dark, and when that changes. From Qt 6.5 Qt knows; before it the XDG desktop
/// portal is asked (Linux), or the palette that the platform came with.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<SystemScheme> create();

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

protected:
    using QObject::QObject;
    void setDark(bool dark);

private:
    bool m_dark = false;
};

} // namespace clientsmith::ui
