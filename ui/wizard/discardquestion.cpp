#include "ui/wizard/discardquestion.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace clientsmith::ui {

bool askToDiscard(QWidget *parent)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("discardQuestion"));
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(QCoreApplication::translate("DiscardQuestion", "Discard the secret?"));
    box.setText(QCoreApplication::translate("DiscardQuestion", "Nothing holds this secret yet"));
    box.setInformativeText(QCoreApplication::translate("DiscardQuestion",
        "It is neither in your keychain nor in a file, and it can't be shown again. Without it, "
        "the client is of no use until you rotate its secret."));
    QPushButton *discard = box.addButton(
        QCoreApplication::translate("DiscardQuestion", "&Discard the secret"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discardSecret"));
    discard->setAccessibleName(QCoreApplication::translate("DiscardQuestion", "Discard the secret"));
    setRole(discard, "danger", true);
    QPushButton *back =
        box.addButton(QCoreApplication::translate("DiscardQuestion", "&Go back"), QMessageBox::RejectRole);
    back->setObjectName(QStringLiteral("goBack"));
    back->setAccessibleName(QCoreApplication::translate("DiscardQuestion", "Go back"));
    setRole(back, "primary", true);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace clientsmith::ui
