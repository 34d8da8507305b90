#pragma once

#include "core/accounts/accountsession.h"
#include "core/http/proxychoice.h"
#include "core/services.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace clientsmith::ui {

/// An account that is signed in to without anybody typing: the demo's.
struct ReadySignIn
{
    Account account;
    Secret secret;
};

enum class WorldKind { Real, Demo };

/// An API origin and everything kept about it. The demo is a world of its own, which goes when it is left.
class World
{
public:
    World() = default;
    virtual ~World() = default;
    Q_DISABLE_COPY_MOVE(World)

    virtual WorldKind kind() const = 0;
    virtual Services services() = 0;
    virtual QString dataFolder() const = 0;
    /// The demo's account; none elsewhere.
    virtual std::optional<ReadySignIn> readySignIn() const { return std::nullopt; }
    /// The demo's other accounts, to switch to.
    virtual std::vector<ReadySignIn> otherReadySignIns() const { return {}; }
    /// By which way the provider is reached from now on.
    virtual void setProxy(const ProxyChoice &proxy) { Q_UNUSED(proxy) }
    /// Before it is destroyed: takes away what must not stay behind.
    virtual QCoro::Task<> leave() = 0;
};

using WorldFactory = std::function<Result<std::unique_ptr<World>>(WorldKind kind)>;

} // namespace clientsmith::ui
