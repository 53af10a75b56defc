// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/saidtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace widgets {

namespace {

    // The core names no language, so what it says is told to the translators here.
    constexpr std::array Patterns {
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The initiator asks for a TCP connection and says nothing of MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The initiator offers MPTCP version 1 with MP_CAPABLE; it keeps its key for the third "
            "ACK."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, %1."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The initiator offers MPTCP version %1 with MP_CAPABLE."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The SYN is sent again, since no answer has come yet."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The listener accepts the connection; no MPTCP was asked for."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The listener accepts MPTCP version %1 and tells its key, %2."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The listener answers with MPTCP version %1 where version %2 was asked for."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The SYN/ACK carries no MP_CAPABLE: both ends go on with plain TCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The key in the SYN/ACK is the initiator's own: the option was sent back, and nobody "
            "has shown that it speaks MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The MP_CAPABLE of the SYN/ACK holds no key: it is the initiator's own option, sent "
            "back, and both ends go on with plain TCP."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The SYN/ACK carries MP_CAPABLE, which the SYN did not ask for."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The SYN/ACK is sent again, since the third ACK has not come yet."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The initiator completes the handshake and repeats both keys, so that the listener "
            "need not have kept them."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The initiator completes the handshake and tells its key, %1, beside the listener's: "
            "now both ends know both keys."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "The initiator completes the TCP handshake."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The third ACK carries no MP_CAPABLE: the listener goes on with plain TCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "The keys in it are not those of the handshake."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "MP_JOIN asks to add a subflow to the connection with the token %1, which follows from "
            "the key of the other end, and brings the nonce %2."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "MP_JOIN asks to add a subflow to a connection with the token %1, which follows from "
            "no key seen here."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The listener brings its own nonce, %1, and proves with an HMAC over both nonces that "
            "it knows both keys."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The HMAC in the SYN/ACK is wrong: whoever answers does not know both keys."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The listener answers with the nonce %1 and an HMAC that cannot be checked here, as "
            "not both keys are known."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The SYN/ACK carries no MP_JOIN: the subflow cannot join and has to be reset."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The initiator proves with an HMAC of its own that it, too, knows both keys."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The HMAC in the third ACK is wrong: whoever joins does not know both keys."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The third ACK brings an HMAC that cannot be checked here, as not both keys are "
            "known."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "The third ACK of the subflow carries no MP_JOIN."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The listener confirms the third ACK: from now on the subflow carries data."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "%1 bytes of data; DSS maps them to the data sequence number %2 of the connection."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "%1 bytes of data, the first; both keys stand in MP_CAPABLE once more, in place of a "
            "mapping."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "%1 bytes of data, which belong to a mapping that was sent before."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "%1 bytes of data, as in any TCP connection."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "A mapping of length 0 says that its sender has fallen back to plain TCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "DATA_ACK says that the data of the connection arrived up to %1, on whichever subflow "
            "it came."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The data is acknowledged without a DATA_ACK: MPTCP got lost on the way, and both ends "
            "go on with plain TCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The number does not follow from the key: its sender does not know it."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The DSS checksum is wrong: the data was altered on the way."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "A plain acknowledgment, which says nothing of MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "A SYN in the middle of the connection."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "ADD_ADDR tells that %1 (address ID %2) can be reached too."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "ADD_ADDR comes back as an echo: the address %1 is known now."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The HMAC of ADD_ADDR is wrong: whoever sent it does not know the keys."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "REMOVE_ADDR takes back the addresses with the IDs %1."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "MP_PRIO makes this subflow a backup, to be used when the others fail."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "MP_PRIO makes this subflow an ordinary one again."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "DATA_FIN ends the data of this direction, for all subflows; it takes one data "
            "sequence number."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "FIN closes this direction of the subflow."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "FIN closes this direction of the connection."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "RST ends the subflow at once."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "RST ends or refuses the connection at once."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "RST refuses the subflow."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "MP_FASTCLOSE ends the whole connection at once, and shows the receiver's key so that "
            "nobody else can."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "MP_FASTCLOSE shows a key that is not the receiver's."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "MP_FAIL says that a checksum failed at the data sequence number %1."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "RST ends the subflow, and MP_TCPRST says why: reason %1."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "%1 answers with an ICMP error: %2."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "A segment that is no part of the handshake."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "An MPTCP option in it breaks its format and is passed over."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "An MPTCP option in it is of a kind that no RFC defines."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "MPTCP version %1 with %2 subflows."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "MPTCP version %1 with one subflow."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "MPTCP version %1: %2 of %3 subflows finished their handshake here."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "Began with MPTCP version %1 and went on as plain TCP."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "Asked for MPTCP version %1 and got its own option back."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "Plain TCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "Asked for MPTCP version %1 and got no answer."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "Asked for plain TCP and got no answer."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "Refused by a RST."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "Refused by an ICMP error."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "A subflow of a connection that is not in these packets."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The middlebox removes the MPTCP option on the way."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The middlebox removes the MPTCP option on the way; that of a SYN it remembers."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The host's own answer was plain: the middlebox puts the SYN's option into it."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The middlebox takes it in the host's name; the host itself never sees it."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "It comes from the middlebox, which answers in the host's name."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The middlebox lowers the MSS to 1200 and leaves MPTCP alone."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "Nothing on this path touches MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "A middlebox stands between hop %1 and hop %2."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "A middlebox stands between the initiator and hop 1."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "A middlebox stands between hop %1 and the host."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "It removes the MPTCP option from every packet that passes, in both directions."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "It removes the MPTCP option on the way to the host and puts that of the SYN into the "
            "SYN/ACK."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "It ends the connection and answers in the host's name, with MPTCP and keys of its "
            "own."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "It lowers the MSS of SYNs, and lets MPTCP pass as it is."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "The host itself speaks MPTCP version %1."),
        QT_TRANSLATE_NOOP("handshake::Phrase", "The host itself speaks plain TCP only."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The scan gets a SYN/ACK with MP_CAPABLE of version %1 and a key that it did not send, "
            "so it counts the host as potential MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the key "
            "in it is the scan's own, and it is counted as a mirror."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the "
            "option is the scan's own, byte by byte and without a key, and it is counted as a "
            "mirror."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The scan gets a SYN/ACK without MP_CAPABLE and counts the host as plain TCP."),
        QT_TRANSLATE_NOOP(
            "handshake::Phrase", "The scan gets no answer that says anything about MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "All it has is one SYN and one SYN/ACK, and those do not tell who on the path wrote "
            "them."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "So it misses a host that does speak MPTCP: the option never got there."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The trace sends the same SYN with growing TTL: the routers quote it in their ICMP "
            "errors, up to hop %1 with the option and from hop %2 on without it, so it is removed "
            "between the two."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "No router stands behind the middlebox to quote the SYN without the option: the trace "
            "only sees that it is still there at the last router and missing in the answer."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The trace sends the same SYN with growing TTL: from hop %2 on the routers quote it "
            "without the option, so it is removed behind hop %1, and yet it stands in the answer."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "No router stands behind the middlebox to quote the SYN without the option: the trace "
            "only sees that its own option comes back."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The trace finds that a SYN with TTL %2 is answered with a SYN/ACK already, while the "
            "host is farther away: something behind hop %1 answers in its name."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The middlebox stands on the host's own link, as far away as the host itself: no TTL "
            "tells the two apart, and the trace takes the one for the other."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The trace sends the same SYN with growing TTL: every router quotes it with the option "
            "as it was sent, and only the target answers with another one."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The trace sends the same SYN with growing TTL: every router quotes it with the option "
            "as it was sent, and the target answers without one."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "From hop %1 on the quotes show the lowered MSS, which tells that a middlebox is "
            "there, and MP_CAPABLE as it was sent."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "No router stands behind the middlebox to quote the lowered MSS, so it stays unseen."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The proof completes a connection: DATA_ACK and the HMAC of MP_JOIN are what follows "
            "from both keys, so whoever answers has the keys and speaks MPTCP."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "It proves MPTCP for the other end of the connection, and the trace shows that this is "
            "the middlebox and not the host."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "It proves MPTCP for the other end of the connection, which here is the middlebox; "
            "from outside it is the host."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The proof sends two SYNs with different keys or options, and each time just these "
            "come back: nobody shows a key of its own."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The proof finds no MPTCP at the other end: nothing answers with a key, so there is "
            "nothing to prove."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "The proof stays open: the option is answered, but what would have to follow from the "
            "keys does not."),
        QT_TRANSLATE_NOOP("handshake::Phrase",
            "A proof cannot be faked: the values are hashes of keys and of fresh nonces, so "
            "copying what was seen, or making numbers up, never gives the right ones."),
    };

} // namespace

std::span<const char* const> translatedPhrases() { return Patterns; }

QString saidText(const handshake::Said& said)
{
    for (const handshake::Phrase& phrase : handshake::phrases()) {
        if (said.id != phrase.id)
            continue;
        const QString pattern = QCoreApplication::translate("handshake::Phrase", phrase.text);
        return QString::fromStdString(handshake::fillIn(pattern.toStdString(), said.values));
    }
    return {};
}

QString saidText(const std::vector<handshake::Said>& said, std::string_view prefix)
{
    QStringList sentences;
    for (const handshake::Said& each : said) {
        if (std::string_view(each.id).starts_with(prefix))
            sentences.append(saidText(each));
    }
    return sentences.join(u' ');
}

} // namespace widgets
