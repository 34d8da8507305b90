#pragma once

#include <QStringList>
#include <QWidget>

namespace clientsmith::ui {

class CopyButton;
class FoldButton;
class ValueText;

/// A value that may be long, or many, under its caption: it is read whole, folded while it is too many, and
/// copied by one button.
class LongValue final : public QWidget
{
    Q_OBJECT
public:
    /// Its edge stands out by this much, in pixels, for the ring around the text.
    static constexpr int ring = 2;

    /// The text is called \p objectName; the buttons with "Copy" and "Fold" at its end.
    LongValue(const QString &caption, const QString &objectName, QWidget *parent = nullptr);

    /// Each on a line of its own. Without any, it says \p none.
    void setLines(const QStringList &lines, const QString &none = {});

Q_SIGNALS:
    /// It is taller or lower than before.
    void foldedChanged();

private:
    void say();

    QStringList m_lines;
    QString m_none;
    ValueText *m_text;
    CopyButton *m_copy;
    FoldButton *m_fold;
};

} // namespace clientsmith::ui
