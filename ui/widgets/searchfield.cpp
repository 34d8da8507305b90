#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>

namespace clientsmith::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_glass(addAction(themedIcon(QLatin1String("search")), QLineEdit::LeadingPosition))
{
    QAction *clear = addAction(themedIcon(QLatin1String("close")), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void SearchField::setTexts(const QString &name, const QString &placeholder)
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    m_glass->setText(name);
}

} // namespace clientsmith::ui
