// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listserver.h"

#include <QDateTime>
#include <QTimeZone>

#include <arpa/inet.h>
#include <csignal>
#include <map>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QByteArray rowOf(int number, const QByteArray &ending)
{
    static const char *const types[] = { "DOCKER_HUB", "GCR", "ECR", "ACR", "PRIVATE" };
    static const QDateTime day(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::utc());
    // As lists are: their order has nothing to do with names or times.
    const quint32 scattered = quint32(number) * 2654435761U;
    const QByteArray name = "team-" + QByteArray::number(scattered % 97) + "-registry-"
        + QByteArray::number(number) + (scattered % 2 == 0 ? "-even" : "-odd") + ending;
    return R"({"id":")" + QByteArray::number(384'410'568'058'921'807 + 7919LL * number)
        + R"(","name":")" + name + R"(","type":")" + types[scattered % 5] + R"(","createdAt":")"
        + day.addSecs(scattered % 70'000'000).toString(Qt::ISODate).toLatin1() + R"("})";
}

QByteArray listOf(int rows, ListServer::List list)
{
    QByteArray data;
    const auto add = [&](const QByteArray &row) {
        data += data.isEmpty() ? "" : ",";
        data += row;
    };
    for (int i = 0; i < rows; ++i) {
        const bool isChanged = list == ListServer::List::Changed && i % 100 == 0;
        const int kind = isChanged ? i / 100 % 3 : -1;
        if (kind == 1)
            continue; // gone
        add(rowOf(i, kind == 0 ? "-renamed" : ""));
        if (kind == 2)
            add(rowOf(rows + i, "-new"));
    }
    return R"({"code":10000,"message":"success","data":[)" + data + "]}";
}

QByteArray replyOf(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void writeAll(int to, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t count =
            ::write(to, bytes.constData() + written, size_t(bytes.size() - written));
        if (count <= 0)
            return; // the other side is gone
        written += count;
    }
}

/// Answers each request with one of the replies; which one, the control says. Until that is closed.
void serve(int listener, int control, const QByteArray &first, const QByteArray &changed)
{
    const QByteArray *reply = &first;
    std::map<int, QByteArray> requests; // by their connections, as far as they have arrived
    while (true) {
        std::vector<pollfd> waiting{ { control, POLLIN, 0 }, { listener, POLLIN, 0 } };
        for (const auto &[connection, request] : requests)
            waiting.push_back({ connection, POLLIN, 0 });
        ::poll(waiting.data(), waiting.size(), -1);
        if (waiting[0].revents != 0) {
            char list = 0;
            if (::read(control, &list, 1) != 1)
                return;
            reply = list == char(ListServer::List::First) ? &first : &changed;
            continue;
        }
        if (waiting[1].revents != 0)
            requests[::accept(listener, nullptr, nullptr)] = {};
        for (size_t i = 2; i < waiting.size(); ++i) {
            if (waiting[i].revents == 0)
                continue;
            const int connection = waiting[i].fd;
            char bytes[4096];
            const ssize_t count = ::read(connection, bytes, sizeof bytes);
            if (count <= 0) {
                ::close(connection);
                requests.erase(connection);
                continue;
            }
            QByteArray &request = requests[connection];
            request.append(bytes, count);
            if (!request.endsWith("\r\n\r\n"))
                continue;
            request.clear();
            writeAll(connection, *reply);
        }
    }
}

} // namespace

ListServer::ListServer(int rows)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    int control[2];
    int result[2];
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 16) != 0
        || ::getsockname(listener, generic, &size) != 0 || ::pipe(control) != 0
        || ::pipe(result) != 0)
        qFatal("there is no server");
    m_port = ntohs(address.sin_port);
    m_control = control[1];
    m_process = ::fork();
    if (m_process == 0) {
        ::close(control[1]);
        const QByteArray first = listOf(rows, List::First);
        const qint64 bytes = first.size();
        writeAll(result[1], QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes));
        serve(listener, control[0], replyOf(first), replyOf(listOf(rows, List::Changed)));
        ::_exit(0);
    }
    if (::read(result[0], &m_bytes, sizeof m_bytes) != sizeof m_bytes)
        qFatal("the server makes no list");
    for (const int end : { listener, control[0], result[0], result[1] })
        ::close(end);
}

ListServer::~ListServer()
{
    ::close(m_control); // which ends it
    ::waitpid(m_process, nullptr, 0);
}

QString ListServer::baseUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

QUrl ListServer::url() const
{
    return QUrl(baseUrl() + u"/v2/container-registry-auths"_s);
}

void ListServer::next(List list)
{
    const char byte = char(list);
    if (::write(m_control, &byte, 1) != 1)
        qFatal("the server is gone");
}

} // namespace Purser
