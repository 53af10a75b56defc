<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>there is no figure &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>es gibt keine Abbildung „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>no run asked %1 of %2 hosts at port %3</source>
        <translation>kein Lauf hat %2-Hosts an Port %3 nach %1 gefragt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>no %1 has scans of %2; put runs together by a longer period</source>
        <translation>kein Zeitraum (%1) hat Scans für %2; fassen Sie Läufe zu längeren Zeiträumen zusammen</translation>
    </message>
    <message>
        <source>all the ports</source>
        <translation>alle Ports</translation>
    </message>
    <message>
        <source>no run is a scan for v0 or v1 at these ports</source>
        <translation>kein Lauf ist ein Scan nach v0 oder v1 an diesen Ports</translation>
    </message>
    <message>
        <source>no run is a scan of %1 hosts for v0 or v1 at these ports</source>
        <translation>kein Lauf ist ein Scan von %1-Hosts nach v0 oder v1 an diesen Ports</translation>
    </message>
    <message>
        <source>no run asked %1 at these ports</source>
        <translation>kein Lauf hat an diesen Ports nach %1 gefragt</translation>
    </message>
    <message>
        <source>two ports to compare</source>
        <translation>zwei Ports zum Vergleichen</translation>
    </message>
    <message>
        <source>two ports of %1 hosts to compare</source>
        <translation>zwei Ports von %1-Hosts zum Vergleichen</translation>
    </message>
    <message>
        <source>both v0 and v1</source>
        <translation>v0 und v1</translation>
    </message>
    <message>
        <source>both v0 and v1 of %1 hosts</source>
        <translation>v0 und v1 von %1-Hosts</translation>
    </message>
    <message>
        <source>the pass control beside v0 or v1</source>
        <translation>den Kontrolldurchgang neben v0 oder v1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the runs have nothing to show in it</source>
        <translation>„%1“ lässt sich nicht erstellen: Die Läufe enthalten nichts dafür</translation>
    </message>
    <message>
        <source>the runs have no trace that the question lets through</source>
        <translation>die Läufe haben keinen Trace, den die Frage zulässt</translation>
    </message>
    <message>
        <source>the runs have no trace with %1 over %2</source>
        <translation>die Läufe haben keinen Trace mit %1 über %2</translation>
    </message>
    <message>
        <source>the runs have no proof that the question lets through</source>
        <translation>die Läufe haben keinen Nachweis, den die Frage zulässt</translation>
    </message>
    <message>
        <source>the runs have no findings: no scan was followed up</source>
        <translation>die Läufe haben keine Befunde: Zu keinem Scan gab es eine Nachuntersuchung</translation>
    </message>
    <message>
        <source>it needs to know the origins of addresses: %1</source>
        <translation>dafür muss die Herkunft der Adressen bekannt sein: %1</translation>
    </message>
    <message>
        <source>it needs to know the countries of addresses: %1</source>
        <translation>dafür müssen die Länder der Adressen bekannt sein: %1</translation>
    </message>
    <message>
        <source>%1, %2, seen before (published)</source>
        <translation>%1, %2, schon früher gesehen (veröffentlicht)</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>beständig</translation>
    </message>
    <message>
        <source>The published v1 hosts cannot all be consistent by this definition: of IPv4 port 80 in 2021-11 the paper has 105, but only 4 hosts in 2021-09.</source>
        <translation>Die veröffentlichten v1-Hosts können nach dieser Definition nicht alle beständig sein: Für IPv4, Port 80 im Monat 2021-11 nennt die Studie 105, für 2021-09 aber nur 4 Hosts.</translation>
    </message>
    <message>
        <source>Published figure 2a has a slot for 2020-08 or 2020-09 that fits neither month and contradicts the forerunner&apos;s table: it is left out. Aschenbrenner et al. 2021 call consistent who had answered before, at any time.</source>
        <translation>Abbildung 2a der Studie hat eine Stelle für 2020-08 oder 2020-09, die zu keinem der beiden Monate passt und der Tabelle der Vorgängerstudie widerspricht: Sie ist weggelassen. Aschenbrenner et al. 2021 nennen beständig, wer irgendwann früher schon geantwortet hatte.</translation>
    </message>
    <message>
        <source>Distinct addresses for each port that answered a v0 SYN with MP_CAPABLE and a key other than ours; the lower part was there in all of the past scans of the window.</source>
        <translation>Verschiedene Adressen je Port, die auf ein v0-SYN mit MP_CAPABLE und einem anderen Schlüssel als unserem antworteten; der untere Teil war in allen früheren Scans des Fensters da.</translation>
    </message>
    <message>
        <source>Distinct addresses for each port that answered a v1 SYN with MP_CAPABLE of version 1 and a key of their own; the lower part was there in all of the past scans of the window.</source>
        <translation>Verschiedene Adressen je Port, die auf ein v1-SYN mit MP_CAPABLE der Version 1 und einem eigenen Schlüssel antworteten; der untere Teil war in allen früheren Scans des Fensters da.</translation>
    </message>
    <message>
        <source>MPTCPv0 hosts over IPv4</source>
        <translation>MPTCPv0-Hosts über IPv4</translation>
    </message>
    <message>
        <source>MPTCPv0 hosts over IPv6</source>
        <translation>MPTCPv0-Hosts über IPv6</translation>
    </message>
    <message>
        <source>MPTCPv1 hosts over IPv4</source>
        <translation>MPTCPv1-Hosts über IPv4</translation>
    </message>
    <message>
        <source>MPTCPv1 hosts over IPv6</source>
        <translation>MPTCPv1-Hosts über IPv6</translation>
    </message>
    <message>
        <source>no %1 was scanned at all the ports; put runs together by a longer period, or choose one port</source>
        <translation>kein Zeitraum (%1) wurde an allen Ports gescannt; fassen Sie Läufe zu längeren Zeiträumen zusammen oder wählen Sie einen Port</translation>
    </message>
    <message>
        <source>A host is an address at any of the ports; a %1 in which one of them was not scanned is left out.</source>
        <translation>Ein Host ist eine Adresse an irgendeinem der Ports; ein Zeitraum (%1), in dem einer davon nicht gescannt wurde, ist weggelassen.</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>geblieben</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekehrt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>Against the scanned %1 before; the first has none before it. Below the axis: no longer there.</source>
        <translation>Gegenüber dem vorherigen gescannten Zeitraum (%1); der erste hat keinen vor sich. Unter der Achse: nicht mehr da.</translation>
    </message>
    <message>
        <source>scanned %1s after the host was first seen</source>
        <translation>gescannte Zeiträume (%1), seit der Host zum ersten Mal gesehen wurde</translation>
    </message>
    <message>
        <source>share of stays that go on [%]</source>
        <translation>Anteil der Aufenthalte, die andauern [%]</translation>
    </message>
    <message>
        <source>Kaplan-Meier estimate with Greenwood&apos;s 95 % interval. A stay begins when a host comes or returns and ends with the first scan that misses it; stays that the first scan found under way are left out.</source>
        <translation>Kaplan-Meier-Schätzung mit dem 95-%-Intervall nach Greenwood. Ein Aufenthalt beginnt, wenn ein Host kommt oder zurückkehrt, und endet mit dem ersten Scan, in dem er fehlt; Aufenthalte, die beim ersten Scan schon im Gange waren, sind weggelassen.</translation>
    </message>
    <message>
        <source>share of the first scan&apos;s hosts [%]</source>
        <translation>Anteil der Hosts des ersten Scans [%]</translation>
    </message>
    <message>
        <source>%1: %2 hosts in the first scan.</source>
        <translation>%1: %2 Hosts im ersten Scan.</translation>
    </message>
    <message>
        <source>Hosts with a key of their own that stayed from the scan before, came back after an absence, were never seen before, or are gone.</source>
        <translation>Hosts mit eigenem Schlüssel, die seit dem vorherigen Scan geblieben, nach Abwesenheit zurückgekehrt, zum ersten Mal gesehen oder verschwunden sind.</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv0 hosts over IPv4</source>
        <translation>Kommen und Gehen der MPTCPv0-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv0 hosts over IPv6</source>
        <translation>Kommen und Gehen der MPTCPv0-Hosts über IPv6</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv1 hosts over IPv4</source>
        <translation>Kommen und Gehen der MPTCPv1-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv1 hosts over IPv6</source>
        <translation>Kommen und Gehen der MPTCPv1-Hosts über IPv6</translation>
    </message>
    <message>
        <source>How long MPTCP hosts stay</source>
        <translation>Wie lange MPTCP-Hosts bleiben</translation>
    </message>
    <message>
        <source>The share of stays that still go on so many scans after they began.</source>
        <translation>Der Anteil der Aufenthalte, die so viele Scans nach ihrem Beginn noch andauern.</translation>
    </message>
    <message>
        <source>The first scan&apos;s MPTCP hosts in later scans</source>
        <translation>Die MPTCP-Hosts des ersten Scans in späteren Scans</translation>
    </message>
    <message>
        <source>Of the hosts of the first scan the share that each later scan finds.</source>
        <translation>Welchen Anteil der Hosts des ersten Scans jeder spätere Scan wiederfindet.</translation>
    </message>
    <message>
        <source>key of its own</source>
        <translation>eigener Schlüssel</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>andere Version</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>Of the columns of a %1 the left is %2, then %3.</source>
        <translation>Von den Säulen eines Zeitraums (%1) steht die linke für %2, dann folgt %3.</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (veröffentlicht)</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>change [%]</source>
        <translation>Änderung [%]</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>responsive</source>
        <translation>antwortend</translation>
    </message>
    <message>
        <source>potential MPTCP</source>
        <translation>potenziell MPTCP</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (zweifelhaft)</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>immer (%1)</translation>
    </message>
    <message>
        <source>Changes are on the scanned %1 before. The rows &quot;every %1&quot; count the hosts that were there in each scanned one. Empty: no scan.</source>
        <translation>Änderungen gelten gegenüber dem vorherigen gescannten Zeitraum (%1). Die Zeilen „immer (%1)“ zählen die Hosts, die in jedem gescannten da waren. Leer: kein Scan.</translation>
    </message>
    <message>
        <source>Rows marked published: %1, table I, rounded there.</source>
        <translation>Als veröffentlicht bezeichnete Zeilen: %1, Tabelle I, dort gerundet.</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>potential of responsive [%]</source>
        <translation>potenzielle der antwortenden [%]</translation>
    </message>
    <message>
        <source>own key of responsive [%]</source>
        <translation>eigener Schlüssel der antwortenden [%]</translation>
    </message>
    <message>
        <source>own key of potential [%]</source>
        <translation>eigener Schlüssel der potenziellen [%]</translation>
    </message>
    <message>
        <source>mirrored of potential [%]</source>
        <translation>gespiegelte der potenziellen [%]</translation>
    </message>
    <message>
        <source>The last %1 that was scanned. Both papers print their IPv4 shares ten times too high: 300 000 of 60 million are 0.5 %, not 5 %.</source>
        <translation>Der letzte gescannte Zeitraum (%1). Beide Studien geben ihre IPv4-Anteile zehnmal zu hoch an: 300 000 von 60 Millionen sind 0,5 %, nicht 5 %.</translation>
    </message>
    <message>
        <source>share of the hosts that answer with an MPTCP option [%]</source>
        <translation>Anteil der Hosts, die mit einer MPTCP-Option antworten [%]</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The last run of each vantage point that asked for it.</source>
        <translation>Der letzte Lauf jedes Messorts, der danach fragte.</translation>
    </message>
    <message>
        <source>Distinct addresses that answered a SYN with a SYN/ACK of any kind; RSTs do not count.</source>
        <translation>Verschiedene Adressen, die auf ein SYN mit irgendeinem SYN/ACK antworteten; RSTs zählen nicht.</translation>
    </message>
    <message>
        <source>Distinct addresses whose SYN/ACK has any MPTCP option: with a key of their own, mirrored, of another version or malformed.</source>
        <translation>Verschiedene Adressen, deren SYN/ACK irgendeine MPTCP-Option trägt: mit eigenem Schlüssel, gespiegelt, in anderer Version oder fehlerhaft.</translation>
    </message>
    <message>
        <source>What the SYN/ACKs with an MPTCP option had: a key of the host&apos;s own, our option sent back, another version, or an option that breaks its RFC.</source>
        <translation>Was die SYN/ACKs mit MPTCP-Option trugen: einen eigenen Schlüssel des Hosts, unsere Option zurückgeschickt, eine andere Version oder eine Option, die gegen ihren RFC verstößt.</translation>
    </message>
    <message>
        <source>Responsive hosts, potential MPTCP hosts and those with a key of their own, with the change on the scan before, and how many were there every time.</source>
        <translation>Antwortende Hosts, potenzielle MPTCP-Hosts und solche mit eigenem Schlüssel, mit der Änderung gegenüber dem vorherigen Scan, und wie viele jedes Mal da waren.</translation>
    </message>
    <message>
        <source>MPTCPv0 over IPv4, count by count</source>
        <translation>MPTCPv0 über IPv4, Zählung für Zählung</translation>
    </message>
    <message>
        <source>MPTCPv0 over IPv6, count by count</source>
        <translation>MPTCPv0 über IPv6, Zählung für Zählung</translation>
    </message>
    <message>
        <source>MPTCPv1 over IPv4, count by count</source>
        <translation>MPTCPv1 über IPv4, Zählung für Zählung</translation>
    </message>
    <message>
        <source>MPTCPv1 over IPv6, count by count</source>
        <translation>MPTCPv1 über IPv6, Zählung für Zählung</translation>
    </message>
    <message>
        <source>MPTCP among responsive hosts</source>
        <translation>MPTCP unter antwortenden Hosts</translation>
    </message>
    <message>
        <source>Which share of the hosts that answer has an MPTCP option, and a key of its own, in the last scan of each kind.</source>
        <translation>Welcher Anteil der antwortenden Hosts eine MPTCP-Option und einen eigenen Schlüssel hat, im jeweils letzten Scan.</translation>
    </message>
    <message>
        <source>Responsive IPv4 hosts</source>
        <translation>Antwortende IPv4-Hosts</translation>
    </message>
    <message>
        <source>Responsive IPv6 hosts</source>
        <translation>Antwortende IPv6-Hosts</translation>
    </message>
    <message>
        <source>Potential MPTCP hosts over IPv4</source>
        <translation>Potenzielle MPTCP-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Potential MPTCP hosts over IPv6</source>
        <translation>Potenzielle MPTCP-Hosts über IPv6</translation>
    </message>
    <message>
        <source>What v0 answers over IPv4 carry</source>
        <translation>Was v0-Antworten über IPv4 tragen</translation>
    </message>
    <message>
        <source>What v0 answers over IPv6 carry</source>
        <translation>Was v0-Antworten über IPv6 tragen</translation>
    </message>
    <message>
        <source>What v1 answers over IPv4 carry</source>
        <translation>Was v1-Antworten über IPv4 tragen</translation>
    </message>
    <message>
        <source>What v1 answers over IPv6 carry</source>
        <translation>Was v1-Antworten über IPv6 tragen</translation>
    </message>
    <message>
        <source>MPTCP answers by vantage point</source>
        <translation>MPTCP-Antworten nach Messort</translation>
    </message>
    <message>
        <source>The same classes for each vantage point&apos;s last run: where they differ, a network on the way alters the option.</source>
        <translation>Dieselben Klassen für den letzten Lauf jedes Messorts: Wo sie sich unterscheiden, verändert ein Netz auf dem Weg die Option.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, %1 vantage points</source>
        <translation>, %1 Messorte</translation>
    </message>
    <message>
        <source>, vantage %1</source>
        <translation>, Messort %1</translation>
    </message>
    <message>
        <source>%1, %2 run</source>
        <translation>%1, %2 Lauf</translation>
    </message>
    <message>
        <source>%1, %2 runs</source>
        <translation>%1, %2 Läufe</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simuliert</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>, nur %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>Only %1s with runs are shown.</source>
        <translation>Nur Zeiträume (%1) mit Läufen sind gezeigt.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1-Adressen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: %2</source>
        <translation>„%1“ lässt sich nicht erstellen: %2</translation>
    </message>
    <message>
        <source>and %1 more runs</source>
        <translation>und %1 weitere Läufe</translation>
    </message>
    <message>
        <source>Doubtful, because hosts may be missing: %1.</source>
        <translation>Zweifelhaft, weil Hosts fehlen können: %1.</translation>
    </message>
    <message>
        <source>Consistent: there in this %1 and in the %2 scanned %1s before it; none is known before that many were scanned, and after a doubtful %1 there may be too few.</source>
        <translation>Beständig: da in diesem Zeitraum (%1) und in den %2 gescannten Zeiträumen (%1) davor; bevor so viele gescannt sind, ist keiner bekannt, und nach einem zweifelhaften Zeitraum (%1) können es zu wenige sein.</translation>
    </message>
    <message>
        <source>The published numbers are monthly; put runs together by month to see them.</source>
        <translation>Die veröffentlichten Zahlen sind monatlich; fassen Sie Läufe nach Monaten zusammen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Months that neither the runs nor the publication have are left out between the two.</source>
        <translation>Monate, die weder die Läufe noch die Veröffentlichung haben, sind zwischen beiden weggelassen.</translation>
    </message>
    <message>
        <source>addresses in a scan, mean</source>
        <translation>Adressen in einem Scan, Mittelwert</translation>
    </message>
    <message>
        <source>mirrored key</source>
        <translation>gespiegelter Schlüssel</translation>
    </message>
    <message>
        <source>Bars: mean of the scanned %1s, error bars one standard error of it. The papers do not say what theirs are; those of Shreedhar 2022, figure 5 agree with the standard error of its monthly counts.</source>
        <translation>Balken: Mittelwert der gescannten Zeiträume (%1), Fehlerbalken: ein Standardfehler davon. Die Studien sagen nicht, was ihre sind; die in Abbildung 5 von Shreedhar 2022 stimmen mit dem Standardfehler der monatlichen Zählungen überein.</translation>
    </message>
    <message>
        <source>too few keys of their own for a test</source>
        <translation>zu wenige eigene Schlüssel für einen Test</translation>
    </message>
    <message>
        <source>chi-square %1 with %2 degrees of freedom, p = %3: not what random keys would give</source>
        <translation>Chi-Quadrat %1 bei %2 Freiheitsgraden, p = %3: nicht, was zufällige Schlüssel ergäben</translation>
    </message>
    <message>
        <source>chi-square %1 with %2 degrees of freedom, p = %3: as random keys would be</source>
        <translation>Chi-Quadrat %1 bei %2 Freiheitsgraden, p = %3: wie bei zufälligen Schlüsseln</translation>
    </message>
    <message>
        <source>; our key had %1 ones, hence the spike</source>
        <translation>; unser Schlüssel hatte %1 Einsen, daher die Spitze</translation>
    </message>
    <message>
        <source>; our keys had %1 to %2 ones, since each target gets its own</source>
        <translation>; unsere Schlüssel hatten %1 bis %2 Einsen, da jedes Ziel einen eigenen bekommt</translation>
    </message>
    <message>
        <source>Hamming weight of the receiver&apos;s key [bits]</source>
        <translation>Hamming-Gewicht des Schlüssels des Empfängers [Bit]</translation>
    </message>
    <message>
        <source>share of the port&apos;s keys [%]</source>
        <translation>Anteil der Schlüssel des Ports [%]</translation>
    </message>
    <message>
        <source>%1, key of its own</source>
        <translation>%1, eigener Schlüssel</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <translation>%1, gespiegelt</translation>
    </message>
    <message>
        <source>%1, N(32, 16) for random keys</source>
        <translation>%1, N(32, 16) für zufällige Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2 keys of their own, %3; %4 mirrored ones%5.</source>
        <translation>%1: %2 eigene Schlüssel, %3; %4 gespiegelte%5.</translation>
    </message>
    <message>
        <source>A key for each host, port and run. The curve is the normal distribution of mean 32 and variance 16, times the share of keys of their own, which it describes; the test is against the exact law, the binomial distribution of 64 bits.</source>
        <translation>Ein Schlüssel je Host, Port und Lauf. Die Kurve ist die Normalverteilung mit Mittelwert 32 und Varianz 16, mal dem Anteil der eigenen Schlüssel, die sie beschreibt; getestet wird gegen das genaue Gesetz, die Binomialverteilung von 64 Bits.</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>keys of their own</source>
        <translation>eigene Schlüssel</translation>
    </message>
    <message>
        <source>mean weight</source>
        <translation>mittleres Gewicht</translation>
    </message>
    <message>
        <source>chi-square</source>
        <translation>Chi-Quadrat</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>zero keys</source>
        <translation>Nullschlüssel</translation>
    </message>
    <message>
        <source>shared by hosts of one %1</source>
        <translation>mehreren Hosts gemeinsam (%1)</translation>
    </message>
    <message>
        <source>mirrored keys</source>
        <translation>gespiegelte Schlüssel</translation>
    </message>
    <message>
        <source>A true host makes a random key for each connection: mean weight 32, a p that is not tiny, no zero keys and none shared. Mirrored keys exist in v0 only, where the SYN has a key. p: how often random keys fit as badly or worse.</source>
        <translation>Ein echter Host macht für jede Verbindung einen zufälligen Schlüssel: mittleres Gewicht 32, ein nicht winziges p, keine Nullschlüssel und keine gemeinsamen. Gespiegelte Schlüssel gibt es nur in v0, wo das SYN einen Schlüssel hat. p: wie oft zufällige Schlüssel so schlecht oder schlechter passen.</translation>
    </message>
    <message>
        <source>How many ones the keys in the SYN/ACKs have, as shares of a port&apos;s keys; a true host&apos;s are random, a mirror&apos;s are ours.</source>
        <translation>Wie viele Einsen die Schlüssel in den SYN/ACKs haben, als Anteile der Schlüssel eines Ports; die eines echten Hosts sind zufällig, die eines Spiegels sind unsere.</translation>
    </message>
    <message>
        <source>Keys of hosts and mirrored keys</source>
        <translation>Schlüssel von Hosts und gespiegelte Schlüssel</translation>
    </message>
    <message>
        <source>How many IPv4 addresses answer v0 with a key of their own and how many with ours, as a mean over the scans.</source>
        <translation>Wie viele IPv4-Adressen v0 mit einem eigenen Schlüssel beantworten und wie viele mit unserem, im Mittel über die Scans.</translation>
    </message>
    <message>
        <source>Keys of hosts and mirrored keys, both families</source>
        <translation>Schlüssel von Hosts und gespiegelte Schlüssel, beide Familien</translation>
    </message>
    <message>
        <source>The same with IPv6, on a logarithmic axis.</source>
        <translation>Dasselbe mit IPv6, auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Hamming weight of v0 keys over IPv4</source>
        <translation>Hamming-Gewicht der v0-Schlüssel über IPv4</translation>
    </message>
    <message>
        <source>Hamming weight of v0 keys over IPv6</source>
        <translation>Hamming-Gewicht der v0-Schlüssel über IPv6</translation>
    </message>
    <message>
        <source>Are the keys random?</source>
        <translation>Sind die Schlüssel zufällig?</translation>
    </message>
    <message>
        <source>Fit to random keys, zero keys and keys that several hosts share, for v0 and v1.</source>
        <translation>Passung zu zufälligen Schlüsseln, Nullschlüssel und Schlüssel, die mehrere Hosts gemeinsam haben, für v0 und v1.</translation>
    </message>
    <message>
        <source>v0 to v1, %1</source>
        <translation>v0 zu v1, %1</translation>
    </message>
    <message>
        <source>v1 to v0, %1</source>
        <translation>v1 zu v0, %1</translation>
    </message>
    <message>
        <source>old version gone</source>
        <translation>alte Version verschwunden</translation>
    </message>
    <message>
        <source>Against the scanned %1 before, at any port; above the axis from v1 to v0, below from v0 to v1. Only hosts that did not have the new version before count.</source>
        <translation>Gegenüber dem vorherigen gescannten Zeitraum (%1), an irgendeinem Port; über der Achse von v1 zu v0, darunter von v0 zu v1. Nur Hosts, die die neue Version vorher nicht hatten, zählen.</translation>
    </message>
    <message>
        <source>Against the scanned %1 before, at any port; above the axis from v1 to v0, below from v0 to v1. As in the study, a host that speaks both all the time counts in each %1 in both directions: version-gains leaves those out.</source>
        <translation>Gegenüber dem vorherigen gescannten Zeitraum (%1), an irgendeinem Port; über der Achse von v1 zu v0, darunter von v0 zu v1. Wie in der Studie zählt ein Host, der ständig beide spricht, in jedem Zeitraum (%1) in beiden Richtungen: version-gains lässt solche weg.</translation>
    </message>
    <message>
        <source>no %1 was scanned at all the ports; put runs together by a longer period</source>
        <translation>kein Zeitraum (%1) wurde an allen Ports gescannt; fassen Sie Läufe zu längeren Zeiträumen zusammen</translation>
    </message>
    <message>
        <source>Hosts with a key of their own in %1, the last %2 that scanned all the ports</source>
        <translation>Hosts mit eigenem Schlüssel in %1, dem letzten Zeitraum (%2), der an allen Ports gescannt wurde</translation>
    </message>
    <message>
        <source>Hosts whose last trace found true MPTCP</source>
        <translation>Hosts, deren letzter Trace echtes MPTCP fand</translation>
    </message>
    <message>
        <source>, and %1 of which the database knows nothing</source>
        <translation>, und %1, von denen die Datenbank nichts weiß</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>share [%]</source>
        <translation>Anteil [%]</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 veröffentlicht</translation>
    </message>
    <message>
        <source>%1: %2 addresses in %3 origins%4.</source>
        <translation>%1: %2 Adressen aus %3 Herkünften%4.</translation>
    </message>
    <message>
        <source>Origins: %1. An address of several origins counts once, under all of them together.</source>
        <translation>Herkunft: %1. Eine Adresse mit mehreren Herkünften zählt einmal, unter allen zusammen.</translation>
    </message>
    <message>
        <source>Published: %1, table %2; empty where it does not list the AS.</source>
        <translation>Veröffentlicht: %1, Tabelle %2; leer, wo sie das AS nicht aufführt.</translation>
    </message>
    <message>
        <source>country (ISO 3166)</source>
        <translation>Land (ISO 3166)</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>kein Host</translation>
    </message>
    <message>
        <source>%1: %2 addresses in %3 countries%4. By %5.</source>
        <translation>%1: %2 Adressen in %3 Ländern%4. Nach %5.</translation>
    </message>
    <message>
        <source>Published: %1, figure %2: %3.</source>
        <translation>Veröffentlicht: %1, Abbildung %2: %3.</translation>
    </message>
    <message>
        <source>The autonomous systems that announce the addresses of hosts with a key of their own, in the last scan; at each port and at any.</source>
        <translation>Die autonomen Systeme, die die Adressen der Hosts mit eigenem Schlüssel ankündigen, im letzten Scan; an jedem Port und an irgendeinem.</translation>
    </message>
    <message>
        <source>The autonomous systems of the hosts that traces found to be true MPTCP, as in the papers.</source>
        <translation>Die autonomen Systeme der Hosts, bei denen Traces echtes MPTCP fanden, wie in den Studien.</translation>
    </message>
    <message>
        <source>In which countries the hosts with a key of their own are, in the last scan.</source>
        <translation>In welchen Ländern die Hosts mit eigenem Schlüssel stehen, im letzten Scan.</translation>
    </message>
    <message>
        <source>Origins of true MPTCPv0 hosts over IPv4</source>
        <translation>Herkunft echter MPTCPv0-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Origins of true MPTCPv0 hosts over IPv6</source>
        <translation>Herkunft echter MPTCPv0-Hosts über IPv6</translation>
    </message>
    <message>
        <source>Origins of MPTCPv0 hosts over IPv4</source>
        <translation>Herkunft der MPTCPv0-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Origins of MPTCPv0 hosts over IPv6</source>
        <translation>Herkunft der MPTCPv0-Hosts über IPv6</translation>
    </message>
    <message>
        <source>Origins of MPTCPv1 hosts over IPv4</source>
        <translation>Herkunft der MPTCPv1-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Origins of MPTCPv1 hosts over IPv6</source>
        <translation>Herkunft der MPTCPv1-Hosts über IPv6</translation>
    </message>
    <message>
        <source>Countries of true MPTCPv0 hosts over IPv4</source>
        <translation>Länder echter MPTCPv0-Hosts über IPv4</translation>
    </message>
    <message>
        <source>In which countries the hosts are that traces found to be true MPTCP.</source>
        <translation>In welchen Ländern die Hosts stehen, bei denen Traces echtes MPTCP fanden.</translation>
    </message>
    <message>
        <source>Countries of MPTCPv0 hosts over IPv4</source>
        <translation>Länder der MPTCPv0-Hosts über IPv4</translation>
    </message>
    <message>
        <source>Countries of MPTCPv1 hosts over IPv4</source>
        <translation>Länder der MPTCPv1-Hosts über IPv4</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>no %1 has scans of both versions at all ports; put runs together by a longer period</source>
        <translation>kein Zeitraum (%1) hat Scans beider Versionen an allen Ports; fassen Sie Läufe zu längeren Zeiträumen zusammen</translation>
    </message>
    <message>
        <source>share of hosts [%]</source>
        <translation>Anteil der Hosts [%]</translation>
    </message>
    <message>
        <source>no %1 has scans of both ports; put runs together by a longer period</source>
        <translation>kein Zeitraum (%1) hat Scans beider Ports; fassen Sie Läufe zu längeren Zeiträumen zusammen</translation>
    </message>
    <message>
        <source>Hosts with a key of their own in the last %1 that scanned both ports.</source>
        <translation>Hosts mit eigenem Schlüssel im letzten Zeitraum (%1), der an beiden Ports gescannt wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares two ports; name both</source>
        <translation>„%1“ vergleicht zwei Ports; nennen Sie beide</translation>
    </message>
    <message>
        <source>share of true MPTCP hosts [%]</source>
        <translation>Anteil der echten MPTCP-Hosts [%]</translation>
    </message>
    <message>
        <source>no trace found true MPTCP</source>
        <translation>kein Trace fand echtes MPTCP</translation>
    </message>
    <message>
        <source>Hosts whose last trace at the port found that only the target changed MP_CAPABLE.</source>
        <translation>Hosts, deren letzter Trace an diesem Port fand, dass nur das Ziel MP_CAPABLE änderte.</translation>
    </message>
    <message>
        <source>Hosts with a key of their own at any port, in the last %1 that scanned both versions at all ports.</source>
        <translation>Hosts mit eigenem Schlüssel an irgendeinem Port, im letzten Zeitraum (%1), der beide Versionen an allen Ports scannte.</translation>
    </message>
    <message>
        <source>A %1 that did not scan both versions at all ports is left out.</source>
        <translation>Ein Zeitraum (%1), der nicht beide Versionen an allen Ports scannte, ist weggelassen.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Hosts with a key of their own that spoke only v0, both or only v1, at any port.</source>
        <translation>Hosts mit eigenem Schlüssel, die nur v0, beide oder nur v1 sprachen, an irgendeinem Port.</translation>
    </message>
    <message>
        <source>MPTCP hosts by port</source>
        <translation>MPTCP-Hosts nach Port</translation>
    </message>
    <message>
        <source>Which share of the hosts answers at the first port only, at both, or at the second only, in the last scan of both.</source>
        <translation>Welcher Anteil der Hosts nur am ersten Port, an beiden oder nur am zweiten antwortet, im letzten Scan beider.</translation>
    </message>
    <message>
        <source>True MPTCP hosts by port</source>
        <translation>Echte MPTCP-Hosts nach Port</translation>
    </message>
    <message>
        <source>The same for the hosts that traces found to be true MPTCP, as in the papers.</source>
        <translation>Dasselbe für die Hosts, bei denen Traces echtes MPTCP fanden, wie in den Studien.</translation>
    </message>
    <message>
        <source>MPTCP hosts by version</source>
        <translation>MPTCP-Hosts nach Version</translation>
    </message>
    <message>
        <source>Which share of the hosts speaks v0 only, both or v1 only, in the last scan of both.</source>
        <translation>Welcher Anteil der Hosts nur v0, beide oder nur v1 spricht, im letzten Scan beider.</translation>
    </message>
    <message>
        <source>Versions of MPTCP over IPv4</source>
        <translation>Versionen von MPTCP über IPv4</translation>
    </message>
    <message>
        <source>Versions of MPTCP over IPv6</source>
        <translation>Versionen von MPTCP über IPv6</translation>
    </message>
    <message>
        <source>Added support and migration between versions</source>
        <translation>Hinzugekommene Unterstützung und Wechsel zwischen den Versionen</translation>
    </message>
    <message>
        <source>Hosts that had one version in the scan before, at any port, and show the other in this one; the lower part no longer has the old one.</source>
        <translation>Hosts, die im vorherigen Scan eine Version hatten, an irgendeinem Port, und in diesem die andere zeigen; der untere Teil hat die alte nicht mehr.</translation>
    </message>
    <message>
        <source>Hosts to which the other version is new</source>
        <translation>Hosts, für die die andere Version neu ist</translation>
    </message>
    <message>
        <source>Hosts that had only one version in the scan before and show the other in this one.</source>
        <translation>Hosts, die im vorherigen Scan nur eine Version hatten und in diesem die andere zeigen.</translation>
    </message>
    <message>
        <source>%1, figure %2: published numbers only</source>
        <translation>%1, Abbildung %2: nur veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>MAWI samplepoint-F, a transit link of 1 Gbit/s: 15 minutes of the third Thursday of each month; flows of fewer than five packets are left out. Nothing here was measured by this program.</source>
        <translation>MAWI samplepoint-F, eine Transitstrecke mit 1 Gbit/s: 15 Minuten am dritten Donnerstag jedes Monats; Flüsse mit weniger als fünf Paketen sind weggelassen. Nichts davon hat dieses Programm gemessen.</translation>
    </message>
    <message>
        <source>share of TCP [%]</source>
        <translation>Anteil an TCP [%]</translation>
    </message>
    <message>
        <source>MPTCP flows</source>
        <translation>MPTCP-Flüsse</translation>
    </message>
    <message>
        <source>MPTCP bytes</source>
        <translation>MPTCP-Bytes</translation>
    </message>
    <message>
        <source>share of MPTCP bytes [%]</source>
        <translation>Anteil an den MPTCP-Bytes [%]</translation>
    </message>
    <message>
        <source>largest flow</source>
        <translation>größter Fluss</translation>
    </message>
    <message>
        <source>5 largest flows</source>
        <translation>5 größte Flüsse</translation>
    </message>
    <message>
        <source>largest 50 % of flows</source>
        <translation>größte 50 % der Flüsse</translation>
    </message>
    <message>
        <source>MPTCP in the MAWI traces (published)</source>
        <translation>MPTCP in den MAWI-Mitschnitten (veröffentlicht)</translation>
    </message>
    <message>
        <source>MPTCP&apos;s share of TCP flows and bytes on a transit link: published numbers only.</source>
        <translation>Der Anteil von MPTCP an TCP-Flüssen und -Bytes auf einer Transitstrecke: nur veröffentlichte Zahlen.</translation>
    </message>
    <message>
        <source>The largest MPTCP flows in the MAWI traces (published)</source>
        <translation>Die größten MPTCP-Flüsse in den MAWI-Mitschnitten (veröffentlicht)</translation>
    </message>
    <message>
        <source>Which share of the MPTCP bytes the largest flows carry: published numbers only.</source>
        <translation>Welchen Anteil der MPTCP-Bytes die größten Flüsse tragen: nur veröffentlichte Zahlen.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>round-trip time of the SYN [ms]</source>
        <translation>Umlaufzeit des SYN [ms]</translation>
    </message>
    <message>
        <source>hops, guessed from the reply&apos;s TTL</source>
        <translation>Hops, aus der TTL der Antwort geschätzt</translation>
    </message>
    <message>
        <source>share of the series&apos; answers [%]</source>
        <translation>Anteil an den Antworten der Reihe [%]</translation>
    </message>
    <message>
        <source>%1: %2 answers in %3, the median at %4 ms.</source>
        <translation>%1: %2 Antworten in %3, der Median bei %4 ms.</translation>
    </message>
    <message>
        <source>%1: %2 answers in %3, the median at %4 hops.</source>
        <translation>%1: %2 Antworten in %3, der Median bei %4 Hops.</translation>
    </message>
    <message>
        <source>%1 scan, MPTCP hosts</source>
        <translation>%1-Scan, MPTCP-Hosts</translation>
    </message>
    <message>
        <source>%1 scan, plain hosts</source>
        <translation>%1-Scan, gewöhnliche Hosts</translation>
    </message>
    <message>
        <source>no round-trip times in the last scan</source>
        <translation>keine Umlaufzeiten im letzten Scan</translation>
    </message>
    <message>
        <source>no answers in the last scan</source>
        <translation>keine Antworten im letzten Scan</translation>
    </message>
    <message>
        <source>Hops: the next usual first TTL above (32, 64, 128, 255) less that of the reply.</source>
        <translation>Hops: die nächsthöhere übliche Anfangs-TTL (32, 64, 128, 255) minus die der Antwort.</translation>
    </message>
    <message>
        <source>share of hosts that answer either SYN [%]</source>
        <translation>Anteil der Hosts, die eines der SYNs beantworten [%]</translation>
    </message>
    <message>
        <source>only the plain SYN</source>
        <translation>nur das einfache SYN</translation>
    </message>
    <message>
        <source>only the SYN with the option</source>
        <translation>nur das SYN mit der Option</translation>
    </message>
    <message>
        <source>no %1 has the pass control beside v0 or v1</source>
        <translation>kein Zeitraum (%1) hat den Kontrolldurchgang neben v0 oder v1</translation>
    </message>
    <message>
        <source>Hosts that answer only the plain SYN lose the other to a box that drops it, or to chance: those that answer only the SYN with the option measure the chance.</source>
        <translation>Hosts, die nur das einfache SYN beantworten, verlieren das andere durch eine Box, die es verwirft, oder durch Zufall: Die, die nur das SYN mit der Option beantworten, sind das Maß für den Zufall.</translation>
    </message>
    <message>
        <source>No run sent both kinds of SYN, so different runs are compared: a host that one of them did not ask counts as one that did not answer it.</source>
        <translation>Kein Lauf schickte beide Arten von SYN, daher werden verschiedene Läufe verglichen: Ein Host, den einer davon nicht fragte, zählt als einer, der ihm nicht antwortete.</translation>
    </message>
    <message>
        <source>After how long MPTCP hosts and plain ones answered the SYN, in the last scan.</source>
        <translation>Nach welcher Zeit MPTCP-Hosts und gewöhnliche auf das SYN antworteten, im letzten Scan.</translation>
    </message>
    <message>
        <source>How many hops away MPTCP hosts and plain ones are, guessed from their replies&apos; TTL.</source>
        <translation>Wie viele Hops MPTCP-Hosts und gewöhnliche entfernt sind, aus der TTL ihrer Antworten geschätzt.</translation>
    </message>
    <message>
        <source>Hosts that the option keeps from answering</source>
        <translation>Hosts, die wegen der Option nicht antworten</translation>
    </message>
    <message>
        <source>Hosts that answer a SYN with MP_CAPABLE, a plain one, or both, in the last scan that sent both.</source>
        <translation>Hosts, die ein SYN mit MP_CAPABLE, ein einfaches oder beide beantworten, im letzten Scan, der beide schickte.</translation>
    </message>
    <message>
        <source>Round-trip times of MPTCP and plain hosts over IPv4</source>
        <translation>Umlaufzeiten von MPTCP- und gewöhnlichen Hosts über IPv4</translation>
    </message>
    <message>
        <source>Round-trip times of MPTCP and plain hosts over IPv6</source>
        <translation>Umlaufzeiten von MPTCP- und gewöhnlichen Hosts über IPv6</translation>
    </message>
    <message>
        <source>Distance of MPTCP and plain hosts over IPv4</source>
        <translation>Entfernung von MPTCP- und gewöhnlichen Hosts über IPv4</translation>
    </message>
    <message>
        <source>Distance of MPTCP and plain hosts over IPv6</source>
        <translation>Entfernung von MPTCP- und gewöhnlichen Hosts über IPv6</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>mptcp</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>not-mptcp</source>
        <translation>kein MPTCP</translation>
    </message>
    <message>
        <source>unresponsive</source>
        <translation>ohne Antwort</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>two-keys</source>
        <translation>zwei Schlüssel</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>unbekannte Option</translation>
    </message>
    <message>
        <source>no-crypto</source>
        <translation>ohne Algorithmus</translation>
    </message>
    <message>
        <source>extensibility</source>
        <translation>Flag B</translation>
    </message>
    <message>
        <source>version-15</source>
        <translation>Version 15</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>join-refused</source>
        <translation>falsches Token abgelehnt</translation>
    </message>
    <message>
        <source>join</source>
        <translation>MP_JOIN</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>true-mptcp</source>
        <translation>echtes MPTCP</translation>
    </message>
    <message>
        <source>middlebox-affected</source>
        <translation>von Middlebox beeinflusst</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>hinter einem Proxy</translation>
    </message>
    <message>
        <source>return-path</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>nicht schlüssig</translation>
    </message>
    <message>
        <source>share of hosts put to the proof [%]</source>
        <translation>Anteil der geprüften Hosts [%]</translation>
    </message>
    <message>
        <source>The last proof of each host. Proven: it answered an MP_JOIN with the HMAC that only the holder of both keys can make.</source>
        <translation>Der letzte Nachweis jedes Hosts. Nachgewiesen: Er beantwortete ein MP_JOIN mit dem HMAC, den nur der Besitzer beider Schlüssel berechnen kann.</translation>
    </message>
    <message>
        <source>share of hosts that answered with an MPTCP option [%]</source>
        <translation>Anteil der Hosts, die mit einer MPTCP-Option antworteten [%]</translation>
    </message>
    <message>
        <source>What scan, trace and proof say together of each host, by its last follow-up.</source>
        <translation>Was Scan, Trace und Nachweis zusammen über jeden Host sagen, nach seiner letzten Nachuntersuchung.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>The steps in the order in which they are climbed, the last proof of each host. Unknown: no answer, or not taken.</source>
        <translation>Die Schritte in der Reihenfolge, in der sie gegangen werden, aus dem letzten Nachweis jedes Hosts. Unbekannt: keine Antwort oder nicht gegangen.</translation>
    </message>
    <message>
        <source>share of the hosts put to the proof [%]</source>
        <translation>Anteil der geprüften Hosts [%]</translation>
    </message>
    <message>
        <source>proven hosts</source>
        <translation>nachgewiesene Hosts</translation>
    </message>
    <message>
        <source>The last proof of each host within the %1; a %1 without proofs is a gap.</source>
        <translation>Der letzte Nachweis jedes Hosts im Zeitraum (%1); ein Zeitraum (%1) ohne Nachweise ist eine Lücke.</translation>
    </message>
    <message>
        <source>What proofs found</source>
        <translation>Was die Nachweise ergaben</translation>
    </message>
    <message>
        <source>The last verdict of the ladder of proofs on each host, as shares.</source>
        <translation>Das letzte Urteil der Nachweisleiter über jeden Host, als Anteile.</translation>
    </message>
    <message>
        <source>Steps of the proof</source>
        <translation>Schritte des Nachweises</translation>
    </message>
    <message>
        <source>How each step of the ladder ended, from the plain SYN to the MP_JOIN with the right HMAC.</source>
        <translation>Wie jeder Schritt der Leiter endete, vom einfachen SYN bis zum MP_JOIN mit dem richtigen HMAC.</translation>
    </message>
    <message>
        <source>What hosts turn out to be</source>
        <translation>Was die Hosts wirklich sind</translation>
    </message>
    <message>
        <source>The category of each host that a scan found and a follow-up traced and proved.</source>
        <translation>Die Kategorie jedes Hosts, den ein Scan fand und eine Nachuntersuchung mit Trace und Nachweis prüfte.</translation>
    </message>
    <message>
        <source>Proven MPTCP hosts</source>
        <translation>Nachgewiesene MPTCP-Hosts</translation>
    </message>
    <message>
        <source>Hosts that proved in each period, by an MP_JOIN, that they speak MPTCP themselves.</source>
        <translation>Hosts, die in jedem Zeitraum durch ein MP_JOIN nachwiesen, dass sie selbst MPTCP sprechen.</translation>
    </message>
    <message>
        <source>Share of proven MPTCP hosts</source>
        <translation>Anteil der nachgewiesenen MPTCP-Hosts</translation>
    </message>
    <message>
        <source>Of the hosts put to the proof in each period the share that was proven.</source>
        <translation>Welcher Anteil der in jedem Zeitraum geprüften Hosts nachgewiesen wurde.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>vantage</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>send errors</source>
        <translation>Sendefehler</translation>
    </message>
    <message>
        <source>valid replies</source>
        <translation>gültige Antworten</translation>
    </message>
    <message>
        <source>lost on receive</source>
        <translation>beim Empfang verloren</translation>
    </message>
    <message>
        <source>lost inside</source>
        <translation>intern verloren</translation>
    </message>
    <message>
        <source>hit rate [%]</source>
        <translation>Trefferquote [%]</translation>
    </message>
    <message>
        <source>Doubtful: %1.</source>
        <translation>Zweifelhaft: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are doubtful: they lost something on receive or did not come to their end.</source>
        <translation>%1 von %2 Läufen sind zweifelhaft: Sie haben beim Empfang etwas verloren oder kamen nicht bis zum Ende.</translation>
    </message>
    <message>
        <source>The runs behind the figures</source>
        <translation>Die Läufe hinter den Abbildungen</translation>
    </message>
    <message>
        <source>What each run asked, how it ended and what it lost.</source>
        <translation>Was jeder Lauf fragte, wie er endete und was er verlor.</translation>
    </message>
    <message>
        <source>true MPTCP</source>
        <translation>echtes MPTCP</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>Middlebox</translation>
    </message>
    <message>
        <source>no MPTCP</source>
        <translation>kein MPTCP</translation>
    </message>
    <message>
        <source>share of traced targets [%]</source>
        <translation>Anteil der verfolgten Ziele [%]</translation>
    </message>
    <message>
        <source>The last trace of each target. The study has the first three: its unreachable hosts may hide some of the others.</source>
        <translation>Der letzte Trace jedes Ziels. Die Studie kennt die ersten drei: Hinter ihren unerreichbaren Hosts können sich einige der anderen verbergen.</translation>
    </message>
    <message>
        <source>The last trace of each target within the %1; a %1 without traces is a gap.</source>
        <translation>Der letzte Trace jedes Ziels im Zeitraum (%1); ein Zeitraum (%1) ohne Traces ist eine Lücke.</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>pass-through</source>
        <translation>durchreichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>last hop with the option as sent</source>
        <translation>letzter Hop mit der Option wie gesendet</translation>
    </message>
    <message>
        <source>first hop without</source>
        <translation>erster Hop ohne sie</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>share of altered targets [%]</source>
        <translation>Anteil der Ziele mit veränderter Option [%]</translation>
    </message>
    <message>
        <source>%1 of %2 traced targets have an altered option. The box is between the two hops, or is the second one: a router quotes what has reached it.</source>
        <translation>Bei %1 von %2 verfolgten Zielen ist die Option verändert. Die Box steht zwischen den beiden Hops oder ist der zweite: Ein Router zitiert, was ihn erreicht hat.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The networks of the two hops between which the option is altered; silent hops are unknown. Origins: %1.</source>
        <translation>Die Netze der beiden Hops, zwischen denen die Option verändert wird; stumme Hops sind unbekannt. Herkunft: %1.</translation>
    </message>
    <message>
        <source>traced targets</source>
        <translation>verfolgte Ziele</translation>
    </message>
    <message>
        <source>no rule named</source>
        <translation>keine Regel genannt</translation>
    </message>
    <message>
        <source>hops from the scanner to the first that shows the change</source>
        <translation>Hops vom Scanner bis zum ersten, der die Änderung zeigt</translation>
    </message>
    <message>
        <source>%1 of %2 traced targets have an altered option.</source>
        <translation>Bei %1 von %2 verfolgten Zielen ist die Option verändert.</translation>
    </message>
    <message>
        <source>hops from the first that shows the change to the target</source>
        <translation>Hops vom ersten, der die Änderung zeigt, bis zum Ziel</translation>
    </message>
    <message>
        <source>0: only the target&apos;s answer shows it. %1 altered targets are left out because their distance is not known.</source>
        <translation>0: Nur die Antwort des Ziels zeigt sie. %1 Ziele mit veränderter Option sind weggelassen, weil ihre Entfernung nicht bekannt ist.</translation>
    </message>
    <message>
        <source>How many traced targets were true MPTCP and how many had a middlebox on the way, each period for itself.</source>
        <translation>Wie viele verfolgte Ziele echtes MPTCP waren und wie viele eine Middlebox auf dem Weg hatten, jeder Zeitraum für sich.</translation>
    </message>
    <message>
        <source>What traces found</source>
        <translation>Was die Traces ergaben</translation>
    </message>
    <message>
        <source>The last verdict on each traced target, as shares for each pass, family and port.</source>
        <translation>Das letzte Urteil über jedes verfolgte Ziel, als Anteile je Durchgang, Familie und Port.</translation>
    </message>
    <message>
        <source>True MPTCPv0 hosts and middleboxes over IPv4</source>
        <translation>Echte MPTCPv0-Hosts und Middleboxes über IPv4</translation>
    </message>
    <message>
        <source>True MPTCPv0 hosts and middleboxes over IPv6</source>
        <translation>Echte MPTCPv0-Hosts und Middleboxes über IPv6</translation>
    </message>
    <message>
        <source>True MPTCPv1 hosts and middleboxes over IPv4</source>
        <translation>Echte MPTCPv1-Hosts und Middleboxes über IPv4</translation>
    </message>
    <message>
        <source>True MPTCPv1 hosts and middleboxes over IPv6</source>
        <translation>Echte MPTCPv1-Hosts und Middleboxes über IPv6</translation>
    </message>
    <message>
        <source>Hops at which MPTCP is altered</source>
        <translation>Hops, an denen MPTCP verändert wird</translation>
    </message>
    <message>
        <source>The two hops between which the option changes, by the number of targets behind them.</source>
        <translation>Die beiden Hops, zwischen denen sich die Option ändert, nach der Zahl der Ziele dahinter.</translation>
    </message>
    <message>
        <source>Networks in which MPTCP is altered</source>
        <translation>Netze, in denen MPTCP verändert wird</translation>
    </message>
    <message>
        <source>The origin AS of the hops between which the option changes.</source>
        <translation>Das Herkunfts-AS der Hops, zwischen denen sich die Option ändert.</translation>
    </message>
    <message>
        <source>How far away MPTCP is altered</source>
        <translation>In welcher Entfernung MPTCP verändert wird</translation>
    </message>
    <message>
        <source>Hops from the scanner to the first that shows the change, by rule.</source>
        <translation>Hops vom Scanner bis zum ersten, der die Änderung zeigt, nach Regel.</translation>
    </message>
    <message>
        <source>How near the target MPTCP is altered</source>
        <translation>Wie nah am Ziel MPTCP verändert wird</translation>
    </message>
    <message>
        <source>Hops from the first that shows the change to the target, by rule.</source>
        <translation>Hops vom ersten, der die Änderung zeigt, bis zum Ziel, nach Regel.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source> Origins: %1.</source>
        <translation> Herkunft: %1.</translation>
    </message>
    <message>
        <source>both ports</source>
        <translation>beide Ports</translation>
    </message>
    <message>
        <source>A %1 that did not scan both ports is left out.</source>
        <translation>Ein Zeitraum (%1), der nicht an beiden Ports gescannt wurde, ist weggelassen.</translation>
    </message>
    <message>
        <source>Hosts of the watched networks with a key of their own: only at the first port, at both, only at the second, for v0 and v1.</source>
        <translation>Hosts der beobachteten Netze mit eigenem Schlüssel: nur am ersten Port, an beiden, nur am zweiten, für v0 und v1.</translation>
    </message>
    <message>
        <source>Watched networks over IPv4</source>
        <translation>Beobachtete Netze über IPv4</translation>
    </message>
    <message>
        <source>Watched networks over IPv6</source>
        <translation>Beobachtete Netze über IPv6</translation>
    </message>
    <message>
        <source>Added support and migration in watched networks</source>
        <translation>Hinzugekommene Unterstützung und Wechsel in beobachteten Netzen</translation>
    </message>
    <message>
        <source>Hosts of the watched networks that had one version in the scan before and show the other in this one; the lower part no longer has the old one.</source>
        <translation>Hosts der beobachteten Netze, die im vorherigen Scan eine Version hatten und in diesem die andere zeigen; der untere Teil hat die alte nicht mehr.</translation>
    </message>
    <message>
        <source>cannot open &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file; pass a MaxMind database</source>
        <translation>„%1“ ist keine gewöhnliche Datei; geben Sie eine MaxMind-Datenbank an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no readable MaxMind database: %2</source>
        <translation>„%1“ ist keine lesbare MaxMind-Datenbank: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2); fetch it anew</source>
        <translation>„%1“ ist beschädigt (%2); laden Sie sie neu herunter</translation>
    </message>
    <message>
        <source>give a MaxMind ASN database (GeoLite2 ASN, free of charge from maxmind.com after registration) or CAIDA&apos;s Routeviews prefix-to-AS files (pfx2as, from caida.org, unpacked); this program ships none</source>
        <translation>geben Sie eine MaxMind-ASN-Datenbank an (GeoLite2 ASN, nach Anmeldung kostenlos von maxmind.com) oder CAIDAs Routeviews-Prefix-to-AS-Dateien (pfx2as, von caida.org, entpackt); dieses Programm liefert keine mit</translation>
    </message>
    <message>
        <source>give a MaxMind country or city database (GeoLite2 Country, free of charge from maxmind.com after registration); this program ships none</source>
        <translation>geben Sie eine MaxMind-Länder- oder Städtedatenbank an (GeoLite2 Country, nach Anmeldung kostenlos von maxmind.com); dieses Programm liefert keine mit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed; unpack it with gunzip and pass the text file</source>
        <translation>„%1“ ist gepackt; entpacken Sie sie mit gunzip und geben Sie die Textdatei an</translation>
    </message>
    <message>
        <source>%1 has no prefix; %2</source>
        <translation>%1 enthält kein Präfix; %2</translation>
    </message>
    <message>
        <source>a MaxMind database has both families; pass it alone, not as &quot;%1&quot;</source>
        <translation>eine MaxMind-Datenbank enthält beide Familien; geben Sie sie allein an, nicht als „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 database, which knows no AS; %3</source>
        <translation>„%1“ ist eine Datenbank vom Typ %2, die keine AS kennt; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 database, which knows no country; %3</source>
        <translation>„%1“ ist eine Datenbank vom Typ %2, die keine Länder kennt; %3</translation>
    </message>
    <message>
        <source>a line is network, prefix length and AS, such as &quot;192.0.2.0 24 64496&quot;</source>
        <translation>eine Zeile besteht aus Netz, Präfixlänge und AS, etwa „192.0.2.0 24 64496“</translation>
    </message>
    <message>
        <source>more than %1 prefixes; this is no table of routes</source>
        <translation>mehr als %1 Präfixe; das ist keine Routentabelle</translation>
    </message>
    <message>
        <source>a part of a store cannot be written to</source>
        <translation>ein Ausschnitt einer Datenbank lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>no hosts can be listed: %1</source>
        <translation>es lassen sich keine Hosts auflisten: %1</translation>
    </message>
    <message>
        <source>the stored runs have changed since the figure was made</source>
        <translation>die gespeicherten Läufe haben sich geändert, seit die Abbildung erstellt wurde</translation>
    </message>
    <message>
        <source>there is no such point</source>
        <translation>es gibt keinen solchen Punkt</translation>
    </message>
    <message>
        <source>this number is from the literature</source>
        <translation>diese Zahl stammt aus der Literatur</translation>
    </message>
    <message>
        <source>this figure counts answers or packets, not hosts</source>
        <translation>diese Abbildung zählt Antworten oder Pakete, keine Hosts</translation>
    </message>
    <message>
        <source>no run is from %1</source>
        <translation>kein Lauf stammt aus %1</translation>
    </message>
    <message>
        <source>a row of this table has several counts; see the figures of them</source>
        <translation>eine Zeile dieser Tabelle enthält mehrere Zählungen; sehen Sie sich deren Abbildungen an</translation>
    </message>
    <message>
        <source>the curve is an estimate over all stays</source>
        <translation>die Kurve ist eine Schätzung über alle Aufenthalte</translation>
    </message>
    <message>
        <source>there is no such series</source>
        <translation>es gibt keine solche Reihe</translation>
    </message>
    <message>
        <source>there is no such category</source>
        <translation>es gibt keine solche Kategorie</translation>
    </message>
    <message>
        <source>the number is a mean or a test over several scans</source>
        <translation>die Zahl ist ein Mittelwert oder ein Test über mehrere Scans</translation>
    </message>
    <message>
        <source>the curve is what random keys would give</source>
        <translation>die Kurve zeigt, was zufällige Schlüssel ergäben</translation>
    </message>
    <message>
        <source>the rows of this table are networks on the way</source>
        <translation>die Zeilen dieser Tabelle sind Netze auf dem Weg</translation>
    </message>
    <message>
        <source>no period was scanned at all the ports</source>
        <translation>kein Zeitraum wurde an allen Ports gescannt</translation>
    </message>
    <message>
        <source>no run has this number</source>
        <translation>kein Lauf hat diese Nummer</translation>
    </message>
    <message>
        <source>the work on the figure was ended</source>
        <translation>die Arbeit an der Abbildung wurde beendet</translation>
    </message>
    <message>
        <source>run %1 does not fit what else was asked; leave it out, or ask for less</source>
        <translation>Lauf %1 passt nicht zu dem, was sonst gefragt ist; lassen Sie ihn weg oder fragen Sie nach weniger</translation>
    </message>
    <message>
        <source>run %1 is simulated, and is never shown with measured ones; leave it out, or give --simulated and only such runs</source>
        <translation>Lauf %1 ist simuliert und wird nie zusammen mit gemessenen gezeigt; lassen Sie ihn weg, oder geben Sie --simulated und nur solche Läufe an</translation>
    </message>
    <message>
        <source>run %1 was measured, and is never shown with simulated ones; leave it out, or leave out --simulated</source>
        <translation>Lauf %1 ist gemessen und wird nie zusammen mit simulierten gezeigt; lassen Sie ihn oder --simulated weg</translation>
    </message>
    <message>
        <source>figures compare 1 to %1 ports, not %2</source>
        <translation>Abbildungen vergleichen 1 bis %1 Ports, nicht %2</translation>
    </message>
    <message>
        <source>to show only some networks, the origins of addresses must be known: %1</source>
        <translation>um nur einige Netze zu zeigen, muss die Herkunft der Adressen bekannt sein: %1</translation>
    </message>
    <message>
        <source>no run of the store fits; it has %1 measured and %2 simulated ones, which are never shown together%3</source>
        <translation>kein Lauf der Datenbank passt; sie hat %1 gemessene und %2 simulierte, die nie zusammen gezeigt werden%3</translation>
    </message>
    <message>
        <source>; mptcp-probe runs list names them</source>
        <translation>; mptcp-probe runs list nennt sie</translation>
    </message>
    <message>
        <source>; measured ones fit: leave out --simulated</source>
        <translation>; gemessene passen: lassen Sie --simulated weg</translation>
    </message>
    <message>
        <source>; simulated ones fit: give --simulated</source>
        <translation>; simulierte passen: geben Sie --simulated an</translation>
    </message>
    <message>
        <source>every run that fits is still running; wait for the first one&apos;s end</source>
        <translation>jeder passende Lauf ist noch im Gange; warten Sie, bis der erste fertig ist</translation>
    </message>
    <message>
        <source>run %1 is no scan but a %2; only the hosts of scans can be compared</source>
        <translation>Lauf %1 ist kein Scan, sondern %2; nur die Hosts von Scans lassen sich vergleichen</translation>
    </message>
    <message>
        <source>run %1 is simulated and the other measured; they are never compared</source>
        <translation>Lauf %1 ist simuliert und der andere gemessen; solche werden nie verglichen</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>Lauf %1 vom %2</translation>
    </message>
    <message>
        <source>run %1 of %2 was stopped</source>
        <translation>Lauf %1 vom %2 wurde angehalten</translation>
    </message>
    <message>
        <source>run %1 of %2 failed</source>
        <translation>Lauf %1 vom %2 ist gescheitert</translation>
    </message>
    <message>
        <source>run %1 of %2 is still running</source>
        <translation>Lauf %1 vom %2 ist noch im Gange</translation>
    </message>
    <message>
        <source>run %1 of %2 was interrupted</source>
        <translation>Lauf %1 vom %2 wurde unterbrochen</translation>
    </message>
    <message>
        <source>run %1 has no readable ports: %2</source>
        <translation>Lauf %1 hat keine lesbaren Ports: %2</translation>
    </message>
    <message>
        <source>one of the runs %1 and %2 was imported: what it asked is not known</source>
        <translation>einer der Läufe %1 und %2 wurde importiert: Wonach er fragte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked different targets</source>
        <translation>die Läufe %1 und %2 fragten verschiedene Ziele</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked different targets: --%3 differs</source>
        <translation>die Läufe %1 und %2 fragten verschiedene Ziele: --%3 ist verschieden</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked no pass, port and family in common</source>
        <translation>die Läufe %1 und %2 haben keinen Durchgang mit gleichem Port und gleicher Familie gemeinsam</translation>
    </message>
    <message>
        <source>run %1 was measured from %2 and run %3 from %4</source>
        <translation>Lauf %1 wurde von %2 aus gemessen und Lauf %3 von %4 aus</translation>
    </message>
    <message>
        <source>expected an age of at most 100 years like 12h, 90d, 8w or 2y, not &quot;%1&quot;</source>
        <translation>erwartet wird ein Alter von höchstens 100 Jahren wie 12h, 90d, 8w oder 2y, nicht „%1“</translation>
    </message>
    <message>
        <source>mptcp-probe runs list names the labels that there are</source>
        <translation>mptcp-probe runs list nennt die vorhandenen Bezeichnungen</translation>
    </message>
    <message>
        <source>it has measured ones: leave out --simulated</source>
        <translation>es gibt gemessene davon: lassen Sie --simulated weg</translation>
    </message>
    <message>
        <source>it has simulated ones: give --simulated</source>
        <translation>es gibt simulierte davon: geben Sie --simulated an</translation>
    </message>
    <message>
        <source>no simulated scan of the label &quot;%1&quot; has ended; %2</source>
        <translation>kein simulierter Scan mit der Bezeichnung „%1“ ist zu Ende; %2</translation>
    </message>
    <message>
        <source>no measured scan of the label &quot;%1&quot; has ended; %2</source>
        <translation>kein gemessener Scan mit der Bezeichnung „%1“ ist zu Ende; %2</translation>
    </message>
    <message>
        <source>expected a share like 5%, a number of hosts like 20, or both as 5%+20, not &quot;%1&quot;</source>
        <translation>erwartet wird ein Anteil wie 5%, eine Zahl von Hosts wie 20 oder beides als 5%+20, nicht „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class; use one of %2</source>
        <translation>„%1“ ist keine Klasse; verwenden Sie eine von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside another limit of the same class</source>
        <translation>„%1“ steht neben einer anderen Grenze derselben Klasse</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>&quot;%1&quot; is not an IPv4 or IPv6 address; write it like 192.0.2.1 or 2001:db8::1</source>
        <translation>„%1“ ist keine IPv4- oder IPv6-Adresse; schreiben Sie sie wie 192.0.2.1 oder 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a bad prefix length; it must be 0 to %2</source>
        <translation>„%1“ hat eine falsche Präfixlänge; sie muss 0 bis %2 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has host bits set; did you mean %2/%3?</source>
        <translation>in „%1“ sind Hostbits gesetzt; meinten Sie %2/%3?</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Eingabe-/Ausgabefehler</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse nicht vorhanden</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Kein Speicher verfügbar</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Verzeichnis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültiges Argument</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung abgebrochen (Broken pipe)</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>Nachricht zu lang</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse wird bereits benutzt</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Adresse lässt sich nicht zuweisen</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Netz ist abgeschaltet</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>Kein Pufferspeicher mehr frei</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Host</translation>
    </message>
</context>
<context>
    <name>handshake</name>
    <message>
        <source>reading &quot;%1&quot; was ended early</source>
        <translation>das Lesen von „%1“ wurde vorzeitig beendet</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>the kernel lab cannot be built: cannot set %1 to %2</source>
        <translation>das Kernel-Labor lässt sich nicht aufbauen: %1 lässt sich nicht auf %2 setzen</translation>
    </message>
    <message>
        <source>this kernel is built without Multipath TCP, which the kernel lab&apos;s hosts need; use Linux 5.6 or later, or take --vantage virtual</source>
        <translation>dieser Kernel ist ohne Multipath TCP gebaut, das die Hosts des Kernel-Labors brauchen; verwenden Sie Linux 5.6 oder neuer, oder nehmen Sie --vantage virtual</translation>
    </message>
    <message>
        <source>the kernel lab cannot be built: its interface %1 does not come up</source>
        <translation>das Kernel-Labor lässt sich nicht aufbauen: Seine Schnittstelle %1 kommt nicht hoch</translation>
    </message>
    <message>
        <source>this system refuses the user and network namespaces that the kernel lab is made of; run as root, allow them (sysctl kernel.unprivileged_userns_clone, user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns), or take --vantage virtual</source>
        <translation>dieses System verweigert die Benutzer- und Netznamensräume, aus denen das Kernel-Labor besteht; starten Sie als root, erlauben Sie sie (sysctl kernel.unprivileged_userns_clone, user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns), oder nehmen Sie --vantage virtual</translation>
    </message>
    <message>
        <source>the kernel lab&apos;s process ended while it started; try: mptcp-probe lab exec -- true</source>
        <translation>der Prozess des Kernel-Labors endete beim Start; versuchen Sie: mptcp-probe lab exec -- true</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>the kernel lab needs the program %1; install it with: sudo apt install iproute2 nftables</source>
        <translation>das Kernel-Labor braucht das Programm %1; installieren Sie es mit: sudo apt install iproute2 nftables</translation>
    </message>
    <message>
        <source>cannot write a script for %1</source>
        <translation>für %1 lässt sich kein Skript schreiben</translation>
    </message>
    <message>
        <source>lost track of %1</source>
        <translation>%1 ist abhandengekommen</translation>
    </message>
    <message>
        <source>the kernel lab cannot be built: %1 says: %2</source>
        <translation>das Kernel-Labor lässt sich nicht aufbauen: %1 meldet: %2</translation>
    </message>
    <message>
        <source>the kernel lab did not start within 20 s</source>
        <translation>das Kernel-Labor ist nicht innerhalb von 20 s gestartet</translation>
    </message>
    <message>
        <source>cannot create a socket pair</source>
        <translation>ein Socketpaar lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the lab&apos;s plan %2; write a plan like 8,nop@4,silent@2, or standard</source>
        <translation>„%1“ im Plan des Labors %2; schreiben Sie einen Plan wie 8,nop@4,silent@2 oder standard</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>the lab&apos;s plan has %1 middleboxes; leave some out, as %2 are the most</source>
        <translation>der Plan des Labors hat %1 Middleboxes; lassen Sie einige weg, höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>what is measured and what is simulated are not mixed: all machines probe from their virtual lab, or none does</source>
        <translation>Gemessenes und Simuliertes wird nicht vermischt: Entweder senden alle Rechner aus ihrem virtuellen Labor oder keiner</translation>
    </message>
    <message>
        <source>no packet can leave from here by way of %1</source>
        <translation>von hier kann kein Paket über %1 abgehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vantage point; use host, lab, virtual or ssh:HOST</source>
        <translation>„%1“ ist kein Messort; verwenden Sie host, lab, virtual oder ssh:HOST</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vantage point; use host, lab or virtual</source>
        <translation>„%1“ ist kein Messort; verwenden Sie host, lab oder virtual</translation>
    </message>
    <message>
        <source>the vantage point %1 takes no plan; write %1 alone</source>
        <translation>der Messort %1 nimmt keinen Plan; schreiben Sie nur %1</translation>
    </message>
    <message>
        <source>write ssh: before each machine, as in ssh:A,ssh:B</source>
        <translation>vor jede Maschine gehört ssh:, wie in ssh:A,ssh:B</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>cannot set up the receive ring</source>
        <translation>der Empfangsring lässt sich nicht einrichten</translation>
    </message>
    <message>
        <source>cannot map the receive ring</source>
        <translation>der Empfangsring lässt sich nicht einblenden</translation>
    </message>
    <message>
        <source>cannot receive on the interface</source>
        <translation>auf der Schnittstelle lässt sich nicht empfangen</translation>
    </message>
    <message>
        <source>receiving failed</source>
        <translation>Empfang gescheitert</translation>
    </message>
    <message>
        <source>receiving failed; is the interface still up?</source>
        <translation>Empfang gescheitert; ist die Schnittstelle noch aktiv?</translation>
    </message>
    <message>
        <source>cannot send on the interface</source>
        <translation>auf der Schnittstelle lässt sich nicht senden</translation>
    </message>
    <message>
        <source>sending failed; is the interface still up?</source>
        <translation>Senden gescheitert; ist die Schnittstelle noch aktiv?</translation>
    </message>
    <message>
        <source>cannot write %1: out of memory</source>
        <translation>%1 lässt sich nicht schreiben: kein Speicher frei</translation>
    </message>
    <message>
        <source>cannot write the capture %1</source>
        <translation>der Mitschnitt %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot open &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot; as a packet capture: %2</source>
        <translation>„%1“ lässt sich nicht als Paketmitschnitt lesen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: packets of link type %2 can&apos;t be read; Ethernet, raw IP, loopback and Linux&apos;s &quot;any&quot; can</source>
        <translation>„%1“: Pakete vom Verbindungstyp %2 lassen sich nicht lesen; Ethernet, bloßes IP, Loopback und „any“ von Linux schon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged or breaks off: %2</source>
        <translation>„%1“ ist beschädigt oder bricht ab: %2</translation>
    </message>
    <message>
        <source>none of the targets on %1 answers ARP or neighbour discovery; are they up?</source>
        <translation>keines der Ziele an %1 antwortet auf ARP oder Neighbour Discovery; sind sie eingeschaltet?</translation>
    </message>
    <message>
        <source>--interface: there is no interface &quot;%1&quot;; there are %2</source>
        <translation>--interface: Es gibt keine Schnittstelle „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address, which raw packets cannot reach; scan it from another machine</source>
        <translation>%1 ist die eigene Adresse dieses Rechners, die rohe Pakete nicht erreichen; scannen Sie sie von einem anderen Rechner aus</translation>
    </message>
    <message>
        <source>%1 is reached over %2 but %3 over %4; scan them in two runs, or pass --interface</source>
        <translation>%1 wird über %2 erreicht, %3 aber über %4; scannen Sie sie in zwei Läufen, oder geben Sie --interface an</translation>
    </message>
    <message>
        <source>there is no interface to send on</source>
        <translation>es gibt keine Schnittstelle zum Senden</translation>
    </message>
    <message>
        <source>%1 is down; bring it up with `ip link set %2 up`</source>
        <translation>%1 ist abgeschaltet; schalten Sie sie mit `ip link set %2 up` ein</translation>
    </message>
    <message>
        <source>%1 has no link; plug in the cable or choose another with --interface</source>
        <translation>%1 hat keine Verbindung; stecken Sie das Kabel ein oder wählen Sie eine andere mit --interface</translation>
    </message>
    <message>
        <source>%1 has no %2 address to reach %3; pass --source-ip</source>
        <translation>%1 hat keine %2-Adresse, um %3 zu erreichen; geben Sie --source-ip an</translation>
    </message>
    <message>
        <source>the gateway %1 to %2 does not answer on %3; check the link, or pass its MAC address with --gateway-mac</source>
        <translation>das Gateway %1 zu %2 antwortet an %3 nicht; prüfen Sie die Verbindung, oder geben Sie seine MAC-Adresse mit --gateway-mac an</translation>
    </message>
    <message>
        <source>more than 4096 targets are directly on %1, %2 among them, and each must be found by ARP or neighbour discovery; scan fewer at once, or pass --gateway-mac to send all to one router</source>
        <translation>mehr als 4096 Ziele liegen direkt an %1, darunter %2, und jedes muss mit ARP oder Neighbour Discovery gefunden werden; scannen Sie weniger auf einmal, oder geben Sie --gateway-mac an, um alle an einen Router zu schicken</translation>
    </message>
    <message>
        <source>this kernel cannot hold back its own answers on TCP ports</source>
        <translation>dieser Kernel kann seine eigenen Antworten auf TCP-Ports nicht zurückhalten</translation>
    </message>
    <message>
        <source>cannot hold the source port %1; choose others with --source-port</source>
        <translation>der Quellport %1 lässt sich nicht belegen; wählen Sie andere mit --source-port</translation>
    </message>
    <message>
        <source>there is no route to %1; check `ip route get %2`, or pass --interface, --source-ip and --gateway-mac</source>
        <translation>es gibt keine Route zu %1; prüfen Sie `ip route get %2`, oder geben Sie --interface, --source-ip und --gateway-mac an</translation>
    </message>
    <message>
        <source>raw packet sockets need the right CAP_NET_RAW; run with sudo, or scan the lab with --vantage lab or --vantage virtual</source>
        <translation>rohe Paketsockets brauchen das Recht CAP_NET_RAW; starten Sie mit sudo, oder scannen Sie das Labor mit --vantage lab oder --vantage virtual</translation>
    </message>
    <message>
        <source>cannot open a socket</source>
        <translation>ein Socket lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the process that opens sockets is gone</source>
        <translation>der Prozess, der Sockets öffnet, ist nicht mehr da</translation>
    </message>
    <message>
        <source>the process that opens sockets ended without an answer; start again</source>
        <translation>der Prozess, der Sockets öffnet, endete ohne Antwort; starten Sie neu</translation>
    </message>
    <message>
        <source>the process that opens sockets answered without a socket</source>
        <translation>der Prozess, der Sockets öffnet, antwortete ohne Socket</translation>
    </message>
    <message>
        <source>%1, which opens them for ordinary users, is not there: install it</source>
        <translation>%1, das sie für gewöhnliche Benutzer öffnet, fehlt: installieren Sie es</translation>
    </message>
    <message>
        <source>only members of the group %1 may run %2, which opens them for ordinary users: join it by %3 (which counts from the next login on)</source>
        <translation>nur Mitglieder der Gruppe %1 dürfen %2 ausführen, das sie für gewöhnliche Benutzer öffnet: treten Sie ihr bei mit %3 (gilt ab der nächsten Anmeldung)</translation>
    </message>
    <message>
        <source>%1, which opens them for ordinary users, is not set up: run %2 (which counts from the next login on)</source>
        <translation>%1, das sie für gewöhnliche Benutzer öffnet, ist nicht eingerichtet: führen Sie %2 aus (gilt ab der nächsten Anmeldung)</translation>
    </message>
    <message>
        <source>the file system of %1 is mounted nosuid, so that its file capability does not count: install it elsewhere</source>
        <translation>das Dateisystem von %1 ist mit nosuid eingehängt, sodass dessen Dateirecht nicht gilt: installieren Sie es anderswo</translation>
    </message>
    <message>
        <source>this process may not gain rights by starting programs (no_new_privs), as %1 would have to: start it outside of this sandbox</source>
        <translation>dieser Prozess darf durch das Starten von Programmen keine Rechte erlangen (no_new_privs), wie %1 es müsste: starten Sie ihn außerhalb dieser Sandbox</translation>
    </message>
    <message>
        <source>%1 is set up, but this system does not let it have the right, as in a container: give CAP_NET_RAW to the container</source>
        <translation>%1 ist eingerichtet, doch dieses System gewährt ihm das Recht nicht, etwa in einem Container: geben Sie dem Container CAP_NET_RAW</translation>
    </message>
    <message>
        <source>raw packet sockets need the right CAP_NET_RAW, and %1; or run with sudo, or scan the lab with --vantage lab or --vantage virtual</source>
        <translation>Raw-Sockets brauchen das Recht CAP_NET_RAW, und %1; oder starten Sie mit sudo, oder scannen Sie das Labor mit --vantage lab oder --vantage virtual</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>%1 ended without an answer; install it from the same build as this program</source>
        <translation>%1 endete ohne Antwort; installieren Sie es aus demselben Build wie dieses Programm</translation>
    </message>
    <message>
        <source>cannot create a socket pair</source>
        <translation>ein Socket-Paar lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot write to a socket pair</source>
        <translation>in ein Socket-Paar lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s</source>
        <translation>%1 hat nicht innerhalb von 15 s geantwortet</translation>
    </message>
    <message>
        <source>--source-port: %1, as mptcp-nethelper opens the sockets; run with sudo to use any</source>
        <translation>--source-port: %1, da mptcp-nethelper die Sockets öffnet; mit sudo sind alle Ports möglich</translation>
    </message>
    <message>
        <source>ports below %1 cannot be had</source>
        <translation>Ports unter %1 sind nicht zu haben</translation>
    </message>
    <message>
        <source>the range is empty</source>
        <translation>der Bereich ist leer</translation>
    </message>
    <message>
        <source>a proof cannot have more than %1 ports</source>
        <translation>ein Beweis kann nicht mehr als %1 Ports haben</translation>
    </message>
    <message>
        <source>there is no interface %1 any more; `mptcp-probe interfaces` lists what there is</source>
        <translation>die Schnittstelle %1 gibt es nicht mehr; `mptcp-probe interfaces` listet die vorhandenen auf</translation>
    </message>
    <message>
        <source>the interface %1 is down; bring it up or choose another with --interface</source>
        <translation>die Schnittstelle %1 ist abgeschaltet; schalten Sie sie ein oder wählen Sie mit --interface eine andere</translation>
    </message>
    <message>
        <source>nothing can be sent on the interface %1: its link is neither Ethernet nor bare IP; choose another with --interface</source>
        <translation>auf der Schnittstelle %1 lässt sich nichts senden: sie ist weder Ethernet noch eine Strecke für bloße IP-Pakete; wählen Sie mit --interface eine andere</translation>
    </message>
    <message>
        <source>mptcp-nethelper cannot open a socket</source>
        <translation>mptcp-nethelper kann keinen Socket öffnen</translation>
    </message>
    <message>
        <source>%1 is of another version than this program; install both from one build</source>
        <translation>%1 hat eine andere Version als dieses Programm; installieren Sie beide aus einem Build</translation>
    </message>
    <message>
        <source>--interface: &quot;%1&quot; is no interface&apos;s name</source>
        <translation>--interface: „%1“ ist kein Name einer Schnittstelle</translation>
    </message>
    <message>
        <source>%1 answered without a socket; install it anew</source>
        <translation>%1 hat ohne Socket geantwortet; installieren Sie es neu</translation>
    </message>
    <message>
        <source>%1 is neither Ethernet nor a link of bare IP packets, for which alone frames can be written; send by way of the kernel with --iplayer, or choose another with --interface</source>
        <translation>%1 ist weder Ethernet noch eine Strecke für bloße IP-Pakete, und nur für diese lassen sich Frames schreiben; senden Sie mit --iplayer über den Kernel, oder wählen Sie eine andere mit --interface</translation>
    </message>
    <message>
        <source>cannot attach the receive filter</source>
        <translation>der Empfangsfilter lässt sich nicht anbringen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine to reach by ssh: %2</source>
        <translation>„%1“ ist kein Rechner, der über ssh zu erreichen ist: %2</translation>
    </message>
    <message>
        <source>behind the slash stands that machine&apos;s own vantage point: host, lab or virtual</source>
        <translation>hinter dem Schrägstrich steht der eigene Messort jenes Rechners: host, lab oder virtual</translation>
    </message>
    <message>
        <source>a user&apos;s name has letters, digits and . _ - and does not begin with - or .</source>
        <translation>ein Benutzername besteht aus Buchstaben, Ziffern und . _ - und beginnt nicht mit - oder .</translation>
    </message>
    <message>
        <source>a host has letters, digits and . _ - and does not begin with - or .; write ssh:[USER@]HOST[:PORT][/VANTAGE], an IPv6 address in brackets</source>
        <translation>ein Host besteht aus Buchstaben, Ziffern und . _ - und beginnt nicht mit - oder .; schreiben Sie ssh:[USER@]HOST[:PORT][/VANTAGE], eine IPv6-Adresse in eckigen Klammern</translation>
    </message>
    <message>
        <source>a port is a number up to 65535</source>
        <translation>ein Port ist eine Zahl bis 65535</translation>
    </message>
    <message>
        <source>it begins with ssh:</source>
        <translation>die Angabe beginnt mit ssh:</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>er ist zweimal genannt</translation>
    </message>
    <message>
        <source>more than %1 machines</source>
        <translation>mehr als %1 Rechner</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>cannot open a pipe to ssh</source>
        <translation>eine Pipe zu ssh lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>%1 lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>%1: the program %2 is not there; install it (sudo apt install openssh-client) or name another with --ssh-program</source>
        <translation>%1: das Programm %2 fehlt; installieren Sie es (sudo apt install openssh-client), oder nennen Sie ein anderes mit --ssh-program</translation>
    </message>
    <message>
        <source>stopped while it connected</source>
        <translation>beim Verbinden gestoppt</translation>
    </message>
    <message>
        <source>%1: mptcp-probe there did not greet within a minute; try: %2 %3 true</source>
        <translation>%1: mptcp-probe hat sich dort nicht innerhalb einer Minute gemeldet; versuchen Sie: %2 %3 true</translation>
    </message>
    <message>
        <source>cannot wait for ssh</source>
        <translation>auf ssh lässt sich nicht warten</translation>
    </message>
    <message>
        <source>%1: nothing was heard for %2 s</source>
        <translation>%1: seit %2 s war nichts zu hören</translation>
    </message>
    <message>
        <source>%1: a line is longer than 4 MiB</source>
        <translation>%1: eine Zeile ist länger als 4 MiB</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>es kam keine Meldung</translation>
    </message>
    <message>
        <source>%1: ssh cannot connect: %2. Try &quot;%3 %4 true&quot;; only keys and agents work here, since no password can be asked for (BatchMode)</source>
        <translation>%1: ssh kann keine Verbindung aufbauen: %2. Versuchen Sie „%3 %4 true“; hier gehen nur Schlüssel und Agenten, da nach keinem Passwort gefragt werden kann (BatchMode)</translation>
    </message>
    <message>
        <source>%1: %2 cannot be run there: %3. Install it there, or say where it is with --remote-program</source>
        <translation>%1: %2 lässt sich dort nicht ausführen: %3. Installieren Sie es dort, oder sagen Sie mit --remote-program, wo es ist</translation>
    </message>
    <message>
        <source>%1: %2 there is no mptcp-probe of this version: %3. Name the right one with --remote-program</source>
        <translation>%1: %2 ist dort kein mptcp-probe dieser Version: %3. Nennen Sie das richtige mit --remote-program</translation>
    </message>
    <message>
        <source>%1: the connection broke: %2</source>
        <translation>%1: die Verbindung ist abgebrochen: %2</translation>
    </message>
    <message>
        <source>what another machine has cannot be opened from here</source>
        <translation>was ein anderer Rechner hat, lässt sich von hier nicht öffnen</translation>
    </message>
    <message>
        <source>a line of the order is longer than 4 MiB</source>
        <translation>eine Zeile des Auftrags ist länger als 4 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>the other machine probes itself, not by a further one</source>
        <translation>der andere Rechner sendet seine Proben selbst, nicht über einen weiteren</translation>
    </message>
    <message>
        <source>an order was expected and something else came</source>
        <translation>erwartet wurde ein Auftrag, doch es kam etwas anderes</translation>
    </message>
    <message>
        <source>an order for &quot;%1&quot;, which is not done for others</source>
        <translation>ein Auftrag für „%1“, was nicht für andere ausgeführt wird</translation>
    </message>
    <message>
        <source>cannot open a pipe for the targets</source>
        <translation>eine Pipe für die Ziele lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it sends results before it is ready</source>
        <translation>er sendet Ergebnisse, bevor er bereit ist</translation>
    </message>
    <message>
        <source>it sends results before it was to begin</source>
        <translation>er sendet Ergebnisse, bevor er beginnen sollte</translation>
    </message>
    <message>
        <source>it did not stop in time</source>
        <translation>er hat nicht rechtzeitig gestoppt</translation>
    </message>
    <message>
        <source>%1 in a message of the other machine</source>
        <translation>%1 in einer Nachricht des anderen Rechners</translation>
    </message>
    <message>
        <source>the order has an option that is none here: %1</source>
        <translation>der Auftrag hat eine Option, die es hier nicht gibt: %1</translation>
    </message>
    <message>
        <source>what follows a scan is not done on other machines; write the rows to a file and pass it to trace or verify by -I with the same --vantage</source>
        <translation>was auf einen Scan folgt, wird nicht auf anderen Rechnern ausgeführt; schreiben Sie die Zeilen in eine Datei, und geben Sie sie trace oder verify mit -I und demselben --vantage</translation>
    </message>
    <message>
        <source>machines that are compared have a stored run each, and one file cannot go on with several; leave out one of --resume and --store</source>
        <translation>Rechner, die verglichen werden, haben je einen eigenen gespeicherten Lauf, und eine Datei kann nicht mehrere fortsetzen; lassen Sie --resume oder --store weg</translation>
    </message>
    <message>
        <source>frames do not come back from other machines; capture there, with tcpdump</source>
        <translation>Frames kommen von anderen Rechnern nicht zurück; schneiden Sie dort mit, mit tcpdump</translation>
    </message>
    <message>
        <source>it sends another kind of result than was asked</source>
        <translation>er sendet eine andere Art von Ergebnis als verlangt</translation>
    </message>
    <message>
        <source>traces and proofs leave from one machine at a time</source>
        <translation>Traces und Nachweise gehen jeweils nur von einem Rechner ab</translation>
    </message>
    <message>
        <source>it plans another scan than it was asked for</source>
        <translation>er plant einen anderen Scan, als von ihm verlangt wurde</translation>
    </message>
    <message>
        <source>it sends what is no part of a scan</source>
        <translation>er sendet etwas, das nicht zu einem Scan gehört</translation>
    </message>
    <message>
        <source>it answers for %1, which it was not asked</source>
        <translation>er antwortet für %1, wonach er nicht gefragt wurde</translation>
    </message>
    <message>
        <source>no memory for the targets</source>
        <translation>kein Speicher für die Ziele</translation>
    </message>
    <message>
        <source>more than %1 ranges of addresses; scan in parts</source>
        <translation>mehr als %1 Adressbereiche; scannen Sie in Teilen</translation>
    </message>
    <message>
        <source>it ended without the results of %1 targets</source>
        <translation>er endete ohne die Ergebnisse von %1 Zielen</translation>
    </message>
    <message>
        <source>it sends what is neither a trace nor a proof</source>
        <translation>er sendet etwas, das weder Trace noch Nachweis ist</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>cannot resolve &quot;%1&quot;: %2; check the name or pass an address</source>
        <translation>„%1“ lässt sich nicht auflösen: %2; prüfen Sie den Namen oder geben Sie eine Adresse an</translation>
    </message>
    <message>
        <source>expected %1, not &quot;%2&quot;</source>
        <translation>erwartet wird %1, nicht „%2“</translation>
    </message>
    <message>
        <source>a whole number, with K, M or G if you like</source>
        <translation>eine ganze Zahl, auch mit K, M oder G</translation>
    </message>
    <message>
        <source>seconds from 0 to 1000000000</source>
        <translation>Sekunden von 0 bis 1000000000</translation>
    </message>
    <message>
        <source>a percentage above 0% and up to 100%</source>
        <translation>ein Prozentsatz über 0% und bis 100%</translation>
    </message>
    <message>
        <source>a number of targets like 1000, or a percentage like 2.5%</source>
        <translation>eine Anzahl von Zielen wie 1000 oder ein Prozentsatz wie 2.5%</translation>
    </message>
    <message>
        <source>a port like 40000 or a range like 32768-61000</source>
        <translation>ein Port wie 40000 oder ein Bereich wie 32768-61000</translation>
    </message>
    <message>
        <source>source ports from 1024 to 65535, which no service owns</source>
        <translation>Quellports von 1024 bis 65535, die keinem Dienst gehören</translation>
    </message>
    <message>
        <source>a range with the lower port first</source>
        <translation>ein Bereich mit dem kleineren Port zuerst</translation>
    </message>
    <message>
        <source>each pass at most once</source>
        <translation>jeder Durchgang höchstens einmal</translation>
    </message>
    <message>
        <source>values separated by commas, none of them empty</source>
        <translation>Werte mit Kommas dazwischen, keiner davon leer</translation>
    </message>
    <message>
        <source>expected a file name</source>
        <translation>erwartet wird ein Dateiname</translation>
    </message>
    <message>
        <source>the name of a network interface like eth0</source>
        <translation>der Name einer Netzschnittstelle wie eth0</translation>
    </message>
    <message>
        <source>trace and verify each at most once</source>
        <translation>trace und verify je höchstens einmal</translation>
    </message>
    <message>
        <source>cannot write &quot;%1&quot;</source>
        <translation>„%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>writing &quot;%1&quot; failed</source>
        <translation>das Schreiben von „%1“ ist gescheitert</translation>
    </message>
    <message>
        <source>the interface has taken no packet for 5 seconds; is its link up?</source>
        <translation>die Schnittstelle hat seit 5 Sekunden kein Paket angenommen; steht ihre Verbindung?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pass; use v0, v1 or control</source>
        <translation>„%1“ ist kein Durchgang; verwenden Sie v0, v1 oder control</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reply class; the classes are %2</source>
        <translation>„%1“ ist keine Antwortklasse; die Klassen sind %2</translation>
    </message>
    <message>
        <source>no targets: pass an address, a prefix like 192.0.2.0/24 or a host name, or a list with --list-of-ips-file</source>
        <translation>keine Ziele: Geben Sie eine Adresse, ein Präfix wie 192.0.2.0/24 oder einen Hostnamen an, oder eine Liste mit --list-of-ips-file</translation>
    </message>
    <message>
        <source>the targets are more than half of all IPv4 addresses; pass --whole-internet if that is what you mean</source>
        <translation>die Ziele sind mehr als die Hälfte aller IPv4-Adressen; geben Sie --whole-internet an, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>the targets are more than 2^64 IPv6 addresses; pass longer prefixes or a list, or --whole-internet if that is what you mean</source>
        <translation>die Ziele sind mehr als 2^64 IPv6-Adressen; geben Sie längere Präfixe oder eine Liste an, oder --whole-internet, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>; pass --no-default-blocklist if you own that network</source>
        <translation>; geben Sie --no-default-blocklist an, wenn das Netz Ihnen gehört</translation>
    </message>
    <message>
        <source>; they are not in this lab: mptcp-probe lab list%1 shows what is</source>
        <translation>; sie sind nicht in diesem Labor: mptcp-probe lab list%1 zeigt, was darin ist</translation>
    </message>
    <message>
        <source>all targets are excluded: %1%2</source>
        <translation>alle Ziele sind ausgeschlossen: %1%2</translation>
    </message>
    <message>
        <source>; nothing is left to scan</source>
        <translation>; nichts bleibt zu scannen</translation>
    </message>
    <message>
        <source>no targets: the lists hold no address; a list has one target a line</source>
        <translation>keine Ziele: Die Listen enthalten keine Adresse; eine Liste hat ein Ziel je Zeile</translation>
    </message>
    <message>
        <source>at most %1 ranges of ports</source>
        <translation>höchstens %1 Portbereiche</translation>
    </message>
    <message>
        <source>machines alone, or one place of this computer</source>
        <translation>nur andere Rechner oder ein Ort dieses Rechners</translation>
    </message>
    <message>
        <source>the path of a program</source>
        <translation>der Pfad eines Programms</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot reach %1</source>
        <translation>%1 ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>cannot write to %1</source>
        <translation>auf %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the replies bear no time; pass --started with the day of the scan</source>
        <translation>die Antworten tragen keine Zeit; geben Sie den Tag des Scans mit --started an</translation>
    </message>
    <message>
        <source>there is no reply in it; import rows of a scan with saddr, sport and classification, or a capture</source>
        <translation>es ist keine Antwort darin; importieren Sie Zeilen eines Scans mit saddr, sport und classification oder einen Mitschnitt</translation>
    </message>
    <message>
        <source>is neither a packet capture nor JSON lines, and its first line names no columns of mptcp-probe or ZMap (saddr, classification, ...); if only that line is missing, put it there</source>
        <translation>ist weder ein Paketmitschnitt noch JSON-Zeilen, und die erste Zeile nennt keine Spalten von mptcp-probe oder ZMap (saddr, classification, ...); wenn nur diese Zeile fehlt, setzen Sie sie davor</translation>
    </message>
    <message>
        <source>expected one of %1, not &quot;%2&quot;</source>
        <translation>erwartet wird eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>more than %1 objects or arrays inside each other</source>
        <translation>mehr als %1 Objekte oder Arrays ineinander</translation>
    </message>
    <message>
        <source>an object with more than %1 names</source>
        <translation>ein Objekt mit mehr als %1 Namen</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>die Zeile ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>cannot make the folder &quot;%1&quot;</source>
        <translation>der Ordner „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>nothing in the file says what the probes asked; pass --mptcp v0, v1 or control, the one pass of all its replies</source>
        <translation>nichts in der Datei sagt, wonach gefragt wurde; geben Sie --mptcp v0, v1 oder control an, den einen Durchgang aller ihrer Antworten</translation>
    </message>
    <message>
        <source>%1 cells, but the first line names %2 columns</source>
        <translation>%1 Zellen, aber die erste Zeile nennt %2 Spalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a whole number</source>
        <translation>„%1“ ist weder Text noch eine ganze Zahl</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot; of a reply</source>
        <translation>unbekanntes Feld „%1“ einer Antwort</translation>
    </message>
    <message>
        <source>the run was exported in format %1, of which this version knows only %2; import it with a newer mptcp-probe</source>
        <translation>der Lauf wurde im Format %1 exportiert, von denen diese Version nur %2 kennt; importieren Sie ihn mit einem neueren mptcp-probe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record of a run</source>
        <translation>„%1“ ist kein Datensatz eines Laufs</translation>
    </message>
    <message>
        <source>%1 packets lost on receive</source>
        <translation>%1 Pakete beim Empfang verloren</translation>
    </message>
    <message>
        <source>%1 rows lost in the program</source>
        <translation>%1 Zeilen im Programm verloren</translation>
    </message>
    <message>
        <source>%1 answers forgotten too early to know their repeats</source>
        <translation>%1 Antworten zu früh vergessen, um ihre Wiederholungen zu erkennen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no store; name a file or postgresql://USER@HOST/DATABASE</source>
        <translation>„%1“ ist keine Datenbank; nennen Sie eine Datei oder postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the URL of the store at %1 cannot be read; it is postgresql://USER@HOST/DATABASE, with % and two hex digits for special characters</source>
        <translation>die URL der Datenbank auf %1 lässt sich nicht lesen; sie lautet postgresql://USER@HOST/DATABASE, mit % und zwei Hexziffern für Sonderzeichen</translation>
    </message>
    <message>
        <source>cannot write to %1: the server took the transaction back</source>
        <translation>auf %1 lässt sich nicht schreiben: Der Server hat die Transaktion zurückgenommen</translation>
    </message>
    <message>
        <source>%1 is damaged: it lacks the table %2; it is left as it is, go back to a backup</source>
        <translation>%1 ist beschädigt: Die Tabelle %2 fehlt; es bleibt alles, wie es ist, kehren Sie zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>a PostgreSQL database is backed up by its own tools: pg_dump --format=custom --file=%1 %2</source>
        <translation>eine PostgreSQL-Datenbank wird mit ihren eigenen Werkzeugen gesichert: pg_dump --format=custom --file=%1 %2</translation>
    </message>
    <message>
        <source>%1: the server&apos;s disk is full; all that was committed is kept, make room before the next run</source>
        <translation>%1: Die Festplatte des Servers ist voll; alles Festgeschriebene ist erhalten, schaffen Sie vor dem nächsten Lauf Platz</translation>
    </message>
    <message>
        <source>run %1 in %2 is being written by another program; wait until it has ended</source>
        <translation>Lauf %1 in %2 wird gerade von einem anderen Programm geschrieben; warten Sie, bis er zu Ende ist</translation>
    </message>
    <message>
        <source>%1 has had %2 runs and takes no more; begin a new store</source>
        <translation>%1 hat schon %2 Läufe und nimmt keine weiteren auf; beginnen Sie eine neue Datenbank</translation>
    </message>
    <message>
        <source>run %1 ran to its end; there is nothing to resume</source>
        <translation>Lauf %1 lief bis zum Ende; es gibt nichts fortzusetzen</translation>
    </message>
    <message>
        <source>there is no run %1 in %2; mptcp-probe runs list names those that there are</source>
        <translation>es gibt keinen Lauf %1 in %2; mptcp-probe runs list nennt die vorhandenen</translation>
    </message>
    <message>
        <source>run %1 has ended; nothing is added to it</source>
        <translation>Lauf %1 ist zu Ende; es wird nichts mehr hinzugefügt</translation>
    </message>
    <message>
        <source>%1 is a database of another program; name another for the store</source>
        <translation>%1 ist eine Datenbank eines anderen Programms; nennen Sie eine andere</translation>
    </message>
    <message>
        <source>%1 holds no store yet; a scan with --store makes one</source>
        <translation>%1 enthält noch keine Läufe; ein Scan mit --store beginnt eine Datenbank</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (its tables are version %2, this program knows %3); it is left as it is, install that version</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (ihre Tabellen haben Version %2, dieses Programm kennt %3); es bleibt alles, wie es ist, installieren Sie jene Version</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program; open it once for writing (mptcp-probe runs list does) to bring its tables up to date</source>
        <translation>%1 wurde von einer älteren Version dieses Programms geschrieben; öffnen Sie sie einmal zum Schreiben (das tut mptcp-probe runs list), um ihre Tabellen auf den neuesten Stand zu bringen</translation>
    </message>
    <message>
        <source>%1 is no store of this program: %2; it is left as it is</source>
        <translation>%1 ist keine Datenbank dieses Programms: %2; es bleibt alles, wie es ist</translation>
    </message>
    <message>
        <source>cannot lock %1-writers</source>
        <translation>%1-writers lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>%1 exists already; a backup replaces nothing, name another file</source>
        <translation>%1 existiert bereits; eine Sicherung ersetzt nichts, nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>cannot make the copy %1</source>
        <translation>die Kopie %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot copy %1 to %2: %3; the copy was removed</source>
        <translation>%1 lässt sich nicht nach %2 kopieren: %3; die Kopie wurde entfernt</translation>
    </message>
    <message>
        <source>%1: a store is read with two small files beside it, and this user may not make them there; copy it to a folder of your own</source>
        <translation>%1: Eine Datenbank wird mit zwei kleinen Dateien daneben gelesen, und dieser Benutzer darf sie dort nicht anlegen; kopieren Sie sie in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>%1: the disk is full; all that was committed is kept, make room before the next run</source>
        <translation>%1: Die Festplatte ist voll; alles Festgeschriebene ist erhalten, schaffen Sie vor dem nächsten Lauf Platz</translation>
    </message>
    <message>
        <source>%1: another program is writing to it; try again when it has finished</source>
        <translation>%1: Ein anderes Programm schreibt gerade hinein; versuchen Sie es erneut, wenn es fertig ist</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); it is left as it is, go back to a backup</source>
        <translation>%1 ist beschädigt (%2); es bleibt alles, wie es ist, kehren Sie zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>%1: %2; all that was committed is kept, see whether the disk is sound or a limit of file sizes holds</source>
        <translation>%1: %2; alles Festgeschriebene ist erhalten, prüfen Sie, ob die Festplatte in Ordnung ist oder eine Grenze für Dateigrößen gilt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file name for a store</source>
        <translation>„%1“ ist kein Dateiname für eine Datenbank</translation>
    </message>
    <message>
        <source>there is no store %1; a scan with --store makes one</source>
        <translation>es gibt keine Datenbank %1; ein Scan mit --store legt eine an</translation>
    </message>
    <message>
        <source>%1 is no file; a store is one file</source>
        <translation>%1 ist keine Datei; eine Datenbank ist eine Datei</translation>
    </message>
    <message>
        <source>cannot write to %1: this user may only read it</source>
        <translation>auf %1 lässt sich nicht schreiben: Dieser Benutzer darf nur lesen</translation>
    </message>
    <message>
        <source>%1 is empty and holds no store yet; a scan with --store makes one</source>
        <translation>%1 ist leer und enthält noch keine Läufe; ein Scan mit --store beginnt eine Datenbank</translation>
    </message>
    <message>
        <source>%1 is no store of this program; it is left as it is, name another file</source>
        <translation>%1 ist keine Datenbank dieses Programms; es bleibt alles, wie es ist, nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it is left as it is, name another file</source>
        <translation>%1 ist eine Datenbank eines anderen Programms; es bleibt alles, wie es ist, nennen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 is damaged: it says that it has %2 bytes but has only %3; it is left as it is, go back to a backup</source>
        <translation>%1 ist beschädigt: Sie gibt %2 Bytes an, hat aber nur %3; es bleibt alles, wie es ist, kehren Sie zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>%1 that could not be read</source>
        <translation>%1, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>%1 probes not sent</source>
        <translation>%1 nicht gesendete Proben</translation>
    </message>
    <message>
        <source>%1: the server ended the connection (%2); all that was committed is kept, see whether the server runs, and resume what was being written</source>
        <translation>%1: Der Server hat die Verbindung beendet (%2); alles Festgeschriebene ist erhalten, prüfen Sie, ob der Server läuft, und setzen Sie fort, was gerade geschrieben wurde</translation>
    </message>
    <message>
        <source>%1: another program removed a run at the same moment; try again</source>
        <translation>%1: Ein anderes Programm hat im selben Augenblick einen Lauf entfernt; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>run %1 is a run of shards; begin each lost shard again with the key of the run</source>
        <translation>Lauf %1 ist ein Lauf aus Shards; beginnen Sie jeden verlorenen Shard mit dem Schlüssel des Laufs von Neuem</translation>
    </message>
    <message>
        <source>run %1 did not come to its end; its replies are needed to resume it</source>
        <translation>Lauf %1 kam nicht bis zum Ende; um ihn fortzusetzen, werden seine Antworten gebraucht</translation>
    </message>
    <message>
        <source>the rows of run %1 in %2 are being read by another program; what is left of them goes when the store is next opened for writing</source>
        <translation>die Zeilen von Lauf %1 in %2 werden gerade von einem anderen Programm gelesen; was davon übrig ist, verschwindet, wenn die Datenbank das nächste Mal zum Schreiben geöffnet wird</translation>
    </message>
    <message>
        <source>run %1 in %2 lies in tables of its own, which belong to %3; only members of that role can remove it</source>
        <translation>Lauf %1 in %2 liegt in eigenen Tabellen, die %3 gehören; nur Mitglieder dieser Rolle können ihn entfernen</translation>
    </message>
    <message>
        <source>run %1 has more replies than a store can number; scan in parts</source>
        <translation>Lauf %1 hat mehr Antworten, als eine Datenbank nummerieren kann; scannen Sie in Teilen</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is done; there is nothing left to probe</source>
        <translation>Shard %1 von Lauf %2 ist fertig; es gibt nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is being probed by process %3 on %4; it can be begun again when that has ended, or has written nothing for %5 seconds</source>
        <translation>Shard %1 von Lauf %2 wird gerade von Prozess %3 auf %4 geprüft; er kann von Neuem begonnen werden, wenn dieser zu Ende ist oder %5 Sekunden lang nichts geschrieben hat</translation>
    </message>
    <message>
        <source>run %1 in %2 was removed; choose another key</source>
        <translation>Lauf %1 in %2 wurde entfernt; wählen Sie einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>run %1 is no run of shards</source>
        <translation>Lauf %1 ist kein Lauf aus Shards</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is still being probed</source>
        <translation>Shard %1 von Lauf %2 wird noch geprüft</translation>
    </message>
    <message>
        <source>shard %1 of run %2 in %3 was given to another process, or its run removed; what this one wrote is no part of it</source>
        <translation>Shard %1 von Lauf %2 in %3 wurde an einen anderen Prozess vergeben, oder sein Lauf wurde entfernt; was dieser Prozess schrieb, gehört nicht dazu</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>cannot open %1</source>
        <translation>%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 is a directory; pass a file</source>
        <translation>%1 ist ein Verzeichnis; geben Sie eine Datei an</translation>
    </message>
    <message>
        <source>%1 is not a regular file; feed pipes through standard input and pass -</source>
        <translation>%1 ist keine gewöhnliche Datei; leiten Sie Pipes über die Standardeingabe und geben Sie - an</translation>
    </message>
    <message>
        <source>%1: the line is longer than %2 bytes; break it into several</source>
        <translation>%1: Die Zeile ist länger als %2 Bytes; teilen Sie sie auf</translation>
    </message>
    <message>
        <source>%1: the line has a NUL byte; pass a plain text file</source>
        <translation>%1: Die Zeile enthält ein NUL-Byte; geben Sie eine einfache Textdatei an</translation>
    </message>
    <message>
        <source>the line is not a JSON object with a &quot;saddr&quot; or &quot;target&quot;</source>
        <translation>die Zeile ist kein JSON-Objekt mit „saddr“ oder „target“</translation>
    </message>
    <message>
        <source>a list holds addresses only; take the port away and pass --target-ports %1</source>
        <translation>eine Liste enthält nur Adressen; nehmen Sie den Port weg und geben Sie --target-ports %1 an</translation>
    </message>
    <message>
        <source>the line has no %1, where the header says that the target stands</source>
        <translation>die Zeile hat keine %1, wo laut Kopfzeile das Ziel steht</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port; write ports from 0 to 65535 like 80,443 or 8000-8010</source>
        <translation>„%1“ ist kein Port; schreiben Sie Ports von 0 bis 65535 wie 80,443 oder 8000-8010</translation>
    </message>
    <message>
        <source>the port range &quot;%1&quot; is inverted; write %2-%3</source>
        <translation>der Portbereich „%1“ ist verkehrt herum; schreiben Sie %2-%3</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; is not a range; write both ends in full, like 192.0.2.1-192.0.2.9</source>
        <translation>der Bereich „%1“ ist keiner; schreiben Sie beide Enden ganz, wie 192.0.2.1-192.0.2.9</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; mixes IPv4 and IPv6; a range has one family</source>
        <translation>der Bereich „%1“ mischt IPv4 und IPv6; ein Bereich hat eine Familie</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; is inverted; write the lower address first</source>
        <translation>der Bereich „%1“ ist verkehrt herum; schreiben Sie die kleinere Adresse zuerst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one target; separate targets with spaces</source>
        <translation>„%1“ ist mehr als ein Ziel; trennen Sie Ziele mit Leerzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a target; write an address, a prefix like 192.0.2.0/24, a range like 192.0.2.1-192.0.2.9 or a host name</source>
        <translation>„%1“ ist kein Ziel; schreiben Sie eine Adresse, ein Präfix wie 192.0.2.0/24, einen Bereich wie 192.0.2.1-192.0.2.9 oder einen Hostnamen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a host name; only addresses are taken here</source>
        <translation>„%1“ ist ein Hostname; hier werden nur Adressen angenommen</translation>
    </message>
    <message>
        <source>there is no address to probe; pass an address, prefix or list</source>
        <translation>es gibt keine Adresse zu prüfen; geben Sie eine Adresse, ein Präfix oder eine Liste an</translation>
    </message>
    <message>
        <source>there is no port to probe; pass ports like 80,443</source>
        <translation>es gibt keinen Port zu prüfen; geben Sie Ports wie 80,443 an</translation>
    </message>
    <message>
        <source>more than 2^96 targets (addresses times ports); pass a longer prefix or fewer ports</source>
        <translation>mehr als 2^96 Ziele (Adressen mal Ports); geben Sie ein längeres Präfix oder weniger Ports an</translation>
    </message>
</context>
<context>
    <name>trace</name>
    <message>
        <source>the row&apos;s port is not a number from 0 to 65535; correct it, or pass --target-ports</source>
        <translation>der Port der Zeile ist keine Zahl von 0 bis 65535; berichtigen Sie ihn, oder geben Sie --target-ports an</translation>
    </message>
    <message>
        <source>the row&apos;s pass is none of v0, v1 and control; correct it, or pass --mptcp</source>
        <translation>der Durchgang der Zeile ist keiner von v0, v1 und control; berichtigen Sie ihn, oder geben Sie --mptcp an</translation>
    </message>
    <message>
        <source>more than 2^96 targets (addresses times ports); pass longer prefixes or fewer ports</source>
        <translation>mehr als 2^96 Ziele (Adressen mal Ports); geben Sie längere Präfixe oder weniger Ports an</translation>
    </message>
    <message>
        <source>no targets: the lists hold no address; a list has one target a line</source>
        <translation>keine Ziele: Die Listen enthalten keine Adresse; eine Liste hat ein Ziel je Zeile</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation>Wer an dieser Adresse antwortet, spricht MPTCP Version %1: Er beantwortete MP_JOIN mit dem HMAC, den nur ein Besitzer beider Schlüssel berechnen kann.</translation>
    </message>
    <message>
        <source>The host carries data over MPTCP version %1, but the proof is missing.</source>
        <translation>Der Host überträgt Daten über MPTCP Version %1, aber der Nachweis fehlt.</translation>
    </message>
    <message>
        <source>The host, or a box before it, answers MP_CAPABLE, but does not keep to MPTCP version %1.</source>
        <translation>Der Host oder eine Box davor beantwortet MP_CAPABLE, hält sich aber nicht an MPTCP Version %1.</translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation>Der Host beantwortet MP_CAPABLE wie einer, der MPTCP Version %1 spricht, aber das ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>The host, or a box before it, sends our own options back instead of speaking MPTCP version %1.</source>
        <translation>Der Host oder eine Box davor schickt unsere eigenen Optionen zurück, statt MPTCP Version %1 zu sprechen.</translation>
    </message>
    <message>
        <source>The host answers, but it does not speak MPTCP version %1 with us.</source>
        <translation>Der Host antwortet, spricht aber nicht MPTCP Version %1 mit uns.</translation>
    </message>
    <message>
        <source>The host answers plain SYNs only.</source>
        <translation>Der Host beantwortet nur einfache SYNs.</translation>
    </message>
    <message>
        <source>Nothing is known of the host, as it opens no connection to port %1.</source>
        <translation>Über den Host ist nichts bekannt, da er keine Verbindung zu Port %1 öffnet.</translation>
    </message>
    <message>
        <source>Not asked, as no SYN with MP_CAPABLE was answered.</source>
        <translation>Nicht gefragt, da kein SYN mit MP_CAPABLE beantwortet wurde.</translation>
    </message>
    <message>
        <source>Not asked, as MP_CAPABLE was not answered as it should be.</source>
        <translation>Nicht gefragt, da MP_CAPABLE nicht so beantwortet wurde, wie es sein soll.</translation>
    </message>
    <message>
        <source>Not asked, as our own option came back.</source>
        <translation>Nicht gefragt, da unsere eigene Option zurückkam.</translation>
    </message>
    <message>
        <source>Not asked, as kernels speak version 1 only.</source>
        <translation>Nicht gefragt, da Kernel nur Version 1 sprechen.</translation>
    </message>
    <message>
        <source>Not asked, as --kernel is off.</source>
        <translation>Nicht gefragt, da --kernel aus ist.</translation>
    </message>
    <message>
        <source>Not asked, as the host wants no subflow at this address (flag C).</source>
        <translation>Nicht gefragt, da der Host an dieser Adresse keinen Subflow will (Flag C).</translation>
    </message>
    <message>
        <source>Not asked, as there was no connection with MPTCP that a subflow could join.</source>
        <translation>Nicht gefragt, da es keine Verbindung mit MPTCP gab, der ein Subflow beitreten könnte.</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket could not connect: %1.</source>
        <translation>Der MPTCP-Socket des Kernels konnte keine Verbindung herstellen: %1.</translation>
    </message>
    <message>
        <source>Not asked, as there is no MPTCP socket here: %1.</source>
        <translation>Nicht gefragt, da es hier keinen MPTCP-Socket gibt: %1.</translation>
    </message>
    <message>
        <source>Not asked, as the kernel here does not tell whether MPTCP fell back.</source>
        <translation>Nicht gefragt, da der Kernel hier nicht sagt, ob MPTCP zurückgefallen ist.</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket connected, but its data was not acknowledged in time.</source>
        <translation>Der MPTCP-Socket des Kernels stellte eine Verbindung her, aber seine Daten wurden nicht rechtzeitig bestätigt.</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket did not connect in time.</source>
        <translation>Der MPTCP-Socket des Kernels stellte nicht rechtzeitig eine Verbindung her.</translation>
    </message>
    <message>
        <source>The kernel tells too little about its MPTCP socket.</source>
        <translation>Der Kernel sagt zu wenig über seinen MPTCP-Socket.</translation>
    </message>
    <message>
        <source>The kernel does not tell about its MPTCP socket: %1.</source>
        <translation>Der Kernel sagt nichts über seinen MPTCP-Socket: %1.</translation>
    </message>
    <message>
        <source>The connection of this machine&apos;s own kernel fell back to plain TCP.</source>
        <translation>Die Verbindung des Kernels dieses Rechners fiel auf gewöhnliches TCP zurück.</translation>
    </message>
    <message>
        <source>This machine&apos;s own kernel speaks MPTCP with the host, and did not fall back.</source>
        <translation>Der Kernel dieses Rechners spricht mit dem Host MPTCP und ist nicht zurückgefallen.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key, but the host&apos;s own data is not numbered by the hash of its key.</source>
        <translation>Unsere Daten wurden mit dem Hash unseres Schlüssels bestätigt, aber die eigenen Daten des Hosts sind nicht nach dem Hash seines Schlüssels nummeriert.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key, and the host&apos;s data is numbered by the hash of its own.</source>
        <translation>Unsere Daten wurden mit dem Hash unseres Schlüssels bestätigt, und die Daten des Hosts sind nach dem Hash seines eigenen nummeriert.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key.</source>
        <translation>Unsere Daten wurden mit dem Hash unseres Schlüssels bestätigt.</translation>
    </message>
    <message>
        <source>The SYN of the handshake was not answered with MP_CAPABLE, unlike those before.</source>
        <translation>Das SYN des Handshakes wurde nicht mit MP_CAPABLE beantwortet, anders als die davor.</translation>
    </message>
    <message>
        <source>The host named the hash of our key, but did not acknowledge our data by it.</source>
        <translation>Der Host nannte den Hash unseres Schlüssels, bestätigte damit aber unsere Daten nicht.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by a number that does not follow from our key.</source>
        <translation>Unsere Daten wurden mit einer Nummer bestätigt, die nicht aus unserem Schlüssel folgt.</translation>
    </message>
    <message>
        <source>Our data was acknowledged without MPTCP: the connection fell back to plain TCP.</source>
        <translation>Unsere Daten wurden ohne MPTCP bestätigt: Die Verbindung fiel auf gewöhnliches TCP zurück.</translation>
    </message>
    <message>
        <source>Our data was not acknowledged.</source>
        <translation>Unsere Daten wurden nicht bestätigt.</translation>
    </message>
    <message>
        <source>The host reset the connection after the handshake.</source>
        <translation>Der Host setzte die Verbindung nach dem Handshake zurück.</translation>
    </message>
    <message>
        <source>MP_JOIN was answered with an ICMP error.</source>
        <translation>MP_JOIN wurde mit einem ICMP-Fehler beantwortet.</translation>
    </message>
    <message>
        <source>MP_JOIN came back as it was sent.</source>
        <translation>MP_JOIN kam zurück, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>MP_JOIN was not answered.</source>
        <translation>MP_JOIN wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC, and the host took ours.</source>
        <translation>MP_JOIN mit dem Token des Schlüssels des Hosts wurde mit dem richtigen HMAC beantwortet, und der Host nahm unseren an.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC; it then reset the subflow.</source>
        <translation>MP_JOIN mit dem Token des Schlüssels des Hosts wurde mit dem richtigen HMAC beantwortet; dann setzte er den Subflow zurück.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC; it did not acknowledge ours.</source>
        <translation>MP_JOIN mit dem Token des Schlüssels des Hosts wurde mit dem richtigen HMAC beantwortet; unseren bestätigte er nicht.</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was refused.</source>
        <translation>MP_JOIN mit falschem Token wurde abgelehnt.</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was answered as a plain SYN would be.</source>
        <translation>MP_JOIN mit falschem Token wurde wie ein einfaches SYN beantwortet.</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was accepted, so the host does not check tokens.</source>
        <translation>MP_JOIN mit falschem Token wurde angenommen, der Host prüft Token also nicht.</translation>
    </message>
    <message>
        <source>MP_JOIN was answered with a wrong HMAC: whoever answered does not hold both keys.</source>
        <translation>MP_JOIN wurde mit einem falschen HMAC beantwortet: Wer antwortete, besitzt nicht beide Schlüssel.</translation>
    </message>
    <message>
        <source>MP_JOIN was answered without MP_JOIN.</source>
        <translation>MP_JOIN wurde ohne MP_JOIN beantwortet.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was refused.</source>
        <translation>MP_JOIN mit dem Token des Schlüssels des Hosts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>was refused with a RST</source>
        <translation>wurde mit einem RST abgelehnt</translation>
    </message>
    <message>
        <source>was answered with an ICMP error</source>
        <translation>wurde mit einem ICMP-Fehler beantwortet</translation>
    </message>
    <message>
        <source>was not answered</source>
        <translation>wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>MP_CAPABLE without any algorithm</source>
        <translation>MP_CAPABLE ohne jeden Algorithmus</translation>
    </message>
    <message>
        <source>MP_CAPABLE with the flag B</source>
        <translation>MP_CAPABLE mit dem Flag B</translation>
    </message>
    <message>
        <source>MP_CAPABLE of version 15</source>
        <translation>MP_CAPABLE der Version 15</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>was answered with version %1</source>
        <translation>wurde mit Version %1 beantwortet</translation>
    </message>
    <message>
        <source>was answered with an MPTCP option that breaks its RFC</source>
        <translation>wurde mit einer MPTCP-Option beantwortet, die gegen ihren RFC verstößt</translation>
    </message>
    <message>
        <source>was answered without MPTCP</source>
        <translation>wurde ohne MPTCP beantwortet</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>was answered with the key %1</source>
        <translation>wurde mit dem Schlüssel %1 beantwortet</translation>
    </message>
    <message>
        <source>came back with our own key</source>
        <translation>kam mit unserem eigenen Schlüssel zurück</translation>
    </message>
    <message>
        <source>came back as it was sent</source>
        <translation>kam zurück, wie es gesendet wurde</translation>
    </message>
    <message>
        <source>The plain SYN</source>
        <translation>Das einfache SYN</translation>
    </message>
    <message>
        <source>was answered with MPTCP, which it did not ask for</source>
        <translation>wurde mit MPTCP beantwortet, wonach es nicht gefragt hatte</translation>
    </message>
    <message>
        <source>was answered with a SYN/ACK</source>
        <translation>wurde mit einem SYN/ACK beantwortet</translation>
    </message>
    <message>
        <source>MP_CAPABLE of version %1</source>
        <translation>MP_CAPABLE der Version %1</translation>
    </message>
    <message>
        <source>%1 %2, but a second one %3.</source>
        <translation>%1 %2, aber ein zweites %3.</translation>
    </message>
    <message>
        <source>Two connections were given the same key %1, though each needs one of its own.</source>
        <translation>Zwei Verbindungen bekamen denselben Schlüssel %1, obwohl jede einen eigenen braucht.</translation>
    </message>
    <message>
        <source>One connection was given the key that we sent for another one.</source>
        <translation>Eine Verbindung bekam den Schlüssel, den wir für eine andere geschickt hatten.</translation>
    </message>
    <message>
        <source>Two connections were given the keys %1 and %2.</source>
        <translation>Zwei Verbindungen bekamen die Schlüssel %1 und %2.</translation>
    </message>
    <message>
        <source>An option that nobody knows came back as it was sent.</source>
        <translation>Eine Option, die niemand kennt, kam zurück, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>MP_CAPABLE beside an option that nobody knows</source>
        <translation>MP_CAPABLE neben einer Option, die niemand kennt,</translation>
    </message>
    <message>
        <source>An option that nobody knows was passed over.</source>
        <translation>Eine Option, die niemand kennt, wurde übergangen.</translation>
    </message>
    <message>
        <source>was answered without MPTCP, as it should be</source>
        <translation>wurde ohne MPTCP beantwortet, wie es sein soll</translation>
    </message>
    <message>
        <source>was answered with MPTCP, which a true host does not do</source>
        <translation>wurde mit MPTCP beantwortet, was ein echter Host nicht tut</translation>
    </message>
    <message>
        <source>%1 %2, and did not come back.</source>
        <translation>%1 %2 und kam nicht zurück.</translation>
    </message>
    <message>
        <source>was answered with version 15 and a key of the host&apos;s own, as some hosts of version 0 do</source>
        <translation>wurde mit Version 15 und einem eigenen Schlüssel des Hosts beantwortet, wie es manche Hosts der Version 0 tun</translation>
    </message>
    <message>
        <source>was answered with version 15, which nobody speaks</source>
        <translation>wurde mit Version 15 beantwortet, die niemand spricht</translation>
    </message>
</context>
</TS>
