#include "tests/ui/wizarddriver.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace clientsmith::test {

namespace {

QWidget *find(const QWidget &root, const QString &accessibleName)
{
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen != nullptr && seen->text(QAccessible::Name) == accessibleName)
            return widget;
    }
    return nullptr;
}

} // namespace

WizardDriver::WizardDriver(WizardWorld &world)
    : m_wizard(std::make_unique<ui::CreateClientWizard>(world.services(), world.session(), true))
{
    m_wizard->show();
    m_wizard->activateWindow();
    if (!QTest::qWaitForWindowActive(m_wizard.get()))
        qFatal("The wizard does not show");
}

WizardDriver::~WizardDriver()
{
    // What runs uses the world, which is about to go.
    closeWindow();
    if (!QTest::qWaitFor(
            [] { return QCoreApplication::instance()->findChild<ui::CredentialsJob *>() == nullptr; }))
        qFatal("A job does not end");
}

void WizardDriver::closeWindow()
{
    m_wizard.reset();
}

QWidget *WizardDriver::named(const QString &accessibleName) const
{
    QWidget *found = find(*m_wizard, accessibleName);
    if (found == nullptr)
        qFatal("No control is called \"%s\"", qUtf8Printable(accessibleName));
    return found;
}

bool WizardDriver::has(const QString &accessibleName) const
{
    return find(*m_wizard, accessibleName) != nullptr;
}

void WizardDriver::click(const QString &accessibleName)
{
    QTest::mouseClick(named(accessibleName), Qt::LeftButton);
}

void WizardDriver::type(const QString &accessibleName, const QString &text)
{
    QWidget *field = named(accessibleName);
    field->setFocus();
    qobject_cast<QLineEdit *>(field)->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

QString WizardDriver::words() const
{
    QStringList all;
    const QList<QLabel *> labels = m_wizard->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            all += label->text();
    }
    return all.join(u'\n');
}

void WizardDriver::toReview()
{
    click(QStringLiteral("Checkout client"));
    click(QStringLiteral("Next"));
    type(QStringLiteral("URL of your website"), QStringLiteral("example.com"));
    click(QStringLiteral("Next"));
}

void WizardDriver::toCredentials()
{
    toReview();
    click(QStringLiteral("Create new API client"));
    if (!QTest::qWaitFor([this] { return m_wizard->step() == ui::WizardStep::Credentials; }))
        qFatal("Page 4 is not reached");
}

void WizardDriver::answerWith(const QString &accessibleName)
{
    auto *poll = new QTimer(m_wizard.get());
    poll->setInterval(5);
    QObject::connect(poll, &QTimer::timeout, poll, [this, poll, accessibleName] {
        QWidget *question = QApplication::activeModalWidget();
        if (question == nullptr || question->objectName() != QLatin1String("discardQuestion"))
            return;
        QWidget *button = find(*question, accessibleName);
        if (button == nullptr)
            return;
        ++m_questions;
        poll->stop();
        poll->deleteLater();
        QTest::mouseClick(button, Qt::LeftButton);
    });
    poll->start();
}

} // namespace clientsmith::test
