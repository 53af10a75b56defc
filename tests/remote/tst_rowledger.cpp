// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/rowledger.h"

#include <QtTest>

using remote::RowLedger;
using Verdict = RowLedger::Verdict;

namespace {

scan::ScanPlan plan()
{
    targets::AddressSet addresses;
    addresses.add(*core::IpPrefix::parse("100.64.0.0/24"));
    addresses.normalize();
    scan::ScanRequest request;
    request.passes = { scan::Pass::V1 };
    auto space = targets::TargetSpace::create(addresses, *targets::PortSet::parse("80"));
    scan::ScanPlan plan { .request = request, .space = *space };
    plan.seed = 5;
    plan.targetLimit = 256;
    return plan;
}

scan::ScanRow row(unsigned host, scan::ReplyClass replyClass = scan::ReplyClass::Plain)
{
    scan::ScanRow row;
    row.target = row.responder = core::IpAddress::v4(0x64400000 + host);
    row.targetPort = 80;
    row.replyClass = replyClass;
    return row;
}

} // namespace

/// Replies that come again after a connection broke are told from new ones.
class TestRowLedger : public QObject {
    Q_OBJECT

private slots:
    void knowsWhatCameBefore()
    {
        const scan::ScanPlan asked = plan();
        RowLedger ledger(asked, {});
        QCOMPARE(ledger.judge(row(1)), Verdict::New);
        // The same again over one connection is the other machine's to mark as a repeat.
        QCOMPARE(ledger.judge(row(1)), Verdict::New);
        ledger.nextConnection();
        QCOMPARE(ledger.judge(row(1)), Verdict::Known);
        QCOMPARE(ledger.judge(row(1)), Verdict::Known);
        // A reply of another class is another reply.
        QCOMPARE(ledger.judge(row(1, scan::ReplyClass::Rst)), Verdict::New);
        QCOMPARE(ledger.judge(row(2)), Verdict::New);
        ledger.nextConnection();
        QCOMPARE(ledger.judge(row(2)), Verdict::Known);
    }

    void forgetsWhatIsNotProbedAgain()
    {
        const scan::ScanPlan asked = plan();
        RowLedger ledger(asked, {});
        QCOMPARE(ledger.judge(row(1)), Verdict::New);
        ledger.forgetBelow(asked.targetLimit);
        ledger.nextConnection();
        QCOMPARE(ledger.judge(row(1)), Verdict::New);
        QCOMPARE(ledger.forgotten(), std::uint64_t(0));
    }

    void knowsWhatWasNotAsked()
    {
        const scan::ScanPlan asked = plan();
        RowLedger ledger(asked, {});
        scan::ScanRow other = row(1);
        other.targetPort = 81;
        QCOMPARE(ledger.judge(other), Verdict::Foreign);
        other = row(256);
        QCOMPARE(ledger.judge(other), Verdict::Foreign);
        other = row(1);
        other.pass = scan::Pass::V0;
        QCOMPARE(ledger.judge(other), Verdict::Foreign);
        // Each target is of exactly one of three shards.
        int own = 0;
        for (std::uint32_t shard = 0; shard < 3; ++shard) {
            RowLedger part(asked, { shard, 3 });
            for (unsigned host = 0; host < 256; ++host)
                own += part.judge(row(host)) == Verdict::New ? 1 : 0;
        }
        QCOMPARE(own, 256);
    }
};

QTEST_GUILESS_MAIN(TestRowLedger)
#include "tst_rowledger.moc"
