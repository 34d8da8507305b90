#pragma once

#include <QScrollArea>

namespace clientsmith::ui {

/// A page that fills its place, and scrolls up and down where that has less room than the page needs at
/// least. QScrollArea alone would scroll as soon as there is less than the page would like to have.
class ScrolledPage final : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes \p page, which is laid out in a column. What stretches there needs its minimum height.
    explicit ScrolledPage(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int neededHeight(int width) const;
};

} // namespace clientsmith::ui
