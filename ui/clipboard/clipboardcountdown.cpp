#include "ui/clipboard/clipboardcountdown.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/literaltext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace clientsmith::ui {

ClipboardCountdown::ClipboardCountdown(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear no&w"), this))
{
    setObjectName(QStringLiteral("clipboardCountdown"));
    m_text->setObjectName(QStringLiteral("clipboardText"));
    setRole(m_text, "textStyle", QStringLiteral("caption"));
    m_clear->setObjectName(QStringLiteral("clipboardClear"));
    m_clear->setAccessibleName(tr("Clear the clipboard now"));
    m_clear->setFlat(true);
    m_clear->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_clear);
    layout->addStretch(1);

    SecretClipboard &clipboard = SecretClipboard::ofApplication();
    connect(&clipboard, &SecretClipboard::remainingChanged, this, &ClipboardCountdown::showRemaining);
    connect(m_clear, &QPushButton::clicked, &clipboard, &SecretClipboard::clearNow);
    paintIcon();
    showRemaining(clipboard.remaining());
}

void ClipboardCountdown::showRemaining(std::chrono::seconds remaining)
{
    const bool any = remaining.count() > 0;
    const QString what = SecretClipboard::ofApplication().what();
    const auto seconds = static_cast<int>(remaining.count());
    if (any) {
        m_whole = tr("%1 copied. The clipboard is cleared in %n s", nullptr, seconds).arg(what);
        m_brief = tr("Cleared in %n s", nullptr, seconds);
        m_text->setToolTip(literalText(m_whole));
        // Before it is shown, its width says nothing.
        if (isVisible())
            fit();
        else
            m_text->setText(m_whole);
        updateGeometry();
    }
    // Said once, not every second.
    if (any && isHidden())
        announce(m_text, tr("%1 copied. It is cleared from the clipboard after a while.").arg(what));
    setVisible(any);
}

QSize ClipboardCountdown::sizeWith(const QString &text) const
{
    const int other = layout()->sizeHint().width() - m_text->sizeHint().width();
    return {other + m_text->fontMetrics().horizontalAdvance(text) + 2, layout()->sizeHint().height()};
}

void ClipboardCountdown::fit()
{
    const bool tight = width() < sizeWith(m_whole).width();
    m_text->setText(tight ? m_brief : m_whole);
}

void ClipboardCountdown::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The first one comes before it counts as visible, with the width that it is shown with.
    fit();
}

void ClipboardCountdown::paintIcon()
{
    m_icon->setPixmap(iconPixmap(QLatin1String("clock"), 16, colors().mutedText, devicePixelRatioF()));
}

void ClipboardCountdown::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace clientsmith::ui
