#pragma once

#include <QLineEdit>

namespace clientsmith::ui {

/// A line to search with: a magnifying glass in front, and what clears it behind whatever was typed.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent);

    /// \p name is its accessible name.
    void setTexts(const QString &name, const QString &placeholder);

private:
    QAction *m_glass;
};

} // namespace clientsmith::ui
