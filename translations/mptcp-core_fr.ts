<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>there is no figure &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>il n’y a pas de figure «&#xa0;%1&#xa0;»&#xa0;; vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>no run asked %1 of %2 hosts at port %3</source>
        <translation>aucune exécution n’a demandé %1 aux hôtes %2 sur le port %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>no %1 has scans of %2; put runs together by a longer period</source>
        <translation>aucune période (%1) n’a de balayages de %2&#xa0;; regroupez les exécutions par périodes plus longues</translation>
    </message>
    <message>
        <source>all the ports</source>
        <translation>tous les ports</translation>
    </message>
    <message>
        <source>no run is a scan for v0 or v1 at these ports</source>
        <translation>aucune exécution n’est un balayage de v0 ou v1 sur ces ports</translation>
    </message>
    <message>
        <source>no run is a scan of %1 hosts for v0 or v1 at these ports</source>
        <translation>aucune exécution n’est un balayage d’hôtes %1 en v0 ou v1 sur ces ports</translation>
    </message>
    <message>
        <source>no run asked %1 at these ports</source>
        <translation>aucune exécution n’a demandé %1 sur ces ports</translation>
    </message>
    <message>
        <source>two ports to compare</source>
        <translation>deux ports à comparer</translation>
    </message>
    <message>
        <source>two ports of %1 hosts to compare</source>
        <translation>deux ports d’hôtes %1 à comparer</translation>
    </message>
    <message>
        <source>both v0 and v1</source>
        <translation>v0 et v1</translation>
    </message>
    <message>
        <source>both v0 and v1 of %1 hosts</source>
        <translation>v0 et v1 d’hôtes %1</translation>
    </message>
    <message>
        <source>the pass control beside v0 or v1</source>
        <translation>la passe de contrôle à côté de v0 ou v1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the runs have nothing to show in it</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être faite&#xa0;: les exécutions n’ont rien à y montrer</translation>
    </message>
    <message>
        <source>the runs have no trace that the question lets through</source>
        <translation>les exécutions n’ont aucune trace que la question admette</translation>
    </message>
    <message>
        <source>the runs have no trace with %1 over %2</source>
        <translation>les exécutions n’ont aucune trace avec %1 sur %2</translation>
    </message>
    <message>
        <source>the runs have no proof that the question lets through</source>
        <translation>les exécutions n’ont aucune preuve que la question admette</translation>
    </message>
    <message>
        <source>the runs have no findings: no scan was followed up</source>
        <translation>les exécutions n’ont aucun constat&#xa0;: aucun balayage n’a eu de suite</translation>
    </message>
    <message>
        <source>it needs to know the origins of addresses: %1</source>
        <translation>il faut connaître l’origine des adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>it needs to know the countries of addresses: %1</source>
        <translation>il faut connaître le pays des adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, seen before (published)</source>
        <translation>%1, %2, déjà vus auparavant (publié)</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>constants</translation>
    </message>
    <message>
        <source>The published v1 hosts cannot all be consistent by this definition: of IPv4 port 80 in 2021-11 the paper has 105, but only 4 hosts in 2021-09.</source>
        <translation>Les hôtes v1 publiés ne peuvent pas tous être constants selon cette définition&#xa0;: pour IPv4, port 80, l’article en compte 105 en 2021-11, mais seulement 4 hôtes en 2021-09.</translation>
    </message>
    <message>
        <source>Published figure 2a has a slot for 2020-08 or 2020-09 that fits neither month and contradicts the forerunner&apos;s table: it is left out. Aschenbrenner et al. 2021 call consistent who had answered before, at any time.</source>
        <translation>La figure 2a publiée a un emplacement pour 2020-08 ou 2020-09 qui ne convient à aucun des deux mois et contredit le tableau de l’étude précédente&#xa0;: il est laissé de côté. Aschenbrenner et al. 2021 appellent constants ceux qui avaient déjà répondu, à n’importe quel moment.</translation>
    </message>
    <message>
        <source>Distinct addresses for each port that answered a v0 SYN with MP_CAPABLE and a key other than ours; the lower part was there in all of the past scans of the window.</source>
        <translation>Adresses distinctes, pour chaque port, qui ont répondu à un SYN v0 par MP_CAPABLE et une clé autre que la nôtre&#xa0;; la partie inférieure était là dans tous les balayages passés de la fenêtre.</translation>
    </message>
    <message>
        <source>Distinct addresses for each port that answered a v1 SYN with MP_CAPABLE of version 1 and a key of their own; the lower part was there in all of the past scans of the window.</source>
        <translation>Adresses distinctes, pour chaque port, qui ont répondu à un SYN v1 par MP_CAPABLE de version 1 et une clé à elles&#xa0;; la partie inférieure était là dans tous les balayages passés de la fenêtre.</translation>
    </message>
    <message>
        <source>MPTCPv0 hosts over IPv4</source>
        <translation>Hôtes MPTCPv0 sur IPv4</translation>
    </message>
    <message>
        <source>MPTCPv0 hosts over IPv6</source>
        <translation>Hôtes MPTCPv0 sur IPv6</translation>
    </message>
    <message>
        <source>MPTCPv1 hosts over IPv4</source>
        <translation>Hôtes MPTCPv1 sur IPv4</translation>
    </message>
    <message>
        <source>MPTCPv1 hosts over IPv6</source>
        <translation>Hôtes MPTCPv1 sur IPv6</translation>
    </message>
    <message>
        <source>no %1 was scanned at all the ports; put runs together by a longer period, or choose one port</source>
        <translation>aucune période (%1) n’a été balayée sur tous les ports&#xa0;; regroupez les exécutions par périodes plus longues, ou choisissez un seul port</translation>
    </message>
    <message>
        <source>A host is an address at any of the ports; a %1 in which one of them was not scanned is left out.</source>
        <translation>Un hôte est une adresse sur l’un quelconque des ports&#xa0;; une période (%1) où l’un d’eux n’a pas été balayé, est laissée de côté.</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>restés</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>revenus</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>left</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>Against the scanned %1 before; the first has none before it. Below the axis: no longer there.</source>
        <translation>Par rapport à la période balayée précédente (%1)&#xa0;; la première n’en a pas avant elle. Sous l’axe&#xa0;: plus là.</translation>
    </message>
    <message>
        <source>scanned %1s after the host was first seen</source>
        <translation>périodes balayées (%1) depuis que l’hôte a été vu pour la première fois</translation>
    </message>
    <message>
        <source>share of stays that go on [%]</source>
        <translation>part des séjours qui se poursuivent [%]</translation>
    </message>
    <message>
        <source>Kaplan-Meier estimate with Greenwood&apos;s 95 % interval. A stay begins when a host comes or returns and ends with the first scan that misses it; stays that the first scan found under way are left out.</source>
        <translation>Estimation de Kaplan-Meier avec l’intervalle à 95&#xa0;% de Greenwood. Un séjour commence quand un hôte vient ou revient et se termine au premier balayage où il manque&#xa0;; les séjours déjà en cours au premier balayage sont laissés de côté.</translation>
    </message>
    <message>
        <source>share of the first scan&apos;s hosts [%]</source>
        <translation>part des hôtes du premier balayage [%]</translation>
    </message>
    <message>
        <source>%1: %2 hosts in the first scan.</source>
        <translation>%1&#xa0;: %2 hôtes dans le premier balayage.</translation>
    </message>
    <message>
        <source>Hosts with a key of their own that stayed from the scan before, came back after an absence, were never seen before, or are gone.</source>
        <translation>Hôtes à clé propre qui sont restés depuis le balayage précédent, revenus après une absence, jamais vus auparavant, ou partis.</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv0 hosts over IPv4</source>
        <translation>Va-et-vient des hôtes MPTCPv0 sur IPv4</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv0 hosts over IPv6</source>
        <translation>Va-et-vient des hôtes MPTCPv0 sur IPv6</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv1 hosts over IPv4</source>
        <translation>Va-et-vient des hôtes MPTCPv1 sur IPv4</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv1 hosts over IPv6</source>
        <translation>Va-et-vient des hôtes MPTCPv1 sur IPv6</translation>
    </message>
    <message>
        <source>How long MPTCP hosts stay</source>
        <translation>Combien de temps restent les hôtes MPTCP</translation>
    </message>
    <message>
        <source>The share of stays that still go on so many scans after they began.</source>
        <translation>La part des séjours qui se poursuivent tant de balayages après leur début.</translation>
    </message>
    <message>
        <source>The first scan&apos;s MPTCP hosts in later scans</source>
        <translation>Les hôtes MPTCP du premier balayage dans les suivants</translation>
    </message>
    <message>
        <source>Of the hosts of the first scan the share that each later scan finds.</source>
        <translation>Quelle part des hôtes du premier balayage chaque balayage suivant retrouve.</translation>
    </message>
    <message>
        <source>key of its own</source>
        <translation>clé propre</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformé</translation>
    </message>
    <message>
        <source>Of the columns of a %1 the left is %2, then %3.</source>
        <translation>Parmi les colonnes d’une période (%1), celle de gauche est %2, puis %3.</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1 (publié)</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>change [%]</source>
        <translation>variation [%]</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>responsive</source>
        <translation>répondants</translation>
    </message>
    <message>
        <source>potential MPTCP</source>
        <translation>MPTCP potentiels</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (douteux)</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>à chaque fois (%1)</translation>
    </message>
    <message>
        <source>Changes are on the scanned %1 before. The rows &quot;every %1&quot; count the hosts that were there in each scanned one. Empty: no scan.</source>
        <translation>Les variations sont par rapport à la période balayée précédente (%1). Les lignes «&#xa0;à chaque fois (%1)&#xa0;» comptent les hôtes présents dans chacune des périodes balayées. Vide&#xa0;: pas de balayage.</translation>
    </message>
    <message>
        <source>Rows marked published: %1, table I, rounded there.</source>
        <translation>Lignes marquées comme publiées&#xa0;: %1, tableau I, arrondies à la source.</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>balayage</translation>
    </message>
    <message>
        <source>potential of responsive [%]</source>
        <translation>potentiels parmi les répondants [%]</translation>
    </message>
    <message>
        <source>own key of responsive [%]</source>
        <translation>clé propre parmi les répondants [%]</translation>
    </message>
    <message>
        <source>own key of potential [%]</source>
        <translation>clé propre parmi les potentiels [%]</translation>
    </message>
    <message>
        <source>mirrored of potential [%]</source>
        <translation>en miroir parmi les potentiels [%]</translation>
    </message>
    <message>
        <source>The last %1 that was scanned. Both papers print their IPv4 shares ten times too high: 300 000 of 60 million are 0.5 %, not 5 %.</source>
        <translation>La dernière période balayée (%1). Les deux articles impriment leurs parts IPv4 dix fois trop grandes&#xa0;: 300 000 sur 60 millions font 0,5&#xa0;%, non 5&#xa0;%.</translation>
    </message>
    <message>
        <source>share of the hosts that answer with an MPTCP option [%]</source>
        <translation>part des hôtes qui répondent avec une option MPTCP [%]</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The last run of each vantage point that asked for it.</source>
        <translation>La dernière exécution de chaque point de mesure qui l’a demandé.</translation>
    </message>
    <message>
        <source>Distinct addresses that answered a SYN with a SYN/ACK of any kind; RSTs do not count.</source>
        <translation>Adresses distinctes qui ont répondu à un SYN par un SYN/ACK quelconque&#xa0;; les RST ne comptent pas.</translation>
    </message>
    <message>
        <source>Distinct addresses whose SYN/ACK has any MPTCP option: with a key of their own, mirrored, of another version or malformed.</source>
        <translation>Adresses distinctes dont le SYN/ACK porte une option MPTCP quelconque&#xa0;: à clé propre, en miroir, d’une autre version ou malformée.</translation>
    </message>
    <message>
        <source>What the SYN/ACKs with an MPTCP option had: a key of the host&apos;s own, our option sent back, another version, or an option that breaks its RFC.</source>
        <translation>Ce que portaient les SYN/ACK avec option MPTCP&#xa0;: une clé propre à l’hôte, notre option renvoyée, une autre version, ou une option qui enfreint son RFC.</translation>
    </message>
    <message>
        <source>Responsive hosts, potential MPTCP hosts and those with a key of their own, with the change on the scan before, and how many were there every time.</source>
        <translation>Hôtes répondants, hôtes MPTCP potentiels et ceux à clé propre, avec la variation par rapport au balayage précédent, et combien étaient là à chaque fois.</translation>
    </message>
    <message>
        <source>MPTCPv0 over IPv4, count by count</source>
        <translation>MPTCPv0 sur IPv4, décompte par décompte</translation>
    </message>
    <message>
        <source>MPTCPv0 over IPv6, count by count</source>
        <translation>MPTCPv0 sur IPv6, décompte par décompte</translation>
    </message>
    <message>
        <source>MPTCPv1 over IPv4, count by count</source>
        <translation>MPTCPv1 sur IPv4, décompte par décompte</translation>
    </message>
    <message>
        <source>MPTCPv1 over IPv6, count by count</source>
        <translation>MPTCPv1 sur IPv6, décompte par décompte</translation>
    </message>
    <message>
        <source>MPTCP among responsive hosts</source>
        <translation>MPTCP parmi les hôtes répondants</translation>
    </message>
    <message>
        <source>Which share of the hosts that answer has an MPTCP option, and a key of its own, in the last scan of each kind.</source>
        <translation>Quelle part des hôtes qui répondent a une option MPTCP, et une clé propre, dans le dernier balayage de chaque sorte.</translation>
    </message>
    <message>
        <source>Responsive IPv4 hosts</source>
        <translation>Hôtes IPv4 répondants</translation>
    </message>
    <message>
        <source>Responsive IPv6 hosts</source>
        <translation>Hôtes IPv6 répondants</translation>
    </message>
    <message>
        <source>Potential MPTCP hosts over IPv4</source>
        <translation>Hôtes MPTCP potentiels sur IPv4</translation>
    </message>
    <message>
        <source>Potential MPTCP hosts over IPv6</source>
        <translation>Hôtes MPTCP potentiels sur IPv6</translation>
    </message>
    <message>
        <source>What v0 answers over IPv4 carry</source>
        <translation>Ce que portent les réponses v0 sur IPv4</translation>
    </message>
    <message>
        <source>What v0 answers over IPv6 carry</source>
        <translation>Ce que portent les réponses v0 sur IPv6</translation>
    </message>
    <message>
        <source>What v1 answers over IPv4 carry</source>
        <translation>Ce que portent les réponses v1 sur IPv4</translation>
    </message>
    <message>
        <source>What v1 answers over IPv6 carry</source>
        <translation>Ce que portent les réponses v1 sur IPv6</translation>
    </message>
    <message>
        <source>MPTCP answers by vantage point</source>
        <translation>Réponses MPTCP par point de mesure</translation>
    </message>
    <message>
        <source>The same classes for each vantage point&apos;s last run: where they differ, a network on the way alters the option.</source>
        <translation>Les mêmes classes pour la dernière exécution de chaque point de mesure&#xa0;: là où elles diffèrent, un réseau en chemin altère l’option.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, %1 vantage points</source>
        <translation>, %1 points de mesure</translation>
    </message>
    <message>
        <source>, vantage %1</source>
        <translation>, point de mesure %1</translation>
    </message>
    <message>
        <source>%1, %2 run</source>
        <translation>%1, %2 exécution</translation>
    </message>
    <message>
        <source>%1, %2 runs</source>
        <translation>%1, %2 exécutions</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>, simulé</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>, seulement %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only %1s with runs are shown.</source>
        <translation>Seules les périodes (%1) avec des exécutions sont montrées.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>adresses %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être faite&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more runs</source>
        <translation>et %1 autres exécutions</translation>
    </message>
    <message>
        <source>Doubtful, because hosts may be missing: %1.</source>
        <translation>Douteux, car des hôtes peuvent manquer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Consistent: there in this %1 and in the %2 scanned %1s before it; none is known before that many were scanned, and after a doubtful %1 there may be too few.</source>
        <translation>Constants&#xa0;: là dans cette période (%1) et dans les %2 périodes balayées (%1) qui la précèdent&#xa0;; aucun n’est connu avant que tant aient été balayées, et après une période (%1) douteuse il peut y en avoir trop peu.</translation>
    </message>
    <message>
        <source>The published numbers are monthly; put runs together by month to see them.</source>
        <translation>Les nombres publiés sont mensuels&#xa0;; regroupez les exécutions par mois pour les voir.</translation>
    </message>
    <message>
        <source>Months that neither the runs nor the publication have are left out between the two.</source>
        <translation>Les mois que n’ont ni les exécutions ni la publication sont laissés de côté entre les deux.</translation>
    </message>
    <message>
        <source>addresses in a scan, mean</source>
        <translation>adresses par balayage, moyenne</translation>
    </message>
    <message>
        <source>mirrored key</source>
        <translation>clé en miroir</translation>
    </message>
    <message>
        <source>Bars: mean of the scanned %1s, error bars one standard error of it. The papers do not say what theirs are; those of Shreedhar 2022, figure 5 agree with the standard error of its monthly counts.</source>
        <translation>Barres&#xa0;: moyenne des périodes balayées (%1), barres d’erreur&#xa0;: une erreur type de celle-ci. Les articles ne disent pas ce que sont les leurs&#xa0;; celles de Shreedhar 2022, figure 5, concordent avec l’erreur type de ses décomptes mensuels.</translation>
    </message>
    <message>
        <source>too few keys of their own for a test</source>
        <translation>trop peu de clés propres pour un test</translation>
    </message>
    <message>
        <source>chi-square %1 with %2 degrees of freedom, p = %3: not what random keys would give</source>
        <translation>khi-deux %1 à %2 degrés de liberté, p = %3&#xa0;: pas ce que donneraient des clés aléatoires</translation>
    </message>
    <message>
        <source>chi-square %1 with %2 degrees of freedom, p = %3: as random keys would be</source>
        <translation>khi-deux %1 à %2 degrés de liberté, p = %3&#xa0;: comme des clés aléatoires</translation>
    </message>
    <message>
        <source>; our key had %1 ones, hence the spike</source>
        <translation>&#xa0;; notre clé avait %1 uns, d’où le pic</translation>
    </message>
    <message>
        <source>; our keys had %1 to %2 ones, since each target gets its own</source>
        <translation>&#xa0;; nos clés avaient de %1 à %2 uns, puisque chaque cible reçoit la sienne</translation>
    </message>
    <message>
        <source>Hamming weight of the receiver&apos;s key [bits]</source>
        <translation>poids de Hamming de la clé du récepteur [bits]</translation>
    </message>
    <message>
        <source>share of the port&apos;s keys [%]</source>
        <translation>part des clés du port [%]</translation>
    </message>
    <message>
        <source>%1, key of its own</source>
        <translation>%1, clé propre</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <translation>%1, en miroir</translation>
    </message>
    <message>
        <source>%1, N(32, 16) for random keys</source>
        <translation>%1, N(32, 16) pour des clés aléatoires</translation>
    </message>
    <message>
        <source>%1: %2 keys of their own, %3; %4 mirrored ones%5.</source>
        <translation>%1&#xa0;: %2 clés propres, %3&#xa0;; %4 en miroir%5.</translation>
    </message>
    <message>
        <source>A key for each host, port and run. The curve is the normal distribution of mean 32 and variance 16, times the share of keys of their own, which it describes; the test is against the exact law, the binomial distribution of 64 bits.</source>
        <translation>Une clé pour chaque hôte, port et exécution. La courbe est la loi normale de moyenne 32 et de variance 16, multipliée par la part des clés propres, qu’elle décrit&#xa0;; le test porte sur la loi exacte, la loi binomiale de 64 bits.</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>balayages</translation>
    </message>
    <message>
        <source>keys of their own</source>
        <translation>clés propres</translation>
    </message>
    <message>
        <source>mean weight</source>
        <translation>poids moyen</translation>
    </message>
    <message>
        <source>chi-square</source>
        <translation>khi-deux</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>degrés de liberté</translation>
    </message>
    <message>
        <source>zero keys</source>
        <translation>clés nulles</translation>
    </message>
    <message>
        <source>shared by hosts of one %1</source>
        <translation>communes à des hôtes (même %1)</translation>
    </message>
    <message>
        <source>mirrored keys</source>
        <translation>clés en miroir</translation>
    </message>
    <message>
        <source>A true host makes a random key for each connection: mean weight 32, a p that is not tiny, no zero keys and none shared. Mirrored keys exist in v0 only, where the SYN has a key. p: how often random keys fit as badly or worse.</source>
        <translation>Un vrai hôte crée une clé aléatoire pour chaque connexion&#xa0;: poids moyen 32, un p qui n’est pas infime, pas de clé nulle ni commune. Les clés en miroir n’existent qu’en v0, où le SYN porte une clé. p&#xa0;: la fréquence à laquelle des clés aléatoires s’ajustent aussi mal ou plus mal.</translation>
    </message>
    <message>
        <source>How many ones the keys in the SYN/ACKs have, as shares of a port&apos;s keys; a true host&apos;s are random, a mirror&apos;s are ours.</source>
        <translation>Combien de uns ont les clés des SYN/ACK, en parts des clés d’un port&#xa0;; celles d’un vrai hôte sont aléatoires, celles d’un miroir sont les nôtres.</translation>
    </message>
    <message>
        <source>Keys of hosts and mirrored keys</source>
        <translation>Clés d’hôtes et clés en miroir</translation>
    </message>
    <message>
        <source>How many IPv4 addresses answer v0 with a key of their own and how many with ours, as a mean over the scans.</source>
        <translation>Combien d’adresses IPv4 répondent à v0 avec une clé propre et combien avec la nôtre, en moyenne sur les balayages.</translation>
    </message>
    <message>
        <source>Keys of hosts and mirrored keys, both families</source>
        <translation>Clés d’hôtes et clés en miroir, les deux familles</translation>
    </message>
    <message>
        <source>The same with IPv6, on a logarithmic axis.</source>
        <translation>La même chose avec IPv6, sur un axe logarithmique.</translation>
    </message>
    <message>
        <source>Hamming weight of v0 keys over IPv4</source>
        <translation>Poids de Hamming des clés v0 sur IPv4</translation>
    </message>
    <message>
        <source>Hamming weight of v0 keys over IPv6</source>
        <translation>Poids de Hamming des clés v0 sur IPv6</translation>
    </message>
    <message>
        <source>Are the keys random?</source>
        <translation>Les clés sont-elles aléatoires&#xa0;?</translation>
    </message>
    <message>
        <source>Fit to random keys, zero keys and keys that several hosts share, for v0 and v1.</source>
        <translation>Ajustement à des clés aléatoires, clés nulles et clés que plusieurs hôtes ont en commun, pour v0 et v1.</translation>
    </message>
    <message>
        <source>v0 to v1, %1</source>
        <translation>v0 vers v1, %1</translation>
    </message>
    <message>
        <source>v1 to v0, %1</source>
        <translation>v1 vers v0, %1</translation>
    </message>
    <message>
        <source>old version gone</source>
        <translation>ancienne version disparue</translation>
    </message>
    <message>
        <source>Against the scanned %1 before, at any port; above the axis from v1 to v0, below from v0 to v1. Only hosts that did not have the new version before count.</source>
        <translation>Par rapport à la période balayée précédente (%1), sur un port quelconque&#xa0;; au-dessus de l’axe de v1 vers v0, au-dessous de v0 vers v1. Ne comptent que les hôtes qui n’avaient pas la nouvelle version auparavant.</translation>
    </message>
    <message>
        <source>Against the scanned %1 before, at any port; above the axis from v1 to v0, below from v0 to v1. As in the study, a host that speaks both all the time counts in each %1 in both directions: version-gains leaves those out.</source>
        <translation>Par rapport à la période balayée précédente (%1), sur un port quelconque&#xa0;; au-dessus de l’axe de v1 vers v0, au-dessous de v0 vers v1. Comme dans l’étude, un hôte qui parle toujours les deux compte à chaque période (%1) dans les deux sens&#xa0;: version-gains les laisse de côté.</translation>
    </message>
    <message>
        <source>no %1 was scanned at all the ports; put runs together by a longer period</source>
        <translation>aucune période (%1) n’a été balayée sur tous les ports&#xa0;; regroupez les exécutions par périodes plus longues</translation>
    </message>
    <message>
        <source>Hosts with a key of their own in %1, the last %2 that scanned all the ports</source>
        <translation>Hôtes à clé propre dans %1, la dernière période (%2) qui a balayé tous les ports</translation>
    </message>
    <message>
        <source>Hosts whose last trace found true MPTCP</source>
        <translation>Hôtes dont la dernière trace a trouvé du vrai MPTCP</translation>
    </message>
    <message>
        <source>, and %1 of which the database knows nothing</source>
        <translation>, dont %1 inconnues de la base de données</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>hôtes</translation>
    </message>
    <message>
        <source>share [%]</source>
        <translation>part [%]</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 publié</translation>
    </message>
    <message>
        <source>%1: %2 addresses in %3 origins%4.</source>
        <translation>%1&#xa0;: %2 adresses dans %3 origines%4.</translation>
    </message>
    <message>
        <source>Origins: %1. An address of several origins counts once, under all of them together.</source>
        <translation>Origines&#xa0;: %1. Une adresse à plusieurs origines compte une fois, sous toutes ensemble.</translation>
    </message>
    <message>
        <source>Published: %1, table %2; empty where it does not list the AS.</source>
        <translation>Publié&#xa0;: %1, tableau %2&#xa0;; vide là où il ne mentionne pas l’AS.</translation>
    </message>
    <message>
        <source>country (ISO 3166)</source>
        <translation>pays (ISO 3166)</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>aucun hôte</translation>
    </message>
    <message>
        <source>%1: %2 addresses in %3 countries%4. By %5.</source>
        <translation>%1&#xa0;: %2 adresses dans %3 pays%4. Selon %5.</translation>
    </message>
    <message>
        <source>Published: %1, figure %2: %3.</source>
        <translation>Publié&#xa0;: %1, figure %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The autonomous systems that announce the addresses of hosts with a key of their own, in the last scan; at each port and at any.</source>
        <translation>Les systèmes autonomes qui annoncent les adresses des hôtes à clé propre, dans le dernier balayage&#xa0;; sur chaque port et sur l’un quelconque.</translation>
    </message>
    <message>
        <source>The autonomous systems of the hosts that traces found to be true MPTCP, as in the papers.</source>
        <translation>Les systèmes autonomes des hôtes que les traces ont trouvés de vrai MPTCP, comme dans les articles.</translation>
    </message>
    <message>
        <source>In which countries the hosts with a key of their own are, in the last scan.</source>
        <translation>Dans quels pays se trouvent les hôtes à clé propre, dans le dernier balayage.</translation>
    </message>
    <message>
        <source>Origins of true MPTCPv0 hosts over IPv4</source>
        <translation>Origines des vrais hôtes MPTCPv0 sur IPv4</translation>
    </message>
    <message>
        <source>Origins of true MPTCPv0 hosts over IPv6</source>
        <translation>Origines des vrais hôtes MPTCPv0 sur IPv6</translation>
    </message>
    <message>
        <source>Origins of MPTCPv0 hosts over IPv4</source>
        <translation>Origines des hôtes MPTCPv0 sur IPv4</translation>
    </message>
    <message>
        <source>Origins of MPTCPv0 hosts over IPv6</source>
        <translation>Origines des hôtes MPTCPv0 sur IPv6</translation>
    </message>
    <message>
        <source>Origins of MPTCPv1 hosts over IPv4</source>
        <translation>Origines des hôtes MPTCPv1 sur IPv4</translation>
    </message>
    <message>
        <source>Origins of MPTCPv1 hosts over IPv6</source>
        <translation>Origines des hôtes MPTCPv1 sur IPv6</translation>
    </message>
    <message>
        <source>Countries of true MPTCPv0 hosts over IPv4</source>
        <translation>Pays des vrais hôtes MPTCPv0 sur IPv4</translation>
    </message>
    <message>
        <source>In which countries the hosts are that traces found to be true MPTCP.</source>
        <translation>Dans quels pays se trouvent les hôtes que les traces ont trouvés de vrai MPTCP.</translation>
    </message>
    <message>
        <source>Countries of MPTCPv0 hosts over IPv4</source>
        <translation>Pays des hôtes MPTCPv0 sur IPv4</translation>
    </message>
    <message>
        <source>Countries of MPTCPv1 hosts over IPv4</source>
        <translation>Pays des hôtes MPTCPv1 sur IPv4</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>no %1 has scans of both versions at all ports; put runs together by a longer period</source>
        <translation>aucune période (%1) n’a de balayages des deux versions sur tous les ports&#xa0;; regroupez les exécutions par périodes plus longues</translation>
    </message>
    <message>
        <source>share of hosts [%]</source>
        <translation>part des hôtes [%]</translation>
    </message>
    <message>
        <source>no %1 has scans of both ports; put runs together by a longer period</source>
        <translation>aucune période (%1) n’a de balayages des deux ports&#xa0;; regroupez les exécutions par périodes plus longues</translation>
    </message>
    <message>
        <source>Hosts with a key of their own in the last %1 that scanned both ports.</source>
        <translation>Hôtes à clé propre dans la dernière période (%1) qui a balayé les deux ports.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares two ports; name both</source>
        <translation>«&#xa0;%1&#xa0;» compare deux ports&#xa0;; nommez les deux</translation>
    </message>
    <message>
        <source>share of true MPTCP hosts [%]</source>
        <translation>part des vrais hôtes MPTCP [%]</translation>
    </message>
    <message>
        <source>no trace found true MPTCP</source>
        <translation>aucune trace n’a trouvé de vrai MPTCP</translation>
    </message>
    <message>
        <source>Hosts whose last trace at the port found that only the target changed MP_CAPABLE.</source>
        <translation>Hôtes dont la dernière trace sur ce port a trouvé que seule la cible a changé MP_CAPABLE.</translation>
    </message>
    <message>
        <source>Hosts with a key of their own at any port, in the last %1 that scanned both versions at all ports.</source>
        <translation>Hôtes à clé propre sur un port quelconque, dans la dernière période (%1) qui a balayé les deux versions sur tous les ports.</translation>
    </message>
    <message>
        <source>A %1 that did not scan both versions at all ports is left out.</source>
        <translation>Une période (%1) qui n’a pas balayé les deux versions sur tous les ports est laissée de côté.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>Hosts with a key of their own that spoke only v0, both or only v1, at any port.</source>
        <translation>Hôtes à clé propre qui parlaient seulement v0, les deux ou seulement v1, sur un port quelconque.</translation>
    </message>
    <message>
        <source>MPTCP hosts by port</source>
        <translation>Hôtes MPTCP par port</translation>
    </message>
    <message>
        <source>Which share of the hosts answers at the first port only, at both, or at the second only, in the last scan of both.</source>
        <translation>Quelle part des hôtes répond seulement sur le premier port, sur les deux, ou seulement sur le second, dans le dernier balayage des deux.</translation>
    </message>
    <message>
        <source>True MPTCP hosts by port</source>
        <translation>Vrais hôtes MPTCP par port</translation>
    </message>
    <message>
        <source>The same for the hosts that traces found to be true MPTCP, as in the papers.</source>
        <translation>La même chose pour les hôtes que les traces ont trouvés de vrai MPTCP, comme dans les articles.</translation>
    </message>
    <message>
        <source>MPTCP hosts by version</source>
        <translation>Hôtes MPTCP par version</translation>
    </message>
    <message>
        <source>Which share of the hosts speaks v0 only, both or v1 only, in the last scan of both.</source>
        <translation>Quelle part des hôtes parle seulement v0, les deux ou seulement v1, dans le dernier balayage des deux.</translation>
    </message>
    <message>
        <source>Versions of MPTCP over IPv4</source>
        <translation>Versions de MPTCP sur IPv4</translation>
    </message>
    <message>
        <source>Versions of MPTCP over IPv6</source>
        <translation>Versions de MPTCP sur IPv6</translation>
    </message>
    <message>
        <source>Added support and migration between versions</source>
        <translation>Ajouts de prise en charge et migration entre versions</translation>
    </message>
    <message>
        <source>Hosts that had one version in the scan before, at any port, and show the other in this one; the lower part no longer has the old one.</source>
        <translation>Hôtes qui avaient une version au balayage précédent, sur un port quelconque, et montrent l’autre dans celui-ci&#xa0;; la partie inférieure n’a plus l’ancienne.</translation>
    </message>
    <message>
        <source>Hosts to which the other version is new</source>
        <translation>Hôtes pour lesquels l’autre version est nouvelle</translation>
    </message>
    <message>
        <source>Hosts that had only one version in the scan before and show the other in this one.</source>
        <translation>Hôtes qui n’avaient qu’une version au balayage précédent et montrent l’autre dans celui-ci.</translation>
    </message>
    <message>
        <source>%1, figure %2: published numbers only</source>
        <translation>%1, figure %2&#xa0;: nombres publiés seulement</translation>
    </message>
    <message>
        <source>MAWI samplepoint-F, a transit link of 1 Gbit/s: 15 minutes of the third Thursday of each month; flows of fewer than five packets are left out. Nothing here was measured by this program.</source>
        <translation>MAWI samplepoint-F, un lien de transit à 1 Gbit/s&#xa0;: 15 minutes du troisième jeudi de chaque mois&#xa0;; les flux de moins de cinq paquets sont laissés de côté. Rien ici n’a été mesuré par ce programme.</translation>
    </message>
    <message>
        <source>share of TCP [%]</source>
        <translation>part de TCP [%]</translation>
    </message>
    <message>
        <source>MPTCP flows</source>
        <translation>flux MPTCP</translation>
    </message>
    <message>
        <source>MPTCP bytes</source>
        <translation>octets MPTCP</translation>
    </message>
    <message>
        <source>share of MPTCP bytes [%]</source>
        <translation>part des octets MPTCP [%]</translation>
    </message>
    <message>
        <source>largest flow</source>
        <translation>plus grand flux</translation>
    </message>
    <message>
        <source>5 largest flows</source>
        <translation>5 plus grands flux</translation>
    </message>
    <message>
        <source>largest 50 % of flows</source>
        <translation>50&#xa0;% de flux les plus grands</translation>
    </message>
    <message>
        <source>MPTCP in the MAWI traces (published)</source>
        <translation>MPTCP dans les traces MAWI (publié)</translation>
    </message>
    <message>
        <source>MPTCP&apos;s share of TCP flows and bytes on a transit link: published numbers only.</source>
        <translation>Part de MPTCP dans les flux et octets TCP sur un lien de transit&#xa0;: nombres publiés seulement.</translation>
    </message>
    <message>
        <source>The largest MPTCP flows in the MAWI traces (published)</source>
        <translation>Les plus grands flux MPTCP dans les traces MAWI (publié)</translation>
    </message>
    <message>
        <source>Which share of the MPTCP bytes the largest flows carry: published numbers only.</source>
        <translation>Quelle part des octets MPTCP portent les plus grands flux&#xa0;: nombres publiés seulement.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>round-trip time of the SYN [ms]</source>
        <translation>temps d’aller-retour du SYN [ms]</translation>
    </message>
    <message>
        <source>hops, guessed from the reply&apos;s TTL</source>
        <translation>sauts, estimés d’après le TTL de la réponse</translation>
    </message>
    <message>
        <source>share of the series&apos; answers [%]</source>
        <translation>part des réponses de la série [%]</translation>
    </message>
    <message>
        <source>%1: %2 answers in %3, the median at %4 ms.</source>
        <translation>%1&#xa0;: %2 réponses dans %3, la médiane à %4 ms.</translation>
    </message>
    <message>
        <source>%1: %2 answers in %3, the median at %4 hops.</source>
        <translation>%1&#xa0;: %2 réponses dans %3, la médiane à %4 sauts.</translation>
    </message>
    <message>
        <source>%1 scan, MPTCP hosts</source>
        <translation>balayage %1, hôtes MPTCP</translation>
    </message>
    <message>
        <source>%1 scan, plain hosts</source>
        <translation>balayage %1, hôtes ordinaires</translation>
    </message>
    <message>
        <source>no round-trip times in the last scan</source>
        <translation>pas de temps d’aller-retour dans le dernier balayage</translation>
    </message>
    <message>
        <source>no answers in the last scan</source>
        <translation>pas de réponses dans le dernier balayage</translation>
    </message>
    <message>
        <source>Hops: the next usual first TTL above (32, 64, 128, 255) less that of the reply.</source>
        <translation>Sauts&#xa0;: le TTL initial usuel immédiatement supérieur (32, 64, 128, 255) moins celui de la réponse.</translation>
    </message>
    <message>
        <source>share of hosts that answer either SYN [%]</source>
        <translation>part des hôtes qui répondent à l’un des SYN [%]</translation>
    </message>
    <message>
        <source>only the plain SYN</source>
        <translation>seulement le SYN simple</translation>
    </message>
    <message>
        <source>only the SYN with the option</source>
        <translation>seulement le SYN avec l’option</translation>
    </message>
    <message>
        <source>no %1 has the pass control beside v0 or v1</source>
        <translation>aucune période (%1) n’a la passe de contrôle à côté de v0 ou v1</translation>
    </message>
    <message>
        <source>Hosts that answer only the plain SYN lose the other to a box that drops it, or to chance: those that answer only the SYN with the option measure the chance.</source>
        <translation>Les hôtes qui ne répondent qu’au SYN simple perdent l’autre par un boîtier qui le supprime, ou par hasard&#xa0;: ceux qui ne répondent qu’au SYN avec l’option mesurent le hasard.</translation>
    </message>
    <message>
        <source>No run sent both kinds of SYN, so different runs are compared: a host that one of them did not ask counts as one that did not answer it.</source>
        <translation>Aucune exécution n’a envoyé les deux sortes de SYN, si bien que des exécutions différentes sont comparées&#xa0;: un hôte que l’une d’elles n’a pas interrogé compte comme s’il ne lui avait pas répondu.</translation>
    </message>
    <message>
        <source>After how long MPTCP hosts and plain ones answered the SYN, in the last scan.</source>
        <translation>Après combien de temps les hôtes MPTCP et les hôtes ordinaires ont répondu au SYN, dans le dernier balayage.</translation>
    </message>
    <message>
        <source>How many hops away MPTCP hosts and plain ones are, guessed from their replies&apos; TTL.</source>
        <translation>À combien de sauts se trouvent les hôtes MPTCP et les hôtes ordinaires, estimé d’après le TTL de leurs réponses.</translation>
    </message>
    <message>
        <source>Hosts that the option keeps from answering</source>
        <translation>Hôtes que l’option empêche de répondre</translation>
    </message>
    <message>
        <source>Hosts that answer a SYN with MP_CAPABLE, a plain one, or both, in the last scan that sent both.</source>
        <translation>Hôtes qui répondent à un SYN avec MP_CAPABLE, à un SYN simple ou aux deux, dans le dernier balayage qui a envoyé les deux.</translation>
    </message>
    <message>
        <source>Round-trip times of MPTCP and plain hosts over IPv4</source>
        <translation>Temps d’aller-retour des hôtes MPTCP et ordinaires sur IPv4</translation>
    </message>
    <message>
        <source>Round-trip times of MPTCP and plain hosts over IPv6</source>
        <translation>Temps d’aller-retour des hôtes MPTCP et ordinaires sur IPv6</translation>
    </message>
    <message>
        <source>Distance of MPTCP and plain hosts over IPv4</source>
        <translation>Distance des hôtes MPTCP et ordinaires sur IPv4</translation>
    </message>
    <message>
        <source>Distance of MPTCP and plain hosts over IPv6</source>
        <translation>Distance des hôtes MPTCP et ordinaires sur IPv6</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>mptcp</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>miroir</translation>
    </message>
    <message>
        <source>not-mptcp</source>
        <translation>pas de MPTCP</translation>
    </message>
    <message>
        <source>unresponsive</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>two-keys</source>
        <translation>deux clés</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>option inconnue</translation>
    </message>
    <message>
        <source>no-crypto</source>
        <translation>sans algorithme</translation>
    </message>
    <message>
        <source>extensibility</source>
        <translation>drapeau B</translation>
    </message>
    <message>
        <source>version-15</source>
        <translation>version 15</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handshake</translation>
    </message>
    <message>
        <source>join-refused</source>
        <translation>mauvais jeton refusé</translation>
    </message>
    <message>
        <source>join</source>
        <translation>MP_JOIN</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>true-mptcp</source>
        <translation>vrai MPTCP</translation>
    </message>
    <message>
        <source>middlebox-affected</source>
        <translation>affecté par une middlebox</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>derrière un proxy</translation>
    </message>
    <message>
        <source>return-path</source>
        <translation>chemin de retour</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>share of hosts put to the proof [%]</source>
        <translation>part des hôtes mis à l’épreuve [%]</translation>
    </message>
    <message>
        <source>The last proof of each host. Proven: it answered an MP_JOIN with the HMAC that only the holder of both keys can make.</source>
        <translation>La dernière preuve de chaque hôte. Prouvé&#xa0;: il a répondu à un MP_JOIN par le HMAC que seul le détenteur des deux clés peut calculer.</translation>
    </message>
    <message>
        <source>share of hosts that answered with an MPTCP option [%]</source>
        <translation>part des hôtes qui ont répondu avec une option MPTCP [%]</translation>
    </message>
    <message>
        <source>What scan, trace and proof say together of each host, by its last follow-up.</source>
        <translation>Ce que balayage, trace et preuve disent ensemble de chaque hôte, d’après sa dernière suite.</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>The steps in the order in which they are climbed, the last proof of each host. Unknown: no answer, or not taken.</source>
        <translation>Les étapes dans l’ordre où elles sont franchies, de la dernière preuve de chaque hôte. Inconnu&#xa0;: pas de réponse, ou étape non tentée.</translation>
    </message>
    <message>
        <source>share of the hosts put to the proof [%]</source>
        <translation>part des hôtes mis à l’épreuve [%]</translation>
    </message>
    <message>
        <source>proven hosts</source>
        <translation>hôtes prouvés</translation>
    </message>
    <message>
        <source>The last proof of each host within the %1; a %1 without proofs is a gap.</source>
        <translation>La dernière preuve de chaque hôte dans la période (%1)&#xa0;; une période (%1) sans preuves est une lacune.</translation>
    </message>
    <message>
        <source>What proofs found</source>
        <translation>Ce que les preuves ont trouvé</translation>
    </message>
    <message>
        <source>The last verdict of the ladder of proofs on each host, as shares.</source>
        <translation>Le dernier verdict de l’échelle de preuves sur chaque hôte, en parts.</translation>
    </message>
    <message>
        <source>Steps of the proof</source>
        <translation>Étapes de la preuve</translation>
    </message>
    <message>
        <source>How each step of the ladder ended, from the plain SYN to the MP_JOIN with the right HMAC.</source>
        <translation>Comment s’est terminée chaque étape de l’échelle, du SYN simple au MP_JOIN avec le bon HMAC.</translation>
    </message>
    <message>
        <source>What hosts turn out to be</source>
        <translation>Ce que les hôtes se révèlent être</translation>
    </message>
    <message>
        <source>The category of each host that a scan found and a follow-up traced and proved.</source>
        <translation>La catégorie de chaque hôte qu’un balayage a trouvé et qu’une suite a tracé et mis à l’épreuve.</translation>
    </message>
    <message>
        <source>Proven MPTCP hosts</source>
        <translation>Hôtes MPTCP prouvés</translation>
    </message>
    <message>
        <source>Hosts that proved in each period, by an MP_JOIN, that they speak MPTCP themselves.</source>
        <translation>Hôtes qui ont prouvé à chaque période, par un MP_JOIN, qu’ils parlent eux-mêmes MPTCP.</translation>
    </message>
    <message>
        <source>Share of proven MPTCP hosts</source>
        <translation>Part des hôtes MPTCP prouvés</translation>
    </message>
    <message>
        <source>Of the hosts put to the proof in each period the share that was proven.</source>
        <translation>Quelle part des hôtes mis à l’épreuve à chaque période a été prouvée.</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>trace</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>sorte</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>vantage</source>
        <translation>point de mesure</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familles</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>send errors</source>
        <translation>erreurs d’envoi</translation>
    </message>
    <message>
        <source>valid replies</source>
        <translation>réponses valides</translation>
    </message>
    <message>
        <source>lost on receive</source>
        <translation>perdus à la réception</translation>
    </message>
    <message>
        <source>lost inside</source>
        <translation>perdus en interne</translation>
    </message>
    <message>
        <source>hit rate [%]</source>
        <translation>taux de réussite [%]</translation>
    </message>
    <message>
        <source>Doubtful: %1.</source>
        <translation>Douteux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 runs are doubtful: they lost something on receive or did not come to their end.</source>
        <translation>%1 exécutions sur %2 sont douteuses&#xa0;: elles ont perdu quelque chose à la réception ou ne sont pas arrivées à leur fin.</translation>
    </message>
    <message>
        <source>The runs behind the figures</source>
        <translation>Les exécutions derrière les figures</translation>
    </message>
    <message>
        <source>What each run asked, how it ended and what it lost.</source>
        <translation>Ce que chaque exécution a demandé, comment elle s’est terminée et ce qu’elle a perdu.</translation>
    </message>
    <message>
        <source>true MPTCP</source>
        <translation>vrai MPTCP</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>middlebox</translation>
    </message>
    <message>
        <source>no MPTCP</source>
        <translation>pas de MPTCP</translation>
    </message>
    <message>
        <source>share of traced targets [%]</source>
        <translation>part des cibles tracées [%]</translation>
    </message>
    <message>
        <source>The last trace of each target. The study has the first three: its unreachable hosts may hide some of the others.</source>
        <translation>La dernière trace de chaque cible. L’étude a les trois premiers&#xa0;: ses hôtes injoignables peuvent en cacher d’autres.</translation>
    </message>
    <message>
        <source>The last trace of each target within the %1; a %1 without traces is a gap.</source>
        <translation>La dernière trace de chaque cible dans la période (%1)&#xa0;; une période (%1) sans traces est une lacune.</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>scanner</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>pass-through</source>
        <translation>laisser-passer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les %1 premiers sur %2.</translation>
    </message>
    <message>
        <source>last hop with the option as sent</source>
        <translation>dernier saut avec l’option telle qu’envoyée</translation>
    </message>
    <message>
        <source>first hop without</source>
        <translation>premier saut sans elle</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>cibles</translation>
    </message>
    <message>
        <source>share of altered targets [%]</source>
        <translation>part des cibles altérées [%]</translation>
    </message>
    <message>
        <source>%1 of %2 traced targets have an altered option. The box is between the two hops, or is the second one: a router quotes what has reached it.</source>
        <translation>%1 cibles tracées sur %2 ont une option altérée. Le boîtier est entre les deux sauts, ou est le second&#xa0;: un routeur cite ce qui l’a atteint.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>The networks of the two hops between which the option is altered; silent hops are unknown. Origins: %1.</source>
        <translation>Les réseaux des deux sauts entre lesquels l’option est altérée&#xa0;; les sauts muets sont inconnus. Origines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>traced targets</source>
        <translation>cibles tracées</translation>
    </message>
    <message>
        <source>no rule named</source>
        <translation>aucune règle nommée</translation>
    </message>
    <message>
        <source>hops from the scanner to the first that shows the change</source>
        <translation>sauts du scanner au premier qui montre le changement</translation>
    </message>
    <message>
        <source>%1 of %2 traced targets have an altered option.</source>
        <translation>%1 cibles tracées sur %2 ont une option altérée.</translation>
    </message>
    <message>
        <source>hops from the first that shows the change to the target</source>
        <translation>sauts du premier qui montre le changement à la cible</translation>
    </message>
    <message>
        <source>0: only the target&apos;s answer shows it. %1 altered targets are left out because their distance is not known.</source>
        <translation>0&#xa0;: seule la réponse de la cible le montre. %1 cibles altérées sont laissées de côté, car leur distance n’est pas connue.</translation>
    </message>
    <message>
        <source>How many traced targets were true MPTCP and how many had a middlebox on the way, each period for itself.</source>
        <translation>Combien de cibles tracées étaient de vrai MPTCP et combien avaient une middlebox en chemin, chaque période pour elle-même.</translation>
    </message>
    <message>
        <source>What traces found</source>
        <translation>Ce que les traces ont trouvé</translation>
    </message>
    <message>
        <source>The last verdict on each traced target, as shares for each pass, family and port.</source>
        <translation>Le dernier verdict sur chaque cible tracée, en parts pour chaque passe, famille et port.</translation>
    </message>
    <message>
        <source>True MPTCPv0 hosts and middleboxes over IPv4</source>
        <translation>Vrais hôtes MPTCPv0 et middleboxes sur IPv4</translation>
    </message>
    <message>
        <source>True MPTCPv0 hosts and middleboxes over IPv6</source>
        <translation>Vrais hôtes MPTCPv0 et middleboxes sur IPv6</translation>
    </message>
    <message>
        <source>True MPTCPv1 hosts and middleboxes over IPv4</source>
        <translation>Vrais hôtes MPTCPv1 et middleboxes sur IPv4</translation>
    </message>
    <message>
        <source>True MPTCPv1 hosts and middleboxes over IPv6</source>
        <translation>Vrais hôtes MPTCPv1 et middleboxes sur IPv6</translation>
    </message>
    <message>
        <source>Hops at which MPTCP is altered</source>
        <translation>Sauts où MPTCP est altéré</translation>
    </message>
    <message>
        <source>The two hops between which the option changes, by the number of targets behind them.</source>
        <translation>Les deux sauts entre lesquels l’option change, par nombre de cibles situées derrière.</translation>
    </message>
    <message>
        <source>Networks in which MPTCP is altered</source>
        <translation>Réseaux où MPTCP est altéré</translation>
    </message>
    <message>
        <source>The origin AS of the hops between which the option changes.</source>
        <translation>L’AS d’origine des sauts entre lesquels l’option change.</translation>
    </message>
    <message>
        <source>How far away MPTCP is altered</source>
        <translation>À quelle distance MPTCP est altéré</translation>
    </message>
    <message>
        <source>Hops from the scanner to the first that shows the change, by rule.</source>
        <translation>Sauts du scanner au premier qui montre le changement, par règle.</translation>
    </message>
    <message>
        <source>How near the target MPTCP is altered</source>
        <translation>À quelle proximité de la cible MPTCP est altéré</translation>
    </message>
    <message>
        <source>Hops from the first that shows the change to the target, by rule.</source>
        <translation>Sauts du premier qui montre le changement à la cible, par règle.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Suivis&#xa0;: %1</translation>
    </message>
    <message>
        <source> Origins: %1.</source>
        <translation> Origines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>both ports</source>
        <translation>les deux ports</translation>
    </message>
    <message>
        <source>A %1 that did not scan both ports is left out.</source>
        <translation>Une période (%1) qui n’a pas balayé les deux ports est laissée de côté.</translation>
    </message>
    <message>
        <source>Hosts of the watched networks with a key of their own: only at the first port, at both, only at the second, for v0 and v1.</source>
        <translation>Hôtes à clé propre des réseaux suivis&#xa0;: seulement sur le premier port, sur les deux, seulement sur le second, pour v0 et v1.</translation>
    </message>
    <message>
        <source>Watched networks over IPv4</source>
        <translation>Réseaux suivis sur IPv4</translation>
    </message>
    <message>
        <source>Watched networks over IPv6</source>
        <translation>Réseaux suivis sur IPv6</translation>
    </message>
    <message>
        <source>Added support and migration in watched networks</source>
        <translation>Ajouts de prise en charge et migration dans les réseaux suivis</translation>
    </message>
    <message>
        <source>Hosts of the watched networks that had one version in the scan before and show the other in this one; the lower part no longer has the old one.</source>
        <translation>Hôtes des réseaux suivis qui avaient une version au balayage précédent et montrent l’autre dans celui-ci&#xa0;; la partie inférieure n’a plus l’ancienne.</translation>
    </message>
    <message>
        <source>cannot open &quot;%1&quot;</source>
        <translation>impossible d’ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file; pass a MaxMind database</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire&#xa0;; indiquez une base de données MaxMind</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no readable MaxMind database: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de données MaxMind lisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2); fetch it anew</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2)&#xa0;; téléchargez-le à nouveau</translation>
    </message>
    <message>
        <source>give a MaxMind ASN database (GeoLite2 ASN, free of charge from maxmind.com after registration) or CAIDA&apos;s Routeviews prefix-to-AS files (pfx2as, from caida.org, unpacked); this program ships none</source>
        <translation>indiquez une base de données MaxMind ASN (GeoLite2 ASN, gratuite sur maxmind.com après inscription) ou les fichiers Routeviews prefix-to-AS de CAIDA (pfx2as, sur caida.org, décompressés)&#xa0;; ce programme n’en fournit pas</translation>
    </message>
    <message>
        <source>give a MaxMind country or city database (GeoLite2 Country, free of charge from maxmind.com after registration); this program ships none</source>
        <translation>indiquez une base de données MaxMind de pays ou de villes (GeoLite2 Country, gratuite sur maxmind.com après inscription)&#xa0;; ce programme n’en fournit pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed; unpack it with gunzip and pass the text file</source>
        <translation>«&#xa0;%1&#xa0;» est compressé&#xa0;; décompressez-le avec gunzip et indiquez le fichier texte</translation>
    </message>
    <message>
        <source>%1 has no prefix; %2</source>
        <translation>%1 n’a aucun préfixe&#xa0;; %2</translation>
    </message>
    <message>
        <source>a MaxMind database has both families; pass it alone, not as &quot;%1&quot;</source>
        <translation>une base de données MaxMind a les deux familles&#xa0;; indiquez-la seule, non sous la forme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 database, which knows no AS; %3</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données %2, qui ne connaît pas les AS&#xa0;; %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 database, which knows no country; %3</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données %2, qui ne connaît pas les pays&#xa0;; %3</translation>
    </message>
    <message>
        <source>a line is network, prefix length and AS, such as &quot;192.0.2.0 24 64496&quot;</source>
        <translation>une ligne est réseau, longueur de préfixe et AS, comme «&#xa0;192.0.2.0 24 64496&#xa0;»</translation>
    </message>
    <message>
        <source>more than %1 prefixes; this is no table of routes</source>
        <translation>plus de %1 préfixes&#xa0;; ce n’est pas une table de routes</translation>
    </message>
    <message>
        <source>a part of a store cannot be written to</source>
        <translation>on ne peut pas écrire dans une partie d’une base</translation>
    </message>
    <message>
        <source>no hosts can be listed: %1</source>
        <translation>aucun hôte ne peut être énuméré&#xa0;: %1</translation>
    </message>
    <message>
        <source>the stored runs have changed since the figure was made</source>
        <translation>les exécutions enregistrées ont changé depuis que la figure a été faite</translation>
    </message>
    <message>
        <source>there is no such point</source>
        <translation>ce point n’existe pas</translation>
    </message>
    <message>
        <source>this number is from the literature</source>
        <translation>ce nombre vient de la littérature</translation>
    </message>
    <message>
        <source>this figure counts answers or packets, not hosts</source>
        <translation>cette figure compte des réponses ou des paquets, non des hôtes</translation>
    </message>
    <message>
        <source>no run is from %1</source>
        <translation>aucune exécution ne date de %1</translation>
    </message>
    <message>
        <source>a row of this table has several counts; see the figures of them</source>
        <translation>une ligne de ce tableau a plusieurs décomptes&#xa0;; voyez les figures qui leur correspondent</translation>
    </message>
    <message>
        <source>the curve is an estimate over all stays</source>
        <translation>la courbe est une estimation sur tous les séjours</translation>
    </message>
    <message>
        <source>there is no such series</source>
        <translation>cette série n’existe pas</translation>
    </message>
    <message>
        <source>there is no such category</source>
        <translation>cette catégorie n’existe pas</translation>
    </message>
    <message>
        <source>the number is a mean or a test over several scans</source>
        <translation>le nombre est une moyenne ou un test sur plusieurs balayages</translation>
    </message>
    <message>
        <source>the curve is what random keys would give</source>
        <translation>la courbe est ce que donneraient des clés aléatoires</translation>
    </message>
    <message>
        <source>the rows of this table are networks on the way</source>
        <translation>les lignes de ce tableau sont des réseaux en chemin</translation>
    </message>
    <message>
        <source>no period was scanned at all the ports</source>
        <translation>aucune période n’a été balayée sur tous les ports</translation>
    </message>
    <message>
        <source>no run has this number</source>
        <translation>aucune exécution n’a ce numéro</translation>
    </message>
    <message>
        <source>the work on the figure was ended</source>
        <translation>le travail sur la figure a été interrompu</translation>
    </message>
    <message>
        <source>run %1 does not fit what else was asked; leave it out, or ask for less</source>
        <translation>l’exécution %1 ne convient pas au reste de la demande&#xa0;; retirez-la, ou demandez moins</translation>
    </message>
    <message>
        <source>run %1 is simulated, and is never shown with measured ones; leave it out, or give --simulated and only such runs</source>
        <translation>l’exécution %1 est simulée, et n’est jamais montrée avec des exécutions mesurées&#xa0;; retirez-la, ou donnez --simulated et seulement de telles exécutions</translation>
    </message>
    <message>
        <source>run %1 was measured, and is never shown with simulated ones; leave it out, or leave out --simulated</source>
        <translation>l’exécution %1 a été mesurée, et n’est jamais montrée avec des exécutions simulées&#xa0;; retirez-la, ou retirez --simulated</translation>
    </message>
    <message>
        <source>figures compare 1 to %1 ports, not %2</source>
        <translation>les figures comparent de 1 à %1 ports, non %2</translation>
    </message>
    <message>
        <source>to show only some networks, the origins of addresses must be known: %1</source>
        <translation>pour ne montrer que certains réseaux, il faut connaître l’origine des adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>no run of the store fits; it has %1 measured and %2 simulated ones, which are never shown together%3</source>
        <translation>aucune exécution de la base ne convient&#xa0;; elle en a %1 mesurées et %2 simulées, qui ne sont jamais montrées ensemble%3</translation>
    </message>
    <message>
        <source>; mptcp-probe runs list names them</source>
        <translation>&#xa0;; mptcp-probe runs list les énumère</translation>
    </message>
    <message>
        <source>; measured ones fit: leave out --simulated</source>
        <translation>&#xa0;; des exécutions mesurées conviennent&#xa0;: retirez --simulated</translation>
    </message>
    <message>
        <source>; simulated ones fit: give --simulated</source>
        <translation>&#xa0;; des exécutions simulées conviennent&#xa0;: donnez --simulated</translation>
    </message>
    <message>
        <source>every run that fits is still running; wait for the first one&apos;s end</source>
        <translation>toutes les exécutions qui conviennent sont encore en cours&#xa0;; attendez la fin de la première</translation>
    </message>
    <message>
        <source>run %1 is no scan but a %2; only the hosts of scans can be compared</source>
        <translation>l’exécution %1 n’est pas un balayage, mais %2&#xa0;; seuls les hôtes de balayages peuvent être comparés</translation>
    </message>
    <message>
        <source>run %1 is simulated and the other measured; they are never compared</source>
        <translation>l’exécution %1 est simulée et l’autre mesurée&#xa0;; elles ne sont jamais comparées</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>exécution %1 du %2</translation>
    </message>
    <message>
        <source>run %1 of %2 was stopped</source>
        <translation>l’exécution %1 du %2 a été arrêtée</translation>
    </message>
    <message>
        <source>run %1 of %2 failed</source>
        <translation>l’exécution %1 du %2 a échoué</translation>
    </message>
    <message>
        <source>run %1 of %2 is still running</source>
        <translation>l’exécution %1 du %2 est encore en cours</translation>
    </message>
    <message>
        <source>run %1 of %2 was interrupted</source>
        <translation>l’exécution %1 du %2 a été interrompue</translation>
    </message>
    <message>
        <source>run %1 has no readable ports: %2</source>
        <translation>l’exécution %1 n’a pas de ports lisibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>one of the runs %1 and %2 was imported: what it asked is not known</source>
        <translation>l’une des exécutions %1 et %2 a été importée&#xa0;: ce qu’elle a demandé n’est pas connu</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked different targets</source>
        <translation>les exécutions %1 et %2 ont interrogé des cibles différentes</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked different targets: --%3 differs</source>
        <translation>les exécutions %1 et %2 ont interrogé des cibles différentes&#xa0;: --%3 diffère</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked no pass, port and family in common</source>
        <translation>les exécutions %1 et %2 n’ont demandé aucune passe avec un port et une famille en commun</translation>
    </message>
    <message>
        <source>run %1 was measured from %2 and run %3 from %4</source>
        <translation>l’exécution %1 a été mesurée depuis %2 et l’exécution %3 depuis %4</translation>
    </message>
    <message>
        <source>expected an age of at most 100 years like 12h, 90d, 8w or 2y, not &quot;%1&quot;</source>
        <translation>attendu&#xa0;: un âge d’au plus 100 ans comme 12h, 90d, 8w ou 2y, non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>mptcp-probe runs list names the labels that there are</source>
        <translation>mptcp-probe runs list nomme les libellés qu’il y a</translation>
    </message>
    <message>
        <source>it has measured ones: leave out --simulated</source>
        <translation>il y en a de mesurés&#xa0;: retirez --simulated</translation>
    </message>
    <message>
        <source>it has simulated ones: give --simulated</source>
        <translation>il y en a de simulés&#xa0;: donnez --simulated</translation>
    </message>
    <message>
        <source>no simulated scan of the label &quot;%1&quot; has ended; %2</source>
        <translation>aucun balayage simulé du libellé «&#xa0;%1&#xa0;» n’est terminé&#xa0;; %2</translation>
    </message>
    <message>
        <source>no measured scan of the label &quot;%1&quot; has ended; %2</source>
        <translation>aucun balayage mesuré du libellé «&#xa0;%1&#xa0;» n’est terminé&#xa0;; %2</translation>
    </message>
    <message>
        <source>expected a share like 5%, a number of hosts like 20, or both as 5%+20, not &quot;%1&quot;</source>
        <translation>attendu&#xa0;: une part comme 5%, un nombre d’hôtes comme 20, ou les deux sous la forme 5%+20, non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class; use one of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe&#xa0;; utilisez l’une de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside another limit of the same class</source>
        <translation>«&#xa0;%1&#xa0;» figure à côté d’une autre limite de la même classe</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>&quot;%1&quot; is not an IPv4 or IPv6 address; write it like 192.0.2.1 or 2001:db8::1</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4 ou IPv6&#xa0;; écrivez-la comme 192.0.2.1 ou 2001:db8::1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a bad prefix length; it must be 0 to %2</source>
        <translation>«&#xa0;%1&#xa0;» a une mauvaise longueur de préfixe&#xa0;; elle doit être de 0 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has host bits set; did you mean %2/%3?</source>
        <translation>«&#xa0;%1&#xa0;» a des bits d’hôte à 1&#xa0;; vouliez-vous dire %2/%3&#xa0;?</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Aucun périphérique ou adresse de ce type</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource temporairement indisponible</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Impossible d’allouer de la mémoire</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Aucun périphérique de ce type</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Argument invalide</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop grand</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Tube brisé</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>Message trop long</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Impossible d’attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Réseau désactivé</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>Plus de mémoire tampon disponible</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Pas de route vers l’hôte</translation>
    </message>
</context>
<context>
    <name>handshake</name>
    <message>
        <source>reading &quot;%1&quot; was ended early</source>
        <translation>la lecture de «&#xa0;%1&#xa0;» a été interrompue</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>the kernel lab cannot be built: cannot set %1 to %2</source>
        <translation>impossible de construire le labo noyau&#xa0;: impossible de mettre %1 à %2</translation>
    </message>
    <message>
        <source>this kernel is built without Multipath TCP, which the kernel lab&apos;s hosts need; use Linux 5.6 or later, or take --vantage virtual</source>
        <translation>ce noyau est construit sans Multipath TCP, dont les hôtes du labo noyau ont besoin&#xa0;; utilisez Linux 5.6 ou plus récent, ou prenez --vantage virtual</translation>
    </message>
    <message>
        <source>the kernel lab cannot be built: its interface %1 does not come up</source>
        <translation>impossible de construire le labo noyau&#xa0;: son interface %1 ne s’active pas</translation>
    </message>
    <message>
        <source>this system refuses the user and network namespaces that the kernel lab is made of; run as root, allow them (sysctl kernel.unprivileged_userns_clone, user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns), or take --vantage virtual</source>
        <translation>ce système refuse les espaces de noms d’utilisateur et de réseau dont le labo noyau est fait&#xa0;; lancez en tant que root, autorisez-les (sysctl kernel.unprivileged_userns_clone, user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns), ou prenez --vantage virtual</translation>
    </message>
    <message>
        <source>the kernel lab&apos;s process ended while it started; try: mptcp-probe lab exec -- true</source>
        <translation>le processus du labo noyau s’est terminé pendant son démarrage&#xa0;; essayez&#xa0;: mptcp-probe lab exec -- true</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>impossible d’exécuter %1</translation>
    </message>
    <message>
        <source>the kernel lab needs the program %1; install it with: sudo apt install iproute2 nftables</source>
        <translation>le labo noyau a besoin du programme %1&#xa0;; installez-le avec&#xa0;: sudo apt install iproute2 nftables</translation>
    </message>
    <message>
        <source>cannot write a script for %1</source>
        <translation>impossible d’écrire un script pour %1</translation>
    </message>
    <message>
        <source>lost track of %1</source>
        <translation>%1 a échappé au suivi</translation>
    </message>
    <message>
        <source>the kernel lab cannot be built: %1 says: %2</source>
        <translation>impossible de construire le labo noyau&#xa0;: %1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>the kernel lab did not start within 20 s</source>
        <translation>le labo noyau n’a pas démarré en 20 s</translation>
    </message>
    <message>
        <source>cannot create a socket pair</source>
        <translation>impossible de créer une paire de sockets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the lab&apos;s plan %2; write a plan like 8,nop@4,silent@2, or standard</source>
        <translation>«&#xa0;%1&#xa0;» dans le plan du labo %2&#xa0;; écrivez un plan comme 8,nop@4,silent@2, ou standard</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>the lab&apos;s plan has %1 middleboxes; leave some out, as %2 are the most</source>
        <translation>le plan du labo a %1 middleboxes&#xa0;; retirez-en, %2 est le maximum</translation>
    </message>
    <message>
        <source>what is measured and what is simulated are not mixed: all machines probe from their virtual lab, or none does</source>
        <translation>ce qui est mesuré et ce qui est simulé ne se mélangent pas&#xa0;: toutes les machines sondent depuis leur labo virtuel, ou aucune</translation>
    </message>
    <message>
        <source>no packet can leave from here by way of %1</source>
        <translation>aucun paquet ne peut partir d’ici en passant par %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vantage point; use host, lab, virtual or ssh:HOST</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de mesure&#xa0;; utilisez host, lab, virtual ou ssh:HOST</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vantage point; use host, lab or virtual</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de mesure&#xa0;; utilisez host, lab ou virtual</translation>
    </message>
    <message>
        <source>the vantage point %1 takes no plan; write %1 alone</source>
        <translation>le point de mesure %1 n’accepte pas de plan&#xa0;; écrivez %1 seul</translation>
    </message>
    <message>
        <source>write ssh: before each machine, as in ssh:A,ssh:B</source>
        <translation>écrivez ssh: devant chaque machine, comme dans ssh:A,ssh:B</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>cannot set up the receive ring</source>
        <translation>impossible de préparer l’anneau de réception</translation>
    </message>
    <message>
        <source>cannot map the receive ring</source>
        <translation>impossible de projeter l’anneau de réception</translation>
    </message>
    <message>
        <source>cannot receive on the interface</source>
        <translation>impossible de recevoir sur l’interface</translation>
    </message>
    <message>
        <source>receiving failed</source>
        <translation>la réception a échoué</translation>
    </message>
    <message>
        <source>receiving failed; is the interface still up?</source>
        <translation>la réception a échoué&#xa0;; l’interface est-elle encore active&#xa0;?</translation>
    </message>
    <message>
        <source>cannot send on the interface</source>
        <translation>impossible d’envoyer sur l’interface</translation>
    </message>
    <message>
        <source>sending failed; is the interface still up?</source>
        <translation>l’envoi a échoué&#xa0;; l’interface est-elle encore active&#xa0;?</translation>
    </message>
    <message>
        <source>cannot write %1: out of memory</source>
        <translation>impossible d’écrire %1&#xa0;: plus de mémoire</translation>
    </message>
    <message>
        <source>cannot write the capture %1</source>
        <translation>impossible d’écrire la capture %1</translation>
    </message>
    <message>
        <source>cannot open &quot;%1&quot;</source>
        <translation>impossible d’ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot; as a packet capture: %2</source>
        <translation>impossible de lire «&#xa0;%1&#xa0;» comme une capture de paquets&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: packets of link type %2 can&apos;t be read; Ethernet, raw IP, loopback and Linux&apos;s &quot;any&quot; can</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les paquets de type de lien %2 ne peuvent pas être lus&#xa0;; Ethernet, IP brut, loopback et «&#xa0;any&#xa0;» de Linux le peuvent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged or breaks off: %2</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou tronqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>none of the targets on %1 answers ARP or neighbour discovery; are they up?</source>
        <translation>aucune des cibles sur %1 ne répond à ARP ou à la découverte de voisins&#xa0;; sont-elles allumées&#xa0;?</translation>
    </message>
    <message>
        <source>--interface: there is no interface &quot;%1&quot;; there are %2</source>
        <translation>--interface&#xa0;: il n’y a pas d’interface «&#xa0;%1&#xa0;»&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address, which raw packets cannot reach; scan it from another machine</source>
        <translation>%1 est l’adresse de cet ordinateur même, que les paquets bruts ne peuvent pas atteindre&#xa0;; balayez-la depuis une autre machine</translation>
    </message>
    <message>
        <source>%1 is reached over %2 but %3 over %4; scan them in two runs, or pass --interface</source>
        <translation>%1 est atteint par %2 mais %3 par %4&#xa0;; balayez-les en deux exécutions, ou donnez --interface</translation>
    </message>
    <message>
        <source>there is no interface to send on</source>
        <translation>il n’y a pas d’interface sur laquelle envoyer</translation>
    </message>
    <message>
        <source>%1 is down; bring it up with `ip link set %2 up`</source>
        <translation>%1 est désactivée&#xa0;; activez-la avec `ip link set %2 up`</translation>
    </message>
    <message>
        <source>%1 has no link; plug in the cable or choose another with --interface</source>
        <translation>%1 n’a pas de lien&#xa0;; branchez le câble ou choisissez-en une autre avec --interface</translation>
    </message>
    <message>
        <source>%1 has no %2 address to reach %3; pass --source-ip</source>
        <translation>%1 n’a pas d’adresse %2 pour atteindre %3&#xa0;; donnez --source-ip</translation>
    </message>
    <message>
        <source>the gateway %1 to %2 does not answer on %3; check the link, or pass its MAC address with --gateway-mac</source>
        <translation>la passerelle %1 vers %2 ne répond pas sur %3&#xa0;; vérifiez le lien, ou donnez son adresse MAC avec --gateway-mac</translation>
    </message>
    <message>
        <source>more than 4096 targets are directly on %1, %2 among them, and each must be found by ARP or neighbour discovery; scan fewer at once, or pass --gateway-mac to send all to one router</source>
        <translation>plus de 4096 cibles sont directement sur %1, dont %2, et chacune doit être trouvée par ARP ou découverte de voisins&#xa0;; balayez-en moins à la fois, ou donnez --gateway-mac pour tout envoyer à un routeur</translation>
    </message>
    <message>
        <source>this kernel cannot hold back its own answers on TCP ports</source>
        <translation>ce noyau ne peut pas retenir ses propres réponses sur les ports TCP</translation>
    </message>
    <message>
        <source>cannot hold the source port %1; choose others with --source-port</source>
        <translation>impossible de tenir le port source %1&#xa0;; choisissez-en d’autres avec --source-port</translation>
    </message>
    <message>
        <source>there is no route to %1; check `ip route get %2`, or pass --interface, --source-ip and --gateway-mac</source>
        <translation>il n’y a pas de route vers %1&#xa0;; vérifiez `ip route get %2`, ou donnez --interface, --source-ip et --gateway-mac</translation>
    </message>
    <message>
        <source>raw packet sockets need the right CAP_NET_RAW; run with sudo, or scan the lab with --vantage lab or --vantage virtual</source>
        <translation>les sockets de paquets bruts exigent le droit CAP_NET_RAW&#xa0;; lancez avec sudo, ou balayez le labo avec --vantage lab ou --vantage virtual</translation>
    </message>
    <message>
        <source>cannot open a socket</source>
        <translation>impossible d’ouvrir un socket</translation>
    </message>
    <message>
        <source>the process that opens sockets is gone</source>
        <translation>le processus qui ouvre les sockets a disparu</translation>
    </message>
    <message>
        <source>the process that opens sockets ended without an answer; start again</source>
        <translation>le processus qui ouvre les sockets s’est terminé sans répondre&#xa0;; recommencez</translation>
    </message>
    <message>
        <source>the process that opens sockets answered without a socket</source>
        <translation>le processus qui ouvre les sockets a répondu sans socket</translation>
    </message>
    <message>
        <source>%1, which opens them for ordinary users, is not there: install it</source>
        <translation>%1, qui les ouvre pour les utilisateurs ordinaires, est absent&#xa0;: installez-le</translation>
    </message>
    <message>
        <source>only members of the group %1 may run %2, which opens them for ordinary users: join it by %3 (which counts from the next login on)</source>
        <translation>seuls les membres du groupe %1 peuvent exécuter %2, qui les ouvre pour les utilisateurs ordinaires&#xa0;: rejoignez-le avec %3 (valable dès la prochaine ouverture de session)</translation>
    </message>
    <message>
        <source>%1, which opens them for ordinary users, is not set up: run %2 (which counts from the next login on)</source>
        <translation>%1, qui les ouvre pour les utilisateurs ordinaires, n’est pas configuré&#xa0;: exécutez %2 (valable dès la prochaine ouverture de session)</translation>
    </message>
    <message>
        <source>the file system of %1 is mounted nosuid, so that its file capability does not count: install it elsewhere</source>
        <translation>le système de fichiers de %1 est monté avec nosuid, si bien que sa capacité de fichier est sans effet&#xa0;: installez-le ailleurs</translation>
    </message>
    <message>
        <source>this process may not gain rights by starting programs (no_new_privs), as %1 would have to: start it outside of this sandbox</source>
        <translation>ce processus ne peut pas gagner de droits en lançant des programmes (no_new_privs), comme %1 devrait le faire&#xa0;: lancez-le hors de ce bac à sable</translation>
    </message>
    <message>
        <source>%1 is set up, but this system does not let it have the right, as in a container: give CAP_NET_RAW to the container</source>
        <translation>%1 est configuré, mais ce système ne lui accorde pas le droit, comme dans un conteneur&#xa0;: donnez CAP_NET_RAW au conteneur</translation>
    </message>
    <message>
        <source>raw packet sockets need the right CAP_NET_RAW, and %1; or run with sudo, or scan the lab with --vantage lab or --vantage virtual</source>
        <translation>les sockets de paquets bruts exigent le droit CAP_NET_RAW, et %1&#xa0;; ou lancez avec sudo, ou balayez le labo avec --vantage lab ou --vantage virtual</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>impossible d’exécuter %1</translation>
    </message>
    <message>
        <source>%1 ended without an answer; install it from the same build as this program</source>
        <translation>%1 s’est terminé sans réponse&#xa0;; installez-le depuis la même compilation que ce programme</translation>
    </message>
    <message>
        <source>cannot create a socket pair</source>
        <translation>impossible de créer une paire de sockets</translation>
    </message>
    <message>
        <source>cannot write to a socket pair</source>
        <translation>impossible d’écrire dans une paire de sockets</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s</source>
        <translation>%1 n’a pas répondu en 15&#xa0;s</translation>
    </message>
    <message>
        <source>--source-port: %1, as mptcp-nethelper opens the sockets; run with sudo to use any</source>
        <translation>--source-port&#xa0;: %1, car mptcp-nethelper ouvre les sockets&#xa0;; lancez avec sudo pour en utiliser d’autres</translation>
    </message>
    <message>
        <source>ports below %1 cannot be had</source>
        <translation>les ports inférieurs à %1 sont exclus</translation>
    </message>
    <message>
        <source>the range is empty</source>
        <translation>la plage est vide</translation>
    </message>
    <message>
        <source>a proof cannot have more than %1 ports</source>
        <translation>une preuve ne peut pas avoir plus de %1 ports</translation>
    </message>
    <message>
        <source>there is no interface %1 any more; `mptcp-probe interfaces` lists what there is</source>
        <translation>l’interface %1 n’existe plus&#xa0;; `mptcp-probe interfaces` liste celles qui existent</translation>
    </message>
    <message>
        <source>the interface %1 is down; bring it up or choose another with --interface</source>
        <translation>l’interface %1 est désactivée&#xa0;; activez-la ou choisissez-en une autre avec --interface</translation>
    </message>
    <message>
        <source>nothing can be sent on the interface %1: its link is neither Ethernet nor bare IP; choose another with --interface</source>
        <translation>rien ne peut être envoyé sur l’interface %1&#xa0;: son lien n’est ni Ethernet ni IP nu&#xa0;; choisissez-en une autre avec --interface</translation>
    </message>
    <message>
        <source>mptcp-nethelper cannot open a socket</source>
        <translation>mptcp-nethelper ne peut pas ouvrir de socket</translation>
    </message>
    <message>
        <source>%1 is of another version than this program; install both from one build</source>
        <translation>%1 est d’une autre version que ce programme&#xa0;; installez les deux depuis une même compilation</translation>
    </message>
    <message>
        <source>--interface: &quot;%1&quot; is no interface&apos;s name</source>
        <translation>--interface&#xa0;: «&#xa0;%1&#xa0;» n’est pas un nom d’interface</translation>
    </message>
    <message>
        <source>%1 answered without a socket; install it anew</source>
        <translation>%1 a répondu sans socket&#xa0;; réinstallez-le</translation>
    </message>
    <message>
        <source>%1 is neither Ethernet nor a link of bare IP packets, for which alone frames can be written; send by way of the kernel with --iplayer, or choose another with --interface</source>
        <translation>%1 n’est ni Ethernet ni un lien de paquets IP nus, les seuls pour lesquels des trames peuvent être écrites&#xa0;; envoyez par le noyau avec --iplayer, ou choisissez une autre interface avec --interface</translation>
    </message>
    <message>
        <source>cannot attach the receive filter</source>
        <translation>impossible d’attacher le filtre de réception</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine to reach by ssh: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une machine à joindre par ssh&#xa0;: %2</translation>
    </message>
    <message>
        <source>behind the slash stands that machine&apos;s own vantage point: host, lab or virtual</source>
        <translation>après la barre oblique figure le point de mesure propre à cette machine&#xa0;: host, lab ou virtual</translation>
    </message>
    <message>
        <source>a user&apos;s name has letters, digits and . _ - and does not begin with - or .</source>
        <translation>un nom d’utilisateur se compose de lettres, de chiffres et de . _ - et ne commence pas par - ou .</translation>
    </message>
    <message>
        <source>a host has letters, digits and . _ - and does not begin with - or .; write ssh:[USER@]HOST[:PORT][/VANTAGE], an IPv6 address in brackets</source>
        <translation>un hôte se compose de lettres, de chiffres et de . _ - et ne commence pas par - ou .&#xa0;; écrivez ssh:[USER@]HOST[:PORT][/VANTAGE], une adresse IPv6 entre crochets</translation>
    </message>
    <message>
        <source>a port is a number up to 65535</source>
        <translation>un port est un nombre jusqu’à 65535</translation>
    </message>
    <message>
        <source>it begins with ssh:</source>
        <translation>l’indication commence par ssh:</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>elle est nommée deux fois</translation>
    </message>
    <message>
        <source>more than %1 machines</source>
        <translation>plus de %1 machines</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>cannot open a pipe to ssh</source>
        <translation>impossible d’ouvrir un tube vers ssh</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>impossible d’exécuter %1</translation>
    </message>
    <message>
        <source>%1: the program %2 is not there; install it (sudo apt install openssh-client) or name another with --ssh-program</source>
        <translation>%1&#xa0;: le programme %2 est absent&#xa0;; installez-le (sudo apt install openssh-client) ou nommez-en un autre avec --ssh-program</translation>
    </message>
    <message>
        <source>stopped while it connected</source>
        <translation>arrêté pendant la connexion</translation>
    </message>
    <message>
        <source>%1: mptcp-probe there did not greet within a minute; try: %2 %3 true</source>
        <translation>%1&#xa0;: mptcp-probe ne s’y est pas annoncé en une minute&#xa0;; essayez&#xa0;: %2 %3 true</translation>
    </message>
    <message>
        <source>cannot wait for ssh</source>
        <translation>impossible d’attendre ssh</translation>
    </message>
    <message>
        <source>%1: nothing was heard for %2 s</source>
        <translation>%1&#xa0;: rien n’a été reçu depuis %2 s</translation>
    </message>
    <message>
        <source>%1: a line is longer than 4 MiB</source>
        <translation>%1&#xa0;: une ligne dépasse 4 MiB</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>rien n’a été dit</translation>
    </message>
    <message>
        <source>%1: ssh cannot connect: %2. Try &quot;%3 %4 true&quot;; only keys and agents work here, since no password can be asked for (BatchMode)</source>
        <translation>%1&#xa0;: ssh ne peut pas se connecter&#xa0;: %2. Essayez «&#xa0;%3 %4 true&#xa0;»&#xa0;; seuls les clés et les agents fonctionnent ici, car aucun mot de passe ne peut être demandé (BatchMode)</translation>
    </message>
    <message>
        <source>%1: %2 cannot be run there: %3. Install it there, or say where it is with --remote-program</source>
        <translation>%1&#xa0;: impossible d’y exécuter %2&#xa0;: %3. Installez-le là-bas, ou dites où il se trouve avec --remote-program</translation>
    </message>
    <message>
        <source>%1: %2 there is no mptcp-probe of this version: %3. Name the right one with --remote-program</source>
        <translation>%1&#xa0;: là-bas, %2 n’est pas un mptcp-probe de cette version&#xa0;: %3. Nommez le bon avec --remote-program</translation>
    </message>
    <message>
        <source>%1: the connection broke: %2</source>
        <translation>%1&#xa0;: la connexion s’est rompue&#xa0;: %2</translation>
    </message>
    <message>
        <source>what another machine has cannot be opened from here</source>
        <translation>ce qu’a une autre machine ne peut pas être ouvert d’ici</translation>
    </message>
    <message>
        <source>a line of the order is longer than 4 MiB</source>
        <translation>une ligne de l’ordre dépasse 4 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>the other machine probes itself, not by a further one</source>
        <translation>l’autre machine sonde elle-même, sans passer par une autre encore</translation>
    </message>
    <message>
        <source>an order was expected and something else came</source>
        <translation>un ordre était attendu et autre chose est arrivé</translation>
    </message>
    <message>
        <source>an order for &quot;%1&quot;, which is not done for others</source>
        <translation>un ordre pour «&#xa0;%1&#xa0;», qui ne s’exécute pas pour d’autres</translation>
    </message>
    <message>
        <source>cannot open a pipe for the targets</source>
        <translation>impossible d’ouvrir un tube pour les cibles</translation>
    </message>
    <message>
        <source>it sends results before it is ready</source>
        <translation>elle envoie des résultats avant d’être prête</translation>
    </message>
    <message>
        <source>it sends results before it was to begin</source>
        <translation>elle envoie des résultats avant d’avoir dû commencer</translation>
    </message>
    <message>
        <source>it did not stop in time</source>
        <translation>elle ne s’est pas arrêtée à temps</translation>
    </message>
    <message>
        <source>%1 in a message of the other machine</source>
        <translation>%1 dans un message de l’autre machine</translation>
    </message>
    <message>
        <source>the order has an option that is none here: %1</source>
        <translation>l’ordre a une option qui n’existe pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>what follows a scan is not done on other machines; write the rows to a file and pass it to trace or verify by -I with the same --vantage</source>
        <translation>ce qui suit un balayage ne s’exécute pas sur d’autres machines&#xa0;; écrivez les lignes dans un fichier et passez-le à trace ou verify par -I avec le même --vantage</translation>
    </message>
    <message>
        <source>machines that are compared have a stored run each, and one file cannot go on with several; leave out one of --resume and --store</source>
        <translation>les machines que l’on compare ont chacune une exécution enregistrée, et un seul fichier ne peut pas en poursuivre plusieurs&#xa0;; retirez --resume ou --store</translation>
    </message>
    <message>
        <source>frames do not come back from other machines; capture there, with tcpdump</source>
        <translation>les trames ne reviennent pas d’autres machines&#xa0;; capturez là-bas, avec tcpdump</translation>
    </message>
    <message>
        <source>it sends another kind of result than was asked</source>
        <translation>elle envoie une autre sorte de résultat que celle demandée</translation>
    </message>
    <message>
        <source>traces and proofs leave from one machine at a time</source>
        <translation>les traces et les preuves partent d’une seule machine à la fois</translation>
    </message>
    <message>
        <source>it plans another scan than it was asked for</source>
        <translation>elle prévoit un autre balayage que celui qui lui a été demandé</translation>
    </message>
    <message>
        <source>it sends what is no part of a scan</source>
        <translation>elle envoie ce qui ne fait pas partie d’un balayage</translation>
    </message>
    <message>
        <source>it answers for %1, which it was not asked</source>
        <translation>elle répond pour %1, qui ne lui a pas été demandé</translation>
    </message>
    <message>
        <source>no memory for the targets</source>
        <translation>pas de mémoire pour les cibles</translation>
    </message>
    <message>
        <source>more than %1 ranges of addresses; scan in parts</source>
        <translation>plus de %1 plages d’adresses&#xa0;; balayez en plusieurs fois</translation>
    </message>
    <message>
        <source>it ended without the results of %1 targets</source>
        <translation>elle s’est terminée sans les résultats de %1 cibles</translation>
    </message>
    <message>
        <source>it sends what is neither a trace nor a proof</source>
        <translation>elle envoie ce qui n’est ni une trace ni une preuve</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>cannot resolve &quot;%1&quot;: %2; check the name or pass an address</source>
        <translation>impossible de résoudre «&#xa0;%1&#xa0;»&#xa0;: %2&#xa0;; vérifiez le nom ou donnez une adresse</translation>
    </message>
    <message>
        <source>expected %1, not &quot;%2&quot;</source>
        <translation>attendu&#xa0;: %1, non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>a whole number, with K, M or G if you like</source>
        <translation>un nombre entier, avec K, M ou G si vous voulez</translation>
    </message>
    <message>
        <source>seconds from 0 to 1000000000</source>
        <translation>des secondes de 0 à 1000000000</translation>
    </message>
    <message>
        <source>a percentage above 0% and up to 100%</source>
        <translation>un pourcentage supérieur à 0% et jusqu’à 100%</translation>
    </message>
    <message>
        <source>a number of targets like 1000, or a percentage like 2.5%</source>
        <translation>un nombre de cibles comme 1000, ou un pourcentage comme 2.5%</translation>
    </message>
    <message>
        <source>a port like 40000 or a range like 32768-61000</source>
        <translation>un port comme 40000 ou une plage comme 32768-61000</translation>
    </message>
    <message>
        <source>source ports from 1024 to 65535, which no service owns</source>
        <translation>des ports source de 1024 à 65535, qui n’appartiennent à aucun service</translation>
    </message>
    <message>
        <source>a range with the lower port first</source>
        <translation>une plage avec le port le plus petit en premier</translation>
    </message>
    <message>
        <source>each pass at most once</source>
        <translation>chaque passe au plus une fois</translation>
    </message>
    <message>
        <source>values separated by commas, none of them empty</source>
        <translation>des valeurs séparées par des virgules, aucune vide</translation>
    </message>
    <message>
        <source>expected a file name</source>
        <translation>un nom de fichier est attendu</translation>
    </message>
    <message>
        <source>the name of a network interface like eth0</source>
        <translation>le nom d’une interface réseau comme eth0</translation>
    </message>
    <message>
        <source>trace and verify each at most once</source>
        <translation>trace et verify chacun au plus une fois</translation>
    </message>
    <message>
        <source>cannot write &quot;%1&quot;</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>writing &quot;%1&quot; failed</source>
        <translation>l’écriture de «&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>the interface has taken no packet for 5 seconds; is its link up?</source>
        <translation>l’interface n’a pris aucun paquet depuis 5 secondes&#xa0;; son lien est-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pass; use v0, v1 or control</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une passe&#xa0;; utilisez v0, v1 ou control</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reply class; the classes are %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe de réponse&#xa0;; les classes sont %2</translation>
    </message>
    <message>
        <source>no targets: pass an address, a prefix like 192.0.2.0/24 or a host name, or a list with --list-of-ips-file</source>
        <translation>pas de cibles&#xa0;: donnez une adresse, un préfixe comme 192.0.2.0/24 ou un nom d’hôte, ou une liste avec --list-of-ips-file</translation>
    </message>
    <message>
        <source>the targets are more than half of all IPv4 addresses; pass --whole-internet if that is what you mean</source>
        <translation>les cibles sont plus de la moitié des adresses IPv4&#xa0;; donnez --whole-internet si c’est ce que vous voulez</translation>
    </message>
    <message>
        <source>the targets are more than 2^64 IPv6 addresses; pass longer prefixes or a list, or --whole-internet if that is what you mean</source>
        <translation>les cibles sont plus de 2^64 adresses IPv6&#xa0;; donnez des préfixes plus longs ou une liste, ou --whole-internet si c’est ce que vous voulez</translation>
    </message>
    <message>
        <source>; pass --no-default-blocklist if you own that network</source>
        <translation>&#xa0;; donnez --no-default-blocklist si ce réseau est à vous</translation>
    </message>
    <message>
        <source>; they are not in this lab: mptcp-probe lab list%1 shows what is</source>
        <translation>&#xa0;; elles ne sont pas dans ce labo&#xa0;: mptcp-probe lab list%1 montre ce qui y est</translation>
    </message>
    <message>
        <source>all targets are excluded: %1%2</source>
        <translation>toutes les cibles sont exclues&#xa0;: %1%2</translation>
    </message>
    <message>
        <source>; nothing is left to scan</source>
        <translation>&#xa0;; il ne reste rien à balayer</translation>
    </message>
    <message>
        <source>no targets: the lists hold no address; a list has one target a line</source>
        <translation>pas de cibles&#xa0;: les listes ne contiennent aucune adresse&#xa0;; une liste a une cible par ligne</translation>
    </message>
    <message>
        <source>at most %1 ranges of ports</source>
        <translation>au plus %1 plages de ports</translation>
    </message>
    <message>
        <source>machines alone, or one place of this computer</source>
        <translation>des machines seules, ou un seul lieu de cet ordinateur</translation>
    </message>
    <message>
        <source>the path of a program</source>
        <translation>le chemin d’un programme</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>cannot read %1</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>cannot reach %1</source>
        <translation>impossible d’atteindre %1</translation>
    </message>
    <message>
        <source>cannot write to %1</source>
        <translation>impossible d’écrire dans %1</translation>
    </message>
    <message>
        <source>the replies bear no time; pass --started with the day of the scan</source>
        <translation>les réponses ne portent pas d’heure&#xa0;; donnez --started avec le jour du balayage</translation>
    </message>
    <message>
        <source>there is no reply in it; import rows of a scan with saddr, sport and classification, or a capture</source>
        <translation>il n’y a pas de réponse dedans&#xa0;; importez des lignes d’un balayage avec saddr, sport et classification, ou une capture</translation>
    </message>
    <message>
        <source>is neither a packet capture nor JSON lines, and its first line names no columns of mptcp-probe or ZMap (saddr, classification, ...); if only that line is missing, put it there</source>
        <translation>n’est ni une capture de paquets ni des lignes JSON, et sa première ligne ne nomme pas de colonnes de mptcp-probe ou ZMap (saddr, classification, ...)&#xa0;; s’il ne manque que cette ligne, ajoutez-la</translation>
    </message>
    <message>
        <source>expected one of %1, not &quot;%2&quot;</source>
        <translation>attendu&#xa0;: l’un de %1, non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>more than %1 objects or arrays inside each other</source>
        <translation>plus de %1 objets ou tableaux imbriqués</translation>
    </message>
    <message>
        <source>an object with more than %1 names</source>
        <translation>un objet avec plus de %1 noms</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>la ligne n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>cannot make the folder &quot;%1&quot;</source>
        <translation>impossible de créer le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nothing in the file says what the probes asked; pass --mptcp v0, v1 or control, the one pass of all its replies</source>
        <translation>rien dans le fichier ne dit ce que demandaient les sondes&#xa0;; donnez --mptcp v0, v1 ou control, la passe unique de toutes ses réponses</translation>
    </message>
    <message>
        <source>%1 cells, but the first line names %2 columns</source>
        <translation>%1 cellules, mais la première ligne nomme %2 colonnes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un texte ni un nombre entier</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot; of a reply</source>
        <translation>champ inconnu «&#xa0;%1&#xa0;» d’une réponse</translation>
    </message>
    <message>
        <source>the run was exported in format %1, of which this version knows only %2; import it with a newer mptcp-probe</source>
        <translation>l’exécution a été exportée au format %1, dont cette version ne connaît que %2&#xa0;; importez-la avec un mptcp-probe plus récent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record of a run</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un enregistrement d’exécution</translation>
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
        <source>%1 answers forgotten too early to know their repeats</source>
        <translation>%1 réponses oubliées trop tôt pour reconnaître leurs répétitions</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no store; name a file or postgresql://USER@HOST/DATABASE</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une base de mesures&#xa0;; nommez un fichier ou postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the URL of the store at %1 cannot be read; it is postgresql://USER@HOST/DATABASE, with % and two hex digits for special characters</source>
        <translation>l’URL de la base sur %1 ne peut pas être lue&#xa0;; elle est de la forme postgresql://USER@HOST/DATABASE, avec % et deux chiffres hexadécimaux pour les caractères spéciaux</translation>
    </message>
    <message>
        <source>cannot write to %1: the server took the transaction back</source>
        <translation>impossible d’écrire dans %1&#xa0;: le serveur a annulé la transaction</translation>
    </message>
    <message>
        <source>%1 is damaged: it lacks the table %2; it is left as it is, go back to a backup</source>
        <translation>%1 est endommagé&#xa0;: il lui manque la table %2&#xa0;; il est laissé tel quel, revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>a PostgreSQL database is backed up by its own tools: pg_dump --format=custom --file=%1 %2</source>
        <translation>une base de données PostgreSQL se sauvegarde avec ses propres outils&#xa0;: pg_dump --format=custom --file=%1 %2</translation>
    </message>
    <message>
        <source>%1: the server&apos;s disk is full; all that was committed is kept, make room before the next run</source>
        <translation>%1&#xa0;: le disque du serveur est plein&#xa0;; tout ce qui a été validé est conservé, faites de la place avant la prochaine exécution</translation>
    </message>
    <message>
        <source>run %1 in %2 is being written by another program; wait until it has ended</source>
        <translation>l’exécution %1 dans %2 est en train d’être écrite par un autre programme&#xa0;; attendez qu’elle soit finie</translation>
    </message>
    <message>
        <source>%1 has had %2 runs and takes no more; begin a new store</source>
        <translation>%1 a eu %2 exécutions et n’en prend plus&#xa0;; commencez une nouvelle base</translation>
    </message>
    <message>
        <source>run %1 ran to its end; there is nothing to resume</source>
        <translation>l’exécution %1 est allée jusqu’à sa fin&#xa0;; il n’y a rien à reprendre</translation>
    </message>
    <message>
        <source>there is no run %1 in %2; mptcp-probe runs list names those that there are</source>
        <translation>il n’y a pas d’exécution %1 dans %2&#xa0;; mptcp-probe runs list nomme celles qu’il y a</translation>
    </message>
    <message>
        <source>run %1 has ended; nothing is added to it</source>
        <translation>l’exécution %1 est terminée&#xa0;; rien ne lui est ajouté</translation>
    </message>
    <message>
        <source>%1 is a database of another program; name another for the store</source>
        <translation>%1 est une base de données d’un autre programme&#xa0;; nommez-en une autre</translation>
    </message>
    <message>
        <source>%1 holds no store yet; a scan with --store makes one</source>
        <translation>%1 ne contient pas encore de base de mesures&#xa0;; un balayage avec --store en crée une</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (its tables are version %2, this program knows %3); it is left as it is, install that version</source>
        <translation>%1 a été écrit par une version plus récente de ce programme (ses tables sont en version %2, ce programme connaît %3)&#xa0;; il est laissé tel quel, installez cette version</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program; open it once for writing (mptcp-probe runs list does) to bring its tables up to date</source>
        <translation>%1 a été écrit par une version plus ancienne de ce programme&#xa0;; ouvrez-le une fois en écriture (mptcp-probe runs list le fait) pour mettre ses tables à jour</translation>
    </message>
    <message>
        <source>%1 is no store of this program: %2; it is left as it is</source>
        <translation>%1 n’est pas une base de ce programme&#xa0;: %2&#xa0;; elle est laissée telle quelle</translation>
    </message>
    <message>
        <source>cannot lock %1-writers</source>
        <translation>impossible de verrouiller %1-writers</translation>
    </message>
    <message>
        <source>%1 exists already; a backup replaces nothing, name another file</source>
        <translation>%1 existe déjà&#xa0;; une sauvegarde ne remplace rien, nommez un autre fichier</translation>
    </message>
    <message>
        <source>cannot make the copy %1</source>
        <translation>impossible de faire la copie %1</translation>
    </message>
    <message>
        <source>cannot copy %1 to %2: %3; the copy was removed</source>
        <translation>impossible de copier %1 vers %2&#xa0;: %3&#xa0;; la copie a été supprimée</translation>
    </message>
    <message>
        <source>%1: a store is read with two small files beside it, and this user may not make them there; copy it to a folder of your own</source>
        <translation>%1&#xa0;: une base se lit avec deux petits fichiers à côté, et cet utilisateur n’a pas le droit de les créer là&#xa0;; copiez-la dans un dossier à vous</translation>
    </message>
    <message>
        <source>%1: the disk is full; all that was committed is kept, make room before the next run</source>
        <translation>%1&#xa0;: le disque est plein&#xa0;; tout ce qui a été validé est conservé, faites de la place avant la prochaine exécution</translation>
    </message>
    <message>
        <source>%1: another program is writing to it; try again when it has finished</source>
        <translation>%1&#xa0;: un autre programme est en train d’y écrire&#xa0;; réessayez quand il aura fini</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); it is left as it is, go back to a backup</source>
        <translation>%1 est endommagé (%2)&#xa0;; il est laissé tel quel, revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>%1: %2; all that was committed is kept, see whether the disk is sound or a limit of file sizes holds</source>
        <translation>%1&#xa0;: %2&#xa0;; tout ce qui a été validé est conservé, voyez si le disque est sain ou si une limite de taille de fichier s’applique</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file name for a store</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fichier pour une base de mesures</translation>
    </message>
    <message>
        <source>there is no store %1; a scan with --store makes one</source>
        <translation>il n’y a pas de base %1&#xa0;; un balayage avec --store en crée une</translation>
    </message>
    <message>
        <source>%1 is no file; a store is one file</source>
        <translation>%1 n’est pas un fichier&#xa0;; une base est un fichier</translation>
    </message>
    <message>
        <source>cannot write to %1: this user may only read it</source>
        <translation>impossible d’écrire dans %1&#xa0;: cet utilisateur ne peut que le lire</translation>
    </message>
    <message>
        <source>%1 is empty and holds no store yet; a scan with --store makes one</source>
        <translation>%1 est vide et ne contient pas encore de base de mesures&#xa0;; un balayage avec --store en crée une</translation>
    </message>
    <message>
        <source>%1 is no store of this program; it is left as it is, name another file</source>
        <translation>%1 n’est pas une base de ce programme&#xa0;; elle est laissée telle quelle, nommez un autre fichier</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it is left as it is, name another file</source>
        <translation>%1 est une base de données d’un autre programme&#xa0;; elle est laissée telle quelle, nommez un autre fichier</translation>
    </message>
    <message>
        <source>%1 is damaged: it says that it has %2 bytes but has only %3; it is left as it is, go back to a backup</source>
        <translation>%1 est endommagé&#xa0;: il annonce %2 octets mais n’en a que %3&#xa0;; il est laissé tel quel, revenez à une sauvegarde</translation>
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
        <source>%1: the server ended the connection (%2); all that was committed is kept, see whether the server runs, and resume what was being written</source>
        <translation>%1&#xa0;: le serveur a mis fin à la connexion (%2)&#xa0;; tout ce qui a été validé est conservé, voyez si le serveur fonctionne et reprenez ce qui était en train d’être écrit</translation>
    </message>
    <message>
        <source>%1: another program removed a run at the same moment; try again</source>
        <translation>%1&#xa0;: un autre programme a supprimé une exécution au même moment&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>run %1 is a run of shards; begin each lost shard again with the key of the run</source>
        <translation>l’exécution %1 est une exécution en parts&#xa0;; recommencez chaque part perdue avec la clé de l’exécution</translation>
    </message>
    <message>
        <source>run %1 did not come to its end; its replies are needed to resume it</source>
        <translation>l’exécution %1 n’est pas allée jusqu’à sa fin&#xa0;; ses réponses sont nécessaires pour la reprendre</translation>
    </message>
    <message>
        <source>the rows of run %1 in %2 are being read by another program; what is left of them goes when the store is next opened for writing</source>
        <translation>les lignes de l’exécution %1 dans %2 sont en train d’être lues par un autre programme&#xa0;; ce qu’il en reste disparaîtra à la prochaine ouverture de la base en écriture</translation>
    </message>
    <message>
        <source>run %1 in %2 lies in tables of its own, which belong to %3; only members of that role can remove it</source>
        <translation>l’exécution %1 dans %2 se trouve dans des tables à elle, qui appartiennent à %3&#xa0;; seuls les membres de ce rôle peuvent la supprimer</translation>
    </message>
    <message>
        <source>run %1 has more replies than a store can number; scan in parts</source>
        <translation>l’exécution %1 a plus de réponses qu’une base ne peut en numéroter&#xa0;; balayez en plusieurs fois</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is done; there is nothing left to probe</source>
        <translation>la part %1 de l’exécution %2 est terminée&#xa0;; il ne reste rien à sonder</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is being probed by process %3 on %4; it can be begun again when that has ended, or has written nothing for %5 seconds</source>
        <translation>la part %1 de l’exécution %2 est en train d’être sondée par le processus %3 sur %4&#xa0;; elle pourra être recommencée quand celui-ci sera terminé, ou n’aura rien écrit pendant %5 secondes</translation>
    </message>
    <message>
        <source>run %1 in %2 was removed; choose another key</source>
        <translation>l’exécution %1 dans %2 a été supprimée&#xa0;; choisissez une autre clé</translation>
    </message>
    <message>
        <source>run %1 is no run of shards</source>
        <translation>l’exécution %1 n’est pas une exécution en parts</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is still being probed</source>
        <translation>la part %1 de l’exécution %2 est encore en train d’être sondée</translation>
    </message>
    <message>
        <source>shard %1 of run %2 in %3 was given to another process, or its run removed; what this one wrote is no part of it</source>
        <translation>la part %1 de l’exécution %2 dans %3 a été donnée à un autre processus, ou son exécution supprimée&#xa0;; ce que celui-ci a écrit n’en fait pas partie</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>cannot open %1</source>
        <translation>impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 is a directory; pass a file</source>
        <translation>%1 est un dossier&#xa0;; indiquez un fichier</translation>
    </message>
    <message>
        <source>%1 is not a regular file; feed pipes through standard input and pass -</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;; passez les tubes par l’entrée standard et indiquez -</translation>
    </message>
    <message>
        <source>%1: the line is longer than %2 bytes; break it into several</source>
        <translation>%1&#xa0;: la ligne dépasse %2 octets&#xa0;; coupez-la en plusieurs</translation>
    </message>
    <message>
        <source>%1: the line has a NUL byte; pass a plain text file</source>
        <translation>%1&#xa0;: la ligne contient un octet NUL&#xa0;; indiquez un fichier de texte simple</translation>
    </message>
    <message>
        <source>the line is not a JSON object with a &quot;saddr&quot; or &quot;target&quot;</source>
        <translation>la ligne n’est pas un objet JSON avec «&#xa0;saddr&#xa0;» ou «&#xa0;target&#xa0;»</translation>
    </message>
    <message>
        <source>a list holds addresses only; take the port away and pass --target-ports %1</source>
        <translation>une liste ne contient que des adresses&#xa0;; retirez le port et donnez --target-ports %1</translation>
    </message>
    <message>
        <source>the line has no %1, where the header says that the target stands</source>
        <translation>la ligne n’a pas de %1, où l’en-tête place la cible</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port; write ports from 0 to 65535 like 80,443 or 8000-8010</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;; écrivez des ports de 0 à 65535 comme 80,443 ou 8000-8010</translation>
    </message>
    <message>
        <source>the port range &quot;%1&quot; is inverted; write %2-%3</source>
        <translation>la plage de ports «&#xa0;%1&#xa0;» est inversée&#xa0;; écrivez %2-%3</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; is not a range; write both ends in full, like 192.0.2.1-192.0.2.9</source>
        <translation>la plage «&#xa0;%1&#xa0;» n’en est pas une&#xa0;; écrivez les deux bouts en entier, comme 192.0.2.1-192.0.2.9</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; mixes IPv4 and IPv6; a range has one family</source>
        <translation>la plage «&#xa0;%1&#xa0;» mêle IPv4 et IPv6&#xa0;; une plage a une seule famille</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; is inverted; write the lower address first</source>
        <translation>la plage «&#xa0;%1&#xa0;» est inversée&#xa0;; écrivez la plus petite adresse en premier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one target; separate targets with spaces</source>
        <translation>«&#xa0;%1&#xa0;» est plus d’une cible&#xa0;; séparez les cibles par des espaces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a target; write an address, a prefix like 192.0.2.0/24, a range like 192.0.2.1-192.0.2.9 or a host name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une cible&#xa0;; écrivez une adresse, un préfixe comme 192.0.2.0/24, une plage comme 192.0.2.1-192.0.2.9 ou un nom d’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a host name; only addresses are taken here</source>
        <translation>«&#xa0;%1&#xa0;» est un nom d’hôte&#xa0;; seules des adresses sont admises ici</translation>
    </message>
    <message>
        <source>there is no address to probe; pass an address, prefix or list</source>
        <translation>il n’y a pas d’adresse à sonder&#xa0;; donnez une adresse, un préfixe ou une liste</translation>
    </message>
    <message>
        <source>there is no port to probe; pass ports like 80,443</source>
        <translation>il n’y a pas de port à sonder&#xa0;; donnez des ports comme 80,443</translation>
    </message>
    <message>
        <source>more than 2^96 targets (addresses times ports); pass a longer prefix or fewer ports</source>
        <translation>plus de 2^96 cibles (adresses fois ports)&#xa0;; donnez un préfixe plus long ou moins de ports</translation>
    </message>
</context>
<context>
    <name>trace</name>
    <message>
        <source>the row&apos;s port is not a number from 0 to 65535; correct it, or pass --target-ports</source>
        <translation>le port de la ligne n’est pas un nombre de 0 à 65535&#xa0;; corrigez-le, ou donnez --target-ports</translation>
    </message>
    <message>
        <source>the row&apos;s pass is none of v0, v1 and control; correct it, or pass --mptcp</source>
        <translation>la passe de la ligne n’est ni v0, ni v1, ni control&#xa0;; corrigez-la, ou donnez --mptcp</translation>
    </message>
    <message>
        <source>more than 2^96 targets (addresses times ports); pass longer prefixes or fewer ports</source>
        <translation>plus de 2^96 cibles (adresses fois ports)&#xa0;; donnez des préfixes plus longs ou moins de ports</translation>
    </message>
    <message>
        <source>no targets: the lists hold no address; a list has one target a line</source>
        <translation>pas de cibles&#xa0;: les listes ne contiennent aucune adresse&#xa0;; une liste a une cible par ligne</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation>Celui qui répond à cette adresse parle MPTCP version %1&#xa0;: il a répondu à MP_JOIN par le HMAC que seul un détenteur des deux clés peut calculer.</translation>
    </message>
    <message>
        <source>The host carries data over MPTCP version %1, but the proof is missing.</source>
        <translation>L’hôte transporte des données sur MPTCP version %1, mais la preuve manque.</translation>
    </message>
    <message>
        <source>The host, or a box before it, answers MP_CAPABLE, but does not keep to MPTCP version %1.</source>
        <translation>L’hôte, ou un boîtier devant lui, répond à MP_CAPABLE, mais ne respecte pas MPTCP version %1.</translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation>L’hôte répond à MP_CAPABLE comme le ferait celui qui parle MPTCP version %1, mais ce n’est pas prouvé.</translation>
    </message>
    <message>
        <source>The host, or a box before it, sends our own options back instead of speaking MPTCP version %1.</source>
        <translation>L’hôte, ou un boîtier devant lui, renvoie nos propres options au lieu de parler MPTCP version %1.</translation>
    </message>
    <message>
        <source>The host answers, but it does not speak MPTCP version %1 with us.</source>
        <translation>L’hôte répond, mais ne parle pas MPTCP version %1 avec nous.</translation>
    </message>
    <message>
        <source>The host answers plain SYNs only.</source>
        <translation>L’hôte ne répond qu’aux SYN simples.</translation>
    </message>
    <message>
        <source>Nothing is known of the host, as it opens no connection to port %1.</source>
        <translation>On ne sait rien de l’hôte, car il n’ouvre aucune connexion au port %1.</translation>
    </message>
    <message>
        <source>Not asked, as no SYN with MP_CAPABLE was answered.</source>
        <translation>Non demandé, car aucun SYN avec MP_CAPABLE n’a eu de réponse.</translation>
    </message>
    <message>
        <source>Not asked, as MP_CAPABLE was not answered as it should be.</source>
        <translation>Non demandé, car MP_CAPABLE n’a pas eu la réponse qu’il devrait.</translation>
    </message>
    <message>
        <source>Not asked, as our own option came back.</source>
        <translation>Non demandé, car notre propre option est revenue.</translation>
    </message>
    <message>
        <source>Not asked, as kernels speak version 1 only.</source>
        <translation>Non demandé, car les noyaux ne parlent que la version 1.</translation>
    </message>
    <message>
        <source>Not asked, as --kernel is off.</source>
        <translation>Non demandé, car --kernel est désactivé.</translation>
    </message>
    <message>
        <source>Not asked, as the host wants no subflow at this address (flag C).</source>
        <translation>Non demandé, car l’hôte ne veut pas de sous-flux à cette adresse (drapeau C).</translation>
    </message>
    <message>
        <source>Not asked, as there was no connection with MPTCP that a subflow could join.</source>
        <translation>Non demandé, car il n’y avait pas de connexion MPTCP qu’un sous-flux pût rejoindre.</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket could not connect: %1.</source>
        <translation>Le socket MPTCP du noyau n’a pas pu se connecter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not asked, as there is no MPTCP socket here: %1.</source>
        <translation>Non demandé, car il n’y a pas de socket MPTCP ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not asked, as the kernel here does not tell whether MPTCP fell back.</source>
        <translation>Non demandé, car le noyau d’ici ne dit pas si MPTCP s’est replié.</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket connected, but its data was not acknowledged in time.</source>
        <translation>Le socket MPTCP du noyau s’est connecté, mais ses données n’ont pas été acquittées à temps.</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket did not connect in time.</source>
        <translation>Le socket MPTCP du noyau ne s’est pas connecté à temps.</translation>
    </message>
    <message>
        <source>The kernel tells too little about its MPTCP socket.</source>
        <translation>Le noyau en dit trop peu sur son socket MPTCP.</translation>
    </message>
    <message>
        <source>The kernel does not tell about its MPTCP socket: %1.</source>
        <translation>Le noyau ne dit rien de son socket MPTCP&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection of this machine&apos;s own kernel fell back to plain TCP.</source>
        <translation>La connexion du noyau de cette machine s’est repliée sur TCP simple.</translation>
    </message>
    <message>
        <source>This machine&apos;s own kernel speaks MPTCP with the host, and did not fall back.</source>
        <translation>Le noyau de cette machine parle MPTCP avec l’hôte, et ne s’est pas replié.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key, but the host&apos;s own data is not numbered by the hash of its key.</source>
        <translation>Nos données ont été acquittées par le hachage de notre clé, mais celles de l’hôte ne sont pas numérotées par le hachage de la sienne.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key, and the host&apos;s data is numbered by the hash of its own.</source>
        <translation>Nos données ont été acquittées par le hachage de notre clé, et celles de l’hôte sont numérotées par le hachage de la sienne.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key.</source>
        <translation>Nos données ont été acquittées par le hachage de notre clé.</translation>
    </message>
    <message>
        <source>The SYN of the handshake was not answered with MP_CAPABLE, unlike those before.</source>
        <translation>Le SYN du handshake n’a pas eu MP_CAPABLE pour réponse, contrairement aux précédents.</translation>
    </message>
    <message>
        <source>The host named the hash of our key, but did not acknowledge our data by it.</source>
        <translation>L’hôte a donné le hachage de notre clé, mais n’a pas acquitté nos données par lui.</translation>
    </message>
    <message>
        <source>Our data was acknowledged by a number that does not follow from our key.</source>
        <translation>Nos données ont été acquittées par un numéro qui ne découle pas de notre clé.</translation>
    </message>
    <message>
        <source>Our data was acknowledged without MPTCP: the connection fell back to plain TCP.</source>
        <translation>Nos données ont été acquittées sans MPTCP&#xa0;: la connexion s’est repliée sur TCP simple.</translation>
    </message>
    <message>
        <source>Our data was not acknowledged.</source>
        <translation>Nos données n’ont pas été acquittées.</translation>
    </message>
    <message>
        <source>The host reset the connection after the handshake.</source>
        <translation>L’hôte a réinitialisé la connexion après le handshake.</translation>
    </message>
    <message>
        <source>MP_JOIN was answered with an ICMP error.</source>
        <translation>MP_JOIN a eu une erreur ICMP pour réponse.</translation>
    </message>
    <message>
        <source>MP_JOIN came back as it was sent.</source>
        <translation>MP_JOIN est revenu tel qu’envoyé.</translation>
    </message>
    <message>
        <source>MP_JOIN was not answered.</source>
        <translation>MP_JOIN est resté sans réponse.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC, and the host took ours.</source>
        <translation>MP_JOIN avec le jeton de la clé de l’hôte a eu le bon HMAC pour réponse, et l’hôte a accepté le nôtre.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC; it then reset the subflow.</source>
        <translation>MP_JOIN avec le jeton de la clé de l’hôte a eu le bon HMAC pour réponse&#xa0;; il a ensuite réinitialisé le sous-flux.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC; it did not acknowledge ours.</source>
        <translation>MP_JOIN avec le jeton de la clé de l’hôte a eu le bon HMAC pour réponse&#xa0;; il n’a pas acquitté le nôtre.</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was refused.</source>
        <translation>MP_JOIN avec un mauvais jeton a été refusé.</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was answered as a plain SYN would be.</source>
        <translation>MP_JOIN avec un mauvais jeton a eu la réponse d’un SYN simple.</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was accepted, so the host does not check tokens.</source>
        <translation>MP_JOIN avec un mauvais jeton a été accepté&#xa0;: l’hôte ne vérifie donc pas les jetons.</translation>
    </message>
    <message>
        <source>MP_JOIN was answered with a wrong HMAC: whoever answered does not hold both keys.</source>
        <translation>MP_JOIN a eu un mauvais HMAC pour réponse&#xa0;: celui qui a répondu ne détient pas les deux clés.</translation>
    </message>
    <message>
        <source>MP_JOIN was answered without MP_JOIN.</source>
        <translation>MP_JOIN a eu une réponse sans MP_JOIN.</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was refused.</source>
        <translation>MP_JOIN avec le jeton de la clé de l’hôte a été refusé.</translation>
    </message>
    <message>
        <source>was refused with a RST</source>
        <translation>a été refusé par un RST</translation>
    </message>
    <message>
        <source>was answered with an ICMP error</source>
        <translation>a eu une erreur ICMP pour réponse</translation>
    </message>
    <message>
        <source>was not answered</source>
        <translation>est resté sans réponse</translation>
    </message>
    <message>
        <source>MP_CAPABLE without any algorithm</source>
        <translation>MP_CAPABLE sans aucun algorithme</translation>
    </message>
    <message>
        <source>MP_CAPABLE with the flag B</source>
        <translation>MP_CAPABLE avec le drapeau B</translation>
    </message>
    <message>
        <source>MP_CAPABLE of version 15</source>
        <translation>MP_CAPABLE de version 15</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>was answered with version %1</source>
        <translation>a eu la version %1 pour réponse</translation>
    </message>
    <message>
        <source>was answered with an MPTCP option that breaks its RFC</source>
        <translation>a eu pour réponse une option MPTCP qui enfreint son RFC</translation>
    </message>
    <message>
        <source>was answered without MPTCP</source>
        <translation>a eu une réponse sans MPTCP</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>est revenu</translation>
    </message>
    <message>
        <source>was answered with the key %1</source>
        <translation>a eu la clé %1 pour réponse</translation>
    </message>
    <message>
        <source>came back with our own key</source>
        <translation>est revenu avec notre propre clé</translation>
    </message>
    <message>
        <source>came back as it was sent</source>
        <translation>est revenu tel qu’envoyé</translation>
    </message>
    <message>
        <source>The plain SYN</source>
        <translation>Le SYN simple</translation>
    </message>
    <message>
        <source>was answered with MPTCP, which it did not ask for</source>
        <translation>a eu MPTCP pour réponse, qu’il n’avait pas demandé</translation>
    </message>
    <message>
        <source>was answered with a SYN/ACK</source>
        <translation>a eu un SYN/ACK pour réponse</translation>
    </message>
    <message>
        <source>MP_CAPABLE of version %1</source>
        <translation>MP_CAPABLE de version %1</translation>
    </message>
    <message>
        <source>%1 %2, but a second one %3.</source>
        <translation>%1 %2, mais un second %3.</translation>
    </message>
    <message>
        <source>Two connections were given the same key %1, though each needs one of its own.</source>
        <translation>Deux connexions ont reçu la même clé %1, alors que chacune en exige une à elle.</translation>
    </message>
    <message>
        <source>One connection was given the key that we sent for another one.</source>
        <translation>Une connexion a reçu la clé que nous avions envoyée pour une autre.</translation>
    </message>
    <message>
        <source>Two connections were given the keys %1 and %2.</source>
        <translation>Deux connexions ont reçu les clés %1 et %2.</translation>
    </message>
    <message>
        <source>An option that nobody knows came back as it was sent.</source>
        <translation>Une option que personne ne connaît est revenue telle qu’envoyée.</translation>
    </message>
    <message>
        <source>MP_CAPABLE beside an option that nobody knows</source>
        <translation>MP_CAPABLE à côté d’une option que personne ne connaît</translation>
    </message>
    <message>
        <source>An option that nobody knows was passed over.</source>
        <translation>Une option que personne ne connaît a été ignorée.</translation>
    </message>
    <message>
        <source>was answered without MPTCP, as it should be</source>
        <translation>a eu une réponse sans MPTCP, comme il se doit</translation>
    </message>
    <message>
        <source>was answered with MPTCP, which a true host does not do</source>
        <translation>a eu MPTCP pour réponse, ce que ne fait pas un vrai hôte</translation>
    </message>
    <message>
        <source>%1 %2, and did not come back.</source>
        <translation>%1 %2, et n’est pas revenu.</translation>
    </message>
    <message>
        <source>was answered with version 15 and a key of the host&apos;s own, as some hosts of version 0 do</source>
        <translation>a eu pour réponse la version 15 et une clé propre à l’hôte, comme le font certains hôtes de version 0</translation>
    </message>
    <message>
        <source>was answered with version 15, which nobody speaks</source>
        <translation>a eu pour réponse la version 15, que personne ne parle</translation>
    </message>
</context>
</TS>
