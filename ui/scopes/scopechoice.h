#pragma once

#include <QStringList>

namespace clientsmith::ui {

/// Which of the documented scopes are chosen, beside those that a client has already.
class ScopeChoice final
{
public:
    enum class State {
        Free,
        Chosen,
        /// Its group's admin scope is chosen, or held.
        Covered,
        /// The client has it already.
        Held,
    };

    explicit ScopeChoice(const QStringList &held = {});

    /// A scope that is covered or held stays as it is.
    void choose(const QString &scope, bool chosen);
    void clear() { m_chosen.clear(); }
    State stateOf(const QString &scope) const;
    /// Something of the group is chosen, covered or held.
    bool hasSomeOf(const QString &adminScope) const;
    /// What is to be asked for: in the table's order, and without what is covered.
    QStringList scopes() const;
    /// Whether the choice gives what can create and delete API clients and users.
    bool administersAccount() const;

private:
    QStringList m_held;
    QStringList m_chosen;
};

} // namespace clientsmith::ui
