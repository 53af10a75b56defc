// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/prefixes/prefixaccount.h"

#include "core/lab/vantages.h"
#include "core/scan/requestcheck.h"
#include "core/scan/targetselection.h"
#include "core/targets/linereader.h"
#include "core/targets/listline.h"
#include "core/targets/seenranges.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <map>

namespace widgets {

namespace {

    using core::IpRange;
    using core::Uint128;

    constexpr std::size_t MostSegments = 20'000; ///< looked at for one prefix
    constexpr int StepBits = 8;

    bool startsBefore(const IpRange& a, const IpRange& b)
    {
        return std::pair(a.family, a.first) < std::pair(b.family, b.first);
    }

    /// Leading bits that `a` and `b` share.
    int sharedBits(Uint128 a, Uint128 b, core::Family family)
    {
        const Uint128 differing = a ^ b;
        const auto high = std::uint64_t(differing >> 64);
        const auto low = std::uint64_t(differing);
        const int leading = high != 0 ? std::countl_zero(high) : 64 + std::countl_zero(low);
        return leading - (128 - core::addressBits(family));
    }

    core::IpPrefix prefixAround(const IpRange& range)
    {
        const int length = sharedBits(range.first, range.last, range.family);
        const int hostBits = core::addressBits(range.family) - length;
        const Uint128 network = hostBits >= 128 ? 0 : range.first >> hostBits << hostBits;
        return { core::IpAddress::fromValue(range.family, network), length };
    }

    IpRange clipped(const IpRange& a, const IpRange& b)
    {
        return { a.family, std::max(a.first, b.first), std::min(a.last, b.last) };
    }

} // namespace

std::string rangeText(const IpRange& range)
{
    const core::IpPrefix prefix = prefixAround(range);
    if (prefix.range() == range) {
        return prefix.length == core::addressBits(range.family) ? prefix.network.toString()
                                                                : prefix.toString();
    }
    return core::IpAddress::fromValue(range.family, range.first).toString() + "-"
        + core::IpAddress::fromValue(range.family, range.last).toString();
}

RangeIndex::RangeIndex(const targets::AddressSet& set)
    : m_ranges(set.ranges())
{
    m_before.reserve(m_ranges.size() + 1);
    Uint128 sum = 0;
    for (const IpRange& range : m_ranges) {
        m_before.push_back(sum);
        const Uint128 size = range.last - range.first + 1;
        // All of IPv6 and then some does not fit.
        sum = size == 0 || sum + size < sum ? ~Uint128(0) : sum + size;
    }
    m_before.push_back(sum);
}

std::size_t RangeIndex::firstFrom(const IpRange& range) const
{
    const auto found
        = std::partition_point(m_ranges.begin(), m_ranges.end(), [&range](const IpRange& each) {
              return each.family < range.family
                  || (each.family == range.family && each.last < range.first);
          });
    return std::size_t(found - m_ranges.begin());
}

Uint128 RangeIndex::countIn(const IpRange& range) const
{
    const std::size_t first = firstFrom(range);
    const auto end = std::partition_point(
        m_ranges.begin() + std::ptrdiff_t(first), m_ranges.end(), [&range](const IpRange& each) {
            return each.family == range.family && each.first <= range.last;
        });
    const auto stop = std::size_t(end - m_ranges.begin());
    if (first == stop)
        return 0;
    Uint128 count = m_before[stop] - m_before[first];
    const IpRange& low = m_ranges[first];
    const IpRange& high = m_ranges[stop - 1];
    if (low.first < range.first)
        count -= range.first - low.first;
    if (high.last > range.last)
        count -= high.last - range.last;
    return count;
}

std::optional<IpRange> RangeIndex::hullIn(const IpRange& range) const
{
    const std::size_t first = firstFrom(range);
    const auto end = std::partition_point(
        m_ranges.begin() + std::ptrdiff_t(first), m_ranges.end(), [&range](const IpRange& each) {
            return each.family == range.family && each.first <= range.last;
        });
    const auto stop = std::size_t(end - m_ranges.begin());
    if (first == stop)
        return std::nullopt;
    return clipped({ range.family, m_ranges[first].first, m_ranges[stop - 1].last }, range);
}

core::Result<std::shared_ptr<const PrefixAccount>> PrefixAccount::make(
    const scan::ScanRequest& request, const targets::HostResolver& resolver,
    const std::function<bool()>& cancelled)
{
    if (const auto named = scan::namesTargets(request); !named)
        return tl::unexpected(named.error());
    auto requested = scan::namedAddresses(request, resolver);
    if (!requested)
        return tl::unexpected(requested.error());
    for (const std::string& file : request.targetFiles) {
        const auto set = targets::readTargetFile(file, resolver);
        if (!set)
            return scan::optionFailure("list-of-ips-file", set.error());
        requested->add(*set);
    }
    requested->normalize();
    auto account = std::make_shared<PrefixAccount>();
    if (const auto read = account->readEntries(request, resolver, cancelled); !read)
        return tl::unexpected(read.error());
    account->assign(*requested);
    return account;
}

core::Result<void> PrefixAccount::readEntries(const scan::ScanRequest& request,
    const targets::HostResolver& resolver, const std::function<bool()>& cancelled)
{
    const auto add
        = [this](const targets::AddressSet& set, std::uint32_t source, std::uint32_t line) {
              for (const IpRange& range : set.ranges())
                  m_entries.push_back({ range, source, line });
          };
    m_sources.emplace_back();
    for (const std::string& text : request.exclusions) {
        const auto set = targets::parseTarget(text, resolver);
        if (!set)
            return scan::optionFailure("exclude", set.error());
        add(*set, 0, 0);
    }
    m_files = std::uint32_t(request.blocklistFiles.size());
    for (const std::string& file : request.blocklistFiles) {
        m_sources.push_back(file);
        auto reader = targets::LineReader::open(file);
        if (!reader)
            return scan::optionFailure("blocklist-file", reader.error());
        targets::ListFormat format;
        for (std::uint32_t number = 1;; ++number) {
            if (cancelled())
                return core::failure(core::ErrorCode::Unavailable,
                    QCoreApplication::translate("ListFile", "reading was cancelled").toStdString());
            const auto line = reader->next();
            if (!line)
                return scan::optionFailure("blocklist-file", line.error());
            if (!*line)
                break;
            const auto row = format.rowOf(**line);
            const auto set = !row ? core::Result<targets::AddressSet>(tl::unexpected(row.error()))
                : *row            ? targets::parseTarget((*row)->target, resolver)
                                  : targets::AddressSet();
            if (!set) {
                core::Error error = set.error();
                error.detail = reader->position() + ": " + error.detail;
                return scan::optionFailure("blocklist-file", error);
            }
            add(*set, std::uint32_t(m_sources.size() - 1), number);
        }
    }
    if (!request.defaultBlocklist)
        return {};
    targets::AddressSet own;
    for (const core::IpPrefix& prefix : lab::ownPrefixesOf(request.vantage))
        own.add(prefix);
    for (const targets::SpecialPurposeBlock& block : targets::specialPurposeRegistry()) {
        const auto prefix = core::IpPrefix::parse(block.prefix);
        if (!prefix)
            continue;
        targets::AddressSet set;
        set.add(*prefix);
        m_sources.push_back(std::string(block.name) + " (" + block.reference + ")");
        add(set.without(own), std::uint32_t(m_sources.size() - 1), 0);
    }
    return {};
}

void PrefixAccount::assign(const targets::AddressSet& requested)
{
    m_requested = RangeIndex(requested);
    targets::SeenRanges taken;
    targets::AddressSet excluded;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        excluded.add(m_entries[i].range);
        for (const IpRange& part : taken.takeNew(m_entries[i].range)) {
            if (m_requested.countIn(part) > 0)
                m_segments.push_back({ part, i });
        }
    }
    std::sort(m_segments.begin(), m_segments.end(),
        [](const Segment& a, const Segment& b) { return startsBefore(a.range, b.range); });
    m_left = RangeIndex(requested.without(excluded));
}

PrefixAccount::Removals PrefixAccount::removedIn(const IpRange& range) const
{
    auto segment
        = std::partition_point(m_segments.begin(), m_segments.end(), [&range](const Segment& each) {
              return each.range.family < range.family
                  || (each.range.family == range.family && each.range.last < range.first);
          });
    std::map<std::size_t, Uint128> removed;
    Removals removals;
    for (std::size_t seen = 0; segment != m_segments.end(); ++segment, ++seen) {
        if (segment->range.family != range.family || segment->range.first > range.last)
            break;
        if (seen == MostSegments) {
            removals.complete = false;
            break;
        }
        if (const Uint128 count = m_requested.countIn(clipped(segment->range, range)); count > 0)
            removed[segment->entry] += count;
    }
    for (const auto& [entry, addresses] : removed)
        removals.by.push_back({ entry, addresses });
    std::stable_sort(removals.by.begin(), removals.by.end(),
        [](const Removal& a, const Removal& b) { return a.addresses > b.addresses; });
    return removals;
}

std::vector<std::size_t> PrefixAccount::entriesOf(const core::IpAddress& address) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].range.contains(address))
            found.push_back(i);
    }
    return found;
}

std::vector<core::IpPrefix> PrefixAccount::roots() const
{
    std::vector<core::IpPrefix> roots;
    for (const core::Family family : { core::Family::V4, core::Family::V6 }) {
        const core::IpPrefix all { core::IpAddress::fromValue(family, 0), 0 };
        if (const auto hull = m_requested.hullIn(all.range()))
            roots.push_back(prefixAround(*hull));
    }
    return roots;
}

void PrefixAccount::split(
    const core::IpPrefix& prefix, int steps, std::vector<core::IpPrefix>& parts) const
{
    const core::Family family = prefix.network.family();
    const int length = prefix.length + 1;
    const Uint128 size = Uint128(1) << (core::addressBits(family) - length);
    const IpRange whole = prefix.range();
    for (const Uint128 first : { whole.first, whole.first + size }) {
        const auto hull = m_requested.hullIn({ family, first, first + size - 1 });
        if (!hull)
            continue;
        // What is the same all over stands as one, however large.
        const core::IpPrefix half { core::IpAddress::fromValue(family, first), length };
        if (uniform(half))
            parts.push_back(half);
        else if (steps > 1)
            split(half, steps - 1, parts);
        else
            parts.push_back(prefixAround(*hull));
    }
}

std::vector<core::IpPrefix> PrefixAccount::childrenOf(const core::IpPrefix& prefix) const
{
    std::vector<core::IpPrefix> parts;
    const int bits = core::addressBits(prefix.network.family());
    if (prefix.length < bits)
        split(prefix, StepBits - prefix.length % StepBits, parts);
    return parts;
}

bool PrefixAccount::uniform(const core::IpPrefix& prefix) const
{
    const IpRange range = prefix.range();
    if (range.first == range.last)
        return true;
    const Uint128 asked = m_requested.countIn(range);
    if (asked != range.last - range.first + 1)
        return false;
    const Uint128 left = m_left.countIn(range);
    return left == asked || (left == 0 && removedIn(range).by.size() <= 1);
}

} // namespace widgets
