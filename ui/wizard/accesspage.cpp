#include "ui/wizard/accesspage.h"

#include "ui/scopes/scopechooser.h"

#include <QVBoxLayout>

namespace clientsmith::ui {

AccessPage::AccessPage(QWidget *parent)
    : WizardPage(tr("What may this client do?"),
          tr("Choose the least that does its job. To manage something includes everything below it."), parent)
    , m_chooser(new ScopeChooser({}, this))
{
    setObjectName(QStringLiteral("accessPage"));
    body()->addWidget(m_chooser, 1);
}

QStringList AccessPage::scopes() const
{
    return m_chooser->scopes();
}

bool AccessPage::requireSome()
{
    return m_chooser->requireSome();
}

void AccessPage::reset()
{
    m_chooser->reset();
}

void AccessPage::takeFocus()
{
    m_chooser->takeFocus();
}

} // namespace clientsmith::ui
