#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace clientsmith {

/// What came back over HTTP.
struct Answer
{
    /// 0 when no complete answer came.
    int status = 0;
    QByteArray body;
    /// Names in lower case.
    QMap<QByteArray, QByteArray> headers;

    QJsonObject object() const;
    QJsonArray array() const;
    QString text(const QString &field) const { return object().value(field).toString(); }
    /// error.code of the contract's error body.
    QString errorCode() const;
};

/// A plain HTTP client for tests that is not the program's: blocking, one connection a request, no retries.
/// Safe from any thread.
class Caller final
{
public:
    /// \p origin as Server::url(), without /v1.
    explicit Caller(const QUrl &origin);

    /// \p path is below /v1/accounts/: "T12345678/auth/clients".
    Answer send(const QByteArray &method, const QString &path, const QByteArray &authorization = {},
        const QByteArray &body = {}, const QByteArray &contentType = "application/json") const;
    Answer get(const QString &path, const QByteArray &token) const;
    Answer post(
        const QString &path, const QByteArray &token, const std::optional<QJsonObject> &body = {}) const;
    Answer remove(const QString &path, const QByteArray &token) const;

    /// The token call with Basic credentials; the audience is the account's own if none is wanted.
    Answer token(const QString &account, const QString &clientId, const QByteArray &secret,
        const std::optional<QString> &wanted = {}) const;

private:
    QUrl m_origin;
};

QByteArray basic(const QString &clientId, const QByteArray &secret);
QByteArray bearer(const QByteArray &token);
QByteArray toBytes(const QJsonObject &object);
/// https://api.dintero.com/v1/accounts/{account id}
QString audience(const QString &account);

} // namespace clientsmith
