// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replyclass.h"

namespace scan {

const char* passName(Pass pass)
{
    switch (pass) {
    case Pass::V0:
        return "v0";
    case Pass::V1:
        return "v1";
    case Pass::Control:
        return "control";
    }
    return "";
}

core::Result<Pass> passFromName(std::string_view name)
{
    for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control }) {
        if (name == passName(pass))
            return pass;
    }
    return core::failure(core::ErrorCode::InvalidInput,
        { core::Pattern("scan", "\"%1\" is not a pass; use v0, v1 or control"),
            { std::string(name) } });
}

const char* replyClassName(ReplyClass replyClass)
{
    switch (replyClass) {
    case ReplyClass::Mptcp:
        return "mptcp";
    case ReplyClass::Mirror:
        return "mirror";
    case ReplyClass::VersionMismatch:
        return "version-mismatch";
    case ReplyClass::Malformed:
        return "malformed";
    case ReplyClass::Plain:
        return "plain";
    case ReplyClass::Rst:
        return "rst";
    case ReplyClass::Icmp:
        return "icmp";
    }
    return "";
}

core::Result<ReplyClass> replyClassFromName(std::string_view name)
{
    std::string known;
    for (const ReplyClass replyClass : AllReplyClasses) {
        if (name == replyClassName(replyClass))
            return replyClass;
        known.append(known.empty() ? "" : ", ").append(replyClassName(replyClass));
    }
    return core::failure(core::ErrorCode::InvalidInput,
        { core::Pattern("scan", "\"%1\" is not a reply class; the classes are %2"),
            { std::string(name), known } });
}

} // namespace scan
