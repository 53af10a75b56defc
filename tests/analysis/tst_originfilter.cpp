// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "core/analysis/originfilter.h"
#include "figuretext.h"
#include "fullstore.h"
#include "maxmindwriter.h"

#include <QTemporaryDir>
#include <QtTest>

using analysis::FigureMaker;

class TestOriginFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        MaxMindWriter networks("GeoLite2-ASN");
        networks.addAs("11.0.0.0/27", 6185, "APPLE");
        networks.addAs("11.0.0.32/27", 714, "APPLE-ENGINEERING");
        m_origins = m_folder.filePath("asn.mmdb").toStdString();
        QVERIFY(networks.writeTo(m_origins));
    }

    /// The two networks hold all IPv4 hosts: what one has and what the other has is all.
    void partsAddUp()
    {
        const MemoryStore store = samples::fullStore(false);
        for (const char* name : { "adoption-v0-ipv4", "responsive-ipv4", "classes-v1-ipv4",
                 "churn-v0-ipv4", "versions-ipv4", "trace-months-v0-ipv4", "proven" }) {
            const auto all = make(store, {}, name);
            const auto first = make(store, { 6185 }, name);
            QVERIFY2(all, name);
            QVERIFY2(first, first ? "" : first.error().detail.c_str());
            QCOMPARE(first->categories, all->categories);
            const auto second = make(store, { 714 }, name);
            for (const auto& series : all->series) {
                if (series.name.find("IPv6") != std::string::npos)
                    continue; // nobody is known to announce those
                const auto& ofFirst = samples::series(*first, series.name);
                for (std::size_t i = 0; i < series.points.size(); ++i) {
                    const double other
                        = second && !samples::series(*second, series.name).points.empty()
                        ? samples::series(*second, series.name).points[i].value.value_or(0)
                        : 0;
                    QCOMPARE(ofFirst.points[i].value.value_or(0) + other,
                        series.points[i].value.value_or(0));
                }
            }
        }
    }

    void bothTogetherAreAll()
    {
        const MemoryStore store = samples::fullStore(false);
        auto all = make(store, {}, "adoption-v1-ipv4");
        auto both = make(store, { 714, 6185 }, "adoption-v1-ipv4");
        QVERIFY(all && both);
        QVERIFY(both->subtitle.ends_with(", only AS714, AS6185"));
        both->subtitle = all->subtitle;
        QVERIFY(*both == *all);
    }

    void countsAreReadOnce()
    {
        const MemoryStore store = samples::fullStore(false);
        const auto origins = analysis::OriginDatabase::open(m_origins);
        QVERIFY(origins);
        const analysis::OriginFilteredStore part(store, **origins, { 6185 });
        const std::vector<store::RunId> ids { 1, 2 };
        QVERIFY(part.hostCounts(ids));
        const std::size_t read = store.rowsRead();
        QVERIFY(part.hostCounts(ids));
        QCOMPARE(store.rowsRead(), read);
    }

    void countingCanEnd()
    {
        const MemoryStore store = samples::fullStore(false);
        const auto origins = analysis::OriginDatabase::open(m_origins);
        QVERIFY(origins);
        analysis::OriginFilteredStore part(store, **origins, { 6185 });
        part.setProgress([](double) { return false; });
        const std::vector<store::RunId> ids { 1 };
        const auto ended = part.hostCounts(ids);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, core::ErrorCode::Unavailable);
        part.setProgress({});
        QVERIFY(part.hostCounts(ids));
    }

    void countingSaysHowFarItIs()
    {
        const MemoryStore store = samples::fullStore(false);
        const auto origins = analysis::OriginDatabase::open(m_origins);
        QVERIFY(origins);
        analysis::OriginFilteredStore part(store, **origins, { 1 }); // nobody's
        std::vector<double> shares;
        part.setProgress([&](double share) {
            shares.push_back(share);
            return true;
        });
        const std::vector<store::RunId> ids { 1, 2 };
        const auto counts = part.hostCounts(ids);
        QVERIFY(counts && counts->empty());
        QCOMPARE(shares.front(), 0.0);
        QCOMPARE(shares.back(), 0.5);
        analysis::OriginFilteredStore other(store, **origins, { 1 });
        other.setProgress([&](double share) { return share == 0; });
        QCOMPARE(other.hostCounts(ids).error().code, core::ErrorCode::Unavailable);
    }

    void needsADatabase()
    {
        const MemoryStore store = samples::fullStore(false);
        analysis::Question question;
        question.onlyAs = { 6185 };
        FigureMaker maker(store, question);
        const auto figure = maker.make("adoption-v0-ipv4");
        QVERIFY(!figure);
        QCOMPARE(figure.error().code, core::ErrorCode::InvalidInput);
        question.originFile = m_folder.filePath("none.mmdb").toStdString();
        FigureMaker other(store, question);
        QVERIFY(!other.make("adoption-v0-ipv4"));
    }

    void isOnlyRead()
    {
        MemoryStore store = samples::fullStore(false);
        const auto origins = analysis::OriginDatabase::open(m_origins);
        QVERIFY(origins);
        analysis::OriginFilteredStore part(store, **origins, { 6185 });
        QVERIFY(!part.removeRun(1));
        QVERIFY(!part.setLabel(1, "x"));
        QVERIFY(!part.setNote(1, "x"));
    }

    void endsEarlyAndPassesErrorsOn()
    {
        MemoryStore store = samples::fullStore(false);
        const auto origins = analysis::OriginDatabase::open(m_origins);
        QVERIFY(origins);
        const analysis::OriginFilteredStore part(store, **origins, { 6185 });
        int blocks = 0;
        QVERIFY(part.readHosts(1, {}, [&](auto) { return ++blocks < 1; }));
        QCOMPARE(blocks, 1);
        store.breakReading();
        QVERIFY(!part.readHosts(1, {}, [](auto) { return true; }));
    }

private:
    core::Result<analysis::Figure> make(
        const MemoryStore& store, std::vector<std::uint32_t> only, const char* name) const
    {
        analysis::Question question;
        question.originFile = m_origins;
        question.onlyAs = std::move(only);
        FigureMaker maker(store, question);
        return maker.make(name);
    }

    QTemporaryDir m_folder;
    std::string m_origins;
};

QTEST_APPLESS_MAIN(TestOriginFilter)
#include "tst_originfilter.moc"
