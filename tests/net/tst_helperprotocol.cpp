// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helperprotocol.h"

#include <QtTest>

#include <functional>

using namespace net::helper;

Q_DECLARE_METATYPE(net::helper::Refusal)

/// What mptcp-nethelper makes of the bytes that it is sent.
class TestHelperProtocol : public QObject {
    Q_OBJECT

private slots:
    void carriesRequests_data();
    void carriesRequests();
    void refuses_data();
    void refuses();
    void refusesEveryOtherSize();
    void refusesNames_data();
    void refusesNames();
    void carriesAnswers();
    void knowsForeignAnswers();
};

namespace {

Request receiver()
{
    Request request;
    request.kind = Kind::Receiver;
    request.interfaceIndex = 7;
    request.setInterfaceName("eth0");
    request.filter.firstPort = 32768;
    request.filter.lastPort = 61000;
    return request;
}

Request changed(Request request, const std::function<void(Request&)>& change)
{
    change(request);
    return request;
}

Refusal decoded(std::span<const std::uint8_t> message)
{
    Request request;
    const Refusal refusal = decode(message, request);
    // What is refused says nothing.
    if (refusal != Refusal::None && request != Request())
        qFatal("a refused request was set");
    return refusal;
}

/// `receiver()` with other bytes at an offset.
RequestMessage patched(std::size_t offset, const std::vector<std::uint8_t>& bytes)
{
    RequestMessage message = encode(receiver());
    std::copy(bytes.begin(), bytes.end(), message.begin() + std::ptrdiff_t(offset));
    return message;
}

} // namespace

void TestHelperProtocol::carriesRequests_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("flags");
    for (const Kind kind : { Kind::Check, Kind::Sender, Kind::Receiver, Kind::XdpSender,
             Kind::IpSender4, Kind::IpSender6 }) {
        for (int flags = 0; flags < (kind == Kind::Receiver ? 16 : 1); ++flags) {
            QTest::addRow("kind %d, flags %d", int(kind), flags) << int(kind) << flags;
        }
    }
}

void TestHelperProtocol::carriesRequests()
{
    QFETCH(int, kind);
    QFETCH(int, flags);
    Request request;
    if (Kind(kind) != Kind::Check)
        request = receiver();
    request.kind = Kind(kind);
    request.filter = { 0, 0 };
    if (Kind(kind) == Kind::Receiver) {
        request.filter.firstPort = FirstPort;
        request.filter.lastPort = FirstPort + MostOfEverySegment - 1;
        request.filter.everySegment = (flags & 1) != 0;
        request.filter.echoReplies = (flags & 2) != 0;
        request.filter.ownFrames = (flags & 4) != 0;
        request.withoutLinkHeader = (flags & 8) != 0;
    }
    QCOMPARE(check(request), Refusal::None);
    Request read;
    QCOMPARE(decode(encode(request), read), Refusal::None);
    QVERIFY(read == request);
}

void TestHelperProtocol::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Refusal>("refusal");
    const auto row = [](const char* name, const RequestMessage& message, Refusal refusal) {
        QTest::newRow(name) << QByteArray(
            reinterpret_cast<const char*>(message.data()), qsizetype(message.size()))
                            << refusal;
    };
    const auto changedRow
        = [&row](const char* name, Refusal refusal, const std::function<void(Request&)>& change) {
              row(name, encode(changed(receiver(), change)), refusal);
          };
    row("a receiver", encode(receiver()), Refusal::None);
    row("magic", patched(0, { 1, 2, 3, 4 }), Refusal::NotARequest);
    row("version 0", patched(4, { 0, 0 }), Refusal::OtherVersion);
    row("next version", patched(4, { Version + 1, 0 }), Refusal::OtherVersion);
    row("next kind", patched(6, { 6 }), Refusal::UnknownKind);
    row("last kind", patched(6, { 255 }), Refusal::UnknownKind);
    row("unknown flag", patched(7, { 0x10 }), Refusal::UnknownFlags);
    row("highest flag", patched(7, { 0x80 }), Refusal::UnknownFlags);
    row("reserved", patched(32, { 1 }), Refusal::NotARequest);
    row("last reserved", patched(35, { 1 }), Refusal::NotARequest);
    row("byte behind the name", patched(20, { 'x' }), Refusal::BadInterfaceName);
    row("name without an end", patched(12, std::vector<std::uint8_t>(std::size_t(NameBytes), 'e')),
        Refusal::BadInterfaceName);

    changedRow("no index", Refusal::NoSuchInterface, [](Request& r) { r.interfaceIndex = 0; });
    changedRow("negative index", Refusal::NoSuchInterface,
        [](Request& r) { r.interfaceIndex = 0x80000000; });
    changedRow("port 0", Refusal::PrivilegedPort, [](Request& r) { r.filter.firstPort = 0; });
    changedRow("port 1023", Refusal::PrivilegedPort, [](Request& r) { r.filter.firstPort = 1023; });
    changedRow("port 1024", Refusal::None, [](Request& r) { r.filter.firstPort = 1024; });
    changedRow("no port", Refusal::EmptyPortRange, [](Request& r) { r.filter.lastPort = 32767; });
    changedRow("ports 443 to 22", Refusal::EmptyPortRange,
        [](Request& r) { r.filter.firstPort = 443, r.filter.lastPort = 22; });
    changedRow("one port", Refusal::None, [](Request& r) { r.filter.lastPort = 32768; });
    changedRow("every segment of too many ports", Refusal::TooManyPorts, [](Request& r) {
        r.filter.everySegment = true;
        r.filter.lastPort = std::uint16_t(r.filter.firstPort + MostOfEverySegment);
    });
    changedRow("every segment of just enough ports", Refusal::None, [](Request& r) {
        r.filter.everySegment = true;
        r.filter.lastPort = std::uint16_t(r.filter.firstPort + MostOfEverySegment - 1);
    });
    changedRow(
        "a sender with ports", Refusal::UnknownFlags, [](Request& r) { r.kind = Kind::Sender; });
    changedRow("an AF_XDP sender with ports", Refusal::UnknownFlags,
        [](Request& r) { r.kind = Kind::XdpSender; });
    changedRow("a sender without link headers", Refusal::UnknownFlags, [](Request& r) {
        r.kind = Kind::Sender;
        r.filter = { 0, 0 };
        r.withoutLinkHeader = true;
    });
    changedRow("a sender with flags", Refusal::UnknownFlags, [](Request& r) {
        r.kind = Kind::Sender;
        r.filter = { 0, 0, true };
    });
    changedRow("a check with an interface", Refusal::UnknownFlags, [](Request& r) {
        r.kind = Kind::Check, r.filter = { 0, 0 };
    });
}

void TestHelperProtocol::refuses()
{
    QFETCH(QByteArray, message);
    QFETCH(Refusal, refusal);
    const auto* const data = reinterpret_cast<const std::uint8_t*>(message.constData());
    QCOMPARE(decoded({ data, std::size_t(message.size()) }), refusal);
}

void TestHelperProtocol::refusesEveryOtherSize()
{
    const RequestMessage whole = encode(receiver());
    std::vector<std::uint8_t> longer(whole.begin(), whole.end());
    longer.push_back(0);
    QCOMPARE(decoded(longer), Refusal::NotARequest);
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(decoded(std::span(whole).first(size)), Refusal::NotARequest);
}

void TestHelperProtocol::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("good");
    for (const char* name : { "eth0", "e", "enp3s0f1np1.100", "wg-home_1", "br0@5" })
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name :
        { "", ".", "..", "a/b", "eth0:1", "a b", "a\nb", "a\x7f", "caf\xc3\xa9", "\x1b[2J" })
        QTest::newRow(QByteArray(name).toPercentEncoding().constData())
            << QByteArray(name) << false;
}

void TestHelperProtocol::refusesNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, good);
    Request request = receiver();
    QVERIFY(request.setInterfaceName({ name.constData(), std::size_t(name.size()) }));
    QCOMPARE(decoded(encode(request)), good ? Refusal::None : Refusal::BadInterfaceName);
    QVERIFY(!request.setInterfaceName("sixteen-bytes-xx"));
}

void TestHelperProtocol::carriesAnswers()
{
    for (int refusal = 0; refusal <= int(Refusal::SystemFailure); ++refusal) {
        const Answer answer { Refusal(refusal), -refusal * 1000 };
        const auto read = decodeAnswer(encode(answer));
        QVERIFY(read.has_value());
        QVERIFY(*read == answer);
    }
}

void TestHelperProtocol::knowsForeignAnswers()
{
    const AnswerMessage whole = encode(Answer {});
    const auto with = [&whole](std::size_t offset, std::uint8_t value) {
        AnswerMessage message = whole;
        message[offset] = value;
        return decodeAnswer(message);
    };
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!decodeAnswer(std::span(whole).first(size)));
    QVERIFY(!with(0, 0));
    QVERIFY(!with(6, std::uint8_t(Refusal::SystemFailure) + 1));
    QVERIFY(!decodeAnswer(encode(receiver())));
    QVERIFY(with(4, Version + 1) == std::optional(Answer { Refusal::OtherVersion, 0 }));
}

QTEST_APPLESS_MAIN(TestHelperProtocol)
#include "tst_helperprotocol.moc"
