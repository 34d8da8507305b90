#include "ui/wizard/wizardparts.h"

#include "ui/clipboard/clipboardcountdown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/wizardpage.h"

#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>

namespace clientsmith::ui {

namespace {

constexpr QSize wizardSize(928, 648);
/// Below it a page would scroll sideways.
constexpr QSize leastSize(904, 400);

class DoubleClickGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(watched, event);
    }
};

} // namespace

QWidget *wizardSide(StepRail *rail, const Account &account, bool demo, QWidget *parent)
{
    auto *side = new QWidget(parent);
    side->setAttribute(Qt::WA_StyledBackground);
    setRole(side, "ground", QStringLiteral("navigation"));
    side->setFixedWidth(224);

    auto *business = new QLabel(account.businessName, side);
    business->setObjectName(QStringLiteral("wizardBusiness"));
    business->setWordWrap(true);
    business->setTextFormat(Qt::PlainText);
    setRole(business, "textStyle", QStringLiteral("heading"));
    business->setVisible(!account.businessName.isEmpty());
    auto *id = new QLabel(account.id.text(), side);
    id->setObjectName(QStringLiteral("wizardAccount"));
    id->setAccessibleName(StepRail::tr("Account %1").arg(account.id.text()));
    setRole(id, "textStyle", QStringLiteral("muted"));
    auto *badges = new QHBoxLayout;
    badges->setSpacing(8);
    badges->addWidget(new Badge(Badge::kindOf(account.id.environment()), side));
    if (demo)
        badges->addWidget(new Badge(Badge::Kind::Demo, side));
    badges->addStretch(1);

    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(24, 32, 16, 24);
    layout->setSpacing(4);
    layout->addWidget(rail);
    layout->addStretch(1);
    layout->addWidget(business);
    layout->addWidget(id);
    layout->addSpacing(6);
    layout->addLayout(badges);
    return side;
}

void addScrolled(QStackedWidget &pages, WizardPage &page)
{
    auto *scroll = new QScrollArea(&pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(&page);
    pages.addWidget(scroll);
}

QPushButton *footerButton(
    QWidget *parent, const QString &name, const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

QWidget *wizardFooter(QWidget *parent, const QList<QPushButton *> &left, const QList<QPushButton *> &right)
{
    auto *footer = new QWidget(parent);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(32, 14, 32, 14);
    layout->setSpacing(8);
    for (QPushButton *button : left)
        layout->addWidget(button);
    layout->addWidget(new ClipboardCountdown(footer));
    layout->addStretch(1);
    for (QPushButton *button : right) {
        button->ensurePolished();
        button->setMinimumWidth(qMax(88, button->sizeHint().width()));
        layout->addWidget(button);
    }
    return footer;
}

void ignoreDoubleClicks(QPushButton *button)
{
    button->installEventFilter(new DoubleClickGuard(button));
}

void layOutWizard(QDialog &window, QWidget *side, QStackedWidget *pages, QWidget *footer)
{
    auto *line = new QFrame(&window);
    setRole(line, "line", true);
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(pages, 1);
    right->addWidget(line);
    right->addWidget(footer);
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(right, 1);

    // The same size on every page; smaller only where the screen is.
    const QSize room = window.screen()->availableSize() - QSize(32, 48);
    window.setMinimumSize(leastSize.boundedTo(room));
    window.resize(wizardSize.boundedTo(room).expandedTo(window.minimumSize()));
}

} // namespace clientsmith::ui
