#pragma once

#include "ui/passphrase/passphrasedialog.h"

namespace clientsmith {
class PassphraseFileStore;
} // namespace clientsmith

namespace clientsmith::ui {

/// Says what keeping secrets in an encrypted file means, asks for a passphrase twice, and makes the file:
/// from then on it is the store. accepted() once it is there. The store outlives the program's windows.
class CreatePassphraseDialog final : public PassphraseDialog
{
    Q_OBJECT
public:
    explicit CreatePassphraseDialog(PassphraseFileStore &store, QWidget *parent = nullptr);

protected:
    void submit() override;
    void failed(const Error &error) override;
    /// The file would come to be all the same.
    bool mayInterrupt() const override { return false; }

private:
    PassphraseFileStore &m_store;
    MaskedField *m_first;
    MaskedField *m_second;
};

} // namespace clientsmith::ui
