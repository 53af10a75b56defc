// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <QString>

#include <span>

namespace widgets {

enum class ReplyColumn {
    Address,
    Port,
    Pass,
    Class,
    Version,
    Flags,
    Key,
    Options,
    Ttl,
    Distance,
    Rtt,
    Trace,
    Proof,
    Time,
    Vantage, ///< shown for several machines alone
};
constexpr int ReplyColumnCount = 15;

/// One column of the table of replies. Texts are made when a cell is painted, never before.
struct ReplyColumnInfo {
    const char* title; ///< translated in the context "ReplyColumn"
    const char* help;
    const char* field; ///< of the filter language; null when none says the same
    int widthInChars;
    bool isNumber; ///< aligned right
    /// Of Trace and Proof the model knows the text: it is not in the row.
    QString (*text)(const scan::ScanRow& row);
    /// Sorts like the text reads; equal keys keep the order of arrival.
    core::Uint128 (*sortKey)(const scan::ScanRow& row);
};
std::span<const ReplyColumnInfo> replyColumns();
QString replyColumnTitle(int column);
QString replyColumnHelp(int column);

/// How many routers the reply passed, guessed from the TTLs that hosts begin
/// with: 32, 64, 128, 255.
int estimatedDistance(std::uint8_t ttl);

/// The letters of the MP_CAPABLE flags that are set, such as "AH".
QString capableFlagLetters(std::uint8_t flags);

} // namespace widgets
