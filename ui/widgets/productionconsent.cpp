#include "ui/widgets/productionconsent.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace clientsmith::ui {

ProductionConsent::ProductionConsent(QWidget *parent)
    : QFrame(parent)
    , m_box(new QCheckBox(this))
    , m_why(new QLabel(this))
{
    setObjectName(QStringLiteral("productionConsent"));
    m_box->setObjectName(QStringLiteral("productionConsentBox"));
    setRole(this, "tone", QStringLiteral("warning"));
    m_why->setWordWrap(true);
    m_why->setIndent(3 * grid + 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid + 4, grid, grid + 4, grid + 2);
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addWidget(m_why);
    hide();
    connect(m_box, &QCheckBox::toggled, this, &ProductionConsent::changed);
}

void ProductionConsent::ask(const dintero::AccountId &account, const QString &question, const QString &why)
{
    m_needed = account.environment() == dintero::Environment::Production;
    if (!isVisible())
        m_box->setChecked(false);
    m_box->setText(question);
    QString spoken = question;
    m_box->setAccessibleName(spoken.remove(u'&'));
    m_box->setAccessibleDescription(why);
    m_why->setText(why);
    setVisible(m_needed);
    Q_EMIT changed();
}

bool ProductionConsent::isGiven() const
{
    return !m_needed || m_box->isChecked();
}

void ProductionConsent::setEditable(bool editable)
{
    m_box->setEnabled(editable);
}

} // namespace clientsmith::ui
