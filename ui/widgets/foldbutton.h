#pragma once

#include <QPushButton>

namespace clientsmith::ui {

/// Shows all of a list that is too long to be shown at once, or only its beginning.
class FoldButton final : public QPushButton
{
    Q_OBJECT
public:
    /// \p what is what the list is called.
    explicit FoldButton(const QString &what, QWidget *parent = nullptr);

    /// Of a list with so many entries: how many of them are to be shown now. Folds it; the button is there
    /// only if it has something to do.
    qsizetype begin(qsizetype count);
    qsizetype shown() const { return m_folded ? qMin(m_count, folded) : m_count; }

Q_SIGNALS:
    /// shown() is another.
    void foldedChanged();

private:
    void say();

    /// A few more would take as much room as the button.
    static constexpr qsizetype longest = 8;
    static constexpr qsizetype folded = 6;

    QString m_what;
    qsizetype m_count = 0;
    bool m_folded = false;
};

} // namespace clientsmith::ui
