// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/packet/fieldexplanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace widgets {

namespace {

    struct Explanation {
        const char* name;
        const char* text;
    };
    constexpr Explanation Explanations[] = {
        { "ip.version",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Which Internet Protocol this is: 4 or 6. Everything behind it is read "
                "accordingly.") },
        { "ip.header_length",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Where the IPv4 header ends, counted in words of four bytes. 20 bytes is the "
                "usual; more means that IPv4 options follow.") },
        { "ip.tos",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How routers should treat the packet. Networks rewrite it freely, so a change on "
                "the way says nothing about MPTCP.") },
        { "ip.dscp",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The class of service that the sender asked for. Networks rewrite it at their "
                "borders.") },
        { "ip.ecn",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Lets routers mark congestion instead of dropping the packet, when both ends have "
                "agreed to it.") },
        { "ip.flow_label",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Chosen by the sender so that routers send all packets of a connection the same "
                "way. The workbench keeps it constant along one trace.") },
        { "ip.total_length",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How long the packet is. A box that removes an option without filling the gap "
                "makes it smaller, which shows even where the options themselves cannot be "
                "seen.") },
        { "ip.id",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Tells the fragments of one packet from those of another. Many senders write zero "
                "where fragmentation is forbidden.") },
        { "ip.fragment",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Whether routers may cut the packet into pieces, and which piece this is.") },
        { "ip.fragment.dont",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Routers must not cut the packet: one that is too large is dropped, and an ICMP "
                "error says so.") },
        { "ip.fragment.more",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Further pieces of the same packet follow this one.") },
        { "ip.fragment.offset",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Where this piece belongs in the whole packet. Only the piece at zero has the TCP "
                "header.") },
        { "ip.ttl",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Each router lowers it by one, and the one that reaches zero drops the packet and "
                "says so by ICMP. A trace finds the routers in this way; in a reply it hints at "
                "how far away the sender is.") },
        { "ip.protocol",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "What the packet carries: 6 is TCP, 1 is ICMP, 58 is ICMPv6.") },
        { "ip.checksum",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Guards the IPv4 header alone. Every router computes it anew, as it changes the "
                "TTL.") },
        { "ip.source",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Who claims to have sent the packet. Behind a NAT it is not the address that the "
                "host itself sees.") },
        { "ip.destination",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Where the packet goes. In a quote it shows the address after any NAT on the "
                "way.") },
        { "ip.options",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Rarely used extras of IPv4. Many networks drop packets that have any.") },
        { "ip.extension",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "An extra header of IPv6 between the fixed header and what the packet carries. "
                "Many networks drop packets with such headers.") },
        { "ip",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The network layer: it brings the packet from one address to another, router by "
                "router.") },
        { "tcp.source_port",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Which connection of the sender this belongs to. The workbench picks it for each "
                "probe, and replies come back to it.") },
        { "tcp.destination_port",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Which service is asked: 80 and 443 are the web.") },
        { "tcp.sequence",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The place of the segment's first byte in the stream. In a SYN it is the start "
                "that all later numbers count from; the workbench hides a check value in it, so "
                "that forged replies are recognised.") },
        { "tcp.acknowledgment",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The next byte that the sender of this segment expects. A true answer to a SYN "
                "acknowledges its sequence number plus one.") },
        { "tcp.data_offset",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Where the TCP header ends, counted in words of four bytes. Five means that no "
                "options follow; a smaller number than was sent shows that options were cut "
                "out.") },
        { "tcp.reserved",
            QT_TRANSLATE_NOOP("FieldExplanation", "Kept free for later use; senders write zero.") },
        { "tcp.flags",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "What the segment does: SYN opens a connection, ACK acknowledges, RST breaks off, "
                "FIN ends.") },
        { "tcp.flags.cwr",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The sender has slowed down after it was told about congestion.") },
        { "tcp.flags.ece",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "In a SYN: the sender can do explicit congestion notification. Later: a router "
                "marked congestion.") },
        { "tcp.flags.urg",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "The urgent pointer is in use, which is rare today.") },
        { "tcp.flags.ack",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The acknowledgment number is valid. All segments but the very first have it.") },
        { "tcp.flags.psh",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The receiver should hand the data to the application without waiting for more.") },
        { "tcp.flags.rst",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "There is no such connection, or it is broken off. As an answer to a SYN it means "
                "that nothing listens, or that a firewall answers.") },
        { "tcp.flags.syn",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Opens a connection and fixes where sequence numbers begin. Only here may most "
                "options be agreed on, MP_CAPABLE among them.") },
        { "tcp.flags.fin",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The sender has no more data. With MPTCP it closes one subflow; DATA_FIN closes "
                "the connection.") },
        { "tcp.window",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How many bytes the sender of this segment can take, before scaling. A proxy on "
                "the way often shows in another window than the host has.") },
        { "tcp.checksum",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Guards header, data and addresses. Boxes that change anything have to compute it "
                "anew; one that does not is found out here.") },
        { "tcp.urgent_pointer",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Where urgent data ends, when the URG flag is set.") },
        { "tcp.options",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Extensions that both ends agree on. MPTCP lives here, and this is what "
                "middleboxes strip, copy or rewrite.") },
        { "tcp.option.kind",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "The number that says which option this is. MPTCP has 30.") },
        { "tcp.option.length",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How long the option is, kind and length included. For MPTCP it also tells which "
                "form the option has.") },
        { "tcp.option.nop",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Fills a place so that the next option begins where its sender likes it. Firewalls "
                "also overwrite options with it: where MP_CAPABLE stood, four of them are a trace "
                "of that.") },
        { "tcp.option.end",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The list of options ends here; the rest of the header is padding.") },
        { "tcp.option.padding",
            QT_TRANSLATE_NOOP("FieldExplanation", "Zeros up to the end of the header.") },
        { "tcp.option.mss",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The largest segment that its sender can take. Routers and tunnels lower it on the "
                "way (“MSS clamping”), so a change of it alone is common.") },
        { "tcp.option.mss.value",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The largest number of data bytes in a segment: 1460 over IPv4 on Ethernet, less "
                "in tunnels.") },
        { "tcp.option.wscale",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Windows are to be multiplied by a power of two, for fast and long paths. Only SYN "
                "segments carry it.") },
        { "tcp.option.wscale.shift",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The exponent: a shift of 7 makes windows 128 times as large. 14 is the most.") },
        { "tcp.option.sack_permitted",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Its sender understands selective acknowledgments. Only SYN segments carry it.") },
        { "tcp.option.5",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Tells which blocks of data arrived although something before them is missing.") },
        { "tcp.option.timestamps",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Measures the round-trip time and tells old segments from new ones.") },
        { "tcp.option.timestamps.value",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "The sender's clock when it sent this segment.") },
        { "tcp.option.timestamps.echo",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The clock value that was received last: what the other end measures the round "
                "trip with.") },
        { "tcp.option.34",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Carries data in the SYN of a later connection, with a cookie that the server gave "
                "out before.") },
        { "tcp.option.19",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Signs segments with MD5, mainly between Internet routers.") },
        { "tcp.option.28",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How long its sender keeps a connection that nobody acknowledges.") },
        { "tcp.option.29",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Authenticates each segment; it replaces the MD5 option.") },
        { "tcp.option",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "An option that is of no matter to MPTCP. Hosts pass over options that they do not "
                "know.") },
        { "tcp.option.mptcp",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Multipath TCP: several TCP connections (“subflows”) over different paths work as "
                "one. This option sets them up and keeps them together.") },
        { "tcp.option.mptcp.subtype",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Which message of MPTCP this is: 0 opens a connection (MP_CAPABLE), 1 adds a path "
                "(MP_JOIN), 2 numbers the data (DSS).") },
        { "tcp.option.mptcp.version",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "0 is the experimental version of 2013, 1 is the standard of 2020. Version 1 sends "
                "no key in the SYN, so an option that is merely sent back holds none and gives "
                "itself away.") },
        { "tcp.option.mptcp.flags",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "What the sender can do and asks for; the letters A to H name the bits from the "
                "left.") },
        { "tcp.option.mptcp.flags.reserved",
            QT_TRANSLATE_NOOP("FieldExplanation", "Kept free for later use; senders write zero.") },
        { "tcp.option.mptcp.flags.checksum",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The sender wants a checksum over all data, which finds boxes that change data on "
                "the way. One side that asks is enough.") },
        { "tcp.option.mptcp.flags.extensibility",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Kept for a later format: a host that does not know it must not take the option "
                "for MPTCP. The workbench sets it in a proof to tell true hosts from copies.") },
        { "tcp.option.mptcp.flags.no_more_subflows",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The sender accepts no further paths to this address and port, as a load "
                "balancer's shared address would.") },
        { "tcp.option.mptcp.flags.crypto",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Bits for other algorithms than HMAC-SHA1, of which none was ever defined.") },
        { "tcp.option.mptcp.flags.hmac",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The algorithm that authenticates further paths. It is the only one, so an option "
                "without it is invalid and the connection is plain TCP.") },
        { "tcp.option.mptcp.key",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The secret of the one who sends this packet, 64 random bits in the clear. Its "
                "hash is the token that names the connection and the number that its data begins "
                "with. A server that sends your own key back is a mirror.") },
        { "tcp.option.mptcp.receiver_key",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The key of the one who receives this packet, repeated to show that it arrived, "
                "or in MP_FASTCLOSE that whoever ends the connection is part of it.") },
        { "tcp.option.mptcp.token",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Says which connection is to be joined: the first 32 bits of the hash of the "
                "receiver's key. Only somebody who saw the key can know it, so a right answer "
                "proves true MPTCP.") },
        { "tcp.option.mptcp.nonce",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "A fresh random number for this one path, so that an old answer cannot be "
                "replayed.") },
        { "tcp.option.mptcp.hmac",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Proves that the sender knows both keys without showing them. The workbench "
                "computes it too: when they agree, the host is proven to speak MPTCP.") },
        { "tcp.option.mptcp.address_id",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "A short name for one of the sender's addresses, which stays right behind a "
                "NAT.") },
        { "tcp.option.mptcp.backup",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "This path is to be used only when the others fail.") },
        { "tcp.option.mptcp.address",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "An address at which the sender can be reached as well.") },
        { "tcp.option.mptcp.port",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "The port at that address, when it is another one.") },
        { "tcp.option.mptcp.ip_version",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Version 0 says here whether the address is IPv4 or IPv6.") },
        { "tcp.option.mptcp.flags.echo",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "Repeats an announcement to confirm that it arrived.") },
        { "tcp.option.mptcp.data_ack",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Acknowledges data of the whole connection, whichever path it took. In a proof it "
                "must fit the hash of our key: only a host that computed it can know the "
                "number.") },
        { "tcp.option.mptcp.data_sequence",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The place of the data in the whole connection. It begins with the last 64 bits of "
                "the hash of the sender's key, plus one.") },
        { "tcp.option.mptcp.subflow_sequence",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The place of the same data on this path, counted from its SYN.") },
        { "tcp.option.mptcp.data_length",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How many bytes the mapping covers. Zero is the “infinite mapping” of a connection "
                "that has fallen back to plain TCP.") },
        { "tcp.option.mptcp.checksum",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Over the data and its place in the connection; finds boxes that change data on "
                "the way.") },
        { "tcp.option.mptcp.flags.data_fin",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "The sender has no more data for the whole connection.") },
        { "tcp.option.mptcp.flags.mapping",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The option tells where this data belongs in the whole connection.") },
        { "tcp.option.mptcp.flags.wide_sequence",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The data sequence number stands in full; else only its lower half.") },
        { "tcp.option.mptcp.flags.ack",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "The option acknowledges data of the whole connection.") },
        { "tcp.option.mptcp.flags.wide_ack",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The acknowledgment stands in full; else only its lower half.") },
        { "tcp.option.mptcp.flags.transient",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The trouble may pass: the same path can be tried again later.") },
        { "tcp.option.mptcp.reason",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Why this path was broken off. 6 means that a middlebox was found to interfere.") },
        { "tcp.option.mptcp.reserved",
            QT_TRANSLATE_NOOP("FieldExplanation", "Kept free for later use; senders write zero.") },
        { "tcp",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The transport layer: it makes a stream of bytes out of packets. MPTCP is an "
                "option in this header.") },
        { "udp",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "A header with ports and a length, and nothing more.") },
        { "icmp.type",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "What happened: 11 (ICMPv6: 3) is the answer of a router where the TTL ran out, 3 "
                "(ICMPv6: 1) says that the destination cannot be reached.") },
        { "icmp.code",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Which case of that it is: a closed port, a filter, a missing route.") },
        { "icmp.checksum", QT_TRANSLATE_NOOP("FieldExplanation", "Guards the whole message.") },
        { "icmp.length",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "How long the quote is, from routers that add extensions behind it. Older ones "
                "leave it zero.") },
        { "icmp.mtu",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The largest packet that fits the next link. Path MTU discovery depends on it.") },
        { "icmp.pointer",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The byte of the quoted packet that the router could not accept.") },
        { "icmp.quote",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "The packet that met the error, as it arrived at the router. Compared with what "
                "was sent, it shows what happened on the way: this is how a trace finds the box "
                "that altered MP_CAPABLE.") },
        { "icmp.padding",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Fills the quote up, since extensions begin behind 128 bytes at least.") },
        { "icmp.extensions",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "What the router tells about itself besides: MPLS labels, interfaces.") },
        { "icmp.mpls",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "A label under which the packet travelled in the router's network: hops inside "
                "such a tunnel are often not seen.") },
        { "icmp.extension",
            QT_TRANSLATE_NOOP(
                "FieldExplanation", "One piece of extra information from the router.") },
        { "icmp.interface",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Through which of its interfaces the router got or would have sent the packet.") },
        { "icmp",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "A message of a router or host about a packet that it could not deliver.") },
        { "payload",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "What the packet carries for the application, or a header that is not read "
                "here.") },
        { "padding",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Zeros with which the router filled a short quote: they say nothing about the "
                "packet.") },
        { "trailer",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "Behind the packet's own length: filled in by the link, and no part of it.") },
        { "data",
            QT_TRANSLATE_NOOP("FieldExplanation",
                "These bytes fit no definition, so they are shown as they are.") },
    };

    const char* textOf(const QString& name)
    {
        const auto* const found = std::find_if(std::begin(Explanations), std::end(Explanations),
            [&](const Explanation& each) { return name == QLatin1String(each.name); });
        return found == std::end(Explanations) ? nullptr : found->text;
    }

} // namespace

QString fieldExplanation(const QString& name)
{
    QString known = name;
    while (known.startsWith(QLatin1String("quote.")))
        known.remove(0, 6);
    while (!known.isEmpty()) {
        if (const char* const text = textOf(known))
            return QCoreApplication::translate("FieldExplanation", text);
        known.truncate(std::max<qsizetype>(known.lastIndexOf(QLatin1Char('.')), 0));
    }
    return {};
}

} // namespace widgets
