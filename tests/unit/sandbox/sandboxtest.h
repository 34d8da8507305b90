#pragma once

#include "core/sandbox/server.h"
#include "tests/support/caller.h"
#include "tests/support/testmain.h"

#include <QJsonObject>
#include <QString>

#include <memory>

namespace clientsmith {

/// A sandbox of its own for every test function, and short words for what tests do with it.
class SandboxTest : public StrictTest
{
    Q_OBJECT
protected:
    /// Starts anew with these options.
    void restart(const sandbox::Options &options);

    /// The credentials that sign in to an account.
    sandbox::Account account(const QString &accountId = merchant) const;
    /// A new access token of the account's sign-in client.
    QByteArray signIn(const QString &accountId = merchant) const;
    /// A new client with these scopes, and a token of its own.
    QByteArray tokenWithScopes(const QStringList &scopes) const;
    /// A new client's whole answer.
    QJsonObject createClient(const QJsonObject &body = {}) const;
    Answer createGrant(const QString &client, const QStringList &scopes, const QString &type = {}) const;

    sandbox::Server &server() const { return *m_server; }
    Caller caller() const { return Caller(m_server->url()); }

    static const QString merchant;
    static const QString partner;
    /// "T12345678/auth/clients" and so on.
    static QString clientsPath(const QString &rest = {});
    static QString grantsPath(const QString &rest = {});

protected Q_SLOTS:
    void init() override;
    void cleanup() override;

private:
    std::unique_ptr<sandbox::Server> m_server;
};

} // namespace clientsmith
