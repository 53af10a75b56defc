<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>FieldExplanation</name>
    <message>
        <source>Which Internet Protocol this is: 4 or 6. Everything behind it is read accordingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the IPv4 header ends, counted in words of four bytes. 20 bytes is the usual; more means that IPv4 options follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How routers should treat the packet. Networks rewrite it freely, so a change on the way says nothing about MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of service that the sender asked for. Networks rewrite it at their borders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets routers mark congestion instead of dropping the packet, when both ends have agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by the sender so that routers send all packets of a connection the same way. The workbench keeps it constant along one trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the packet is. A box that removes an option without filling the gap makes it smaller, which shows even where the options themselves cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the fragments of one packet from those of another. Many senders write zero where fragmentation is forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether routers may cut the packet into pieces, and which piece this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routers must not cut the packet: one that is too large is dropped, and an ICMP error says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further pieces of the same packet follow this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this piece belongs in the whole packet. Only the piece at zero has the TCP header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each router lowers it by one, and the one that reaches zero drops the packet and says so by ICMP. A trace finds the routers in this way; in a reply it hints at how far away the sender is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the packet carries: 6 is TCP, 1 is ICMP, 58 is ICMPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards the IPv4 header alone. Every router computes it anew, as it changes the TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who claims to have sent the packet. Behind a NAT it is not the address that the host itself sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the packet goes. In a quote it shows the address after any NAT on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely used extras of IPv4. Many networks drop packets that have any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra header of IPv6 between the fixed header and what the packet carries. Many networks drop packets with such headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network layer: it brings the packet from one address to another, router by router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which connection of the sender this belongs to. The workbench picks it for each probe, and replies come back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service is asked: 80 and 443 are the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the segment&apos;s first byte in the stream. In a SYN it is the start that all later numbers count from; the workbench hides a check value in it, so that forged replies are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next byte that the sender of this segment expects. A true answer to a SYN acknowledges its sequence number plus one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the TCP header ends, counted in words of four bytes. Five means that no options follow; a smaller number than was sent shows that options were cut out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free for later use; senders write zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the segment does: SYN opens a connection, ACK acknowledges, RST breaks off, FIN ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has slowed down after it was told about congestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a SYN: the sender can do explicit congestion notification. Later: a router marked congestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urgent pointer is in use, which is rare today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgment number is valid. All segments but the very first have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver should hand the data to the application without waiting for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection, or it is broken off. As an answer to a SYN it means that nothing listens, or that a firewall answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a connection and fixes where sequence numbers begin. Only here may most options be agreed on, MP_CAPABLE among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has no more data. With MPTCP it closes one subflow; DATA_FIN closes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bytes the sender of this segment can take, before scaling. A proxy on the way often shows in another window than the host has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards header, data and addresses. Boxes that change anything have to compute it anew; one that does not is found out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where urgent data ends, when the URG flag is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions that both ends agree on. MPTCP lives here, and this is what middleboxes strip, copy or rewrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that says which option this is. MPTCP has 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the option is, kind and length included. For MPTCP it also tells which form the option has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills a place so that the next option begins where its sender likes it. Firewalls also overwrite options with it: where MP_CAPABLE stood, four of them are a trace of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of options ends here; the rest of the header is padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros up to the end of the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest segment that its sender can take. Routers and tunnels lower it on the way (“MSS clamping”), so a change of it alone is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of data bytes in a segment: 1460 over IPv4 on Ethernet, less in tunnels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows are to be multiplied by a power of two, for fast and long paths. Only SYN segments carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent: a shift of 7 makes windows 128 times as large. 14 is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sender understands selective acknowledgments. Only SYN segments carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which blocks of data arrived although something before them is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the round-trip time and tells old segments from new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s clock when it sent this segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock value that was received last: what the other end measures the round trip with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries data in the SYN of a later connection, with a cookie that the server gave out before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs segments with MD5, mainly between Internet routers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long its sender keeps a connection that nobody acknowledges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticates each segment; it replaces the MD5 option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option that is of no matter to MPTCP. Hosts pass over options that they do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipath TCP: several TCP connections (“subflows”) over different paths work as one. This option sets them up and keeps them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which message of MPTCP this is: 0 opens a connection (MP_CAPABLE), 1 adds a path (MP_JOIN), 2 numbers the data (DSS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the experimental version of 2013, 1 is the standard of 2020. Version 1 sends no key in the SYN, which makes it hard to mirror by accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sender can do and asks for; the letters A to H name the bits from the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender wants a checksum over all data, which finds boxes that change data on the way. One side that asks is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for a later format: a host that does not know it must not take the option for MPTCP. The workbench sets it in a proof to tell true hosts from copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender accepts no further paths to this address and port, as a load balancer&apos;s shared address would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits for other algorithms than HMAC-SHA1, of which none was ever defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm that authenticates further paths. It is the only one, so an option without it is invalid and the connection is plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of the one who sends this packet, 64 random bits in the clear. Its hash is the token that names the connection and the number that its data begins with. A server that sends your own key back is a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the one who receives this packet, repeated to show that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which connection is to be joined: the first 32 bits of the hash of the receiver&apos;s key. Only somebody who saw the key can know it, so a right answer proves true MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh random number for this one path, so that an old answer cannot be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves that the sender knows both keys without showing them. The workbench computes it too: when they agree, the host is proven to speak MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name for one of the sender&apos;s addresses, which stays right behind a NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path is to be used only when the others fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address at which the sender can be reached as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port at that address, when it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 0 says here whether the address is IPv4 or IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats an announcement to confirm that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledges data of the whole connection, whichever path it took. In a proof it must fit the hash of our key: only a host that computed it can know the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the data in the whole connection. It begins with the last 64 bits of the hash of the sender&apos;s key, plus one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the same data on this path, counted from its SYN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bytes the mapping covers. Zero is the “infinite mapping” of a connection that has fallen back to plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the data and its place in the connection; finds boxes that change data on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has no more data for the whole connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option tells where this data belongs in the whole connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data sequence number stands in full; else only its lower half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option acknowledges data of the whole connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acknowledgment stands in full; else only its lower half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trouble may pass: the same path can be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this path was broken off. 6 means that a middlebox was found to interfere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transport layer: it makes a stream of bytes out of packets. MPTCP is an option in this header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header with ports and a length, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: 11 (ICMPv6: 3) is the answer of a router where the TTL ran out, 3 (ICMPv6: 1) says that the destination cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which case of that it is: a closed port, a filter, a missing route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards the whole message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the quote is, from routers that add extensions behind it. Older ones leave it zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest packet that fits the next link. Path MTU discovery depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte of the quoted packet that the router could not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet that met the error, as it arrived at the router. Compared with what was sent, it shows what happened on the way: this is how a trace finds the box that altered MP_CAPABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the quote up, since extensions begin behind 128 bytes at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the router tells about itself besides: MPLS labels, interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label under which the packet travelled in the router&apos;s network: hops inside such a tunnel are often not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece of extra information from the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through which of its interfaces the router got or would have sent the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of a router or host about a packet that it could not deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the packet carries for the application, or a header that is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros with which the router filled a short quote: they say nothing about the packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the packet&apos;s own length: filled in by the link, and no part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes fit no definition, so they are shown as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 (published)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete run, see the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row more is in the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows more are in the CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note more: see the report or a larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes more: see the report or a larger picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from an incomplete run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data in these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 categories are drawn, those with the extremes of their neighbourhood: zoom in to see each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 p/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kp/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mp/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gp/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostMenu</name>
    <message>
        <source>&amp;Trace the path to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify that it speaks MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;history in all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it out of the next scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Fetched from %1 on %2, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCount</name>
    <message>
        <source>%1 IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (entries: %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListUse</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message>
        <source>%1 packets were lost in the kernel&apos;s receive ring, so results may be incomplete; a lower rate helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replies were counted but not listed since the window could not keep up; a lower rate helps, or scanning with mptcp-probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets were forgotten for lack of memory, so repeats may count as new; scan in shards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probes were not sent since the network interface refused them; a lower rate helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 probes were not sent since the next hop did not answer; check the network or set the gateway&apos;s MAC address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>%1 (option --%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>fill in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Lab prefixes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;out special-purpose addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, scan the whole address family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TCP options beside MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets a seco&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait for late replies (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes for each tar&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets &amp;leave from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 (on the command line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most bits a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so many results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending after (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that share the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet address of the next hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At hosts that answer with an MPTCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacketField</name>
    <message>
        <source>IP header length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the IP header, in IPv4 with its options (RFC 791, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSCP and ECN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of service and congestion marks. Networks set them as they like, so a change is no sign of a middlebox (RFC 2474, RFC 3168).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the packets of one flow, so that they take one path (RFC 6437).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the whole packet. It shrinks when an option is cut out (RFC 791, section 3.1; RFC 8200, section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts fragments together. The trace keeps the probe&apos;s number in it; some routers and translators give packets one of their own (RFC 791, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags and fragment offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the packet may be fragmented, and which fragment it is (RFC 791, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted down by every router, so it changes on every path; where it is 0 the router says so in an ICMP error, which is what a trace lives from (RFC 791, section 3.2; RFC 8200, section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the header, so it changes with the time to live at every router (RFC 1624).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address translator (NAT) writes its own here (RFC 3022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target. It differs where a load balancer or translator sends the packet elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all probes of a flow, so that load balancers send them one way; a translator may change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN&apos;s initial sequence number. Some firewalls replace it; MPTCP copes with that, as its mappings count from it (RFC 8684, section 3.3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero in a SYN (RFC 9293, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the TCP header in 32-bit words. It shrinks when an option is cut out (RFC 9293, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probe is a SYN and nothing else (RFC 9293, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that the sender would take. The trace keeps the probe&apos;s number in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over addresses, header and options. Whoever changes one of them has to correct it, so such a change is no finding of its own (RFC 9293, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero in a probe (RFC 9293, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest segment that the sender takes. Routers at tunnels lower it, which does MPTCP no harm (RFC 9293, section 3.7.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much windows are multiplied (RFC 7323, section 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selective acknowledgments are understood (RFC 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For measuring round trips (RFC 7323, section 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer to speak Multipath TCP. When a box on the way removes it, the connection falls back to plain TCP; when it is altered, what answers is not what was asked (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × NOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of Option List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option of kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overwritten by NOPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overwritten by End of Option List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was sent, %3 was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by the length of the packet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathComparison</name>
    <message>
        <source>only on the first path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on the second path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent on the first path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent on the second path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first shows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the second shows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote %1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is simulated and the other measured: they say nothing about each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets differ: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict was “%1” and is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP is altered between other hops: %1, then %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) are other routers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) show other changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answer came from %1 hops away, then from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two paths show the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPainter</name>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered %2 probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1, %2: only the plain SYN without MPTCP came so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1, %2, answered after %3. Quote: %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unexpected is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, %1, sends the probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers as the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hops away something answers in the target&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target, %1, was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target, %1, did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target, %1, answers a plain SYN only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target, %1, answers: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN with MPTCP discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN with MPTCP refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered in the target&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses or ports translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – altered on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – our option put in on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN/ACK, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathVerdict</name>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE is rewritten %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by NOPs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by End of Option List %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE is removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by a RST %1, while a plain SYN is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by %1 %2, while a plain SYN is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MPTCP is discarded %1, while a plain SYN is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: the target refuses an unknown MP_JOIN, as MPTCP hosts do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: NOPs stand where it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the target was not reached with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something %1 answers in the target&apos;s name; the host itself was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and yet the answer carries it: something behind speaks MPTCP in the target&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; what answers is not what this computer asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target refuses connections to this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target cannot be reached: %1 says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target did not answer, and no hop did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target did not answer; the last answer came from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 On the way there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, which speaks another version of MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is seen on the way, and the target answers without MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target answers without MPTCP, and no hop shows whether MP_CAPABLE reached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is seen up to %1, and the target answers without MPTCP; nothing behind that hop shows whether MP_CAPABLE reached it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the plain SYN was answered, but one loss would explain that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target answers a plain SYN; whether it speaks MPTCP was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer carries an MPTCP option that breaks its standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary SYN without MPTCP. Whatever answers it is there and listens, so silence to the following steps has to do with MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two random keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SYNs with different keys. A host that speaks MPTCP answers each with a fresh key of its own; one that sends our key or twice the same key only imitates (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option that no standard defines stands beside MP_CAPABLE. When it comes back, something copies options that it does not understand: a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE without the flag of any HMAC algorithm. A true host answers with plain TCP, since it must not agree to nothing (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensibility flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE with flag B, which is reserved for formats to come. A true host ignores such an option and answers with plain TCP (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE of a version that does not exist. A true host answers with a version that it speaks or with plain TCP; only an imitation agrees (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake is completed and a line of data sent. The acknowledgment at the level of MPTCP has to follow from the hash of both keys, so who sends it has understood them (RFC 8684, sections 3.1 and 3.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_JOIN, wrong token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second subflow that names a connection which does not exist. A true host refuses it with a RST (RFC 8684, section 3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_JOIN, right token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second subflow that names our connection. Only who holds both keys can answer it with the right HMAC: this is the proof (RFC 8684, section 3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary MPTCP socket of this computer&apos;s kernel connects and tells whether it had to fall back to TCP: a second opinion, independent of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middlebox-affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box drops the option, or the SYN that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box or host sends the option back as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box ends the connection itself, or speaks for the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All boxes let the option pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target unchanged, and the target answers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and our own option is put into the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own MPTCP option comes back in the answer, so nobody on this path has shown that it speaks MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections on this path can use Multipath TCP. Whether the host itself holds the keys is what a proof shows: press Verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host may speak Multipath TCP, but connections on this path fall back to plain TCP, since its answer does not come through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a scan sees here is the box, not the host: it says nothing about what the host speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections on this path fall back to plain TCP or are lost. Whoever runs the network between the two hops can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box stands between; the host itself does not offer this version of Multipath TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan that only looks for the option counts such a host as MPTCP; it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be said about Multipath TCP here. Check the address and the port, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence has holes or contradicts itself. Trace again, with more attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent hops: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops that quote too little to show all options: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops that answered only some probes, as routers do that limit ICMP: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A RST came as well as the SYN/ACK, as from a box that forges one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hop quotes the SYN otherwise (%1), but the target answers MP_CAPABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; this is not about MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1 quotes a field differently (%2), but a later hop shows it as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we sent comes back: something copies our options, which is no MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers, but not with MPTCP version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host opens no connection at all: it is silent, refuses or cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrefixModel</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default blocklist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusions of the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>%1 targets × %2 = %3 probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as fast as the interface takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; about %2 at %3, %4 on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 addresses (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Simulated runs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared ports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS watch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published series laid over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateWarning</name>
    <message>
        <source>Without a limit the nearest link or router may break down before the scan ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 100 000 packets a second overload many routers and firewalls on the way, your own first; lost replies look like silent hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes more than a month: fewer targets, “Most targets” or shards help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that come later than the wait for them are lost; 8 seconds is usual.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyClass</name>
    <message>
        <source>MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries a well-formed MP_CAPABLE of the version asked for, with a key of its own: the target, or a proxy before it, speaks Multipath TCP (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own MPTCP option came back unchanged: something copies options that it does not understand, which is no sign of MPTCP (RFC 8684, section 3.1: the receiver answers with a key of its own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries a well-formed MP_CAPABLE of another version than the one asked for (RFC 8684, section 3.1, version negotiation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries an MPTCP option that breaks its RFC: a wrong length, flags that may not be set or a key of zero (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target accepts the connection without any MPTCP option: it does not speak MPTCP, or a box on the way removed the option (RFC 8684, section 3.7, fallback).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused: nothing listens on this port, or a firewall answers in its place (RFC 9293, section 3.5.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host or router on the way answered with an ICMP error that quotes our probe (RFC 792; RFC 4443 for IPv6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP v0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyColumn</name>
    <message>
        <source>malformed bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target that was probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target port that was probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the probe asked for: MPTCP v0, v1, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the target answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version in the answer&apos;s MP_CAPABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_CAPABLE flags: A checksum required, B extensibility, C no more subflows, H HMAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver&apos;s key, in hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options of the SYN/ACK; sorted by their bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop limit with which the reply arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From probe to reply; empty when it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the reply arrived, local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routers between the target and here, estimated: the next of 32, 64, 128 and 255 above the TTL is taken for the value that the target began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a trace found on the path to this target; empty when none was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the target was proven to speak MPTCP; empty when nothing was tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyPacket</name>
    <message>
        <source>Not kept: these bytes are made up from what is known of the reply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets lost on receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows lost in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replies forgotten for lack of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanOption</name>
    <message>
        <source>Add the targets of FILE, one address, prefix, range or host name a line, or what an earlier scan wrote as CSV or JSON lines; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never probe these addresses, prefixes, ranges or hosts, whatever else asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe private, reserved and multicast addresses too, which IANA&apos;s special-purpose registries keep out by default; for networks of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a scan of more than half of all IPv4 addresses or of more than 2^64 IPv6 addresses, which is refused by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP ports to probe on every address, as numbers and ranges like 80,443,8000-8010, or * for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask each target, in this order: MPTCP version 0 (RFC 6824), version 1 (RFC 8684), or control, a plain SYN that shows whether the option itself is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP options beside MP_CAPABLE: mss is the shortest SYN that is answered everywhere, linux looks like a connection of the Linux kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes sent a second, over all threads, with K, M or G if you like; 0 sends as fast as the machine can, which networks on the way may not bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe only the first N targets, or P percent of them, in the random order of the seed: a fair sample; a target is an address with a port, and by default all are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for late replies after the last probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNs sent to each target in each pass, 1 to 255, spaced in time so that one burst of loss does not hide a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where probes leave from: host is this computer, lab real Linux hosts in network namespaces, virtual a simulation in memory; the labs need no rights. A plan may follow a lab&apos;s name: lab:8,nop@4 has 8 routers and a middlebox after the fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never probe the addresses of FILE, whatever else asks for them; keep the networks whose operators opted out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the prefixes of FILE to the targets, as ZMap does; several lists and the targets on the command line are united</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits sent a second at most, counted on the wire with preamble and gap, with K, M or G if you like; the lower of this and --rate holds, and 0 leaves it to --rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after N results, those that pass --output-filter; 0 is no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending after this many seconds, then wait out the cooldown; 0 is no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that fixes the order of the targets, so that a scan can be repeated or shared out; by default it is drawn anew for each scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the targets out into N equal parts, one for each machine; all of them need the same targets and the same --seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that this machine probes, from 0 to --shards less 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that send, 1 to 64; what is probed does not depend on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets handed to the kernel at a time, 1 to 1024: more is faster, fewer is smoother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live (IPv4) or hop limit (IPv6) of the probes, 1 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interface to send by; by default the one that the routes to the targets name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address of the probes, one for each family; by default the one that the kernel would use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port or range of ports of the probes, from 1024 up; replies are taken from these only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethernet address of the next hop, like 02:00:5e:10:00:01; by default the kernel is asked and the neighbour resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows at every host that answered with an MPTCP option, while the scan goes on: trace finds the hop that altered it, verify proves that the host itself speaks it; meanwhile each of the two has half of --rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the series that this run belongs to, for the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark about this run, for the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanProfile</name>
    <message>
        <source>Lab: all device kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class of reply in some seconds, from the first addresses of each of the kernel lab&apos;s prefixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual lab: all device kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same simulated in memory: works on every computer, and nothing is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick MPTCP v1 check of one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One SYN of version 1 to port 443 of each address that you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study: both versions with control, ports 80 and 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the longitudinal studies do: both versions and a plain SYN on two ports, then the path to every potential host, then its proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 hitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a list of IPv6 addresses that answered lately: add the file under “Lists”. IPv6 is too large to be scanned without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and polite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred probes a second, twice to each target, with time for late replies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vantage</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; scan only where you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real Linux MPTCP hosts and routers in network namespaces of their own. No packet leaves this computer, and no right is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same network simulated in memory, the same each time. Its results are marked as simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard network with every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 routers, the option blanked after the fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 routers, the option removed, a silent router behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 routers, SYNs with the option dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 routers, a box that mirrors the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 routers, a proxy that speaks MPTCP itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handshake::Phrase</name>
    <message>
        <source>The initiator asks for a TCP connection and says nothing of MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 1 with MP_CAPABLE; it keeps its key for the third ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version %1 with MP_CAPABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN is sent again, since no answer has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener accepts the connection; no MPTCP was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener accepts MPTCP version %1 and tells its key, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener answers with MPTCP version %1 where version %2 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_CAPABLE: both ends go on with plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the SYN/ACK is the initiator&apos;s own: the option was sent back, and nobody has shown that it speaks MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MP_CAPABLE of the SYN/ACK holds no key: it is the initiator&apos;s own option, sent back, and both ends go on with plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE, which the SYN did not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK is sent again, since the third ACK has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator completes the handshake and repeats both keys, so that the listener need not have kept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator completes the handshake and tells its key, %1, beside the listener&apos;s: now both ends know both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator completes the TCP handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third ACK carries no MP_CAPABLE: the listener goes on with plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in it are not those of the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to the connection with the token %1, which follows from the key of the other end, and brings the nonce %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to a connection with the token %1, which follows from no key seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener brings its own nonce, %1, and proves with an HMAC over both nonces that it knows both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC in the SYN/ACK is wrong: whoever answers does not know both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener answers with the nonce %1 and an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_JOIN: the subflow cannot join and has to be reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator proves with an HMAC of its own that it, too, knows both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC in the third ACK is wrong: whoever joins does not know both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third ACK brings an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third ACK of the subflow carries no MP_JOIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener confirms the third ACK: from now on the subflow carries data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of data; DSS maps them to the data sequence number %2 of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of data, the first; both keys stand in MP_CAPABLE once more, in place of a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of data, which belong to a mapping that was sent before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of data, as in any TCP connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mapping of length 0 says that its sender has fallen back to plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA_ACK says that the data of the connection arrived up to %1, on whichever subflow it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is acknowledged without a DATA_ACK: MPTCP got lost on the way, and both ends go on with plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not follow from the key: its sender does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DSS checksum is wrong: the data was altered on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain acknowledgment, which says nothing of MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN in the middle of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD_ADDR tells that %1 (address ID %2) can be reached too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD_ADDR comes back as an echo: the address %1 is known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC of ADD_ADDR is wrong: whoever sent it does not know the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMOVE_ADDR takes back the addresses with the IDs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow a backup, to be used when the others fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow an ordinary one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA_FIN ends the data of this direction, for all subflows; it takes one data sequence number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN closes this direction of the subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIN closes this direction of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST ends the subflow at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST ends or refuses the connection at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST refuses the subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_FASTCLOSE ends the whole connection at once, and shows the receiver&apos;s key so that nobody else can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_FASTCLOSE shows a key that is not the receiver&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP_FAIL says that a checksum failed at the data sequence number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST ends the subflow, and MP_TCPRST says why: reason %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with an ICMP error: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment that is no part of the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MPTCP option in it breaks its format and is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MPTCP option in it is of a kind that no RFC defines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP version %1 with %2 subflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP version %1 with one subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began with MPTCP version %1 and went on as plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got its own option back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for plain TCP and got no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by a RST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by an ICMP error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subflow of a connection that is not in these packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this path touches MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host itself speaks MPTCP version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host itself speaks plain TCP only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE of version %1 and a key that it did not send, so it counts the host as potential MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the key in it is the scan&apos;s own, and it is counted as a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the option is the scan&apos;s own, byte by byte and without a key, and it is counted as a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK without MP_CAPABLE and counts the host as plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan gets no answer that says anything about MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All it has is one SYN and one SYN/ACK, and those do not tell who on the path wrote them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it misses a host that does speak MPTCP: the option never got there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: the routers quote it in their ICMP errors, up to hop %1 with the option and from hop %2 on without it, so it is removed between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that it is still there at the last router and missing in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: from hop %2 on the routers quote it without the option, so it is removed behind hop %1, and yet it stands in the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that its own option comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middlebox stands on the host&apos;s own link, as far away as the host itself: no TTL tells the two apart, and the trace takes the one for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and only the target answers with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and the target answers without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From hop %1 on the quotes show the lowered MSS, which tells that a middlebox is there, and MP_CAPABLE as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the lowered MSS, so it stays unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof completes a connection: DATA_ACK and the HMAC of MP_JOIN are what follows from both keys, so whoever answers has the keys and speaks MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, and the trace shows that this is the middlebox and not the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, which here is the middlebox; from outside it is the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof sends two SYNs with different keys or options, and each time just these come back: nobody shows a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof finds no MPTCP at the other end: nothing answers with a key, so there is nothing to prove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof stays open: the option is answered, but what would have to follow from the keys does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way; that of a SYN it remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s own answer was plain: the middlebox puts the SYN&apos;s option into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middlebox takes it in the host&apos;s name; the host itself never sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the middlebox, which answers in the host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middlebox lowers the MSS to 1200 and leaves MPTCP alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and hop %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A middlebox stands between the initiator and hop 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes the MPTCP option from every packet that passes, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It removes the MPTCP option on the way to the host and puts that of the SYN into the SYN/ACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends the connection and answers in the host&apos;s name, with MPTCP and keys of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lowers the MSS of SYNs, and lets MPTCP pass as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace finds that a SYN with TTL %2 is answered with a SYN/ACK already, while the host is farther away: something behind hop %1 answers in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof cannot be faked: the values are hashes of keys and of fresh nonces, so copying what was seen, or making numbers up, never gives the right ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::AdoptionPage</name>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the figure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask only for the shown span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy equivalent c&amp;ommand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;numbers as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures into a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS &amp;watch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Databases of networks and countries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hosts and history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;istory of an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the figure, its numbers, or the command that draws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the figure as a picture or as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures with their questions, to come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose databases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures show how answers change from scan to scan. Scans are kept as they run; scan the lab for a first one, or open a store or import runs on the Runs page. The group “Published traffic” has figures of the papers&apos; own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Scan page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store or import runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stored runs are simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the virtual lab are stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show simulated runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector graphics (*.svg);;PDF documents (*.pdf);;Pictures (*.png);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for All Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written into %1; %2 cannot be made from this question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers copied as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the figure with its question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CalculationText</name>
    <message>
        <source>key A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonce B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key A of the SYN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key B of the SYN/ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiver&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of data before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of data received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subflow sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudo-header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ones&apos; complement sum of the data and of data sequence number, subflow sequence number, length and zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First data sequence number (IDSN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC of the MP_JOIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sequence number (DSN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA_ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC of the ADD_ADDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the MP_FASTCLOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys go over the wire once more, so that each side sees that the other means the same connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token names the connection in an MP_JOIN: who listens finds the connection by it, and who does not know the key cannot guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the connection&apos;s data begin here, on whichever subflow they travel. Nobody who missed the keys knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were shown once and are not sent again. That each side knows both is shown by an HMAC over fresh nonces, so that an overheard answer is worth nothing the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the first byte in the stream of the whole connection: it can only be right when the sender hashed its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next byte of the whole connection that is waited for: it can only be right when whoever answers hashed the peer&apos;s key. A proxy of plain TCP cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC shows that whoever holds the keys announces this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum finds boxes that change the data on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer&apos;s own key shows that whoever closes knows the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leftmost %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rightmost %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leftmost %1 bits of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rightmost %1 bits of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CapturePanel</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a pcap or pcapng file; one can also be dropped on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by address, port, version or outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capture was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1. What came before is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of connections whose beginning is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out, for the file holds more than is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in %1 replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed outside the MPTCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This byte is not as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This byte was not there when it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSS set to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ChipLine</name>
    <message>
        <source>Take this condition away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all conditions away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ClassTile</name>
    <message>
        <source>%1 Press to show only these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CloseGuard</name>
    <message>
        <source>Hosts are being traced or proven. Stop it and quit? What was found so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running and its replies are not saved. Stop it and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running. Stop it and quit? What it has found so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, and writing what was found to the store…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ColumnTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CommandBar</name>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CommandModel</name>
    <message>
        <source>%1, in %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter runs, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ComparePanel</name>
    <message>
        <source>Only &amp;MPTCP hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count only targets that answered with an MPTCP option in one of the two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two runs of the same targets in the list, then choose Compare: here stand the hosts that came, left, or answer otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing run %1 with run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds the first %1 of %2 differences; the export has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two runs found the same hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences exported to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonModel</name>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonView</name>
    <message>
        <source>%1, %2, from %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both paths hop by hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to one trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionModel</name>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::CounterStrip</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes that the network took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes a second over the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that belong to this scan&apos;s probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies a second over the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN/ACKs for each probe sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies lost on receive: dropped by the kernel, by the window or by the memory of duplicates. Anything but 0 means that results may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DatabaseDialog</name>
    <message>
        <source>Databases of Networks and Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of networks and countries, and filters by AS, look addresses up in files of yours. MaxMind offers GeoLite2-ASN and GeoLite2-Country for free after registration; CAIDA publishes prefix-to-AS files (pfx2as).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MaxMind ASN database (.mmdb), or CAIDA pfx2as files of both families with a comma between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MaxMind country or city database (.mmdb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DatabasesSection</name>
    <message>
        <source>Choose Database of Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Database of Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MaxMind DB file or a table of prefixes and AS numbers; figures by network need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MaxMind DB file of countries; figures by country need it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DifferenceModel</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came: it answers in the later run alone. Left: in the earlier run alone. Changed: it answers otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of its answer in the earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class of its answer in the later run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was last edited or deleted on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was edited on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter of this page, or else of the replies on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ExercisePanel</name>
    <message>
        <source>Ne&amp;xt exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise %1: a box may hide on this path. Step through the packets, look at what scan, trace and proof saw, and say which rule it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 right at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hint (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not %1. %2 That is not what stands here; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan says “%1”. Compare the option in the SYN/ACK with the one in the SYN: is it another, or the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scan says “%1”. Who could have taken the option away: the listener, or somebody before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the trace: some router quotes a SYN that is not the one that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the trace: every quote shows the MPTCP option as it was sent. Is anything else changed? And how far did the SYN have to go before it was answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the proof: no step failed. Whoever answers holds the keys; the only question left is where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the proof: the first step that fails is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ExplanationPanel</name>
    <message>
        <source>What is worked out from the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each side knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;een at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>Export Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole runs, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole runs, CSV tables in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed-up hosts, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record, one JSON object a line; Import reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of their own for each run, its replies, hosts, traces and proofs, as run-12-hosts.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table with a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FetchDialog</name>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than this is not taken, whatever the server sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the one that the list’s publisher names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain text, CSV or JSON lines file is fetched by http or https and kept with its address, date and SHA-256. When it is fetched again and that fails, the old file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched before, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FieldModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at this hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field of the IP or TCP header, or the TCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the probe left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the router&apos;s ICMP error quotes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, changed, or not visible because the quote ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether routers change it on every path, or it follows from another change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FigureCatalogue</name>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be made now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of a title, a group or a source, such as “v1 overlap” or “figure 2a”. Enter shows the first figure found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure and table that stored runs can give. Grey ones lack something, which their tool tip names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FigurePane</name>
    <message>
        <source>Zoom &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part shown after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer categories, around the marked one (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More categories (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers as a table to sort and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making figures… %p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a head to sort. Double-click a number, or press Enter, for the hosts behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FigureTableModel</name>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store has to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared store begins with postgresql://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this folder no file may be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open st&amp;ore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another store of runs, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add runs from files to the store: exports, ZMap&apos;s output, other stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, where runs are kept, limits and databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; a running scan is asked about first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>Shows only replies for which this holds: field = value, also != &lt; &gt; &lt;= &gt;=, joined by &amp;&amp; and ||, with parentheses. Fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter has an error; all replies are shown. %1. Completion lists the fields while a name is typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::GeneralSection</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is built anew in the other language; what runs goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notify after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that took longer is announced on the desktop when it ends, unless the window is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HandshakePage</name>
    <message>
        <source>No capture open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pcap or pcapng file, or drop one here: its connections are listed, and each one is drawn and explained packet by packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the l&amp;esson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the e&amp;xercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual lab, simulated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is played on the virtual lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capture holds no TCP connection from its first SYN on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lesson is played anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is gone: the lesson is played anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 packets beyond the limit are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands and the keys that run them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on anything afterwards to learn what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of Qt, which the window is made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and tells what their answers are worth.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HexView</name>
    <message>
        <source>Packet bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the packet: where they stand, in hex, and as text. Choose one to find its field. Framed bytes were changed on the way, hatched ones were not seen or not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1 of %2, chosen: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HistoryModel</name>
    <message>
        <source>Trace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT [ms]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPanel</name>
    <message>
        <source>Trace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 or IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address whose history is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address and press Enter for all that it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address, or double-click a host: what it answered in all runs appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the Trace page with this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climbs the ladder of proofs with this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what %1 answered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in no simulated run, and was not traced or proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in no measured run, and was not traced or proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryStrip</name>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: trace, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: proof, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, another class than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, another key than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the same key as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History along time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane for each version and port that answered: a shape for the class of each answer, a dot for a scan that asked and got none. Traces and proofs are in the lanes below. Arrow keys step from mark to mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HopModel</name>
    <message numerus="yes">
        <source>no answer to %n probe(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>quoted with TTL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered some probes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live of the probe that ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name by reverse DNS, when asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip of the probe that ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the probe the router sent back: the whole options (full), less (partial), or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this router&apos;s quote shows to be other than it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HostMeasurements</name>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not kept in the store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were lost on receive, so hops may look silent; lower the rate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name server answered for %n hop(s) in time, so they have no name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many measurements wait already; this one was not added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HostModel</name>
    <message>
        <source>The address that was probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports at which the point counts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of MPTCP that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the answer, or the verdict of a trace or proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the answer, 64 bits in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who announces the address; needs a database of networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is; needs a database of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in which it answered so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT [ms]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL or hop limit of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HostPanel</name>
    <message>
        <source>Filter hosts: address, prefix, AS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of any column, or prefixes such as 192.0.2.0/24; all must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts that the chosen bar or marker counts, with what they answered. Double-click one for all that it answered in all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: looking up the hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 hosts are listed, by address. Narrow the question down for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar or marker of the figure, or a row of a table: the hosts that it counts are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it out of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HostSession</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HostsModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TCP port that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it answered; of several the strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in its MP_CAPABLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flags of its MP_CAPABLE: A checksum required, H HMAC-SHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in its MP_CAPABLE; two hosts with one key are one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hop limit left when the answer arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the probe to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::HostsPanel</name>
    <message>
        <source>Class of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any MPTCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 of %2 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More rows are not held in memory; narrow the filter, or export the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the run’s hosts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Be&amp;gan at (UTC):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured: the replies are &amp;simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing of a file in which one line can’t be &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this program (JSON lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies of scan, JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies of scan, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies of ZMap, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet capture (pcap, pcapng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the probes of a ZMap file, or of a capture without them, asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in those probes of version 0, 16 hex digits: an answer with the same key is a mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports that were asked, like 80,443; of a capture only these count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the scan began, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for files that bear no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from where it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series that the runs belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that this program exported keep what they say of themselves. For the other formats, say here what the file does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes &amp;asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vantage point:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::InteractiveFigure</name>
    <message>
        <source>%1: no data, nothing was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error bar: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: a run behind it lost packets or ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a bar or marker for its numbers; click it for the hosts behind it. Drag over categories or turn the wheel to zoom, hold Shift and drag to move, double-click to see all. With the keyboard: arrows move from point to point, Enter shows the hosts, + and - zoom, 0 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LadderModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LadderPainter</name>
    <message>
        <source>Initiator (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram could not be written to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LadderText</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflow %1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>does not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by the box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LadderView</name>
    <message>
        <source>The packets of the connection in the order of time, from the side that opened it on the left to the side that listened on the right. Choose one to have it explained. Each subflow has lines of its own colour and pattern; a diamond marks the place where a box altered a packet, and a cross where one was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Packet %1 of %2, %3, %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 On the way: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;On the way: %2.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LargeScanDialog</name>
    <message>
        <source>&amp;Start the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan Public Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan sends %1 probes to public networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses that belong to others: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Scanning well&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;Scan only what you may: ask your network’s operators first.&lt;/li&gt;&lt;li&gt;Let the reverse DNS name and a web page on this address say who scans, why, and how to reach you.&lt;/li&gt;&lt;li&gt;Honour every request to opt out: keep those networks in a blocklist under “Lists”.&lt;/li&gt;&lt;li&gt;Send no faster than you need to, and spread the load over the networks.&lt;/li&gt;&lt;/ul&gt;More: &lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;ZMap’s advice&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;mean the whole address family, and may scan it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LessonPathView</name>
    <message>
        <source>Path from the initiator to the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path from the initiator over its routers to the listener. Drop a rule on a gap between two of them, or choose a gap with the arrow keys and press 1 to 4; Delete takes the box away. Above the path stands the current packet at each place that it passed: a diamond marks where it was changed. Click a place to see the packet as it was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Press Enter to see the packet as it was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The packet was changed just before. Press Enter to see it as it was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The packet did not come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a box may hide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no box. Press 1 to 4 to put a rule here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LessonSetup</name>
    <message>
        <source>Second s&amp;ubflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second path joins the connection with MP_JOIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides send a little data, with DSS and DATA_ACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed with DATA_FIN and the subflows with FIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host speaks MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, a host that knows plain TCP alone stands at the end of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packets travel over IPv6 instead of IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 (RFC 8684)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v0 (RFC 6824)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of MPTCP that the initiator asks for. In version 0 the SYN carries a key, in version 1 it carries none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routers between the initiator and the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Routers:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LimitsSection</name>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replies in the table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Live page lists at most so many. Later ones are counted, and written to the store when runs are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for packets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the bytes of replies, which the details of a row show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask from targets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan of so many public addresses or more is asked about before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ListModel</name>
    <message>
        <source>counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ListsPanel</name>
    <message>
        <source>List files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;list files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files with one target a line, or drop them anywhere on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fe&amp;tch list from URL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch a list, such as an IPv6 hitlist, and keep it with its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected lists out of the form; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>using a list otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stands there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>removing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were taken out of the form</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list *.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or fetch a list from a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LiveChart</name>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets sent and replies a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many replies of each class there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LivePage</name>
    <message>
        <source>No scan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose targets on the Scan page and press Start. Counters, rates and every reply appear here while the scan runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace the Selected Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of the Selected Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;History of the Selected Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude the Selected Target from the Next Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of &amp;Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of &amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes of the newest %1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sending yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies appear here once the first probes have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply has come so far. Resume to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target has answered so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands above. No reply came before it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the targets and ports, or whether a firewall on the way drops the probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan leaves out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LogButton</name>
    <message>
        <source>The log keeps what went wrong, and the ends of runs. Errors stand where they arise too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the log; open it (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log (F8)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected messages, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show messages of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::MoreGroup</name>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, order, threads, interface and addresses of the probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options (set: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Notifier</name>
    <message>
        <source>The scan failed after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped after %1 probes; %2 answers speak MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is done: %1 probes, %2 answers speak MPTCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The traces were stopped after %n host(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The traces of %n host(s) are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The proofs were stopped after %n host(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proofs of %n host(s) are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PacketText</name>
    <message>
        <source>plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken MPTCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token %1, nonce %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC %1, nonce %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>DSN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA_ACK %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator opens a connection of plain TCP: its SYN carries no MP_CAPABLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks for Multipath TCP of version %1: its SYN already carries its key, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks with MP_CAPABLE whether the listener speaks Multipath TCP, version %1. The SYN carries no key: only who answers is worth one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK comes without MP_CAPABLE: from here on the connection is plain TCP. Either the listener does not speak Multipath TCP, or somebody on the way removed the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE as it was asked, without a key: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK carries the initiator&apos;s own key %1: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer agrees: MP_CAPABLE of version %1 with a key of its own, %2. Both sides&apos; hashes of the keys are their tokens and first data sequence numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator sends both keys, its own %1 and the listener&apos;s %2: so a listener that kept nothing since the SYN learns them now, and sees that the option went through both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator completes the handshake without MP_CAPABLE: both sides go on with plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the listener&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator opens a second path of the same connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the initiator has to reset this subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends %2. DSS says where they belong in the stream of the whole connection: from data sequence number %3 on, whichever subflow carries them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the first %2. MP_CAPABLE repeats both keys and stands in for the first DSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends %2 as plain TCP: no DSS says where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledges the data for the whole connection: DATA_ACK names the next data sequence number that it waits for, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledges the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells %2 of a further address by which it can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes back an address: subflows that use it end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes how much this subflow is preferred, as a backup or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no more to send: DATA_FIN ends its half of the whole connection, and takes a data sequence number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends the whole connection at once, as a RST would end one subflow; the peer&apos;s key shows that it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a checksum that is wrong: something on the way changed the data. A single subflow then goes on as plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resets this subflow, and MP_TCPRST says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends its half of this subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resets this subflow: nothing more is read or sent on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledges what came on this subflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A router or host says by ICMP that a packet could not be delivered, and quotes its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends a packet that plays no part in set-up or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for MPTCP, went on as plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PacketView</name>
    <message>
        <source>Packet fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet&apos;s fields in the order of its bytes. Choose one to mark its bytes and to read what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This breaks the definition of the field: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a field or a byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of a packet appear here, with what each field means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means is said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value breaks the definition of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PageMenu</name>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing more on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this page can do stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PageStack</name>
    <message>
        <source>Start pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a scan: which hosts are asked, for what, from where and how fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a scan: its rates, what kinds of hosts answer, and every reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the box on the way that changes MPTCP, and prove that a host speaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored runs: look at them again, compare two, import and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;doption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures over many runs: how the use of MPTCP changes over months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands&amp;hake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through an MPTCP handshake, with what every field means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PageSwitcher</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PathView</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the probes from this computer on the left to the target on the right, and the way of the answer below. A circle is a router, with the TTL that reached it; dashed ones are silent. The thick line is the span between the last hop that saw MP_CAPABLE as it was sent and the first that did not: the box that altered it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PermissionBanner</name>
    <message>
        <source>Command that may do this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the workbench send probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The labs need no right; the command line may do the same scan as root:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the lab instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All preferences as at the first start; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PrefixBrowser</name>
    <message>
        <source>Prefixes to Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, such as 192.0.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that leave something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What removes this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses are asked for, %2 of them are left out, %3 are to be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves out parts of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves out parts of %1, the first of many:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: %1 will be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, but no target holds %1 either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out by %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be left out by %2 (%3), but no target holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::PrefixModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ProbeGroup</name>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSS only: the shortest probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Linux sends them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP v&amp;0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 6824, which carries a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP v&amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 8684, which carries none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain SYN: does the target answer at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one pass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ProfileBar</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form from an example or from settings that you saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is a form by a name. Choosing one fills the form; the targets stay unless the profile has its own. Your profiles are kept as config files, which mptcp-probe reads with --config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form differs from the profile; save it or go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pro&amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as config file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open config file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, rename, delete and export profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” is “%2” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;targets and their lists in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the profile leaves the targets of the form as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Config File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config files (*.conf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Config File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config files (*.conf *.ini);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ProofLadderView</name>
    <message>
        <source>Steps of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n packet(s) more came than are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first 32 bits of the key&apos;s hash: it names the connection in MP_JOIN (RFC 8684, section 3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 64 bits of the key&apos;s hash: data is counted from there (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanged in the handshake (RFC 8684, section 3.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our first data number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s first data number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over both keys and both nonces of MP_JOIN, the first 64 bits: only who holds the keys can compute it (RFC 8684, section 3.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC computed here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC received:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the same)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (another)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::QuestionBar</name>
    <message>
        <source>&amp;Published series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS watch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick choices of the time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the numbers of Shreedhar 2022 and Aschenbrenner 2021 over those of these runs, where the papers have the same figure. Best by months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency window, labels, vantage points, runs, networks and databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31. Empty: all runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that started then or later. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that started then or earlier; the whole year, month or day counts. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is one point of a series: all runs of a day, week or month, or each run by itself. Runs of one period that ask the same are one scan, as shards are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was asked with this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Famil&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only hosts of this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was asked at this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured runs or those of the virtual lab. They are never shown together, and a figure of simulated ones says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Databases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is consistent in a period when this many scanned periods in a row saw it; the study&apos;s window is 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared por&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports that figures set side by side, two to eight of them, such as 80, 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanta&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs from this vantage point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the runs that figures are made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;AS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only hosts that these networks announce, in every figure: AS numbers such as 6185, 714. Needs a database of networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks of the figures of the group “AS watch”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a table of the most frequent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that say which network and country an address is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time: type a year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time range ends before it begins: no run can be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are no ports to compare: type two to eight, such as 80, 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::QuoteView</name>
    <message>
        <source>Bytes as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields as sent and as quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered, so nothing can be said of what arrived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1, %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ICMP error quotes the whole header with all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>its ICMP error quotes only %n byte(s), so not all options can be seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its ICMP error quotes nothing of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store keeps what was found, not the bytes of the quote; the bytes sent are those of the first probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as sent (first probe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as quoted: not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as quoted (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s bytes: not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that came in the target&apos;s name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a hop to see what arrived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the quote ends before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RateGroup</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets a second, by powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on the wire, %3 for these targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this store of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connections of this capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was opened lately; the files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ReplyDetails</name>
    <message>
        <source>Select a reply to see its options byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP options of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP option and its bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, TTL %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; another class came from this target before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours %1, theirs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are no option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pac&amp;ket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet as it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this packet are no longer kept. What the row knows of its headers is shown; hatched bytes are made up, and the quoted datagram is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of this packet are no longer kept. It is rebuilt from its row; hatched bytes are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL %1, distance about %2, window %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ReplyModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ReplySaver</name>
    <message>
        <source>CSV, all replies (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, only the replies shown (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, all replies (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines, only the replies shown (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1 replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies Not Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replies saved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 more were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 replies of the last scan were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ReplyTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection of %1 rows let go: only the current row is followed while the order changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace the Path to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;History of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude %1 from the Next Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply as &amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and n&amp;ot selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ReplyView</name>
    <message>
        <source>No reply matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies arrived, but the filter or the pressed tiles let none of them through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 more not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ResultModel</name>
    <message>
        <source>Proof, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
From %2: simulated, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
From %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port that were probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which SYN was sent: MPTCP version 0 or 1, or a plain one; or a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found on the path, or of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the box on the way does: drop, mirror, proxy or pass-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two hops between which MPTCP was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops to whatever answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ResultsGroup</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep runs in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the hop that altered the option, while the scan goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open real MPTCP connections to prove that the host itself speaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan is written to %1 while it runs, with its configuration, counters and losses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ResultsModel</name>
    <message>
        <source>hop %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answered the scan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which MPTCP version was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which rule and where, or what each step of the proof brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the first packet left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ResultsPanel</name>
    <message>
        <source>Results of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: text in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of the first %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RightLine</name>
    <message>
        <source>Looking up what this computer allows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once more whether probes may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes to real networks need the right CAP_NET_RAW, which the workbench does not have. The labs need no right: all that is offered here works. The Scan page says how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lets the workbench send probes to real networks: scan only where you may. The labs need no right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RulePalette</name>
    <message>
        <source>Drag a rule onto the path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the box off the path again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RuleText</name>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the MPTCP option from the packets that pass, so that neither side hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends back the option of the SYN in the SYN/ACK without understanding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the connection itself, speaks MPTCP with a key of its own, and opens another connection to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers the MSS of SYNs, as many routers do, and leaves the MPTCP option as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but routers stands on the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE and calls the host plain TCP, although it speaks MPTCP: from one answer nobody can tell whether the host is silent about MPTCP or somebody removed the question. The trace can: a router behind the box quotes the SYN without the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE. This time that is also true of the host, yet the scan would say the same of a host that speaks MPTCP: only the trace shows that the question never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN/ACK with an MPTCP option looks like MPTCP to whoever only asks whether the option is there. It is our own option sent back: in version 0 with our own key, in version 1 without any key. Who compares sees it; who does not is fooled, and the host behind the mirror, whether it speaks MPTCP or not, is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP. It is the box that answers so; that the host behind it speaks MPTCP as well is chance. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP, but the key is the box&apos;s: the host behind it speaks plain TCP. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, so the scan is right here. It cannot know that: a proxy would have looked the same. The trace shows that every router saw the option as it was sent, and the proof that the host itself holds both keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, and the host answers without it: the scan is right here. It cannot know that: a box that removes the option would have looked the same. The trace shows that the question arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a box that drops the option, a router behind it quotes the SYN without MP_CAPABLE, and the SYN/ACK comes back as plain TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a mirror, the SYN/ACK carries exactly the option that was sent: our own key, or none at all, and the unknown canary option may come back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a proxy, the SYN/ACK carries a new key, but it comes from nearer than the host: a SYN whose TTL does not reach the host is answered all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a box that passes MPTCP through, the quotes behind it show that a box is there, by a lowered MSS, but the MPTCP option as it was sent, and the answer is the host&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a box, every quote shows the whole SYN as it was sent, and the answer is the host&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middlebox-affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP, not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a plain SYN answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do two SYNs get two different keys of the host&apos;s own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does an option that nobody knows stay away from the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is MP_CAPABLE without an algorithm refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is MP_CAPABLE with flag B refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is version 15, which does not exist, answered with another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do DATA_ACK and DSN follow from the hashes of the keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an MP_JOIN with a wrong token refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an MP_JOIN with the right token answered with the right HMAC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this computer&apos;s own MPTCP socket connect without falling back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RunChoice</name>
    <message>
        <source>Choose Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are made from the ticked runs; without a tick, from all that the other conditions let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is ticked: any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunChoiceModel</name>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RunDetails</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for cron or systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the series that the run belongs to; figures can follow one series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same measurement for cron or a systemd timer: whole path, into this store, silent, in a new order each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: no command of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a run of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at port %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets; %2 refused, %3 without a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 packets; %2 of them replies, %3 unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 potential, %2 of them MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunEdits</name>
    <message>
        <source>Change label of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunHeader</name>
    <message>
        <source>Virtual lab: simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this run was measured in a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the run now and keep what it found (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for late replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sending (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold sending (Ctrl+Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rat&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> p/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes a second. A change takes effect at once, while the run goes on; 0 is as fast as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RunTransfers</name>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the remaining files were not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing “%1”, file %2 of %3…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) could not be read and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n run(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting run %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: the export is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was copied to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The store has %n fault(s): restore a copy, or export what can still be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunsFilterBar</name>
    <message>
        <source>Kind of run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured or simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated runs come from the virtual lab: nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the runs of one series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs that began since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter runs: words in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in which every word occurs in some column (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured and simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RunsModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s number in this store; no number is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began, in your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan finds hosts, a trace looks for what alters the option on the way, a proof shows that the host itself speaks MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name for the series that the run belongs to; figures follow a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where it was measured; simulated runs are never drawn beside measured ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it came to its end; a warning sign beside it says that replies were lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each target was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports that were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address families that were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that answered with any MPTCP option, in the pass that found the most; a middlebox may have sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts that answered as an MPTCP host does: MP_CAPABLE with a key of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that the network took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that answer this run&apos;s probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets and rows lost on receive: what is absent from the run proves little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lossy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program ended without a word; what it wrote is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan, trace and proof of this window is kept here. Start a scan, or drop files of earlier measurements here: of this program, of ZMap, or packet captures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the hosts, traces or proofs of the run (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two runs: which hosts came, left, or answer otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the Scan page with the configuration of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the stored runs develop over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected runs to files (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take measurements of this and other programs as runs; files can be dropped here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected runs with all their results (Del); can be undone for some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, make, copy or check a store of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs in this store. Select one to see its details and hosts, or two to compare them. Right-click the heading to choose columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets none of the stored runs through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all &amp;runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. For some seconds this can be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over from run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements (*.jsonl *.json *.csv *.pcap *.pcapng);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stor&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::RunsSection</name>
    <message>
        <source>Choose Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file, or postgresql://USER@HOST/DATABASE for a store that several share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans, traces and proofs are written to the store while they run, so that a crash loses next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ScanControl</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the scan that the form of the Scan page describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold sending, or go on; replies are still taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the scan now and keep what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the replies of the last scan to a CSV or JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running already; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of the Scan page is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan is sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no replies to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan Not Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

The scan goes on, but what it finds from now on is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no kernel lab, so the virtual one is scanned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ScanForm</name>
    <message>
        <source>Drop lists to add them; on the exclusions they become blocklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the text to add it to the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files can be dropped; a web address is for “Fetch list”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ScanPage</name>
    <message>
        <source>Equivalent command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the vantage point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from the command line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out of the next scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vantage point is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vantage point cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the marked fields right to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: put the marked fields right, and the command stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan cannot start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the scan (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the form is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ScanSession</name>
    <message>
        <source>Writing to the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutOverview</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands with their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the hosts of a network that speak Multipath TCP, and the boxes on the way that change or remove it. Keeps every measurement, and draws how the use of Multipath TCP changes over months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sca&amp;n the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan that starts at once and shows every kind of answer within seconds. It asks real Linux hosts in the kernel lab of this computer, or simulated ones where there is no such lab; no packet leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace a middleb&amp;ox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the path to a host of the virtual lab and finds the router that removes Multipath TCP from the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a hands&amp;hake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection of two subflows, packet by packet, with what every field means and how the keys prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a network o&amp;f yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe which hosts are asked, for what and how fast; before it starts you see what it will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored &amp;runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at earlier measurements again, compare two of them, or draw figures over many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Multipath TCP connections of a pcap or pcapng file, explained field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StatusItems</name>
    <message>
        <source>The scan that runs: where its packets leave, and how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory that the workbench takes now. What a scan may keep of replies is bounded in the preferences; what goes beyond is counted on the Live page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store that runs are written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 hosts done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual lab: simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · paused at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · waiting for late replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the workbench. A scan keeps at most %1 replies and %2 of their bytes; the preferences bound both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preferences say that runs are not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StepControls</name>
    <message>
        <source>&amp;First packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by one packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the packets follow by themselves; Space does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by one packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the last packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the packets follow one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet %1 of %2. Press Space to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StepPacketModel</name>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · %n byte(s) of data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StoreMenu</name>
    <message>
        <source>&amp;Open store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store on a &amp;PostgreSQL server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores of runs (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores of runs (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store on a PostgreSQL Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the database, as postgresql://USER@HOST/DATABASE:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up the Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recen&amp;t stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w store…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StoreTrouble</name>
    <message>
        <source>The store is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store may not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can’t be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Restore a copy, or open another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. If another program uses it, wait and try again; if a newer version of this program made it, use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again once that is put right, or open another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;another store…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::StoredTraces</name>
    <message>
        <source>Reading the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored Traces of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds no trace of this address yet. Traces are kept there while keeping runs is switched on in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the trace to compare with; the newest stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TargetsGroup</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; an exclusion always wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The targets as a tree of prefixes, with what removes which part of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addresses, prefixes and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to probe, one a line: an address, a prefix, a range such as 192.0.2.1-192.0.2.9, or a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with one target a line, or what an earlier scan wrote: read as targets, as an allowlist, or as a blocklist, whose addresses are never probed. Drop files anywhere on the form to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window has no standard input to read; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;b prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert prefixes that exist inside the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of every kind, IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of every kind, IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add IPv4 prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add IPv6 prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TeachingHtml</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet does not carry this value itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees with what the packet carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree with what the packet carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this packet has to be worked out from the keys. Step on: the answer with the listener&apos;s key, MP_JOIN and the first data do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own IDSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer&apos;s IDSN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflow from %1 asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subflow from %1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on as plain TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no more data to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer has no more data to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiator knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ToolCards</name>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a scan alone can know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the quotes show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the host answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is fooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan saw one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the SYN/ACK:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes the SYN without the MPTCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes the SYN with another MPTCP option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent, but %1 is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes too little to show the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYN/ACK, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to a SYN with TTL %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ToolVerdicts</name>
    <message>
        <source>What a scan makes of the answer to one SYN. Press to see the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a trace finds on the path. Press to see what each router quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a whole connection proves. Press to see its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace: what do the quotes show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: what was answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TraceForm</name>
    <message>
        <source>v&amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v&amp;0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p&amp;lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, prefix or host name; several with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to trace: addresses, prefixes and host names, IPv4 or IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and ranges of ports: 80,443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for MPTCP version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 1 (RFC 8684)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for MPTCP version 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 0 (RFC 6824)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask without MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SYN without MPTCP, as a trace of its own to compare with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where packets leave: this computer or one of the labs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts, hops, patience, flows and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the path to each target hop by hop and find where MPTCP is altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove whether each target speaks MPTCP itself, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;gets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for MPTCP:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes of each TTL before its hop counts as silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last TTL to probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for an answer; shorter where the path answers faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source ports to try for each target: load balancers may send each another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes a second, of all targets together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> p/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain SYN as c&amp;ontrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a plain SYN the same way too, which tells a discarded SYN from a silent host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the domain name system for the hops&apos; names; not in the labs, whose addresses it does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;hop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pat&amp;ience:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flo&amp;ws:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an address, a prefix or a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a version of MPTCP to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::TracePage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hop alters MPTCP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address and press Trace: probes with rising TTL walk the path, every router sends back what arrived there, and the first one that shows another option tells where the box stands. Verify proves whether the host itself speaks MPTCP. The labs need no right and no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace a lab host behind a middlebo&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are shown, but not kept in the store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace the targets of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove whether the targets of the form speak MPTCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace or prove the chosen target once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace a &amp;Lab Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace a host of the virtual lab that stands behind a middlebox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the Two Chosen Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the two traces chosen in the list side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a Stored T&amp;race…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier trace of the same address from the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen results to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chosen results, or all, as JSON lines, CSV or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the drawing of the path as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Packets on the Handshake Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the packets of the chosen proof as connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all results off the list; what is kept in the store stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a result to see its path or its steps; choose two traces to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace Many Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends probes to %1 addresses of real networks. Do it only where you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 packets sent, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was found so far is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route leads to the target, or the next hop did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was probed: every target is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older result(s) were let go; what is kept in the store is there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, traces only (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Hide &amp;expected changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what every router changes, time to live and checksum, and what follows from another change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::UseDelegate</name>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::VantageGroup</name>
    <message>
        <source>Vantage point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vantage point once, without sending anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which routers and middleboxes the lab is built of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of the Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of routers, then middleboxes as NAME@ROUTER, such as 8,nop@4,silent@2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready. Simulated: nothing here is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: the right to open raw sockets is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: the lab can be built here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing: see above what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and run any command by typing some letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;og panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen; once more to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sizes, columns and panels of the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window in this language; what runs goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all texts larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all texts smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the size of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are as large as they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are as small as they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts have their normal size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::WatchDialog</name>
    <message>
        <source>AS Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17.0.0.0/8
2620:149::/32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the group “AS watch” follow the hosts of these networks from scan to scan, as the study follows Apple. AS numbers need a database of networks; prefixes do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;AS numbers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prefixes, one a line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the networks a name for titles and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one AS or prefix.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::WindowMenus</name>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::Workbench</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is no longer stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
