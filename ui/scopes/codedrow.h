#pragma once

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;

namespace clientsmith::ui {

class ElidedLabel;

/// A check box that says in words what a scope allows, and what the scope is called at the provider: on its
/// right, or below it where both don't fit in a line.
class CodedRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes \p box over.
    CodedRow(QCheckBox *box, const QString &scope, QWidget *parent);

    /// Right after the words; nothing if it is empty.
    void setNote(const QString &note);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCode();

    QCheckBox *m_words;
    QLabel *m_note;
    ElidedLabel *m_code;
    QBoxLayout *m_row;
};

} // namespace clientsmith::ui
