// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QtTest>

#include <random>

class TestChecksum : public QObject {
    Q_OBJECT
private slots:
    void rfc1071Example()
    {
        const samples::Buffer bytes = samples::fromHex("0001f203f4f5f6f7");
        QCOMPARE(wire::checksumFinish(wire::checksumAdd(bytes)), std::uint16_t(0x220d));
    }

    void oddLengthIsPaddedWithZero()
    {
        const auto odd = wire::checksumAdd(samples::fromHex("0001f2"));
        const auto even = wire::checksumAdd(samples::fromHex("0001f200"));
        QCOMPARE(wire::checksumFinish(odd), wire::checksumFinish(even));
    }

    void nothingAndZerosGiveAllOnes()
    {
        QCOMPARE(wire::checksumFinish(wire::checksumAdd({})), std::uint16_t(0xffff));
        QCOMPARE(
            wire::checksumFinish(wire::checksumAdd(samples::Buffer(40))), std::uint16_t(0xffff));
    }

    void matchesTheDefinitionForEveryLengthAndSplit()
    {
        std::mt19937 random(1);
        for (std::size_t length = 0; length < 70; ++length) {
            samples::Buffer bytes(length);
            for (std::uint8_t& byte : bytes)
                byte = std::uint8_t(random());
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < length; ++i)
                sum += std::uint64_t(bytes[i]) << (i % 2 == 0 ? 8 : 0);
            while (sum > 0xffff)
                sum = (sum & 0xffff) + (sum >> 16);
            const auto expected = std::uint16_t(~sum);
            QCOMPARE(wire::checksumFinish(wire::checksumAdd(bytes)), expected);
            for (std::size_t split = 0; split <= length; split += 2) {
                const wire::Bytes all = bytes;
                const auto first = wire::checksumAdd(all.first(split));
                QCOMPARE(
                    wire::checksumFinish(wire::checksumAdd(all.subspan(split), first)), expected);
            }
        }
    }

    void largestPacketsDoNotOverflow()
    {
        const samples::Buffer bytes(1 << 20, 0xff);
        QCOMPARE(wire::checksumFinish(wire::checksumAdd(bytes, 0xffffffff)), std::uint16_t(0));
    }

    void rfc1624Example()
    {
        QCOMPARE(wire::checksumReplace(0xdd2f, 0x5555, 0x3285), std::uint16_t(0x0000));
    }

    void replacingAWordEqualsComputingAnew()
    {
        std::mt19937 random(2);
        samples::Buffer bytes(20);
        for (std::uint8_t& byte : bytes)
            byte = std::uint8_t(random());
        for (int round = 0; round < 10000; ++round) {
            const auto before = wire::checksumFinish(wire::checksumAdd(bytes));
            const std::size_t at = random() % 10 * 2;
            const std::uint16_t old = wire::load16(bytes.data() + at);
            wire::store16(bytes.data() + at, std::uint16_t(random()));
            QCOMPARE(wire::checksumReplace(before, old, wire::load16(bytes.data() + at)),
                wire::checksumFinish(wire::checksumAdd(bytes)));
        }
    }

    void pseudoHeaders()
    {
        const auto v4 = wire::pseudoHeaderSum(wire::IpAddress::parse("192.0.2.1").value(),
            wire::IpAddress::parse("198.51.100.7").value(), 6, 20);
        QCOMPARE(wire::checksumFinish(v4),
            wire::checksumFinish(
                wire::checksumAdd(samples::fromHex("c0000201 c6336407 00 06 0014"))));
        const auto v6 = wire::pseudoHeaderSum(wire::IpAddress::parse("2001:db8::1").value(),
            wire::IpAddress::parse("2001:db8::2").value(), 58, 0x00012345);
        QCOMPARE(wire::checksumFinish(v6),
            wire::checksumFinish(
                wire::checksumAdd(samples::fromHex("20010db8000000000000000000000001"
                                                   "20010db8000000000000000000000002"
                                                   "00012345 0000003a"))));
    }
};

QTEST_APPLESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
