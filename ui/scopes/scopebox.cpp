#include "ui/scopes/scopebox.h"

#include "core/dintero/scopetable.h"
#include "ui/scopes/scopewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/literaltext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace clientsmith::ui {

namespace {

constexpr int page = 8;

} // namespace

ScopeBox::ScopeBox(const QString &scope, QWidget *parent)
    : QCheckBox(parent)
    , m_scope(scope)
{
    const QString words = scopeInWords(scope);
    setObjectName(QStringLiteral("scope-") + scope);
    setText(words);
    setAccessibleName(words);
    setToolTip(literalText(scope));
    connect(this, &QCheckBox::stateChanged, this, [this] {
        if (!m_showing)
            Q_EMIT turned();
    });
}

void ScopeBox::showState(ScopeChoice::State state, bool some)
{
    using State = ScopeChoice::State;
    const bool fixed = state == State::Covered || state == State::Held;
    m_showing = true;
    setCheckState(state != State::Free ? Qt::Checked : some ? Qt::PartiallyChecked : Qt::Unchecked);
    m_showing = false;
    setEnabled(!fixed);
    const QString purpose = scopeGroupPurpose(m_scope);
    const QString about = purpose.isEmpty() ? m_scope : QStringLiteral("%1 %2").arg(purpose, m_scope);
    const QString group = scopeInWords(dintero::groupOfScope(m_scope));
    setAccessibleDescription(state == State::Held ? tr("The client has this already. %1").arg(about)
            : state == State::Covered             ? tr("Included in \"%1\". %2").arg(group, about)
                                                  : about);
}

bool ScopeBox::matches(const QStringList &words, const QString &context) const
{
    const QString said = QStringLiteral("%1 %2 %3").arg(m_scope, text(), context);
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

void ScopeBox::nextCheckState()
{
    // Between none and all of a group; "some" is what comes of its parts.
    setCheckState(checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void ScopeBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        break;
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT moveRequested(page);
        break;
    case Qt::Key_PageUp:
        Q_EMIT moveRequested(-page);
        break;
    case Qt::Key_Home:
        Q_EMIT moveRequested(-1000);
        break;
    case Qt::Key_End:
        Q_EMIT moveRequested(1000);
        break;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        Q_EMIT openRequested(true);
        break;
    case Qt::Key_Left:
    case Qt::Key_Minus:
        Q_EMIT openRequested(false);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // For the dialog's default button.
        event->ignore();
        break;
    default:
        QCheckBox::keyPressEvent(event);
    }
}

void ScopeBox::focusInEvent(QFocusEvent *event)
{
    QCheckBox::focusInEvent(event);
    Q_EMIT focused();
}

ScopeRow::ScopeRow(const QString &scope, QWidget *parent)
    : QWidget(parent)
    , m_box(new ScopeBox(scope, this))
    , m_note(new QLabel(this))
{
    auto *code = new ElidedLabel(this);
    code->setValue(scope);
    setRole(code, "textStyle", QStringLiteral("codeCaption"));
    setRole(m_note, "textStyle", QStringLiteral("caption"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid);
    row->addWidget(m_box);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(code);
}

void ScopeRow::showState(ScopeChoice::State state, bool some)
{
    m_box->showState(state, some);
    m_note->setText(state == ScopeChoice::State::Held ? tr("has it already")
            : state == ScopeChoice::State::Covered    ? tr("included")
                                                      : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace clientsmith::ui
