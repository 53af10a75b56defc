// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "fullstore.h"
#include "maxmindwriter.h"
#include "randomstudy.h"

#include <QTemporaryDir>
#include <QtTest>

using analysis::Figure;
using analysis::FigureGroup;
using analysis::FigureMaker;

namespace {

constexpr std::size_t All = 1'000'000;

/// Means, estimates and curves, behind which no hosts are.
bool isOfHosts(const analysis::FigureKind& kind)
{
    const std::string_view name = kind.name;
    return !name.starts_with("keys-") && name != "survival" && kind.group != FigureGroup::Profiles
        && kind.group != FigureGroup::Published;
}

} // namespace

class TestPointHosts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        MaxMindWriter networks("GeoLite2-ASN");
        networks.addAs("11.0.0.0/27", 6185, "APPLE");
        networks.addAs("11.0.0.32/27", 714, "APPLE-ENGINEERING");
        QVERIFY(networks.writeTo(m_origins = file("asn.mmdb")));
        MaxMindWriter countries("GeoLite2-Country");
        countries.addCountry("11.0.0.0/28", "DE");
        countries.addCountry("11.0.0.16/28", "US");
        QVERIFY(countries.writeTo(m_countries = file("country.mmdb")));
    }

    /// As many hosts stand behind each number as it says.
    void everyPointOfTheFullStore()
    {
        const MemoryStore store = samples::fullStore(false);
        analysis::Question question;
        question.originFile = m_origins;
        question.countryFile = m_countries;
        checkAll(store, question, 600);
    }

    void everyPointOfRandomStudies_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 0; seed < 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void everyPointOfRandomStudies()
    {
        QFETCH(unsigned, seed);
        const RandomStudy study(seed, seed % 2 ? core::Family::V6 : core::Family::V4);
        checkAll(study.store(), {}, 50);
    }

    void hostsOfATable()
    {
        const MemoryStore store = samples::fullStore(false);
        analysis::Question question;
        question.originFile = m_origins;
        FigureMaker maker(store, question);
        for (const char* name : { "origins-v0-ipv4", "true-origins-v0-ipv4" }) {
            const auto figure = maker.make(name);
            QVERIFY2(figure, name);
            for (std::size_t row = 0; row < figure->rows.size(); ++row) {
                const auto hosts = maker.hostsBehind(*figure, 0, row, All);
                QVERIFY2(hosts, hosts ? "" : hosts.error().detail.c_str());
                QCOMPARE(std::to_string(hosts->count), figure->rows[row][4]);
                if (figure->rows[row][0] != "unknown") {
                    QCOMPARE(hosts->hosts.front().origin, "AS" + figure->rows[row][0]);
                    QVERIFY(!hosts->hosts.front().originName.empty());
                }
            }
        }
    }

    void runsOfTheTable()
    {
        const MemoryStore store = samples::fullStore(false);
        FigureMaker maker(store, {});
        const auto figure = maker.make("runs");
        QVERIFY(figure);
        const auto hosts = maker.hostsBehind(*figure, 0, 1, All);
        QVERIFY(hosts);
        QVERIFY(hosts->count > 0);
        for (const auto& host : hosts->hosts)
            QCOMPARE(host.run, 2);
    }

    void namesNoMoreThanAsked()
    {
        const MemoryStore store = samples::fullStore(false);
        FigureMaker maker(store, {});
        const auto figure = maker.make("responsive-ipv4");
        QVERIFY(figure);
        const auto some = maker.hostsBehind(*figure, 0, 0, 3);
        QVERIFY(some);
        QCOMPARE(some->hosts.size(), 3U);
        QCOMPARE(double(some->count), *figure->series[0].points[0].value);
    }

    void saysWhyNobody()
    {
        const MemoryStore store = samples::fullStore(false);
        analysis::Question question;
        question.published = true;
        FigureMaker maker(store, question);
        const auto figure = maker.make("adoption-v0-ipv4");
        QVERIFY(figure);
        const auto published = maker.hostsBehind(*figure, figure->series.size() - 1, 0, All);
        QVERIFY(!published);
        QCOMPARE(published.error().code, core::ErrorCode::NotFound);
        QVERIFY(published.error().detail.find("literature") != std::string::npos);
        const auto outside = maker.hostsBehind(*figure, 99, 0, All);
        QVERIFY(!outside);
        const auto curve = maker.make("survival");
        QVERIFY(curve);
        const auto estimate = maker.hostsBehind(*curve, 0, 0, All);
        QVERIFY(!estimate);
        QVERIFY(estimate.error().detail.find("estimate") != std::string::npos);
    }

    void canBeEnded()
    {
        const MemoryStore store = samples::fullStore(false);
        FigureMaker maker(store, {});
        const auto figure = maker.make("adoption-v0-ipv4");
        QVERIFY(figure);
        const auto ended = maker.hostsBehind(*figure, 0, 0, All, [](double) { return false; });
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, core::ErrorCode::Unavailable);
    }

private:
    std::string file(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static void checkAll(
        const MemoryStore& store, const analysis::Question& question, int leastPoints)
    {
        FigureMaker maker(store, question);
        int points = 0;
        for (const analysis::FigureKind& kind : analysis::figureKinds()) {
            if (!isOfHosts(kind))
                continue;
            const auto figure = maker.make(kind.name);
            if (!figure || figure->isTable())
                continue;
            for (std::size_t category = 0; category < figure->categories.size(); ++category) {
                std::vector<double> counts;
                double all = 0;
                for (std::size_t series = 0; series < figure->series.size(); ++series) {
                    const bool curve = figure->series[series].mark == analysis::SeriesMark::Line
                        && kind.group == FigureGroup::Keys;
                    counts.push_back(0);
                    if (!figure->series[series].points[category].value || curve)
                        continue;
                    const auto hosts = maker.hostsBehind(*figure, series, category, All);
                    if (!hosts
                        && (kind.group == FigureGroup::Origins
                            || std::string_view(kind.name) == "keys-mirrored"))
                        continue;
                    QVERIFY2(hosts,
                        qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(kind.name),
                            hosts ? QString() : QString::fromStdString(hosts.error().detail))));
                    QCOMPARE(std::uint64_t(hosts->hosts.size()), hosts->count);
                    counts.back() = double(hosts->count);
                    all += counts.back();
                }
                for (std::size_t series = 0; series < figure->series.size(); ++series) {
                    const auto value = figure->series[series].points[category].value;
                    const bool curve = figure->series[series].mark == analysis::SeriesMark::Line
                        && kind.group == FigureGroup::Keys;
                    const bool ofOthers = std::string_view(kind.name) == "retention"
                        || std::string_view(kind.name) == "proven-share"
                        || kind.group == FigureGroup::Keys;
                    if (!value || curve || ofOthers)
                        continue;
                    const double expected = figure->shares
                        ? (all > 0 ? 100 * counts[series] / all : 0)
                        : counts[series];
                    QVERIFY2(std::abs(*value - expected) < 1e-6,
                        qPrintable(QStringLiteral("%1, %2, %3: %4 but %5 hosts")
                                       .arg(QLatin1String(kind.name),
                                           QString::fromStdString(figure->series[series].name),
                                           QString::fromStdString(figure->categories[category]))
                                       .arg(*value)
                                       .arg(expected)));
                    ++points;
                }
            }
        }
        QVERIFY2(points >= leastPoints, qPrintable(QString::number(points)));
    }

    QTemporaryDir m_folder;
    std::string m_origins;
    std::string m_countries;
};

QTEST_APPLESS_MAIN(TestPointHosts)
#include "tst_pointhosts.moc"
