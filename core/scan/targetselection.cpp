// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/targetselection.h"

#include "core/scan/requestcheck.h"

#include <algorithm>

namespace scan {

using targets::AddressSet;

namespace {

    constexpr core::Uint128 MostV4 = core::Uint128(1) << 31;
    constexpr core::Uint128 MostV6 = core::Uint128(1) << 64;
    constexpr std::size_t MostReasons = 3;

    /// Takes exclusions away one after the other and keeps account of them.
    class Exclusion {
    public:
        explicit Exclusion(AddressSet addresses) { m_selection.addresses = std::move(addresses); }

        /// `name` is for the account; `reason` is for the error when nothing is left.
        void remove(const AddressSet& set, const std::string& name, const std::string& reason)
        {
            const AddressSet removed = m_selection.addresses.intersectedWith(set);
            if (removed.empty())
                return;
            m_selection.addresses = m_selection.addresses.without(removed);
            m_reasons.push_back(reason);
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

    core::Result<AddressSet> requestedAddresses(
        const ScanRequest& request, const targets::HostResolver& resolver)
    {
        if (request.targets.empty() && request.targetFiles.empty()
            && request.allowlistFiles.empty()) {
            return core::failure(core::ErrorCode::InvalidInput,
                "no targets: pass an address, a prefix like 192.0.2.0/24 or a host name, or a list "
                "with --list-of-ips-file");
        }
        AddressSet all;
        for (const std::string& text : request.targets) {
            const auto set = targets::parseTarget(text, resolver);
            if (!set)
                return tl::unexpected(set.error());
            all.add(*set);
        }
        const std::pair<const char*, const std::vector<std::string>&> lists[] {
            { "list-of-ips-file", request.targetFiles },
            { "allowlist-file", request.allowlistFiles },
        };
        for (const auto& [option, files] : lists) {
            const auto set = readFiles(option, files, resolver);
            if (!set)
                return tl::unexpected(set.error());
            all.add(*set);
        }
        if (all.empty()) {
            return core::failure(core::ErrorCode::InvalidInput,
                "no targets: the lists hold no address; a list has one target a line");
        }
        return all;
    }

    core::Result<void> removeUsersExclusions(
        Exclusion& exclusion, const ScanRequest& request, const targets::HostResolver& resolver)
    {
        for (const std::string& text : request.exclusions) {
            const auto set = targets::parseTarget(text, resolver);
            if (!set)
                return optionFailure("exclude", set.error());
            exclusion.remove(*set, "--exclude", "--exclude " + text);
        }
        for (const std::string& file : request.blocklistFiles) {
            const auto set = targets::readTargetFile(file, resolver);
            if (!set)
                return optionFailure("blocklist-file", set.error());
            exclusion.remove(*set, file, "the blocklist " + file);
        }
        return {};
    }

    void removeSpecialPurpose(Exclusion& exclusion, const std::vector<core::IpPrefix>& ownPrefixes)
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
            exclusion.remove(
                set.without(own), name, std::string(block.prefix).append(", ").append(name));
        }
    }

    core::Result<void> checkExtent(const AddressSet& addresses)
    {
        AddressSet everyV4;
        everyV4.add(core::IpPrefix { core::IpAddress::v4(0), 0 });
        if (addresses.intersectedWith(everyV4).count() > MostV4) {
            return core::failure(core::ErrorCode::InvalidInput,
                "the targets are more than half of all IPv4 addresses; pass --whole-internet if "
                "that is what you mean");
        }
        if (addresses.without(everyV4).count() > MostV6) {
            return core::failure(core::ErrorCode::InvalidInput,
                "the targets are more than 2^64 IPv6 addresses; pass longer prefixes or a list, or "
                "--whole-internet if that is what you mean");
        }
        return {};
    }

} // namespace

core::Result<TargetSelection> selectTargets(const ScanRequest& request,
    const std::vector<core::IpPrefix>& ownPrefixes, const targets::HostResolver& resolver)
{
    auto requested = requestedAddresses(request, resolver);
    if (!requested)
        return tl::unexpected(requested.error());

    Exclusion exclusion(*std::move(requested));
    if (const auto removed = removeUsersExclusions(exclusion, request, resolver); !removed)
        return tl::unexpected(removed.error());
    const bool leftByUser = !exclusion.nothingLeft();
    if (request.defaultBlocklist)
        removeSpecialPurpose(exclusion, ownPrefixes);
    if (exclusion.nothingLeft()) {
        return core::failure(core::ErrorCode::InvalidInput,
            "all targets are excluded: " + exclusion.reasons()
                + (leftByUser ? "; pass --no-default-blocklist if you own that network"
                              : "; nothing is left to scan"));
    }
    TargetSelection selection = exclusion.take();
    if (!request.wholeInternet) {
        if (const auto checked = checkExtent(selection.addresses); !checked)
            return tl::unexpected(checked.error());
    }
    selection.addresses.normalize();
    return selection;
}

} // namespace scan
