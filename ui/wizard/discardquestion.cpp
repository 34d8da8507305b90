#include "ui/wizard/discardquestion.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

struct Words
{
    const char *title;
    const char *heading;
    const char *text;
    const char *letGo;
};

constexpr Words unheldWords{
    QT_TRANSLATE_NOOP("DiscardQuestion", "Discard the secret?"),
    QT_TRANSLATE_NOOP("DiscardQuestion", "Nothing holds this secret yet"),
    QT_TRANSLATE_NOOP("DiscardQuestion",
        "It is neither in your keychain nor in a file, and it can't be shown again. Without it the client is "
        "of no use until it is given a new secret, which you can do here at any time."),
    QT_TRANSLATE_NOOP("DiscardQuestion", "&Discard the secret"),
};
constexpr Words copiedWords{
    QT_TRANSLATE_NOOP("DiscardQuestion", "Do you have the secret?"),
    QT_TRANSLATE_NOOP("DiscardQuestion", "Is the secret where you need it?"),
    QT_TRANSLATE_NOOP("DiscardQuestion",
        "You copied it. Make sure that you have pasted it, because the clipboard is cleared soon, and it "
        "can't be shown again: it is neither in your keychain nor in a file."),
    QT_TRANSLATE_NOOP("DiscardQuestion", "&I have it"),
};

QString words(const char *text)
{
    return QCoreApplication::translate("DiscardQuestion", text);
}

} // namespace

bool askToLetGo(QWidget *parent, bool wasCopied)
{
    const Words &said = wasCopied ? copiedWords : unheldWords;
    QDialog box(parent);
    box.setObjectName(QStringLiteral("discardQuestion"));
    box.setWindowTitle(words(said.title));
    auto *icon = new IconLabel(QLatin1String("warning"), 28, IconLabel::Tint::Warning, &box);
    auto *heading = new QLabel(words(said.heading), &box);
    setRole(heading, "textStyle", QStringLiteral("title"));
    heading->setWordWrap(true);
    auto *text = new QLabel(words(said.text), &box);
    setRole(text, "textStyle", QStringLiteral("body"));
    text->setWordWrap(true);
    box.setAccessibleName(heading->text());
    box.setAccessibleDescription(text->text());

    auto *discard = new QPushButton(words(said.letGo), &box);
    discard->setObjectName(QStringLiteral("discardSecret"));
    discard->setAccessibleName(QString(discard->text()).remove(u'&'));
    discard->setAutoDefault(false);
    setRole(discard, "danger", !wasCopied);
    auto *back = new QPushButton(words(QT_TRANSLATE_NOOP("DiscardQuestion", "&Go back")), &box);
    back->setObjectName(QStringLiteral("goBack"));
    back->setAccessibleName(words(QT_TRANSLATE_NOOP("DiscardQuestion", "Go back")));
    setRole(back, "primary", true);
    back->setDefault(true);
    QObject::connect(discard, &QPushButton::clicked, &box, &QDialog::accept);
    QObject::connect(back, &QPushButton::clicked, &box, &QDialog::reject);

    auto *column = new QVBoxLayout;
    column->setSpacing(grid);
    column->addWidget(heading);
    column->addWidget(text);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * grid);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(discard);
    buttons->addWidget(back);
    auto *layout = new QVBoxLayout(&box);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(3 * grid);
    layout->addLayout(top);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    constexpr int width = 464;
    box.resize(width, layout->totalHeightForWidth(width));
    back->setFocus();
    return box.exec() == QDialog::Accepted;
}

} // namespace clientsmith::ui
