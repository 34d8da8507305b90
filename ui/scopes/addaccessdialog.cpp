#include "ui/scopes/addaccessdialog.h"

#include "ui/clients/clientname.h"
#include "ui/errortext.h"
#include "ui/scopes/accesschange.h"
#include "ui/scopes/accesswords.h"
#include "ui/scopes/scopechooser.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr QSize addAccessSize(640, 560);

} // namespace

AddAccessDialog::AddAccessDialog(AccessChange &change, const dintero::ApiClient &client,
    const QStringList &held, const Account &account, QWidget *parent)
    : AccessDialog(change, client, account,
          {tr("Add access"), tr("What else may %1 do?").arg(shortName(client)),
              productionWarned(account,
                  tr("It counts from the next access token on; one that was given out before stays as it "
                     "is.")),
              tr("&Add access"), tr("Adding access…"),
              tr("Add this access in &PRODUCTION for %1").arg(account.id.text()),
              tr("Whoever has this client's secret may then do more with real money.")},
          parent)
    , m_chooser(new ScopeChooser(held, this))
{
    setObjectName(QStringLiteral("addAccessDialog"));
    body()->addWidget(m_chooser, 1);
    setRole(actionButton(), "primary", true);
    setMinimumSize(520, 400);
    resize(parent == nullptr ? addAccessSize : addAccessSize.boundedTo(parent->size()));
    putBeforeButtons(*m_chooser);
    m_chooser->takeFocus();
}

bool AddAccessDialog::prepare()
{
    return m_chooser->requireSome();
}

void AddAccessDialog::run()
{
    change().add(client(), m_chooser->scopes());
}

void AddAccessDialog::setChoiceEnabled(bool enabled)
{
    m_chooser->setEnabled(enabled);
}

ErrorText AddAccessDialog::failureText(const ErrorText &text) const
{
    return {tr("%1 Nothing was added.").arg(text.sentence), text.nextStep, text.details};
}

} // namespace clientsmith::ui
