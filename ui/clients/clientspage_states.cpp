#include "ui/clients/clientscontroller.h"
#include "ui/clients/clientsmodel.h"
#include "ui/clients/clientspage.h"
#include "ui/clients/clientstable.h"
#include "ui/errortext.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

// What the page shows of loading and of what came of it; everything else is in clientspage.cpp.

namespace clientsmith::ui {

void ClientsPage::loadStarted()
{
    m_message->clear();
    m_progress->start(tr("Loading API clients…"));
    // The first time: after a failure, what says so stays, and with it the focus on its button.
    if (!m_controller.hasLoaded() && !m_controller.error())
        m_table->setWaiting(true);
}

void ClientsPage::showList()
{
    m_model->setClients(m_controller.list(), m_controller.access());
}

void ClientsPage::loadFinished()
{
    m_progress->stop();
    if (const QString created = m_controller.takeCreated(); !created.isEmpty())
        m_wanted = created;
    if (m_controller.hasLoaded())
        showList();
    else
        settle();
}

void ClientsPage::settle()
{
    const auto &error = m_controller.error();
    if (error && m_controller.hasLoaded()) {
        const ErrorText text = clientsErrorText(*error, m_byToken, m_accountId);
        m_message->say(error->offline ? InlineMessage::Kind::Warning : InlineMessage::Kind::Error,
            text.sentence, text.nextStep, text.details);
        m_message->setAction(error->kind == ErrorKind::Forbidden ? tr("Sign in with another client")
                : endsTheSession(*error)                         ? tr("Sign in again")
                                                                 : tr("Try again"));
    }
    showAge();
    if (!m_controller.hasLoaded()) {
        if (error)
            showPlea(pleaFor(*error));
    } else if (m_model->total() == 0) {
        showPlea(ClientsPlea::Create);
    } else if (m_model->rowCount() == 0) {
        showPlea(ClientsPlea::ClearSearch);
    } else {
        showPlea(ClientsPlea::None);
    }
    const QLocale locale;
    const int all = m_model->total();
    const int shown = m_model->rowCount();
    m_count->setText(
        shown == all ? QString() : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    announce(m_count,
        shown == 0         ? QString() // what to do then is said instead
            : shown == all ? tr("%Ln API clients", nullptr, all)
                           : tr("%1 of %2 clients shown").arg(locale.toString(shown), locale.toString(all)));
    showDetails();
    if (m_model->isArranged() && !m_wanted.isEmpty())
        choose(std::exchange(m_wanted, QString()));
}

void ClientsPage::showAge()
{
    m_asOf->setVisible(m_controller.isOutdated());
    if (!m_controller.isOutdated()) {
        m_asOf->setAccessibleName({});
        return;
    }
    const QDateTime at = m_controller.loadedAt().toLocalTime();
    const QLocale locale;
    const bool today = at.date() == QDate::currentDate();
    m_asOf->setText(tr("As of %1")
            .arg(today ? locale.toString(at.time(), QLocale::ShortFormat)
                       : locale.toString(at, QLocale::ShortFormat)));
    m_asOf->setToolTip(tr("Loading it again failed. The list is as it was on %1.")
            .arg(locale.toString(at, QLocale::LongFormat)));
    m_asOf->setAccessibleDescription(m_asOf->toolTip());
    announce(m_asOf, m_asOf->text());
}

void ClientsPage::showPlea(ClientsPlea plea)
{
    m_plea = plea;
    m_table->setWaiting(false);
    m_stack->setCurrentWidget(plea == ClientsPlea::None ? m_tableSide : m_empty);
    m_create->setVisible(plea != ClientsPlea::Create);
    m_search->setEnabled(m_model->total() > 0);
    switch (plea) {
    case ClientsPlea::None:
        m_table->fitColumns();
        break;
    case ClientsPlea::Create:
        askToCreate(*m_empty, m_store);
        break;
    case ClientsPlea::TryAgain:
        askToTryAgain(*m_empty, *m_controller.error(), m_byToken, m_accountId);
        break;
    case ClientsPlea::SignIn:
        askToSignIn(*m_empty, *m_controller.error(), m_byToken, m_accountId);
        break;
    case ClientsPlea::ClearSearch:
        askToClearSearch(*m_empty, m_search->text());
        break;
    }
}

void ClientsPage::act()
{
    switch (m_plea) {
    case ClientsPlea::None:
        break;
    case ClientsPlea::Create:
        Q_EMIT createRequested();
        break;
    case ClientsPlea::TryAgain:
        m_controller.reload();
        break;
    case ClientsPlea::SignIn:
        Q_EMIT signInRequested();
        break;
    case ClientsPlea::ClearSearch:
        m_search->clear();
        m_search->setFocus();
        break;
    }
}

} // namespace clientsmith::ui
