// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"

#include <cstdio>
#include <map>

namespace storetest {

core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

store::Run sampleRun(std::int64_t startedNs)
{
    store::Run run;
    run.kind = store::RunKind::Scan;
    run.label = "monthly";
    run.note = "a quote \", a line\nand \xc3\xa4";
    run.vantage = "lab";
    run.version = "0.1.0";
    run.command = "mptcp-probe scan -p 80,443";
    run.startedNs = startedNs;
    run.passes = { scan::Pass::V1, scan::Pass::Control };
    run.ports = "80,443";
    run.v4 = true;
    run.v6 = true;
    run.configuration = R"({"rate":10000})";
    return run;
}

std::vector<scan::ScanRow> sampleReplies(std::size_t count, std::uint32_t seed)
{
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t limit) { return random() % limit; };
    std::vector<scan::ScanRow> rows(count);
    for (scan::ScanRow& row : rows) {
        row.timeNs = std::int64_t(1'700'000'000'000'000'000 + below(3'600'000'000'000));
        const bool v4 = below(3) > 0;
        const std::uint64_t host = below(count / 2 + 1);
        row.target = v4 ? core::IpAddress::v4(std::uint32_t(host * 2'654'435'761u))
                        : core::IpAddress::v6(core::Uint128(0x20010db8u) << 96
                            | core::Uint128(host * 0x9e3779b97f4a7c15u) << 13);
        row.replyClass = scan::AllReplyClasses[below(scan::ReplyClassCount)];
        row.responder = row.target;
        if (row.replyClass == scan::ReplyClass::Icmp && below(2) == 0)
            row.responder = v4 ? address("203.0.113.9") : address("2001:db8:ff::9");
        row.local = v4 ? address("192.0.2.1") : address("2001:db8::1");
        row.targetPort = below(2) == 0 ? 80 : std::uint16_t(below(3) == 0 ? 65535 : 443);
        row.localPort = std::uint16_t(below(65536));
        row.pass = scan::Pass(below(scan::PassCount));
        row.ttl = std::uint8_t(below(256));
        row.tcpFlags = std::uint8_t(below(256));
        row.repeat = below(2) == 0;
        row.conflict = below(2) == 0;
        row.cooldown = below(2) == 0;
        row.hasCapable = below(2) == 0;
        if (row.hasCapable) {
            row.mptcpVersion = std::uint8_t(below(16));
            row.mptcpFlags = std::uint8_t(below(256));
        }
        row.hasReceiverKey = row.hasCapable && below(2) == 0;
        if (row.hasReceiverKey)
            row.receiverKey = random();
        if (row.pass == scan::Pass::V0)
            row.senderKey = random();
        row.icmpType = std::uint8_t(below(256));
        row.icmpCode = std::uint8_t(below(256));
        row.window = std::uint16_t(below(65536));
        row.sequence = std::uint32_t(random());
        row.acknowledgment = std::uint32_t(random());
        row.rttUs = below(4) == 0 ? -1 : std::int32_t(below(2'000'000'000));
        row.optionLength = std::uint8_t(below(row.options.size() + 1));
        for (std::size_t i = 0; i < row.optionLength; ++i)
            row.options[i] = std::uint8_t(random());
    }
    return rows;
}

trace::TraceResult sampleTrace(const core::IpAddress& target)
{
    trace::TraceResult result;
    result.flow = 3;
    result.evidence.target = { target, 443, scan::Pass::V1 };
    result.evidence.startedNs = 1'700'000'000'123'456'789;
    result.evidence.answer.kind = trace::AnswerKind::SynAck;
    result.evidence.answer.ttl = 3;
    trace::Change change;
    change.field = "tcp.option.mptcp";
    change.kind = trace::ChangeKind::Removed;
    change.by = trace::RemovedBy::Nop;
    change.sent = { 0x1e, 4, 1, 1 };
    change.seen = { 1, 1, 1, 1 };
    trace::Change expected;
    expected.field = "ip.ttl";
    expected.expected = true;
    for (std::uint8_t ttl = 1; ttl <= 2; ++ttl) {
        trace::Hop hop;
        hop.ttl = ttl;
        if (ttl == 2) {
            hop.address = address("10.0.0.2");
            hop.rttUs = 210;
            hop.diff.extent = trace::QuoteExtent::Full;
            hop.diff.changes = { expected, change };
        }
        result.evidence.hops.push_back(hop);
    }
    result.verdict.verdict = trace::Verdict::MiddleboxAffected;
    result.verdict.rule = trace::Rule::Drop;
    result.verdict.interval = trace::Interval { 0, 2, std::nullopt, address("10.0.0.2") };
    result.verdict.alterations.push_back({ change, *result.verdict.interval });
    result.verdict.sentence = "MPTCP is removed.";
    return result;
}

verify::VerifyResult sampleProof(const core::IpAddress& target)
{
    verify::VerifyResult result;
    result.target = { target, 80, scan::Pass::V0 };
    result.verdict = verify::Verdict::Proven;
    result.startedNs = 1'700'000'000'987'654'321;
    for (std::size_t i = 0; i < verify::StepCount; ++i) {
        verify::StepEvidence step;
        step.step = verify::Step(i);
        step.result = verify::StepResult(i % 3);
        step.packets.push_back({ 5, true, { 0x45, 0, 1 } });
        result.evidence.push_back(step);
    }
    return result;
}

std::string differenceOf(const scan::ScanRow& a, const scan::ScanRow& b)
{
    const std::pair<const char*, bool> same[] = {
        { "timeNs", a.timeNs == b.timeNs },
        { "responder", a.responder == b.responder },
        { "target", a.target == b.target },
        { "local", a.local == b.local },
        { "targetPort", a.targetPort == b.targetPort },
        { "localPort", a.localPort == b.localPort },
        { "pass", a.pass == b.pass },
        { "replyClass", a.replyClass == b.replyClass },
        { "ttl", a.ttl == b.ttl },
        { "tcpFlags", a.tcpFlags == b.tcpFlags },
        { "repeat", a.repeat == b.repeat },
        { "conflict", a.conflict == b.conflict },
        { "cooldown", a.cooldown == b.cooldown },
        { "hasCapable", a.hasCapable == b.hasCapable },
        { "hasReceiverKey", a.hasReceiverKey == b.hasReceiverKey },
        { "mptcpVersion", a.mptcpVersion == b.mptcpVersion },
        { "mptcpFlags", a.mptcpFlags == b.mptcpFlags },
        { "icmpType", a.icmpType == b.icmpType },
        { "icmpCode", a.icmpCode == b.icmpCode },
        { "optionLength", a.optionLength == b.optionLength },
        { "window", a.window == b.window },
        { "sequence", a.sequence == b.sequence },
        { "acknowledgment", a.acknowledgment == b.acknowledgment },
        { "rttUs", a.rttUs == b.rttUs },
        { "senderKey", a.senderKey == b.senderKey },
        { "receiverKey", a.receiverKey == b.receiverKey },
        { "options", a.options == b.options },
    };
    for (const auto& [field, equal] : same) {
        if (!equal)
            return field;
    }
    return {};
}

std::vector<store::HostRow> expectedHosts(const std::vector<scan::ScanRow>& replies)
{
    std::map<std::tuple<core::IpAddress, std::uint16_t, scan::Pass>, const scan::ScanRow*> best;
    for (const scan::ScanRow& row : replies) {
        const scan::ScanRow*& kept = best[{ row.target, row.targetPort, row.pass }];
        if (!kept || row.replyClass < kept->replyClass)
            kept = &row;
    }
    std::vector<store::HostRow> hosts;
    for (const scan::ReplyClass replyClass : scan::AllReplyClasses) {
        for (const auto& [key, row] : best) {
            if (row->replyClass != replyClass)
                continue;
            store::HostRow& host = hosts.emplace_back();
            host.address = row->target;
            host.port = row->targetPort;
            host.pass = row->pass;
            host.replyClass = row->replyClass;
            host.hasCapable = row->hasCapable;
            host.hasReceiverKey = row->hasReceiverKey;
            host.mptcpVersion = row->mptcpVersion;
            host.mptcpFlags = row->mptcpFlags;
            host.ttl = row->ttl;
            host.rttUs = row->rttUs;
            host.senderKey = row->senderKey;
            host.receiverKey = row->receiverKey;
        }
    }
    return hosts;
}

std::vector<store::HostRow> hostsOf(
    const store::Store& store, store::RunId run, const store::HostSelection& selection)
{
    std::vector<store::HostRow> hosts;
    const auto read = store.readHosts(run, selection, [&](std::span<const store::HostRow> rows) {
        hosts.insert(hosts.end(), rows.begin(), rows.end());
        return true;
    });
    if (!read)
        std::fprintf(stderr, "%s\n", read.error().detail.c_str());
    return hosts;
}

std::vector<scan::ScanRow> repliesOf(const store::Store& store, store::RunId run)
{
    std::vector<scan::ScanRow> replies;
    const auto read = store.readReplies(run, [&](std::span<const scan::ScanRow> rows) {
        replies.insert(replies.end(), rows.begin(), rows.end());
        return true;
    });
    if (!read)
        std::fprintf(stderr, "%s\n", read.error().detail.c_str());
    return replies;
}

store::RunId writeRun(
    const std::string& url, const store::Run& run, const std::vector<scan::ScanRow>& replies)
{
    const auto writer = store::RunWriter::begin(url, run);
    if (!writer) {
        std::fprintf(stderr, "%s\n", writer.error().detail.c_str());
        return 0;
    }
    store::Run end = run;
    end.state = store::RunState::Done;
    end.endedNs = run.startedNs + 60'000'000'000;
    const auto done
        = (*writer)->addReplies(replies).and_then([&] { return (*writer)->finish(end); });
    if (!done) {
        std::fprintf(stderr, "%s\n", done.error().detail.c_str());
        return 0;
    }
    return (*writer)->id();
}

} // namespace storetest
