#include "ui/scopes/codedrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace clientsmith::ui {

namespace {

/// From the left edge of a check box to its words, in pixels.
constexpr int indicatorWidth = 3 * grid;

} // namespace

CodedRow::CodedRow(QCheckBox *box, const QString &scope, QWidget *parent)
    : QWidget(parent)
    , m_words(box)
    , m_note(new QLabel(this))
    , m_code(new ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_code->setValue(scope);
    setRole(m_code, "textStyle", QStringLiteral("codeCaption"));
    setRole(m_note, "textStyle", QStringLiteral("caption"));
    m_row->setContentsMargins({});
    m_row->addWidget(m_words);
    m_row->addWidget(m_note);
    m_row->addStretch(1);
    m_row->addWidget(m_code);
    setNote({});
}

void CodedRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    placeCode();
}

void CodedRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCode();
}

void CodedRow::placeCode()
{
    int wanted = m_words->sizeHint().width() + grid + m_code->sizeHint().width();
    if (!m_note->isHidden())
        wanted += grid + m_note->sizeHint().width();
    const bool isBeside = wanted <= width();
    m_row->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isBeside ? grid : 0);
    m_code->setContentsMargins(isBeside ? 0 : indicatorWidth, 0, 0, 0);
}

} // namespace clientsmith::ui
