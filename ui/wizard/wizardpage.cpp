#include "ui/wizard/wizardpage.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace clientsmith::ui {

WizardPage::WizardPage(const QString &heading, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_lead(new QLabel(lead, this))
    , m_body(new QVBoxLayout)
{
    m_heading->setObjectName(QStringLiteral("heading"));
    setRole(m_heading, "textStyle", QStringLiteral("display"));
    setHeading(heading);
    m_heading->setWordWrap(true);
    m_lead->setObjectName(QStringLiteral("lead"));
    setRole(m_lead, "textStyle", QStringLiteral("muted"));
    m_lead->setWordWrap(true);
    // Either may quote what a client is called.
    for (QLabel *label : {m_heading, m_lead})
        label->setTextFormat(Qt::PlainText);
    setLead(lead);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addSpacing(4);
    layout->addWidget(m_lead);
    layout->addSpacing(20);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(16);
}

void WizardPage::takeFocus()
{
    if (QWidget *first = nextInFocusChain(); first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void WizardPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setAccessibleName(heading);
    // Its window takes it over: the focus may be far below the heading.
    setAccessibleDescription(heading);
}

void WizardPage::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setAccessibleName(lead);
    m_lead->setVisible(!lead.isEmpty());
}

} // namespace clientsmith::ui
