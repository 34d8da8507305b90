#include "ui/clients/clientdetails.h"

#include "ui/clients/clientaccess.h"
#include "ui/clients/clientactions.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/literaltext.h"
#include "ui/widgets/longvalue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTextLayout>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int nameWidth = 256;
constexpr int nameLines = 3;
/// Of several clients; in lines.
constexpr int longestNaming = 12;

/// \p text, cut so that it takes no more than some lines. Words that are wider than a line are broken.
QString inLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextOption wrapping(Qt::AlignLeft);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList shown;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (shown.size() == lines) {
            const QString rest = shown.takeLast() + text.mid(line.textStart());
            shown += QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        shown += text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return shown.join(QChar::LineSeparator);
}

QString nameOf(const dintero::ApiClient &client)
{
    return client.name.isEmpty() ? ClientDetails::tr("Without a name") : client.name.simplified();
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// For whoever asks: to the second, and by which client, if \p by is its client_id.
void sayExactly(QLabel &label, const QDateTime &time, const QString &by = {})
{
    QStringList facts;
    if (time.isValid())
        facts += QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
    if (!by.isEmpty())
        facts += by;
    label.setToolTip(literalText(facts.join(u'\n')));
    label.setAccessibleDescription(facts.join(u'\n'));
}

} // namespace

void ClientDetails::setClients(const std::vector<ListedClient> &entries, AccessState access)
{
    const bool several = entries.size() > 1;
    m_one->setVisible(!several);
    m_several->setVisible(several);
    if (several)
        showSeveral(entries);
    else
        showOne(entries.front(), access);
}

void ClientDetails::showSeveral(const std::vector<ListedClient> &entries)
{
    const int count = static_cast<int>(entries.size());
    const QString heading = tr("%n clients chosen", nullptr, count);
    m_name->setText(heading);
    m_name->setToolTip({});
    m_name->setAccessibleName(heading);
    m_whyKept->hide();
    // One that is left out would take as much room as the line that says so.
    const int named = count <= longestNaming ? count : longestNaming - 1;
    QStringList names;
    for (int i = 0; i < named; ++i)
        names += nameOf(entries[static_cast<std::size_t>(i)].client);
    if (named < count)
        names += tr("and %n more", nullptr, count - named);
    m_several->setText(names.join(QLatin1Char('\n')));
}

void ClientDetails::showOne(const ListedClient &entry, AccessState access)
{
    const QString whyKept = ClientActions::whyKept(entry);
    m_whyKept->setText(whyKept);
    m_whyKept->setVisible(!whyKept.isEmpty());
    const dintero::ApiClient &client = entry.client;
    const QString name = nameOf(client);
    m_name->ensurePolished();
    const QString fitting = inLines(name, m_name->font(), nameWidth, nameLines);
    const bool whole = !fitting.endsWith(u'…') || name.endsWith(u'…');
    m_name->setText(whole ? name : fitting);
    m_name->setToolTip(whole ? QString() : literalText(name));
    m_name->setAccessibleName(name);
    m_wholeName->setLines({name});
    m_wholeName->setVisible(!whole);
    m_description->setText(client.description);
    m_description->setVisible(!client.description.isEmpty());
    m_clientId->setValue(client.clientId);
    m_copyClientId->setValue(client.clientId);
    m_id->setValue(client.id);
    m_copyId->setValue(client.id);
    m_websites->setLines(client.callbacks, tr("None"));

    if (entry.stored != Stored::Nowhere) {
        const QString place = entry.stored == Stored::PassphraseFile ? tr("the encrypted file") : m_keychain;
        m_secret->setText(entry.verifiedAt.isValid()
                ? tr("Kept in %1. Last verified on %2.").arg(place, timeText(entry.verifiedAt))
                // A sign-in's is proven each time, and nobody writes that down.
                : entry.isSignIn ? tr("Kept in %1.").arg(place)
                                 : tr("Kept in %1. It has not been verified yet.").arg(place));
    } else {
        m_secret->setText(
            tr("Not kept on this computer. A secret is shown only once, when it is made. Lost it? Choose New "
               "secret."));
    }

    sayExactly(*m_secret, entry.stored == Stored::Nowhere ? QDateTime() : entry.verifiedAt);

    m_access->setClient(entry, access);

    const QString when = client.createdAt.isValid() ? timeText(client.createdAt) : tr("Unknown");
    m_created->setText(entry.createdBy.isEmpty() ? when : tr("%1 by %2").arg(when, entry.createdBy));
    sayExactly(*m_created, client.createdAt, client.createdBy);
}

void ClientDetails::enter()
{
    QWidget *first = m_scroll;
    const QList<QPushButton *> actions = m_actionBar->findChildren<QPushButton *>();
    for (QPushButton *action : actions) {
        if (action->isEnabled() && action->isVisible()) {
            first = action;
            break;
        }
    }
    first->setFocus(Qt::ShortcutFocusReason);
}

void ClientDetails::fit()
{
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->ensurePolished();
    layout()->activate();
    // The second time with the width that a scroll bar leaves.
    for (int i = 0; i < 2; ++i) {
        m_fields->invalidate();
        QEvent request(QEvent::LayoutRequest);
        QCoreApplication::sendEvent(m_scroll, &request);
        m_fields->activate();
    }
}

} // namespace clientsmith::ui
