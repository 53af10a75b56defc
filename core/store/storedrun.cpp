// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedrun.h"

#include <array>

namespace store {

namespace {

    constexpr std::array<const char*, 3> KindNames { "scan", "trace", "verify" };
    constexpr std::array<const char*, 5> StateNames { "running", "done", "stopped", "failed",
        "interrupted" };

    /// The value whose name stands at its place in `names`.
    template <typename Value, std::size_t count>
    core::Result<Value> valueNamed(
        const std::array<const char*, count>& names, const char* what, std::string_view name)
    {
        std::string known;
        for (std::size_t i = 0; i < count; ++i) {
            if (name == names[i])
                return Value(i);
            known += (i > 0 ? ", " : "") + std::string(names[i]);
        }
        return core::failure(core::ErrorCode::InvalidInput,
            "\"" + std::string(name) + "\" is no " + what + "; known are " + known);
    }

} // namespace

const char* runKindName(RunKind kind) { return KindNames[std::size_t(kind)]; }

core::Result<RunKind> runKindFromName(std::string_view name)
{
    return valueNamed<RunKind>(KindNames, "kind of run", name);
}

const char* runStateName(RunState state) { return StateNames[std::size_t(state)]; }

core::Result<RunState> runStateFromName(std::string_view name)
{
    return valueNamed<RunState>(StateNames, "state of a run", name);
}

RunCounters& RunCounters::operator+=(const RunCounters& more)
{
    sent += more.sent;
    sendErrors += more.sendErrors;
    unroutable += more.unroutable;
    received += more.received;
    validated += more.validated;
    parseErrors += more.parseErrors;
    receiveDrops += more.receiveDrops;
    rowsDropped += more.rowsDropped;
    dedupeEvictions += more.dedupeEvictions;
    return *this;
}

} // namespace store
