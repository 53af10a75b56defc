// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scantotals.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace scan {

namespace {

    using Json = nlohmann::ordered_json;

    constexpr std::uint64_t MostOfACounter = 1'000'000'000'000'000'000; // two of them add up
    constexpr double MostSecondsOfAScan = 1e12;
    constexpr std::size_t MostCategories = 32;
    constexpr std::size_t LongestCategory = 64;

    constexpr const char* StartKey = "started_ns";
    constexpr const char* ElapsedKey = "elapsed_secs";
    constexpr const char* SendingKey = "send_secs";
    constexpr const char* ClassesKey = "classes";
    constexpr const char* FollowUpKey = "then";
    constexpr const char* FollowUpSentKey = "packets_sent";
    constexpr const char* FollowUpDropsKey = "pcap_drop";
    constexpr const char* CategoriesKey = "categories";

    constexpr std::array AllPasses { Pass::V0, Pass::V1, Pass::Control };

    /// Takes values out of an object; `good` tells whether all were there and in their bounds.
    class BoundedReader {
    public:
        explicit BoundedReader(const Json& object)
            : m_object(object)
        {
        }
        std::uint64_t counter(const char* key)
        {
            const Json* const value = find(key);
            if (!value || !value->is_number_unsigned())
                return fail();
            return bounded(value->get<std::uint64_t>());
        }
        double seconds(const char* key)
        {
            const Json* const value = find(key);
            const double seconds = value && value->is_number() ? value->get<double>() : -1;
            return seconds >= 0 && seconds <= MostSecondsOfAScan ? seconds : double(fail());
        }
        const Json* object(const char* key)
        {
            const Json* const value = find(key);
            if (value && value->is_object())
                return value;
            fail();
            return nullptr;
        }
        std::uint64_t fail()
        {
            m_good = false;
            return 0;
        }
        std::uint64_t bounded(std::uint64_t value)
        {
            return value <= MostOfACounter ? value : fail();
        }
        bool good() const { return m_good; }

    private:
        const Json* find(const char* key) const
        {
            const auto found = m_object.find(key);
            return found == m_object.end() ? nullptr : &*found;
        }

        const Json& m_object;
        bool m_good = true;
    };

    bool readClasses(const Json& json, ScanCounters& counters)
    {
        std::uint64_t distinct = 0;
        for (const auto& [passText, classes] : json.items()) {
            const auto pass = passFromName(passText);
            if (!pass || !classes.is_object())
                return false;
            BoundedReader reader(classes);
            for (const auto& [className, count] : classes.items()) {
                const auto replyClass = replyClassFromName(className);
                if (!replyClass)
                    return false;
                distinct += counters.classes[std::size_t(*pass)][std::size_t(*replyClass)]
                    = reader.counter(className.c_str());
            }
            if (!reader.good())
                return false;
        }
        return distinct <= counters.validated;
    }

    std::optional<FollowUpCounts> readFollowUp(const Json& json)
    {
        BoundedReader reader(json);
        FollowUpCounts counts;
        counts.packetsSent = reader.counter(FollowUpSentKey);
        counts.receiveDrops = reader.counter(FollowUpDropsKey);
        const Json* const categories = reader.object(CategoriesKey);
        if (!categories || categories->size() > MostCategories)
            return std::nullopt;
        BoundedReader each(*categories);
        for (const auto& [name, count] : categories->items()) {
            if (name.size() > LongestCategory)
                return std::nullopt;
            counts.categories.emplace_back(name, each.counter(name.c_str()));
            counts.hosts = counts.complete
                = reader.bounded(counts.complete + counts.categories.back().second);
        }
        return reader.good() && each.good() ? std::optional(counts) : std::nullopt;
    }

} // namespace

ScanTotals& ScanTotals::operator+=(const ScanTotals& more)
{
    startedNs = startedNs != 0 ? startedNs : more.startedNs;
    counters += more.counters;
    if (!followUp) {
        followUp = more.followUp;
    } else if (more.followUp) {
        followUp->stages = more.followUp->stages;
        *followUp += *more.followUp;
    }
    return *this;
}

Json totalsJson(const ScanTotals& totals)
{
    Json json = Json::object();
    json[StartKey] = std::uint64_t(std::max<std::int64_t>(totals.startedNs, 0));
    json[ElapsedKey] = totals.counters.elapsedSeconds;
    json[SendingKey] = totals.counters.sendingSeconds;
    for (const NamedCounter& each : PacketCounters)
        json[each.key] = totals.counters.*each.counter;
    Json passes = Json::object();
    for (const Pass pass : AllPasses) {
        for (const ReplyClass each : AllReplyClasses) {
            const auto count = totals.counters.classes[std::size_t(pass)][std::size_t(each)];
            if (count > 0)
                passes[passName(pass)][replyClassName(each)] = count;
        }
    }
    json[ClassesKey] = std::move(passes);
    if (totals.followUp) {
        Json categories = Json::object();
        for (const auto& [name, count] : totals.followUp->categories)
            categories[name] = count;
        json[FollowUpKey] = { { FollowUpSentKey, totals.followUp->packetsSent },
            { FollowUpDropsKey, totals.followUp->receiveDrops },
            { CategoriesKey, std::move(categories) } };
    }
    return json;
}

std::optional<ScanTotals> totalsFrom(const Json& json)
{
    if (!json.is_object())
        return std::nullopt;
    BoundedReader reader(json);
    ScanTotals totals;
    // Nanoseconds of the next decades are above the bound of the counters.
    const auto started = json.find(StartKey);
    if (started == json.end() || !started->is_number_unsigned()
        || started->get<std::uint64_t>() > std::uint64_t(INT64_MAX))
        return std::nullopt;
    totals.startedNs = started->get<std::int64_t>();
    totals.counters.elapsedSeconds = reader.seconds(ElapsedKey);
    totals.counters.sendingSeconds = reader.seconds(SendingKey);
    for (const NamedCounter& each : PacketCounters)
        totals.counters.*each.counter = reader.counter(each.key);
    const Json* const classes = reader.object(ClassesKey);
    if (!reader.good() || !readClasses(*classes, totals.counters))
        return std::nullopt;
    if (json.contains(FollowUpKey)) {
        const Json* const followUp = reader.object(FollowUpKey);
        totals.followUp = followUp ? readFollowUp(*followUp) : std::nullopt;
        if (!totals.followUp)
            return std::nullopt;
    }
    return totals;
}

} // namespace scan
