// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "figuresql.h"
#include "studystore.h"

#include <QtTest>

using study::FigureSql;
using Parameters = std::map<std::string, int>;

namespace {

std::string readAll(const std::string& name)
{
    QFile file(QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

struct Query {
    std::string file;
    Parameters parameters;
};

/// The query of a kind of figure, and what it asks for.
std::optional<Query> queryOf(const std::string& kind)
{
    const auto has = [&kind](const char* part) { return kind.find(part) != kind.npos; };
    const auto begins = [&kind](const char* part) { return kind.starts_with(part); };
    constexpr int V1 = 1;
    constexpr int Control = 2;
    Parameters with { { ":pass", has("-v1") ? 1 : 0 }, { ":family", has("ipv6") ? 6 : 4 },
        { ":gained", 0 }, { ":watched", 0 }, { ":traced", begins("true-") } };
    const auto query = [&with](const char* file, Parameters more = {}) {
        more.insert(with.begin(), with.end());
        return Query { file, more };
    };
    constexpr int Plain = 4;
    constexpr int Malformed = 3;
    if (begins("adoption-"))
        return query("adoption");
    if (begins("monthly-"))
        return query("monthly");
    if (begins("responsive-"))
        return query("lines", { { ":pass", Control }, { ":class", Plain } });
    if (begins("potential-"))
        return query("lines", { { ":pass", V1 }, { ":class", Malformed } });
    if (begins("classes-v") && kind != "classes-vantage")
        return query("classes");
    if (begins("churn-"))
        return query("churn");
    if (begins("versions-"))
        return query("versions");
    if (kind == "version-gains")
        return query("moves", { { ":gained", 1 } });
    if (kind == "as-watch-changes")
        return query("moves", { { ":watched", 1 } });
    if (begins("as-watch-"))
        return query("watch");
    if (kind == "keys-mirrored-log")
        return query("mirrored", { { ":family", 6 } });
    if (begins("key-weights-"))
        return query("keyweights");
    if (begins("trace-months-"))
        return query("tracemonths");
    if (begins("altering-distance"))
        return query("alteringplace", { { ":position", 0 } });
    if (begins("altering-position"))
        return query("alteringplace", { { ":position", 1 } });
    if (kind == "proven" || kind == "proven-share")
        return query("proven", { { ":share", kind == "proven-share" } });
    if (begins("origins-") || begins("true-origins-"))
        return query("origins");
    if (begins("countries-") || begins("true-countries-"))
        return query("countries");
    if (begins("rtt-") || begins("distance-"))
        return query("profiles", { { ":rtt", begins("rtt-") } });
    static const std::map<std::string, const char*> Others { { "shares", "shares" },
        { "classes-vantage", "vantages" }, { "survival", "survival" }, { "retention", "retention" },
        { "port-overlap", "portoverlap" }, { "true-port-overlap", "trueportoverlap" },
        { "version-overlap", "versionoverlap" }, { "version-changes", "moves" },
        { "keys-mirrored", "mirrored" }, { "key-checks", "keychecks" },
        { "trace-outcomes", "traceoutcomes" }, { "altering-hops", "alteringhops" },
        { "altering-networks", "alteringnetworks" }, { "proof-outcomes", "proofs" },
        { "proof-steps", "steps" }, { "host-categories", "categories" },
        { "option-loss", "optionloss" }, { "runs", "runs" } };
    const auto found = Others.find(kind);
    return found == Others.end() ? std::nullopt : std::optional(query(found->second));
}

bool isNear(const std::string& a, const std::optional<std::string>& b)
{
    constexpr double Rounding = 1e-10;
    if (a.empty() || !b)
        return a.empty() && !b;
    const double first = QByteArray::fromStdString(a).toDouble();
    const double second = QByteArray::fromStdString(*b).toDouble();
    return std::abs(first - second) <= Rounding * std::max(1.0, std::abs(first));
}

QByteArray joined(const std::vector<std::string>& cells)
{
    QByteArrayList list;
    for (const std::string& cell : cells)
        list << QByteArray::fromStdString(cell);
    return list.join(" | ");
}

QByteArray joined(const FigureSql::Row& row)
{
    std::vector<std::string> cells;
    for (const auto& cell : row)
        cells.push_back(cell.value_or("NULL"));
    return joined(cells);
}

/// Each number drawn against the query's of the same category and series; none too many.
void compareCharts(
    const std::vector<std::vector<std::string>>& csv, const std::vector<FigureSql::Row>& rows)
{
    // category, series, value, part, low, high, published, doubtful
    QCOMPARE(csv.front().size(), std::size_t(8));
    std::map<std::pair<std::string, std::string>, FigureSql::Row> bySql;
    for (std::size_t i = 1; i < rows.size(); ++i)
        bySql[{ rows[i][0].value_or(""), rows[i][1].value_or("") }] = rows[i];
    QCOMPARE(bySql.size(), rows.size() - 1);
    QCOMPARE(csv.size(), rows.size());
    for (std::size_t i = 1; i < csv.size(); ++i) {
        const auto found = bySql.find({ csv[i][0], csv[i][1] });
        QVERIFY2(found != bySql.end(), joined(csv[i]) + " is not in the query's answer");
        for (std::size_t column = 2; column < 6; ++column) {
            QVERIFY2(isNear(csv[i][column], found->second[column]),
                joined(csv[i]) + " is by SQL " + joined(found->second));
        }
        QVERIFY2((csv[i][7] == "1" || csv[i][7] == "true") == (found->second[6] == "1"),
            joined(csv[i]) + " is by SQL " + joined(found->second));
    }
}

/// As tables have shares: four significant digits.
std::string rounded(const std::string& number)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.4g", QByteArray::fromStdString(number).toDouble());
    return text;
}

/// Row by row; a NULL column is not the query's to know.
void compareTables(
    const std::vector<std::vector<std::string>>& csv, const std::vector<FigureSql::Row>& rows)
{
    QCOMPARE(csv.size(), rows.size());
    for (std::size_t i = 1; i < csv.size(); ++i) {
        QCOMPARE(csv[i].size(), rows[i].size());
        for (std::size_t column = 0; column < csv[i].size(); ++column) {
            const std::string cell = csv[i][column];
            QVERIFY2(!rows[i][column] || cell == *rows[i][column]
                    || (!cell.empty() && cell == rounded(*rows[i][column])),
                joined(csv[i]) + " is by SQL " + joined(rows[i]));
        }
    }
}

} // namespace

/// Each figure's CSV against a query of its own on the SQLite file (sql/*.sql).
class TestStudySql : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto opened = store::Store::open(study::testStore(), store::Access::Read);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_store = std::move(*opened);
        m_population = study::makePopulation(study::testSettings());
        m_maker = std::make_unique<analysis::FigureMaker>(*m_store, study::testQuestion());
        const std::string prefixes
            = readAll(STUDY_FOLDER "/study-v4.pfx2as") + readAll(STUDY_FOLDER "/study-v6.pfx2as");
        QVERIFY(!prefixes.empty());
        m_sql = std::make_unique<FigureSql>(study::testStore(), prefixes, m_population.internet);
        QVERIFY2(m_sql->error.empty(), m_sql->error.c_str());
        m_sql->run(readAll(STUDY_SQL "/prepare.sql")
                + "CREATE TEMP TABLE watched AS SELECT DISTINCT address FROM speakers"
                  " WHERE origin_of(address) IN ('6185', '714');",
            {});
        QVERIFY2(m_sql->error.empty(), m_sql->error.c_str());
    }

    void isWhatAQuerySays_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const analysis::FigureKind& kind : analysis::figureKinds()) {
            // Published numbers are in no store.
            if (!QByteArray(kind.name).startsWith("published-"))
                QTest::newRow(kind.name) << QByteArray(kind.name);
        }
    }
    void isWhatAQuerySays()
    {
        QFETCH(QByteArray, kind);
        const auto query = queryOf(kind.toStdString());
        QVERIFY2(query, "no query is known for this kind: write it in tests/study/sql/");
        const std::string sql = readAll(STUDY_SQL "/" + query->file + ".sql");
        QVERIFY(!sql.empty());
        const auto rows = m_sql->run(sql, query->parameters);
        QVERIFY2(m_sql->error.empty(), m_sql->error.c_str());
        QVERIFY2(rows.size() > 1, "the query finds nothing");
        const auto figure = m_maker->make(kind.constData());
        QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
        const auto csv = study::parseCsv(analysis::figureCsv(*figure));
        if (figure->isTable())
            compareTables(csv, rows);
        else
            compareCharts(csv, rows);
    }

private:
    std::unique_ptr<store::Store> m_store;
    study::Population m_population;
    std::unique_ptr<analysis::FigureMaker> m_maker;
    std::unique_ptr<FigureSql> m_sql;
};

QTEST_GUILESS_MAIN(TestStudySql)
#include "tst_studysql.moc"
