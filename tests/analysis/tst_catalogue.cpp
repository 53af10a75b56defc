// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "fullstore.h"
#include "maxmindwriter.h"

#include <QtTest>

#include <cmath>
#include <fstream>

using analysis::Figure;
using analysis::FigureKind;
using analysis::FigureMaker;
using samples::fullStore;
using scan::Pass;
using scan::ReplyClass;

namespace {

/// Words outside of any pattern, which no window could translate. What a figure takes from runs and
/// databases has none here but the name of a network.
std::string untranslatable(const core::Text& text)
{
    if (text.kind() == core::Text::Kind::Plain) {
        static const QRegularExpression word(
            QStringLiteral("\\b(?!(?:control|host)\\b)[a-z]{3,}\\b"));
        // A vantage point and a pass are called as options call them.
        const QString plain = QString::fromStdString(text).remove(QStringLiteral("Apple too"));
        return plain.contains(word) ? plain.toStdString() : std::string();
    }
    for (const core::Text& value : text.values()) {
        if (std::string found = untranslatable(value); !found.empty())
            return found;
    }
    return {};
}

std::string untranslatable(const Figure& figure)
{
    std::vector<core::Text> all { figure.title, figure.subtitle, figure.categoryAxis.title,
        figure.valueAxis.title };
    for (const auto* texts : { &figure.categories, &figure.columns, &figure.notes })
        all.insert(all.end(), texts->begin(), texts->end());
    for (const auto& row : figure.rows)
        all.insert(all.end(), row.begin(), row.end());
    for (const analysis::FigureSeries& series : figure.series)
        all.insert(all.end(), { series.name, series.partName });
    for (const core::Text& text : all) {
        if (std::string found = untranslatable(text); !found.empty())
            return found;
    }
    return {};
}

/// What every figure must be, whatever it shows; empty when it is.
QString brokenRule(const Figure& figure)
{
    const auto fault = [&](const std::string& what) {
        return QString::fromStdString(figure.name + ": " + what);
    };
    if (figure.title.empty() || figure.subtitle.empty())
        return fault("no title or subtitle");
    if (const std::string words = untranslatable(figure); !words.empty())
        return fault("no pattern for: " + words);
    if (figure.isTable()) {
        if (figure.columns.empty() || figure.numericColumns.size() != figure.columns.size())
            return fault("columns");
        for (const auto& row : figure.rows) {
            if (row.size() != figure.columns.size())
                return fault("a row of another width");
        }
        return {};
    }
    if (figure.categories.empty() || figure.series.empty())
        return fault("nothing drawn");
    if (figure.valueAxis.title.empty())
        return fault("no value axis");
    std::set<std::string> names;
    for (const analysis::FigureSeries& series : figure.series) {
        if (!names.insert(series.name).second)
            return fault("two series are called " + series.name);
        if (series.points.size() != figure.categories.size())
            return fault("points of " + series.name);
        if (series.published != (series.name.find("(published)") != std::string::npos))
            return fault(series.name + " is not named after where it is from");
        for (const analysis::FigurePoint& point : series.points) {
            if (!point.value) {
                if (point.part || point.low || point.high)
                    return fault("parts of a gap in " + series.name);
                continue;
            }
            if (!(*point.value >= 0) || !std::isfinite(*point.value))
                return fault("value of " + series.name);
            if (point.part && (*point.part > *point.value || series.partName.empty()))
                return fault("part of " + series.name);
            if ((point.low && *point.low > *point.value)
                || (point.high && *point.high < *point.value))
                return fault("error bar of " + series.name);
        }
    }
    for (std::size_t i = 0; figure.shares && i < figure.categories.size(); ++i) {
        std::map<int, double> stacks;
        for (const analysis::FigureSeries& series : figure.series) {
            if (series.points[i].value)
                stacks[series.stack] += *series.points[i].value;
        }
        for (const auto& [stack, sum] : stacks) {
            if (std::abs(sum - 100) > 1e-9)
                return fault("shares add up to " + std::to_string(sum));
        }
    }
    return {};
}

} // namespace

/// The list of figures as a whole: each can be made, and keeps the rules of all.
class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        MaxMindWriter origins("GeoLite2-ASN");
        origins.addAs("11.0.0.0/28", 6185, "Apple");
        origins.addAs("11.0.0.16/28", 64496, "Example");
        origins.addAs("2001:db8::/64", 714, "Apple too");
        m_origins = m_folder.filePath("origins.mmdb").toStdString();
        QVERIFY(origins.writeTo(m_origins));
        MaxMindWriter countries("GeoLite2-Country");
        countries.addCountry("11.0.0.0/27", "HK");
        m_countries = m_folder.filePath("countries.mmdb").toStdString();
        QVERIFY(countries.writeTo(m_countries));
    }

    void kindsAreDescribed()
    {
        std::set<std::string> names;
        std::set<std::string> titles;
        for (const FigureKind& kind : analysis::figureKinds()) {
            QVERIFY2(names.insert(kind.name).second, kind.name);
            QVERIFY2(titles.insert(kind.title.source).second, kind.title.source);
            QVERIFY2(
                std::string(kind.name).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-")
                    == std::string::npos,
                kind.name);
            QVERIFY2(std::string(kind.help.source).ends_with('.'), kind.name);
            QCOMPARE(analysis::findFigureKind(kind.name)->title.source, kind.title.source);
        }
        QVERIFY(names.size() >= 40);
        QVERIFY(analysis::findFigureKind("adoption") == nullptr);
    }

    /// Every figure and table of both papers that scans can give.
    void papersAreCovered()
    {
        std::string sources;
        for (const FigureKind& kind : analysis::figureKinds())
            sources += std::string(kind.source) + "; ";
        for (const char* each : { "Shreedhar 2022, figure 2a", "figure 2b", "figure 3a",
                 "figure 3b", "figure 4a", "figure 4b", "Shreedhar 2022, figure 5",
                 "Shreedhar 2022, figure 6", "Shreedhar 2022, figure 7", "Shreedhar 2022, figure 8",
                 "figure 9a", "figure 9b", "figure 12", "figure 13", "figure 15", "figure 16",
                 "Shreedhar 2022, table I;", "Shreedhar 2022, table II;",
                 "Shreedhar 2022, table III;", "Aschenbrenner 2021, table I;",
                 "Aschenbrenner 2021, figure 3", "Aschenbrenner 2021, figure 4",
                 "Aschenbrenner 2021, figure 5", "Aschenbrenner 2021, figure 6",
                 "Aschenbrenner 2021, figure 7", "Aschenbrenner 2021, figure 8" })
            QVERIFY2(sources.find(each) != std::string::npos, each);
    }

    void everyKindKeepsTheRules_data()
    {
        QTest::addColumn<bool>("published");
        QTest::addColumn<bool>("simulated");
        QTest::newRow("measured") << false << false;
        QTest::newRow("with the published numbers") << true << false;
        QTest::newRow("simulated") << true << true;
    }

    void everyKindKeepsTheRules()
    {
        QFETCH(bool, published);
        QFETCH(bool, simulated);
        const MemoryStore store = fullStore(simulated);
        analysis::Question question = fullQuestion();
        question.published = published;
        question.runs.simulated = simulated;
        FigureMaker maker(store, question);
        FigureMaker again(store, question);
        for (const FigureKind& kind : analysis::figureKinds()) {
            QCOMPARE(maker.missingFor(kind.name), std::string());
            const auto figure = maker.make(kind.name);
            QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
            QCOMPARE(figure->name, std::string(kind.name));
            QCOMPARE(brokenRule(*figure), QString());
            const bool onlyPublished = std::string(kind.name).starts_with("published-");
            QCOMPARE(figure->simulated, simulated && !onlyPublished);
            QVERIFY(*figure == *again.make(kind.name));
            QVERIFY(*figure == *maker.make(kind.name));
            QVERIFY(!analysis::figureCsv(*figure).empty());
            for (const analysis::FigureSeries& series : figure->series)
                QVERIFY(!series.published || published || onlyPublished);
        }
    }

    /// What several figures need is read once.
    void readingIsShared()
    {
        const MemoryStore store = fullStore(false);
        FigureMaker maker(store, fullQuestion());
        QVERIFY(maker.make("adoption-v0-ipv4"));
        const std::size_t once = store.rowsRead();
        QVERIFY(once > 0);
        for (const char* name : { "adoption-v1-ipv4", "churn-v0-ipv4", "versions-ipv4",
                 "origins-v0-ipv4", "countries-v1", "classes-v0-ipv4", "responsive-ipv4" })
            QVERIFY(maker.make(name));
        QCOMPARE(store.rowsRead(), once);
    }

    void otherPeriods()
    {
        const MemoryStore store = fullStore(false);
        for (const analysis::Period period :
            { analysis::Period::Run, analysis::Period::Day, analysis::Period::Week }) {
            analysis::Question question = fullQuestion();
            question.period = period;
            question.published = true;
            FigureMaker maker(store, question);
            for (const FigureKind& kind : analysis::figureKinds()) {
                const auto figure = maker.make(kind.name);
                QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
                QCOMPARE(brokenRule(*figure), QString());
            }
        }
    }

    void unknownNames()
    {
        const MemoryStore store;
        FigureMaker maker(store, {});
        const auto wrong = maker.make("adoption-v0-ipv5");
        QCOMPARE(wrong.error().code, core::ErrorCode::NotFound);
        QVERIFY(wrong.error().detail.find("did you mean \"adoption-v0-ipv") != std::string::npos);
        QVERIFY(!maker.make(std::string(100'000, 'x')));
        QVERIFY(!maker.missingFor("nonsense").empty());
    }

    void nothingToShow()
    {
        MemoryStore store;
        store::Run run = samples::scanRun(samples::timeOf(2021, 1, 1));
        run.simulated = true;
        store.add(run);
        FigureMaker measured(store, {});
        const auto none = measured.make("adoption-v0-ipv4");
        QCOMPARE(none.error().code, core::ErrorCode::NotFound);
        QVERIFY(none.error().detail.find("0 measured and 1 simulated") != std::string::npos);
        QVERIFY(!measured.missingFor("adoption-v0-ipv4").empty());
        // A question that does not say means measured runs: the two are never mixed.
        analysis::Question both;
        both.runs.simulated = std::nullopt;
        QVERIFY(!FigureMaker(store, both).make("adoption-v0-ipv4"));
        QVERIFY(measured.make("published-mawi-shares"));

        analysis::Question simulated;
        simulated.runs.simulated = true;
        FigureMaker maker(store, simulated);
        QVERIFY(maker.make("adoption-v0-ipv4"));
        QVERIFY(maker.missingFor("adoption-v0-ipv6").find("no run asked v0 of IPv6") == 0);
        QVERIFY(maker.missingFor("trace-outcomes").find("no trace") != std::string::npos);
        QVERIFY(maker.missingFor("proof-steps").find("no proof") != std::string::npos);
        QVERIFY(maker.missingFor("host-categories").find("followed up") != std::string::npos);
        QVERIFY(maker.missingFor("option-loss").find("control") != std::string::npos);
        QVERIFY(maker.missingFor("origins-v0-ipv4").find("maxmind.com") != std::string::npos);
        QVERIFY(maker.missingFor("countries-v0").find("maxmind.com") != std::string::npos);
        QCOMPARE(maker.make("origins-v0-ipv4").error().code, core::ErrorCode::InvalidInput);
        QCOMPARE(maker.make("trace-outcomes").error().code, core::ErrorCode::NotFound);
    }

    /// A figure is either missing with a reason, or can be made: for "all of them".
    void missingForIsRight()
    {
        const MemoryStore full = fullStore(false);
        std::vector<analysis::Question> questions;
        for (const analysis::Period period : { analysis::Period::Run, analysis::Period::Month }) {
            for (const std::optional<Pass> pass : { std::optional<Pass>(), std::optional(Pass::V0),
                     std::optional(Pass::V1), std::optional(Pass::Control) }) {
                for (const int family : { 0, 4, 6 }) {
                    for (const std::uint16_t port : { 0, 443, 8080 }) {
                        analysis::Question question = fullQuestion();
                        question.period = period;
                        question.runs.pass = pass;
                        if (family > 0)
                            question.runs.family = core::Family(family);
                        if (port > 0)
                            question.runs.port = port;
                        questions.push_back(question);
                    }
                }
            }
        }
        // Scans of one thing each, and scans that nothing answered.
        MemoryStore apart;
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            for (const char* ports : { "80", "443" }) {
                store::Run run = samples::scanRun(samples::timeOf(2021, 1, 1));
                run.passes = { pass };
                run.ports = ports;
                apart.add(run);
            }
        }
        MemoryStore silent;
        silent.add(samples::scanRun(samples::timeOf(2021, 1, 1)));
        std::size_t made = 0;
        std::size_t missing = 0;
        for (const MemoryStore* store : { &full, &std::as_const(apart), &std::as_const(silent) }) {
            for (const analysis::Question& question : questions) {
                FigureMaker maker(*store, question);
                for (const FigureKind& kind : analysis::figureKinds()) {
                    const std::string reason = maker.missingFor(kind.name);
                    const auto figure = maker.make(kind.name);
                    ++(figure ? made : missing);
                    QVERIFY2(figure.has_value() == reason.empty(),
                        figure ? reason.c_str() : figure.error().detail.c_str());
                    if (figure)
                        QCOMPARE(brokenRule(*figure), QString());
                }
            }
        }
        QVERIFY(made > 1000 && missing > 1000);
    }

    void troubleIsPassedOn()
    {
        MemoryStore store = fullStore(false);
        analysis::Question question = fullQuestion();
        question.originFile = m_folder.filePath("none.mmdb").toStdString();
        FigureMaker maker(store, question);
        QCOMPARE(maker.make("origins-v0-ipv4").error().code, core::ErrorCode::NotFound);
        store.breakReading();
        QCOMPARE(maker.make("adoption-v0-ipv6").error().code, core::ErrorCode::ReadFailed);
        question.ports = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        QCOMPARE(FigureMaker(store, question).make("adoption-v0-ipv4").error().code,
            core::ErrorCode::InvalidInput);
    }

    void progressRisesAndCanEndTheWork()
    {
        const MemoryStore store = fullStore(false);
        FigureMaker maker(store, fullQuestion());
        double last = 0;
        QVERIFY(maker.make("adoption-v0-ipv4", [&](double share) {
            const bool rises = share >= last && share <= 1;
            last = share;
            return rises;
        }));
        QCOMPARE(last, 1.0);
        const auto ended = maker.make("adoption-v0-ipv6", [](double) { return false; });
        QCOMPARE(ended.error().code, core::ErrorCode::Unavailable);
    }

    /// Only what the question lets through is shown.
    void conditionsOnRunsHoldForWhatIsShown()
    {
        const MemoryStore store = fullStore(false);
        analysis::Question question = fullQuestion();
        question.runs.port = 443;
        question.runs.family = core::Family::V4;
        question.runs.pass = Pass::V1;
        FigureMaker maker(store, question);
        const auto figure = maker.make("adoption-v1-ipv4");
        QCOMPARE(figure->series.size(), 1U);
        QCOMPARE(figure->series[0].name, std::string("TCP port 443"));
        QVERIFY(!maker.missingFor("adoption-v0-ipv4").empty());
        QVERIFY(!maker.missingFor("adoption-v1-ipv6").empty());
        QCOMPARE(maker.make("port-overlap").error().code, core::ErrorCode::NotFound);
    }

private:
    analysis::Question fullQuestion() const
    {
        analysis::Question question;
        question.originFile = m_origins;
        question.countryFile = m_countries;
        return question;
    }

    QTemporaryDir m_folder;
    std::string m_origins;
    std::string m_countries;
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
