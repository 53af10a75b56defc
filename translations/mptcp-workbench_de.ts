<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>FieldExplanation</name>
    <message>
        <source>Which Internet Protocol this is: 4 or 6. Everything behind it is read accordingly.</source>
        <translation>Welches Internetprotokoll es ist: 4 oder 6. Alles dahinter wird entsprechend gelesen.</translation>
    </message>
    <message>
        <source>Where the IPv4 header ends, counted in words of four bytes. 20 bytes is the usual; more means that IPv4 options follow.</source>
        <translation>Wo der IPv4-Header endet, gezählt in Wörtern zu vier Byte. 20 Byte sind üblich; mehr heißt, dass IPv4-Optionen folgen.</translation>
    </message>
    <message>
        <source>How routers should treat the packet. Networks rewrite it freely, so a change on the way says nothing about MPTCP.</source>
        <translation>Wie Router das Paket behandeln sollen. Netze schreiben es nach Belieben um, daher sagt eine Änderung unterwegs nichts über MPTCP.</translation>
    </message>
    <message>
        <source>The class of service that the sender asked for. Networks rewrite it at their borders.</source>
        <translation>Die Dienstklasse, um die der Sender gebeten hat. Netze schreiben sie an ihren Grenzen um.</translation>
    </message>
    <message>
        <source>Lets routers mark congestion instead of dropping the packet, when both ends have agreed to it.</source>
        <translation>Lässt Router eine Überlast markieren, statt das Paket zu verwerfen, wenn beide Enden dem zugestimmt haben.</translation>
    </message>
    <message>
        <source>Chosen by the sender so that routers send all packets of a connection the same way. The workbench keeps it constant along one trace.</source>
        <translation>Vom Sender gewählt, damit Router alle Pakete einer Verbindung auf demselben Weg schicken. Die Workbench hält es innerhalb einer Trace konstant.</translation>
    </message>
    <message>
        <source>How long the packet is. A box that removes an option without filling the gap makes it smaller, which shows even where the options themselves cannot be seen.</source>
        <translation>Wie lang das Paket ist. Eine Box, die eine Option entfernt, ohne die Lücke zu füllen, macht es kleiner; das zeigt sich auch dort, wo die Optionen selbst nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>Tells the fragments of one packet from those of another. Many senders write zero where fragmentation is forbidden.</source>
        <translation>Unterscheidet die Fragmente eines Pakets von denen eines anderen. Viele Sender schreiben null, wo Fragmentierung verboten ist.</translation>
    </message>
    <message>
        <source>Whether routers may cut the packet into pieces, and which piece this is.</source>
        <translation>Ob Router das Paket in Stücke teilen dürfen, und welches Stück dies ist.</translation>
    </message>
    <message>
        <source>Routers must not cut the packet: one that is too large is dropped, and an ICMP error says so.</source>
        <translation>Router dürfen das Paket nicht teilen: Ist es zu groß, wird es verworfen, und ein ICMP-Fehler meldet das.</translation>
    </message>
    <message>
        <source>Further pieces of the same packet follow this one.</source>
        <translation>Auf dieses Stück folgen weitere Stücke desselben Pakets.</translation>
    </message>
    <message>
        <source>Where this piece belongs in the whole packet. Only the piece at zero has the TCP header.</source>
        <translation>Wo dieses Stück im ganzen Paket hingehört. Nur das Stück bei null enthält den TCP-Header.</translation>
    </message>
    <message>
        <source>Each router lowers it by one, and the one that reaches zero drops the packet and says so by ICMP. A trace finds the routers in this way; in a reply it hints at how far away the sender is.</source>
        <translation>Jeder Router senkt sie um eins; der Router, bei dem sie null erreicht, verwirft das Paket und meldet das per ICMP. Auf diese Weise findet eine Trace die Router; in einer Antwort ist sie ein Hinweis darauf, wie weit der Sender entfernt ist.</translation>
    </message>
    <message>
        <source>What the packet carries: 6 is TCP, 1 is ICMP, 58 is ICMPv6.</source>
        <translation>Was das Paket trägt: 6 ist TCP, 1 ist ICMP, 58 ist ICMPv6.</translation>
    </message>
    <message>
        <source>Guards the IPv4 header alone. Every router computes it anew, as it changes the TTL.</source>
        <translation>Schützt nur den IPv4-Header. Jeder Router berechnet sie neu, weil er die TTL ändert.</translation>
    </message>
    <message>
        <source>Who claims to have sent the packet. Behind a NAT it is not the address that the host itself sees.</source>
        <translation>Wer angibt, das Paket gesendet zu haben. Hinter einem NAT ist es nicht die Adresse, die der Host selbst sieht.</translation>
    </message>
    <message>
        <source>Where the packet goes. In a quote it shows the address after any NAT on the way.</source>
        <translation>Wohin das Paket geht. In einem Zitat zeigt sie die Adresse nach jedem NAT auf dem Weg.</translation>
    </message>
    <message>
        <source>Rarely used extras of IPv4. Many networks drop packets that have any.</source>
        <translation>Selten benutzte Zusätze von IPv4. Viele Netze verwerfen Pakete, die solche tragen.</translation>
    </message>
    <message>
        <source>An extra header of IPv6 between the fixed header and what the packet carries. Many networks drop packets with such headers.</source>
        <translation>Ein zusätzlicher Header von IPv6 zwischen dem festen Header und dem Inhalt des Pakets. Viele Netze verwerfen Pakete mit solchen Headern.</translation>
    </message>
    <message>
        <source>The network layer: it brings the packet from one address to another, router by router.</source>
        <translation>Die Vermittlungsschicht: Sie bringt das Paket von einer Adresse zur anderen, Router für Router.</translation>
    </message>
    <message>
        <source>Which connection of the sender this belongs to. The workbench picks it for each probe, and replies come back to it.</source>
        <translation>Zu welcher Verbindung des Senders dies gehört. Die Workbench wählt ihn für jede Probe, und Antworten kommen an ihn zurück.</translation>
    </message>
    <message>
        <source>Which service is asked: 80 and 443 are the web.</source>
        <translation>Welcher Dienst gefragt wird: 80 und 443 sind das Web.</translation>
    </message>
    <message>
        <source>The place of the segment&apos;s first byte in the stream. In a SYN it is the start that all later numbers count from; the workbench hides a check value in it, so that forged replies are recognised.</source>
        <translation>Die Stelle des ersten Bytes des Segments im Datenstrom. In einem SYN ist sie der Anfang, von dem alle späteren Nummern zählen; die Workbench versteckt darin einen Prüfwert, damit gefälschte Antworten erkannt werden.</translation>
    </message>
    <message>
        <source>The next byte that the sender of this segment expects. A true answer to a SYN acknowledges its sequence number plus one.</source>
        <translation>Das nächste Byte, das der Sender dieses Segments erwartet. Eine echte Antwort auf ein SYN bestätigt dessen Sequenznummer plus eins.</translation>
    </message>
    <message>
        <source>Where the TCP header ends, counted in words of four bytes. Five means that no options follow; a smaller number than was sent shows that options were cut out.</source>
        <translation>Wo der TCP-Header endet, gezählt in Wörtern zu vier Byte. Fünf heißt, dass keine Optionen folgen; eine kleinere Zahl als die gesendete zeigt, dass Optionen herausgeschnitten wurden.</translation>
    </message>
    <message>
        <source>Kept free for later use; senders write zero.</source>
        <translation>Für spätere Verwendung freigehalten; Sender schreiben null.</translation>
    </message>
    <message>
        <source>What the segment does: SYN opens a connection, ACK acknowledges, RST breaks off, FIN ends.</source>
        <translation>Was das Segment tut: SYN öffnet eine Verbindung, ACK bestätigt, RST bricht ab, FIN beendet.</translation>
    </message>
    <message>
        <source>The sender has slowed down after it was told about congestion.</source>
        <translation>Der Sender ist langsamer geworden, nachdem ihm eine Überlast gemeldet wurde.</translation>
    </message>
    <message>
        <source>In a SYN: the sender can do explicit congestion notification. Later: a router marked congestion.</source>
        <translation>In einem SYN: Der Sender beherrscht explizite Überlastmeldung (ECN). Später: Ein Router hat eine Überlast markiert.</translation>
    </message>
    <message>
        <source>The urgent pointer is in use, which is rare today.</source>
        <translation>Der Urgent-Zeiger ist in Gebrauch, was heute selten ist.</translation>
    </message>
    <message>
        <source>The acknowledgment number is valid. All segments but the very first have it.</source>
        <translation>Die Bestätigungsnummer ist gültig. Alle Segmente außer dem allerersten haben dieses Flag.</translation>
    </message>
    <message>
        <source>The receiver should hand the data to the application without waiting for more.</source>
        <translation>Der Empfänger soll die Daten der Anwendung übergeben, ohne auf weitere zu warten.</translation>
    </message>
    <message>
        <source>There is no such connection, or it is broken off. As an answer to a SYN it means that nothing listens, or that a firewall answers.</source>
        <translation>Es gibt keine solche Verbindung, oder sie wird abgebrochen. Als Antwort auf ein SYN heißt es, dass dort nichts lauscht oder dass eine Firewall antwortet.</translation>
    </message>
    <message>
        <source>Opens a connection and fixes where sequence numbers begin. Only here may most options be agreed on, MP_CAPABLE among them.</source>
        <translation>Öffnet eine Verbindung und legt fest, wo die Sequenznummern beginnen. Nur hier lassen sich die meisten Optionen vereinbaren, darunter MP_CAPABLE.</translation>
    </message>
    <message>
        <source>The sender has no more data. With MPTCP it closes one subflow; DATA_FIN closes the connection.</source>
        <translation>Der Sender hat keine Daten mehr. Bei MPTCP schließt es einen Subflow; DATA_FIN schließt die Verbindung.</translation>
    </message>
    <message>
        <source>How many bytes the sender of this segment can take, before scaling. A proxy on the way often shows in another window than the host has.</source>
        <translation>Wie viele Byte der Sender dieses Segments aufnehmen kann, vor der Skalierung. Ein Proxy auf dem Weg verrät sich oft durch ein anderes Fenster als das des Hosts.</translation>
    </message>
    <message>
        <source>Guards header, data and addresses. Boxes that change anything have to compute it anew; one that does not is found out here.</source>
        <translation>Schützt Header, Daten und Adressen. Boxen, die etwas ändern, müssen sie neu berechnen; eine Box, die das unterlässt, fällt hier auf.</translation>
    </message>
    <message>
        <source>Where urgent data ends, when the URG flag is set.</source>
        <translation>Wo dringende Daten enden, wenn das Flag URG gesetzt ist.</translation>
    </message>
    <message>
        <source>Extensions that both ends agree on. MPTCP lives here, and this is what middleboxes strip, copy or rewrite.</source>
        <translation>Erweiterungen, auf die sich beide Enden einigen. Hier ist MPTCP zu Hause, und hier entfernen, kopieren oder ändern Middleboxes.</translation>
    </message>
    <message>
        <source>The number that says which option this is. MPTCP has 30.</source>
        <translation>Die Nummer, die sagt, welche Option dies ist. MPTCP hat 30.</translation>
    </message>
    <message>
        <source>How long the option is, kind and length included. For MPTCP it also tells which form the option has.</source>
        <translation>Wie lang die Option ist, Art und Länge eingeschlossen. Bei MPTCP sagt sie auch, welche Form die Option hat.</translation>
    </message>
    <message>
        <source>Fills a place so that the next option begins where its sender likes it. Firewalls also overwrite options with it: where MP_CAPABLE stood, four of them are a trace of that.</source>
        <translation>Füllt eine Stelle, damit die nächste Option dort beginnt, wo ihr Sender es möchte. Auch Firewalls überschreiben Optionen damit: Wo MP_CAPABLE stand, sind vier davon eine Spur davon.</translation>
    </message>
    <message>
        <source>The list of options ends here; the rest of the header is padding.</source>
        <translation>Die Liste der Optionen endet hier; der Rest des Headers ist Auffüllung.</translation>
    </message>
    <message>
        <source>Zeros up to the end of the header.</source>
        <translation>Nullen bis zum Ende des Headers.</translation>
    </message>
    <message>
        <source>The largest segment that its sender can take. Routers and tunnels lower it on the way (“MSS clamping”), so a change of it alone is common.</source>
        <translation>Das größte Segment, das sein Sender aufnehmen kann. Router und Tunnel senken den Wert unterwegs („MSS-Clamping“), daher ist eine Änderung nur hier häufig.</translation>
    </message>
    <message>
        <source>The largest number of data bytes in a segment: 1460 over IPv4 on Ethernet, less in tunnels.</source>
        <translation>Die größte Zahl von Datenbytes in einem Segment: 1460 über IPv4 im Ethernet, weniger in Tunneln.</translation>
    </message>
    <message>
        <source>Windows are to be multiplied by a power of two, for fast and long paths. Only SYN segments carry it.</source>
        <translation>Fenster sind mit einer Zweierpotenz zu multiplizieren, für schnelle und lange Wege. Nur SYN-Segmente tragen diese Option.</translation>
    </message>
    <message>
        <source>The exponent: a shift of 7 makes windows 128 times as large. 14 is the most.</source>
        <translation>Der Exponent: Eine Verschiebung um 7 macht Fenster 128-mal so groß. Höchstens 14 ist möglich.</translation>
    </message>
    <message>
        <source>Its sender understands selective acknowledgments. Only SYN segments carry it.</source>
        <translation>Ihr Sender versteht selektive Bestätigungen. Nur SYN-Segmente tragen diese Option.</translation>
    </message>
    <message>
        <source>Tells which blocks of data arrived although something before them is missing.</source>
        <translation>Sagt, welche Datenblöcke ankamen, obwohl davor etwas fehlt.</translation>
    </message>
    <message>
        <source>Measures the round-trip time and tells old segments from new ones.</source>
        <translation>Misst die Umlaufzeit und unterscheidet alte Segmente von neuen.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock when it sent this segment.</source>
        <translation>Die Uhr des Senders, als er dieses Segment sandte.</translation>
    </message>
    <message>
        <source>The clock value that was received last: what the other end measures the round trip with.</source>
        <translation>Der zuletzt empfangene Uhrwert: Damit misst das andere Ende den Umlauf.</translation>
    </message>
    <message>
        <source>Carries data in the SYN of a later connection, with a cookie that the server gave out before.</source>
        <translation>Trägt Daten im SYN einer späteren Verbindung, mit einem Cookie, den der Server zuvor ausgegeben hat.</translation>
    </message>
    <message>
        <source>Signs segments with MD5, mainly between Internet routers.</source>
        <translation>Signiert Segmente mit MD5, vor allem zwischen Routern des Internets.</translation>
    </message>
    <message>
        <source>How long its sender keeps a connection that nobody acknowledges.</source>
        <translation>Wie lange ihr Sender eine Verbindung behält, die niemand bestätigt.</translation>
    </message>
    <message>
        <source>Authenticates each segment; it replaces the MD5 option.</source>
        <translation>Authentisiert jedes Segment; sie ersetzt die MD5-Option.</translation>
    </message>
    <message>
        <source>An option that is of no matter to MPTCP. Hosts pass over options that they do not know.</source>
        <translation>Eine Option, die für MPTCP keine Rolle spielt. Hosts übergehen Optionen, die sie nicht kennen.</translation>
    </message>
    <message>
        <source>Multipath TCP: several TCP connections (“subflows”) over different paths work as one. This option sets them up and keeps them together.</source>
        <translation>Multipath TCP: Mehrere TCP-Verbindungen („Subflows“) über verschiedene Pfade arbeiten wie eine. Diese Option richtet sie ein und hält sie zusammen.</translation>
    </message>
    <message>
        <source>Which message of MPTCP this is: 0 opens a connection (MP_CAPABLE), 1 adds a path (MP_JOIN), 2 numbers the data (DSS).</source>
        <translation>Welche Nachricht von MPTCP dies ist: 0 öffnet eine Verbindung (MP_CAPABLE), 1 fügt einen Pfad hinzu (MP_JOIN), 2 nummeriert die Daten (DSS).</translation>
    </message>
    <message>
        <source>What the sender can do and asks for; the letters A to H name the bits from the left.</source>
        <translation>Was der Sender kann und wünscht; die Buchstaben A bis H benennen die Bits von links.</translation>
    </message>
    <message>
        <source>The sender wants a checksum over all data, which finds boxes that change data on the way. One side that asks is enough.</source>
        <translation>Der Sender will eine Prüfsumme über alle Daten; sie findet Boxen, die unterwegs Daten ändern. Es genügt, dass eine Seite sie verlangt.</translation>
    </message>
    <message>
        <source>Kept for a later format: a host that does not know it must not take the option for MPTCP. The workbench sets it in a proof to tell true hosts from copies.</source>
        <translation>Für ein späteres Format freigehalten: Ein Host, der es nicht kennt, darf die Option nicht für MPTCP halten. Die Workbench setzt das Flag in einem Nachweis, um echte Hosts von Kopien zu unterscheiden.</translation>
    </message>
    <message>
        <source>The sender accepts no further paths to this address and port, as a load balancer&apos;s shared address would.</source>
        <translation>Der Sender nimmt keine weiteren Pfade zu dieser Adresse und diesem Port an, wie es bei der gemeinsamen Adresse eines Lastverteilers der Fall wäre.</translation>
    </message>
    <message>
        <source>Bits for other algorithms than HMAC-SHA1, of which none was ever defined.</source>
        <translation>Bits für andere Algorithmen als HMAC-SHA1, von denen nie einer festgelegt wurde.</translation>
    </message>
    <message>
        <source>The algorithm that authenticates further paths. It is the only one, so an option without it is invalid and the connection is plain TCP.</source>
        <translation>Der Algorithmus, der weitere Pfade authentisiert. Es gibt nur diesen, daher ist eine Option ohne ihn ungültig, und die Verbindung ist gewöhnliches TCP.</translation>
    </message>
    <message>
        <source>The secret of the one who sends this packet, 64 random bits in the clear. Its hash is the token that names the connection and the number that its data begins with. A server that sends your own key back is a mirror.</source>
        <translation>Das Geheimnis dessen, der dieses Paket sendet: 64 zufällige Bits im Klartext. Sein Hash ist das Token, das die Verbindung benennt, und die Nummer, mit der ihre Daten beginnen. Ein Server, der Ihren eigenen Schlüssel zurücksendet, ist ein Spiegel.</translation>
    </message>
    <message>
        <source>Says which connection is to be joined: the first 32 bits of the hash of the receiver&apos;s key. Only somebody who saw the key can know it, so a right answer proves true MPTCP.</source>
        <translation>Sagt, welcher Verbindung beigetreten werden soll: die ersten 32 Bit des Hashs vom Schlüssel des Empfängers. Nur wer den Schlüssel gesehen hat, kann es kennen; eine richtige Antwort weist also echtes MPTCP nach.</translation>
    </message>
    <message>
        <source>A fresh random number for this one path, so that an old answer cannot be replayed.</source>
        <translation>Eine frische Zufallszahl nur für diesen einen Pfad, damit sich eine alte Antwort nicht wiederholen lässt.</translation>
    </message>
    <message>
        <source>Proves that the sender knows both keys without showing them. The workbench computes it too: when they agree, the host is proven to speak MPTCP.</source>
        <translation>Weist nach, dass der Sender beide Schlüssel kennt, ohne sie zu zeigen. Die Workbench berechnet ihn ebenfalls: Stimmen beide überein, ist nachgewiesen, dass der Host MPTCP spricht.</translation>
    </message>
    <message>
        <source>A short name for one of the sender&apos;s addresses, which stays right behind a NAT.</source>
        <translation>Ein kurzer Name für eine der Adressen des Senders, der auch hinter einem NAT richtig bleibt.</translation>
    </message>
    <message>
        <source>This path is to be used only when the others fail.</source>
        <translation>Dieser Pfad soll nur benutzt werden, wenn die anderen ausfallen.</translation>
    </message>
    <message>
        <source>An address at which the sender can be reached as well.</source>
        <translation>Eine Adresse, unter der der Sender ebenfalls zu erreichen ist.</translation>
    </message>
    <message>
        <source>The port at that address, when it is another one.</source>
        <translation>Der Port an dieser Adresse, wenn es ein anderer ist.</translation>
    </message>
    <message>
        <source>Version 0 says here whether the address is IPv4 or IPv6.</source>
        <translation>Version 0 sagt hier, ob die Adresse IPv4 oder IPv6 ist.</translation>
    </message>
    <message>
        <source>Repeats an announcement to confirm that it arrived.</source>
        <translation>Wiederholt eine Ankündigung, um zu bestätigen, dass sie angekommen ist.</translation>
    </message>
    <message>
        <source>Acknowledges data of the whole connection, whichever path it took. In a proof it must fit the hash of our key: only a host that computed it can know the number.</source>
        <translation>Bestätigt Daten der ganzen Verbindung, gleich welchen Pfad sie nahmen. In einem Nachweis muss die Nummer zum Hash unseres Schlüssels passen: Nur ein Host, der ihn berechnet hat, kann sie kennen.</translation>
    </message>
    <message>
        <source>The place of the data in the whole connection. It begins with the last 64 bits of the hash of the sender&apos;s key, plus one.</source>
        <translation>Die Stelle der Daten in der ganzen Verbindung. Sie beginnt mit den letzten 64 Bit des Hashs vom Schlüssel des Senders, plus eins.</translation>
    </message>
    <message>
        <source>The place of the same data on this path, counted from its SYN.</source>
        <translation>Die Stelle derselben Daten auf diesem Pfad, gezählt von seinem SYN an.</translation>
    </message>
    <message>
        <source>How many bytes the mapping covers. Zero is the “infinite mapping” of a connection that has fallen back to plain TCP.</source>
        <translation>Wie viele Byte die Zuordnung umfasst. Null ist die „unendliche Zuordnung“ einer Verbindung, die auf gewöhnliches TCP zurückgefallen ist.</translation>
    </message>
    <message>
        <source>Over the data and its place in the connection; finds boxes that change data on the way.</source>
        <translation>Über die Daten und ihre Stelle in der Verbindung; findet Boxen, die unterwegs Daten ändern.</translation>
    </message>
    <message>
        <source>The sender has no more data for the whole connection.</source>
        <translation>Der Sender hat für die ganze Verbindung keine Daten mehr.</translation>
    </message>
    <message>
        <source>The option tells where this data belongs in the whole connection.</source>
        <translation>Die Option sagt, wo diese Daten in der ganzen Verbindung hingehören.</translation>
    </message>
    <message>
        <source>The data sequence number stands in full; else only its lower half.</source>
        <translation>Die Datensequenznummer steht vollständig da; sonst nur ihre untere Hälfte.</translation>
    </message>
    <message>
        <source>The option acknowledges data of the whole connection.</source>
        <translation>Die Option bestätigt Daten der ganzen Verbindung.</translation>
    </message>
    <message>
        <source>The acknowledgment stands in full; else only its lower half.</source>
        <translation>Die Bestätigung steht vollständig da; sonst nur ihre untere Hälfte.</translation>
    </message>
    <message>
        <source>The trouble may pass: the same path can be tried again later.</source>
        <translation>Das Problem geht vielleicht vorbei: Derselbe Pfad kann später noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>Why this path was broken off. 6 means that a middlebox was found to interfere.</source>
        <translation>Warum dieser Pfad abgebrochen wurde. 6 heißt, dass eine störende Middlebox erkannt wurde.</translation>
    </message>
    <message>
        <source>The transport layer: it makes a stream of bytes out of packets. MPTCP is an option in this header.</source>
        <translation>Die Transportschicht: Sie macht aus Paketen einen Bytestrom. MPTCP ist eine Option in diesem Header.</translation>
    </message>
    <message>
        <source>A header with ports and a length, and nothing more.</source>
        <translation>Ein Header mit Ports und einer Länge, sonst nichts.</translation>
    </message>
    <message>
        <source>What happened: 11 (ICMPv6: 3) is the answer of a router where the TTL ran out, 3 (ICMPv6: 1) says that the destination cannot be reached.</source>
        <translation>Was geschehen ist: 11 (ICMPv6: 3) ist die Antwort eines Routers, bei dem die TTL abgelaufen ist, 3 (ICMPv6: 1) sagt, dass das Ziel nicht erreicht werden kann.</translation>
    </message>
    <message>
        <source>Which case of that it is: a closed port, a filter, a missing route.</source>
        <translation>Welcher Fall davon es ist: ein geschlossener Port, ein Filter, eine fehlende Route.</translation>
    </message>
    <message>
        <source>Guards the whole message.</source>
        <translation>Schützt die ganze Nachricht.</translation>
    </message>
    <message>
        <source>How long the quote is, from routers that add extensions behind it. Older ones leave it zero.</source>
        <translation>Wie lang das Zitat ist, bei Routern, die dahinter Erweiterungen anfügen. Ältere lassen es auf null.</translation>
    </message>
    <message>
        <source>The largest packet that fits the next link. Path MTU discovery depends on it.</source>
        <translation>Das größte Paket, das auf den nächsten Link passt. Die Path-MTU-Ermittlung hängt davon ab.</translation>
    </message>
    <message>
        <source>The byte of the quoted packet that the router could not accept.</source>
        <translation>Das Byte des zitierten Pakets, das der Router nicht annehmen konnte.</translation>
    </message>
    <message>
        <source>The packet that met the error, as it arrived at the router. Compared with what was sent, it shows what happened on the way: this is how a trace finds the box that altered MP_CAPABLE.</source>
        <translation>Das Paket, auf das sich der Fehler bezieht, so wie es beim Router ankam. Der Vergleich mit dem gesendeten zeigt, was unterwegs geschah: So findet eine Trace die Box, die MP_CAPABLE verändert hat.</translation>
    </message>
    <message>
        <source>Fills the quote up, since extensions begin behind 128 bytes at least.</source>
        <translation>Füllt das Zitat auf, weil Erweiterungen frühestens nach 128 Byte beginnen.</translation>
    </message>
    <message>
        <source>What the router tells about itself besides: MPLS labels, interfaces.</source>
        <translation>Was der Router außerdem über sich mitteilt: MPLS-Labels, Schnittstellen.</translation>
    </message>
    <message>
        <source>A label under which the packet travelled in the router&apos;s network: hops inside such a tunnel are often not seen.</source>
        <translation>Ein Label, unter dem das Paket im Netz des Routers unterwegs war: Hops innerhalb eines solchen Tunnels sind oft nicht zu sehen.</translation>
    </message>
    <message>
        <source>One piece of extra information from the router.</source>
        <translation>Ein Stück Zusatzinformation des Routers.</translation>
    </message>
    <message>
        <source>Through which of its interfaces the router got or would have sent the packet.</source>
        <translation>Über welche seiner Schnittstellen der Router das Paket erhielt oder gesendet hätte.</translation>
    </message>
    <message>
        <source>A message of a router or host about a packet that it could not deliver.</source>
        <translation>Eine Nachricht eines Routers oder Hosts über ein Paket, das er nicht zustellen konnte.</translation>
    </message>
    <message>
        <source>What the packet carries for the application, or a header that is not read here.</source>
        <translation>Was das Paket für die Anwendung trägt, oder ein Header, der hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Zeros with which the router filled a short quote: they say nothing about the packet.</source>
        <translation>Nullen, mit denen der Router ein kurzes Zitat aufgefüllt hat: Sie sagen nichts über das Paket.</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s own length: filled in by the link, and no part of it.</source>
        <translation>Hinter der eigenen Länge des Pakets: vom Link aufgefüllt und kein Teil davon.</translation>
    </message>
    <message>
        <source>These bytes fit no definition, so they are shown as they are.</source>
        <translation>Diese Bytes passen zu keiner Definition, daher werden sie gezeigt, wie sie sind.</translation>
    </message>
    <message>
        <source>0 is the experimental version of 2013, 1 is the standard of 2020. Version 1 sends no key in the SYN, so an option that is merely sent back holds none and gives itself away.</source>
        <translation>0 ist die experimentelle Version von 2013, 1 der Standard von 2020. Version 1 sendet im SYN keinen Schlüssel; eine Option, die bloß zurückgesandt wird, enthält daher keinen und verrät sich.</translation>
    </message>
    <message>
        <source>The key of the one who receives this packet, repeated to show that it arrived, or in MP_FASTCLOSE that whoever ends the connection is part of it.</source>
        <translation>Der Schlüssel dessen, der dieses Paket empfängt; er wird wiederholt, um zu zeigen, dass er angekommen ist, oder im MP_FASTCLOSE, dass zur Verbindung gehört, wer sie beendet.</translation>
    </message>
</context>
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
        <source>1 row more is in the CSV file</source>
        <translation>1 weitere Zeile steht in der CSV-Datei</translation>
    </message>
    <message>
        <source>%1 rows more are in the CSV file</source>
        <translation>%1 weitere Zeilen stehen in der CSV-Datei</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>Simuliert: Diese Läufe stammen aus einem Labor, nichts wurde gemessen</translation>
    </message>
    <message>
        <source>1 note more: see the report or a larger picture</source>
        <translation>1 weitere Anmerkung: siehe Bericht oder größeres Bild</translation>
    </message>
    <message>
        <source>%1 notes more: see the report or a larger picture</source>
        <translation>%1 weitere Anmerkungen: siehe Bericht oder größeres Bild</translation>
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
    <message>
        <source>No data in these runs</source>
        <translation>Keine Daten in diesen Läufen</translation>
    </message>
    <message>
        <source>%1 of %2 categories are drawn, those with the extremes of their neighbourhood: zoom in to see each.</source>
        <translation>%1 von %2 Kategorien sind gezeichnet, jeweils die Extreme ihrer Umgebung: Vergrößern Sie, um jede zu sehen.</translation>
    </message>
    <message>
        <source>%1 dots an inch: expected %2 to %3</source>
        <translation>%1 Punkte je Zoll: erwartet wird %2 bis %3</translation>
    </message>
    <message>
        <source>a size of %1x%2 has no room for a figure at %3 dots an inch; make it %4x%5 at least, or the dots fewer</source>
        <translation>eine Größe von %1x%2 bietet bei %3 Punkten je Zoll keinen Platz für eine Abbildung; wählen Sie mindestens %4x%5 oder weniger Punkte</translation>
    </message>
    <message>
        <source>a size of %1x%2 is beyond the %3 million dots of a picture; make it smaller or write .svg or .pdf</source>
        <translation>eine Größe von %1x%2 übersteigt die %3 Millionen Punkte eines Bildes; machen Sie es kleiner oder schreiben Sie .svg oder .pdf</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1x%2 dots; make it smaller</source>
        <translation>der Speicher reicht nicht für ein Bild von %1x%2 Punkten; machen Sie es kleiner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no kind of picture; end it with .svg, .pdf, .png or .csv</source>
        <translation>„%1“ nennt keine Bildart; die Endung muss .svg, .pdf, .png oder .csv sein</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>“%1” was not opened.</source>
        <translation>„%1“ wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <name>HostMenu</name>
    <message>
        <source>&amp;Trace the path to it</source>
        <translation>Den Weg dorthin &amp;verfolgen</translation>
    </message>
    <message>
        <source>&amp;Verify that it speaks MPTCP</source>
        <translation>&amp;Nachweisen, dass er MPTCP spricht</translation>
    </message>
    <message>
        <source>Its &amp;history in all runs</source>
        <translation>Sein Verlauf in allen &amp;Läufen</translation>
    </message>
    <message>
        <source>&amp;Leave it out of the next scan</source>
        <translation>Beim nächsten Scan &amp;auslassen</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Fetched from %1 on %2, SHA-256 %3</source>
        <translation>Abgerufen von %1 am %2, SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>ListCount</name>
    <message>
        <source>%1 IPv4</source>
        <translation>%1 IPv4</translation>
    </message>
    <message>
        <source>%1 IPv6</source>
        <translation>%1 IPv6</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 (entries: %2)</source>
        <translation>%1 (Einträge: %2)</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>counting was cancelled</source>
        <translation>das Zählen wurde abgebrochen</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>ListTransfer</name>
    <message>
        <source>a list is fetched by http or https; write an address like https://example.org/list.txt</source>
        <translation>eine Liste wird über http oder https geholt; schreiben Sie eine Adresse wie https://example.org/list.txt</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>die Adresse nennt keinen Host</translation>
    </message>
</context>
<context>
    <name>ListUse</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Positivliste</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Sperrliste</translation>
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
        <source>%1 packets were damaged or not readable, so results may be incomplete.</source>
        <translation>%1 Pakete waren beschädigt oder nicht lesbar, die Ergebnisse können also unvollständig sein.</translation>
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
    <name>Machine</name>
    <message>
        <source>Connecting again…</source>
        <translation>Verbindet erneut…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Bereitet vor…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
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
        <source>Probing</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Probing, %1</source>
        <translation>Prüft, %1</translation>
    </message>
    <message>
        <source>Connection lost, again in %1 s</source>
        <translation>Verbindung verloren, erneut in %1 s</translation>
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
        <source>Nothing heard for %1 s</source>
        <translation>Seit %1 s nichts gehört</translation>
    </message>
    <message>
        <source>Done, connected %1 times</source>
        <translation>Fertig, %1-mal verbunden</translation>
    </message>
</context>
<context>
    <name>NameCache</name>
    <message>
        <source>the look-up of &quot;%1&quot; was cancelled; start again to repeat it</source>
        <translation>das Nachschlagen von „%1“ wurde abgebrochen; starten Sie neu, um es zu wiederholen</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>by itself</source>
        <translation>automatisch</translation>
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
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;isten</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Allowlists</source>
        <translation>Positivlisten</translation>
    </message>
    <message>
        <source>Most bits a second</source>
        <translation>Höchstens Bit je Sekunde</translation>
    </message>
    <message>
        <source>Stop after so many results</source>
        <translation>Stopp nach so vielen Ergebnissen</translation>
    </message>
    <message>
        <source>Stop sending after (seconds)</source>
        <translation>Senden beenden nach (Sekunden)</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Startwert der Reihenfolge</translation>
    </message>
    <message>
        <source>Parts that share the scan</source>
        <translation>Teile, die sich den Scan teilen</translation>
    </message>
    <message>
        <source>This part, from 0</source>
        <translation>Dieser Teil, ab 0</translation>
    </message>
    <message>
        <source>Threads that send</source>
        <translation>Sendende Threads</translation>
    </message>
    <message>
        <source>Packets at a time</source>
        <translation>Pakete auf einmal</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Time to Live</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
    <message>
        <source>Source addresses</source>
        <translation>Absenderadressen</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Quellports</translation>
    </message>
    <message>
        <source>Ethernet address of the next hop</source>
        <translation>Ethernet-Adresse des nächsten Hops</translation>
    </message>
    <message>
        <source>At hosts that answer with an MPTCP option</source>
        <translation>Bei Hosts, die mit einer MPTCP-Option antworten</translation>
    </message>
    <message>
        <source>Label of the series</source>
        <translation>Bezeichnung der Reihe</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>Way through the kernel</source>
        <translation>Weg durch den Kernel</translation>
    </message>
    <message>
        <source>Leave the way to the kernel (IP layer)</source>
        <translation>Den Weg dem Kernel überlassen (IP-Schicht)</translation>
    </message>
    <message>
        <source>Give up below this hit rate (percent)</source>
        <translation>Aufgeben unter dieser Trefferquote (Prozent)</translation>
    </message>
    <message>
        <source>Give up after so many refused probes</source>
        <translation>Aufgeben nach so vielen abgewiesenen Proben</translation>
    </message>
    <message>
        <source>With several machines</source>
        <translation>Bei mehreren Rechnern</translation>
    </message>
    <message>
        <source>Program on other machines</source>
        <translation>Programm auf anderen Rechnern</translation>
    </message>
    <message>
        <source>Program that connects to them</source>
        <translation>Programm, das sie erreicht</translation>
    </message>
    <message>
        <source>Attempts at a lost connection</source>
        <translation>Versuche bei verlorener Verbindung</translation>
    </message>
    <message>
        <source>Wait before the first (seconds)</source>
        <translation>Warten vor dem ersten (Sekunden)</translation>
    </message>
</context>
<context>
    <name>PacketField</name>
    <message>
        <source>IP header length</source>
        <translation>Länge des IP-Headers</translation>
    </message>
    <message>
        <source>Bytes of the IP header, in IPv4 with its options (RFC 791, section 3.1).</source>
        <translation>Bytes des IP-Headers, bei IPv4 mit seinen Optionen (RFC 791, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>DSCP and ECN</source>
        <translation>DSCP und ECN</translation>
    </message>
    <message>
        <source>Class of service and congestion marks. Networks set them as they like, so a change is no sign of a middlebox (RFC 2474, RFC 3168).</source>
        <translation>Dienstklasse und Überlastmarken. Netze setzen sie, wie sie wollen, daher ist eine Änderung kein Zeichen einer Middlebox (RFC 2474, RFC 3168).</translation>
    </message>
    <message>
        <source>Flow label</source>
        <translation>Flow-Label</translation>
    </message>
    <message>
        <source>Marks the packets of one flow, so that they take one path (RFC 6437).</source>
        <translation>Kennzeichnet die Pakete eines Flows, damit sie denselben Weg nehmen (RFC 6437).</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>Gesamtlänge</translation>
    </message>
    <message>
        <source>Bytes of the whole packet. It shrinks when an option is cut out (RFC 791, section 3.1; RFC 8200, section 3).</source>
        <translation>Bytes des ganzen Pakets. Es wird kürzer, wenn eine Option herausgeschnitten wird (RFC 791, Abschnitt 3.1; RFC 8200, Abschnitt 3).</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Puts fragments together. The trace keeps the probe&apos;s number in it; some routers and translators give packets one of their own (RFC 791, section 3.1).</source>
        <translation>Fügt Fragmente zusammen. Die Trace merkt sich darin die Nummer der Probe; manche Router und Übersetzer geben Paketen eine eigene (RFC 791, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Flags and fragment offset</source>
        <translation>Flags und Fragment-Offset</translation>
    </message>
    <message>
        <source>Whether the packet may be fragmented, and which fragment it is (RFC 791, section 3.1).</source>
        <translation>Ob das Paket fragmentiert werden darf, und welches Fragment es ist (RFC 791, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Time to Live</translation>
    </message>
    <message>
        <source>Counted down by every router, so it changes on every path; where it is 0 the router says so in an ICMP error, which is what a trace lives from (RFC 791, section 3.2; RFC 8200, section 3).</source>
        <translation>Jeder Router zählt sie herunter, daher ändert sie sich auf jedem Weg; wo sie 0 ist, meldet der Router das in einem ICMP-Fehler, und davon lebt eine Trace (RFC 791, Abschnitt 3.2; RFC 8200, Abschnitt 3).</translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation>Prüfsumme des IP-Headers</translation>
    </message>
    <message>
        <source>Follows from the header, so it changes with the time to live at every router (RFC 1624).</source>
        <translation>Ergibt sich aus dem Header und ändert sich daher mit der Time to Live an jedem Router (RFC 1624).</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>An address translator (NAT) writes its own here (RFC 3022).</source>
        <translation>Ein Adressübersetzer (NAT) schreibt hier seine eigene hinein (RFC 3022).</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Zieladresse</translation>
    </message>
    <message>
        <source>The target. It differs where a load balancer or translator sends the packet elsewhere.</source>
        <translation>Das Ziel. Sie weicht ab, wo ein Lastverteiler oder Übersetzer das Paket anderswohin sendet.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <source>The same for all probes of a flow, so that load balancers send them one way; a translator may change it.</source>
        <translation>Derselbe für alle Proben eines Flows, damit Lastverteiler sie auf demselben Weg schicken; ein Übersetzer kann ihn ändern.</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>The service that is asked.</source>
        <translation>Der Dienst, der gefragt wird.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Sequenznummer</translation>
    </message>
    <message>
        <source>The SYN&apos;s initial sequence number. Some firewalls replace it; MPTCP copes with that, as its mappings count from it (RFC 8684, section 3.3.1).</source>
        <translation>Die anfängliche Sequenznummer des SYN. Manche Firewalls ersetzen sie; MPTCP kommt damit zurecht, weil seine Zuordnungen von ihr aus zählen (RFC 8684, Abschnitt 3.3.1).</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Bestätigungsnummer</translation>
    </message>
    <message>
        <source>Zero in a SYN (RFC 9293, section 3.1).</source>
        <translation>Null in einem SYN (RFC 9293, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>Daten-Offset</translation>
    </message>
    <message>
        <source>Length of the TCP header in 32-bit words. It shrinks when an option is cut out (RFC 9293, section 3.1).</source>
        <translation>Länge des TCP-Headers in 32-Bit-Wörtern. Sie wird kleiner, wenn eine Option herausgeschnitten wird (RFC 9293, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP-Flags</translation>
    </message>
    <message>
        <source>A probe is a SYN and nothing else (RFC 9293, section 3.1).</source>
        <translation>Eine Probe ist ein SYN und nichts anderes (RFC 9293, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Bytes that the sender would take. The trace keeps the probe&apos;s number in it.</source>
        <translation>Bytes, die der Sender aufnehmen würde. Die Trace merkt sich darin die Nummer der Probe.</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>TCP-Prüfsumme</translation>
    </message>
    <message>
        <source>Over addresses, header and options. Whoever changes one of them has to correct it, so such a change is no finding of its own (RFC 9293, section 3.1).</source>
        <translation>Über Adressen, Header und Optionen. Wer etwas davon ändert, muss sie berichtigen; eine solche Änderung ist also kein eigener Befund (RFC 9293, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>Urgent-Zeiger</translation>
    </message>
    <message>
        <source>Zero in a probe (RFC 9293, section 3.1).</source>
        <translation>Null in einer Probe (RFC 9293, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>Maximale Segmentgröße</translation>
    </message>
    <message>
        <source>The largest segment that the sender takes. Routers at tunnels lower it, which does MPTCP no harm (RFC 9293, section 3.7.1).</source>
        <translation>Das größte Segment, das der Sender aufnimmt. Router vor Tunneln senken den Wert, was MPTCP nicht schadet (RFC 9293, Abschnitt 3.7.1).</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>Fensterskalierung</translation>
    </message>
    <message>
        <source>By how much windows are multiplied (RFC 7323, section 2).</source>
        <translation>Womit Fenster multipliziert werden (RFC 7323, Abschnitt 2).</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK erlaubt</translation>
    </message>
    <message>
        <source>Selective acknowledgments are understood (RFC 2018).</source>
        <translation>Selektive Bestätigungen werden verstanden (RFC 2018).</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>For measuring round trips (RFC 7323, section 3).</source>
        <translation>Zum Messen der Umlaufzeiten (RFC 7323, Abschnitt 3).</translation>
    </message>
    <message>
        <source>MP_CAPABLE</source>
        <translation>MP_CAPABLE</translation>
    </message>
    <message>
        <source>The offer to speak Multipath TCP. When a box on the way removes it, the connection falls back to plain TCP; when it is altered, what answers is not what was asked (RFC 8684, section 3.1).</source>
        <translation>Das Angebot, Multipath TCP zu sprechen. Entfernt es eine Box auf dem Weg, fällt die Verbindung auf gewöhnliches TCP zurück; wird es verändert, passt die Antwort nicht zu dem, was gefragt wurde (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>%1 × NOP</source>
        <translation>%1 × NOP</translation>
    </message>
    <message>
        <source>End of Option List</source>
        <translation>Ende der Optionsliste</translation>
    </message>
    <message>
        <source>Option of kind %1</source>
        <translation>Option der Art %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 umgeschrieben</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 overwritten by NOPs</source>
        <translation>%1 mit NOPs überschrieben</translation>
    </message>
    <message>
        <source>%1 overwritten by End of Option List</source>
        <translation>%1 mit End of Option List überschrieben</translation>
    </message>
    <message>
        <source>%1 cut out</source>
        <translation>%1 herausgeschnitten</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 was sent, %3 was seen</source>
        <translation>%1: %2 wurde gesendet, %3 wurde gesehen</translation>
    </message>
    <message>
        <source>%1 (by the length of the packet)</source>
        <translation>%1 (nach der Länge des Pakets)</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Nicht sichtbar</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>PathComparison</name>
    <message>
        <source>only on the first path</source>
        <translation>nur auf dem ersten Weg</translation>
    </message>
    <message>
        <source>only on the second path</source>
        <translation>nur auf dem zweiten Weg</translation>
    </message>
    <message>
        <source>silent on the first path</source>
        <translation>stumm auf dem ersten Weg</translation>
    </message>
    <message>
        <source>silent on the second path</source>
        <translation>stumm auf dem zweiten Weg</translation>
    </message>
    <message>
        <source>another router</source>
        <translation>ein anderer Router</translation>
    </message>
    <message>
        <source>only the first shows: %1</source>
        <translation>nur der erste zeigt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>only the second shows: %1</source>
        <translation>nur der zweite zeigt: %1</translation>
    </message>
    <message>
        <source>quote %1, then %2</source>
        <translation>Zitat %1, dann %2</translation>
    </message>
    <message>
        <source>One of the two is simulated and the other measured: they say nothing about each other.</source>
        <translation>Der eine ist simuliert, der andere gemessen: Sie sagen nichts übereinander.</translation>
    </message>
    <message>
        <source>The targets differ: %1 and %2.</source>
        <translation>Die Ziele sind verschieden: %1 und %2.</translation>
    </message>
    <message>
        <source>The verdict was “%1” and is “%2”.</source>
        <translation>Das Urteil war „%1“ und ist „%2“.</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>MPTCP is altered between other hops: %1, then %2.</source>
        <translation>MPTCP wird zwischen anderen Hops verändert: %1, dann %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) are other routers.</source>
        <translation>
            <numerusform>%n Hop ist ein anderer Router.</numerusform>
            <numerusform>%n Hops sind andere Router.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) show other changes.</source>
        <translation>
            <numerusform>%n Hop zeigt andere Änderungen.</numerusform>
            <numerusform>%n Hops zeigen andere Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer came from %1 hops away, then from %2.</source>
        <translation>Die Antwort kam aus einer Entfernung von %1 Hops, dann von %2.</translation>
    </message>
    <message>
        <source>The two paths show the same.</source>
        <translation>Beide Wege zeigen dasselbe.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The rule was “%1” and is “%2”.</source>
        <translation>Die Regel war „%1“ und ist „%2“.</translation>
    </message>
</context>
<context>
    <name>PathPainter</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation>Zitat: %1</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>Messort</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered %2 probes.</source>
        <translation>Hop %1 ist stumm: Kein Router antwortete auf %2 Proben.</translation>
    </message>
    <message>
        <source>Hop %1, %2: only the plain SYN without MPTCP came so far.</source>
        <translation>Hop %1, %2: Nur das einfache SYN ohne MPTCP kam so weit.</translation>
    </message>
    <message>
        <source>Hop %1, %2, answered after %3. Quote: %4. %5</source>
        <translation>Hop %1, %2, antwortete nach %3. Zitat: %4. %5</translation>
    </message>
    <message>
        <source>Nothing unexpected is changed.</source>
        <translation>Nichts Unerwartetes ist geändert.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>answers as the target</source>
        <translation>antwortet als das Ziel</translation>
    </message>
    <message>
        <source>%1 hops away something answers in the target&apos;s name.</source>
        <translation>%1 Hops entfernt antwortet etwas im Namen des Ziels.</translation>
    </message>
    <message>
        <source>The target, %1, was not reached.</source>
        <translation>Das Ziel, %1, wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The target, %1, did not answer.</source>
        <translation>Das Ziel, %1, antwortete nicht.</translation>
    </message>
    <message>
        <source>The target, %1, answers a plain SYN only.</source>
        <translation>Das Ziel, %1, antwortet nur auf ein einfaches SYN.</translation>
    </message>
    <message>
        <source>The target, %1, answers: %2.</source>
        <translation>Das Ziel, %1, antwortet: %2.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>SYN with MPTCP discarded</source>
        <translation>SYN mit MPTCP verworfen</translation>
    </message>
    <message>
        <source>SYN with MPTCP refused</source>
        <translation>SYN mit MPTCP abgewiesen</translation>
    </message>
    <message>
        <source>answered in the target&apos;s name</source>
        <translation>im Namen des Ziels beantwortet</translation>
    </message>
    <message>
        <source>addresses or ports translated</source>
        <translation>Adressen oder Ports übersetzt</translation>
    </message>
    <message>
        <source>%1 – altered on the way back</source>
        <translation>%1 – auf dem Rückweg verändert</translation>
    </message>
    <message>
        <source>%1 – our option put in on the way back</source>
        <translation>%1 – unsere Option auf dem Rückweg eingesetzt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>SYN/ACK, %1</source>
        <translation>SYN/ACK, %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 Port %2, %3</translation>
    </message>
    <message>
        <source>The vantage point, %1, sends the probes.</source>
        <translation>Der Messort, %1, sendet die Proben.</translation>
    </message>
</context>
<context>
    <name>PathVerdict</name>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>dem Ziel</translation>
    </message>
    <message>
        <source>MP_CAPABLE is rewritten %1</source>
        <translation>MP_CAPABLE wird %1 umgeschrieben</translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by NOPs %1</source>
        <translation>MP_CAPABLE wird %1 mit NOPs überschrieben</translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by End of Option List %1</source>
        <translation>MP_CAPABLE wird %1 mit End of Option List überschrieben</translation>
    </message>
    <message>
        <source>MP_CAPABLE is removed %1</source>
        <translation>MP_CAPABLE wird %1 entfernt</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by a RST %1, while a plain SYN is answered.</source>
        <translation>Ein SYN mit MPTCP wird %1 durch ein RST abgewiesen, ein einfaches SYN dagegen beantwortet.</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by %1 %2, while a plain SYN is answered.</source>
        <translation>Ein SYN mit MPTCP wird von %1 %2 abgewiesen, ein einfaches SYN dagegen beantwortet.</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is discarded %1, while a plain SYN is answered.</source>
        <translation>Ein SYN mit MPTCP wird %1 verworfen, ein einfaches SYN dagegen beantwortet.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: the target refuses an unknown MP_JOIN, as MPTCP hosts do.</source>
        <translation>MP_CAPABLE erreicht das Ziel, doch dessen Antwort geht auf dem Rückweg verloren: Das Ziel weist ein unbekanntes MP_JOIN ab, wie es MPTCP-Hosts tun.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: NOPs stand where it would be.</source>
        <translation>MP_CAPABLE erreicht das Ziel, doch dessen Antwort geht auf dem Rückweg verloren: An ihrer Stelle stehen NOPs.</translation>
    </message>
    <message>
        <source>%1; the target was not reached with it.</source>
        <translation>%1; das Ziel wurde damit nicht erreicht.</translation>
    </message>
    <message>
        <source>Something %1 answers in the target&apos;s name; the host itself was not reached.</source>
        <translation>Etwas %1 antwortet im Namen des Ziels; der Host selbst wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>%1, and yet the answer carries it: something behind speaks MPTCP in the target&apos;s name.</source>
        <translation>%1, und doch trägt die Antwort es: Etwas dahinter spricht MPTCP im Namen des Ziels.</translation>
    </message>
    <message>
        <source>%1; what answers is not what this computer asked.</source>
        <translation>%1; die Antwort passt nicht zu dem, was dieser Rechner gefragt hat.</translation>
    </message>
    <message>
        <source>The target refuses connections to this port.</source>
        <translation>Das Ziel weist Verbindungen zu diesem Port ab.</translation>
    </message>
    <message>
        <source>The target cannot be reached: %1 says “%2”.</source>
        <translation>Das Ziel ist nicht zu erreichen: %1 meldet „%2“.</translation>
    </message>
    <message>
        <source>The target did not answer, and no hop did.</source>
        <translation>Das Ziel antwortete nicht, und kein Hop antwortete.</translation>
    </message>
    <message>
        <source>The target did not answer; the last answer came from %1.</source>
        <translation>Das Ziel antwortete nicht; die letzte Antwort kam von %1.</translation>
    </message>
    <message>
        <source>%1 On the way there: %2.</source>
        <translation>%1 Auf dem Weg dorthin: %2.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, which speaks another version of MPTCP.</source>
        <translation>MP_CAPABLE erreicht das Ziel, das eine andere Version von MPTCP spricht.</translation>
    </message>
    <message>
        <source>No change is seen on the way, and the target answers without MPTCP.</source>
        <translation>Unterwegs ist keine Änderung zu sehen, und das Ziel antwortet ohne MPTCP.</translation>
    </message>
    <message>
        <source>The target answers without MPTCP, and no hop shows whether MP_CAPABLE reached it.</source>
        <translation>Das Ziel antwortet ohne MPTCP, und kein Hop zeigt, ob MP_CAPABLE es erreicht hat.</translation>
    </message>
    <message>
        <source>No change is seen up to %1, and the target answers without MPTCP; nothing behind that hop shows whether MP_CAPABLE reached it.</source>
        <translation>Bis %1 ist keine Änderung zu sehen, und das Ziel antwortet ohne MPTCP; nichts hinter diesem Hop zeigt, ob MP_CAPABLE es erreicht hat.</translation>
    </message>
    <message>
        <source>Only the plain SYN was answered, but one loss would explain that.</source>
        <translation>Nur das einfache SYN wurde beantwortet, doch ein einziger Verlust würde das erklären.</translation>
    </message>
    <message>
        <source>The target answers a plain SYN; whether it speaks MPTCP was not asked.</source>
        <translation>Das Ziel antwortet auf ein einfaches SYN; ob es MPTCP spricht, wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The answer carries an MPTCP option that breaks its standard.</source>
        <translation>Die Antwort trägt eine MPTCP-Option, die gegen ihren Standard verstößt.</translation>
    </message>
    <message>
        <source>Plain SYN</source>
        <translation>Einfaches SYN</translation>
    </message>
    <message>
        <source>An ordinary SYN without MPTCP. Whatever answers it is there and listens, so silence to the following steps has to do with MPTCP.</source>
        <translation>Ein gewöhnliches SYN ohne MPTCP. Was darauf antwortet, ist da und lauscht; Schweigen bei den folgenden Schritten hat also mit MPTCP zu tun.</translation>
    </message>
    <message>
        <source>Two random keys</source>
        <translation>Zwei zufällige Schlüssel</translation>
    </message>
    <message>
        <source>Two SYNs with different keys. A host that speaks MPTCP answers each with a fresh key of its own; one that sends our key or twice the same key only imitates (RFC 8684, section 3.1).</source>
        <translation>Zwei SYNs mit verschiedenen Schlüsseln. Ein Host, der MPTCP spricht, antwortet jedem mit einem frischen eigenen Schlüssel; wer unseren Schlüssel oder zweimal denselben sendet, ahmt nur nach (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Unknown option</source>
        <translation>Unbekannte Option</translation>
    </message>
    <message>
        <source>An option that no standard defines stands beside MP_CAPABLE. When it comes back, something copies options that it does not understand: a mirror.</source>
        <translation>Neben MP_CAPABLE steht eine Option, die kein Standard festlegt. Kommt sie zurück, kopiert etwas Optionen, die es nicht versteht: ein Spiegel.</translation>
    </message>
    <message>
        <source>No algorithm</source>
        <translation>Kein Algorithmus</translation>
    </message>
    <message>
        <source>MP_CAPABLE without the flag of any HMAC algorithm. A true host answers with plain TCP, since it must not agree to nothing (RFC 8684, section 3.1).</source>
        <translation>MP_CAPABLE ohne das Flag eines HMAC-Algorithmus. Ein echter Host antwortet mit gewöhnlichem TCP, weil er nicht dem Fehlen eines Algorithmus zustimmen darf (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Extensibility flag</source>
        <translation>Erweiterbarkeits-Flag</translation>
    </message>
    <message>
        <source>MP_CAPABLE with flag B, which is reserved for formats to come. A true host ignores such an option and answers with plain TCP (RFC 8684, section 3.1).</source>
        <translation>MP_CAPABLE mit dem Flag B, das künftigen Formaten vorbehalten ist. Ein echter Host übergeht eine solche Option und antwortet mit gewöhnlichem TCP (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Version 15</source>
        <translation>Version 15</translation>
    </message>
    <message>
        <source>MP_CAPABLE of a version that does not exist. A true host answers with a version that it speaks or with plain TCP; only an imitation agrees (RFC 8684, section 3.1).</source>
        <translation>MP_CAPABLE einer Version, die es nicht gibt. Ein echter Host antwortet mit einer Version, die er spricht, oder mit gewöhnlichem TCP; nur eine Nachahmung stimmt zu (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Handshake with data</source>
        <translation>Handshake mit Daten</translation>
    </message>
    <message>
        <source>The handshake is completed and a line of data sent. The acknowledgment at the level of MPTCP has to follow from the hash of both keys, so who sends it has understood them (RFC 8684, sections 3.1 and 3.3).</source>
        <translation>Der Handshake wird abgeschlossen und eine Zeile Daten gesendet. Die Bestätigung auf der Ebene von MPTCP muss aus dem Hash beider Schlüssel folgen; wer sie sendet, hat die Schlüssel also verstanden (RFC 8684, Abschnitte 3.1 und 3.3).</translation>
    </message>
    <message>
        <source>MP_JOIN, wrong token</source>
        <translation>MP_JOIN, falsches Token</translation>
    </message>
    <message>
        <source>A second subflow that names a connection which does not exist. A true host refuses it with a RST (RFC 8684, section 3.2).</source>
        <translation>Ein zweiter Subflow, der eine Verbindung nennt, die es nicht gibt. Ein echter Host weist ihn mit einem RST ab (RFC 8684, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>MP_JOIN, right token</source>
        <translation>MP_JOIN, richtiges Token</translation>
    </message>
    <message>
        <source>A second subflow that names our connection. Only who holds both keys can answer it with the right HMAC: this is the proof (RFC 8684, section 3.2).</source>
        <translation>Ein zweiter Subflow, der unsere Verbindung nennt. Nur wer beide Schlüssel hat, kann ihm mit dem richtigen HMAC antworten: Das ist der Nachweis (RFC 8684, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>This machine&apos;s kernel</source>
        <translation>Kernel dieses Rechners</translation>
    </message>
    <message>
        <source>An ordinary MPTCP socket of this computer&apos;s kernel connects and tells whether it had to fall back to TCP: a second opinion, independent of this program.</source>
        <translation>Ein gewöhnlicher MPTCP-Socket des Kernels dieses Rechners verbindet sich und teilt mit, ob er auf TCP zurückfallen musste: eine zweite Meinung, unabhängig von diesem Programm.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>hop %1</translation>
    </message>
    <message>
        <source>hop %1 (%2)</source>
        <translation>hop %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>True MPTCP</source>
        <translation>Echtes MPTCP</translation>
    </message>
    <message>
        <source>Middlebox-affected</source>
        <translation>Von Middlebox beeinflusst</translation>
    </message>
    <message>
        <source>Not MPTCP</source>
        <translation>Kein MPTCP</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Durchreichen</translation>
    </message>
    <message>
        <source>A box drops the option, or the SYN that carries it.</source>
        <translation>Eine Box entfernt die Option oder verwirft das SYN, das sie trägt.</translation>
    </message>
    <message>
        <source>A box or host sends the option back as it came.</source>
        <translation>Eine Box oder ein Host sendet die Option zurück, wie sie kam.</translation>
    </message>
    <message>
        <source>A box ends the connection itself, or speaks for the host.</source>
        <translation>Eine Box beendet die Verbindung selbst oder spricht für den Host.</translation>
    </message>
    <message>
        <source>All boxes let the option pass.</source>
        <translation>Alle Boxen lassen die Option durch.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target unchanged, and the target answers it.</source>
        <translation>MP_CAPABLE erreicht das Ziel unverändert, und das Ziel beantwortet es.</translation>
    </message>
    <message>
        <source>%1, and our own option is put into the answer.</source>
        <translation>%1, und unsere eigene Option wird in die Antwort eingesetzt.</translation>
    </message>
    <message>
        <source>Our own MPTCP option comes back in the answer, so nobody on this path has shown that it speaks MPTCP.</source>
        <translation>Unsere eigene MPTCP-Option kommt in der Antwort zurück; niemand auf diesem Weg hat also gezeigt, dass er MPTCP spricht.</translation>
    </message>
    <message>
        <source>Connections on this path can use Multipath TCP. Whether the host itself holds the keys is what a proof shows: press Verify.</source>
        <translation>Verbindungen auf diesem Weg können Multipath TCP nutzen. Ob der Host selbst die Schlüssel besitzt, zeigt ein Nachweis: Drücken Sie Nachweisen.</translation>
    </message>
    <message>
        <source>The host may speak Multipath TCP, but connections on this path fall back to plain TCP, since its answer does not come through.</source>
        <translation>Der Host spricht vielleicht Multipath TCP, doch Verbindungen auf diesem Weg fallen auf gewöhnliches TCP zurück, weil seine Antwort nicht durchkommt.</translation>
    </message>
    <message>
        <source>What a scan sees here is the box, not the host: it says nothing about what the host speaks.</source>
        <translation>Was ein Scan hier sieht, ist die Box und nicht der Host: Es sagt nichts darüber, was der Host spricht.</translation>
    </message>
    <message>
        <source>Connections on this path fall back to plain TCP or are lost. Whoever runs the network between the two hops can change that.</source>
        <translation>Verbindungen auf diesem Weg fallen auf gewöhnliches TCP zurück oder gehen verloren. Wer das Netz zwischen den beiden Hops betreibt, kann das ändern.</translation>
    </message>
    <message>
        <source>A scan that only looks for the option counts such a host as MPTCP; it is none.</source>
        <translation>Ein Scan, der nur nach der Option sucht, zählt einen solchen Host zu MPTCP; er gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Nothing can be said about Multipath TCP here. Check the address and the port, and try again later.</source>
        <translation>Über Multipath TCP lässt sich hier nichts sagen. Prüfen Sie die Adresse und den Port, und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The evidence has holes or contradicts itself. Trace again, with more attempts.</source>
        <translation>Die Belege haben Lücken oder widersprechen sich. Wiederholen Sie die Trace mit mehr Versuchen.</translation>
    </message>
    <message>
        <source>Silent hops: %1.</source>
        <translation>Stumme Hops: %1.</translation>
    </message>
    <message>
        <source>Hops that quote too little to show all options: %1.</source>
        <translation>Hops, die zu wenig zitieren, um alle Optionen zu zeigen: %1.</translation>
    </message>
    <message>
        <source>Hops that answered only some probes, as routers do that limit ICMP: %1.</source>
        <translation>Hops, die nur auf einen Teil der Proben antworteten, wie es Router tun, die ICMP begrenzen: %1.</translation>
    </message>
    <message>
        <source>A RST came as well as the SYN/ACK, as from a box that forges one.</source>
        <translation>Außer dem SYN/ACK kam auch ein RST, wie von einer Box, die eines fälscht.</translation>
    </message>
    <message>
        <source>One hop quotes the SYN otherwise (%1), but the target answers MP_CAPABLE.</source>
        <translation>Ein Hop zitiert das SYN anders (%1), doch das Ziel beantwortet MP_CAPABLE.</translation>
    </message>
    <message>
        <source>%1 %2; this is not about MPTCP.</source>
        <translation>%1 %2; das betrifft MPTCP nicht.</translation>
    </message>
    <message>
        <source>Hop %1 quotes a field differently (%2), but a later hop shows it as sent.</source>
        <translation>Hop %1 zitiert ein Feld anders (%2), doch ein späterer Hop zeigt es so, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>MPTCP, not proven</source>
        <translation>MPTCP, nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation>Wer unter dieser Adresse antwortet, spricht MPTCP Version %1: Er beantwortete MP_JOIN mit dem HMAC, den nur berechnen kann, wer beide Schlüssel besitzt.</translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation>Der Host beantwortet MP_CAPABLE so, wie es einer täte, der MPTCP Version %1 spricht, doch nachgewiesen ist das nicht.</translation>
    </message>
    <message>
        <source>What we sent comes back: something copies our options, which is no MPTCP.</source>
        <translation>Was wir senden, kommt zurück: Etwas kopiert unsere Optionen, und das ist kein MPTCP.</translation>
    </message>
    <message>
        <source>The host answers, but not with MPTCP version %1.</source>
        <translation>Der Host antwortet, aber nicht mit MPTCP Version %1.</translation>
    </message>
    <message>
        <source>The host opens no connection at all: it is silent, refuses or cannot be reached.</source>
        <translation>Der Host öffnet gar keine Verbindung: Er schweigt, lehnt ab oder ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No box was seen to touch the option: most likely the host itself does not offer this version of Multipath TCP.</source>
        <translation>Keine Box hat sichtbar die Option berührt: Höchstwahrscheinlich bietet der Host selbst diese Version von Multipath TCP nicht an.</translation>
    </message>
    <message>
        <source>Proxied</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Altered on the way back</source>
        <translation>Auf dem Rückweg verändert</translation>
    </message>
</context>
<context>
    <name>PrefixModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Default blocklist: %1</source>
        <translation>Standard-Sperrliste: %1</translation>
    </message>
    <message>
        <source>Exclusions of the form</source>
        <translation>Ausnahmen des Formulars</translation>
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
    <message>
        <source>exclusions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>%1 × %2 machines</source>
        <translation>%1 × %2 Rechner</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Simulated runs only</source>
        <translation>Nur simulierte Läufe</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation>
            <numerusform>%n Lauf gewählt</numerusform>
            <numerusform>%n Läufe gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Bezeichnung: %1</translation>
    </message>
    <message>
        <source>Vantage: %1</source>
        <translation>Messort: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Compared ports: %1</source>
        <translation>Verglichene Ports: %1</translation>
    </message>
    <message>
        <source>Consistency window: %1</source>
        <translation>Konsistenzfenster: %1</translation>
    </message>
    <message>
        <source>AS watch: %1</source>
        <translation>AS-Beobachtung: %1</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>Published series laid over</source>
        <translation>Veröffentlichte Reihe darübergelegt</translation>
    </message>
</context>
<context>
    <name>RateWarning</name>
    <message>
        <source>Without a limit the nearest link or router may break down before the scan ends.</source>
        <translation>Ohne Begrenzung kann der nächste Link oder Router zusammenbrechen, bevor der Scan endet.</translation>
    </message>
    <message>
        <source>More than 100 000 packets a second overload many routers and firewalls on the way, your own first; lost replies look like silent hosts.</source>
        <translation>Mehr als 100 000 Pakete je Sekunde überlasten viele Router und Firewalls auf dem Weg, Ihre eigenen zuerst; verlorene Antworten sehen aus wie stumme Hosts.</translation>
    </message>
    <message>
        <source>This takes more than a month: fewer targets, “Most targets” or shards help.</source>
        <translation>Das dauert länger als einen Monat: Weniger Ziele, „Höchstens Ziele“ oder Shards helfen.</translation>
    </message>
    <message>
        <source>Replies that come later than the wait for them are lost; 8 seconds is usual.</source>
        <translation>Antworten, die später kommen als die Wartezeit, gehen verloren; 8 Sekunden sind üblich.</translation>
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
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Routers between the target and here, estimated: the next of 32, 64, 128 and 255 above the TTL is taken for the value that the target began with</source>
        <translation>Router zwischen dem Ziel und hier, geschätzt: Der nächste Wert aus 32, 64, 128 und 255 über der TTL wird für den Anfangswert des Ziels gehalten</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>What a trace found on the path to this target; empty when none was made</source>
        <translation>Was eine Trace auf dem Weg zu diesem Ziel fand; leer, wenn es keine gab</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Whether the target was proven to speak MPTCP; empty when nothing was tried</source>
        <translation>Ob nachgewiesen wurde, dass das Ziel MPTCP spricht; leer, wenn nichts versucht wurde</translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>The machine that probed and had this reply</source>
        <translation>Der Rechner, der prüfte und diese Antwort bekam</translation>
    </message>
</context>
<context>
    <name>ReplyPacket</name>
    <message>
        <source>Not kept: these bytes are made up from what is known of the reply.</source>
        <translation>Nicht aufbewahrt: Diese Bytes sind aus dem zusammengesetzt, was von der Antwort bekannt ist.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
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
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
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
        <source>%1 replies forgotten for lack of memory</source>
        <translation>%1 Antworten aus Speichermangel vergessen</translation>
    </message>
    <message>
        <source>%1 that could not be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 probes not sent</source>
        <translation>%1 Proben nicht gesendet</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 vom %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
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
        <source>Never probe the addresses of FILE, whatever else asks for them; keep the networks whose operators opted out here</source>
        <translation>Prüft niemals die Adressen aus FILE, was auch immer sie sonst verlangt; sammeln Sie hier die Netze, deren Betreiber nicht geprüft werden wollen</translation>
    </message>
    <message>
        <source>Add the prefixes of FILE to the targets, as ZMap does; several lists and the targets on the command line are united</source>
        <translation>Fügt die Präfixe aus FILE den Zielen hinzu, wie es ZMap tut; mehrere Listen und die Ziele der Befehlszeile werden vereinigt</translation>
    </message>
    <message>
        <source>Bits sent a second at most, counted on the wire with preamble and gap, with K, M or G if you like; the lower of this and --rate holds, and 0 leaves it to --rate</source>
        <translation>Höchstzahl gesendeter Bit je Sekunde, auf der Leitung gezählt mit Präambel und Lücke, auf Wunsch mit K, M oder G; es gilt der niedrigere Wert von diesem und --rate, und 0 überlässt es --rate</translation>
    </message>
    <message>
        <source>Stop after N results, those that pass --output-filter; 0 is no limit</source>
        <translation>Endet nach N Ergebnissen, und zwar denen, die --output-filter durchlässt; 0 heißt unbegrenzt</translation>
    </message>
    <message>
        <source>Stop sending after this many seconds, then wait out the cooldown; 0 is no limit</source>
        <translation>Beendet das Senden nach so vielen Sekunden und wartet dann die Nachlaufzeit ab; 0 heißt unbegrenzt</translation>
    </message>
    <message>
        <source>Number that fixes the order of the targets, so that a scan can be repeated or shared out; by default it is drawn anew for each scan</source>
        <translation>Zahl, die die Reihenfolge der Ziele festlegt, damit sich ein Scan wiederholen oder aufteilen lässt; ohne Angabe wird sie für jeden Scan neu gezogen</translation>
    </message>
    <message>
        <source>Share the targets out into N equal parts, one for each machine; all of them need the same targets and the same --seed</source>
        <translation>Teilt die Ziele in N gleiche Teile auf, einen je Rechner; alle brauchen dieselben Ziele und dasselbe --seed</translation>
    </message>
    <message>
        <source>The part that this machine probes, from 0 to --shards less 1</source>
        <translation>Der Teil, den dieser Rechner prüft, von 0 bis --shards minus 1</translation>
    </message>
    <message>
        <source>Threads that send, 1 to 64; what is probed does not depend on it</source>
        <translation>Sendende Threads, 1 bis 64; was geprüft wird, hängt nicht davon ab</translation>
    </message>
    <message>
        <source>Packets handed to the kernel at a time, 1 to 1024: more is faster, fewer is smoother</source>
        <translation>Pakete, die dem Kernel auf einmal übergeben werden, 1 bis 1024: mehr ist schneller, weniger ist gleichmäßiger</translation>
    </message>
    <message>
        <source>Time to live (IPv4) or hop limit (IPv6) of the probes, 1 to 255</source>
        <translation>Time to Live (IPv4) oder Hop-Limit (IPv6) der Proben, 1 bis 255</translation>
    </message>
    <message>
        <source>Network interface to send by; by default the one that the routes to the targets name</source>
        <translation>Netzwerkschnittstelle, über die gesendet wird; ohne Angabe die, welche die Routen zu den Zielen nennen</translation>
    </message>
    <message>
        <source>Ethernet address of the next hop, like 02:00:5e:10:00:01; by default the kernel is asked and the neighbour resolved</source>
        <translation>Ethernet-Adresse des nächsten Hops, etwa 02:00:5e:10:00:01; ohne Angabe wird der Kernel gefragt und der Nachbar aufgelöst</translation>
    </message>
    <message>
        <source>What follows at every host that answered with an MPTCP option, while the scan goes on: trace finds the hop that altered it, verify proves that the host itself speaks it; meanwhile each of the two has half of --rate</source>
        <translation>Was bei jedem Host folgt, der mit einer MPTCP-Option antwortete, während der Scan weiterläuft: trace findet den Hop, der sie verändert hat, verify weist nach, dass der Host selbst sie spricht; währenddessen hat jedes der beiden die Hälfte von --rate</translation>
    </message>
    <message>
        <source>The name of the series that this run belongs to, for the store</source>
        <translation>Der Name der Reihe, zu der dieser Lauf gehört, für die Datenbank</translation>
    </message>
    <message>
        <source>A remark about this run, for the store</source>
        <translation>Eine Bemerkung zu diesem Lauf, für die Datenbank</translation>
    </message>
    <message>
        <source>How probes pass the kernel: packet (AF_PACKET, on every interface), xdp (AF_XDP, faster, on interfaces with Ethernet headers), or auto: the fastest that the interface and your rights allow</source>
        <translation>Wie Proben durch den Kernel gehen: packet (AF_PACKET, auf jeder Schnittstelle), xdp (AF_XDP, schneller, auf Schnittstellen mit Ethernet-Köpfen) oder auto: der schnellste Weg, den die Schnittstelle und Ihre Rechte zulassen</translation>
    </message>
    <message>
        <source>Source addresses of the probes, of either family, and ranges of them, up to 256: each target is probed from one of them; by default the one that the kernel would use</source>
        <translation>Absenderadressen der Proben aus beiden Adressfamilien und Bereiche davon, bis zu 256: Jedes Ziel wird von einer davon befragt; ohne Angabe die, welche der Kernel nehmen würde</translation>
    </message>
    <message>
        <source>Send bare IP packets and leave the way to the kernel: for VPN, tun and PPP links, and wherever the next hop&apos;s address cannot be found</source>
        <translation>Sendet bloße IP-Pakete und überlässt dem Kernel den Weg: für VPN-, Tun- und PPP-Verbindungen und überall, wo die Adresse des nächsten Hops nicht zu finden ist</translation>
    </message>
    <message>
        <source>Give up when less than PERCENT of the probes have brought a SYN/ACK for 5 seconds, the first 5 seconds aside: then the way or the targets are wrong; 0 is no limit</source>
        <translation>Gibt auf, wenn 5 Sekunden lang weniger als PERCENT Prozent der Proben ein SYN/ACK gebracht haben, die ersten 5 Sekunden ausgenommen: Dann stimmen Weg oder Ziele nicht; 0 heißt unbegrenzt</translation>
    </message>
    <message>
        <source>Give up when more than N probes were refused by the network interface; by default they are counted as not sent, and the scan goes on</source>
        <translation>Gibt auf, wenn die Netzwerkschnittstelle mehr als N Proben abgewiesen hat; ohne Angabe werden sie als nicht gesendet gezählt, und der Scan geht weiter</translation>
    </message>
    <message>
        <source>Source ports of the probes, from 1024 up: ports and ranges of them like 40000-41000,50000, up to 16; replies are taken from these only</source>
        <translation>Quellports der Proben, ab 1024: Ports und Bereiche wie 40000-41000,50000, höchstens 16; nur an diesen werden Antworten angenommen</translation>
    </message>
    <message>
        <source>Where probes leave: host is this computer, lab real Linux hosts in namespaces, virtual a simulation, each lab with a plan as in lab:8,nop@4; ssh:[USER@]HOST[:PORT][/lab] another machine, or its lab; several machines are comma-separated</source>
        <translation>Von wo Proben abgehen: host ist dieser Rechner, lab sind echte Linux-Hosts in Namensräumen, virtual eine Simulation, jedes Labor mit einem Plan wie in lab:8,nop@4; ssh:[USER@]HOST[:PORT][/lab] ein anderer Rechner oder dessen Labor; mehrere Rechner werden durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What several machines do: shards shares the targets out among them, compare lets each probe all; --rate holds for all of them together</source>
        <translation>Was mehrere Rechner tun: shards teilt die Ziele unter ihnen auf, compare lässt jeden alle prüfen; --rate gilt für alle zusammen</translation>
    </message>
    <message>
        <source>The program on the other machine, of the same version as this one; a relative path begins in the home directory there</source>
        <translation>Das Programm auf dem anderen Rechner, in derselben Version wie dieses; ein relativer Pfad beginnt dort im Home-Verzeichnis</translation>
    </message>
    <message>
        <source>The program that connects, called as ssh is; what it needs beyond host, user and port stands in your ssh_config</source>
        <translation>Das Programm, das die Verbindung herstellt, aufgerufen wie ssh; was es außer Host, Benutzer und Port braucht, steht in Ihrer ssh_config</translation>
    </message>
    <message>
        <source>How many times in a row a connection that broke is tried again, up to 1000; the scan goes on where it stood</source>
        <translation>Wie oft hintereinander eine abgebrochene Verbindung neu versucht wird, bis zu 1000; der Scan geht weiter, wo er stand</translation>
    </message>
    <message>
        <source>How long to wait before the first of these attempts; each further wait is twice as long, up to a minute</source>
        <translation>Wie lange vor dem ersten dieser Versuche gewartet wird; jedes weitere Warten dauert doppelt so lange, bis zu einer Minute</translation>
    </message>
</context>
<context>
    <name>ScanProfile</name>
    <message>
        <source>Lab: all device kinds</source>
        <translation>Labor: alle Gerätearten</translation>
    </message>
    <message>
        <source>Every class of reply in some seconds, from the first addresses of each of the kernel lab&apos;s prefixes.</source>
        <translation>Jede Klasse von Antworten in wenigen Sekunden, von den ersten Adressen jedes Präfixes im Kernel-Labor.</translation>
    </message>
    <message>
        <source>Virtual lab: all device kinds</source>
        <translation>Virtuelles Labor: alle Gerätearten</translation>
    </message>
    <message>
        <source>The same simulated in memory: works on every computer, and nothing is measured.</source>
        <translation>Dasselbe im Speicher simuliert: Das geht auf jedem Rechner, und nichts wird gemessen.</translation>
    </message>
    <message>
        <source>Quick MPTCP v1 check of one network</source>
        <translation>Schnelle Prüfung eines Netzes auf MPTCP v1</translation>
    </message>
    <message>
        <source>One SYN of version 1 to port 443 of each address that you type.</source>
        <translation>Ein SYN der Version 1 an Port 443 jeder Adresse, die Sie eingeben.</translation>
    </message>
    <message>
        <source>Study: both versions with control, ports 80 and 443</source>
        <translation>Studie: beide Versionen mit Kontrolle, Ports 80 und 443</translation>
    </message>
    <message>
        <source>What the longitudinal studies do: both versions and a plain SYN on two ports, then the path to every potential host, then its proof.</source>
        <translation>Was die Langzeitstudien tun: beide Versionen und ein einfaches SYN an zwei Ports, dann der Weg zu jedem möglichen Host, dann sein Nachweis.</translation>
    </message>
    <message>
        <source>IPv6 hitlist</source>
        <translation>IPv6-Hitliste</translation>
    </message>
    <message>
        <source>For a list of IPv6 addresses that answered lately: add the file under “Lists”. IPv6 is too large to be scanned without one.</source>
        <translation>Für eine Liste von IPv6-Adressen, die kürzlich antworteten: Fügen Sie die Datei unter „Listen“ hinzu. IPv6 ist zu groß, um ohne eine solche Liste gescannt zu werden.</translation>
    </message>
    <message>
        <source>Slow and polite</source>
        <translation>Langsam und rücksichtsvoll</translation>
    </message>
    <message>
        <source>A hundred probes a second, twice to each target, with time for late replies.</source>
        <translation>Hundert Proben je Sekunde, zwei an jedes Ziel, mit Zeit für späte Antworten.</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>“%1” was not opened; the store of before stays.</source>
        <translation>„%1“ wurde nicht geöffnet; es bleibt bei der bisherigen Datenbank.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Store of Runs</source>
        <translation>Datenbank der Läufe</translation>
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
    <message>
        <source>The standard network with every device</source>
        <translation>Das Standardnetz mit allen Geräten</translation>
    </message>
    <message>
        <source>8 routers, the option blanked after the fourth</source>
        <translation>8 Router, die Option hinter dem vierten überschrieben</translation>
    </message>
    <message>
        <source>6 routers, the option removed, a silent router behind</source>
        <translation>6 Router, die Option entfernt, dahinter ein stummer Router</translation>
    </message>
    <message>
        <source>5 routers, SYNs with the option dropped</source>
        <translation>5 Router, SYNs mit der Option verworfen</translation>
    </message>
    <message>
        <source>6 routers, a box that mirrors the option</source>
        <translation>6 Router, eine Box, die die Option spiegelt</translation>
    </message>
    <message>
        <source>9 routers, a proxy that speaks MPTCP itself</source>
        <translation>9 Router, ein Proxy, der selbst MPTCP spricht</translation>
    </message>
    <message>
        <source>Machines that your own ssh reaches by key, with mptcp-probe of this version; what they find comes here as it arrives.</source>
        <translation>Rechner, die Ihr eigenes ssh mit einem Schlüssel erreicht, mit mptcp-probe in dieser Version; was sie finden, kommt hierher, wie es eintrifft.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>handshake::Phrase</name>
    <message>
        <source>The initiator asks for a TCP connection and says nothing of MPTCP.</source>
        <translation>Der Initiator bittet um eine TCP-Verbindung und sagt nichts von MPTCP.</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 1 with MP_CAPABLE; it keeps its key for the third ACK.</source>
        <translation>Der Initiator bietet mit MP_CAPABLE MPTCP Version 1 an; seinen Schlüssel behält er für das dritte ACK.</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, %1.</source>
        <translation>Der Initiator bietet mit MP_CAPABLE MPTCP Version 0 an und nennt seinen Schlüssel, %1.</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version %1 with MP_CAPABLE.</source>
        <translation>Der Initiator bietet mit MP_CAPABLE MPTCP Version %1 an.</translation>
    </message>
    <message>
        <source>The SYN is sent again, since no answer has come yet.</source>
        <translation>Das SYN wird erneut gesendet, weil noch keine Antwort gekommen ist.</translation>
    </message>
    <message>
        <source>The listener accepts the connection; no MPTCP was asked for.</source>
        <translation>Der Listener nimmt die Verbindung an; nach MPTCP wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The listener accepts MPTCP version %1 and tells its key, %2.</source>
        <translation>Der Listener nimmt MPTCP Version %1 an und nennt seinen Schlüssel, %2.</translation>
    </message>
    <message>
        <source>The listener answers with MPTCP version %1 where version %2 was asked for.</source>
        <translation>Der Listener antwortet mit MPTCP Version %1, wo nach Version %2 gefragt wurde.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_CAPABLE: both ends go on with plain TCP.</source>
        <translation>Das SYN/ACK trägt kein MP_CAPABLE: Beide Enden machen mit gewöhnlichem TCP weiter.</translation>
    </message>
    <message>
        <source>The key in the SYN/ACK is the initiator&apos;s own: the option was sent back, and nobody has shown that it speaks MPTCP.</source>
        <translation>Der Schlüssel im SYN/ACK ist der des Initiators selbst: Die Option wurde zurückgesendet, und niemand hat gezeigt, dass er MPTCP spricht.</translation>
    </message>
    <message>
        <source>The MP_CAPABLE of the SYN/ACK holds no key: it is the initiator&apos;s own option, sent back, and both ends go on with plain TCP.</source>
        <translation>Das MP_CAPABLE des SYN/ACK enthält keinen Schlüssel: Es ist die eigene Option des Initiators, zurückgesendet, und beide Enden machen mit gewöhnlichem TCP weiter.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE, which the SYN did not ask for.</source>
        <translation>Das SYN/ACK trägt MP_CAPABLE, wonach das SYN nicht gefragt hat.</translation>
    </message>
    <message>
        <source>The SYN/ACK is sent again, since the third ACK has not come yet.</source>
        <translation>Das SYN/ACK wird erneut gesendet, weil das dritte ACK noch nicht gekommen ist.</translation>
    </message>
    <message>
        <source>The initiator completes the handshake and repeats both keys, so that the listener need not have kept them.</source>
        <translation>Der Initiator schließt den Handshake ab und wiederholt beide Schlüssel, damit der Listener sie nicht aufbewahren musste.</translation>
    </message>
    <message>
        <source>The initiator completes the handshake and tells its key, %1, beside the listener&apos;s: now both ends know both keys.</source>
        <translation>Der Initiator schließt den Handshake ab und nennt seinen Schlüssel, %1, neben dem des Listeners: Jetzt kennen beide Enden beide Schlüssel.</translation>
    </message>
    <message>
        <source>The initiator completes the TCP handshake.</source>
        <translation>Der Initiator schließt den TCP-Handshake ab.</translation>
    </message>
    <message>
        <source>The third ACK carries no MP_CAPABLE: the listener goes on with plain TCP.</source>
        <translation>Das dritte ACK trägt kein MP_CAPABLE: Der Listener macht mit gewöhnlichem TCP weiter.</translation>
    </message>
    <message>
        <source>The keys in it are not those of the handshake.</source>
        <translation>Die Schlüssel darin sind nicht die des Handshakes.</translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to the connection with the token %1, which follows from the key of the other end, and brings the nonce %2.</source>
        <translation>MP_JOIN bittet, der Verbindung mit dem Token %1, das aus dem Schlüssel des anderen Endes folgt, einen Subflow hinzuzufügen, und bringt die Nonce %2 mit.</translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to a connection with the token %1, which follows from no key seen here.</source>
        <translation>MP_JOIN bittet, einer Verbindung mit dem Token %1, das aus keinem hier gesehenen Schlüssel folgt, einen Subflow hinzuzufügen.</translation>
    </message>
    <message>
        <source>The listener brings its own nonce, %1, and proves with an HMAC over both nonces that it knows both keys.</source>
        <translation>Der Listener bringt seine eigene Nonce, %1, mit und weist mit einem HMAC über beide Nonces nach, dass er beide Schlüssel kennt.</translation>
    </message>
    <message>
        <source>The HMAC in the SYN/ACK is wrong: whoever answers does not know both keys.</source>
        <translation>Der HMAC im SYN/ACK ist falsch: Wer antwortet, kennt nicht beide Schlüssel.</translation>
    </message>
    <message>
        <source>The listener answers with the nonce %1 and an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation>Der Listener antwortet mit der Nonce %1 und einem HMAC, der sich hier nicht prüfen lässt, weil nicht beide Schlüssel bekannt sind.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_JOIN: the subflow cannot join and has to be reset.</source>
        <translation>Das SYN/ACK trägt kein MP_JOIN: Der Subflow kann nicht beitreten und muss zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The initiator proves with an HMAC of its own that it, too, knows both keys.</source>
        <translation>Der Initiator weist mit einem eigenen HMAC nach, dass auch er beide Schlüssel kennt.</translation>
    </message>
    <message>
        <source>The HMAC in the third ACK is wrong: whoever joins does not know both keys.</source>
        <translation>Der HMAC im dritten ACK ist falsch: Wer beitritt, kennt nicht beide Schlüssel.</translation>
    </message>
    <message>
        <source>The third ACK brings an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation>Das dritte ACK bringt einen HMAC, der sich hier nicht prüfen lässt, weil nicht beide Schlüssel bekannt sind.</translation>
    </message>
    <message>
        <source>The third ACK of the subflow carries no MP_JOIN.</source>
        <translation>Das dritte ACK des Subflows trägt kein MP_JOIN.</translation>
    </message>
    <message>
        <source>The listener confirms the third ACK: from now on the subflow carries data.</source>
        <translation>Der Listener bestätigt das dritte ACK: Von nun an trägt der Subflow Daten.</translation>
    </message>
    <message>
        <source>%1 bytes of data; DSS maps them to the data sequence number %2 of the connection.</source>
        <translation>%1 Byte Daten; DSS ordnet sie der Datensequenznummer %2 der Verbindung zu.</translation>
    </message>
    <message>
        <source>%1 bytes of data, the first; both keys stand in MP_CAPABLE once more, in place of a mapping.</source>
        <translation>%1 Byte Daten, die ersten; beide Schlüssel stehen noch einmal in MP_CAPABLE, anstelle einer Zuordnung.</translation>
    </message>
    <message>
        <source>%1 bytes of data, which belong to a mapping that was sent before.</source>
        <translation>%1 Byte Daten, die zu einer zuvor gesendeten Zuordnung gehören.</translation>
    </message>
    <message>
        <source>%1 bytes of data, as in any TCP connection.</source>
        <translation>%1 Byte Daten, wie in jeder TCP-Verbindung.</translation>
    </message>
    <message>
        <source>A mapping of length 0 says that its sender has fallen back to plain TCP.</source>
        <translation>Eine Zuordnung der Länge 0 sagt, dass ihr Sender auf gewöhnliches TCP zurückgefallen ist.</translation>
    </message>
    <message>
        <source>DATA_ACK says that the data of the connection arrived up to %1, on whichever subflow it came.</source>
        <translation>DATA_ACK sagt, dass die Daten der Verbindung bis %1 angekommen sind, gleich auf welchem Subflow sie kamen.</translation>
    </message>
    <message>
        <source>The data is acknowledged without a DATA_ACK: MPTCP got lost on the way, and both ends go on with plain TCP.</source>
        <translation>Die Daten werden ohne DATA_ACK bestätigt: MPTCP ging unterwegs verloren, und beide Enden machen mit gewöhnlichem TCP weiter.</translation>
    </message>
    <message>
        <source>The number does not follow from the key: its sender does not know it.</source>
        <translation>Die Nummer folgt nicht aus dem Schlüssel: Ihr Sender kennt ihn nicht.</translation>
    </message>
    <message>
        <source>The DSS checksum is wrong: the data was altered on the way.</source>
        <translation>Die DSS-Prüfsumme ist falsch: Die Daten wurden unterwegs verändert.</translation>
    </message>
    <message>
        <source>A plain acknowledgment, which says nothing of MPTCP.</source>
        <translation>Eine einfache Bestätigung, die nichts über MPTCP sagt.</translation>
    </message>
    <message>
        <source>A SYN in the middle of the connection.</source>
        <translation>Ein SYN mitten in der Verbindung.</translation>
    </message>
    <message>
        <source>ADD_ADDR tells that %1 (address ID %2) can be reached too.</source>
        <translation>ADD_ADDR sagt, dass auch %1 (Adress-ID %2) zu erreichen ist.</translation>
    </message>
    <message>
        <source>ADD_ADDR comes back as an echo: the address %1 is known now.</source>
        <translation>ADD_ADDR kommt als Echo zurück: Die Adresse %1 ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>The HMAC of ADD_ADDR is wrong: whoever sent it does not know the keys.</source>
        <translation>Der HMAC von ADD_ADDR ist falsch: Wer es gesendet hat, kennt die Schlüssel nicht.</translation>
    </message>
    <message>
        <source>REMOVE_ADDR takes back the addresses with the IDs %1.</source>
        <translation>REMOVE_ADDR nimmt die Adressen mit den IDs %1 zurück.</translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow a backup, to be used when the others fail.</source>
        <translation>MP_PRIO macht diesen Subflow zur Reserve, die benutzt wird, wenn die anderen ausfallen.</translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow an ordinary one again.</source>
        <translation>MP_PRIO macht diesen Subflow wieder zu einem gewöhnlichen.</translation>
    </message>
    <message>
        <source>DATA_FIN ends the data of this direction, for all subflows; it takes one data sequence number.</source>
        <translation>DATA_FIN beendet die Daten dieser Richtung, für alle Subflows; es belegt eine Datensequenznummer.</translation>
    </message>
    <message>
        <source>FIN closes this direction of the subflow.</source>
        <translation>FIN schließt diese Richtung des Subflows.</translation>
    </message>
    <message>
        <source>FIN closes this direction of the connection.</source>
        <translation>FIN schließt diese Richtung der Verbindung.</translation>
    </message>
    <message>
        <source>RST ends the subflow at once.</source>
        <translation>RST beendet den Subflow sofort.</translation>
    </message>
    <message>
        <source>RST ends or refuses the connection at once.</source>
        <translation>RST beendet die Verbindung sofort oder weist sie ab.</translation>
    </message>
    <message>
        <source>RST refuses the subflow.</source>
        <translation>RST weist den Subflow ab.</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE ends the whole connection at once, and shows the receiver&apos;s key so that nobody else can.</source>
        <translation>MP_FASTCLOSE beendet die ganze Verbindung sofort und zeigt den Schlüssel des Empfängers, damit es niemand anders kann.</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE shows a key that is not the receiver&apos;s.</source>
        <translation>MP_FASTCLOSE zeigt einen Schlüssel, der nicht der des Empfängers ist.</translation>
    </message>
    <message>
        <source>MP_FAIL says that a checksum failed at the data sequence number %1.</source>
        <translation>MP_FAIL sagt, dass eine Prüfsumme bei der Datensequenznummer %1 nicht stimmte.</translation>
    </message>
    <message>
        <source>RST ends the subflow, and MP_TCPRST says why: reason %1.</source>
        <translation>RST beendet den Subflow, und MP_TCPRST sagt, warum: Grund %1.</translation>
    </message>
    <message>
        <source>%1 answers with an ICMP error: %2.</source>
        <translation>%1 antwortet mit einem ICMP-Fehler: %2.</translation>
    </message>
    <message>
        <source>A segment that is no part of the handshake.</source>
        <translation>Ein Segment, das nicht zum Handshake gehört.</translation>
    </message>
    <message>
        <source>An MPTCP option in it breaks its format and is passed over.</source>
        <translation>Eine MPTCP-Option darin verletzt ihr Format und wird übergangen.</translation>
    </message>
    <message>
        <source>An MPTCP option in it is of a kind that no RFC defines.</source>
        <translation>Eine MPTCP-Option darin ist von einer Art, die kein RFC festlegt.</translation>
    </message>
    <message>
        <source>MPTCP version %1 with %2 subflows.</source>
        <translation>MPTCP Version %1 mit %2 Subflows.</translation>
    </message>
    <message>
        <source>MPTCP version %1 with one subflow.</source>
        <translation>MPTCP Version %1 mit einem Subflow.</translation>
    </message>
    <message>
        <source>MPTCP version %1: %2 of %3 subflows finished their handshake here.</source>
        <translation>MPTCP Version %1: %2 von %3 Subflows haben ihren Handshake hier abgeschlossen.</translation>
    </message>
    <message>
        <source>Began with MPTCP version %1 and went on as plain TCP.</source>
        <translation>Begann mit MPTCP Version %1 und machte mit gewöhnlichem TCP weiter.</translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got its own option back.</source>
        <translation>Fragte nach MPTCP Version %1 und bekam die eigene Option zurück.</translation>
    </message>
    <message>
        <source>Plain TCP.</source>
        <translation>Gewöhnliches TCP.</translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got no answer.</source>
        <translation>Fragte nach MPTCP Version %1 und bekam keine Antwort.</translation>
    </message>
    <message>
        <source>Asked for plain TCP and got no answer.</source>
        <translation>Fragte nach gewöhnlichem TCP und bekam keine Antwort.</translation>
    </message>
    <message>
        <source>Refused by a RST.</source>
        <translation>Durch ein RST abgewiesen.</translation>
    </message>
    <message>
        <source>Refused by an ICMP error.</source>
        <translation>Durch einen ICMP-Fehler abgewiesen.</translation>
    </message>
    <message>
        <source>A subflow of a connection that is not in these packets.</source>
        <translation>Ein Subflow einer Verbindung, die nicht in diesen Paketen enthalten ist.</translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way.</source>
        <translation>Die Middlebox entfernt die MPTCP-Option unterwegs.</translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way; that of a SYN it remembers.</source>
        <translation>Die Middlebox entfernt die MPTCP-Option unterwegs; die eines SYN merkt sie sich.</translation>
    </message>
    <message>
        <source>The host&apos;s own answer was plain: the middlebox puts the SYN&apos;s option into it.</source>
        <translation>Die eigene Antwort des Hosts war ohne MPTCP: Die Middlebox setzt die Option des SYN in sie ein.</translation>
    </message>
    <message>
        <source>The middlebox takes it in the host&apos;s name; the host itself never sees it.</source>
        <translation>Die Middlebox nimmt es im Namen des Hosts entgegen; der Host selbst sieht es nie.</translation>
    </message>
    <message>
        <source>It comes from the middlebox, which answers in the host&apos;s name.</source>
        <translation>Es kommt von der Middlebox, die im Namen des Hosts antwortet.</translation>
    </message>
    <message>
        <source>The middlebox lowers the MSS to 1200 and leaves MPTCP alone.</source>
        <translation>Die Middlebox senkt die MSS auf 1200 und lässt MPTCP in Ruhe.</translation>
    </message>
    <message>
        <source>Nothing on this path touches MPTCP.</source>
        <translation>Nichts auf diesem Weg rührt MPTCP an.</translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and hop %2.</source>
        <translation>Eine Middlebox steht zwischen Hop %1 und Hop %2.</translation>
    </message>
    <message>
        <source>A middlebox stands between the initiator and hop 1.</source>
        <translation>Eine Middlebox steht zwischen dem Initiator und Hop 1.</translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and the host.</source>
        <translation>Eine Middlebox steht zwischen Hop %1 und dem Host.</translation>
    </message>
    <message>
        <source>It removes the MPTCP option from every packet that passes, in both directions.</source>
        <translation>Sie entfernt die MPTCP-Option aus jedem Paket, das vorbeikommt, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>It removes the MPTCP option on the way to the host and puts that of the SYN into the SYN/ACK.</source>
        <translation>Sie entfernt die MPTCP-Option auf dem Weg zum Host und setzt die des SYN in das SYN/ACK ein.</translation>
    </message>
    <message>
        <source>It ends the connection and answers in the host&apos;s name, with MPTCP and keys of its own.</source>
        <translation>Sie beendet die Verbindung und antwortet im Namen des Hosts, mit MPTCP und eigenen Schlüsseln.</translation>
    </message>
    <message>
        <source>It lowers the MSS of SYNs, and lets MPTCP pass as it is.</source>
        <translation>Sie senkt die MSS der SYNs und lässt MPTCP unverändert durch.</translation>
    </message>
    <message>
        <source>The host itself speaks MPTCP version %1.</source>
        <translation>Der Host selbst spricht MPTCP Version %1.</translation>
    </message>
    <message>
        <source>The host itself speaks plain TCP only.</source>
        <translation>Der Host selbst spricht nur gewöhnliches TCP.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE of version %1 and a key that it did not send, so it counts the host as potential MPTCP.</source>
        <translation>Der Scan bekommt ein SYN/ACK mit MP_CAPABLE der Version %1 und einem Schlüssel, den er nicht gesendet hat; daher zählt er den Host als mögliches MPTCP.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the key in it is the scan&apos;s own, and it is counted as a mirror.</source>
        <translation>Der Scan bekommt ein SYN/ACK mit MP_CAPABLE, der Host ist also mögliches MPTCP; doch der Schlüssel darin ist der des Scans selbst, und er wird als Spiegel gezählt.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the option is the scan&apos;s own, byte by byte and without a key, and it is counted as a mirror.</source>
        <translation>Der Scan bekommt ein SYN/ACK mit MP_CAPABLE, der Host ist also mögliches MPTCP; doch die Option ist die des Scans selbst, Byte für Byte und ohne Schlüssel, und er wird als Spiegel gezählt.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK without MP_CAPABLE and counts the host as plain TCP.</source>
        <translation>Der Scan bekommt ein SYN/ACK ohne MP_CAPABLE und zählt den Host als ohne MPTCP.</translation>
    </message>
    <message>
        <source>The scan gets no answer that says anything about MPTCP.</source>
        <translation>Der Scan bekommt keine Antwort, die etwas über MPTCP sagt.</translation>
    </message>
    <message>
        <source>All it has is one SYN and one SYN/ACK, and those do not tell who on the path wrote them.</source>
        <translation>Er hat nur ein SYN und ein SYN/ACK, und die verraten nicht, wer auf dem Weg sie geschrieben hat.</translation>
    </message>
    <message>
        <source>So it misses a host that does speak MPTCP: the option never got there.</source>
        <translation>So entgeht ihm ein Host, der durchaus MPTCP spricht: Die Option kam dort nie an.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: the routers quote it in their ICMP errors, up to hop %1 with the option and from hop %2 on without it, so it is removed between the two.</source>
        <translation>Die Trace sendet dasselbe SYN mit wachsender TTL: Die Router zitieren es in ihren ICMP-Fehlern, bis Hop %1 mit der Option und ab Hop %2 ohne sie; sie wird also zwischen den beiden entfernt.</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that it is still there at the last router and missing in the answer.</source>
        <translation>Hinter der Middlebox steht kein Router, der das SYN ohne die Option zitieren könnte: Die Trace sieht nur, dass die Option beim letzten Router noch da ist und in der Antwort fehlt.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: from hop %2 on the routers quote it without the option, so it is removed behind hop %1, and yet it stands in the answer.</source>
        <translation>Die Trace sendet dasselbe SYN mit wachsender TTL: Ab Hop %2 zitieren es die Router ohne die Option; sie wird also hinter Hop %1 entfernt, und doch steht sie in der Antwort.</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that its own option comes back.</source>
        <translation>Hinter der Middlebox steht kein Router, der das SYN ohne die Option zitieren könnte: Die Trace sieht nur, dass ihre eigene Option zurückkommt.</translation>
    </message>
    <message>
        <source>The trace finds that a SYN with TTL %2 is answered with a SYN/ACK already, while the host is farther away: something behind hop %1 answers in its name.</source>
        <translation>Die Trace findet, dass ein SYN mit TTL %2 schon mit einem SYN/ACK beantwortet wird, obwohl der Host weiter entfernt ist: Etwas hinter Hop %1 antwortet in seinem Namen.</translation>
    </message>
    <message>
        <source>The middlebox stands on the host&apos;s own link, as far away as the host itself: no TTL tells the two apart, and the trace takes the one for the other.</source>
        <translation>Die Middlebox steht am Link des Hosts selbst, genauso weit entfernt wie der Host: Keine TTL unterscheidet die beiden, und die Trace hält die eine für den anderen.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and only the target answers with another one.</source>
        <translation>Die Trace sendet dasselbe SYN mit wachsender TTL: Jeder Router zitiert es mit der Option, wie sie gesendet wurde, und nur das Ziel antwortet mit einer anderen.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and the target answers without one.</source>
        <translation>Die Trace sendet dasselbe SYN mit wachsender TTL: Jeder Router zitiert es mit der Option, wie sie gesendet wurde, und das Ziel antwortet ohne eine.</translation>
    </message>
    <message>
        <source>From hop %1 on the quotes show the lowered MSS, which tells that a middlebox is there, and MP_CAPABLE as it was sent.</source>
        <translation>Ab Hop %1 zeigen die Zitate die gesenkte MSS, die verrät, dass eine Middlebox da ist, und MP_CAPABLE, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the lowered MSS, so it stays unseen.</source>
        <translation>Hinter der Middlebox steht kein Router, der die gesenkte MSS zitieren könnte; sie bleibt daher ungesehen.</translation>
    </message>
    <message>
        <source>The proof completes a connection: DATA_ACK and the HMAC of MP_JOIN are what follows from both keys, so whoever answers has the keys and speaks MPTCP.</source>
        <translation>Der Nachweis führt eine Verbindung zu Ende: DATA_ACK und der HMAC von MP_JOIN sind das, was aus beiden Schlüsseln folgt; wer antwortet, hat also die Schlüssel und spricht MPTCP.</translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, and the trace shows that this is the middlebox and not the host.</source>
        <translation>Er weist MPTCP für das andere Ende der Verbindung nach, und die Trace zeigt, dass dies die Middlebox ist und nicht der Host.</translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, which here is the middlebox; from outside it is the host.</source>
        <translation>Er weist MPTCP für das andere Ende der Verbindung nach, und das ist hier die Middlebox; von außen sieht es aus wie der Host.</translation>
    </message>
    <message>
        <source>The proof sends two SYNs with different keys or options, and each time just these come back: nobody shows a key of its own.</source>
        <translation>Der Nachweis sendet zwei SYNs mit verschiedenen Schlüsseln oder Optionen, und jedes Mal kommen genau diese zurück: Niemand zeigt einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>The proof finds no MPTCP at the other end: nothing answers with a key, so there is nothing to prove.</source>
        <translation>Der Nachweis findet am anderen Ende kein MPTCP: Nichts antwortet mit einem Schlüssel, also gibt es nichts nachzuweisen.</translation>
    </message>
    <message>
        <source>The proof stays open: the option is answered, but what would have to follow from the keys does not.</source>
        <translation>Der Nachweis bleibt offen: Die Option wird beantwortet, doch was aus den Schlüsseln folgen müsste, bleibt aus.</translation>
    </message>
    <message>
        <source>A proof cannot be faked: the values are hashes of keys and of fresh nonces, so copying what was seen, or making numbers up, never gives the right ones.</source>
        <translation>Ein Nachweis lässt sich nicht fälschen: Die Werte sind Hashes von Schlüsseln und frischen Nonces; wer Gesehenes kopiert oder Zahlen erfindet, trifft also nie die richtigen.</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptionPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>History of a host</source>
        <translation>Verlauf eines Hosts</translation>
    </message>
    <message>
        <source>&amp;Search figures</source>
        <translation>Abbildungen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Make the figure again</source>
        <translation>Abbildung &amp;neu erstellen</translation>
    </message>
    <message>
        <source>&amp;Ask only for the shown span</source>
        <translation>Nur den gezeigten Zeit&amp;raum abfragen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;numbers as CSV…</source>
        <translation>&amp;Zahlen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Choose &amp;runs…</source>
        <translation>&amp;Läufe wählen…</translation>
    </message>
    <message>
        <source>&amp;Databases of networks and countries…</source>
        <translation>&amp;Datenbanken von Netzen und Ländern…</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>Diese Ansicht be&amp;halten…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the figure, its numbers, or the command that draws it</source>
        <translation>Kopiert die Abbildung, ihre Zahlen oder den Befehl, der sie zeichnet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writes the figure as a picture or as CSV</source>
        <translation>Schreibt die Abbildung als Bild oder als CSV</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Figures with their questions, to come back to</source>
        <translation>Abbildungen mit ihren Fragen, um auf sie zurückzukommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The figure was not made.</source>
        <translation>Die Abbildung wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>Alle Bedingungen löschen</translation>
    </message>
    <message>
        <source>Choose another figure</source>
        <translation>Andere Abbildung wählen</translation>
    </message>
    <message>
        <source>Nothing for this question</source>
        <translation>Nichts zu dieser Frage</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>Something else is needed</source>
        <translation>Etwas anderes wird gebraucht</translation>
    </message>
    <message>
        <source>Choose databases…</source>
        <translation>Datenbanken wählen…</translation>
    </message>
    <message>
        <source>The figure could not be made</source>
        <translation>Die Abbildung konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Andere Datenbank öffnen</translation>
    </message>
    <message>
        <source>No stored runs yet</source>
        <translation>Noch keine gespeicherten Läufe</translation>
    </message>
    <message>
        <source>Figures show how answers change from scan to scan. Scans are kept as they run; scan the lab for a first one, or open a store or import runs on the Runs page. The group “Published traffic” has figures of the papers&apos; own numbers.</source>
        <translation>Abbildungen zeigen, wie sich Antworten von Scan zu Scan ändern. Scans werden aufbewahrt, während sie laufen; scannen Sie für einen ersten das Labor, oder öffnen Sie auf der Seite Läufe eine Datenbank oder importieren Sie dort Läufe. Die Gruppe „Veröffentlichter Verkehr“ enthält Abbildungen mit den Zahlen der wissenschaftlichen Arbeiten selbst.</translation>
    </message>
    <message>
        <source>Go to the Scan page</source>
        <translation>Zur Seite Scan</translation>
    </message>
    <message>
        <source>Open a store or import runs</source>
        <translation>Datenbank öffnen oder Läufe importieren</translation>
    </message>
    <message>
        <source>All stored runs are simulated</source>
        <translation>Alle gespeicherten Läufe sind simuliert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the virtual lab are stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</source>
        <translation>
            <numerusform>%n Lauf des virtuellen Labors ist gespeichert und keiner, der gemessen hat. Abbildungen mischen beides nie; die von simulierten Läufen sagen, dass nichts gemessen wurde.</numerusform>
            <numerusform>%n Läufe des virtuellen Labors sind gespeichert und keiner, der gemessen hat. Abbildungen mischen beides nie; die von simulierten Läufen sagen, dass nichts gemessen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show simulated runs</source>
        <translation>Simulierte Läufe zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg);;PDF documents (*.pdf);;Pictures (*.png);;Numbers (*.csv)</source>
        <translation>Vektorgrafik (*.svg);;PDF-Dokumente (*.pdf);;Bilder (*.png);;Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Folder for All Figures</source>
        <translation>Ordner für alle Abbildungen</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written into %1; %2 cannot be made from this question</source>
        <translation>
            <numerusform>%n Abbildung in %1 geschrieben; %2 lassen sich aus dieser Frage nicht erstellen</numerusform>
            <numerusform>%n Abbildungen in %1 geschrieben; %2 lassen sich aus dieser Frage nicht erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Numbers copied as CSV</source>
        <translation>Zahlen als CSV kopiert</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Name of the figure with its question:</source>
        <translation>Name der Abbildung mit ihrer Frage:</translation>
    </message>
    <message>
        <source>View kept: %1</source>
        <translation>Ansicht behalten: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Let go of</source>
        <translation>Nicht mehr &amp;behalten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ke&amp;pt views</source>
        <translation>Behaltene &amp;Ansichten</translation>
    </message>
    <message>
        <source>Find a figure by words of its title or source.</source>
        <translation>Eine Abbildung über Wörter ihres Titels oder ihrer Quelle finden.</translation>
    </message>
    <message>
        <source>Read the store once more and draw the figure anew.</source>
        <translation>Die Datenbank noch einmal lesen und die Abbildung neu zeichnen.</translation>
    </message>
    <message>
        <source>Narrow the question to the time that the chart shows.</source>
        <translation>Die Frage auf die Zeit einengen, die das Diagramm zeigt.</translation>
    </message>
    <message>
        <source>Copy the figure as a picture.</source>
        <translation>Die Abbildung als Bild kopieren.</translation>
    </message>
    <message>
        <source>Copy the numbers of the figure.</source>
        <translation>Die Zahlen der Abbildung kopieren.</translation>
    </message>
    <message>
        <source>Copy e&amp;quivalent command</source>
        <translation>Gleich&amp;wertigen Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>Die Befehlszeile kopieren, die dieselbe Abbildung zeichnet.</translation>
    </message>
    <message>
        <source>Write the figure as SVG, PDF or PNG.</source>
        <translation>Die Abbildung als SVG, PDF oder PNG schreiben.</translation>
    </message>
    <message>
        <source>Write the numbers of the figure.</source>
        <translation>Die Zahlen der Abbildung schreiben.</translation>
    </message>
    <message>
        <source>All figures into a fo&amp;lder…</source>
        <translation>Alle Abbildungen in einen &amp;Ordner…</translation>
    </message>
    <message>
        <source>Write every figure that the question allows.</source>
        <translation>Jede Abbildung schreiben, die die Frage zulässt.</translation>
    </message>
    <message>
        <source>Choose which runs the figure takes.</source>
        <translation>Wählen, welche Läufe die Abbildung nimmt.</translation>
    </message>
    <message>
        <source>AS watc&amp;h…</source>
        <translation>AS-&amp;Beobachtung…</translation>
    </message>
    <message>
        <source>Name the networks that figures follow.</source>
        <translation>Die Netze nennen, denen Abbildungen folgen.</translation>
    </message>
    <message>
        <source>Files that say which network and country an address is of.</source>
        <translation>Dateien, die sagen, zu welchem Netz und Land eine Adresse gehört.</translation>
    </message>
    <message>
        <source>Keep the figure with its question under a name.</source>
        <translation>Die Abbildung mit ihrer Frage unter einem Namen behalten.</translation>
    </message>
    <message>
        <source>Show hosts and histor&amp;y</source>
        <translation>Hosts und &amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show the hosts behind a point, and what an address answered over time.</source>
        <translation>Die Hosts hinter einem Punkt zeigen, und was eine Adresse im Lauf der Zeit antwortete.</translation>
    </message>
    <message>
        <source>Look &amp;up the history of an address…</source>
        <translation>Verlauf einer Adresse na&amp;chschlagen…</translation>
    </message>
    <message>
        <source>Look up what an address answered in all runs.</source>
        <translation>Nachsehen, was eine Adresse in allen Läufen antwortete.</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>Es wird keine Abbildung gezeigt.</translation>
    </message>
    <message>
        <source>Zoom into a figure over time first.</source>
        <translation>Vergrößern Sie zuerst eine Abbildung über die Zeit.</translation>
    </message>
    <message>
        <source>The picture is too large to be copied; export it instead</source>
        <translation>Das Bild ist zu groß zum Kopieren; exportieren Sie es stattdessen</translation>
    </message>
</context>
<context>
    <name>widgets::CalculationText</name>
    <message>
        <source>key A</source>
        <translation>Schlüssel A</translation>
    </message>
    <message>
        <source>key B</source>
        <translation>Schlüssel B</translation>
    </message>
    <message>
        <source>nonce A</source>
        <translation>Nonce A</translation>
    </message>
    <message>
        <source>nonce B</source>
        <translation>Nonce B</translation>
    </message>
    <message>
        <source>token A</source>
        <translation>Token A</translation>
    </message>
    <message>
        <source>token B</source>
        <translation>Token B</translation>
    </message>
    <message>
        <source>key A of the SYN</source>
        <translation>Schlüssel A des SYN</translation>
    </message>
    <message>
        <source>key B of the SYN/ACK</source>
        <translation>Schlüssel B des SYN/ACK</translation>
    </message>
    <message>
        <source>sender&apos;s key</source>
        <translation>Schlüssel des Senders</translation>
    </message>
    <message>
        <source>receiver&apos;s key</source>
        <translation>Schlüssel des Empfängers</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key A</source>
        <translation>der Schlüssel des Empfängers, Schlüssel A</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key B</source>
        <translation>der Schlüssel des Empfängers, Schlüssel B</translation>
    </message>
    <message>
        <source>bytes before</source>
        <translation>Bytes davor</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>empfangene Bytes</translation>
    </message>
    <message>
        <source>bytes of data before</source>
        <translation>Datenbytes davor</translation>
    </message>
    <message>
        <source>bytes of data received</source>
        <translation>empfangene Datenbytes</translation>
    </message>
    <message>
        <source>data sequence number</source>
        <translation>Datensequenznummer</translation>
    </message>
    <message>
        <source>subflow sequence number</source>
        <translation>Subflow-Sequenznummer</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>pseudo-header</source>
        <translation>Pseudo-Header</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address ID</source>
        <translation>Adress-ID</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>ones&apos; complement sum of the data and of data sequence number, subflow sequence number, length and zeros</source>
        <translation>Einerkomplementsumme der Daten und von Datensequenznummer, Subflow-Sequenznummer, Länge und Nullen</translation>
    </message>
    <message>
        <source>Both keys</source>
        <translation>Beide Schlüssel</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>First data sequence number (IDSN)</source>
        <translation>Erste Datensequenznummer (IDSN)</translation>
    </message>
    <message>
        <source>HMAC of the MP_JOIN</source>
        <translation>HMAC des MP_JOIN</translation>
    </message>
    <message>
        <source>Data sequence number (DSN)</source>
        <translation>Datensequenznummer (DSN)</translation>
    </message>
    <message>
        <source>DATA_ACK</source>
        <translation>DATA_ACK</translation>
    </message>
    <message>
        <source>HMAC of the ADD_ADDR</source>
        <translation>HMAC des ADD_ADDR</translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation>Prüfsumme der Daten</translation>
    </message>
    <message>
        <source>Key of the MP_FASTCLOSE</source>
        <translation>Schlüssel des MP_FASTCLOSE</translation>
    </message>
    <message>
        <source>Both keys go over the wire once more, so that each side sees that the other means the same connection.</source>
        <translation>Beide Schlüssel gehen noch einmal über die Leitung, damit jede Seite sieht, dass die andere dieselbe Verbindung meint.</translation>
    </message>
    <message>
        <source>A token names the connection in an MP_JOIN: who listens finds the connection by it, and who does not know the key cannot guess it.</source>
        <translation>Ein Token benennt die Verbindung in einem MP_JOIN: Wer lauscht, findet daran die Verbindung, und wer den Schlüssel nicht kennt, kann es nicht erraten.</translation>
    </message>
    <message>
        <source>The numbers of the connection&apos;s data begin here, on whichever subflow they travel. Nobody who missed the keys knows it.</source>
        <translation>Hier beginnen die Nummern der Daten der Verbindung, gleich auf welchem Subflow sie unterwegs sind. Wem die Schlüssel entgangen sind, der kennt sie nicht.</translation>
    </message>
    <message>
        <source>The keys were shown once and are not sent again. That each side knows both is shown by an HMAC over fresh nonces, so that an overheard answer is worth nothing the next time.</source>
        <translation>Die Schlüssel wurden einmal gezeigt und werden nicht wieder gesendet. Dass jede Seite beide kennt, zeigt ein HMAC über frische Nonces, damit eine belauschte Antwort beim nächsten Mal nichts wert ist.</translation>
    </message>
    <message>
        <source>The number of the first byte in the stream of the whole connection: it can only be right when the sender hashed its key.</source>
        <translation>Die Nummer des ersten Bytes im Datenstrom der ganzen Verbindung: Sie kann nur stimmen, wenn der Sender seinen Schlüssel gehasht hat.</translation>
    </message>
    <message>
        <source>The next byte of the whole connection that is waited for: it can only be right when whoever answers hashed the peer&apos;s key. A proxy of plain TCP cannot.</source>
        <translation>Das nächste Byte der ganzen Verbindung, auf das gewartet wird: Es kann nur stimmen, wenn der Antwortende den Schlüssel der Gegenseite gehasht hat. Ein Proxy für gewöhnliches TCP kann das nicht.</translation>
    </message>
    <message>
        <source>The HMAC shows that whoever holds the keys announces this address.</source>
        <translation>Der HMAC zeigt, dass der Besitzer der Schlüssel diese Adresse ankündigt.</translation>
    </message>
    <message>
        <source>The checksum finds boxes that change the data on the way.</source>
        <translation>Die Prüfsumme findet Boxen, die unterwegs die Daten ändern.</translation>
    </message>
    <message>
        <source>The peer&apos;s own key shows that whoever closes knows the connection.</source>
        <translation>Der eigene Schlüssel der Gegenseite zeigt, dass die schließende Seite die Verbindung kennt.</translation>
    </message>
    <message>
        <source>leftmost %1 bits</source>
        <translation>linke %1 Bit</translation>
    </message>
    <message>
        <source>rightmost %1 bits</source>
        <translation>rechte %1 Bit</translation>
    </message>
    <message>
        <source>leftmost %1 bits of %2</source>
        <translation>linke %1 Bit von %2</translation>
    </message>
    <message>
        <source>rightmost %1 bits of %2</source>
        <translation>rechte %1 Bit von %2</translation>
    </message>
</context>
<context>
    <name>widgets::CapturePanel</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Mitschnitt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a pcap or pcapng file; one can also be dropped on this page</source>
        <translation>Öffnet eine pcap- oder pcapng-Datei; sie lässt sich auch auf dieser Seite ablegen</translation>
    </message>
    <message>
        <source>Filter by address, port, version or outcome</source>
        <translation>Nach Adresse, Port, Version oder Ausgang filtern</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>Reading the capture</source>
        <translation>Der Mitschnitt wird gelesen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Verbindungen des Mitschnitts</translation>
    </message>
    <message>
        <source>%1 packets read</source>
        <translation>%1 Pakete gelesen</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap)</source>
        <translation>Mitschnitte (*.pcap *.pcapng *.cap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No capture was opened yet</source>
        <translation>Noch kein Mitschnitt geöffnet</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1. What came before is shown.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen: %1. Was davor kam, wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 not TCP</source>
        <translation>%1 nicht TCP</translation>
    </message>
    <message>
        <source>%1 of connections whose beginning is not in the file</source>
        <translation>%1 von Verbindungen, deren Anfang nicht in der Datei ist</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 left out, for the file holds more than is shown</source>
        <translation>%1 ausgelassen, weil die Datei mehr enthält, als gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 von %n Verbindung</numerusform>
            <numerusform>%1 von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>key in %1 replaced</source>
        <translation>Schlüssel in %1 ersetzt</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 umgeschrieben</translation>
    </message>
    <message>
        <source>MSS set to %1</source>
        <translation>MSS auf %1 gesetzt</translation>
    </message>
    <message>
        <source>changed outside the MPTCP option</source>
        <translation>außerhalb der MPTCP-Option geändert</translation>
    </message>
    <message>
        <source>This byte is not as it was sent.</source>
        <translation>Dieses Byte ist nicht so, wie es gesendet wurde.</translation>
    </message>
    <message>
        <source>This byte was not there when it was sent.</source>
        <translation>Dieses Byte gab es beim Senden noch nicht.</translation>
    </message>
</context>
<context>
    <name>widgets::ChipLine</name>
    <message>
        <source>Take this condition away</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Take all conditions away</source>
        <translation>Alle Bedingungen entfernen</translation>
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
    <name>widgets::CloseGuard</name>
    <message>
        <source>Hosts are being traced or proven. Stop it and quit? What was found so far is kept.</source>
        <translation>Zu Hosts laufen gerade Traces oder Nachweise. Anhalten und beenden? Was bisher gefunden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>A scan is running and its replies are not saved. Stop it and quit?</source>
        <translation>Ein Scan läuft, und seine Antworten sind nicht gespeichert. Anhalten und beenden?</translation>
    </message>
    <message>
        <source>A scan is running. Stop it and quit? What it has found so far is kept.</source>
        <translation>Ein Scan läuft. Anhalten und beenden? Was er bisher gefunden hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Scan Running</source>
        <translation>Scan läuft</translation>
    </message>
    <message>
        <source>Traces Running</source>
        <translation>Traces laufen</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>&amp;Anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep Scanning</source>
        <translation>&amp;Weiter scannen</translation>
    </message>
    <message>
        <source>&amp;Keep Measuring</source>
        <translation>&amp;Weiter messen</translation>
    </message>
    <message>
        <source>Stopping, and writing what was found to the store…</source>
        <translation>Hält an und schreibt das Gefundene in die Datenbank…</translation>
    </message>
    <message>
        <source>Import or Export Running</source>
        <translation>Import oder Export läuft</translation>
    </message>
    <message>
        <source>Runs are being imported, exported or copied. Stop it and quit? An export that is stopped is not complete.</source>
        <translation>Läufe werden gerade importiert, exportiert oder kopiert. Anhalten und beenden? Ein angehaltener Export ist nicht vollständig.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortfahren</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation>Als CSV mit Kopfzeile kopieren</translation>
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
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
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
    <name>widgets::CommandModel</name>
    <message>
        <source>%1, in %2. %3</source>
        <translation>%1, in %2. %3</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Jetzt nicht möglich.</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Tippen Sie einige Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter runs, Esc closes</source>
        <translation>↑ ↓ wählt, Enter führt aus, Esc schließt</translation>
    </message>
</context>
<context>
    <name>widgets::ComparePanel</name>
    <message>
        <source>Only &amp;MPTCP hosts</source>
        <translation>Nur &amp;MPTCP-Hosts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Count only targets that answered with an MPTCP option in one of the two runs</source>
        <translation>Nur Ziele zählen, die in einem der beiden Läufe mit einer MPTCP-Option antworteten</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>Unterschiede der beiden Läufe</translation>
    </message>
    <message>
        <source>Show or hide these rows</source>
        <translation>Diese Zeilen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Select two runs of the same targets in the list, then choose Compare: here stand the hosts that came, left, or answer otherwise.</source>
        <translation>Wählen Sie in der Liste zwei Läufe mit denselben Zielen und dann Vergleichen: Hier stehen dann die Hosts, die hinzukamen, wegfielen oder anders antworten.</translation>
    </message>
    <message>
        <source>Comparing run %1 with run %2</source>
        <translation>Lauf %1 wird mit Lauf %2 verglichen</translation>
    </message>
    <message>
        <source>Reading both runs…</source>
        <translation>Beide Läufe werden gelesen…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Gleich: %1</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>Von %1
bis %2</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>Nicht verglichen: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>The table holds the first %1 of %2 differences; the export has all.</source>
        <translation>Die Tabelle enthält die ersten %1 von %2 Unterschieden; der Export enthält alle.</translation>
    </message>
    <message>
        <source>The two runs found the same hosts.</source>
        <translation>Die beiden Läufe fanden dieselben Hosts.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Differences exported to “%1”</source>
        <translation>Unterschiede nach „%1“ exportiert</translation>
    </message>
    <message>
        <source>Exporting the differences…</source>
        <translation>Unterschiede werden exportiert…</translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonModel</name>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>RTT, first</source>
        <translation>RTT, erster</translation>
    </message>
    <message>
        <source>RTT, second</source>
        <translation>RTT, zweiter</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonView</name>
    <message>
        <source>%1, %2, from %3: %4</source>
        <translation>%1, %2, von %3: %4</translation>
    </message>
    <message>
        <source>First path</source>
        <translation>Erster Weg</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Zweiter Weg</translation>
    </message>
    <message>
        <source>Both paths hop by hop</source>
        <translation>Beide Wege Hop für Hop</translation>
    </message>
    <message>
        <source>&amp;Back to one trace</source>
        <translation>&amp;Zurück zu einer Trace</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionModel</name>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Subflows</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
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
    <name>widgets::DatabaseDialog</name>
    <message>
        <source>Databases of Networks and Countries</source>
        <translation>Datenbanken von Netzen und Ländern</translation>
    </message>
    <message>
        <source>Figures of networks and countries, and filters by AS, look addresses up in files of yours. MaxMind offers GeoLite2-ASN and GeoLite2-Country for free after registration; CAIDA publishes prefix-to-AS files (pfx2as).</source>
        <translation>Abbildungen nach Netzen und Ländern und Filter nach AS schlagen Adressen in Ihren eigenen Dateien nach. MaxMind bietet GeoLite2-ASN und GeoLite2-Country nach Anmeldung kostenlos an; CAIDA veröffentlicht Dateien, die Präfixe AS-Nummern zuordnen (pfx2as).</translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation>&amp;Netze (AS):</translation>
    </message>
    <message>
        <source>A MaxMind ASN database (.mmdb), or CAIDA pfx2as files of both families with a comma between them</source>
        <translation>Eine ASN-Datenbank von MaxMind (.mmdb) oder pfx2as-Dateien von CAIDA für beide Adressfamilien, durch ein Komma getrennt</translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation>&amp;Länder:</translation>
    </message>
    <message>
        <source>A MaxMind country or city database (.mmdb)</source>
        <translation>Eine Länder- oder Städtedatenbank von MaxMind (.mmdb)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the file: %1</source>
        <translation>Nach der Datei suchen: %1</translation>
    </message>
</context>
<context>
    <name>widgets::DatabasesSection</name>
    <message>
        <source>Choose Database of Networks</source>
        <translation>Datenbank der Netze wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose Database of Countries</source>
        <translation>Datenbank der Länder wählen</translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation>&amp;Netze (AS):</translation>
    </message>
    <message>
        <source>A MaxMind DB file or a table of prefixes and AS numbers; figures by network need it.</source>
        <translation>Eine MaxMind-DB-Datei oder eine Tabelle aus Präfixen und AS-Nummern; Abbildungen nach Netzen brauchen sie.</translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation>&amp;Länder:</translation>
    </message>
    <message>
        <source>A MaxMind DB file of countries; figures by country need it.</source>
        <translation>Eine MaxMind-DB-Datei der Länder; Abbildungen nach Ländern brauchen sie.</translation>
    </message>
</context>
<context>
    <name>widgets::DifferenceModel</name>
    <message>
        <source>Came</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Came: it answers in the later run alone. Left: in the earlier run alone. Changed: it answers otherwise</source>
        <translation>Hinzugekommen: antwortet nur im späteren Lauf. Weggefallen: nur im früheren Lauf. Geändert: antwortet anders</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation>Sein TCP-Port</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>The class of its answer in the earlier run</source>
        <translation>Die Klasse seiner Antwort im früheren Lauf</translation>
    </message>
    <message>
        <source>The class of its answer in the later run</source>
        <translation>Die Klasse seiner Antwort im späteren Lauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
</context>
<context>
    <name>widgets::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Take back what was last edited or deleted on this page.</source>
        <translation>Zurücknehmen, was auf dieser Seite zuletzt bearbeitet oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>Nothing was edited on this page.</source>
        <translation>Auf dieser Seite wurde nichts bearbeitet.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Erneut tun, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Nothing was taken back on this page.</source>
        <translation>Auf dieser Seite wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Die Auswahl kopieren.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the filter of this page, or else of the replies on the Live page.</source>
        <translation>Zum Filter dieser Seite gehen, sonst zu dem der Antworten auf der Seite Live.</translation>
    </message>
</context>
<context>
    <name>widgets::ExercisePanel</name>
    <message>
        <source>Ne&amp;xt exercise</source>
        <translation>Nächste Ü&amp;bung</translation>
    </message>
    <message>
        <source>Exercise %1: a box may hide on this path. Step through the packets, look at what scan, trace and proof saw, and say which rule it follows.</source>
        <translation>Übung %1: Auf diesem Weg kann eine Box versteckt sein. Gehen Sie die Pakete durch, sehen Sie sich an, was Scan, Trace und Nachweis gesehen haben, und sagen Sie, welcher Regel sie folgt.</translation>
    </message>
    <message>
        <source>%1 of %2 right at once</source>
        <translation>%1 von %2 auf Anhieb richtig</translation>
    </message>
    <message>
        <source>H&amp;int (%1 of %2)</source>
        <translation>Hin&amp;weis (%1 von %2)</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>Hinweis %1: %2</translation>
    </message>
    <message>
        <source>Right: %1. %2 %3</source>
        <translation>Richtig: %1. %2 %3</translation>
    </message>
    <message>
        <source>Not %1. %2 That is not what stands here; try again.</source>
        <translation>Nicht %1. %2 Das ist nicht, was hier steht; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the scan says “%1”. Compare the option in the SYN/ACK with the one in the SYN: is it another, or the same?</source>
        <translation>Der Scan sagt „%1“. Vergleichen Sie die Option im SYN/ACK mit der im SYN: Ist es eine andere oder dieselbe?</translation>
    </message>
    <message>
        <source>the scan says “%1”. Who could have taken the option away: the listener, or somebody before it?</source>
        <translation>Der Scan sagt „%1“. Wer könnte die Option entfernt haben: der Listener oder jemand davor?</translation>
    </message>
    <message>
        <source>look at the trace: some router quotes a SYN that is not the one that was sent.</source>
        <translation>Sehen Sie sich die Trace an: Ein Router zitiert ein SYN, das nicht das gesendete ist.</translation>
    </message>
    <message>
        <source>look at the trace: every quote shows the MPTCP option as it was sent. Is anything else changed? And how far did the SYN have to go before it was answered?</source>
        <translation>Sehen Sie sich die Trace an: Jedes Zitat zeigt die MPTCP-Option, wie sie gesendet wurde. Ist etwas anderes geändert? Und wie weit musste das SYN gehen, bevor es beantwortet wurde?</translation>
    </message>
    <message>
        <source>look at the proof: no step failed. Whoever answers holds the keys; the only question left is where it stands.</source>
        <translation>Sehen Sie sich den Nachweis an: Kein Schritt ist gescheitert. Wer antwortet, besitzt die Schlüssel; offen ist nur, wo er steht.</translation>
    </message>
    <message>
        <source>look at the proof: the first step that fails is “%1”</source>
        <translation>Sehen Sie sich den Nachweis an: Der erste gescheiterte Schritt ist „%1“</translation>
    </message>
</context>
<context>
    <name>widgets::ExplanationPanel</name>
    <message>
        <source>What is worked out from the keys</source>
        <translation>Was aus den Schlüsseln berechnet wird</translation>
    </message>
    <message>
        <source>What each side knows</source>
        <translation>Was jede Seite weiß</translation>
    </message>
    <message>
        <source>S&amp;een at:</source>
        <translation>G&amp;esehen bei:</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wer weiß was</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Worked out (%1)</source>
        <translation>Berechnet (%1)</translation>
    </message>
    <message>
        <source>As it was sent.</source>
        <translation>Wie gesendet.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>Export Runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>Whole runs, JSON lines</source>
        <translation>Ganze Läufe, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Whole runs, CSV tables in a folder</source>
        <translation>Ganze Läufe, CSV-Tabellen in einem Ordner</translation>
    </message>
    <message>
        <source>Hosts, CSV</source>
        <translation>Hosts, CSV</translation>
    </message>
    <message>
        <source>Replies, CSV</source>
        <translation>Antworten, CSV</translation>
    </message>
    <message>
        <source>Traces, CSV</source>
        <translation>Traces, CSV</translation>
    </message>
    <message>
        <source>Proofs, CSV</source>
        <translation>Nachweise, CSV</translation>
    </message>
    <message>
        <source>Followed-up hosts, CSV</source>
        <translation>Nachverfolgte Hosts, CSV</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Runs:</source>
        <translation>Läufe:</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Every record, one JSON object a line; Import reads it back.</source>
        <translation>Alle Datensätze, ein JSON-Objekt je Zeile; Importieren liest sie wieder ein.</translation>
    </message>
    <message>
        <source>Files of their own for each run, its replies, hosts, traces and proofs, as run-12-hosts.csv.</source>
        <translation>Eigene Dateien für jeden Lauf, seine Antworten, Hosts, Traces und Nachweise, etwa run-12-hosts.csv.</translation>
    </message>
    <message>
        <source>One table with a header.</source>
        <translation>Eine Tabelle mit Kopfzeile.</translation>
    </message>
    <message>
        <source>Export to Folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>In Datei exportieren</translation>
    </message>
</context>
<context>
    <name>widgets::FetchDialog</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>Ab&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Stop fetching</source>
        <translation>Abruf &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Add to the form</source>
        <translation>Zum &amp;Formular hinzufügen</translation>
    </message>
    <message>
        <source>Fetch a List</source>
        <translation>Eine Liste abrufen</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>More than this is not taken, whatever the server sends</source>
        <translation>Mehr als das wird nicht angenommen, was auch immer der Server sendet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one that the list’s publisher names</source>
        <translation>Vergleichen Sie sie mit der, die der Herausgeber der Liste nennt</translation>
    </message>
    <message>
        <source>A plain text, CSV or JSON lines file is fetched by http or https and kept with its address, date and SHA-256. When it is fetched again and that fails, the old file stays.</source>
        <translation>Eine Datei als reiner Text, CSV oder JSON-Zeilen wird per http oder https abgerufen und mit Adresse, Datum und SHA-256 aufbewahrt. Schlägt ein erneuter Abruf fehl, bleibt die alte Datei erhalten.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Use &amp;as</source>
        <translation>&amp;Verwenden als</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The file of before is kept.</source>
        <translation>Die vorherige Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Gestoppt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Fetched before, on %1.</source>
        <translation>Schon einmal abgerufen, am %1.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::FieldModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation>%1.
%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Seen at this hop</source>
        <translation>An diesem Hop gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>The field of the IP or TCP header, or the TCP option</source>
        <translation>Das Feld des IP- oder TCP-Headers, oder die TCP-Option</translation>
    </message>
    <message>
        <source>As the probe left this computer</source>
        <translation>Wie die Probe diesen Rechner verließ</translation>
    </message>
    <message>
        <source>As the router&apos;s ICMP error quotes it</source>
        <translation>Wie der ICMP-Fehler des Routers es zitiert</translation>
    </message>
    <message>
        <source>The same, changed, or not visible because the quote ends before it</source>
        <translation>Gleich, geändert oder nicht sichtbar, weil das Zitat vorher endet</translation>
    </message>
    <message>
        <source>Whether routers change it on every path, or it follows from another change</source>
        <translation>Ob Router es auf jedem Weg ändern, oder ob es aus einer anderen Änderung folgt</translation>
    </message>
</context>
<context>
    <name>widgets::FigureCatalogue</name>
    <message>
        <source>Adoption</source>
        <translation>Verbreitung</translation>
    </message>
    <message>
        <source>Answers and classes</source>
        <translation>Antworten und Klassen</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Kommen und Gehen</translation>
    </message>
    <message>
        <source>Ports and versions</source>
        <translation>Ports und Versionen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Networks and countries</source>
        <translation>Netze und Länder</translation>
    </message>
    <message>
        <source>AS watch</source>
        <translation>AS-Beobachtung</translation>
    </message>
    <message>
        <source>Times and distances</source>
        <translation>Zeiten und Entfernungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Published traffic</source>
        <translation>Veröffentlichter Verkehr</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Cannot be made now: %1</source>
        <translation>Jetzt nicht möglich: %1</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Abbildungen suchen</translation>
    </message>
    <message>
        <source>Words of a title, a group or a source, such as “v1 overlap” or “figure 2a”. Enter shows the first figure found.</source>
        <translation>Wörter eines Titels, einer Gruppe oder einer Quelle, etwa „v1 overlap“ oder „figure 2a“. Enter zeigt die erste gefundene Abbildung.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Every figure and table that stored runs can give. Grey ones lack something, which their tool tip names.</source>
        <translation>Jede Abbildung und Tabelle, die gespeicherte Läufe hergeben können. Grauen fehlt etwas, das ihr Tooltip nennt.</translation>
    </message>
    <message>
        <source>Nothing found: no figure has all these words in its title, group or source.</source>
        <translation>Nichts gefunden: Keine Abbildung hat alle diese Wörter in Titel, Gruppe oder Quelle.</translation>
    </message>
</context>
<context>
    <name>widgets::FigurePane</name>
    <message>
        <source>Zoom &amp;back</source>
        <translation>Zoom &amp;zurück</translation>
    </message>
    <message>
        <source>The part shown before</source>
        <translation>Der zuvor gezeigte Teil</translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation>Zoom &amp;vorwärts</translation>
    </message>
    <message>
        <source>The part shown after</source>
        <translation>Der danach gezeigte Teil</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Fewer categories, around the marked one (+)</source>
        <translation>Weniger Kategorien, um die markierte herum (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>More categories (-)</source>
        <translation>Mehr Kategorien (-)</translation>
    </message>
    <message>
        <source>Show &amp;whole figure</source>
        <translation>&amp;Ganze Abbildung zeigen</translation>
    </message>
    <message>
        <source>All categories (0)</source>
        <translation>Alle Kategorien (0)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>The same numbers as a table to sort and copy</source>
        <translation>Dieselben Zahlen als Tabelle zum Sortieren und Kopieren</translation>
    </message>
    <message>
        <source>Progress of the figure</source>
        <translation>Fortschritt der Abbildung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making figures… %p %</source>
        <translation>Erstellt Abbildungen… %p %</translation>
    </message>
    <message>
        <source>Numbers of the figure</source>
        <translation>Zahlen der Abbildung</translation>
    </message>
    <message>
        <source>Click a head to sort. Double-click a number, or press Enter, for the hosts behind it.</source>
        <translation>Klicken Sie auf einen Spaltenkopf, um zu sortieren. Ein Doppelklick auf eine Zahl oder die Eingabetaste zeigt die Hosts dahinter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>Simuliert: Diese Läufe stammen aus einem Labor, nichts wurde gemessen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No chart is shown.</source>
        <translation>Es wird kein Diagramm gezeigt.</translation>
    </message>
    <message>
        <source>The whole figure is shown.</source>
        <translation>Die ganze Abbildung wird gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <translation>Davor wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was shown after.</source>
        <translation>Danach wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>There is but one category.</source>
        <translation>Es gibt nur eine Kategorie.</translation>
    </message>
    <message>
        <source>This figure is a table.</source>
        <translation>Diese Abbildung ist eine Tabelle.</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>Es wird keine Abbildung gezeigt.</translation>
    </message>
</context>
<context>
    <name>widgets::FigureTableModel</name>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>A store has to be named.</source>
        <translation>Eine Datenbank muss angegeben werden.</translation>
    </message>
    <message>
        <source>A shared store begins with postgresql://</source>
        <translation>Eine gemeinsame Datenbank beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file may not be written.</source>
        <translation>In diese Datei darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>In this folder no file may be made.</source>
        <translation>In diesem Ordner darf keine Datei angelegt werden.</translation>
    </message>
</context>
<context>
    <name>widgets::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open st&amp;ore…</source>
        <translation>Daten&amp;bank öffnen…</translation>
    </message>
    <message>
        <source>Use another store of runs, or begin a new one.</source>
        <translation>Eine andere Datenbank mit Läufen benutzen oder eine neue beginnen.</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>&amp;Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation>Die MPTCP-Verbindungen einer pcap- oder pcapng-Datei zeigen.</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>Läufe &amp;importieren…</translation>
    </message>
    <message>
        <source>Add runs from files to the store: exports, ZMap&apos;s output, other stores.</source>
        <translation>Läufe aus Dateien in die Datenbank aufnehmen: Exporte, Ausgaben von ZMap, andere Datenbanken.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, theme, where runs are kept, limits and databases.</source>
        <translation>Sprache, Farbschema, Ort der Läufe, Grenzen und Datenbanken.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Close the window; a running scan is asked about first.</source>
        <translation>Das Fenster schließen; bei einem laufenden Scan wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation>Datenbanken mit Läufen (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
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
    <name>widgets::GeneralSection</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>The window is built anew in the other language; what runs goes on.</source>
        <translation>Das Fenster wird in der anderen Sprache neu aufgebaut; was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>Hell oder dunkel, oder wie der Desktop.</translation>
    </message>
    <message>
        <source>&amp;Notify after:</source>
        <translation>&amp;Benachrichtigen nach:</translation>
    </message>
    <message>
        <source>A run that took longer is announced on the desktop when it ends, unless the window is in use.</source>
        <translation>Ein Lauf, der länger gedauert hat, wird bei seinem Ende auf dem Desktop gemeldet, außer das Fenster ist gerade in Benutzung.</translation>
    </message>
</context>
<context>
    <name>widgets::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
</context>
<context>
    <name>widgets::GuideHits</name>
    <message>
        <source>Places in the guide</source>
        <translation>Stellen im Handbuch</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>page, section</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page that was shown before.</source>
        <translation>Die Seite, die zuvor gezeigt wurde.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>The page from which you went back.</source>
        <translation>Die Seite, von der Sie zurückgegangen sind.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>All chapters with what is in them.</source>
        <translation>Alle Kapitel mit dem, was darin steht.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>%1 — User Guide</source>
        <translation>%1 — Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>widgets::HandshakePage</name>
    <message>
        <source>No capture open</source>
        <translation>Kein Mitschnitt geöffnet</translation>
    </message>
    <message>
        <source>Open a pcap or pcapng file, or drop one here: its connections are listed, and each one is drawn and explained packet by packet.</source>
        <translation>Öffnen Sie eine pcap- oder pcapng-Datei, oder legen Sie eine hier ab: Ihre Verbindungen werden aufgelistet, und jede wird Paket für Paket gezeichnet und erklärt.</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>&amp;Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Replay from the start</source>
        <translation>Von vorn ab&amp;spielen</translation>
    </message>
    <message>
        <source>Show the l&amp;esson</source>
        <translation>&amp;Lektion zeigen</translation>
    </message>
    <message>
        <source>Show the e&amp;xercises</source>
        <translation>&amp;Übungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Next exercise</source>
        <translation>&amp;Nächste Übung</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>%1 %2 packets beyond the limit are not shown.</source>
        <translation>%1 %2 Pakete jenseits der Grenze werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Virtual lab, simulated: %1</source>
        <translation>Virtuelles Labor, simuliert: %1</translation>
    </message>
    <message>
        <source>The connection is played on the virtual lab…</source>
        <translation>Die Verbindung wird im virtuellen Labor gespielt…</translation>
    </message>
    <message>
        <source>The capture is being read…</source>
        <translation>Der Mitschnitt wird gelesen…</translation>
    </message>
    <message>
        <source>The capture holds no TCP connection from its first SYN on.</source>
        <translation>Der Mitschnitt enthält keine TCP-Verbindung von ihrem ersten SYN an.</translation>
    </message>
    <message>
        <source>%1: the lesson is played anew.</source>
        <translation>%1: Die Lektion wird neu abgespielt.</translation>
    </message>
    <message>
        <source>The box is gone: the lesson is played anew.</source>
        <translation>Die Box ist weg: Die Lektion wird neu abgespielt.</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Diagram exported to %1</source>
        <translation>Diagramm nach %1 exportiert</translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation>Die MPTCP-Verbindungen einer pcap- oder pcapng-Datei zeigen.</translation>
    </message>
    <message>
        <source>Let the packets follow from the first one.</source>
        <translation>Die Pakete vom ersten an folgen lassen.</translation>
    </message>
    <message>
        <source>Put boxes on the way and see what becomes of the handshake.</source>
        <translation>Boxen in den Weg stellen und sehen, was aus dem Handshake wird.</translation>
    </message>
    <message>
        <source>Questions about the handshake, with hints and answers.</source>
        <translation>Fragen zum Handshake, mit Hinweisen und Antworten.</translation>
    </message>
    <message>
        <source>Go on to the next question.</source>
        <translation>Zur nächsten Frage gehen.</translation>
    </message>
    <message>
        <source>Write the drawing of the handshake as a picture.</source>
        <translation>Die Zeichnung des Handshakes als Bild schreiben.</translation>
    </message>
    <message>
        <source>No connection is shown.</source>
        <translation>Es wird keine Verbindung gezeigt.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All commands and the keys that run them.</source>
        <translation>Alle Befehle und die Tasten, die sie ausführen.</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Click on anything afterwards to learn what it is.</source>
        <translation>Klicken Sie danach auf etwas, um zu erfahren, was es ist.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation>Was die Workbench tut, und Wege zu einem ersten Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation>Zeigen, was geschehen ist: Fehler, Warnungen und das Ende von Läufen.</translation>
    </message>
    <message>
        <source>&amp;About MPTCP Workbench</source>
        <translation>&amp;Über MPTCP Workbench</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The version of Qt, which the window is made with.</source>
        <translation>Die Version von Qt, mit dem das Fenster gebaut ist.</translation>
    </message>
    <message>
        <source>About MPTCP Workbench</source>
        <translation>Über MPTCP Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and tells what their answers are worth.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Misst Multipath TCP in einem Netz: findet die Hosts, die MP_CAPABLE beantworten, und sagt, was ihre Antworten wert sind.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The chapter of the user guide about the page that is shown.</source>
        <translation>Das Kapitel des Benutzerhandbuchs über die Seite, die gezeigt wird.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>All chapters: first steps, tutorials and what every word means.</source>
        <translation>Alle Kapitel: erste Schritte, Anleitungen und was jedes Wort bedeutet.</translation>
    </message>
</context>
<context>
    <name>widgets::HexView</name>
    <message>
        <source>Packet bytes</source>
        <translation>Bytes des Pakets</translation>
    </message>
    <message>
        <source>The bytes of the packet: where they stand, in hex, and as text. Choose one to find its field. Framed bytes were changed on the way, hatched ones were not seen or not kept.</source>
        <translation>Die Bytes des Pakets: wo sie stehen, hexadezimal und als Text. Wählen Sie eines, um sein Feld zu finden. Umrahmte Bytes wurden unterwegs geändert, schraffierte nicht gesehen oder nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Copy as Hex</source>
        <translation>Hexadezimal &amp;kopieren</translation>
    </message>
    <message>
        <source>Byte %1 of %2, chosen: %3</source>
        <translation>Byte %1 von %2, gewählt: %3</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryModel</name>
    <message>
        <source>Trace: %1</source>
        <translation>Trace: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>zuerst gesehen</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>andere Klasse</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>anderer Schlüssel</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>derselbe Schlüssel</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Answer or verdict</source>
        <translation>Antwort oder Urteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>RTT [ms]</source>
        <translation>RTT [ms]</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPanel</name>
    <message>
        <source>Trace it</source>
        <translation>Trace starten</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 address</source>
        <translation>IPv4- oder IPv6-Adresse</translation>
    </message>
    <message>
        <source>Address whose history is shown</source>
        <translation>Adresse, deren Verlauf gezeigt wird</translation>
    </message>
    <message>
        <source>Type an address and press Enter for all that it answered</source>
        <translation>Geben Sie eine Adresse ein und drücken Sie die Eingabetaste, um alles zu sehen, was sie geantwortet hat</translation>
    </message>
    <message>
        <source>Type an address, or double-click a host: what it answered in all runs appears here.</source>
        <translation>Geben Sie eine Adresse ein, oder doppelklicken Sie auf einen Host: Hier erscheint, was er in allen Läufen geantwortet hat.</translation>
    </message>
    <message>
        <source>Opens the Trace page with this address</source>
        <translation>Öffnet die Seite Trace mit dieser Adresse</translation>
    </message>
    <message>
        <source>Climbs the ladder of proofs with this address</source>
        <translation>Steigt mit dieser Adresse die Leiter der Nachweise hinauf</translation>
    </message>
    <message>
        <source>History of the address</source>
        <translation>Verlauf der Adresse</translation>
    </message>
    <message>
        <source>Looking up what %1 answered…</source>
        <translation>Sucht, was %1 geantwortet hat…</translation>
    </message>
    <message>
        <source>%1 answered in no simulated run, and was not traced or proven.</source>
        <translation>%1 hat in keinem simulierten Lauf geantwortet; es gibt auch keine Trace und keinen Nachweis.</translation>
    </message>
    <message>
        <source>%1 answered in no measured run, and was not traced or proven.</source>
        <translation>%1 hat in keinem gemessenen Lauf geantwortet; es gibt auch keine Trace und keinen Nachweis.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n run(s)</source>
        <translation>
            <numerusform>in %n Lauf</numerusform>
            <numerusform>in %n Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryStrip</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1: trace, %2</source>
        <translation>%1: Trace, %2</translation>
    </message>
    <message>
        <source>%1: proof, %2</source>
        <translation>%1: Nachweis, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, another class than before</source>
        <translation>%1, andere Klasse als zuvor</translation>
    </message>
    <message>
        <source>%1, another key than before</source>
        <translation>%1, anderer Schlüssel als zuvor</translation>
    </message>
    <message>
        <source>%1, the same key as before</source>
        <translation>%1, derselbe Schlüssel wie zuvor</translation>
    </message>
    <message>
        <source>History along time</source>
        <translation>Verlauf entlang der Zeit</translation>
    </message>
    <message>
        <source>A lane for each version and port that answered: a shape for the class of each answer, a dot for a scan that asked and got none. Traces and proofs are in the lanes below. Arrow keys step from mark to mark.</source>
        <translation>Eine Spur für jede Version und jeden Port, die antworteten: eine Form für die Klasse jeder Antwort, ein Punkt für einen Scan, der fragte und keine bekam. Traces und Nachweise stehen in den Spuren darunter. Die Pfeiltasten gehen von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>%1, run %2
%3</source>
        <translation>%1, Lauf %2
%3</translation>
    </message>
</context>
<context>
    <name>widgets::HopModel</name>
    <message numerus="yes">
        <source>no answer to %n probe(s)</source>
        <translation>
            <numerusform>keine Antwort auf %n Probe</numerusform>
            <numerusform>keine Antwort auf %n Proben</numerusform>
        </translation>
    </message>
    <message>
        <source>quoted with TTL %1</source>
        <translation>zitiert mit TTL %1</translation>
    </message>
    <message>
        <source>MPLS label %1</source>
        <translation>MPLS-Label %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>answered some probes only</source>
        <translation>antwortete nur auf einen Teil der Proben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n Byte</numerusform>
            <numerusform>%1, %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <translation>%1 (Ziel)</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Time to live of the probe that ended here</source>
        <translation>Time to Live der Probe, die hier endete</translation>
    </message>
    <message>
        <source>The router that answered</source>
        <translation>Der Router, der geantwortet hat</translation>
    </message>
    <message>
        <source>Its name by reverse DNS, when asked for</source>
        <translation>Sein Name nach umgekehrter DNS-Auflösung, wenn danach gefragt wird</translation>
    </message>
    <message>
        <source>Round trip of the probe that ended here</source>
        <translation>Umlaufzeit der Probe, die hier endete</translation>
    </message>
    <message>
        <source>How much of the probe the router sent back: the whole options (full), less (partial), or nothing</source>
        <translation>Wie viel von der Probe der Router zurückgesendet hat: die ganzen Optionen (vollständig), weniger (teilweise) oder nichts</translation>
    </message>
    <message>
        <source>What this router&apos;s quote shows to be other than it was sent</source>
        <translation>Was nach dem Zitat dieses Routers anders ist, als es gesendet wurde</translation>
    </message>
</context>
<context>
    <name>widgets::HostMeasurements</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>This run is not kept in the store: %1</source>
        <translation>Dieser Lauf wird nicht in der Datenbank aufbewahrt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were lost on receive, so hops may look silent; lower the rate.</source>
        <translation>
            <numerusform>%n Paket ging beim Empfang verloren, Hops können also stumm aussehen; senken Sie die Rate.</numerusform>
            <numerusform>%n Pakete gingen beim Empfang verloren, Hops können also stumm aussehen; senken Sie die Rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name server answered for %n hop(s) in time, so they have no name.</source>
        <translation>
            <numerusform>Für %n Hop antwortete kein Nameserver rechtzeitig, er hat also keinen Namen.</numerusform>
            <numerusform>Für %n Hops antwortete kein Nameserver rechtzeitig, sie haben also keinen Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many measurements wait already; this one was not added.</source>
        <translation>Es warten schon zu viele Messungen; diese wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>widgets::HostModel</name>
    <message>
        <source>The address that was probed</source>
        <translation>Die Adresse, an die die Probe ging</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The ports at which the point counts it</source>
        <translation>Die Ports, an denen der Punkt ihn zählt</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Version of MPTCP that was asked</source>
        <translation>Version von MPTCP, nach der gefragt wurde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Class of the answer, or the verdict of a trace or proof</source>
        <translation>Klasse der Antwort, oder das Urteil einer Trace oder eines Nachweises</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The key in the answer, 64 bits in hexadecimal</source>
        <translation>Der Schlüssel in der Antwort, 64 Bit hexadezimal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Who announces the address; needs a database of networks</source>
        <translation>Wer die Adresse ankündigt; braucht eine Datenbank der Netze</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Where it is; needs a database of countries</source>
        <translation>Wo sie liegt; braucht eine Datenbank der Länder</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The run in which it answered so</source>
        <translation>Der Lauf, in dem er so geantwortet hat</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Round-trip time in milliseconds</source>
        <translation>Umlaufzeit in Millisekunden</translation>
    </message>
    <message>
        <source>RTT [ms]</source>
        <translation>RTT [ms]</translation>
    </message>
    <message>
        <source>TTL or hop limit of the answer</source>
        <translation>TTL oder Hop-Limit der Antwort</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
</context>
<context>
    <name>widgets::HostPanel</name>
    <message>
        <source>Filter hosts: address, prefix, AS…</source>
        <translation>Hosts filtern: Adresse, Präfix, AS…</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Hosts filtern</translation>
    </message>
    <message>
        <source>Words of any column, or prefixes such as 192.0.2.0/24; all must hold</source>
        <translation>Wörter aus beliebigen Spalten oder Präfixe wie 192.0.2.0/24; alle müssen zutreffen</translation>
    </message>
    <message>
        <source>Hosts behind the point</source>
        <translation>Hosts hinter dem Punkt</translation>
    </message>
    <message>
        <source>The hosts that the chosen bar or marker counts, with what they answered. Double-click one for all that it answered in all runs.</source>
        <translation>Die Hosts, die der gewählte Balken oder Punkt zählt, mit ihren Antworten. Ein Doppelklick auf einen zeigt alles, was er in allen Läufen geantwortet hat.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>%1: looking up the hosts…</source>
        <translation>%1: Die Hosts werden gesucht…</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 hosts are listed, by address. Narrow the question down for the others.</source>
        <translation>Nur die ersten %1 von %2 Hosts werden aufgelistet, nach Adresse. Engen Sie die Frage ein, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>Click a bar or marker of the figure, or a row of a table: the hosts that it counts are listed here.</source>
        <translation>Klicken Sie auf einen Balken oder Punkt der Abbildung oder auf eine Zeile einer Tabelle: Die Hosts, die er zählt, werden hier aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n Host</numerusform>
            <numerusform>%n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hosts</source>
        <translation>%1 von %2 Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History of %1</source>
        <translation>&amp;Verlauf von %1</translation>
    </message>
    <message>
        <source>&amp;Trace it</source>
        <translation>&amp;Trace starten</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>&amp;Nachweisen</translation>
    </message>
    <message>
        <source>&amp;Leave it out of scans</source>
        <translation>Bei Scans &amp;auslassen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::HostSession</name>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>Liest Ziele und löst Namen auf…</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>Sucht den Weg zu den Zielen…</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>Baut das Kernel-Labor auf…</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>Öffnet den Messort…</translation>
    </message>
    <message>
        <source>Connecting by ssh…</source>
        <translation>Verbindet per ssh…</translation>
    </message>
</context>
<context>
    <name>widgets::HostsModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The target that was asked</source>
        <translation>Das Ziel, das gefragt wurde</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The TCP port that was asked</source>
        <translation>Der TCP-Port, der gefragt wurde</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>What was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation>Was gefragt wurde: MPTCP Version 0, Version 1 oder gewöhnliches TCP als Kontrolle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>How it answered; of several the strongest</source>
        <translation>Wie er geantwortet hat; bei mehreren Antworten die stärkste</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version in its MP_CAPABLE</source>
        <translation>Die Version in seinem MP_CAPABLE</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>The flags of its MP_CAPABLE: A checksum required, H HMAC-SHA</source>
        <translation>Die Flags seines MP_CAPABLE: A Prüfsumme verlangt, H HMAC-SHA</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>The hop limit left when the answer arrived</source>
        <translation>Das Hop-Limit, das bei Ankunft der Antwort übrig war</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>From the probe to the answer</source>
        <translation>Von der Probe bis zur Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key in its MP_CAPABLE. A true host draws a new one for each connection</source>
        <translation>Der Schlüssel in seinem MP_CAPABLE. Ein echter Host zieht für jede Verbindung einen neuen</translation>
    </message>
</context>
<context>
    <name>widgets::HostsPanel</name>
    <message>
        <source>Class of the answer</source>
        <translation>Klasse der Antwort</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Adressfamilie</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>Teil einer Adresse</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Hosts des Laufs</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Any MPTCP option</source>
        <translation>Beliebige MPTCP-Option</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>All passes</source>
        <translation>Alle Durchgänge</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Alle Ports</translation>
    </message>
    <message>
        <source>More rows are not held in memory; narrow the filter, or export the run</source>
        <translation>Mehr Zeilen werden nicht im Speicher gehalten; engen Sie den Filter ein, oder exportieren Sie den Lauf</translation>
    </message>
    <message>
        <source>&amp;Export the run’s hosts…</source>
        <translation>Die Hosts des Laufs &amp;exportieren…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
    <message>
        <source>%1 answers…</source>
        <translation>%1 Antworten…</translation>
    </message>
    <message>
        <source>first %1 of %2 answers</source>
        <translation>die ersten %1 von %2 Antworten</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Be&amp;gan at (UTC):</source>
        <translation>Be&amp;ginn (UTC):</translation>
    </message>
    <message>
        <source>Nothing was measured: the replies are &amp;simulated</source>
        <translation>Nichts wurde gemessen: Die Antworten sind &amp;simuliert</translation>
    </message>
    <message>
        <source>Take nothing of a file in which one line can’t be &amp;read</source>
        <translation>Nichts aus einer Datei nehmen, in der eine Zeile nicht &amp;lesbar ist</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>As the file begins</source>
        <translation>Nach dem Dateianfang</translation>
    </message>
    <message>
        <source>Runs of this program (JSON lines)</source>
        <translation>Läufe dieses Programms (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Replies of scan, JSON lines</source>
        <translation>Antworten von scan, JSON-Zeilen</translation>
    </message>
    <message>
        <source>Replies of scan, CSV</source>
        <translation>Antworten eines Scans, CSV</translation>
    </message>
    <message>
        <source>Replies of ZMap, CSV</source>
        <translation>Antworten von ZMap, CSV</translation>
    </message>
    <message>
        <source>Packet capture (pcap, pcapng)</source>
        <translation>Paketmitschnitt (pcap, pcapng)</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>What the probes of a ZMap file, or of a capture without them, asked</source>
        <translation>Wonach die Proben einer ZMap-Datei oder eines Mitschnitts ohne Proben fragten</translation>
    </message>
    <message>
        <source>The key in those probes of version 0, 16 hex digits: an answer with the same key is a mirror</source>
        <translation>Der Schlüssel in diesen Proben der Version 0, 16 Hexziffern: Eine Antwort mit demselben Schlüssel ist ein Spiegel</translation>
    </message>
    <message>
        <source>those that answered</source>
        <translation>jene, die antworteten</translation>
    </message>
    <message>
        <source>The ports that were asked, like 80,443; of a capture only these count</source>
        <translation>Die gefragten Ports, etwa 80,443; von einem Mitschnitt zählen nur diese</translation>
    </message>
    <message>
        <source>When the scan began, UTC</source>
        <translation>Beginn des Scans, UTC</translation>
    </message>
    <message>
        <source>Only for files that bear no times</source>
        <translation>Nur für Dateien ohne Zeitangaben</translation>
    </message>
    <message>
        <source>from where it was measured</source>
        <translation>von wo gemessen wurde</translation>
    </message>
    <message>
        <source>the series that the runs belong to</source>
        <translation>die Reihe, zu der die Läufe gehören</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that this program exported keep what they say of themselves. For the other formats, say here what the file does not.</source>
        <translation>Läufe, die dieses Programm exportiert hat, behalten ihre eigenen Angaben. Bei den anderen Formaten geben Sie hier an, was die Datei nicht sagt.</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Probes &amp;asked:</source>
        <translation>Proben f&amp;ragten nach:</translation>
    </message>
    <message>
        <source>Sender &amp;key:</source>
        <translation>&amp;Schlüssel des Senders:</translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation>&amp;Ports:</translation>
    </message>
    <message>
        <source>&amp;Vantage point:</source>
        <translation>&amp;Messort:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Be&amp;zeichnung:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>widgets::InteractiveFigure</name>
    <message>
        <source>%1: no data, nothing was scanned</source>
        <translation>%1: keine Daten, nichts wurde gescannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>error bar: %1 to %2</source>
        <translation>Fehlerbalken: %1 bis %2</translation>
    </message>
    <message>
        <source>Doubtful: a run behind it lost packets or ended early</source>
        <translation>Zweifelhaft: Ein zugrunde liegender Lauf verlor Pakete oder endete vorzeitig</translation>
    </message>
    <message>
        <source>Point at a bar or marker for its numbers; click it for the hosts behind it. Drag over categories or turn the wheel to zoom, hold Shift and drag to move, double-click to see all. With the keyboard: arrows move from point to point, Enter shows the hosts, + and - zoom, 0 shows all.</source>
        <translation>Zeigen Sie auf einen Balken oder eine Marke, um die Zahlen zu sehen; ein Klick zeigt die Hosts dahinter. Ziehen über Kategorien oder Drehen am Mausrad zoomt, Ziehen mit Umschalt verschiebt, ein Doppelklick zeigt alles. Mit der Tastatur: Pfeiltasten gehen von Punkt zu Punkt, die Eingabetaste zeigt die Hosts, + und - zoomen, 0 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>widgets::LadderModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>widgets::LadderPainter</name>
    <message>
        <source>Initiator (A)</source>
        <translation>Initiator (A)</translation>
    </message>
    <message>
        <source>Listener (B)</source>
        <translation>Listener (B)</translation>
    </message>
    <message>
        <source>The diagram could not be written to %1. Choose another folder.</source>
        <translation>Das Diagramm konnte nicht nach %1 geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>widgets::LadderText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Subflow %1: %2 to %3</source>
        <translation>Subflow %1: %2 nach %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>made by the box</source>
        <translation>von der Box erzeugt</translation>
    </message>
    <message>
        <source>taken by the box</source>
        <translation>von der Box abgefangen</translation>
    </message>
    <message>
        <source>does not arrive</source>
        <translation>kommt nicht an</translation>
    </message>
</context>
<context>
    <name>widgets::LadderView</name>
    <message>
        <source>The packets of the connection in the order of time, from the side that opened it on the left to the side that listened on the right. Choose one to have it explained. Each subflow has lines of its own colour and pattern; a diamond marks the place where a box altered a packet, and a cross where one was lost.</source>
        <translation>Die Pakete der Verbindung in zeitlicher Folge, von der Seite, die sie öffnete (links), zu der Seite, die lauschte (rechts). Wählen Sie eines, um es erklärt zu bekommen. Jeder Subflow hat Linien in eigener Farbe und eigenem Muster; eine Raute markiert die Stelle, an der eine Box ein Paket veränderte, ein Kreuz die, an der eines verloren ging.</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet %1 of %2, %3, %4. %5</source>
        <translation>Paket %1 von %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>from the initiator</source>
        <translation>vom Initiator</translation>
    </message>
    <message>
        <source>from the listener</source>
        <translation>vom Listener</translation>
    </message>
    <message>
        <source>%1 On the way: %2.</source>
        <translation>%1 Unterwegs: %2.</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;On the way: %2.&lt;/b&gt;</source>
        <translation>%1 &lt;b&gt;Unterwegs: %2.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>widgets::LargeScanDialog</name>
    <message>
        <source>&amp;Start the scan</source>
        <translation>Scan &amp;starten</translation>
    </message>
    <message>
        <source>Scan Public Networks</source>
        <translation>Öffentliche Netze scannen</translation>
    </message>
    <message>
        <source>This scan sends %1 probes to public networks.</source>
        <translation>Dieser Scan sendet %1 Proben in öffentliche Netze.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1 addresses that belong to others: %2</source>
        <translation>%1 Adressen, die anderen gehören: %2</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1, %2 on the wire</source>
        <translation>%1, %2 auf der Leitung</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>so schnell, wie die Schnittstelle sie nimmt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scanning well&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;Scan only what you may: ask your network’s operators first.&lt;/li&gt;&lt;li&gt;Let the reverse DNS name and a web page on this address say who scans, why, and how to reach you.&lt;/li&gt;&lt;li&gt;Honour every request to opt out: keep those networks in a blocklist under “Lists”.&lt;/li&gt;&lt;li&gt;Send no faster than you need to, and spread the load over the networks.&lt;/li&gt;&lt;/ul&gt;More: &lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;ZMap’s advice&lt;/a&gt;</source>
        <translation>&lt;b&gt;Gut scannen&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;Scannen Sie nur, was Sie dürfen: Fragen Sie zuerst die Betreiber Ihres Netzes.&lt;/li&gt;&lt;li&gt;Lassen Sie den Reverse-DNS-Namen und eine Webseite unter dieser Adresse sagen, wer scannt, warum und wie Sie zu erreichen sind.&lt;/li&gt;&lt;li&gt;Beachten Sie jede Bitte um Ausnahme: Führen Sie diese Netze in einer Sperrliste unter „Listen“.&lt;/li&gt;&lt;li&gt;Senden Sie nicht schneller als nötig, und verteilen Sie die Last auf die Netze.&lt;/li&gt;&lt;/ul&gt;Mehr: &lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;Hinweise von ZMap&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I &amp;mean the whole address family, and may scan it</source>
        <translation>Ich &amp;meine die ganze Adressfamilie und darf sie scannen</translation>
    </message>
</context>
<context>
    <name>widgets::LessonPathView</name>
    <message>
        <source>Path from the initiator to the listener</source>
        <translation>Pfad vom Initiator zum Listener</translation>
    </message>
    <message>
        <source>The path from the initiator over its routers to the listener. Drop a rule on a gap between two of them, or choose a gap with the arrow keys and press 1 to 4; Delete takes the box away. Above the path stands the current packet at each place that it passed: a diamond marks where it was changed. Click a place to see the packet as it was there.</source>
        <translation>Der Pfad vom Initiator über seine Router zum Listener. Legen Sie eine Regel in einer Lücke zwischen zweien davon ab, oder wählen Sie eine Lücke mit den Pfeiltasten und drücken Sie 1 bis 4; Entf nimmt die Box weg. Über dem Pfad steht das aktuelle Paket an jeder Stelle, die es passierte: Eine Raute markiert, wo es verändert wurde. Klicken Sie auf eine Stelle, um das Paket so zu sehen, wie es dort war.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>%1. Press Enter to see the packet as it was here.</source>
        <translation>%1. Drücken Sie die Eingabetaste, um das Paket so zu sehen, wie es hier war.</translation>
    </message>
    <message>
        <source>%1. The packet was changed just before. Press Enter to see it as it was here.</source>
        <translation>%1. Das Paket wurde kurz davor verändert. Drücken Sie die Eingabetaste, um es so zu sehen, wie es hier war.</translation>
    </message>
    <message>
        <source>%1. The packet did not come here.</source>
        <translation>%1. Das Paket kam nicht hierher.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1: a box may hide here.</source>
        <translation>%1: Hier kann sich eine Box verbergen.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: no box. Press 1 to 4 to put a rule here.</source>
        <translation>%1: keine Box. Drücken Sie 1 bis 4, um hier eine Regel zu setzen.</translation>
    </message>
    <message>
        <source>%1: no box.</source>
        <translation>%1: keine Box.</translation>
    </message>
    <message>
        <source>&amp;Remove box</source>
        <translation>Box &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>widgets::LessonSetup</name>
    <message>
        <source>Second s&amp;ubflow</source>
        <translation>Zweiter S&amp;ubflow</translation>
    </message>
    <message>
        <source>A second path joins the connection with MP_JOIN</source>
        <translation>Ein zweiter Pfad tritt der Verbindung mit MP_JOIN bei</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Both sides send a little data, with DSS and DATA_ACK</source>
        <translation>Beide Seiten senden ein wenig Daten, mit DSS und DATA_ACK</translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation>&amp;Abbau</translation>
    </message>
    <message>
        <source>The connection is closed with DATA_FIN and the subflows with FIN</source>
        <translation>Die Verbindung wird mit DATA_FIN geschlossen, die Subflows mit FIN</translation>
    </message>
    <message>
        <source>&amp;Host speaks MPTCP</source>
        <translation>&amp;Host spricht MPTCP</translation>
    </message>
    <message>
        <source>Without it, a host that knows plain TCP alone stands at the end of the path</source>
        <translation>Ohne dies steht am Ende des Pfads ein Host, der nur einfaches TCP kennt</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>The packets travel over IPv6 instead of IPv4</source>
        <translation>Die Pakete reisen über IPv6 statt IPv4</translation>
    </message>
    <message>
        <source>v1 (RFC 8684)</source>
        <translation>v1 (RFC 8684)</translation>
    </message>
    <message>
        <source>v0 (RFC 6824)</source>
        <translation>v0 (RFC 6824)</translation>
    </message>
    <message>
        <source>The version of MPTCP that the initiator asks for. In version 0 the SYN carries a key, in version 1 it carries none.</source>
        <translation>Die MPTCP-Version, nach der der Initiator fragt. In Version 0 trägt das SYN einen Schlüssel, in Version 1 keinen.</translation>
    </message>
    <message>
        <source>Routers between the initiator and the listener</source>
        <translation>Router zwischen dem Initiator und dem Listener</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>&amp;Routers:</source>
        <translation>&amp;Router:</translation>
    </message>
</context>
<context>
    <name>widgets::LimitsSection</name>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Replies in the table:</source>
        <translation>&amp;Antworten in der Tabelle:</translation>
    </message>
    <message>
        <source>The Live page lists at most so many. Later ones are counted, and written to the store when runs are kept.</source>
        <translation>Die Seite Live führt höchstens so viele auf. Spätere werden gezählt und in die Datenbank geschrieben, wenn Läufe behalten werden.</translation>
    </message>
    <message>
        <source>&amp;Memory for packets:</source>
        <translation>&amp;Speicher für Pakete:</translation>
    </message>
    <message>
        <source>For the bytes of replies, which the details of a row show.</source>
        <translation>Für die Bytes der Antworten, die die Details einer Zeile zeigen.</translation>
    </message>
    <message>
        <source>&amp;Ask from targets:</source>
        <translation>&amp;Nachfragen ab Zielen:</translation>
    </message>
    <message>
        <source>A scan of so many public addresses or more is asked about before it starts.</source>
        <translation>Bei so vielen öffentlichen Adressen oder mehr wird vor dem Start des Scans nachgefragt.</translation>
    </message>
</context>
<context>
    <name>widgets::ListModel</name>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>widgets::ListTransfer</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>the list is larger than the limit of %1 MiB; raise the limit if you trust its source</source>
        <translation>die Liste ist größer als die Grenze von %1 MiB; erhöhen Sie die Grenze, wenn Sie der Quelle vertrauen</translation>
    </message>
    <message>
        <source>the list is packed; unpack it and add the file, or name the address of a plain one</source>
        <translation>die Liste ist gepackt; entpacken Sie sie und fügen Sie die Datei hinzu, oder nennen Sie die Adresse einer ungepackten</translation>
    </message>
    <message>
        <source>%1 answered %2 %3; check the address</source>
        <translation>%1 antwortete %2 %3; prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long; try again later</source>
        <translation>%1 hat zu lange nichts gesendet; versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times; name the list&apos;s own address</source>
        <translation>%1 leitet mehr als %2 Mal um; nennen Sie die eigene Adresse der Liste</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is less safe; name the list&apos;s own address</source>
        <translation>%1 leitet auf eine weniger sichere Adresse um; nennen Sie die eigene Adresse der Liste</translation>
    </message>
    <message>
        <source>the list did not come whole: %1</source>
        <translation>die Liste kam nicht vollständig an: %1</translation>
    </message>
    <message>
        <source>the list did not come whole: the connection broke off</source>
        <translation>die Liste kam nicht vollständig an: Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>what came is no list of targets: %1</source>
        <translation>was ankam, ist keine Liste von Zielen: %1</translation>
    </message>
    <message>
        <source>what came is no list of targets: line %1: %2</source>
        <translation>was ankam, ist keine Liste von Zielen: Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ListsPanel</name>
    <message>
        <source>Drop files here, or fetch a list from a web address.</source>
        <translation>Legen Sie hier Dateien ab, oder holen Sie eine Liste von einer Webadresse.</translation>
    </message>
    <message>
        <source>List files</source>
        <translation>Listendateien</translation>
    </message>
    <message>
        <source>Add &amp;list files…</source>
        <translation>Listen&amp;dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Choose files with one target a line, or drop them anywhere on the form</source>
        <translation>Dateien mit einem Ziel je Zeile wählen oder irgendwo auf dem Formular ablegen</translation>
    </message>
    <message>
        <source>Fe&amp;tch list from URL…</source>
        <translation>Liste von URL &amp;holen…</translation>
    </message>
    <message>
        <source>Fetch a list, such as an IPv6 hitlist, and keep it with its date</source>
        <translation>Eine Liste holen, etwa eine IPv6-Hitlist, und mit ihrem Datum behalten</translation>
    </message>
    <message>
        <source>&amp;Remove list</source>
        <translation>Liste ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the selected lists out of the form; the files stay</source>
        <translation>Die gewählten Listen aus dem Formular nehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>using a list otherwise</source>
        <translation>Liste anders verwenden</translation>
    </message>
    <message>
        <source>The list stands there already</source>
        <translation>Die Liste steht schon dort</translation>
    </message>
    <message>
        <source>adding lists</source>
        <translation>Listen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) added</source>
        <translation>
            <numerusform>%n Liste hinzugefügt</numerusform>
            <numerusform>%n Listen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>removing lists</source>
        <translation>Listen entfernen</translation>
    </message>
    <message>
        <source>“%1” was taken out of the form</source>
        <translation>„%1“ wurde aus dem Formular genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were taken out of the form</source>
        <translation>
            <numerusform>%n Liste wurde aus dem Formular genommen</numerusform>
            <numerusform>%n Listen wurden aus dem Formular genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>List Files</source>
        <translation>Listendateien</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list *.jsonl);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.list *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Fetched lists</source>
        <translation>Geholte Listen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Verwenden als</translation>
    </message>
    <message>
        <source>Fetch again…</source>
        <translation>Erneut holen…</translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation>Dateipfad kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Select a list first.</source>
        <translation>Wählen Sie zuerst eine Liste.</translation>
    </message>
</context>
<context>
    <name>widgets::LiveChart</name>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Packets sent and replies a second</source>
        <translation>Gesendete Pakete und Antworten je Sekunde</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>How many replies of each class there are</source>
        <translation>Wie viele Antworten es von jeder Klasse gibt</translation>
    </message>
    <message>
        <source>The run over time</source>
        <translation>Der Lauf über die Zeit</translation>
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
    <message>
        <source>&amp;Trace the Selected Target</source>
        <translation>&amp;Trace zum gewählten Ziel</translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of the Selected Target</source>
        <translation>MPTCP des gewählten Ziels &amp;nachweisen</translation>
    </message>
    <message>
        <source>Show the &amp;History of the Selected Target</source>
        <translation>&amp;Verlauf des gewählten Ziels zeigen</translation>
    </message>
    <message>
        <source>E&amp;xclude the Selected Target from the Next Scan</source>
        <translation>Gewähltes Ziel vom nächsten Scan a&amp;usschließen</translation>
    </message>
    <message>
        <source>&amp;Filter Replies</source>
        <translation>Antworten &amp;filtern</translation>
    </message>
    <message>
        <source>Chart of &amp;Rates</source>
        <translation>Diagramm der &amp;Raten</translation>
    </message>
    <message>
        <source>Chart of &amp;Classes</source>
        <translation>Diagramm der &amp;Klassen</translation>
    </message>
    <message>
        <source>bytes of the newest %1 kept</source>
        <translation>Bytes der neuesten %1 behalten</translation>
    </message>
    <message>
        <source>Not sending yet</source>
        <translation>Sendet noch nicht</translation>
    </message>
    <message>
        <source>Replies appear here once the first probes have left.</source>
        <translation>Antworten erscheinen hier, sobald die ersten Proben abgegangen sind.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No reply has come so far. Resume to go on.</source>
        <translation>Bisher kam keine Antwort. Setzen Sie den Scan fort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>Wartet auf Antworten</translation>
    </message>
    <message>
        <source>No target has answered so far.</source>
        <translation>Bisher hat kein Ziel geantwortet.</translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation>Der Scan ist gescheitert</translation>
    </message>
    <message>
        <source>The reason stands above. No reply came before it broke off.</source>
        <translation>Der Grund steht oben. Bis zum Abbruch kam keine Antwort.</translation>
    </message>
    <message>
        <source>No target replied</source>
        <translation>Kein Ziel hat geantwortet</translation>
    </message>
    <message>
        <source>Check the targets and ports, or whether a firewall on the way drops the probes.</source>
        <translation>Prüfen Sie die Ziele und Ports, oder ob eine Firewall auf dem Weg die Proben verwirft.</translation>
    </message>
    <message>
        <source>The next scan leaves out %1</source>
        <translation>Der nächste Scan lässt %1 aus</translation>
    </message>
    <message>
        <source>Find the box on the way to it that changes MPTCP.</source>
        <translation>Die Box auf dem Weg dorthin finden, die MPTCP verändert.</translation>
    </message>
    <message>
        <source>Open a second path to it, as only a host that speaks MPTCP allows.</source>
        <translation>Einen zweiten Pfad zu ihm öffnen, was nur ein Host zulässt, der MPTCP spricht.</translation>
    </message>
    <message>
        <source>What it answered in all stored runs.</source>
        <translation>Was es in allen gespeicherten Läufen antwortete.</translation>
    </message>
    <message>
        <source>The next scan leaves it out; the Scan page can take that back.</source>
        <translation>Der nächste Scan lässt es aus; die Seite Scan kann das zurücknehmen.</translation>
    </message>
    <message>
        <source>Go to the filter of the replies.</source>
        <translation>Zum Filter der Antworten gehen.</translation>
    </message>
    <message>
        <source>Show how many packets leave and come in a second.</source>
        <translation>Zeigen, wie viele Pakete je Sekunde abgehen und ankommen.</translation>
    </message>
    <message>
        <source>Show how many hosts of each kind answered so far.</source>
        <translation>Zeigen, wie viele Hosts jeder Art bisher antworteten.</translation>
    </message>
    <message>
        <source>Select a reply first.</source>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
</context>
<context>
    <name>widgets::LogButton</name>
    <message>
        <source>The log keeps what went wrong, and the ends of runs. Errors stand where they arise too.</source>
        <translation>Das Protokoll hält fest, was schiefging und wie Läufe endeten. Fehler stehen auch dort, wo sie auftreten.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open the log: %1</source>
        <translation>Protokoll öffnen: %1</translation>
    </message>
    <message>
        <source>New in the log; open it (F8)</source>
        <translation>Neues im Protokoll; öffnen (F8)</translation>
    </message>
    <message>
        <source>Open the log (F8)</source>
        <translation>Protokoll öffnen (F8)</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>Meldungen des Protokolls</translation>
    </message>
    <message>
        <source>Copy messages</source>
        <translation>Meldungen kopieren</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Copy the selected messages, or all that are shown</source>
        <translation>Die gewählten oder alle gezeigten Meldungen kopieren</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>Alle Meldungen vergessen</translation>
    </message>
    <message>
        <source>Show messages of this kind</source>
        <translation>Meldungen dieser Art zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n Meldung kopiert</numerusform>
            <numerusform>%n Meldungen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MachineStates</name>
    <message>
        <source>ready on %1</source>
        <translation>bereit auf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>MPTCP Workbench</source>
        <translation>MPTCP Workbench</translation>
    </message>
    <message>
        <source>Layout reset</source>
        <translation>Anordnung zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>widgets::MoreGroup</name>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Limits, order, threads, interface and addresses of the probes</source>
        <translation>Grenzen, Reihenfolge, Threads, Schnittstelle und Adressen der Proben</translation>
    </message>
    <message>
        <source>More options (set: %1)</source>
        <translation>Weitere Optionen (gesetzt: %1)</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>widgets::Notifier</name>
    <message>
        <source>The scan failed after %1.</source>
        <translation>Der Scan ist nach %1 gescheitert.</translation>
    </message>
    <message>
        <source>The scan was stopped after %1 probes; %2 answers speak MPTCP.</source>
        <translation>Der Scan wurde nach %1 Proben gestoppt; %2 Antworten sprechen MPTCP.</translation>
    </message>
    <message>
        <source>The scan is done: %1 probes, %2 answers speak MPTCP.</source>
        <translation>Der Scan ist fertig: %1 Proben, %2 Antworten sprechen MPTCP.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message numerus="yes">
        <source>The traces were stopped after %n host(s).</source>
        <translation>
            <numerusform>Die Traces wurden nach %n Host gestoppt.</numerusform>
            <numerusform>Die Traces wurden nach %n Hosts gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The traces of %n host(s) are done.</source>
        <translation>
            <numerusform>Die Traces zu %n Host sind fertig.</numerusform>
            <numerusform>Die Traces zu %n Hosts sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message numerus="yes">
        <source>The proofs were stopped after %n host(s).</source>
        <translation>
            <numerusform>Die Nachweise wurden nach %n Host gestoppt.</numerusform>
            <numerusform>Die Nachweise wurden nach %n Hosts gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proofs of %n host(s) are done.</source>
        <translation>
            <numerusform>Die Nachweise für %n Host sind fertig.</numerusform>
            <numerusform>Die Nachweise für %n Hosts sind fertig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PacketText</name>
    <message>
        <source>plain TCP</source>
        <translation>einfaches TCP</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>Unreadable packet</source>
        <translation>Unlesbares Paket</translation>
    </message>
    <message>
        <source>broken MPTCP option</source>
        <translation>fehlerhafte MPTCP-Option</translation>
    </message>
    <message>
        <source>keys %1 and %2</source>
        <translation>Schlüssel %1 und %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>version %1, no key yet</source>
        <translation>Version %1, noch kein Schlüssel</translation>
    </message>
    <message>
        <source>token %1, nonce %2</source>
        <translation>Token %1, Nonce %2</translation>
    </message>
    <message>
        <source>HMAC %1, nonce %2</source>
        <translation>HMAC %1, Nonce %2</translation>
    </message>
    <message>
        <source>HMAC %1</source>
        <translation>HMAC %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>DSN %1</source>
        <translation>DSN %1</translation>
    </message>
    <message>
        <source>DATA_ACK %1</source>
        <translation>DATA_ACK %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The initiator</source>
        <translation>Der Initiator</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>Der Listener</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>dem Listener</translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation>dem Initiator</translation>
    </message>
    <message>
        <source>The initiator opens a connection of plain TCP: its SYN carries no MP_CAPABLE.</source>
        <translation>Der Initiator öffnet eine Verbindung mit einfachem TCP: Sein SYN trägt kein MP_CAPABLE.</translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks for Multipath TCP of version %1: its SYN already carries its key, %2.</source>
        <translation>Der Initiator öffnet die Verbindung und fragt nach Multipath TCP der Version %1: Sein SYN trägt bereits seinen Schlüssel, %2.</translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks with MP_CAPABLE whether the listener speaks Multipath TCP, version %1. The SYN carries no key: only who answers is worth one.</source>
        <translation>Der Initiator öffnet die Verbindung und fragt mit MP_CAPABLE, ob der Listener Multipath TCP der Version %1 spricht. Das SYN trägt keinen Schlüssel: Nur wer antwortet, ist einen wert.</translation>
    </message>
    <message>
        <source>The SYN/ACK comes without MP_CAPABLE: from here on the connection is plain TCP. Either the listener does not speak Multipath TCP, or somebody on the way removed the option.</source>
        <translation>Das SYN/ACK kommt ohne MP_CAPABLE: Von hier an ist die Verbindung einfaches TCP. Entweder spricht der Listener kein Multipath TCP, oder jemand auf dem Weg hat die Option entfernt.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE as it was asked, without a key: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation>Das SYN/ACK trägt MP_CAPABLE so, wie es gefragt wurde, ohne Schlüssel: Das ist unsere eigene Option, zurückgeschickt, nicht die Antwort eines Hosts, der sie versteht.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries the initiator&apos;s own key %1: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation>Das SYN/ACK trägt den eigenen Schlüssel %1 des Initiators: Das ist unsere eigene Option, zurückgeschickt, nicht die Antwort eines Hosts, der sie versteht.</translation>
    </message>
    <message>
        <source>The answer agrees: MP_CAPABLE of version %1 with a key of its own, %2. Both sides&apos; hashes of the keys are their tokens and first data sequence numbers.</source>
        <translation>Die Antwort stimmt zu: MP_CAPABLE der Version %1 mit einem eigenen Schlüssel, %2. Aus den Hashes der Schlüssel ergeben sich die Tokens und die ersten Datensequenznummern beider Seiten.</translation>
    </message>
    <message>
        <source>The initiator sends both keys, its own %1 and the listener&apos;s %2: so a listener that kept nothing since the SYN learns them now, and sees that the option went through both ways.</source>
        <translation>Der Initiator sendet beide Schlüssel, seinen eigenen %1 und den des Listeners %2: So erfährt sie jetzt auch ein Listener, der sich seit dem SYN nichts gemerkt hat, und sieht, dass die Option in beiden Richtungen durchkam.</translation>
    </message>
    <message>
        <source>The initiator completes the handshake without MP_CAPABLE: both sides go on with plain TCP.</source>
        <translation>Der Initiator schließt den Handshake ohne MP_CAPABLE ab: Beide Seiten machen mit einfachem TCP weiter.</translation>
    </message>
    <message>
        <source>The initiator opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the listener&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation>Der Initiator öffnet einen zweiten Pfad mit einem eigenen SYN. MP_JOIN sagt durch das Token %1 des Listeners, zu welcher Verbindung er gehört, und bringt eine Nonce, %2, für den folgenden Nachweis mit.</translation>
    </message>
    <message>
        <source>The initiator opens a second path of the same connection.</source>
        <translation>Der Initiator öffnet einen zweiten Pfad derselben Verbindung.</translation>
    </message>
    <message>
        <source>The listener proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation>Der Listener weist nach, dass er beide Schlüssel kennt, ohne sie zu zeigen: Ein HMAC über beide Nonces, dessen erste 64 Bits, %1, ins SYN/ACK kommen, neben seiner eigenen Nonce %2.</translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the initiator has to reset this subflow.</source>
        <translation>Das SYN/ACK des zweiten Pfads trägt kein MP_JOIN: Der Initiator muss diesen Subflow zurücksetzen.</translation>
    </message>
    <message>
        <source>The initiator proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation>Der Initiator weist dasselbe von seiner Seite nach, mit den 160 Bits seines HMAC. Auf diesem Subflow dürfen keine Daten gesendet werden, bevor das bestätigt ist.</translation>
    </message>
    <message>
        <source>The listener acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation>Der Listener bestätigt den Nachweis: Der zweite Subflow ist offen, und Daten können jeden der beiden Pfade nehmen.</translation>
    </message>
    <message>
        <source>%1 sends %2. DSS says where they belong in the stream of the whole connection: from data sequence number %3 on, whichever subflow carries them.</source>
        <translation>%1 sendet %2. DSS sagt, wohin sie im Strom der ganzen Verbindung gehören: ab der Datensequenznummer %3, welcher Subflow sie auch trägt.</translation>
    </message>
    <message>
        <source>%1 sends the first %2. MP_CAPABLE repeats both keys and stands in for the first DSS.</source>
        <translation>%1 sendet die ersten %2. MP_CAPABLE wiederholt beide Schlüssel und vertritt das erste DSS.</translation>
    </message>
    <message>
        <source>%1 sends %2 as plain TCP: no DSS says where they belong.</source>
        <translation>%1 sendet %2 als einfaches TCP: Kein DSS sagt, wohin sie gehören.</translation>
    </message>
    <message>
        <source>%1 acknowledges the data for the whole connection: DATA_ACK names the next data sequence number that it waits for, %2.</source>
        <translation>%1 bestätigt die Daten für die ganze Verbindung: DATA_ACK nennt die nächste erwartete Datensequenznummer, %2.</translation>
    </message>
    <message>
        <source>%1 acknowledges the data.</source>
        <translation>%1 bestätigt die Daten.</translation>
    </message>
    <message>
        <source>%1 tells %2 of a further address by which it can be reached.</source>
        <translation>%1 teilt %2 eine weitere Adresse mit, unter der er erreichbar ist.</translation>
    </message>
    <message>
        <source>%1 takes back an address: subflows that use it end.</source>
        <translation>%1 nimmt eine Adresse zurück: Subflows, die sie verwenden, enden.</translation>
    </message>
    <message>
        <source>%1 changes how much this subflow is preferred, as a backup or not.</source>
        <translation>%1 ändert, wie sehr dieser Subflow bevorzugt wird, als Reserve oder nicht.</translation>
    </message>
    <message>
        <source>%1 has no more to send: DATA_FIN ends its half of the whole connection, and takes a data sequence number of its own.</source>
        <translation>%1 hat nichts mehr zu senden: DATA_FIN beendet seine Hälfte der ganzen Verbindung und belegt eine eigene Datensequenznummer.</translation>
    </message>
    <message>
        <source>%1 ends the whole connection at once, as a RST would end one subflow; the peer&apos;s key shows that it may.</source>
        <translation>%1 beendet die ganze Verbindung sofort, so wie ein RST einen Subflow beenden würde; der Schlüssel der Gegenseite zeigt, dass er das darf.</translation>
    </message>
    <message>
        <source>%1 reports a checksum that is wrong: something on the way changed the data. A single subflow then goes on as plain TCP.</source>
        <translation>%1 meldet eine falsche Prüfsumme: Etwas auf dem Weg hat die Daten verändert. Ein einzelner Subflow macht dann als einfaches TCP weiter.</translation>
    </message>
    <message>
        <source>%1 resets this subflow, and MP_TCPRST says why.</source>
        <translation>%1 setzt diesen Subflow zurück, und MP_TCPRST sagt, warum.</translation>
    </message>
    <message>
        <source>%1 ends its half of this subflow.</source>
        <translation>%1 beendet seine Hälfte dieses Subflows.</translation>
    </message>
    <message>
        <source>%1 resets this subflow: nothing more is read or sent on it.</source>
        <translation>%1 setzt diesen Subflow zurück: Auf ihm wird nichts mehr gelesen oder gesendet.</translation>
    </message>
    <message>
        <source>%1 acknowledges what came on this subflow.</source>
        <translation>%1 bestätigt, was auf diesem Subflow ankam.</translation>
    </message>
    <message>
        <source>A router or host says by ICMP that a packet could not be delivered, and quotes its beginning.</source>
        <translation>Ein Router oder Host meldet per ICMP, dass ein Paket nicht zugestellt werden konnte, und zitiert seinen Anfang.</translation>
    </message>
    <message>
        <source>%1 sends a packet that plays no part in set-up or end.</source>
        <translation>%1 sendet ein Paket, das bei Aufbau und Ende keine Rolle spielt.</translation>
    </message>
    <message>
        <source>Asked for MPTCP, went on as plain TCP</source>
        <translation>Nach MPTCP gefragt, als einfaches TCP weitergeführt</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>Einfaches TCP</translation>
    </message>
    <message>
        <source>MPTCP version %1</source>
        <translation>MPTCP Version %1</translation>
    </message>
    <message>
        <source>The listener opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the initiator&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation>Der Listener öffnet einen zweiten Pfad mit einem eigenen SYN. MP_JOIN sagt durch das Token %1 des Initiators, zu welcher Verbindung er gehört, und bringt eine Nonce, %2, für den folgenden Nachweis mit.</translation>
    </message>
    <message>
        <source>The listener opens a second path of the same connection.</source>
        <translation>Der Listener öffnet einen zweiten Pfad derselben Verbindung.</translation>
    </message>
    <message>
        <source>The initiator proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation>Der Initiator weist nach, dass er beide Schlüssel kennt, ohne sie zu zeigen: Ein HMAC über beide Nonces, dessen erste 64 Bits, %1, ins SYN/ACK kommen, neben seiner eigenen Nonce %2.</translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the listener has to reset this subflow.</source>
        <translation>Das SYN/ACK des zweiten Pfads trägt kein MP_JOIN: Der Listener muss diesen Subflow zurücksetzen.</translation>
    </message>
    <message>
        <source>The listener proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation>Der Listener weist dasselbe von seiner Seite nach, mit den 160 Bits seines HMAC. Auf diesem Subflow dürfen keine Daten gesendet werden, bevor das bestätigt ist.</translation>
    </message>
    <message>
        <source>The initiator acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation>Der Initiator bestätigt den Nachweis: Der zweite Subflow ist offen, und Daten können jeden der beiden Pfade nehmen.</translation>
    </message>
</context>
<context>
    <name>widgets::PacketView</name>
    <message>
        <source>Packet fields</source>
        <translation>Paketfelder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The packet&apos;s fields in the order of its bytes. Choose one to mark its bytes and to read what it means.</source>
        <translation>Die Felder des Pakets in der Reihenfolge seiner Bytes. Wählen Sie eines, um seine Bytes zu markieren und zu lesen, was es bedeutet.</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>Was das Feld bedeutet</translation>
    </message>
    <message>
        <source>This breaks the definition of the field: %1</source>
        <translation>Dies verletzt die Definition des Feldes: %1</translation>
    </message>
    <message>
        <source>No packet</source>
        <translation>Kein Paket</translation>
    </message>
    <message>
        <source>Choose a field or a byte</source>
        <translation>Wählen Sie ein Feld oder ein Byte</translation>
    </message>
    <message>
        <source>The bytes of a packet appear here, with what each field means.</source>
        <translation>Die Bytes eines Pakets erscheinen hier, mit der Bedeutung jedes Feldes.</translation>
    </message>
    <message>
        <source>What it means is said here.</source>
        <translation>Seine Bedeutung steht hier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The value breaks the definition of this field.</source>
        <translation>Der Wert verletzt die Definition dieses Feldes.</translation>
    </message>
    <message>
        <source>Defined in %1.</source>
        <translation>Definiert in %1.</translation>
    </message>
    <message>
        <source>, section </source>
        <translation>, Abschnitt </translation>
    </message>
</context>
<context>
    <name>widgets::PageMenu</name>
    <message>
        <source>&amp;Page</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Nothing more on this page</source>
        <translation>&amp;Nichts weiter auf dieser Seite</translation>
    </message>
    <message>
        <source>All that this page can do stands on it.</source>
        <translation>Alles, was diese Seite kann, steht auf ihr.</translation>
    </message>
</context>
<context>
    <name>widgets::PageStack</name>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Startse&amp;ite</translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation>Was die Workbench tut, und Wege zu einem ersten Ergebnis.</translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation>S&amp;can</translation>
    </message>
    <message>
        <source>Describe a scan: which hosts are asked, for what, from where and how fast.</source>
        <translation>Einen Scan beschreiben: welche Hosts gefragt werden, wonach, von wo und wie schnell.</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Watch a scan: its rates, what kinds of hosts answer, and every reply.</source>
        <translation>Einem Scan zusehen: seine Raten, welche Arten von Hosts antworten, und jede Antwort.</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>T&amp;race</translation>
    </message>
    <message>
        <source>Find the box on the way that changes MPTCP, and prove that a host speaks it.</source>
        <translation>Die Box auf dem Weg finden, die MPTCP verändert, und nachweisen, dass ein Host es spricht.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Stored runs: look at them again, compare two, import and export.</source>
        <translation>Gespeicherte Läufe: wieder ansehen, zwei vergleichen, importieren und exportieren.</translation>
    </message>
    <message>
        <source>A&amp;doption</source>
        <translation>&amp;Verbreitung</translation>
    </message>
    <message>
        <source>Figures over many runs: how the use of MPTCP changes over months.</source>
        <translation>Abbildungen über viele Läufe: wie sich die Nutzung von MPTCP über Monate verändert.</translation>
    </message>
    <message>
        <source>Hands&amp;hake</source>
        <translation>Handsha&amp;ke</translation>
    </message>
    <message>
        <source>Step through an MPTCP handshake, with what every field means.</source>
        <translation>Einen MPTCP-Handshake schrittweise durchgehen, mit der Bedeutung jedes Feldes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <name>widgets::PathView</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The path of the probes from the vantage point on the left to the target on the right, and the way of the answer below. A circle is a router, with the TTL that reached it; dashed ones are silent. The thick line is the span between the last hop that saw MP_CAPABLE as it was sent and the first that did not: the box that altered it stands there.</source>
        <translation>Der Pfad der Proben vom Messort links zum Ziel rechts, darunter der Weg der Antwort. Ein Kreis ist ein Router, mit der TTL, die ihn erreichte; gestrichelte schweigen. Die dicke Linie ist der Abschnitt zwischen dem letzten Hop, der MP_CAPABLE so sah, wie es gesendet wurde, und dem ersten, der es nicht so sah: Dort steht die Box, die es verändert hat.</translation>
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
    <message>
        <source>To scan as an ordinary user from the next login on, let the helper open the sockets. Run this once:</source>
        <translation>Damit Sie ab der nächsten Anmeldung als gewöhnlicher Benutzer scannen können, öffnet das Hilfsprogramm die Sockets. Dazu einmal ausführen:</translation>
    </message>
    <message>
        <source>Command that sets up the helper</source>
        <translation>Befehl, der das Hilfsprogramm einrichtet</translation>
    </message>
    <message>
        <source>Copy set-up</source>
        <translation>Einrichtung kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>All preferences as at the first start; Undo takes it back</source>
        <translation>Alle Einstellungen wie beim ersten Start; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Edit preferences</source>
        <translation>Einstellungen bearbeiten</translation>
    </message>
</context>
<context>
    <name>widgets::PrefixBrowser</name>
    <message>
        <source>Prefixes to Scan</source>
        <translation>Zu scannende Präfixe</translation>
    </message>
    <message>
        <source>An address, such as 192.0.2.1</source>
        <translation>Eine Adresse, etwa 192.0.2.1</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Präfixe</translation>
    </message>
    <message>
        <source>Entries that leave something out</source>
        <translation>Einträge, die etwas auslassen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Lässt aus</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo er steht</translation>
    </message>
    <message>
        <source>&amp;What removes this address?</source>
        <translation>&amp;Was entfernt diese Adresse?</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1 addresses are asked for, %2 of them are left out, %3 are to be scanned.</source>
        <translation>%1 Adressen sind gefragt, davon werden %2 ausgelassen, %3 sind zu scannen.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left out.</source>
        <translation>Nichts von %1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>What leaves out parts of %1:</source>
        <translation>Was Teile von %1 auslässt:</translation>
    </message>
    <message>
        <source>What leaves out parts of %1, the first of many:</source>
        <translation>Was Teile von %1 auslässt, die ersten von vielen:</translation>
    </message>
    <message>
        <source>Nothing: %1 will be scanned.</source>
        <translation>Nichts: %1 wird gescannt.</translation>
    </message>
    <message>
        <source>Nothing, but no target holds %1 either.</source>
        <translation>Nichts, aber auch kein Ziel enthält %1.</translation>
    </message>
    <message>
        <source>%1 is left out by %2 (%3).</source>
        <translation>%1 wird durch %2 ausgelassen (%3).</translation>
    </message>
    <message>
        <source>%1 would be left out by %2 (%3), but no target holds it.</source>
        <translation>%1 würde durch %2 ausgelassen (%3), aber kein Ziel enthält es.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::PrefixModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as a whole</source>
        <translation>Ganz ausgelassen</translation>
    </message>
    <message>
        <source>Left out in part</source>
        <translation>Teilweise ausgelassen</translation>
    </message>
    <message>
        <source>Scanned as a whole</source>
        <translation>Ganz gescannt</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>Zu scannen</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Ausgelassen durch</translation>
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
    <name>widgets::ProfileBar</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Fill the form from an example or from settings that you saved</source>
        <translation>Das Formular aus einem Beispiel oder aus gespeicherten Einstellungen füllen</translation>
    </message>
    <message>
        <source>A profile is a form by a name. Choosing one fills the form; the targets stay unless the profile has its own. Your profiles are kept as config files, which mptcp-probe reads with --config.</source>
        <translation>Ein Profil ist ein Formular unter einem Namen. Die Wahl eines Profils füllt das Formular; die Ziele bleiben, sofern das Profil keine eigenen hat. Ihre Profile werden als Konfigurationsdateien aufbewahrt, die mptcp-probe mit --config liest.</translation>
    </message>
    <message>
        <source>The form differs from the profile; save it or go back to it</source>
        <translation>Das Formular weicht vom Profil ab; speichern Sie es, oder kehren Sie zum Profil zurück</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save pro&amp;file</source>
        <translation>Pro&amp;fil speichern</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>Profil speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>&amp;Zurück zum Profil</translation>
    </message>
    <message>
        <source>Re&amp;name profile…</source>
        <translation>Profil um&amp;benennen…</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>Profil &amp;löschen</translation>
    </message>
    <message>
        <source>E&amp;xport as config file…</source>
        <translation>Als &amp;Konfigurationsdatei exportieren…</translation>
    </message>
    <message>
        <source>&amp;Open config file…</source>
        <translation>Konfigurationsdatei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Save, rename, delete and export profiles</source>
        <translation>Profile speichern, umbenennen, löschen und exportieren</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Save Profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>saving profile “%1”</source>
        <translation>Profil „%1“ speichern</translation>
    </message>
    <message>
        <source>Profile “%1” was replaced</source>
        <translation>Profil „%1“ wurde ersetzt</translation>
    </message>
    <message>
        <source>Profile “%1” saved</source>
        <translation>Profil „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Profile “%1” is “%2” now</source>
        <translation>Profil „%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>deleting profile “%1”</source>
        <translation>Profil „%1“ löschen</translation>
    </message>
    <message>
        <source>Profile “%1” was deleted</source>
        <translation>Profil „%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>Keep the &amp;targets and their lists in it</source>
        <translation>Die &amp;Ziele und ihre Listen darin behalten</translation>
    </message>
    <message>
        <source>Otherwise the profile leaves the targets of the form as they are</source>
        <translation>Andernfalls lässt das Profil die Ziele des Formulars, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Export as Config File</source>
        <translation>Als Konfigurationsdatei exportieren</translation>
    </message>
    <message>
        <source>Config files (*.conf);;All files (*)</source>
        <translation>Konfigurationsdateien (*.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Open Config File</source>
        <translation>Konfigurationsdatei öffnen</translation>
    </message>
    <message>
        <source>Config files (*.conf *.ini);;All files (*)</source>
        <translation>Konfigurationsdateien (*.conf *.ini);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep the form in the chosen profile.</source>
        <translation>Das Formular im gewählten Profil behalten.</translation>
    </message>
    <message>
        <source>Keep the form under a new name.</source>
        <translation>Das Formular unter einem neuen Namen behalten.</translation>
    </message>
    <message>
        <source>Fill the form with the chosen profile again.</source>
        <translation>Das Formular wieder mit dem gewählten Profil füllen.</translation>
    </message>
    <message>
        <source>Give the chosen profile another name.</source>
        <translation>Dem gewählten Profil einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Delete the chosen profile; can be undone.</source>
        <translation>Das gewählte Profil löschen; lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Write the form to a file that the command line reads, too.</source>
        <translation>Das Formular in eine Datei schreiben, die auch die Befehlszeile liest.</translation>
    </message>
    <message>
        <source>Fill the form with the options of a file.</source>
        <translation>Das Formular mit den Optionen einer Datei füllen.</translation>
    </message>
    <message>
        <source>The form is as the profile is.</source>
        <translation>Das Formular ist so, wie das Profil ist.</translation>
    </message>
    <message>
        <source>Choose a profile of your own first; those that came along stay.</source>
        <translation>Wählen Sie zuerst ein eigenes Profil; die mitgelieferten bleiben.</translation>
    </message>
</context>
<context>
    <name>widgets::ProofLadderView</name>
    <message>
        <source>Steps of the proof</source>
        <translation>Schritte des Nachweises</translation>
    </message>
    <message>
        <source>Packets of the step</source>
        <translation>Pakete des Schritts</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n packet(s) more came than are kept.</source>
        <translation>
            <numerusform>%1 %n Paket mehr kam, als behalten wird.</numerusform>
            <numerusform>%1 %n Pakete mehr kamen, als behalten werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 32 bits of the key&apos;s hash: it names the connection in MP_JOIN (RFC 8684, section 3.2).</source>
        <translation>Die ersten 32 Bits des Hashs des Schlüssels: Sie benennen die Verbindung in MP_JOIN (RFC 8684, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>The last 64 bits of the key&apos;s hash: data is counted from there (RFC 8684, section 3.1).</source>
        <translation>Die letzten 64 Bits des Hashs des Schlüssels: Von dort werden die Daten gezählt (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Exchanged in the handshake (RFC 8684, section 3.1).</source>
        <translation>Im Handshake ausgetauscht (RFC 8684, Abschnitt 3.1).</translation>
    </message>
    <message>
        <source>Our key:</source>
        <translation>Unser Schlüssel:</translation>
    </message>
    <message>
        <source>The host&apos;s key:</source>
        <translation>Schlüssel des Hosts:</translation>
    </message>
    <message>
        <source>Our token:</source>
        <translation>Unser Token:</translation>
    </message>
    <message>
        <source>The host&apos;s token:</source>
        <translation>Token des Hosts:</translation>
    </message>
    <message>
        <source>Our first data number:</source>
        <translation>Unsere erste Datennummer:</translation>
    </message>
    <message>
        <source>The host&apos;s first data number:</source>
        <translation>Erste Datennummer des Hosts:</translation>
    </message>
    <message>
        <source>Over both keys and both nonces of MP_JOIN, the first 64 bits: only who holds the keys can compute it (RFC 8684, section 3.2).</source>
        <translation>Über beide Schlüssel und beide Nonces von MP_JOIN, die ersten 64 Bits: Nur wer die Schlüssel hat, kann ihn berechnen (RFC 8684, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>HMAC computed here:</source>
        <translation>Hier berechneter HMAC:</translation>
    </message>
    <message>
        <source>HMAC received:</source>
        <translation>Empfangener HMAC:</translation>
    </message>
    <message>
        <source>%1 (the same)</source>
        <translation>%1 (derselbe)</translation>
    </message>
    <message>
        <source>%1 (another)</source>
        <translation>%1 (ein anderer)</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionBar</name>
    <message>
        <source>&amp;Published series</source>
        <translation>&amp;Veröffentlichte Reihen</translation>
    </message>
    <message>
        <source>&amp;Choose runs…</source>
        <translation>Läufe &amp;wählen…</translation>
    </message>
    <message>
        <source>AS watch…</source>
        <translation>AS-Beobachtung…</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>last run</source>
        <translation>letzter Lauf</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Quick choices of the time range</source>
        <translation>Schnellwahl des Zeitbereichs</translation>
    </message>
    <message>
        <source>&amp;All runs</source>
        <translation>&amp;Alle Läufe</translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation>Letztes &amp;Jahr</translation>
    </message>
    <message>
        <source>Last &amp;three months</source>
        <translation>Letzte &amp;drei Monate</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Lays the numbers of Shreedhar 2022 and Aschenbrenner 2021 over those of these runs, where the papers have the same figure. Best by months.</source>
        <translation>Legt die Zahlen von Shreedhar 2022 und Aschenbrenner 2021 über die dieser Läufe, wo die Arbeiten dieselbe Abbildung haben. Am besten nach Monaten.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Consistency window, labels, vantage points, runs, networks and databases</source>
        <translation>Konsistenzfenster, Bezeichnungen, Messorte, Läufe, Netze und Datenbanken</translation>
    </message>
    <message>
        <source>A year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31. Empty: all runs.</source>
        <translation>Ein Jahr, Monat oder Tag in UTC, etwa 2021, 2021-03 oder 2021-03-31. Leer: alle Läufe.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Vo&amp;n</translation>
    </message>
    <message>
        <source>Only runs that started then or later. %1</source>
        <translation>Nur Läufe, die dann oder später begannen. %1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Only runs that started then or earlier; the whole year, month or day counts. %1</source>
        <translation>Nur Läufe, die dann oder früher begannen; das ganze Jahr, der ganze Monat oder der ganze Tag zählt. %1</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>What is one point of a series: all runs of a day, week or month, or each run by itself. Runs of one period that ask the same are one scan, as shards are.</source>
        <translation>Was ein Punkt einer Reihe ist: alle Läufe eines Tages, einer Woche oder eines Monats, oder jeder Lauf für sich. Läufe einer Periode, die dasselbe fragen, sind ein Scan, wie es Shards sind.</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>Vers&amp;ion</translation>
    </message>
    <message>
        <source>Only what was asked with this version</source>
        <translation>Nur, was mit dieser Version gefragt wurde</translation>
    </message>
    <message>
        <source>Famil&amp;y</source>
        <translation>&amp;Familie</translation>
    </message>
    <message>
        <source>Only hosts of this family</source>
        <translation>Nur Hosts dieser Familie</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Only what was asked at this port</source>
        <translation>Nur, was an diesem Port gefragt wurde</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Measured runs or those of the virtual lab. They are never shown together, and a figure of simulated ones says so.</source>
        <translation>Gemessene Läufe oder jene des virtuellen Labors. Sie werden nie zusammen gezeigt, und eine Abbildung simulierter Läufe weist darauf hin.</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle Netze</translation>
    </message>
    <message>
        <source>&amp;Databases…</source>
        <translation>&amp;Datenbanken…</translation>
    </message>
    <message>
        <source>Consistency &amp;window</source>
        <translation>&amp;Konsistenzfenster</translation>
    </message>
    <message>
        <source>A host is consistent in a period when this many scanned periods in a row saw it; the study&apos;s window is 3.</source>
        <translation>Ein Host ist in einer Periode konsistent, wenn ihn so viele gescannte Perioden hintereinander sahen; das Fenster der Studie ist 3.</translation>
    </message>
    <message>
        <source>Compared por&amp;ts</source>
        <translation>Ver&amp;glichene Ports</translation>
    </message>
    <message>
        <source>The ports that figures set side by side, two to eight of them, such as 80, 443</source>
        <translation>Die Ports, die Abbildungen nebeneinanderstellen, zwei bis acht, etwa 80, 443</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>Only runs of this label</source>
        <translation>Nur Läufe dieser Bezeichnung</translation>
    </message>
    <message>
        <source>Vanta&amp;ge</source>
        <translation>M&amp;essort</translation>
    </message>
    <message>
        <source>Only runs from this vantage point</source>
        <translation>Nur Läufe von diesem Messort</translation>
    </message>
    <message>
        <source>Tick the runs that figures are made from</source>
        <translation>Die Läufe ankreuzen, aus denen Abbildungen entstehen</translation>
    </message>
    <message>
        <source>Only &amp;AS</source>
        <translation>Nur A&amp;S</translation>
    </message>
    <message>
        <source>Only hosts that these networks announce, in every figure: AS numbers such as 6185, 714. Needs a database of networks.</source>
        <translation>Nur Hosts, die von diesen Netzen angekündigt werden, in jeder Abbildung: AS-Nummern wie 6185, 714. Braucht eine Datenbank der Netze.</translation>
    </message>
    <message>
        <source>The networks of the figures of the group “AS watch”</source>
        <translation>Die Netze der Abbildungen der Gruppe „AS-Beobachtung“</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows</source>
        <translation>&amp;Tabellenzeilen</translation>
    </message>
    <message>
        <source>Rows of a table of the most frequent</source>
        <translation>Zeilen einer Tabelle der häufigsten</translation>
    </message>
    <message>
        <source>The files that say which network and country an address is in</source>
        <translation>Die Dateien, die sagen, in welchem Netz und Land eine Adresse liegt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>“%1” is no time: type a year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31.</source>
        <translation>„%1“ ist keine Zeit: Geben Sie ein Jahr, einen Monat oder einen Tag in UTC ein, etwa 2021, 2021-03 oder 2021-03-31.</translation>
    </message>
    <message>
        <source>The time range ends before it begins: no run can be in between.</source>
        <translation>Der Zeitbereich endet, bevor er beginnt: Kein Lauf kann dazwischen liegen.</translation>
    </message>
    <message>
        <source>“%1” are no ports to compare: type two to eight, such as 80, 443.</source>
        <translation>„%1“ sind keine Ports zum Vergleichen: Geben Sie zwei bis acht ein, etwa 80, 443.</translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation>„%1“ sind keine AS-Nummern: Geben Sie welche ein, etwa 6185, 714.</translation>
    </message>
</context>
<context>
    <name>widgets::QuoteView</name>
    <message>
        <source>Bytes as sent</source>
        <translation>Bytes wie gesendet</translation>
    </message>
    <message>
        <source>Bytes as quoted</source>
        <translation>Bytes wie zitiert</translation>
    </message>
    <message>
        <source>Fields as sent and as quoted</source>
        <translation>Felder wie gesendet und wie zitiert</translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered, so nothing can be said of what arrived there.</source>
        <translation>Hop %1 schweigt: Kein Router antwortete, daher lässt sich nicht sagen, was dort ankam.</translation>
    </message>
    <message>
        <source>Hop %1, %2: </source>
        <translation>Hop %1, %2: </translation>
    </message>
    <message>
        <source>its ICMP error quotes the whole header with all options.</source>
        <translation>sein ICMP-Fehler zitiert den ganzen Header mit allen Optionen.</translation>
    </message>
    <message numerus="yes">
        <source>its ICMP error quotes only %n byte(s), so not all options can be seen.</source>
        <translation>
            <numerusform>sein ICMP-Fehler zitiert nur %n Byte, daher sind nicht alle Optionen zu sehen.</numerusform>
            <numerusform>sein ICMP-Fehler zitiert nur %n Bytes, daher sind nicht alle Optionen zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>its ICMP error quotes nothing of use.</source>
        <translation>sein ICMP-Fehler zitiert nichts Brauchbares.</translation>
    </message>
    <message>
        <source>The store keeps what was found, not the bytes of the quote; the bytes sent are those of the first probe.</source>
        <translation>Die Datenbank behält, was gefunden wurde, nicht die Bytes des Zitats; die gesendeten Bytes sind die der ersten Probe.</translation>
    </message>
    <message>
        <source>Bytes as sent (first probe)</source>
        <translation>Bytes wie gesendet (erste Probe)</translation>
    </message>
    <message>
        <source>Bytes as quoted: not kept</source>
        <translation>Bytes wie zitiert: nicht behalten</translation>
    </message>
    <message>
        <source>Bytes as quoted (%1 of %2)</source>
        <translation>Bytes wie zitiert (%1 von %2)</translation>
    </message>
    <message>
        <source>The answer&apos;s bytes: not kept</source>
        <translation>Die Bytes der Antwort: nicht behalten</translation>
    </message>
    <message>
        <source>The answer&apos;s bytes</source>
        <translation>Die Bytes der Antwort</translation>
    </message>
    <message>
        <source>The target did not answer.</source>
        <translation>Das Ziel hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The answer that came in the target&apos;s name: %1.</source>
        <translation>Die Antwort, die im Namen des Ziels kam: %1.</translation>
    </message>
    <message>
        <source>Choose a hop to see what arrived there.</source>
        <translation>Wählen Sie einen Hop, um zu sehen, was dort ankam.</translation>
    </message>
    <message>
        <source>%1: the quote ends before it</source>
        <translation>%1: Das Zitat endet davor</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 verändert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
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
    <message>
        <source>Packets a second, by powers of ten</source>
        <translation>Pakete je Sekunde, nach Zehnerpotenzen</translation>
    </message>
    <message>
        <source>%1: %2 on the wire, %3 for these targets</source>
        <translation>%1: %2 auf der Leitung, %3 für diese Ziele</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>so schnell, wie die Schnittstelle sie nimmt</translation>
    </message>
</context>
<context>
    <name>widgets::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>widgets::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Use this store of runs.</source>
        <translation>Diese Datenbank mit Läufen verwenden.</translation>
    </message>
    <message>
        <source>Show the connections of this capture.</source>
        <translation>Die Verbindungen dieses Mitschnitts zeigen.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget what was opened lately; the files stay.</source>
        <translation>Vergessen, was zuletzt geöffnet wurde; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Nothing was opened yet.</source>
        <translation>Noch wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Mitschnitte (*.pcap *.pcapng *.cap);;Alle Dateien (*)</translation>
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
    <message>
        <source>Su&amp;mmary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>Pac&amp;ket</source>
        <translation>Pa&amp;ket</translation>
    </message>
    <message>
        <source>The packet as it arrived.</source>
        <translation>Das Paket, wie es ankam.</translation>
    </message>
    <message>
        <source>TTL %1, distance about %2, window %3</source>
        <translation>TTL %1, Entfernung etwa %2, Fenster %3</translation>
    </message>
    <message>
        <source>The bytes of this packet are not kept. What the row knows of its headers is shown; hatched bytes are made up, and the quoted datagram is missing.</source>
        <translation>Die Bytes dieses Pakets sind nicht aufbewahrt. Gezeigt wird, was die Zeile von seinen Headern weiß; schraffierte Bytes sind erfunden, und das zitierte Datagramm fehlt.</translation>
    </message>
    <message>
        <source>The bytes of this packet are not kept. It is rebuilt from its row; hatched bytes are made up.</source>
        <translation>Die Bytes dieses Pakets sind nicht aufbewahrt. Es ist aus seiner Zeile nachgebaut; schraffierte Bytes sind erfunden.</translation>
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
        <translation>%1 Antworten werden gespeichert…</translation>
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
        <source>Selection of %1 rows let go: only the current row is followed while the order changes</source>
        <translation>Auswahl von %1 Zeilen aufgehoben: Nur die aktuelle Zeile wird verfolgt, wenn sich die Reihenfolge ändert</translation>
    </message>
    <message>
        <source>&amp;Trace the Path to %1</source>
        <translation>&amp;Trace des Pfads zu %1</translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of %1</source>
        <translation>MPTCP von %1 &amp;nachweisen</translation>
    </message>
    <message>
        <source>Show &amp;History of %1</source>
        <translation>&amp;Verlauf von %1 zeigen</translation>
    </message>
    <message>
        <source>E&amp;xclude %1 from the Next Scan</source>
        <translation>%1 vom nächsten Scan a&amp;usschließen</translation>
    </message>
    <message>
        <source>Apply as &amp;Filter</source>
        <translation>Als &amp;Filter anwenden</translation>
    </message>
    <message>
        <source>&amp;Selected: %1</source>
        <translation>&amp;Gewählt: %1</translation>
    </message>
    <message>
        <source>&amp;Not selected: %1</source>
        <translation>&amp;Nicht gewählt: %1</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… &amp;und gewählt</translation>
    </message>
    <message>
        <source>… and n&amp;ot selected</source>
        <translation>… und ni&amp;cht gewählt</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
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
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Die Spalten der Tabelle wählen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultModel</name>
    <message>
        <source>Proof, %1</source>
        <translation>Nachweis, %1</translation>
    </message>
    <message>
        <source>%1
From %2: simulated, not measured.</source>
        <translation>%1
Von %2: simuliert, nicht gemessen.</translation>
    </message>
    <message>
        <source>%1
From %2.</source>
        <translation>%1
Von %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Address and port that were probed</source>
        <translation>Adresse und Port der Probe</translation>
    </message>
    <message>
        <source>Which SYN was sent: MPTCP version 0 or 1, or a plain one; or a proof</source>
        <translation>Welches SYN gesendet wurde: MPTCP Version 0 oder 1 oder ohne MPTCP; oder ein Nachweis</translation>
    </message>
    <message>
        <source>What was found on the path, or of the host</source>
        <translation>Was auf dem Pfad oder über den Host gefunden wurde</translation>
    </message>
    <message>
        <source>What the box on the way does: drop, mirror, proxy or pass-through</source>
        <translation>Was die Box auf dem Weg tut: entfernen, spiegeln, Proxy oder durchreichen</translation>
    </message>
    <message>
        <source>The two hops between which MPTCP was altered</source>
        <translation>Die zwei Hops, zwischen denen MPTCP verändert wurde</translation>
    </message>
    <message>
        <source>Hops to whatever answers</source>
        <translation>Hops bis zu dem, was antwortet</translation>
    </message>
    <message>
        <source>Round trip of the answer</source>
        <translation>Umlaufzeit der Antwort</translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation>Wann gemessen wurde</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsGroup</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Keep runs in the store</source>
        <translation>Läufe in der Datenbank behalten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Trace them</source>
        <translation>Traces dazu</translation>
    </message>
    <message>
        <source>Find the hop that altered the option, while the scan goes on.</source>
        <translation>Den Hop finden, der die Option verändert hat, während der Scan weitergeht.</translation>
    </message>
    <message>
        <source>Prove them</source>
        <translation>Nachweise dazu</translation>
    </message>
    <message>
        <source>Open real MPTCP connections to prove that the host itself speaks it.</source>
        <translation>Echte MPTCP-Verbindungen öffnen, um nachzuweisen, dass der Host selbst es spricht.</translation>
    </message>
    <message>
        <source>Every scan is written to %1 while it runs, with its configuration, counters and losses.</source>
        <translation>Jeder Scan wird nach %1 geschrieben, während er läuft, mit seiner Konfiguration, seinen Zählern und Verlusten.</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsModel</name>
    <message>
        <source>hop %1 (%2)</source>
        <translation>Hop %1 (%2)</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>Hop %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) away</source>
        <translation>
            <numerusform>%n Hop entfernt</numerusform>
            <numerusform>%n Hops entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>answered the scan: %1</source>
        <translation>antwortete dem Scan: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation>Sein TCP-Port</translation>
    </message>
    <message>
        <source>Which MPTCP version was asked</source>
        <translation>Nach welcher MPTCP-Version gefragt wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>By which rule and where, or what each step of the proof brought</source>
        <translation>Durch welche Regel und wo, oder was jeder Schritt des Nachweises ergab</translation>
    </message>
    <message>
        <source>When the first packet left</source>
        <translation>Wann das erste Paket abging</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsPanel</name>
    <message>
        <source>Results of the run</source>
        <translation>Ergebnisse des Laufs</translation>
    </message>
    <message>
        <source>Filter of results</source>
        <translation>Filter der Ergebnisse</translation>
    </message>
    <message>
        <source>Filter: text in any column</source>
        <translation>Filter: Text in einer beliebigen Spalte</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 Ziele</translation>
    </message>
    <message>
        <source>%1, of the first %2 of %3</source>
        <translation>%1, von den ersten %2 von %3</translation>
    </message>
</context>
<context>
    <name>widgets::RightLine</name>
    <message>
        <source>Looking up what this computer allows…</source>
        <translation>Es wird nachgesehen, was dieser Rechner erlaubt…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Look once more whether probes may be sent</source>
        <translation>Noch einmal nachsehen, ob Proben gesendet werden dürfen</translation>
    </message>
    <message>
        <source>Probes to real networks need the right CAP_NET_RAW, which the workbench does not have. The labs need no right: all that is offered here works. The Scan page says how to get it.</source>
        <translation>Proben in echte Netze brauchen das Recht CAP_NET_RAW, das die Workbench nicht hat. Die Labore brauchen kein Recht: Alles, was hier angeboten wird, funktioniert. Die Seite Scan sagt, wie Sie es bekommen.</translation>
    </message>
    <message>
        <source>This computer lets the workbench send probes to real networks: scan only where you may. The labs need no right.</source>
        <translation>Dieser Rechner lässt die Workbench Proben in echte Netze senden: Scannen Sie nur, wo Sie dürfen. Die Labore brauchen kein Recht.</translation>
    </message>
    <message>
        <source>Probes to real networks cannot be sent now: %1. The labs are not touched by it.</source>
        <translation>Proben in echte Netze können jetzt nicht gesendet werden: %1. Die Labore betrifft das nicht.</translation>
    </message>
</context>
<context>
    <name>widgets::RulePalette</name>
    <message>
        <source>Drag a rule onto the path:</source>
        <translation>Ziehen Sie eine Regel auf den Pfad:</translation>
    </message>
    <message>
        <source>Re&amp;move box</source>
        <translation>Box ent&amp;fernen</translation>
    </message>
    <message>
        <source>Takes the box off the path again</source>
        <translation>Nimmt die Box wieder vom Pfad</translation>
    </message>
</context>
<context>
    <name>widgets::RuleText</name>
    <message>
        <source>Drop</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Durchreichen</translation>
    </message>
    <message>
        <source>No box</source>
        <translation>Keine Box</translation>
    </message>
    <message>
        <source>Removes the MPTCP option from the packets that pass, so that neither side hears of it.</source>
        <translation>Entfernt die MPTCP-Option aus den durchlaufenden Paketen, sodass keine Seite von ihr erfährt.</translation>
    </message>
    <message>
        <source>Sends back the option of the SYN in the SYN/ACK without understanding it.</source>
        <translation>Schickt die Option des SYN im SYN/ACK zurück, ohne sie zu verstehen.</translation>
    </message>
    <message>
        <source>Ends the connection itself, speaks MPTCP with a key of its own, and opens another connection to the host.</source>
        <translation>Beendet die Verbindung selbst, spricht MPTCP mit einem eigenen Schlüssel und öffnet eine andere Verbindung zum Host.</translation>
    </message>
    <message>
        <source>Lowers the MSS of SYNs, as many routers do, and leaves the MPTCP option as it is.</source>
        <translation>Senkt die MSS der SYNs, wie viele Router es tun, und lässt die MPTCP-Option, wie sie ist.</translation>
    </message>
    <message>
        <source>Nothing but routers stands on the path.</source>
        <translation>Auf dem Pfad stehen nur Router.</translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE and calls the host plain TCP, although it speaks MPTCP: from one answer nobody can tell whether the host is silent about MPTCP or somebody removed the question. The trace can: a router behind the box quotes the SYN without the option.</source>
        <translation>Ein Scan sieht ein SYN/ACK ohne MP_CAPABLE und hält den Host für einfaches TCP, obwohl er MPTCP spricht: Aus einer Antwort kann niemand erkennen, ob der Host über MPTCP schweigt oder jemand die Frage entfernt hat. Die Trace kann es: Ein Router hinter der Box zitiert das SYN ohne die Option.</translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE. This time that is also true of the host, yet the scan would say the same of a host that speaks MPTCP: only the trace shows that the question never arrived.</source>
        <translation>Ein Scan sieht ein SYN/ACK ohne MP_CAPABLE. Diesmal trifft das auch auf den Host zu, doch der Scan würde dasselbe von einem Host sagen, der MPTCP spricht: Nur die Trace zeigt, dass die Frage nie ankam.</translation>
    </message>
    <message>
        <source>A SYN/ACK with an MPTCP option looks like MPTCP to whoever only asks whether the option is there. It is our own option sent back: in version 0 with our own key, in version 1 without any key. Who compares sees it; who does not is fooled, and the host behind the mirror, whether it speaks MPTCP or not, is hidden.</source>
        <translation>Ein SYN/ACK mit einer MPTCP-Option sieht nach MPTCP aus, wenn man nur fragt, ob die Option da ist. Es ist unsere eigene Option, zurückgeschickt: in Version 0 mit unserem eigenen Schlüssel, in Version 1 ganz ohne Schlüssel. Wer vergleicht, sieht es; wer nicht vergleicht, wird getäuscht, und der Host hinter dem Spiegel bleibt verborgen, ob er MPTCP spricht oder nicht.</translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP. It is the box that answers so; that the host behind it speaks MPTCP as well is chance. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation>Der Scan sieht ein wohlgeformtes MP_CAPABLE mit einem neuen Schlüssel und sagt MPTCP. Es ist die Box, die so antwortet; dass der Host dahinter ebenfalls MPTCP spricht, ist Zufall. Ein einzelnes SYN kann nicht zeigen, wer den Schlüssel hat. Die Trace sieht, dass die Antwort von näher als dem Host kommt.</translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP, but the key is the box&apos;s: the host behind it speaks plain TCP. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation>Der Scan sieht ein wohlgeformtes MP_CAPABLE mit einem neuen Schlüssel und sagt MPTCP, aber der Schlüssel gehört der Box: Der Host dahinter spricht einfaches TCP. Ein einzelnes SYN kann nicht zeigen, wer den Schlüssel hat. Die Trace sieht, dass die Antwort von näher als dem Host kommt.</translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, so the scan is right here. It cannot know that: a proxy would have looked the same. The trace shows that every router saw the option as it was sent, and the proof that the host itself holds both keys.</source>
        <translation>Niemand auf dem Weg rührt die Option an, der Scan hat hier also recht. Er kann das nicht wissen: Ein Proxy hätte genauso ausgesehen. Die Trace zeigt, dass jeder Router die Option so sah, wie sie gesendet wurde, und der Nachweis, dass der Host selbst beide Schlüssel hat.</translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, and the host answers without it: the scan is right here. It cannot know that: a box that removes the option would have looked the same. The trace shows that the question arrived.</source>
        <translation>Niemand auf dem Weg rührt die Option an, und der Host antwortet ohne sie: Der Scan hat hier recht. Er kann das nicht wissen: Eine Box, die die Option entfernt, hätte genauso ausgesehen. Die Trace zeigt, dass die Frage ankam.</translation>
    </message>
    <message>
        <source>With a box that drops the option, a router behind it quotes the SYN without MP_CAPABLE, and the SYN/ACK comes back as plain TCP.</source>
        <translation>Bei einer Box, die die Option entfernt, zitiert ein Router dahinter das SYN ohne MP_CAPABLE, und das SYN/ACK kommt als einfaches TCP zurück.</translation>
    </message>
    <message>
        <source>With a mirror, the SYN/ACK carries exactly the option that was sent: our own key, or none at all, and the unknown canary option may come back too.</source>
        <translation>Bei einem Spiegel trägt das SYN/ACK genau die Option, die gesendet wurde: unseren eigenen Schlüssel oder gar keinen, und auch die unbekannte Kanarienoption kann zurückkommen.</translation>
    </message>
    <message>
        <source>With a proxy, the SYN/ACK carries a new key, but it comes from nearer than the host: a SYN whose TTL does not reach the host is answered all the same.</source>
        <translation>Bei einem Proxy trägt das SYN/ACK einen neuen Schlüssel, kommt aber von näher als dem Host: Ein SYN, dessen TTL nicht bis zum Host reicht, wird trotzdem beantwortet.</translation>
    </message>
    <message>
        <source>With a box that passes MPTCP through, the quotes behind it show that a box is there, by a lowered MSS, but the MPTCP option as it was sent, and the answer is the host&apos;s own.</source>
        <translation>Bei einer Box, die MPTCP durchreicht, zeigen die Zitate dahinter durch eine gesenkte MSS, dass eine Box da ist, aber die MPTCP-Option so, wie sie gesendet wurde, und die Antwort ist die des Hosts selbst.</translation>
    </message>
    <message>
        <source>Without a box, every quote shows the whole SYN as it was sent, and the answer is the host&apos;s own.</source>
        <translation>Ohne Box zeigt jedes Zitat das ganze SYN, wie es gesendet wurde, und die Antwort ist die des Hosts selbst.</translation>
    </message>
    <message>
        <source>Is a plain SYN answered?</source>
        <translation>Wird ein SYN ohne MPTCP beantwortet?</translation>
    </message>
    <message>
        <source>Do two SYNs get two different keys of the host&apos;s own?</source>
        <translation>Erhalten zwei SYNs zwei verschiedene eigene Schlüssel des Hosts?</translation>
    </message>
    <message>
        <source>Does an option that nobody knows stay away from the answer?</source>
        <translation>Bleibt eine Option, die niemand kennt, der Antwort fern?</translation>
    </message>
    <message>
        <source>Is MP_CAPABLE without an algorithm refused?</source>
        <translation>Wird MP_CAPABLE ohne Algorithmus abgelehnt?</translation>
    </message>
    <message>
        <source>Is MP_CAPABLE with flag B refused?</source>
        <translation>Wird MP_CAPABLE mit Flag B abgelehnt?</translation>
    </message>
    <message>
        <source>Is version 15, which does not exist, answered with another?</source>
        <translation>Wird Version 15, die es nicht gibt, mit einer anderen beantwortet?</translation>
    </message>
    <message>
        <source>Do DATA_ACK and DSN follow from the hashes of the keys?</source>
        <translation>Folgen DATA_ACK und DSN aus den Hashes der Schlüssel?</translation>
    </message>
    <message>
        <source>Is an MP_JOIN with a wrong token refused?</source>
        <translation>Wird ein MP_JOIN mit falschem Token abgelehnt?</translation>
    </message>
    <message>
        <source>Is an MP_JOIN with the right token answered with the right HMAC?</source>
        <translation>Wird ein MP_JOIN mit dem richtigen Token mit dem richtigen HMAC beantwortet?</translation>
    </message>
    <message>
        <source>Does this computer&apos;s own MPTCP socket connect without falling back?</source>
        <translation>Verbindet sich der eigene MPTCP-Socket dieses Rechners, ohne zurückzufallen?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation>dem Initiator</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>dem Listener</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>widgets::RunChoice</name>
    <message>
        <source>Choose Runs</source>
        <translation>Läufe wählen</translation>
    </message>
    <message>
        <source>Figures are made from the ticked runs; without a tick, from all that the other conditions let through.</source>
        <translation>Abbildungen entstehen aus den angekreuzten Läufen; ohne Kreuz aus allen, die die übrigen Bedingungen durchlassen.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>Gezeigte &amp;ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>&amp;Kreuze der gezeigten entfernen</translation>
    </message>
    <message>
        <source>No run is ticked: any of them</source>
        <translation>Kein Lauf ist angekreuzt: jeder zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked</source>
        <translation>
            <numerusform>%n Lauf angekreuzt</numerusform>
            <numerusform>%n Läufe angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunChoiceModel</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Lost replies</source>
        <translation>Antworten verloren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>widgets::RunDetails</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>Befehl, der den Lauf wiederholt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command for cron or systemd</source>
        <translation>Befehl für cron oder systemd</translation>
    </message>
    <message>
        <source>The name of the series that the run belongs to; figures can follow one series</source>
        <translation>Der Name der Reihe, zu der der Lauf gehört; Abbildungen können einer Reihe folgen</translation>
    </message>
    <message>
        <source>The same measurement for cron or a systemd timer: whole path, into this store, silent, in a new order each time</source>
        <translation>Dieselbe Messung für cron oder einen systemd-Timer: mit vollem Pfad, in diese Datenbank, ohne Ausgabe, jedes Mal in neuer Reihenfolge</translation>
    </message>
    <message>
        <source>Configuration of the run</source>
        <translation>Konfiguration des Laufs</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>Bezei&amp;chnung:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;otiz:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>Zeitgesteuert:</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Select a run to see its details.</source>
        <translation>Wählen Sie einen Lauf, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little.</source>
        <translation>%1: Was in diesem Lauf fehlt, beweist wenig.</translation>
    </message>
    <message>
        <source>Imported: no command of this program</source>
        <translation>Importiert: kein Befehl dieses Programms</translation>
    </message>
    <message>
        <source>Not a run of this program</source>
        <translation>Kein Lauf dieses Programms</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>%1 at port %2, %3</source>
        <translation>%1 an Port %2, %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>%1 packets; %2 refused, %3 without a way</source>
        <translation>%1 Pakete; %2 abgelehnt, %3 ohne Weg</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>%1 packets; %2 of them replies, %3 unreadable</source>
        <translation>%1 Pakete; davon %2 Antworten, %3 unlesbar</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>%1 potential, %2 of them MPTCP</source>
        <translation>%1 mögliche, davon %2 mit MPTCP</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunEdits</name>
    <message>
        <source>Change label of run %1</source>
        <translation>Bezeichnung von Lauf %1 ändern</translation>
    </message>
    <message>
        <source>Change note of run %1</source>
        <translation>Notiz von Lauf %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>%n Lauf löschen</numerusform>
            <numerusform>%n Läufe löschen</numerusform>
        </translation>
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
        <source>Pa&amp;use</source>
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
    <message>
        <source>R&amp;ate</source>
        <translation>Rat&amp;e</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> p/s</source>
        <translation> P/s</translation>
    </message>
    <message>
        <source>Probes a second. A change takes effect at once, while the run goes on; 0 is as fast as it goes.</source>
        <translation>Proben je Sekunde. Eine Änderung wirkt sofort, während der Lauf weitergeht; 0 heißt so schnell wie möglich.</translation>
    </message>
</context>
<context>
    <name>widgets::RunTransfers</name>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Importing “%1”, file %2 of %3…</source>
        <translation>„%1“ wird importiert, Datei %2 von %3…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1: %n Zeile war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%1: %n Zeilen waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n run(s)</source>
        <translation>
            <numerusform>%n Lauf importiert</numerusform>
            <numerusform>%n Läufe importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 Antworten</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n run(s)…</source>
        <translation>
            <numerusform>%n Lauf wird exportiert …</numerusform>
            <numerusform>%n Läufe werden exportiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting run %1 of %2…</source>
        <translation>Lauf %1 von %2 wird exportiert…</translation>
    </message>
    <message>
        <source>Cancelled: the export is not complete.</source>
        <translation>Abgebrochen: Der Export ist nicht vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to “%1”</source>
        <translation>
            <numerusform>%n Lauf nach „%1“ exportiert</numerusform>
            <numerusform>%n Läufe nach „%1“ exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the store…</source>
        <translation>Die Datenbank wird kopiert…</translation>
    </message>
    <message>
        <source>The store was copied to “%1”</source>
        <translation>Die Datenbank wurde nach „%1“ kopiert</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>Die ganze Datenbank wird gelesen…</translation>
    </message>
    <message>
        <source>The store is sound</source>
        <translation>Die Datenbank ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>The store has %n fault(s): restore a copy, or export what can still be read</source>
        <translation>
            <numerusform>Die Datenbank hat %n Fehler: Stellen Sie eine Kopie wieder her, oder exportieren Sie, was noch lesbar ist</numerusform>
            <numerusform>Die Datenbank hat %n Fehler: Stellen Sie eine Kopie wieder her, oder exportieren Sie, was noch lesbar ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was not read to its end by then was not imported.</source>
        <translation>Abgebrochen: Was bis dahin nicht zu Ende gelesen war, wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Cancelled: the store was not read to its end.</source>
        <translation>Abgebrochen: Die Datenbank wurde nicht zu Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>widgets::RunsFilterBar</name>
    <message>
        <source>Kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>Show only runs of this kind</source>
        <translation>Nur Läufe dieser Art zeigen</translation>
    </message>
    <message>
        <source>Measured or simulated</source>
        <translation>Gemessen oder simuliert</translation>
    </message>
    <message>
        <source>Simulated runs come from the virtual lab: nothing was measured</source>
        <translation>Simulierte Läufe stammen aus dem virtuellen Labor: nichts wurde gemessen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Show only the runs of one series</source>
        <translation>Nur die Läufe einer Reihe zeigen</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Show only runs that began since then</source>
        <translation>Nur Läufe zeigen, die seitdem begannen</translation>
    </message>
    <message>
        <source>Filter of runs</source>
        <translation>Filter der Läufe</translation>
    </message>
    <message>
        <source>Filter runs: words in any column</source>
        <translation>Läufe filtern: Wörter in beliebiger Spalte</translation>
    </message>
    <message>
        <source>Runs in which every word occurs in some column (Ctrl+F)</source>
        <translation>Läufe, bei denen jedes Wort in einer Spalte vorkommt (Strg+F)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Measured and simulated</source>
        <translation>Gemessen und simuliert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Alle Bezeichnungen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Ohne Bezeichnung</translation>
    </message>
</context>
<context>
    <name>widgets::RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The run&apos;s number in this store; no number is used twice</source>
        <translation>Die Nummer des Laufs in dieser Datenbank; keine Nummer wird zweimal verwendet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When it began, in your time zone</source>
        <translation>Wann er begann, in Ihrer Zeitzone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A scan finds hosts, a trace looks for what alters the option on the way, a proof shows that the host itself speaks MPTCP</source>
        <translation>Ein Scan findet Hosts, eine Trace sucht, was die Option auf dem Weg verändert, ein Nachweis zeigt, dass der Host selbst MPTCP spricht</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Your name for the series that the run belongs to; figures follow a series</source>
        <translation>Ihr Name für die Reihe, zu der der Lauf gehört; Abbildungen folgen einer Reihe</translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>From where it was measured; simulated runs are never drawn beside measured ones</source>
        <translation>Von wo gemessen wurde; simulierte Läufe werden nie neben gemessenen gezeichnet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it came to its end; a warning sign beside it says that replies were lost</source>
        <translation>Ob er bis zum Ende lief; ein Warnzeichen daneben sagt, dass Antworten verloren gingen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>What each target was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation>Was jedes Ziel gefragt wurde: MPTCP Version 0, Version 1 oder ohne MPTCP zur Kontrolle</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>The ports that were asked</source>
        <translation>Die Ports, die gefragt wurden</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <source>The address families that were asked</source>
        <translation>Die Adressfamilien, die gefragt wurden</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Hosts that answered with any MPTCP option, in the pass that found the most; a middlebox may have sent it</source>
        <translation>Hosts, die mit irgendeiner MPTCP-Option antworteten, im Durchgang mit den meisten; eine Middlebox kann sie gesendet haben</translation>
    </message>
    <message>
        <source>MPTCP</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>Hosts that answered as an MPTCP host does: MP_CAPABLE with a key of their own</source>
        <translation>Hosts, die antworteten wie ein MPTCP-Host: MP_CAPABLE mit eigenem Schlüssel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Packets that the network took</source>
        <translation>Pakete, die das Netz annahm</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Packets that answer this run&apos;s probes</source>
        <translation>Pakete, die auf die Proben dieses Laufs antworten</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Packets and rows lost on receive: what is absent from the run proves little</source>
        <translation>Beim Empfang verlorene Pakete und Zeilen: Was im Lauf fehlt, beweist wenig</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the start to the end</source>
        <translation>Vom Beginn bis zum Ende</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Ihre Anmerkung</translation>
    </message>
    <message>
        <source>%1, lossy</source>
        <translation>%1, mit Verlusten</translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little</source>
        <translation>%1: Was in diesem Lauf fehlt, beweist wenig</translation>
    </message>
    <message>
        <source>Its program ended without a word; what it wrote is here</source>
        <translation>Sein Programm endete ohne Meldung; was es schrieb, ist hier</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Every scan, trace and proof of this window is kept here. Start a scan, or drop files of earlier measurements here: of this program, of ZMap, or packet captures.</source>
        <translation>Jeder Scan, jede Trace und jeder Nachweis dieses Fensters wird hier aufbewahrt. Starten Sie einen Scan, oder legen Sie Dateien früherer Messungen hier ab: von diesem Programm, von ZMap oder Paketmitschnitte.</translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation>&amp;Zur Seite Scan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Show results</source>
        <translation>E&amp;rgebnisse zeigen</translation>
    </message>
    <message>
        <source>Show the hosts, traces or proofs of the run (Return)</source>
        <translation>Die Hosts, Traces oder Nachweise des Laufs zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Select two runs: which hosts came, left, or answer otherwise</source>
        <translation>Wählen Sie zwei Läufe: welche Hosts kamen, gingen oder anders antworten</translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation>Erneut &amp;ausführen…</translation>
    </message>
    <message>
        <source>Fill the Scan page with the configuration of this run</source>
        <translation>Die Seite Scan mit der Konfiguration dieses Laufs füllen</translation>
    </message>
    <message>
        <source>Show in &amp;figures</source>
        <translation>In A&amp;bbildungen zeigen</translation>
    </message>
    <message>
        <source>See how the stored runs develop over time</source>
        <translation>Sehen, wie sich die gespeicherten Läufe mit der Zeit entwickeln</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write the selected runs to files (Ctrl+E)</source>
        <translation>Die gewählten Läufe in Dateien schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Take measurements of this and other programs as runs; files can be dropped here too</source>
        <translation>Messungen dieses und anderer Programme als Läufe aufnehmen; Dateien können auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their results (Del); can be undone for some seconds</source>
        <translation>Die gewählten Läufe mit allen Ergebnissen löschen (Entf); kann einige Sekunden lang rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>Wählen, was die Liste zeigt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Fi&amp;lter runs</source>
        <translation>Läufe &amp;filtern</translation>
    </message>
    <message>
        <source>Stor&amp;e</source>
        <translation>Da&amp;tenbank</translation>
    </message>
    <message>
        <source>Open, make, copy or check a store of runs</source>
        <translation>Eine Datenbank mit Läufen öffnen, anlegen, kopieren oder prüfen</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Gespeicherte Läufe</translation>
    </message>
    <message>
        <source>The runs in this store. Select one to see its details and hosts, or two to compare them. Right-click the heading to choose columns.</source>
        <translation>Die Läufe in dieser Datenbank. Wählen Sie einen, um seine Details und Hosts zu sehen, oder zwei, um sie zu vergleichen. Ein Rechtsklick auf die Kopfzeile lässt Sie die Spalten wählen.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Kein Lauf passt</translation>
    </message>
    <message>
        <source>The filter lets none of the stored runs through.</source>
        <translation>Der Filter lässt keinen der gespeicherten Läufe durch.</translation>
    </message>
    <message>
        <source>Show all &amp;runs</source>
        <translation>Alle Lä&amp;ufe zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachverfolgt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>und %n weitere Anmerkung</numerusform>
            <numerusform>und %n weitere Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. For some seconds this can be undone.</source>
        <translation>
            <numerusform>%n Lauf gelöscht. Das kann einige Sekunden lang rückgängig gemacht werden.</numerusform>
            <numerusform>%n Läufe gelöscht. Das kann einige Sekunden lang rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over from run %1: %2</source>
        <translation>Nicht übernommen aus Lauf %1: %2</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Measurements (*.jsonl *.json *.csv *.pcap *.pcapng);;All files (*)</source>
        <translation>Messungen (*.jsonl *.json *.csv *.pcap *.pcapng);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take back the last edit or deletion of a run.</source>
        <translation>Die letzte Änderung oder Löschung eines Laufs zurücknehmen.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Erneut tun, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Go to the filter of the list.</source>
        <translation>Zum Filter der Liste gehen.</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Wählen Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <source>Select two runs first.</source>
        <translation>Wählen Sie zuerst zwei Läufe.</translation>
    </message>
    <message>
        <source>Select a scan first; imported ones have no configuration.</source>
        <translation>Wählen Sie zuerst einen Scan; importierte haben keine Konfiguration.</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Es gibt noch keine Läufe.</translation>
    </message>
</context>
<context>
    <name>widgets::RunsSection</name>
    <message>
        <source>Choose Store</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation>Datenbanken mit Läufen (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Keep runs</source>
        <translation>Läufe &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>A file, or postgresql://USER@HOST/DATABASE for a store that several share.</source>
        <translation>Eine Datei, oder postgresql://USER@HOST/DATABASE für eine Datenbank, die mehrere gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>Scans, traces and proofs are written to the store while they run, so that a crash loses next to nothing.</source>
        <translation>Scans, Traces und Nachweise werden in die Datenbank geschrieben, während sie laufen, sodass bei einem Absturz so gut wie nichts verloren geht.</translation>
    </message>
</context>
<context>
    <name>widgets::ScanControl</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the scan that the form of the Scan page describes.</source>
        <translation>Den Scan starten, den das Formular der Seite Scan beschreibt.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold sending, or go on; replies are still taken.</source>
        <translation>Das Senden anhalten oder fortsetzen; Antworten werden weiter angenommen.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>End the scan now and keep what it found.</source>
        <translation>Den Scan jetzt beenden und behalten, was er fand.</translation>
    </message>
    <message>
        <source>&amp;Save replies…</source>
        <translation>Antworten speic&amp;hern…</translation>
    </message>
    <message>
        <source>Write the replies of the last scan to a CSV or JSON file.</source>
        <translation>Die Antworten des letzten Scans in eine CSV- oder JSON-Datei schreiben.</translation>
    </message>
    <message>
        <source>A scan is running already</source>
        <translation>Es läuft schon ein Scan</translation>
    </message>
    <message>
        <source>No scan is sending.</source>
        <translation>Kein Scan sendet gerade.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>No scan is running.</source>
        <translation>Es läuft kein Scan.</translation>
    </message>
    <message>
        <source>There are no replies to save yet.</source>
        <translation>Es gibt noch keine Antworten zu speichern.</translation>
    </message>
    <message>
        <source>Scan Not Stored</source>
        <translation>Scan nicht gespeichert</translation>
    </message>
    <message>
        <source>%1

The scan goes on, but what it finds from now on is not kept.</source>
        <translation>%1

Der Scan läuft weiter, aber was er von jetzt an findet, wird nicht behalten.</translation>
    </message>
    <message>
        <source>This computer has no kernel lab, so the virtual one is scanned: %1</source>
        <translation>Dieser Rechner hat kein Kernel-Labor, daher wird das virtuelle gescannt: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ScanForm</name>
    <message>
        <source>Drop lists to add them; on the exclusions they become blocklists</source>
        <translation>Listen ablegen, um sie hinzuzufügen; auf den Ausnahmen werden sie zu Sperrlisten</translation>
    </message>
    <message>
        <source>Drop the text to add it to the targets</source>
        <translation>Den Text ablegen, um ihn zu den Zielen hinzuzufügen</translation>
    </message>
    <message>
        <source>Only files can be dropped; a web address is for “Fetch list”</source>
        <translation>Nur Dateien können abgelegt werden; für eine Webadresse gibt es „Liste holen“</translation>
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
        <translation>Wird geprüft…</translation>
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
        <source>Start the scan (F5)</source>
        <translation>Den Scan starten (F5)</translation>
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
        <source>Incomplete: put the marked fields right, and the command stands here.</source>
        <translation>Unvollständig: Sind die markierten Felder berichtigt, steht hier der Befehl.</translation>
    </message>
    <message>
        <source>&amp;What is left out…</source>
        <translation>&amp;Was ausgelassen wird…</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Chec&amp;k the vantage point</source>
        <translation>&amp;Messort prüfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>leaving out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>%1 is left out of the next scan</source>
        <translation>%1 wird beim nächsten Scan ausgelassen</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>The vantage point is ready</source>
        <translation>Der Messort ist bereit</translation>
    </message>
    <message>
        <source>The vantage point cannot be opened</source>
        <translation>Der Messort lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Show which prefixes no scan asks, and why.</source>
        <translation>Zeigen, welche Präfixe kein Scan fragt, und warum.</translation>
    </message>
    <message>
        <source>Copy the command line that does the same.</source>
        <translation>Die Befehlszeile kopieren, die dasselbe tut.</translation>
    </message>
    <message>
        <source>Look whether packets may leave from there.</source>
        <translation>Nachsehen, ob Pakete von dort abgehen dürfen.</translation>
    </message>
    <message>
        <source>Take back the last change of lists, profiles or exclusions.</source>
        <translation>Die letzte Änderung an Listen, Profilen oder Ausschlüssen zurücknehmen.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Erneut tun, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>%1 is left out already</source>
        <translation>%1 wird schon ausgelassen</translation>
    </message>
    <message>
        <source>A scan is running already; stop it first.</source>
        <translation>Es läuft schon ein Scan; stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing; the Scan page says what helps.</source>
        <translation>Das Recht CAP_NET_RAW fehlt; die Seite Scan sagt, was hilft.</translation>
    </message>
    <message>
        <source>Something in the form of the Scan page is missing or wrong.</source>
        <translation>Im Formular der Seite Scan fehlt etwas, oder etwas ist falsch.</translation>
    </message>
</context>
<context>
    <name>widgets::ScanSession</name>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>Liest Ziele und löst Namen auf…</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>Sucht den Weg zu den Zielen…</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>Baut das Kernel-Labor auf…</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>Öffnet den Messort…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Writing to the store…</source>
        <translation>Schreibt in die Datenbank…</translation>
    </message>
    <message>
        <source>Connecting by ssh…</source>
        <translation>Verbindet per ssh…</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutOverview</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands with their keys</source>
        <translation>Befehle mit ihren Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>MPTCP Workbench</source>
        <translation>MPTCP Workbench</translation>
    </message>
    <message>
        <source>Finds the hosts of a network that speak Multipath TCP, and the boxes on the way that change or remove it. Keeps every measurement, and draws how the use of Multipath TCP changes over months.</source>
        <translation>Findet die Hosts eines Netzes, die Multipath TCP sprechen, und die Boxen auf dem Weg, die es verändern oder entfernen. Bewahrt jede Messung auf und zeichnet, wie sich die Nutzung von Multipath TCP über Monate verändert.</translation>
    </message>
    <message>
        <source>Sca&amp;n the lab</source>
        <translation>Das Labor sca&amp;nnen</translation>
    </message>
    <message>
        <source>A scan that starts at once and shows every kind of answer within seconds. It asks real Linux hosts in the kernel lab of this computer, or simulated ones where there is no such lab; no packet leaves the computer.</source>
        <translation>Ein Scan, der sofort beginnt und in Sekunden jede Art von Antwort zeigt. Er fragt echte Linux-Hosts im Kernel-Labor dieses Rechners oder simulierte, wo es kein solches Labor gibt; kein Paket verlässt den Rechner.</translation>
    </message>
    <message>
        <source>Trace a middleb&amp;ox</source>
        <translation>Eine Middleb&amp;ox aufspüren</translation>
    </message>
    <message>
        <source>Follows the path to a host of the virtual lab and finds the router that removes Multipath TCP from the handshake.</source>
        <translation>Verfolgt den Pfad zu einem Host des virtuellen Labors und findet den Router, der Multipath TCP aus dem Handshake entfernt.</translation>
    </message>
    <message>
        <source>See a hands&amp;hake</source>
        <translation>Einen &amp;Handshake ansehen</translation>
    </message>
    <message>
        <source>A connection of two subflows, packet by packet, with what every field means and how the keys prove it.</source>
        <translation>Eine Verbindung aus zwei Subflows, Paket für Paket, mit der Bedeutung jedes Feldes und wie die Schlüssel sie nachweisen.</translation>
    </message>
    <message>
        <source>Scan a network o&amp;f yours</source>
        <translation>Ein eigenes Netz s&amp;cannen</translation>
    </message>
    <message>
        <source>Describe which hosts are asked, for what and how fast; before it starts you see what it will do.</source>
        <translation>Beschreiben Sie, welche Hosts gefragt werden, wonach und wie schnell; vor dem Start sehen Sie, was der Scan tun wird.</translation>
    </message>
    <message>
        <source>Stored &amp;runs</source>
        <translation>Gespeicherte Lä&amp;ufe</translation>
    </message>
    <message>
        <source>Look at earlier measurements again, compare two of them, or draw figures over many.</source>
        <translation>Frühere Messungen wieder ansehen, zwei davon vergleichen oder Abbildungen über viele zeichnen.</translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation>&amp;Mitschnitt öffnen…</translation>
    </message>
    <message>
        <source>The Multipath TCP connections of a pcap or pcapng file, explained field by field.</source>
        <translation>Die Multipath-TCP-Verbindungen einer pcap- oder pcapng-Datei, Feld für Feld erklärt.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusItems</name>
    <message>
        <source>The scan that runs: where its packets leave, and how far it is.</source>
        <translation>Der laufende Scan: wo seine Pakete abgehen und wie weit er ist.</translation>
    </message>
    <message>
        <source>The memory that the workbench takes now. What a scan may keep of replies is bounded in the preferences; what goes beyond is counted on the Live page.</source>
        <translation>Der Speicher, den die Workbench jetzt belegt. Was ein Scan von den Antworten behalten darf, begrenzen die Einstellungen; was darüber hinausgeht, wird auf der Seite Live gezählt.</translation>
    </message>
    <message>
        <source>The store that runs are written to.</source>
        <translation>Die Datenbank, in die Läufe geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 of %2 hosts done</source>
        <translation>%1 von %2 Hosts fertig</translation>
    </message>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>Virtuelles Labor: simuliert</translation>
    </message>
    <message>
        <source>%1 · %2 sent</source>
        <translation>%1 · %2 gesendet</translation>
    </message>
    <message>
        <source>%1 · paused at %2</source>
        <translation>%1 · angehalten bei %2</translation>
    </message>
    <message>
        <source>%1 · waiting for late replies</source>
        <translation>%1 · wartet auf späte Antworten</translation>
    </message>
    <message>
        <source>Memory of the workbench. A scan keeps at most %1 replies and %2 of their bytes; the preferences bound both.</source>
        <translation>Speicher der Workbench. Ein Scan behält höchstens %1 Antworten und %2 ihrer Bytes; die Einstellungen begrenzen beides.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Datenbank: %1</translation>
    </message>
    <message>
        <source>Runs are not kept</source>
        <translation>Läufe werden nicht behalten</translation>
    </message>
    <message>
        <source>The preferences say that runs are not written to %1.</source>
        <translation>Nach den Einstellungen werden Läufe nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 · replies: %2 of %3</source>
        <translation>%1 · Antworten: %2 von %3</translation>
    </message>
    <message>
        <source>%1: simulated</source>
        <translation>%1: simuliert</translation>
    </message>
</context>
<context>
    <name>widgets::StepControls</name>
    <message>
        <source>&amp;First packet</source>
        <translation>&amp;Erstes Paket</translation>
    </message>
    <message>
        <source>Go to the first packet</source>
        <translation>Zum ersten Paket gehen</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Go back by one packet</source>
        <translation>Um ein Paket zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Let the packets follow by themselves; Space does the same</source>
        <translation>Die Pakete von selbst folgen lassen; die Leertaste tut dasselbe</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Go on by one packet</source>
        <translation>Um ein Paket weitergehen</translation>
    </message>
    <message>
        <source>&amp;Last packet</source>
        <translation>&amp;Letztes Paket</translation>
    </message>
    <message>
        <source>Go to the last packet</source>
        <translation>Zum letzten Paket gehen</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the packets follow one another</source>
        <translation>Wie schnell die Pakete aufeinander folgen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Packet %1 of %2. Press Space to play.</source>
        <translation>Paket %1 von %2. Drücken Sie die Leertaste zum Abspielen.</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>Paket %1 von %2</translation>
    </message>
    <message>
        <source>No connection is shown.</source>
        <translation>Es wird keine Verbindung gezeigt.</translation>
    </message>
    <message>
        <source>This is the first packet.</source>
        <translation>Dies ist das erste Paket.</translation>
    </message>
    <message>
        <source>This is the last packet.</source>
        <translation>Dies ist das letzte Paket.</translation>
    </message>
    <message>
        <source>There is but one packet.</source>
        <translation>Es gibt nur ein Paket.</translation>
    </message>
</context>
<context>
    <name>widgets::StepPacketModel</name>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message numerus="yes">
        <source> · %n byte(s) of data</source>
        <translation>
            <numerusform> · %n Byte Daten</numerusform>
            <numerusform> · %n Bytes Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ gesendet</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← empfangen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
</context>
<context>
    <name>widgets::StoreMenu</name>
    <message>
        <source>Recen&amp;t stores</source>
        <translation>Zule&amp;tzt geöffnete Datenbanken</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>Datenbank ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ne&amp;w store…</source>
        <translation>Ne&amp;ue Datenbank…</translation>
    </message>
    <message>
        <source>Store on a &amp;PostgreSQL server…</source>
        <translation>Datenbank auf einem &amp;PostgreSQL-Server…</translation>
    </message>
    <message>
        <source>&amp;Back up the store…</source>
        <translation>Datenbank &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>Datenbank p&amp;rüfen</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Stores of runs (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Datenbanken mit Läufen (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New Store</source>
        <translation>Neue Datenbank</translation>
    </message>
    <message>
        <source>Stores of runs (*.db)</source>
        <translation>Datenbanken mit Läufen (*.db)</translation>
    </message>
    <message>
        <source>Store on a PostgreSQL Server</source>
        <translation>Datenbank auf einem PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Back Up the Store</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>Show the runs of another store, and write new ones to it.</source>
        <translation>Die Läufe einer anderen Datenbank zeigen und neue in sie schreiben.</translation>
    </message>
    <message>
        <source>Begin an empty store of runs.</source>
        <translation>Eine leere Datenbank für Läufe beginnen.</translation>
    </message>
    <message>
        <source>Keep runs on a server that several computers share.</source>
        <translation>Läufe auf einem Server behalten, den mehrere Rechner teilen.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to a file.</source>
        <translation>Eine Kopie der ganzen Datenbank in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Look whether the store is whole and consistent.</source>
        <translation>Nachsehen, ob die Datenbank heil und widerspruchsfrei ist.</translation>
    </message>
    <message>
        <source>URL of the database, as postgresql://USER@HOST/DATABASE.
A password in it is not kept; ~/.pgpass is the place for that:</source>
        <translation>URL der Datenbank, als postgresql://BENUTZER@RECHNER/DATENBANK.
Ein Passwort darin wird nicht aufbewahrt; dafür gibt es ~/.pgpass:</translation>
    </message>
</context>
<context>
    <name>widgets::StoreTrouble</name>
    <message>
        <source>The store is not there</source>
        <translation>Die Datenbank ist nicht da</translation>
    </message>
    <message>
        <source>The store may not be used</source>
        <translation>Die Datenbank darf nicht verwendet werden</translation>
    </message>
    <message>
        <source>This is no whole store</source>
        <translation>Dies ist keine vollständige Datenbank</translation>
    </message>
    <message>
        <source>The store can’t be used now</source>
        <translation>Die Datenbank kann jetzt nicht verwendet werden</translation>
    </message>
    <message>
        <source>The store can’t be read</source>
        <translation>Die Datenbank kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a copy, or open another store.</source>
        <translation>Sie wurde gelassen, wie sie war. Stellen Sie eine Kopie wieder her, oder öffnen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. If another program uses it, wait and try again; if a newer version of this program made it, use that version.</source>
        <translation>Nichts darin wurde geändert. Wenn ein anderes Programm sie verwendet, warten Sie und versuchen Sie es erneut; wenn eine neuere Version dieses Programms sie angelegt hat, verwenden Sie diese Version.</translation>
    </message>
    <message>
        <source>Try again once that is put right, or open another store.</source>
        <translation>Versuchen Sie es erneut, sobald das behoben ist, oder öffnen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Open &amp;another store…</source>
        <translation>&amp;Andere Datenbank öffnen…</translation>
    </message>
</context>
<context>
    <name>widgets::StoredTraces</name>
    <message>
        <source>Reading the store…</source>
        <translation>Die Datenbank wird gelesen…</translation>
    </message>
    <message>
        <source>Stored Traces of %1</source>
        <translation>Gespeicherte Traces zu %1</translation>
    </message>
    <message>
        <source>Stored traces</source>
        <translation>Gespeicherte Traces</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>The store holds no trace of this address yet. Traces are kept there while keeping runs is switched on in the preferences.</source>
        <translation>Die Datenbank enthält noch keine Trace zu dieser Adresse. Traces werden dort aufbewahrt, solange das Behalten von Läufen in den Einstellungen eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Choose the trace to compare with; the newest stand first.</source>
        <translation>Wählen Sie die Trace zum Vergleichen; die neuesten stehen zuerst.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n older trace(s) are left out.</source>
        <translation>
            <numerusform>%1 Eine ältere Trace ist ausgelassen.</numerusform>
            <numerusform>%1 %n ältere Traces sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>this trace is no longer in the store; its run may have been removed</source>
        <translation>dieser Trace ist nicht mehr in der Datenbank; sein Lauf wurde vielleicht entfernt</translation>
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
        <translation>Je Zeile einer; eine Ausnahme gewinnt immer</translation>
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
        <source>A window has no standard input to read; name a file.</source>
        <translation>Ein Fenster hat keine Standardeingabe; bitte eine Datei nennen.</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Was ausgelassen wird…</translation>
    </message>
    <message>
        <source>The targets as a tree of prefixes, with what removes which part of them</source>
        <translation>Die Ziele als Baum von Präfixen, mit dem, was welchen Teil davon entfernt</translation>
    </message>
    <message>
        <source>Files with one target a line, or what an earlier scan wrote: read as targets, as an allowlist, or as a blocklist, whose addresses are never probed. Drop files anywhere on the form to add them.</source>
        <translation>Dateien mit einem Ziel je Zeile oder dem, was ein früherer Scan schrieb: gelesen als Ziele, als Positivliste oder als Sperrliste, an deren Adressen nie Proben gehen. Legen Sie Dateien irgendwo auf dem Formular ab, um sie hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>widgets::TeachingHtml</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The packet does not carry this value itself.</source>
        <translation>Das Paket selbst trägt diesen Wert nicht.</translation>
    </message>
    <message>
        <source>Agrees with what the packet carries.</source>
        <translation>Stimmt mit dem überein, was das Paket trägt.</translation>
    </message>
    <message>
        <source>Does not agree with what the packet carries.</source>
        <translation>Stimmt nicht mit dem überein, was das Paket trägt.</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>Nothing in this packet has to be worked out from the keys. Step on: the answer with the listener&apos;s key, MP_JOIN and the first data do.</source>
        <translation>In diesem Paket muss nichts aus den Schlüsseln berechnet werden. Gehen Sie weiter: Bei der Antwort mit dem Schlüssel des Listeners, bei MP_JOIN und bei den ersten Daten ist das nötig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Eigenes Token</translation>
    </message>
    <message>
        <source>Own IDSN</source>
        <translation>Eigene IDSN</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>Schlüssel der Gegenseite</translation>
    </message>
    <message>
        <source>Peer&apos;s token</source>
        <translation>Token der Gegenseite</translation>
    </message>
    <message>
        <source>Peer&apos;s IDSN</source>
        <translation>IDSN der Gegenseite</translation>
    </message>
    <message>
        <source>Subflow from %1 asked for</source>
        <translation>Subflow von %1 angefragt</translation>
    </message>
    <message>
        <source>Subflow from %1 open</source>
        <translation>Subflow von %1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data sent</source>
        <translation>
            <numerusform>%n Byte Daten gesendet</numerusform>
            <numerusform>%n Bytes Daten gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data received</source>
        <translation>
            <numerusform>%n Byte Daten empfangen</numerusform>
            <numerusform>%n Bytes Daten empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on as plain TCP</source>
        <translation>Macht als einfaches TCP weiter</translation>
    </message>
    <message>
        <source>Has no more data to send</source>
        <translation>Hat keine Daten mehr zu senden</translation>
    </message>
    <message>
        <source>The peer has no more data to send</source>
        <translation>Die Gegenseite hat keine Daten mehr zu senden</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>The initiator knows</source>
        <translation>Der Initiator weiß</translation>
    </message>
    <message>
        <source>The listener knows</source>
        <translation>Der Listener weiß</translation>
    </message>
    <message>
        <source>That cannot be seen from here.</source>
        <translation>Das ist von hier aus nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>widgets::ToolCards</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What a scan alone can know</source>
        <translation>Was ein Scan allein wissen kann</translation>
    </message>
    <message>
        <source>What the quotes show</source>
        <translation>Was die Zitate zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the host answered</source>
        <translation>Was der Host antwortete</translation>
    </message>
    <message>
        <source>The scan is fooled</source>
        <translation>Der Scan wird getäuscht</translation>
    </message>
    <message>
        <source>The scan saw one answer</source>
        <translation>Der Scan sah eine Antwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Options of the SYN/ACK:</source>
        <translation>Optionen des SYN/ACK:</translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation>Hop %1</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>schweigt</translation>
    </message>
    <message>
        <source>quotes the SYN without the MPTCP option</source>
        <translation>zitiert das SYN ohne die MPTCP-Option</translation>
    </message>
    <message>
        <source>quotes the SYN with another MPTCP option</source>
        <translation>zitiert das SYN mit einer anderen MPTCP-Option</translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent, but %1 is changed</source>
        <translation>zitiert die MPTCP-Option, wie sie gesendet wurde, aber %1 ist verändert</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent</source>
        <translation>zitiert die MPTCP-Option, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>quotes too little to show the option</source>
        <translation>zitiert zu wenig, um die Option zu zeigen</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>nichts kam</translation>
    </message>
    <message>
        <source>SYN/ACK, %1</source>
        <translation>SYN/ACK, %1</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP-Fehler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, to a SYN with TTL %2</source>
        <translation>%1, auf ein SYN mit TTL %2</translation>
    </message>
</context>
<context>
    <name>widgets::ToolVerdicts</name>
    <message>
        <source>What a scan makes of the answer to one SYN. Press to see the answer.</source>
        <translation>Was ein Scan aus der Antwort auf ein einzelnes SYN schließt. Drücken Sie, um die Antwort zu sehen.</translation>
    </message>
    <message>
        <source>What a trace finds on the path. Press to see what each router quoted.</source>
        <translation>Was eine Trace auf dem Pfad findet. Drücken Sie, um zu sehen, was jeder Router zitierte.</translation>
    </message>
    <message>
        <source>What a whole connection proves. Press to see its steps.</source>
        <translation>Was eine ganze Verbindung nachweist. Drücken Sie, um ihre Schritte zu sehen.</translation>
    </message>
    <message>
        <source>Scan: …</source>
        <translation>Scan:…</translation>
    </message>
    <message>
        <source>Trace: …</source>
        <translation>Trace:…</translation>
    </message>
    <message>
        <source>Proof: …</source>
        <translation>Nachweis:…</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Scan: %1</translation>
    </message>
    <message>
        <source>Trace: what do the quotes show?</source>
        <translation>Trace: Was zeigen die Zitate?</translation>
    </message>
    <message>
        <source>Proof: what was answered?</source>
        <translation>Nachweis: Was wurde geantwortet?</translation>
    </message>
    <message>
        <source>Trace: %1, %2</source>
        <translation>Trace: %1, %2</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>Trace: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TraceForm</name>
    <message>
        <source>v&amp;1</source>
        <translation>v&amp;1</translation>
    </message>
    <message>
        <source>v&amp;0</source>
        <translation>v&amp;0</translation>
    </message>
    <message>
        <source>p&amp;lain</source>
        <translation>oh&amp;ne</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Trace</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Nach&amp;weisen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>Gleichwertige Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Address, prefix or host name; several with spaces</source>
        <translation>Adresse, Präfix oder Hostname; mehrere durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>What to trace: addresses, prefixes and host names, IPv4 or IPv6</source>
        <translation>Wohin die Trace führt: Adressen, Präfixe und Hostnamen, IPv4 oder IPv6</translation>
    </message>
    <message>
        <source>Ports and ranges of ports: 80,443</source>
        <translation>Ports und Portbereiche: 80,443</translation>
    </message>
    <message>
        <source>Ask for MPTCP version 1</source>
        <translation>Nach MPTCP Version 1 fragen</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 1 (RFC 8684)</source>
        <translation>Ein SYN mit MP_CAPABLE der Version 1 (RFC 8684)</translation>
    </message>
    <message>
        <source>Ask for MPTCP version 0</source>
        <translation>Nach MPTCP Version 0 fragen</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 0 (RFC 6824)</source>
        <translation>Ein SYN mit MP_CAPABLE der Version 0 (RFC 6824)</translation>
    </message>
    <message>
        <source>Ask without MPTCP</source>
        <translation>Ohne MPTCP fragen</translation>
    </message>
    <message>
        <source>A SYN without MPTCP, as a trace of its own to compare with the others</source>
        <translation>Ein SYN ohne MPTCP, als eigene Trace zum Vergleich mit den anderen</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>Attempts, hops, patience, flows and names</source>
        <translation>Versuche, Hops, Geduld, Flows und Namen</translation>
    </message>
    <message>
        <source>Walk the path to each target hop by hop and find where MPTCP is altered</source>
        <translation>Den Pfad zu jedem Ziel Hop für Hop abgehen und finden, wo MPTCP verändert wird</translation>
    </message>
    <message>
        <source>Prove whether each target speaks MPTCP itself, step by step</source>
        <translation>Schritt für Schritt nachweisen, ob jedes Ziel selbst MPTCP spricht</translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation>Beenden, was läuft; bisherige Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Tar&amp;gets:</source>
        <translation>&amp;Ziele:</translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation>&amp;Ports:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Ask for MPTCP:</source>
        <translation>Fragen nach MPTCP:</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Probes of each TTL before its hop counts as silent</source>
        <translation>Proben je TTL, bevor ihr Hop als schweigend gilt</translation>
    </message>
    <message>
        <source>Last TTL to probe</source>
        <translation>Letzte TTL der Proben</translation>
    </message>
    <message>
        <source>Longest wait for an answer; shorter where the path answers faster</source>
        <translation>Längste Wartezeit auf eine Antwort; kürzer, wo der Pfad schneller antwortet</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Source ports to try for each target: load balancers may send each another way</source>
        <translation>Quellports, die je Ziel versucht werden: Lastverteiler können jeden einen anderen Weg schicken</translation>
    </message>
    <message>
        <source>Probes a second, of all targets together</source>
        <translation>Proben je Sekunde, von allen Zielen zusammen</translation>
    </message>
    <message>
        <source> p/s</source>
        <translation> P/s</translation>
    </message>
    <message>
        <source>Plain SYN as c&amp;ontrol</source>
        <translation>SYN ohne MPTCP zur K&amp;ontrolle</translation>
    </message>
    <message>
        <source>Send a plain SYN the same way too, which tells a discarded SYN from a silent host</source>
        <translation>Auch ein SYN ohne MPTCP auf demselben Weg senden; das unterscheidet ein verworfenes SYN von einem schweigenden Host</translation>
    </message>
    <message>
        <source>&amp;Names of hops</source>
        <translation>Namen der &amp;Hops</translation>
    </message>
    <message>
        <source>Ask the domain name system for the hops&apos; names; not in the labs, whose addresses it does not know</source>
        <translation>Das Domain Name System nach den Namen der Hops fragen; nicht in den Laboren, deren Adressen es nicht kennt</translation>
    </message>
    <message>
        <source>&amp;Attempts:</source>
        <translation>Vers&amp;uche:</translation>
    </message>
    <message>
        <source>Last &amp;hop:</source>
        <translation>&amp;Letzter Hop:</translation>
    </message>
    <message>
        <source>Pat&amp;ience:</source>
        <translation>&amp;Geduld:</translation>
    </message>
    <message>
        <source>Flo&amp;ws:</source>
        <translation>&amp;Flows:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>&amp;Rate:</translation>
    </message>
    <message>
        <source>name an address, a prefix or a host</source>
        <translation>eine Adresse, ein Präfix oder einen Host nennen</translation>
    </message>
    <message>
        <source>choose a version of MPTCP to ask for</source>
        <translation>eine MPTCP-Version wählen, nach der gefragt wird</translation>
    </message>
    <message>
        <source>No command yet: %1</source>
        <translation>Noch kein Befehl: %1</translation>
    </message>
    <message>
        <source>From where packets leave: this computer, one of the labs, or a machine by ssh</source>
        <translation>Von wo Pakete abgehen: dieser Rechner, eines der Labore oder ein Rechner per ssh</translation>
    </message>
    <message>
        <source>Another machine (ssh)…</source>
        <translation>Ein anderer Rechner (ssh)…</translation>
    </message>
    <message>
        <source>me@host.example</source>
        <translation>ich@host.example</translation>
    </message>
    <message>
        <source>The machine to probe from, [USER@]HOST[:PORT], as your ssh reaches it by key; behind it /lab or /virtual for a lab of that machine</source>
        <translation>Der Rechner, von dem aus geprüft wird, [USER@]HOST[:PORT], wie Ihr ssh ihn mit einem Schlüssel erreicht; dahinter /lab oder /virtual für ein Labor dieses Rechners</translation>
    </message>
    <message>
        <source>name the machine to probe from: USER@HOST, or an alias of your ssh configuration</source>
        <translation>nennen Sie den Rechner, von dem aus geprüft wird: USER@HOST oder einen Alias Ihrer ssh-Konfiguration</translation>
    </message>
    <message>
        <source>Machine b&amp;y ssh:</source>
        <translation>Re&amp;chner per ssh:</translation>
    </message>
</context>
<context>
    <name>widgets::TracePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Which hop alters MPTCP?</source>
        <translation>Welcher Hop verändert MPTCP?</translation>
    </message>
    <message>
        <source>Type an address and press Trace: probes with rising TTL walk the path, every router sends back what arrived there, and the first one that shows another option tells where the box stands. Verify proves whether the host itself speaks MPTCP. The labs need no right and no network.</source>
        <translation>Geben Sie eine Adresse ein und drücken Sie „Trace“: Proben mit steigender TTL gehen den Pfad ab, jeder Router schickt zurück, was bei ihm ankam, und der erste, der eine andere Option zeigt, verrät, wo die Box steht. „Nachweisen“ prüft, ob der Host selbst MPTCP spricht. Die Labore brauchen kein Recht und kein Netz.</translation>
    </message>
    <message>
        <source>Trace a lab host behind a middlebo&amp;x</source>
        <translation>Trace zu einem Laborhost hinter einer Middlebo&amp;x</translation>
    </message>
    <message>
        <source>The results are shown, but not kept in the store: %1</source>
        <translation>Die Ergebnisse werden gezeigt, aber nicht in der Datenbank behalten: %1</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Trace</translation>
    </message>
    <message>
        <source>Trace the targets of the form</source>
        <translation>Trace zu den Zielen des Formulars</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Nach&amp;weisen</translation>
    </message>
    <message>
        <source>Prove whether the targets of the form speak MPTCP</source>
        <translation>Nachweisen, ob die Ziele des Formulars MPTCP sprechen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation>Beenden, was läuft; bisherige Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Measure A&amp;gain</source>
        <translation>Erneut &amp;messen</translation>
    </message>
    <message>
        <source>Trace or prove the chosen target once more</source>
        <translation>Trace oder Nachweis für das gewählte Ziel noch einmal ausführen</translation>
    </message>
    <message>
        <source>Trace a &amp;Lab Host</source>
        <translation>Trace zu einem &amp;Laborhost</translation>
    </message>
    <message>
        <source>Trace a host of the virtual lab that stands behind a middlebox</source>
        <translation>Trace zu einem Host des virtuellen Labors, der hinter einer Middlebox steht</translation>
    </message>
    <message>
        <source>&amp;Compare the Two Chosen Traces</source>
        <translation>Die zwei gewählten Traces &amp;vergleichen</translation>
    </message>
    <message>
        <source>Show the two traces chosen in the list side by side</source>
        <translation>Die zwei in der Liste gewählten Traces nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Compare with a Stored T&amp;race…</source>
        <translation>Mit &amp;gespeicherter Trace vergleichen…</translation>
    </message>
    <message>
        <source>Choose an earlier trace of the same address from the store</source>
        <translation>Eine frühere Trace zu derselben Adresse aus der Datenbank wählen</translation>
    </message>
    <message>
        <source>C&amp;opy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen results to the clipboard</source>
        <translation>Die gewählten Ergebnisse in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>Ergebnisse &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the chosen results, or all, as JSON lines, CSV or text</source>
        <translation>Die gewählten oder alle Ergebnisse als JSON-Zeilen, CSV oder Text schreiben</translation>
    </message>
    <message>
        <source>Export &amp;Drawing…</source>
        <translation>&amp;Zeichnung exportieren…</translation>
    </message>
    <message>
        <source>Write the drawing of the path as SVG or PNG</source>
        <translation>Die Zeichnung des Pfads als SVG oder PNG schreiben</translation>
    </message>
    <message>
        <source>Show &amp;Packets on the Handshake Page</source>
        <translation>&amp;Pakete auf der Seite Handshake zeigen</translation>
    </message>
    <message>
        <source>Open the packets of the chosen proof as connections</source>
        <translation>Die Pakete des gewählten Nachweises als Verbindungen öffnen</translation>
    </message>
    <message>
        <source>Clear the L&amp;ist</source>
        <translation>L&amp;iste leeren</translation>
    </message>
    <message>
        <source>Take all results off the list; what is kept in the store stays</source>
        <translation>Alle Ergebnisse von der Liste nehmen; was in der Datenbank steht, bleibt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Choose a result to see its path or its steps; choose two traces to compare them.</source>
        <translation>Wählen Sie ein Ergebnis, um seinen Pfad oder seine Schritte zu sehen; wählen Sie zwei Traces, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Trace Many Hosts</source>
        <translation>Trace zu vielen Hosts</translation>
    </message>
    <message>
        <source>This sends probes to %1 addresses of real networks. Do it only where you may.</source>
        <translation>Dies sendet Proben an %1 Adressen echter Netze. Tun Sie das nur, wo Sie dürfen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Trace läuft</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Nachweis läuft</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 packets sent, %5</source>
        <translation>%1: %2 von %3 fertig, %4 Pakete gesendet, %5</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1; %n weiteres wartet</numerusform>
            <numerusform>%1; %n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was found so far is shown.</source>
        <translation>Gestoppt; was bisher gefunden wurde, wird gezeigt.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>Der letzte Lauf ist gescheitert.</translation>
    </message>
    <message>
        <source>No route leads to the target, or the next hop did not answer.</source>
        <translation>Keine Route führt zum Ziel, oder der nächste Hop antwortete nicht.</translation>
    </message>
    <message>
        <source>Nothing was probed: every target is excluded.</source>
        <translation>Es wurden keine Proben gesendet: Jedes Ziel ist ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n older result(s) were let go; what is kept in the store is there.</source>
        <translation>
            <numerusform>%n älteres Ergebnis wurde losgelassen; was in der Datenbank behalten wurde, ist dort.</numerusform>
            <numerusform>%n ältere Ergebnisse wurden losgelassen; was in der Datenbank behalten wurde, ist dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Simulated, not measured.</source>
        <translation>Simuliert, nicht gemessen.</translation>
    </message>
    <message>
        <source>From the store.</source>
        <translation>Aus der Datenbank.</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, traces only (*.csv)</source>
        <translation>CSV, nur Traces (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1</source>
        <translation>
            <numerusform>%n Ergebnis nach %1 geschrieben</numerusform>
            <numerusform>%n Ergebnisse nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The drawing was written to %1</source>
        <translation>Die Zeichnung wurde nach %1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) copied</source>
        <translation>
            <numerusform>%n Ergebnis kopiert</numerusform>
            <numerusform>%n Ergebnisse kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a target in the form first.</source>
        <translation>Nennen Sie zuerst im Formular ein Ziel.</translation>
    </message>
    <message>
        <source>Choose one result in the list first.</source>
        <translation>Wählen Sie zuerst ein Ergebnis in der Liste.</translation>
    </message>
    <message>
        <source>Choose one trace in the list first.</source>
        <translation>Wählen Sie zuerst eine Trace in der Liste.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Nothing is measured now.</source>
        <translation>Gerade wird nichts gemessen.</translation>
    </message>
    <message>
        <source>Choose two traces in the list first.</source>
        <translation>Wählen Sie zuerst zwei Traces in der Liste.</translation>
    </message>
    <message>
        <source>Choose one proof in the list first.</source>
        <translation>Wählen Sie zuerst einen Nachweis in der Liste.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Hide &amp;expected changes</source>
        <translation>&amp;Erwartete Änderungen ausblenden</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
    <message>
        <source>Leave out what every router changes, time to live and checksum, and what follows from another change</source>
        <translation>Weglassen, was jeder Router ändert, Lebensdauer (TTL) und Prüfsumme, und was aus einer anderen Änderung folgt</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
</context>
<context>
    <name>widgets::UseDelegate</name>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
</context>
<context>
    <name>widgets::VantageGroup</name>
    <message>
        <source>Vantage point</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netz…</translation>
    </message>
    <message>
        <source>Which routers and middleboxes the lab is built of</source>
        <translation>Aus welchen Routern und Middleboxen das Labor gebaut ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>Anderer Plan…</translation>
    </message>
    <message>
        <source>Network of the Lab</source>
        <translation>Netz des Labors</translation>
    </message>
    <message>
        <source>The number of routers, then middleboxes as NAME@ROUTER, such as 8,nop@4,silent@2:</source>
        <translation>Die Zahl der Router, dann Middleboxen als NAME@ROUTER, etwa 8,nop@4,silent@2:</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Ready. Simulated: nothing here is measured.</source>
        <translation>Bereit. Simuliert: Hier wird nichts gemessen.</translation>
    </message>
    <message>
        <source>Ready: the right to open raw sockets is there.</source>
        <translation>Bereit: Das Recht, Raw-Sockets zu öffnen, ist vorhanden.</translation>
    </message>
    <message>
        <source>Ready: the lab can be built here.</source>
        <translation>Bereit: Das Labor kann hier gebaut werden.</translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing: see above what helps.</source>
        <translation>Das Recht CAP_NET_RAW fehlt: Oben steht, was hilft.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Another machine (ssh)…</source>
        <translation>Ein anderer Rechner (ssh)…</translation>
    </message>
    <message>
        <source>Open the vantage point, or connect to its machines, without sending anything</source>
        <translation>Den Messort öffnen oder sich mit seinen Rechnern verbinden, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>me@host.example</source>
        <translation>ich@host.example</translation>
    </message>
    <message>
        <source>Mac&amp;hines, one a line</source>
        <translation>Rec&amp;hner, einer je Zeile</translation>
    </message>
    <message>
        <source>Machines to probe from: [USER@]HOST[:PORT], where HOST may be an alias of your ssh configuration; behind it /lab or /virtual for a lab of that machine. Your ssh connects with a key or an agent and without a question, so try “ssh HOST true” first.</source>
        <translation>Rechner, von denen aus geprüft wird: [USER@]HOST[:PORT], wobei HOST ein Alias Ihrer ssh-Konfiguration sein kann; dahinter /lab oder /virtual für ein Labor dieses Rechners. Ihr ssh verbindet sich mit einem Schlüssel oder Agenten und ohne Rückfrage; versuchen Sie also zuerst „ssh HOST true“.</translation>
    </message>
    <message>
        <source>Each probes a share of the targets</source>
        <translation>Jeder prüft einen Teil der Ziele</translation>
    </message>
    <message>
        <source>Each probes all targets, to compare</source>
        <translation>Jeder prüft alle Ziele, zum Vergleich</translation>
    </message>
    <message>
        <source>Machines that can probe: %1 of %2</source>
        <translation>Rechner, die prüfen können: %1 von %2</translation>
    </message>
    <message>
        <source>Ready: every machine can be reached and may probe.</source>
        <translation>Bereit: Jeder Rechner ist erreichbar und darf prüfen.</translation>
    </message>
    <message>
        <source>Name at least one machine: USER@HOST, or an alias of your ssh configuration.</source>
        <translation>Nennen Sie mindestens einen Rechner: USER@HOST oder einen Alias Ihrer ssh-Konfiguration.</translation>
    </message>
</context>
<context>
    <name>widgets::VantageStrip</name>
    <message>
        <source>Machines that probe</source>
        <translation>Rechner, die prüfen</translation>
    </message>
    <message>
        <source>The machines that probe, and how each of them stands</source>
        <translation>Die Rechner, die prüfen, und wie es um jeden von ihnen steht</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Find and run any command by typing some letters of its name.</source>
        <translation>Jeden Befehl durch Eingabe einiger Buchstaben seines Namens finden und ausführen.</translation>
    </message>
    <message>
        <source>L&amp;og panel</source>
        <translation>&amp;Protokollfeld</translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation>Zeigen, was geschah: Fehler, Warnungen und das Ende von Läufen.</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>Use the whole screen; once more to go back.</source>
        <translation>Den ganzen Bildschirm verwenden; noch einmal, um zurückzukehren.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the sizes, columns and panels of the first start.</source>
        <translation>Zurück zu den Größen, Spalten und Feldern des ersten Starts.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>Hell oder dunkel wie der Desktop.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Show the window in this language; what runs goes on.</source>
        <translation>Das Fenster in dieser Sprache zeigen; was läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>Make all texts larger.</source>
        <translation>Alle Texte größer machen.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>Make all texts smaller.</source>
        <translation>Alle Texte kleiner machen.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Back to the size of the desktop.</source>
        <translation>Zurück zur Größe des Desktops.</translation>
    </message>
    <message>
        <source>The texts are as large as they get.</source>
        <translation>Größer können die Texte nicht werden.</translation>
    </message>
    <message>
        <source>The texts are as small as they get.</source>
        <translation>Kleiner können die Texte nicht werden.</translation>
    </message>
    <message>
        <source>The texts have their normal size.</source>
        <translation>Die Texte haben ihre normale Größe.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchDialog</name>
    <message>
        <source>AS Watch</source>
        <translation>AS-Beobachtung</translation>
    </message>
    <message>
        <source>17.0.0.0/8
2620:149::/32</source>
        <translation>17.0.0.0/8
2620:149::/32</translation>
    </message>
    <message>
        <source>The figures of the group “AS watch” follow the hosts of these networks from scan to scan, as the study follows Apple. AS numbers need a database of networks; prefixes do without.</source>
        <translation>Die Abbildungen der Gruppe „AS-Beobachtung“ folgen den Hosts dieser Netze von Scan zu Scan, so wie die Studie Apple folgt. AS-Nummern brauchen eine Datenbank der Netze; Präfixe kommen ohne aus.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;AS numbers:</source>
        <translation>&amp;AS-Nummern:</translation>
    </message>
    <message>
        <source>&amp;Prefixes, one a line:</source>
        <translation>&amp;Präfixe, je Zeile eines:</translation>
    </message>
    <message>
        <source>Give the networks a name for titles and notes.</source>
        <translation>Geben Sie den Netzen einen Namen für Titel und Anmerkungen.</translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation>„%1“ sind keine AS-Nummern: Geben Sie welche ein, etwa 6185, 714.</translation>
    </message>
    <message>
        <source>Name at least one AS or prefix.</source>
        <translation>Nennen Sie mindestens ein AS oder Präfix.</translation>
    </message>
</context>
<context>
    <name>widgets::WindowMenus</name>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Scan</translation>
    </message>
</context>
<context>
    <name>widgets::Workbench</name>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The scan is no longer stored: %1</source>
        <translation>Der Scan wird nicht mehr gespeichert: %1</translation>
    </message>
</context>
</TS>
