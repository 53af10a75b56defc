// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labprobing.h"
#include "labtalk.h"
#include "namespacerefusal.h"
#include "openlab.h"

#include "core/lab/vantages.h"
#include "core/trace/traceengine.h"
#include "core/wire/icmpmessage.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <map>
#include <set>

/// Every middlebox of the kernel lab, seen from outside. The program runs itself for what must not
/// share a process with a test: "lab serve --topology PLAN" is serveKernelLab(), "exec PLAN
/// COMMAND..." runInKernelLab(), "talk HOST JOINS" and "peer HOST" are labtest::talkTo() and
/// labtest::peerSeenBy().
namespace {

using core::Family;

constexpr std::size_t Routers = 4;
constexpr Family Families[] = { Family::V4, Family::V6 };

std::string self() { return QCoreApplication::applicationFilePath().toStdString(); }

/// A version 1 host of every plan.
core::IpAddress hostOf(Family family)
{
    return core::IpAddress::parse(family == Family::V4 ? "100.64.3.7" : "fd64:64::307").value();
}

const char* nameOf(Family family) { return family == Family::V4 ? "IPv4" : "IPv6"; }

using labtest::openLab;

/// Traces with SYNs like Linux's, of version 1.
core::Result<std::vector<trace::TraceResult>> traceIn(
    const std::string& topology, const std::vector<core::IpAddress>& hosts, std::uint8_t flows = 1)
{
    auto lab = openLab(self(), topology);
    if (!lab)
        return tl::unexpected(lab.error());
    std::vector<trace::ProbeTarget> targets;
    for (const core::IpAddress& host : hosts)
        targets.push_back({ host, lab::LabPort, scan::Pass::V1 });
    trace::TraceRequest request;
    request.probe.probeOptions = scan::ProbeOptions::Linux;
    request.flows = flows;
    trace::TraceEngine engine(request, trace::listedTargets(std::move(targets)),
        std::move(lab->paths), std::move(lab->port));
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    if (!engine.waitFinished(std::chrono::seconds(60)))
        return core::failure(core::ErrorCode::Timeout, "the traces do not end");
    auto results = engine.takeResults();
    if (results.size() != hosts.size() * flows)
        return core::failure(core::ErrorCode::Unavailable, "a trace has no result");
    return results;
}

core::Result<std::vector<trace::TraceResult>> traceHosts(
    const std::string& topology, std::uint8_t flows = 1)
{
    return traceIn(topology, { hostOf(Family::V4), hostOf(Family::V6) }, flows);
}

Family familyOf(const trace::TraceResult& result)
{
    return result.evidence.target.address.family();
}

/// What a hop's quote shows of the SYN: changes that no other path has, or how it is cut.
QString describeQuote(const trace::Hop& hop)
{
    if (!hop.address)
        return "silent";
    QStringList lines;
    for (const trace::Change& change : hop.diff.changes) {
        if (change.expected)
            continue;
        lines << QString::fromStdString(change.field) + " " + trace::changeName(change.kind)
                + (change.by == trace::RemovedBy::None ? "" : " ")
                + trace::removedByName(change.by);
    }
    if (hop.diff.extent == trace::QuoteExtent::Partial)
        lines << QString("cut to %1").arg(hop.diff.quotedBytes);
    if (!hop.mpls.empty())
        lines << "mpls";
    return lines.isEmpty() ? "as sent" : lines.join(", ");
}

/// The hop of that TTL; none behind the target.
QString describeHop(const trace::PathEvidence& evidence, std::size_t ttl)
{
    const auto hop = std::ranges::find(evidence.hops, ttl, &trace::Hop::ttl);
    return hop == evidence.hops.end() ? "none" : describeQuote(*hop);
}

QString describeAnswer(const trace::Answer& answer)
{
    if (answer.kind != trace::AnswerKind::SynAck)
        return trace::answerName(answer.kind);
    return QString("%1 at %2")
        .arg(scan::replyClassName(answer.classified.replyClass))
        .arg(answer.ttl);
}

struct Outcome {
    int status = -1;
    QString output;
};
Outcome execInLab(const QString& topology, const QStringList& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QString::fromStdString(self()), QStringList { "exec", topology } + command);
    process.waitForFinished(60000);
    return { process.exitCode(), QString::fromLocal8Bit(process.readAll()).trimmed() };
}

QString talkIn(const QString& topology, const QString& host, int joins = 0)
{
    // The kernel joins from this address by itself, once its peer has acknowledged. It is
    // deprecated, so that it does not take the first subflow.
    const QString script = "ip address add 10.1.0.9 dev mptcplab0 preferred_lft 0 && ip mptcp "
                           "limits set subflow 8 && ip mptcp endpoint add 10.1.0.9 dev mptcplab0 "
                           "subflow && exec \"$@\"";
    return execInLab(topology,
        { "sh", "-c", script, "sh", QString::fromStdString(self()), "talk", host,
            QString::number(joins) })
        .output;
}

/// What routers say to a burst of SYNs that reach no host.
core::Result<int> countErrors(const std::string& topology, Family family, int ttl, int burst)
{
    constexpr std::uint16_t firstPort = 42000;
    auto lab = openLab(self(), topology);
    if (!lab)
        return tl::unexpected(lab.error());
    const core::IpAddress host = hostOf(family);
    const net::Path& path = *lab->paths.find(host);
    const auto receiver
        = lab->port->openReceiver({ firstPort, std::uint16_t(firstPort + burst - 1) });
    const auto sender = lab->port->openSender(1);
    if (!receiver || !sender)
        return core::failure(core::ErrorCode::Unavailable, "no sockets in the lab");
    // One more, with room for all hops: its answer comes after the errors.
    for (int i = 0; i <= burst; ++i) {
        labtest::Syn syn { path.source, host };
        syn.sourcePort = std::uint16_t(firstPort + i % burst);
        syn.hopLimit = std::uint8_t(i == burst ? 64 : ttl);
        const auto packet = labtest::synPacket(syn, labtest::synOptions({}));
        net::FrameSlot& slot = (*sender)->batch()[0];
        wire::storeEthernetHeader(slot.data, path.nextHopMac, path.sourceMac,
            family == Family::V4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
        std::ranges::copy(packet, slot.data + wire::EthernetHeaderBytes);
        slot.length = std::uint32_t(wire::EthernetHeaderBytes + packet.size());
        if (const auto sent = (*sender)->send(1); !sent)
            return tl::unexpected(sent.error());
    }
    int errors = 0;
    for (int quiet = 0; quiet < 100; ++quiet) {
        const auto frames = (*receiver)->receive(std::chrono::milliseconds(100));
        if (!frames)
            return tl::unexpected(frames.error());
        for (const net::ReceivedFrame& frame : *frames) {
            const auto packet = wire::ipPayload(frame.bytes, wire::LinkType::Ethernet);
            const auto ip
                = packet ? wire::parseIp(*packet) : tl::unexpected(wire::ParseError::TooShort);
            if (ip && ip->protocol == wire::ProtocolTcp)
                return errors;
            // IPv6 routers have more to say by ICMP.
            const bool error = ip && !ip->payload.empty()
                && ip->payload[0] == (family == Family::V4 ? 11 : 3); // time exceeded
            errors += error;
        }
    }
    return core::failure(core::ErrorCode::Timeout, "the lab does not answer");
}

} // namespace

class TestKernelBoxes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void longChainIsAsLongAsItSays_data();
    void longChainIsAsLongAsItSays();
    void lastRouterRefusesWhatIsNotThere();
    void boxesActWhereTheyStand_data();
    void boxesActWhereTheyStand();
    void balancedPathsShowBothRouters_data();
    void balancedPathsShowBothRouters();
    void routersDoNotLimitErrors();
    void limitedRoutersDo_data();
    void limitedRoutersDo();
    void connectionsPass_data();
    void connectionsPass();
    void translatorsHideTheScanner_data();
    void translatorsHideTheScanner();
    void proxiesEndConnections();
    void standardSitesPlayTheirBoxes();
    void commandsKnowTheirPlan();
    void refusesWrongPlans();
};

void TestKernelBoxes::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const Outcome outcome = execInLab("standard", { "true" });
    QVERIFY2(outcome.status == 0, qPrintable(outcome.output));
}

void TestKernelBoxes::longChainIsAsLongAsItSays_data()
{
    QTest::addColumn<int>("routers");
    for (const int routers : { 1, 3, 20 })
        QTest::addRow("%d", routers) << routers;
}

void TestKernelBoxes::longChainIsAsLongAsItSays()
{
    QFETCH(int, routers);
    const auto results = traceHosts(std::to_string(routers));
    QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
    for (const trace::TraceResult& result : *results) {
        const trace::PathEvidence& evidence = result.evidence;
        for (int hop = 1; hop <= routers; ++hop) {
            QCOMPARE(describeHop(evidence, std::size_t(hop)), QString("as sent"));
            QCOMPARE(evidence.hops[std::size_t(hop - 1)].address,
                std::optional(lab::routerAddress(std::size_t(hop), familyOf(result))));
        }
        QCOMPARE(describeAnswer(evidence.answer), QString("mptcp at %1").arg(routers + 1));
    }
}

void TestKernelBoxes::lastRouterRefusesWhatIsNotThere()
{
    // The second plan has lanes, which repeat the last router.
    for (const char* topology : { "4,nop@2", "standard" }) {
        const auto results = traceIn(topology,
            { core::IpAddress::parse("100.70.0.1").value(),
                core::IpAddress::parse("fd64:99::1").value() });
        QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
        const std::size_t last = lab::parsePlan(topology)->routers;
        for (const trace::TraceResult& result : *results) {
            const trace::Answer& answer = result.evidence.answer;
            QCOMPARE(answer.kind, trace::AnswerKind::Unreachable);
            QCOMPARE(answer.from, lab::routerAddress(last, familyOf(result)));
        }
    }
}

void TestKernelBoxes::boxesActWhereTheyStand_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("quoteV4"); // of the next router
    QTest::addColumn<QString>("quoteV6");
    QTest::addColumn<QString>("answer");
    const auto row
        = [](const char* box, const char* quoteV4, const char* quoteV6, const char* answer) {
              QTest::newRow(box) << QString(box) << QString(quoteV4) << QString(quoteV6)
                                 << QString(answer);
          };
    const auto both = [&row](const char* box, const char* quote, const char* answer) {
        row(box, quote, quote, answer);
    };
    both("strip", "tcp.option.mptcp removed shrink", "plain");
    both("nop", "tcp.option.mptcp removed nop", "plain");
    both("eol", "tcp.option.mptcp removed eol", "plain");
    both("rewrite-key", "as sent", "mptcp"); // a SYN of version 1 has none
    both("mirror", "tcp.option.mptcp removed shrink", "mirror");
    both("proxy-v0", "none", "plain");
    both("proxy-v1", "none", "mptcp");
    both("proxy-plain", "none", "plain");
    both("discard", "none", "none");
    both("return-strip", "as sent", "plain");
    both("return-nop", "as sent", "plain");
    both("rewrite-sequence", "tcp.sequence changed", "mptcp");
    row("rewrite-identification", "ip.id changed", "as sent", "mptcp");
    both("clamp-mss", "tcp.option.mss rewritten", "mptcp");
    both("rewrite-window-scale", "tcp.option.wscale rewritten", "mptcp");
    both("nat", "as sent", "mptcp");
    both("nat-naive", "ip.source changed, tcp.source_port changed", "mptcp");
    both("silent", "silent", "mptcp");
    row("quote-8", "cut to 28", "cut to 48", "mptcp");
    row("quote-28", "cut to 48", "cut to 68", "mptcp");
    both("quote-padded", "mpls", "mptcp");
    both("quote-wrong", "ip.total_length changed", "mptcp");
    both("quote-no-option",
        "tcp.option.mss removed nop, tcp.option.sack_permitted removed nop, "
        "tcp.option.timestamps removed nop, tcp.option.wscale removed nop, "
        "tcp.option.mptcp removed nop",
        "mptcp");
    both("rate-limit", "as sent", "mptcp");
}

void TestKernelBoxes::boxesActWhereTheyStand()
{
    QFETCH(QString, box);
    QFETCH(QString, quoteV4);
    QFETCH(QString, quoteV6);
    QFETCH(QString, answer);
    for (const std::size_t after : { std::size_t(0), std::size_t(2), Routers }) {
        const QString topology = QString("%1,%2@%3").arg(Routers).arg(box).arg(after);
        const auto results = traceHosts(topology.toStdString());
        QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
        for (const trace::TraceResult& result : *results) {
            const Family family = familyOf(result);
            const trace::PathEvidence& evidence = result.evidence;
            const QByteArray place = topology.toUtf8() + " " + nameOf(family);
            for (std::size_t hop = 1; hop <= after; ++hop) {
                const QString seen = describeHop(evidence, hop);
                QVERIFY2(seen == "as sent", place + ": " + seen.toUtf8());
            }
            const bool proxied = box.startsWith("proxy");
            const bool quoteVisible = after < Routers && !proxied && box != "discard";
            const QString next = quoteVisible ? (family == Family::V4 ? quoteV4 : quoteV6) : "none";
            const QString seen = describeHop(evidence, after + 1);
            QVERIFY2(seen == next, place + ": " + seen.toUtf8());
            const QString distance = QString(" at %1").arg((proxied ? after : Routers) + 1);
            const QString expected = answer == "none" ? answer : answer + distance;
            const QString answered = describeAnswer(evidence.answer);
            QVERIFY2(answered == expected, place + ": " + answered.toUtf8());
        }
    }
}

void TestKernelBoxes::balancedPathsShowBothRouters_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("second"); // what the second router quotes
    QTest::addColumn<QString>("answer");
    QTest::newRow("balance") << "balance"
                             << "as sent"
                             << "mptcp at 5";
    QTest::newRow("balance-strip") << "balance-strip"
                                   << "tcp.option.mptcp removed nop"
                                   << "plain at 5";
}

void TestKernelBoxes::balancedPathsShowBothRouters()
{
    QFETCH(QString, box);
    QFETCH(QString, second);
    QFETCH(QString, answer);
    const auto results = traceHosts(QString("%1,%2@1").arg(Routers).arg(box).toStdString(), 16);
    QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
    std::set<core::IpAddress> seen;
    std::set<core::IpAddress> routers;
    for (const Family family : Families) {
        routers.insert(lab::routerAddress(2, family));
        routers.insert(lab::balancedRouterAddress(2, family));
    }
    for (const trace::TraceResult& result : *results) {
        const core::IpAddress router = result.evidence.hops.at(1).address.value();
        seen.insert(router);
        const bool other = router == lab::balancedRouterAddress(2, familyOf(result));
        QCOMPARE(describeHop(result.evidence, 2), other ? second : "as sent");
        QCOMPARE(describeAnswer(result.evidence.answer), other ? answer : "mptcp at 5");
    }
    QVERIFY(seen == routers);
}

void TestKernelBoxes::routersDoNotLimitErrors()
{
    for (const Family family : Families) {
        for (int hop = 1; hop <= 3; ++hop) {
            const auto errors = countErrors("3", family, hop, 300);
            QVERIFY2(errors.has_value(), errors ? "" : errors.error().detail.c_str());
            QCOMPARE(*errors, 300);
        }
    }
}

void TestKernelBoxes::limitedRoutersDo_data()
{
    QTest::addColumn<QString>("topology");
    QTest::newRow("first router") << "3,rate-limit@0";
    QTest::newRow("second router") << "3,rate-limit@1";
}

void TestKernelBoxes::limitedRoutersDo()
{
    QFETCH(QString, topology);
    const int limited = topology.back().digitValue() + 1;
    for (const Family family : Families) {
        const auto errors = countErrors(topology.toStdString(), family, limited, 300);
        QVERIFY2(errors.has_value(), errors ? "" : errors.error().detail.c_str());
        // The kernel lets some through at first, and then one in a tenth of a second.
        QVERIFY2(*errors >= 1 && *errors < 100, qPrintable(QString::number(*errors)));
        const auto others = countErrors(topology.toStdString(), family, 3, 300);
        QVERIFY2(others.has_value(), others ? "" : others.error().detail.c_str());
        QCOMPARE(*others, 300);
    }
}

void TestKernelBoxes::connectionsPass_data()
{
    QTest::addColumn<QString>("topology");
    QTest::addColumn<int>("joins");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* topology, int joins, const char* expected) {
        QTest::newRow(topology) << QString(topology) << joins << QString(expected);
    };
    const char* const joined = "acknowledged, open, mptcp, 1 joined, 0 badly";
    const char* const plain = "acknowledged, open, plain, 0 joined, 0 badly";
    row("3", 1, joined);
    row("3,nat@1", 1, joined);
    row("3,nop@2", 0, plain);
    row("3,clamp-mss@1,quote-8@0,quote-padded@3", 1, joined);
    // Whole connections through bumps on the wire.
    row("3,strip@0", 0, plain);
    row("3,strip@3", 0, plain);
    row("3,rewrite-sequence@2", 1, joined);
    row("3,nat-naive@1,rewrite-identification@2", 1, joined);
    row("3,balance@1", 1, joined);
}

void TestKernelBoxes::connectionsPass()
{
    QFETCH(QString, topology);
    QFETCH(int, joins);
    QFETCH(QString, expected);
    QCOMPARE(talkIn(topology, "100.64.3.7", joins), expected);
}

void TestKernelBoxes::translatorsHideTheScanner_data()
{
    QTest::addColumn<QString>("topology");
    QTest::addColumn<QString>("peerV4");
    QTest::addColumn<QString>("peerV6");
    QTest::newRow("none") << "3,nop@1"
                          << "10.1.0.1"
                          << "fd00:10:1::1";
    QTest::newRow("first router") << "3,nat@1"
                                  << "10.1.0.254"
                                  << "fd00:10:1::254";
    QTest::newRow("last router") << "3,nat@3"
                                 << "10.3.0.2"
                                 << "fd00:10:3::2";
    QTest::newRow("bump") << "3,nat@0"
                          << "10.1.0.200"
                          << "fd00:10:1::200";
}

void TestKernelBoxes::translatorsHideTheScanner()
{
    QFETCH(QString, topology);
    QFETCH(QString, peerV4);
    QFETCH(QString, peerV6);
    const QString program = QString::fromStdString(self());
    QCOMPARE(execInLab(topology, { program, "peer", "100.64.3.7" }).output, peerV4);
    QCOMPARE(execInLab(topology, { program, "peer", "fd64:64::307" }).output, peerV6);
}

void TestKernelBoxes::proxiesEndConnections()
{
    // The host behind has no MPTCP, or nothing at all.
    const QString mptcp = "acknowledged, open, mptcp, 1 joined, 0 badly";
    const QString plain = "acknowledged, open, plain, 0 joined, 0 badly";
    QCOMPARE(talkIn("3,proxy-v1@1", "100.65.3.7", 1), mptcp);
    QCOMPARE(
        talkIn("3,proxy-v1@3", "fd64:65::307"), "acknowledged, open, mptcp, 0 joined, 0 badly");
    QCOMPARE(talkIn("3,proxy-plain@2", "100.64.3.7"), plain);
    QCOMPARE(talkIn("3,proxy-plain@1", "fd64:64::307"), plain);
}

void TestKernelBoxes::standardSitesPlayTheirBoxes()
{
    std::vector<core::IpAddress> hosts;
    std::map<core::IpAddress, std::string> names;
    for (const lab::LabSite& site : lab::standardPlan().sites) {
        if (site.boxes.empty())
            continue;
        for (const core::IpPrefix& prefix : { site.v4, site.v6 }) {
            const core::IpRange range = prefix.range();
            hosts.push_back(core::IpAddress::fromValue(range.family, range.first + 4));
            names[hosts.back()] = site.name;
        }
    }
    const auto results = traceIn("standard", hosts);
    QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());

    // What is not here leaves the answer as it is.
    const std::map<std::string, QString> answers { { "stripped", "plain at 4" },
        { "behind-strip", "plain at 4" }, { "behind-nop", "plain at 4" },
        { "behind-eol", "plain at 4" }, { "behind-mirror", "mirror at 4" },
        { "behind-proxy-v0", "plain at 3" }, { "behind-proxy-v1", "mptcp at 3" },
        { "behind-proxy-plain", "plain at 3" }, { "behind-discard", "none" },
        { "behind-return-strip", "plain at 4" }, { "behind-return-nop", "plain at 4" } };
    for (const trace::TraceResult& result : *results) {
        const trace::PathEvidence& evidence = result.evidence;
        const std::string& name = names.at(evidence.target.address);
        const QString answer = describeAnswer(evidence.answer);
        const auto known = answers.find(name);
        const QString expected = known == answers.end() ? QString("mptcp at 4") : known->second;
        const bool balanced = name == "behind-balance-strip" && answer == "plain at 4";
        QVERIFY2(answer == expected || balanced, (name + ": " + answer.toStdString()).c_str());
        for (std::size_t hop = 1; hop <= 2; ++hop) {
            QVERIFY2(describeHop(evidence, hop) == "as sent", name.c_str());
            QCOMPARE(evidence.hops[hop - 1].address,
                std::optional(lab::routerAddress(hop, familyOf(result))));
        }
        QCOMPARE(describeHop(evidence, 3) == "silent", name == "behind-silent");
    }
}

void TestKernelBoxes::commandsKnowTheirPlan()
{
    const QString program = QString::fromStdString(self());
    const auto prefixes = [](const lab::LabPlan& plan) {
        QStringList lines;
        for (const core::IpPrefix& prefix : plan.targetPrefixes())
            lines << QString::fromStdString(prefix.toString());
        return lines.join("\n");
    };
    QCOMPARE(execInLab("4,nop@2", { program, "prefixes" }).output,
        prefixes(lab::parsePlan("4,nop@2").value()));
    QCOMPARE(execInLab("standard", { program, "prefixes" }).output, prefixes(lab::standardPlan()));
    for (const char* broken : { "99", "", "4,nop@9" }) {
        const QString variable = QString("MPTCP_WORKBENCH_LAB=") + broken;
        QCOMPARE(execInLab("4", { "env", variable, program, "prefixes" }).output, QString());
    }
    QCOMPARE(execInLab("4", { "env", "-i", program, "prefixes" }).output, QString());
    // Outside of a lab the variable says nothing.
    QProcess outside;
    outside.start("env", { "MPTCP_WORKBENCH_LAB=standard", program, "prefixes" });
    outside.waitForFinished(30000);
    QCOMPARE(outside.exitCode(), 0);
    QCOMPARE(outside.readAllStandardOutput(), QByteArray());
}

void TestKernelBoxes::refusesWrongPlans()
{
    for (const char* plan : { "0", "21", "3,nop", "3,nop@4", "3,no-such-box@1" }) {
        const Outcome outcome = execInLab(plan, { "true" });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(!outcome.output.isEmpty(), plan);
        const auto vantage = lab::makeKernelLabVantage(self(), plan);
        QVERIFY(!vantage.has_value());
        QCOMPARE(vantage.error().code, core::ErrorCode::InvalidInput);
        QCOMPARE(outcome.output, QString::fromStdString(vantage.error().detail));
    }
}

int main(int argc, char** argv)
{
    // As mptcp-probe does.
    std::signal(SIGPIPE, SIG_IGN);
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() > 2 && words[0] == "exec") {
        const auto status = lab::runInKernelLab(words[1], { words.begin() + 2, words.end() });
        if (!status)
            std::fprintf(stderr, "%s\n", status.error().detail.c_str());
        return status ? *status : 2;
    }
    if (words.size() == 4 && words[0] == "lab")
        return lab::serveKernelLab(words[3], lab::ServedChannel);
    if (words.size() == 3 && words[0] == "talk") {
        std::printf("%s\n", labtest::talkTo(words[1], std::stoi(words[2])).c_str());
        return 0;
    }
    if (words.size() == 2 && words[0] == "peer") {
        std::printf("%s\n", labtest::peerSeenBy(words[1]).c_str());
        return 0;
    }
    if (words == std::vector<std::string> { "prefixes" }) {
        for (const core::IpPrefix& prefix : lab::ownPrefixesOf("host"))
            std::printf("%s\n", prefix.toString().c_str());
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestKernelBoxes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kernelboxes.moc"
