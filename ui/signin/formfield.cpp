#include "ui/signin/formfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace clientsmith::ui {

FormField::FormField(const QString &label, const QString &hint, const char *objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_edit(new QLineEdit(this))
    , m_advice(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_hint(hint)
{
    setRole(m_label, "textStyle", QStringLiteral("heading"));
    m_label->setBuddy(m_edit);
    // As high with a badge beside it as without.
    m_label->setMinimumHeight(Badge(Badge::Kind::Test).sizeHint().height());
    m_edit->setObjectName(QString::fromLatin1(objectName));
    QString name = label;
    m_edit->setAccessibleName(name.remove(QLatin1Char('&')));
    m_advice->setObjectName(m_edit->objectName() + QStringLiteral("Advice"));
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);

    m_head->addWidget(m_label);
    m_head->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addLayout(m_head);
    lines->addWidget(m_edit);
    lines->addWidget(m_advice);
    setFocusProxy(m_edit);
    say();

    // Not textEdited, which is silent about what assistive technology writes.
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &FormField::finished);
    connect(m_edit, &QLineEdit::returnPressed, this, &FormField::submitted);
}

FormField::~FormField()
{
    // A line that loses the focus by being deleted says that its editing is finished, to a field that is no
    // more.
    m_edit->disconnect(this);
}

void FormField::fill(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(text);
}

QString FormField::typed() const
{
    return m_edit->text().trimmed();
}

void FormField::putBeside(QWidget *widget)
{
    m_head->addWidget(widget);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    say();
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    say();
}

void FormField::setEditable(bool editable)
{
    // Read-only and not disabled: a disabled field hands the focus to whatever comes next, which a second
    // Return would then press.
    m_edit->setReadOnly(!editable);
}

void FormField::say()
{
    const bool wrong = !m_problem.isEmpty();
    m_advice->setText(wrong ? m_problem : m_hint);
    setRole(m_advice, "textStyle", wrong ? QStringLiteral("advice") : QStringLiteral("caption"));
    setRole(m_edit, "invalid", wrong);
    m_edit->setAccessibleDescription(m_advice->text());
}

} // namespace clientsmith::ui
