#pragma once

#include "core/secrets/passphrasefilestore.h"

#include <optional>

namespace clientsmith::cli {

/// The passphrase of the encrypted file: from the descriptor of --passphrase-fd, or asked of the person at
/// the terminal, who may try three times. With neither, the file stays locked.
class PassphraseInput final : public PassphrasePrompt
{
public:
    explicit PassphraseInput(std::optional<int> descriptor);

    QCoro::Task<Result<void>> unlock(PassphraseFileStore &store, Cancellation *cancellation) override;

    /// One to be chosen: asked twice at a terminal. InvalidInput when the two differ or there is none.
    Result<Secret> readNew();
    /// The one that is in use; InvalidInput when there is none.
    Result<Secret> readCurrent();

private:
    std::optional<int> m_descriptor;
    /// A script says it once.
    bool m_read = false;
};

} // namespace clientsmith::cli
