#pragma once

#include <QLabel>

namespace clientsmith::ui {

/// One line that is cut in its middle rather than pushing others away; the tool tip has all of it.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setValue(const QString &value);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clientsmith::ui
