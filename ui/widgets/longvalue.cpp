#include "ui/widgets/longvalue.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/valuetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clientsmith::ui {

LongValue::LongValue(const QString &caption, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_text(new ValueText(this))
    , m_copy(new CopyButton(caption, this))
    , m_fold(new FoldButton(caption, this))
{
    auto *label = new QLabel(caption, this);
    setRole(label, "textStyle", QStringLiteral("caption"));
    label->setBuddy(m_text);
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(caption);
    m_copy->setObjectName(objectName + QStringLiteral("Copy"));
    m_fold->setObjectName(objectName + QStringLiteral("Fold"));
    connect(m_fold, &FoldButton::foldedChanged, this, [this] {
        say();
        Q_EMIT foldedChanged();
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(ring, 0, 0, 0);
    head->setSpacing(4);
    head->addWidget(label, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
}

void LongValue::setLines(const QStringList &lines, const QString &none)
{
    m_lines = lines;
    m_none = none;
    m_copy->setValue(lines.join(u'\n'));
    m_fold->begin(lines.size());
    say();
}

void LongValue::say()
{
    m_text->setValue(m_lines.isEmpty() ? m_none : m_lines.mid(0, m_fold->shown()).join(u'\n'));
}

} // namespace clientsmith::ui
