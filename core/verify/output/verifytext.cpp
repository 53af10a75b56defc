// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/output/verifytext.h"

#include "core/base/textjson.h"
#include "core/scan/output/utctime.h"
#include "core/wire/mptcpkeys.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace verify {

using Json = nlohmann::ordered_json;

namespace {

    std::string utc(std::int64_t timeNs)
    {
        std::string text;
        scan::appendUtcTime(timeNs, text);
        return text;
    }

    const char* direction(const StepPacket& packet) { return packet.sent ? "sent" : "received"; }

    Json keyJson(const std::optional<std::uint64_t>& key)
    {
        return key ? Json(wire::keyToHex(*key)) : Json(nullptr);
    }

    Json stepJson(const StepEvidence& step, bool packets, bool words)
    {
        Json json { { "step", stepName(step.step) }, { "result", stepResultName(step.result) },
            { "detail", step.detail.english() } };
        if (words && step.detail.kind() != core::Text::Kind::Plain)
            json["detail_words"] = core::textJson<Json>(step.detail);
        if (!packets)
            return json;
        Json list = Json::array();
        for (const StepPacket& packet : step.packets) {
            list.push_back({ { "time", utc(packet.timeNs) }, { "direction", direction(packet) },
                { "hex", wire::toHex(packet.ip) } });
        }
        json["packets"] = std::move(list);
        if (step.packetsLeftOut > 0)
            json["packets_left_out"] = step.packetsLeftOut;
        return json;
    }

    std::string resultJson(const VerifyResult& result, bool packets, bool words)
    {
        Json evidence = Json::array();
        for (const StepEvidence& step : result.evidence)
            evidence.push_back(stepJson(step, packets, words));
        Json json { { "target", result.target.address.toString() }, { "port", result.target.port },
            { "mptcp", scan::passName(result.target.pass) },
            { "verdict", verdictName(result.verdict) }, { "evidence", std::move(evidence) },
            { "sentence", result.sentence.english() }, { "sender_key", keyJson(result.senderKey) },
            { "receiver_key", keyJson(result.receiverKey) }, { "started", utc(result.startedNs) },
            { "ended", utc(result.endedNs) }, { "packets_sent", result.packetsSent } };
        if (result.simulated)
            json["simulated"] = true;
        return json.dump();
    }

} // namespace

std::string verifyJson(const VerifyResult& result, bool packets)
{
    return resultJson(result, packets, false);
}

std::string verifyDocument(const VerifyResult& result) { return resultJson(result, true, true); }

std::string verifyText(const VerifyResult& result, bool packets)
{
    std::string text = "Proof of " + result.target.address.toString() + " port "
        + std::to_string(result.target.port) + ", MPTCP " + scan::passName(result.target.pass)
        + (result.simulated ? ", simulated\n" : "\n");
    for (const StepEvidence& step : result.evidence) {
        char start[64];
        std::snprintf(
            start, sizeof start, "  %-8s %-14s ", stepResultName(step.result), stepName(step.step));
        text += start + step.detail.english() + "\n";
        if (!packets)
            continue;
        for (const StepPacket& packet : step.packets) {
            text += "      " + utc(packet.timeNs) + (packet.sent ? " > " : " < ")
                + wire::toHex(packet.ip) + "\n";
        }
    }
    return text + verdictName(result.verdict) + ": " + result.sentence.english() + "\n";
}

} // namespace verify
