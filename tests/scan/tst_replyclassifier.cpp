// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replyclassifier.h"

#include <QtTest>

using scan::Pass;
using scan::ReplyClass;

/// The truth table of reply classes, byte by byte.
class TestReplyClassifier : public QObject {
    Q_OBJECT

private slots:
    void classifies_data();
    void classifies();
    void tellsVersionAndFlagsOfMpCapableAlone();
};

namespace {
constexpr std::uint64_t OurKey = 0x1122334455667788;
}

void TestReplyClassifier::classifies_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("v0");
    QTest::addColumn<int>("v1");
    QTest::addColumn<int>("control");
    const auto row = [](const char* name, const char* options, ReplyClass v0, ReplyClass v1,
                         ReplyClass control) {
        QTest::newRow(name) << QByteArray(options) << int(v0) << int(v1) << int(control);
    };
    using enum ReplyClass;
    row("no options", "", Plain, Plain, Plain);
    row("MSS only", "020405b4", Plain, Plain, Plain);
    row("v1 host", "020405b4 1e0c0101 0102030405060708", VersionMismatch, Mptcp, Malformed);
    row("v1 host with C", "1e0c0121 0102030405060708", VersionMismatch, Mptcp, Malformed);
    row("v1 host with checksums", "1e0c0181 0102030405060708", VersionMismatch, Mptcp, Malformed);
    row("v0 host", "020405b4 1e0c0001 0102030405060708", Mptcp, VersionMismatch, Malformed);
    row("v0 host, option behind others",
        "020405b40402080a00000001000000020103030701011e0c0001"
        "0102030405060708",
        Mptcp, VersionMismatch, Malformed);
    row("unknown version 2", "1e0c0201 0102030405060708", VersionMismatch, VersionMismatch,
        Malformed);
    row("v1 mirror: four bytes unchanged", "1e040101", Malformed, Mirror, Malformed);
    row("v1 copy with a flag changed", "1e040181", Malformed, Malformed, Malformed);
    row("v0 mirror: our key", "1e0c0001 1122334455667788", Mirror, VersionMismatch, Malformed);
    row("v0 mirror with other flags", "1e0c0081 1122334455667788", Mirror, VersionMismatch,
        Malformed);
    row("zero key", "1e0c0101 0000000000000000", Malformed, Malformed, Malformed);
    row("no crypto bit", "1e0c0100 0102030405060708", Malformed, Malformed, Malformed);
    row("B set", "1e0c0141 0102030405060708", Malformed, Malformed, Malformed);
    row("length of the third ACK", "1e140101 01020304050607080102030405060708", Malformed,
        Malformed, Malformed);
    row("length 8", "1e080101 01020304", Malformed, Malformed, Malformed);
    row("length 3", "1e030101", Malformed, Malformed, Malformed);
    row("length 2", "1e020101", Malformed, Malformed, Malformed);
    row("length 0", "1e000101", Malformed, Malformed, Malformed);
    row("runs past the end", "1e0c0101", Malformed, Malformed, Malformed);
    row("kind alone at the end", "0101011e", Malformed, Malformed, Malformed);
    row("MP_JOIN", "1e101000 0102030405060708 01020304", Malformed, Malformed, Malformed);
    row("other option broken, no MPTCP", "0300 1e0c0101", Plain, Plain, Plain);
    row("behind the end of the list", "00 1e0c0101 0102030405060708 000000", Plain, Plain, Plain);
}

void TestReplyClassifier::classifies()
{
    QFETCH(QByteArray, options);
    QFETCH(int, v0);
    QFETCH(int, v1);
    QFETCH(int, control);
    const QByteArray raw = QByteArray::fromHex(options);
    const std::vector<std::uint8_t> block(raw.begin(), raw.end());
    const auto classOf
        = [&block](Pass pass) { return int(scan::classifySynAck(block, pass, OurKey).replyClass); };
    QCOMPARE(classOf(Pass::V0), v0);
    QCOMPARE(classOf(Pass::V1), v1);
    QCOMPARE(classOf(Pass::Control), control);

    const auto verdict = scan::classifySynAck(block, Pass::V1, 0);
    if (verdict.replyClass == ReplyClass::Mptcp)
        QCOMPARE(verdict.receiverKey.value_or(0), std::uint64_t(0x0102030405060708));
}

void TestReplyClassifier::tellsVersionAndFlagsOfMpCapableAlone()
{
    const auto verdictOf = [](const char* options) {
        const QByteArray raw = QByteArray::fromHex(options);
        const std::vector<std::uint8_t> block(raw.begin(), raw.end());
        return scan::classifySynAck(block, Pass::V1, 0);
    };
    const auto whole = verdictOf("1e0c0121 0102030405060708");
    QVERIFY(whole.hasCapable);
    QCOMPARE(int(whole.version), 1);
    QCOMPARE(int(whole.flags), 0x21);
    QVERIFY(verdictOf("1e0c0101").hasCapable); // cut off behind its flags
    QVERIFY(!verdictOf("1e030101").hasCapable); // ends before them
    QVERIFY(!verdictOf("1e101000 0102030405060708 01020304").hasCapable); // MP_JOIN
    QVERIFY(!verdictOf("020405b4").hasCapable);
}

QTEST_APPLESS_MAIN(TestReplyClassifier)
#include "tst_replyclassifier.moc"
