// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/phrase.h"

#include <QString>

#include <span>
#include <string_view>

namespace widgets {

/// What the core says, in the user's language; in English where a translation is missing. Any
/// thread.
QString saidText(const handshake::Said& said);
/// Those whose id begins with `prefix`, in a row.
QString saidText(const std::vector<handshake::Said>& said, std::string_view prefix);

/// The core's patterns as the translations know them; a test holds them to handshake::phrases().
std::span<const char* const> translatedPhrases();

} // namespace widgets
