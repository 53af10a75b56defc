// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tracedetails.h"

#include "core/store/database.h"
#include "core/store/exchange/jsonobject.h"
#include "core/trace/output/tracetext.h"

#include <bitset>
#include <limits>

namespace store {

namespace {

    constexpr std::size_t ChangeKinds = std::size_t(trace::ChangeKind::Added) + 1;
    constexpr std::size_t WaysToRemove = std::size_t(trace::RemovedBy::EndOfList) + 1;
    constexpr std::size_t QuoteExtents = std::size_t(trace::QuoteExtent::Full) + 1;

    ChangeDetails detailsOf(const trace::Change& change)
    {
        return { change.field, trace::changeName(change.kind), trace::removedByName(change.by),
            change.inferred, change.sent, change.seen };
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

    std::uint8_t ttlOf(ObjectReader& reader, const char* key)
    {
        return std::uint8_t(reader.number(key, 255));
    }

    /// Hands what went wrong inside to the reader outside.
    void pass(const ObjectReader& inner, ObjectReader& outer)
    {
        if (const auto read = inner.result(); !read)
            outer.fail(read.error().detail);
    }

    ChangeDetails changeOf(ObjectReader& reader)
    {
        ChangeDetails change;
        change.field = storableText(reader.text("field"));
        change.change = reader.name("change", ChangeKinds, trace::changeName);
        if (reader.has("by"))
            change.removedBy = reader.name("by", WaysToRemove, trace::removedByName);
        change.inferred = reader.has("inferred") && reader.flag("inferred");
        change.sent = bytesOf(reader, "sent");
        change.seen = bytesOf(reader, "seen");
        return change;
    }

    void addChanges(ObjectReader& hop, const char* key, std::vector<ChangeDetails>& changes)
    {
        for (const Json& each : hop.array(key)) {
            ObjectReader reader(each);
            changes.push_back(changeOf(reader));
            pass(reader, hop);
        }
    }

    HopDetails hopOf(ObjectReader& reader)
    {
        HopDetails hop;
        hop.ttl = ttlOf(reader, "ttl");
        hop.address = addressOf(reader, "address");
        if (reader.has("rtt_us")) {
            constexpr std::uint64_t Most = std::numeric_limits<std::int32_t>::max();
            hop.rttUs = std::int32_t(reader.number("rtt_us", Most));
        }
        hop.quote = reader.name("quote", QuoteExtents, trace::quoteExtentName);
        addChanges(reader, "changes", hop.changes);
        if (reader.has("expected_changes"))
            addChanges(reader, "expected_changes", hop.changes);
        return hop;
    }

    AlterationDetails alterationOf(ObjectReader& reader)
    {
        AlterationDetails alteration;
        alteration.change = changeOf(reader);
        ObjectReader interval(reader.object("interval"));
        alteration.interval.afterTtl = ttlOf(interval, "after_ttl");
        alteration.interval.beforeTtl = ttlOf(interval, "before_ttl");
        alteration.interval.afterAddress = addressOf(interval, "after_address");
        alteration.interval.beforeAddress = addressOf(interval, "before_address");
        pass(interval, reader);
        return alteration;
    }

} // namespace

TraceDetails traceDetails(const trace::TraceResult& result)
{
    TraceDetails details;
    for (const trace::Hop& hop : result.evidence.hops) {
        HopDetails& kept = details.hops.emplace_back();
        kept = { hop.ttl, hop.address, hop.rttUs, trace::quoteExtentName(hop.diff.extent), {} };
        for (const trace::Change& change : hop.diff.changes) {
            if (!change.expected || trace::isWorthShowing(change))
                kept.changes.push_back(detailsOf(change));
        }
    }
    for (const trace::Alteration& alteration : result.verdict.alterations)
        details.alterations.push_back({ detailsOf(alteration.change), alteration.interval });
    return details;
}

core::Result<TraceDetails> traceDetails(const std::string& document)
{
    const auto json = parseObject(document);
    if (!json)
        return tl::unexpected(json.error());
    ObjectReader reader(*json);
    TraceDetails details;
    std::bitset<256> seen;
    for (const Json& each : reader.array("hops")) {
        ObjectReader hop(each);
        details.hops.push_back(hopOf(hop));
        pass(hop, reader);
        const std::uint8_t ttl = details.hops.back().ttl;
        if (seen[ttl])
            reader.fail("\"hops\" has two of TTL " + std::to_string(ttl));
        seen.set(ttl);
    }
    for (const Json& each : reader.array("alterations")) {
        ObjectReader alteration(each);
        details.alterations.push_back(alterationOf(alteration));
        pass(alteration, reader);
    }
    if (const auto read = reader.result(); !read)
        return tl::unexpected(read.error());
    return details;
}

} // namespace store
