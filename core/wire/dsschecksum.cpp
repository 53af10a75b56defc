// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dsschecksum.h"

#include "core/wire/checksum.h"

namespace wire {

std::uint16_t dssChecksum(const Dss::Mapping& mapping, Bytes data)
{
    std::array<std::uint8_t, 16> pseudo {};
    store64(pseudo.data(), mapping.dataSequence);
    store32(pseudo.data() + 8, mapping.subflowSequence);
    store16(pseudo.data() + 12, mapping.length);
    return checksumFinish(checksumAdd(data, checksumAdd(pseudo)));
}

} // namespace wire
