// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/fieldwriter.h"
#include "core/wire/ippacket.h"

/// The parts of wire::dissect(), one a protocol. Each writes fields for all that lies ahead of the
/// writer, within its limit. Not for use outside this room.
namespace wire {

/// IPv4 or IPv6 and all that it carries.
void dissectDatagram(FieldWriter& writer);
/// `ip` is the packet that carries it, whole or not; null when its header cannot be read.
void dissectTcp(FieldWriter& writer, const IpPacket* ip);
void dissectIcmp(FieldWriter& writer, Family family, const IpPacket* ip);
/// An option block of at most 40 bytes. `claimed` is its length by the data offset.
void dissectTcpOptions(FieldWriter& writer, std::size_t claimed);
/// What follows kind and length of an MPTCP option of `length` bytes, as its length byte has it.
void dissectMptcp(FieldWriter& writer, std::size_t length);

} // namespace wire
