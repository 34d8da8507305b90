#pragma once

#include "ui/passphrase/passphrasedialog.h"

namespace clientsmith {
class PassphraseFileStore;
} // namespace clientsmith

namespace clientsmith::ui {

/// Asks for the passphrase of the encrypted file until it is right, or the person would rather not.
class UnlockDialog final : public PassphraseDialog
{
    Q_OBJECT
public:
    explicit UnlockDialog(PassphraseFileStore &store, QWidget *parent = nullptr);

protected:
    void submit() override;
    void failed(const Error &error) override;
    bool mayInterrupt() const override { return true; }

private:
    PassphraseFileStore &m_store;
    MaskedField *m_passphrase;
};

} // namespace clientsmith::ui
