#pragma once

#include "app/composition.h"
#include "ui/application/world.h"

namespace clientsmith::gui {

/// The provider itself, and the person's own data folder.
class RealWorld final : public ui::World
{
public:
    RealWorld(const ApiOrigin &origin, const QString &folder);

    ui::WorldKind kind() const override { return ui::WorldKind::Real; }
    Services services() override { return m_parts.services(); }
    QString dataFolder() const override { return m_folder; }
    void setProxy(const ProxyChoice &proxy) override { m_parts.setProxy(proxy); }
    QCoro::Task<> leave() override;

private:
    QString m_folder;
    Composition m_parts;
};

} // namespace clientsmith::gui
