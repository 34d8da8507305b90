#include "ui/mainwindow/aboutdialog.h"

#include "ui/theme/logo.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslSocket>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

/// Names and licences are the same in every language.
QString librariesText()
{
    const QString line = QStringLiteral("%1 – %2");
    const QString lines[] = {
        line.arg(QStringLiteral("Qt ") + QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0")),
        line.arg(QSslSocket::sslLibraryVersionString(), QStringLiteral("Apache-2.0")),
        QStringLiteral("SQLite – public domain"),
        QStringLiteral("qtkeychain – BSD-3-Clause"),
        QStringLiteral("QCoro – MIT"),
        QStringLiteral("tl-expected – CC0-1.0"),
        QStringLiteral("nlohmann/json – MIT"),
        QStringLiteral("libsodium – ISC"),
        QStringLiteral("CLI11 – BSD-3-Clause"),
        QStringLiteral("cpp-httplib – MIT"),
        QStringLiteral("cpp-jwt – MIT"),
        QStringLiteral("Clientsmith – MIT"),
    };
    QString text;
    for (const QString &each : lines)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + each;
    return text;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Clientsmith"));
    auto *logo = new QLabel(this);
    logo->setPixmap(logoPixmap(64, devicePixelRatioF()));
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
    words->ensurePolished();
    words->setMinimumHeight(words->heightForWidth(words->width()));
    auto *libraries = new QPlainTextEdit(this);
    libraries->setObjectName(QStringLiteral("aboutLibraries"));
    libraries->setAccessibleName(tr("What it is built with, and the licences"));
    libraries->setReadOnly(true);
    libraries->setTabChangesFocus(true);
    libraries->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    libraries->setFixedSize(360, 144);
    libraries->setPlainText(librariesText());
    auto *builtWith = new QLabel(tr("What it is &built with, and the licences"), this);
    builtWith->setBuddy(libraries);
    setRole(builtWith, "textStyle", QStringLiteral("caption"));
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
    column->addSpacing(grid);
    column->addWidget(builtWith, 0, Qt::AlignHCenter);
    column->addWidget(libraries, 0, Qt::AlignHCenter);
    column->addSpacing(2 * grid);
    column->addWidget(close, 0, Qt::AlignHCenter);
    column->setSizeConstraint(QLayout::SetFixedSize);
    close->setFocus();
}

} // namespace clientsmith::ui
