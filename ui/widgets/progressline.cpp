#include "ui/widgets/progressline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace clientsmith::ui {

using namespace std::chrono_literals;

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("progressLine"));
    m_text->setObjectName(QStringLiteral("progressText"));
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    setRole(m_text, "textStyle", QStringLiteral("caption"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setFlat(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    QSizePolicy keepsRoom = m_cancel->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keepsRoom);
    m_cancel->hide();
    hide();

    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(300ms);
    m_cancelTimer.setSingleShot(true);
    m_cancelTimer.setInterval(2s);
    connect(&m_showTimer, &QTimer::timeout, this, [this] {
        show();
        // The page may have been left since.
        if (isVisible())
            announce(this, m_text->text());
    });
    connect(&m_cancelTimer, &QTimer::timeout, this, [this] { m_cancel->setVisible(m_cancellable); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
}

void ProgressLine::start(const QString &text, bool cancellable)
{
    m_text->setText(text);
    m_cancellable = cancellable;
    if (!cancellable)
        m_cancel->hide();
    if (isVisible())
        announce(this, text);
    if (m_running)
        return;
    m_running = true;
    m_cancel->setEnabled(true);
    m_cancel->hide();
    m_showTimer.start();
    m_cancelTimer.start();
}

void ProgressLine::stop()
{
    m_running = false;
    m_showTimer.stop();
    m_cancelTimer.stop();
    hide();
    setAccessibleName({});
}

} // namespace clientsmith::ui
