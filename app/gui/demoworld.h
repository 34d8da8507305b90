#pragma once

#include "app/composition.h"
#include "app/gui/demofolder.h"
#include "app/gui/demosandbox.h"
#include "ui/application/world.h"

namespace clientsmith::gui {

/// The sandbox in this process, with a data folder that goes with it. Secrets of clients that are created
/// here go to the real keychain, so that the demo shows the truth; leave() takes them out again.
class DemoWorld final : public ui::World
{
public:
    static Result<std::unique_ptr<ui::World>> open();

    ui::WorldKind kind() const override { return ui::WorldKind::Demo; }
    Services services() override { return m_parts->services(); }
    QString dataFolder() const override { return m_folder.path(); }
    std::optional<ui::ReadySignIn> readySignIn() const override;
    std::vector<ui::ReadySignIn> otherReadySignIns() const override;
    QCoro::Task<> leave() override;

private:
    DemoWorld();

    std::unique_ptr<DemoSandbox> m_server;
    DemoFolder m_folder;
    std::unique_ptr<Composition> m_parts;
};

} // namespace clientsmith::gui
