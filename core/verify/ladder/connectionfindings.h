// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/ladder/handshake.h"
#include "core/verify/ladder/joinattempt.h"

/// From finished conversations to the evidence of their steps, without packets.
namespace verify {

StepEvidence handshakeEvidence(const Handshake& handshake);
/// With a wrong token.
StepEvidence joinRefusedEvidence(const JoinAttempt& join);
/// With the right one.
StepEvidence joinEvidence(const JoinAttempt& join);

} // namespace verify
