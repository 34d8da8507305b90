#pragma once

#include "core/http/apiorigin.h"
#include "core/secrets/secretstore.h"

#include <QCoroTask>
#include <QLockFile>
#include <QTemporaryDir>

namespace clientsmith::gui {

/// The data folder of one demo, which goes with it. A lock in it says that the demo still runs.
class DemoFolder final
{
public:
    /// In \p parent, which is there.
    explicit DemoFolder(const QString &parent);

    bool isValid() const { return m_folder.isValid(); }
    QString errorString() const { return m_folder.errorString(); }
    QString path() const { return m_folder.path(); }
    /// At which provider the demo's clients are, so that the keys of their secrets can be told later.
    void setOrigin(const ApiOrigin &origin);

private:
    QTemporaryDir m_folder;
    QLockFile m_lock;
};

/// Takes out of \p secrets, and out of \p parent, what demos have left there that did not end by themselves.
/// \p secrets and the cancellation outlive the call.
QCoro::Task<> removeLeftDemos(SecretStore &secrets, QString parent, Cancellation *cancellation);

} // namespace clientsmith::gui
