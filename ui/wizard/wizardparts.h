#pragma once

#include "core/accounts/accountstore.h"

#include <QList>
#include <QString>

class QDialog;
class QPushButton;
class QStackedWidget;
class QWidget;

namespace clientsmith::ui {

class StepRail;
class WizardPage;

// What windows that go step by step are made of, so that they look and behave alike.

/// The left side: where one is, as \p rail says it, and for which account.
QWidget *wizardSide(StepRail *rail, const Account &account, bool demo, QWidget *parent);
/// With large fonts a page may be taller than the screen, so that it scrolls.
void addScrolled(QStackedWidget &pages, WizardPage &page);
/// A button that Enter presses only while it is the default, or has the focus.
QPushButton *footerButton(
    QWidget *parent, const QString &name, const QString &text, const QString &accessibleName);
/// A footer with these on the left and on the right; the countdown stands between.
QWidget *wizardFooter(QWidget *parent, const QList<QPushButton *> &left, const QList<QPushButton *> &right);
/// Keeps the second half of a double click on the button before from pressing this one, which then lies under
/// the pointer.
void ignoreDoubleClicks(QPushButton *button);
/// Puts the three together, in the size that the window keeps from page to page.
void layOutWizard(QDialog &window, QWidget *side, QStackedWidget *pages, QWidget *footer);

} // namespace clientsmith::ui
