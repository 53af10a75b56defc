// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathevidence.h"

namespace trace {

const char* answerName(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::SynAck:
        return "synack";
    case AnswerKind::Reset:
        return "rst";
    case AnswerKind::Unreachable:
        return "unreachable";
    case AnswerKind::None:
        break;
    }
    return "none";
}

const char* distanceName(DistanceVerdict verdict)
{
    switch (verdict) {
    case DistanceVerdict::NotMeasured:
        return "not-measured";
    case DistanceVerdict::Same:
        return "same";
    case DistanceVerdict::Farther:
        return "farther";
    case DistanceVerdict::Unknown:
        break;
    }
    return "unknown";
}

std::uint8_t routersPassed(std::uint8_t replyTtl)
{
    for (const int first : { 32, 64, 128 }) {
        if (replyTtl <= first)
            return std::uint8_t(first - replyTtl);
    }
    return std::uint8_t(255 - replyTtl);
}

} // namespace trace
