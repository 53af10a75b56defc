// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/bytes.h"
#include "widgets/packet/hexview.h"

#include <QStringList>

namespace widgets {

/// What a box made of a packet, as far as MPTCP goes, each in a few words: "MP_CAPABLE removed". A
/// change elsewhere is said only when MPTCP was left alone. Empty: nothing but TTL and checksums.
QStringList changesOf(wire::Bytes before, wire::Bytes after);

/// Where `after` differs from `before`, as marks in `after`. TTL and checksums follow from every
/// change and are not marked. Bytes behind a header that grew or shrank are compared from there on.
std::vector<ByteMark> changeMarks(wire::Bytes before, wire::Bytes after);

} // namespace widgets
