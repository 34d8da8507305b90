#pragma once

#include "core/secrets/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace clientsmith::dintero {

/// What createClient is asked for. All fields are optional to the provider; we always send client_id, so that
/// a client can be found again when the answer is lost.
struct NewApiClient
{
    QString clientId;
    QString name;
    QString description;
    QStringList callbacks;
};

/// An API client as the provider lists it. The secret is never part of it.
struct ApiClient
{
    /// The provider's UUID. Grants and paths use this one.
    QString id;
    /// The name for OAuth 2.0, chosen by whoever created it.
    QString clientId;
    QString name;
    QString description;
    QStringList callbacks;
    /// Invalid when the provider left it out, or sent what is no date.
    QDateTime createdAt;
    QString createdBy;
    QDateTime updatedAt;
};

/// The answer of createClient: the one time that a secret is seen. `secret` may be empty in a broken answer.
struct ApiClientWithSecret
{
    ApiClient client;
    Secret secret;
};

struct NewGrant
{
    /// The client's `id` (UUID), not its client_id.
    QString clientUuid;
    QString audience;
    QStringList scopes;
};

struct Grant
{
    QString id;
    /// The client's `id` (UUID).
    QString clientUuid;
    QString audience;
    QStringList scopes;
    /// any, client_credentials, authorization_code or password.
    QString type;
};

} // namespace clientsmith::dintero
