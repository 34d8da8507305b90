#pragma once

#include <QTableWidget>

namespace clientsmith::ui {

/// One thing after the other that is done to several clients: which, and what came of it, a row each.
class OutcomeTable final : public QTableWidget
{
    Q_OBJECT
public:
    enum class State { None, Waiting, Running, Good, Bad, Left };

    explicit OutcomeTable(const QStringList &names, QWidget *parent);

    void setOutcome(int row, State state, const QString &words);
    /// Brings the row into view.
    void reveal(int row);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace clientsmith::ui
