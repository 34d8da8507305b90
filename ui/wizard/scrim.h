#pragma once

#include <QWidget>

namespace clientsmith::ui {

/// Dims a window while a dialog is in front of it. Lasts as long as its \p dialog is open.
class Scrim final : public QWidget
{
    Q_OBJECT
public:
    Scrim(QWidget &window, QWidget &dialog);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace clientsmith::ui
