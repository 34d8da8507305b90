#include "ui/widgets/foldbutton.h"

#include "ui/theme/theme.h"

namespace clientsmith::ui {

FoldButton::FoldButton(const QString &what, QWidget *parent)
    : QPushButton(parent)
    , m_what(what)
{
    setFlat(true);
    setAutoDefault(false);
    setRole(this, "compact", true);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        m_folded = !m_folded;
        say();
        Q_EMIT foldedChanged();
    });
}

qsizetype FoldButton::begin(qsizetype count)
{
    m_count = count;
    m_folded = count > longest;
    setVisible(m_folded);
    say();
    return shown();
}

void FoldButton::say()
{
    setText(m_folded ? tr("Show all %n", nullptr, static_cast<int>(m_count)) : tr("Show fewer"));
    setIcon(themedIcon(m_folded ? QLatin1String("chevron-right") : QLatin1String("chevron-down")));
    setAccessibleName(tr("%1: %2").arg(m_what, text()));
}

} // namespace clientsmith::ui
