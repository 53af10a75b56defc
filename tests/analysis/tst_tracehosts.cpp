// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tracehosts.h"

#include <QtTest>

using core::IpAddress;
using scan::Pass;
using store::TraceRow;

namespace {

TraceRow traceOf(const char* target, std::uint16_t port, const char* verdict)
{
    TraceRow row;
    row.target = *IpAddress::parse(target);
    row.port = port;
    row.pass = Pass::V0;
    row.verdict = verdict;
    return row;
}

} // namespace

/// Which hosts traces found to be true MPTCP.
class TestTraceHosts : public QObject {
    Q_OBJECT

private slots:
    void trueHostsWithTheirPorts()
    {
        // By target, as TraceHistory has them.
        const std::vector<TraceRow> latest { traceOf("192.0.2.2", 80, "true-mptcp"),
            traceOf("192.0.2.2", 443, "true-mptcp"), traceOf("192.0.2.3", 443, "true-mptcp"),
            traceOf("192.0.2.4", 443, "middlebox-affected"), traceOf("192.0.2.5", 22, "true-mptcp"),
            traceOf("2001:db8::1", 80, "true-mptcp") };
        const auto hosts = analysis::trueHosts(latest, { 80, 443 }, Pass::V0, core::Family::V4);
        QCOMPARE(hosts.size(), 2U);
        QCOMPARE(hosts[0].address.toString(), std::string("192.0.2.2"));
        QCOMPARE(int(hosts[0].mask), 3);
        QCOMPARE(int(hosts[1].mask), 2);
        QVERIFY(analysis::trueHosts(latest, { 80, 443 }, Pass::V1, core::Family::V4).empty());
    }
};

QTEST_APPLESS_MAIN(TestTraceHosts)
#include "tst_tracehosts.moc"
