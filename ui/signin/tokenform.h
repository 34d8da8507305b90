#pragma once

#include "ui/signin/signinform.h"

namespace clientsmith::ui {

/// A pasted access token. Says how long it lasts as soon as it is there.
class TokenForm final : public SignInForm
{
    Q_OBJECT
public:
    /// \p clock outlives the form.
    explicit TokenForm(const Clock &clock, QWidget *parent = nullptr);

    QString purpose() const override;
    FormField *identity() const override;
    MaskedField *proof() const override { return m_token; }
    void check() override;
    FormField *firstToCorrect() override;
    void moveInto(SignInRequest &request) override;
    void setEditable(bool editable) override;
    ErrorText explain(const Error &error, const QString &accountId) const override;
    ErrorText explainMissingScope(const QString &scope, const QString &accountId) const override;

private:
    bool isUsable();

    const Clock &m_clock;
    MaskedField *m_token;
};

} // namespace clientsmith::ui
