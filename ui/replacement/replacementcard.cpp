#include "ui/replacement/replacementcard.h"

#include "ui/replacement/replacementtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

ListedClient oldOf(const ReplacementView &view)
{
    if (view.oldClient)
        return *view.oldClient;
    ListedClient gone;
    gone.client.id = view.replacement.oldId;
    gone.client.clientId = view.replacement.oldClientId;
    gone.client.name = view.replacement.oldName;
    return gone;
}

} // namespace

ReplacementCard::ReplacementCard(ClientReplacements &replacements, QWidget *parent)
    : QFrame(parent)
    , m_replacements(replacements)
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("replacementCard"));
    setAccessibleName(tr("Replacements under way"));
    setRole(this, "card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_more->setObjectName(QStringLiteral("replacementMore"));
    m_more->setWordWrap(true);
    setRole(m_more, "textStyle", QStringLiteral("caption"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid + 4, grid + 4, grid + 4);
    column->setSpacing(grid);
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        m_rows[index] = makeRow(index);
        column->addWidget(m_rows[index].widget);
    }
    column->addWidget(m_more);
    connect(&m_replacements, &ClientReplacements::changed, this, &ReplacementCard::showAll);
    showAll();
}

ReplacementCard::Row ReplacementCard::makeRow(std::size_t index)
{
    Row row;
    row.widget = new QWidget(this);
    row.widget->setObjectName(QStringLiteral("replacementRow"));
    row.sentence = new QLabel(row.widget);
    row.sentence->setObjectName(QStringLiteral("replacementSentence"));
    row.sentence->setTextFormat(Qt::PlainText);
    row.sentence->setWordWrap(true);
    setRole(row.sentence, "textStyle", QStringLiteral("body"));
    row.button = new QPushButton(row.widget);
    row.button->setObjectName(QStringLiteral("replacementGoOn"));
    row.button->setAutoDefault(false);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(grid + 4);
    line->addWidget(new IconLabel(QLatin1String("replace"), iconSize, IconLabel::Tint::Accent, row.widget));
    line->addWidget(row.sentence, 1);
    line->addWidget(row.button);
    connect(row.button, &QPushButton::clicked, this, [this, index] { act(index); });
    return row;
}

void ReplacementCard::showAll()
{
    const std::vector<ReplacementView> &all = m_replacements.all();
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const Row &row = m_rows[index];
        row.widget->setVisible(index < all.size());
        if (index >= all.size())
            continue;
        const QString sentence = replacementSentence(all[index]);
        const QString name = oldName(all[index].replacement);
        const bool done = all[index].stage == ReplacementStage::Done;
        row.widget->setAccessibleName(sentence);
        row.sentence->setText(sentence);
        row.button->setText(done ? tr("Dismiss") : tr("Go on…"));
        row.button->setAccessibleName(
            done ? tr("Dismiss the replacement of %1").arg(name) : tr("Go on replacing %1").arg(name));
    }
    const bool more = all.size() > m_rows.size();
    m_more->setVisible(more);
    if (more)
        m_more->setText(tr("%n more are under way: choose the client, and Replace, to go on.", nullptr,
            static_cast<int>(all.size() - m_rows.size())));
    setVisible(!all.empty());
}

void ReplacementCard::act(std::size_t index)
{
    const std::vector<ReplacementView> &all = m_replacements.all();
    if (index >= all.size())
        return;
    if (all[index].stage == ReplacementStage::Done) {
        const QString oldId = all[index].replacement.oldId;
        m_replacements.close(oldId);
    } else {
        Q_EMIT goOnRequested(oldOf(all[index]));
    }
}

} // namespace clientsmith::ui
