#include "tests/faults/faults.h"

#include "tests/faults/resetsocket.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace clientsmith::test {

namespace {

using Answer = std::function<void(QTcpSocket &, const GoodAnswer &)>;
using Words = std::function<QByteArray(const GoodAnswer &)>;

constexpr auto closing = "Connection: close\r\n";

QByteArray good(const GoodAnswer &answer)
{
    return RawServer::json(answer.status, answer.body, closing);
}

/// Says \p words, then closes.
Answer saying(Words words)
{
    return [words = std::move(words)](QTcpSocket &socket, const GoodAnswer &answer) {
        socket.write(words(answer));
        socket.disconnectFromHost();
    };
}

Answer saying(const QByteArray &bytes)
{
    return saying([bytes](const GoodAnswer &) { return bytes; });
}

/// A complete answer of which the body is another.
Answer withBody(Words words)
{
    return saying([words = std::move(words)](
                      const GoodAnswer &answer) { return RawServer::json(200, words(answer), closing); });
}

Answer refusing(int status, const QByteArray &headers = {})
{
    return saying(RawServer::json(
        status, R"({"error":{"code":"NO","message":"The test was told to refuse"}})", headers + closing));
}

QByteArray page(int status)
{
    const QByteArray html = "<!DOCTYPE html><html><body><h1>A proxy was here</h1></body></html>";
    return "HTTP/1.1 " + QByteArray::number(status) +
        " Page\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(html.size()) + "\r\n" +
        closing + "\r\n" + html;
}

/// Every object of the answer, be it one or a list of them, changed by \p change.
Words changed(const std::function<void(QJsonObject &)> &change)
{
    return [change](const GoodAnswer &answer) {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (!document.isArray()) {
            QJsonObject object = document.object();
            change(object);
            return QJsonDocument(object).toJson();
        }
        QJsonArray list;
        for (const auto &element : document.array()) {
            QJsonObject object = element.toObject();
            change(object);
            list.append(object);
        }
        return QJsonDocument(list).toJson();
    };
}

Words without(const QString &field)
{
    return changed([field](QJsonObject &object) { object.remove(field); });
}

void typeWrongly(QJsonObject &object)
{
    for (const QString &key : object.keys())
        object.insert(key, 42);
}

/// The same once more, with another value behind each name: whoever takes the last one takes a wrong one.
QByteArray saidTwice(const GoodAnswer &answer)
{
    QByteArray body = answer.body.trimmed();
    if (!body.startsWith('{'))
        return body;
    body.chop(1);
    for (const QString &key : QJsonDocument::fromJson(answer.body).object().keys())
        body += ",\"" + key.toUtf8() + "\":\"something-else\"";
    return body + '}';
}

/// One byte after another, and never the last.
void trickle(QTcpSocket &socket, const GoodAnswer &answer)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, rest = good(answer)]() mutable {
        if (rest.size() > 1) {
            socket.write(rest.left(1));
            rest.remove(0, 1);
        }
    });
    timer->start(1);
}

Answer redirecting(int status, const QByteArray &elsewhere)
{
    return saying("HTTP/1.1 " + QByteArray::number(status) + " Elsewhere\r\nLocation: " + elsewhere +
        "\r\nContent-Length: 0\r\n" + closing + "\r\n");
}

void addConnections(std::vector<Fault> &all)
{
    all.push_back({"refused", false, false, Link::Refused, {}});
    // Qt 6.4 does not always notice, and waits.
    all.push_back({"reset before it is read", false, true, Link::Reset, {}});
    all.push_back({"reset when it is read", false, false, Link::Works,
        [](QTcpSocket &socket, const GoodAnswer &) { resetConnection(socket); }});
    all.push_back({"reset after it was acted on", true, false, Link::Works,
        [](QTcpSocket &socket, const GoodAnswer &) { resetConnection(socket); }});
    all.push_back({"closed without an answer", true, false, Link::Works, saying(QByteArray())});
    all.push_back({"wrong host", false, false, Link::WrongHost, {}});
    all.push_back({"expired", false, false, Link::Expired, {}});
    all.push_back({"self-signed", false, false, Link::SelfSigned, {}});
    all.push_back({"unknown authority", false, false, Link::UnknownAuthority, {}});
    all.push_back({"no TLS", false, false, Link::NoTls, {}});
    all.push_back({"TLS 1.0", false, false, Link::OldTls, {}});
}

void addCuts(std::vector<Fault> &all)
{
    const auto cut = [&all](const char *name, const Words &words) {
        all.push_back({name, true, false, Link::Works, saying(words)});
    };
    cut("cut in the status line", [](const GoodAnswer &answer) { return good(answer).left(11); });
    cut("cut in the head", [](const GoodAnswer &answer) { return good(answer).left(40); });
    cut("cut in the body", [](const GoodAnswer &answer) { return good(answer).chopped(5); });
    cut("cut in a chunk", [](const GoodAnswer &answer) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
            QByteArray::number(answer.body.size(), 16) + "\r\n" + answer.body.chopped(5);
    });
    cut("cut before the last chunk", [](const GoodAnswer &answer) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
            QByteArray::number(answer.body.size(), 16) + "\r\n" + answer.body + "\r\n";
    });
    cut("a chunk without a size", [](const GoodAnswer &answer) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n" + answer.body + "\r\n0\r\n\r\n";
    });
    cut("Content-Length too long", [](const GoodAnswer &answer) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(answer.body.size() + 9) + "\r\n" +
            closing + "\r\n" + answer.body;
    });
    cut("Content-Length too short", [](const GoodAnswer &answer) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(answer.body.size() / 2) + "\r\n" +
            closing + "\r\n" + answer.body;
    });
    cut("bad gzip", [](const GoodAnswer &answer) {
        return RawServer::json(200, answer.body, QByteArray("Content-Encoding: gzip\r\n") + closing);
    });
    cut("no HTTP", [](const GoodAnswer &) { return QByteArray("SSH-2.0-OpenSSH_9.2\r\n"); });
    all.push_back({"slow", true, true, Link::Works, trickle});
    all.push_back({"silent", true, true, Link::Works, [](QTcpSocket &, const GoodAnswer &) {}});
}

void addStatuses(std::vector<Fault> &all, const QByteArray &elsewhere)
{
    all.push_back({"a 502 page", false, false, Link::Works, saying(page(502))});
    all.push_back({"a 502 page, done", true, false, Link::Works, saying(page(502))});
    all.push_back({"a 200 page", false, false, Link::Works, saying(page(200))});
    all.push_back({"a 200 page, done", true, false, Link::Works, saying(page(200))});
    all.push_back({"a 404 page", false, false, Link::Works, saying(page(404))});
    all.push_back({"500, done", true, false, Link::Works, refusing(500)});
    all.push_back({"429 with Retry-After", false, false, Link::Works, refusing(429, "Retry-After: 1\r\n")});
    all.push_back({"429", false, false, Link::Works, refusing(429)});
    all.push_back({"401", false, false, Link::Works, refusing(401)});
    all.push_back({"redirect 301", false, false, Link::Works, redirecting(301, elsewhere)});
    all.push_back({"redirect 302", false, false, Link::Works, redirecting(302, elsewhere)});
    all.push_back({"redirect 307", false, false, Link::Works, redirecting(307, elsewhere)});
    all.push_back({"redirect 308", false, false, Link::Works, redirecting(308, elsewhere)});
    all.push_back({"redirect 308, done", true, false, Link::Works, redirecting(308, elsewhere)});
}

void addBodies(std::vector<Fault> &all)
{
    const auto body = [&all](const char *name, const Words &words) {
        all.push_back({name, true, false, Link::Works, withBody(words)});
    };
    body("over the limit", [](const GoodAnswer &answer) {
        // The lists may be as long as this.
        constexpr int limit = 1024 * 1024;
        return answer.body.startsWith('[') ? answer.body : QByteArray(limit, ' ') + answer.body;
    });
    body("no UTF-8",
        [](const GoodAnswer &answer) { return QByteArray(answer.body).replace("\":\"", "\":\"\xff\xfe"); });
    body("wrong types", changed(typeWrongly));
    body("a list of it", [](const GoodAnswer &answer) { return '[' + answer.body + ']'; });
    body("null", [](const GoodAnswer &) { return QByteArray("null"); });
    body("nested without end", [](const GoodAnswer &) { return QByteArray(500'000, '['); });
    body("no id", without(QStringLiteral("id")));
    body("an id that is a path", changed([](QJsonObject &object) {
        object.insert(QStringLiteral("id"), QStringLiteral("../../T11200000"));
    }));
    body("another id", changed([](QJsonObject &object) {
        if (object.contains(QStringLiteral("id")))
            object.insert(QStringLiteral("id"), QStringLiteral("5b0e7cd4-1d3a-4f7b-8a52-0d3c6f1e9b77"));
    }));
    body("no client_id", without(QStringLiteral("client_id")));
    body("no client_secret", without(QStringLiteral("client_secret")));
    body("an empty client_secret",
        changed([](QJsonObject &object) { object.insert(QStringLiteral("client_secret"), QString()); }));
    body("every name twice", saidTwice);
    body("200 and an error, done", [](const GoodAnswer &) {
        return QByteArray(R"({"error":{"code":"OOPS","message":"It did not work"}})");
    });
    all.push_back({"200 and an error", false, false, Link::Works,
        withBody([](const GoodAnswer &) { return QByteArray(R"({"error":{"code":"OOPS"}})"); })});
    body("200 and nothing, done", [](const GoodAnswer &) { return QByteArray(); });
    all.push_back({"200 and nothing", false, false, Link::Works,
        withBody([](const GoodAnswer &) { return QByteArray(); })});
    const QByteArray noContent = QByteArray("HTTP/1.1 204 No Content\r\n") + closing + "\r\n";
    all.push_back({"204, done", true, false, Link::Works, saying(noContent)});
    all.push_back({"204", false, false, Link::Works, saying(noContent)});
}

} // namespace

std::vector<Fault> allFaults(const QByteArray &elsewhere)
{
    std::vector<Fault> all;
    addConnections(all);
    addCuts(all);
    addStatuses(all, elsewhere);
    addBodies(all);
    return all;
}

} // namespace clientsmith::test
