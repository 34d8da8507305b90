#pragma once

#include <QString>

class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace clientsmith::ui {

/// Rows of a caption and what it says.
class Facts final
{
public:
    /// Adds them to \p parent, whose widget has to be a parent already.
    explicit Facts(QVBoxLayout *parent);

    void addWidget(const QString &caption, QWidget *value, QWidget *after = nullptr);
    QLabel *addText(const QString &caption, const QString &text, const char *objectName);
    /// With a button that copies it.
    void addCopyable(const QString &caption, const QString &text, const char *objectName);

private:
    static QLabel *makeValue(const QString &text, const char *objectName);

    QGridLayout *m_grid;
};

} // namespace clientsmith::ui
