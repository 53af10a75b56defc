// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"
#include "core/verify/evidence.h"

namespace handshake {

/// All packets of a proof by their time, each once: steps that ask on one connection all have its
/// packets. They stand in `proof`.
std::vector<const verify::StepPacket*> packetsOf(const verify::VerifyResult& proof);
/// What a proof sent and received as connections, by their first packet: the SYN questions, and the
/// handshake with the MP_JOINs that belong to it.
std::vector<Connection> connectionsOf(const verify::VerifyResult& proof);
/// The connections that have packets of one step. MP_JOINs stand with the handshake whose keys they
/// need.
std::vector<Connection> connectionsOf(const verify::VerifyResult& proof, verify::Step step);

} // namespace handshake
