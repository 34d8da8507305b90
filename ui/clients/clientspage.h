#pragma once

#include "ui/clients/clientsplea.h"
#include "ui/clients/clientstable.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace clientsmith {
struct Account;
} // namespace clientsmith

namespace clientsmith::ui {

class ClientActions;
class ClientDetails;
class ClientsController;
class ClientsModel;
class ColumnMenu;
class EmptyState;
class InlineMessage;
class Preferences;
class ProgressLine;
class SearchField;
class SortMenu;
struct ListedClient;

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
    /// The columns and the sorting are as they were, and are kept for the next time. \p preferences outlives
    /// the page.
    void rememberColumns(Preferences &preferences);
    /// How the table is seen, for the menu *View*. They go with the page.
    QList<QMenu *> viewMenus() const;
    /// What a person has looked for, chosen and scrolled to, for the same page built anew.
    struct Standing
    {
        QString query;
        ClientsTable::Standing table;
    };
    Standing standing() const;
    void resume(const Standing &standing);
    /// Selects the client, for the keyboard too.
    void choose(const QString &clientId);
    /// What can be done with the chosen client.
    ClientActions &actions() { return *m_actions; }
    /// Puts something between the tools and the table, and takes it over.
    void putAbove(QWidget *notice);
    /// Puts something before the fields of the chosen client, and takes it over.
    void putInDetails(QWidget *note);

Q_SIGNALS:
    void createRequested();
    /// The sign-in is gone or too weak.
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader(const Account &account);
    void buildTable();
    void loadStarted();
    void loadFinished();
    void showList();
    void settle();
    void showAge();
    void showPlea(ClientsPlea plea);
    void act();
    void showDetails();
    void closeDetails();

    ClientsController &m_controller;
    QString m_store;
    QString m_accountId;
    bool m_byToken;
    ClientsModel *m_model;
    QPushButton *m_create;
    SearchField *m_search;
    QLabel *m_count;
    QLabel *m_asOf;
    QPushButton *m_refresh;
    ProgressLine *m_progress;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QWidget *m_tableSide;
    ClientsTable *m_table;
    ColumnMenu *m_columnMenu;
    SortMenu *m_sortMenu;
    ClientActions *m_actions;
    ClientDetails *m_details;
    EmptyState *m_empty;
    ClientsPlea m_plea = ClientsPlea::None;
    /// The client_id of the one to choose once it is shown.
    QString m_wanted;
};

} // namespace clientsmith::ui
