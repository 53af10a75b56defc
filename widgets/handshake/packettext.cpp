// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/packettext.h"

#include "core/wire/tcpsegment.h"
#include "widgets/handshake/packetfacts.h"
#include "widgets/handshake/saidtext.h"
#include "widgets/text/endpointtext.h"

#include <QLocale>
#include <QStringList>

#include <set>
#include <string_view>

namespace widgets {

using handshake::Role;

namespace {

    QString flagsText(const PacketFacts& facts)
    {
        // PSH says nothing about the connection, so a label leaves it out.
        QStringList names;
        for (const auto& [flag, name] : { std::pair { wire::TcpSyn, "SYN" },
                 std::pair { wire::TcpFin, "FIN" }, std::pair { wire::TcpRst, "RST" } }) {
            if (facts.has(flag))
                names.append(QString::fromLatin1(name));
        }
        if (facts.has(wire::TcpAck))
            names.append(QStringLiteral("ACK"));
        return names.join(u'/');
    }

    QString optionTitle(const wire::MptcpOption& option)
    {
        struct Visitor {
            const char* operator()(const wire::MpCapable&) const { return "MP_CAPABLE"; }
            const char* operator()(const wire::MpJoinSyn&) const { return "MP_JOIN"; }
            const char* operator()(const wire::MpJoinSynAck&) const { return "MP_JOIN"; }
            const char* operator()(const wire::MpJoinAck&) const { return "MP_JOIN"; }
            const char* operator()(const wire::Dss& dss) const
            {
                return dss.dataFin ? "DSS (DATA_FIN)" : "DSS";
            }
            const char* operator()(const wire::AddAddress&) const { return "ADD_ADDR"; }
            const char* operator()(const wire::RemoveAddress&) const { return "REMOVE_ADDR"; }
            const char* operator()(const wire::MpPriority&) const { return "MP_PRIO"; }
            const char* operator()(const wire::MpFail&) const { return "MP_FAIL"; }
            const char* operator()(const wire::MpFastClose&) const { return "MP_FASTCLOSE"; }
            const char* operator()(const wire::MpTcpReset&) const { return "MP_TCPRST"; }
            const char* operator()(const wire::UnknownMptcp&) const { return "MPTCP"; }
        };
        return QString::fromLatin1(std::visit(Visitor {}, option));
    }

    QString hmacText(const std::array<std::uint8_t, 20>& hmac)
    {
        const QByteArray bytes(reinterpret_cast<const char*>(hmac.data()), int(hmac.size()));
        return QString::fromLatin1(bytes.toHex());
    }

    /// What a packet is told to be when all is well: the Handshake page has more to say of these.
    bool isOrdinary(const std::string& id)
    {
        static const std::set<std::string_view> ids { "syn-plain", "syn-v1", "syn-v0",
            "syn-ack-capable", "syn-ack-without", "syn-ack-own-key", "syn-ack-no-key",
            "third-ack-keys-v0", "third-ack-keys-v1", "third-ack-without", "join-syn",
            "join-syn-ack", "join-syn-ack-without", "join-ack", "join-confirmation", "data-mapped",
            "data-keys", "data-plain", "data-ack", "data-fin", "fin", "plain-ack", "icmp-error" };
        return ids.contains(id);
    }

    /// A number of the data stream, of which the packet may carry the lower half alone.
    QString sequenceText(std::uint64_t value, bool wide) { return hexText(value, wide ? 16 : 8); }

} // namespace

QString hexText(std::uint64_t value, int digits)
{
    return QStringLiteral("%1").arg(qulonglong(value), digits, 16, QLatin1Char('0'));
}

QString endpointText(const handshake::Endpoint& endpoint)
{
    return endpointText(endpoint.address, endpoint.port);
}

QString PacketText::version(int version)
{
    return version < 0 ? tr("plain TCP") : QStringLiteral("v%1").arg(version);
}

QString PacketText::label(const handshake::Connection& connection, std::size_t at)
{
    const handshake::LadderPacket& packet = connection.packets[at];
    if (packet.role == Role::IcmpError)
        return tr("ICMP error");
    const PacketFacts facts = factsOf(packet.ip, connection.version);
    if (!facts.tcp)
        return tr("Unreadable packet");
    QStringList options;
    for (const wire::MptcpOption& option : facts.mptcp)
        options.append(optionTitle(option));
    if (facts.brokenMptcp)
        options.append(tr("broken MPTCP option"));
    options.removeDuplicates();
    options.prepend(flagsText(facts));
    return options.join(QStringLiteral(" + "));
}

QString PacketText::detail(const handshake::Connection& connection, std::size_t at)
{
    const handshake::LadderPacket& packet = connection.packets[at];
    const PacketFacts facts = factsOf(packet.ip, connection.version);
    QStringList parts;
    if (const auto* const capable = facts.find<wire::MpCapable>()) {
        if (capable->senderKey && capable->receiverKey)
            parts.append(
                tr("keys %1 and %2")
                    .arg(hexText(*capable->senderKey, 16), hexText(*capable->receiverKey, 16)));
        else if (capable->senderKey)
            parts.append(tr("key %1").arg(hexText(*capable->senderKey, 16)));
        else
            parts.append(tr("version %1, no key yet").arg(capable->version));
    }
    if (const auto* const join = facts.find<wire::MpJoinSyn>())
        parts.append(
            tr("token %1, nonce %2").arg(hexText(join->receiverToken, 8), hexText(join->nonce, 8)));
    if (const auto* const join = facts.find<wire::MpJoinSynAck>())
        parts.append(
            tr("HMAC %1, nonce %2").arg(hexText(join->truncatedHmac, 16), hexText(join->nonce, 8)));
    if (const auto* const join = facts.find<wire::MpJoinAck>())
        parts.append(tr("HMAC %1").arg(hmacText(join->hmac)));
    if (facts.payloadBytes > 0)
        parts.append(tr("%n byte(s)", nullptr, int(facts.payloadBytes)));
    if (const auto* const dss = facts.find<wire::Dss>()) {
        if (dss->mapping)
            parts.append(
                tr("DSN %1").arg(sequenceText(dss->mapping->dataSequence, dss->wideDataSequence)));
        if (dss->dataAck)
            parts.append(tr("DATA_ACK %1").arg(sequenceText(*dss->dataAck, dss->wideDataAck)));
    }
    return parts.join(tr(", "));
}

/// Of a packet of a path that the initiator opens.
QString PacketText::purposeInJoin(Role role, const PacketFacts& facts)
{
    switch (role) {
    case Role::JoinSyn:
        if (const auto* const join = facts.find<wire::MpJoinSyn>())
            return tr("The initiator opens a second path with a SYN of its own. MP_JOIN says to "
                      "which connection it belongs by the listener's token %1, and brings a "
                      "nonce, %2, for the proof that follows.")
                .arg(hexText(join->receiverToken, 8), hexText(join->nonce, 8));
        return tr("The initiator opens a second path of the same connection.");
    case Role::JoinSynAck:
        if (const auto* const join = facts.find<wire::MpJoinSynAck>())
            return tr("The listener proves that it knows both keys without showing them: an HMAC "
                      "over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, "
                      "beside its own nonce %2.")
                .arg(hexText(join->truncatedHmac, 16), hexText(join->nonce, 8));
        return tr("The SYN/ACK of the second path carries no MP_JOIN: the initiator has to reset "
                  "this subflow.");
    case Role::JoinAck:
        return tr("The initiator proves the same from its side, with the 160 bits of its HMAC. No "
                  "data may be sent on this subflow before it is acknowledged.");
    default:
        return tr("The listener acknowledges the proof: the second subflow is open, and data may "
                  "take either path.");
    }
}

/// Of a packet of a path that the listener opens, towards an address that it was told.
QString PacketText::purposeInListenersJoin(Role role, const PacketFacts& facts)
{
    switch (role) {
    case Role::JoinSyn:
        if (const auto* const join = facts.find<wire::MpJoinSyn>())
            return tr("The listener opens a second path with a SYN of its own. MP_JOIN says to "
                      "which connection it belongs by the initiator's token %1, and brings a "
                      "nonce, %2, for the proof that follows.")
                .arg(hexText(join->receiverToken, 8), hexText(join->nonce, 8));
        return tr("The listener opens a second path of the same connection.");
    case Role::JoinSynAck:
        if (const auto* const join = facts.find<wire::MpJoinSynAck>())
            return tr("The initiator proves that it knows both keys without showing them: an HMAC "
                      "over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, "
                      "beside its own nonce %2.")
                .arg(hexText(join->truncatedHmac, 16), hexText(join->nonce, 8));
        return tr("The SYN/ACK of the second path carries no MP_JOIN: the listener has to reset "
                  "this subflow.");
    case Role::JoinAck:
        return tr("The listener proves the same from its side, with the 160 bits of its HMAC. No "
                  "data may be sent on this subflow before it is acknowledged.");
    default:
        return tr("The initiator acknowledges the proof: the second subflow is open, and data may "
                  "take either path.");
    }
}

QString PacketText::purpose(const handshake::Connection& connection, std::size_t at)
{
    const handshake::LadderPacket& packet = connection.packets[at];
    const PacketFacts facts = factsOf(packet.ip, connection.version);
    const auto* const capable = facts.find<wire::MpCapable>();
    const QString sender = packet.fromInitiator ? tr("The initiator") : tr("The listener");
    const QString peer = packet.fromInitiator ? tr("the listener") : tr("the initiator");
    switch (packet.role) {
    case Role::Syn:
        if (!capable)
            return tr("The initiator opens a connection of plain TCP: its SYN carries no "
                      "MP_CAPABLE.");
        if (capable->senderKey)
            return tr("The initiator opens the connection and asks for Multipath TCP of version "
                      "%1: its SYN already carries its key, %2.")
                .arg(QString::number(capable->version), hexText(*capable->senderKey, 16));
        return tr("The initiator opens the connection and asks with MP_CAPABLE whether the "
                  "listener speaks Multipath TCP, version %1. The SYN carries no key: only who "
                  "answers is worth one.")
            .arg(capable->version);
    case Role::SynAck:
        if (!capable)
            return tr("The SYN/ACK comes without MP_CAPABLE: from here on the connection is plain "
                      "TCP. Either the listener does not speak Multipath TCP, or somebody on the "
                      "way removed the option.");
        if (!capable->senderKey)
            return tr("The SYN/ACK carries MP_CAPABLE as it was asked, without a key: this is our "
                      "own option sent back, not the answer of a host that understands it.");
        if (connection.initiatorKey && *capable->senderKey == *connection.initiatorKey)
            return tr("The SYN/ACK carries the initiator's own key %1: this is our own option sent "
                      "back, not the answer of a host that understands it.")
                .arg(hexText(*capable->senderKey, 16));
        return tr("The answer agrees: MP_CAPABLE of version %1 with a key of its own, %2. Both "
                  "sides' hashes of the keys are their tokens and first data sequence numbers.")
            .arg(QString::number(capable->version), hexText(*capable->senderKey, 16));
    case Role::ThirdAck:
        if (capable && capable->senderKey && capable->receiverKey)
            return tr("The initiator sends both keys, its own %1 and the listener's %2: so a "
                      "listener that kept nothing since the SYN learns them now, and sees that the "
                      "option went through both ways.")
                .arg(hexText(*capable->senderKey, 16), hexText(*capable->receiverKey, 16));
        return tr("The initiator completes the handshake without MP_CAPABLE: both sides go on with "
                  "plain TCP.");
    case Role::JoinSyn:
    case Role::JoinSynAck:
    case Role::JoinAck:
    case Role::JoinConfirmation:
        // Either side may open a further path, so the sentences go by who sends.
        return packet.fromInitiator
                == (packet.role == Role::JoinSyn || packet.role == Role::JoinAck)
            ? purposeInJoin(packet.role, facts)
            : purposeInListenersJoin(packet.role, facts);
    case Role::Data:
        if (const auto* const dss = facts.find<wire::Dss>(); dss && dss->mapping)
            return tr("%1 sends %2. DSS says where they belong in the stream of the whole "
                      "connection: from data sequence number %3 on, whichever subflow carries "
                      "them.")
                .arg(sender, tr("%n byte(s)", nullptr, int(facts.payloadBytes)),
                    sequenceText(dss->mapping->dataSequence, dss->wideDataSequence));
        if (capable)
            return tr("%1 sends the first %2. MP_CAPABLE repeats both keys and stands in for the "
                      "first DSS.")
                .arg(sender, tr("%n byte(s)", nullptr, int(facts.payloadBytes)));
        return tr("%1 sends %2 as plain TCP: no DSS says where they belong.")
            .arg(sender, tr("%n byte(s)", nullptr, int(facts.payloadBytes)));
    case Role::DataAck:
        if (const auto* const dss = facts.find<wire::Dss>(); dss && dss->dataAck)
            return tr("%1 acknowledges the data for the whole connection: DATA_ACK names the next "
                      "data sequence number that it waits for, %2.")
                .arg(sender, sequenceText(*dss->dataAck, dss->wideDataAck));
        return tr("%1 acknowledges the data.").arg(sender);
    case Role::AddAddress:
        return tr("%1 tells %2 of a further address by which it can be reached.").arg(sender, peer);
    case Role::RemoveAddress:
        return tr("%1 takes back an address: subflows that use it end.").arg(sender);
    case Role::Priority:
        return tr("%1 changes how much this subflow is preferred, as a backup or not.").arg(sender);
    case Role::DataFin:
        return tr("%1 has no more to send: DATA_FIN ends its half of the whole connection, and "
                  "takes a data sequence number of its own.")
            .arg(sender);
    case Role::FastClose:
        return tr("%1 ends the whole connection at once, as a RST would end one subflow; the "
                  "peer's key shows that it may.")
            .arg(sender);
    case Role::MptcpFail:
        return tr("%1 reports a checksum that is wrong: something on the way changed the data. A "
                  "single subflow then goes on as plain TCP.")
            .arg(sender);
    case Role::MptcpReset:
        return tr("%1 resets this subflow, and MP_TCPRST says why.").arg(sender);
    case Role::Fin:
        return tr("%1 ends its half of this subflow.").arg(sender);
    case Role::Reset:
        return tr("%1 resets this subflow: nothing more is read or sent on it.").arg(sender);
    case Role::PlainAck:
        return tr("%1 acknowledges what came on this subflow.").arg(sender);
    case Role::IcmpError:
        return tr("A router or host says by ICMP that a packet could not be delivered, and quotes "
                  "its beginning.");
    case Role::Other:
        break;
    }
    return tr("%1 sends a packet that plays no part in set-up or end.").arg(sender);
}

QString PacketText::sentence(const handshake::Connection& connection, std::size_t at, bool hideBox)
{
    const handshake::LadderPacket& packet = connection.packets[at];
    const std::vector<handshake::Said>& said = packet.said;
    // The first phrase says what the packet is, as purpose() does unless it is an odd one, or
    // another when it arrived.
    const bool altered = !packet.fromInitiator && !packet.arrived.empty();
    const bool odd = !said.empty() && (altered || !isOrdinary(said.front().id));
    QStringList sentences { odd ? saidText(said.front()) : purpose(connection, at) };
    for (std::size_t more = 1; more < said.size(); ++more) {
        if (!hideBox || !said[more].id.starts_with("box-"))
            sentences.append(saidText(said[more]));
    }
    return sentences.join(u' ');
}

QString PacketText::summary(const handshake::Connection& connection)
{
    if (const QString said = saidText(connection.summarySaid); !said.isEmpty())
        return said;
    if (connection.fellBack)
        return tr("Asked for MPTCP, went on as plain TCP");
    if (connection.version < 0)
        return tr("Plain TCP");
    return tr("MPTCP version %1").arg(connection.version);
}

} // namespace widgets
