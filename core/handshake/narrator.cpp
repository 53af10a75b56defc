// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/narrator.h"

#include "core/wire/mptcpkeys.h"

#include <algorithm>

namespace handshake {

namespace {

    void say(LadderPacket& packet, const char* id, std::vector<std::string> values = {})
    {
        packet.said.push_back({ id, std::move(values) });
    }

    std::string hexOf(std::uint64_t value) { return wire::keyToHex(value); }
    std::string hexOf(std::uint32_t value) { return wire::keyToHex(value).substr(8); }

    /// The whole number whose lower half is `low`, nearest to `expected`.
    std::uint64_t widen(std::uint32_t low, std::uint64_t expected)
    {
        return expected + std::uint64_t(std::int64_t(std::int32_t(low - std::uint32_t(expected))));
    }

    /// Farther than this from its key's number no true host ever is in what is shown here.
    constexpr std::uint64_t PlausibleBytes = std::uint64_t(1) << 40;

} // namespace

Narrator::Narrator(Connection& connection, const std::vector<bool>& openedByListener)
    : m_connection(connection)
    , m_subflows(std::max<std::size_t>(connection.subflows.size(), 1))
{
    for (std::size_t i = 0; i < std::min(m_subflows.size(), openedByListener.size()); ++i)
        m_subflows[i].opener = openedByListener[i] ? Side::B : Side::A;
}

void Narrator::tell()
{
    for (LadderPacket& packet : m_connection.packets)
        tellPacket(packet);
    m_connection.initiatorKey = m_keys.a;
    m_connection.listenerKey = m_keys.b;
    summarize();
}

wire::MptcpVersion Narrator::version() const
{
    return m_connection.version == 0 ? MptcpVersion::V0 : MptcpVersion::V1;
}

Side Narrator::sideOf(const LadderPacket& packet) const
{
    return packet.fromInitiator ? Side::A : Side::B;
}

void Narrator::learnKey(LadderPacket& packet, Side side, std::uint64_t key)
{
    auto& slot = side == Side::A ? m_keys.a : m_keys.b;
    if (slot)
        return;
    slot = key;
    packet.calculations.push_back(tokenOf(key, side, version()));
    packet.calculations.push_back(initialDataSequenceOf(key, side, version()));
}

void Narrator::fallBack() { m_connection.fellBack = true; }

void Narrator::tellPacket(LadderPacket& packet)
{
    packet.role = Role::Other;
    m_state = &m_subflows[std::min(std::size_t(packet.subflow), m_subflows.size() - 1)];
    const auto ip = wire::parseIp(packet.ip);
    if (ip && ip->protocol == wire::ProtocolTcp) {
        if (const auto view = viewSegment(*ip))
            tellSegment(packet, *view);
    } else if (ip) {
        if (const auto error = viewError(*ip))
            tellError(packet, *error);
    }
    if (packet.said.empty())
        say(packet, "other");
    packet.sentence = textOf(packet.said);
}

void Narrator::tellError(LadderPacket& packet, const QuotedEnds& error)
{
    packet.role = Role::IcmpError;
    const auto ip = wire::parseIp(packet.ip);
    say(packet, "icmp-error",
        { ip->source.toString(),
            wire::describeIcmp(error.message.family, error.message.type, error.message.code) });
    m_unreachable = true;
}

void Narrator::tellSegment(LadderPacket& packet, const SegmentView& view)
{
    m_options = wire::readOptions(view.tcp.options, version());
    if (view.tcp.has(wire::TcpRst))
        tellReset(packet);
    else if (view.tcp.isSynAck())
        tellSynAck(packet, view);
    else if (view.tcp.has(wire::TcpSyn))
        tellSyn(packet, view);
    else if (isThirdAck(packet))
        tellThirdAck(packet, view);
    else
        tellOpen(packet, view);
    if (m_options.broken)
        say(packet, "broken-option");
}

void Narrator::tellSyn(LadderPacket& packet, const SegmentView& view)
{
    const bool again = m_state->synSeen;
    m_state->synSeen = true;
    m_state->openerInitial = view.tcp.sequence;
    if (m_options.joinSyn) {
        packet.role = Role::JoinSyn;
        m_state->openerNonce = m_options.joinSyn->nonce;
        const auto key = m_keys.of(otherSide(m_state->opener));
        const std::string token = hexOf(m_options.joinSyn->receiverToken);
        if (key) {
            packet.calculations.push_back(tokenOf(
                *key, otherSide(m_state->opener), version(), m_options.joinSyn->receiverToken));
        }
        if (key && packet.calculations.back().agrees.value_or(false))
            say(packet, "join-syn", { token, hexOf(m_options.joinSyn->nonce) });
        else
            say(packet, "join-syn-unknown", { token });
    } else {
        packet.role = Role::Syn;
        if (m_options.capable && packet.subflow == 0) {
            m_asked = true;
            m_askedVersion = m_options.capable->version;
            m_connection.version = m_askedVersion;
            if (m_askedVersion == 0 && m_options.capable->senderKey) {
                say(packet, "syn-v0", { hexOf(*m_options.capable->senderKey) });
                learnKey(packet, Side::A, *m_options.capable->senderKey);
            } else if (m_askedVersion == 1) {
                say(packet, "syn-v1");
            } else {
                say(packet, "syn-other", { std::to_string(m_askedVersion) });
            }
        } else {
            say(packet, "syn-plain");
        }
    }
    if (again && !m_state->synAckSeen)
        say(packet, "syn-again");
    else if (again)
        say(packet, "syn-again-odd");
}

void Narrator::tellSynAck(LadderPacket& packet, const SegmentView& view)
{
    packet.role = Role::SynAck;
    m_answered = true;
    const bool again = m_state->synAckSeen;
    m_state->synAckSeen = true;
    m_state->listenerInitial = view.tcp.sequence;
    if (packet.subflow > 0 || m_state->openerNonce) {
        tellJoinSynAck(packet);
    } else if (!m_options.capable) {
        say(packet, m_asked ? "syn-ack-without" : "syn-ack-plain");
        if (m_asked)
            fallBack();
    } else if (!m_asked) {
        say(packet, "syn-ack-unasked");
    } else if (!m_options.capable->senderKey) {
        say(packet, "syn-ack-no-key");
        m_mirrored = true;
        fallBack();
    } else if (m_options.capable->senderKey == m_keys.a) {
        say(packet, "syn-ack-own-key");
        m_mirrored = true;
        learnKey(packet, Side::B, *m_options.capable->senderKey);
    } else {
        const int answered = m_options.capable->version;
        m_connection.version = answered;
        say(packet, "syn-ack-capable",
            { std::to_string(answered), hexOf(*m_options.capable->senderKey) });
        if (answered != m_askedVersion) {
            say(packet, "syn-ack-version",
                { std::to_string(answered), std::to_string(m_askedVersion) });
        }
        learnKey(packet, Side::B, *m_options.capable->senderKey);
    }
    if (again)
        say(packet, "syn-ack-again");
}

void Narrator::tellJoinSynAck(LadderPacket& packet)
{
    if (!m_options.joinSynAck) {
        say(packet, "join-syn-ack-without");
        return;
    }
    packet.role = Role::JoinSynAck;
    const std::uint32_t nonce = m_options.joinSynAck->nonce;
    m_state->listenerNonce = nonce;
    if (!m_keys.both() || !m_state->openerNonce) {
        say(packet, "join-syn-ack-unchecked", { hexOf(nonce) });
        return;
    }
    const bool byA = m_state->opener == Side::A;
    const JoinNonces nonces { byA ? *m_state->openerNonce : nonce,
        byA ? nonce : *m_state->openerNonce };
    packet.calculations.push_back(joinHmacOf(m_keys, nonces, otherSide(m_state->opener), version(),
        m_options.joinSynAck->truncatedHmac));
    if (packet.calculations.back().agrees.value_or(false))
        say(packet, "join-syn-ack", { hexOf(nonce) });
    else
        say(packet, "join-syn-ack-wrong");
}

void Narrator::tellReset(LadderPacket& packet)
{
    packet.role = Role::Reset;
    m_reset = true;
    if (m_options.fastClose) {
        packet.role = Role::FastClose;
        tellAddress(packet);
    } else if (m_options.reset) {
        packet.role = Role::MptcpReset;
        say(packet, "mptcp-reset", { std::to_string(m_options.reset->reason) });
    } else if (packet.subflow > 0 && !m_state->thirdSeen) {
        say(packet, "reset-join");
    } else {
        say(packet, speaksMptcp() && m_answered ? "reset" : "reset-plain");
    }
    if (m_options.fail)
        say(packet, "mptcp-fail", { hexOf(m_options.fail->dataSequence) });
}

/// What signals data already is no third ACK: that one is missing in what was captured.
bool Narrator::isThirdAck(const LadderPacket& packet)
{
    if (!m_state->synAckSeen || m_state->thirdSeen || sideOf(packet) != m_state->opener)
        return false;
    m_state->thirdSeen = true;
    return m_options.capable || m_options.joinAck || !m_options.dss;
}

void Narrator::tellThirdAck(LadderPacket& packet, const SegmentView& view)
{
    packet.role = Role::ThirdAck;
    if (packet.subflow > 0 || m_state->openerNonce) {
        packet.role = Role::JoinAck;
        if (m_options.joinAck)
            tellJoinAck(packet);
        else
            say(packet, "join-ack-without");
        if (!view.tcp.payload.empty())
            tellData(packet, view);
        return;
    }
    if (m_options.capable && m_options.capable->receiverKey && speaksMptcp()) {
        packet.calculations.push_back(keysOf(*m_options.capable, m_keys));
        const bool differs = !packet.calculations.back().agrees.value_or(true);
        if (version() == MptcpVersion::V0)
            say(packet, "third-ack-keys-v0");
        else
            say(packet, "third-ack-keys-v1", { hexOf(*m_options.capable->senderKey) });
        learnKey(packet, Side::A, *m_options.capable->senderKey);
        if (differs)
            say(packet, "keys-differ");
    } else if (speaksMptcp() && m_connection.version >= 0) {
        say(packet, "third-ack-without");
        fallBack();
    } else {
        say(packet, "third-ack-plain");
    }
    if (!view.tcp.payload.empty())
        tellData(packet, view);
}

void Narrator::tellJoinAck(LadderPacket& packet)
{
    m_state->joinAckSeen = true;
    if (!m_keys.both() || !m_state->openerNonce || !m_state->listenerNonce) {
        say(packet, "join-ack-unchecked");
        return;
    }
    const bool byA = m_state->opener == Side::A;
    const JoinNonces nonces { byA ? *m_state->openerNonce : *m_state->listenerNonce,
        byA ? *m_state->listenerNonce : *m_state->openerNonce };
    packet.calculations.push_back(
        joinHmacOf(m_keys, nonces, m_state->opener, version(), m_options.joinAck->hmac));
    const bool right = packet.calculations.back().agrees.value_or(false);
    say(packet, right ? "join-ack" : "join-ack-wrong");
}

/// In the order of what matters most when a segment does several things at once.
void Narrator::tellOpen(LadderPacket& packet, const SegmentView& view)
{
    const bool fin = view.tcp.has(wire::TcpFin);
    const bool confirms = m_state->joinAckSeen && !m_state->confirmed && !m_state->dataSeen
        && sideOf(packet) != m_state->opener && view.tcp.payload.empty() && !fin;
    if (m_options.fastClose)
        packet.role = Role::FastClose;
    else if (m_options.fail)
        packet.role = Role::MptcpFail;
    else if (fin)
        packet.role = Role::Fin;
    else if (m_options.dss && m_options.dss->dataFin && view.tcp.payload.empty())
        packet.role = Role::DataFin;
    else if (!view.tcp.payload.empty())
        packet.role = Role::Data;
    else if (confirms)
        packet.role = Role::JoinConfirmation;
    else if (m_options.addAddress)
        packet.role = Role::AddAddress;
    else if (m_options.removeAddress)
        packet.role = Role::RemoveAddress;
    else if (m_options.priority)
        packet.role = Role::Priority;
    else if (m_options.joinAck)
        packet.role = Role::JoinAck;
    else if (m_options.dss && m_options.dss->dataAck)
        packet.role = Role::DataAck;
    else if (m_options.capable && m_options.capable->receiverKey)
        packet.role = Role::ThirdAck;
    else if (view.tcp.has(wire::TcpAck) && !m_options.reset) // MP_TCPRST means nothing without RST
        packet.role = Role::PlainAck;

    if (confirms) {
        m_state->confirmed = true;
        say(packet, "join-confirmation");
    }
    if (fin)
        say(packet, speaksMptcp() ? "fin" : "fin-plain");
    tellAddress(packet);
    if (m_options.fail) {
        say(packet, "mptcp-fail", { hexOf(m_options.fail->dataSequence) });
        if (m_subflows.size() == 1)
            fallBack();
    }
    if (packet.role == Role::ThirdAck) {
        say(packet, version() == MptcpVersion::V0 ? "third-ack-keys-v0" : "third-ack-keys-v1",
            { hexOf(*m_options.capable->senderKey) });
    }
    tellData(packet, view);
    if (!packet.said.empty())
        return;
    if (packet.role == Role::JoinAck)
        tellJoinAck(packet);
    else if (packet.role == Role::PlainAck)
        say(packet, "plain-ack");
}

void Narrator::tellAddress(LadderPacket& packet)
{
    const Side side = sideOf(packet);
    if (m_options.fastClose) {
        const auto key = m_keys.of(otherSide(side));
        if (key) {
            packet.calculations.push_back(
                fastCloseOf(m_options.fastClose->receiverKey, *key, otherSide(side)));
        }
        const bool wrong = key && *key != m_options.fastClose->receiverKey;
        say(packet, wrong ? "fast-close-wrong" : "fast-close");
    }
    if (m_options.addAddress) {
        const wire::AddAddress& added = *m_options.addAddress;
        std::string address = added.address.toString();
        if (added.port) {
            address = (added.address.isV4() ? address : "[" + address + "]") + ":"
                + std::to_string(*added.port);
        }
        say(packet, added.echo ? "add-address-echo" : "add-address",
            { address, std::to_string(added.addressId) });
        if (m_keys.both() && version() == MptcpVersion::V1 && added.truncatedHmac) {
            packet.calculations.push_back(addressHmacOf(m_keys, side, added));
            if (!packet.calculations.back().agrees.value_or(true))
                say(packet, "address-wrong");
        }
    }
    if (m_options.removeAddress) {
        std::string ids;
        for (const std::uint8_t id : m_options.removeAddress->addressIds)
            ids += (ids.empty() ? "" : ", ") + std::to_string(id);
        say(packet, "remove-address", { ids });
    }
    if (m_options.priority)
        say(packet, m_options.priority->backup ? "priority-backup" : "priority-regular");
}

void Narrator::tellData(LadderPacket& packet, const SegmentView& view)
{
    const Side side = sideOf(packet);
    const bool carries = !view.tcp.payload.empty();
    // RFC 8684 section 3.7: an acknowledgment of data without a signal is the end of MPTCP.
    const bool acknowledges = view.tcp.has(wire::TcpAck) && packet.subflow == 0
        && streamOf(otherSide(side)).end > 0 && m_state->dataSeen;
    if (speaksMptcp() && acknowledges && !m_options.any && !streamOf(side).signalled) {
        const std::uint32_t base = otherSide(side) == m_state->opener ? m_state->openerInitial
                                                                      : m_state->listenerInitial;
        if (view.tcp.acknowledgment - base > 1) {
            say(packet, "ack-without-dss");
            fallBack();
        }
    }
    tellMapping(packet, view);
    if (carries)
        m_state->dataSeen = true;
    if (m_options.dss && m_options.dss->dataAck)
        tellDataAck(packet);
}

void Narrator::tellMapping(LadderPacket& packet, const SegmentView& view)
{
    const Side side = sideOf(packet);
    const auto key = m_keys.of(side);
    Stream& stream = streamOf(side);
    const std::string bytes = std::to_string(view.tcp.payload.size());
    const bool carries = !view.tcp.payload.empty();
    if (m_options.dss)
        stream.signalled = true;
    const std::uint64_t first = key ? wire::initialDataSequence(*key, version()) + 1 : 0;

    std::optional<wire::Dss::Mapping> mapping;
    // The lower half of a number fits any key nearly; all of it does so by no accident, though what
    // came before may be missing.
    bool narrow = false;
    if (m_options.dss && m_options.dss->mapping) {
        mapping = m_options.dss->mapping;
        narrow = !m_options.dss->wideDataSequence;
        if (narrow && key)
            mapping->dataSequence = widen(std::uint32_t(mapping->dataSequence), first + stream.end);
    } else if (m_options.capable && m_options.capable->dataLevelLength && key) {
        mapping = wire::Dss::Mapping { first, 1, *m_options.capable->dataLevelLength,
            m_options.capable->checksum };
        stream.signalled = true;
        if (packet.role != Role::ThirdAck || carries)
            say(packet, "data-keys", { bytes });
        if (packet.role != Role::ThirdAck)
            packet.calculations.push_back(keysOf(*m_options.capable, m_keys));
    }
    if (!mapping) {
        if (carries)
            say(packet, speaksMptcp() && stream.mapped ? "data-unmapped" : "data-plain", { bytes });
        if (carries && !stream.mapped)
            stream.end += view.tcp.payload.size();
        return;
    }
    if (mapping->length == 0) {
        say(packet, "data-infinite");
        fallBack();
        return;
    }
    const bool fin = m_options.dss && m_options.dss->dataFin;
    if (m_options.dss && carries)
        say(packet, "data-mapped", { bytes, hexOf(mapping->dataSequence) });
    if (fin)
        say(packet, "data-fin");
    if (key) {
        const std::uint64_t position = mapping->dataSequence - first;
        const std::uint64_t expected = stream.mapped ? stream.end : 0;
        std::optional<bool> agrees;
        if (position == expected)
            agrees = true;
        else if (position > PlausibleBytes || (narrow && !stream.mapped && packet.subflow == 0))
            agrees = false;
        packet.calculations.push_back(dataSequenceOf(
            *key, side, version(), agrees.value_or(true) ? position : expected, agrees));
        if (!agrees.value_or(true))
            say(packet, "number-wrong");
        if (position <= PlausibleBytes)
            stream.end = std::max(stream.mapped ? stream.end : 0, position + mapping->length);
        stream.mapped = true;
    }
    const std::size_t dataBytes = mapping->length - (fin ? 1U : 0U);
    if (mapping->checksum && view.whole && view.tcp.payload.size() == dataBytes) {
        packet.calculations.push_back(checksumOf(*mapping, view.tcp.payload));
        if (!packet.calculations.back().agrees.value_or(true))
            say(packet, "checksum-wrong");
    }
}

void Narrator::tellDataAck(LadderPacket& packet)
{
    const Side acknowledged = otherSide(sideOf(packet));
    const auto key = m_keys.of(acknowledged);
    const Stream& stream = streamOf(acknowledged);
    std::uint64_t number = *m_options.dss->dataAck;
    const bool first = packet.said.empty() || packet.role == Role::DataAck
        || packet.role == Role::JoinConfirmation;
    if (!key) {
        if (first)
            say(packet, "data-ack", { hexOf(number) });
        return;
    }
    const std::uint64_t start = wire::initialDataSequence(*key, version()) + 1;
    if (!m_options.dss->wideDataAck)
        number = widen(std::uint32_t(number), start + stream.end);
    const std::uint64_t position = number - start;
    std::optional<bool> agrees;
    if (position == stream.end)
        agrees = true;
    else if (position > PlausibleBytes)
        agrees = false;
    packet.calculations.push_back(dataAckOf(
        *key, acknowledged, version(), agrees.value_or(true) ? position : stream.end, agrees));
    if (first)
        say(packet, "data-ack", { hexOf(number) });
    if (!agrees.value_or(true))
        say(packet, "number-wrong");
}

void Narrator::summarize()
{
    const std::string version = std::to_string(m_connection.version);
    const auto conclude = [&](const char* id, std::vector<std::string> values = {}) {
        m_connection.summarySaid = { id, std::move(values) };
    };
    const bool startsWithJoin = m_subflows.front().openerNonce.has_value();
    const auto joined = std::size_t(std::ranges::count_if(
        m_subflows, [](const SubflowState& state) { return state.joinAckSeen; }));
    if (startsWithJoin)
        conclude("summary-join");
    else if (m_mirrored)
        conclude("summary-mirrored", { version });
    else if (m_connection.fellBack)
        conclude("summary-fell-back", { version });
    else if (!m_answered && m_reset)
        conclude("summary-refused");
    else if (!m_answered && m_unreachable)
        conclude("summary-unreachable");
    else if (!m_answered && m_asked)
        conclude("summary-unanswered", { version });
    else if (!m_answered)
        conclude("summary-unanswered-plain");
    else if (!m_asked)
        conclude("summary-plain");
    else if (joined + 1 < m_subflows.size())
        conclude("summary-mptcp-some",
            { version, std::to_string(joined + 1), std::to_string(m_subflows.size()) });
    else if (joined == 0)
        conclude("summary-mptcp-one", { version });
    else
        conclude("summary-mptcp", { version, std::to_string(joined + 1) });
    m_connection.summary = m_connection.summarySaid.text();
}

} // namespace handshake
