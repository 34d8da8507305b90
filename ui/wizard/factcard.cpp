#include "ui/wizard/factcard.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace clientsmith::ui {

FactCard::FactCard(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QGridLayout(this))
{
    setRole(this, "card", true);
    m_rows->setContentsMargins(16, 6, 12, 6);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(1, 1);
}

QLabel *FactCard::addFact(const QString &name, const QString &label)
{
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(label);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    value->setContentsMargins(0, 8, 0, 8);
    setRole(value, "textStyle", QStringLiteral("body"));
    addRow(label, value);
    return value;
}

void FactCard::addRow(const QString &label, QWidget *value, QWidget *action)
{
    if (m_next > 0) {
        auto *line = new QFrame(this);
        setRole(line, "line", true);
        m_rows->addWidget(line, m_next++, 0, 1, 3);
    }
    auto *words = new QLabel(label, this);
    setRole(words, "textStyle", QStringLiteral("muted"));
    words->ensurePolished();
    words->setMinimumWidth(qMax(104, words->sizeHint().width()));
    m_rows->setRowMinimumHeight(m_next, 44);
    m_rows->addWidget(words, m_next, 0);
    if (action == nullptr) {
        m_rows->addWidget(value, m_next, 1, 1, 2);
    } else {
        m_rows->addWidget(value, m_next, 1);
        m_rows->addWidget(action, m_next, 2, Qt::AlignRight);
    }
    ++m_next;
}

void setFact(QLabel *fact, const QString &text)
{
    fact->setText(text);
    fact->setAccessibleDescription(text);
}

} // namespace clientsmith::ui
