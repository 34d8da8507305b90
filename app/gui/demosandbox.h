#pragma once

#include "core/base/result.h"
#include "core/sandbox/account.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace clientsmith::gui {

/// The sandbox as the demo sees it. What is behind it, a web server with all that belongs to it, takes as
/// long to load as a tenth of the program's start, and as much memory: where that can be, it comes when the
/// first demo does.
class DemoSandbox
{
public:
    DemoSandbox() = default;
    virtual ~DemoSandbox() = default;
    Q_DISABLE_COPY_MOVE(DemoSandbox)

    /// Serves when it returns; ErrorKind::Network if there is no port to be had.
    virtual Result<void> start() = 0;
    virtual QUrl url() const = 0;
    /// The merchant's own account first. New copies of the secrets each time.
    virtual std::vector<sandbox::Account> accounts() const = 0;
};

/// Stopped. ErrorKind::Storage if that part of the program is not where it was installed.
Result<std::unique_ptr<DemoSandbox>> makeDemoSandbox();

} // namespace clientsmith::gui
