#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_copyDetails(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_heading->setObjectName(QStringLiteral("emptyHeading"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    setRole(m_heading, "textStyle", QStringLiteral("title"));
    setRole(m_sentence, "textStyle", QStringLiteral("muted"));
    for (QLabel *label : {m_icon, m_heading, m_sentence})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(400);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(grid);
    column->addWidget(m_heading);
    // In a row of its own: a column would ask for its height at the column's width, and get a line's.
    auto *sentence = new QHBoxLayout;
    sentence->addStretch();
    sentence->addWidget(m_sentence);
    sentence->addStretch();
    column->addLayout(sentence);
    column->addSpacing(grid);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_copyDetails, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_copyDetails->setObjectName(QStringLiteral("emptyCopyDetails"));
    m_copyDetails->setFlat(true);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details);
        m_copyDetails->setText(tr("Copied"));
    });
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::say(
    QLatin1String icon, const QString &heading, const QString &sentence, const QString &action, bool primary)
{
    m_iconName = QByteArray(icon.data(), icon.size());
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setRole(m_action, "primary", primary);
    setDetails({});
    paintIcon();
    m_words = heading + QLatin1Char(' ') + sentence;
    if (isVisible())
        announce(this, m_words);
    else
        setAccessibleName({});
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not before: what is empty may be on a page that nobody has opened.
    announce(this, m_words);
}

void EmptyState::setDetails(const QString &details)
{
    m_details = details;
    m_copyDetails->setText(tr("Copy details"));
    m_copyDetails->setVisible(!details.isEmpty());
}

void EmptyState::paintIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(iconPixmap(QLatin1String(m_iconName), 48, colors().mutedText, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace clientsmith::ui
