#include "tests/endtoend/desktop.h"

#include "app/gui/realworld.h"
#include "ui/tour/hand.h"
#include "ui/wizard/wizardcreation.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

namespace clientsmith::test {

namespace {

constexpr int patience = 20'000;

void clickOn(QWidget &control)
{
    QWindow *window = control.window()->windowHandle();
    QTest::mouseClick(
        window, Qt::LeftButton, Qt::NoModifier, control.mapTo(control.window(), control.rect().center()));
}

} // namespace

Desktop::Desktop(const QUrl &origin, const QString &dataFolder)
    : m_settings(
          std::make_unique<QSettings>(dataFolder + QStringLiteral("/settings.ini"), QSettings::IniFormat))
    , m_theme(std::make_unique<ui::Theme>(*qApp))
    , m_language(std::make_unique<ui::Language>(*m_settings))
{
    const auto makeWorld = [origin, dataFolder](ui::WorldKind kind) -> Result<std::unique_ptr<ui::World>> {
        if (kind != ui::WorldKind::Real)
            return failure(ErrorKind::InvalidInput, QStringLiteral("This test has no demo"));
        const Result<ApiOrigin> parsed = ApiOrigin::parse(origin.toString());
        if (!parsed)
            return Failure(parsed.error());
        return std::unique_ptr<ui::World>(std::make_unique<gui::RealWorld>(*parsed, dataFolder));
    };
    m_application = std::make_unique<ui::Application>(
        *m_theme, *m_language, *m_settings, makeWorld, ui::wizardCreation());
    m_application->start({});
    m_answer.setInterval(10);
    QObject::connect(&m_answer, &QTimer::timeout, &m_answer, [this] {
        const QWidget *question = QApplication::activeModalWidget();
        if (question == nullptr || question->objectName() != QStringLiteral("discardQuestion"))
            return;
        QWidget *button = ui::findControl(m_button);
        if (button == nullptr || button->window() != question)
            return;
        m_answer.stop();
        ++m_questions;
        clickOn(*button);
    });
}

Desktop::~Desktop()
{
    // A quit that the test asked for would end every later event loop at once, the one that shutting down
    // waits in too. In the program exec() takes it back when it returns; so it does here.
    QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); }); // quit() would ask the windows
    QApplication::exec();
    m_application->shutDown();
}

bool Desktop::click(const QString &name)
{
    const auto usable = [&] {
        const QWidget *control = ui::findControl(name);
        return control != nullptr && control->isEnabled();
    };
    if (!QTest::qWaitFor(usable, patience))
        return false;
    QWidget *control = ui::findControl(name);
    // As a person scrolls to what a long page has further down.
    for (QWidget *around = control->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(control);
    }
    clickOn(*control);
    return true;
}

bool Desktop::type(const QString &name, const QString &text)
{
    if (!click(name))
        return false;
    auto *field = qobject_cast<QLineEdit *>(ui::findControl(name));
    if (field == nullptr)
        return false;
    QWindow *window = field->window()->windowHandle();
    QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
    for (const char letter : text.toLatin1())
        QTest::keyClick(window, letter);
    return field->text() == text;
}

bool Desktop::has(const QString &name)
{
    return ui::findControl(name) != nullptr;
}

bool Desktop::sees(const QString &name)
{
    return QTest::qWaitFor([&] { return has(name); }, patience);
}

bool Desktop::reads(const QString &text)
{
    return QTest::qWaitFor([&] { return words().contains(text); }, patience);
}

QString Desktop::words()
{
    QStringList all;
    for (const QWidget *widget : QApplication::allWidgets()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->isVisible())
            all += label->text();
    }
    return all.join(u'\n');
}

QWidget *Desktop::front()
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal == nullptr ? QApplication::activeWindow() : modal;
}

bool Desktop::signIn(const Credentials &credentials)
{
    // The door, and then the button, are called the same.
    return click(QStringLiteral("Sign in")) && type(QStringLiteral("Account ID"), credentials.accountId) &&
        type(QStringLiteral("Client ID"), credentials.clientId) &&
        type(QStringLiteral("Client secret"), QString::fromLatin1(credentials.secret)) &&
        click(QStringLiteral("Sign in"));
}

bool Desktop::walkToReview()
{
    return click(QStringLiteral("Settings")) && click(QStringLiteral("API clients")) &&
        click(QStringLiteral("Create new API client")) && click(QStringLiteral("Checkout client")) &&
        click(QStringLiteral("Next")) &&
        type(QStringLiteral("URL of your website"), QStringLiteral("shop.example.com")) &&
        click(QStringLiteral("Next")) && reads(QStringLiteral("Ready to create?"));
}

void Desktop::answerWith(const QString &button)
{
    m_button = button;
    m_answer.start();
}

QString wizardsClientName()
{
    return QStringLiteral("shop.example.com");
}

} // namespace clientsmith::test
