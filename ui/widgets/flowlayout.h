#pragma once

#include <QLayout>

namespace clientsmith::ui {

/// Puts its items side by side at the left, and those that find no room there below: for rows of buttons,
/// whose words are longer in some languages. While all of them are hidden it takes no room, not even for its
/// margins.
class FlowLayout final : public QLayout
{
public:
    FlowLayout();
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// As wide as its widest item.
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Where the items go in \p area; returns the height that they take.
    int arrange(const QRect &area, bool apply) const;

    QList<QLayoutItem *> m_items;
};

} // namespace clientsmith::ui
