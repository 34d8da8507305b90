#pragma once

#include <QDialog>

namespace clientsmith::ui {

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace clientsmith::ui
