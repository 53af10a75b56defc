// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace scan {

/// What kind of value an option takes; the form picks its editor by it.
enum class OptionKind : std::uint8_t {
    Flag,
    Text,
    TextList, ///< may be given several times or comma-separated; each set() adds to the list
    Integer,
    Decimal,
    Choice, ///< one of `choices`
    Places, ///< one of `choices`, or machines, which each set() adds to
    ChoiceList, ///< comma-separated, of `choices`
    ReadFile, ///< one file name; may be given several times, each set() adds a file
    WriteFile,
};
/// Whether set() adds a value to those before; otherwise it replaces the value.
constexpr bool isRepeatable(OptionKind kind)
{
    return kind == OptionKind::TextList || kind == OptionKind::ReadFile
        || kind == OptionKind::Places;
}

/// One option of `mptcp-probe scan`: the single place that the command line, the config file, the
/// window's form and tool tips, the "equivalent command" and the man page are made from.
struct ScanOption {
    const char* name; ///< long name without dashes, also the key in a config file
    char shortName; ///< 0 when there is none
    OptionKind kind;
    const char* group; ///< heading in --help: "Targets", "Rate", ...
    const char* placeholder; ///< "N", "PORTS", "FILE"; empty for a flag
    const char* defaultText; ///< as shown in --help; empty when there is none
    const char* help; ///< one sentence in English
    const char* choices; ///< comma-separated, for Choice and ChoiceList
    /// Checks and stores one value ("true" or "false" for a flag). InvalidInput says what is
    /// expected, and the request is then as before; the caller adds the option's name.
    core::Result<void> (*set)(ScanRequest& request, std::string_view text);
    /// The value as text that `set` takes; empty when it is the default.
    std::vector<std::string> (*get)(const ScanRequest& request);
};

/// All options, in the order of --help.
std::span<const ScanOption> scanOptions();
const ScanOption* findScanOption(std::string_view name);

/// The command that repeats this request: "mptcp-probe scan 100.64.0.0/16 -p 443 -r 100000", as
/// arguments. parse(equivalentCommand(request)) == request, and only what differs from the default
/// is written. A value that begins with a dash is written as "--name=value".
std::vector<std::string> equivalentCommand(const ScanRequest& request);
/// The same for another command of mptcp-probe with the targets and those options of `scan` that
/// `applies` names.
std::vector<std::string> equivalentCommand(
    const ScanRequest& request, const std::string& command, bool (*applies)(std::string_view name));
/// The same as one line that a POSIX shell reads back, quoted where needed.
std::string shellCommand(const std::vector<std::string>& arguments);

} // namespace scan
