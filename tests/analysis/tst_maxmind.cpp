// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/maxmindfile.h"
#include "maxmindwriter.h"

#include <QtTest>

#include <fstream>
#include <random>

using analysis::CountryDatabase;
using analysis::OriginDatabase;
using core::IpAddress;

/// libmaxminddb (1.7) forgets some memory when it refuses a file's damaged description.
extern "C" const char* __lsan_default_suppressions() { return "leak:libmaxminddb"; }

/// MaxMind databases through libmaxminddb: what is found, and what becomes of damaged ones.
class TestMaxMind : public QObject {
    Q_OBJECT

private slots:
    void init() { m_file = m_folder.filePath("test.mmdb").toStdString(); }

    void origins()
    {
        MaxMindWriter writer("GeoLite2-ASN");
        writer.addAs("192.0.2.0/24", 64496, "Example Network");
        writer.addAs("192.0.2.128/25", 4200000001, "Inner");
        writer.addAs("2001:db8::/32", 64497, std::string(300, 'n'));
        writer.add("198.51.100.0/24", { { "other", { std::uint32_t(1) } } });
        QVERIFY(writer.writeTo(m_file));
        const auto database = OriginDatabase::open(m_file);
        QVERIFY(database);
        const auto find = [&](const char* address) {
            return (*database)->find(*IpAddress::parse(address)).value();
        };
        QVERIFY(find("192.0.2.1") == (analysis::Origin { "64496", { 64496 }, "Example Network" }));
        QCOMPARE(find("192.0.2.200")->numbers.front(), 4200000001U);
        QCOMPARE(find("2001:db8::9")->name.size(), 300U);
        QVERIFY(!find("198.51.100.1"));
        QVERIFY(!find("203.0.113.1"));
        QVERIFY(!find("2001:db9::1"));
        QCOMPARE((*database)->description(), std::string("MaxMind GeoLite2-ASN of 2026-01-01"));
    }

    void countries()
    {
        MaxMindWriter writer("GeoLite2-Country");
        writer.addCountry("192.0.2.0/24", "DE");
        writer.add("198.51.100.0/24",
            { { "registered_country",
                { MaxMindValue::Map { { "iso_code", { std::string("HK") } } } } } });
        QVERIFY(writer.writeTo(m_file));
        const auto database = CountryDatabase::open(m_file);
        QVERIFY(database);
        QCOMPARE((*database)->find(*IpAddress::parse("192.0.2.1")).value(), std::string("DE"));
        QCOMPARE((*database)->find(*IpAddress::parse("198.51.100.1")).value(), std::string("HK"));
        QCOMPARE((*database)->find(*IpAddress::parse("203.0.113.1")).value(), std::string());
    }

    void theWrongKindIsRefused()
    {
        MaxMindWriter writer("GeoLite2-Country");
        writer.addCountry("192.0.2.0/24", "DE");
        QVERIFY(writer.writeTo(m_file));
        const auto origins = OriginDatabase::open(m_file);
        QVERIFY(!origins);
        QVERIFY(origins.error().detail.find("knows no AS") != std::string::npos);
        MaxMindWriter other("GeoLite2-ASN");
        other.addAs("192.0.2.0/24", 1, "x");
        QVERIFY(other.writeTo(m_file));
        QVERIFY(!CountryDatabase::open(m_file));
        QVERIFY(!OriginDatabase::open(m_file + "," + m_file));
    }

    void filesThatAreNoDatabases()
    {
        QCOMPARE(
            OriginDatabase::open("/nowhere/at/all.mmdb").error().code, core::ErrorCode::NotFound);
        QCOMPARE(CountryDatabase::open(m_folder.path().toStdString()).error().code,
            core::ErrorCode::ReadFailed);
        std::ofstream(m_file, std::ios::trunc) << "no database";
        QCOMPARE(OriginDatabase::open(m_file).error().code, core::ErrorCode::Malformed);
        std::ofstream(m_file, std::ios::trunc);
        QVERIFY(!OriginDatabase::open(m_file));
        QVERIFY(CountryDatabase::open("").error().detail.find("maxmind.com") != std::string::npos);
    }

    /// A database with bytes changed or cut off is refused, or answers, or says that it is damaged.
    void damagedDatabases()
    {
        MaxMindWriter writer("GeoLite2-ASN");
        for (int i = 0; i < 40; ++i)
            writer.addAs("192.0." + std::to_string(i) + ".0/24", std::uint32_t(64496 + i), "name");
        const std::string whole = writer.bytes();
        std::mt19937 random(17);
        int damaged = 0;
        for (int round = 0; round < 500; ++round) {
            std::string bytes = whole;
            for (unsigned change = 0; change < 1 + random() % 4; ++change)
                bytes[random() % bytes.size()] = char(random());
            if (round % 10 == 0)
                bytes.resize(random() % bytes.size());
            std::ofstream(m_file, std::ios::binary | std::ios::trunc) << bytes;
            const auto database = OriginDatabase::open(m_file);
            if (!database)
                continue;
            for (int i = 0; i < 40; ++i) {
                const auto found
                    = (*database)->find(IpAddress::v4(0xc0000001 + std::uint32_t(i) * 256));
                if (!found) {
                    ++damaged;
                    QVERIFY(found.error().detail.find(m_file) != std::string::npos);
                }
            }
        }
        QVERIFY(damaged > 0);
    }

private:
    QTemporaryDir m_folder;
    std::string m_file;
};

QTEST_APPLESS_MAIN(TestMaxMind)
#include "tst_maxmind.moc"
