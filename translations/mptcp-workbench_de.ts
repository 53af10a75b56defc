<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Figure</name>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (veröffentlicht)</translation>
    </message>
    <message>
        <source>incomplete run, see the notes</source>
        <translation>unvollständiger Lauf, siehe Anmerkungen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>No data in these runs</source>
        <translation>Keine Daten in diesen Läufen</translation>
    </message>
    <message>
        <source>1 row more is in the CSV file</source>
        <translation>1 weitere Zeile steht in der CSV-Datei</translation>
    </message>
    <message>
        <source>%1 rows more are in the CSV file</source>
        <translation>%1 weitere Zeilen stehen in der CSV-Datei</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>Simuliert: Diese Läufe kommen aus einem Labor, nichts wurde gemessen</translation>
    </message>
    <message>
        <source>1 note more: see the report or a larger picture</source>
        <translation>1 weitere Anmerkung: siehe Bericht oder ein größeres Bild</translation>
    </message>
    <message>
        <source>%1 notes more: see the report or a larger picture</source>
        <translation>%1 weitere Anmerkungen: siehe Bericht oder ein größeres Bild</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULIERT</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1 %2)</source>
        <translation> (%1 %2)</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
    <message>
        <source>, from an incomplete run</source>
        <translation>, aus einem unvollständigen Lauf</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 p/s</source>
        <translation>%1 P/s</translation>
    </message>
    <message>
        <source>%1 kp/s</source>
        <translation>%1 kP/s</translation>
    </message>
    <message>
        <source>%1 Mp/s</source>
        <translation>%1 MP/s</translation>
    </message>
    <message>
        <source>%1 Gp/s</source>
        <translation>%1 GP/s</translation>
    </message>
    <message>
        <source>%1 bit/s</source>
        <translation>%1 bit/s</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>more than 100 years</source>
        <translation>mehr als 100 Jahre</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message>
        <source>%1 packets were lost in the kernel&apos;s receive ring, so results may be incomplete; a lower rate helps.</source>
        <translation>%1 Pakete gingen im Empfangsring des Kernels verloren, die Ergebnisse können also unvollständig sein; eine niedrigere Rate hilft.</translation>
    </message>
    <message>
        <source>%1 replies were counted but not listed since the window could not keep up; a lower rate helps, or scanning with mptcp-probe.</source>
        <translation>%1 Antworten wurden gezählt, aber nicht aufgeführt, weil das Fenster nicht mitkam; eine niedrigere Rate hilft oder ein Scan mit mptcp-probe.</translation>
    </message>
    <message>
        <source>%1 targets were forgotten for lack of memory, so repeats may count as new; scan in shards.</source>
        <translation>%1 Ziele wurden aus Speichermangel vergessen, Wiederholungen können also als neu zählen; teilen Sie den Scan in Shards auf.</translation>
    </message>
    <message>
        <source>%1 probes were not sent since the network interface refused them; a lower rate helps.</source>
        <translation>%1 Proben wurden nicht gesendet, weil die Netzwerkschnittstelle sie ablehnte; eine niedrigere Rate hilft.</translation>
    </message>
    <message>
        <source>%1 probes were not sent since the next hop did not answer; check the network or set the gateway&apos;s MAC address.</source>
        <translation>%1 Proben wurden nicht gesendet, weil der nächste Router nicht antwortete; prüfen Sie das Netz oder geben Sie die MAC-Adresse des Gateways an.</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>%1 (option --%2)</source>
        <translation>%1 (Option --%2)</translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>fill in “%1”</source>
        <translation>„%1“ ausfüllen</translation>
    </message>
    <message>
        <source>tick “%1”</source>
        <translation>„%1“ ankreuzen</translation>
    </message>
    <message>
        <source>untick “%1”</source>
        <translation>das Kreuz bei „%1“ entfernen</translation>
    </message>
    <message>
        <source>“Lab prefixes”</source>
        <translation>„Labor-Präfixe“</translation>
    </message>
    <message>
        <source>choose at “%1”</source>
        <translation>bei „%1“ wählen</translation>
    </message>
    <message>
        <source>L&amp;ist files</source>
        <translation>L&amp;istendateien</translation>
    </message>
    <message>
        <source>&amp;Exclusions</source>
        <translation>A&amp;usschlüsse</translation>
    </message>
    <message>
        <source>Leave &amp;out special-purpose addresses</source>
        <translation>S&amp;onderadressen auslassen</translation>
    </message>
    <message>
        <source>Yes, scan the whole address family</source>
        <translation>Ja, die ganze Adressfamilie scannen</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>Passes, in this order</source>
        <translation>Durchgänge, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;TCP options beside MPTCP</source>
        <translation>&amp;TCP-Optionen neben MPTCP</translation>
    </message>
    <message>
        <source>Packets a seco&amp;nd</source>
        <translation>Pakete je Seku&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Most targets</source>
        <translation>Höchstens Zie&amp;le</translation>
    </message>
    <message>
        <source>&amp;Wait for late replies (seconds)</source>
        <translation>Auf späte Antworten &amp;warten (Sekunden)</translation>
    </message>
    <message>
        <source>Probes for each tar&amp;get</source>
        <translation>Proben je &amp;Ziel</translation>
    </message>
    <message>
        <source>Packets &amp;leave from</source>
        <translation>Pakete &amp;gehen ab von</translation>
    </message>
    <message>
        <source>--%1 (on the command line)</source>
        <translation>--%1 (auf der Befehlszeile)</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>%1 targets × %2 = %3 probes</source>
        <translation>%1 Ziele × %2 = %3 Proben</translation>
    </message>
    <message>
        <source>%1, as fast as the interface takes them</source>
        <translation>%1, so schnell, wie die Schnittstelle sie nimmt</translation>
    </message>
    <message>
        <source>%1; about %2 at %3, %4 on the wire</source>
        <translation>%1; etwa %2 bei %3, %4 auf der Leitung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1 addresses (%2)</source>
        <translation>Ausgelassen: %1 Adressen (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ReplyClass</name>
    <message>
        <source>MPTCP</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>The SYN/ACK carries a well-formed MP_CAPABLE of the version asked for, with a key of its own: the target, or a proxy before it, speaks Multipath TCP (RFC 8684, section 3.1).</source>
        <translation>Das SYN/ACK trägt ein wohlgeformtes MP_CAPABLE der gefragten Version mit eigenem Schlüssel: Das Ziel, oder ein Proxy davor, spricht Multipath TCP (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Our own MPTCP option came back unchanged: something copies options that it does not understand, which is no sign of MPTCP (RFC 8684, section 3.1: the receiver answers with a key of its own).</source>
        <translation>Unsere eigene MPTCP-Option kam unverändert zurück: Etwas kopiert Optionen, die es nicht versteht; das ist kein Zeichen für MPTCP (RFC 8684, Abschnitt 3.1: der Empfänger antwortet mit eigenem Schlüssel).</translation>
    </message>
    <message>
        <source>Version mismatch</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>The SYN/ACK carries a well-formed MP_CAPABLE of another version than the one asked for (RFC 8684, section 3.1, version negotiation).</source>
        <translation>Das SYN/ACK trägt ein wohlgeformtes MP_CAPABLE einer anderen als der gefragten Version (RFC 8684, Abschnitt 3.1, Aushandlung der Version).</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>The SYN/ACK carries an MPTCP option that breaks its RFC: a wrong length, flags that may not be set or a key of zero (RFC 8684, section 3.1).</source>
        <translation>Das SYN/ACK trägt eine MPTCP-Option, die ihr RFC verletzt: falsche Länge, unzulässige Flags oder der Schlüssel null (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>Einfaches TCP</translation>
    </message>
    <message>
        <source>The target accepts the connection without any MPTCP option: it does not speak MPTCP, or a box on the way removed the option (RFC 8684, section 3.7, fallback).</source>
        <translation>Das Ziel nimmt die Verbindung ohne MPTCP-Option an: Es spricht kein MPTCP, oder ein Gerät auf dem Weg hat die Option entfernt (RFC 8684, Abschnitt 3.7, Rückfall).</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>The connection was refused: nothing listens on this port, or a firewall answers in its place (RFC 9293, section 3.5.2).</source>
        <translation>Die Verbindung wurde abgelehnt: Auf diesem Port lauscht nichts, oder eine Firewall antwortet an seiner Stelle (RFC 9293, Abschnitt 3.5.2).</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>A host or router on the way answered with an ICMP error that quotes our probe (RFC 792; RFC 4443 for IPv6).</source>
        <translation>Ein Host oder Router auf dem Weg antwortete mit einem ICMP-Fehler, der unsere Probe zitiert (RFC 792; RFC 4443 für IPv6).</translation>
    </message>
    <message>
        <source>MPTCP v0</source>
        <translation>MPTCP v0</translation>
    </message>
    <message>
        <source>MPTCP v1</source>
        <translation>MPTCP v1</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
</context>
<context>
    <name>ReplyColumn</name>
    <message>
        <source>malformed bytes</source>
        <translation>fehlerhafte Bytes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The target that was probed</source>
        <translation>Das Ziel der Probe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The target port that was probed</source>
        <translation>Der Zielport der Probe</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>What the probe asked for: MPTCP v0, v1, or nothing</source>
        <translation>Wonach die Probe fragte: MPTCP v0, v1 oder nichts</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>How the target answered</source>
        <translation>Wie das Ziel antwortete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version in the answer&apos;s MP_CAPABLE</source>
        <translation>Version im MP_CAPABLE der Antwort</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>MP_CAPABLE flags: A checksum required, B extensibility, C no more subflows, H HMAC</source>
        <translation>Flags von MP_CAPABLE: A Prüfsumme verlangt, B Erweiterbarkeit, C keine weiteren Subflows, H HMAC</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The receiver&apos;s key, in hex</source>
        <translation>Der Schlüssel des Empfängers, hexadezimal</translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation>TCP-Optionen</translation>
    </message>
    <message>
        <source>All options of the SYN/ACK; sorted by their bytes</source>
        <translation>Alle Optionen des SYN/ACK; sortiert nach ihren Bytes</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Hop limit with which the reply arrived</source>
        <translation>Hop-Limit, mit dem die Antwort ankam</translation>
    </message>
    <message>
        <source>RTT (ms)</source>
        <translation>RTT (ms)</translation>
    </message>
    <message>
        <source>From probe to reply; empty when it is not known</source>
        <translation>Von der Probe zur Antwort; leer, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When the reply arrived, local time</source>
        <translation>Ankunft der Antwort, Ortszeit</translation>
    </message>
</context>
<context>
    <name>ScanOption</name>
    <message>
        <source>Add the targets of FILE, one address, prefix, range or host name a line, or what an earlier scan wrote as CSV or JSON lines; - is standard input</source>
        <translation>Fügt die Ziele aus FILE hinzu, je Zeile eine Adresse, ein Präfix, ein Bereich oder ein Hostname, oder was ein früherer Scan als CSV oder JSON-Zeilen schrieb; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Never probe these addresses, prefixes, ranges or hosts, whatever else asks for them</source>
        <translation>Prüft diese Adressen, Präfixe, Bereiche oder Hosts nie, was auch sonst nach ihnen fragt</translation>
    </message>
    <message>
        <source>Probe private, reserved and multicast addresses too, which IANA&apos;s special-purpose registries keep out by default; for networks of your own</source>
        <translation>Prüft auch private, reservierte und Multicast-Adressen, die nach den Registern der IANA für Sonderadressen sonst ausgelassen werden; für eigene Netze</translation>
    </message>
    <message>
        <source>Confirm a scan of more than half of all IPv4 addresses or of more than 2^64 IPv6 addresses, which is refused by default</source>
        <translation>Bestätigt einen Scan von mehr als der Hälfte aller IPv4-Adressen oder mehr als 2^64 IPv6-Adressen, der sonst abgelehnt wird</translation>
    </message>
    <message>
        <source>TCP ports to probe on every address, as numbers and ranges like 80,443,8000-8010, or * for all</source>
        <translation>TCP-Ports, die an jeder Adresse geprüft werden, als Nummern und Bereiche wie 80,443,8000-8010, oder * für alle</translation>
    </message>
    <message>
        <source>What to ask each target, in this order: MPTCP version 0 (RFC 6824), version 1 (RFC 8684), or control, a plain SYN that shows whether the option itself is blocked</source>
        <translation>Was jedes Ziel gefragt wird, in dieser Reihenfolge: MPTCP-Version 0 (RFC 6824), Version 1 (RFC 8684) oder control, ein einfaches SYN, das zeigt, ob die Option selbst blockiert wird</translation>
    </message>
    <message>
        <source>TCP options beside MP_CAPABLE: mss is the shortest SYN that is answered everywhere, linux looks like a connection of the Linux kernel</source>
        <translation>TCP-Optionen neben MP_CAPABLE: mss ist das kürzeste SYN, das überall beantwortet wird, linux sieht wie eine Verbindung des Linux-Kernels aus</translation>
    </message>
    <message>
        <source>Probes sent a second, over all threads, with K, M or G if you like; 0 sends as fast as the machine can, which networks on the way may not bear</source>
        <translation>Proben je Sekunde über alle Threads, auf Wunsch mit K, M oder G; 0 sendet so schnell, wie der Rechner kann, was Netze auf dem Weg vielleicht nicht vertragen</translation>
    </message>
    <message>
        <source>Probe only the first N targets, or P percent of them, in the random order of the seed: a fair sample; a target is an address with a port, and by default all are taken</source>
        <translation>Prüft nur die ersten N Ziele oder P Prozent davon, in der zufälligen Reihenfolge des Startwerts: eine faire Stichprobe; ein Ziel ist eine Adresse mit einem Port, und ohne Angabe werden alle genommen</translation>
    </message>
    <message>
        <source>Seconds to wait for late replies after the last probe</source>
        <translation>Sekunden, die nach der letzten Probe auf späte Antworten gewartet wird</translation>
    </message>
    <message>
        <source>SYNs sent to each target in each pass, 1 to 255, spaced in time so that one burst of loss does not hide a host</source>
        <translation>SYNs an jedes Ziel in jedem Durchgang, 1 bis 255, zeitlich verteilt, damit ein Schwall von Verlusten keinen Host verbirgt</translation>
    </message>
    <message>
        <source>Where probes leave from: host is this computer, lab real Linux hosts in network namespaces, virtual a simulation in memory; the labs need no rights. A plan may follow a lab's name: lab:8,nop@4 has 8 routers and a middlebox after the fourth</source>
        <translation>Von wo Proben abgehen: host ist dieser Rechner, lab sind echte Linux-Hosts in Netz-Namensräumen, virtual eine Simulation im Speicher; die Labore brauchen keine Rechte. Dem Namen eines Labors darf ein Plan folgen: lab:8,nop@4 hat 8 Router und eine Middlebox hinter dem vierten</translation>
    </message>
</context>
<context>
    <name>Vantage</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; scan only where you may.</source>
        <translation>Echte Pakete in echte Netze. Raw-Sockets brauchen das Recht CAP_NET_RAW; scannen Sie nur, wo Sie dürfen.</translation>
    </message>
    <message>
        <source>Kernel lab</source>
        <translation>Kernel-Labor</translation>
    </message>
    <message>
        <source>Real Linux MPTCP hosts and routers in network namespaces of their own. No packet leaves this computer, and no right is needed.</source>
        <translation>Echte Linux-MPTCP-Hosts und Router in eigenen Netz-Namensräumen. Kein Paket verlässt diesen Rechner, und kein Recht ist nötig.</translation>
    </message>
    <message>
        <source>Virtual lab</source>
        <translation>Virtuelles Labor</translation>
    </message>
    <message>
        <source>The same network simulated in memory, the same each time. Its results are marked as simulated.</source>
        <translation>Dasselbe Netz, im Speicher simuliert, jedes Mal gleich. Seine Ergebnisse sind als simuliert gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>widgets::ClassTile</name>
    <message>
        <source>%1 Press to show only these.</source>
        <translation>%1 Drücken zeigt nur diese.</translation>
    </message>
</context>
<context>
    <name>widgets::CommandBar</name>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>Den Befehl in die Zwischenablage kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::CounterStrip</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Probes that the network took</source>
        <translation>Proben, die das Netz angenommen hat</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Probes a second over the last second</source>
        <translation>Proben je Sekunde in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Replies that belong to this scan&apos;s probes</source>
        <translation>Antworten, die zu den Proben dieses Scans gehören</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Antwortrate</translation>
    </message>
    <message>
        <source>Replies a second over the last second</source>
        <translation>Antworten je Sekunde in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>SYN/ACKs for each probe sent</source>
        <translation>SYN/ACKs je gesendeter Probe</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Replies lost on receive: dropped by the kernel, by the window or by the memory of duplicates. Anything but 0 means that results may be incomplete.</source>
        <translation>Beim Empfang verlorene Antworten: verworfen vom Kernel, vom Fenster oder vom Gedächtnis für Doppelte. Alles außer 0 heißt, dass Ergebnisse fehlen können.</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>Shows only replies for which this holds: field = value, also != &lt; &gt; &lt;= &gt;=, joined by &amp;&amp; and ||, with parentheses. Fields: %1.</source>
        <translation>Zeigt nur Antworten, für die dies gilt: Feld = Wert, auch != &lt; &gt; &lt;= &gt;=, verbunden mit &amp;&amp; und ||, mit Klammern. Felder: %1.</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The filter has an error; all replies are shown. %1. Completion lists the fields while a name is typed.</source>
        <translation>Der Filter hat einen Fehler; alle Antworten werden gezeigt. %1. Beim Tippen eines Namens werden die Felder zur Ergänzung angeboten.</translation>
    </message>
</context>
<context>
    <name>widgets::LivePage</name>
    <message>
        <source>No scan yet</source>
        <translation>Noch kein Scan</translation>
    </message>
    <message>
        <source>Choose targets on the Scan page and press Start. Counters, rates and every reply appear here while the scan runs.</source>
        <translation>Wählen Sie Ziele auf der Seite Scan und drücken Sie Start. Zähler, Raten und jede Antwort erscheinen hier, während der Scan läuft.</translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation>&amp;Zur Seite Scan</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>MPTCP Workbench</source>
        <translation>MPTCP Workbench</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation>S&amp;can</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Filter replies</source>
        <translation>Antworten &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About MPTCP Workbench</source>
        <translation>&amp;Über MPTCP Workbench</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>Virtuelles Labor: simuliert</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Anordnung zurückgesetzt</translation>
    </message>
    <message>
        <source>Scan Running</source>
        <translation>Scan läuft</translation>
    </message>
    <message>
        <source>A scan is running. Stop it and quit?</source>
        <translation>Ein Scan läuft. Anhalten und beenden?</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>An&amp;halten und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Scanning</source>
        <translation>&amp;Weiter scannen</translation>
    </message>
    <message>
        <source>About MPTCP Workbench</source>
        <translation>Über MPTCP Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and tells what their answers are worth.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Misst Multipath TCP in einem Netz: findet die Hosts, die auf MP_CAPABLE antworten, und sagt, was ihre Antworten wert sind.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Save replies…</source>
        <translation>Antworten &amp;speichern …</translation>
    </message>
    <message>
        <source>A scan is running and its replies are not saved. Stop it and quit?</source>
        <translation>Ein Scan läuft, und seine Antworten sind nicht gespeichert. Anhalten und beenden?</translation>
    </message>
</context>
<context>
    <name>widgets::PageSwitcher</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>widgets::PermissionBanner</name>
    <message>
        <source>This computer does not let the workbench send probes.</source>
        <translation>Dieser Rechner lässt die Workbench keine Proben senden.</translation>
    </message>
    <message>
        <source>Command that may do this scan</source>
        <translation>Befehl, der diesen Scan ausführen darf</translation>
    </message>
    <message>
        <source>Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The labs need no right; the command line may do the same scan as root:</source>
        <translation>Raw-Sockets brauchen das Recht CAP_NET_RAW, das dieses Programm nicht hat. Die Labore brauchen kein Recht; die Befehlszeile darf denselben Scan als root:</translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation>In die Zwis&amp;chenablage</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut pr&amp;üfen</translation>
    </message>
    <message>
        <source>&amp;Use the lab instead</source>
        <translation>I&amp;m Labor scannen</translation>
    </message>
</context>
<context>
    <name>widgets::ProbeGroup</name>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>MSS only: the shortest probe</source>
        <translation>Nur MSS: die kürzeste Probe</translation>
    </message>
    <message>
        <source>As Linux sends them</source>
        <translation>Wie Linux sie sendet</translation>
    </message>
    <message>
        <source>MPTCP v&amp;0</source>
        <translation>MPTCP v&amp;0</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 6824, which carries a key.</source>
        <translation>Ein SYN mit MP_CAPABLE nach RFC 6824, das einen Schlüssel trägt.</translation>
    </message>
    <message>
        <source>MPTCP v&amp;1</source>
        <translation>MPTCP v&amp;1</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 8684, which carries none.</source>
        <translation>Ein SYN mit MP_CAPABLE nach RFC 8684, das keinen trägt.</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Kontrolle</translation>
    </message>
    <message>
        <source>A plain SYN: does the target answer at all?</source>
        <translation>Ein einfaches SYN: Antwortet das Ziel überhaupt?</translation>
    </message>
    <message>
        <source>Tick at least one pass.</source>
        <translation>Mindestens einen Durchgang ankreuzen.</translation>
    </message>
</context>
<context>
    <name>widgets::RateChart</name>
    <message>
        <source>Send and reply rate over time</source>
        <translation>Sende- und Antwortrate über die Zeit</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Pakete/s</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>widgets::RateGroup</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyDetails</name>
    <message>
        <source>Select a reply to see its options byte by byte.</source>
        <translation>Wählen Sie eine Antwort, um ihre Optionen Byte für Byte zu sehen.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>TCP options of the reply</source>
        <translation>TCP-Optionen der Antwort</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>TCP option and its bytes</source>
        <translation>TCP-Option und ihre Bytes</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>TTL %1, window %2</source>
        <translation>TTL %1, Fenster %2</translation>
    </message>
    <message>
        <source>%1 from %2, TTL %3</source>
        <translation>%1 von %2, TTL %3</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, nach %2 ms</translation>
    </message>
    <message>
        <source>%1; another class came from this target before</source>
        <translation>%1; zuvor kam von diesem Ziel eine andere Klasse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>ours %1, theirs %2</source>
        <translation>unserer %1, ihrer %2</translation>
    </message>
    <message>
        <source>bytes that are no option</source>
        <translation>Bytes, die keine Option sind</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ReplySaver</name>
    <message>
        <source>CSV, all replies (*.csv)</source>
        <translation>CSV, alle Antworten (*.csv)</translation>
    </message>
    <message>
        <source>CSV, only the replies shown (*.csv)</source>
        <translation>CSV, nur die gezeigten Antworten (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines, all replies (*.jsonl)</source>
        <translation>JSON-Zeilen, alle Antworten (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON lines, only the replies shown (*.jsonl)</source>
        <translation>JSON-Zeilen, nur die gezeigten Antworten (*.jsonl)</translation>
    </message>
    <message>
        <source>Save Replies</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <source>Saving %1 replies…</source>
        <translation>%1 Antworten werden gespeichert …</translation>
    </message>
    <message>
        <source>Replies Not Saved</source>
        <translation>Antworten nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 replies saved to %2</source>
        <translation>%1 Antworten gespeichert in %2</translation>
    </message>
    <message>
        <source>%1; %2 more were not kept</source>
        <translation>%1; %2 weitere wurden nicht behalten</translation>
    </message>
    <message>
        <source>The %1 replies of the last scan were not saved.</source>
        <translation>Die %1 Antworten des letzten Scans wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation>Als CSV mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen kopiert</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Kopierte Zeilen: %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>this value</source>
        <translation>diesen Wert</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Selection of %1 rows let go: only the current row is followed while the order changes</source>
        <translation>Auswahl von %1 Zeilen aufgehoben: Nur die aktuelle Zeile wird verfolgt, wenn sich die Reihenfolge ändert</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyView</name>
    <message>
        <source>No reply matches</source>
        <translation>Keine Antwort passt</translation>
    </message>
    <message>
        <source>Replies arrived, but the filter or the pressed tiles let none of them through.</source>
        <translation>Antworten sind da, aber der Filter oder die gedrückten Kacheln lassen keine durch.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 replies</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>%1, %2 more not kept</source>
        <translation>%1, weitere %2 nicht behalten</translation>
    </message>
</context>
<context>
    <name>widgets::RunHeader</name>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>Virtuelles Labor: simuliert</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Nothing of this run was measured in a network.</source>
        <translation>Nichts an diesem Lauf wurde in einem Netz gemessen.</translation>
    </message>
    <message>
        <source>End the run now and keep what it found (Shift+F5)</source>
        <translation>Den Lauf jetzt beenden und behalten, was er fand (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting for late replies</source>
        <translation>Wartet auf späte Antworten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Go on sending (Ctrl+Shift+P)</source>
        <translation>Weiter senden (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>Hold sending (Ctrl+Shift+P)</source>
        <translation>Das Senden anhalten (Strg+Umschalt+P)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>widgets::ScanForm</name>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 auf der Leitung</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>so schnell, wie die Schnittstelle sie nimmt</translation>
    </message>
</context>
<context>
    <name>widgets::ScanPage</name>
    <message>
        <source>Equivalent command</source>
        <translation>Gleichwertiger Befehl</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>The same from the command line:</source>
        <translation>Dasselbe auf der Befehlszeile:</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Put the marked fields right to start.</source>
        <translation>Berichtigen Sie die markierten Felder, um zu starten.</translation>
    </message>
    <message>
        <source>This scan cannot start:</source>
        <translation>Dieser Scan kann nicht starten:</translation>
    </message>
    <message>
        <source>A scan is running</source>
        <translation>Ein Scan läuft</translation>
    </message>
    <message>
        <source>Start the scan (F5)</source>
        <translation>Den Scan starten (F5)</translation>
    </message>
    <message>
        <source>Something in the form is missing or wrong</source>
        <translation>Im Formular fehlt etwas oder ist etwas falsch</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Be&amp;fehl kopieren</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Sta&amp;rt</translation>
    </message>
    <message>
        <source>The right is still missing</source>
        <translation>Das Recht fehlt noch immer</translation>
    </message>
    <message>
        <source>The right is there: the scan can start</source>
        <translation>Das Recht ist da: der Scan kann starten</translation>
    </message>
    <message>
        <source>Incomplete: put the marked fields right, and the command stands here.</source>
        <translation>Unvollständig: Sind die markierten Felder berichtigt, steht hier der Befehl.</translation>
    </message>
</context>
<context>
    <name>widgets::ScanSession</name>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>Liest Ziele und löst Namen auf …</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>Sucht den Weg zu den Zielen …</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>Baut das Kernel-Labor auf …</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>Öffnet den Standort …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>widgets::TargetsGroup</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or a name</source>
        <translation>Je Zeile eines: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 oder ein Name</translation>
    </message>
    <message>
        <source>One a line; an exclusion always wins</source>
        <translation>Je Zeile einer; ein Ausschluss gewinnt immer</translation>
    </message>
    <message>
        <source>One file a line</source>
        <translation>Je Zeile eine Datei</translation>
    </message>
    <message>
        <source>Choose list files</source>
        <translation>Listendateien wählen</translation>
    </message>
    <message>
        <source>&amp;Addresses, prefixes and names</source>
        <translation>Adr&amp;essen, Präfixe und Namen</translation>
    </message>
    <message>
        <source>What to probe, one a line: an address, a prefix, a range such as 192.0.2.1-192.0.2.9, or a host name.</source>
        <translation>Was geprüft wird, je Zeile eines: eine Adresse, ein Präfix, ein Bereich wie 192.0.2.1-192.0.2.9 oder ein Hostname.</translation>
    </message>
    <message>
        <source>La&amp;b prefixes</source>
        <translation>La&amp;borpräfixe</translation>
    </message>
    <message>
        <source>Insert prefixes that exist inside the lab</source>
        <translation>Präfixe einfügen, die es im Labor gibt</translation>
    </message>
    <message>
        <source>A sample of every kind, IPv4</source>
        <translation>Eine Probe von jeder Art, IPv4</translation>
    </message>
    <message>
        <source>A sample of every kind, IPv6</source>
        <translation>Eine Probe von jeder Art, IPv6</translation>
    </message>
    <message>
        <source>Add IPv4 prefix</source>
        <translation>IPv4-Präfix hinzufügen</translation>
    </message>
    <message>
        <source>Add IPv6 prefix</source>
        <translation>IPv6-Präfix hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>List Files</source>
        <translation>Listendateien</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.list);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A window has no standard input to read; name a file.</source>
        <translation>Ein Fenster hat keine Standardeingabe; bitte eine Datei nennen.</translation>
    </message>
</context>
<context>
    <name>widgets::VantageGroup</name>
    <message>
        <source>Vantage point</source>
        <translation>Standort</translation>
    </message>
</context>
</TS>
