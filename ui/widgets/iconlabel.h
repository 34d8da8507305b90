#pragma once

#include <QByteArray>
#include <QLabel>
#include <QLatin1String>

namespace clientsmith::ui {

/// One of our icons as a picture that follows the theme. Decoration: screen readers pass it by.
class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Tint { Text, Muted, Accent, Warning };

    IconLabel(QLatin1String name, int size, Tint tint = Tint::Text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_name;
    int m_size;
    Tint m_tint;
};

} // namespace clientsmith::ui
