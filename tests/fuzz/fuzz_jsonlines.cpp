// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runline.h"
#include "core/store/storedresult.h"
#include "core/store/tracedetails.h"
#include "require.h"

#include <algorithm>

/// Any line is a record that is written and read back the same, or an error that says what is
/// wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text(reinterpret_cast<const char*>(data), size);
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (const auto reply = store::parseReplyLine(line); !reply)
            require(!reply.error().detail.empty());
        const auto record = store::parseRunLine(line);
        if (!record) {
            require(!record.error().detail.empty());
            continue;
        }
        std::string again;
        if (const auto* head = std::get_if<store::RunHead>(&*record)) {
            again = store::headLine(head->run, head->resumeState);
        } else if (const auto* row = std::get_if<scan::ScanRow>(&*record)) {
            store::ReplyLines().append(*row, again);
        } else if (const auto* trace = std::get_if<store::TraceRow>(&*record)) {
            again = store::traceLine(*trace);
            if (const auto details = store::traceDetails(trace->document); !details)
                require(!details.error().detail.empty());
            if (const auto result = store::traceOf(*trace); !result)
                require(!result.error().detail.empty());
        } else if (const auto* proof = std::get_if<store::ProofRow>(&*record)) {
            again = store::proofLine(*proof);
            if (const auto result = store::proofOf(*proof); !result)
                require(!result.error().detail.empty());
        } else if (const auto* finding = std::get_if<store::FindingRow>(&*record)) {
            again = store::findingLine(*finding);
        } else if (const auto* host = std::get_if<store::HostLine>(&*record)) {
            again = store::hostLine(host->host);
        } else if (const auto* tail = std::get_if<store::RunTail>(&*record)) {
            again = store::tailLine(*tail);
        }
        require(store::parseRunLine(again).has_value());
    }
    return 0;
}
