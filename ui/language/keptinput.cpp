#include "ui/language/keptinput.h"

#include "ui/signin/maskedfield.h"

#include <QCheckBox>
#include <QLineEdit>

namespace clientsmith::ui {

namespace {

bool isOurs(const QWidget &widget)
{
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QStringLiteral("qt_"));
}

} // namespace

KeptInput::KeptInput(QWidget &page)
{
    // First: taking a secret empties its line.
    const auto secrets = page.findChildren<MaskedField *>();
    for (MaskedField *field : secrets) {
        Secret secret = field->take();
        if (!secret.isEmpty())
            m_secrets.emplace(field->edit()->objectName(), std::move(secret));
    }
    const auto lines = page.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines) {
        if (isOurs(*line) && line->echoMode() == QLineEdit::Normal && !line->text().isEmpty())
            m_lines.insert(line->objectName(), line->text());
    }
    const auto boxes = page.findChildren<QCheckBox *>();
    for (const QCheckBox *box : boxes) {
        if (isOurs(*box))
            m_checked.insert(box->objectName(), box->isChecked());
    }
    const QWidget *focused = page.window()->focusWidget();
    if (focused != nullptr && page.isAncestorOf(focused) && isOurs(*focused))
        m_focused = focused->objectName();
}

void KeptInput::giveTo(QWidget &page) const
{
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        auto *found = page.findChild<QLineEdit *>(line.key());
        if (found == nullptr)
            continue;
        // Given back is not typed: a form would take back what it says about its fields.
        if (auto *field = qobject_cast<FormField *>(found->parentWidget()))
            field->fill(line.value());
        else
            found->setText(line.value());
    }
    for (auto box = m_checked.cbegin(); box != m_checked.cend(); ++box) {
        if (auto *found = page.findChild<QCheckBox *>(box.key()))
            found->setChecked(box.value());
    }
    const auto secrets = page.findChildren<MaskedField *>();
    for (MaskedField *field : secrets) {
        const auto found = m_secrets.find(field->edit()->objectName());
        if (found != m_secrets.end())
            field->put(found->second);
    }
    if (m_focused.isEmpty())
        return;
    if (auto *found = page.findChild<QWidget *>(m_focused))
        found->setFocus(Qt::OtherFocusReason);
}

} // namespace clientsmith::ui
