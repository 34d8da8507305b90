#include "tests/ui/accountdriver.h"

#include "ui/clients/clientstable.h"
#include "ui/wizard/wizardcreation.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace clientsmith::test {

namespace {

/// The world, lent to the program.
class LentWorld final : public ui::World
{
public:
    explicit LentWorld(WizardWorld &parts)
        : m_parts(parts)
    {
    }

    ui::WorldKind kind() const override { return ui::WorldKind::Real; }
    Services services() override { return m_parts.services(); }
    QString dataFolder() const override { return m_parts.folder.path(); }
    std::optional<ui::ReadySignIn> readySignIn() const override
    {
        std::vector<sandbox::Account> accounts = m_parts.sandbox.accounts();
        const Account account = m_parts.session().account();
        return ui::ReadySignIn{account, std::move(accounts.front().clientSecret)};
    }
    QCoro::Task<> leave() override { co_return; }

private:
    WizardWorld &m_parts;
};

void require(bool ok, const char *what)
{
    if (!ok)
        qFatal("%s", what);
}

} // namespace

AccountDriver::AccountDriver(WizardWorld &world)
    : m_settings(std::make_unique<QSettings>(
          m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
    , m_theme(std::make_unique<ui::Theme>(*qApp))
    , m_language(std::make_unique<ui::Language>(*m_settings))
{
    const auto makeWorld = [&world](ui::WorldKind) -> Result<std::unique_ptr<ui::World>> {
        return std::unique_ptr<ui::World>(std::make_unique<LentWorld>(world));
    };
    m_application = std::make_unique<ui::Application>(
        *m_theme, *m_language, *m_settings, makeWorld, ui::wizardCreation());
    m_application->start({});
    m_application->window().activateWindow();
    require(QTest::qWaitForWindowActive(&m_application->window()), "The window does not show");
    require(QTest::qWaitFor([this] {
        return m_application->desk() != nullptr && m_application->desk()->clients().hasLoaded();
    }),
        "The clients are not loaded");
    m_answer.setInterval(5);
    QObject::connect(&m_answer, &QTimer::timeout, &m_answer, [this] {
        const QWidget *question = QApplication::activeModalWidget();
        QWidget *button = named(m_button);
        if (question == nullptr || question->objectName() != QLatin1String("discardQuestion") ||
            button == nullptr)
            return;
        m_answer.stop();
        ++m_questions;
        QTest::mouseClick(button, Qt::LeftButton);
    });
}

AccountDriver::~AccountDriver()
{
    m_application->shutDown();
}

QWidget *AccountDriver::named(const QString &accessibleName) const
{
    // A dialog in front is all that can be used.
    const QWidget *modal = QApplication::activeModalWidget();
    const QWidget *front = modal == nullptr ? &m_application->window() : modal;
    const QList<QWidget *> all = front->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const auto *label = qobject_cast<QLabel *>(widget);
        // A field's label has the field's name.
        if (!widget->isVisible() || widget->window() != front ||
            (label != nullptr && label->buddy() != nullptr))
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen != nullptr && seen->text(QAccessible::Name) == accessibleName)
            return widget;
    }
    return nullptr;
}

bool AccountDriver::sees(const QString &accessibleName) const
{
    return QTest::qWaitFor([&] { return named(accessibleName) != nullptr; });
}

bool AccountDriver::click(const QString &accessibleName)
{
    const auto usable = [&] {
        const QWidget *control = named(accessibleName);
        return control != nullptr && control->isEnabled();
    };
    if (!QTest::qWaitFor(usable))
        return false;
    QTest::mouseClick(named(accessibleName), Qt::LeftButton);
    return true;
}

bool AccountDriver::type(const QString &accessibleName, const QString &text)
{
    if (!sees(accessibleName))
        return false;
    auto *field = qobject_cast<QLineEdit *>(named(accessibleName));
    if (field == nullptr)
        return false;
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    return field->text() == text;
}

bool AccountDriver::choose(const QString &client)
{
    return QTest::qWaitFor([&] {
        // Looked up each time: a page that is built anew brings another one.
        auto *table = m_application->window().findChild<ui::ClientsTable *>();
        if (table == nullptr || m_application->desk()->clients().isLoading())
            return false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            const std::vector<const ui::ListedClient *> chosen = table->chosen();
            if (!chosen.empty() && chosen.front()->client.name == client)
                return true;
        }
        return false;
    });
}

bool AccountDriver::reads(const QString &text) const
{
    return QTest::qWaitFor([&] { return words().contains(text); });
}

QString AccountDriver::words()
{
    QStringList all;
    const QList<QWidget *> widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && label->isVisible())
            all += label->text();
    }
    return all.join(u'\n');
}

bool AccountDriver::seesNoDialog()
{
    return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; });
}

void AccountDriver::answerWith(const QString &button)
{
    m_button = button;
    m_answer.start();
}

ClientDraft draftOfShop()
{
    ClientDraft draft;
    draft.website = *dintero::parseWebsiteUrl(QStringLiteral("shop.example.com"));
    draft.name = QStringLiteral("Shop");
    return draft;
}

dintero::ApiClient createShop(WizardWorld &world, Keeping keeping)
{
    CreateClientFlow flow(flowParts(world.services(), world.session()));
    const Result<ProvisionedClient> created = QCoro::waitFor(flow.run(draftOfShop(), keeping));
    if (!created)
        qFatal("The client could not be created");
    flow.release();
    return created->client;
}

void interruptCreation(WizardWorld &world, Keeping keeping)
{
    // The flow's end leaves the entry, as the end of its process would.
    CreateClientFlow flow(flowParts(world.services(), world.session()));
    QCoro::waitFor(flow.run(draftOfShop(), keeping));
}

} // namespace clientsmith::test
