#pragma once

#include "tests/flows/flowworld.h"

namespace clientsmith::test {

/// A flow in its world.
struct CreateWorld : FlowWorld
{
    explicit CreateWorld(const sandbox::Options &options = {})
        : FlowWorld(options)
        , flow(std::make_unique<CreateClientFlow>(parts()))
    {
    }

    Result<ProvisionedClient> run(Keeping keeping = Keeping::Keychain)
    {
        return QCoro::waitFor(flow->run(shopDraft(), keeping));
    }

    /// The status of a token call with the credentials that the flow issued.
    int tokenStatus() const
    {
        const IssuedCredentials &credentials = *flow->credentials();
        return FlowWorld::tokenStatus(credentials.clientId(), credentials.secret().view().toByteArray());
    }

    QString key() const { return FlowWorld::key(flow->credentials()->clientId()); }

    std::unique_ptr<CreateClientFlow> flow;
};

} // namespace clientsmith::test
