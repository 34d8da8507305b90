#pragma once

#include "tests/errors/errorworld.h"
#include "ui/application/application.h"

#include <QSettings>

namespace clientsmith::test {

/// An error as it stands in the window.
struct Seen
{
    QString sentence;
    QString nextStep;
    /// What *Copy details* has put on the clipboard.
    QString details;
};

/// The desktop program, and a person in front of it who reads its language and finds the controls by their
/// object names, which are the same in each.
class Screen final
{
public:
    /// The program is not started yet. \p world outlives it.
    Screen(ErrorWorld &world, const QString &language);
    /// Ends the program.
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    ui::Application &application() { return *m_application; }
    void start();
    /// Waits for the signed-in account's list.
    bool hasLoaded();
    /// The window changes its language at once.
    void speak(const QString &language) { m_language->choose(language); }

    /// Each waits for the control to be in front, visible and enabled.
    bool press(const char *name);
    bool type(const char *name, const QString &text);
    bool choose(const dintero::ApiClient &client);
    bool trigger(const char *action);

    /// Waits until a message or an empty state says \p sentence where a person can see it.
    bool says(const QString &sentence);
    /// What that message says, its details unfolded and copied.
    Seen read(const QString &sentence);

private:
    QWidget &front() const;
    QWidget *control(const char *name) const;
    QWidget *saying(const QString &sentence) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Application> m_application;
};

} // namespace clientsmith::test
