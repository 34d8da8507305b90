#include "ui/wizard/websitepage.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clientsmith::ui {

using dintero::WebsiteUrlProblem;

namespace {

constexpr int longestName = 200;

QLabel *fieldLabel(const QString &text, QLineEdit *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setRole(label, "textStyle", QStringLiteral("heading"));
    label->setBuddy(field);
    return label;
}

QLabel *fieldNote(const QString &name, QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setObjectName(name);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for two lines, so that nothing below moves while one types.
    note->setMinimumHeight(note->fontMetrics().height() * 2);
    note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return note;
}

void say(QLabel *note, QLineEdit *field, const QString &text, bool wrong)
{
    setRole(note, "textStyle", wrong ? QStringLiteral("advice") : QStringLiteral("caption"));
    setRole(field, "invalid", wrong);
    note->setText(text);
    note->setAccessibleName(text);
    field->setAccessibleDescription(text);
}

bool isUnfinished(WebsiteUrlProblem problem)
{
    return problem == WebsiteUrlProblem::Empty || problem == WebsiteUrlProblem::MissingHost ||
        problem == WebsiteUrlProblem::IncompleteHost;
}

} // namespace

QString websiteUrlSentence(WebsiteUrlProblem problem)
{
    switch (problem) {
    case WebsiteUrlProblem::Empty:
        return WebsitePage::tr("Write the address of your website, like example.com.");
    case WebsiteUrlProblem::TooLong:
        return WebsitePage::tr(
            "This address is too long. Write only its beginning, like https://example.com.");
    case WebsiteUrlProblem::ContainsSpace:
        return WebsitePage::tr("An address has no spaces in it. Remove the space.");
    case WebsiteUrlProblem::UnsupportedScheme:
        return WebsitePage::tr(
            "Only web addresses can be used. Start with https:// or leave the beginning out.");
    case WebsiteUrlProblem::PlainHttp:
        return WebsitePage::tr("http:// is not safe for payments. Write https:// instead. "
                               "Only localhost may use http://.");
    case WebsiteUrlProblem::MissingHost:
        return WebsitePage::tr("The name of the website is missing. Write it after https://, like "
                               "https://example.com.");
    case WebsiteUrlProblem::InvalidHost:
        return WebsitePage::tr(
            "This is not a possible website name. Check it for stray dots, dashes and other "
            "signs.");
    case WebsiteUrlProblem::IncompleteHost:
        return WebsitePage::tr("The ending is missing. Write the whole name, like example.com.");
    case WebsiteUrlProblem::InvalidPort:
        return WebsitePage::tr(
            "The number after the colon must be between 1 and 65535. Correct it or leave it "
            "out.");
    case WebsiteUrlProblem::ContainsUserName:
        return WebsitePage::tr(
            "An address with a user name or password can't be used. Remove everything up to "
            "and including the @.");
    case WebsiteUrlProblem::NotAUrl:
        return WebsitePage::tr("This can't be read as an address. Copy it from your browser's address bar.");
    }
    Q_UNREACHABLE();
}

WebsitePage::WebsitePage(QWidget *parent)
    : WizardPage(tr("Which website will use it?"),
          tr("The address is stored with the client, so that you can tell your clients apart later."), parent)
    , m_url(new QLineEdit(this))
    , m_urlNote(fieldNote(QStringLiteral("urlNote"), this))
    , m_name(new QLineEdit(this))
    , m_nameNote(fieldNote(QStringLiteral("nameNote"), this))
{
    setObjectName(QStringLiteral("websitePage"));
    m_url->setObjectName(QStringLiteral("websiteUrl"));
    m_url->setAccessibleName(tr("URL of your website"));
    m_url->setPlaceholderText(QStringLiteral("example.com"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_name->setObjectName(QStringLiteral("clientName"));
    m_name->setAccessibleName(tr("Client name"));
    m_name->setMaxLength(longestName);

    auto *urlGroup = new QVBoxLayout;
    urlGroup->setSpacing(6);
    urlGroup->addWidget(fieldLabel(tr("&URL of your website"), m_url, this));
    urlGroup->addWidget(m_url);
    urlGroup->addWidget(m_urlNote);
    auto *nameGroup = new QVBoxLayout;
    nameGroup->setSpacing(6);
    nameGroup->addWidget(fieldLabel(tr("Client na&me"), m_name, this));
    nameGroup->addWidget(m_name);
    nameGroup->addWidget(m_nameNote);
    body()->addLayout(urlGroup);
    body()->addLayout(nameGroup);
    body()->addStretch(1);
    setTabOrder(m_url, m_name);

    connect(m_url, &QLineEdit::textChanged, this, &WebsitePage::onUrlEdited);
    connect(m_url, &QLineEdit::editingFinished, this, [this] {
        if (!m_website && !m_url->text().isEmpty())
            say(m_urlNote, m_url, m_urlNote->text(), true);
    });
    // Not textEdited, which is silent about what assistive technology writes.
    connect(m_name, &QLineEdit::textChanged, this, &WebsitePage::onNameEdited);
    connect(m_name, &QLineEdit::inputRejected, this, [this] {
        m_nameWasCut = true;
        showName();
    });
    reset();
}

QString WebsitePage::clientName() const
{
    return m_name->text().simplified();
}

void WebsitePage::reset()
{
    m_nameIsOwn = false;
    m_nameWasCut = false;
    suggestName({});
    m_url->clear();
    m_website.reset();
    sayUntouched();
    showName();
    Q_EMIT completeChanged();
}

void WebsitePage::setOptional(bool optional)
{
    if (optional == m_isOptional)
        return;
    m_isOptional = optional;
    if (m_url->text().isEmpty())
        sayUntouched();
    Q_EMIT completeChanged();
}

/// Nothing is wrong yet with a field that nobody has touched.
void WebsitePage::sayUntouched()
{
    say(m_urlNote, m_url,
        m_isOptional ? tr("Leave it empty if there is none; then the client needs a name of its own.")
                     : tr("https:// is put in front if you leave it out."),
        false);
}

bool WebsitePage::isComplete() const
{
    const bool isLeftOut = m_isOptional && m_url->text().trimmed().isEmpty();
    return (m_website || isLeftOut) && !clientName().isEmpty();
}

void WebsitePage::takeFocus()
{
    m_url->setFocus(Qt::OtherFocusReason);
    m_url->selectAll();
}

void WebsitePage::onUrlEdited()
{
    const auto parsed = dintero::parseWebsiteUrl(m_url->text());
    if (m_isOptional && m_url->text().trimmed().isEmpty()) {
        m_website.reset();
        sayUntouched();
    } else if (!parsed) {
        m_website.reset();
        // What may become right with the next letter is not called wrong before the field is left.
        const bool unfinished = m_url->hasFocus() && isUnfinished(parsed.error());
        say(m_urlNote, m_url, websiteUrlSentence(parsed.error()), !unfinished);
    } else {
        m_website = *parsed;
        if (parsed->display == parsed->encoded)
            say(m_urlNote, m_url, tr("This address is used: %1").arg(parsed->display), false);
        else
            say(m_urlNote, m_url,
                tr("This address is used: %1, sent as %2").arg(parsed->display, parsed->encoded), false);
        if (!m_nameIsOwn)
            suggestName(parsed->suggestedName);
    }
    showName();
    Q_EMIT completeChanged();
}

void WebsitePage::suggestName(const QString &name)
{
    const QSignalBlocker quiet(m_name);
    m_name->setText(name);
}

void WebsitePage::onNameEdited()
{
    m_nameIsOwn = true;
    m_nameWasCut = m_nameWasCut && m_name->text().size() == longestName;
    showName();
    Q_EMIT completeChanged();
}

void WebsitePage::showName()
{
    const bool missing = clientName().isEmpty() && (m_nameIsOwn || m_website);
    say(m_nameNote, m_name,
        missing            ? tr("Give the client a name that you will recognise in a year.")
            : m_nameWasCut ? tr("A name can have %1 characters. What came after them is left out.")
                                 .arg(QLocale().toString(longestName))
                           : tr("How the client is listed. Follows the address until you change it."),
        missing || m_nameWasCut);
}

} // namespace clientsmith::ui
