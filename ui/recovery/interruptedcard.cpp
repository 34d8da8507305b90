#include "ui/recovery/interruptedcard.h"

#include "ui/recovery/interruptedrow.h"
#include "ui/recovery/interruptedtext.h"
#include "ui/recovery/keepsecretdialog.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/taborder.h"
#include "ui/wizard/scrim.h"

#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace clientsmith::ui {

InterruptedCard::InterruptedCard(InterruptedWork &work, QWidget *parent)
    : QFrame(parent)
    , m_work(work)
    , m_heading(new QLabel(this))
    , m_finishAll(new QPushButton(tr("Finish all"), this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget(this))
    , m_rows(new QVBoxLayout(m_list))
    , m_others(new QLabel(this))
    , m_message(new InlineMessage(this))
{
    build();
    connect(&m_work, &InterruptedWork::entriesChanged, this, &InterruptedCard::showEntries);
    connect(&m_work, &InterruptedWork::started, this, [this](qint64 entry) {
        m_errors.erase(entry);
        m_last = entry;
        showState();
    });
    connect(&m_work, &InterruptedWork::stepStarted, this, [this](CredentialsFlow::Step step) {
        if (InterruptedRow *current = row(m_work.running().value_or(0)))
            current->showStep(step, m_work.store());
        fit();
    });
    connect(&m_work, &InterruptedWork::ended, this, &InterruptedCard::showEnd);
    connect(&m_work, &InterruptedWork::leavingRefused, this, [this] {
        m_message->say(InlineMessage::Kind::Info,
            tr("The window stays open for a moment: a new secret may be on its way."),
            tr("Close it again when this is done."));
        fit();
    });
    // A row grows when it shows what goes on, which may be below what is seen of the list.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, &m_work, [this] {
        if (!m_work.isRunning())
            return;
        fit();
        revealOnceLaidOut();
    });
    connect(m_finishAll, &QPushButton::clicked, &m_work, &InterruptedWork::finishAll);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_news.clear();
        if (m_shown.empty())
            handFocusOn(*this);
        m_message->clear();
        showEntries();
    });
    showEntries();
}

void InterruptedCard::showEntries()
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == m_scroll || m_list->isAncestorOf(focus);
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
    for (InterruptedRow *old : std::exchange(m_shown, {})) {
        m_rows->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be what this was asked by
    }
    const std::vector<JournalEntry> &entries = m_work.entries();
    QWidget *before = m_scroll;
    for (const JournalEntry &entry : entries) {
        m_shown.push_back(addRow(entry));
        before = chainTabs(before, *m_shown.back());
    }
    const auto count = static_cast<int>(entries.size());
    m_heading->setText(m_work.journalError() ? tr("The record of interrupted work can't be read")
            : count == 0                     ? tr("Interrupted work")
            : count == 1                     ? tr("Something was interrupted")
                         : tr("%1 things were interrupted").arg(QLocale().toString(count)));
    setAccessibleName(m_heading->text());
    if (count == 0)
        handFocusOn(*m_scroll);
    m_scroll->setVisible(count > 0);
    const QStringList others = m_work.otherAccounts();
    m_others->setText(others.isEmpty()
            ? QString()
            : tr("There is interrupted work at %1 as well. Sign in there to finish it.")
                  .arg(others.join(QStringLiteral(", "))));
    m_others->setVisible(!others.isEmpty());
    if (m_work.journalError()) {
        m_message->setAction({});
        m_message->say(*m_work.journalError());
    }
    setVisible(count > 0 || !others.isEmpty() || m_work.journalError() || !m_news.isEmpty());
    showState();
    if (hadFocus && !m_shown.empty() && !m_work.isRunning())
        (row(m_last) == nullptr ? m_shown.front() : row(m_last))->takeFocus();
    revealOnceLaidOut();
}

void InterruptedCard::revealOnceLaidOut()
{
    // The work goes before the card does when the account is left, and so may the card before the work.
    QTimer::singleShot(0, &m_work, [card = QPointer<InterruptedCard>(this)] {
        if (card)
            card->reveal();
    });
}

void InterruptedCard::reveal()
{
    if (const InterruptedRow *current = row(m_work.running().value_or(0))) {
        // Its last line says what goes on, and has the Cancel.
        m_scroll->ensureVisible(0, current->y() + current->height(), 0, 0);
        return;
    }
    const InterruptedRow *failed = m_errors.contains(m_last) ? row(m_last) : nullptr;
    m_scroll->verticalScrollBar()->setValue(failed == nullptr ? 0 : failed->y());
}

InterruptedRow *InterruptedCard::addRow(const JournalEntry &entry)
{
    auto *shown = new InterruptedRow(entry, m_list);
    const qint64 number = entry.number;
    connect(shown, &InterruptedRow::finishRequested, &m_work,
        [this, number](Keeping keeping) { m_work.finish(number, keeping); });
    connect(shown, &InterruptedRow::undoRequested, &m_work, [this, number] { m_work.undo(number); });
    connect(shown, &InterruptedRow::cancelRequested, &m_work, &InterruptedWork::cancel);
    connect(shown, &InterruptedRow::keepRequested, this, [this, entry] { askForSecret(entry); });
    m_rows->addWidget(shown);
    shown->show();
    if (const auto error = m_errors.find(number); error != m_errors.end())
        shown->showError(error->second);
    return shown;
}

InterruptedRow *InterruptedCard::row(qint64 number) const
{
    for (InterruptedRow *each : m_shown) {
        if (each->number() == number)
            return each;
    }
    return nullptr;
}

void InterruptedCard::showState()
{
    const bool busy = m_work.isRunning();
    // A button that is disabled would hand the focus on to whatever comes next.
    if (busy && m_list->isAncestorOf(window()->focusWidget()))
        m_scroll->setFocus();
    for (InterruptedRow *each : m_shown)
        each->showRunning(m_work.running() == each->number(), busy);
    m_finishAll->setVisible(m_work.canFinishAll());
    m_finishAll->setEnabled(!busy);
    fit();
}

void InterruptedCard::showEnd(const RecoveryResult &result)
{
    if (result.outcome == RecoveryOutcome::Open) {
        if (result.error)
            m_errors.insert_or_assign(result.entry.number, *result.error);
        showEntries();
    } else {
        m_news += recoveredSentence(result, m_work.store().name);
        m_message->say(result.outcome == RecoveryOutcome::Finished ? InlineMessage::Kind::Success
                                                                   : InlineMessage::Kind::Info,
            m_news.join(QLatin1Char('\n')));
        m_message->setAction(tr("Dismiss"));
        show();
        if (m_shown.empty())
            m_message->actionButton()->setFocus();
    }
    fit();
    Q_EMIT clientsChanged();
}

void InterruptedCard::askForSecret(const JournalEntry &entry)
{
    auto *dialog = new KeepSecretDialog(m_work, entry, window());
    openOver(*window(), *dialog);
}

} // namespace clientsmith::ui
