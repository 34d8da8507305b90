#include "core/http/networktransport.h"

#include "core/base/cancellation.h"
#include "core/base/deletelater.h"
#include "core/http/apiorigin.h"
#include "core/http/httpexchange.h"
#include "core/http/singleupload.h"

#include <QCoroSignal>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace clientsmith {

namespace {

/// The chosen proxy, but never for loopback.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(std::shared_ptr<const ProxyChoice> choice)
        : m_choice(std::move(choice))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        switch (m_choice->kind) {
        case ProxyChoice::Kind::System:
            return QNetworkProxyFactory::systemProxyForQuery(query);
        case ProxyChoice::Kind::None:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case ProxyChoice::Kind::Manual:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice->host, m_choice->port)};
        }
        Q_UNREACHABLE();
    }

private:
    std::shared_ptr<const ProxyChoice> m_choice;
};

bool isAllowed(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
        (url.scheme() == QLatin1String("https") ||
            (url.scheme() == QLatin1String("http") && isLoopbackHost(url.host())));
}

/// The bytes by which an Authorization value could be recognised: what stands behind the scheme.
QByteArrayView credentialsOf(const Secret &authorization)
{
    const QByteArrayView value = authorization.view();
    return value.sliced(value.indexOf(' ') + 1);
}

/// A server that echoes our credentials in its answer must not bring them into an error message.
void blankOut(Secret &body, const Secret &authorization)
{
    if (authorization.isEmpty())
        return;
    const QByteArrayView needle = credentialsOf(authorization);
    WipedBytes cleaned;
    qsizetype from = 0;
    const QByteArrayView view = body.view();
    while (true) {
        const qsizetype at = view.indexOf(needle, from);
        if (at < 0)
            break;
        cleaned.insert(cleaned.end(), view.data() + from, view.data() + at);
        cleaned.insert(cleaned.end(), static_cast<std::size_t>(needle.size()), '*');
        from = at + needle.size();
    }
    if (from == 0)
        return;
    cleaned.insert(cleaned.end(), view.data() + from, view.data() + view.size());
    body = Secret(QByteArrayView(cleaned.data(), static_cast<qsizetype>(cleaned.size())));
}

template <typename Manager>
Manager newManager(std::shared_ptr<const ProxyChoice> proxy)
{
    Manager manager(new QNetworkAccessManager);
    manager->setProxyFactory(new ProxyFactory(std::move(proxy)));
    manager->setAutoDeleteReplies(false);
    manager->setStrictTransportSecurityEnabled(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

} // namespace

NetworkTransport::NetworkTransport(const QString &version)
    : m_proxy(std::make_shared<ProxyChoice>())
    , m_manager(newManager<std::unique_ptr<QNetworkAccessManager>>(m_proxy))
    , m_version(version.toLatin1())
{
}

NetworkTransport::~NetworkTransport() = default;

void NetworkTransport::setProxy(const ProxyChoice &choice)
{
    if (*m_proxy == choice)
        return;
    *m_proxy = choice;
    // Kept connections lead through the old one.
    m_manager->clearConnectionCache();
}

QCoro::Task<Result<HttpResponse>> NetworkTransport::send(HttpRequest request, Cancellation *cancellation)
{
    if (cancellation && cancellation->isRequested())
        co_return failure(ErrorKind::Cancelled, QStringLiteral("Cancelled"));
    if (!isAllowed(request.url)) {
        co_return failure(ErrorKind::InvalidInput,
            QStringLiteral("Only https is used, and http to this computer: %1")
                .arg(request.url.toDisplayString()));
    }

    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // A lost HTTP/2 connection is retried below us, where we can't count the POSTs.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setHeader(QNetworkRequest::UserAgentHeader,
        QString(QStringLiteral("Clientsmith/") + QString::fromLatin1(m_version)));
    wire.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    wire.setRawHeader(QByteArrayLiteral("Dintero-System-Name"), QByteArrayLiteral("Clientsmith"));
    wire.setRawHeader(QByteArrayLiteral("Dintero-System-Version"), m_version);
    wire.setRawHeader(QByteArrayLiteral("Dintero-System-Plugin-Name"), QByteArrayLiteral("Clientsmith"));
    wire.setRawHeader(QByteArrayLiteral("Dintero-System-Plugin-Version"), m_version);
    if (!request.authorization.isEmpty())
        wire.setRawHeader(QByteArrayLiteral("Authorization"), request.authorization.view().toByteArray());

    std::unique_ptr<QNetworkAccessManager, DeleteLater> own; // deleted after the exchange
    QNetworkReply *reply = nullptr;
    const SingleUpload *body = nullptr; // goes with the reply
    switch (request.method) {
    case HttpMethod::Get:
        reply = m_manager->get(wire);
        break;
    case HttpMethod::Delete: {
        // A repeat below us would turn a deletion that worked into a 404 that nobody can explain.
        auto *upload = new SingleUpload(QByteArray());
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, 0);
        reply = m_manager->sendCustomRequest(wire, QByteArrayLiteral("DELETE"), upload);
        upload->setParent(reply);
        break;
    }
    case HttpMethod::Post: {
        // A connection that is kept has its last request, and in the TLS library's buffers its last answer:
        // whatever carries a client's secret is a POST, and is gone with a connection of its own. Nor can a
        // POST get lost on a connection that the server is just closing.
        own = newManager<std::unique_ptr<QNetworkAccessManager, DeleteLater>>(m_proxy);
        auto *upload = new SingleUpload(request.body);
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        reply = own->post(wire, upload);
        upload->setParent(reply);
        body = upload;
        break;
    }
    }

    const std::unique_ptr<HttpExchange, DeleteLater> exchange(new HttpExchange(reply, request, cancellation));
    co_await qCoro(exchange.get(), &HttpExchange::finished);
    Result<HttpResponse> result = exchange->takeResult();
    if (!result)
        result.error().unsent = body != nullptr && !request.body.isEmpty() && body->isUntouched();
    else
        blankOut(result->body, request.authorization);
    co_return result;
}

} // namespace clientsmith
