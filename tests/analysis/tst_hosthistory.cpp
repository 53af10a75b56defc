// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rundata.h"
#include "randomstudy.h"

#include <QtTest>

using analysis::ScopeBits;
using core::Family;
using core::IpAddress;
using scan::Pass;

namespace {

using Hosts = std::set<IpAddress>;
/// Hosts of one pass and port, or of several, in each month that scanned them all.
using Presence = std::vector<std::pair<std::string, Hosts>>;

bool contains(const Hosts& hosts, const IpAddress& host) { return hosts.count(host) > 0; }

Presence presenceOf(const RandomStudy& study,
    const std::set<std::pair<Pass, std::uint16_t>>& scopes, bool (*counts)(scan::ReplyClass))
{
    Presence presence;
    for (const auto& [label, asked] : study.asked()) {
        if (!std::includes(asked.begin(), asked.end(), scopes.begin(), scopes.end()))
            continue;
        Hosts hosts;
        for (const store::HostRow& row : study.rows().at(label)) {
            if (scopes.count({ row.pass, row.port }) > 0 && counts(row.replyClass))
                hosts.insert(row.address);
        }
        presence.emplace_back(label, std::move(hosts));
    }
    return presence;
}

bool isMptcp(scan::ReplyClass each) { return each == scan::ReplyClass::Mptcp; }

/// How long, in scanned months, a host has been there without a break, up to this one.
int streak(const Presence& presence, std::size_t month, const IpAddress& host)
{
    int length = 0;
    for (std::size_t i = month + 1; i-- > 0 && contains(presence[i].second, host);)
        ++length;
    return length;
}

std::size_t slotOf(const analysis::RunData& data, const std::string& label)
{
    const auto labels = data.timeline().labels();
    return std::size_t(std::find(labels.begin(), labels.end(), label) - labels.begin());
}

template <typename Counts> std::size_t scannedSlots(const Counts& counts)
{
    return std::size_t(std::count_if(
        counts.begin(), counts.end(), [](const auto& count) { return count.has_value(); }));
}

} // namespace

/// The incremental trackers against plain counting with sets.
class TestHostHistory : public QObject {
    Q_OBJECT

private slots:
    void studies_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("family");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed << (seed % 2 == 0 ? 4 : 6);
    }

    void studies()
    {
        QFETCH(unsigned, seed);
        QFETCH(int, family);
        const RandomStudy study(seed, Family(family));
        analysis::Question question;
        question.window = 1 + int(seed % 4);
        analysis::RunData data(study.store(), question);
        QVERIFY(data.readRuns());
        const auto history = data.hosts(Family(family));
        QVERIFY(history);
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            for (std::size_t port = 0; port < 2; ++port)
                compareStreaks(study, data, **history, pass, port, question.window);
            compareChurn(study, data, **history, pass);
            comparePorts(study, data, **history, pass);
            compareSnapshot(study, data, **history, pass);
        }
        compareVersions(study, data, **history);
        const auto potential = data.potentialHosts(Family(family));
        QVERIFY(potential);
        for (std::size_t port = 0; port < 2; ++port)
            comparePotential(study, data, **potential, port);
        compareClasses(study, data, Family(family));
    }

    /// Hosts that the run did not ask for, as after a change of its ports, are not counted.
    void rowsBesideTheQuestionAreLeftOut()
    {
        MemoryStore store;
        store::Run run = samples::scanRun(samples::timeOf(2021, 1, 1));
        run.ports = "443";
        store.add(run, { samples::host("192.0.2.1", 80), samples::host("192.0.2.2", 443) });
        analysis::RunData data(store, {});
        QVERIFY(data.readRuns());
        const auto history = data.hosts(Family::V4);
        QVERIFY(history);
        QVERIFY(!(*history)->streaks[0].counts()[0]);
        QCOMPARE((*history)->streaks[1].counts()[0]->hosts, 1U);
    }

    void readingStopsWhenAsked()
    {
        const RandomStudy study(3, Family::V4);
        analysis::RunData data(study.store(), {});
        QVERIFY(data.readRuns());
        data.setProgress([](double) { return false; });
        const auto history = data.hosts(Family::V4);
        QVERIFY(!history);
        QCOMPARE(history.error().code, core::ErrorCode::Unavailable);
        data.setProgress({});
        QVERIFY(data.hosts(Family::V4));
    }

private:
    static std::set<std::pair<Pass, std::uint16_t>> everAsked(
        const RandomStudy& study, std::initializer_list<Pass> passes)
    {
        std::set<std::pair<Pass, std::uint16_t>> scopes;
        for (const auto& [label, asked] : study.asked()) {
            for (const auto& scope : asked) {
                if (std::find(passes.begin(), passes.end(), scope.first) != passes.end())
                    scopes.insert(scope);
            }
        }
        return scopes;
    }

    void compareStreaks(const RandomStudy& study, const analysis::RunData& data,
        const analysis::HostHistory& history, Pass pass, std::size_t port, int window)
    {
        const Presence presence = presenceOf(study, { { pass, data.ports()[port] } }, isMptcp);
        const auto& tracker = history.streaks[history.bits.index(pass, port)];
        QCOMPARE(scannedSlots(tracker.counts()), presence.size());
        std::uint64_t everywhere = 0;
        for (std::size_t month = 0; month < presence.size(); ++month) {
            const auto& count = tracker.counts()[slotOf(data, presence[month].first)];
            QVERIFY(count);
            QCOMPARE(count->hosts, presence[month].second.size());
            std::uint64_t consistent = 0;
            everywhere = 0;
            for (const IpAddress& host : presence[month].second) {
                consistent += streak(presence, month, host) >= window;
                everywhere += streak(presence, month, host) == int(month) + 1;
            }
            QCOMPARE(count->consistent.has_value(), int(month) + 1 >= window);
            if (count->consistent)
                QCOMPARE(*count->consistent, consistent);
        }
        QCOMPARE(tracker.everywhere(), everywhere);
    }

    void compareChurn(const RandomStudy& study, const analysis::RunData& data,
        const analysis::HostHistory& history, Pass pass)
    {
        const auto scopes = everAsked(study, { pass });
        if (scopes.empty())
            return;
        const Presence presence = presenceOf(study, scopes, isMptcp);
        const auto& tracker = history.churn[analysis::HostHistory::passIndex(pass)];
        QCOMPARE(scannedSlots(tracker.counts()), presence.size());
        Hosts ever;
        std::map<int, std::pair<std::uint64_t, std::uint64_t>> stays; // length: reached, ended
        for (std::size_t month = 0; month < presence.size(); ++month) {
            const Hosts& now = presence[month].second;
            const Hosts before = month > 0 ? presence[month - 1].second : Hosts();
            std::uint64_t stayed = 0;
            std::uint64_t fresh = 0;
            std::uint64_t left = 0;
            std::uint64_t ofFirst = 0;
            for (const IpAddress& host : now) {
                stayed += contains(before, host);
                fresh += !contains(ever, host);
                ofFirst += contains(presence[0].second, host);
            }
            for (const IpAddress& host : before) {
                left += !contains(now, host);
                const int length = streak(presence, month - 1, host);
                if (length == int(month))
                    continue; // it was there from the first scan on
                ++stays[length].first;
                stays[length].second += !contains(now, host);
            }
            const auto& count = tracker.counts()[slotOf(data, presence[month].first)];
            QVERIFY(count);
            QCOMPARE(count->stayed, stayed);
            QCOMPARE(count->fresh, fresh);
            QCOMPARE(count->returned, now.size() - stayed - fresh);
            QCOMPARE(count->left, left);
            QCOMPARE(count->ofFirst, ofFirst);
            ever.insert(now.begin(), now.end());
        }
        for (std::size_t i = 0; i < tracker.stays().size(); ++i) {
            QCOMPARE(tracker.stays()[i].reached, stays[int(i) + 1].first);
            QCOMPARE(tracker.stays()[i].ended, stays[int(i) + 1].second);
            stays.erase(int(i) + 1);
        }
        for (const auto& [length, counts] : stays)
            QCOMPARE(counts.first, 0U);
    }

    static analysis::OverlapTracker::Count overlap(const Hosts& first, const Hosts& second)
    {
        analysis::OverlapTracker::Count count;
        Hosts all = first;
        all.insert(second.begin(), second.end());
        for (const IpAddress& host : all)
            count.add(contains(first, host), contains(second, host));
        return count;
    }

    void comparePorts(const RandomStudy& study, const analysis::RunData& data,
        const analysis::HostHistory& history, Pass pass)
    {
        const auto& counts = history.ports[analysis::HostHistory::passIndex(pass)].counts();
        const std::set<std::pair<Pass, std::uint16_t>> scopes { { pass, 80 }, { pass, 443 } };
        std::size_t scanned = 0;
        for (const auto& [label, asked] : study.asked()) {
            if (!std::includes(asked.begin(), asked.end(), scopes.begin(), scopes.end()))
                continue;
            ++scanned;
            const auto of = [&](std::uint16_t port) {
                for (const auto& [month, hosts] : presenceOf(study, { { pass, port } }, isMptcp)) {
                    if (month == label)
                        return hosts;
                }
                return Hosts();
            };
            const auto expected = overlap(of(80), of(443));
            const auto& count = counts[slotOf(data, label)];
            QVERIFY(count);
            QCOMPARE(count->onlyFirst, expected.onlyFirst);
            QCOMPARE(count->both, expected.both);
            QCOMPARE(count->onlySecond, expected.onlySecond);
        }
        QCOMPARE(scannedSlots(counts), scanned);
    }

    void compareVersions(const RandomStudy& study, const analysis::RunData& data,
        const analysis::HostHistory& history)
    {
        const auto v0 = everAsked(study, { Pass::V0 });
        const auto v1 = everAsked(study, { Pass::V1 });
        if (v0.empty() || v1.empty())
            return;
        const auto both = everAsked(study, { Pass::V0, Pass::V1 });
        const Presence all = presenceOf(study, both, isMptcp);
        const auto hostsOf = [&](const std::string& label, Pass pass) {
            Hosts hosts;
            for (const store::HostRow& row : study.rows().at(label)) {
                if (row.pass == pass && isMptcp(row.replyClass))
                    hosts.insert(row.address);
            }
            return hosts;
        };
        QCOMPARE(scannedSlots(history.versions.counts()), all.size());
        for (std::size_t month = 0; month < all.size(); ++month) {
            const std::size_t slot = slotOf(data, all[month].first);
            const Hosts now0 = hostsOf(all[month].first, Pass::V0);
            const Hosts now1 = hostsOf(all[month].first, Pass::V1);
            QCOMPARE(history.versions.counts()[slot]->both, overlap(now0, now1).both);
            QCOMPARE(history.versions.counts()[slot]->onlySecond, overlap(now0, now1).onlySecond);
            QCOMPARE(history.moves.counts()[slot].has_value(), month > 0);
            if (month == 0)
                continue;
            const Hosts old0 = hostsOf(all[month - 1].first, Pass::V0);
            const Hosts old1 = hostsOf(all[month - 1].first, Pass::V1);
            compareMove(history.moves.counts()[slot]->upwards, old0, old1, now0, now1);
            compareMove(history.moves.counts()[slot]->downwards, old1, old0, now1, now0);
        }
    }

    void compareMove(const analysis::VersionTracker::Move& move, const Hosts& oldFrom,
        const Hosts& oldTo, const Hosts& nowFrom, const Hosts& nowTo)
    {
        std::uint64_t all = 0;
        std::uint64_t migrated = 0;
        std::uint64_t gained = 0;
        for (const IpAddress& host : nowTo) {
            if (!contains(oldFrom, host))
                continue;
            ++all;
            migrated += !contains(nowFrom, host);
            gained += !contains(oldTo, host);
        }
        QCOMPARE(move.all, all);
        QCOMPARE(move.migrated, migrated);
        QCOMPARE(move.gained, gained);
    }

    void compareSnapshot(const RandomStudy& study, const analysis::RunData& data,
        const analysis::HostHistory& history, Pass pass)
    {
        const auto scopes = everAsked(study, { pass });
        const auto& latest = history.latest[analysis::HostHistory::passIndex(pass)];
        const Presence presence = scopes.empty() ? Presence() : presenceOf(study, scopes, isMptcp);
        QCOMPARE(latest.slot().has_value(), !presence.empty());
        if (presence.empty())
            return;
        QCOMPARE(*latest.slot(), slotOf(data, presence.back().first));
        Hosts seen;
        for (const analysis::SnapshotHost& host : latest.hosts())
            QVERIFY(seen.insert(host.address).second);
        QVERIFY(seen == presence.back().second);
    }

    void comparePotential(const RandomStudy& study, const analysis::RunData& data,
        const analysis::RunData::Potential& potential, std::size_t port)
    {
        const Presence presence
            = presenceOf(study, { { Pass::V1, data.ports()[port] } }, scan::isPotential);
        const ScopeBits bits(2);
        const auto& tracker = potential.streaks[bits.index(Pass::V1, port)];
        std::uint64_t everywhere = 0;
        for (std::size_t month = 0; month < presence.size(); ++month) {
            QCOMPARE(tracker.counts()[slotOf(data, presence[month].first)]->hosts,
                presence[month].second.size());
            everywhere = 0;
            for (const IpAddress& host : presence[month].second)
                everywhere += streak(presence, month, host) == int(month) + 1;
        }
        QCOMPARE(tracker.everywhere(), everywhere);
    }

    /// A host of several shards counts once, with its strongest class.
    void compareClasses(const RandomStudy& study, analysis::RunData& data, Family family)
    {
        const auto classes = data.classes();
        QVERIFY(classes);
        for (const auto& [label, asked] : study.asked()) {
            for (const auto& [pass, port] : asked) {
                std::map<IpAddress, scan::ReplyClass> strongest;
                for (const store::HostRow& row : study.rows().at(label)) {
                    if (row.pass != pass || row.port != port)
                        continue;
                    const auto [known, isNew] = strongest.emplace(row.address, row.replyClass);
                    if (!isNew)
                        known->second = std::min(known->second, row.replyClass);
                }
                analysis::ClassCount expected {};
                for (const auto& [host, replyClass] : strongest)
                    ++expected[std::size_t(replyClass)];
                const auto& count = (*classes)->at({ pass, port, family })[slotOf(data, label)];
                QVERIFY(count);
                QVERIFY(*count == expected);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHostHistory)
#include "tst_hosthistory.moc"
