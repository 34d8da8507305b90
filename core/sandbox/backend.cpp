#include "core/sandbox/backend.h"

#include "core/sandbox/limits.h"

#include <httplib.h>

#include <chrono>
#include <exception>
#include <thread>

namespace clientsmith::sandbox {

namespace {

void send(const Reply &reply, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    response.set_content(reply.body.toStdString(), "application/json");
}

Call callOf(const httplib::Request &request)
{
    Call call;
    call.authorization = QByteArray::fromStdString(request.get_header_value("Authorization"));
    call.contentType = QByteArray::fromStdString(request.get_header_value("Content-Type"));
    call.body = QByteArray::fromStdString(request.body);
    for (const auto &[name, value] : request.params)
        call.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    return call;
}

} // namespace

struct Backend::Private
{
    explicit Private(Api &provider)
        : api(provider)
    {
    }

    Api &api;
    httplib::Server server;
    std::thread thread;
};

Backend::Backend(Api &api)
    : d(std::make_unique<Private>(api))
{
    // The library's own choice, SO_REUSEPORT, would let a second server take part of our connections.
    d->server.set_socket_options([](socket_t) {});
    // The front opens a connection for every request, and waits for its end.
    d->server.set_keep_alive_max_count(1);
    d->server.set_payload_max_length(static_cast<std::size_t>(largestBody));
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        send(d->api.reply(QByteArray::fromStdString(request.method),
                 QByteArray::fromStdString(request.target), callOf(request)),
            response);
    };
    // One pattern for everything: unknown routes and wrong methods are the provider's to refuse, in its
    // words.
    const char *everything = ".*";
    d->server.Get(everything, handler);
    d->server.Post(everything, handler);
    d->server.Put(everything, handler);
    d->server.Patch(everything, handler);
    d->server.Delete(everything, handler);
    d->server.Options(everything, handler);
    const httplib::Server::Handler fillIn = [](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            send(refusal(response.status, QStringLiteral("The request was refused")), response);
    };
    d->server.set_error_handler(fillIn);
    d->server.set_exception_handler(
        [](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
            send(refusal(500, QStringLiteral("The sandbox failed")), response);
        });
}

Backend::~Backend()
{
    stop();
}

Result<quint16> Backend::start()
{
    const int port = d->server.bind_to_any_port("127.0.0.1");
    if (port < 1)
        return failure(ErrorKind::Network, QStringLiteral("No free port on 127.0.0.1"));
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    // stop() is lost on a server that does not run yet.
    while (!d->server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return static_cast<quint16>(port);
}

void Backend::stop()
{
    d->server.stop();
    if (d->thread.joinable())
        d->thread.join();
}

} // namespace clientsmith::sandbox
