// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/messages.h"

#include "core/base/plaintext.h"
#include "core/base/version.h"
#include "core/remote/snapshotjson.h"
#include "core/store/exchange/jsonobject.h"
#include "core/store/exchange/runline.h"

#include <limits>

namespace remote {

namespace {

    using store::Json;
    using store::ObjectReader;

    constexpr double MostRate = 1e12;
    constexpr std::size_t MostSources = 256;
    constexpr std::size_t LongestWord = 1024;

    /// Malformed with what stands in the line.
    tl::unexpected<core::Error> wrongMessage(const std::string& what)
    {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("remote", "%1 in a message of the other machine"),
                { harmless(what) } });
    }

    std::string rangeText(const core::IpRange& range)
    {
        const auto text = [&](core::Uint128 value) {
            return core::IpAddress::fromValue(range.family, value).toString();
        };
        return range.first == range.last ? text(range.first)
                                         : text(range.first) + "-" + text(range.last);
    }

    std::optional<core::IpRange> rangeFrom(const std::string& text)
    {
        const std::size_t dash = text.find('-');
        const auto first = core::IpAddress::parse(text.substr(0, dash));
        const auto last
            = dash == std::string::npos ? first : core::IpAddress::parse(text.substr(dash + 1));
        if (!first || !last || first->family() != last->family() || first->value() > last->value())
            return std::nullopt;
        return core::IpRange { first->family(), first->value(), last->value() };
    }

    Json targetJson(const trace::ProbeTarget& target)
    {
        return Json::array({ target.address.toString(), target.port, scan::passName(target.pass) });
    }

    std::optional<trace::ProbeTarget> targetFrom(const Json& json)
    {
        if (!json.is_array() || json.size() != 3 || !json[0].is_string()
            || !json[1].is_number_unsigned() || json[1].get<std::uint64_t>() > 0xffff
            || !json[2].is_string())
            return std::nullopt;
        const auto address = core::IpAddress::parse(json[0].get_ref<const std::string&>());
        const auto pass = scan::passFromName(json[2].get_ref<const std::string&>());
        if (!address || !pass)
            return std::nullopt;
        return trace::ProbeTarget { *address, std::uint16_t(json[1].get<unsigned>()), *pass };
    }

    Json checkpointJson(const scan::Checkpoint& checkpoint)
    {
        return Json::parse(scan::checkpointText(checkpoint), nullptr, false);
    }

    scan::Checkpoint checkpointOf(ObjectReader& reader, const char* key)
    {
        return reader.take(scan::parseCheckpoint(store::dumpJson(reader.object(key))));
    }

    Json jsonOf(const Greeting& greeting)
    {
        return { { "greeting", greeting.version }, { "protocol", greeting.protocol } };
    }
    Json jsonOf(const Alive&) { return { { "alive", true } }; }
    Json jsonOf(const Targets& targets)
    {
        Json list = Json::array();
        for (const core::IpRange& range : targets.ranges)
            list.push_back(rangeText(range));
        return { { "targets", std::move(list) } };
    }
    Json jsonOf(const Order& order)
    {
        Json options = Json::object();
        for (const auto& [name, values] : order.options)
            options[name] = values;
        Json json { { "order", order.command }, { "vantage", order.vantage },
            { "options", std::move(options) } };
        if (order.goOn)
            json["go_on"] = checkpointJson(*order.goOn);
        return json;
    }
    Json jsonOf(const Begin&) { return { { "begin", true } }; }
    Json jsonOf(const Stop&) { return { { "stop", true } }; }
    Json jsonOf(const Pause& pause) { return { { "pause", pause.on } }; }
    Json jsonOf(const Rate& rate) { return { { "rate", rate.packetsPerSecond } }; }
    Json jsonOf(const Probe& probe)
    {
        Json list = Json::array();
        for (const trace::ProbeTarget& target : probe.targets)
            list.push_back(targetJson(target));
        return { { "probe", std::move(list) } };
    }
    Json jsonOf(const NoMoreTargets&) { return { { "no_more_targets", true } }; }
    Json jsonOf(const Ready& ready)
    {
        Json json { { "ready", true }, { "simulated", ready.simulated },
            { "host_name", ready.hostName }, { "interface", ready.interfaceName },
            { "sources", ready.sources }, { "send_path", ready.sendPath },
            { "send_path_note", ready.sendPathNote } };
        if (ready.checkpoint)
            json["checkpoint"] = checkpointJson(*ready.checkpoint);
        return json;
    }
    Json jsonOf(const Progress& progress)
    {
        return { { "progress", snapshotJson(progress.counters) } };
    }
    Json jsonOf(const Reached& reached)
    {
        return { { "reached", checkpointJson(reached.checkpoint) } };
    }
    Json jsonOf(const End& end)
    {
        return { { "end", true }, { "failed", end.failed }, { "stopped", end.stopped },
            { "why", end.why } };
    }

    template <typename Message> std::string textOf(const Message& message)
    {
        return store::dumpJson(jsonOf(message)) + "\n";
    }
    std::string textOf(const scan::ScanRow& row)
    {
        static const store::ReplyLines lines;
        std::string text;
        lines.append(row, text);
        return text;
    }
    std::string textOf(const store::TraceRow& row) { return store::traceLine(row); }
    std::string textOf(const store::ProofRow& row) { return store::proofLine(row); }

    Greeting greetingFrom(ObjectReader& reader)
    {
        return { harmless(reader.text("greeting"), 40),
            std::uint32_t(reader.number("protocol", std::numeric_limits<std::uint32_t>::max())) };
    }

    std::string shortText(ObjectReader& reader, const char* key)
    {
        return harmless(reader.text(key), LongestWord);
    }

    Targets targetsFrom(ObjectReader& reader)
    {
        Targets targets;
        for (const Json& each : reader.array("targets")) {
            const auto range
                = each.is_string() ? rangeFrom(each.get_ref<const std::string&>()) : std::nullopt;
            if (!range || targets.ranges.size() == MostTargetsOfALine) {
                reader.fail("\"targets\" has something else than addresses and ranges of them");
                break;
            }
            targets.ranges.push_back(*range);
        }
        return targets;
    }

    Order orderFrom(ObjectReader& reader)
    {
        Order order;
        order.command = reader.text("order");
        order.vantage = reader.text("vantage");
        for (const auto& [name, values] : reader.object("options").items()) {
            std::vector<std::string>& list = order.options[name];
            for (const Json& value : values) {
                if (value.is_string())
                    list.push_back(value.get<std::string>());
                else
                    reader.fail("an option has a value that is no text");
            }
        }
        if (reader.has("go_on"))
            order.goOn = checkpointOf(reader, "go_on");
        return order;
    }

    Probe probeFrom(ObjectReader& reader)
    {
        Probe probe;
        for (const Json& each : reader.array("probe")) {
            const auto target = targetFrom(each);
            if (!target || probe.targets.size() == MostTargetsOfALine) {
                reader.fail("\"probe\" has something else than targets");
                break;
            }
            probe.targets.push_back(*target);
        }
        return probe;
    }

    Rate rateFrom(ObjectReader& reader)
    {
        const Json& value = reader.value("rate");
        const double rate = value.is_number() ? value.get<double>() : -1;
        if (!(rate >= 0 && rate <= MostRate))
            reader.fail("\"rate\" is no rate");
        return { rate };
    }

    Ready readyFrom(ObjectReader& reader)
    {
        Ready ready;
        ready.simulated = reader.flag("simulated");
        ready.hostName = shortText(reader, "host_name");
        ready.interfaceName = shortText(reader, "interface");
        for (const Json& source : reader.array("sources")) {
            const auto address = source.is_string()
                ? core::IpAddress::parse(source.get_ref<const std::string&>())
                : core::failure(core::ErrorCode::Malformed, "");
            if (!address || ready.sources.size() == MostSources)
                reader.fail("\"sources\" has something else than addresses");
            else
                ready.sources.push_back(address->toString());
        }
        ready.sendPath = shortText(reader, "send_path");
        ready.sendPathNote = shortText(reader, "send_path_note");
        if (reader.has("checkpoint"))
            ready.checkpoint = checkpointOf(reader, "checkpoint");
        return ready;
    }

    End endFrom(ObjectReader& reader)
    {
        End end;
        end.failed = reader.flag("failed");
        end.stopped = reader.flag("stopped");
        end.why = shortText(reader, "why");
        return end;
    }

    /// `message`, unless the reader found something wrong meanwhile.
    template <typename Variant, typename Message>
    core::Result<Variant> checked(ObjectReader& reader, Message message)
    {
        if (const auto read = reader.result(); !read)
            return wrongMessage(read.error().detail);
        return Variant(std::move(message));
    }

    Json cleanJson(const Json& json)
    {
        if (json.is_string())
            return core::withoutControls(json.get_ref<const std::string&>(), '?');
        if (!json.is_structured())
            return json;
        Json clean = json.is_array() ? Json::array() : Json::object();
        for (const auto& [name, value] : json.items()) {
            if (json.is_array())
                clean.push_back(cleanJson(value));
            else
                clean[core::withoutControls(name, '?')] = cleanJson(value);
        }
        return clean;
    }

    /// A document without what a terminal would obey: its sentences are shown to people.
    void cleanDocument(std::string& document)
    {
        const auto json = store::parseObject(document);
        if (!json)
            return; // whoever reads it says so
        const Json clean = cleanJson(*json);
        if (clean != *json)
            document = store::dumpJson(clean);
    }

    core::Result<FarMessage> recordFrom(std::string_view line)
    {
        auto record = store::parseRunLine(line);
        if (!record)
            return wrongMessage(record.error().detail);
        if (const auto* row = std::get_if<scan::ScanRow>(&*record))
            return FarMessage(*row);
        if (auto* row = std::get_if<store::TraceRow>(&*record)) {
            cleanDocument(row->document);
            return FarMessage(std::move(*row));
        }
        if (auto* row = std::get_if<store::ProofRow>(&*record)) {
            cleanDocument(row->document);
            return FarMessage(std::move(*row));
        }
        return wrongMessage("a record that is no result");
    }

} // namespace

std::string lineOf(const NearMessage& message)
{
    return std::visit([](const auto& each) { return textOf(each); }, message);
}

std::string lineOf(const FarMessage& message)
{
    return std::visit([](const auto& each) { return textOf(each); }, message);
}

core::Result<NearMessage> parseNearMessage(std::string_view line)
{
    const auto json = store::parseObject(line);
    if (!json)
        return wrongMessage(json.error().detail);
    ObjectReader reader(*json);
    if (reader.has("greeting"))
        return checked<NearMessage>(reader, greetingFrom(reader));
    if (reader.has("alive"))
        return NearMessage(Alive {});
    if (reader.has("targets"))
        return checked<NearMessage>(reader, targetsFrom(reader));
    if (reader.has("order"))
        return checked<NearMessage>(reader, orderFrom(reader));
    if (reader.has("begin"))
        return NearMessage(Begin {});
    if (reader.has("stop"))
        return NearMessage(Stop {});
    if (reader.has("pause"))
        return checked<NearMessage>(reader, Pause { reader.flag("pause") });
    if (reader.has("rate"))
        return checked<NearMessage>(reader, rateFrom(reader));
    if (reader.has("probe"))
        return checked<NearMessage>(reader, probeFrom(reader));
    if (reader.has("no_more_targets"))
        return NearMessage(NoMoreTargets {});
    return wrongMessage("nothing that this version knows");
}

core::Result<FarMessage> parseFarMessage(std::string_view line)
{
    // Nearly all lines are results, which are parsed once.
    if (line.starts_with("{\"record\":"))
        return recordFrom(line);
    const auto json = store::parseObject(line);
    if (!json)
        return wrongMessage(json.error().detail);
    ObjectReader reader(*json);
    if (reader.has("greeting"))
        return checked<FarMessage>(reader, greetingFrom(reader));
    if (reader.has("alive"))
        return FarMessage(Alive {});
    if (reader.has("ready"))
        return checked<FarMessage>(reader, readyFrom(reader));
    if (reader.has("progress")) {
        const auto counters = snapshotFromJson(reader.object("progress"));
        if (!counters)
            return wrongMessage(counters.error().detail);
        return checked<FarMessage>(reader, Progress { *counters });
    }
    if (reader.has("reached"))
        return checked<FarMessage>(reader, Reached { checkpointOf(reader, "reached") });
    if (reader.has("end"))
        return checked<FarMessage>(reader, endFrom(reader));
    return wrongMessage("nothing that this version knows");
}

std::string mismatch(const Greeting& far)
{
    const std::string ours = core::programVersion();
    if (far.version == ours && far.protocol == Protocol)
        return {};
    return "mptcp-probe there is version " + far.version + " (protocol "
        + std::to_string(far.protocol) + "), here it is " + ours + " (protocol "
        + std::to_string(Protocol)
        + "); install the same version on both, or name another one with --remote-program";
}

std::string harmless(std::string_view text, std::size_t most)
{
    std::string clean = core::withoutControls(text.substr(0, most), ' ');
    if (text.size() > most)
        clean += "...";
    return clean;
}

} // namespace remote
