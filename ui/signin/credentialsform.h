#pragma once

#include "ui/signin/signinform.h"

namespace clientsmith::ui {

/// Client id and client secret.
class CredentialsForm final : public SignInForm
{
    Q_OBJECT
public:
    /// \p storeName is where the secret will be kept.
    explicit CredentialsForm(const QString &storeName, QWidget *parent = nullptr);
    ~CredentialsForm() override;

    QString purpose() const override;
    FormField *identity() const override { return m_clientId; }
    MaskedField *proof() const override { return m_secret; }
    void check() override;
    FormField *firstToCorrect() override;
    void moveInto(SignInRequest &request) override;
    void setEditable(bool editable) override;
    ErrorText explain(const Error &error, const QString &accountId) const override;
    ErrorText explainMissingScope(const QString &scope, const QString &accountId) const override;

private:
    bool checkClientId();

    QString m_storeName;
    FormField *m_clientId;
    MaskedField *m_secret;
};

} // namespace clientsmith::ui
