// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/published/published.h"

#include <QtTest>

#include <map>
#include <set>

using analysis::PublishedNumber;
using analysis::publishedOf;

namespace {

std::optional<PublishedNumber> find(const char* paper, const char* figure, const char* series,
    const char* category, std::optional<std::uint16_t> port)
{
    for (const PublishedNumber& each : publishedOf(paper, figure)) {
        if (each.series == series && each.category == category && each.port == port)
            return each;
    }
    return std::nullopt;
}

} // namespace

/// The numbers of the papers that are compiled in.
class TestPublished : public QObject {
    Q_OBJECT

private slots:
    void everyFigureIsThere()
    {
        std::map<std::string, std::set<std::string>> figures;
        for (const PublishedNumber& each : analysis::publishedNumbers()) {
            QVERIFY(!each.series.empty() && !each.category.empty());
            QVERIFY(each.value >= 0);
            figures[each.paper].insert(each.figure);
        }
        QCOMPARE(figures["long"],
            (std::set<std::string> { "2a", "2b", "3a", "3b", "5", "6", "7", "8", "9a", "9b", "12",
                "13", "15", "16", "I", "II", "III" }));
        QCOMPARE(figures["ifip"], (std::set<std::string> { "3", "4", "5", "6", "7", "8", "I" }));
    }

    void samplesOfEachFile()
    {
        const auto adoption = find("long", "2a", "MPTCPv0 IPv4 different-key", "2021-09", 80);
        QCOMPARE(adoption->value, 25581.0);
        QCOMPARE(*adoption->part, 11579.0);
        QVERIFY(!find("long", "2a", "MPTCPv0 IPv4 different-key", "2020-07", 80)->part);
        QCOMPARE(find("ifip", "6", "Tracebox: count=truly-MP, last column=middlebox", "2020-12", 80)
                     ->value,
            5324.0);
        const auto keys = find("long", "5", "mirrored keys", "IPv4", 443);
        QCOMPARE(*keys->low, 244420.0);
        QCOMPARE(*keys->high, 265686.0);
        QCOMPARE(find("ifip", "I", "responsive", "2020-07", 80)->value, 63.9e6);
        QVERIFY(!find("ifip", "I", "responsive", "2020-09", 443));
        QCOMPARE(find("long", "12", "byte_share", "2021-02", std::nullopt)->value, 0.004903);
        QCOMPARE(publishedOf("long", "12").size(), 192U);
        QCOMPARE(publishedOf("long", "13").size(), 288U);
    }

    /// What the papers' texts say of their figures: totals and shares.
    void sumsAgreeWithTheTexts()
    {
        const auto sum = [](const char* paper, const char* figure, const std::string& category,
                             std::optional<std::uint16_t> port) {
            double total = 0;
            for (const PublishedNumber& each : publishedOf(paper, figure)) {
                if (each.category == category && each.port == port)
                    total += each.value;
            }
            return total;
        };
        QCOMPARE(sum("long", "7", "v0 IPv4", {}), 16586.0);
        QCOMPARE(sum("long", "7", "v1 IPv4", {}), 178.0);
        QCOMPARE(sum("long", "8", "IPv4", {}), 18565.0);
        QCOMPARE(qRound(1000 * 16450 / sum("long", "6", "IPv4", 80)), 869);
        QCOMPARE(qRound(1000 * 13505 / sum("long", "6", "IPv4", 443)), 276);
    }

    void onlyOneSlotIsUnreliable()
    {
        int unreliable = 0;
        for (const PublishedNumber& each : analysis::publishedNumbers()) {
            if (analysis::isUnreliable(each)) {
                ++unreliable;
                QCOMPARE(each.figure, std::string("2a"));
            }
        }
        QCOMPARE(unreliable, 2); // both ports
    }
};

QTEST_APPLESS_MAIN(TestPublished)
#include "tst_published.moc"
