// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namespacerefusal.h"

#include "core/lab/kernellab.h"
#include "core/lab/labprefixes.h"

#include <QTest>

#include <arpa/inet.h>
#include <linux/mptcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#ifndef SOL_MPTCP
constexpr int SOL_MPTCP = 284;
#endif

using lab::DeviceKind;

namespace {

/// The first host of the prefix of a kind.
core::IpAddress hostOf(DeviceKind kind, core::Family family)
{
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        if (prefix.kind == kind) {
            const auto range = core::IpPrefix::parse(
                family == core::Family::V4 ? prefix.prefixV4 : prefix.prefixV6)
                                   ->range();
            return core::IpAddress::fromValue(family, range.first + 1);
        }
    }
    return {};
}

bool connectTo(int socket, const core::IpAddress& host)
{
    sockaddr_storage address {};
    socklen_t size = sizeof(sockaddr_in);
    if (host.isV4()) {
        auto& v4 = reinterpret_cast<sockaddr_in&>(address);
        v4.sin_family = AF_INET;
        v4.sin_port = htons(lab::LabPort);
        std::memcpy(&v4.sin_addr, host.bytes().data(), sizeof v4.sin_addr);
    } else {
        auto& v6 = reinterpret_cast<sockaddr_in6&>(address);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(lab::LabPort);
        std::memcpy(&v6.sin6_addr, host.bytes().data(), sizeof v6.sin6_addr);
        size = sizeof(sockaddr_in6);
    }
    // So that a host that stays silent ends the test.
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) & ~O_NONBLOCK);
    const timeval patience { 10, 0 };
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    return connect(socket, reinterpret_cast<const sockaddr*>(&address), size) == 0;
}

/// What comes back for `text`.
QByteArray echoOf(int socket, const QByteArray& text)
{
    if (send(socket, text.constData(), std::size_t(text.size()), MSG_NOSIGNAL) != text.size())
        return "not sent";
    QByteArray echo;
    while (echo.size() < text.size()) {
        QByteArray piece(text.size() - echo.size(), 0);
        const ssize_t got = recv(socket, piece.data(), std::size_t(piece.size()), 0);
        if (got <= 0)
            break;
        echo += piece.left(got);
    }
    return echo;
}

/// What the kernel says of the connection.
QString spokenOn(int socket)
{
    mptcp_info info {};
    socklen_t size = sizeof info;
    if (getsockopt(socket, SOL_MPTCP, MPTCP_INFO, &info, &size) != 0)
        return "tcp";
    if ((info.mptcpi_flags & MPTCP_INFO_FLAG_FALLBACK) != 0)
        return "tcp";
    return (info.mptcpi_flags & MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED) != 0 ? "mptcp" : "no key";
}

} // namespace

/// The lab's modelled hosts as a real Linux client finds them.
class TestLinuxClient : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void speaksWithModelledHosts_data();
    void speaksWithModelledHosts();

private:
    std::unique_ptr<net::Vantage> m_lab;
};

void TestLinuxClient::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    auto vantage = lab::makeKernelLabVantage(TEST_BIN_DIR "/mptcp-probe");
    QVERIFY2(vantage.has_value(), vantage ? "" : vantage.error().detail.c_str());
    m_lab = std::move(*vantage);
    const auto socket = m_lab->openSocket(net::SocketKind::Mptcp4);
    if (!socket)
        QSKIP(socket.error().detail.c_str());
}

void TestLinuxClient::speaksWithModelledHosts_data()
{
    QTest::addColumn<DeviceKind>("kind");
    QTest::addColumn<core::Family>("family");
    QTest::addColumn<QString>("spoken");
    const auto rows = [](const char* name, DeviceKind kind, const char* spoken) {
        QTest::addRow("%s over IPv4", name) << kind << core::Family::V4 << QString(spoken);
        QTest::addRow("%s over IPv6", name) << kind << core::Family::V6 << QString(spoken);
    };
    rows("no-join", DeviceKind::NoJoin, "mptcp");
    rows("v0-host", DeviceKind::HostV0, "tcp");
    rows("static-key", DeviceKind::StaticKey, "tcp");
    rows("mirror-mptcp", DeviceKind::MirrorMptcp, "tcp");
    rows("malformed-length", DeviceKind::MalformedLength, "tcp");
}

void TestLinuxClient::speaksWithModelledHosts()
{
    QFETCH(DeviceKind, kind);
    QFETCH(core::Family, family);
    QFETCH(QString, spoken);
    const auto socket = m_lab->openSocket(
        family == core::Family::V4 ? net::SocketKind::Mptcp4 : net::SocketKind::Mptcp6);
    QVERIFY(socket.has_value());
    QVERIFY2(connectTo(socket->get(), hostOf(kind, family)), std::strerror(errno));
    for (const QByteArray& text : { QByteArray("hello"), QByteArray(3000, 'x'), QByteArray("bye") })
        QCOMPARE(echoOf(socket->get(), text), text);
    QCOMPARE(spokenOn(socket->get()), spoken);
    QCOMPARE(shutdown(socket->get(), SHUT_WR), 0);
    char rest = 0;
    QCOMPARE(recv(socket->get(), &rest, 1, 0), ssize_t(0));
}

QTEST_GUILESS_MAIN(TestLinuxClient)
#include "tst_linuxclient.moc"
