#include "ui/passphrase/passphrasedialog.h"

#include "ui/signin/maskedfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/progressline.h"
#include "ui/wizard/scrim.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientsmith::ui {

namespace {

constexpr int contentWidth = 464;

QLabel *paragraph(const QString &text, const char *style, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setRole(label, "textStyle", QString::fromLatin1(style));
    return label;
}

} // namespace

PassphraseDialog::PassphraseDialog(const Words &words, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workingText(words.working)
    , m_text(new QVBoxLayout)
    , m_fields(new QVBoxLayout)
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressLine(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_do(new QPushButton(words.button, this))
{
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.explanation);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *file = paragraph(QDir::toNativeSeparators(path), "monoSmall", this);
    file->setObjectName(QStringLiteral("passphraseFilePath"));
    file->setAccessibleName(tr("The file"));
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setSpacing(grid);
    m_text->addWidget(paragraph(words.title, "title", this));
    m_text->addWidget(paragraph(words.explanation, "body", this));
    m_text->addWidget(file);
    m_fields->setSpacing(2 * grid);

    m_cancel->setObjectName(QStringLiteral("passphraseCancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_do->setObjectName(QStringLiteral("passphraseDo"));
    m_do->setAccessibleName(words.buttonName);
    m_do->setDefault(true);
    setRole(m_do, "primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(m_text);
    column->addLayout(m_fields);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(buttons);
    setFixedWidth(contentWidth + 6 * grid);

    connect(m_cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (!m_working)
            submit();
    });
}

bool PassphraseDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int needed = layout()->totalHeightForWidth(width());
        // Before it is shown, its texts had another size.
        if (needed > height() || event->type() == QEvent::Show)
            resize(width(), needed);
    }
    return handled;
}

void PassphraseDialog::openOver(QWidget &window)
{
    QWidget *front = QApplication::activeModalWidget();
    QWidget &under = front != nullptr ? *front : window;
    setParent(&under, windowFlags());
    new Scrim(*under.window(), *this);
    open();
    if (!m_all.isEmpty())
        m_all.first()->setFocus();
}

MaskedField *PassphraseDialog::addField(const QString &label, const QString &hint, const char *objectName)
{
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    const QByteArray showName = QByteArray(objectName) + "Show";
    auto *field = new MaskedField({label, hint, tr("Show: %1").arg(plain), tr("Hide: %1").arg(plain)},
        objectName, showName.constData(), this);
    if (!m_all.isEmpty())
        field->leaveLetter();
    m_fields->addWidget(field);
    m_all.append(field);
    connect(field, &FormField::edited, this, [this, field] {
        field->setProblem({});
        m_message->clear();
    });
    return field;
}

void PassphraseDialog::addParagraph(const QString &text)
{
    // Above the file's path, which ends the text.
    m_text->insertWidget(m_text->count() - 1, paragraph(text, "body", this));
}

void PassphraseDialog::work(QCoro::Task<Result<void>> task)
{
    m_working = true;
    m_message->clear();
    setEditable(false);
    m_progress->start(m_workingText, false);
    QCoro::connect(std::move(task), this, [this](const Result<void> &result) { ended(result); });
}

void PassphraseDialog::ended(const Result<void> &result)
{
    m_working = false;
    m_progress->stop();
    setEditable(true);
    if (result)
        accept();
    else
        failed(result.error());
}

void PassphraseDialog::setEditable(bool editable)
{
    for (MaskedField *field : std::as_const(m_all))
        field->setEditable(editable);
    m_do->setEnabled(editable);
    m_cancel->setEnabled(editable || mayInterrupt());
}

void PassphraseDialog::reject()
{
    if (m_working && !mayInterrupt())
        return;
    // What was typed doesn't wait for the destructor.
    for (MaskedField *field : std::as_const(m_all))
        field->take();
    QDialog::reject();
}

} // namespace clientsmith::ui
