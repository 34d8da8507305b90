#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace clientsmith::ui {

class Card;
class FormField;
class InlineMessage;
class KeychainCheck;
class Language;
class Preferences;

/// *Preferences*: what the program does the same way for every account. Each choice applies at once, and says
/// so.
class PreferencesPage final : public QWidget
{
    Q_OBJECT
public:
    /// Listens to the first three, which outlive the page.
    PreferencesPage(Preferences &preferences, Language &language, KeychainCheck &check,
        const QString &dataFolder, QWidget *parent = nullptr);

Q_SIGNALS:
    void logFolderRequested();
    void diagnosticsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *appearanceCard(Language &language);
    QWidget *clipboardCard();
    QWidget *networkCard();
    QWidget *dataCard(const QString &folder);
    /// A caption line under a card's controls that says what has just been applied.
    QLabel *addEcho(Card &card, const char *objectName);
    static void say(QLabel *echo, const QString &what);
    /// Shows what is chosen, without choosing.
    void showChoices();
    void chooseProxy();

    Preferences &m_preferences;
    QComboBox *m_theme;
    QLabel *m_themeEcho = nullptr;
    QSpinBox *m_clipboard;
    QLabel *m_clipboardEcho = nullptr;
    QComboBox *m_proxy;
    FormField *m_proxyAddress;
    QLabel *m_proxyEcho = nullptr;
    InlineMessage *m_dataMessage;
};

} // namespace clientsmith::ui
