#pragma once

#include "core/dintero/accountid.h"

#include <QWidget>

namespace clientsmith::ui {

/// Which account a dialog is about, in one line: TEST or PRODUCTION, the business name and the id.
class AccountLine final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountLine(
        const dintero::AccountId &account, const QString &businessName = {}, QWidget *parent = nullptr);
};

} // namespace clientsmith::ui
