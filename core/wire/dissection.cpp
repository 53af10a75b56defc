// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dissection.h"

#include "core/wire/dissectionparts.h"

namespace wire {

std::vector<DissectedField> dissect(Bytes ip)
{
    FieldWriter writer(ip);
    dissectDatagram(writer);
    return writer.take();
}

const DissectedField* fieldAt(const std::vector<DissectedField>& fields, std::size_t offset)
{
    for (const DissectedField& field : fields) {
        if (offset < field.offset || offset - field.offset >= field.length)
            continue;
        const DissectedField* const inner = fieldAt(field.children, offset);
        return inner ? inner : &field;
    }
    return nullptr;
}

} // namespace wire
