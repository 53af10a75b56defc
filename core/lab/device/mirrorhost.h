// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/tcphost.h"

namespace lab {

enum class Mirrored : std::uint8_t { Mptcp, Everything };

/// A host that completes plain TCP and sends the MPTCP options, or all options, of every segment
/// back in its answer.
class MirrorHost : public TcpHost {
public:
    MirrorHost(std::uint64_t seed, Mirrored mirrored);

protected:
    std::unique_ptr<TcpConnection> open(
        const TcpStream& stream, Agreement agreement, const wire::TcpSegment& third) override;

private:
    Mirrored m_mirrored;
};

} // namespace lab
