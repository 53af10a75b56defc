// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handshake {

/// One sentence of this room: a pattern by its name, and what stands for %1, %2, ... in it: names,
/// numbers and hex digits, which are the same in every language.
struct Said {
    std::string id;
    std::vector<std::string> values;

    std::string text() const; ///< in English; empty for an id that phrases() lacks
    friend bool operator==(const Said&, const Said&) = default;
};

/// A pattern; all that this room ever says, so that a window can translate each.
struct Phrase {
    const char* id; ///< "syn-v1"
    const char* text; ///< with %1, %2, ...
};
std::span<const Phrase> phrases();

/// A translated pattern with the values of `said`.
std::string fillIn(std::string_view pattern, const std::vector<std::string>& values);
/// Several sentences with a space between them, in English.
std::string textOf(std::span<const Said> said);

} // namespace handshake
