#include "ui/settings/facts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int captionWidth = 168;
constexpr int valueWidth = 464;
constexpr int leastValueWidth = 280;
constexpr int rowHeight = 28;

} // namespace

Facts::Facts(QVBoxLayout *parent)
    : m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(2 * grid);
    m_grid->setVerticalSpacing(grid / 2);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    m_grid->setColumnStretch(1, 1);
    parent->addLayout(m_grid);
}

void Facts::addWidget(const QString &caption, QWidget *value, QWidget *after)
{
    auto *label = new QLabel(caption);
    setRole(label, "textStyle", QStringLiteral("muted"));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    // What wraps takes what there is, up to its width.
    line->addWidget(value, value->hasHeightForWidth() ? 1 : 0);
    if (after)
        line->addWidget(after);
    line->addStretch();
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, rowHeight);
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    m_grid->addLayout(line, row, 1);
}

QLabel *Facts::addText(const QString &caption, const QString &text, const char *objectName)
{
    QLabel *value = makeValue(text, objectName);
    if (value->sizeHint().width() > valueWidth) {
        value->setWordWrap(true);
        value->setMinimumWidth(leastValueWidth);
        value->setMaximumWidth(valueWidth);
    }
    addWidget(caption, value);
    return value;
}

void Facts::addCopyable(const QString &caption, const QString &text, const char *objectName)
{
    QLabel *value = makeValue(text, objectName);
    setRole(value, "textStyle", QStringLiteral("mono"));
    auto *copy = new CopyButton(caption);
    copy->setObjectName(value->objectName() + QStringLiteral("Copy"));
    copy->setValue(text);
    addWidget(caption, value, copy);
}

QLabel *Facts::makeValue(const QString &text, const char *objectName)
{
    auto *value = new QLabel(text);
    value->setObjectName(QString::fromLatin1(objectName));
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return value;
}

} // namespace clientsmith::ui
