#include "ui/scopes/scopechooser.h"

#include "core/dintero/scopetable.h"
#include "ui/scopes/scopesection.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

ScopeChooser::ScopeChooser(const QStringList &held, QWidget *parent)
    : QWidget(parent)
    , m_choice(held)
    , m_nothing(held)
    , m_search(new SearchField(this))
    , m_count(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_scroll(new QScrollArea(this))
    , m_noMatch(new QLabel(this))
{
    setObjectName(QStringLiteral("scopeChooser"));
    m_search->setObjectName(QStringLiteral("scopeSearch"));
    m_search->setTexts(tr("Search access"), tr("Search, such as orders or read:receipts"));
    connect(m_search, &QLineEdit::textChanged, this, &ScopeChooser::search);
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("scopeCount"));
    setRole(m_count, "textStyle", QStringLiteral("caption"));
    m_message->setObjectName(QStringLiteral("scopeMessage"));

    auto *tools = new QHBoxLayout;
    tools->setSpacing(2 * grid);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid + 4);
    column->addLayout(tools);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    buildList();
    showChoice();
}

void ScopeChooser::buildList()
{
    auto *list = new QWidget(m_scroll);
    list->setAttribute(Qt::WA_StyledBackground);
    list->setAccessibleName(tr("Access"));
    setRole(list, "ground", QStringLiteral("surface"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(0);
    for (const dintero::DocumentedScope &scope : dintero::documentedScopes()) {
        if (scope.name != scope.group)
            continue;
        auto *section = new ScopeSection(scope.group, list);
        column->addWidget(section);
        m_sections.push_back(section);
        connect(section, &ScopeSection::opened, this, &ScopeChooser::keepCurrentInSight);
        for (ScopeBox *box : section->boxes()) {
            box->setFocusPolicy(Qt::ClickFocus);
            connect(box, &ScopeBox::focused, this, [this, box] { makeCurrent(box); });
            connect(box, &ScopeBox::moveRequested, this, [this, box](int step) { move(box, step); });
            connect(box, &ScopeBox::turned, this, [this, box] {
                // What the box says by now is no answer: from "some", a toggle leads to none.
                m_choice.choose(box->scope(), m_choice.stateOf(box->scope()) != ScopeChoice::State::Chosen);
                showChoice();
                sayCount();
                Q_EMIT changed();
            });
        }
    }
    m_noMatch->setObjectName(QStringLiteral("scopeNoMatch"));
    m_noMatch->setWordWrap(true);
    m_noMatch->setTextFormat(Qt::PlainText);
    m_noMatch->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    setRole(m_noMatch, "textStyle", QStringLiteral("muted"));
    m_noMatch->hide();
    column->addWidget(m_noMatch);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("scopeList"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(18 * grid);
    // It scrolls by itself; what it would like to have is no reason for its page to scroll too.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setRole(m_scroll, "framed", true);
    m_scroll->setWidget(list);
    makeCurrent(m_sections.front()->boxes().front());
}

bool ScopeChooser::requireSome()
{
    if (!scopes().isEmpty())
        return true;
    m_message->say(InlineMessage::Kind::Error, tr("Nothing is chosen yet."),
        tr("Choose at least one thing that this client may do. Without it, it could not even sign in."));
    takeFocus();
    return false;
}

void ScopeChooser::reset()
{
    m_choice = m_nothing;
    m_search->clear();
    for (ScopeSection *section : m_sections)
        section->setOpen(false);
    m_message->clear();
    m_warned = false;
    m_scroll->ensureVisible(0, 0);
    showChoice();
}

void ScopeChooser::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void ScopeChooser::search(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (ScopeSection *section : m_sections)
        any = section->filter(words) || any;
    m_noMatch->setText(
        tr("Nothing that can be chosen matches \"%1\". Try another word.").arg(text.simplified()));
    m_noMatch->setVisible(!any);
    if (!any)
        announce(m_noMatch, m_noMatch->text());
    keepCurrentInSight();
}

void ScopeChooser::showChoice()
{
    for (ScopeSection *section : m_sections)
        section->showChoice(m_choice);
    const auto count = static_cast<int>(scopes().size());
    m_count->setText(count == 0 ? tr("None chosen") : tr("%n chosen", nullptr, count));
    const bool administers = m_choice.administersAccount();
    if (administers && !m_warned)
        m_message->say(InlineMessage::Kind::Warning,
            tr("Whoever has this client's secret can create and delete API clients and users."),
            tr("Choose it only for a program that administers the account."));
    else if (!administers && (m_warned || count > 0))
        m_message->clear();
    m_warned = administers;
    keepCurrentInSight();
}

void ScopeChooser::sayCount()
{
    announce(m_count, m_count->text());
}

std::vector<ScopeBox *> ScopeChooser::reachable() const
{
    std::vector<ScopeBox *> found;
    for (const ScopeSection *section : m_sections) {
        for (ScopeBox *box : section->boxes()) {
            if (box->isVisibleTo(this) && box->isEnabled())
                found.push_back(box);
        }
    }
    return found;
}

void ScopeChooser::move(ScopeBox *from, int step)
{
    const std::vector<ScopeBox *> boxes = reachable();
    const auto here = std::find(boxes.begin(), boxes.end(), from);
    if (here == boxes.end())
        return;
    const auto last = static_cast<int>(boxes.size()) - 1;
    const int position = static_cast<int>(here - boxes.begin()) + step;
    if (position < 0 && step == -1) {
        takeFocus();
        return;
    }
    ScopeBox *target = boxes[static_cast<std::size_t>(qBound(0, position, last))];
    target->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(target, 0, 2 * grid);
}

void ScopeChooser::makeCurrent(ScopeBox *box)
{
    if (m_current == box)
        return;
    if (m_current != nullptr)
        m_current->setFocusPolicy(Qt::ClickFocus);
    m_current = box;
    if (m_current != nullptr)
        m_current->setFocusPolicy(Qt::StrongFocus);
}

void ScopeChooser::keepCurrentInSight()
{
    const std::vector<ScopeBox *> boxes = reachable();
    if (std::find(boxes.begin(), boxes.end(), m_current) == boxes.end())
        makeCurrent(boxes.empty() ? nullptr : boxes.front());
}

bool ScopeChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        if (const std::vector<ScopeBox *> boxes = reachable(); !boxes.empty())
            boxes.front()->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientsmith::ui
