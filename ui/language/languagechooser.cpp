#include "ui/language/languagechooser.h"

#include "ui/language/language.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QMenu>

namespace clientsmith::ui {

LanguageChooser::LanguageChooser(Language &language, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("languageChooser"));
    // The list would otherwise draw them in a size of its own.
    view()->setIconSize(iconSize());
    setAccessibleName(tr("Language"));
    // On Linux, Qt gives a list's name up for what is chosen in it, and leaves the rest to its label.
    setAccessibleDescription(accessibleName());
    const QIcon globe = themedIcon(QLatin1String("globe"));
    for (const QString &code : Language::codes())
        addItem(globe, Language::nameOf(code), code);
    setCurrentIndex(findData(language.code()));
    // However it came about, assistive technology's way too. Queued: this is deleted on the way.
    connect(
        this, &QComboBox::currentIndexChanged, &language,
        [&language](int index) { language.choose(Language::codes().at(index)); }, Qt::QueuedConnection);
}

QMenu *makeLanguageMenu(Language &language, QWidget *parent)
{
    auto *menu = new QMenu(LanguageChooser::tr("&Language"), parent);
    menu->setObjectName(QStringLiteral("languageMenu"));
    menu->menuAction()->setIcon(themedIcon(QLatin1String("globe")));
    auto *group = new QActionGroup(menu);
    for (const QString &code : Language::codes()) {
        // The names' own first letters tell them apart.
        QAction *action = menu->addAction(QLatin1Char('&') + Language::nameOf(code));
        action->setObjectName(QStringLiteral("actionLanguage_") + code);
        action->setCheckable(true);
        action->setChecked(code == language.code());
        group->addAction(action);
        QObject::connect(
            action, &QAction::triggered, &language, [&language, code] { language.choose(code); },
            Qt::QueuedConnection);
    }
    return menu;
}

} // namespace clientsmith::ui
