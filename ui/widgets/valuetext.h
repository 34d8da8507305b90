#pragma once

#include <QTextEdit>

namespace clientsmith::ui {

/// A value of any length to read and to take along: it looks like a label, but breaks words that are wider
/// than it is, and its text can be marked by the keyboard too. As tall as its text.
class ValueText final : public QTextEdit
{
    Q_OBJECT
public:
    explicit ValueText(QWidget *parent = nullptr);

    void setValue(const QString &value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace clientsmith::ui
