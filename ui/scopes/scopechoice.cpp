#include "ui/scopes/scopechoice.h"

#include "core/dintero/scopes.h"
#include "core/dintero/scopetable.h"

#include <algorithm>

namespace clientsmith::ui {

ScopeChoice::ScopeChoice(const QStringList &held)
    : m_held(held)
{
}

void ScopeChoice::choose(const QString &scope, bool chosen)
{
    const State state = stateOf(scope);
    if (chosen && state == State::Free)
        m_chosen += scope;
    else if (!chosen && state == State::Chosen)
        m_chosen.removeAll(scope);
}

ScopeChoice::State ScopeChoice::stateOf(const QString &scope) const
{
    if (m_held.contains(scope))
        return State::Held;
    if (dintero::coversScope(m_held, scope))
        return State::Covered;
    if (dintero::isAdminScope(scope) || !dintero::coversScope(m_chosen, dintero::groupOfScope(scope)))
        return m_chosen.contains(scope) ? State::Chosen : State::Free;
    return State::Covered;
}

bool ScopeChoice::hasSomeOf(const QString &adminScope) const
{
    const std::vector<dintero::DocumentedScope> &table = dintero::documentedScopes();
    return std::any_of(table.begin(), table.end(), [&](const dintero::DocumentedScope &scope) {
        return scope.group == adminScope && stateOf(scope.name) != State::Free;
    });
}

QStringList ScopeChoice::scopes() const
{
    QStringList wanted;
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes()) {
        if (stateOf(scope.name) == State::Chosen)
            wanted += scope.name;
    }
    return wanted;
}

bool ScopeChoice::administersAccount() const
{
    return dintero::mayWriteClients(scopes());
}

} // namespace clientsmith::ui
