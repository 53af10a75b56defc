// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/targetselection.h"

#include "core/net/sshplace.h"
#include "core/scan/requestcheck.h"

#include <algorithm>

namespace scan {

using targets::AddressSet;

namespace {

    constexpr core::Uint128 MostV4 = core::Uint128(1) << 31;
    constexpr core::Uint128 MostV6 = core::Uint128(1) << 64;
    constexpr std::size_t MostReasons = 3;

    /// Takes exclusions away one after the other and keeps account of them.
    class Remainder {
    public:
        explicit Remainder(AddressSet addresses) { m_selection.addresses = std::move(addresses); }

        void remove(const Exclusion& exclusion)
        {
            const AddressSet removed = m_selection.addresses.intersectedWith(exclusion.addresses);
            if (removed.empty())
                return;
            const std::string& name = exclusion.name;
            m_selection.addresses = m_selection.addresses.without(removed);
            m_reasons.push_back(exclusion.reason);
            const core::Uint128 count = removed.count();
            m_selection.excludedAddresses += count;
            auto part = std::find_if(m_selection.excluded.begin(), m_selection.excluded.end(),
                [&name](const ExcludedPart& known) { return known.name == name; });
            if (part == m_selection.excluded.end())
                m_selection.excluded.push_back({ name, count });
            else
                part->addresses += count;
        }

        bool nothingLeft() const { return m_selection.addresses.empty(); }
        /// The first few blocks that removed something, e.g. "10.0.0.0/8, private use (RFC 1918)".
        std::string reasons() const
        {
            std::string text;
            for (std::size_t i = 0; i < std::min(m_reasons.size(), MostReasons); ++i)
                text.append(i > 0 ? "; " : "").append(m_reasons[i]);
            if (m_reasons.size() > MostReasons)
                text += "; and " + std::to_string(m_reasons.size() - MostReasons) + " more";
            return text;
        }
        TargetSelection take() { return std::move(m_selection); }

    private:
        TargetSelection m_selection;
        std::vector<std::string> m_reasons;
    };

    core::Result<AddressSet> readFiles(const char* option, const std::vector<std::string>& files,
        const targets::HostResolver& resolver)
    {
        AddressSet all;
        for (const std::string& file : files) {
            const auto set = targets::readTargetFile(file, resolver);
            if (!set)
                return optionFailure(option, set.error());
            all.add(*set);
        }
        return all;
    }

    void addSpecialPurpose(
        const std::vector<core::IpPrefix>& ownPrefixes, std::vector<Exclusion>& exclusions)
    {
        AddressSet own;
        for (const core::IpPrefix& prefix : ownPrefixes)
            own.add(prefix);
        for (const targets::SpecialPurposeBlock& block : targets::specialPurposeRegistry()) {
            const auto prefix = core::IpPrefix::parse(block.prefix);
            if (!prefix)
                continue;
            AddressSet set;
            set.add(*prefix);
            const std::string name = std::string(block.name) + " (" + block.reference + ")";
            exclusions.push_back({ set.without(own), name,
                std::string(block.prefix).append(", ").append(name), false });
        }
    }

} // namespace

core::Result<void> namesTargets(const ScanRequest& request)
{
    if (request.targets.empty() && request.targetFiles.empty() && request.allowlistFiles.empty()) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("scan",
                "no targets: pass an address, a prefix like 192.0.2.0/24 or a host name, or a list "
                "with --list-of-ips-file"));
    }
    return {};
}

core::Result<std::vector<Exclusion>> readExclusions(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
{
    std::vector<Exclusion> exclusions;
    for (const std::string& text : request.exclusions) {
        auto set = targets::parseTarget(text, resolver);
        if (!set)
            return optionFailure("exclude", set.error());
        exclusions.push_back({ *std::move(set), "--exclude", "--exclude " + text, true });
    }
    for (const std::string& file : request.blocklistFiles) {
        auto set = targets::readTargetFile(file, resolver);
        if (!set)
            return optionFailure("blocklist-file", set.error());
        exclusions.push_back({ *std::move(set), file, "the blocklist " + file, true });
    }
    if (request.defaultBlocklist)
        addSpecialPurpose(ownPrefixes, exclusions);
    return exclusions;
}

core::Result<AddressSet> namedAddresses(
    const ScanRequest& request, const targets::HostResolver& resolver)
{
    AddressSet all;
    for (const std::string& text : request.targets) {
        const auto set = targets::parseTarget(text, resolver);
        if (!set)
            return tl::unexpected(set.error());
        all.add(*set);
    }
    const auto allowed = readFiles("allowlist-file", request.allowlistFiles, resolver);
    if (!allowed)
        return tl::unexpected(allowed.error());
    all.add(*allowed);
    return all;
}

core::Result<void> checkExtent(core::Uint128 countV4, core::Uint128 countV6)
{
    if (countV4 > MostV4) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("scan",
                "the targets are more than half of all IPv4 addresses; pass --whole-internet if "
                "that is what you mean"));
    }
    if (countV6 > MostV6) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("scan",
                "the targets are more than 2^64 IPv6 addresses; pass longer prefixes or a list, or "
                "--whole-internet if that is what you mean"));
    }
    return {};
}

/// What to do about targets that are special-purpose. A lab's own prefixes never are.
core::Text ownershipHint(const std::string& vantage)
{
    if (const auto machines = net::parseSshPlaces(vantage); net::isSsh(vantage))
        return machines && !machines->empty() ? ownershipHint(machines->front().vantage) : "";
    if (vantage == ScanRequest().vantage)
        return core::Pattern("scan", "; pass --no-default-blocklist if you own that network");
    const std::size_t colon = vantage.find(':');
    return { core::Pattern(
                 "scan", "; they are not in this lab: mptcp-probe lab list%1 shows what is"),
        { colon == std::string::npos ? "" : " --topology " + vantage.substr(colon + 1) } };
}

core::Result<TargetSelection> selectFrom(
    AddressSet requested, const std::vector<Exclusion>& exclusions, const ScanRequest& request)
{
    Remainder remainder(std::move(requested));
    bool leftByUser = true;
    for (const Exclusion& exclusion : exclusions) {
        remainder.remove(exclusion);
        leftByUser = leftByUser && !(exclusion.byUser && remainder.nothingLeft());
    }
    if (remainder.nothingLeft()) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("scan", "all targets are excluded: %1%2"),
                { remainder.reasons(),
                    leftByUser
                        ? ownershipHint(request.vantage)
                        : core::Text(core::Pattern("scan", "; nothing is left to scan")) } });
    }
    TargetSelection selection = remainder.take();
    if (!request.wholeInternet) {
        AddressSet everyV4;
        everyV4.add(core::IpPrefix { core::IpAddress::v4(0), 0 });
        const auto checked = checkExtent(selection.addresses.intersectedWith(everyV4).count(),
            selection.addresses.without(everyV4).count());
        if (!checked)
            return tl::unexpected(checked.error());
    }
    selection.addresses.normalize();
    return selection;
}

core::Result<TargetSelection> selectTargets(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
{
    if (auto named = namesTargets(request); !named)
        return tl::unexpected(named.error());
    auto requested = namedAddresses(request, resolver);
    if (!requested)
        return tl::unexpected(requested.error());
    const auto listed = readFiles("list-of-ips-file", request.targetFiles, resolver);
    if (!listed)
        return tl::unexpected(listed.error());
    requested->add(*listed);
    if (requested->empty()) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern(
                "scan", "no targets: the lists hold no address; a list has one target a line"));
    }
    const auto exclusions = readExclusions(request, ownPrefixes, resolver);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    return selectFrom(*std::move(requested), *exclusions, request);
}

} // namespace scan
