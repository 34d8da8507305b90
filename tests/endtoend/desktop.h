#pragma once

#include "tests/endtoend/sandboxprocess.h"
#include "ui/application/application.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QTimer>

#include <memory>

namespace clientsmith::test {

/// The desktop program, put together as its main() does, and a person in front of it who knows the controls
/// by what they are called and uses the mouse and the keyboard.
class Desktop final
{
public:
    Desktop(const QUrl &origin, const QString &dataFolder);
    /// Ends the program as main() does.
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    ui::Application &application() { return *m_application; }
    QString settingsFile() const { return m_settings->fileName(); }

    // Each waits until it can be done, and says whether it was.
    bool click(const QString &name);
    bool type(const QString &name, const QString &text);
    /// A usable control is called this.
    bool sees(const QString &name);
    /// Something visible says this.
    bool reads(const QString &text);

    /// All that is written in visible labels.
    static QString words();
    static bool has(const QString &name);
    /// The window in front.
    static QWidget *front();

    /// From the first window on; Up to the list of clients, or to where it stops.
    bool signIn(const Credentials &credentials);
    /// From the list of clients to the review page, for shop.example.com.
    bool walkToReview();

    /// The next question whether to discard the secret is answered so.
    void answerWith(const QString &button);
    int questions() const { return m_questions; }

private:
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Application> m_application;
    QTimer m_answer;
    QString m_button;
    int m_questions = 0;
};

/// The name that the wizard makes of shop.example.com.
QString wizardsClientName();

} // namespace clientsmith::test
