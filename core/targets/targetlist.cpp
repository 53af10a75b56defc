// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetlist.h"

#include "core/targets/linereader.h"
#include "core/targets/listline.h"
#include "core/targets/trimmed.h"

#include <algorithm>

namespace targets {

namespace {

    core::Result<IpRange> parseRange(std::string_view text, const IpAddress& first)
    {
        const auto last = IpAddress::parse(text.substr(text.find('-') + 1));
        std::optional<core::Pattern> problem;
        if (!last)
            problem = core::Pattern("targets",
                "the range \"%1\" is not a range; write both ends in full, like "
                "192.0.2.1-192.0.2.9");
        else if (last->family() != first.family())
            problem = core::Pattern(
                "targets", "the range \"%1\" mixes IPv4 and IPv6; a range has one family");
        else if (*last < first)
            problem = core::Pattern(
                "targets", "the range \"%1\" is inverted; write the lower address first");
        if (problem)
            return core::failure(
                core::ErrorCode::InvalidInput, { *problem, { std::string(text) } });
        return IpRange { first.family(), first.value(), last->value() };
    }

    /// RFC 1123 section 2.1, with a last label that is no number: 10.0.0.256 is a mistyped address,
    /// never a name to ask a resolver for.
    bool isHostName(std::string_view text)
    {
        if (text.ends_with('.'))
            text.remove_suffix(1);
        if (text.empty() || text.size() > 253)
            return false;
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        std::string_view label;
        for (std::size_t start = 0; start <= text.size(); start += label.size() + 1) {
            label = text.substr(start, text.find('.', start) - start);
            const bool fits = std::all_of(label.begin(), label.end(), [&isDigit](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-';
            });
            if (label.empty() || label.size() > 63 || !fits || label.starts_with('-')
                || label.ends_with('-'))
                return false;
        }
        return !std::all_of(label.begin(), label.end(), isDigit);
    }

    core::Result<void> addTarget(
        AddressSet& set, std::string_view text, const HostResolver& resolver)
    {
        if (text.find(',') != std::string_view::npos) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern(
                      "targets", "\"%1\" is more than one target; separate targets with spaces"),
                    { std::string(text) } });
        }
        if (text.find('/') != std::string_view::npos) {
            const auto prefix = core::IpPrefix::parse(text);
            if (!prefix)
                return tl::unexpected(prefix.error());
            set.add(*prefix);
            return {};
        }
        if (const auto first = IpAddress::parse(text.substr(0, text.find('-')))) {
            if (text.find('-') == std::string_view::npos) {
                set.add(IpRange { first->family(), first->value(), first->value() });
                return {};
            }
            const auto range = parseRange(text, *first);
            if (!range)
                return tl::unexpected(range.error());
            set.add(*range);
            return {};
        }
        if (!isHostName(text)) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("targets",
                      "\"%1\" is not a target; write an address, a prefix like 192.0.2.0/24, a "
                      "range like 192.0.2.1-192.0.2.9 or a host name"),
                    { std::string(text) } });
        }
        if (!resolver) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("targets", "\"%1\" is a host name; only addresses are taken here"),
                    { std::string(text) } });
        }
        const auto addresses = resolver(std::string(text));
        if (!addresses)
            return tl::unexpected(addresses.error());
        for (const IpAddress& address : *addresses)
            set.add(IpRange { address.family(), address.value(), address.value() });
        return {};
    }

} // namespace

core::Result<AddressSet> parseTarget(std::string_view text, const HostResolver& resolver)
{
    AddressSet set;
    if (const auto added = addTarget(set, trimmed(text), resolver); !added)
        return tl::unexpected(added.error());
    return set;
}

core::Result<AddressSet> readTargetFile(const std::string& path, const HostResolver& resolver)
{
    auto reader = LineReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    AddressSet set;
    ListFormat format;
    for (;;) {
        const auto line = reader->next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            break;
        const auto row = format.rowOf(**line);
        auto added = row ? core::Result<void>() : tl::unexpected(row.error());
        if (row && *row)
            added = addTarget(set, (*row)->target, resolver);
        if (!added) {
            return core::failure(added.error().code,
                reader->position() + ": " + added.error().detail, added.error().systemError);
        }
    }
    set.normalize();
    return set;
}

} // namespace targets
