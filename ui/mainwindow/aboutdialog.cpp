#include "ui/mainwindow/aboutdialog.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Clientsmith"));
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/clientsmith.svg")).pixmap(QSize(64, 64)));
    auto *name = new QLabel(QStringLiteral("Clientsmith"), this);
    setRole(name, "textStyle", QStringLiteral("title"));
    auto *version =
        new QLabel(tr("Version %1, on Qt %2")
                       .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
            this);
    setRole(version, "textStyle", QStringLiteral("caption"));
    auto *words = new QLabel(tr("Creates a payment provider's API clients and keeps their secrets in your "
                                "keychain. Open source under the MIT licence. Not made by the provider."),
        this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(320);
    setRole(words, "textStyle", QStringLiteral("muted"));
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("aboutClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 3 * grid);
    column->setSpacing(grid);
    column->addWidget(logo, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(version, 0, Qt::AlignHCenter);
    column->addSpacing(grid);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addSpacing(2 * grid);
    column->addWidget(close, 0, Qt::AlignHCenter);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace clientsmith::ui
