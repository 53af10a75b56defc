// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedresult.h"

#include "core/base/textjson.h"
#include "core/store/exchange/jsonobject.h"
#include "core/trace/output/tracetext.h"
#include "core/verify/output/verifytext.h"

#include <bitset>
#include <limits>

namespace store {

namespace {

    /// The value whose name stands at `key`.
    template <typename Value>
    Value named(
        ObjectReader& reader, const char* key, std::size_t count, const char* (*nameOf)(Value))
    {
        const std::string found = reader.name(key, count, nameOf);
        for (std::size_t i = 0; i < count; ++i) {
            if (found == nameOf(Value(i)))
                return Value(i);
        }
        return Value();
    }

    constexpr std::size_t FieldStates = std::size_t(trace::FieldState::NotVisible) + 1;
    constexpr std::size_t ChangeKinds = std::size_t(trace::ChangeKind::Added) + 1;
    constexpr std::size_t WaysToRemove = std::size_t(trace::RemovedBy::EndOfList) + 1;
    constexpr std::size_t QuoteExtents = std::size_t(trace::QuoteExtent::Full) + 1;
    constexpr std::size_t Rules = std::size_t(trace::Rule::PassThrough) + 1;
    constexpr std::size_t AnswerKinds = std::size_t(trace::AnswerKind::Unreachable) + 1;
    constexpr std::size_t Distances = std::size_t(trace::DistanceVerdict::Unknown) + 1;
    constexpr std::size_t StepResults = std::size_t(verify::StepResult::Unknown) + 1;

    void pass(const ObjectReader& inner, ObjectReader& outer)
    {
        if (const auto read = inner.result(); !read)
            outer.fail(read.error().detail);
    }

    std::vector<std::uint8_t> bytesOf(ObjectReader& reader, const char* key)
    {
        const auto bytes = wire::fromHex(reader.text(key));
        if (!bytes)
            reader.fail(std::string("\"") + key + "\" is not hex");
        return bytes.value_or(std::vector<std::uint8_t>());
    }

    std::optional<core::IpAddress> addressOf(ObjectReader& reader, const char* key)
    {
        return reader.has(key) ? std::optional(reader.address(key)) : std::nullopt;
    }

    template <typename Number>
    Number numberOf(ObjectReader& reader, const char* key, Number without)
    {
        return reader.has(key)
            ? Number(reader.number(key, std::uint64_t(std::numeric_limits<Number>::max())))
            : without;
    }

    std::uint8_t ttlOf(ObjectReader& reader, const char* key)
    {
        return numberOf<std::uint8_t>(reader, key, 0);
    }

    std::optional<bool> flagOf(ObjectReader& reader, const char* key)
    {
        return reader.has(key) ? std::optional(reader.flag(key)) : std::nullopt;
    }

    trace::Change changeOf(ObjectReader& reader)
    {
        trace::Change change;
        change.field = reader.text("field");
        change.kind = named(reader, "change", ChangeKinds, trace::changeName);
        if (reader.has("by"))
            change.by = named(reader, "by", WaysToRemove, trace::removedByName);
        change.inferred = reader.has("inferred") && reader.flag("inferred");
        change.sent = bytesOf(reader, "sent");
        change.seen = bytesOf(reader, "seen");
        return change;
    }

    std::optional<trace::Interval> intervalOf(ObjectReader& reader)
    {
        if (!reader.has("interval"))
            return std::nullopt;
        ObjectReader inner(reader.object("interval"));
        trace::Interval interval;
        interval.afterTtl = ttlOf(inner, "after_ttl");
        interval.beforeTtl = ttlOf(inner, "before_ttl");
        interval.afterAddress = addressOf(inner, "after_address");
        interval.beforeAddress = addressOf(inner, "before_address");
        pass(inner, reader);
        return interval;
    }

    void readChanges(ObjectReader& hop, const char* key, bool expected, trace::QuoteDiff& diff)
    {
        if (!hop.has(key))
            return;
        for (const Json& each : hop.array(key)) {
            ObjectReader reader(each);
            diff.changes.push_back(changeOf(reader));
            diff.changes.back().expected = expected;
            pass(reader, hop);
        }
    }

    /// Whether a document names a change of this field among those that nobody expects.
    bool isFinding(const trace::QuoteDiff& diff, const std::string& field)
    {
        for (const trace::Change& change : diff.changes) {
            if (change.field == field && !change.expected)
                return true;
        }
        return false;
    }

    void readFields(ObjectReader& hop, trace::QuoteDiff& diff)
    {
        if (!hop.has("fields"))
            return;
        for (const auto& [field, value] : hop.object("fields").items()) {
            trace::FieldDiff& kept = diff.fields.emplace_back();
            kept.field = field;
            for (std::size_t i = 0; i < FieldStates; ++i) {
                if (value == trace::fieldStateName(trace::FieldState(i)))
                    kept.state = trace::FieldState(i);
            }
            kept.expected
                = kept.state == trace::FieldState::Changed && !isFinding(diff, kept.field);
        }
    }

    trace::Hop hopOf(ObjectReader& reader)
    {
        trace::Hop hop;
        hop.ttl = ttlOf(reader, "ttl");
        hop.address = addressOf(reader, "address");
        if (reader.has("name"))
            hop.name = reader.text("name");
        hop.rttUs = numberOf<std::int32_t>(reader, "rtt_us", -1);
        hop.diff.extent = named(reader, "quote", QuoteExtents, trace::quoteExtentName);
        hop.diff.quotedBytes = numberOf<std::uint16_t>(reader, "quoted_bytes", 0);
        readChanges(reader, "changes", false, hop.diff);
        readChanges(reader, "expected_changes", true, hop.diff);
        readFields(reader, hop.diff);
        hop.attempts = ttlOf(reader, "attempts");
        hop.replyTtl = ttlOf(reader, "reply_ttl");
        if (reader.has("quoted_ttl"))
            hop.diff.quotedTtl = ttlOf(reader, "quoted_ttl");
        hop.rateLimited = flagOf(reader, "rate_limited").value_or(false);
        if (reader.has("other_addresses")) {
            for (const Json& each : reader.array("other_addresses")) {
                if (each.is_string())
                    hop.otherAddresses.push_back(
                        reader.take(core::IpAddress::parse(each.get<std::string>())));
            }
        }
        return hop;
    }

    trace::Answer answerOf(ObjectReader& document, const char* key)
    {
        trace::Answer answer;
        if (!document.has(key))
            return answer;
        ObjectReader reader(document.object(key));
        answer.kind = named(reader, "reply", AnswerKinds, trace::answerName);
        answer.ttl = ttlOf(reader, "ttl");
        answer.rttUs = numberOf<std::int32_t>(reader, "rtt_us", -1);
        answer.replyTtl = ttlOf(reader, "reply_ttl");
        if (answer.kind == trace::AnswerKind::SynAck) {
            answer.classified.replyClass
                = named(reader, "classification", scan::ReplyClassCount, scan::replyClassName);
            answer.options = bytesOf(reader, "options_hex");
        } else if (answer.kind == trace::AnswerKind::Unreachable) {
            answer.from = reader.address("address");
            answer.icmpType = ttlOf(reader, "icmp_type");
            answer.icmpCode = ttlOf(reader, "icmp_code");
        }
        pass(reader, document);
        return answer;
    }

    void readQuestions(ObjectReader& document, trace::PathEvidence& evidence)
    {
        if (!document.has("questions"))
            return;
        ObjectReader reader(document.object("questions"));
        evidence.silenceConfirmed = flagOf(reader, "silence_confirmed").value_or(false);
        evidence.alsoReset = flagOf(reader, "reset_too").value_or(false);
        evidence.answeredExpired = ttlOf(reader, "answered_expired_ttl");
        evidence.canaryEchoed = flagOf(reader, "canary_echoed");
        evidence.joinRefused = flagOf(reader, "join_refused");
        evidence.otherVersionAnswered = flagOf(reader, "other_version_answered");
        if (reader.has("distance")) {
            ObjectReader distance(reader.object("distance"));
            evidence.distance = named(distance, "verdict", Distances, trace::distanceName);
            evidence.measuredDistance = ttlOf(distance, "ttl");
            evidence.routerAtAnswer = addressOf(distance, "router");
            pass(distance, reader);
        }
        pass(reader, document);
    }

    void readVerdict(ObjectReader& document, trace::PathVerdict& verdict)
    {
        verdict.verdict = named(document, "verdict", trace::VerdictCount, trace::verdictName);
        verdict.rule = named(document, "rule", Rules, trace::ruleName);
        verdict.onReturnPath = document.has("direction") && document.text("direction") == "return";
        verdict.interval = intervalOf(document);
        if (document.has("sentence"))
            verdict.sentence = document.text("sentence");
        if (document.has("remarks")) {
            for (const Json& each : document.array("remarks")) {
                if (each.is_string())
                    verdict.remarks.push_back(each.get<std::string>());
            }
        }
        for (const char* key : { "alterations", "artefacts" }) {
            if (!document.has(key))
                continue;
            for (const Json& each : document.array(key)) {
                ObjectReader reader(each);
                const trace::Change change = changeOf(reader);
                if (const auto interval = intervalOf(reader))
                    verdict.alterations.push_back({ change, *interval });
                else
                    verdict.artefacts.emplace_back(ttlOf(reader, "ttl"), change);
                pass(reader, document);
            }
        }
    }

    void readPackets(ObjectReader& step, verify::StepEvidence& evidence)
    {
        if (!step.has("packets"))
            return;
        for (const Json& each : step.array("packets")) {
            ObjectReader reader(each);
            verify::StepPacket& packet = evidence.packets.emplace_back();
            packet.sent = reader.text("direction") == "sent";
            packet.ip = bytesOf(reader, "hex");
            pass(reader, step);
        }
        evidence.packetsLeftOut = numberOf<std::uint32_t>(step, "packets_left_out", 0);
    }

    std::optional<std::uint64_t> keyOf(ObjectReader& reader, const char* key)
    {
        return reader.has(key) ? std::optional(reader.key(key)) : std::nullopt;
    }

    /// TTL that reached the target itself.
    std::uint8_t distanceOf(const trace::PathEvidence& evidence)
    {
        if (evidence.measuredDistance != 0)
            return evidence.measuredDistance;
        const bool itself = evidence.answer.kind == trace::AnswerKind::SynAck
            || evidence.answer.kind == trace::AnswerKind::Reset;
        return itself ? evidence.answer.ttl : std::uint8_t(0);
    }

} // namespace

TraceRow rowOf(const trace::TraceResult& result)
{
    const trace::PathEvidence& evidence = result.evidence;
    const trace::PathVerdict& verdict = result.verdict;
    TraceRow row;
    row.target = evidence.target.address;
    row.port = evidence.target.port;
    row.pass = evidence.target.pass;
    row.flow = result.flow;
    row.verdict = trace::verdictName(verdict.verdict);
    row.rule = trace::ruleName(verdict.rule);
    row.onReturnPath = verdict.onReturnPath;
    if (verdict.interval) {
        row.afterTtl = verdict.interval->afterTtl;
        row.beforeTtl = verdict.interval->beforeTtl;
        row.afterAddress = verdict.interval->afterAddress;
        row.beforeAddress = verdict.interval->beforeAddress;
    }
    row.distance = distanceOf(evidence);
    row.startedNs = evidence.startedNs;
    row.document = trace::traceJson(result, true);
    return row;
}

ProofRow rowOf(const verify::VerifyResult& result, const std::string& category)
{
    ProofRow row;
    row.target = result.target.address;
    row.port = result.target.port;
    row.pass = result.target.pass;
    row.verdict = verify::verdictName(result.verdict);
    row.category = category;
    row.startedNs = result.startedNs;
    row.document = verify::verifyDocument(result);
    for (const verify::StepEvidence& step : result.evidence)
        row.steps.emplace_back(verify::stepName(step.step), verify::stepResultName(step.result));
    return row;
}

core::Result<trace::TraceResult> traceOf(const TraceRow& row)
{
    const auto json = parseObject(row.document);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader reader(*json);
    trace::TraceResult result;
    trace::PathEvidence& evidence = result.evidence;
    evidence.target = { row.target, row.port, row.pass };
    evidence.startedNs = row.startedNs;
    result.flow = row.flow;
    std::bitset<256> seen;
    for (const Json& each : reader.array("hops")) {
        ObjectReader hop(each);
        evidence.hops.push_back(hopOf(hop));
        pass(hop, reader);
        const std::uint8_t ttl = evidence.hops.back().ttl;
        if (seen[ttl])
            reader.fail("\"hops\" has two of TTL " + std::to_string(ttl));
        seen.set(ttl);
    }
    if (reader.has("source"))
        evidence.source = reader.address("source");
    evidence.sourcePort = numberOf<std::uint16_t>(reader, "source_port", 0);
    if (reader.has("sent"))
        evidence.sent = bytesOf(reader, "sent");
    evidence.sentSeen = flagOf(reader, "sent_seen").value_or(false);
    evidence.answer = answerOf(reader, "destination");
    evidence.controlAnswer = answerOf(reader, "control");
    evidence.controlMade = evidence.controlAnswer.kind != trace::AnswerKind::None;
    evidence.probesSent = numberOf<std::uint32_t>(reader, "probes_sent", 0);
    readQuestions(reader, evidence);
    readVerdict(reader, result.verdict);
    result.simulated = flagOf(reader, "simulated").value_or(false);
    if (const auto read = reader.result(); !read)
        return tl::unexpected(read.error());
    return result;
}

core::Result<verify::VerifyResult> proofOf(const ProofRow& row)
{
    const auto json = parseObject(row.document);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader reader(*json);
    verify::VerifyResult result;
    result.target = { row.target, row.port, row.pass };
    result.startedNs = row.startedNs;
    result.verdict = named(reader, "verdict", verify::VerdictCount, verify::verdictName);
    for (const Json& each : reader.array("evidence")) {
        ObjectReader step(each);
        verify::StepEvidence& evidence = result.evidence.emplace_back();
        evidence.step = named(step, "step", verify::StepCount, verify::stepName);
        evidence.result = named(step, "result", StepResults, verify::stepResultName);
        if (step.has("detail"))
            evidence.detail = step.text("detail");
        // What the detail is made of, unless somebody has changed one of the two.
        const core::Text words = core::textFromJson(step.value("detail_words"));
        if (words == evidence.detail)
            evidence.detail = words;
        readPackets(step, evidence);
        pass(step, reader);
    }
    if (reader.has("sentence")) {
        const std::string sentence = reader.text("sentence");
        result.sentence = verify::describeVerdict(result.verdict, result.target, result.evidence);
        if (result.sentence != sentence)
            result.sentence = sentence;
    }
    result.senderKey = keyOf(reader, "sender_key");
    result.receiverKey = keyOf(reader, "receiver_key");
    result.packetsSent = numberOf<std::uint32_t>(reader, "packets_sent", 0);
    result.simulated = flagOf(reader, "simulated").value_or(false);
    if (const auto read = reader.result(); !read)
        return tl::unexpected(read.error());
    return result;
}

} // namespace store
