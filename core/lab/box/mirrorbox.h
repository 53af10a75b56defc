// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/boundedmap.h"
#include "core/lab/box/boxflow.h"
#include "core/lab/box/optionblock.h"

namespace lab {

/// Strips MPTCP options on the way to the target, and puts the SYN's own into the SYN/ACK that
/// acknowledges it, where they fit.
class MirrorBox : public Middlebox {
public:
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    /// A SYN by its connection and its sequence number.
    struct Syn {
        BoxFlow flow;
        std::uint32_t sequence = 0;
        friend bool operator==(const Syn&, const Syn&) = default;
    };
    struct SynHash {
        std::size_t operator()(const Syn& syn) const { return drawFor(syn.flow, syn.sequence); }
    };

    BoundedMap<Syn, OptionBlock, SynHash> m_options; ///< the MPTCP option of each SYN
};

} // namespace lab
