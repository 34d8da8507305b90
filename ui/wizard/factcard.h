#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace clientsmith::ui {

/// A card of facts: what it is on the left, what it has on the right, a hairline between.
class FactCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FactCard(QWidget *parent);

    /// A text that can be selected; its accessible name is \p label, its description the text.
    QLabel *addFact(const QString &name, const QString &label);
    /// Any widget, with one more at the end of the row.
    void addRow(const QString &label, QWidget *value, QWidget *action = nullptr);

private:
    QGridLayout *m_rows;
    int m_next = 0;
};

void setFact(QLabel *fact, const QString &text);

} // namespace clientsmith::ui
