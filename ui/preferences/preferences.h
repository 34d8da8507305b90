#pragma once

#include "core/http/proxychoice.h"
#include "ui/clients/columnchoice.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <chrono>

class QSettings;

namespace clientsmith::ui {

/// What a person chose, remembered in a file without secrets. Each choice is written alone, so that two
/// programs at once leave each other's alone; refresh() takes over what another has chosen meanwhile. The
/// language is its own keeper's (ui/language).
class Preferences final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds shortestClipboardTime{10};
    static constexpr std::chrono::seconds longestClipboardTime{300};
    static constexpr std::chrono::seconds usualClipboardTime{60};

    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    Theme::Choice theme() const { return m_theme; }
    void setTheme(Theme::Choice theme);
    /// How long a copied secret stays on the clipboard.
    std::chrono::seconds clipboardTime() const { return m_clipboardTime; }
    void setClipboardTime(std::chrono::seconds time);
    const ProxyChoice &proxy() const { return m_proxy; }
    void setProxy(const ProxyChoice &proxy);
    /// The proxy typed last, whether it is in use or not.
    QString proxyAddressTyped() const;
    /// Of the table of clients. Each program goes on with its own, and the next one with the last.
    const ColumnChoice &clientColumns() const { return m_clientColumns; }
    void setClientColumns(const ColumnChoice &columns);

    /// Looks what another program has written.
    void refresh();

Q_SIGNALS:
    void themeChanged();
    void clipboardTimeChanged();
    void proxyChanged();

private:
    Theme::Choice readTheme() const;
    std::chrono::seconds readClipboardTime() const;
    ProxyChoice readProxy() const;
    void write(const QString &key, const QVariant &value);

    QSettings &m_settings;
    Theme::Choice m_theme;
    std::chrono::seconds m_clipboardTime;
    ProxyChoice m_proxy;
    ColumnChoice m_clientColumns;
};

} // namespace clientsmith::ui
