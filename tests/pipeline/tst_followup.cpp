// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtualvantage.h"
#include "core/verify/followup.h"

#include <QtTest>

using namespace verify;

namespace {

core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, name);
}

scan::ScanRow answer(const char* target, scan::Pass pass, scan::ReplyClass replyClass)
{
    scan::ScanRow row;
    row.target = row.responder = *core::IpAddress::parse(target);
    row.targetPort = 80;
    row.pass = pass;
    row.replyClass = replyClass;
    return row;
}

} // namespace

/// Hosts of the virtual lab after a scan, whose rows are made up here.
class TestFollowUp : public QObject {
    Q_OBJECT
private slots:
    void init() { m_vantage = lab::makeVirtualVantage(7); }

    void joinsTraceAndProofOfEachHost()
    {
        const auto followUp = start({ scan::Stage::Trace, scan::Stage::Verify });
        followUp->add(std::vector {
            answer("100.64.0.1", scan::Pass::V1, scan::ReplyClass::Mptcp),
            answer("100.64.0.1", scan::Pass::V1, scan::ReplyClass::Mptcp), // a repeat
            answer("100.65.0.1", scan::Pass::V1, scan::ReplyClass::Plain), // not potential
            answer("100.64.0.2", scan::Pass::Control, scan::ReplyClass::Malformed),
        });
        auto found = advanceUntil(*followUp, [](std::size_t complete) { return complete == 1; });
        // The scan went on meanwhile.
        followUp->add(std::vector {
            answer("100.67.1.1", scan::Pass::V0, scan::ReplyClass::Mirror),
            answer("fd64:64::1", scan::Pass::V1, scan::ReplyClass::Mptcp),
            answer("100.64.0.1", scan::Pass::V1, scan::ReplyClass::Mptcp),
        });
        followUp->close();
        QVERIFY(!followUp->finished());
        merge(found, advanceToTheEnd(*followUp));

        QCOMPARE(found.size(), std::size_t(3));
        for (const auto& [target, finding] : found) {
            QVERIFY2(finding.trace && finding.proof, qPrintable(target));
            QCOMPARE(finding.trace->evidence.target.address, finding.row.target);
            QCOMPARE(finding.proof->target.address, finding.row.target);
            QVERIFY(finding.proof->startedNs >= finding.trace->evidence.endedNs);
        }
        QCOMPARE(found.at("100.64.0.1").category, HostCategory::TrueMptcp);
        QCOMPARE(found.at("fd64:64::1").category, HostCategory::TrueMptcp);
        QCOMPARE(found.at("100.67.1.1").category, HostCategory::Mirrored);
        QVERIFY(!followUp->error());
        QCOMPARE(followUp->snapshot().hosts, std::uint64_t(3));
        QCOMPARE(followUp->snapshot().complete, std::uint64_t(3));
        QVERIFY(!followUp->busy());
    }

    void takesStagesAlone_data()
    {
        QTest::addColumn<bool>("traces");
        QTest::newRow("trace") << true;
        QTest::newRow("verify") << false;
    }
    void takesStagesAlone()
    {
        QFETCH(bool, traces);
        const auto followUp = start({ traces ? scan::Stage::Trace : scan::Stage::Verify });
        followUp->add(
            std::vector { answer("100.64.0.1", scan::Pass::V1, scan::ReplyClass::Mptcp) });
        followUp->close();
        const auto found = advanceToTheEnd(*followUp);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.at("100.64.0.1").trace.has_value(), traces);
        QCOMPARE(found.at("100.64.0.1").proof.has_value(), !traces);
        QCOMPARE(found.at("100.64.0.1").category, HostCategory::TrueMptcp);
    }

    void endsWithoutHosts()
    {
        const auto followUp = start({ scan::Stage::Trace, scan::Stage::Verify });
        QVERIFY(!followUp->finished());
        followUp->close();
        QVERIFY(advanceToTheEnd(*followUp).empty());
    }

    /// An engine says nothing of a host that it has no way to; the host is not forgotten.
    void hostsWithoutAWayAreComplete()
    {
        const auto followUp = start({ scan::Stage::Trace, scan::Stage::Verify });
        followUp->add(std::vector {
            answer("192.0.2.1", scan::Pass::V1, scan::ReplyClass::Mirror),
            answer("100.64.0.1", scan::Pass::V1, scan::ReplyClass::Mptcp),
        });
        followUp->close();
        const auto found = advanceToTheEnd(*followUp);
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY(!found.at("192.0.2.1").trace && !found.at("192.0.2.1").proof);
        QCOMPARE(found.at("192.0.2.1").category, HostCategory::Mirrored);
    }

    void stopLeavesTheRest()
    {
        const auto followUp = start({ scan::Stage::Trace, scan::Stage::Verify });
        followUp->setRate(20); // a trace takes longer than a second
        std::vector<scan::ScanRow> rows;
        for (int i = 0; i < 100; ++i)
            rows.push_back(answer(qPrintable("100.64.1." + QString::number(i)), scan::Pass::V1,
                scan::ReplyClass::Mptcp));
        followUp->add(rows);
        followUp->advance();
        QVERIFY(followUp->busy());
        followUp->stop();
        const auto found = advanceToTheEnd(*followUp);
        QVERIFY(found.size() < rows.size());
        QCOMPARE(followUp->snapshot().complete, std::uint64_t(found.size()));
        QCOMPARE(followUp->snapshot().hosts, std::uint64_t(100));
    }

    /// More than may be in work at once.
    void manyHostsAreAllComplete()
    {
        const auto followUp = start({ scan::Stage::Trace });
        followUp->setRate(0);
        std::vector<scan::ScanRow> rows;
        for (unsigned i = 0; i < 5000; ++i) {
            rows.push_back(answer("100.64.0.0", scan::Pass::V1, scan::ReplyClass::Mptcp));
            rows.back().target = core::IpAddress::v4(0x64400000 + i);
        }
        followUp->add(rows);
        QCOMPARE(followUp->waiting(), std::size_t(5000));
        followUp->close();
        QCOMPARE(advanceToTheEnd(*followUp).size(), std::size_t(5000));
    }

private:
    using Findings = std::map<QString, HostFinding>;

    std::unique_ptr<FollowUp> start(std::vector<scan::Stage> stages)
    {
        scan::ScanRequest request;
        request.targets = { "100.64.0.0/14", "fd64:64::/112" };
        request.vantage = "virtual";
        request.seed = 7;
        request.then = std::move(stages);
        auto plan = scan::planScan(request, m_vantage->ownPrefixes(), noNames);
        if (!plan)
            qFatal("%s", plan.error().detail.c_str());
        auto paths = m_vantage->resolve(plan->space.ranges(), {});
        auto followUp = std::make_unique<FollowUp>(*plan, *std::move(paths), *m_vantage);
        if (auto started = followUp->start(); !started)
            qFatal("%s", started.error().detail.c_str());
        return followUp;
    }

    static void merge(Findings& findings, Findings more)
    {
        for (auto& [target, finding] : more) {
            if (!findings.emplace(target, std::move(finding)).second)
                qFatal("%s was found twice", qPrintable(target));
        }
    }
    static void collect(FollowUp& followUp, Findings& findings)
    {
        for (HostFinding& finding : followUp.advance()) {
            const auto target = QString::fromStdString(finding.row.target.toString());
            if (!findings.emplace(target, std::move(finding)).second)
                qFatal("%s was found twice", qPrintable(target));
        }
    }
    static Findings advanceUntil(FollowUp& followUp, const std::function<bool(std::size_t)>& enough)
    {
        Findings findings;
        while (!enough(findings.size())) {
            collect(followUp, findings);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return findings;
    }
    static Findings advanceToTheEnd(FollowUp& followUp)
    {
        Findings findings;
        bool finished = false;
        while (!finished) {
            finished = followUp.finished();
            collect(followUp, findings);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return findings;
    }

    std::unique_ptr<net::Vantage> m_vantage;
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
