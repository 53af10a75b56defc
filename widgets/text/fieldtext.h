// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/quotediff.h"

#include <QString>

/// The fields of a probe in words. GUI thread or any other: no state.
namespace widgets {

/// "Sequence number" for "tcp.sequence"; the name itself where there is no other.
QString fieldTitle(const std::string& field);
/// What the field is for and where it is defined, one or two sentences; may be empty.
QString fieldHelp(const std::string& field);
/// Its bytes as people read them: "443", "10.1.0.1", "MSS 1460", "SYN".
QString fieldValue(const std::string& field, const std::vector<std::uint8_t>& bytes);
/// "MP_CAPABLE overwritten by NOPs", "MSS changed"
QString changeTitle(const trace::Change& change);
/// The same with what was sent and what was seen.
QString changeSentence(const trace::Change& change);
QString fieldStateTitle(trace::FieldState state); ///< "Same", "Changed", "Not visible"
QString quoteTitle(trace::QuoteExtent extent); ///< "Full", "Partial", "None"

} // namespace widgets
