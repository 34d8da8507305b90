#include "ui/replacement/replacestep.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int signWidth = 24;

} // namespace

ReplaceStep::ReplaceStep(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_sign(new QLabel(QLocale().toString(number), this))
    , m_check(new IconLabel(QLatin1String("success"), iconSize, IconLabel::Tint::Accent, this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new FlowLayout)
{
    setObjectName(QStringLiteral("replaceStep%1").arg(number));
    m_sign->setFixedWidth(signWidth);
    m_check->setFixedWidth(signWidth);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setRole(m_text, "textStyle", QStringLiteral("caption"));
    m_buttons->setContentsMargins(0, grid - 2, 0, 2);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(m_buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid + 2, 2 * grid, grid + 2);
    row->setSpacing(grid);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_check, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setState(State::Later);
}

QPushButton *ReplaceStep::addButton(
    const QString &objectName, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void ReplaceStep::setState(State state)
{
    m_state = state;
    m_sign->setVisible(state != State::Done);
    m_check->setVisible(state == State::Done);
    const QString style = state == State::Now ? QStringLiteral("heading") : QStringLiteral("muted");
    setRole(m_sign, "textStyle", style);
    setRole(m_title, "textStyle", state == State::Later ? style : QStringLiteral("heading"));
    tell();
}

void ReplaceStep::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    tell();
}

void ReplaceStep::tell()
{
    const QString title = m_title->text();
    switch (m_state) {
    case State::Later:
        setAccessibleName(tr("Step %1, later: %2").arg(QLocale().toString(m_number), title));
        break;
    case State::Now:
        setAccessibleName(tr("Step %1, now: %2").arg(QLocale().toString(m_number), title));
        break;
    case State::Done:
        setAccessibleName(tr("Step %1, done: %2").arg(QLocale().toString(m_number), title));
        break;
    }
    setAccessibleDescription(m_text->text());
    // Whoever gets to a button hears which step it belongs to.
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget())
            button->setAccessibleDescription(accessibleName());
    }
}

} // namespace clientsmith::ui
