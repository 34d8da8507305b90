#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

class QSettings;

namespace clientsmith::ui {

/// The language of the program: its own texts, Qt's, and how dates and numbers are written. Languages go by
/// their codes, "en", "nb", "sv" and "da".
class Language final : public QObject
{
    Q_OBJECT
public:
    /// Speaks what was chosen in \p settings, or else \p preferred, or else the system's language. One object
    /// an application.
    explicit Language(QSettings &settings, const QString &preferred = {});
    ~Language() override;

    /// Empty if nothing was chosen in \p settings.
    static QString chosenIn(const QSettings &settings);
    static const QStringList &codes();
    /// What the language is called by those who speak it.
    static QString nameOf(const QString &code);
    /// The first of a person's languages, best first, that there is; English if there is none.
    static QString bestOf(const QStringList &languages);
    /// How \p code is written where the person is; \p system is the system's locale.
    static QLocale localeOf(const QString &code, const QLocale &system);

    const QString &code() const { return m_code; }
    /// Speaks \p code from now on, and at the next start.
    void choose(const QString &code);

Q_SIGNALS:
    /// What is shown has to be built anew.
    void changed();

private:
    void speak(const QString &code);

    QSettings &m_settings;
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace clientsmith::ui
