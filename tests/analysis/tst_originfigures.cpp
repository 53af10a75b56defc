// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "figuretext.h"
#include "maxmindwriter.h"
#include "memorystore.h"
#include "samples.h"

#include <QtTest>

#include <fstream>

using analysis::Figure;
using analysis::FigureMaker;
using analysis::FigureSeries;
using samples::host;
using samples::joined;
using samples::scanRun;
using samples::series;
using samples::timeOf;
using samples::values;
using scan::Pass;

namespace {

} // namespace

/// Figures by network and country, worked out by hand.
class TestOriginFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Hosts 0 to 15 are Apple's, 16 to 31 an example's, 32 to 47 two ASes' together.
        m_prefixes = m_folder.filePath("prefixes.txt").toStdString();
        std::ofstream(m_prefixes) << "11.0.0.0\t28\t6185\n11.0.0.16\t28\t64496\n"
                                     "11.0.0.32\t28\t64497_64498\n10.0.0.0\t31\t64510\n";
        MaxMindWriter countries("GeoLite2-Country");
        countries.addCountry("11.0.0.0/28", "US");
        countries.addCountry("11.0.0.16/28", "DE");
        m_countries = m_folder.filePath("countries.mmdb").toStdString();
        QVERIFY(countries.writeTo(m_countries));
    }

    void originsOfTheLastScan()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2021, 11, 1)), { host(20), host(21), host(22) });
        store.add(scanRun(timeOf(2021, 12, 1)),
            { host(1), host(1, 443), host(2), host(17), host(33, 443), host(200),
                host(5, 80, Pass::V1) });
        FigureMaker maker(store, question());
        const auto table = maker.make("origins-v0-ipv4");
        QCOMPARE(joined(table->columns), std::string("AS|name|#80|#443|hosts|share [%]"));
        QCOMPARE(joined(table->rows[0]), std::string("6185|-|2|1|2|40"));
        // One host each: by number, and the unknown last.
        QCOMPARE(joined(table->rows[1]), std::string("64496|-|1|0|1|20"));
        QCOMPARE(joined(table->rows[2]), std::string("64497_64498|-|0|1|1|20"));
        QCOMPARE(joined(table->rows[3]), std::string("unknown|-|1|0|1|20"));
        QVERIFY(table->notes[1].find("CAIDA") != std::string::npos);

        const auto countries = maker.make("countries-v0");
        QCOMPARE(joined(countries->categories), std::string("US|unknown|DE"));
        QVERIFY(countries->notes[0].find("5 addresses in 2 countries, and 2 of which")
            != std::string::npos);
        QCOMPARE(values(series(*countries, "TCP port 80")), std::string("2 1 1"));
        QCOMPARE(values(series(*countries, "TCP port 443")), std::string("1 1 0"));

        analysis::Question published = question();
        published.published = true;
        const auto v1 = FigureMaker(store, published).make("origins-v1-ipv4");
        QCOMPARE(joined(v1->rows[0]), std::string("6185|-|1|0|1|100|98|98"));
        const auto v1Countries = FigureMaker(store, published).make("countries-v1");
        QCOMPARE(joined(v1Countries->categories), std::string("US|DE|CH|GB"));
        QCOMPARE(values(series(*v1Countries, "TCP port 80")), std::string("1 0 0 0"));
        QCOMPARE(values(series(*v1Countries, "Shreedhar et al. 2022, port 443 (published)")),
            std::string("101 7 1 1"));
    }

    void originsOfTracedHosts()
    {
        MemoryStore store;
        const store::RunId run = store.add(scanRun(timeOf(2021, 12, 1)), { host(1) });
        for (const std::uint16_t port : { 80, 443 }) {
            store::TraceRow trace;
            trace.target = host(20).address;
            trace.port = port;
            trace.pass = Pass::V0;
            trace.verdict = "true-mptcp";
            store.addTrace(run, trace);
            trace.target = host(30 + port % 3).address;
            trace.verdict = "middlebox-affected";
            trace.rule = "drop";
            trace.afterTtl = 3;
            trace.beforeTtl = 4;
            trace.afterAddress = core::IpAddress::v4(0x0a000000);
            trace.beforeAddress = core::IpAddress::v4(port == 80 ? 0x0a000001 : 0x0b000001);
            store.addTrace(run, trace);
        }
        FigureMaker maker(store, question());
        QCOMPARE(
            joined(maker.make("true-origins-v0-ipv4")->rows[0]), std::string("64496|-|1|1|1|100"));
        QCOMPARE(joined(maker.make("true-countries-v0")->categories), std::string("DE"));
        const auto networks = maker.make("altering-networks");
        QCOMPARE(joined(networks->rows[0]), std::string("AS64510|-|drop 1|1|50"));
        QCOMPARE(joined(networks->rows[1]), std::string("AS64510 to AS6185|-|drop 1|1|50"));
    }

    /// By AS, by prefix, and by both; a database is only needed for the first.
    void watch()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2021, 10, 1)),
            { host(1), host(1, 443), host(2), host(3, 443), host(20), host(40) });
        store.add(scanRun(timeOf(2021, 11, 1)),
            { host(1), host(1, 443, Pass::V1), host(2, 80, Pass::V1), host(7), host(20) });
        analysis::Question question = this->question();
        question.published = true;
        FigureMaker maker(store, question);
        const auto ports = maker.make("as-watch-ipv4");
        QCOMPARE(ports->title, std::string("Watched networks over IPv4: Apple"));
        const auto at = [&](const char* name, const char* month) {
            const auto& months = ports->categories;
            const auto place = std::find(months.begin(), months.end(), month) - months.begin();
            return *series(*ports, name).points[std::size_t(place)].value;
        };
        QCOMPARE(at("v0, only port 80", "2021-10"), 1.0);
        QCOMPARE(at("v0, both ports", "2021-10"), 1.0);
        QCOMPARE(at("v0, only port 443", "2021-10"), 1.0);
        QCOMPARE(at("v0, only port 80", "2021-11"), 2.0);
        QCOMPARE(at("v1, only port 443", "2021-11"), 1.0);
        QCOMPARE(at("v1, both ports, Shreedhar et al. 2022 (published)", "2022-02"), 1415.0);
        const auto moves = maker.make("as-watch-changes");
        const auto november
            = std::find(moves->categories.begin(), moves->categories.end(), std::string("2021-11"))
            - moves->categories.begin();
        const auto& upwards = series(*moves, "v0 to v1, IPv4").points[std::size_t(november)];
        QCOMPARE(*upwards.value, 2.0); // hosts 1 and 2
        QCOMPARE(*upwards.part, 1.0); // host 2 has left v0

        question.originFile.clear();
        QVERIFY(FigureMaker(store, question).missingFor("as-watch-ipv4").find("pfx2as")
            != std::string::npos);
        question.watchedPrefixes = { *core::IpPrefix::parse("11.0.0.16/28") };
        question.watchName = "Example";
        const auto prefixes = FigureMaker(store, question).make("as-watch-ipv4");
        QCOMPARE(values(series(*prefixes, "v0, only port 80")), std::string("1 1"));
        QCOMPARE(prefixes->series.size(), 6U); // the published ones are Apple's
        question.originFile = m_prefixes;
        question.watchedAs = { 64498 };
        const auto both = FigureMaker(store, question).make("as-watch-ipv4");
        QCOMPARE(values(series(*both, "v0, only port 80")), std::string("2 1"));
    }

private:
    analysis::Question question() const
    {
        analysis::Question question;
        question.originFile = m_prefixes;
        question.countryFile = m_countries;
        return question;
    }

    QTemporaryDir m_folder;
    std::string m_prefixes;
    std::string m_countries;
};

QTEST_APPLESS_MAIN(TestOriginFigures)
#include "tst_originfigures.moc"
