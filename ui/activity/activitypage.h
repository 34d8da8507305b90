#pragma once

#include "ui/activity/activityline.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace clientsmith {
struct Account;
} // namespace clientsmith

namespace clientsmith::ui {

class ActivityLog;
class ActivityModel;
class EmptyState;
class InlineMessage;
class SearchField;

/// What was done with the account's clients from this computer: a log to search, from which a client's row
/// is one key away.
class ActivityPage final : public QWidget
{
    Q_OBJECT
public:
    /// Listens to \p log, which outlives the page.
    ActivityPage(const Account &account, ActivityLog &log, QWidget *parent = nullptr);

    void focusSearch();
    /// The client that was wanted is no longer in the list.
    void sayGone();

Q_SIGNALS:
    /// The chosen row's client is to be shown in the list.
    void clientWanted(const QString &clientId);
    /// Nothing has been done yet; something is to be.
    void createRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader(const Account &account);
    void buildTable();
    void refresh();
    void settle();
    void chosenChanged();
    void follow();
    void fitColumns();

    ActivityLog &m_log;
    ActivityModel *m_model;
    SearchField *m_search;
    QLabel *m_count;
    QPushButton *m_follow;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    /// The row that is chosen, to be found again in a log that has been read anew.
    std::optional<ActivityLine::Id> m_chosen;
};

} // namespace clientsmith::ui
