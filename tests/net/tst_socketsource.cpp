// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketsource.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>
#include <thread>

using net::FileDescriptor;
using net::SocketKind;

/// Sockets that one process opens for another, over a real socket pair.
class TestSocketSource : public QObject {
    Q_OBJECT

private slots:
    void passesWorkingSockets();
    void answersNonsenseWithAnError();
    void noticesThatTheOtherEndIsGone();
};

namespace {
std::pair<FileDescriptor, FileDescriptor> channel()
{
    int ends[2] = { -1, -1 };
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        qFatal("socketpair failed");
    return { FileDescriptor(ends[0]), FileDescriptor(ends[1]) };
}

int socketOption(const FileDescriptor& socket, int option)
{
    int value = -1;
    socklen_t length = sizeof value;
    getsockopt(socket.get(), SOL_SOCKET, option, &value, &length);
    return value;
}
} // namespace

void TestSocketSource::passesWorkingSockets()
{
    auto [ours, theirs] = channel();
    std::jthread server([end = std::move(theirs)] {
        while (net::servePassedSocket(end.get())) { }
    });
    net::PassedSockets sockets(std::move(ours));
    const auto route = sockets.open(SocketKind::Route);
    QVERIFY(route);
    QCOMPARE(socketOption(*route, SO_DOMAIN), AF_NETLINK);
    const auto datagram = sockets.open(SocketKind::Datagram6);
    QVERIFY(datagram);
    QCOMPARE(socketOption(*datagram, SO_DOMAIN), AF_INET6);
    QCOMPARE(socketOption(*datagram, SO_TYPE), SOCK_DGRAM);
    QVERIFY((fcntl(datagram->get(), F_GETFD) & FD_CLOEXEC) != 0);
}

void TestSocketSource::answersNonsenseWithAnError()
{
    auto [ours, theirs] = channel();
    std::jthread server([end = std::move(theirs)] {
        while (net::servePassedSocket(end.get())) { }
    });
    for (const QByteArray& request : { QByteArray("\x00", 1), QByteArray("\x63"),
             QByteArray("\x01\x01"), QByteArray(5000, '\x02') }) {
        QCOMPARE(send(ours.get(), request.constData(), std::size_t(request.size()), 0),
            ssize_t(request.size()));
        std::int32_t answer = 0;
        QCOMPARE(recv(ours.get(), &answer, sizeof answer, 0), ssize_t(sizeof answer));
        QCOMPARE(answer, EINVAL);
    }
    ours.reset();
}

void TestSocketSource::noticesThatTheOtherEndIsGone()
{
    auto [ours, theirs] = channel();
    theirs.reset();
    net::PassedSockets sockets(std::move(ours));
    const auto socket = sockets.open(SocketKind::Route);
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, core::ErrorCode::Unavailable);
}

QTEST_APPLESS_MAIN(TestSocketSource)
#include "tst_socketsource.moc"
