// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/dissection.h"

/// What wire::dissect() promises about any bytes at all, for the test and the fuzzer.
namespace promises {

using Fields = std::vector<wire::DissectedField>;

inline std::size_t firstBitOf(const wire::DissectedField& field)
{
    return field.offset * 8 + field.firstBit;
}

inline std::size_t bitsOf(const wire::DissectedField& field)
{
    return field.bits != 0 ? field.bits : field.length * 8;
}

/// Each field begins where the one before ends, children fill their parent, and each touches as
/// many bytes as it says: then every bit of [begin, end) belongs to exactly one leaf.
inline bool fieldsFill(const Fields& fields, std::size_t begin, std::size_t end)
{
    std::size_t at = begin;
    for (const wire::DissectedField& field : fields) {
        const std::size_t bits = bitsOf(field);
        const bool placed = firstBitOf(field) == at && bits > 0 && field.firstBit < 8
            && field.length == (field.firstBit + bits + 7) / 8;
        if (!placed || field.name.empty() || field.title.empty())
            return false;
        if (!field.children.empty() && !fieldsFill(field.children, at, at + bits))
            return false;
        at += bits;
    }
    return at == end;
}

inline bool areKept(wire::Bytes packet)
{
    const Fields fields = wire::dissect(packet);
    if (!fieldsFill(fields, 0, packet.size() * 8))
        return false;
    for (std::size_t i = 0; i < packet.size(); ++i) {
        const wire::DissectedField* const field = wire::fieldAt(fields, i);
        if (!field || i < field->offset || i >= field->offset + field->length)
            return false;
    }
    return !wire::fieldAt(fields, packet.size());
}

inline bool anyWrong(const Fields& fields)
{
    for (const wire::DissectedField& field : fields) {
        if (field.wrong || anyWrong(field.children))
            return true;
    }
    return false;
}

} // namespace promises
