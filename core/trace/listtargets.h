// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"
#include "core/targets/linereader.h"
#include "core/targets/listline.h"
#include "core/targets/portset.h"
#include "core/targets/targetlist.h"

#include <compare>

namespace trace {

/// What counts of the rows that `scan` or `trace` wrote, beside their addresses.
struct ListUse {
    bool ports = true; ///< a row's own port; false where the user named ports
    bool passes = true; ///< a row's own pass; false where the user named passes
    bool controls = true; ///< rows of control probes; false for proofs, which ask for MPTCP
};

/// How the rows of lists become targets.
struct ListRules {
    targets::PortSet ports; ///< of rows without a port of their own
    std::vector<scan::Pass> passes; ///< of rows without a pass of their own
    ListUse use;
    targets::HostResolver resolver;
};

/// The port and the pass of a row; empty for those of the rules, all of them.
struct TargetKey {
    std::optional<std::uint16_t> port;
    std::optional<scan::Pass> pass;
    friend auto operator<=>(const TargetKey&, const TargetKey&) = default;
};

/// The keys of a row without port and pass.
std::vector<TargetKey> keysOf(const ListRules& rules);

/// One row as targets: each address with each key. Rows that follow the same rules have keys that
/// are equal or do not overlap.
struct ListedTargets {
    targets::AddressSet addresses;
    std::vector<TargetKey> keys;
};

/// Reads a list row by row, see targets::ListFormat. Lives in one thread.
class ListTargets {
public:
    static core::Result<ListTargets> open(const std::string& path, ListRules rules);

    /// The next row that has targets; empty at the end. Errors name file and line.
    core::Result<std::optional<ListedTargets>> next();
    /// Whether next() need not wait for the list's writer, as far as can be told.
    bool hasRow() const { return m_reader.hasLine(); }
    void stopWhenReadable(int descriptor) { m_reader.stopWhenReadable(descriptor); }

    /// Rows that were left out since they name only the router that sent an ICMP error.
    std::uint64_t routerRows() const { return m_routerRows; }
    /// Rows that were left out by ListUse::controls.
    std::uint64_t controlRows() const { return m_controlRows; }

private:
    ListTargets(targets::LineReader reader, ListRules rules)
        : m_reader(std::move(reader))
        , m_rules(std::move(rules))
    {
    }
    core::Result<std::optional<ListedTargets>> targetsOf(const targets::ListRow& row);

    targets::LineReader m_reader;
    targets::ListFormat m_format;
    ListRules m_rules;
    std::uint64_t m_routerRows = 0;
    std::uint64_t m_controlRows = 0;
};

} // namespace trace
