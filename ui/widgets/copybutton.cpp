#include "ui/widgets/copybutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>

namespace clientsmith::ui {

CopyButton::CopyButton(const QString &what, QWidget *parent)
    : QToolButton(parent)
    , m_what(what)
{
    setIconSize({16, 16});
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(std::chrono::seconds(2));
    connect(&m_restTimer, &QTimer::timeout, this, &CopyButton::rest);
    connect(this, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        setIcon(themedIcon(QLatin1String("check")));
        setToolTip(tr("Copied"));
        announce(this, tr("Copied %1").arg(m_what));
        m_restTimer.start();
    });
    rest();
    setEnabled(false);
}

void CopyButton::setValue(const QString &value)
{
    m_value = value;
    setEnabled(!value.isEmpty());
    rest();
}

void CopyButton::rest()
{
    setIcon(themedIcon(QLatin1String("copy")));
    setToolTip(tr("Copy %1").arg(m_what));
    setAccessibleName(toolTip());
}

} // namespace clientsmith::ui
