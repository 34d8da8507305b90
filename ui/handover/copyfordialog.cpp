#include "ui/handover/copyfordialog.h"

#include "core/handover/pluginfields.h"
#include "ui/clients/clientname.h"
#include "ui/clipboard/clipboardcountdown.h"
#include "ui/clipboard/formattext.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/errortext.h"
#include "ui/handover/storedhandover.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chosenrow.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/factcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace clientsmith::ui {

namespace {

constexpr int copyForWidth = 744;
constexpr int formatsWidth = 192;
constexpr int contentHeight = 320;

QString maskedSecret()
{
    return QString(12, u'•');
}

} // namespace

CopyForDialog::CopyForDialog(StoredHandover &handover, const ListedClient &client, const Account &account,
    const ApiOrigin &origin, const QString &keychain, QWidget *parent)
    : TaskDialog(account, copyForWidth, parent)
    , m_handover(handover)
    , m_client(client)
    , m_account(account.id)
    , m_origin(origin)
    , m_keychain(keychain)
    , m_formats(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_advice(new QLabel(this))
    , m_progress(new ProgressLine(this))
    , m_message(new InlineMessage(this))
    , m_close(addButton(QStringLiteral("copyForClose"), tr("C&lose"), tr("Close")))
    , m_copy(addButton(QStringLiteral("copyForAll"), tr("&Copy all"), tr("Copy all")))
{
    setObjectName(QStringLiteral("copyForDialog"));
    setWindowTitle(tr("Copy for…"));
    setHeading(tr("Copy the credentials of %1").arg(shortName(client.client)));
    setText(tr("The secret comes from %1, and is cleared from the clipboard after a while.").arg(keychain));
    m_message->setObjectName(QStringLiteral("copyForMessage"));
    m_progress->setObjectName(QStringLiteral("copyForProgress"));
    m_text->setObjectName(QStringLiteral("copyForText"));
    m_text->setAccessibleName(tr("What is copied, with the secret hidden"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setRole(m_text, "mono", true);
    m_advice->setObjectName(QStringLiteral("copyForAdvice"));
    m_advice->setWordWrap(true);
    setRole(m_advice, "textStyle", QStringLiteral("body"));
    setRole(m_copy, "primary", true);
    m_copy->setDefault(true);
    putAside(new ClipboardCountdown(this));

    auto *right = new QWidget(this);
    m_column = new QVBoxLayout(right);
    m_column->setContentsMargins({});
    m_column->setSpacing(grid + 4);
    m_column->addWidget(m_text, 1);
    m_column->addWidget(m_advice);
    m_column->addStretch(1);
    right->setMinimumHeight(contentHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_formats);
    row->addWidget(right, 1);
    body()->addLayout(row, 1);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);

    connect(m_formats, &QListWidget::currentRowChanged, this, &CopyForDialog::showFormat);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(Wish::Everything); });
    connect(m_close, &QPushButton::clicked, this, &CopyForDialog::reject);
    connect(m_progress, &ProgressLine::cancelRequested, &m_handover, &StoredHandover::cancel);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { copy(m_wish); });
    connect(&m_handover, &StoredHandover::ready, this, &CopyForDialog::handOver);
    connect(&m_handover, &StoredHandover::ended, this, &CopyForDialog::updateButtons);
    connect(&m_handover, &StoredHandover::failed, this, &CopyForDialog::showError);
    buildFormats();
    m_formats->setFocus();
    fit();
}

void CopyForDialog::buildFormats()
{
    m_formats->setObjectName(QStringLiteral("copyForFormats"));
    m_formats->setAccessibleName(tr("Copy for"));
    m_formats->setFixedWidth(formatsWidth);
    setRole(m_formats, "roomy", true);
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const CredentialFormat each : allCredentialFormats())
        m_formats->addItem(credentialFormatLabel(each));
    letChosenRowBeCurrent(*m_formats);
    m_formats->setCurrentRow(0);
}

CredentialFormat CopyForDialog::format() const
{
    const int row = qMax(0, m_formats->currentRow());
    return allCredentialFormats().at(static_cast<std::size_t>(row));
}

void CopyForDialog::showFormat()
{
    delete m_fields;
    m_fields = nullptr;
    const bool isPlugin = !pluginFields(format(), m_origin, m_account, m_client.client.clientId).empty();
    m_text->setVisible(!isPlugin);
    // The text has all the room, and the card of fields no more than it needs.
    m_column->setStretch(m_column->count() - 1, isPlugin ? 1 : 0);
    if (isPlugin)
        showFields();
    else
        showText();
    const QString advice = pastingAdvice(format(), m_account.environment());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (!m_working)
        m_message->clear();
    m_copy->setAccessibleDescription(credentialFormatLabel(format()));
}

void CopyForDialog::showFields()
{
    m_fields = new FactCard(this);
    m_fields->setObjectName(QStringLiteral("copyForFields"));
    QWidget *last = m_formats;
    const auto chain = [&last](QWidget *next) {
        QWidget::setTabOrder(last, next);
        last = next;
    };
    for (const PluginField &field : pluginFields(format(), m_origin, m_account, m_client.client.clientId)) {
        const QString label = QString::fromUtf8(field.label);
        auto *value = new ElidedLabel(m_fields);
        value->setAccessibleName(label);
        switch (field.kind) {
        case PluginField::Kind::Value: {
            value->setValue(QString::fromUtf8(field.value));
            setRole(value, "textStyle", field.isSwitch ? QStringLiteral("heading") : QStringLiteral("mono"));
            CopyButton *copyValue = field.isSwitch ? nullptr : new CopyButton(label, m_fields);
            if (copyValue != nullptr) {
                copyValue->setValue(QString::fromUtf8(field.value));
                chain(copyValue);
            }
            m_fields->addRow(label, value, copyValue);
            break;
        }
        case PluginField::Kind::Secret: {
            value->setText(maskedSecret());
            setRole(value, "textStyle", QStringLiteral("mono"));
            QToolButton *button = secretButton(label, m_fields);
            m_fields->addRow(label, value, button);
            chain(button);
            break;
        }
        case PluginField::Kind::ProfileId:
            value->setValue(tr("Backoffice: Settings > Payment windows"));
            setRole(value, "textStyle", QStringLiteral("muted"));
            m_fields->addRow(label, value);
            break;
        }
        value->setAccessibleDescription(value->text());
    }
    m_column->insertWidget(0, m_fields);
    m_fields->show();
}

QToolButton *CopyForDialog::secretButton(const QString &label, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("copyForSecret"));
    button->setAccessibleName(tr("Copy %1").arg(label));
    button->setToolTip(tr("Copy the client secret; it is cleared from the clipboard after a while"));
    button->setIcon(themedIcon(QLatin1String("copy")));
    button->setIconSize(QSize(16, 16));
    connect(button, &QToolButton::clicked, this, [this] { copy(Wish::Secret); });
    return button;
}

void CopyForDialog::showText()
{
    // Rendered as what is copied, but with words in the secret's place that no quoting changes.
    const QByteArray place("SECRET-IN-ITS-PLACE");
    const IssuedCredentials shown(m_origin, m_account, m_client.client.id, m_client.client.clientId,
        m_client.client.name, m_client.client.callbacks, Secret(QByteArrayView(place)));
    m_text->setPlainText(QString::fromUtf8(renderCredentials(shown, format()).view())
            .replace(QString::fromLatin1(place), maskedSecret()));
}

void CopyForDialog::copy(Wish wish)
{
    if (m_handover.isRunning())
        return;
    m_wish = wish;
    m_working = true;
    m_message->clear();
    m_progress->start(tr("Waiting for %1…").arg(m_keychain));
    m_copied = format();
    m_handover.start({m_client});
    updateButtons();
}

void CopyForDialog::handOver()
{
    if (!m_working)
        return;
    const Result<void> noted = m_handover.note({EventKind::Copied,
        m_wish == Wish::Secret ? QStringLiteral("secret") : credentialFormatName(m_copied)});
    if (!noted) {
        showError(noted.error());
        return;
    }
    m_working = false;
    m_progress->stop();
    const IssuedCredentials &credentials = *m_handover.credentials().front();
    SecretClipboard &clipboard = SecretClipboard::ofApplication();
    if (m_wish == Wish::Secret) {
        clipboard.copySecret(tr("Client secret"), credentials.secret());
        m_message->say(InlineMessage::Kind::Info, tr("The client secret is copied."),
            tr("Paste it now: it is cleared from the clipboard after a while."));
    } else {
        clipboard.copySecret(tr("Credentials"), renderCredentials(credentials, m_copied));
        m_message->say(InlineMessage::Kind::Info,
            tr("Account ID, client ID and secret are copied for %1.").arg(credentialFormatLabel(m_copied)),
            profileAdvice());
    }
    m_message->setAction({});
    fit();
    Q_EMIT copied();
}

QString CopyForDialog::profileAdvice() const
{
    const std::vector<PluginField> fields =
        pluginFields(m_copied, m_origin, m_account, m_client.client.clientId);
    if (fields.empty())
        return tr("Paste it now: it is cleared from the clipboard after a while.");
    const bool hasDefault = std::any_of(
        fields.begin(), fields.end(), [](const PluginField &field) { return field.value == "default"; });
    return hasDefault
        ? tr("The profile ID “default” fits most shops. If yours has another, find it in the Backoffice, "
             "under "
             "Settings > Payment windows.")
        : tr("The profile ID isn't among them: find it in the Backoffice, under Settings > Payment windows.");
}

void CopyForDialog::showError(const Error &error)
{
    if (!m_working)
        return;
    m_working = false;
    m_progress->stop();
    if (error.kind == ErrorKind::Cancelled) {
        updateButtons();
        return;
    }
    const ErrorText text = errorText(error);
    if (error.kind == ErrorKind::NotFound)
        m_message->say(InlineMessage::Kind::Error, tr("Its secret is no longer in %1.").arg(m_keychain),
            tr("Nothing was copied. Close this window and choose New secret."), text.details);
    else
        m_message->say(InlineMessage::Kind::Error, tr("Nothing was copied. %1").arg(text.sentence),
            text.nextStep, text.details);
    m_message->setAction(error.kind == ErrorKind::NotFound ? QString() : tr("Try again"));
    updateButtons();
    fit();
}

void CopyForDialog::updateButtons()
{
    m_copy->setEnabled(!m_handover.isRunning());
}

void CopyForDialog::reject()
{
    if (m_working)
        m_handover.cancel();
    m_working = false;
    TaskDialog::reject();
}

} // namespace clientsmith::ui
