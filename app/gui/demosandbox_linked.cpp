#include "app/gui/demosandbox.h"
#include "core/sandbox/server.h"

namespace clientsmith::gui {

namespace {

class LinkedSandbox final : public DemoSandbox
{
public:
    Result<void> start() override { return m_server.start(); }
    QUrl url() const override { return m_server.url(); }
    std::vector<sandbox::Account> accounts() const override { return m_server.accounts(); }

private:
    sandbox::Server m_server;
};

} // namespace

Result<std::unique_ptr<DemoSandbox>> makeDemoSandbox()
{
    return std::unique_ptr<DemoSandbox>(std::make_unique<LinkedSandbox>());
}

} // namespace clientsmith::gui
