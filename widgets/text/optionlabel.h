// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace widgets {

/// The label, with its mnemonic, of the form's field for an option of `mptcp-probe scan`; empty
/// when the form has none. Form and error texts share it, so that an error names what is there.
QString optionLabel(std::string_view option);

/// The option's help, translated, for people who point at its field, with its name on the command
/// line; empty when the form has no field for it.
QString optionHelp(std::string_view option);

/// An engine's sentence with what it says about options turned into what to do in the form: "pass
/// --whole-internet" becomes "tick ...", and the command that lists a lab the button that does.
/// Options without a field stay, marked as the command line's.
QString inWordsOfTheForm(const QString& engineSentence);

} // namespace widgets
