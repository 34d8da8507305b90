#pragma once

#include "core/secrets/secret.h"
#include "ui/signin/formfield.h"

class QPushButton;

namespace clientsmith::ui {

/// A field for a secret: dots, until *Show* is pressed.
class MaskedField final : public FormField
{
    Q_OBJECT
public:
    struct Words
    {
        QString label;
        QString hint;
        /// What the button does, in full.
        QString show;
        QString hide;
    };

    MaskedField(const Words &words, const char *objectName, const char *showObjectName, QWidget *parent);

    /// What was typed, without surrounding white space. The field keeps it.
    Secret read() const;
    /// As read(), and the field is emptied.
    Secret take();
    /// As if it were typed, without saying so.
    void put(const Secret &secret);
    void setEditable(bool editable) override;
    /// Where another field's button has the letter of *Show*.
    void leaveLetter();

private:
    void setShown(bool shown);

    Words m_words;
    QPushButton *m_show;
    bool m_hasLetter = true;
};

} // namespace clientsmith::ui
