// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/prefixorigins.h"

#include <QtTest>

#include <fstream>
#include <random>

using analysis::OriginDatabase;
using analysis::PrefixOrigins;
using core::IpAddress;

namespace {

std::string labelOf(const PrefixOrigins& origins, const char* address)
{
    const analysis::Origin* found = origins.find(*IpAddress::parse(address));
    return found == nullptr ? "" : found->label;
}

} // namespace

/// Prefix-to-AS tables: the format, longest match, and what is refused.
class TestPrefixOrigins : public QObject {
    Q_OBJECT

private slots:
    void longestPrefixDecides()
    {
        PrefixOrigins origins;
        for (const char* line :
            { "10.0.0.0\t8\t1", "10.1.0.0\t16\t2", "10.1.2.0\t24\t3_4", "255.255.255.0\t24\t5",
                "2001:db8::\t32\t6,7", "2001:db8:1::\t48\t8", "", "# a comment", "192.0.2.1 32 9" })
            QVERIFY(origins.addLine(line));
        QVERIFY(origins.seal());
        QCOMPARE(origins.prefixes(), 7U);
        QCOMPARE(labelOf(origins, "9.255.255.255"), std::string());
        QCOMPARE(labelOf(origins, "10.0.0.0"), std::string("1"));
        QCOMPARE(labelOf(origins, "10.1.0.0"), std::string("2"));
        QCOMPARE(labelOf(origins, "10.1.2.255"), std::string("3_4"));
        QCOMPARE(labelOf(origins, "10.1.3.0"), std::string("2"));
        QCOMPARE(labelOf(origins, "10.2.0.0"), std::string("1"));
        QCOMPARE(labelOf(origins, "11.0.0.0"), std::string());
        QCOMPARE(labelOf(origins, "255.255.255.255"), std::string("5"));
        QCOMPARE(labelOf(origins, "192.0.2.0"), std::string());
        QCOMPARE(labelOf(origins, "192.0.2.1"), std::string("9"));
        QCOMPARE(labelOf(origins, "192.0.2.2"), std::string());
        QCOMPARE(labelOf(origins, "2001:db8::1"), std::string("6,7"));
        QCOMPARE(labelOf(origins, "2001:db8:1::1"), std::string("8"));
        QCOMPARE(labelOf(origins, "2001:db9::"), std::string());
        const analysis::Origin* several = origins.find(*IpAddress::parse("10.1.2.1"));
        QCOMPARE(several->numbers, (std::vector<std::uint32_t> { 3, 4 }));
    }

    void wrongLines_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : { "10.0.0.0", "10.0.0.0\t8", "10.0.0.0\t8\t1\t2", "10.0.0.0\t33\t1",
                 "10.0.0.1\t8\t1", "10.0.0.0\t-1\t1", "10.0.0.0\t8\tAS1", "10.0.0.0\t8\t1_",
                 "10.0.0.0\t8\t_1", "10.0.0.0\t8\t1,,2", "10.0.0.0\t8\t4294967296", "host\t8\t1",
                 "::\t129\t1", "10.0.0.0/8\t8\t1" })
            QTest::newRow(line) << line;
    }

    void wrongLines()
    {
        QFETCH(QString, line);
        PrefixOrigins origins;
        const auto added = origins.addLine(line.toStdString());
        QVERIFY(!added);
        QCOMPARE(added.error().code, core::ErrorCode::InvalidInput);
        QVERIFY(!added.error().detail.empty());
        QCOMPARE(origins.prefixes(), 0U);
    }

    void tooManyOrigins()
    {
        std::string many = "10.0.0.0\t8\t1";
        for (std::size_t i = 0; i < PrefixOrigins::MaxOriginsOfPrefix; ++i)
            many += "_1";
        PrefixOrigins origins;
        QVERIFY(!origins.addLine(many));
    }

    void contradictionsAreNamed()
    {
        PrefixOrigins origins;
        QVERIFY(origins.addLine("10.0.0.0 8 1"));
        QVERIFY(origins.addLine("10.0.0.0 8 1"));
        QVERIFY(origins.addLine("10.0.0.0 8 2"));
        const auto sealed = origins.seal();
        QVERIFY(!sealed);
        QVERIFY(sealed.error().detail.find("10.0.0.0/8") != std::string::npos);
    }

    /// Random tables of nested prefixes against a look at every prefix.
    void randomTables()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 150; ++round) {
            const bool v4 = round % 2 == 0;
            const int bits = v4 ? 32 : 128;
            // Few distinct bits, so that prefixes nest and touch.
            const auto randomAddress = [&] {
                core::Uint128 value = 0;
                for (int i = 0; i < bits; ++i)
                    value = value << 1 | (i < 4 || i > bits - 4 ? random() % 2 : 0);
                if (random() % 8 == 0)
                    value = ~core::Uint128(0);
                return IpAddress::fromValue(v4 ? core::Family::V4 : core::Family::V6, value);
            };
            PrefixOrigins origins;
            std::map<std::pair<core::Uint128, int>, std::uint32_t> table;
            for (int i = 0; i < 30; ++i) {
                const int length = random() % 3 == 0 ? int(random()) % 5 & 3
                    : random() % 2 == 0              ? bits - int(random() % 5)
                                                     : int(random() % unsigned(bits + 1));
                core::IpPrefix prefix { randomAddress(), length };
                const core::Uint128 first = prefix.range().first;
                const auto number = std::uint32_t(random() % 1000);
                if (!table.emplace(std::pair(first, length), number).second)
                    continue;
                QVERIFY(
                    origins.addLine(IpAddress::fromValue(prefix.network.family(), first).toString()
                        + "\t" + std::to_string(length) + "\t" + std::to_string(number)));
            }
            QVERIFY(origins.seal());
            for (int i = 0; i < 300; ++i) {
                const IpAddress address = randomAddress();
                int longest = -1;
                std::uint32_t expected = 0;
                for (const auto& [prefix, number] : table) {
                    const core::IpPrefix each {
                        IpAddress::fromValue(address.family(), prefix.first), prefix.second
                    };
                    if (each.contains(address) && prefix.second > longest) {
                        longest = prefix.second;
                        expected = number;
                    }
                }
                const analysis::Origin* found = origins.find(address);
                QCOMPARE(found != nullptr, longest >= 0);
                if (found != nullptr)
                    QCOMPARE(found->numbers.front(), expected);
            }
        }
    }

    void filesOfBothFamilies()
    {
        QTemporaryDir folder;
        const std::string v4 = folder.filePath("routeviews-rv2-v4.txt").toStdString();
        const std::string v6 = folder.filePath("routeviews-rv6-v6.txt").toStdString();
        std::ofstream(v4) << "192.0.2.0\t24\t64496\n";
        std::ofstream(v6) << "2001:db8::\t32\t64497\n";
        const auto origins = OriginDatabase::open(v4 + "," + v6);
        QVERIFY(origins);
        QCOMPARE(
            (*origins)->find(*IpAddress::parse("192.0.2.7")).value()->label, std::string("64496"));
        QCOMPARE((*origins)->find(*IpAddress::parse("2001:db8::7")).value()->label,
            std::string("64497"));
        QVERIFY(!(*origins)->find(*IpAddress::parse("198.51.100.1")).value());
        QVERIFY((*origins)->description().find("routeviews-rv2-v4.txt") != std::string::npos);
    }

    void wrongFilesAreNamed()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath("prefixes.txt").toStdString();
        std::ofstream(file) << "192.0.2.0\t24\t64496\n\n198.51.100.0\t24\tAS64496\n";
        const auto wrong = OriginDatabase::open(file);
        QVERIFY(!wrong);
        QVERIFY(wrong.error().detail.find(file + ":3: ") == 0);

        const auto missing = OriginDatabase::open(file + ".not");
        QCOMPARE(missing.error().code, core::ErrorCode::NotFound);
        const auto packed = OriginDatabase::open("routeviews.pfx2as.gz");
        QVERIFY(packed.error().detail.find("gunzip") != std::string::npos);
        const auto none = OriginDatabase::open("");
        QVERIFY(none.error().detail.find("caida.org") != std::string::npos);
        std::ofstream(file, std::ios::trunc) << "# nothing\n";
        QVERIFY(!OriginDatabase::open(file));
    }
};

QTEST_APPLESS_MAIN(TestPrefixOrigins)
#include "tst_prefixorigins.moc"
