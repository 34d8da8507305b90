#include "ui/scopes/scopesection.h"

#include "core/dintero/scopetable.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace clientsmith::ui {

ScopeSection::ScopeSection(const QString &adminScope, QWidget *parent)
    : QWidget(parent)
    , m_admin(adminScope)
    , m_chevron(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 2 * grid, 2);
    column->setSpacing(0);
    m_chevron->setObjectName(QStringLiteral("open-") + adminScope);
    // By keyboard, the arrow keys open and close.
    m_chevron->setFocusPolicy(Qt::NoFocus);
    connect(m_chevron, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes()) {
        if (scope.group != adminScope)
            continue;
        auto *row = new ScopeRow(scope.name, this);
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        if (m_rows.empty()) {
            line->addWidget(m_chevron);
            setRole(row->box(), "strong", true);
        } else {
            line->setContentsMargins(7 * grid, 0, 0, 0);
        }
        line->addWidget(row, 1);
        column->addLayout(line);
        m_rows.push_back(row);
        m_boxes.push_back(row->box());
        connect(row->box(), &ScopeBox::openRequested, this, [this](bool open) {
            setOpen(open);
            if (!open && !m_boxes.front()->hasFocus())
                m_boxes.front()->setFocus(Qt::OtherFocusReason);
        });
    }
    settle();
}

void ScopeSection::showChoice(const ScopeChoice &choice)
{
    for (ScopeRow *row : m_rows) {
        const QString &scope = row->box()->scope();
        row->showState(choice.stateOf(scope), scope == m_admin && choice.hasSomeOf(m_admin));
    }
}

bool ScopeSection::filter(const QStringList &words)
{
    m_words = words;
    settle();
    const bool any =
        std::any_of(m_rows.begin(), m_rows.end(), [](const ScopeRow *row) { return !row->isHidden(); });
    setVisible(any);
    return any;
}

void ScopeSection::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    settle();
    Q_EMIT opened();
}

void ScopeSection::settle()
{
    const QString context = QStringLiteral("%1 %2").arg(scopeGroupName(m_admin), scopeGroupPurpose(m_admin));
    const bool searched = !m_words.isEmpty();
    bool any = false;
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        const bool visible = searched ? m_boxes[i]->matches(m_words, context) : m_open;
        m_rows[i]->setVisible(visible);
        any = any || visible;
    }
    // A part without its whole would hang in the air.
    m_rows.front()->setVisible(!searched || any || m_boxes.front()->matches(m_words, context));
    m_chevron->setVisible(!m_rows.front()->isHidden());
    m_chevron->setIcon(themedIcon(any ? QLatin1String("chevron-down") : QLatin1String("chevron-right")));
    m_chevron->setEnabled(!searched);
    const QString name = any ? tr("Hide the parts of %1") : tr("Show the parts of %1");
    m_chevron->setAccessibleName(name.arg(scopeGroupName(m_admin)));
    m_chevron->setToolTip(m_chevron->accessibleName());
}

} // namespace clientsmith::ui
