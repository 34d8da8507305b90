#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace clientsmith {
struct Account;
struct Error;
} // namespace clientsmith

namespace clientsmith::ui {

class ClientDetails;
class ClientsController;
class ClientsFilter;
class ClientsModel;
class EmptyState;
struct ErrorText;
class InlineMessage;
class ProgressLine;

/// F5 everywhere, and what else the platform has for it.
QList<QKeySequence> refreshKeys();

/// The account's API clients: search, table, details; or what stands in their place.
class ClientsPage final : public QWidget
{
    Q_OBJECT
public:
    /// Listens to \p controller, which outlives the page. \p keychain is what people call the store.
    ClientsPage(const Account &account, ClientsController &controller, const QString &keychain,
        QWidget *parent = nullptr);

    void focusSearch();
    /// Where the next secret will go, if that is not the keychain any more.
    void setStoreName(const QString &name) { m_store = name; }

Q_SIGNALS:
    void createRequested();
    /// The sign-in is gone or too weak.
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Plea { None, Create, TryAgain, SignIn, ClearSearch };

    void buildHeader(const Account &account);
    void buildTable();
    void loadStarted();
    void loadFinished();
    void settle();
    ErrorText explain(const Error &error) const;
    void showPlea(Plea plea);
    void act();
    /// Selects the client, for the keyboard too.
    void choose(const QString &clientId);
    void showDetails(const QModelIndex &index);
    /// Selects the current row, or the first.
    void chooseSomething();
    void closeDetails();
    void fitColumns();

    ClientsController &m_controller;
    QString m_store;
    QString m_accountId;
    bool m_byToken;
    ClientsModel *m_model;
    ClientsFilter *m_filter;
    QPushButton *m_create;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_refresh;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QWidget *m_tableSide;
    QTableView *m_table;
    ClientDetails *m_details;
    EmptyState *m_empty;
    QWidget *m_blank;
    Plea m_plea = Plea::None;
};

} // namespace clientsmith::ui
