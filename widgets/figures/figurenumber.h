// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace widgets {

/// A number as figures and tables write it: digits in groups of three with a narrow space, the
/// locale's point before decimals, no more of them than it has, six significant digits at least.
QString figureNumber(double value);
/// The label of an axis' tick: from a million on with M, G or T.
QString tickNumber(double value, double step);

} // namespace widgets
