#include "ui/widgets/accountline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>

namespace clientsmith::ui {

AccountLine::AccountLine(const dintero::AccountId &account, const QString &businessName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("accountLine"));
    auto *words = new QLabel(
        businessName.isEmpty() ? account.text() : tr("%1, %2").arg(businessName, account.text()), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    setRole(words, "textStyle", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(new Badge(Badge::kindOf(account.environment()), this));
    row->addWidget(words, 1);
}

} // namespace clientsmith::ui
