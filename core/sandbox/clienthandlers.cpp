#include "core/sandbox/authorization.h"
#include "core/sandbox/requestbody.h"
#include "core/sandbox/uuid.h"

#include <algorithm>
#include <utility>

namespace clientsmith::sandbox {

namespace {

Reply unknownClient()
{
    return refusal(404, QStringLiteral("API client not found"));
}

/// RFC 7617 section 2: a user-id with a colon can't be sent as Basic credentials, nor can control characters.
bool isUsableClientId(const QString &clientId)
{
    return !clientId.isEmpty() && std::none_of(clientId.begin(), clientId.end(), [](QChar character) {
        return character == u':' || character.category() == QChar::Other_Control;
    });
}

/// The body as a client without id, secret and history.
Checked<Client> readNewClient(const Call &call)
{
    const auto body = jsonBody(call);
    if (!body)
        return tl::unexpected<Reply>(body.error());
    const auto name = optionalText(*body, QStringLiteral("name"));
    const auto description = optionalText(*body, QStringLiteral("description"));
    const auto clientId = optionalText(*body, QStringLiteral("client_id"));
    for (const auto *text : {&name, &description, &clientId}) {
        if (!*text)
            return tl::unexpected<Reply>(text->error());
    }
    const auto callbacks = optionalTexts(*body, QStringLiteral("callbacks"));
    if (!callbacks)
        return tl::unexpected<Reply>(callbacks.error());
    Client client;
    client.clientId = clientId->value_or(newUuid());
    if (!isUsableClientId(client.clientId))
        return refused(
            400, QStringLiteral("client_id must not be empty, nor hold a colon or a control character"));
    client.name = *name;
    client.description = *description;
    client.callbacks = *callbacks;
    return client;
}

/// The only kind of answer with a secret in it.
Reply answerWithSecret(const Client &client, const Secret &secret)
{
    QJsonObject object = toJson(client);
    object.insert(QStringLiteral("client_secret"), QString::fromLatin1(secret.view()));
    return answer(object);
}

} // namespace

Reply listClients(const Context &context, const Call &call)
{
    const auto claims = reader(context, call);
    if (!claims)
        return claims.error();
    return answer(context.provider.book(call.accountId)->listClients());
}

Reply createClient(const Context &context, const Call &call)
{
    const auto claims = writer(context, call);
    if (!claims)
        return claims.error();
    auto client = readNewClient(call);
    if (!client)
        return client.error();
    AccountBook *book = context.provider.book(call.accountId);
    if (!book->clientsWithClientId(client->clientId).empty()) {
        if (context.policy.duplicates == DuplicateClientId::Refuse)
            return refusal(409, QStringLiteral("The account already has a client with this client_id"));
        if (context.policy.duplicates == DuplicateClientId::Replace)
            client->clientId = newUuid();
    }
    client->id = newUuid();
    client->createdAt = context.now;
    client->updatedAt = context.now;
    client->createdBy = claims->clientId;
    const Secret secret = newClientSecret();
    client->secret = SecretHash(secret);
    Reply reply = answerWithSecret(*client, secret);
    book->add(*std::move(client));
    return reply;
}

Reply getClient(const Context &context, const Call &call)
{
    const auto claims = reader(context, call);
    if (!claims)
        return claims.error();
    const Client *client = context.provider.book(call.accountId)->client(call.resourceId);
    return client ? answer(toJson(*client)) : unknownClient();
}

Reply deleteClient(const Context &context, const Call &call)
{
    const auto claims = writer(context, call);
    if (!claims)
        return claims.error();
    const auto client = context.provider.book(call.accountId)->removeClient(call.resourceId);
    if (!client)
        return unknownClient();
    QJsonObject object = toJson(*client);
    object.insert(QStringLiteral("deleted_at"), timestamp(context.now));
    object.insert(QStringLiteral("deleted_by"), claims->clientId);
    return answer(object);
}

Reply rotateClientSecret(const Context &context, const Call &call)
{
    const auto claims = writer(context, call);
    if (!claims)
        return claims.error();
    AccountBook *book = context.provider.book(call.accountId);
    const Secret secret = newClientSecret();
    if (!book->setSecret(call.resourceId, SecretHash(secret), context.now))
        return unknownClient();
    return answerWithSecret(*book->client(call.resourceId), secret);
}

} // namespace clientsmith::sandbox
