#include "ui/recovery/interruptedrow.h"

#include "core/provisioning/keepsecret.h"
#include "ui/errortext.h"
#include "ui/recovery/interruptedtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/reviewpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

QLatin1String iconOf(FlowKind kind)
{
    switch (kind) {
    case FlowKind::Create:
        return QLatin1String("plus");
    case FlowKind::Rotate:
        return QLatin1String("rotate");
    case FlowKind::Delete:
        return QLatin1String("trash");
    }
    Q_UNREACHABLE();
}

QLabel *makeLabel(const QString &text, const QString &name, const QString &style, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, "textStyle", style);
    return label;
}

} // namespace

InterruptedRow::InterruptedRow(const JournalEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_keep(new QPushButton(tr("I have the secret…"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_finish(new QPushButton(tr("Finish"), this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("interruptedRow"));
    m_progress->setObjectName(QStringLiteral("interruptedProgress"));
    m_message->setObjectName(QStringLiteral("interruptedMessage"));
    const QString sentence = interruptedSentence(entry);
    const QString advice = interruptedAdvice(entry);
    setAccessibleName(sentence);
    setAccessibleDescription(advice);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        makeLabel(sentence, QStringLiteral("interruptedSentence"), QStringLiteral("body"), this));
    words->addWidget(makeLabel(QStringLiteral("%1 %2").arg(interruptedSince(entry), advice),
        QStringLiteral("interruptedAdvice"), QStringLiteral("caption"), this));
    words->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid + 4);
    line->addWidget(
        new IconLabel(iconOf(entry.intent.kind), iconSize, IconLabel::Tint::Muted, this), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    for (QPushButton *button : {m_keep, m_undo, m_finish})
        line->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(line);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    addButtons();
}

void InterruptedRow::addButtons()
{
    const QString name = interruptedName(m_entry);
    m_finish->setObjectName(QStringLiteral("interruptedFinish"));
    m_finish->setAccessibleName(tr("Finish %1").arg(name));
    m_undo->setObjectName(QStringLiteral("interruptedUndo"));
    m_undo->setAccessibleName(tr("Undo %1").arg(name));
    m_keep->setObjectName(QStringLiteral("interruptedKeep"));
    m_keep->setAccessibleName(tr("I have the secret of %1").arg(name));
    m_undo->setVisible(isUndoable(m_entry));
    m_keep->setVisible(lacksItsSecret(m_entry));
    for (QPushButton *button : {m_finish, m_undo, m_keep}) {
        button->setAccessibleDescription(interruptedAdvice(m_entry));
        button->setAutoDefault(false);
    }
    connect(m_finish, &QPushButton::clicked, this, [this] { Q_EMIT finishRequested(Keeping::Keychain); });
    connect(m_undo, &QPushButton::clicked, this, &InterruptedRow::undoRequested);
    connect(m_keep, &QPushButton::clicked, this, &InterruptedRow::keepRequested);
    connect(m_progress, &ProgressLine::cancelRequested, this, &InterruptedRow::cancelRequested);
    connect(m_message, &InlineMessage::actionTriggered, this,
        [this] { Q_EMIT finishRequested(Keeping::Keychain); });
    connect(m_message, &InlineMessage::secondActionTriggered, this,
        [this] { Q_EMIT finishRequested(Keeping::Person); });
}

void InterruptedRow::takeFocus()
{
    m_finish->setFocus(Qt::OtherFocusReason);
}

void InterruptedRow::showRunning(bool running, bool busy)
{
    for (QPushButton *button : {m_finish, m_undo, m_keep})
        button->setEnabled(!busy);
    if (!running) {
        m_progress->stop();
        return;
    }
    m_message->clear();
    m_progress->start(tr("Asking the provider…"));
}

void InterruptedRow::showStep(CredentialsFlow::Step step, const StoreWords &store)
{
    // The call itself is never cut off: nobody would know what came of it.
    const bool cancellable = step != CredentialsFlow::Step::RotateSecret;
    if (cancellable)
        m_progress->stop(); // each wait offers its own Cancel
    m_progress->start(flowStepText(step, store), cancellable);
}

void InterruptedRow::showError(const Error &error)
{
    ErrorText text = errorText(error);
    const bool byKeychain = isKeychainError(error.kind);
    // What was handed out gets no new secret, and a deletion none at all.
    const bool offersPerson =
        byKeychain && m_entry.intent.kind != FlowKind::Delete && !m_entry.has(FlowStep::HandedOut);
    if (error.kind == ErrorKind::Refused && error.status == 0) {
        text.sentence = tr("Another window or command works on this already.");
        text.nextStep = tr("Refresh in a moment.");
    } else if (m_entry.intent.kind == FlowKind::Rotate && error.kind == ErrorKind::NotFound &&
        error.status == 0) {
        text.sentence = tr("No secret is kept here that could tell whether it was replaced.");
        text.nextStep =
            tr("If what uses the client still works, nothing was replaced. If not, choose New secret below.");
    } else if (offersPerson) {
        text.nextStep = tr("Unlock or start it and try again, or keep the secret yourself: a window shows it "
                           "once, if a new one is needed.");
    }
    m_message->say(byKeychain ? InlineMessage::Kind::Warning : InlineMessage::Kind::Error,
        tr("Still open. %1").arg(text.sentence), text.nextStep, text.details);
    m_message->setAction(byKeychain ? tr("Try again") : QString());
    m_message->setSecondAction(offersPerson ? tr("I will keep it myself") : QString());
}

} // namespace clientsmith::ui
