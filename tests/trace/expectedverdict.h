// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"
#include "core/scan/replyclass.h"
#include "core/trace/pathverdict.h"

#include <optional>
#include <string>

/// What a trace through a lab's plan must find, by the plan alone: a chain of routers with boxes on
/// it and, at its end, a host that speaks the version of MPTCP that is asked for.
namespace tracetest {

/// Of a router, as its boxes leave it.
enum class Sight { Full, Short, None };

struct Truth {
    trace::Verdict verdict = trace::Verdict::TrueMptcp;
    trace::Rule rule = trace::Rule::PassThrough;
    bool onReturnPath = false;
    std::optional<std::pair<int, int>> interval; ///< after and before TTL

    std::string text() const; ///< "middlebox-affected drop 2-3"
};

/// Like Truth::text().
std::string outcomeText(const trace::PathVerdict& verdict);

class PlanTruth {
public:
    /// `stripsHere`: for BoxKind::BalanceStrip, whether the flow takes the path that strips.
    PlanTruth(int routers, std::vector<lab::PlannedBox> boxes, core::Family family, scan::Pass pass,
        bool stripsHere);

    /// By the one box that does something about MPTCP, if any; the others only hide it.
    Truth expected() const;

private:
    Sight sight(int hop) const;
    bool errorsLost(int hop) const;
    bool looksPadded(int hop) const;
    Truth removed(int after, bool shorter, bool zeros) const;
    Truth rewritten(int after) const;
    Truth proxied(int after, bool speaks) const;
    Truth discarded(int after) const;

    int m_routers;
    std::vector<lab::PlannedBox> m_boxes;
    core::Family m_family;
    scan::Pass m_pass;
    bool m_stripsHere;
};

/// "8,nop@4,silent@2"
std::string planText(int routers, const std::vector<lab::PlannedBox>& boxes);

} // namespace tracetest
