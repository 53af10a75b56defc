// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"
#include "core/net/helper/helperprotocol.h"

#include <span>
#include <string>

namespace net {

/// What mptcp-nethelper sent back.
struct HelperReply {
    helper::Answer answer;
    FileDescriptor socket; ///< when the answer is Refusal::None, but for Kind::Check
};

/// Starts the helper at that path, sends it the bytes of one request, reads its answer and waits
/// for its end. Any thread. What went wrong otherwise is an Error: PermissionDenied, with what to
/// do, when the program is not there or may not be run; Timeout when it does not answer.
core::Result<HelperReply> askHelper(
    const std::string& helper, std::span<const std::uint8_t> request);

} // namespace net
