// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/phrase.h"

#include <algorithm>

namespace handshake {

namespace {

    constexpr Phrase Phrases[] = {
        // The handshake.
        { "syn-plain", "The initiator asks for a TCP connection and says nothing of MPTCP." },
        { "syn-v1",
            "The initiator offers MPTCP version 1 with MP_CAPABLE; it keeps its key for the third "
            "ACK." },
        { "syn-v0", "The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, %1." },
        { "syn-other", "The initiator offers MPTCP version %1 with MP_CAPABLE." },
        { "syn-again", "The SYN is sent again, since no answer has come yet." },
        { "syn-ack-plain", "The listener accepts the connection; no MPTCP was asked for." },
        { "syn-ack-capable", "The listener accepts MPTCP version %1 and tells its key, %2." },
        { "syn-ack-version",
            "The listener answers with MPTCP version %1 where version %2 was asked for." },
        { "syn-ack-without", "The SYN/ACK carries no MP_CAPABLE: both ends go on with plain TCP." },
        { "syn-ack-own-key",
            "The key in the SYN/ACK is the initiator's own: the option was sent back, and nobody "
            "has shown that it speaks MPTCP." },
        { "syn-ack-no-key",
            "The MP_CAPABLE of the SYN/ACK holds no key: it is the initiator's own option, sent "
            "back, and both ends go on with plain TCP." },
        { "syn-ack-unasked", "The SYN/ACK carries MP_CAPABLE, which the SYN did not ask for." },
        { "syn-ack-again", "The SYN/ACK is sent again, since the third ACK has not come yet." },
        { "third-ack-keys-v0",
            "The initiator completes the handshake and repeats both keys, so that the listener "
            "need not have kept them." },
        { "third-ack-keys-v1",
            "The initiator completes the handshake and tells its key, %1, beside the listener's: "
            "now both ends know both keys." },
        { "third-ack-plain", "The initiator completes the TCP handshake." },
        { "third-ack-without",
            "The third ACK carries no MP_CAPABLE: the listener goes on with plain TCP." },
        { "keys-differ", "The keys in it are not those of the handshake." },
        // Subflows.
        { "join-syn",
            "MP_JOIN asks to add a subflow to the connection with the token %1, which follows from "
            "the key of the other end, and brings the nonce %2." },
        { "join-syn-unknown",
            "MP_JOIN asks to add a subflow to a connection with the token %1, which follows from "
            "no key seen here." },
        { "join-syn-ack",
            "The listener brings its own nonce, %1, and proves with an HMAC over both nonces that "
            "it knows both keys." },
        { "join-syn-ack-wrong",
            "The HMAC in the SYN/ACK is wrong: whoever answers does not know both keys." },
        { "join-syn-ack-unchecked",
            "The listener answers with the nonce %1 and an HMAC that cannot be checked here, as "
            "not both keys are known." },
        { "join-syn-ack-without",
            "The SYN/ACK carries no MP_JOIN: the subflow cannot join and has to be reset." },
        { "join-ack",
            "The initiator proves with an HMAC of its own that it, too, knows both keys." },
        { "join-ack-wrong",
            "The HMAC in the third ACK is wrong: whoever joins does not know both keys." },
        { "join-ack-unchecked",
            "The third ACK brings an HMAC that cannot be checked here, as not both keys are "
            "known." },
        { "join-ack-without", "The third ACK of the subflow carries no MP_JOIN." },
        { "join-confirmation",
            "The listener confirms the third ACK: from now on the subflow carries data." },
        // Data.
        { "data-mapped",
            "%1 bytes of data; DSS maps them to the data sequence number %2 of the connection." },
        { "data-keys",
            "%1 bytes of data, the first; both keys stand in MP_CAPABLE once more, in place of a "
            "mapping." },
        { "data-unmapped", "%1 bytes of data, which belong to a mapping that was sent before." },
        { "data-plain", "%1 bytes of data, as in any TCP connection." },
        { "data-infinite",
            "A mapping of length 0 says that its sender has fallen back to plain TCP." },
        { "data-ack",
            "DATA_ACK says that the data of the connection arrived up to %1, on whichever subflow "
            "it came." },
        { "ack-without-dss",
            "The data is acknowledged without a DATA_ACK: MPTCP got lost on the way, and both ends "
            "go on with plain TCP." },
        { "number-wrong", "The number does not follow from the key: its sender does not know it." },
        { "checksum-wrong", "The DSS checksum is wrong: the data was altered on the way." },
        { "plain-ack", "A plain acknowledgment, which says nothing of MPTCP." },
        { "syn-again-odd", "A SYN in the middle of the connection." },
        // Addresses.
        { "add-address", "ADD_ADDR tells that %1 (address ID %2) can be reached too." },
        { "add-address-echo", "ADD_ADDR comes back as an echo: the address %1 is known now." },
        { "address-wrong",
            "The HMAC of ADD_ADDR is wrong: whoever sent it does not know the keys." },
        { "remove-address", "REMOVE_ADDR takes back the addresses with the IDs %1." },
        { "priority-backup",
            "MP_PRIO makes this subflow a backup, to be used when the others fail." },
        { "priority-regular", "MP_PRIO makes this subflow an ordinary one again." },
        // The end.
        { "data-fin",
            "DATA_FIN ends the data of this direction, for all subflows; it takes one data "
            "sequence number." },
        { "fin", "FIN closes this direction of the subflow." },
        { "fin-plain", "FIN closes this direction of the connection." },
        { "reset", "RST ends the subflow at once." },
        { "reset-plain", "RST ends or refuses the connection at once." },
        { "reset-join", "RST refuses the subflow." },
        { "fast-close",
            "MP_FASTCLOSE ends the whole connection at once, and shows the receiver's key so that "
            "nobody else can." },
        { "fast-close-wrong", "MP_FASTCLOSE shows a key that is not the receiver's." },
        { "mptcp-fail", "MP_FAIL says that a checksum failed at the data sequence number %1." },
        { "mptcp-reset", "RST ends the subflow, and MP_TCPRST says why: reason %1." },
        { "icmp-error", "%1 answers with an ICMP error: %2." },
        { "other", "A segment that is no part of the handshake." },
        { "broken-option", "An MPTCP option in it breaks its format and is passed over." },
        { "experimental", "An MPTCP option in it is of a kind that no RFC defines." },
        // Summaries.
        { "summary-mptcp", "MPTCP version %1 with %2 subflows." },
        { "summary-mptcp-one", "MPTCP version %1 with one subflow." },
        { "summary-mptcp-some",
            "MPTCP version %1: %2 of %3 subflows finished their handshake here." },
        { "summary-fell-back", "Began with MPTCP version %1 and went on as plain TCP." },
        { "summary-mirrored", "Asked for MPTCP version %1 and got its own option back." },
        { "summary-plain", "Plain TCP." },
        { "summary-unanswered", "Asked for MPTCP version %1 and got no answer." },
        { "summary-unanswered-plain", "Asked for plain TCP and got no answer." },
        { "summary-refused", "Refused by a RST." },
        { "summary-unreachable", "Refused by an ICMP error." },
        { "summary-join", "A subflow of a connection that is not in these packets." },
        // What the lesson's middlebox did to a packet.
        { "box-drop", "The middlebox removes the MPTCP option on the way." },
        { "box-mirror-there",
            "The middlebox removes the MPTCP option on the way; that of a SYN it remembers." },
        { "box-mirror-back",
            "The host's own answer was plain: the middlebox puts the SYN's option into it." },
        { "box-proxy-took",
            "The middlebox takes it in the host's name; the host itself never sees it." },
        { "box-proxy-made", "It comes from the middlebox, which answers in the host's name." },
        { "box-mss", "The middlebox lowers the MSS to 1200 and leaves MPTCP alone." },
        // Why the three tools say what they say: the path.
        { "explain-none", "Nothing on this path touches MPTCP." },
        { "explain-place", "A middlebox stands between hop %1 and hop %2." },
        { "explain-place-first", "A middlebox stands between the initiator and hop 1." },
        { "explain-place-last", "A middlebox stands between hop %1 and the host." },
        { "explain-drop",
            "It removes the MPTCP option from every packet that passes, in both directions." },
        { "explain-mirror",
            "It removes the MPTCP option on the way to the host and puts that of the SYN into the "
            "SYN/ACK." },
        { "explain-proxy",
            "It ends the connection and answers in the host's name, with MPTCP and keys of its "
            "own." },
        { "explain-pass", "It lowers the MSS of SYNs, and lets MPTCP pass as it is." },
        { "explain-host-mptcp", "The host itself speaks MPTCP version %1." },
        { "explain-host-plain", "The host itself speaks plain TCP only." },
        // The scan.
        { "explain-scan-mptcp",
            "The scan gets a SYN/ACK with MP_CAPABLE of version %1 and a key that it did not send, "
            "so it counts the host as potential MPTCP." },
        { "explain-scan-mirror-v0",
            "The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the key "
            "in it is the scan's own, and it is counted as a mirror." },
        { "explain-scan-mirror-v1",
            "The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the "
            "option is the scan's own, byte by byte and without a key, and it is counted as a "
            "mirror." },
        { "explain-scan-plain",
            "The scan gets a SYN/ACK without MP_CAPABLE and counts the host as plain TCP." },
        { "explain-scan-other", "The scan gets no answer that says anything about MPTCP." },
        { "explain-scan-fooled",
            "All it has is one SYN and one SYN/ACK, and those do not tell who on the path wrote "
            "them." },
        { "explain-scan-misses",
            "So it misses a host that does speak MPTCP: the option never got there." },
        // The trace.
        { "explain-trace-drop",
            "The trace sends the same SYN with growing TTL: the routers quote it in their ICMP "
            "errors, up to hop %1 with the option and from hop %2 on without it, so it is removed "
            "between the two." },
        { "explain-trace-drop-unseen",
            "No router stands behind the middlebox to quote the SYN without the option: the trace "
            "only sees that it is still there at the last router and missing in the answer." },
        { "explain-trace-mirror",
            "The trace sends the same SYN with growing TTL: from hop %2 on the routers quote it "
            "without the option, so it is removed behind hop %1, and yet it stands in the "
            "answer." },
        { "explain-trace-mirror-unseen",
            "No router stands behind the middlebox to quote the SYN without the option: the trace "
            "only sees that its own option comes back." },
        { "explain-trace-proxy",
            "The trace finds that a SYN with TTL %2 is answered with a SYN/ACK already, while the "
            "host is farther away: something behind hop %1 answers in its name." },
        { "explain-trace-proxy-unseen",
            "The middlebox stands on the host's own link, as far away as the host itself: no TTL "
            "tells the two apart, and the trace takes the one for the other." },
        { "explain-trace-clean",
            "The trace sends the same SYN with growing TTL: every router quotes it with the option "
            "as it was sent, and only the target answers with another one." },
        { "explain-trace-plain",
            "The trace sends the same SYN with growing TTL: every router quotes it with the option "
            "as it was sent, and the target answers without one." },
        { "explain-trace-mss",
            "From hop %1 on the quotes show the lowered MSS, which tells that a middlebox is "
            "there, "
            "and MP_CAPABLE as it was sent." },
        { "explain-trace-mss-unseen",
            "No router stands behind the middlebox to quote the lowered MSS, so it stays unseen." },
        // The proof.
        { "explain-proof-proven",
            "The proof completes a connection: DATA_ACK and the HMAC of MP_JOIN are what follows "
            "from both keys, so whoever answers has the keys and speaks MPTCP." },
        { "explain-proof-proxy",
            "It proves MPTCP for the other end of the connection, and the trace shows that this is "
            "the middlebox and not the host." },
        { "explain-proof-proxy-unseen",
            "It proves MPTCP for the other end of the connection, which here is the middlebox; "
            "from "
            "outside it is the host." },
        { "explain-proof-mirror",
            "The proof sends two SYNs with different keys or options, and each time just these "
            "come back: nobody shows a key of its own." },
        { "explain-proof-not",
            "The proof finds no MPTCP at the other end: nothing answers with a key, so there is "
            "nothing to prove." },
        { "explain-proof-open",
            "The proof stays open: the option is answered, but what would have to follow from the "
            "keys does not." },
        { "explain-proof-why",
            "A proof cannot be faked: the values are hashes of keys and of fresh nonces, so "
            "copying "
            "what was seen, or making numbers up, never gives the right ones." },
    };

} // namespace

std::span<const Phrase> phrases() { return Phrases; }

std::string Said::text() const
{
    const auto* const found
        = std::ranges::find_if(Phrases, [&](const Phrase& phrase) { return phrase.id == id; });
    return found == std::end(Phrases) ? std::string() : fillIn(found->text, values);
}

std::string fillIn(std::string_view pattern, const std::vector<std::string>& values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == '%' && i + 1 < pattern.size()
            && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!placeholder) {
            text += pattern[i];
            continue;
        }
        const auto index = std::size_t(pattern[++i] - '1');
        if (index < values.size())
            text += values[index];
    }
    return text;
}

std::string textOf(std::span<const Said> said)
{
    std::string text;
    for (const Said& each : said)
        text += (text.empty() ? "" : " ") + each.text();
    return text;
}

} // namespace handshake
