#pragma once

#include <QWidget>

class QDialog;

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

/// Opens \p dialog in front of the dimmed window. Closed, it deletes itself.
void openOver(QWidget &window, QDialog &dialog);

} // namespace clientsmith::ui
