#include "tests/errors/screen.h"

#include "ui/clients/clientstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/wizard/wizardcreation.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

namespace clientsmith::test {

namespace {

/// Of a machine that has other things to do as well; no pause is as long.
constexpr int patience = 20'000; // ms

/// Not scrolled away, not covered, not hidden.
bool isInSight(const QWidget *widget)
{
    return widget != nullptr && widget->isVisible() && !widget->visibleRegion().isEmpty();
}

QString words(const QWidget &place, const char *name)
{
    const auto *label = place.findChild<QLabel *>(QString::fromLatin1(name));
    return isInSight(label) ? label->text() : QString();
}

} // namespace

Screen::Screen(ErrorWorld &world, const QString &language)
    : m_settings(std::make_unique<QSettings>(
          m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
    , m_theme(std::make_unique<ui::Theme>(*qApp))
    , m_language(std::make_unique<ui::Language>(*m_settings))
{
    m_language->choose(language);
    const auto makeWorld = [&world](
                               ui::WorldKind) -> Result<std::unique_ptr<ui::World>> { return world.lend(); };
    m_application = std::make_unique<ui::Application>(
        *m_theme, *m_language, *m_settings, makeWorld, ui::wizardCreation());
}

Screen::~Screen()
{
    m_application->shutDown();
}

void Screen::start()
{
    m_application->start({});
    m_application->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_application->window()))
        qFatal("The window does not show");
    // Its page comes after it.
    const auto isFilled = [this] { return !m_application->window().centralWidget()->children().isEmpty(); };
    if (!QTest::qWaitFor(isFilled, patience))
        qFatal("The window stays empty");
}

bool Screen::hasLoaded()
{
    const auto loaded = [this] {
        ui::AccountDesk *desk = m_application->desk();
        return desk != nullptr && desk->clients().hasLoaded() && !desk->clients().isLoading();
    };
    return QTest::qWaitFor(loaded, patience);
}

QWidget &Screen::front() const
{
    // A dialog in front is all that can be used.
    QWidget *modal = QApplication::activeModalWidget();
    return modal != nullptr ? *modal : m_application->window();
}

QWidget *Screen::control(const char *name) const
{
    const QList<QWidget *> named = front().findChildren<QWidget *>(QString::fromLatin1(name));
    for (QWidget *widget : named) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        // Words that are longer push it below what is seen, and a person scrolls.
        for (QWidget *around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                scroll->ensureWidgetVisible(widget);
        }
        if (isInSight(widget))
            return widget;
    }
    return nullptr;
}

bool Screen::press(const char *name)
{
    // Cancel is offered after two seconds.
    if (!QTest::qWaitFor([&] { return control(name) != nullptr; }, patience))
        return false;
    QTest::mouseClick(control(name), Qt::LeftButton);
    return true;
}

bool Screen::type(const char *name, const QString &text)
{
    if (!QTest::qWaitFor([&] { return control(name) != nullptr; }, patience))
        return false;
    auto *field = qobject_cast<QLineEdit *>(control(name));
    if (field == nullptr)
        return false;
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    return true;
}

bool Screen::choose(const dintero::ApiClient &client)
{
    auto *table = m_application->window().findChild<ui::ClientsTable *>();
    return table != nullptr && QTest::qWaitFor([&] { return table->choose(client.clientId); }, patience);
}

bool Screen::trigger(const char *action)
{
    auto *found = m_application->window().findChild<QAction *>(QString::fromLatin1(action));
    if (found == nullptr || !found->isEnabled())
        return false;
    found->trigger();
    return true;
}

QWidget *Screen::saying(const QString &sentence) const
{
    const QList<ui::InlineMessage *> messages = front().findChildren<ui::InlineMessage *>();
    for (ui::InlineMessage *message : messages) {
        if (words(*message, "messageSentence").contains(sentence))
            return message;
    }
    const QList<ui::EmptyState *> places = front().findChildren<ui::EmptyState *>();
    for (ui::EmptyState *place : places) {
        if (words(*place, "emptyHeading").contains(sentence))
            return place;
    }
    return nullptr;
}

bool Screen::says(const QString &sentence)
{
    return QTest::qWaitFor([&] { return saying(sentence) != nullptr; }, patience);
}

Seen Screen::read(const QString &sentence)
{
    QWidget *place = saying(sentence);
    if (place == nullptr)
        return {};
    QGuiApplication::clipboard()->clear();
    if (qobject_cast<ui::EmptyState *>(place) != nullptr) {
        const Seen seen{words(*place, "emptyHeading"), words(*place, "emptySentence"), {}};
        press("emptyCopyDetails");
        return {seen.sentence, seen.nextStep, QGuiApplication::clipboard()->text()};
    }
    Seen seen{words(*place, "messageSentence"), words(*place, "messageNextStep"), {}};
    const auto part = [place](const char *name) {
        return place->findChild<QWidget *>(QString::fromLatin1(name));
    };
    QTest::mouseClick(part("messageDetailsToggle"), Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return part("messageDetailsCopy")->isVisible(); }))
        return seen;
    QTest::mouseClick(part("messageDetailsCopy"), Qt::LeftButton);
    const auto *shown = qobject_cast<QPlainTextEdit *>(part("messageDetails"));
    // What is read and what is sent to support are the same.
    if (shown->toPlainText() == QGuiApplication::clipboard()->text())
        seen.details = shown->toPlainText();
    // Folded again, as it was found.
    QTest::mouseClick(part("messageDetailsToggle"), Qt::LeftButton);
    return seen;
}

} // namespace clientsmith::test
