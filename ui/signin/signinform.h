#pragma once

#include "core/accounts/signin.h"
#include "ui/errortext.h"

#include <QWidget>

namespace clientsmith::ui {

class FormField;
class MaskedField;

/// One way of signing in to an account: its fields, and the words that only fit this way.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What it takes and what becomes of it.
    virtual QString purpose() const = 0;
    /// The field that names who signs in, and the one that proves it; they may be the same.
    virtual FormField *identity() const = 0;
    virtual MaskedField *proof() const = 0;

    /// Says under the fields what is wrong so far.
    virtual void check() = 0;
    /// As check(), and asks for what is missing. The first field that has to be corrected; null if none.
    virtual FormField *firstToCorrect() = 0;
    /// Moves what was typed into \p request, if firstToCorrect() was null; the proof's field is empty then.
    virtual void moveInto(SignInRequest &request) = 0;
    virtual void setEditable(bool editable) = 0;

    /// An error of the check, at the account \p accountId.
    virtual ErrorText explain(const Error &error, const QString &accountId) const = 0;
    virtual ErrorText explainMissingScope(const QString &scope, const QString &accountId) const = 0;

Q_SIGNALS:
    void edited();
    void submitted();
};

} // namespace clientsmith::ui
