#include "ui/scopes/accessdialog.h"

#include "ui/clients/clientname.h"
#include "ui/errortext.h"
#include "ui/scopes/accesschange.h"
#include "ui/scopes/accesswords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/productionconsent.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/wizardparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

AccessDialog::AccessDialog(AccessChange &change, const dintero::ApiClient &client, const Account &account,
    const Words &words, QWidget *parent)
    : QDialog(parent)
    , m_change(change)
    , m_client(client)
    , m_account(account)
    , m_running(words.running)
    , m_body(new QVBoxLayout)
    , m_consent(new ProductionConsent(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_action(new QPushButton(this))
{
    setWindowTitle(words.title);
    setAccessibleName(words.heading);
    setAccessibleDescription(words.text);
    m_progress->setObjectName(QStringLiteral("accessProgress"));
    m_message->setObjectName(QStringLiteral("accessMessage"));
    m_cancel->setObjectName(QStringLiteral("accessCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_action->setObjectName(QStringLiteral("accessAct"));
    m_action->setAccessibleDescription(account.id.text());
    m_action->setText(words.action);
    QString name = words.action;
    m_action->setAccessibleName(name.remove(u'&'));
    for (QPushButton *button : {m_cancel, m_action})
        button->setAutoDefault(false);
    m_action->setDefault(true);
    ignoreDoubleClicks(m_action);
    m_consent->ask(account.id, words.consent, words.why);

    auto *heading = new QLabel(words.heading, this);
    heading->setObjectName(QStringLiteral("accessHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setRole(heading, "textStyle", QStringLiteral("title"));
    auto *whose = new QLabel(account.businessName.isEmpty()
            ? account.id.text()
            : QStringLiteral("%1, %2").arg(account.businessName, account.id.text()),
        this);
    whose->setTextFormat(Qt::PlainText);
    setRole(whose, "textStyle", QStringLiteral("muted"));
    auto *where = new QHBoxLayout;
    where->setSpacing(grid);
    where->addWidget(new Badge(Badge::kindOf(account.id.environment()), this));
    where->addWidget(whose, 1);
    auto *text = new QLabel(words.text, this);
    text->setObjectName(QStringLiteral("accessText"));
    text->setWordWrap(true);
    setRole(text, "textStyle", QStringLiteral("body"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid + 4);
    column->addWidget(heading);
    column->addLayout(where);
    column->addWidget(text);
    column->addLayout(m_body, 1);
    column->addWidget(m_consent);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addSpacing(4);
    column->addLayout(buttons);

    connect(m_consent, &ProductionConsent::changed, this, &AccessDialog::updateButtons);
    connect(m_cancel, &QPushButton::clicked, this, &AccessDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &AccessDialog::act);
    connect(m_progress, &ProgressLine::cancelRequested, &m_change, &AccessChange::cancel);
    connect(&m_change, &AccessChange::ended, this, &AccessDialog::showEnd);
    m_action->setEnabled(m_consent->isGiven());
}

void AccessDialog::putBeforeButtons(const QWidget &content)
{
    QWidget *last = nullptr;
    const QList<QWidget *> inside = content.findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (last != nullptr)
            setTabOrder(last, widget);
        last = widget;
    }
    auto *box = m_consent->findChild<QWidget *>(QStringLiteral("productionConsentBox"));
    if (last != nullptr)
        setTabOrder(last, box);
    setTabOrder(box, m_message->actionButton());
    setTabOrder(m_message->actionButton(), m_cancel);
    setTabOrder(m_cancel, m_action);
}

void AccessDialog::act()
{
    if (!m_change.isRunning() && !m_over && !isAsking() && m_consent->isGiven() && prepare())
        start();
}

void AccessDialog::start()
{
    if (m_change.isRunning() || m_over || !m_consent->isGiven())
        return;
    m_message->clear();
    m_progress->start(m_running);
    run();
    updateButtons();
}

void AccessDialog::showEnd()
{
    m_progress->stop();
    const std::optional<Error> &error = m_change.error();
    if (!error) {
        if (parentWidget() != nullptr)
            announceOnce(*parentWidget(), tr("The access of %1 is changed.").arg(shortName(m_client)));
        accept();
        return;
    }
    const ErrorText text = errorText(*error);
    m_over = m_change.outcomeUnknown();
    if (m_over) {
        m_message->say(InlineMessage::Kind::Warning,
            tr("It is not known whether the access was changed. %1").arg(text.sentence),
            tr("Close this window: the list of API clients is loaded again, and shows what the client has."),
            text.details);
    } else {
        const ErrorText said = failureText(text);
        m_message->say(InlineMessage::Kind::Error, said.sentence, said.nextStep, said.details);
    }
    updateButtons();
    (m_over ? m_cancel : m_action)->setFocus(Qt::OtherFocusReason);
}

void AccessDialog::updateButtons()
{
    const bool running = m_change.isRunning();
    setChoiceEnabled(!running && !m_over);
    m_consent->setEditable(!running && !m_over);
    m_cancel->setText(m_over ? tr("&Close") : tr("Cance&l"));
    m_cancel->setAccessibleName(m_over ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(!running);
    m_cancel->setDefault(m_over);
    m_action->setVisible(!m_over);
    m_action->setEnabled(!running && !isAsking() && m_consent->isGiven());
    m_action->setDefault(!m_over);
}

void AccessDialog::reject()
{
    if (m_change.isRunning()) {
        m_change.cancel();
        m_message->say(InlineMessage::Kind::Info,
            tr("The access is being changed. This window stays open until it is known what came of it."));
        return;
    }
    QDialog::reject();
}

} // namespace clientsmith::ui
