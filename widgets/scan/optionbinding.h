// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanoptions.h"

#include <QStringList>

#include <functional>
#include <vector>

class QLineEdit;

namespace widgets {

class FieldFrame;

/// One field of the form and the option of `mptcp-probe scan` that it stands for. The option's
/// table judges and explains the value, so form and command line cannot disagree.
struct OptionBinding {
    const char* option;
    FieldFrame* frame;
    /// The values as texts for ScanOption::set; none leaves the option at its default.
    std::function<QStringList()> read;
    /// Shows the values that ScanOption::get gave; none is the default.
    std::function<void(const QStringList& values)> write;
    /// What the form itself has against the content, before the option judges it; empty for
    /// nothing. May be missing.
    std::function<QString()> objection = {};
};

/// Sets `binding`'s option in `request` and marks its field when the value is refused. False then.
bool applyBinding(const OptionBinding& binding, scan::ScanRequest& request);
/// Shows in the field what `request` holds.
void showRequest(const OptionBinding& binding, const scan::ScanRequest& request);
/// What a one-line field holds: nothing, or its text without surrounding blanks.
QStringList enteredText(const QLineEdit& edit);

} // namespace widgets
