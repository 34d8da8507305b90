#include "ui/signin/maskedfield.h"

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>

namespace clientsmith::ui {

namespace {

Secret secretOf(const QString &typed)
{
    QByteArray bytes = typed.toUtf8();
    const QByteArrayView view(bytes);
    Secret secret(view.trimmed());
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

} // namespace

MaskedField::MaskedField(
    const Words &words, const char *objectName, const char *showObjectName, QWidget *parent)
    : FormField(words.label, words.hint, objectName, parent)
    , m_words(words)
    , m_show(new QPushButton(this))
{
    edit()->setEchoMode(QLineEdit::Password);
    edit()->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setRole(edit(), "secret", true);
    m_show->setObjectName(QString::fromLatin1(showObjectName));
    m_show->setFlat(true);
    setRole(m_show, "compact", true);
    putBeside(m_show);
    setTabOrder(edit(), m_show);
    setShown(false);
    // Not checkable: "Hide, checked" would say the opposite of what it does.
    connect(
        m_show, &QPushButton::clicked, this, [this] { setShown(edit()->echoMode() != QLineEdit::Normal); });
}

void MaskedField::setShown(bool shown)
{
    edit()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    QString text = shown ? tr("H&ide") : tr("Sho&w");
    m_show->setText(m_hasLetter ? text : text.remove(u'&'));
    m_show->setAccessibleName(shown ? m_words.hide : m_words.show);
}

void MaskedField::leaveLetter()
{
    m_hasLetter = false;
    setShown(edit()->echoMode() == QLineEdit::Normal);
}

Secret MaskedField::read() const
{
    return secretOf(edit()->text());
}

Secret MaskedField::take()
{
    // The line is emptied first, so that the string is ours alone and wiping it wipes the only copy.
    QString typed = edit()->text();
    fill({});
    Secret secret = secretOf(typed);
    wipe(typed.data(), static_cast<std::size_t>(typed.size()) * sizeof(QChar));
    setShown(false);
    return secret;
}

void MaskedField::put(const Secret &secret)
{
    fill(QString::fromUtf8(secret.view()));
}

void MaskedField::setEditable(bool editable)
{
    FormField::setEditable(editable);
    m_show->setEnabled(editable);
    if (!editable)
        setShown(false);
}

} // namespace clientsmith::ui
