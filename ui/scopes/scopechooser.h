#pragma once

#include "ui/scopes/scopechoice.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;

namespace clientsmith::ui {

class InlineMessage;
class ScopeBox;
class ScopeSection;
class SearchField;

/// All documented scopes in their groups, to choose from: searched as one types, and operated like a tree.
class ScopeChooser final : public QWidget
{
    Q_OBJECT
public:
    /// \p held are those that the client has already.
    explicit ScopeChooser(const QStringList &held = {}, QWidget *parent = nullptr);

    /// What is to be asked for; without what is covered.
    QStringList scopes() const { return m_choice.scopes(); }
    /// Whether anything is chosen; says what to do if not.
    bool requireSome();
    void reset();
    void takeFocus();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void search(const QString &text);
    void showChoice();
    void sayCount();
    void move(ScopeBox *from, int step);
    /// The one box that Tab goes to.
    void makeCurrent(ScopeBox *box);
    void keepCurrentInSight();
    std::vector<ScopeBox *> reachable() const;

    ScopeChoice m_choice;
    ScopeChoice m_nothing;
    SearchField *m_search;
    QLabel *m_count;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QLabel *m_noMatch;
    std::vector<ScopeSection *> m_sections;
    ScopeBox *m_current = nullptr;
    bool m_warned = false;
};

} // namespace clientsmith::ui
