// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <span>
#include <string>

namespace probe {

/// As the first argument: the words after it are a command line to complete.
constexpr const char* CompletionRequest = "--complete";

/// What a shell may put in place of the last of `words`, which are those after the program's name.
/// A line for each candidate, with a tab and its help behind it where it has one. A last line that
/// begins with a colon says what else fits: ":files", ":folders" or ":commands"; and ":more" when
/// a candidate is the beginning of a word, so that no space belongs behind it. Several of them are
/// separated by spaces. After "--name=" candidates are values alone.
/// The scripts in resources/completion ask this, so that they need not know any option.
std::string completion(const CLI::App& program, std::span<const std::string> words);

} // namespace probe
