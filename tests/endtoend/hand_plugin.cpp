#include "ui/tour/hand.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

namespace clientsmith::test {

namespace {

constexpr qint64 patienceMilliseconds = 20'000;

bool isRead(const QString &text)
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.begin(), all.end(), [&](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label != nullptr && label->isVisible() && label->text().contains(text);
    });
}

QWidget *usable(const QString &name)
{
    QWidget *control = ui::findControl(name);
    return control != nullptr && control->isEnabled() ? control : nullptr;
}

} // namespace

/// A person's hand inside the desktop program: Qt loads it into any program that is told to by
/// QT_QPA_GENERIC_PLUGINS, so that the program itself is the one that people get. Takes a command a line from
/// standard input, and answers each on standard output once it is done, or "no" if it can't be for 20
/// seconds:
///   click NAME, sees NAME, misses NAME, reads TEXT, text NAME, fill TEXT (into the field that has the
///   focus), key NAME CHARACTER
class Hand final : public QObject
{
    Q_OBJECT
public:
    explicit Hand(QObject *parent)
        : QObject(parent)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Hand::read);
        connect(&m_again, &QTimer::timeout, this, &Hand::attempt);
        m_again.setInterval(20);
        const QString certificate = qEnvironmentVariable("CLIENTSMITH_TEST_CERTIFICATE");
        if (!certificate.isEmpty())
            trust(certificate);
#ifdef PR_SET_PTRACER
        // Where only a parent may look at a process, the debugger that takes its image may, too.
        ::prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
#endif
    }

private:
    /// In this process alone; the rest of how certificates are checked stays.
    static void trust(const QString &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    void read()
    {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1) {
            m_input.setEnabled(false);
            return;
        }
        if (byte != '\n') {
            m_line.append(byte);
            return;
        }
        const QString line = QString::fromUtf8(m_line);
        m_line.clear();
        m_command = line.section(u' ', 0, 0);
        m_argument = line.section(u' ', 1);
        m_patience.start();
        m_input.setEnabled(false);
        m_again.start();
    }

    /// What to say, or nothing to try again.
    QString done() const
    {
        QString yes = QStringLiteral("yes");
        if (m_command == QLatin1String("sees"))
            return ui::findControl(m_argument) == nullptr ? QString() : yes;
        if (m_command == QLatin1String("misses"))
            return ui::findControl(m_argument) == nullptr ? yes : QString();
        if (m_command == QLatin1String("reads"))
            return isRead(m_argument) ? yes : QString();
        if (m_command == QLatin1String("text")) {
            const auto *label = qobject_cast<QLabel *>(ui::findControl(m_argument));
            return label == nullptr ? QString() : label->text();
        }
        if (m_command == QLatin1String("fill")) {
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (field == nullptr)
                return {};
            field->setText(m_argument);
            return yes;
        }
        const bool isKey = m_command == QLatin1String("key");
        QWidget *control = usable(isKey ? m_argument.chopped(2) : m_argument);
        if (control == nullptr)
            return {};
        if (isKey)
            ui::typeLikeAPerson(*control, m_argument.back());
        else
            ui::clickLikeAPerson(*control);
        return yes;
    }

    void attempt()
    {
        QString answer = done();
        if (answer.isEmpty() && m_patience.elapsed() < patienceMilliseconds)
            return;
        if (answer.isEmpty())
            answer = QStringLiteral("no");
        m_again.stop();
        m_input.setEnabled(true);
        std::puts(qUtf8Printable(answer));
        std::fflush(stdout);
    }

    QSocketNotifier m_input;
    QTimer m_again;
    QElapsedTimer m_patience;
    QByteArray m_line;
    QString m_command;
    QString m_argument;
};

class HandPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "hand_plugin.json")
public:
    QObject *create(const QString &key, const QString &specification) override
    {
        Q_UNUSED(specification)
        return key.compare(QLatin1String("hand"), Qt::CaseInsensitive) == 0 ? new Hand(nullptr) : nullptr;
    }
};

} // namespace clientsmith::test

#include "hand_plugin.moc"
