// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/evidence.h"

namespace verify {

/// One object without a line break: target, port, mptcp, verdict, evidence (an array of step,
/// result and detail), sentence, sender_key and receiver_key of the handshake (16 hex digits or
/// null), started, ended, packets_sent. With `packets` each step has its packets too: time,
/// direction ("sent" or "received") and hex from the IP header on.
std::string verifyJson(const VerifyResult& result, bool packets);
/// The same with packets, and beside each detail "detail_words": what it is made of
/// (core::textJson), so that whoever reads it again can say it in another language.
std::string verifyDocument(const VerifyResult& result);
/// For people: a line for each step, then the sentence.
std::string verifyText(const VerifyResult& result, bool packets);

} // namespace verify
