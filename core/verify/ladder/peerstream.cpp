// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/peerstream.h"

namespace verify {

void PeerStream::begin(std::uint32_t initialSequence, std::uint64_t initialDataSequence)
{
    m_initial = initialSequence;
    m_next = initialSequence + 1;
    m_initialData = initialDataSequence;
    m_dataAck = initialDataSequence + 1;
}

bool PeerStream::take(const wire::TcpSegment& tcp, const std::optional<wire::Dss>& dss)
{
    if (dss && dss->mapping)
        takeMapping(*dss);
    const bool fin = tcp.has(wire::TcpFin);
    const auto length = std::uint32_t(tcp.payload.size());
    const bool dataFin = dss && dss->dataFin && dss->mapping && dss->mapping->length > 0;
    if (length == 0 && !fin && !dataFin)
        return false;
    const bool inOrder = tcp.sequence == m_next && !m_finished;
    if (inOrder && length <= Window) {
        m_next += length + (fin ? 1 : 0);
        m_finished = fin;
        m_dataAck += length;
    }
    // DATA_FIN takes the octet behind the data, RFC 8684 section 3.3.3.
    if (dataFin) {
        const std::uint64_t last = dss->mapping->dataSequence + dss->mapping->length - 1;
        const bool atEnd = dss->wideDataSequence ? last == m_dataAck
                                                 : std::uint32_t(last) == std::uint32_t(m_dataAck);
        if (atEnd)
            ++m_dataAck;
    }
    return true;
}

void PeerStream::takeMapping(const wire::Dss& dss)
{
    const wire::Dss::Mapping& mapping = *dss.mapping;
    if (mapping.length == 0) {
        m_infinite = true;
        return;
    }
    // A DATA_FIN without data has no place in the subflow.
    if (!m_checkSequence || mapping.subflowSequence == 0 || m_sequenceRight == false)
        return;
    const std::uint64_t expected = m_initialData + mapping.subflowSequence;
    m_sequenceRight = dss.wideDataSequence
        ? mapping.dataSequence == expected
        : std::uint32_t(mapping.dataSequence) == std::uint32_t(expected);
}

bool PeerStream::inWindow(std::uint32_t sequence) const { return sequence - m_next < Window; }

} // namespace verify
