// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/lessonpath.h"

/// The three tools on a lesson's path, each on a network of its own that nothing has passed yet.
/// They are the engines' own machines in simulated time: what takes seconds is done at once, and
/// always the same way.
namespace handshake {

/// One probe and its answer; a row without flags when there was none.
scan::ScanRow scanOnce(const LessonPath& path, const LessonPlan& plan);
trace::TraceResult traceOnce(const LessonPath& path, const LessonPlan& plan);
verify::VerifyResult proveOnce(const LessonPath& path, const LessonPlan& plan);

} // namespace handshake
