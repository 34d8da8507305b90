#include "ui/mainwindow/statusline.h"

#include "ui/clipboard/clipboardcountdown.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QLabel>

#include <chrono>

namespace clientsmith::ui {

namespace {

/// Long enough to look down from the menu and to read a sentence of twenty words.
constexpr std::chrono::seconds sayingTime(12);

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_sentence(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(2 * grid, 0, 2 * grid, 0);
    m_sentence->setObjectName(QStringLiteral("statusSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    setRole(m_sentence, "textStyle", QStringLiteral("caption"));
    m_saying.setSingleShot(true);
    m_saying.setInterval(sayingTime);
    connect(&m_saying, &QTimer::timeout, this, &StatusLine::showWhatThereIs);
    connect(&SecretClipboard::ofApplication(), &SecretClipboard::remainingChanged, this,
        &StatusLine::showWhatThereIs);
    addWidget(m_sentence);
    addWidget(new ClipboardCountdown(this));
    showWhatThereIs();
}

void StatusLine::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_saying.start();
    showWhatThereIs();
    announce(m_sentence, sentence);
}

void StatusLine::showWhatThereIs()
{
    const bool saying = m_saying.isActive();
    m_sentence->setVisible(saying);
    setVisible(saying || SecretClipboard::ofApplication().remaining().count() > 0);
}

} // namespace clientsmith::ui
