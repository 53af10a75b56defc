// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace scan {

/// What one probe of a target asks: MPTCP version 0, version 1, or a plain SYN as control.
enum class Pass : std::uint8_t { V0 = 0, V1 = 1, Control = 2 };
constexpr std::size_t PassCount = 3;
/// "v0", "v1", "control", as in the field mptcp_sent.
const char* passName(Pass pass);
core::Result<Pass> passFromName(std::string_view name);

/// How a target answered one pass, field `classification`.
enum class ReplyClass : std::uint8_t {
    Mptcp, ///< SYN/ACK with a valid MP_CAPABLE of the version asked and a key of its own
    Mirror, ///< SYN/ACK with our own MPTCP option sent back
    VersionMismatch, ///< a well-formed MP_CAPABLE of another version than asked
    Malformed, ///< an MPTCP option that breaks its RFC, or one that nobody asked for
    Plain, ///< SYN/ACK without an MPTCP option
    Rst, ///< RST that acknowledges our probe
    Icmp, ///< ICMP error that quotes our probe
};
constexpr std::size_t ReplyClassCount = 7;
constexpr std::array<ReplyClass, ReplyClassCount> AllReplyClasses { ReplyClass::Mptcp,
    ReplyClass::Mirror, ReplyClass::VersionMismatch, ReplyClass::Malformed, ReplyClass::Plain,
    ReplyClass::Rst, ReplyClass::Icmp };
/// "mptcp", "mirror", "version-mismatch", ...
const char* replyClassName(ReplyClass replyClass);
core::Result<ReplyClass> replyClassFromName(std::string_view name);
/// A SYN/ACK with any MPTCP option: "potential MPTCP" in the 2022 study.
constexpr bool isPotential(ReplyClass replyClass) { return replyClass <= ReplyClass::Malformed; }
/// A SYN/ACK of any kind: `success` in ZMap's words.
constexpr bool isSuccess(ReplyClass replyClass) { return replyClass <= ReplyClass::Plain; }

} // namespace scan
