#pragma once

#include "core/secrets/passphrasefilestore.h"
#include "tests/looks/gallery.h"
#include "tests/looks/stagewire.h"
#include "tests/support/wizardworld.h"
#include "ui/application/accountdesk.h"
#include "ui/language/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferences.h"
#include "ui/signin/signincontroller.h"

#include <QSettings>

#include <functional>
#include <memory>
#include <stdexcept>

namespace clientsmith::test {

/// A walk through the program did not come where it was to come.
class Stuck final : public std::runtime_error
{
public:
    using runtime_error::runtime_error;
};

/// The program's parts as the program puts them together, in whatever state a picture needs, and a person who
/// knows the controls by their object names.
class Stage final
{
public:
    Stage(ui::Language &language, QSettings &settings, Gallery &gallery);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    WizardWorld world;
    StageWire wire;

    Services services();
    ui::MainWindow &window() { return *m_window; }
    ui::Language &language() { return m_language; }

    struct Opening
    {
        bool demo = false;
        bool kept = true;
        bool byToken = false;
        /// On a partner's sign-in.
        bool acting = false;
    };
    /// Signs in, and waits for the list.
    ui::AccountDesk &open(const Opening &opening);
    ui::AccountDesk &open() { return open(Opening{}); }
    /// Signs in, and waits for nothing.
    ui::AccountDesk &enter(const Opening &opening);
    ui::AccountDesk &desk() { return *m_desk; }
    /// The sandbox's partner.
    Account partner() const;
    const ui::ListedClient &listed(const QString &name);
    dintero::ApiClient client(const QString &name) { return listed(name).client; }
    /// The listed clients whose secrets are kept here.
    std::vector<ui::ListedClient> kept();
    /// In a sentence.
    QString keychain() { return m_desk->keychain().store().name; }
    /// Creations of "Shop" whose answers got lost, so that nobody knows what came of them.
    void interrupt(int times);
    /// Loads the list again, and waits for it.
    void reload();
    ui::SignInController &signIn();
    /// From now on there is an encrypted file to choose, which does not exist yet.
    PassphraseFileStore &offerFile();

    /// The dialog in front, or the window.
    QWidget &front() const;
    QWidget &control(const char *objectName) const;
    bool has(const char *objectName) const;
    void press(const char *objectName);
    void type(const char *objectName, const QString &text);
    void chooseClient(const QString &name);
    void wait(const std::function<bool()> &until, const char *what);
    void waitFor(const char *objectName);
    void pass(std::chrono::milliseconds time);
    /// Shows a dialog over the window; it goes with the stage.
    void show(QWidget *dialog);
    /// Waits for the question that \p ask opens and stays in, looks at it, and closes it.
    void pictureOfQuestion(const char *objectName, const QString &page, const std::function<void()> &ask);

    /// Of the dialog in front, or the window.
    void picture(const QString &page) { m_gallery.add(front(), page, false); }
    void pictureOfLong(const QString &page) { m_gallery.add(front(), page, true); }
    void pictureOf(QWidget &window, const QString &page) { m_gallery.add(window, page, false); }
    /// Opens it, looks at it, and closes it.
    void pictureOfMenu(QMenu &menu, const QString &page);

private:
    QWidget *find(const char *objectName) const;

    ui::Language &m_language;
    Gallery &m_gallery;
    SystemClock m_clock;
    std::unique_ptr<PassphraseFileStore> m_file;
    ui::Preferences m_preferences;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::SignInController> m_signIn;
    std::unique_ptr<ui::AccountDesk> m_desk;
};

/// A way through the program, with pictures on the way.
struct Walk
{
    const char *name;
    void (*go)(Stage &stage);
};

std::vector<Walk> signInWalks();
std::vector<Walk> clientsWalks();
std::vector<Walk> deletionWalks();
std::vector<Walk> handoverWalks();
std::vector<Walk> wizardWalks();
std::vector<Walk> recoveryWalks();
std::vector<Walk> replacementWalks();
std::vector<Walk> otherWalks();

} // namespace clientsmith::test
