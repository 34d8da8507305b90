#pragma once

#include "core/http/networktransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

namespace clientsmith::test {

/// Tests of what NetworkTransport makes of a server's bytes.
class TransportTest : public StrictTest
{
protected:
    /// With a deadline of ten seconds.
    static HttpRequest get(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        request.deadline = std::chrono::seconds(10);
        return request;
    }

    static HttpRequest post(const QUrl &url, const QByteArray &body)
    {
        HttpRequest request = get(url);
        request.method = HttpMethod::Post;
        request.body = body;
        return request;
    }

    Result<HttpResponse> send(HttpRequest request, Cancellation *cancellation = nullptr)
    {
        return QCoro::waitFor(m_transport.send(std::move(request), cancellation));
    }

private:
    NetworkTransport m_transport{QStringLiteral("1.2.3")};
};

} // namespace clientsmith::test
