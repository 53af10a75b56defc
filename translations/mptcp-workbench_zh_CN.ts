<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <source>L&amp;ist files</source>
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
        <source>Where probes leave from: host is this computer, lab real Linux hosts in network namespaces, virtual a simulation in memory; the labs need no rights. A plan may follow a lab's name: lab:8,nop@4 has 8 routers and a middlebox after the fourth</source>
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
</context>
<context>
    <name>widgets::ClassTile</name>
    <message>
        <source>%1 Press to show only these.</source>
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
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
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
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual lab: simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running. Stop it and quit?</source>
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
        <source>About MPTCP Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and tells what their answers are worth.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running and its replies are not saved. Stop it and quit?</source>
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
    <name>widgets::PermissionBanner</name>
    <message>
        <source>This computer does not let the workbench send probes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that may do this scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The labs need no right; the command line may do the same scan as root:</source>
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
        <source>&amp;Use the lab instead</source>
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
    <name>widgets::RateChart</name>
    <message>
        <source>Send and reply rate over time</source>
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
    <name>widgets::RateGroup</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
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
        <source>TTL %1, window %2</source>
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
        <source>Copied the first %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection of %1 rows let go: only the current row is followed while the order changes</source>
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
</context>
<context>
    <name>widgets::ScanForm</name>
    <message>
        <source>%1 on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
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
        <source>Command copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from the command line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the marked fields right to start.</source>
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
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right is there: the scan can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: put the marked fields right, and the command stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::ScanSession</name>
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
    <message>
        <source>Stopping…</source>
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
        <source>One file a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose list files</source>
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
    <message>
        <source>List Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window has no standard input to read; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::VantageGroup</name>
    <message>
        <source>Vantage point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
