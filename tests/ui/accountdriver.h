#pragma once

#include "core/provisioning/createclientflow.h"
#include "tests/support/wizardworld.h"
#include "ui/application/application.h"

#include <QSettings>
#include <QTimer>

#include <memory>

namespace clientsmith::test {

/// The desktop program, signed in to the world's account, and a person in front of it who knows the controls
/// by what they are called.
class AccountDriver final
{
public:
    /// \p world outlives it.
    explicit AccountDriver(WizardWorld &world);
    /// Ends the program.
    ~AccountDriver();
    Q_DISABLE_COPY_MOVE(AccountDriver)

    ui::Application &application() { return *m_application; }
    ui::Language &language() { return *m_language; }
    /// The visible control with this accessible name; null if there is none.
    QWidget *named(const QString &accessibleName) const;
    /// Waits for it.
    bool sees(const QString &accessibleName) const;
    /// Waits for it to be enabled, and presses it.
    bool click(const QString &accessibleName);
    bool type(const QString &accessibleName, const QString &text);
    /// Chooses the client of this name in the table.
    bool choose(const QString &client);
    /// Waits until visible labels say it.
    bool reads(const QString &text) const;
    static QString words();
    /// Waits until the last dialog has closed.
    static bool seesNoDialog();

    /// The next question whether to discard the secret is answered so.
    void answerWith(const QString &button);
    int questions() const { return m_questions; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::Application> m_application;
    QTimer m_answer;
    QString m_button;
    int m_questions = 0;
};

/// The draft of "Shop" at shop.example.com.
ClientDraft draftOfShop();
/// Creates "Shop" as the program does, with nobody in front of it, and lets it go.
dintero::ApiClient createShop(WizardWorld &world, Keeping keeping = Keeping::Keychain);
/// The same, but the flow's process dies before it can close the entry.
void interruptCreation(WizardWorld &world, Keeping keeping = Keeping::Keychain);

} // namespace clientsmith::test
