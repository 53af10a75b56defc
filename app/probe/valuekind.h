// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace probe {

/// Something that a shell may put at the cursor.
struct Candidate {
    std::string text;
    std::string help; ///< one line; may be empty
};

/// What an option or argument takes, as far as a shell can complete it.
struct ValueKind {
    enum class Other { Nothing, Files, Folders };

    std::vector<Candidate> names; ///< all values with a name
    bool severalNames = false; ///< the value is a comma-separated list of them
    Other other = Other::Nothing; ///< what else the value may be
    bool goesOn = false; ///< a name may be the beginning of a value
};

/// Read from the table that `option` of `command` was made of, or, where it has none, from what
/// --help calls its value. Looks at this computer for the names of interfaces.
ValueKind valueKind(const CLI::App& command, const CLI::Option& option);

} // namespace probe
