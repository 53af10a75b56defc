<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>FieldExplanation</name>
    <message>
        <source>Which Internet Protocol this is: 4 or 6. Everything behind it is read accordingly.</source>
        <translation>La version du protocole Internet&#xa0;: 4 ou 6. Tout ce qui suit se lit en conséquence.</translation>
    </message>
    <message>
        <source>Where the IPv4 header ends, counted in words of four bytes. 20 bytes is the usual; more means that IPv4 options follow.</source>
        <translation>L’endroit où finit l’en-tête IPv4, compté en mots de quatre octets. 20 octets sont l’usage&#xa0;; davantage signifie que des options IPv4 suivent.</translation>
    </message>
    <message>
        <source>How routers should treat the packet. Networks rewrite it freely, so a change on the way says nothing about MPTCP.</source>
        <translation>Comment les routeurs doivent traiter le paquet. Les réseaux le réécrivent librement&#xa0;; un changement en chemin ne dit donc rien de MPTCP.</translation>
    </message>
    <message>
        <source>The class of service that the sender asked for. Networks rewrite it at their borders.</source>
        <translation>La classe de service demandée par l’émetteur. Les réseaux la réécrivent à leurs frontières.</translation>
    </message>
    <message>
        <source>Lets routers mark congestion instead of dropping the packet, when both ends have agreed to it.</source>
        <translation>Permet aux routeurs de signaler une congestion au lieu de rejeter le paquet, quand les deux extrémités l’ont accepté.</translation>
    </message>
    <message>
        <source>Chosen by the sender so that routers send all packets of a connection the same way. The workbench keeps it constant along one trace.</source>
        <translation>Choisie par l’émetteur pour que les routeurs envoient tous les paquets d’une connexion par le même chemin. Le programme la garde constante pendant toute une trace.</translation>
    </message>
    <message>
        <source>How long the packet is. A box that removes an option without filling the gap makes it smaller, which shows even where the options themselves cannot be seen.</source>
        <translation>La longueur du paquet. Un boîtier qui supprime une option sans combler le vide le raccourcit, ce qui se voit même là où les options elles-mêmes ne sont pas visibles.</translation>
    </message>
    <message>
        <source>Tells the fragments of one packet from those of another. Many senders write zero where fragmentation is forbidden.</source>
        <translation>Distingue les fragments d’un paquet de ceux d’un autre. Beaucoup d’émetteurs écrivent zéro là où la fragmentation est interdite.</translation>
    </message>
    <message>
        <source>Whether routers may cut the packet into pieces, and which piece this is.</source>
        <translation>Indique si les routeurs peuvent découper le paquet, et de quel morceau il s’agit.</translation>
    </message>
    <message>
        <source>Routers must not cut the packet: one that is too large is dropped, and an ICMP error says so.</source>
        <translation>Les routeurs ne doivent pas découper le paquet&#xa0;: s’il est trop grand, il est rejeté et une erreur ICMP le signale.</translation>
    </message>
    <message>
        <source>Further pieces of the same packet follow this one.</source>
        <translation>D’autres morceaux du même paquet suivent celui-ci.</translation>
    </message>
    <message>
        <source>Where this piece belongs in the whole packet. Only the piece at zero has the TCP header.</source>
        <translation>La place de ce morceau dans le paquet entier. Seul le morceau placé à zéro porte l’en-tête TCP.</translation>
    </message>
    <message>
        <source>Each router lowers it by one, and the one that reaches zero drops the packet and says so by ICMP. A trace finds the routers in this way; in a reply it hints at how far away the sender is.</source>
        <translation>Chaque routeur le diminue de un&#xa0;; celui qui arrive à zéro rejette le paquet et le signale par ICMP. C’est ainsi qu’une trace trouve les routeurs&#xa0;; dans une réponse, il donne une idée de la distance de l’émetteur.</translation>
    </message>
    <message>
        <source>What the packet carries: 6 is TCP, 1 is ICMP, 58 is ICMPv6.</source>
        <translation>Ce que le paquet transporte&#xa0;: 6 est TCP, 1 est ICMP, 58 est ICMPv6.</translation>
    </message>
    <message>
        <source>Guards the IPv4 header alone. Every router computes it anew, as it changes the TTL.</source>
        <translation>Protège seulement l’en-tête IPv4. Chaque routeur la recalcule, puisqu’il change le TTL.</translation>
    </message>
    <message>
        <source>Who claims to have sent the packet. Behind a NAT it is not the address that the host itself sees.</source>
        <translation>Qui prétend avoir envoyé le paquet. Derrière un NAT, ce n’est pas l’adresse que l’hôte voit lui-même.</translation>
    </message>
    <message>
        <source>Where the packet goes. In a quote it shows the address after any NAT on the way.</source>
        <translation>La destination du paquet. Dans une citation, elle montre l’adresse après un éventuel NAT en chemin.</translation>
    </message>
    <message>
        <source>Rarely used extras of IPv4. Many networks drop packets that have any.</source>
        <translation>Des suppléments d’IPv4 rarement utilisés. Beaucoup de réseaux rejettent les paquets qui en portent.</translation>
    </message>
    <message>
        <source>An extra header of IPv6 between the fixed header and what the packet carries. Many networks drop packets with such headers.</source>
        <translation>Un en-tête IPv6 supplémentaire entre l’en-tête fixe et ce que le paquet transporte. Beaucoup de réseaux rejettent les paquets qui en portent.</translation>
    </message>
    <message>
        <source>The network layer: it brings the packet from one address to another, router by router.</source>
        <translation>La couche réseau&#xa0;: elle mène le paquet d’une adresse à une autre, de routeur en routeur.</translation>
    </message>
    <message>
        <source>Which connection of the sender this belongs to. The workbench picks it for each probe, and replies come back to it.</source>
        <translation>À quelle connexion de l’émetteur ceci appartient. Le programme le choisit pour chaque sonde, et les réponses y reviennent.</translation>
    </message>
    <message>
        <source>Which service is asked: 80 and 443 are the web.</source>
        <translation>Le service demandé&#xa0;: 80 et 443 sont le Web.</translation>
    </message>
    <message>
        <source>The place of the segment&apos;s first byte in the stream. In a SYN it is the start that all later numbers count from; the workbench hides a check value in it, so that forged replies are recognised.</source>
        <translation>La place du premier octet du segment dans le flux. Dans un SYN, c’est le départ à partir duquel comptent tous les numéros suivants&#xa0;; le programme y cache une valeur de contrôle, pour reconnaître les réponses falsifiées.</translation>
    </message>
    <message>
        <source>The next byte that the sender of this segment expects. A true answer to a SYN acknowledges its sequence number plus one.</source>
        <translation>Le prochain octet qu’attend l’émetteur de ce segment. Une vraie réponse à un SYN acquitte son numéro de séquence plus un.</translation>
    </message>
    <message>
        <source>Where the TCP header ends, counted in words of four bytes. Five means that no options follow; a smaller number than was sent shows that options were cut out.</source>
        <translation>L’endroit où finit l’en-tête TCP, compté en mots de quatre octets. Cinq signifie qu’aucune option ne suit&#xa0;; un nombre plus petit que celui envoyé montre que des options ont été retirées.</translation>
    </message>
    <message>
        <source>Kept free for later use; senders write zero.</source>
        <translation>Gardé libre pour un usage futur&#xa0;; les émetteurs écrivent zéro.</translation>
    </message>
    <message>
        <source>What the segment does: SYN opens a connection, ACK acknowledges, RST breaks off, FIN ends.</source>
        <translation>Ce que fait le segment&#xa0;: SYN ouvre une connexion, ACK acquitte, RST rompt, FIN termine.</translation>
    </message>
    <message>
        <source>The sender has slowed down after it was told about congestion.</source>
        <translation>L’émetteur a ralenti après avoir été averti d’une congestion.</translation>
    </message>
    <message>
        <source>In a SYN: the sender can do explicit congestion notification. Later: a router marked congestion.</source>
        <translation>Dans un SYN&#xa0;: l’émetteur connaît la notification explicite de congestion. Plus tard&#xa0;: un routeur a signalé une congestion.</translation>
    </message>
    <message>
        <source>The urgent pointer is in use, which is rare today.</source>
        <translation>Le pointeur urgent est utilisé, ce qui est rare aujourd’hui.</translation>
    </message>
    <message>
        <source>The acknowledgment number is valid. All segments but the very first have it.</source>
        <translation>Le numéro d’acquittement est valable. Tous les segments en ont un, sauf le tout premier.</translation>
    </message>
    <message>
        <source>The receiver should hand the data to the application without waiting for more.</source>
        <translation>Le récepteur devrait remettre les données à l’application sans en attendre d’autres.</translation>
    </message>
    <message>
        <source>There is no such connection, or it is broken off. As an answer to a SYN it means that nothing listens, or that a firewall answers.</source>
        <translation>Une telle connexion n’existe pas, ou elle est rompue. En réponse à un SYN, cela signifie que rien n’écoute ou qu’un pare-feu répond.</translation>
    </message>
    <message>
        <source>Opens a connection and fixes where sequence numbers begin. Only here may most options be agreed on, MP_CAPABLE among them.</source>
        <translation>Ouvre une connexion et fixe le début des numéros de séquence. C’est seulement ici que la plupart des options peuvent être convenues, dont MP_CAPABLE.</translation>
    </message>
    <message>
        <source>The sender has no more data. With MPTCP it closes one subflow; DATA_FIN closes the connection.</source>
        <translation>L’émetteur n’a plus de données. Avec MPTCP, il ferme un seul sous-flux&#xa0;; c’est DATA_FIN qui ferme la connexion.</translation>
    </message>
    <message>
        <source>How many bytes the sender of this segment can take, before scaling. A proxy on the way often shows in another window than the host has.</source>
        <translation>Combien d’octets l’émetteur de ce segment peut accepter, avant mise à l’échelle. Un proxy en chemin se trahit souvent par une autre fenêtre que celle de l’hôte.</translation>
    </message>
    <message>
        <source>Guards header, data and addresses. Boxes that change anything have to compute it anew; one that does not is found out here.</source>
        <translation>Protège l’en-tête, les données et les adresses. Les boîtiers qui changent quoi que ce soit doivent la recalculer&#xa0;; ceux qui ne le font pas se découvrent ici.</translation>
    </message>
    <message>
        <source>Where urgent data ends, when the URG flag is set.</source>
        <translation>Où finissent les données urgentes, quand le drapeau URG est mis.</translation>
    </message>
    <message>
        <source>Extensions that both ends agree on. MPTCP lives here, and this is what middleboxes strip, copy or rewrite.</source>
        <translation>Les extensions sur lesquelles les deux extrémités s’accordent. C’est ici que vit MPTCP, et c’est ce que les middleboxes suppriment, copient ou réécrivent.</translation>
    </message>
    <message>
        <source>The number that says which option this is. MPTCP has 30.</source>
        <translation>Le numéro qui dit de quelle option il s’agit. MPTCP a le 30.</translation>
    </message>
    <message>
        <source>How long the option is, kind and length included. For MPTCP it also tells which form the option has.</source>
        <translation>La longueur de l’option, type et longueur compris. Pour MPTCP, elle dit aussi quelle forme a l’option.</translation>
    </message>
    <message>
        <source>Fills a place so that the next option begins where its sender likes it. Firewalls also overwrite options with it: where MP_CAPABLE stood, four of them are a trace of that.</source>
        <translation>Comble une place pour que l’option suivante commence là où l’émetteur le souhaite. Des pare-feu écrasent aussi des options avec lui&#xa0;: quatre NOP à la place de MP_CAPABLE en sont la trace.</translation>
    </message>
    <message>
        <source>The list of options ends here; the rest of the header is padding.</source>
        <translation>La liste des options finit ici&#xa0;; le reste de l’en-tête est du remplissage.</translation>
    </message>
    <message>
        <source>Zeros up to the end of the header.</source>
        <translation>Des zéros jusqu’à la fin de l’en-tête.</translation>
    </message>
    <message>
        <source>The largest segment that its sender can take. Routers and tunnels lower it on the way (“MSS clamping”), so a change of it alone is common.</source>
        <translation>Le plus grand segment que son émetteur peut accepter. Des routeurs et des tunnels l’abaissent en chemin («&#xa0;MSS clamping&#xa0;»)&#xa0;; un changement de cette seule option est donc courant.</translation>
    </message>
    <message>
        <source>The largest number of data bytes in a segment: 1460 over IPv4 on Ethernet, less in tunnels.</source>
        <translation>Le plus grand nombre d’octets de données dans un segment&#xa0;: 1460 sur IPv4 par Ethernet, moins dans les tunnels.</translation>
    </message>
    <message>
        <source>Windows are to be multiplied by a power of two, for fast and long paths. Only SYN segments carry it.</source>
        <translation>Les fenêtres sont à multiplier par une puissance de deux, pour les chemins rapides et longs. Seuls les segments SYN la portent.</translation>
    </message>
    <message>
        <source>The exponent: a shift of 7 makes windows 128 times as large. 14 is the most.</source>
        <translation>L’exposant&#xa0;: un décalage de 7 rend les fenêtres 128 fois plus grandes. 14 est le maximum.</translation>
    </message>
    <message>
        <source>Its sender understands selective acknowledgments. Only SYN segments carry it.</source>
        <translation>Son émetteur comprend les acquittements sélectifs. Seuls les segments SYN la portent.</translation>
    </message>
    <message>
        <source>Tells which blocks of data arrived although something before them is missing.</source>
        <translation>Dit quels blocs de données sont arrivés bien qu’il manque quelque chose avant eux.</translation>
    </message>
    <message>
        <source>Measures the round-trip time and tells old segments from new ones.</source>
        <translation>Mesure le temps aller-retour et distingue les anciens segments des nouveaux.</translation>
    </message>
    <message>
        <source>The sender&apos;s clock when it sent this segment.</source>
        <translation>L’horloge de l’émetteur au moment où il a envoyé ce segment.</translation>
    </message>
    <message>
        <source>The clock value that was received last: what the other end measures the round trip with.</source>
        <translation>La dernière valeur d’horloge reçue&#xa0;: c’est avec elle que l’autre extrémité mesure l’aller-retour.</translation>
    </message>
    <message>
        <source>Carries data in the SYN of a later connection, with a cookie that the server gave out before.</source>
        <translation>Transporte des données dans le SYN d’une connexion ultérieure, avec un cookie que le serveur a donné auparavant.</translation>
    </message>
    <message>
        <source>Signs segments with MD5, mainly between Internet routers.</source>
        <translation>Signe les segments avec MD5, surtout entre routeurs d’Internet.</translation>
    </message>
    <message>
        <source>How long its sender keeps a connection that nobody acknowledges.</source>
        <translation>Combien de temps son émetteur garde une connexion que personne n’acquitte.</translation>
    </message>
    <message>
        <source>Authenticates each segment; it replaces the MD5 option.</source>
        <translation>Authentifie chaque segment&#xa0;; elle remplace l’option MD5.</translation>
    </message>
    <message>
        <source>An option that is of no matter to MPTCP. Hosts pass over options that they do not know.</source>
        <translation>Une option sans importance pour MPTCP. Les hôtes passent sur les options qu’ils ne connaissent pas.</translation>
    </message>
    <message>
        <source>Multipath TCP: several TCP connections (“subflows”) over different paths work as one. This option sets them up and keeps them together.</source>
        <translation>Multipath TCP&#xa0;: plusieurs connexions TCP (les «&#xa0;sous-flux&#xa0;») sur des chemins différents n’en font qu’une. Cette option les établit et les garde ensemble.</translation>
    </message>
    <message>
        <source>Which message of MPTCP this is: 0 opens a connection (MP_CAPABLE), 1 adds a path (MP_JOIN), 2 numbers the data (DSS).</source>
        <translation>De quel message de MPTCP il s’agit&#xa0;: 0 ouvre une connexion (MP_CAPABLE), 1 ajoute un chemin (MP_JOIN), 2 numérote les données (DSS).</translation>
    </message>
    <message>
        <source>What the sender can do and asks for; the letters A to H name the bits from the left.</source>
        <translation>Ce que l’émetteur sait faire et demande&#xa0;; les lettres A à H nomment les bits à partir de la gauche.</translation>
    </message>
    <message>
        <source>The sender wants a checksum over all data, which finds boxes that change data on the way. One side that asks is enough.</source>
        <translation>L’émetteur veut une somme de contrôle sur toutes les données, ce qui révèle les boîtiers qui les changent en chemin. Il suffit qu’un côté la demande.</translation>
    </message>
    <message>
        <source>Kept for a later format: a host that does not know it must not take the option for MPTCP. The workbench sets it in a proof to tell true hosts from copies.</source>
        <translation>Réservé à un format futur&#xa0;: un hôte qui ne le connaît pas ne doit pas prendre l’option pour MPTCP. Le programme le met dans une preuve pour distinguer les vrais hôtes des copies.</translation>
    </message>
    <message>
        <source>The sender accepts no further paths to this address and port, as a load balancer&apos;s shared address would.</source>
        <translation>L’émetteur n’accepte pas d’autres chemins vers cette adresse et ce port, comme le ferait l’adresse partagée d’un répartiteur de charge.</translation>
    </message>
    <message>
        <source>Bits for other algorithms than HMAC-SHA1, of which none was ever defined.</source>
        <translation>Des bits pour d’autres algorithmes que HMAC-SHA1, dont aucun n’a jamais été défini.</translation>
    </message>
    <message>
        <source>The algorithm that authenticates further paths. It is the only one, so an option without it is invalid and the connection is plain TCP.</source>
        <translation>L’algorithme qui authentifie les chemins suivants. C’est le seul&#xa0;; une option sans lui est donc invalide et la connexion est du TCP simple.</translation>
    </message>
    <message>
        <source>The secret of the one who sends this packet, 64 random bits in the clear. Its hash is the token that names the connection and the number that its data begins with. A server that sends your own key back is a mirror.</source>
        <translation>Le secret de celui qui envoie ce paquet, 64 bits aléatoires en clair. De son hachage viennent le jeton qui nomme la connexion et le numéro par lequel commencent ses données. Un serveur qui renvoie votre propre clé est un miroir.</translation>
    </message>
    <message>
        <source>Says which connection is to be joined: the first 32 bits of the hash of the receiver&apos;s key. Only somebody who saw the key can know it, so a right answer proves true MPTCP.</source>
        <translation>Dit quelle connexion rejoindre&#xa0;: les 32 premiers bits du hachage de la clé du récepteur. Seul celui qui a vu la clé peut le connaître&#xa0;; une réponse juste prouve donc du vrai MPTCP.</translation>
    </message>
    <message>
        <source>A fresh random number for this one path, so that an old answer cannot be replayed.</source>
        <translation>Un nombre aléatoire nouveau pour ce seul chemin, pour qu’une ancienne réponse ne puisse pas être rejouée.</translation>
    </message>
    <message>
        <source>Proves that the sender knows both keys without showing them. The workbench computes it too: when they agree, the host is proven to speak MPTCP.</source>
        <translation>Prouve que l’émetteur connaît les deux clés sans les montrer. Le programme le calcule aussi&#xa0;: s’ils concordent, il est prouvé que l’hôte parle MPTCP.</translation>
    </message>
    <message>
        <source>A short name for one of the sender&apos;s addresses, which stays right behind a NAT.</source>
        <translation>Un nom court pour l’une des adresses de l’émetteur, qui reste juste derrière un NAT.</translation>
    </message>
    <message>
        <source>This path is to be used only when the others fail.</source>
        <translation>Ce chemin ne doit servir que lorsque les autres échouent.</translation>
    </message>
    <message>
        <source>An address at which the sender can be reached as well.</source>
        <translation>Une adresse à laquelle l’émetteur peut aussi être joint.</translation>
    </message>
    <message>
        <source>The port at that address, when it is another one.</source>
        <translation>Le port à cette adresse, s’il est différent.</translation>
    </message>
    <message>
        <source>Version 0 says here whether the address is IPv4 or IPv6.</source>
        <translation>La version 0 dit ici si l’adresse est IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>Repeats an announcement to confirm that it arrived.</source>
        <translation>Répète une annonce pour confirmer qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>Acknowledges data of the whole connection, whichever path it took. In a proof it must fit the hash of our key: only a host that computed it can know the number.</source>
        <translation>Acquitte des données de la connexion entière, quel que soit le chemin pris. Dans une preuve, il doit concorder avec le hachage de notre clé&#xa0;: seul un hôte qui l’a calculé peut connaître ce numéro.</translation>
    </message>
    <message>
        <source>The place of the data in the whole connection. It begins with the last 64 bits of the hash of the sender&apos;s key, plus one.</source>
        <translation>La place des données dans la connexion entière. Elle commence par les 64 derniers bits du hachage de la clé de l’émetteur, plus un.</translation>
    </message>
    <message>
        <source>The place of the same data on this path, counted from its SYN.</source>
        <translation>La place des mêmes données sur ce chemin, comptée depuis son SYN.</translation>
    </message>
    <message>
        <source>How many bytes the mapping covers. Zero is the “infinite mapping” of a connection that has fallen back to plain TCP.</source>
        <translation>Combien d’octets couvre la correspondance. Zéro est la «&#xa0;correspondance infinie&#xa0;» d’une connexion qui s’est repliée sur TCP simple.</translation>
    </message>
    <message>
        <source>Over the data and its place in the connection; finds boxes that change data on the way.</source>
        <translation>Sur les données et leur place dans la connexion&#xa0;; révèle les boîtiers qui changent les données en chemin.</translation>
    </message>
    <message>
        <source>The sender has no more data for the whole connection.</source>
        <translation>L’émetteur n’a plus de données pour la connexion entière.</translation>
    </message>
    <message>
        <source>The option tells where this data belongs in the whole connection.</source>
        <translation>L’option dit où ces données se placent dans la connexion entière.</translation>
    </message>
    <message>
        <source>The data sequence number stands in full; else only its lower half.</source>
        <translation>Le numéro de séquence des données est entier&#xa0;; sinon, seulement sa moitié inférieure.</translation>
    </message>
    <message>
        <source>The option acknowledges data of the whole connection.</source>
        <translation>L’option acquitte des données de la connexion entière.</translation>
    </message>
    <message>
        <source>The acknowledgment stands in full; else only its lower half.</source>
        <translation>L’acquittement est entier&#xa0;; sinon, seulement sa moitié inférieure.</translation>
    </message>
    <message>
        <source>The trouble may pass: the same path can be tried again later.</source>
        <translation>Le problème peut passer&#xa0;: le même chemin pourra être essayé de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Why this path was broken off. 6 means that a middlebox was found to interfere.</source>
        <translation>Pourquoi ce chemin a été rompu. 6 signifie qu’une middlebox qui interfère a été trouvée.</translation>
    </message>
    <message>
        <source>The transport layer: it makes a stream of bytes out of packets. MPTCP is an option in this header.</source>
        <translation>La couche transport&#xa0;: elle fait des paquets un flux d’octets. MPTCP est une option de cet en-tête.</translation>
    </message>
    <message>
        <source>A header with ports and a length, and nothing more.</source>
        <translation>Un en-tête avec des ports et une longueur, et rien de plus.</translation>
    </message>
    <message>
        <source>What happened: 11 (ICMPv6: 3) is the answer of a router where the TTL ran out, 3 (ICMPv6: 1) says that the destination cannot be reached.</source>
        <translation>Ce qui s’est passé&#xa0;: 11 (ICMPv6&#xa0;: 3) est la réponse d’un routeur où le TTL a expiré, 3 (ICMPv6&#xa0;: 1) dit que la destination ne peut pas être atteinte.</translation>
    </message>
    <message>
        <source>Which case of that it is: a closed port, a filter, a missing route.</source>
        <translation>De quel cas il s’agit&#xa0;: un port fermé, un filtre, une route manquante.</translation>
    </message>
    <message>
        <source>Guards the whole message.</source>
        <translation>Protège le message entier.</translation>
    </message>
    <message>
        <source>How long the quote is, from routers that add extensions behind it. Older ones leave it zero.</source>
        <translation>La longueur de la citation, donnée par les routeurs qui ajoutent des extensions derrière elle. Les plus anciens la laissent à zéro.</translation>
    </message>
    <message>
        <source>The largest packet that fits the next link. Path MTU discovery depends on it.</source>
        <translation>Le plus grand paquet qui passe sur le lien suivant. La découverte du MTU du chemin en dépend.</translation>
    </message>
    <message>
        <source>The byte of the quoted packet that the router could not accept.</source>
        <translation>L’octet du paquet cité que le routeur n’a pas pu accepter.</translation>
    </message>
    <message>
        <source>The packet that met the error, as it arrived at the router. Compared with what was sent, it shows what happened on the way: this is how a trace finds the box that altered MP_CAPABLE.</source>
        <translation>Le paquet qui a rencontré l’erreur, tel qu’il est arrivé au routeur. Comparé à ce qui a été envoyé, il montre ce qui s’est passé en chemin&#xa0;: c’est ainsi qu’une trace trouve le boîtier qui a altéré MP_CAPABLE.</translation>
    </message>
    <message>
        <source>Fills the quote up, since extensions begin behind 128 bytes at least.</source>
        <translation>Complète la citation, car les extensions commencent après 128 octets au moins.</translation>
    </message>
    <message>
        <source>What the router tells about itself besides: MPLS labels, interfaces.</source>
        <translation>Ce que le routeur dit en plus de lui-même&#xa0;: étiquettes MPLS, interfaces.</translation>
    </message>
    <message>
        <source>A label under which the packet travelled in the router&apos;s network: hops inside such a tunnel are often not seen.</source>
        <translation>Une étiquette sous laquelle le paquet a voyagé dans le réseau du routeur&#xa0;: les sauts à l’intérieur d’un tel tunnel ne se voient souvent pas.</translation>
    </message>
    <message>
        <source>One piece of extra information from the router.</source>
        <translation>Une information supplémentaire du routeur.</translation>
    </message>
    <message>
        <source>Through which of its interfaces the router got or would have sent the packet.</source>
        <translation>Par laquelle de ses interfaces le routeur a reçu ou aurait envoyé le paquet.</translation>
    </message>
    <message>
        <source>A message of a router or host about a packet that it could not deliver.</source>
        <translation>Un message d’un routeur ou d’un hôte au sujet d’un paquet qu’il n’a pas pu remettre.</translation>
    </message>
    <message>
        <source>What the packet carries for the application, or a header that is not read here.</source>
        <translation>Ce que le paquet transporte pour l’application, ou un en-tête qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>Zeros with which the router filled a short quote: they say nothing about the packet.</source>
        <translation>Des zéros avec lesquels le routeur a complété une citation courte&#xa0;: ils ne disent rien du paquet.</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s own length: filled in by the link, and no part of it.</source>
        <translation>Au-delà de la longueur du paquet&#xa0;: ajouté par le lien, sans en faire partie.</translation>
    </message>
    <message>
        <source>These bytes fit no definition, so they are shown as they are.</source>
        <translation>Ces octets ne correspondent à aucune définition&#xa0;; ils sont donc montrés tels quels.</translation>
    </message>
    <message>
        <source>0 is the experimental version of 2013, 1 is the standard of 2020. Version 1 sends no key in the SYN, so an option that is merely sent back holds none and gives itself away.</source>
        <translation>0 est la version expérimentale de 2013, 1 est la norme de 2020. La version 1 n’envoie pas de clé dans le SYN&#xa0;: une option simplement renvoyée n’en contient donc pas et se trahit.</translation>
    </message>
    <message>
        <source>The key of the one who receives this packet, repeated to show that it arrived, or in MP_FASTCLOSE that whoever ends the connection is part of it.</source>
        <translation>La clé de celui qui reçoit ce paquet, répétée pour montrer qu’elle est arrivée ou, dans MP_FASTCLOSE, que celui qui met fin à la connexion en fait partie.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (publié)</translation>
    </message>
    <message>
        <source>incomplete run, see the notes</source>
        <translation>exécution incomplète, voir les notes</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>1 row more is in the CSV file</source>
        <translation>1 ligne de plus dans le fichier CSV</translation>
    </message>
    <message>
        <source>%1 rows more are in the CSV file</source>
        <translation>%1 lignes de plus dans le fichier CSV</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>Simulé&#xa0;: ces exécutions viennent d’un labo, rien n’a été mesuré</translation>
    </message>
    <message>
        <source>1 note more: see the report or a larger picture</source>
        <translation>1 note de plus&#xa0;: voir le rapport ou une image plus grande</translation>
    </message>
    <message>
        <source>%1 notes more: see the report or a larger picture</source>
        <translation>%1 notes de plus&#xa0;: voir le rapport ou une image plus grande</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULÉ</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1&#xa0;: aucune donnée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> (%1 %2)</source>
        <translation> (%1 %2)</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
    <message>
        <source>, from an incomplete run</source>
        <translation>, d’une exécution incomplète</translation>
    </message>
    <message>
        <source>No data in these runs</source>
        <translation>Aucune donnée dans ces exécutions</translation>
    </message>
    <message>
        <source>%1 of %2 categories are drawn, those with the extremes of their neighbourhood: zoom in to see each.</source>
        <translation>%1 catégories sur %2 sont dessinées, celles des extrêmes de leur voisinage&#xa0;: agrandissez pour voir chacune.</translation>
    </message>
    <message>
        <source>%1 dots an inch: expected %2 to %3</source>
        <translation>%1 points par pouce&#xa0;: attendu de %2 à %3</translation>
    </message>
    <message>
        <source>a size of %1x%2 has no room for a figure at %3 dots an inch; make it %4x%5 at least, or the dots fewer</source>
        <translation>une taille de %1x%2 n’a pas la place d’une figure à %3 points par pouce&#xa0;; prenez au moins %4x%5, ou moins de points</translation>
    </message>
    <message>
        <source>a size of %1x%2 is beyond the %3 million dots of a picture; make it smaller or write .svg or .pdf</source>
        <translation>une taille de %1x%2 dépasse les %3 millions de points d’une image&#xa0;; réduisez-la ou écrivez .svg ou .pdf</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1x%2 dots; make it smaller</source>
        <translation>il n’y a pas assez de mémoire pour une image de %1x%2 points&#xa0;; réduisez-la</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no kind of picture; end it with .svg, .pdf, .png or .csv</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune sorte d’image&#xa0;; terminez par .svg, .pdf, .png ou .csv</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>“%1” was not opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 p/s</source>
        <translation>%1 p/s</translation>
    </message>
    <message>
        <source>%1 kp/s</source>
        <translation>%1 kp/s</translation>
    </message>
    <message>
        <source>%1 Mp/s</source>
        <translation>%1 Mp/s</translation>
    </message>
    <message>
        <source>%1 Gp/s</source>
        <translation>%1 Gp/s</translation>
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
        <translation>plus de 100 ans</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>&amp;Tracer le chemin vers lui</translation>
    </message>
    <message>
        <source>&amp;Verify that it speaks MPTCP</source>
        <translation>&amp;Vérifier qu’il parle MPTCP</translation>
    </message>
    <message>
        <source>Its &amp;history in all runs</source>
        <translation>Son &amp;historique dans toutes les exécutions</translation>
    </message>
    <message>
        <source>&amp;Leave it out of the next scan</source>
        <translation>&amp;L’exclure du prochain balayage</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Fetched from %1 on %2, SHA-256 %3</source>
        <translation>Récupéré de %1 le %2, SHA-256 %3</translation>
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
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 (entries: %2)</source>
        <translation>%1 (entrées&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>counting was cancelled</source>
        <translation>le décompte a été annulé</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>la lecture a été annulée</translation>
    </message>
</context>
<context>
    <name>ListTransfer</name>
    <message>
        <source>a list is fetched by http or https; write an address like https://example.org/list.txt</source>
        <translation>une liste se récupère par http ou https&#xa0;; écrivez une adresse comme https://example.org/list.txt</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>l’adresse ne nomme aucun hôte</translation>
    </message>
</context>
<context>
    <name>ListUse</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>Liste d’autorisation</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Liste de blocage</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message>
        <source>%1 packets were lost in the kernel&apos;s receive ring, so results may be incomplete; a lower rate helps.</source>
        <translation>%1 paquets ont été perdus dans l’anneau de réception du noyau&#xa0;; les résultats peuvent être incomplets. Un débit plus bas aide.</translation>
    </message>
    <message>
        <source>%1 replies were counted but not listed since the window could not keep up; a lower rate helps, or scanning with mptcp-probe.</source>
        <translation>%1 réponses ont été comptées mais pas affichées, car la fenêtre ne suivait pas&#xa0;; un débit plus bas aide, ou un balayage avec mptcp-probe.</translation>
    </message>
    <message>
        <source>%1 targets were forgotten for lack of memory, so repeats may count as new; scan in shards.</source>
        <translation>%1 cibles ont été oubliées faute de mémoire&#xa0;; des répétitions peuvent donc compter comme nouvelles. Balayez en plusieurs parts.</translation>
    </message>
    <message>
        <source>%1 packets were damaged or not readable, so results may be incomplete.</source>
        <translation>%1 paquets étaient endommagés ou illisibles&#xa0;; les résultats peuvent donc être incomplets.</translation>
    </message>
    <message>
        <source>%1 probes were not sent since the network interface refused them; a lower rate helps.</source>
        <translation>%1 sondes n’ont pas été envoyées, car l’interface réseau les a refusées&#xa0;; un débit plus bas aide.</translation>
    </message>
    <message>
        <source>%1 probes were not sent since the next hop did not answer; check the network or set the gateway&apos;s MAC address.</source>
        <translation>%1 sondes n’ont pas été envoyées, car le prochain saut n’a pas répondu&#xa0;; vérifiez le réseau ou indiquez l’adresse MAC de la passerelle.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>Connecting again…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for late replies</source>
        <translation>Attend les réponses tardives</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Probing, %1</source>
        <translation>Sonde, %1</translation>
    </message>
    <message>
        <source>Connection lost, again in %1 s</source>
        <translation>Connexion perdue, nouvel essai dans %1 s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s</source>
        <translation>Silence depuis %1&#xa0;s</translation>
    </message>
    <message>
        <source>Done, connected %1 times</source>
        <translation>Terminé, connecté %1 fois</translation>
    </message>
</context>
<context>
    <name>NameCache</name>
    <message>
        <source>the look-up of &quot;%1&quot; was cancelled; start again to repeat it</source>
        <translation>la recherche de «&#xa0;%1&#xa0;» a été annulée&#xa0;; recommencez pour la répéter</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>%1 (option --%2)</source>
        <translation>%1 (option --%2)</translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>fill in “%1”</source>
        <translation>remplir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tick “%1”</source>
        <translation>cocher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>untick “%1”</source>
        <translation>décocher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“Lab prefixes”</source>
        <translation>«&#xa0;Préfixes du labo&#xa0;»</translation>
    </message>
    <message>
        <source>choose at “%1”</source>
        <translation>choisir à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Exclusions</source>
        <translation>&amp;Exclusions</translation>
    </message>
    <message>
        <source>Leave &amp;out special-purpose addresses</source>
        <translation>E&amp;xclure les adresses à usage spécial</translation>
    </message>
    <message>
        <source>Yes, scan the whole address family</source>
        <translation>Oui, balayer toute la famille d’adresses</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
    <message>
        <source>Passes, in this order</source>
        <translation>Passes, dans cet ordre</translation>
    </message>
    <message>
        <source>&amp;TCP options beside MPTCP</source>
        <translation>Options &amp;TCP en plus de MPTCP</translation>
    </message>
    <message>
        <source>Packets a seco&amp;nd</source>
        <translation>Paquets par seco&amp;nde</translation>
    </message>
    <message>
        <source>&amp;Most targets</source>
        <translation>Cibles au &amp;maximum</translation>
    </message>
    <message>
        <source>&amp;Wait for late replies (seconds)</source>
        <translation>&amp;Attente des réponses tardives (secondes)</translation>
    </message>
    <message>
        <source>Probes for each tar&amp;get</source>
        <translation>Sondes par ci&amp;ble</translation>
    </message>
    <message>
        <source>Packets &amp;leave from</source>
        <translation>Départ des paq&amp;uets</translation>
    </message>
    <message>
        <source>--%1 (on the command line)</source>
        <translation>--%1 (en ligne de commande)</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;istes</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>Allowlists</source>
        <translation>Listes d’autorisation</translation>
    </message>
    <message>
        <source>Most bits a second</source>
        <translation>Bits par seconde au maximum</translation>
    </message>
    <message>
        <source>Stop after so many results</source>
        <translation>Arrêter après ce nombre de résultats</translation>
    </message>
    <message>
        <source>Stop sending after (seconds)</source>
        <translation>Cesser d’envoyer après (secondes)</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>Graine de l’ordre</translation>
    </message>
    <message>
        <source>Parts that share the scan</source>
        <translation>Parts qui se partagent le balayage</translation>
    </message>
    <message>
        <source>This part, from 0</source>
        <translation>Cette part, à partir de 0</translation>
    </message>
    <message>
        <source>Threads that send</source>
        <translation>Threads d’envoi</translation>
    </message>
    <message>
        <source>Packets at a time</source>
        <translation>Paquets à la fois</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie (TTL)</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>Source addresses</source>
        <translation>Adresses source</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>Ports source</translation>
    </message>
    <message>
        <source>Ethernet address of the next hop</source>
        <translation>Adresse Ethernet du prochain saut</translation>
    </message>
    <message>
        <source>At hosts that answer with an MPTCP option</source>
        <translation>Chez les hôtes qui répondent avec une option MPTCP</translation>
    </message>
    <message>
        <source>Label of the series</source>
        <translation>Libellé de la série</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Note sur l’exécution</translation>
    </message>
    <message>
        <source>Way through the kernel</source>
        <translation>Chemin à travers le noyau</translation>
    </message>
    <message>
        <source>Leave the way to the kernel (IP layer)</source>
        <translation>Laisser le chemin au noyau (couche IP)</translation>
    </message>
    <message>
        <source>Give up below this hit rate (percent)</source>
        <translation>Renoncer en dessous de ce taux de réponses (%)</translation>
    </message>
    <message>
        <source>Give up after so many refused probes</source>
        <translation>Renoncer après ce nombre de sondes refusées</translation>
    </message>
    <message>
        <source>With several machines</source>
        <translation>Avec plusieurs machines</translation>
    </message>
    <message>
        <source>Program on other machines</source>
        <translation>Programme sur les autres machines</translation>
    </message>
    <message>
        <source>Program that connects to them</source>
        <translation>Programme qui s’y connecte</translation>
    </message>
    <message>
        <source>Attempts at a lost connection</source>
        <translation>Essais après une connexion perdue</translation>
    </message>
    <message>
        <source>Wait before the first (seconds)</source>
        <translation>Attente avant le premier (secondes)</translation>
    </message>
</context>
<context>
    <name>PacketField</name>
    <message>
        <source>IP header length</source>
        <translation>Longueur de l’en-tête IP</translation>
    </message>
    <message>
        <source>Bytes of the IP header, in IPv4 with its options (RFC 791, section 3.1).</source>
        <translation>Octets de l’en-tête IP, en IPv4 avec ses options (RFC 791, section 3.1).</translation>
    </message>
    <message>
        <source>DSCP and ECN</source>
        <translation>DSCP et ECN</translation>
    </message>
    <message>
        <source>Class of service and congestion marks. Networks set them as they like, so a change is no sign of a middlebox (RFC 2474, RFC 3168).</source>
        <translation>Classe de service et marques de congestion. Les réseaux les fixent à leur gré&#xa0;; un changement n’est donc pas le signe d’une middlebox (RFC 2474, RFC 3168).</translation>
    </message>
    <message>
        <source>Flow label</source>
        <translation>Étiquette de flux</translation>
    </message>
    <message>
        <source>Marks the packets of one flow, so that they take one path (RFC 6437).</source>
        <translation>Marque les paquets d’un flux, pour qu’ils prennent le même chemin (RFC 6437).</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>Longueur totale</translation>
    </message>
    <message>
        <source>Bytes of the whole packet. It shrinks when an option is cut out (RFC 791, section 3.1; RFC 8200, section 3).</source>
        <translation>Octets du paquet entier. Elle diminue quand une option est retirée (RFC 791, section 3.1&#xa0;; RFC 8200, section 3).</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Puts fragments together. The trace keeps the probe&apos;s number in it; some routers and translators give packets one of their own (RFC 791, section 3.1).</source>
        <translation>Réunit les fragments. La trace y garde le numéro de la sonde&#xa0;; certains routeurs et traducteurs donnent aux paquets le leur (RFC 791, section 3.1).</translation>
    </message>
    <message>
        <source>Flags and fragment offset</source>
        <translation>Drapeaux et décalage du fragment</translation>
    </message>
    <message>
        <source>Whether the packet may be fragmented, and which fragment it is (RFC 791, section 3.1).</source>
        <translation>Si le paquet peut être fragmenté, et de quel fragment il s’agit (RFC 791, section 3.1).</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie (TTL)</translation>
    </message>
    <message>
        <source>Counted down by every router, so it changes on every path; where it is 0 the router says so in an ICMP error, which is what a trace lives from (RFC 791, section 3.2; RFC 8200, section 3).</source>
        <translation>Diminuée par chaque routeur, elle change donc sur tout chemin&#xa0;; là où elle vaut 0, le routeur le signale par une erreur ICMP, et c’est de cela que vit une trace (RFC 791, section 3.2&#xa0;; RFC 8200, section 3).</translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation>Somme de contrôle de l’en-tête IP</translation>
    </message>
    <message>
        <source>Follows from the header, so it changes with the time to live at every router (RFC 1624).</source>
        <translation>Découle de l’en-tête&#xa0;; elle change donc avec la durée de vie à chaque routeur (RFC 1624).</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse source</translation>
    </message>
    <message>
        <source>An address translator (NAT) writes its own here (RFC 3022).</source>
        <translation>Un traducteur d’adresses (NAT) y écrit la sienne (RFC 3022).</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>The target. It differs where a load balancer or translator sends the packet elsewhere.</source>
        <translation>La cible. Elle diffère là où un répartiteur de charge ou un traducteur envoie le paquet ailleurs.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Port source</translation>
    </message>
    <message>
        <source>The same for all probes of a flow, so that load balancers send them one way; a translator may change it.</source>
        <translation>Le même pour toutes les sondes d’un flux, pour que les répartiteurs de charge les envoient par un seul chemin&#xa0;; un traducteur peut le changer.</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Port de destination</translation>
    </message>
    <message>
        <source>The service that is asked.</source>
        <translation>Le service demandé.</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numéro de séquence</translation>
    </message>
    <message>
        <source>The SYN&apos;s initial sequence number. Some firewalls replace it; MPTCP copes with that, as its mappings count from it (RFC 8684, section 3.3.1).</source>
        <translation>Le numéro de séquence initial du SYN. Certains pare-feu le remplacent&#xa0;; MPTCP s’en accommode, car ses correspondances comptent à partir de lui (RFC 8684, section 3.3.1).</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>Numéro d’acquittement</translation>
    </message>
    <message>
        <source>Zero in a SYN (RFC 9293, section 3.1).</source>
        <translation>Zéro dans un SYN (RFC 9293, section 3.1).</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>Décalage des données</translation>
    </message>
    <message>
        <source>Length of the TCP header in 32-bit words. It shrinks when an option is cut out (RFC 9293, section 3.1).</source>
        <translation>Longueur de l’en-tête TCP en mots de 32 bits. Elle diminue quand une option est retirée (RFC 9293, section 3.1).</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>Drapeaux TCP</translation>
    </message>
    <message>
        <source>A probe is a SYN and nothing else (RFC 9293, section 3.1).</source>
        <translation>Une sonde est un SYN et rien d’autre (RFC 9293, section 3.1).</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Bytes that the sender would take. The trace keeps the probe&apos;s number in it.</source>
        <translation>Octets que l’émetteur accepterait. La trace y garde le numéro de la sonde.</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>Somme de contrôle TCP</translation>
    </message>
    <message>
        <source>Over addresses, header and options. Whoever changes one of them has to correct it, so such a change is no finding of its own (RFC 9293, section 3.1).</source>
        <translation>Sur les adresses, l’en-tête et les options. Qui change l’un d’eux doit la corriger&#xa0;; un tel changement n’est donc pas une découverte en soi (RFC 9293, section 3.1).</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>Pointeur urgent</translation>
    </message>
    <message>
        <source>Zero in a probe (RFC 9293, section 3.1).</source>
        <translation>Zéro dans une sonde (RFC 9293, section 3.1).</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>Taille maximale de segment</translation>
    </message>
    <message>
        <source>The largest segment that the sender takes. Routers at tunnels lower it, which does MPTCP no harm (RFC 9293, section 3.7.1).</source>
        <translation>Le plus grand segment que l’émetteur accepte. Les routeurs placés devant des tunnels l’abaissent, ce qui ne nuit pas à MPTCP (RFC 9293, section 3.7.1).</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>Échelle de fenêtre</translation>
    </message>
    <message>
        <source>By how much windows are multiplied (RFC 7323, section 2).</source>
        <translation>Le facteur par lequel les fenêtres sont multipliées (RFC 7323, section 2).</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>SACK permis</translation>
    </message>
    <message>
        <source>Selective acknowledgments are understood (RFC 2018).</source>
        <translation>Les acquittements sélectifs sont compris (RFC 2018).</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatages</translation>
    </message>
    <message>
        <source>For measuring round trips (RFC 7323, section 3).</source>
        <translation>Pour mesurer les temps aller-retour (RFC 7323, section 3).</translation>
    </message>
    <message>
        <source>MP_CAPABLE</source>
        <translation>MP_CAPABLE</translation>
    </message>
    <message>
        <source>The offer to speak Multipath TCP. When a box on the way removes it, the connection falls back to plain TCP; when it is altered, what answers is not what was asked (RFC 8684, section 3.1).</source>
        <translation>L’offre de parler Multipath TCP. Quand un boîtier en chemin la supprime, la connexion se replie sur TCP simple&#xa0;; quand elle est altérée, ce qui répond n’est pas ce qui a été demandé (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>%1 × NOP</source>
        <translation>%1 × NOP</translation>
    </message>
    <message>
        <source>End of Option List</source>
        <translation>Fin de la liste d’options</translation>
    </message>
    <message>
        <source>Option of kind %1</source>
        <translation>Option de type %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#xa0;: changement</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1&#xa0;: réécriture</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1&#xa0;: déplacement</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1 overwritten by NOPs</source>
        <translation>%1&#xa0;: écrasement par des NOP</translation>
    </message>
    <message>
        <source>%1 overwritten by End of Option List</source>
        <translation>%1&#xa0;: écrasement par la fin de la liste d’options</translation>
    </message>
    <message>
        <source>%1 cut out</source>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 was sent, %3 was seen</source>
        <translation>%1&#xa0;: %2 à l’envoi, %3 à l’arrivée</translation>
    </message>
    <message>
        <source>%1 (by the length of the packet)</source>
        <translation>%1 (d’après la longueur du paquet)</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Non visible</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>PathComparison</name>
    <message>
        <source>only on the first path</source>
        <translation>seulement sur le premier chemin</translation>
    </message>
    <message>
        <source>only on the second path</source>
        <translation>seulement sur le second chemin</translation>
    </message>
    <message>
        <source>silent on the first path</source>
        <translation>silencieux sur le premier chemin</translation>
    </message>
    <message>
        <source>silent on the second path</source>
        <translation>silencieux sur le second chemin</translation>
    </message>
    <message>
        <source>another router</source>
        <translation>un autre routeur</translation>
    </message>
    <message>
        <source>only the first shows: %1</source>
        <translation>seul le premier montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>only the second shows: %1</source>
        <translation>seul le second montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>quote %1, then %2</source>
        <translation>citation %1, puis %2</translation>
    </message>
    <message>
        <source>One of the two is simulated and the other measured: they say nothing about each other.</source>
        <translation>L’une des deux est simulée et l’autre mesurée&#xa0;: elles ne disent rien l’une de l’autre.</translation>
    </message>
    <message>
        <source>The targets differ: %1 and %2.</source>
        <translation>Les cibles diffèrent&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>The verdict was “%1” and is “%2”.</source>
        <translation>Le verdict était «&#xa0;%1&#xa0;» et il est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>MPTCP is altered between other hops: %1, then %2.</source>
        <translation>MPTCP est altéré entre d’autres sauts&#xa0;: %1, puis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) are other routers.</source>
        <translation>
            <numerusform>%n saut est un autre routeur.</numerusform>
            <numerusform>%n sauts sont d’autres routeurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) show other changes.</source>
        <translation>
            <numerusform>%n saut montre d’autres changements.</numerusform>
            <numerusform>%n sauts montrent d’autres changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer came from %1 hops away, then from %2.</source>
        <translation>La réponse est venue d’une distance de %1 sauts, puis de %2.</translation>
    </message>
    <message>
        <source>The two paths show the same.</source>
        <translation>Les deux chemins montrent la même chose.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The rule was “%1” and is “%2”.</source>
        <translation>La règle était «&#xa0;%1&#xa0;» et elle est «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PathPainter</name>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation>citation&#xa0;: %1</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>point de mesure</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered %2 probes.</source>
        <translation>Le saut %1 est silencieux&#xa0;: aucun routeur n’a répondu à %2 sondes.</translation>
    </message>
    <message>
        <source>Hop %1, %2: only the plain SYN without MPTCP came so far.</source>
        <translation>Saut %1, %2&#xa0;: seul le SYN simple, sans MPTCP, est arrivé jusque-là.</translation>
    </message>
    <message>
        <source>Hop %1, %2, answered after %3. Quote: %4. %5</source>
        <translation>Saut %1, %2, réponse après %3. Citation&#xa0;: %4. %5</translation>
    </message>
    <message>
        <source>Nothing unexpected is changed.</source>
        <translation>Rien d’inattendu n’est changé.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>answers as the target</source>
        <translation>répond en tant que cible</translation>
    </message>
    <message>
        <source>%1 hops away something answers in the target&apos;s name.</source>
        <translation>À %1 sauts d’ici, quelque chose répond au nom de la cible.</translation>
    </message>
    <message>
        <source>The target, %1, was not reached.</source>
        <translation>La cible, %1, n’a pas été atteinte.</translation>
    </message>
    <message>
        <source>The target, %1, did not answer.</source>
        <translation>La cible, %1, n’a pas répondu.</translation>
    </message>
    <message>
        <source>The target, %1, answers a plain SYN only.</source>
        <translation>La cible, %1, ne répond qu’à un SYN simple.</translation>
    </message>
    <message>
        <source>The target, %1, answers: %2.</source>
        <translation>La cible, %1, répond&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>SYN with MPTCP discarded</source>
        <translation>SYN avec MPTCP rejeté sans réponse</translation>
    </message>
    <message>
        <source>SYN with MPTCP refused</source>
        <translation>SYN avec MPTCP refusé</translation>
    </message>
    <message>
        <source>answered in the target&apos;s name</source>
        <translation>réponse donnée au nom de la cible</translation>
    </message>
    <message>
        <source>addresses or ports translated</source>
        <translation>adresses ou ports traduits</translation>
    </message>
    <message>
        <source>%1 – altered on the way back</source>
        <translation>%1 – altéré au retour</translation>
    </message>
    <message>
        <source>%1 – our option put in on the way back</source>
        <translation>%1 – notre option insérée au retour</translation>
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
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 port %2, %3</translation>
    </message>
    <message>
        <source>The vantage point, %1, sends the probes.</source>
        <translation>Le point de mesure, %1, envoie les sondes.</translation>
    </message>
</context>
<context>
    <name>PathVerdict</name>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>la cible</translation>
    </message>
    <message>
        <source>MP_CAPABLE is rewritten %1</source>
        <translation>MP_CAPABLE est réécrit %1</translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by NOPs %1</source>
        <translation>MP_CAPABLE est écrasé par des NOP %1</translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by End of Option List %1</source>
        <translation>MP_CAPABLE est écrasé par la fin de la liste d’options %1</translation>
    </message>
    <message>
        <source>MP_CAPABLE is removed %1</source>
        <translation>MP_CAPABLE est supprimé %1</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by a RST %1, while a plain SYN is answered.</source>
        <translation>Un SYN avec MPTCP est refusé par un RST %1, alors qu’un SYN simple reçoit une réponse.</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by %1 %2, while a plain SYN is answered.</source>
        <translation>Un SYN avec MPTCP est refusé par %1 %2, alors qu’un SYN simple reçoit une réponse.</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is discarded %1, while a plain SYN is answered.</source>
        <translation>Un SYN avec MPTCP est rejeté sans réponse %1, alors qu’un SYN simple reçoit une réponse.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: the target refuses an unknown MP_JOIN, as MPTCP hosts do.</source>
        <translation>MP_CAPABLE atteint la cible, mais sa réponse se perd au retour&#xa0;: la cible refuse un MP_JOIN inconnu, comme le font les hôtes MPTCP.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: NOPs stand where it would be.</source>
        <translation>MP_CAPABLE atteint la cible, mais sa réponse se perd au retour&#xa0;: des NOP se trouvent là où elle serait.</translation>
    </message>
    <message>
        <source>%1; the target was not reached with it.</source>
        <translation>%1&#xa0;; la cible n’a pas été atteinte avec lui.</translation>
    </message>
    <message>
        <source>Something %1 answers in the target&apos;s name; the host itself was not reached.</source>
        <translation>Quelque chose %1 répond au nom de la cible&#xa0;; l’hôte lui-même n’a pas été atteint.</translation>
    </message>
    <message>
        <source>%1, and yet the answer carries it: something behind speaks MPTCP in the target&apos;s name.</source>
        <translation>%1, et pourtant la réponse le porte&#xa0;: quelque chose situé derrière parle MPTCP au nom de la cible.</translation>
    </message>
    <message>
        <source>%1; what answers is not what this computer asked.</source>
        <translation>%1&#xa0;; ce qui répond n’est pas ce que cet ordinateur a demandé.</translation>
    </message>
    <message>
        <source>The target refuses connections to this port.</source>
        <translation>La cible refuse les connexions à ce port.</translation>
    </message>
    <message>
        <source>The target cannot be reached: %1 says “%2”.</source>
        <translation>La cible ne peut pas être atteinte&#xa0;: %1 dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The target did not answer, and no hop did.</source>
        <translation>La cible n’a pas répondu, et aucun saut non plus.</translation>
    </message>
    <message>
        <source>The target did not answer; the last answer came from %1.</source>
        <translation>La cible n’a pas répondu&#xa0;; la dernière réponse a été donnée par %1.</translation>
    </message>
    <message>
        <source>%1 On the way there: %2.</source>
        <translation>%1 En chemin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, which speaks another version of MPTCP.</source>
        <translation>MP_CAPABLE atteint la cible, qui parle une autre version de MPTCP.</translation>
    </message>
    <message>
        <source>No change is seen on the way, and the target answers without MPTCP.</source>
        <translation>Aucun changement n’est visible en chemin, et la cible répond sans MPTCP.</translation>
    </message>
    <message>
        <source>The target answers without MPTCP, and no hop shows whether MP_CAPABLE reached it.</source>
        <translation>La cible répond sans MPTCP, et aucun saut ne montre si MP_CAPABLE l’a atteinte.</translation>
    </message>
    <message>
        <source>No change is seen up to %1, and the target answers without MPTCP; nothing behind that hop shows whether MP_CAPABLE reached it.</source>
        <translation>Aucun changement n’est visible entre cet ordinateur et %1, et la cible répond sans MPTCP&#xa0;; rien derrière ce saut ne montre si MP_CAPABLE l’a atteinte.</translation>
    </message>
    <message>
        <source>Only the plain SYN was answered, but one loss would explain that.</source>
        <translation>Seul le SYN simple a reçu une réponse, mais une seule perte l’expliquerait.</translation>
    </message>
    <message>
        <source>The target answers a plain SYN; whether it speaks MPTCP was not asked.</source>
        <translation>La cible répond à un SYN simple&#xa0;; il n’a pas été demandé si elle parle MPTCP.</translation>
    </message>
    <message>
        <source>The answer carries an MPTCP option that breaks its standard.</source>
        <translation>La réponse porte une option MPTCP qui enfreint sa norme.</translation>
    </message>
    <message>
        <source>Plain SYN</source>
        <translation>SYN simple</translation>
    </message>
    <message>
        <source>An ordinary SYN without MPTCP. Whatever answers it is there and listens, so silence to the following steps has to do with MPTCP.</source>
        <translation>Un SYN ordinaire sans MPTCP. Quoi que ce soit qui y réponde est présent et écoute&#xa0;; un silence aux étapes suivantes tient donc à MPTCP.</translation>
    </message>
    <message>
        <source>Two random keys</source>
        <translation>Deux clés aléatoires</translation>
    </message>
    <message>
        <source>Two SYNs with different keys. A host that speaks MPTCP answers each with a fresh key of its own; one that sends our key or twice the same key only imitates (RFC 8684, section 3.1).</source>
        <translation>Deux SYN avec des clés différentes. Un hôte qui parle MPTCP répond à chacun par une nouvelle clé à lui&#xa0;; celui qui envoie notre clé ou deux fois la même ne fait qu’imiter (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Unknown option</source>
        <translation>Option inconnue</translation>
    </message>
    <message>
        <source>An option that no standard defines stands beside MP_CAPABLE. When it comes back, something copies options that it does not understand: a mirror.</source>
        <translation>Une option qu’aucune norme ne définit accompagne MP_CAPABLE. Si elle revient, quelque chose copie des options sans les comprendre&#xa0;: un miroir.</translation>
    </message>
    <message>
        <source>No algorithm</source>
        <translation>Aucun algorithme</translation>
    </message>
    <message>
        <source>MP_CAPABLE without the flag of any HMAC algorithm. A true host answers with plain TCP, since it must not agree to nothing (RFC 8684, section 3.1).</source>
        <translation>MP_CAPABLE sans le drapeau d’aucun algorithme HMAC. Un vrai hôte répond avec TCP simple, puisqu’il ne doit pas convenir de rien (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Extensibility flag</source>
        <translation>Drapeau d’extensibilité</translation>
    </message>
    <message>
        <source>MP_CAPABLE with flag B, which is reserved for formats to come. A true host ignores such an option and answers with plain TCP (RFC 8684, section 3.1).</source>
        <translation>MP_CAPABLE avec le drapeau B, réservé à des formats à venir. Un vrai hôte ignore une telle option et répond avec TCP simple (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Version 15</source>
        <translation>Version 15</translation>
    </message>
    <message>
        <source>MP_CAPABLE of a version that does not exist. A true host answers with a version that it speaks or with plain TCP; only an imitation agrees (RFC 8684, section 3.1).</source>
        <translation>MP_CAPABLE d’une version qui n’existe pas. Un vrai hôte répond avec une version qu’il parle ou avec TCP simple&#xa0;; seule une imitation accepte (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Handshake with data</source>
        <translation>Poignée de main avec données</translation>
    </message>
    <message>
        <source>The handshake is completed and a line of data sent. The acknowledgment at the level of MPTCP has to follow from the hash of both keys, so who sends it has understood them (RFC 8684, sections 3.1 and 3.3).</source>
        <translation>La poignée de main est achevée et une ligne de données envoyée. L’acquittement au niveau de MPTCP doit découler du hachage des deux clés&#xa0;; qui l’envoie les a donc comprises (RFC 8684, sections 3.1 et 3.3).</translation>
    </message>
    <message>
        <source>MP_JOIN, wrong token</source>
        <translation>MP_JOIN, mauvais jeton</translation>
    </message>
    <message>
        <source>A second subflow that names a connection which does not exist. A true host refuses it with a RST (RFC 8684, section 3.2).</source>
        <translation>Un deuxième sous-flux qui nomme une connexion inexistante. Un vrai hôte le refuse par un RST (RFC 8684, section 3.2).</translation>
    </message>
    <message>
        <source>MP_JOIN, right token</source>
        <translation>MP_JOIN, bon jeton</translation>
    </message>
    <message>
        <source>A second subflow that names our connection. Only who holds both keys can answer it with the right HMAC: this is the proof (RFC 8684, section 3.2).</source>
        <translation>Un deuxième sous-flux qui nomme notre connexion. Seul celui qui détient les deux clés peut y répondre avec le bon HMAC&#xa0;: c’est la preuve (RFC 8684, section 3.2).</translation>
    </message>
    <message>
        <source>This machine&apos;s kernel</source>
        <translation>Noyau de cette machine</translation>
    </message>
    <message>
        <source>An ordinary MPTCP socket of this computer&apos;s kernel connects and tells whether it had to fall back to TCP: a second opinion, independent of this program.</source>
        <translation>Un socket MPTCP ordinaire du noyau de cet ordinateur se connecte et dit s’il a dû se replier sur TCP&#xa0;: un second avis, indépendant de ce programme.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>le saut %1</translation>
    </message>
    <message>
        <source>hop %1 (%2)</source>
        <translation>le saut %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>True MPTCP</source>
        <translation>Vrai MPTCP</translation>
    </message>
    <message>
        <source>Middlebox-affected</source>
        <translation>Affecté par une middlebox</translation>
    </message>
    <message>
        <source>Not MPTCP</source>
        <translation>Pas de MPTCP</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflété</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>A box drops the option, or the SYN that carries it.</source>
        <translation>Un boîtier supprime l’option, ou rejette le SYN qui la porte.</translation>
    </message>
    <message>
        <source>A box or host sends the option back as it came.</source>
        <translation>Un boîtier ou un hôte renvoie l’option telle qu’elle est venue.</translation>
    </message>
    <message>
        <source>A box ends the connection itself, or speaks for the host.</source>
        <translation>Un boîtier termine lui-même la connexion, ou parle à la place de l’hôte.</translation>
    </message>
    <message>
        <source>All boxes let the option pass.</source>
        <translation>Tous les boîtiers laissent passer l’option.</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target unchanged, and the target answers it.</source>
        <translation>MP_CAPABLE atteint la cible inchangé, et la cible y répond.</translation>
    </message>
    <message>
        <source>%1, and our own option is put into the answer.</source>
        <translation>%1, et notre propre option est insérée dans la réponse.</translation>
    </message>
    <message>
        <source>Our own MPTCP option comes back in the answer, so nobody on this path has shown that it speaks MPTCP.</source>
        <translation>Notre propre option MPTCP revient dans la réponse&#xa0;; personne sur ce chemin n’a donc montré qu’il parle MPTCP.</translation>
    </message>
    <message>
        <source>Connections on this path can use Multipath TCP. Whether the host itself holds the keys is what a proof shows: press Verify.</source>
        <translation>Les connexions sur ce chemin peuvent utiliser Multipath TCP. Si l’hôte lui-même détient les clés, c’est ce que montre une preuve&#xa0;: cliquez sur Vérifier.</translation>
    </message>
    <message>
        <source>The host may speak Multipath TCP, but connections on this path fall back to plain TCP, since its answer does not come through.</source>
        <translation>L’hôte parle peut-être Multipath TCP, mais les connexions sur ce chemin se replient sur TCP simple, puisque sa réponse n’arrive pas.</translation>
    </message>
    <message>
        <source>What a scan sees here is the box, not the host: it says nothing about what the host speaks.</source>
        <translation>Ce qu’un balayage voit ici est le boîtier, non l’hôte&#xa0;: cela ne dit rien de ce que parle l’hôte.</translation>
    </message>
    <message>
        <source>Connections on this path fall back to plain TCP or are lost. Whoever runs the network between the two hops can change that.</source>
        <translation>Les connexions sur ce chemin se replient sur TCP simple ou se perdent. Qui exploite le réseau entre les deux sauts peut y remédier.</translation>
    </message>
    <message>
        <source>A scan that only looks for the option counts such a host as MPTCP; it is none.</source>
        <translation>Un balayage qui ne cherche que l’option compte un tel hôte comme MPTCP&#xa0;; il n’en est rien.</translation>
    </message>
    <message>
        <source>Nothing can be said about Multipath TCP here. Check the address and the port, and try again later.</source>
        <translation>Rien ne peut être dit ici de Multipath TCP. Vérifiez l’adresse et le port, puis réessayez plus tard.</translation>
    </message>
    <message>
        <source>The evidence has holes or contradicts itself. Trace again, with more attempts.</source>
        <translation>Les indices ont des lacunes ou se contredisent. Tracez de nouveau, avec plus de tentatives.</translation>
    </message>
    <message>
        <source>Silent hops: %1.</source>
        <translation>Sauts silencieux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hops that quote too little to show all options: %1.</source>
        <translation>Sauts qui citent trop peu pour montrer toutes les options&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hops that answered only some probes, as routers do that limit ICMP: %1.</source>
        <translation>Sauts qui n’ont répondu qu’à certaines sondes, comme le font les routeurs qui limitent ICMP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A RST came as well as the SYN/ACK, as from a box that forges one.</source>
        <translation>Un RST est venu en plus du SYN/ACK, comme d’un boîtier qui en falsifie un.</translation>
    </message>
    <message>
        <source>One hop quotes the SYN otherwise (%1), but the target answers MP_CAPABLE.</source>
        <translation>Un saut cite le SYN autrement (%1), mais la cible répond à MP_CAPABLE.</translation>
    </message>
    <message>
        <source>%1 %2; this is not about MPTCP.</source>
        <translation>%1 %2&#xa0;; cela ne concerne pas MPTCP.</translation>
    </message>
    <message>
        <source>Hop %1 quotes a field differently (%2), but a later hop shows it as sent.</source>
        <translation>Le saut %1 cite un champ différemment (%2), mais un saut ultérieur le montre tel qu’envoyé.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>MPTCP, not proven</source>
        <translation>MPTCP, non prouvé</translation>
    </message>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation>Ce qui répond à cette adresse parle MPTCP version %1&#xa0;: à MP_JOIN, il a répondu par le HMAC que seul un détenteur des deux clés peut calculer.</translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation>L’hôte répond à MP_CAPABLE comme le ferait un hôte qui parle MPTCP version %1, mais ce n’est pas prouvé.</translation>
    </message>
    <message>
        <source>What we sent comes back: something copies our options, which is no MPTCP.</source>
        <translation>Ce que nous avons envoyé revient&#xa0;: quelque chose copie nos options, ce qui n’est pas du MPTCP.</translation>
    </message>
    <message>
        <source>The host answers, but not with MPTCP version %1.</source>
        <translation>L’hôte répond, mais pas avec MPTCP version %1.</translation>
    </message>
    <message>
        <source>The host opens no connection at all: it is silent, refuses or cannot be reached.</source>
        <translation>L’hôte n’ouvre aucune connexion&#xa0;: il est silencieux, refuse ou ne peut pas être atteint.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No box was seen to touch the option: most likely the host itself does not offer this version of Multipath TCP.</source>
        <translation>Aucune boîte n’a été vue toucher à l’option&#xa0;: très probablement, l’hôte lui-même ne propose pas cette version de Multipath TCP.</translation>
    </message>
    <message>
        <source>Proxied</source>
        <translation>Par un proxy</translation>
    </message>
    <message>
        <source>Altered on the way back</source>
        <translation>Modifié sur le retour</translation>
    </message>
</context>
<context>
    <name>PrefixModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Default blocklist: %1</source>
        <translation>Liste de blocage par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exclusions of the form</source>
        <translation>Exclusions du formulaire</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>%1 targets × %2 = %3 probes</source>
        <translation>%1 cibles × %2 = %3 sondes</translation>
    </message>
    <message>
        <source>%1, as fast as the interface takes them</source>
        <translation>%1, aussi vite que l’interface les accepte</translation>
    </message>
    <message>
        <source>%1; about %2 at %3, %4 on the wire</source>
        <translation>%1&#xa0;; environ %2 à %3, %4 sur le fil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Left out: %1 addresses (%2)</source>
        <translation>Exclues&#xa0;: %1 adresses (%2)</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>exclusions</translation>
    </message>
    <message>
        <source>%1 × %2 machines</source>
        <translation>%1 × %2 machines</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Simulated runs only</source>
        <translation>Exécutions simulées seulement</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation>
            <numerusform>%n exécution choisie</numerusform>
            <numerusform>%n exécutions choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>Libellé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vantage: %1</source>
        <translation>Point de mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Compared ports: %1</source>
        <translation>Ports comparés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consistency window: %1</source>
        <translation>Fenêtre de cohérence&#xa0;: %1</translation>
    </message>
    <message>
        <source>AS watch: %1</source>
        <translation>Suivi des AS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Les %1 premiers</translation>
    </message>
    <message>
        <source>Published series laid over</source>
        <translation>Série publiée superposée</translation>
    </message>
</context>
<context>
    <name>RateWarning</name>
    <message>
        <source>Without a limit the nearest link or router may break down before the scan ends.</source>
        <translation>Sans limite, le lien ou le routeur le plus proche peut s’effondrer avant la fin du balayage.</translation>
    </message>
    <message>
        <source>More than 100 000 packets a second overload many routers and firewalls on the way, your own first; lost replies look like silent hosts.</source>
        <translation>Plus de 100 000 paquets par seconde surchargent beaucoup de routeurs et de pare-feu en chemin, les vôtres d’abord&#xa0;; des réponses perdues ressemblent à des hôtes silencieux.</translation>
    </message>
    <message>
        <source>This takes more than a month: fewer targets, “Most targets” or shards help.</source>
        <translation>Cela prend plus d’un mois&#xa0;: moins de cibles, «&#xa0;Cibles au maximum&#xa0;» ou un partage en parts aident.</translation>
    </message>
    <message>
        <source>Replies that come later than the wait for them are lost; 8 seconds is usual.</source>
        <translation>Les réponses qui arrivent après la fin de l’attente sont perdues&#xa0;; 8 secondes sont l’usage.</translation>
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
        <translation>Le SYN/ACK porte un MP_CAPABLE bien formé de la version demandée, avec une clé à lui&#xa0;: la cible, ou un proxy devant elle, parle Multipath TCP (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Our own MPTCP option came back unchanged: something copies options that it does not understand, which is no sign of MPTCP (RFC 8684, section 3.1: the receiver answers with a key of its own).</source>
        <translation>Notre propre option MPTCP est revenue inchangée&#xa0;: quelque chose copie des options sans les comprendre, ce qui n’est pas un signe de MPTCP (RFC 8684, section 3.1&#xa0;: le récepteur répond avec une clé à lui).</translation>
    </message>
    <message>
        <source>Version mismatch</source>
        <translation>Version différente</translation>
    </message>
    <message>
        <source>The SYN/ACK carries a well-formed MP_CAPABLE of another version than the one asked for (RFC 8684, section 3.1, version negotiation).</source>
        <translation>Le SYN/ACK porte un MP_CAPABLE bien formé d’une autre version que celle demandée (RFC 8684, section 3.1, négociation de version).</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformé</translation>
    </message>
    <message>
        <source>The SYN/ACK carries an MPTCP option that breaks its RFC: a wrong length, flags that may not be set or a key of zero (RFC 8684, section 3.1).</source>
        <translation>Le SYN/ACK porte une option MPTCP qui enfreint son RFC&#xa0;: une mauvaise longueur, des drapeaux interdits ou une clé nulle (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>TCP simple</translation>
    </message>
    <message>
        <source>The target accepts the connection without any MPTCP option: it does not speak MPTCP, or a box on the way removed the option (RFC 8684, section 3.7, fallback).</source>
        <translation>La cible accepte la connexion sans aucune option MPTCP&#xa0;: elle ne parle pas MPTCP, ou un boîtier en chemin a supprimé l’option (RFC 8684, section 3.7, repli).</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>The connection was refused: nothing listens on this port, or a firewall answers in its place (RFC 9293, section 3.5.2).</source>
        <translation>La connexion a été refusée&#xa0;: rien n’écoute sur ce port, ou un pare-feu répond à sa place (RFC 9293, section 3.5.2).</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>Erreur ICMP</translation>
    </message>
    <message>
        <source>A host or router on the way answered with an ICMP error that quotes our probe (RFC 792; RFC 4443 for IPv6).</source>
        <translation>Un hôte ou un routeur en chemin a répondu par une erreur ICMP qui cite notre sonde (RFC 792&#xa0;; RFC 4443 pour IPv6).</translation>
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
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>ReplyColumn</name>
    <message>
        <source>malformed bytes</source>
        <translation>octets malformés</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The target that was probed</source>
        <translation>La cible sondée</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The target port that was probed</source>
        <translation>Le port cible sondé</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>What the probe asked for: MPTCP v0, v1, or nothing</source>
        <translation>Ce que la sonde a demandé&#xa0;: MPTCP v0, v1, ou rien</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>How the target answered</source>
        <translation>Comment la cible a répondu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version in the answer&apos;s MP_CAPABLE</source>
        <translation>Version dans le MP_CAPABLE de la réponse</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>MP_CAPABLE flags: A checksum required, B extensibility, C no more subflows, H HMAC</source>
        <translation>Drapeaux de MP_CAPABLE&#xa0;: A somme de contrôle exigée, B extensibilité, C pas d’autres sous-flux, H HMAC</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The receiver&apos;s key, in hex</source>
        <translation>La clé du récepteur, en hexadécimal</translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation>Options TCP</translation>
    </message>
    <message>
        <source>All options of the SYN/ACK; sorted by their bytes</source>
        <translation>Toutes les options du SYN/ACK&#xa0;; triées par leurs octets</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Hop limit with which the reply arrived</source>
        <translation>Limite de sauts avec laquelle la réponse est arrivée</translation>
    </message>
    <message>
        <source>RTT (ms)</source>
        <translation>RTT (ms)</translation>
    </message>
    <message>
        <source>From probe to reply; empty when it is not known</source>
        <translation>De la sonde à la réponse&#xa0;; vide s’il n’est pas connu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When the reply arrived, local time</source>
        <translation>Quand la réponse est arrivée, heure locale</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Routers between the target and here, estimated: the next of 32, 64, 128 and 255 above the TTL is taken for the value that the target began with</source>
        <translation>Routeurs entre la cible et ici, estimation&#xa0;: la valeur suivante parmi 32, 64, 128 et 255 au-dessus du TTL est prise pour celle avec laquelle la cible a commencé</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>What a trace found on the path to this target; empty when none was made</source>
        <translation>Ce qu’une trace a trouvé sur le chemin vers cette cible&#xa0;; vide si aucune n’a été faite</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Whether the target was proven to speak MPTCP; empty when nothing was tried</source>
        <translation>S’il a été prouvé que la cible parle MPTCP&#xa0;; vide si rien n’a été tenté</translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation>Point de mesure</translation>
    </message>
    <message>
        <source>The machine that probed and had this reply</source>
        <translation>La machine qui a sondé et reçu cette réponse</translation>
    </message>
</context>
<context>
    <name>ReplyPacket</name>
    <message>
        <source>Not kept: these bytes are made up from what is known of the reply.</source>
        <translation>Non conservés&#xa0;: ces octets sont reconstitués d’après ce que l’on sait de la réponse.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulé</translation>
    </message>
    <message>
        <source>%1 packets lost on receive</source>
        <translation>%1 paquets perdus à la réception</translation>
    </message>
    <message>
        <source>%1 rows lost in the program</source>
        <translation>%1 lignes perdues dans le programme</translation>
    </message>
    <message>
        <source>%1 replies forgotten for lack of memory</source>
        <translation>%1 réponses oubliées faute de mémoire</translation>
    </message>
    <message>
        <source>%1 that could not be read</source>
        <translation>%1 illisibles</translation>
    </message>
    <message>
        <source>%1 probes not sent</source>
        <translation>%1 sondes non envoyées</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Exécution %1 du %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ScanOption</name>
    <message>
        <source>Add the targets of FILE, one address, prefix, range or host name a line, or what an earlier scan wrote as CSV or JSON lines; - is standard input</source>
        <translation>Ajouter les cibles de FILE, une adresse, un préfixe, une plage ou un nom d’hôte par ligne, ou ce qu’un balayage antérieur a écrit en CSV ou en lignes JSON&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>Never probe these addresses, prefixes, ranges or hosts, whatever else asks for them</source>
        <translation>Ne jamais sonder ces adresses, préfixes, plages ou hôtes, quoi que ce soit d’autre qui les demande</translation>
    </message>
    <message>
        <source>Probe private, reserved and multicast addresses too, which IANA&apos;s special-purpose registries keep out by default; for networks of your own</source>
        <translation>Sonder aussi les adresses privées, réservées et multicast, que les registres d’usage spécial de l’IANA excluent par défaut&#xa0;; pour vos propres réseaux</translation>
    </message>
    <message>
        <source>Confirm a scan of more than half of all IPv4 addresses or of more than 2^64 IPv6 addresses, which is refused by default</source>
        <translation>Confirmer un balayage de plus de la moitié des adresses IPv4 ou de plus de 2^64 adresses IPv6, refusé par défaut</translation>
    </message>
    <message>
        <source>TCP ports to probe on every address, as numbers and ranges like 80,443,8000-8010, or * for all</source>
        <translation>Ports TCP à sonder sur chaque adresse, en nombres et plages comme 80,443,8000-8010, ou * pour tous</translation>
    </message>
    <message>
        <source>What to ask each target, in this order: MPTCP version 0 (RFC 6824), version 1 (RFC 8684), or control, a plain SYN that shows whether the option itself is blocked</source>
        <translation>Ce qu’il faut demander à chaque cible, dans cet ordre&#xa0;: MPTCP version 0 (RFC 6824), version 1 (RFC 8684), ou control, un SYN simple qui montre si l’option elle-même est bloquée</translation>
    </message>
    <message>
        <source>TCP options beside MP_CAPABLE: mss is the shortest SYN that is answered everywhere, linux looks like a connection of the Linux kernel</source>
        <translation>Options TCP en plus de MP_CAPABLE&#xa0;: mss est le SYN le plus court auquel on répond partout, linux ressemble à une connexion du noyau Linux</translation>
    </message>
    <message>
        <source>Probes sent a second, over all threads, with K, M or G if you like; 0 sends as fast as the machine can, which networks on the way may not bear</source>
        <translation>Sondes envoyées par seconde, tous threads confondus, avec K, M ou G au besoin&#xa0;; 0 envoie aussi vite que la machine le peut, ce que les réseaux en chemin ne supportent pas toujours</translation>
    </message>
    <message>
        <source>Probe only the first N targets, or P percent of them, in the random order of the seed: a fair sample; a target is an address with a port, and by default all are taken</source>
        <translation>Ne sonder que les N premières cibles, ou P pour cent d’entre elles, dans l’ordre aléatoire de la graine&#xa0;: un échantillon équitable&#xa0;; une cible est une adresse avec un port, et toutes sont prises par défaut</translation>
    </message>
    <message>
        <source>Seconds to wait for late replies after the last probe</source>
        <translation>Secondes d’attente des réponses tardives après la dernière sonde</translation>
    </message>
    <message>
        <source>SYNs sent to each target in each pass, 1 to 255, spaced in time so that one burst of loss does not hide a host</source>
        <translation>SYN envoyés à chaque cible dans chaque passe, de 1 à 255, espacés dans le temps pour qu’une rafale de pertes ne cache pas un hôte</translation>
    </message>
    <message>
        <source>Never probe the addresses of FILE, whatever else asks for them; keep the networks whose operators opted out here</source>
        <translation>Ne jamais sonder les adresses de FILE, quoi que ce soit d’autre qui les demande&#xa0;; gardez ici les réseaux dont les exploitants ont demandé leur exclusion</translation>
    </message>
    <message>
        <source>Add the prefixes of FILE to the targets, as ZMap does; several lists and the targets on the command line are united</source>
        <translation>Ajouter aux cibles les préfixes de FILE, comme le fait ZMap&#xa0;; plusieurs listes et les cibles de la ligne de commande sont réunies</translation>
    </message>
    <message>
        <source>Bits sent a second at most, counted on the wire with preamble and gap, with K, M or G if you like; the lower of this and --rate holds, and 0 leaves it to --rate</source>
        <translation>Bits envoyés par seconde au maximum, comptés sur le fil avec préambule et intervalle, avec K, M ou G au besoin&#xa0;; la plus basse de cette limite et de --rate s’applique, et 0 s’en remet à --rate</translation>
    </message>
    <message>
        <source>Stop after N results, those that pass --output-filter; 0 is no limit</source>
        <translation>Arrêter après N résultats, ceux qui passent --output-filter&#xa0;; 0 signifie sans limite</translation>
    </message>
    <message>
        <source>Stop sending after this many seconds, then wait out the cooldown; 0 is no limit</source>
        <translation>Cesser d’envoyer après ce nombre de secondes, puis attendre les réponses tardives&#xa0;; 0 signifie sans limite</translation>
    </message>
    <message>
        <source>Number that fixes the order of the targets, so that a scan can be repeated or shared out; by default it is drawn anew for each scan</source>
        <translation>Nombre qui fixe l’ordre des cibles, pour qu’un balayage puisse être répété ou partagé&#xa0;; par défaut, il est tiré à neuf pour chaque balayage</translation>
    </message>
    <message>
        <source>Share the targets out into N equal parts, one for each machine; all of them need the same targets and the same --seed</source>
        <translation>Partager les cibles en N parts égales, une pour chaque machine&#xa0;; toutes ont besoin des mêmes cibles et du même --seed</translation>
    </message>
    <message>
        <source>The part that this machine probes, from 0 to --shards less 1</source>
        <translation>La part que sonde cette machine, de 0 à --shards moins 1</translation>
    </message>
    <message>
        <source>Threads that send, 1 to 64; what is probed does not depend on it</source>
        <translation>Threads d’envoi, de 1 à 64&#xa0;; ce qui est sondé n’en dépend pas</translation>
    </message>
    <message>
        <source>Packets handed to the kernel at a time, 1 to 1024: more is faster, fewer is smoother</source>
        <translation>Paquets remis au noyau à la fois, de 1 à 1024&#xa0;: plus est plus rapide, moins est plus régulier</translation>
    </message>
    <message>
        <source>Time to live (IPv4) or hop limit (IPv6) of the probes, 1 to 255</source>
        <translation>Durée de vie (IPv4) ou limite de sauts (IPv6) des sondes, de 1 à 255</translation>
    </message>
    <message>
        <source>Network interface to send by; by default the one that the routes to the targets name</source>
        <translation>Interface réseau d’envoi&#xa0;; par défaut, celle que nomment les routes vers les cibles</translation>
    </message>
    <message>
        <source>Ethernet address of the next hop, like 02:00:5e:10:00:01; by default the kernel is asked and the neighbour resolved</source>
        <translation>Adresse Ethernet du prochain saut, comme 02:00:5e:10:00:01&#xa0;; par défaut, le noyau est interrogé et le voisin résolu</translation>
    </message>
    <message>
        <source>What follows at every host that answered with an MPTCP option, while the scan goes on: trace finds the hop that altered it, verify proves that the host itself speaks it; meanwhile each of the two has half of --rate</source>
        <translation>Ce qui suit chez chaque hôte ayant répondu avec une option MPTCP, pendant que le balayage continue&#xa0;: trace trouve le saut qui l’a altérée, verify prouve que l’hôte lui-même le parle&#xa0;; pendant ce temps, chacun des deux a la moitié de --rate</translation>
    </message>
    <message>
        <source>The name of the series that this run belongs to, for the store</source>
        <translation>Le nom de la série à laquelle appartient cette exécution, pour la base de mesures</translation>
    </message>
    <message>
        <source>A remark about this run, for the store</source>
        <translation>Une remarque sur cette exécution, pour la base de mesures</translation>
    </message>
    <message>
        <source>How probes pass the kernel: packet (AF_PACKET, on every interface), xdp (AF_XDP, faster, on interfaces with Ethernet headers), or auto: the fastest that the interface and your rights allow</source>
        <translation>Comment les sondes traversent le noyau&#xa0;: packet (AF_PACKET, sur toute interface), xdp (AF_XDP, plus rapide, sur les interfaces à en-têtes Ethernet) ou auto&#xa0;: le plus rapide que l’interface et vos droits permettent</translation>
    </message>
    <message>
        <source>Source addresses of the probes, of either family, and ranges of them, up to 256: each target is probed from one of them; by default the one that the kernel would use</source>
        <translation>Adresses source des sondes, des deux familles, et plages d’adresses, 256 au plus&#xa0;: chaque cible est sondée depuis l’une d’elles&#xa0;; par défaut, celle que le noyau utiliserait</translation>
    </message>
    <message>
        <source>Send bare IP packets and leave the way to the kernel: for VPN, tun and PPP links, and wherever the next hop&apos;s address cannot be found</source>
        <translation>Envoyer des paquets IP nus et laisser le chemin au noyau&#xa0;: pour les liens VPN, tun et PPP, et partout où l’adresse du prochain saut est introuvable</translation>
    </message>
    <message>
        <source>Give up when less than PERCENT of the probes have brought a SYN/ACK for 5 seconds, the first 5 seconds aside: then the way or the targets are wrong; 0 is no limit</source>
        <translation>Renoncer quand, pendant 5 secondes, moins de PERCENT % des sondes ont apporté un SYN/ACK, les 5 premières secondes mises à part&#xa0;: le chemin ou les cibles sont alors en cause&#xa0;; 0 signifie sans limite</translation>
    </message>
    <message>
        <source>Give up when more than N probes were refused by the network interface; by default they are counted as not sent, and the scan goes on</source>
        <translation>Renoncer quand l’interface réseau a refusé plus de N sondes&#xa0;; par défaut, elles sont comptées comme non envoyées et le scan continue</translation>
    </message>
    <message>
        <source>Source ports of the probes, from 1024 up: ports and ranges of them like 40000-41000,50000, up to 16; replies are taken from these only</source>
        <translation>Ports source des sondes, à partir de 1024&#xa0;: des ports et des plages comme 40000-41000,50000, 16 au plus&#xa0;; les réponses ne sont prises que de ceux-ci</translation>
    </message>
    <message>
        <source>Where probes leave: host is this computer, lab real Linux hosts in namespaces, virtual a simulation, each lab with a plan as in lab:8,nop@4; ssh:[USER@]HOST[:PORT][/lab] another machine, or its lab; several machines are comma-separated</source>
        <translation>D’où partent les sondes&#xa0;: host est cet ordinateur, lab de vrais hôtes Linux dans des espaces de noms, virtual une simulation, chaque labo avec un plan comme dans lab:8,nop@4&#xa0;; ssh:[USER@]HOST[:PORT][/lab] une autre machine, ou son labo&#xa0;; plusieurs machines sont séparées par des virgules</translation>
    </message>
    <message>
        <source>What several machines do: shards shares the targets out among them, compare lets each probe all; --rate holds for all of them together</source>
        <translation>Ce que font plusieurs machines&#xa0;: shards partage les cibles entre elles, compare les fait toutes sonder par chacune&#xa0;; --rate vaut pour toutes ensemble</translation>
    </message>
    <message>
        <source>The program on the other machine, of the same version as this one; a relative path begins in the home directory there</source>
        <translation>Le programme sur l’autre machine, de la même version que celui-ci&#xa0;; un chemin relatif commence là-bas dans le répertoire personnel</translation>
    </message>
    <message>
        <source>The program that connects, called as ssh is; what it needs beyond host, user and port stands in your ssh_config</source>
        <translation>Le programme qui se connecte, appelé comme ssh&#xa0;; ce qu’il lui faut outre l’hôte, l’utilisateur et le port se trouve dans votre ssh_config</translation>
    </message>
    <message>
        <source>How many times in a row a connection that broke is tried again, up to 1000; the scan goes on where it stood</source>
        <translation>Combien de fois de suite une connexion rompue est retentée, jusqu’à 1000&#xa0;; le balayage reprend là où il en était</translation>
    </message>
    <message>
        <source>How long to wait before the first of these attempts; each further wait is twice as long, up to a minute</source>
        <translation>Combien de temps attendre avant le premier de ces essais&#xa0;; chaque attente suivante est deux fois plus longue, jusqu’à une minute</translation>
    </message>
</context>
<context>
    <name>ScanProfile</name>
    <message>
        <source>Lab: all device kinds</source>
        <translation>Labo&#xa0;: tous les types d’équipements</translation>
    </message>
    <message>
        <source>Every class of reply in some seconds, from the first addresses of each of the kernel lab&apos;s prefixes.</source>
        <translation>Toutes les classes de réponses en quelques secondes, depuis les premières adresses de chaque préfixe du labo noyau.</translation>
    </message>
    <message>
        <source>Virtual lab: all device kinds</source>
        <translation>Labo virtuel&#xa0;: tous les types d’équipements</translation>
    </message>
    <message>
        <source>The same simulated in memory: works on every computer, and nothing is measured.</source>
        <translation>La même chose simulée en mémoire&#xa0;: fonctionne sur tout ordinateur, et rien n’est mesuré.</translation>
    </message>
    <message>
        <source>Quick MPTCP v1 check of one network</source>
        <translation>Contrôle rapide de MPTCP v1 sur un réseau</translation>
    </message>
    <message>
        <source>One SYN of version 1 to port 443 of each address that you type.</source>
        <translation>Un SYN de version 1 vers le port 443 de chaque adresse que vous saisissez.</translation>
    </message>
    <message>
        <source>Study: both versions with control, ports 80 and 443</source>
        <translation>Étude&#xa0;: les deux versions avec contrôle, ports 80 et 443</translation>
    </message>
    <message>
        <source>What the longitudinal studies do: both versions and a plain SYN on two ports, then the path to every potential host, then its proof.</source>
        <translation>Ce que font les études longitudinales&#xa0;: les deux versions et un SYN simple sur deux ports, puis le chemin vers chaque hôte potentiel, puis sa preuve.</translation>
    </message>
    <message>
        <source>IPv6 hitlist</source>
        <translation>Liste d’adresses IPv6 actives</translation>
    </message>
    <message>
        <source>For a list of IPv6 addresses that answered lately: add the file under “Lists”. IPv6 is too large to be scanned without one.</source>
        <translation>Pour une liste d’adresses IPv6 qui ont répondu récemment&#xa0;: ajoutez le fichier sous «&#xa0;Listes&#xa0;». IPv6 est trop grand pour être balayé sans liste.</translation>
    </message>
    <message>
        <source>Slow and polite</source>
        <translation>Lent et courtois</translation>
    </message>
    <message>
        <source>A hundred probes a second, twice to each target, with time for late replies.</source>
        <translation>Cent sondes par seconde, deux fois vers chaque cible, avec du temps pour les réponses tardives.</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>“%1” was not opened; the store of before stays.</source>
        <translation>« %1 » n’a pas été ouverte ; la base précédente reste en place.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de mesures</translation>
    </message>
    <message>
        <source>Store of Runs</source>
        <translation>Base des exécutions</translation>
    </message>
</context>
<context>
    <name>Vantage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; scan only where you may.</source>
        <translation>De vrais paquets vers de vrais réseaux. Ouvrir des sockets bruts demande le droit CAP_NET_RAW&#xa0;; ne balayez que là où vous y êtes autorisé.</translation>
    </message>
    <message>
        <source>Kernel lab</source>
        <translation>Labo noyau</translation>
    </message>
    <message>
        <source>Real Linux MPTCP hosts and routers in network namespaces of their own. No packet leaves this computer, and no right is needed.</source>
        <translation>De vrais hôtes MPTCP Linux et des routeurs dans leurs propres espaces de noms réseau. Aucun paquet ne quitte cet ordinateur, et aucun droit n’est nécessaire.</translation>
    </message>
    <message>
        <source>Virtual lab</source>
        <translation>Labo virtuel</translation>
    </message>
    <message>
        <source>The same network simulated in memory, the same each time. Its results are marked as simulated.</source>
        <translation>Le même réseau simulé en mémoire, identique à chaque fois. Ses résultats sont marqués comme simulés.</translation>
    </message>
    <message>
        <source>The standard network with every device</source>
        <translation>Le réseau standard avec tous les équipements</translation>
    </message>
    <message>
        <source>8 routers, the option blanked after the fourth</source>
        <translation>8 routeurs, l’option effacée après le quatrième</translation>
    </message>
    <message>
        <source>6 routers, the option removed, a silent router behind</source>
        <translation>6 routeurs, l’option supprimée, un routeur silencieux derrière</translation>
    </message>
    <message>
        <source>5 routers, SYNs with the option dropped</source>
        <translation>5 routeurs, les SYN avec l’option rejetés</translation>
    </message>
    <message>
        <source>6 routers, a box that mirrors the option</source>
        <translation>6 routeurs, un boîtier qui reflète l’option</translation>
    </message>
    <message>
        <source>9 routers, a proxy that speaks MPTCP itself</source>
        <translation>9 routeurs, un proxy qui parle lui-même MPTCP</translation>
    </message>
    <message>
        <source>Machines that your own ssh reaches by key, with mptcp-probe of this version; what they find comes here as it arrives.</source>
        <translation>Des machines que votre propre ssh atteint par clé, avec mptcp-probe de cette version&#xa0;; ce qu’elles trouvent vient ici à mesure.</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>handshake::Phrase</name>
    <message>
        <source>The initiator asks for a TCP connection and says nothing of MPTCP.</source>
        <translation>L’initiateur demande une connexion TCP et ne dit rien de MPTCP.</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 1 with MP_CAPABLE; it keeps its key for the third ACK.</source>
        <translation>L’initiateur propose MPTCP version 1 avec MP_CAPABLE&#xa0;; il garde sa clé pour le troisième ACK.</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, %1.</source>
        <translation>L’initiateur propose MPTCP version 0 avec MP_CAPABLE et donne sa clé, %1.</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version %1 with MP_CAPABLE.</source>
        <translation>L’initiateur propose MPTCP version %1 avec MP_CAPABLE.</translation>
    </message>
    <message>
        <source>The SYN is sent again, since no answer has come yet.</source>
        <translation>Le SYN est renvoyé, car aucune réponse n’est encore venue.</translation>
    </message>
    <message>
        <source>The listener accepts the connection; no MPTCP was asked for.</source>
        <translation>L’écouteur accepte la connexion&#xa0;; MPTCP n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The listener accepts MPTCP version %1 and tells its key, %2.</source>
        <translation>L’écouteur accepte MPTCP version %1 et donne sa clé, %2.</translation>
    </message>
    <message>
        <source>The listener answers with MPTCP version %1 where version %2 was asked for.</source>
        <translation>L’écouteur répond avec MPTCP version %1 alors que la version %2 a été demandée.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_CAPABLE: both ends go on with plain TCP.</source>
        <translation>Le SYN/ACK ne porte pas de MP_CAPABLE&#xa0;: les deux extrémités continuent en TCP simple.</translation>
    </message>
    <message>
        <source>The key in the SYN/ACK is the initiator&apos;s own: the option was sent back, and nobody has shown that it speaks MPTCP.</source>
        <translation>La clé dans le SYN/ACK est celle de l’initiateur&#xa0;: l’option a été renvoyée, et personne n’a montré qu’il parle MPTCP.</translation>
    </message>
    <message>
        <source>The MP_CAPABLE of the SYN/ACK holds no key: it is the initiator&apos;s own option, sent back, and both ends go on with plain TCP.</source>
        <translation>Le MP_CAPABLE du SYN/ACK ne contient pas de clé&#xa0;: c’est l’option de l’initiateur, renvoyée, et les deux extrémités continuent en TCP simple.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE, which the SYN did not ask for.</source>
        <translation>Le SYN/ACK porte MP_CAPABLE, que le SYN n’a pas demandé.</translation>
    </message>
    <message>
        <source>The SYN/ACK is sent again, since the third ACK has not come yet.</source>
        <translation>Le SYN/ACK est renvoyé, car le troisième ACK n’est pas encore venu.</translation>
    </message>
    <message>
        <source>The initiator completes the handshake and repeats both keys, so that the listener need not have kept them.</source>
        <translation>L’initiateur achève la poignée de main et répète les deux clés, pour que l’écouteur n’ait pas besoin de les avoir gardées.</translation>
    </message>
    <message>
        <source>The initiator completes the handshake and tells its key, %1, beside the listener&apos;s: now both ends know both keys.</source>
        <translation>L’initiateur achève la poignée de main et donne sa clé, %1, à côté de celle de l’écouteur&#xa0;: les deux extrémités connaissent maintenant les deux clés.</translation>
    </message>
    <message>
        <source>The initiator completes the TCP handshake.</source>
        <translation>L’initiateur achève la poignée de main TCP.</translation>
    </message>
    <message>
        <source>The third ACK carries no MP_CAPABLE: the listener goes on with plain TCP.</source>
        <translation>Le troisième ACK ne porte pas de MP_CAPABLE&#xa0;: l’écouteur continue en TCP simple.</translation>
    </message>
    <message>
        <source>The keys in it are not those of the handshake.</source>
        <translation>Les clés qu’il contient ne sont pas celles de la poignée de main.</translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to the connection with the token %1, which follows from the key of the other end, and brings the nonce %2.</source>
        <translation>MP_JOIN demande d’ajouter un sous-flux à la connexion dont le jeton est %1, qui découle de la clé de l’autre extrémité, et apporte le nonce %2.</translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to a connection with the token %1, which follows from no key seen here.</source>
        <translation>MP_JOIN demande d’ajouter un sous-flux à une connexion dont le jeton est %1, qui ne découle d’aucune clé vue ici.</translation>
    </message>
    <message>
        <source>The listener brings its own nonce, %1, and proves with an HMAC over both nonces that it knows both keys.</source>
        <translation>L’écouteur apporte son propre nonce, %1, et prouve par un HMAC sur les deux nonces qu’il connaît les deux clés.</translation>
    </message>
    <message>
        <source>The HMAC in the SYN/ACK is wrong: whoever answers does not know both keys.</source>
        <translation>Le HMAC dans le SYN/ACK est faux&#xa0;: ce qui répond ne connaît pas les deux clés.</translation>
    </message>
    <message>
        <source>The listener answers with the nonce %1 and an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation>L’écouteur répond avec le nonce %1 et un HMAC qui ne peut pas être vérifié ici, car les deux clés ne sont pas connues.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_JOIN: the subflow cannot join and has to be reset.</source>
        <translation>Le SYN/ACK ne porte pas de MP_JOIN&#xa0;: le sous-flux ne peut pas rejoindre la connexion et doit être réinitialisé.</translation>
    </message>
    <message>
        <source>The initiator proves with an HMAC of its own that it, too, knows both keys.</source>
        <translation>L’initiateur prouve par son propre HMAC que lui aussi connaît les deux clés.</translation>
    </message>
    <message>
        <source>The HMAC in the third ACK is wrong: whoever joins does not know both keys.</source>
        <translation>Le HMAC dans le troisième ACK est faux&#xa0;: celui qui veut rejoindre la connexion ne connaît pas les deux clés.</translation>
    </message>
    <message>
        <source>The third ACK brings an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation>Le troisième ACK apporte un HMAC qui ne peut pas être vérifié ici, car les deux clés ne sont pas connues.</translation>
    </message>
    <message>
        <source>The third ACK of the subflow carries no MP_JOIN.</source>
        <translation>Le troisième ACK du sous-flux ne porte pas de MP_JOIN.</translation>
    </message>
    <message>
        <source>The listener confirms the third ACK: from now on the subflow carries data.</source>
        <translation>L’écouteur confirme le troisième ACK&#xa0;: désormais, le sous-flux transporte des données.</translation>
    </message>
    <message>
        <source>%1 bytes of data; DSS maps them to the data sequence number %2 of the connection.</source>
        <translation>%1 octets de données&#xa0;; DSS les fait correspondre au numéro de séquence de données %2 de la connexion.</translation>
    </message>
    <message>
        <source>%1 bytes of data, the first; both keys stand in MP_CAPABLE once more, in place of a mapping.</source>
        <translation>%1 octets de données, les premiers&#xa0;; les deux clés figurent encore une fois dans MP_CAPABLE, à la place d’une correspondance.</translation>
    </message>
    <message>
        <source>%1 bytes of data, which belong to a mapping that was sent before.</source>
        <translation>%1 octets de données, qui appartiennent à une correspondance envoyée auparavant.</translation>
    </message>
    <message>
        <source>%1 bytes of data, as in any TCP connection.</source>
        <translation>%1 octets de données, comme dans toute connexion TCP.</translation>
    </message>
    <message>
        <source>A mapping of length 0 says that its sender has fallen back to plain TCP.</source>
        <translation>Une correspondance de longueur 0 dit que son émetteur s’est replié sur TCP simple.</translation>
    </message>
    <message>
        <source>DATA_ACK says that the data of the connection arrived up to %1, on whichever subflow it came.</source>
        <translation>DATA_ACK dit que les données de la connexion sont arrivées jusqu’à %1, quel que soit le sous-flux.</translation>
    </message>
    <message>
        <source>The data is acknowledged without a DATA_ACK: MPTCP got lost on the way, and both ends go on with plain TCP.</source>
        <translation>Les données sont acquittées sans DATA_ACK&#xa0;: MPTCP s’est perdu en chemin, et les deux extrémités continuent en TCP simple.</translation>
    </message>
    <message>
        <source>The number does not follow from the key: its sender does not know it.</source>
        <translation>Le numéro ne découle pas de la clé&#xa0;: son émetteur ne la connaît pas.</translation>
    </message>
    <message>
        <source>The DSS checksum is wrong: the data was altered on the way.</source>
        <translation>La somme de contrôle DSS est fausse&#xa0;: les données ont été altérées en chemin.</translation>
    </message>
    <message>
        <source>A plain acknowledgment, which says nothing of MPTCP.</source>
        <translation>Un simple acquittement, qui ne dit rien de MPTCP.</translation>
    </message>
    <message>
        <source>A SYN in the middle of the connection.</source>
        <translation>Un SYN au milieu de la connexion.</translation>
    </message>
    <message>
        <source>ADD_ADDR tells that %1 (address ID %2) can be reached too.</source>
        <translation>ADD_ADDR dit que %1 (ID d’adresse %2) peut aussi être joint.</translation>
    </message>
    <message>
        <source>ADD_ADDR comes back as an echo: the address %1 is known now.</source>
        <translation>ADD_ADDR revient en écho&#xa0;: l’adresse %1 est maintenant connue.</translation>
    </message>
    <message>
        <source>The HMAC of ADD_ADDR is wrong: whoever sent it does not know the keys.</source>
        <translation>Le HMAC d’ADD_ADDR est faux&#xa0;: celui qui l’a envoyé ne connaît pas les clés.</translation>
    </message>
    <message>
        <source>REMOVE_ADDR takes back the addresses with the IDs %1.</source>
        <translation>REMOVE_ADDR retire les adresses avec les ID %1.</translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow a backup, to be used when the others fail.</source>
        <translation>MP_PRIO fait de ce sous-flux un secours, à utiliser lorsque les autres échouent.</translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow an ordinary one again.</source>
        <translation>MP_PRIO refait de ce sous-flux un sous-flux ordinaire.</translation>
    </message>
    <message>
        <source>DATA_FIN ends the data of this direction, for all subflows; it takes one data sequence number.</source>
        <translation>DATA_FIN termine les données de ce sens, pour tous les sous-flux&#xa0;; il prend un numéro de séquence de données.</translation>
    </message>
    <message>
        <source>FIN closes this direction of the subflow.</source>
        <translation>FIN ferme ce sens du sous-flux.</translation>
    </message>
    <message>
        <source>FIN closes this direction of the connection.</source>
        <translation>FIN ferme ce sens de la connexion.</translation>
    </message>
    <message>
        <source>RST ends the subflow at once.</source>
        <translation>RST met immédiatement fin au sous-flux.</translation>
    </message>
    <message>
        <source>RST ends or refuses the connection at once.</source>
        <translation>RST met immédiatement fin à la connexion ou la refuse.</translation>
    </message>
    <message>
        <source>RST refuses the subflow.</source>
        <translation>RST refuse le sous-flux.</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE ends the whole connection at once, and shows the receiver&apos;s key so that nobody else can.</source>
        <translation>MP_FASTCLOSE met immédiatement fin à la connexion entière, et montre la clé du récepteur pour que personne d’autre ne puisse le faire.</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE shows a key that is not the receiver&apos;s.</source>
        <translation>MP_FASTCLOSE montre une clé qui n’est pas celle du récepteur.</translation>
    </message>
    <message>
        <source>MP_FAIL says that a checksum failed at the data sequence number %1.</source>
        <translation>MP_FAIL dit qu’une somme de contrôle a échoué au numéro de séquence de données %1.</translation>
    </message>
    <message>
        <source>RST ends the subflow, and MP_TCPRST says why: reason %1.</source>
        <translation>RST met fin au sous-flux, et MP_TCPRST dit pourquoi&#xa0;: raison %1.</translation>
    </message>
    <message>
        <source>%1 answers with an ICMP error: %2.</source>
        <translation>%1 répond par une erreur ICMP&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A segment that is no part of the handshake.</source>
        <translation>Un segment qui ne fait pas partie de la poignée de main.</translation>
    </message>
    <message>
        <source>An MPTCP option in it breaks its format and is passed over.</source>
        <translation>Une option MPTCP qu’il contient enfreint son format et est ignorée.</translation>
    </message>
    <message>
        <source>An MPTCP option in it is of a kind that no RFC defines.</source>
        <translation>Une option MPTCP qu’il contient est d’un type qu’aucun RFC ne définit.</translation>
    </message>
    <message>
        <source>MPTCP version %1 with %2 subflows.</source>
        <translation>MPTCP version %1 avec %2 sous-flux.</translation>
    </message>
    <message>
        <source>MPTCP version %1 with one subflow.</source>
        <translation>MPTCP version %1 avec un sous-flux.</translation>
    </message>
    <message>
        <source>MPTCP version %1: %2 of %3 subflows finished their handshake here.</source>
        <translation>MPTCP version %1 : %2 sous-flux sur %3 ont terminé ici leur poignée de main.</translation>
    </message>
    <message>
        <source>Began with MPTCP version %1 and went on as plain TCP.</source>
        <translation>Commencé avec MPTCP version %1 et poursuivi en TCP simple.</translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got its own option back.</source>
        <translation>A demandé MPTCP version %1 et a reçu sa propre option en retour.</translation>
    </message>
    <message>
        <source>Plain TCP.</source>
        <translation>TCP simple.</translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got no answer.</source>
        <translation>A demandé MPTCP version %1 et n’a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>Asked for plain TCP and got no answer.</source>
        <translation>A demandé TCP simple et n’a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>Refused by a RST.</source>
        <translation>Refusé par un RST.</translation>
    </message>
    <message>
        <source>Refused by an ICMP error.</source>
        <translation>Refusé par une erreur ICMP.</translation>
    </message>
    <message>
        <source>A subflow of a connection that is not in these packets.</source>
        <translation>Un sous-flux d’une connexion qui n’est pas dans ces paquets.</translation>
    </message>
    <message>
        <source>Nothing on this path touches MPTCP.</source>
        <translation>Rien sur ce chemin ne touche à MPTCP.</translation>
    </message>
    <message>
        <source>The host itself speaks MPTCP version %1.</source>
        <translation>L’hôte lui-même parle MPTCP version %1.</translation>
    </message>
    <message>
        <source>The host itself speaks plain TCP only.</source>
        <translation>L’hôte lui-même ne parle que TCP simple.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE of version %1 and a key that it did not send, so it counts the host as potential MPTCP.</source>
        <translation>Le balayage reçoit un SYN/ACK avec un MP_CAPABLE de version %1 et une clé qu’il n’a pas envoyée&#xa0;; il compte donc l’hôte comme MPTCP potentiel.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the key in it is the scan&apos;s own, and it is counted as a mirror.</source>
        <translation>Le balayage reçoit un SYN/ACK avec MP_CAPABLE, l’hôte est donc MPTCP potentiel&#xa0;; mais la clé qu’il contient est celle du balayage, et il est compté comme miroir.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the option is the scan&apos;s own, byte by byte and without a key, and it is counted as a mirror.</source>
        <translation>Le balayage reçoit un SYN/ACK avec MP_CAPABLE, l’hôte est donc MPTCP potentiel&#xa0;; mais l’option est celle du balayage, octet pour octet et sans clé, et il est compté comme miroir.</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK without MP_CAPABLE and counts the host as plain TCP.</source>
        <translation>Le balayage reçoit un SYN/ACK sans MP_CAPABLE et compte l’hôte comme TCP simple.</translation>
    </message>
    <message>
        <source>The scan gets no answer that says anything about MPTCP.</source>
        <translation>Le balayage ne reçoit aucune réponse qui dise quelque chose de MPTCP.</translation>
    </message>
    <message>
        <source>All it has is one SYN and one SYN/ACK, and those do not tell who on the path wrote them.</source>
        <translation>Il ne dispose que d’un SYN et d’un SYN/ACK, qui ne disent pas qui sur le chemin les a écrits.</translation>
    </message>
    <message>
        <source>So it misses a host that does speak MPTCP: the option never got there.</source>
        <translation>Il manque donc un hôte qui parle bien MPTCP&#xa0;: l’option n’y est jamais arrivée.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: the routers quote it in their ICMP errors, up to hop %1 with the option and from hop %2 on without it, so it is removed between the two.</source>
        <translation>La trace envoie le même SYN avec un TTL croissant&#xa0;: les routeurs le citent dans leurs erreurs ICMP, avec l’option jusqu’au saut %1 et sans elle à partir du saut %2&#xa0;; elle est donc supprimée entre les deux.</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that it is still there at the last router and missing in the answer.</source>
        <translation>Aucun routeur derrière la middlebox ne cite le SYN sans l’option&#xa0;: la trace voit seulement qu’elle est encore là au dernier routeur et qu’elle manque dans la réponse.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: from hop %2 on the routers quote it without the option, so it is removed behind hop %1, and yet it stands in the answer.</source>
        <translation>La trace envoie le même SYN avec un TTL croissant&#xa0;: à partir du saut %2, les routeurs le citent sans l’option, elle est donc supprimée derrière le saut %1, et pourtant elle figure dans la réponse.</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that its own option comes back.</source>
        <translation>Aucun routeur derrière la middlebox ne cite le SYN sans l’option&#xa0;: la trace voit seulement que sa propre option revient.</translation>
    </message>
    <message>
        <source>The middlebox stands on the host&apos;s own link, as far away as the host itself: no TTL tells the two apart, and the trace takes the one for the other.</source>
        <translation>La middlebox se trouve sur le lien de l’hôte lui-même, aussi loin que lui&#xa0;: aucun TTL ne les distingue, et la trace prend l’une pour l’autre.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and only the target answers with another one.</source>
        <translation>La trace envoie le même SYN avec un TTL croissant&#xa0;: chaque routeur le cite avec l’option telle qu’envoyée, et seule la cible répond avec une autre.</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and the target answers without one.</source>
        <translation>La trace envoie le même SYN avec un TTL croissant&#xa0;: chaque routeur le cite avec l’option telle qu’envoyée, et la cible répond sans option.</translation>
    </message>
    <message>
        <source>From hop %1 on the quotes show the lowered MSS, which tells that a middlebox is there, and MP_CAPABLE as it was sent.</source>
        <translation>À partir du saut %1, les citations montrent la MSS abaissée, ce qui révèle une middlebox, et MP_CAPABLE tel qu’envoyé.</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the lowered MSS, so it stays unseen.</source>
        <translation>Aucun routeur derrière la middlebox ne cite la MSS abaissée&#xa0;; elle reste donc invisible.</translation>
    </message>
    <message>
        <source>The proof completes a connection: DATA_ACK and the HMAC of MP_JOIN are what follows from both keys, so whoever answers has the keys and speaks MPTCP.</source>
        <translation>La preuve achève une connexion&#xa0;: DATA_ACK et le HMAC de MP_JOIN découlent des deux clés&#xa0;; ce qui répond a donc les clés et parle MPTCP.</translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, and the trace shows that this is the middlebox and not the host.</source>
        <translation>Elle prouve MPTCP pour l’autre extrémité de la connexion, et la trace montre que c’est la middlebox et non l’hôte.</translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, which here is the middlebox; from outside it is the host.</source>
        <translation>Elle prouve MPTCP pour l’autre extrémité de la connexion, qui est ici la middlebox&#xa0;; vu de l’extérieur, c’est l’hôte.</translation>
    </message>
    <message>
        <source>The proof sends two SYNs with different keys or options, and each time just these come back: nobody shows a key of its own.</source>
        <translation>La preuve envoie deux SYN avec des clés ou des options différentes, et chaque fois ce sont elles qui reviennent&#xa0;: personne ne montre une clé à soi.</translation>
    </message>
    <message>
        <source>The proof finds no MPTCP at the other end: nothing answers with a key, so there is nothing to prove.</source>
        <translation>La preuve ne trouve pas de MPTCP à l’autre extrémité&#xa0;: rien ne répond avec une clé, il n’y a donc rien à prouver.</translation>
    </message>
    <message>
        <source>The proof stays open: the option is answered, but what would have to follow from the keys does not.</source>
        <translation>La preuve reste ouverte&#xa0;: l’option reçoit une réponse, mais ce qui devrait découler des clés n’en découle pas.</translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way.</source>
        <translation>La middlebox supprime l’option MPTCP en chemin.</translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way; that of a SYN it remembers.</source>
        <translation>La middlebox supprime l’option MPTCP en chemin&#xa0;; elle se souvient de celle d’un SYN.</translation>
    </message>
    <message>
        <source>The host&apos;s own answer was plain: the middlebox puts the SYN&apos;s option into it.</source>
        <translation>La réponse de l’hôte était sans MPTCP&#xa0;: la middlebox y insère l’option du SYN.</translation>
    </message>
    <message>
        <source>The middlebox takes it in the host&apos;s name; the host itself never sees it.</source>
        <translation>La middlebox le prend au nom de l’hôte&#xa0;; l’hôte lui-même ne le voit jamais.</translation>
    </message>
    <message>
        <source>It comes from the middlebox, which answers in the host&apos;s name.</source>
        <translation>Il vient de la middlebox, qui répond au nom de l’hôte.</translation>
    </message>
    <message>
        <source>The middlebox lowers the MSS to 1200 and leaves MPTCP alone.</source>
        <translation>La middlebox abaisse la MSS à 1200 et ne touche pas à MPTCP.</translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and hop %2.</source>
        <translation>Une middlebox se trouve entre le saut %1 et le saut %2.</translation>
    </message>
    <message>
        <source>A middlebox stands between the initiator and hop 1.</source>
        <translation>Une middlebox se trouve entre l’initiateur et le saut 1.</translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and the host.</source>
        <translation>Une middlebox se trouve entre le saut %1 et l’hôte.</translation>
    </message>
    <message>
        <source>It removes the MPTCP option from every packet that passes, in both directions.</source>
        <translation>Elle supprime l’option MPTCP de chaque paquet qui passe, dans les deux sens.</translation>
    </message>
    <message>
        <source>It removes the MPTCP option on the way to the host and puts that of the SYN into the SYN/ACK.</source>
        <translation>Elle supprime l’option MPTCP sur le chemin vers l’hôte et insère celle du SYN dans le SYN/ACK.</translation>
    </message>
    <message>
        <source>It ends the connection and answers in the host&apos;s name, with MPTCP and keys of its own.</source>
        <translation>Elle termine la connexion et répond au nom de l’hôte, avec MPTCP et ses propres clés.</translation>
    </message>
    <message>
        <source>It lowers the MSS of SYNs, and lets MPTCP pass as it is.</source>
        <translation>Elle abaisse la MSS des SYN et laisse passer MPTCP tel quel.</translation>
    </message>
    <message>
        <source>The trace finds that a SYN with TTL %2 is answered with a SYN/ACK already, while the host is farther away: something behind hop %1 answers in its name.</source>
        <translation>La trace constate qu’un SYN de TTL %2 reçoit déjà un SYN/ACK, alors que l’hôte est plus loin&#xa0;: quelque chose derrière le saut %1 répond en son nom.</translation>
    </message>
    <message>
        <source>A proof cannot be faked: the values are hashes of keys and of fresh nonces, so copying what was seen, or making numbers up, never gives the right ones.</source>
        <translation>Une preuve ne peut pas être falsifiée&#xa0;: les valeurs sont des hachages de clés et de nouveaux nonces&#xa0;; copier ce qui a été vu, ou inventer des nombres, ne donne jamais les bons.</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptionPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>History of a host</source>
        <translation>Historique d’un hôte</translation>
    </message>
    <message>
        <source>&amp;Search figures</source>
        <translation>&amp;Chercher des figures</translation>
    </message>
    <message>
        <source>&amp;Make the figure again</source>
        <translation>&amp;Refaire la figure</translation>
    </message>
    <message>
        <source>&amp;Ask only for the shown span</source>
        <translation>Interroger seulement la période a&amp;ffichée</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Co&amp;pier l’image</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exporter l’image…</translation>
    </message>
    <message>
        <source>Export &amp;numbers as CSV…</source>
        <translation>Exporter les &amp;nombres en CSV…</translation>
    </message>
    <message>
        <source>Choose &amp;runs…</source>
        <translation>Choisir des exéc&amp;utions…</translation>
    </message>
    <message>
        <source>&amp;Databases of networks and countries…</source>
        <translation>&amp;Bases de données des réseaux et pays…</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>&amp;Garder cette vue…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the figure, its numbers, or the command that draws it</source>
        <translation>Copie la figure, ses nombres ou la commande qui la dessine</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writes the figure as a picture or as CSV</source>
        <translation>Écrit la figure comme image ou en CSV</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Figures with their questions, to come back to</source>
        <translation>Des figures avec leurs questions, pour y revenir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The figure was not made.</source>
        <translation>La figure n’a pas été faite.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>La faire</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>Effacer toutes les conditions</translation>
    </message>
    <message>
        <source>Choose another figure</source>
        <translation>Choisir une autre figure</translation>
    </message>
    <message>
        <source>Nothing for this question</source>
        <translation>Rien pour cette question</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Something else is needed</source>
        <translation>Il manque autre chose</translation>
    </message>
    <message>
        <source>Choose databases…</source>
        <translation>Choisir les bases de données…</translation>
    </message>
    <message>
        <source>The figure could not be made</source>
        <translation>La figure n’a pas pu être faite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Ouvrir une autre base de mesures</translation>
    </message>
    <message>
        <source>No stored runs yet</source>
        <translation>Aucune exécution enregistrée</translation>
    </message>
    <message>
        <source>Figures show how answers change from scan to scan. Scans are kept as they run; scan the lab for a first one, or open a store or import runs on the Runs page. The group “Published traffic” has figures of the papers&apos; own numbers.</source>
        <translation>Les figures montrent comment les réponses changent d’un balayage à l’autre. Les balayages sont enregistrés à mesure&#xa0;; balayez le labo pour en avoir un premier, ou ouvrez une base de mesures ou importez des exécutions sur la page Exécutions. Le groupe «&#xa0;Trafic publié&#xa0;» contient des figures avec les nombres des articles eux-mêmes.</translation>
    </message>
    <message>
        <source>Go to the Scan page</source>
        <translation>Aller à la page Balayage</translation>
    </message>
    <message>
        <source>Open a store or import runs</source>
        <translation>Ouvrir une base ou importer des exécutions</translation>
    </message>
    <message>
        <source>All stored runs are simulated</source>
        <translation>Toutes les exécutions enregistrées sont simulées</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the virtual lab are stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</source>
        <translation>
            <numerusform>%n exécution du labo virtuel est enregistrée, et aucune qui ait mesuré. Les figures ne les mélangent jamais&#xa0;; celles des exécutions simulées disent que rien n’a été mesuré.</numerusform>
            <numerusform>%n exécutions du labo virtuel sont enregistrées, et aucune qui ait mesuré. Les figures ne les mélangent jamais&#xa0;; celles des exécutions simulées disent que rien n’a été mesuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show simulated runs</source>
        <translation>Afficher les exécutions simulées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg);;PDF documents (*.pdf);;Pictures (*.png);;Numbers (*.csv)</source>
        <translation>Images vectorielles (*.svg);;Documents PDF (*.pdf);;Images (*.png);;Nombres (*.csv)</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder for All Figures</source>
        <translation>Dossier pour toutes les figures</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written into %1; %2 cannot be made from this question</source>
        <translation>
            <numerusform>%n figure écrite dans %1&#xa0;; %2 ne peuvent pas être faites à partir de cette question</numerusform>
            <numerusform>%n figures écrites dans %1&#xa0;; %2 ne peuvent pas être faites à partir de cette question</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Numbers copied as CSV</source>
        <translation>Nombres copiés en CSV</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Name of the figure with its question:</source>
        <translation>Nom de la figure avec sa question&#xa0;:</translation>
    </message>
    <message>
        <source>View kept: %1</source>
        <translation>Vue gardée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>&amp;Let go of</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ke&amp;pt views</source>
        <translation>&amp;Vues gardées</translation>
    </message>
    <message>
        <source>Find a figure by words of its title or source.</source>
        <translation>Trouver une figure par des mots de son titre ou de sa source.</translation>
    </message>
    <message>
        <source>Read the store once more and draw the figure anew.</source>
        <translation>Relire la base et redessiner la figure.</translation>
    </message>
    <message>
        <source>Narrow the question to the time that the chart shows.</source>
        <translation>Restreindre la question à la période que montre le graphique.</translation>
    </message>
    <message>
        <source>Copy the figure as a picture.</source>
        <translation>Copier la figure comme image.</translation>
    </message>
    <message>
        <source>Copy the numbers of the figure.</source>
        <translation>Copier les nombres de la figure.</translation>
    </message>
    <message>
        <source>Copy e&amp;quivalent command</source>
        <translation>Copier la commande é&amp;quivalente</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>Copier la ligne de commande qui dessine la même figure.</translation>
    </message>
    <message>
        <source>Write the figure as SVG, PDF or PNG.</source>
        <translation>Écrire la figure en SVG, PDF ou PNG.</translation>
    </message>
    <message>
        <source>Write the numbers of the figure.</source>
        <translation>Écrire les nombres de la figure.</translation>
    </message>
    <message>
        <source>All figures into a fo&amp;lder…</source>
        <translation>Toutes les figures dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>Write every figure that the question allows.</source>
        <translation>Écrire toutes les figures que permet la question.</translation>
    </message>
    <message>
        <source>Choose which runs the figure takes.</source>
        <translation>Choisir les exécutions que prend la figure.</translation>
    </message>
    <message>
        <source>AS watc&amp;h…</source>
        <translation>Suivi des A&amp;S…</translation>
    </message>
    <message>
        <source>Name the networks that figures follow.</source>
        <translation>Nommer les réseaux que suivent les figures.</translation>
    </message>
    <message>
        <source>Files that say which network and country an address is of.</source>
        <translation>Fichiers qui disent de quel réseau et de quel pays est une adresse.</translation>
    </message>
    <message>
        <source>Keep the figure with its question under a name.</source>
        <translation>Garder la figure et sa question sous un nom.</translation>
    </message>
    <message>
        <source>Show hosts and histor&amp;y</source>
        <translation>Afficher les &amp;hôtes et l’historique</translation>
    </message>
    <message>
        <source>Show the hosts behind a point, and what an address answered over time.</source>
        <translation>Afficher les hôtes derrière un point, et ce qu’une adresse a répondu au fil du temps.</translation>
    </message>
    <message>
        <source>Look &amp;up the history of an address…</source>
        <translation>Consulter l’h&amp;istorique d’une adresse…</translation>
    </message>
    <message>
        <source>Look up what an address answered in all runs.</source>
        <translation>Consulter ce qu’une adresse a répondu dans toutes les exécutions.</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>Aucune figure n’est affichée.</translation>
    </message>
    <message>
        <source>Zoom into a figure over time first.</source>
        <translation>Zoomez d’abord sur une figure dans le temps.</translation>
    </message>
    <message>
        <source>The picture is too large to be copied; export it instead</source>
        <translation>L’image est trop grande pour être copiée ; exportez-la plutôt</translation>
    </message>
</context>
<context>
    <name>widgets::CalculationText</name>
    <message>
        <source>key A</source>
        <translation>clé A</translation>
    </message>
    <message>
        <source>key B</source>
        <translation>clé B</translation>
    </message>
    <message>
        <source>nonce A</source>
        <translation>nonce A</translation>
    </message>
    <message>
        <source>nonce B</source>
        <translation>nonce B</translation>
    </message>
    <message>
        <source>token A</source>
        <translation>jeton A</translation>
    </message>
    <message>
        <source>token B</source>
        <translation>jeton B</translation>
    </message>
    <message>
        <source>key A of the SYN</source>
        <translation>clé A du SYN</translation>
    </message>
    <message>
        <source>key B of the SYN/ACK</source>
        <translation>clé B du SYN/ACK</translation>
    </message>
    <message>
        <source>sender&apos;s key</source>
        <translation>clé de l’émetteur</translation>
    </message>
    <message>
        <source>receiver&apos;s key</source>
        <translation>clé du récepteur</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key A</source>
        <translation>la clé du récepteur, clé A</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key B</source>
        <translation>la clé du récepteur, clé B</translation>
    </message>
    <message>
        <source>bytes before</source>
        <translation>octets avant</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>octets reçus</translation>
    </message>
    <message>
        <source>bytes of data before</source>
        <translation>octets de données avant</translation>
    </message>
    <message>
        <source>bytes of data received</source>
        <translation>octets de données reçus</translation>
    </message>
    <message>
        <source>data sequence number</source>
        <translation>numéro de séquence des données</translation>
    </message>
    <message>
        <source>subflow sequence number</source>
        <translation>numéro de séquence du sous-flux</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>pseudo-header</source>
        <translation>pseudo-en-tête</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address ID</source>
        <translation>ID d’adresse</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>ones&apos; complement sum of the data and of data sequence number, subflow sequence number, length and zeros</source>
        <translation>somme en complément à un des données et du numéro de séquence des données, du numéro de séquence du sous-flux, de la longueur et de zéros</translation>
    </message>
    <message>
        <source>Both keys</source>
        <translation>Les deux clés</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>First data sequence number (IDSN)</source>
        <translation>Premier numéro de séquence des données (IDSN)</translation>
    </message>
    <message>
        <source>HMAC of the MP_JOIN</source>
        <translation>HMAC du MP_JOIN</translation>
    </message>
    <message>
        <source>Data sequence number (DSN)</source>
        <translation>Numéro de séquence des données (DSN)</translation>
    </message>
    <message>
        <source>DATA_ACK</source>
        <translation>DATA_ACK</translation>
    </message>
    <message>
        <source>HMAC of the ADD_ADDR</source>
        <translation>HMAC de l’ADD_ADDR</translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation>Somme de contrôle des données</translation>
    </message>
    <message>
        <source>Key of the MP_FASTCLOSE</source>
        <translation>Clé du MP_FASTCLOSE</translation>
    </message>
    <message>
        <source>Both keys go over the wire once more, so that each side sees that the other means the same connection.</source>
        <translation>Les deux clés passent encore une fois sur le fil, pour que chaque côté voie que l’autre parle de la même connexion.</translation>
    </message>
    <message>
        <source>A token names the connection in an MP_JOIN: who listens finds the connection by it, and who does not know the key cannot guess it.</source>
        <translation>Un jeton nomme la connexion dans un MP_JOIN&#xa0;: celui qui écoute la retrouve par lui, et celui qui ne connaît pas la clé ne peut pas le deviner.</translation>
    </message>
    <message>
        <source>The numbers of the connection&apos;s data begin here, on whichever subflow they travel. Nobody who missed the keys knows it.</source>
        <translation>Les numéros des données de la connexion commencent ici, quel que soit le sous-flux qui les porte. Qui n’a pas vu les clés ne le connaît pas.</translation>
    </message>
    <message>
        <source>The keys were shown once and are not sent again. That each side knows both is shown by an HMAC over fresh nonces, so that an overheard answer is worth nothing the next time.</source>
        <translation>Les clés ont été montrées une fois et ne sont plus envoyées. Que chaque côté connaît les deux est montré par un HMAC sur de nouveaux nonces&#xa0;; une réponse interceptée ne vaut donc rien la fois suivante.</translation>
    </message>
    <message>
        <source>The number of the first byte in the stream of the whole connection: it can only be right when the sender hashed its key.</source>
        <translation>Le numéro du premier octet dans le flux de la connexion entière&#xa0;: il ne peut être juste que si l’émetteur a haché sa clé.</translation>
    </message>
    <message>
        <source>The next byte of the whole connection that is waited for: it can only be right when whoever answers hashed the peer&apos;s key. A proxy of plain TCP cannot.</source>
        <translation>Le prochain octet attendu de la connexion entière&#xa0;: il ne peut être juste que si celui qui répond a haché la clé de son pair. Un proxy TCP simple ne le peut pas.</translation>
    </message>
    <message>
        <source>The HMAC shows that whoever holds the keys announces this address.</source>
        <translation>Le HMAC montre que c’est un détenteur des clés qui annonce cette adresse.</translation>
    </message>
    <message>
        <source>The checksum finds boxes that change the data on the way.</source>
        <translation>La somme de contrôle révèle les boîtiers qui changent les données en chemin.</translation>
    </message>
    <message>
        <source>The peer&apos;s own key shows that whoever closes knows the connection.</source>
        <translation>La clé du pair lui-même montre que celui qui ferme connaît la connexion.</translation>
    </message>
    <message>
        <source>leftmost %1 bits</source>
        <translation>%1 bits de gauche</translation>
    </message>
    <message>
        <source>rightmost %1 bits</source>
        <translation>%1 bits de droite</translation>
    </message>
    <message>
        <source>leftmost %1 bits of %2</source>
        <translation>%1 bits de gauche de %2</translation>
    </message>
    <message>
        <source>rightmost %1 bits of %2</source>
        <translation>%1 bits de droite de %2</translation>
    </message>
</context>
<context>
    <name>widgets::CapturePanel</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Opens a pcap or pcapng file; one can also be dropped on this page</source>
        <translation>Ouvre un fichier pcap ou pcapng&#xa0;; vous pouvez aussi en déposer un sur cette page</translation>
    </message>
    <message>
        <source>Filter by address, port, version or outcome</source>
        <translation>Filtrer par adresse, port, version ou issue</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>Reading the capture</source>
        <translation>Lecture de la capture</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>Connexions de la capture</translation>
    </message>
    <message>
        <source>%1 packets read</source>
        <translation>%1 paquets lus</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap)</source>
        <translation>Captures (*.pcap *.pcapng *.cap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No capture was opened yet</source>
        <translation>Aucune capture n’a encore été ouverte</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1. What came before is shown.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout&#xa0;: %1. Ce qui précède est affiché.</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>%1 not TCP</source>
        <translation>%1 non TCP</translation>
    </message>
    <message>
        <source>%1 of connections whose beginning is not in the file</source>
        <translation>%1 de connexions dont le début n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 illisibles</translation>
    </message>
    <message>
        <source>%1 left out, for the file holds more than is shown</source>
        <translation>%1 omis, car le fichier en contient plus que ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%1 sur %n connexion</numerusform>
            <numerusform>%1 sur %n connexions</numerusform>
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
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>key in %1 replaced</source>
        <translation>clé dans %1 remplacée</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 réécrit</translation>
    </message>
    <message>
        <source>changed outside the MPTCP option</source>
        <translation>changé en dehors de l’option MPTCP</translation>
    </message>
    <message>
        <source>This byte is not as it was sent.</source>
        <translation>Cet octet n’est pas tel qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>This byte was not there when it was sent.</source>
        <translation>Cet octet n’était pas là à l’envoi.</translation>
    </message>
    <message>
        <source>MSS set to %1</source>
        <translation>MSS fixée à %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChipLine</name>
    <message>
        <source>Take this condition away</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Take all conditions away</source>
        <translation>Retirer toutes les conditions</translation>
    </message>
</context>
<context>
    <name>widgets::ClassTile</name>
    <message>
        <source>%1 Press to show only these.</source>
        <translation>%1 Cliquez pour n’afficher que celles-ci.</translation>
    </message>
</context>
<context>
    <name>widgets::CloseGuard</name>
    <message>
        <source>Hosts are being traced or proven. Stop it and quit? What was found so far is kept.</source>
        <translation>Des hôtes sont en train d’être tracés ou prouvés. Arrêter et quitter&#xa0;? Ce qui a été trouvé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>A scan is running and its replies are not saved. Stop it and quit?</source>
        <translation>Un balayage est en cours et ses réponses ne sont pas enregistrées. L’arrêter et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>A scan is running. Stop it and quit? What it has found so far is kept.</source>
        <translation>Un balayage est en cours. L’arrêter et quitter&#xa0;? Ce qu’il a trouvé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>Scan Running</source>
        <translation>Balayage en cours</translation>
    </message>
    <message>
        <source>Traces Running</source>
        <translation>Traces en cours</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep Scanning</source>
        <translation>&amp;Poursuivre le balayage</translation>
    </message>
    <message>
        <source>&amp;Keep Measuring</source>
        <translation>&amp;Poursuivre les mesures</translation>
    </message>
    <message>
        <source>Stopping, and writing what was found to the store…</source>
        <translation>Arrêt, et écriture de ce qui a été trouvé dans la base de mesures…</translation>
    </message>
    <message>
        <source>Import or Export Running</source>
        <translation>Importation ou exportation en cours</translation>
    </message>
    <message>
        <source>Runs are being imported, exported or copied. Stop it and quit? An export that is stopped is not complete.</source>
        <translation>Des exécutions sont en cours d’importation, d’exportation ou de copie. Arrêter et quitter&#xa0;? Une exportation arrêtée n’est pas complète.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation>Copier en CSV avec en-tête</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2 ont été copiées</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Lignes copiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>widgets::CommandBar</name>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>Copier la commande dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>widgets::CommandModel</name>
    <message>
        <source>%1, in %2. %3</source>
        <translation>%1, dans %2. %3</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible pour l’instant.</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Saisissez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>Lettres d’une commande</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui correspondent</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter runs, Esc closes</source>
        <translation>↑ ↓ pour choisir, Entrée exécute, Échap ferme</translation>
    </message>
</context>
<context>
    <name>widgets::ComparePanel</name>
    <message>
        <source>Only &amp;MPTCP hosts</source>
        <translation>Hôtes &amp;MPTCP seulement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xporter en CSV…</translation>
    </message>
    <message>
        <source>Count only targets that answered with an MPTCP option in one of the two runs</source>
        <translation>Ne compter que les cibles ayant répondu avec une option MPTCP dans l’une des deux exécutions</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>Différences des deux exécutions</translation>
    </message>
    <message>
        <source>Show or hide these rows</source>
        <translation>Afficher ou masquer ces lignes</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>Rien n’a encore été comparé</translation>
    </message>
    <message>
        <source>Select two runs of the same targets in the list, then choose Compare: here stand the hosts that came, left, or answer otherwise.</source>
        <translation>Sélectionnez dans la liste deux exécutions sur les mêmes cibles, puis choisissez Comparer&#xa0;: les hôtes apparus, disparus ou répondant autrement s’affichent ici.</translation>
    </message>
    <message>
        <source>Comparing run %1 with run %2</source>
        <translation>Comparaison de l’exécution %1 avec l’exécution %2</translation>
    </message>
    <message>
        <source>Reading both runs…</source>
        <translation>Lecture des deux exécutions…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Identiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>De %1
à %2</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>Non comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>The table holds the first %1 of %2 differences; the export has all.</source>
        <translation>Le tableau contient les %1 premières différences sur %2&#xa0;; l’export les a toutes.</translation>
    </message>
    <message>
        <source>The two runs found the same hosts.</source>
        <translation>Les deux exécutions ont trouvé les mêmes hôtes.</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>Exporter les différences</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Differences exported to “%1”</source>
        <translation>Différences exportées vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Exporting the differences…</source>
        <translation>Export des différences…</translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonModel</name>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>RTT, first</source>
        <translation>RTT, premier</translation>
    </message>
    <message>
        <source>RTT, second</source>
        <translation>RTT, second</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonView</name>
    <message>
        <source>%1, %2, from %3: %4</source>
        <translation>%1, %2, depuis %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>First path</source>
        <translation>Premier chemin</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Second chemin</translation>
    </message>
    <message>
        <source>Both paths hop by hop</source>
        <translation>Les deux chemins saut par saut</translation>
    </message>
    <message>
        <source>&amp;Back to one trace</source>
        <translation>&amp;Retour à une seule trace</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionModel</name>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écouteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>Sous-flux</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est résulté</translation>
    </message>
</context>
<context>
    <name>widgets::CounterStrip</name>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Probes that the network took</source>
        <translation>Sondes que le réseau a acceptées</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>Débit d’envoi</translation>
    </message>
    <message>
        <source>Probes a second over the last second</source>
        <translation>Sondes par seconde pendant la dernière seconde</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Replies that belong to this scan&apos;s probes</source>
        <translation>Réponses qui appartiennent aux sondes de ce balayage</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>Débit de réponses</translation>
    </message>
    <message>
        <source>Replies a second over the last second</source>
        <translation>Réponses par seconde pendant la dernière seconde</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>SYN/ACKs for each probe sent</source>
        <translation>SYN/ACK par sonde envoyée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Replies lost on receive: dropped by the kernel, by the window or by the memory of duplicates. Anything but 0 means that results may be incomplete.</source>
        <translation>Réponses perdues à la réception&#xa0;: rejetées par le noyau, par la fenêtre ou par la mémoire des doublons. Toute valeur autre que 0 signifie que les résultats peuvent être incomplets.</translation>
    </message>
</context>
<context>
    <name>widgets::DatabaseDialog</name>
    <message>
        <source>Databases of Networks and Countries</source>
        <translation>Bases de données des réseaux et pays</translation>
    </message>
    <message>
        <source>Figures of networks and countries, and filters by AS, look addresses up in files of yours. MaxMind offers GeoLite2-ASN and GeoLite2-Country for free after registration; CAIDA publishes prefix-to-AS files (pfx2as).</source>
        <translation>Les figures des réseaux et des pays, ainsi que les filtres par AS, cherchent les adresses dans des fichiers à vous. MaxMind propose gratuitement GeoLite2-ASN et GeoLite2-Country après inscription&#xa0;; CAIDA publie des fichiers préfixe vers AS (pfx2as).</translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation>&amp;Réseaux (AS)&#xa0;:</translation>
    </message>
    <message>
        <source>A MaxMind ASN database (.mmdb), or CAIDA pfx2as files of both families with a comma between them</source>
        <translation>Une base ASN de MaxMind (.mmdb), ou des fichiers pfx2as de CAIDA des deux familles, séparés par une virgule</translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation>&amp;Pays&#xa0;:</translation>
    </message>
    <message>
        <source>A MaxMind country or city database (.mmdb)</source>
        <translation>Une base de pays ou de villes de MaxMind (.mmdb)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for the file: %1</source>
        <translation>Choisir le fichier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::DatabasesSection</name>
    <message>
        <source>Choose Database of Networks</source>
        <translation>Choisir la base de données des réseaux</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose Database of Countries</source>
        <translation>Choisir la base de données des pays</translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation>&amp;Réseaux (AS)&#xa0;:</translation>
    </message>
    <message>
        <source>A MaxMind DB file or a table of prefixes and AS numbers; figures by network need it.</source>
        <translation>Un fichier MaxMind DB ou une table de préfixes et de numéros d’AS&#xa0;; les figures par réseau en ont besoin.</translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation>&amp;Pays&#xa0;:</translation>
    </message>
    <message>
        <source>A MaxMind DB file of countries; figures by country need it.</source>
        <translation>Un fichier MaxMind DB de pays&#xa0;; les figures par pays en ont besoin.</translation>
    </message>
</context>
<context>
    <name>widgets::DifferenceModel</name>
    <message>
        <source>Came</source>
        <translation>Apparu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
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
        <translation>Passe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Came: it answers in the later run alone. Left: in the earlier run alone. Changed: it answers otherwise</source>
        <translation>Apparu&#xa0;: répond dans la seule exécution ultérieure. Disparu&#xa0;: dans la seule exécution antérieure. Changé&#xa0;: répond autrement</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation>Son port TCP</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>The class of its answer in the earlier run</source>
        <translation>La classe de sa réponse dans l’exécution antérieure</translation>
    </message>
    <message>
        <source>The class of its answer in the later run</source>
        <translation>La classe de sa réponse dans l’exécution ultérieure</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vu</translation>
    </message>
</context>
<context>
    <name>widgets::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Take back what was last edited or deleted on this page.</source>
        <translation>Annuler la dernière modification ou suppression faite sur cette page.</translation>
    </message>
    <message>
        <source>Nothing was edited on this page.</source>
        <translation>Rien n’a été modifié sur cette page.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Nothing was taken back on this page.</source>
        <translation>Rien n’a été annulé sur cette page.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>Copier la sélection.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Go to the filter of this page, or else of the replies on the Live page.</source>
        <translation>Aller au filtre de cette page ou, à défaut, à celui des réponses sur la page Direct.</translation>
    </message>
</context>
<context>
    <name>widgets::ExercisePanel</name>
    <message>
        <source>Ne&amp;xt exercise</source>
        <translation>E&amp;xercice suivant</translation>
    </message>
    <message>
        <source>Exercise %1: a box may hide on this path. Step through the packets, look at what scan, trace and proof saw, and say which rule it follows.</source>
        <translation>Exercice %1&#xa0;: un boîtier se cache peut-être sur ce chemin. Parcourez les paquets, regardez ce que le balayage, la trace et la preuve ont vu, et dites quelle règle il suit.</translation>
    </message>
    <message>
        <source>%1 of %2 right at once</source>
        <translation>%1 sur %2 justes du premier coup</translation>
    </message>
    <message>
        <source>H&amp;int (%1 of %2)</source>
        <translation>&amp;Indice (%1 sur %2)</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>Indice %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Right: %1. %2 %3</source>
        <translation>Juste&#xa0;: %1. %2 %3</translation>
    </message>
    <message>
        <source>Not %1. %2 That is not what stands here; try again.</source>
        <translation>Pas %1. %2 Ce n’est pas ce qui se trouve ici&#xa0;; essayez encore.</translation>
    </message>
    <message>
        <source>the scan says “%1”. Compare the option in the SYN/ACK with the one in the SYN: is it another, or the same?</source>
        <translation>le balayage dit «&#xa0;%1&#xa0;». Comparez l’option du SYN/ACK avec celle du SYN&#xa0;: est-ce une autre, ou la même&#xa0;?</translation>
    </message>
    <message>
        <source>the scan says “%1”. Who could have taken the option away: the listener, or somebody before it?</source>
        <translation>le balayage dit «&#xa0;%1&#xa0;». Qui a pu enlever l’option&#xa0;: l’écouteur, ou quelqu’un avant lui&#xa0;?</translation>
    </message>
    <message>
        <source>look at the trace: some router quotes a SYN that is not the one that was sent.</source>
        <translation>regardez la trace&#xa0;: un routeur cite un SYN qui n’est pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>look at the trace: every quote shows the MPTCP option as it was sent. Is anything else changed? And how far did the SYN have to go before it was answered?</source>
        <translation>regardez la trace&#xa0;: chaque citation montre l’option MPTCP telle qu’envoyée. Autre chose a-t-il changé&#xa0;? Et jusqu’où le SYN a-t-il dû aller avant de recevoir une réponse&#xa0;?</translation>
    </message>
    <message>
        <source>look at the proof: no step failed. Whoever answers holds the keys; the only question left is where it stands.</source>
        <translation>regardez la preuve&#xa0;: aucune étape n’a échoué. Ce qui répond détient les clés&#xa0;; reste à savoir où il se trouve.</translation>
    </message>
    <message>
        <source>look at the proof: the first step that fails is “%1”</source>
        <translation>regardez la preuve&#xa0;: la première étape qui échoue est «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>widgets::ExplanationPanel</name>
    <message>
        <source>What is worked out from the keys</source>
        <translation>Ce qui est calculé à partir des clés</translation>
    </message>
    <message>
        <source>What each side knows</source>
        <translation>Ce que chaque côté sait</translation>
    </message>
    <message>
        <source>S&amp;een at:</source>
        <translation>&amp;Vu à&#xa0;:</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>Calculs</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Qui sait quoi</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écouteur</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>Routeur %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Worked out (%1)</source>
        <translation>Calculs (%1)</translation>
    </message>
    <message>
        <source>As it was sent.</source>
        <translation>Tel qu’envoyé.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>Export Runs</source>
        <translation>Exporter des exécutions</translation>
    </message>
    <message>
        <source>Whole runs, JSON lines</source>
        <translation>Exécutions entières, lignes JSON</translation>
    </message>
    <message>
        <source>Whole runs, CSV tables in a folder</source>
        <translation>Exécutions entières, tables CSV dans un dossier</translation>
    </message>
    <message>
        <source>Hosts, CSV</source>
        <translation>Hôtes, CSV</translation>
    </message>
    <message>
        <source>Replies, CSV</source>
        <translation>Réponses, CSV</translation>
    </message>
    <message>
        <source>Traces, CSV</source>
        <translation>Traces, CSV</translation>
    </message>
    <message>
        <source>Proofs, CSV</source>
        <translation>Preuves, CSV</translation>
    </message>
    <message>
        <source>Followed-up hosts, CSV</source>
        <translation>Hôtes suivis, CSV</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Runs:</source>
        <translation>Exécutions&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Vers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Every record, one JSON object a line; Import reads it back.</source>
        <translation>Chaque enregistrement, un objet JSON par ligne&#xa0;; Importer le relit.</translation>
    </message>
    <message>
        <source>Files of their own for each run, its replies, hosts, traces and proofs, as run-12-hosts.csv.</source>
        <translation>Des fichiers propres à chaque exécution, pour ses réponses, hôtes, traces et preuves, comme run-12-hosts.csv.</translation>
    </message>
    <message>
        <source>One table with a header.</source>
        <translation>Une seule table avec en-tête.</translation>
    </message>
    <message>
        <source>Export to Folder</source>
        <translation>Exporter vers un dossier</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>Exporter vers un fichier</translation>
    </message>
</context>
<context>
    <name>widgets::FetchDialog</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>&amp;Stop fetching</source>
        <translation>&amp;Arrêter la récupération</translation>
    </message>
    <message>
        <source>&amp;Add to the form</source>
        <translation>A&amp;jouter au formulaire</translation>
    </message>
    <message>
        <source>Fetch a List</source>
        <translation>Récupérer une liste</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>More than this is not taken, whatever the server sends</source>
        <translation>Rien n’est pris au-delà, quoi que le serveur envoie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one that the list’s publisher names</source>
        <translation>Comparez-le avec celui qu’indique l’éditeur de la liste</translation>
    </message>
    <message>
        <source>A plain text, CSV or JSON lines file is fetched by http or https and kept with its address, date and SHA-256. When it is fetched again and that fails, the old file stays.</source>
        <translation>Un fichier de texte brut, CSV ou de lignes JSON est récupéré par http ou https et conservé avec son adresse, sa date et son SHA-256. Si une nouvelle récupération échoue, l’ancien fichier reste.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Use &amp;as</source>
        <translation>&amp;Utiliser comme</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The file of before is kept.</source>
        <translation>Le fichier précédent est conservé.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Fetched before, on %1.</source>
        <translation>Déjà récupéré, le %1.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
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
        <translation>rien</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>non visible</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation>%1.
%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Seen at this hop</source>
        <translation>Vu à ce saut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>The field of the IP or TCP header, or the TCP option</source>
        <translation>Le champ de l’en-tête IP ou TCP, ou l’option TCP</translation>
    </message>
    <message>
        <source>As the probe left this computer</source>
        <translation>Tel que la sonde a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>As the router&apos;s ICMP error quotes it</source>
        <translation>Tel que l’erreur ICMP du routeur le cite</translation>
    </message>
    <message>
        <source>The same, changed, or not visible because the quote ends before it</source>
        <translation>Identique, changé, ou non visible parce que la citation finit avant</translation>
    </message>
    <message>
        <source>Whether routers change it on every path, or it follows from another change</source>
        <translation>Si les routeurs le changent sur tout chemin, ou s’il découle d’un autre changement</translation>
    </message>
</context>
<context>
    <name>widgets::FigureCatalogue</name>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Answers and classes</source>
        <translation>Réponses et classes</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>Apparitions et disparitions</translation>
    </message>
    <message>
        <source>Ports and versions</source>
        <translation>Ports et versions</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Networks and countries</source>
        <translation>Réseaux et pays</translation>
    </message>
    <message>
        <source>AS watch</source>
        <translation>Suivi des AS</translation>
    </message>
    <message>
        <source>Times and distances</source>
        <translation>Temps et distances</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Published traffic</source>
        <translation>Trafic publié</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be made now: %1</source>
        <translation>Impossible pour l’instant&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>En ligne de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>Chercher des figures</translation>
    </message>
    <message>
        <source>Words of a title, a group or a source, such as “v1 overlap” or “figure 2a”. Enter shows the first figure found.</source>
        <translation>Des mots d’un titre, d’un groupe ou d’une source, comme «&#xa0;v1 overlap&#xa0;» ou «&#xa0;figure 2a&#xa0;». Entrée affiche la première figure trouvée.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Every figure and table that stored runs can give. Grey ones lack something, which their tool tip names.</source>
        <translation>Toutes les figures et tables que peuvent donner les exécutions enregistrées. À celles en gris, il manque quelque chose que leur infobulle indique.</translation>
    </message>
    <message>
        <source>Nothing found: no figure has all these words in its title, group or source.</source>
        <translation>Rien trouvé&#xa0;: aucune figure n’a tous ces mots dans son titre, son groupe ou sa source.</translation>
    </message>
</context>
<context>
    <name>widgets::FigurePane</name>
    <message>
        <source>Zoom &amp;back</source>
        <translation>Zoom &amp;précédent</translation>
    </message>
    <message>
        <source>The part shown before</source>
        <translation>La partie affichée avant</translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation>Zoom &amp;suivant</translation>
    </message>
    <message>
        <source>The part shown after</source>
        <translation>La partie affichée après</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Fewer categories, around the marked one (+)</source>
        <translation>Moins de catégories, autour de celle marquée (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>More categories (-)</source>
        <translation>Plus de catégories (-)</translation>
    </message>
    <message>
        <source>Show &amp;whole figure</source>
        <translation>Afficher la figure &amp;entière</translation>
    </message>
    <message>
        <source>All categories (0)</source>
        <translation>Toutes les catégories (0)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>The same numbers as a table to sort and copy</source>
        <translation>Les mêmes nombres dans un tableau à trier et à copier</translation>
    </message>
    <message>
        <source>Progress of the figure</source>
        <translation>Progression de la figure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Making figures… %p %</source>
        <translation>Préparation des figures… %p %</translation>
    </message>
    <message>
        <source>Numbers of the figure</source>
        <translation>Nombres de la figure</translation>
    </message>
    <message>
        <source>Click a head to sort. Double-click a number, or press Enter, for the hosts behind it.</source>
        <translation>Cliquez sur un en-tête pour trier. Double-cliquez sur un nombre, ou appuyez sur Entrée, pour voir les hôtes qu’il compte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>Simulé&#xa0;: ces exécutions viennent d’un labo, rien n’a été mesuré</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>No chart is shown.</source>
        <translation>Aucun graphique n’est affiché.</translation>
    </message>
    <message>
        <source>The whole figure is shown.</source>
        <translation>La figure entière est affichée.</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <translation>Rien n’a été affiché avant.</translation>
    </message>
    <message>
        <source>Nothing was shown after.</source>
        <translation>Rien n’a été affiché après.</translation>
    </message>
    <message>
        <source>There is but one category.</source>
        <translation>Il n’y a qu’une catégorie.</translation>
    </message>
    <message>
        <source>This figure is a table.</source>
        <translation>Cette figure est un tableau.</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>Aucune figure n’est affichée.</translation>
    </message>
</context>
<context>
    <name>widgets::FigureTableModel</name>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
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
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A store has to be named.</source>
        <translation>Une base de mesures doit être indiquée.</translation>
    </message>
    <message>
        <source>A shared store begins with postgresql://</source>
        <translation>Une base partagée commence par postgresql://</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>This file may not be written.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce fichier.</translation>
    </message>
    <message>
        <source>In this folder no file may be made.</source>
        <translation>Aucun fichier ne peut être créé dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>widgets::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open st&amp;ore…</source>
        <translation>Ouvrir une &amp;base de mesures…</translation>
    </message>
    <message>
        <source>Use another store of runs, or begin a new one.</source>
        <translation>Utiliser une autre base d’exécutions, ou en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>Ouvrir une &amp;capture…</translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation>Afficher les connexions MPTCP d’un fichier pcap ou pcapng.</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>&amp;Importer des exécutions…</translation>
    </message>
    <message>
        <source>Add runs from files to the store: exports, ZMap&apos;s output, other stores.</source>
        <translation>Ajouter à la base de mesures des exécutions lues dans des fichiers&#xa0;: exports, sortie de ZMap, autres bases.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Language, theme, where runs are kept, limits and databases.</source>
        <translation>Langue, thème, emplacement des exécutions, limites et bases de données.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window; a running scan is asked about first.</source>
        <translation>Fermer la fenêtre&#xa0;; si un balayage est en cours, une question est posée d’abord.</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Ouvrir une base de mesures</translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation>Bases de mesures (*.sqlite *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>Shows only replies for which this holds: field = value, also != &lt; &gt; &lt;= &gt;=, joined by &amp;&amp; and ||, with parentheses. Fields: %1.</source>
        <translation>N’affiche que les réponses qui vérifient cette condition&#xa0;: champ = valeur, ou encore != &lt; &gt; &lt;= &gt;=, reliées par &amp;&amp; et ||, avec des parenthèses. Champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;iltre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>The filter has an error; all replies are shown. %1. Completion lists the fields while a name is typed.</source>
        <translation>Le filtre contient une erreur&#xa0;; toutes les réponses sont affichées. %1. La complétion propose les champs pendant la saisie d’un nom.</translation>
    </message>
</context>
<context>
    <name>widgets::GeneralSection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>The window is built anew in the other language; what runs goes on.</source>
        <translation>La fenêtre est reconstruite dans l’autre langue&#xa0;; ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>Clair ou sombre, ou comme le bureau.</translation>
    </message>
    <message>
        <source>&amp;Notify after:</source>
        <translation>&amp;Notifier après&#xa0;:</translation>
    </message>
    <message>
        <source>A run that took longer is announced on the desktop when it ends, unless the window is in use.</source>
        <translation>Une exécution qui a duré plus longtemps est annoncée sur le bureau à sa fin, sauf si la fenêtre est utilisée.</translation>
    </message>
</context>
<context>
    <name>widgets::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>Sommaire du guide</translation>
    </message>
</context>
<context>
    <name>widgets::GuideHits</name>
    <message>
        <source>Places in the guide</source>
        <translation>Passages du guide</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>page, section</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The page that was shown before.</source>
        <translation>La page qui était affichée auparavant.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The page from which you went back.</source>
        <translation>La page d’où vous êtes revenu.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>All chapters with what is in them.</source>
        <translation>Tous les chapitres avec ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>%1 — User Guide</source>
        <translation>%1 — Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>widgets::HandshakePage</name>
    <message>
        <source>No capture open</source>
        <translation>Aucune capture ouverte</translation>
    </message>
    <message>
        <source>Open a pcap or pcapng file, or drop one here: its connections are listed, and each one is drawn and explained packet by packet.</source>
        <translation>Ouvrez un fichier pcap ou pcapng, ou déposez-en un ici&#xa0;: ses connexions sont listées, et chacune est dessinée et expliquée paquet par paquet.</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>Ouvrir une &amp;capture…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>&amp;Replay from the start</source>
        <translation>&amp;Rejouer depuis le début</translation>
    </message>
    <message>
        <source>Show the l&amp;esson</source>
        <translation>Afficher la l&amp;eçon</translation>
    </message>
    <message>
        <source>Show the e&amp;xercises</source>
        <translation>Afficher les e&amp;xercices</translation>
    </message>
    <message>
        <source>&amp;Next exercise</source>
        <translation>Exercice s&amp;uivant</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>Exporter le &amp;diagramme…</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Virtual lab, simulated: %1</source>
        <translation>Labo virtuel, simulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection is played on the virtual lab…</source>
        <translation>La connexion est jouée dans le labo virtuel…</translation>
    </message>
    <message>
        <source>The capture is being read…</source>
        <translation>La capture est en cours de lecture…</translation>
    </message>
    <message>
        <source>The capture holds no TCP connection from its first SYN on.</source>
        <translation>La capture ne contient aucune connexion TCP à partir de son premier SYN.</translation>
    </message>
    <message>
        <source>%1: the lesson is played anew.</source>
        <translation>%1&#xa0;: la leçon est rejouée.</translation>
    </message>
    <message>
        <source>The box is gone: the lesson is played anew.</source>
        <translation>Le boîtier a disparu&#xa0;: la leçon est rejouée.</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>Exporter le diagramme</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Diagram exported to %1</source>
        <translation>Diagramme exporté vers %1</translation>
    </message>
    <message>
        <source>%1 %2 packets beyond the limit are not shown.</source>
        <translation>%1 %2 paquets au-delà de la limite ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation>Afficher les connexions MPTCP d’un fichier pcap ou pcapng.</translation>
    </message>
    <message>
        <source>Let the packets follow from the first one.</source>
        <translation>Faire défiler les paquets depuis le premier.</translation>
    </message>
    <message>
        <source>Put boxes on the way and see what becomes of the handshake.</source>
        <translation>Placer des boîtes sur le chemin et voir ce que devient la poignée de main.</translation>
    </message>
    <message>
        <source>Questions about the handshake, with hints and answers.</source>
        <translation>Des questions sur la poignée de main, avec indices et réponses.</translation>
    </message>
    <message>
        <source>Go on to the next question.</source>
        <translation>Passer à la question suivante.</translation>
    </message>
    <message>
        <source>Write the drawing of the handshake as a picture.</source>
        <translation>Écrire le dessin de la poignée de main comme image.</translation>
    </message>
    <message>
        <source>No connection is shown.</source>
        <translation>Aucune connexion n’est affichée.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All commands and the keys that run them.</source>
        <translation>Toutes les commandes et les touches qui les exécutent.</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Click on anything afterwards to learn what it is.</source>
        <translation>Cliquez ensuite sur un élément pour apprendre ce que c’est.</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>A&amp;ccueil</translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation>Ce que fait le programme, et des moyens d’arriver à un premier résultat.</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation>Afficher ce qui s’est passé&#xa0;: erreurs, avertissements et fins d’exécutions.</translation>
    </message>
    <message>
        <source>&amp;About MPTCP Workbench</source>
        <translation>À &amp;propos de MPTCP Workbench</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de Q&amp;t</translation>
    </message>
    <message>
        <source>The version of Qt, which the window is made with.</source>
        <translation>La version de Qt, avec laquelle la fenêtre est faite.</translation>
    </message>
    <message>
        <source>About MPTCP Workbench</source>
        <translation>À propos de MPTCP Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and tells what their answers are worth.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Mesure Multipath TCP dans un réseau&#xa0;: trouve les hôtes qui répondent à MP_CAPABLE et dit ce que valent leurs réponses.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The chapter of the user guide about the page that is shown.</source>
        <translation>Le chapitre du guide de l’utilisateur sur la page affichée.</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>All chapters: first steps, tutorials and what every word means.</source>
        <translation>Tous les chapitres&#xa0;: premiers pas, tutoriels et ce que signifie chaque mot.</translation>
    </message>
</context>
<context>
    <name>widgets::HexView</name>
    <message>
        <source>Packet bytes</source>
        <translation>Octets du paquet</translation>
    </message>
    <message>
        <source>The bytes of the packet: where they stand, in hex, and as text. Choose one to find its field. Framed bytes were changed on the way, hatched ones were not seen or not kept.</source>
        <translation>Les octets du paquet&#xa0;: leur position, en hexadécimal et en texte. Choisissez-en un pour trouver son champ. Les octets encadrés ont été changés en chemin, ceux hachurés n’ont pas été vus ou pas conservés.</translation>
    </message>
    <message>
        <source>&amp;Copy as Hex</source>
        <translation>&amp;Copier en hexadécimal</translation>
    </message>
    <message>
        <source>Byte %1 of %2, chosen: %3</source>
        <translation>Octet %1 sur %2, choisi&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryModel</name>
    <message>
        <source>Trace: %1</source>
        <translation>Trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>vu pour la première fois</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>une autre classe</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>une autre clé</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>la même clé</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
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
        <translation>Réponse ou verdict</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
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
        <translation>Le tracer</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Le prouver</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 address</source>
        <translation>Adresse IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>Address whose history is shown</source>
        <translation>Adresse dont l’historique est affiché</translation>
    </message>
    <message>
        <source>Type an address and press Enter for all that it answered</source>
        <translation>Saisissez une adresse et appuyez sur Entrée pour voir toutes ses réponses</translation>
    </message>
    <message>
        <source>Type an address, or double-click a host: what it answered in all runs appears here.</source>
        <translation>Saisissez une adresse, ou double-cliquez sur un hôte&#xa0;: ce qu’il a répondu dans toutes les exécutions apparaît ici.</translation>
    </message>
    <message>
        <source>Opens the Trace page with this address</source>
        <translation>Ouvre la page Trace avec cette adresse</translation>
    </message>
    <message>
        <source>Climbs the ladder of proofs with this address</source>
        <translation>Gravit l’échelle des preuves avec cette adresse</translation>
    </message>
    <message>
        <source>History of the address</source>
        <translation>Historique de l’adresse</translation>
    </message>
    <message>
        <source>Looking up what %1 answered…</source>
        <translation>Recherche de ce que %1 a répondu…</translation>
    </message>
    <message>
        <source>%1 answered in no simulated run, and was not traced or proven.</source>
        <translation>%1 n’a répondu dans aucune exécution simulée, et n’a pas été tracé ni prouvé.</translation>
    </message>
    <message>
        <source>%1 answered in no measured run, and was not traced or proven.</source>
        <translation>%1 n’a répondu dans aucune exécution mesurée, et n’a pas été tracé ni prouvé.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n run(s)</source>
        <translation>
            <numerusform>dans %n exécution</numerusform>
            <numerusform>dans %n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryStrip</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1: trace, %2</source>
        <translation>%1&#xa0;: trace, %2</translation>
    </message>
    <message>
        <source>%1: proof, %2</source>
        <translation>%1&#xa0;: preuve, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, another class than before</source>
        <translation>%1, une autre classe qu’avant</translation>
    </message>
    <message>
        <source>%1, another key than before</source>
        <translation>%1, une autre clé qu’avant</translation>
    </message>
    <message>
        <source>%1, the same key as before</source>
        <translation>%1, la même clé qu’avant</translation>
    </message>
    <message>
        <source>History along time</source>
        <translation>Historique dans le temps</translation>
    </message>
    <message>
        <source>A lane for each version and port that answered: a shape for the class of each answer, a dot for a scan that asked and got none. Traces and proofs are in the lanes below. Arrow keys step from mark to mark.</source>
        <translation>Une piste pour chaque version et chaque port ayant répondu&#xa0;: une forme pour la classe de chaque réponse, un point pour un balayage qui a demandé sans rien recevoir. Les traces et les preuves sont dans les pistes du dessous. Les touches fléchées vont d’une marque à l’autre.</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>%1, run %2
%3</source>
        <translation>%1, exécution %2
%3</translation>
    </message>
</context>
<context>
    <name>widgets::HopModel</name>
    <message numerus="yes">
        <source>no answer to %n probe(s)</source>
        <translation>
            <numerusform>aucune réponse à %n sonde</numerusform>
            <numerusform>aucune réponse à %n sondes</numerusform>
        </translation>
    </message>
    <message>
        <source>quoted with TTL %1</source>
        <translation>cité avec le TTL %1</translation>
    </message>
    <message>
        <source>MPLS label %1</source>
        <translation>étiquette MPLS %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>answered some probes only</source>
        <translation>n’a répondu qu’à certaines sondes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n octet</numerusform>
            <numerusform>%1, %n octets</numerusform>
        </translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Time to live of the probe that ended here</source>
        <translation>Durée de vie de la sonde qui a fini ici</translation>
    </message>
    <message>
        <source>The router that answered</source>
        <translation>Le routeur qui a répondu</translation>
    </message>
    <message>
        <source>Its name by reverse DNS, when asked for</source>
        <translation>Son nom par DNS inverse, s’il a été demandé</translation>
    </message>
    <message>
        <source>Round trip of the probe that ended here</source>
        <translation>Aller-retour de la sonde qui a fini ici</translation>
    </message>
    <message>
        <source>How much of the probe the router sent back: the whole options (full), less (partial), or nothing</source>
        <translation>La part de la sonde que le routeur a renvoyée&#xa0;: toutes les options (complète), moins (partielle), ou rien</translation>
    </message>
    <message>
        <source>What this router&apos;s quote shows to be other than it was sent</source>
        <translation>Ce que la citation de ce routeur montre d’autre que ce qui a été envoyé</translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <translation>%1 (cible)</translation>
    </message>
</context>
<context>
    <name>widgets::HostMeasurements</name>
    <message>
        <source>Trace</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>This run is not kept in the store: %1</source>
        <translation>Cette exécution n’est pas conservée dans la base de mesures&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were lost on receive, so hops may look silent; lower the rate.</source>
        <translation>
            <numerusform>%n paquet a été perdu à la réception&#xa0;; des sauts peuvent donc paraître silencieux. Baissez le débit.</numerusform>
            <numerusform>%n paquets ont été perdus à la réception&#xa0;; des sauts peuvent donc paraître silencieux. Baissez le débit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name server answered for %n hop(s) in time, so they have no name.</source>
        <translation>
            <numerusform>Aucun serveur de noms n’a répondu à temps pour %n saut, qui n’a donc pas de nom.</numerusform>
            <numerusform>Aucun serveur de noms n’a répondu à temps pour %n sauts, qui n’ont donc pas de nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many measurements wait already; this one was not added.</source>
        <translation>Trop de mesures attendent déjà&#xa0;; celle-ci n’a pas été ajoutée.</translation>
    </message>
</context>
<context>
    <name>widgets::HostModel</name>
    <message>
        <source>The address that was probed</source>
        <translation>L’adresse sondée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The ports at which the point counts it</source>
        <translation>Les ports auxquels le point le compte</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Version of MPTCP that was asked</source>
        <translation>La version de MPTCP demandée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Class of the answer, or the verdict of a trace or proof</source>
        <translation>La classe de la réponse, ou le verdict d’une trace ou d’une preuve</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The key in the answer, 64 bits in hexadecimal</source>
        <translation>La clé dans la réponse, 64 bits en hexadécimal</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Who announces the address; needs a database of networks</source>
        <translation>Qui annonce l’adresse&#xa0;; demande une base de données des réseaux</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Where it is; needs a database of countries</source>
        <translation>Où elle se trouve&#xa0;; demande une base de données des pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The run in which it answered so</source>
        <translation>L’exécution dans laquelle il a répondu ainsi</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Round-trip time in milliseconds</source>
        <translation>Temps aller-retour en millisecondes</translation>
    </message>
    <message>
        <source>RTT [ms]</source>
        <translation>RTT [ms]</translation>
    </message>
    <message>
        <source>TTL or hop limit of the answer</source>
        <translation>TTL ou limite de sauts de la réponse</translation>
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
        <translation>Filtrer les hôtes&#xa0;: adresse, préfixe, AS…</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>Filtrer les hôtes</translation>
    </message>
    <message>
        <source>Words of any column, or prefixes such as 192.0.2.0/24; all must hold</source>
        <translation>Des mots de n’importe quelle colonne, ou des préfixes comme 192.0.2.0/24&#xa0;; tous doivent correspondre</translation>
    </message>
    <message>
        <source>Hosts behind the point</source>
        <translation>Hôtes derrière le point</translation>
    </message>
    <message>
        <source>The hosts that the chosen bar or marker counts, with what they answered. Double-click one for all that it answered in all runs.</source>
        <translation>Les hôtes que compte la barre ou la marque choisie, avec leurs réponses. Double-cliquez sur l’un d’eux pour voir tout ce qu’il a répondu dans toutes les exécutions.</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>%1: looking up the hosts…</source>
        <translation>%1&#xa0;: recherche des hôtes…</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 hosts are listed, by address. Narrow the question down for the others.</source>
        <translation>Seuls les %1 premiers hôtes sur %2 sont listés, par adresse. Précisez la question pour voir les autres.</translation>
    </message>
    <message>
        <source>Click a bar or marker of the figure, or a row of a table: the hosts that it counts are listed here.</source>
        <translation>Cliquez sur une barre ou une marque de la figure, ou sur une ligne d’un tableau&#xa0;: les hôtes qu’elle compte sont listés ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n hôte</numerusform>
            <numerusform>%n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hosts</source>
        <translation>%1 hôtes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History of %1</source>
        <translation>&amp;Historique de %1</translation>
    </message>
    <message>
        <source>&amp;Trace it</source>
        <translation>Le &amp;tracer</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>Le &amp;prouver</translation>
    </message>
    <message>
        <source>&amp;Leave it out of scans</source>
        <translation>&amp;L’exclure des balayages</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
</context>
<context>
    <name>widgets::HostSession</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>Lecture des cibles et résolution des noms…</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>Recherche du chemin vers les cibles…</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>Construction du labo noyau…</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>Ouverture du point de mesure…</translation>
    </message>
    <message>
        <source>Connecting by ssh…</source>
        <translation>Connexion par ssh…</translation>
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
        <translation>La cible interrogée</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The TCP port that was asked</source>
        <translation>Le port TCP interrogé</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>What was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation>Ce qui a été demandé&#xa0;: MPTCP version 0, version 1, ou TCP simple comme contrôle</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>How it answered; of several the strongest</source>
        <translation>Comment il a répondu&#xa0;; de plusieurs réponses, la plus forte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The version in its MP_CAPABLE</source>
        <translation>La version dans son MP_CAPABLE</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>The flags of its MP_CAPABLE: A checksum required, H HMAC-SHA</source>
        <translation>Les drapeaux de son MP_CAPABLE&#xa0;: A somme de contrôle exigée, H HMAC-SHA</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>The hop limit left when the answer arrived</source>
        <translation>La limite de sauts restante à l’arrivée de la réponse</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>From the probe to the answer</source>
        <translation>De la sonde à la réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key in its MP_CAPABLE. A true host draws a new one for each connection</source>
        <translation>La clé de son MP_CAPABLE. Un vrai hôte en tire une nouvelle pour chaque connexion</translation>
    </message>
</context>
<context>
    <name>widgets::HostsPanel</name>
    <message>
        <source>Class of the answer</source>
        <translation>Classe de la réponse</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>Famille d’adresses</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>Partie d’une adresse</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>Hôtes de l’exécution</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Any MPTCP option</source>
        <translation>Toute option MPTCP</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>All passes</source>
        <translation>Toutes les passes</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>Tous les ports</translation>
    </message>
    <message>
        <source>More rows are not held in memory; narrow the filter, or export the run</source>
        <translation>Les autres lignes ne sont pas gardées en mémoire&#xa0;; restreignez le filtre ou exportez l’exécution</translation>
    </message>
    <message>
        <source>&amp;Export the run’s hosts…</source>
        <translation>&amp;Exporter les hôtes de l’exécution…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri…</translation>
    </message>
    <message>
        <source>%1 answers…</source>
        <translation>%1 réponses…</translation>
    </message>
    <message>
        <source>first %1 of %2 answers</source>
        <translation>les %1 premières de %2 réponses</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 réponses</translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Be&amp;gan at (UTC):</source>
        <translation>&amp;Début (UTC)&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was measured: the replies are &amp;simulated</source>
        <translation>Rien n’a été mesuré&#xa0;: les réponses sont &amp;simulées</translation>
    </message>
    <message>
        <source>Take nothing of a file in which one line can’t be &amp;read</source>
        <translation>Ne rien prendre d’un fichier dont une ligne est i&amp;llisible</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Importer des exécutions</translation>
    </message>
    <message>
        <source>As the file begins</source>
        <translation>D’après le début du fichier</translation>
    </message>
    <message>
        <source>Runs of this program (JSON lines)</source>
        <translation>Exécutions de ce programme (lignes JSON)</translation>
    </message>
    <message>
        <source>Replies of scan, JSON lines</source>
        <translation>Réponses de scan, lignes JSON</translation>
    </message>
    <message>
        <source>Replies of scan, CSV</source>
        <translation>Réponses de scan, CSV</translation>
    </message>
    <message>
        <source>Replies of ZMap, CSV</source>
        <translation>Réponses de ZMap, CSV</translation>
    </message>
    <message>
        <source>Packet capture (pcap, pcapng)</source>
        <translation>Capture de paquets (pcap, pcapng)</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>D’après le fichier</translation>
    </message>
    <message>
        <source>What the probes of a ZMap file, or of a capture without them, asked</source>
        <translation>Ce que demandaient les sondes d’un fichier ZMap, ou d’une capture qui ne les contient pas</translation>
    </message>
    <message>
        <source>The key in those probes of version 0, 16 hex digits: an answer with the same key is a mirror</source>
        <translation>La clé dans ces sondes de version 0, 16 chiffres hexadécimaux&#xa0;: une réponse avec la même clé est un miroir</translation>
    </message>
    <message>
        <source>those that answered</source>
        <translation>ceux qui ont répondu</translation>
    </message>
    <message>
        <source>The ports that were asked, like 80,443; of a capture only these count</source>
        <translation>Les ports interrogés, par exemple 80,443&#xa0;; dans une capture, seuls ceux-ci comptent</translation>
    </message>
    <message>
        <source>When the scan began, UTC</source>
        <translation>Le début du balayage, en UTC</translation>
    </message>
    <message>
        <source>Only for files that bear no times</source>
        <translation>Seulement pour les fichiers qui n’indiquent pas d’heures</translation>
    </message>
    <message>
        <source>from where it was measured</source>
        <translation>l’endroit d’où l’on a mesuré</translation>
    </message>
    <message>
        <source>the series that the runs belong to</source>
        <translation>la série à laquelle les exécutions appartiennent</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that this program exported keep what they say of themselves. For the other formats, say here what the file does not.</source>
        <translation>Les exécutions exportées par ce programme gardent ce qu’elles disent d’elles-mêmes. Pour les autres formats, indiquez ici ce que le fichier ne dit pas.</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Probes &amp;asked:</source>
        <translation>Sondes en&amp;voyées&#xa0;:</translation>
    </message>
    <message>
        <source>Sender &amp;key:</source>
        <translation>&amp;Clé de l’émetteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation>&amp;Ports&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Vantage point:</source>
        <translation>Point de &amp;mesure&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Li&amp;bellé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>widgets::InteractiveFigure</name>
    <message>
        <source>%1: no data, nothing was scanned</source>
        <translation>%1&#xa0;: pas de données, rien n’a été balayé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>error bar: %1 to %2</source>
        <translation>barre d’erreur&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>Doubtful: a run behind it lost packets or ended early</source>
        <translation>Douteux&#xa0;: une exécution sous-jacente a perdu des paquets ou s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>Point at a bar or marker for its numbers; click it for the hosts behind it. Drag over categories or turn the wheel to zoom, hold Shift and drag to move, double-click to see all. With the keyboard: arrows move from point to point, Enter shows the hosts, + and - zoom, 0 shows all.</source>
        <translation>Pointez une barre ou un marqueur pour voir ses chiffres&#xa0;; cliquez dessus pour voir les hôtes correspondants. Faites glisser sur les catégories ou tournez la molette pour zoomer, faites glisser en maintenant Maj pour déplacer, double-cliquez pour tout voir. Au clavier&#xa0;: les flèches vont d’un point à l’autre, Entrée affiche les hôtes, + et - zooment, 0 montre tout.</translation>
    </message>
</context>
<context>
    <name>widgets::LadderModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>widgets::LadderPainter</name>
    <message>
        <source>Initiator (A)</source>
        <translation>Initiateur (A)</translation>
    </message>
    <message>
        <source>Listener (B)</source>
        <translation>Écouteur (B)</translation>
    </message>
    <message>
        <source>The diagram could not be written to %1. Choose another folder.</source>
        <translation>Le diagramme n’a pas pu être écrit dans %1. Choisissez un autre dossier.</translation>
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
        <translation>Sous-flux %1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>does not arrive</source>
        <translation>n’arrive pas</translation>
    </message>
    <message>
        <source>made by the box</source>
        <translation>fabriqué par le boîtier</translation>
    </message>
    <message>
        <source>taken by the box</source>
        <translation>retenu par le boîtier</translation>
    </message>
</context>
<context>
    <name>widgets::LadderView</name>
    <message>
        <source>The packets of the connection in the order of time, from the side that opened it on the left to the side that listened on the right. Choose one to have it explained. Each subflow has lines of its own colour and pattern; a diamond marks the place where a box altered a packet, and a cross where one was lost.</source>
        <translation>Les paquets de la connexion dans l’ordre du temps, depuis le côté qui l’a ouverte, à gauche, jusqu’au côté qui écoutait, à droite. Choisissez-en un pour en lire l’explication. Chaque sous-flux a des lignes de sa propre couleur et de son propre motif&#xa0;; un losange marque l’endroit où un boîtier a modifié un paquet, et une croix celui où un paquet s’est perdu.</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Diagramme de séquence</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet %1 of %2, %3, %4. %5</source>
        <translation>Paquet %1 sur %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>from the initiator</source>
        <translation>de l’initiateur</translation>
    </message>
    <message>
        <source>from the listener</source>
        <translation>de l’écouteur</translation>
    </message>
    <message>
        <source>%1 On the way: %2.</source>
        <translation>%1 En chemin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;On the way: %2.&lt;/b&gt;</source>
        <translation>%1 &lt;b&gt;En chemin&#xa0;: %2.&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>widgets::LargeScanDialog</name>
    <message>
        <source>&amp;Start the scan</source>
        <translation>&amp;Lancer le balayage</translation>
    </message>
    <message>
        <source>Scan Public Networks</source>
        <translation>Balayer des réseaux publics</translation>
    </message>
    <message>
        <source>This scan sends %1 probes to public networks.</source>
        <translation>Ce balayage envoie %1 sondes vers des réseaux publics.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>%1 addresses that belong to others: %2</source>
        <translation>%1 adresses qui appartiennent à d’autres&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1, %2 on the wire</source>
        <translation>%1, soit %2 sur la ligne</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>aussi vite que l’interface les accepte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scanning well&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;Scan only what you may: ask your network’s operators first.&lt;/li&gt;&lt;li&gt;Let the reverse DNS name and a web page on this address say who scans, why, and how to reach you.&lt;/li&gt;&lt;li&gt;Honour every request to opt out: keep those networks in a blocklist under “Lists”.&lt;/li&gt;&lt;li&gt;Send no faster than you need to, and spread the load over the networks.&lt;/li&gt;&lt;/ul&gt;More: &lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;ZMap’s advice&lt;/a&gt;</source>
        <translation>&lt;b&gt;Bien balayer&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;Ne balayez que ce que vous avez le droit de balayer&#xa0;: demandez d’abord aux opérateurs de votre réseau.&lt;/li&gt;&lt;li&gt;Faites en sorte que le nom DNS inverse et une page web à cette adresse disent qui balaie, pourquoi, et comment vous joindre.&lt;/li&gt;&lt;li&gt;Respectez toute demande de retrait&#xa0;: gardez ces réseaux dans une liste de blocage sous «&#xa0;Listes&#xa0;».&lt;/li&gt;&lt;li&gt;N’envoyez pas plus vite que nécessaire, et répartissez la charge entre les réseaux.&lt;/li&gt;&lt;/ul&gt;En savoir plus&#xa0;: &lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;les conseils de ZMap&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I &amp;mean the whole address family, and may scan it</source>
        <translation>Je &amp;vise bien toute la famille d’adresses, et j’ai le droit de la balayer</translation>
    </message>
</context>
<context>
    <name>widgets::LessonPathView</name>
    <message>
        <source>Path from the initiator to the listener</source>
        <translation>Chemin de l’initiateur à l’écouteur</translation>
    </message>
    <message>
        <source>The path from the initiator over its routers to the listener. Drop a rule on a gap between two of them, or choose a gap with the arrow keys and press 1 to 4; Delete takes the box away. Above the path stands the current packet at each place that it passed: a diamond marks where it was changed. Click a place to see the packet as it was there.</source>
        <translation>Le chemin de l’initiateur à l’écouteur, en passant par ses routeurs. Déposez une règle dans un intervalle entre deux d’entre eux, ou choisissez un intervalle avec les flèches et appuyez sur 1 à 4&#xa0;; Suppr enlève le boîtier. Au-dessus du chemin se trouve le paquet actuel à chaque endroit qu’il a traversé&#xa0;: un losange marque l’endroit où il a été modifié. Cliquez sur un endroit pour voir le paquet tel qu’il y était.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écouteur</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>Routeur %1</translation>
    </message>
    <message>
        <source>%1. Press Enter to see the packet as it was here.</source>
        <translation>%1. Appuyez sur Entrée pour voir le paquet tel qu’il était ici.</translation>
    </message>
    <message>
        <source>%1. The packet was changed just before. Press Enter to see it as it was here.</source>
        <translation>%1. Le paquet a été modifié juste avant. Appuyez sur Entrée pour le voir tel qu’il était ici.</translation>
    </message>
    <message>
        <source>%1. The packet did not come here.</source>
        <translation>%1. Le paquet n’est pas arrivé jusqu’ici.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>%1: a box may hide here.</source>
        <translation>%1&#xa0;: un boîtier peut se cacher ici.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>%1: no box. Press 1 to 4 to put a rule here.</source>
        <translation>%1&#xa0;: pas de boîtier. Appuyez sur 1 à 4 pour placer une règle ici.</translation>
    </message>
    <message>
        <source>%1: no box.</source>
        <translation>%1&#xa0;: pas de boîtier.</translation>
    </message>
    <message>
        <source>&amp;Remove box</source>
        <translation>&amp;Retirer le boîtier</translation>
    </message>
</context>
<context>
    <name>widgets::LessonSetup</name>
    <message>
        <source>Second s&amp;ubflow</source>
        <translation>Second so&amp;us-flux</translation>
    </message>
    <message>
        <source>A second path joins the connection with MP_JOIN</source>
        <translation>Un second chemin rejoint la connexion avec MP_JOIN</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>Both sides send a little data, with DSS and DATA_ACK</source>
        <translation>Les deux côtés envoient un peu de données, avec DSS et DATA_ACK</translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation>&amp;Fermeture</translation>
    </message>
    <message>
        <source>The connection is closed with DATA_FIN and the subflows with FIN</source>
        <translation>La connexion est fermée par DATA_FIN et les sous-flux par FIN</translation>
    </message>
    <message>
        <source>&amp;Host speaks MPTCP</source>
        <translation>L’&amp;hôte parle MPTCP</translation>
    </message>
    <message>
        <source>Without it, a host that knows plain TCP alone stands at the end of the path</source>
        <translation>Sans cela, un hôte qui ne connaît que TCP se trouve au bout du chemin</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>The packets travel over IPv6 instead of IPv4</source>
        <translation>Les paquets voyagent en IPv6 au lieu d’IPv4</translation>
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
        <translation>La version de MPTCP que l’initiateur demande. En version 0, le SYN porte une clé&#xa0;; en version 1, il n’en porte aucune.</translation>
    </message>
    <message>
        <source>Routers between the initiator and the listener</source>
        <translation>Routeurs entre l’initiateur et l’écouteur</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Routers:</source>
        <translation>&amp;Routeurs&#xa0;:</translation>
    </message>
</context>
<context>
    <name>widgets::LimitsSection</name>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>&amp;Replies in the table:</source>
        <translation>&amp;Réponses dans le tableau&#xa0;:</translation>
    </message>
    <message>
        <source>The Live page lists at most so many. Later ones are counted, and written to the store when runs are kept.</source>
        <translation>Nombre maximal de réponses que la page Direct affiche. Les suivantes sont comptées, et écrites dans la base de mesures quand les exécutions sont conservées.</translation>
    </message>
    <message>
        <source>&amp;Memory for packets:</source>
        <translation>&amp;Mémoire pour les paquets&#xa0;:</translation>
    </message>
    <message>
        <source>For the bytes of replies, which the details of a row show.</source>
        <translation>Pour les octets des réponses, que montrent les détails d’une ligne.</translation>
    </message>
    <message>
        <source>&amp;Ask from targets:</source>
        <translation>&amp;Demander à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>A scan of so many public addresses or more is asked about before it starts.</source>
        <translation>Un balayage d’au moins autant d’adresses publiques demande une confirmation avant de commencer.</translation>
    </message>
</context>
<context>
    <name>widgets::ListModel</name>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>widgets::ListTransfer</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the list is larger than the limit of %1 MiB; raise the limit if you trust its source</source>
        <translation>la liste dépasse la limite de %1 Mio&#xa0;; relevez la limite si vous faites confiance à sa source</translation>
    </message>
    <message>
        <source>the list is packed; unpack it and add the file, or name the address of a plain one</source>
        <translation>la liste est compressée&#xa0;; décompressez-la et ajoutez le fichier, ou donnez l’adresse d’une liste non compressée</translation>
    </message>
    <message>
        <source>%1 answered %2 %3; check the address</source>
        <translation>%1 a répondu %2 %3&#xa0;; vérifiez l’adresse</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long; try again later</source>
        <translation>%1 n’a rien envoyé pendant trop longtemps&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times; name the list&apos;s own address</source>
        <translation>%1 redirige plus de %2 fois&#xa0;; donnez l’adresse même de la liste</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is less safe; name the list&apos;s own address</source>
        <translation>%1 redirige vers une adresse moins sûre&#xa0;; donnez l’adresse même de la liste</translation>
    </message>
    <message>
        <source>the list did not come whole: %1</source>
        <translation>la liste n’est pas arrivée entière&#xa0;: %1</translation>
    </message>
    <message>
        <source>the list did not come whole: the connection broke off</source>
        <translation>la liste n’est pas arrivée entière&#xa0;: la connexion a été coupée</translation>
    </message>
    <message>
        <source>what came is no list of targets: %1</source>
        <translation>ce qui est arrivé n’est pas une liste de cibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>what came is no list of targets: line %1: %2</source>
        <translation>ce qui est arrivé n’est pas une liste de cibles&#xa0;: ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ListsPanel</name>
    <message>
        <source>List files</source>
        <translation>Fichiers de liste</translation>
    </message>
    <message>
        <source>Add &amp;list files…</source>
        <translation>Ajouter des &amp;listes…</translation>
    </message>
    <message>
        <source>Choose files with one target a line, or drop them anywhere on the form</source>
        <translation>Choisissez des fichiers avec une cible par ligne, ou déposez-les n’importe où sur le formulaire</translation>
    </message>
    <message>
        <source>Fe&amp;tch list from URL…</source>
        <translation>&amp;Télécharger une liste depuis une URL…</translation>
    </message>
    <message>
        <source>Fetch a list, such as an IPv6 hitlist, and keep it with its date</source>
        <translation>Télécharger une liste, par exemple une hitlist IPv6, et la conserver avec sa date</translation>
    </message>
    <message>
        <source>&amp;Remove list</source>
        <translation>&amp;Retirer la liste</translation>
    </message>
    <message>
        <source>Take the selected lists out of the form; the files stay</source>
        <translation>Retirer du formulaire les listes sélectionnées&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>using a list otherwise</source>
        <translation>autre usage d’une liste</translation>
    </message>
    <message>
        <source>The list stands there already</source>
        <translation>La liste s’y trouve déjà</translation>
    </message>
    <message>
        <source>adding lists</source>
        <translation>ajout de listes</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) added</source>
        <translation>
            <numerusform>%n liste ajoutée</numerusform>
            <numerusform>%n listes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>removing lists</source>
        <translation>retrait de listes</translation>
    </message>
    <message>
        <source>“%1” was taken out of the form</source>
        <translation>«&#xa0;%1&#xa0;» a été retirée du formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were taken out of the form</source>
        <translation>
            <numerusform>%n liste a été retirée du formulaire</numerusform>
            <numerusform>%n listes ont été retirées du formulaire</numerusform>
        </translation>
    </message>
    <message>
        <source>List Files</source>
        <translation>Fichiers de liste</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list *.jsonl);;All files (*)</source>
        <translation>Listes (*.txt *.csv *.list *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Fetched lists</source>
        <translation>Listes téléchargées</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>Utiliser comme</translation>
    </message>
    <message>
        <source>Fetch again…</source>
        <translation>Télécharger de nouveau…</translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation>Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>Drop files here, or fetch a list from a web address.</source>
        <translation>Déposez des fichiers ici, ou téléchargez une liste depuis une adresse web.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Select a list first.</source>
        <translation>Sélectionnez d’abord une liste.</translation>
    </message>
</context>
<context>
    <name>widgets::LiveChart</name>
    <message>
        <source>Rates</source>
        <translation>Débits</translation>
    </message>
    <message>
        <source>Packets sent and replies a second</source>
        <translation>Paquets envoyés et réponses par seconde</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>How many replies of each class there are</source>
        <translation>Nombre de réponses de chaque classe</translation>
    </message>
    <message>
        <source>The run over time</source>
        <translation>L’exécution dans le temps</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>Paquets/s</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>widgets::LivePage</name>
    <message>
        <source>No scan yet</source>
        <translation>Pas encore de balayage</translation>
    </message>
    <message>
        <source>Choose targets on the Scan page and press Start. Counters, rates and every reply appear here while the scan runs.</source>
        <translation>Choisissez des cibles sur la page Balayage et appuyez sur Démarrer. Les compteurs, les débits et chaque réponse apparaissent ici pendant le balayage.</translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation>&amp;Aller à la page Balayage</translation>
    </message>
    <message>
        <source>&amp;Trace the Selected Target</source>
        <translation>&amp;Tracer la cible sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of the Selected Target</source>
        <translation>&amp;Prouver MPTCP de la cible sélectionnée</translation>
    </message>
    <message>
        <source>Show the &amp;History of the Selected Target</source>
        <translation>Afficher l’&amp;historique de la cible sélectionnée</translation>
    </message>
    <message>
        <source>E&amp;xclude the Selected Target from the Next Scan</source>
        <translation>E&amp;xclure la cible sélectionnée du prochain balayage</translation>
    </message>
    <message>
        <source>&amp;Filter Replies</source>
        <translation>&amp;Filtrer les réponses</translation>
    </message>
    <message>
        <source>Chart of &amp;Rates</source>
        <translation>Graphique des &amp;débits</translation>
    </message>
    <message>
        <source>Chart of &amp;Classes</source>
        <translation>Graphique des &amp;classes</translation>
    </message>
    <message>
        <source>bytes of the newest %1 kept</source>
        <translation>octets des %1 plus récentes conservés</translation>
    </message>
    <message>
        <source>Not sending yet</source>
        <translation>Pas encore d’envoi</translation>
    </message>
    <message>
        <source>Replies appear here once the first probes have left.</source>
        <translation>Les réponses apparaissent ici dès que les premières sondes sont parties.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No reply has come so far. Resume to go on.</source>
        <translation>Aucune réponse n’est arrivée jusqu’ici. Reprenez pour continuer.</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>En attente de réponses</translation>
    </message>
    <message>
        <source>No target has answered so far.</source>
        <translation>Aucune cible n’a répondu jusqu’ici.</translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation>Le balayage a échoué</translation>
    </message>
    <message>
        <source>The reason stands above. No reply came before it broke off.</source>
        <translation>La raison est indiquée ci-dessus. Aucune réponse n’est arrivée avant l’interruption.</translation>
    </message>
    <message>
        <source>No target replied</source>
        <translation>Aucune cible n’a répondu</translation>
    </message>
    <message>
        <source>Check the targets and ports, or whether a firewall on the way drops the probes.</source>
        <translation>Vérifiez les cibles et les ports, ou si un pare-feu sur le chemin rejette les sondes.</translation>
    </message>
    <message>
        <source>The next scan leaves out %1</source>
        <translation>Le prochain balayage exclut %1</translation>
    </message>
    <message>
        <source>Find the box on the way to it that changes MPTCP.</source>
        <translation>Trouver la boîte qui, sur le chemin, modifie MPTCP.</translation>
    </message>
    <message>
        <source>Open a second path to it, as only a host that speaks MPTCP allows.</source>
        <translation>Ouvrir un second chemin vers elle, ce que seul permet un hôte qui parle MPTCP.</translation>
    </message>
    <message>
        <source>What it answered in all stored runs.</source>
        <translation>Ce qu’elle a répondu dans toutes les exécutions enregistrées.</translation>
    </message>
    <message>
        <source>The next scan leaves it out; the Scan page can take that back.</source>
        <translation>Le prochain balayage l’exclut&#xa0;; la page Balayage peut l’annuler.</translation>
    </message>
    <message>
        <source>Go to the filter of the replies.</source>
        <translation>Aller au filtre des réponses.</translation>
    </message>
    <message>
        <source>Show how many packets leave and come in a second.</source>
        <translation>Afficher combien de paquets partent et arrivent par seconde.</translation>
    </message>
    <message>
        <source>Show how many hosts of each kind answered so far.</source>
        <translation>Afficher combien d’hôtes de chaque sorte ont répondu jusqu’ici.</translation>
    </message>
    <message>
        <source>Select a reply first.</source>
        <translation>Sélectionnez d’abord une réponse.</translation>
    </message>
</context>
<context>
    <name>widgets::LogButton</name>
    <message>
        <source>The log keeps what went wrong, and the ends of runs. Errors stand where they arise too.</source>
        <translation>Le journal garde ce qui a échoué, et les fins des exécutions. Les erreurs s’affichent aussi là où elles surviennent.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open the log: %1</source>
        <translation>Ouvrir le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>New in the log; open it (F8)</source>
        <translation>Du nouveau dans le journal&#xa0;; l’ouvrir (F8)</translation>
    </message>
    <message>
        <source>Open the log (F8)</source>
        <translation>Ouvrir le journal (F8)</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>Messages du journal</translation>
    </message>
    <message>
        <source>Copy messages</source>
        <translation>Copier les messages</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Copy the selected messages, or all that are shown</source>
        <translation>Copier les messages sélectionnés, ou tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>Oublier tous les messages</translation>
    </message>
    <message>
        <source>Show messages of this kind</source>
        <translation>Afficher les messages de ce type</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>%n message copié</numerusform>
            <numerusform>%n messages copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MachineStates</name>
    <message>
        <source>ready on %1</source>
        <translation>prête sur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Disposition réinitialisée</translation>
    </message>
</context>
<context>
    <name>widgets::MoreGroup</name>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Limits, order, threads, interface and addresses of the probes</source>
        <translation>Limites, ordre, fils d’exécution, interface et adresses des sondes</translation>
    </message>
    <message>
        <source>More options (set: %1)</source>
        <translation>Plus d’options (définies&#xa0;: %1)</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>widgets::Notifier</name>
    <message>
        <source>The scan failed after %1.</source>
        <translation>Le balayage a échoué après %1.</translation>
    </message>
    <message>
        <source>The scan was stopped after %1 probes; %2 answers speak MPTCP.</source>
        <translation>Le balayage a été arrêté après %1 sondes&#xa0;; %2 réponses parlent MPTCP.</translation>
    </message>
    <message>
        <source>The scan is done: %1 probes, %2 answers speak MPTCP.</source>
        <translation>Le balayage est terminé&#xa0;: %1 sondes, %2 réponses parlent MPTCP.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message numerus="yes">
        <source>The traces were stopped after %n host(s).</source>
        <translation>
            <numerusform>Les traces ont été arrêtées après %n hôte.</numerusform>
            <numerusform>Les traces ont été arrêtées après %n hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The traces of %n host(s) are done.</source>
        <translation>
            <numerusform>Les traces de %n hôte sont terminées.</numerusform>
            <numerusform>Les traces de %n hôtes sont terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message numerus="yes">
        <source>The proofs were stopped after %n host(s).</source>
        <translation>
            <numerusform>Les preuves ont été arrêtées après %n hôte.</numerusform>
            <numerusform>Les preuves ont été arrêtées après %n hôtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proofs of %n host(s) are done.</source>
        <translation>
            <numerusform>Les preuves de %n hôte sont terminées.</numerusform>
            <numerusform>Les preuves de %n hôtes sont terminées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PacketText</name>
    <message>
        <source>plain TCP</source>
        <translation>TCP simple</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>erreur ICMP</translation>
    </message>
    <message>
        <source>Unreadable packet</source>
        <translation>Paquet illisible</translation>
    </message>
    <message>
        <source>broken MPTCP option</source>
        <translation>option MPTCP erronée</translation>
    </message>
    <message>
        <source>keys %1 and %2</source>
        <translation>clés %1 et %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>version %1, no key yet</source>
        <translation>version %1, pas encore de clé</translation>
    </message>
    <message>
        <source>token %1, nonce %2</source>
        <translation>jeton %1, nonce %2</translation>
    </message>
    <message>
        <source>HMAC %1, nonce %2</source>
        <translation>HMAC %1, nonce %2</translation>
    </message>
    <message>
        <source>HMAC %1</source>
        <translation>HMAC %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
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
        <translation>L’initiateur</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>L’écouteur</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>l’écouteur</translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation>l’initiateur</translation>
    </message>
    <message>
        <source>The initiator opens a connection of plain TCP: its SYN carries no MP_CAPABLE.</source>
        <translation>L’initiateur ouvre une connexion TCP simple&#xa0;: son SYN ne porte pas de MP_CAPABLE.</translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks for Multipath TCP of version %1: its SYN already carries its key, %2.</source>
        <translation>L’initiateur ouvre la connexion et demande Multipath TCP en version %1&#xa0;: son SYN porte déjà sa clé, %2.</translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks with MP_CAPABLE whether the listener speaks Multipath TCP, version %1. The SYN carries no key: only who answers is worth one.</source>
        <translation>L’initiateur ouvre la connexion et demande avec MP_CAPABLE si l’écouteur parle Multipath TCP, version %1. Le SYN ne porte pas de clé&#xa0;: seul un hôte qui répond en vaut une.</translation>
    </message>
    <message>
        <source>The SYN/ACK comes without MP_CAPABLE: from here on the connection is plain TCP. Either the listener does not speak Multipath TCP, or somebody on the way removed the option.</source>
        <translation>Le SYN/ACK arrive sans MP_CAPABLE&#xa0;: à partir d’ici, la connexion est du TCP simple. Soit l’écouteur ne parle pas Multipath TCP, soit quelqu’un sur le chemin a supprimé l’option.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE as it was asked, without a key: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation>Le SYN/ACK porte MP_CAPABLE tel qu’il a été demandé, sans clé&#xa0;: c’est notre propre option renvoyée, et non la réponse d’un hôte qui la comprend.</translation>
    </message>
    <message>
        <source>The SYN/ACK carries the initiator&apos;s own key %1: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation>Le SYN/ACK porte la clé %1 de l’initiateur lui-même&#xa0;: c’est notre propre option renvoyée, et non la réponse d’un hôte qui la comprend.</translation>
    </message>
    <message>
        <source>The answer agrees: MP_CAPABLE of version %1 with a key of its own, %2. Both sides&apos; hashes of the keys are their tokens and first data sequence numbers.</source>
        <translation>La réponse accepte&#xa0;: MP_CAPABLE de version %1 avec une clé propre à l’écouteur, %2. Les hachages des clés des deux côtés donnent leurs jetons et leurs premiers numéros de séquence de données.</translation>
    </message>
    <message>
        <source>The initiator sends both keys, its own %1 and the listener&apos;s %2: so a listener that kept nothing since the SYN learns them now, and sees that the option went through both ways.</source>
        <translation>L’initiateur envoie les deux clés, la sienne %1 et celle de l’écouteur %2&#xa0;: un écouteur qui n’a rien gardé depuis le SYN les apprend ainsi maintenant, et voit que l’option est passée dans les deux sens.</translation>
    </message>
    <message>
        <source>The initiator completes the handshake without MP_CAPABLE: both sides go on with plain TCP.</source>
        <translation>L’initiateur termine la poignée de main sans MP_CAPABLE&#xa0;: les deux côtés continuent en TCP simple.</translation>
    </message>
    <message>
        <source>The initiator opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the listener&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation>L’initiateur ouvre un second chemin avec un SYN à part. MP_JOIN indique par le jeton %1 de l’écouteur à quelle connexion il appartient, et apporte un nonce, %2, pour la preuve qui suit.</translation>
    </message>
    <message>
        <source>The initiator opens a second path of the same connection.</source>
        <translation>L’initiateur ouvre un second chemin de la même connexion.</translation>
    </message>
    <message>
        <source>The listener proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation>L’écouteur prouve qu’il connaît les deux clés sans les montrer&#xa0;: un HMAC sur les deux nonces, dont les 64 premiers bits, %1, vont dans le SYN/ACK, à côté de son propre nonce %2.</translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the initiator has to reset this subflow.</source>
        <translation>Le SYN/ACK du second chemin ne porte pas de MP_JOIN&#xa0;: l’initiateur doit réinitialiser ce sous-flux.</translation>
    </message>
    <message>
        <source>The initiator proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation>L’initiateur prouve la même chose de son côté, avec les 160 bits de son HMAC. Aucune donnée ne peut être envoyée sur ce sous-flux avant son acquittement.</translation>
    </message>
    <message>
        <source>The listener acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation>L’écouteur acquitte la preuve&#xa0;: le second sous-flux est ouvert, et les données peuvent emprunter l’un ou l’autre chemin.</translation>
    </message>
    <message>
        <source>%1 sends %2. DSS says where they belong in the stream of the whole connection: from data sequence number %3 on, whichever subflow carries them.</source>
        <translation>%1 envoie %2. DSS dit où ces données se placent dans le flux de toute la connexion&#xa0;: à partir du numéro de séquence de données %3, quel que soit le sous-flux qui les porte.</translation>
    </message>
    <message>
        <source>%1 sends the first %2. MP_CAPABLE repeats both keys and stands in for the first DSS.</source>
        <translation>%1 envoie les premières données, %2. MP_CAPABLE répète les deux clés et tient lieu de premier DSS.</translation>
    </message>
    <message>
        <source>%1 sends %2 as plain TCP: no DSS says where they belong.</source>
        <translation>%1 envoie %2 en TCP simple&#xa0;: aucun DSS ne dit où ces données se placent.</translation>
    </message>
    <message>
        <source>%1 acknowledges the data for the whole connection: DATA_ACK names the next data sequence number that it waits for, %2.</source>
        <translation>%1 acquitte les données pour toute la connexion&#xa0;: DATA_ACK nomme le prochain numéro de séquence de données attendu, %2.</translation>
    </message>
    <message>
        <source>%1 acknowledges the data.</source>
        <translation>%1 acquitte les données.</translation>
    </message>
    <message>
        <source>%1 tells %2 of a further address by which it can be reached.</source>
        <translation>%1 signale à %2 une autre adresse par laquelle on peut le joindre.</translation>
    </message>
    <message>
        <source>%1 takes back an address: subflows that use it end.</source>
        <translation>%1 retire une adresse&#xa0;: les sous-flux qui l’utilisent prennent fin.</translation>
    </message>
    <message>
        <source>%1 changes how much this subflow is preferred, as a backup or not.</source>
        <translation>%1 change la préférence donnée à ce sous-flux, comme secours ou non.</translation>
    </message>
    <message>
        <source>%1 has no more to send: DATA_FIN ends its half of the whole connection, and takes a data sequence number of its own.</source>
        <translation>%1 n’a plus rien à envoyer&#xa0;: DATA_FIN termine sa moitié de toute la connexion, et prend un numéro de séquence de données à lui seul.</translation>
    </message>
    <message>
        <source>%1 ends the whole connection at once, as a RST would end one subflow; the peer&apos;s key shows that it may.</source>
        <translation>%1 termine toute la connexion d’un coup, comme un RST terminerait un seul sous-flux&#xa0;; la clé du pair montre qu’il en a le droit.</translation>
    </message>
    <message>
        <source>%1 reports a checksum that is wrong: something on the way changed the data. A single subflow then goes on as plain TCP.</source>
        <translation>%1 signale une somme de contrôle fausse&#xa0;: quelque chose sur le chemin a modifié les données. Un sous-flux unique continue alors en TCP simple.</translation>
    </message>
    <message>
        <source>%1 resets this subflow, and MP_TCPRST says why.</source>
        <translation>%1 réinitialise ce sous-flux, et MP_TCPRST dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 ends its half of this subflow.</source>
        <translation>%1 termine sa moitié de ce sous-flux.</translation>
    </message>
    <message>
        <source>%1 resets this subflow: nothing more is read or sent on it.</source>
        <translation>%1 réinitialise ce sous-flux&#xa0;: plus rien n’y est lu ni envoyé.</translation>
    </message>
    <message>
        <source>%1 acknowledges what came on this subflow.</source>
        <translation>%1 acquitte ce qui est arrivé sur ce sous-flux.</translation>
    </message>
    <message>
        <source>A router or host says by ICMP that a packet could not be delivered, and quotes its beginning.</source>
        <translation>Un routeur ou un hôte dit par ICMP qu’un paquet n’a pas pu être remis, et en cite le début.</translation>
    </message>
    <message>
        <source>%1 sends a packet that plays no part in set-up or end.</source>
        <translation>%1 envoie un paquet qui ne joue aucun rôle dans l’établissement ou la fin.</translation>
    </message>
    <message>
        <source>Asked for MPTCP, went on as plain TCP</source>
        <translation>MPTCP demandé, suite en TCP simple</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>TCP simple</translation>
    </message>
    <message>
        <source>MPTCP version %1</source>
        <translation>MPTCP version %1</translation>
    </message>
    <message>
        <source>The listener opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the initiator&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation>L’écouteur ouvre un second chemin avec un SYN à part. MP_JOIN indique par le jeton %1 de l’initiateur à quelle connexion il appartient, et apporte un nonce, %2, pour la preuve qui suit.</translation>
    </message>
    <message>
        <source>The listener opens a second path of the same connection.</source>
        <translation>L’écouteur ouvre un second chemin de la même connexion.</translation>
    </message>
    <message>
        <source>The initiator proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation>L’initiateur prouve qu’il connaît les deux clés sans les montrer&#xa0;: un HMAC sur les deux nonces, dont les 64 premiers bits, %1, vont dans le SYN/ACK, à côté de son propre nonce %2.</translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the listener has to reset this subflow.</source>
        <translation>Le SYN/ACK du second chemin ne porte pas de MP_JOIN&#xa0;: l’écouteur doit réinitialiser ce sous-flux.</translation>
    </message>
    <message>
        <source>The listener proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation>L’écouteur prouve la même chose de son côté, avec les 160 bits de son HMAC. Aucune donnée ne peut être envoyée sur ce sous-flux avant son acquittement.</translation>
    </message>
    <message>
        <source>The initiator acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation>L’initiateur acquitte la preuve&#xa0;: le second sous-flux est ouvert, et les données peuvent emprunter l’un ou l’autre chemin.</translation>
    </message>
</context>
<context>
    <name>widgets::PacketView</name>
    <message>
        <source>Packet fields</source>
        <translation>Champs du paquet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The packet&apos;s fields in the order of its bytes. Choose one to mark its bytes and to read what it means.</source>
        <translation>Les champs du paquet dans l’ordre de ses octets. Choisissez-en un pour marquer ses octets et lire ce qu’il signifie.</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>Ce que signifie le champ</translation>
    </message>
    <message>
        <source>This breaks the definition of the field: %1</source>
        <translation>Ceci enfreint la définition du champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>No packet</source>
        <translation>Pas de paquet</translation>
    </message>
    <message>
        <source>Choose a field or a byte</source>
        <translation>Choisissez un champ ou un octet</translation>
    </message>
    <message>
        <source>The bytes of a packet appear here, with what each field means.</source>
        <translation>Les octets d’un paquet apparaissent ici, avec la signification de chaque champ.</translation>
    </message>
    <message>
        <source>What it means is said here.</source>
        <translation>La signification est donnée ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The value breaks the definition of this field.</source>
        <translation>La valeur enfreint la définition de ce champ.</translation>
    </message>
    <message>
        <source>Defined in %1.</source>
        <translation>Défini dans %1.</translation>
    </message>
    <message>
        <source>, section </source>
        <translation>, section </translation>
    </message>
</context>
<context>
    <name>widgets::PageMenu</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Nothing more on this page</source>
        <translation>&amp;Rien de plus sur cette page</translation>
    </message>
    <message>
        <source>All that this page can do stands on it.</source>
        <translation>Tout ce que cette page peut faire s’y trouve affiché.</translation>
    </message>
</context>
<context>
    <name>widgets::PageStack</name>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Acc&amp;ueil</translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation>Ce que fait le programme, et des chemins vers un premier résultat.</translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation>&amp;Balayage</translation>
    </message>
    <message>
        <source>Describe a scan: which hosts are asked, for what, from where and how fast.</source>
        <translation>Décrire un balayage&#xa0;: quels hôtes sont interrogés, sur quoi, d’où et à quelle vitesse.</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>Watch a scan: its rates, what kinds of hosts answer, and every reply.</source>
        <translation>Suivre un balayage&#xa0;: ses débits, les types d’hôtes qui répondent, et chaque réponse.</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>&amp;Trace</translation>
    </message>
    <message>
        <source>Find the box on the way that changes MPTCP, and prove that a host speaks it.</source>
        <translation>Trouver le boîtier qui modifie MPTCP sur le chemin, et prouver qu’un hôte le parle.</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>Stored runs: look at them again, compare two, import and export.</source>
        <translation>Exécutions enregistrées&#xa0;: les revoir, en comparer deux, importer et exporter.</translation>
    </message>
    <message>
        <source>A&amp;doption</source>
        <translation>Ad&amp;option</translation>
    </message>
    <message>
        <source>Figures over many runs: how the use of MPTCP changes over months.</source>
        <translation>Des figures sur de nombreuses exécutions&#xa0;: comment l’usage de MPTCP évolue au fil des mois.</translation>
    </message>
    <message>
        <source>Hands&amp;hake</source>
        <translation>Hands&amp;hake</translation>
    </message>
    <message>
        <source>Step through an MPTCP handshake, with what every field means.</source>
        <translation>Parcourir pas à pas une poignée de main MPTCP, avec la signification de chaque champ.</translation>
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
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>widgets::PathView</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The path of the probes from the vantage point on the left to the target on the right, and the way of the answer below. A circle is a router, with the TTL that reached it; dashed ones are silent. The thick line is the span between the last hop that saw MP_CAPABLE as it was sent and the first that did not: the box that altered it stands there.</source>
        <translation>Le chemin des sondes, du point de mesure à gauche jusqu’à la cible à droite, et le chemin de la réponse en dessous. Un cercle est un routeur, avec le TTL qui l’a atteint&#xa0;; ceux en pointillés sont muets. La ligne épaisse est l’intervalle entre le dernier saut qui a vu MP_CAPABLE tel qu’il a été envoyé et le premier qui ne l’a pas vu ainsi&#xa0;: le boîtier qui l’a modifié s’y trouve.</translation>
    </message>
</context>
<context>
    <name>widgets::PermissionBanner</name>
    <message>
        <source>Command that may do this scan</source>
        <translation>Commande qui a le droit de faire ce balayage</translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation>Copier la comman&amp;de</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>This computer does not let the workbench send probes.</source>
        <translation>Cet ordinateur ne permet pas au programme d’envoyer des sondes.</translation>
    </message>
    <message>
        <source>Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The labs need no right; the command line may do the same scan as root:</source>
        <translation>Les sockets de paquets bruts exigent le droit CAP_NET_RAW, que ce programme n’a pas. Les labos n’exigent aucun droit&#xa0;; la ligne de commande peut faire le même balayage en tant que root&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use the lab instead</source>
        <translation>&amp;Utiliser plutôt le labo</translation>
    </message>
    <message>
        <source>To scan as an ordinary user from the next login on, let the helper open the sockets. Run this once:</source>
        <translation>Pour balayer en simple utilisateur dès la prochaine ouverture de session, laissez le programme auxiliaire ouvrir les sockets. À exécuter une fois&#xa0;:</translation>
    </message>
    <message>
        <source>Command that sets up the helper</source>
        <translation>Commande qui configure le programme auxiliaire</translation>
    </message>
    <message>
        <source>Copy set-up</source>
        <translation>Copier la configuration</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>Sections des préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>All preferences as at the first start; Undo takes it back</source>
        <translation>Toutes les préférences comme au premier démarrage&#xa0;; Annuler revient en arrière</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Edit preferences</source>
        <translation>Modifier les préférences</translation>
    </message>
</context>
<context>
    <name>widgets::PrefixBrowser</name>
    <message>
        <source>Prefixes to Scan</source>
        <translation>Préfixes à balayer</translation>
    </message>
    <message>
        <source>An address, such as 192.0.2.1</source>
        <translation>Une adresse, par exemple 192.0.2.1</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>Préfixes</translation>
    </message>
    <message>
        <source>Entries that leave something out</source>
        <translation>Entrées qui excluent quelque chose</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;What removes this address?</source>
        <translation>&amp;Qu’est-ce qui retire cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à afficher.</translation>
    </message>
    <message>
        <source>%1 addresses are asked for, %2 of them are left out, %3 are to be scanned.</source>
        <translation>%1 adresses sont demandées, %2 d’entre elles sont exclues, %3 sont à balayer.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est exclu.</translation>
    </message>
    <message>
        <source>Nothing of %1 is left out.</source>
        <translation>Rien de %1 n’est exclu.</translation>
    </message>
    <message>
        <source>What leaves out parts of %1:</source>
        <translation>Ce qui exclut des parties de %1&#xa0;:</translation>
    </message>
    <message>
        <source>What leaves out parts of %1, the first of many:</source>
        <translation>Ce qui exclut des parties de %1, les premières entrées parmi de nombreuses&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing: %1 will be scanned.</source>
        <translation>Rien&#xa0;: %1 sera balayée.</translation>
    </message>
    <message>
        <source>Nothing, but no target holds %1 either.</source>
        <translation>Rien, mais aucune cible ne contient %1 non plus.</translation>
    </message>
    <message>
        <source>%1 is left out by %2 (%3).</source>
        <translation>%1 est exclue par %2 (%3).</translation>
    </message>
    <message>
        <source>%1 would be left out by %2 (%3), but no target holds it.</source>
        <translation>%1 serait exclue par %2 (%3), mais aucune cible ne la contient.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>widgets::PrefixModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as a whole</source>
        <translation>Exclu entièrement</translation>
    </message>
    <message>
        <source>Left out in part</source>
        <translation>Exclu en partie</translation>
    </message>
    <message>
        <source>Scanned as a whole</source>
        <translation>Balayé entièrement</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclues</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>À balayer</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Exclu par</translation>
    </message>
</context>
<context>
    <name>widgets::ProbeGroup</name>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>MSS only: the shortest probe</source>
        <translation>MSS seulement&#xa0;: la sonde la plus courte</translation>
    </message>
    <message>
        <source>As Linux sends them</source>
        <translation>Comme Linux les envoie</translation>
    </message>
    <message>
        <source>MPTCP v&amp;0</source>
        <translation>MPTCP v&amp;0</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 6824, which carries a key.</source>
        <translation>Un SYN avec MP_CAPABLE selon la RFC 6824, qui porte une clé.</translation>
    </message>
    <message>
        <source>MPTCP v&amp;1</source>
        <translation>MPTCP v&amp;1</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 8684, which carries none.</source>
        <translation>Un SYN avec MP_CAPABLE selon la RFC 8684, qui n’en porte aucune.</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>A plain SYN: does the target answer at all?</source>
        <translation>Un SYN simple&#xa0;: la cible répond-elle seulement&#xa0;?</translation>
    </message>
    <message>
        <source>Tick at least one pass.</source>
        <translation>Cochez au moins une passe.</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileBar</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Fill the form from an example or from settings that you saved</source>
        <translation>Remplir le formulaire à partir d’un exemple ou de réglages que vous avez enregistrés</translation>
    </message>
    <message>
        <source>A profile is a form by a name. Choosing one fills the form; the targets stay unless the profile has its own. Your profiles are kept as config files, which mptcp-probe reads with --config.</source>
        <translation>Un profil est un formulaire muni d’un nom. En choisir un remplit le formulaire&#xa0;; les cibles restent, sauf si le profil a les siennes. Vos profils sont gardés comme fichiers de configuration, que mptcp-probe lit avec --config.</translation>
    </message>
    <message>
        <source>The form differs from the profile; save it or go back to it</source>
        <translation>Le formulaire diffère du profil&#xa0;; enregistrez-le ou revenez-y</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save pro&amp;file</source>
        <translation>Enregistrer le pro&amp;fil</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>Enregistrer le profil &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>&amp;Revenir au profil</translation>
    </message>
    <message>
        <source>Re&amp;name profile…</source>
        <translation>Re&amp;nommer le profil…</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>Su&amp;pprimer le profil</translation>
    </message>
    <message>
        <source>E&amp;xport as config file…</source>
        <translation>E&amp;xporter comme fichier de configuration…</translation>
    </message>
    <message>
        <source>&amp;Open config file…</source>
        <translation>&amp;Ouvrir un fichier de configuration…</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Save, rename, delete and export profiles</source>
        <translation>Enregistrer, renommer, supprimer et exporter des profils</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Save Profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>saving profile “%1”</source>
        <translation>enregistrement du profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Profile “%1” was replaced</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été remplacé</translation>
    </message>
    <message>
        <source>Profile “%1” saved</source>
        <translation>Profil «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Profile “%1” is “%2” now</source>
        <translation>Le profil «&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>deleting profile “%1”</source>
        <translation>suppression du profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Profile “%1” was deleted</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>Keep the &amp;targets and their lists in it</source>
        <translation>Y garder les &amp;cibles et leurs listes</translation>
    </message>
    <message>
        <source>Otherwise the profile leaves the targets of the form as they are</source>
        <translation>Sinon, le profil laisse les cibles du formulaire telles quelles</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Export as Config File</source>
        <translation>Exporter comme fichier de configuration</translation>
    </message>
    <message>
        <source>Config files (*.conf);;All files (*)</source>
        <translation>Fichiers de configuration (*.conf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Open Config File</source>
        <translation>Ouvrir un fichier de configuration</translation>
    </message>
    <message>
        <source>Config files (*.conf *.ini);;All files (*)</source>
        <translation>Fichiers de configuration (*.conf *.ini);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep the form in the chosen profile.</source>
        <translation>Garder le formulaire dans le profil choisi.</translation>
    </message>
    <message>
        <source>Keep the form under a new name.</source>
        <translation>Garder le formulaire sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Fill the form with the chosen profile again.</source>
        <translation>Remplir à nouveau le formulaire avec le profil choisi.</translation>
    </message>
    <message>
        <source>Give the chosen profile another name.</source>
        <translation>Donner un autre nom au profil choisi.</translation>
    </message>
    <message>
        <source>Delete the chosen profile; can be undone.</source>
        <translation>Supprimer le profil choisi&#xa0;; peut être annulé.</translation>
    </message>
    <message>
        <source>Write the form to a file that the command line reads, too.</source>
        <translation>Écrire le formulaire dans un fichier que la ligne de commande lit aussi.</translation>
    </message>
    <message>
        <source>Fill the form with the options of a file.</source>
        <translation>Remplir le formulaire avec les options d’un fichier.</translation>
    </message>
    <message>
        <source>The form is as the profile is.</source>
        <translation>Le formulaire est tel que le profil.</translation>
    </message>
    <message>
        <source>Choose a profile of your own first; those that came along stay.</source>
        <translation>Choisissez d’abord un profil à vous&#xa0;; ceux qui sont fournis restent.</translation>
    </message>
</context>
<context>
    <name>widgets::ProofLadderView</name>
    <message>
        <source>Steps of the proof</source>
        <translation>Étapes de la preuve</translation>
    </message>
    <message>
        <source>Packets of the step</source>
        <translation>Paquets de l’étape</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n packet(s) more came than are kept.</source>
        <translation>
            <numerusform>%1 %n paquet supplémentaire est arrivé sans être conservé.</numerusform>
            <numerusform>%1 %n paquets supplémentaires sont arrivés sans être conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 32 bits of the key&apos;s hash: it names the connection in MP_JOIN (RFC 8684, section 3.2).</source>
        <translation>Les 32 premiers bits du hachage de la clé&#xa0;: ils désignent la connexion dans MP_JOIN (RFC 8684, section 3.2).</translation>
    </message>
    <message>
        <source>The last 64 bits of the key&apos;s hash: data is counted from there (RFC 8684, section 3.1).</source>
        <translation>Les 64 derniers bits du hachage de la clé&#xa0;: les données sont comptées à partir de là (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Exchanged in the handshake (RFC 8684, section 3.1).</source>
        <translation>Échangées dans la poignée de main (RFC 8684, section 3.1).</translation>
    </message>
    <message>
        <source>Our key:</source>
        <translation>Notre clé&#xa0;:</translation>
    </message>
    <message>
        <source>The host&apos;s key:</source>
        <translation>Clé de l’hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Our token:</source>
        <translation>Notre jeton&#xa0;:</translation>
    </message>
    <message>
        <source>The host&apos;s token:</source>
        <translation>Jeton de l’hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Our first data number:</source>
        <translation>Notre premier numéro de données&#xa0;:</translation>
    </message>
    <message>
        <source>The host&apos;s first data number:</source>
        <translation>Premier numéro de données de l’hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Over both keys and both nonces of MP_JOIN, the first 64 bits: only who holds the keys can compute it (RFC 8684, section 3.2).</source>
        <translation>Sur les deux clés et les deux nonces de MP_JOIN, les 64 premiers bits&#xa0;: seul celui qui détient les clés peut le calculer (RFC 8684, section 3.2).</translation>
    </message>
    <message>
        <source>HMAC computed here:</source>
        <translation>HMAC calculé ici&#xa0;:</translation>
    </message>
    <message>
        <source>HMAC received:</source>
        <translation>HMAC reçu&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (the same)</source>
        <translation>%1 (le même)</translation>
    </message>
    <message>
        <source>%1 (another)</source>
        <translation>%1 (un autre)</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionBar</name>
    <message>
        <source>&amp;Published series</source>
        <translation>Série &amp;publiée</translation>
    </message>
    <message>
        <source>&amp;Choose runs…</source>
        <translation>&amp;Choisir des exécutions…</translation>
    </message>
    <message>
        <source>AS watch…</source>
        <translation>Suivi d’AS…</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>première exécution</translation>
    </message>
    <message>
        <source>last run</source>
        <translation>dernière exécution</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Quick choices of the time range</source>
        <translation>Choix rapides de la période</translation>
    </message>
    <message>
        <source>&amp;All runs</source>
        <translation>&amp;Toutes les exécutions</translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation>&amp;Dernière année</translation>
    </message>
    <message>
        <source>Last &amp;three months</source>
        <translation>T&amp;rois derniers mois</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulées</translation>
    </message>
    <message>
        <source>Lays the numbers of Shreedhar 2022 and Aschenbrenner 2021 over those of these runs, where the papers have the same figure. Best by months.</source>
        <translation>Superpose les chiffres de Shreedhar 2022 et d’Aschenbrenner 2021 à ceux de ces exécutions, là où les articles ont la même figure. De préférence par mois.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Consistency window, labels, vantage points, runs, networks and databases</source>
        <translation>Fenêtre de cohérence, libellés, points de mesure, exécutions, réseaux et bases de données</translation>
    </message>
    <message>
        <source>A year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31. Empty: all runs.</source>
        <translation>Une année, un mois ou un jour en UTC, par exemple 2021, 2021-03 ou 2021-03-31. Vide&#xa0;: toutes les exécutions.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Only runs that started then or later. %1</source>
        <translation>Seulement les exécutions qui ont commencé à ce moment ou plus tard. %1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Only runs that started then or earlier; the whole year, month or day counts. %1</source>
        <translation>Seulement les exécutions qui ont commencé à ce moment ou plus tôt&#xa0;; l’année, le mois ou le jour compte en entier. %1</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Périod&amp;e</translation>
    </message>
    <message>
        <source>What is one point of a series: all runs of a day, week or month, or each run by itself. Runs of one period that ask the same are one scan, as shards are.</source>
        <translation>Ce qui forme un point d’une série&#xa0;: toutes les exécutions d’un jour, d’une semaine ou d’un mois, ou chaque exécution séparément. Les exécutions d’une même période qui demandent la même chose forment un seul balayage, comme le font des parts.</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>Vers&amp;ion</translation>
    </message>
    <message>
        <source>Only what was asked with this version</source>
        <translation>Seulement ce qui a été demandé avec cette version</translation>
    </message>
    <message>
        <source>Famil&amp;y</source>
        <translation>&amp;Famille</translation>
    </message>
    <message>
        <source>Only hosts of this family</source>
        <translation>Seulement les hôtes de cette famille</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Only what was asked at this port</source>
        <translation>Seulement ce qui a été demandé à ce port</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>E&amp;xécutions</translation>
    </message>
    <message>
        <source>Measured runs or those of the virtual lab. They are never shown together, and a figure of simulated ones says so.</source>
        <translation>Exécutions mesurées ou celles du labo virtuel. Elles ne sont jamais montrées ensemble, et une figure d’exécutions simulées l’indique.</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tous les réseaux</translation>
    </message>
    <message>
        <source>&amp;Databases…</source>
        <translation>Bases de do&amp;nnées…</translation>
    </message>
    <message>
        <source>Consistency &amp;window</source>
        <translation>Fenêtre de co&amp;hérence</translation>
    </message>
    <message>
        <source>A host is consistent in a period when this many scanned periods in a row saw it; the study&apos;s window is 3.</source>
        <translation>Un hôte est cohérent dans une période quand ce nombre de périodes balayées de suite l’ont vu&#xa0;; la fenêtre de l’étude est 3.</translation>
    </message>
    <message>
        <source>Compared por&amp;ts</source>
        <translation>Por&amp;ts comparés</translation>
    </message>
    <message>
        <source>The ports that figures set side by side, two to eight of them, such as 80, 443</source>
        <translation>Les ports que les figures mettent côte à côte, de deux à huit, par exemple 80, 443</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Li&amp;bellé</translation>
    </message>
    <message>
        <source>Only runs of this label</source>
        <translation>Seulement les exécutions portant ce libellé</translation>
    </message>
    <message>
        <source>Vanta&amp;ge</source>
        <translation>Point de &amp;mesure</translation>
    </message>
    <message>
        <source>Only runs from this vantage point</source>
        <translation>Seulement les exécutions de ce point de mesure</translation>
    </message>
    <message>
        <source>Tick the runs that figures are made from</source>
        <translation>Cocher les exécutions dont les figures sont tirées</translation>
    </message>
    <message>
        <source>Only &amp;AS</source>
        <translation>Seulement ces &amp;AS</translation>
    </message>
    <message>
        <source>Only hosts that these networks announce, in every figure: AS numbers such as 6185, 714. Needs a database of networks.</source>
        <translation>Seulement les hôtes que ces réseaux annoncent, dans chaque figure&#xa0;: des numéros d’AS tels que 6185, 714. Exige une base de données de réseaux.</translation>
    </message>
    <message>
        <source>The networks of the figures of the group “AS watch”</source>
        <translation>Les réseaux des figures du groupe «&#xa0;Suivi d’AS&#xa0;»</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows</source>
        <translation>Li&amp;gnes du tableau</translation>
    </message>
    <message>
        <source>Rows of a table of the most frequent</source>
        <translation>Lignes d’un tableau des plus fréquents</translation>
    </message>
    <message>
        <source>The files that say which network and country an address is in</source>
        <translation>Les fichiers qui disent dans quel réseau et quel pays se trouve une adresse</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>“%1” is no time: type a year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: saisissez une année, un mois ou un jour en UTC, par exemple 2021, 2021-03 ou 2021-03-31.</translation>
    </message>
    <message>
        <source>The time range ends before it begins: no run can be in between.</source>
        <translation>La période se termine avant de commencer&#xa0;: aucune exécution ne peut s’y trouver.</translation>
    </message>
    <message>
        <source>“%1” are no ports to compare: type two to eight, such as 80, 443.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des ports à comparer&#xa0;: saisissez-en de deux à huit, par exemple 80, 443.</translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des numéros d’AS&#xa0;: saisissez-en, par exemple 6185, 714.</translation>
    </message>
</context>
<context>
    <name>widgets::QuoteView</name>
    <message>
        <source>Bytes as sent</source>
        <translation>Octets envoyés</translation>
    </message>
    <message>
        <source>Bytes as quoted</source>
        <translation>Octets cités</translation>
    </message>
    <message>
        <source>Fields as sent and as quoted</source>
        <translation>Champs envoyés et champs cités</translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered, so nothing can be said of what arrived there.</source>
        <translation>Le saut %1 est muet&#xa0;: aucun routeur n’a répondu, on ne peut donc rien dire de ce qui y est arrivé.</translation>
    </message>
    <message>
        <source>Hop %1, %2: </source>
        <translation>Saut %1, %2&#xa0;: </translation>
    </message>
    <message>
        <source>its ICMP error quotes the whole header with all options.</source>
        <translation>son erreur ICMP cite tout l’en-tête avec toutes les options.</translation>
    </message>
    <message numerus="yes">
        <source>its ICMP error quotes only %n byte(s), so not all options can be seen.</source>
        <translation>
            <numerusform>son erreur ICMP ne cite que %n octet, on ne voit donc pas toutes les options.</numerusform>
            <numerusform>son erreur ICMP ne cite que %n octets, on ne voit donc pas toutes les options.</numerusform>
        </translation>
    </message>
    <message>
        <source>its ICMP error quotes nothing of use.</source>
        <translation>son erreur ICMP ne cite rien d’utile.</translation>
    </message>
    <message>
        <source>The store keeps what was found, not the bytes of the quote; the bytes sent are those of the first probe.</source>
        <translation>La base de mesures garde ce qui a été trouvé, non les octets de la citation&#xa0;; les octets envoyés sont ceux de la première sonde.</translation>
    </message>
    <message>
        <source>Bytes as sent (first probe)</source>
        <translation>Octets envoyés (première sonde)</translation>
    </message>
    <message>
        <source>Bytes as quoted: not kept</source>
        <translation>Octets cités&#xa0;: non conservés</translation>
    </message>
    <message>
        <source>Bytes as quoted (%1 of %2)</source>
        <translation>Octets cités (%1 sur %2)</translation>
    </message>
    <message>
        <source>The answer&apos;s bytes: not kept</source>
        <translation>Octets de la réponse&#xa0;: non conservés</translation>
    </message>
    <message>
        <source>The answer&apos;s bytes</source>
        <translation>Octets de la réponse</translation>
    </message>
    <message>
        <source>The target did not answer.</source>
        <translation>La cible n’a pas répondu.</translation>
    </message>
    <message>
        <source>The answer that came in the target&apos;s name: %1.</source>
        <translation>La réponse arrivée au nom de la cible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose a hop to see what arrived there.</source>
        <translation>Choisissez un saut pour voir ce qui y est arrivé.</translation>
    </message>
    <message>
        <source>%1: the quote ends before it</source>
        <translation>%1&#xa0;: la citation se termine avant</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifié</translation>
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
        <translation>Débit</translation>
    </message>
    <message>
        <source>Packets a second, by powers of ten</source>
        <translation>Paquets par seconde, par puissances de dix</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1: %2 on the wire, %3 for these targets</source>
        <translation>%1&#xa0;: %2 sur la ligne, %3 pour ces cibles</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>aussi vite que l’interface les accepte</translation>
    </message>
</context>
<context>
    <name>widgets::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
</context>
<context>
    <name>widgets::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Use this store of runs.</source>
        <translation>Utiliser cette base de mesures.</translation>
    </message>
    <message>
        <source>Show the connections of this capture.</source>
        <translation>Afficher les connexions de cette capture.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Forget what was opened lately; the files stay.</source>
        <translation>Oublier ce qui a été ouvert récemment&#xa0;; les fichiers restent.</translation>
    </message>
    <message>
        <source>Nothing was opened yet.</source>
        <translation>Rien n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>Captures (*.pcap *.pcapng *.cap);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyDetails</name>
    <message>
        <source>Select a reply to see its options byte by byte.</source>
        <translation>Sélectionnez une réponse pour voir ses options octet par octet.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>TCP options of the reply</source>
        <translation>Options TCP de la réponse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>TCP option and its bytes</source>
        <translation>Option TCP et ses octets</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 from %2, TTL %3</source>
        <translation>%1 de %2, TTL %3</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1, après %2 ms</translation>
    </message>
    <message>
        <source>%1; another class came from this target before</source>
        <translation>%1&#xa0;; une autre classe est venue de cette cible auparavant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>ours %1, theirs %2</source>
        <translation>la nôtre %1, la leur %2</translation>
    </message>
    <message>
        <source>bytes that are no option</source>
        <translation>octets qui ne sont pas une option</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Rés&amp;umé</translation>
    </message>
    <message>
        <source>Pac&amp;ket</source>
        <translation>Pa&amp;quet</translation>
    </message>
    <message>
        <source>The packet as it arrived.</source>
        <translation>Le paquet tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>TTL %1, distance about %2, window %3</source>
        <translation>TTL %1, distance d’environ %2, fenêtre %3</translation>
    </message>
    <message>
        <source>The bytes of this packet are not kept. What the row knows of its headers is shown; hatched bytes are made up, and the quoted datagram is missing.</source>
        <translation>Les octets de ce paquet ne sont pas conservés. Ce que la ligne sait de ses en-têtes est affiché&#xa0;; les octets hachurés sont inventés, et le datagramme cité manque.</translation>
    </message>
    <message>
        <source>The bytes of this packet are not kept. It is rebuilt from its row; hatched bytes are made up.</source>
        <translation>Les octets de ce paquet ne sont pas conservés. Il est reconstruit à partir de sa ligne&#xa0;; les octets hachurés sont inventés.</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ReplySaver</name>
    <message>
        <source>CSV, all replies (*.csv)</source>
        <translation>CSV, toutes les réponses (*.csv)</translation>
    </message>
    <message>
        <source>CSV, only the replies shown (*.csv)</source>
        <translation>CSV, seulement les réponses affichées (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines, all replies (*.jsonl)</source>
        <translation>Lignes JSON, toutes les réponses (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON lines, only the replies shown (*.jsonl)</source>
        <translation>Lignes JSON, seulement les réponses affichées (*.jsonl)</translation>
    </message>
    <message>
        <source>Save Replies</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Saving %1 replies…</source>
        <translation>Enregistrement de %1 réponses…</translation>
    </message>
    <message>
        <source>Replies Not Saved</source>
        <translation>Réponses non enregistrées</translation>
    </message>
    <message>
        <source>%1 replies saved to %2</source>
        <translation>%1 réponses enregistrées dans %2</translation>
    </message>
    <message>
        <source>%1; %2 more were not kept</source>
        <translation>%1&#xa0;; %2 de plus n’ont pas été conservées</translation>
    </message>
    <message>
        <source>The %1 replies of the last scan were not saved.</source>
        <translation>Les %1 réponses du dernier balayage n’ont pas été enregistrées.</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier comme CSV</translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation>Copier comme CSV avec en-tête</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Selection of %1 rows let go: only the current row is followed while the order changes</source>
        <translation>Sélection de %1 lignes abandonnée&#xa0;: seule la ligne actuelle est suivie pendant que l’ordre change</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2 ont été copiées</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Lignes copiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Trace the Path to %1</source>
        <translation>&amp;Tracer le chemin vers %1</translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of %1</source>
        <translation>&amp;Prouver MPTCP de %1</translation>
    </message>
    <message>
        <source>Show &amp;History of %1</source>
        <translation>Afficher l’&amp;historique de %1</translation>
    </message>
    <message>
        <source>E&amp;xclude %1 from the Next Scan</source>
        <translation>E&amp;xclure %1 du prochain balayage</translation>
    </message>
    <message>
        <source>Apply as &amp;Filter</source>
        <translation>Appliquer comme &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Selected: %1</source>
        <translation>&amp;Sélectionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Not selected: %1</source>
        <translation>&amp;Non sélectionné&#xa0;: %1</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… &amp;et sélectionné</translation>
    </message>
    <message>
        <source>… and n&amp;ot selected</source>
        <translation>… et n&amp;on sélectionné</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyView</name>
    <message>
        <source>No reply matches</source>
        <translation>Aucune réponse ne correspond</translation>
    </message>
    <message>
        <source>Replies arrived, but the filter or the pressed tiles let none of them through.</source>
        <translation>Des réponses sont arrivées, mais le filtre ou les tuiles enfoncées n’en laissent passer aucune.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>%1 of %2 replies</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>%1, %2 more not kept</source>
        <translation>%1, %2 de plus non conservées</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Choisir les colonnes du tableau</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultModel</name>
    <message>
        <source>Proof, %1</source>
        <translation>Preuve, %1</translation>
    </message>
    <message>
        <source>%1
From %2: simulated, not measured.</source>
        <translation>%1
Depuis %2&#xa0;: simulé, non mesuré.</translation>
    </message>
    <message>
        <source>%1
From %2.</source>
        <translation>%1
Depuis %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Sauts</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Address and port that were probed</source>
        <translation>Adresse et port qui ont été sondés</translation>
    </message>
    <message>
        <source>Which SYN was sent: MPTCP version 0 or 1, or a plain one; or a proof</source>
        <translation>Quel SYN a été envoyé&#xa0;: MPTCP version 0 ou 1, ou un SYN simple&#xa0;; ou une preuve</translation>
    </message>
    <message>
        <source>What was found on the path, or of the host</source>
        <translation>Ce qui a été trouvé sur le chemin, ou au sujet de l’hôte</translation>
    </message>
    <message>
        <source>What the box on the way does: drop, mirror, proxy or pass-through</source>
        <translation>Ce que fait le boîtier sur le chemin&#xa0;: supprimer, miroir, proxy ou laisser passer</translation>
    </message>
    <message>
        <source>The two hops between which MPTCP was altered</source>
        <translation>Les deux sauts entre lesquels MPTCP a été modifié</translation>
    </message>
    <message>
        <source>Hops to whatever answers</source>
        <translation>Sauts jusqu’à ce qui répond</translation>
    </message>
    <message>
        <source>Round trip of the answer</source>
        <translation>Temps d’aller-retour de la réponse</translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation>Quand la mesure a été faite</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsGroup</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Keep runs in the store</source>
        <translation>Garder les exécutions dans la base de mesures</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Trace them</source>
        <translation>Les tracer</translation>
    </message>
    <message>
        <source>Find the hop that altered the option, while the scan goes on.</source>
        <translation>Trouver le saut qui a modifié l’option, pendant que le balayage continue.</translation>
    </message>
    <message>
        <source>Prove them</source>
        <translation>Les prouver</translation>
    </message>
    <message>
        <source>Open real MPTCP connections to prove that the host itself speaks it.</source>
        <translation>Ouvrir de vraies connexions MPTCP pour prouver que l’hôte lui-même le parle.</translation>
    </message>
    <message>
        <source>Every scan is written to %1 while it runs, with its configuration, counters and losses.</source>
        <translation>Chaque balayage est écrit dans %1 pendant qu’il se déroule, avec sa configuration, ses compteurs et ses pertes.</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsModel</name>
    <message>
        <source>hop %1 (%2)</source>
        <translation>saut %1 (%2)</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>saut %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>sur le retour</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) away</source>
        <translation>
            <numerusform>à %n saut</numerusform>
            <numerusform>à %n sauts</numerusform>
        </translation>
    </message>
    <message>
        <source>answered the scan: %1</source>
        <translation>a répondu au balayage&#xa0;: %1</translation>
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
        <translation>Passe</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La cible</translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation>Son port TCP</translation>
    </message>
    <message>
        <source>Which MPTCP version was asked</source>
        <translation>La version de MPTCP demandée</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>By which rule and where, or what each step of the proof brought</source>
        <translation>Par quelle règle et où, ou ce qu’a apporté chaque étape de la preuve</translation>
    </message>
    <message>
        <source>When the first packet left</source>
        <translation>Quand le premier paquet est parti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsPanel</name>
    <message>
        <source>Results of the run</source>
        <translation>Résultats de l’exécution</translation>
    </message>
    <message>
        <source>Filter of results</source>
        <translation>Filtre des résultats</translation>
    </message>
    <message>
        <source>Filter: text in any column</source>
        <translation>Filtre&#xa0;: texte dans n’importe quelle colonne</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 cibles</translation>
    </message>
    <message>
        <source>%1, of the first %2 of %3</source>
        <translation>%1, des %2 premières sur %3</translation>
    </message>
</context>
<context>
    <name>widgets::RightLine</name>
    <message>
        <source>Looking up what this computer allows…</source>
        <translation>Vérification de ce que cet ordinateur permet…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Look once more whether probes may be sent</source>
        <translation>Vérifier encore une fois si des sondes peuvent être envoyées</translation>
    </message>
    <message>
        <source>Probes to real networks need the right CAP_NET_RAW, which the workbench does not have. The labs need no right: all that is offered here works. The Scan page says how to get it.</source>
        <translation>Les sondes vers de vrais réseaux exigent le droit CAP_NET_RAW, que le programme n’a pas. Les labos n’exigent aucun droit&#xa0;: tout ce qui est proposé ici fonctionne. La page Balayage dit comment l’obtenir.</translation>
    </message>
    <message>
        <source>This computer lets the workbench send probes to real networks: scan only where you may. The labs need no right.</source>
        <translation>Cet ordinateur permet au programme d’envoyer des sondes vers de vrais réseaux&#xa0;: ne balayez que là où vous en avez le droit. Les labos n’exigent aucun droit.</translation>
    </message>
    <message>
        <source>Probes to real networks cannot be sent now: %1. The labs are not touched by it.</source>
        <translation>Les sondes vers de vrais réseaux ne peuvent pas être envoyées maintenant&#xa0;: %1. Les labos ne sont pas concernés.</translation>
    </message>
</context>
<context>
    <name>widgets::RulePalette</name>
    <message>
        <source>Drag a rule onto the path:</source>
        <translation>Faites glisser une règle sur le chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Takes the box off the path again</source>
        <translation>Retire de nouveau le boîtier du chemin</translation>
    </message>
    <message>
        <source>Re&amp;move box</source>
        <translation>Retirer le &amp;boîtier</translation>
    </message>
</context>
<context>
    <name>widgets::RuleText</name>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>No box</source>
        <translation>Pas de boîtier</translation>
    </message>
    <message>
        <source>Removes the MPTCP option from the packets that pass, so that neither side hears of it.</source>
        <translation>Supprime l’option MPTCP des paquets qui passent, si bien qu’aucun des deux côtés n’en entend parler.</translation>
    </message>
    <message>
        <source>Sends back the option of the SYN in the SYN/ACK without understanding it.</source>
        <translation>Renvoie l’option du SYN dans le SYN/ACK sans la comprendre.</translation>
    </message>
    <message>
        <source>Ends the connection itself, speaks MPTCP with a key of its own, and opens another connection to the host.</source>
        <translation>Termine lui-même la connexion, parle MPTCP avec une clé à lui, et ouvre une autre connexion vers l’hôte.</translation>
    </message>
    <message>
        <source>Lowers the MSS of SYNs, as many routers do, and leaves the MPTCP option as it is.</source>
        <translation>Abaisse le MSS des SYN, comme le font beaucoup de routeurs, et laisse l’option MPTCP telle quelle.</translation>
    </message>
    <message>
        <source>Nothing but routers stands on the path.</source>
        <translation>Il n’y a que des routeurs sur le chemin.</translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE and calls the host plain TCP, although it speaks MPTCP: from one answer nobody can tell whether the host is silent about MPTCP or somebody removed the question. The trace can: a router behind the box quotes the SYN without the option.</source>
        <translation>Un balayage voit un SYN/ACK sans MP_CAPABLE et classe l’hôte comme TCP simple, bien qu’il parle MPTCP&#xa0;: à partir d’une seule réponse, personne ne peut dire si l’hôte se tait sur MPTCP ou si quelqu’un a supprimé la question. La trace le peut&#xa0;: un routeur derrière le boîtier cite le SYN sans l’option.</translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE. This time that is also true of the host, yet the scan would say the same of a host that speaks MPTCP: only the trace shows that the question never arrived.</source>
        <translation>Un balayage voit un SYN/ACK sans MP_CAPABLE. Cette fois, c’est vrai aussi de l’hôte, mais le balayage dirait la même chose d’un hôte qui parle MPTCP&#xa0;: seule la trace montre que la question n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>A SYN/ACK with an MPTCP option looks like MPTCP to whoever only asks whether the option is there. It is our own option sent back: in version 0 with our own key, in version 1 without any key. Who compares sees it; who does not is fooled, and the host behind the mirror, whether it speaks MPTCP or not, is hidden.</source>
        <translation>Un SYN/ACK avec une option MPTCP ressemble à MPTCP pour qui demande seulement si l’option est là. C’est notre propre option renvoyée&#xa0;: en version 0 avec notre propre clé, en version 1 sans aucune clé. Qui compare le voit&#xa0;; qui ne compare pas s’y trompe, et l’hôte derrière le miroir, qu’il parle MPTCP ou non, reste caché.</translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP. It is the box that answers so; that the host behind it speaks MPTCP as well is chance. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation>Le balayage voit un MP_CAPABLE bien formé avec une nouvelle clé et dit MPTCP. C’est le boîtier qui répond ainsi&#xa0;; que l’hôte derrière lui parle aussi MPTCP est un hasard. Un seul SYN ne peut pas montrer qui détient la clé. La trace voit la réponse venir de plus près que l’hôte.</translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP, but the key is the box&apos;s: the host behind it speaks plain TCP. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation>Le balayage voit un MP_CAPABLE bien formé avec une nouvelle clé et dit MPTCP, mais la clé est celle du boîtier&#xa0;: l’hôte derrière lui parle TCP simple. Un seul SYN ne peut pas montrer qui détient la clé. La trace voit la réponse venir de plus près que l’hôte.</translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, so the scan is right here. It cannot know that: a proxy would have looked the same. The trace shows that every router saw the option as it was sent, and the proof that the host itself holds both keys.</source>
        <translation>Personne sur le chemin ne touche à l’option, le balayage a donc raison ici. Il ne peut pas le savoir&#xa0;: un proxy aurait eu le même aspect. La trace montre que chaque routeur a vu l’option telle qu’elle a été envoyée, et la preuve, que l’hôte lui-même détient les deux clés.</translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, and the host answers without it: the scan is right here. It cannot know that: a box that removes the option would have looked the same. The trace shows that the question arrived.</source>
        <translation>Personne sur le chemin ne touche à l’option, et l’hôte répond sans elle&#xa0;: le balayage a raison ici. Il ne peut pas le savoir&#xa0;: un boîtier qui supprime l’option aurait eu le même aspect. La trace montre que la question est arrivée.</translation>
    </message>
    <message>
        <source>With a box that drops the option, a router behind it quotes the SYN without MP_CAPABLE, and the SYN/ACK comes back as plain TCP.</source>
        <translation>Avec un boîtier qui supprime l’option, un routeur derrière lui cite le SYN sans MP_CAPABLE, et le SYN/ACK revient en TCP simple.</translation>
    </message>
    <message>
        <source>With a mirror, the SYN/ACK carries exactly the option that was sent: our own key, or none at all, and the unknown canary option may come back too.</source>
        <translation>Avec un miroir, le SYN/ACK porte exactement l’option qui a été envoyée&#xa0;: notre propre clé, ou aucune, et l’option inconnue qui sert d’appât peut revenir aussi.</translation>
    </message>
    <message>
        <source>With a proxy, the SYN/ACK carries a new key, but it comes from nearer than the host: a SYN whose TTL does not reach the host is answered all the same.</source>
        <translation>Avec un proxy, le SYN/ACK porte une nouvelle clé, mais il vient de plus près que l’hôte&#xa0;: un SYN dont le TTL n’atteint pas l’hôte reçoit quand même une réponse.</translation>
    </message>
    <message>
        <source>With a box that passes MPTCP through, the quotes behind it show that a box is there, by a lowered MSS, but the MPTCP option as it was sent, and the answer is the host&apos;s own.</source>
        <translation>Avec un boîtier qui laisse passer MPTCP, les citations derrière lui montrent, par un MSS abaissé, qu’un boîtier est là, mais l’option MPTCP telle qu’elle a été envoyée, et la réponse est celle de l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Without a box, every quote shows the whole SYN as it was sent, and the answer is the host&apos;s own.</source>
        <translation>Sans boîtier, chaque citation montre tout le SYN tel qu’il a été envoyé, et la réponse est celle de l’hôte lui-même.</translation>
    </message>
    <message>
        <source>Is a plain SYN answered?</source>
        <translation>Un SYN simple reçoit-il une réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Do two SYNs get two different keys of the host&apos;s own?</source>
        <translation>Deux SYN obtiennent-ils deux clés différentes, propres à l’hôte&#xa0;?</translation>
    </message>
    <message>
        <source>Does an option that nobody knows stay away from the answer?</source>
        <translation>Une option que personne ne connaît reste-t-elle absente de la réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Is MP_CAPABLE without an algorithm refused?</source>
        <translation>MP_CAPABLE sans algorithme est-il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Is MP_CAPABLE with flag B refused?</source>
        <translation>MP_CAPABLE avec le drapeau B est-il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Is version 15, which does not exist, answered with another?</source>
        <translation>La version 15, qui n’existe pas, reçoit-elle une autre version en réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Do DATA_ACK and DSN follow from the hashes of the keys?</source>
        <translation>DATA_ACK et DSN découlent-ils des hachages des clés&#xa0;?</translation>
    </message>
    <message>
        <source>Is an MP_JOIN with a wrong token refused?</source>
        <translation>Un MP_JOIN avec un jeton faux est-il refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Is an MP_JOIN with the right token answered with the right HMAC?</source>
        <translation>Un MP_JOIN avec le bon jeton reçoit-il en réponse le bon HMAC&#xa0;?</translation>
    </message>
    <message>
        <source>Does this computer&apos;s own MPTCP socket connect without falling back?</source>
        <translation>Le socket MPTCP de cet ordinateur se connecte-t-il sans se replier&#xa0;?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation>l’initiateur</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>l’écouteur</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>routeur %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>widgets::RunChoice</name>
    <message>
        <source>Choose Runs</source>
        <translation>Choisir des exécutions</translation>
    </message>
    <message>
        <source>Figures are made from the ticked runs; without a tick, from all that the other conditions let through.</source>
        <translation>Les figures sont tirées des exécutions cochées&#xa0;; si aucune n’est cochée, de toutes celles que les autres conditions laissent passer.</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les exécutions</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>&amp;Cocher les affichées</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>&amp;Décocher les affichées</translation>
    </message>
    <message>
        <source>No run is ticked: any of them</source>
        <translation>Aucune exécution cochée&#xa0;: toutes comptent</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked</source>
        <translation>
            <numerusform>%n exécution cochée</numerusform>
            <numerusform>%n exécutions cochées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunChoiceModel</name>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Lost replies</source>
        <translation>Réponses perdues</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Point de mesure</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>widgets::RunDetails</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>Commande qui répète l’exécution</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Command for cron or systemd</source>
        <translation>Commande pour cron ou systemd</translation>
    </message>
    <message>
        <source>The name of the series that the run belongs to; figures can follow one series</source>
        <translation>Le nom de la série à laquelle l’exécution appartient&#xa0;; les figures peuvent suivre une série</translation>
    </message>
    <message>
        <source>The same measurement for cron or a systemd timer: whole path, into this store, silent, in a new order each time</source>
        <translation>La même mesure pour cron ou une minuterie systemd&#xa0;: chemin complet, dans cette base de mesures, silencieuse, dans un nouvel ordre chaque fois</translation>
    </message>
    <message>
        <source>Configuration of the run</source>
        <translation>Configuration de l’exécution</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>Li&amp;bellé&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Commande&#xa0;:</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>Planifiée&#xa0;:</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Select a run to see its details.</source>
        <translation>Sélectionnez une exécution pour voir ses détails.</translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little.</source>
        <translation>%1&#xa0;: ce qui est absent de cette exécution prouve peu.</translation>
    </message>
    <message>
        <source>Imported: no command of this program</source>
        <translation>Importée&#xa0;: pas de commande de ce programme</translation>
    </message>
    <message>
        <source>Not a run of this program</source>
        <translation>Pas une exécution de ce programme</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importée de</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>%1 at port %2, %3</source>
        <translation>%1 au port %2, %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>%1 packets; %2 refused, %3 without a way</source>
        <translation>%1 paquets&#xa0;; %2 refusés, %3 sans route</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>%1 packets; %2 of them replies, %3 unreadable</source>
        <translation>%1 paquets&#xa0;; %2 sont des réponses, %3 illisibles</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>%1 potential, %2 of them MPTCP</source>
        <translation>%1 potentiels, dont %2 MPTCP</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunEdits</name>
    <message>
        <source>Change label of run %1</source>
        <translation>Modifier le libellé de l’exécution %1</translation>
    </message>
    <message>
        <source>Change note of run %1</source>
        <translation>Modifier la note de l’exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>Supprimer %n exécution</numerusform>
            <numerusform>Supprimer %n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunHeader</name>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>Labo virtuel&#xa0;: simulé</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Nothing of this run was measured in a network.</source>
        <translation>Rien dans cette exécution n’a été mesuré dans un réseau.</translation>
    </message>
    <message>
        <source>End the run now and keep what it found (Shift+F5)</source>
        <translation>Terminer l’exécution maintenant et garder ce qu’elle a trouvé (Maj+F5)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for late replies</source>
        <translation>Attente de réponses tardives</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Go on sending (Ctrl+Shift+P)</source>
        <translation>Reprendre l’envoi (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>Hold sending (Ctrl+Shift+P)</source>
        <translation>Suspendre l’envoi (Ctrl+Maj+P)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>Déb&amp;it</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source> p/s</source>
        <translation> p/s</translation>
    </message>
    <message>
        <source>Probes a second. A change takes effect at once, while the run goes on; 0 is as fast as it goes.</source>
        <translation>Sondes par seconde. Un changement prend effet aussitôt, pendant l’exécution&#xa0;; 0 signifie aussi vite que possible.</translation>
    </message>
</context>
<context>
    <name>widgets::RunTransfers</name>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Importing “%1”, file %2 of %3…</source>
        <translation>Importation de «&#xa0;%1&#xa0;», fichier %2 sur %3…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne n’a pas pu être lue et a été laissée de côté.</numerusform>
            <numerusform>%1&#xa0;: %n lignes n’ont pas pu être lues et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n run(s)</source>
        <translation>
            <numerusform>%n exécution importée</numerusform>
            <numerusform>%n exécutions importées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 réponses</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n run(s)…</source>
        <translation>
            <numerusform>Exportation de %n exécution…</numerusform>
            <numerusform>Exportation de %n exécutions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting run %1 of %2…</source>
        <translation>Exportation de l’exécution %1 sur %2…</translation>
    </message>
    <message>
        <source>Cancelled: the export is not complete.</source>
        <translation>Annulé&#xa0;: l’exportation n’est pas complète.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to “%1”</source>
        <translation>
            <numerusform>%n exécution exportée vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n exécutions exportées vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the store…</source>
        <translation>Copie de la base de mesures…</translation>
    </message>
    <message>
        <source>The store was copied to “%1”</source>
        <translation>La base de mesures a été copiée dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>Lecture de toute la base de mesures…</translation>
    </message>
    <message>
        <source>The store is sound</source>
        <translation>La base de mesures est saine</translation>
    </message>
    <message numerus="yes">
        <source>The store has %n fault(s): restore a copy, or export what can still be read</source>
        <translation>
            <numerusform>La base de mesures a %n défaut&#xa0;: restaurez une copie, ou exportez ce qui peut encore être lu</numerusform>
            <numerusform>La base de mesures a %n défauts&#xa0;: restaurez une copie, ou exportez ce qui peut encore être lu</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was not read to its end by then was not imported.</source>
        <translation>Annulé&#xa0;: ce qui n’était pas encore lu jusqu’au bout n’a pas été importé.</translation>
    </message>
    <message>
        <source>Cancelled: the store was not read to its end.</source>
        <translation>Annulé&#xa0;: la base n’a pas été lue jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>widgets::RunsFilterBar</name>
    <message>
        <source>Kind of run</source>
        <translation>Type d’exécution</translation>
    </message>
    <message>
        <source>Show only runs of this kind</source>
        <translation>N’afficher que les exécutions de ce type</translation>
    </message>
    <message>
        <source>Measured or simulated</source>
        <translation>Mesurées ou simulées</translation>
    </message>
    <message>
        <source>Simulated runs come from the virtual lab: nothing was measured</source>
        <translation>Les exécutions simulées viennent du labo virtuel&#xa0;: rien n’a été mesuré</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Show only the runs of one series</source>
        <translation>N’afficher que les exécutions d’une seule série</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show only runs that began since then</source>
        <translation>N’afficher que les exécutions qui ont commencé depuis</translation>
    </message>
    <message>
        <source>Filter of runs</source>
        <translation>Filtre des exécutions</translation>
    </message>
    <message>
        <source>Filter runs: words in any column</source>
        <translation>Filtrer les exécutions&#xa0;: mots dans n’importe quelle colonne</translation>
    </message>
    <message>
        <source>Runs in which every word occurs in some column (Ctrl+F)</source>
        <translation>Les exécutions dont une colonne ou l’autre contient chacun des mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Balayages</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Measured and simulated</source>
        <translation>Mesurées et simulées</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulées</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Tous les libellés</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>Sans libellé</translation>
    </message>
</context>
<context>
    <name>widgets::RunsModel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>The run&apos;s number in this store; no number is used twice</source>
        <translation>Le numéro de l’exécution dans cette base&#xa0;; aucun numéro n’est utilisé deux fois</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When it began, in your time zone</source>
        <translation>Quand elle a commencé, dans votre fuseau horaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>A scan finds hosts, a trace looks for what alters the option on the way, a proof shows that the host itself speaks MPTCP</source>
        <translation>Un balayage trouve des hôtes, une trace cherche ce qui modifie l’option sur le chemin, une preuve montre que l’hôte lui-même parle MPTCP</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Your name for the series that the run belongs to; figures follow a series</source>
        <translation>Le nom que vous donnez à la série de l’exécution&#xa0;; les figures suivent une série</translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation>Point de mesure</translation>
    </message>
    <message>
        <source>From where it was measured; simulated runs are never drawn beside measured ones</source>
        <translation>D’où la mesure a été faite&#xa0;; les exécutions simulées ne sont jamais tracées à côté d’exécutions mesurées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Whether it came to its end; a warning sign beside it says that replies were lost</source>
        <translation>Si elle est allée jusqu’au bout&#xa0;; un panneau d’avertissement à côté dit que des réponses ont été perdues</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>What each target was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation>Ce qui a été demandé à chaque cible&#xa0;: MPTCP version 0, version 1, ou TCP simple comme contrôle</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>The ports that were asked</source>
        <translation>Les ports interrogés</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>The address families that were asked</source>
        <translation>Les familles d’adresses interrogées</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiels</translation>
    </message>
    <message>
        <source>Hosts that answered with any MPTCP option, in the pass that found the most; a middlebox may have sent it</source>
        <translation>Hôtes qui ont répondu avec une option MPTCP quelconque, dans la passe qui en a trouvé le plus&#xa0;; une middlebox peut l’avoir envoyée</translation>
    </message>
    <message>
        <source>MPTCP</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>Hosts that answered as an MPTCP host does: MP_CAPABLE with a key of their own</source>
        <translation>Hôtes qui ont répondu comme le fait un hôte MPTCP&#xa0;: MP_CAPABLE avec une clé à eux</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Packets that the network took</source>
        <translation>Paquets que le réseau a acceptés</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Packets that answer this run&apos;s probes</source>
        <translation>Paquets qui répondent aux sondes de cette exécution</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Packets and rows lost on receive: what is absent from the run proves little</source>
        <translation>Paquets et lignes perdus à la réception&#xa0;: ce qui est absent de l’exécution prouve peu</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>From the start to the end</source>
        <translation>Du début à la fin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>%1, lossy</source>
        <translation>%1, avec pertes</translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little</source>
        <translation>%1&#xa0;: ce qui est absent de cette exécution prouve peu</translation>
    </message>
    <message>
        <source>Its program ended without a word; what it wrote is here</source>
        <translation>Son programme s’est terminé sans rien dire&#xa0;; ce qu’il a écrit est ici</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importée de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécutions</translation>
    </message>
    <message>
        <source>Every scan, trace and proof of this window is kept here. Start a scan, or drop files of earlier measurements here: of this program, of ZMap, or packet captures.</source>
        <translation>Chaque balayage, trace et preuve de cette fenêtre est conservé ici. Lancez un balayage, ou déposez ici des fichiers de mesures antérieures&#xa0;: de ce programme, de ZMap, ou des captures de paquets.</translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation>Aller à la &amp;page Balayage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Show results</source>
        <translation>Afficher les &amp;résultats</translation>
    </message>
    <message>
        <source>Show the hosts, traces or proofs of the run (Return)</source>
        <translation>Afficher les hôtes, traces ou preuves de l’exécution (Entrée)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Select two runs: which hosts came, left, or answer otherwise</source>
        <translation>Sélectionnez deux exécutions&#xa0;: quels hôtes sont apparus, ont disparu ou répondent autrement</translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation>Re&amp;lancer…</translation>
    </message>
    <message>
        <source>Fill the Scan page with the configuration of this run</source>
        <translation>Remplir la page Balayage avec la configuration de cette exécution</translation>
    </message>
    <message>
        <source>Show in &amp;figures</source>
        <translation>Afficher en &amp;figures</translation>
    </message>
    <message>
        <source>See how the stored runs develop over time</source>
        <translation>Voir comment les exécutions enregistrées évoluent dans le temps</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the selected runs to files (Ctrl+E)</source>
        <translation>Écrire les exécutions sélectionnées dans des fichiers (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take measurements of this and other programs as runs; files can be dropped here too</source>
        <translation>Reprendre comme exécutions des mesures de ce programme ou d’autres&#xa0;; on peut aussi déposer des fichiers ici</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their results (Del); can be undone for some seconds</source>
        <translation>Supprimer les exécutions sélectionnées avec tous leurs résultats (Suppr)&#xa0;; annulable pendant quelques secondes</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>Choisir ce que la liste affiche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rét&amp;ablir</translation>
    </message>
    <message>
        <source>Open, make, copy or check a store of runs</source>
        <translation>Ouvrir, créer, copier ou vérifier une base de mesures</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>Exécutions enregistrées</translation>
    </message>
    <message>
        <source>The runs in this store. Select one to see its details and hosts, or two to compare them. Right-click the heading to choose columns.</source>
        <translation>Les exécutions de cette base de mesures. Sélectionnez-en une pour voir ses détails et ses hôtes, ou deux pour les comparer. Cliquez sur l’en-tête avec le bouton droit pour choisir les colonnes.</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>Aucune exécution ne correspond</translation>
    </message>
    <message>
        <source>The filter lets none of the stored runs through.</source>
        <translation>Le filtre ne laisse passer aucune des exécutions enregistrées.</translation>
    </message>
    <message>
        <source>Show all &amp;runs</source>
        <translation>Afficher &amp;toutes les exécutions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>et %n autre remarque</numerusform>
            <numerusform>et %n autres remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 exécution sur %n</numerusform>
            <numerusform>%1 exécutions sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. For some seconds this can be undone.</source>
        <translation>
            <numerusform>%n exécution supprimée. Annulable pendant quelques secondes.</numerusform>
            <numerusform>%n exécutions supprimées. Annulable pendant quelques secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over from run %1: %2</source>
        <translation>Non repris de l’exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>Importer des exécutions</translation>
    </message>
    <message>
        <source>Measurements (*.jsonl *.json *.csv *.pcap *.pcapng);;All files (*)</source>
        <translation>Mesures (*.jsonl *.json *.csv *.pcap *.pcapng);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Fi&amp;lter runs</source>
        <translation>Filtr&amp;er les exécutions</translation>
    </message>
    <message>
        <source>Stor&amp;e</source>
        <translation>Base de &amp;mesures</translation>
    </message>
    <message>
        <source>Take back the last edit or deletion of a run.</source>
        <translation>Annuler la dernière modification ou suppression d’une exécution.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Go to the filter of the list.</source>
        <translation>Aller au filtre de la liste.</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Sélectionnez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Select two runs first.</source>
        <translation>Sélectionnez d’abord deux exécutions.</translation>
    </message>
    <message>
        <source>Select a scan first; imported ones have no configuration.</source>
        <translation>Sélectionnez d’abord un balayage&#xa0;; ceux qui sont importés n’ont pas de configuration.</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Il n’y a pas encore d’exécutions.</translation>
    </message>
</context>
<context>
    <name>widgets::RunsSection</name>
    <message>
        <source>Choose Store</source>
        <translation>Choisir la base de mesures</translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation>Bases de mesures (*.sqlite *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Keep runs</source>
        <translation>&amp;Garder les exécutions</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>&amp;Base de mesures&#xa0;:</translation>
    </message>
    <message>
        <source>A file, or postgresql://USER@HOST/DATABASE for a store that several share.</source>
        <translation>Un fichier, ou postgresql://USER@HOST/DATABASE pour une base que plusieurs partagent.</translation>
    </message>
    <message>
        <source>Scans, traces and proofs are written to the store while they run, so that a crash loses next to nothing.</source>
        <translation>Les balayages, traces et preuves sont écrits dans la base de mesures pendant qu’ils se déroulent, si bien qu’un plantage ne perd presque rien.</translation>
    </message>
</context>
<context>
    <name>widgets::ScanControl</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start the scan that the form of the Scan page describes.</source>
        <translation>Lancer le balayage que décrit le formulaire de la page Balayage.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Hold sending, or go on; replies are still taken.</source>
        <translation>Suspendre l’envoi, ou le reprendre&#xa0;; les réponses sont toujours reçues.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>End the scan now and keep what it found.</source>
        <translation>Terminer le balayage maintenant et garder ce qu’il a trouvé.</translation>
    </message>
    <message>
        <source>&amp;Save replies…</source>
        <translation>Enregi&amp;strer les réponses…</translation>
    </message>
    <message>
        <source>Write the replies of the last scan to a CSV or JSON file.</source>
        <translation>Écrire les réponses du dernier balayage dans un fichier CSV ou JSON.</translation>
    </message>
    <message>
        <source>A scan is running already</source>
        <translation>Un balayage est déjà en cours</translation>
    </message>
    <message>
        <source>No scan is sending.</source>
        <translation>Aucun balayage n’est en train d’envoyer.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>No scan is running.</source>
        <translation>Aucun balayage n’est en cours.</translation>
    </message>
    <message>
        <source>There are no replies to save yet.</source>
        <translation>Il n’y a pas encore de réponses à enregistrer.</translation>
    </message>
    <message>
        <source>Scan Not Stored</source>
        <translation>Balayage non enregistré</translation>
    </message>
    <message>
        <source>%1

The scan goes on, but what it finds from now on is not kept.</source>
        <translation>%1

Le balayage continue, mais ce qu’il trouve à partir de maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <source>This computer has no kernel lab, so the virtual one is scanned: %1</source>
        <translation>Cet ordinateur n’a pas de labo noyau, c’est donc le labo virtuel qui est balayé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ScanForm</name>
    <message>
        <source>Drop lists to add them; on the exclusions they become blocklists</source>
        <translation>Déposez des listes pour les ajouter&#xa0;; sur les exclusions, elles deviennent des listes de blocage</translation>
    </message>
    <message>
        <source>Drop the text to add it to the targets</source>
        <translation>Déposez le texte pour l’ajouter aux cibles</translation>
    </message>
    <message>
        <source>Only files can be dropped; a web address is for “Fetch list”</source>
        <translation>Seuls des fichiers peuvent être déposés&#xa0;; une adresse web se donne à «&#xa0;Télécharger une liste&#xa0;»</translation>
    </message>
</context>
<context>
    <name>widgets::ScanPage</name>
    <message>
        <source>Equivalent command</source>
        <translation>Commande équivalente</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>&amp;What is left out…</source>
        <translation>&amp;Ce qui est exclu…</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Cop&amp;ier la commande</translation>
    </message>
    <message>
        <source>Chec&amp;k the vantage point</source>
        <translation>&amp;Vérifier le point de mesure</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>Rétabli&amp;r</translation>
    </message>
    <message>
        <source>The same from the command line:</source>
        <translation>La même chose en ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>leaving out %1</source>
        <translation>en excluant %1</translation>
    </message>
    <message>
        <source>%1 is left out of the next scan</source>
        <translation>%1 est exclu du prochain balayage</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>The vantage point is ready</source>
        <translation>Le point de mesure est prêt</translation>
    </message>
    <message>
        <source>The right is still missing</source>
        <translation>Le droit manque toujours</translation>
    </message>
    <message>
        <source>The vantage point cannot be opened</source>
        <translation>Le point de mesure ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Put the marked fields right to start.</source>
        <translation>Corrigez les champs marqués pour démarrer.</translation>
    </message>
    <message>
        <source>Incomplete: put the marked fields right, and the command stands here.</source>
        <translation>Incomplet&#xa0;: corrigez les champs marqués, et la commande s’affiche ici.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This scan cannot start:</source>
        <translation>Ce balayage ne peut pas démarrer&#xa0;:</translation>
    </message>
    <message>
        <source>Start the scan (F5)</source>
        <translation>Lancer le balayage (F5)</translation>
    </message>
    <message>
        <source>Show which prefixes no scan asks, and why.</source>
        <translation>Afficher quels préfixes aucun balayage n’interroge, et pourquoi.</translation>
    </message>
    <message>
        <source>Copy the command line that does the same.</source>
        <translation>Copier la ligne de commande qui fait la même chose.</translation>
    </message>
    <message>
        <source>Look whether packets may leave from there.</source>
        <translation>Vérifier si des paquets peuvent partir de là.</translation>
    </message>
    <message>
        <source>Take back the last change of lists, profiles or exclusions.</source>
        <translation>Annuler la dernière modification des listes, profils ou exclusions.</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>%1 is left out already</source>
        <translation>%1 est déjà exclu</translation>
    </message>
    <message>
        <source>A scan is running already; stop it first.</source>
        <translation>Un balayage est déjà en cours&#xa0;; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing; the Scan page says what helps.</source>
        <translation>Le droit CAP_NET_RAW manque&#xa0;; la page Balayage dit ce qui aide.</translation>
    </message>
    <message>
        <source>Something in the form of the Scan page is missing or wrong.</source>
        <translation>Quelque chose manque ou est faux dans le formulaire de la page Balayage.</translation>
    </message>
</context>
<context>
    <name>widgets::ScanSession</name>
    <message>
        <source>Writing to the store…</source>
        <translation>Écriture dans la base de mesures…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>Lecture des cibles et résolution des noms…</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>Recherche de la route vers les cibles…</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>Construction du labo noyau…</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>Ouverture du point de mesure…</translation>
    </message>
    <message>
        <source>Connecting by ssh…</source>
        <translation>Connexion par ssh…</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutOverview</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands with their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
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
        <translation>Trouve les hôtes d’un réseau qui parlent Multipath TCP, et les boîtiers sur le chemin qui le modifient ou le suppriment. Conserve chaque mesure, et dessine comment l’usage de Multipath TCP évolue au fil des mois.</translation>
    </message>
    <message>
        <source>Sca&amp;n the lab</source>
        <translation>Ba&amp;layer le labo</translation>
    </message>
    <message>
        <source>A scan that starts at once and shows every kind of answer within seconds. It asks real Linux hosts in the kernel lab of this computer, or simulated ones where there is no such lab; no packet leaves the computer.</source>
        <translation>Un balayage qui démarre aussitôt et montre toutes les sortes de réponses en quelques secondes. Il interroge de vrais hôtes Linux dans le labo noyau de cet ordinateur, ou des hôtes simulés s’il n’y a pas de tel labo&#xa0;; aucun paquet ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Trace a middleb&amp;ox</source>
        <translation>Tracer une &amp;middlebox</translation>
    </message>
    <message>
        <source>Follows the path to a host of the virtual lab and finds the router that removes Multipath TCP from the handshake.</source>
        <translation>Suit le chemin vers un hôte du labo virtuel et trouve le routeur qui supprime Multipath TCP de la poignée de main.</translation>
    </message>
    <message>
        <source>See a hands&amp;hake</source>
        <translation>Voir une poi&amp;gnée de main</translation>
    </message>
    <message>
        <source>A connection of two subflows, packet by packet, with what every field means and how the keys prove it.</source>
        <translation>Une connexion de deux sous-flux, paquet par paquet, avec la signification de chaque champ et la façon dont les clés la prouvent.</translation>
    </message>
    <message>
        <source>Scan a network o&amp;f yours</source>
        <translation>Balayer un de &amp;vos réseaux</translation>
    </message>
    <message>
        <source>Describe which hosts are asked, for what and how fast; before it starts you see what it will do.</source>
        <translation>Décrivez quels hôtes sont interrogés, sur quoi et à quelle vitesse&#xa0;; avant le démarrage, vous voyez ce qui sera fait.</translation>
    </message>
    <message>
        <source>Stored &amp;runs</source>
        <translation>Exécutions enregi&amp;strées</translation>
    </message>
    <message>
        <source>Look at earlier measurements again, compare two of them, or draw figures over many.</source>
        <translation>Revoir des mesures antérieures, en comparer deux, ou dessiner des figures sur un grand nombre.</translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation>Ouvrir une &amp;capture…</translation>
    </message>
    <message>
        <source>The Multipath TCP connections of a pcap or pcapng file, explained field by field.</source>
        <translation>Les connexions Multipath TCP d’un fichier pcap ou pcapng, expliquées champ par champ.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusItems</name>
    <message>
        <source>The scan that runs: where its packets leave, and how far it is.</source>
        <translation>Le balayage en cours&#xa0;: d’où partent ses paquets, et où il en est.</translation>
    </message>
    <message>
        <source>The memory that the workbench takes now. What a scan may keep of replies is bounded in the preferences; what goes beyond is counted on the Live page.</source>
        <translation>La mémoire que le programme occupe en ce moment. Ce qu’un balayage peut garder de réponses est limité dans les préférences&#xa0;; ce qui dépasse est compté sur la page Direct.</translation>
    </message>
    <message>
        <source>The store that runs are written to.</source>
        <translation>La base de mesures dans laquelle les exécutions sont écrites.</translation>
    </message>
    <message>
        <source>%1 of %2 hosts done</source>
        <translation>%1 hôtes sur %2 terminés</translation>
    </message>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>Labo virtuel&#xa0;: simulé</translation>
    </message>
    <message>
        <source>%1 · %2 sent</source>
        <translation>%1 · %2 envoyés</translation>
    </message>
    <message>
        <source>%1 · paused at %2</source>
        <translation>%1 · en pause à %2</translation>
    </message>
    <message>
        <source>%1 · waiting for late replies</source>
        <translation>%1 · attente de réponses tardives</translation>
    </message>
    <message>
        <source>Memory of the workbench. A scan keeps at most %1 replies and %2 of their bytes; the preferences bound both.</source>
        <translation>Mémoire du programme. Un balayage garde au plus %1 réponses et %2 de leurs octets&#xa0;; les préférences fixent ces deux limites.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Base de mesures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs are not kept</source>
        <translation>Les exécutions ne sont pas conservées</translation>
    </message>
    <message>
        <source>The preferences say that runs are not written to %1.</source>
        <translation>Selon les préférences, les exécutions ne sont pas écrites dans %1.</translation>
    </message>
    <message>
        <source>%1 · replies: %2 of %3</source>
        <translation>%1 · réponses&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: simulated</source>
        <translation>%1&#xa0;: simulé</translation>
    </message>
</context>
<context>
    <name>widgets::StepControls</name>
    <message>
        <source>&amp;First packet</source>
        <translation>&amp;Premier paquet</translation>
    </message>
    <message>
        <source>Go to the first packet</source>
        <translation>Aller au premier paquet</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Re&amp;culer</translation>
    </message>
    <message>
        <source>Go back by one packet</source>
        <translation>Reculer d’un paquet</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Let the packets follow by themselves; Space does the same</source>
        <translation>Laisser les paquets se suivre d’eux-mêmes&#xa0;; la barre d’espace fait de même</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>Ava&amp;ncer</translation>
    </message>
    <message>
        <source>Go on by one packet</source>
        <translation>Avancer d’un paquet</translation>
    </message>
    <message>
        <source>&amp;Last packet</source>
        <translation>Derni&amp;er paquet</translation>
    </message>
    <message>
        <source>Go to the last packet</source>
        <translation>Aller au dernier paquet</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the packets follow one another</source>
        <translation>La vitesse à laquelle les paquets se suivent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;se</translation>
    </message>
    <message>
        <source>Packet %1 of %2. Press Space to play.</source>
        <translation>Paquet %1 sur %2. Appuyez sur Espace pour lancer la lecture.</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>Paquet %1 sur %2</translation>
    </message>
    <message>
        <source>No connection is shown.</source>
        <translation>Aucune connexion n’est affichée.</translation>
    </message>
    <message>
        <source>This is the first packet.</source>
        <translation>C’est le premier paquet.</translation>
    </message>
    <message>
        <source>This is the last packet.</source>
        <translation>C’est le dernier paquet.</translation>
    </message>
    <message>
        <source>There is but one packet.</source>
        <translation>Il n’y a qu’un paquet.</translation>
    </message>
</context>
<context>
    <name>widgets::StepPacketModel</name>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source> · %n byte(s) of data</source>
        <translation>
            <numerusform> · %n octet de données</numerusform>
            <numerusform> · %n octets de données</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ envoyé</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← reçu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
</context>
<context>
    <name>widgets::StoreMenu</name>
    <message>
        <source>&amp;Open store…</source>
        <translation>&amp;Ouvrir une base…</translation>
    </message>
    <message>
        <source>Store on a &amp;PostgreSQL server…</source>
        <translation>Base sur un serveur &amp;PostgreSQL…</translation>
    </message>
    <message>
        <source>&amp;Back up the store…</source>
        <translation>&amp;Sauvegarder la base…</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>&amp;Vérifier la base</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>Ouvrir une base de mesures</translation>
    </message>
    <message>
        <source>Stores of runs (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Bases de mesures (*.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New Store</source>
        <translation>Nouvelle base de mesures</translation>
    </message>
    <message>
        <source>Stores of runs (*.db)</source>
        <translation>Bases de mesures (*.db)</translation>
    </message>
    <message>
        <source>Store on a PostgreSQL Server</source>
        <translation>Base de mesures sur un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>Back Up the Store</source>
        <translation>Sauvegarder la base de mesures</translation>
    </message>
    <message>
        <source>Recen&amp;t stores</source>
        <translation>Bases récen&amp;tes</translation>
    </message>
    <message>
        <source>Ne&amp;w store…</source>
        <translation>&amp;Nouvelle base…</translation>
    </message>
    <message>
        <source>Show the runs of another store, and write new ones to it.</source>
        <translation>Afficher les exécutions d’une autre base et y écrire les nouvelles.</translation>
    </message>
    <message>
        <source>Begin an empty store of runs.</source>
        <translation>Commencer une base d’exécutions vide.</translation>
    </message>
    <message>
        <source>Keep runs on a server that several computers share.</source>
        <translation>Garder les exécutions sur un serveur que partagent plusieurs ordinateurs.</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to a file.</source>
        <translation>Écrire une copie de toute la base dans un fichier.</translation>
    </message>
    <message>
        <source>Look whether the store is whole and consistent.</source>
        <translation>Vérifier si la base est intacte et cohérente.</translation>
    </message>
    <message>
        <source>URL of the database, as postgresql://USER@HOST/DATABASE.
A password in it is not kept; ~/.pgpass is the place for that:</source>
        <translation>URL de la base de données, comme postgresql://UTILISATEUR@HÔTE/BASE.
Un mot de passe n’y est pas conservé ; sa place est dans ~/.pgpass :</translation>
    </message>
</context>
<context>
    <name>widgets::StoreTrouble</name>
    <message>
        <source>The store is not there</source>
        <translation>La base de mesures n’est pas là</translation>
    </message>
    <message>
        <source>The store may not be used</source>
        <translation>La base de mesures ne peut pas être utilisée&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>This is no whole store</source>
        <translation>Cette base de mesures n’est pas intacte</translation>
    </message>
    <message>
        <source>The store can’t be used now</source>
        <translation>La base de mesures ne peut pas être utilisée pour l’instant</translation>
    </message>
    <message>
        <source>The store can’t be read</source>
        <translation>La base de mesures ne peut pas être lue</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a copy, or open another store.</source>
        <translation>Elle a été laissée telle quelle. Restaurez une copie, ou ouvrez une autre base.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. If another program uses it, wait and try again; if a newer version of this program made it, use that version.</source>
        <translation>Rien n’y a été modifié. Si un autre programme l’utilise, attendez et réessayez&#xa0;; si une version plus récente de ce programme l’a créée, utilisez cette version.</translation>
    </message>
    <message>
        <source>Try again once that is put right, or open another store.</source>
        <translation>Réessayez une fois le problème réglé, ou ouvrez une autre base.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Open &amp;another store…</source>
        <translation>Ouvrir une &amp;autre base…</translation>
    </message>
</context>
<context>
    <name>widgets::StoredTraces</name>
    <message>
        <source>Reading the store…</source>
        <translation>Lecture de la base de mesures…</translation>
    </message>
    <message>
        <source>Stored Traces of %1</source>
        <translation>Traces enregistrées de %1</translation>
    </message>
    <message>
        <source>Stored traces</source>
        <translation>Traces enregistrées</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>The store holds no trace of this address yet. Traces are kept there while keeping runs is switched on in the preferences.</source>
        <translation>La base de mesures ne contient pas encore de trace de cette adresse. Les traces y sont conservées tant que la conservation des exécutions est activée dans les préférences.</translation>
    </message>
    <message>
        <source>Choose the trace to compare with; the newest stand first.</source>
        <translation>Choisissez la trace à comparer&#xa0;; les plus récentes viennent en premier.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n older trace(s) are left out.</source>
        <translation>
            <numerusform>%1 %n trace plus ancienne est omise.</numerusform>
            <numerusform>%1 %n traces plus anciennes sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>this trace is no longer in the store; its run may have been removed</source>
        <translation>cette trace n’est plus dans la base&#xa0;; son exécution a peut-être été supprimée</translation>
    </message>
</context>
<context>
    <name>widgets::TargetsGroup</name>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or a name</source>
        <translation>Une par ligne&#xa0;: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 ou un nom</translation>
    </message>
    <message>
        <source>One a line; an exclusion always wins</source>
        <translation>Une par ligne&#xa0;; une exclusion l’emporte toujours</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>Ce qui est exclu…</translation>
    </message>
    <message>
        <source>The targets as a tree of prefixes, with what removes which part of them</source>
        <translation>Les cibles sous forme d’arbre de préfixes, avec ce qui en retire quelle partie</translation>
    </message>
    <message>
        <source>&amp;Addresses, prefixes and names</source>
        <translation>Adr&amp;esses, préfixes et noms</translation>
    </message>
    <message>
        <source>What to probe, one a line: an address, a prefix, a range such as 192.0.2.1-192.0.2.9, or a host name.</source>
        <translation>Ce qu’il faut sonder, un élément par ligne&#xa0;: une adresse, un préfixe, une plage telle que 192.0.2.1-192.0.2.9, ou un nom d’hôte.</translation>
    </message>
    <message>
        <source>Files with one target a line, or what an earlier scan wrote: read as targets, as an allowlist, or as a blocklist, whose addresses are never probed. Drop files anywhere on the form to add them.</source>
        <translation>Des fichiers avec une cible par ligne, ou ce qu’un balayage antérieur a écrit&#xa0;: lus comme cibles, comme liste d’autorisation, ou comme liste de blocage, dont les adresses ne sont jamais sondées. Déposez des fichiers n’importe où sur le formulaire pour les ajouter.</translation>
    </message>
    <message>
        <source>A window has no standard input to read; name a file.</source>
        <translation>Une fenêtre n’a pas d’entrée standard à lire&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>La&amp;b prefixes</source>
        <translation>Préfixes du la&amp;bo</translation>
    </message>
    <message>
        <source>Insert prefixes that exist inside the lab</source>
        <translation>Insérer des préfixes qui existent dans le labo</translation>
    </message>
    <message>
        <source>A sample of every kind, IPv4</source>
        <translation>Un échantillon de chaque sorte, IPv4</translation>
    </message>
    <message>
        <source>A sample of every kind, IPv6</source>
        <translation>Un échantillon de chaque sorte, IPv6</translation>
    </message>
    <message>
        <source>Add IPv4 prefix</source>
        <translation>Ajouter un préfixe IPv4</translation>
    </message>
    <message>
        <source>Add IPv6 prefix</source>
        <translation>Ajouter un préfixe IPv6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::TeachingHtml</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The packet does not carry this value itself.</source>
        <translation>Le paquet ne porte pas lui-même cette valeur.</translation>
    </message>
    <message>
        <source>Agrees with what the packet carries.</source>
        <translation>Concorde avec ce que porte le paquet.</translation>
    </message>
    <message>
        <source>Does not agree with what the packet carries.</source>
        <translation>Ne concorde pas avec ce que porte le paquet.</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Défini dans</translation>
    </message>
    <message>
        <source>Nothing in this packet has to be worked out from the keys. Step on: the answer with the listener&apos;s key, MP_JOIN and the first data do.</source>
        <translation>Rien dans ce paquet n’est à calculer à partir des clés. Avancez&#xa0;: la réponse avec la clé de l’écouteur, MP_JOIN et les premières données le demandent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé propre</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>Jeton propre</translation>
    </message>
    <message>
        <source>Own IDSN</source>
        <translation>IDSN propre</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>Clé du pair</translation>
    </message>
    <message>
        <source>Peer&apos;s token</source>
        <translation>Jeton du pair</translation>
    </message>
    <message>
        <source>Peer&apos;s IDSN</source>
        <translation>IDSN du pair</translation>
    </message>
    <message>
        <source>Subflow from %1 asked for</source>
        <translation>Sous-flux demandé depuis %1</translation>
    </message>
    <message>
        <source>Subflow from %1 open</source>
        <translation>Sous-flux ouvert depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data sent</source>
        <translation>
            <numerusform>%n octet de données envoyé</numerusform>
            <numerusform>%n octets de données envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data received</source>
        <translation>
            <numerusform>%n octet de données reçu</numerusform>
            <numerusform>%n octets de données reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on as plain TCP</source>
        <translation>Continue en TCP simple</translation>
    </message>
    <message>
        <source>Has no more data to send</source>
        <translation>N’a plus de données à envoyer</translation>
    </message>
    <message>
        <source>The peer has no more data to send</source>
        <translation>Le pair n’a plus de données à envoyer</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>The initiator knows</source>
        <translation>L’initiateur sait</translation>
    </message>
    <message>
        <source>The listener knows</source>
        <translation>L’écouteur sait</translation>
    </message>
    <message>
        <source>That cannot be seen from here.</source>
        <translation>Cela ne peut pas se voir d’ici.</translation>
    </message>
</context>
<context>
    <name>widgets::ToolCards</name>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What a scan alone can know</source>
        <translation>Ce qu’un balayage seul peut savoir</translation>
    </message>
    <message>
        <source>What the quotes show</source>
        <translation>Ce que montrent les citations</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the host answered</source>
        <translation>Ce que l’hôte a répondu</translation>
    </message>
    <message>
        <source>The scan is fooled</source>
        <translation>Le balayage est trompé</translation>
    </message>
    <message>
        <source>The scan saw one answer</source>
        <translation>Le balayage a vu une seule réponse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Options of the SYN/ACK:</source>
        <translation>Options du SYN/ACK&#xa0;:</translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation>Saut %1</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>est muet</translation>
    </message>
    <message>
        <source>quotes the SYN without the MPTCP option</source>
        <translation>cite le SYN sans l’option MPTCP</translation>
    </message>
    <message>
        <source>quotes the SYN with another MPTCP option</source>
        <translation>cite le SYN avec une autre option MPTCP</translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent, but %1 is changed</source>
        <translation>cite l’option MPTCP telle qu’elle a été envoyée, mais %1 a changé</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent</source>
        <translation>cite l’option MPTCP telle qu’elle a été envoyée</translation>
    </message>
    <message>
        <source>quotes too little to show the option</source>
        <translation>cite trop peu pour montrer l’option</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>rien n’est arrivé</translation>
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
        <translation>erreur ICMP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1, to a SYN with TTL %2</source>
        <translation>%1, à un SYN avec TTL %2</translation>
    </message>
</context>
<context>
    <name>widgets::ToolVerdicts</name>
    <message>
        <source>What a scan makes of the answer to one SYN. Press to see the answer.</source>
        <translation>Ce qu’un balayage conclut de la réponse à un seul SYN. Appuyez pour voir la réponse.</translation>
    </message>
    <message>
        <source>What a trace finds on the path. Press to see what each router quoted.</source>
        <translation>Ce qu’une trace trouve sur le chemin. Appuyez pour voir ce que chaque routeur a cité.</translation>
    </message>
    <message>
        <source>What a whole connection proves. Press to see its steps.</source>
        <translation>Ce que prouve une connexion entière. Appuyez pour voir ses étapes.</translation>
    </message>
    <message>
        <source>Scan: …</source>
        <translation>Balayage&#xa0;: …</translation>
    </message>
    <message>
        <source>Trace: …</source>
        <translation>Trace&#xa0;: …</translation>
    </message>
    <message>
        <source>Proof: …</source>
        <translation>Preuve&#xa0;: …</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Balayage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trace: what do the quotes show?</source>
        <translation>Trace&#xa0;: que montrent les citations&#xa0;?</translation>
    </message>
    <message>
        <source>Proof: what was answered?</source>
        <translation>Preuve&#xa0;: qu’est-ce qui a été répondu&#xa0;?</translation>
    </message>
    <message>
        <source>Trace: %1, %2</source>
        <translation>Trace&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>Trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
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
        <translation>&amp;sans MPTCP</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Tracer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prouver</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>Ligne de commande équivalente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Address, prefix or host name; several with spaces</source>
        <translation>Adresse, préfixe ou nom d’hôte&#xa0;; plusieurs avec des espaces</translation>
    </message>
    <message>
        <source>What to trace: addresses, prefixes and host names, IPv4 or IPv6</source>
        <translation>Ce qu’il faut tracer&#xa0;: adresses, préfixes et noms d’hôte, IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>Ports and ranges of ports: 80,443</source>
        <translation>Ports et plages de ports&#xa0;: 80,443</translation>
    </message>
    <message>
        <source>Ask for MPTCP version 1</source>
        <translation>Demander MPTCP version 1</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 1 (RFC 8684)</source>
        <translation>Un SYN avec MP_CAPABLE de version 1 (RFC 8684)</translation>
    </message>
    <message>
        <source>Ask for MPTCP version 0</source>
        <translation>Demander MPTCP version 0</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 0 (RFC 6824)</source>
        <translation>Un SYN avec MP_CAPABLE de version 0 (RFC 6824)</translation>
    </message>
    <message>
        <source>Ask without MPTCP</source>
        <translation>Demander sans MPTCP</translation>
    </message>
    <message>
        <source>A SYN without MPTCP, as a trace of its own to compare with the others</source>
        <translation>Un SYN sans MPTCP, comme trace à part à comparer avec les autres</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>Pl&amp;us…</translation>
    </message>
    <message>
        <source>Attempts, hops, patience, flows and names</source>
        <translation>Tentatives, sauts, patience, flux et noms</translation>
    </message>
    <message>
        <source>Walk the path to each target hop by hop and find where MPTCP is altered</source>
        <translation>Parcourir saut par saut le chemin vers chaque cible et trouver où MPTCP est modifié</translation>
    </message>
    <message>
        <source>Prove whether each target speaks MPTCP itself, step by step</source>
        <translation>Prouver, étape par étape, si chaque cible parle elle-même MPTCP</translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation>Terminer ce qui est en cours&#xa0;; les résultats obtenus restent</translation>
    </message>
    <message>
        <source>Tar&amp;gets:</source>
        <translation>Ci&amp;bles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation>P&amp;orts&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Ask for MPTCP:</source>
        <translation>Demander MPTCP&#xa0;:</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Probes of each TTL before its hop counts as silent</source>
        <translation>Sondes de chaque TTL avant que son saut soit considéré comme muet</translation>
    </message>
    <message>
        <source>Last TTL to probe</source>
        <translation>Dernier TTL à sonder</translation>
    </message>
    <message>
        <source>Longest wait for an answer; shorter where the path answers faster</source>
        <translation>Attente la plus longue pour une réponse&#xa0;; plus courte là où le chemin répond plus vite</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Source ports to try for each target: load balancers may send each another way</source>
        <translation>Ports source à essayer pour chaque cible&#xa0;: les répartiteurs de charge peuvent envoyer chacun par une autre route</translation>
    </message>
    <message>
        <source>Probes a second, of all targets together</source>
        <translation>Sondes par seconde, toutes cibles réunies</translation>
    </message>
    <message>
        <source> p/s</source>
        <translation> p/s</translation>
    </message>
    <message>
        <source>Plain SYN as c&amp;ontrol</source>
        <translation>SYN simple comme contrô&amp;le</translation>
    </message>
    <message>
        <source>Send a plain SYN the same way too, which tells a discarded SYN from a silent host</source>
        <translation>Envoyer aussi un SYN simple par la même route, ce qui distingue un SYN rejeté d’un hôte muet</translation>
    </message>
    <message>
        <source>&amp;Names of hops</source>
        <translation>&amp;Noms des sauts</translation>
    </message>
    <message>
        <source>Ask the domain name system for the hops&apos; names; not in the labs, whose addresses it does not know</source>
        <translation>Demander au DNS les noms des sauts&#xa0;; pas dans les labos, dont il ne connaît pas les adresses</translation>
    </message>
    <message>
        <source>&amp;Attempts:</source>
        <translation>Tentati&amp;ves&#xa0;:</translation>
    </message>
    <message>
        <source>Last &amp;hop:</source>
        <translation>Dernier s&amp;aut&#xa0;:</translation>
    </message>
    <message>
        <source>Pat&amp;ience:</source>
        <translation>Patienc&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Flo&amp;ws:</source>
        <translation>&amp;Flux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>Déb&amp;it&#xa0;:</translation>
    </message>
    <message>
        <source>name an address, a prefix or a host</source>
        <translation>indiquez une adresse, un préfixe ou un hôte</translation>
    </message>
    <message>
        <source>choose a version of MPTCP to ask for</source>
        <translation>choisissez une version de MPTCP à demander</translation>
    </message>
    <message>
        <source>No command yet: %1</source>
        <translation>Pas encore de commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>From where packets leave: this computer, one of the labs, or a machine by ssh</source>
        <translation>D’où partent les paquets&#xa0;: cet ordinateur, l’un des labos ou une machine par ssh</translation>
    </message>
    <message>
        <source>Another machine (ssh)…</source>
        <translation>Une autre machine (ssh)…</translation>
    </message>
    <message>
        <source>me@host.example</source>
        <translation>moi@host.example</translation>
    </message>
    <message>
        <source>The machine to probe from, [USER@]HOST[:PORT], as your ssh reaches it by key; behind it /lab or /virtual for a lab of that machine</source>
        <translation>La machine d’où sonder, [USER@]HOST[:PORT], telle que votre ssh l’atteint par clé&#xa0;; derrière, /lab ou /virtual pour un labo de cette machine</translation>
    </message>
    <message>
        <source>name the machine to probe from: USER@HOST, or an alias of your ssh configuration</source>
        <translation>nommez la machine d’où sonder&#xa0;: USER@HOST, ou un alias de votre configuration ssh</translation>
    </message>
    <message>
        <source>Machine b&amp;y ssh:</source>
        <translation>Mac&amp;hine par ssh&#xa0;:</translation>
    </message>
</context>
<context>
    <name>widgets::TracePage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Which hop alters MPTCP?</source>
        <translation>Quel saut modifie MPTCP&#xa0;?</translation>
    </message>
    <message>
        <source>Type an address and press Trace: probes with rising TTL walk the path, every router sends back what arrived there, and the first one that shows another option tells where the box stands. Verify proves whether the host itself speaks MPTCP. The labs need no right and no network.</source>
        <translation>Saisissez une adresse et appuyez sur Tracer&#xa0;: des sondes à TTL croissant parcourent le chemin, chaque routeur renvoie ce qui lui est arrivé, et le premier qui montre une autre option indique où se trouve le boîtier. Prouver montre si l’hôte lui-même parle MPTCP. Les labos n’exigent ni droit ni réseau.</translation>
    </message>
    <message>
        <source>Trace a lab host behind a middlebo&amp;x</source>
        <translation>Tracer un hôte du labo derrière une middlebo&amp;x</translation>
    </message>
    <message>
        <source>The results are shown, but not kept in the store: %1</source>
        <translation>Les résultats sont affichés, mais non conservés dans la base de mesures&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>&amp;Tracer</translation>
    </message>
    <message>
        <source>Trace the targets of the form</source>
        <translation>Tracer les cibles du formulaire</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prouver</translation>
    </message>
    <message>
        <source>Prove whether the targets of the form speak MPTCP</source>
        <translation>Prouver si les cibles du formulaire parlent MPTCP</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation>Terminer ce qui est en cours&#xa0;; les résultats obtenus restent</translation>
    </message>
    <message>
        <source>Measure A&amp;gain</source>
        <translation>&amp;Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Trace or prove the chosen target once more</source>
        <translation>Tracer ou prouver la cible choisie encore une fois</translation>
    </message>
    <message>
        <source>Trace a &amp;Lab Host</source>
        <translation>Tracer un hôte du &amp;labo</translation>
    </message>
    <message>
        <source>Trace a host of the virtual lab that stands behind a middlebox</source>
        <translation>Tracer un hôte du labo virtuel qui se trouve derrière une middlebox</translation>
    </message>
    <message>
        <source>&amp;Compare the Two Chosen Traces</source>
        <translation>&amp;Comparer les deux traces choisies</translation>
    </message>
    <message>
        <source>Show the two traces chosen in the list side by side</source>
        <translation>Afficher côte à côte les deux traces choisies dans la liste</translation>
    </message>
    <message>
        <source>Compare with a Stored T&amp;race…</source>
        <translation>Comparer avec une trace enregi&amp;strée…</translation>
    </message>
    <message>
        <source>Choose an earlier trace of the same address from the store</source>
        <translation>Choisir dans la base de mesures une trace antérieure de la même adresse</translation>
    </message>
    <message>
        <source>C&amp;opy as Text</source>
        <translation>C&amp;opier comme texte</translation>
    </message>
    <message>
        <source>Copy the chosen results to the clipboard</source>
        <translation>Copier les résultats choisis dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>&amp;Exporter les résultats…</translation>
    </message>
    <message>
        <source>Write the chosen results, or all, as JSON lines, CSV or text</source>
        <translation>Écrire les résultats choisis, ou tous, en lignes JSON, CSV ou texte</translation>
    </message>
    <message>
        <source>Export &amp;Drawing…</source>
        <translation>Exporter le &amp;dessin…</translation>
    </message>
    <message>
        <source>Write the drawing of the path as SVG or PNG</source>
        <translation>Écrire le dessin du chemin en SVG ou PNG</translation>
    </message>
    <message>
        <source>Show &amp;Packets on the Handshake Page</source>
        <translation>Afficher les pa&amp;quets sur la page Handshake</translation>
    </message>
    <message>
        <source>Open the packets of the chosen proof as connections</source>
        <translation>Ouvrir les paquets de la preuve choisie comme connexions</translation>
    </message>
    <message>
        <source>Clear the L&amp;ist</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Take all results off the list; what is kept in the store stays</source>
        <translation>Retirer tous les résultats de la liste&#xa0;; ce qui est conservé dans la base de mesures reste</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Choose a result to see its path or its steps; choose two traces to compare them.</source>
        <translation>Choisissez un résultat pour voir son chemin ou ses étapes&#xa0;; choisissez deux traces pour les comparer.</translation>
    </message>
    <message>
        <source>Trace Many Hosts</source>
        <translation>Tracer de nombreux hôtes</translation>
    </message>
    <message>
        <source>This sends probes to %1 addresses of real networks. Do it only where you may.</source>
        <translation>Ceci envoie des sondes à %1 adresses de vrais réseaux. Ne le faites que là où vous en avez le droit.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Traçage</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 packets sent, %5</source>
        <translation>%1&#xa0;: %2 sur %3 terminés, %4 paquets envoyés, %5</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1&#xa0;; %n autre attend</numerusform>
            <numerusform>%1&#xa0;; %n autres attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was found so far is shown.</source>
        <translation>Arrêté&#xa0;; ce qui a été trouvé jusqu’ici est affiché.</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>La dernière exécution a échoué.</translation>
    </message>
    <message>
        <source>No route leads to the target, or the next hop did not answer.</source>
        <translation>Aucune route ne mène à la cible, ou le saut suivant n’a pas répondu.</translation>
    </message>
    <message>
        <source>Nothing was probed: every target is excluded.</source>
        <translation>Rien n’a été sondé&#xa0;: toutes les cibles sont exclues.</translation>
    </message>
    <message numerus="yes">
        <source>%n older result(s) were let go; what is kept in the store is there.</source>
        <translation>
            <numerusform>%n résultat plus ancien a été abandonné&#xa0;; ce qui est conservé dans la base de mesures s’y trouve.</numerusform>
            <numerusform>%n résultats plus anciens ont été abandonnés&#xa0;; ce qui est conservé dans la base de mesures s’y trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Simulated, not measured.</source>
        <translation>Simulé, non mesuré.</translation>
    </message>
    <message>
        <source>From the store.</source>
        <translation>Tiré de la base de mesures.</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, traces only (*.csv)</source>
        <translation>CSV, traces seulement (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1</source>
        <translation>
            <numerusform>%n résultat écrit dans %1</numerusform>
            <numerusform>%n résultats écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Drawing</source>
        <translation>Exporter le dessin</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>The drawing was written to %1</source>
        <translation>Le dessin a été écrit dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) copied</source>
        <translation>
            <numerusform>%n résultat copié</numerusform>
            <numerusform>%n résultats copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a target in the form first.</source>
        <translation>Indiquez d’abord une cible dans le formulaire.</translation>
    </message>
    <message>
        <source>Choose one result in the list first.</source>
        <translation>Choisissez d’abord un résultat dans la liste.</translation>
    </message>
    <message>
        <source>Choose one trace in the list first.</source>
        <translation>Choisissez d’abord une trace dans la liste.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Il n’y a pas encore de résultats.</translation>
    </message>
    <message>
        <source>Nothing is measured now.</source>
        <translation>Rien n’est mesuré en ce moment.</translation>
    </message>
    <message>
        <source>Choose two traces in the list first.</source>
        <translation>Choisissez d’abord deux traces dans la liste.</translation>
    </message>
    <message>
        <source>Choose one proof in the list first.</source>
        <translation>Choisissez d’abord une preuve dans la liste.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Hide &amp;expected changes</source>
        <translation>Masquer les changements a&amp;ttendus</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Sauts</translation>
    </message>
    <message>
        <source>Leave out what every router changes, time to live and checksum, and what follows from another change</source>
        <translation>Laisser de côté ce que chaque routeur modifie, durée de vie et somme de contrôle, et ce qui découle d’un autre changement</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>widgets::UseDelegate</name>
    <message>
        <source>Used as</source>
        <translation>Usage</translation>
    </message>
</context>
<context>
    <name>widgets::VantageGroup</name>
    <message>
        <source>Vantage point</source>
        <translation>Point de mesure</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Which routers and middleboxes the lab is built of</source>
        <translation>De quels routeurs et middlebox le labo est constitué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>Un autre plan…</translation>
    </message>
    <message>
        <source>Network of the Lab</source>
        <translation>Réseau du labo</translation>
    </message>
    <message>
        <source>The number of routers, then middleboxes as NAME@ROUTER, such as 8,nop@4,silent@2:</source>
        <translation>Le nombre de routeurs, puis les middlebox sous la forme NAME@ROUTER, par exemple 8,nop@4,silent@2&#xa0;:</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Ready. Simulated: nothing here is measured.</source>
        <translation>Prêt. Simulé&#xa0;: rien n’est mesuré ici.</translation>
    </message>
    <message>
        <source>Ready: the right to open raw sockets is there.</source>
        <translation>Prêt&#xa0;: le droit d’ouvrir des sockets bruts est présent.</translation>
    </message>
    <message>
        <source>Ready: the lab can be built here.</source>
        <translation>Prêt&#xa0;: le labo peut être construit ici.</translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing: see above what helps.</source>
        <translation>Le droit CAP_NET_RAW manque&#xa0;: voyez ci-dessus ce qui aide.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Another machine (ssh)…</source>
        <translation>Une autre machine (ssh)…</translation>
    </message>
    <message>
        <source>Open the vantage point, or connect to its machines, without sending anything</source>
        <translation>Ouvrir le point de mesure, ou se connecter à ses machines, sans rien envoyer</translation>
    </message>
    <message>
        <source>me@host.example</source>
        <translation>moi@host.example</translation>
    </message>
    <message>
        <source>Mac&amp;hines, one a line</source>
        <translation>Mac&amp;hines, une par ligne</translation>
    </message>
    <message>
        <source>Machines to probe from: [USER@]HOST[:PORT], where HOST may be an alias of your ssh configuration; behind it /lab or /virtual for a lab of that machine. Your ssh connects with a key or an agent and without a question, so try “ssh HOST true” first.</source>
        <translation>Machines d’où sonder&#xa0;: [USER@]HOST[:PORT], où HOST peut être un alias de votre configuration ssh&#xa0;; derrière, /lab ou /virtual pour un labo de cette machine. Votre ssh se connecte par clé ou agent et sans question&#xa0;; essayez donc d’abord «&#xa0;ssh HOST true&#xa0;».</translation>
    </message>
    <message>
        <source>Each probes a share of the targets</source>
        <translation>Chacune sonde une part des cibles</translation>
    </message>
    <message>
        <source>Each probes all targets, to compare</source>
        <translation>Chacune sonde toutes les cibles, pour comparer</translation>
    </message>
    <message>
        <source>Machines that can probe: %1 of %2</source>
        <translation>Machines qui peuvent sonder&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Ready: every machine can be reached and may probe.</source>
        <translation>Prêt&#xa0;: chaque machine est accessible et a le droit de sonder.</translation>
    </message>
    <message>
        <source>Name at least one machine: USER@HOST, or an alias of your ssh configuration.</source>
        <translation>Nommez au moins une machine&#xa0;: USER@HOST, ou un alias de votre configuration ssh.</translation>
    </message>
</context>
<context>
    <name>widgets::VantageStrip</name>
    <message>
        <source>Machines that probe</source>
        <translation>Machines qui sondent</translation>
    </message>
    <message>
        <source>The machines that probe, and how each of them stands</source>
        <translation>Les machines qui sondent, et où en est chacune</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find and run any command by typing some letters of its name.</source>
        <translation>Trouver et lancer n’importe quelle commande en tapant quelques lettres de son nom.</translation>
    </message>
    <message>
        <source>L&amp;og panel</source>
        <translation>Panneau du &amp;journal</translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation>Afficher ce qui s’est passé&#xa0;: erreurs, avertissements et fins des exécutions.</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Use the whole screen; once more to go back.</source>
        <translation>Utiliser tout l’écran&#xa0;; encore une fois pour revenir.</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Back to the sizes, columns and panels of the first start.</source>
        <translation>Revenir aux tailles, colonnes et panneaux du premier démarrage.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>Clair ou sombre selon le bureau.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Texte sombre sur fond clair.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Texte clair sur fond sombre.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Show the window in this language; what runs goes on.</source>
        <translation>Afficher la fenêtre dans cette langue&#xa0;; ce qui est en cours continue.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grande</translation>
    </message>
    <message>
        <source>Make all texts larger.</source>
        <translation>Agrandir tous les textes.</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petite</translation>
    </message>
    <message>
        <source>Make all texts smaller.</source>
        <translation>Réduire tous les textes.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>Back to the size of the desktop.</source>
        <translation>Revenir à la taille du bureau.</translation>
    </message>
    <message>
        <source>The texts are as large as they get.</source>
        <translation>Les textes ont atteint leur plus grande taille.</translation>
    </message>
    <message>
        <source>The texts are as small as they get.</source>
        <translation>Les textes ont atteint leur plus petite taille.</translation>
    </message>
    <message>
        <source>The texts have their normal size.</source>
        <translation>Les textes ont leur taille normale.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchDialog</name>
    <message>
        <source>AS Watch</source>
        <translation>Suivi d’AS</translation>
    </message>
    <message>
        <source>17.0.0.0/8
2620:149::/32</source>
        <translation>17.0.0.0/8
2620:149::/32</translation>
    </message>
    <message>
        <source>The figures of the group “AS watch” follow the hosts of these networks from scan to scan, as the study follows Apple. AS numbers need a database of networks; prefixes do without.</source>
        <translation>Les figures du groupe «&#xa0;Suivi d’AS&#xa0;» suivent les hôtes de ces réseaux de balayage en balayage, comme l’étude suit Apple. Les numéros d’AS exigent une base de données de réseaux&#xa0;; les préfixes s’en passent.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;AS numbers:</source>
        <translation>Numéros d’&amp;AS&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Prefixes, one a line:</source>
        <translation>&amp;Préfixes, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Give the networks a name for titles and notes.</source>
        <translation>Donnez aux réseaux un nom pour les titres et les notes.</translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation>«&#xa0;%1&#xa0;» ne sont pas des numéros d’AS&#xa0;: saisissez-en, par exemple 6185, 714.</translation>
    </message>
    <message>
        <source>Name at least one AS or prefix.</source>
        <translation>Indiquez au moins un AS ou un préfixe.</translation>
    </message>
</context>
<context>
    <name>widgets::WindowMenus</name>
    <message>
        <source>&amp;Scan</source>
        <translation>Bala&amp;yage</translation>
    </message>
</context>
<context>
    <name>widgets::Workbench</name>
    <message>
        <source>Store</source>
        <translation>Base de mesures</translation>
    </message>
    <message>
        <source>The scan is no longer stored: %1</source>
        <translation>Le balayage n’est plus enregistré&#xa0;: %1</translation>
    </message>
</context>
</TS>
