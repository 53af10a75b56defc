// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"
#include "core/lab/box/optionblock.h"

namespace lab {

/// The packet as it came, for whom it was for.
std::vector<BoxPacket> passOn(wire::Bytes packet, Heading heading);

/// A middlebox that changes TCP options by a rule that needs no memory.
class OptionBox : public Middlebox {
public:
    using Rule = OptionBlock (*)(wire::Bytes block);
    enum class Segments : std::uint8_t { All, WithSyn };
    enum class Directions : std::uint8_t { Both, ToScanner };

    explicit OptionBox(
        Rule rule, Segments segments = Segments::All, Directions directions = Directions::Both);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    Rule m_rule;
    Segments m_segments;
    Directions m_directions;
};

/// Drops SYNs to the target that carry an MPTCP option.
class DiscardBox : public Middlebox {
public:
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;
};

} // namespace lab
