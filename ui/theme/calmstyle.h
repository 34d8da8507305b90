#pragma once

#include <QProxyStyle>

namespace clientsmith::ui {

/// Fusion, but mnemonics are underlined only while Alt is held, and what a bar has no room for is behind our
/// own icon.
class CalmStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    CalmStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_altHeld = false;
};

} // namespace clientsmith::ui
