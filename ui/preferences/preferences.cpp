#include "ui/preferences/preferences.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

namespace clientsmith::ui {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString clipboardKey = QStringLiteral("clipboard/seconds");
const QString proxyKey = QStringLiteral("proxy/kind");
const QString proxyAddressKey = QStringLiteral("proxy/address");
const QString clientColumnsKey = QStringLiteral("clients/columns");
const QString noProxy = QStringLiteral("none");
const QString manualProxy = QStringLiteral("manual");
const QString systemProxy = QStringLiteral("system");

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(readTheme())
    , m_clipboardTime(readClipboardTime())
    , m_proxy(readProxy())
    , m_clientColumns(ColumnChoice::fromText(m_settings.value(clientColumnsKey).toString()))
{
}

Theme::Choice Preferences::readTheme() const
{
    bool known = false;
    const int choice = QMetaEnum::fromType<Theme::Choice>().keyToValue(
        m_settings.value(themeKey).toString().toLatin1().constData(), &known);
    return known ? static_cast<Theme::Choice>(choice) : Theme::Choice::System;
}

std::chrono::seconds Preferences::readClipboardTime() const
{
    bool isNumber = false;
    const std::chrono::seconds time(m_settings.value(clipboardKey).toInt(&isNumber));
    return isNumber ? std::clamp(time, shortestClipboardTime, longestClipboardTime) : usualClipboardTime;
}

ProxyChoice Preferences::readProxy() const
{
    const QString kind = m_settings.value(proxyKey).toString();
    if (kind == noProxy)
        return {ProxyChoice::Kind::None};
    // An address that was spoilt by hand must not send anything past the proxy unnoticed: the system's it is.
    const std::optional<ProxyChoice> manual =
        kind == manualProxy ? parseProxyAddress(proxyAddressTyped()) : std::nullopt;
    return manual.value_or(ProxyChoice{});
}

QString Preferences::proxyAddressTyped() const
{
    return m_settings.value(proxyAddressKey).toString();
}

void Preferences::write(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    // At once, so that another program sees it, and a crash doesn't lose it.
    m_settings.sync();
}

void Preferences::setTheme(Theme::Choice theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    write(themeKey,
        QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(static_cast<int>(theme))));
    Q_EMIT themeChanged();
}

void Preferences::setClipboardTime(std::chrono::seconds time)
{
    time = std::clamp(time, shortestClipboardTime, longestClipboardTime);
    if (time == m_clipboardTime)
        return;
    m_clipboardTime = time;
    write(clipboardKey, static_cast<int>(time.count()));
    Q_EMIT clipboardTimeChanged();
}

void Preferences::setProxy(const ProxyChoice &proxy)
{
    if (proxy == m_proxy)
        return;
    m_proxy = proxy;
    switch (proxy.kind) {
    case ProxyChoice::Kind::System:
        write(proxyKey, systemProxy);
        break;
    case ProxyChoice::Kind::None:
        write(proxyKey, noProxy);
        break;
    case ProxyChoice::Kind::Manual:
        m_settings.setValue(proxyAddressKey, proxyAddress(proxy));
        write(proxyKey, manualProxy);
        break;
    }
    Q_EMIT proxyChanged();
}

void Preferences::setClientColumns(const ColumnChoice &columns)
{
    if (columns == m_clientColumns)
        return;
    m_clientColumns = columns;
    write(clientColumnsKey, columns.text());
}

void Preferences::refresh()
{
    m_settings.sync();
    if (const Theme::Choice theme = readTheme(); theme != m_theme) {
        m_theme = theme;
        Q_EMIT themeChanged();
    }
    if (const std::chrono::seconds time = readClipboardTime(); time != m_clipboardTime) {
        m_clipboardTime = time;
        Q_EMIT clipboardTimeChanged();
    }
    if (const ProxyChoice proxy = readProxy(); !(proxy == m_proxy)) {
        m_proxy = proxy;
        Q_EMIT proxyChanged();
    }
}

} // namespace clientsmith::ui
