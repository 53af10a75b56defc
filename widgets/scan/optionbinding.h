// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanoptions.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace widgets {

class FieldFrame;

/// One field of the form and the option of `mptcp-probe scan` that it stands for. The option's
/// table judges and explains the value, so form and command line cannot disagree.
struct OptionBinding {
    const char* option;
    FieldFrame* frame;
    /// The value as text for ScanOption::set; empty leaves the option at its default.
    std::function<std::optional<QString>()> read;
    /// Shows a value that ScanOption::get gave; an empty list is the default.
    std::function<void(const QStringList& values)> write;
};

/// Sets `binding`'s option in `request` and marks its field when the value is refused. False then.
bool applyBinding(const OptionBinding& binding, scan::ScanRequest& request);
/// Shows in the field what `request` holds.
void showRequest(const OptionBinding& binding, const scan::ScanRequest& request);
/// The option's help for people who point at its field, with its name on the command line.
QString optionHelp(const char* option);

} // namespace widgets
