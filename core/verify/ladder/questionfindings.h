// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/ladder/synforms.h"
#include "core/verify/ladder/synquestion.h"

/// From the answers to SYNs to the evidence of a step. Pure; the packets of the conversations are
/// not copied here.
namespace verify {

/// An answered question with what it asked.
struct Asked {
    SynAnswer answer = SynAnswer::Pending;
    wire::Bytes sentOptions;
    wire::Bytes answerOptions;
    std::uint64_t key = 0; ///< in our SYN, version 0
};

/// What an answer to MP_CAPABLE in its ordinary form shows; `key` is the peer's where there is one.
struct CapableAnswer {
    Shown shown = Shown::Nothing;
    std::optional<std::uint64_t> key;
    core::Text detail; ///< "was answered with ...", in the middle of a sentence
};
CapableAnswer readCapable(const Asked& asked, wire::MptcpVersion version);

StepEvidence controlEvidence(const Asked& plain);
/// `second` is empty when one answer was enough.
StepEvidence twoKeysEvidence(
    const Asked& first, const std::optional<Asked>& second, wire::MptcpVersion version);
StepEvidence canaryEvidence(const Asked& asked, wire::MptcpVersion version);
/// NoCrypto and Extensibility: forms that are not to be answered with MPTCP.
StepEvidence refusedFormEvidence(Step step, const Asked& asked);
StepEvidence version15Evidence(const Asked& asked, wire::MptcpVersion version);

} // namespace verify
