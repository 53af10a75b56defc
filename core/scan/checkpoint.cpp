// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/checkpoint.h"

#include "core/scan/output/readable.h"
#include "core/scan/scanoptions.h"
#include "core/scan/siphash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <optional>

namespace scan {

namespace {

    using Json = nlohmann::ordered_json;

    constexpr std::uint64_t Format = 1;

    /// What decides which probes leave, beside the targets themselves: those may stand in files, so
    /// what they came down to is compared. Rate, threads, interface and outputs may change.
    constexpr std::array DecidingOptions { "target-ports", "max-targets", "mptcp", "probes",
        "probe-args", "probe-ttl", "vantage" };

    /// It decides too. Unlike the others it is written down at its default as well, in its shortest
    /// form: older versions left it out whatever it was.
    constexpr const char* SourcePortOption = "source-port";

    std::string digestOf(const targets::TargetSpace& space)
    {
        // No secret: it tells lists apart, and an attacker who can write the file needs no
        // collision.
        constexpr SipKey Key { 0x6d70746370776f72, 0x6b62656e63680001 };
        // Each step takes the hash of all before: a list of millions needs no copy.
        SipHash128 hash {};
        for (const core::IpRange& range : space.ranges()) {
            const std::uint64_t words[]
                = { hash.low, hash.high, std::uint64_t(range.family == core::Family::V4 ? 4 : 6),
                      std::uint64_t(range.first >> 64), std::uint64_t(range.first),
                      std::uint64_t(range.last >> 64), std::uint64_t(range.last) };
            hash = sipHash128(Key, words);
        }
        for (const std::uint16_t port : space.ports().ports()) {
            const std::uint64_t words[] = { hash.low, hash.high, port };
            hash = sipHash128(Key, words);
        }
        std::array<char, 33> text {};
        std::snprintf(text.data(), text.size(), "%016llx%016llx",
            static_cast<unsigned long long>(hash.high), static_cast<unsigned long long>(hash.low));
        return text.data();
    }

    std::string joined(const std::vector<std::string>& values)
    {
        std::string text;
        for (const std::string& value : values)
            text.append(text.empty() ? "" : ",").append(value);
        return text;
    }

    /// The value of an option for people, its default when it is left there.
    std::string shown(const std::string& option, const std::vector<std::string>& values)
    {
        if (!values.empty())
            return joined(values);
        const ScanOption* const known = findScanOption(option);
        const std::string byDefault = known ? known->defaultText : "";
        return byDefault.empty() ? "not given" : byDefault;
    }

    std::optional<core::Uint128> numberFrom(std::string_view text)
    {
        constexpr core::Uint128 Most = core::Uint128(1) << 96; // of targets::TargetSpace
        if (text.empty() || text.size() > 29)
            return std::nullopt;
        core::Uint128 number = 0;
        for (const char digit : text) {
            if (digit < '0' || digit > '9')
                return std::nullopt;
            number = number * 10 + unsigned(digit - '0');
        }
        return number > Most ? std::nullopt : std::optional(number);
    }

    /// Takes values out of an object and remembers the first that is wrong.
    class Reader {
    public:
        explicit Reader(const Json& object)
            : m_object(object)
        {
        }
        std::uint64_t number(const char* key, std::uint64_t most)
        {
            const Json* const value = find(key);
            if (value && value->is_number_unsigned() && value->get<std::uint64_t>() <= most)
                return value->get<std::uint64_t>();
            return fail<std::uint64_t>(key);
        }
        core::Uint128 bigNumber(const char* key)
        {
            const Json* const value = find(key);
            const auto number = value && value->is_string()
                ? numberFrom(value->get_ref<const std::string&>())
                : std::nullopt;
            return number ? *number : fail<core::Uint128>(key);
        }
        bool flag(const char* key)
        {
            const Json* const value = find(key);
            return value && value->is_boolean() ? value->get<bool>() : fail<bool>(key);
        }
        std::string text(const char* key)
        {
            const Json* const value = find(key);
            return value && value->is_string() ? value->get<std::string>() : fail<std::string>(key);
        }
        std::vector<std::string> texts(const char* key)
        {
            const Json* const value = find(key);
            auto list = value ? listOf(*value) : std::nullopt;
            return list ? *std::move(list) : fail<std::vector<std::string>>(key);
        }
        std::map<std::string, std::vector<std::string>> lists(const char* key)
        {
            using Lists = std::map<std::string, std::vector<std::string>>;
            const Json* const value = find(key);
            if (!value || !value->is_object())
                return fail<Lists>(key);
            Lists lists;
            for (const auto& [name, values] : value->items()) {
                auto list = listOf(values);
                if (!list)
                    return fail<Lists>(key);
                lists.emplace(name, *std::move(list));
            }
            return lists;
        }
        ScanTotals totals(const char* key)
        {
            const Json* const value = find(key);
            auto totals = value ? totalsFrom(*value) : std::nullopt;
            return totals ? *std::move(totals) : fail<ScanTotals>(key);
        }
        const std::string& wrong() const { return m_wrong; } ///< a key, or empty

    private:
        const Json* find(const char* key) const
        {
            const auto found = m_object.find(key);
            return found == m_object.end() ? nullptr : &*found;
        }
        static std::optional<std::vector<std::string>> listOf(const Json& value)
        {
            if (!value.is_array())
                return std::nullopt;
            std::vector<std::string> list;
            for (const Json& each : value) {
                if (!each.is_string())
                    return std::nullopt;
                list.push_back(each.get<std::string>());
            }
            return list;
        }
        template <typename Value> Value fail(const char* key)
        {
            if (m_wrong.empty())
                m_wrong = key;
            return Value();
        }

        const Json& m_object;
        std::string m_wrong;
    };

    tl::unexpected<core::Error> malformed(const std::string& why)
    {
        return core::failure(
            core::ErrorCode::Malformed, "no checkpoint that this version can read: " + why);
    }

} // namespace

std::string placeOf(const std::string& outputFile)
{
    if (outputFile == "-")
        return outputFile;
    std::error_code unknown;
    const auto place = std::filesystem::weakly_canonical(outputFile, unknown);
    return unknown ? outputFile : place.string();
}

Checkpoint checkpointOf(const ScanPlan& plan)
{
    Checkpoint checkpoint;
    checkpoint.seed = plan.seed;
    checkpoint.shard = plan.shard.index;
    checkpoint.shards = plan.shard.count;
    checkpoint.senderThreads = plan.request.senderThreads;
    checkpoint.targets = plan.space.size();
    checkpoint.addresses = plan.space.addressCount();
    checkpoint.digest = digestOf(plan.space);
    for (const char* name : DecidingOptions) {
        std::vector<std::string> values = findScanOption(name)->get(plan.request);
        if (!values.empty())
            checkpoint.options.emplace(name, std::move(values));
    }
    if (const auto ports = PortRanges::parse(plan.request.sourcePorts))
        checkpoint.options[SourcePortOption] = { ports->toString() };
    checkpoint.sentPosition = checkpoint.answeredPosition
        = std::min(plan.firstPosition, plan.space.size());
    const OutputRequest& output = plan.request.output;
    checkpoint.outputFile = placeOf(output.file);
    checkpoint.outputModule = output.format == OutputFormat::Csv ? "csv" : "jsonl";
    checkpoint.outputFields = output.fields;
    return checkpoint;
}

std::string checkpointText(const Checkpoint& checkpoint)
{
    Json json { { "format", Format }, { "seed", checkpoint.seed }, { "shard", checkpoint.shard },
        { "shards", checkpoint.shards }, { "sender_threads", checkpoint.senderThreads },
        { "targets", decimal(checkpoint.targets) }, { "addresses", decimal(checkpoint.addresses) },
        { "digest", checkpoint.digest }, { "sent_position", decimal(checkpoint.sentPosition) },
        { "answered_position", decimal(checkpoint.answeredPosition) },
        { "results", checkpoint.results }, { "complete", checkpoint.complete },
        { "output_file", checkpoint.outputFile }, { "output_module", checkpoint.outputModule },
        { "output_fields", checkpoint.outputFields }, { "store", checkpoint.store },
        { "run", checkpoint.run }, { "options", Json::object() } };
    for (const auto& [name, values] : checkpoint.options)
        json["options"][name] = values;
    if (checkpoint.totals)
        json["totals"] = totalsJson(*checkpoint.totals);
    // File names may hold any bytes; a strict dump would throw.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

core::Result<Checkpoint> parseCheckpoint(std::string_view text)
{
    if (text.size() > MostCheckpointBytes)
        return malformed("it is longer than 128 KiB");
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return malformed("it is no JSON object");
    constexpr std::uint64_t Most32 = std::numeric_limits<std::uint32_t>::max();
    constexpr std::uint64_t Most64 = std::numeric_limits<std::uint64_t>::max();
    Reader reader(json);
    if (reader.number("format", Most64) != Format) {
        return malformed(
            reader.wrong().empty() ? "it was written by a newer version" : "it says no \"format\"");
    }
    Checkpoint checkpoint;
    checkpoint.seed = reader.number("seed", Most64);
    checkpoint.shard = std::uint32_t(reader.number("shard", Most32));
    checkpoint.shards = std::uint32_t(reader.number("shards", Most32));
    checkpoint.senderThreads = std::uint32_t(reader.number("sender_threads", Most32));
    checkpoint.targets = reader.bigNumber("targets");
    checkpoint.addresses = reader.bigNumber("addresses");
    checkpoint.digest = reader.text("digest");
    checkpoint.sentPosition = reader.bigNumber("sent_position");
    checkpoint.answeredPosition = reader.bigNumber("answered_position");
    checkpoint.results = reader.number("results", Most64);
    checkpoint.complete = reader.flag("complete");
    checkpoint.outputFile = reader.text("output_file");
    checkpoint.outputModule = reader.text("output_module");
    checkpoint.outputFields = reader.texts("output_fields");
    checkpoint.store = reader.text("store");
    checkpoint.run = std::int64_t(reader.number("run", std::numeric_limits<std::int64_t>::max()));
    checkpoint.options = reader.lists("options");
    if (json.contains("totals"))
        checkpoint.totals = reader.totals("totals");
    if (!reader.wrong().empty())
        return malformed("\"" + reader.wrong() + "\" is missing or has no value of its kind");
    if (checkpoint.shard >= checkpoint.shards
        || checkpoint.answeredPosition > checkpoint.sentPosition
        || checkpoint.sentPosition > checkpoint.targets)
        return malformed("its positions contradict each other");
    return checkpoint;
}

std::vector<std::string> differences(const Checkpoint& before, const ScanPlan& plan)
{
    const Checkpoint now = checkpointOf(plan);
    std::vector<std::string> found;
    const auto compare
        = [&found](const std::string& what, const std::string& was, const std::string& is) {
              if (was != is)
                  found.push_back(what + " was " + was + " and is " + is);
          };
    compare("--seed", std::to_string(before.seed), std::to_string(now.seed));
    compare("--shards", std::to_string(before.shards), std::to_string(now.shards));
    compare("--shard", std::to_string(before.shard), std::to_string(now.shard));
    const auto compareOption = [&](const char* name) {
        const auto valuesOf = [name](const Checkpoint& checkpoint) {
            const auto option = checkpoint.options.find(name);
            return option == checkpoint.options.end() ? std::vector<std::string>() : option->second;
        };
        compare(
            std::string("--") + name, shown(name, valuesOf(before)), shown(name, valuesOf(now)));
    };
    for (const char* name : DecidingOptions)
        compareOption(name);
    if (before.options.contains(SourcePortOption))
        compareOption(SourcePortOption);
    if (before.addresses != now.addresses)
        compare("the number of addresses", decimal(before.addresses), decimal(now.addresses));
    else if (before.digest != now.digest && found.empty())
        found.emplace_back("the addresses are others, though as many as before");
    return found;
}

core::Result<void> goOn(const Checkpoint& before, ScanPlan& plan)
{
    const std::vector<std::string> different = differences(before, plan);
    if (!different.empty()) {
        std::string text = "the scan that was interrupted is another one: ";
        for (const std::string& each : different)
            text += (&each == &different.front() ? "" : "; ") + each;
        return core::failure(core::ErrorCode::InvalidInput, text);
    }
    plan.firstPosition = before.answeredPosition;
    return {};
}

} // namespace scan
