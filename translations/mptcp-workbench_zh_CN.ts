<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FieldExplanation</name>
    <message>
        <source>Which Internet Protocol this is: 4 or 6. Everything behind it is read accordingly.</source>
        <translation>所用的网际协议版本：4 或 6。后面的内容都按此版本解读。</translation>
    </message>
    <message>
        <source>Where the IPv4 header ends, counted in words of four bytes. 20 bytes is the usual; more means that IPv4 options follow.</source>
        <translation>IPv4 首部在何处结束，以四字节的字为单位计数。通常为 20 字节；更长表示后面带有 IPv4 选项。</translation>
    </message>
    <message>
        <source>How routers should treat the packet. Networks rewrite it freely, so a change on the way says nothing about MPTCP.</source>
        <translation>路由器应如何对待该数据包。网络会随意改写它，因此途中的变化不能说明 MPTCP 的任何情况。</translation>
    </message>
    <message>
        <source>The class of service that the sender asked for. Networks rewrite it at their borders.</source>
        <translation>发送方请求的服务类别。网络会在其边界改写它。</translation>
    </message>
    <message>
        <source>Lets routers mark congestion instead of dropping the packet, when both ends have agreed to it.</source>
        <translation>在两端都同意时，让路由器标记拥塞，而不是丢弃数据包。</translation>
    </message>
    <message>
        <source>Chosen by the sender so that routers send all packets of a connection the same way. The workbench keeps it constant along one trace.</source>
        <translation>由发送方选定，使路由器以相同方式转发同一连接的所有数据包。本程序在一次路径追踪中保持它不变。</translation>
    </message>
    <message>
        <source>How long the packet is. A box that removes an option without filling the gap makes it smaller, which shows even where the options themselves cannot be seen.</source>
        <translation>数据包有多长。中间盒删除选项而不填补空缺时，它会变小；即使看不到选项本身，也能由此发现。</translation>
    </message>
    <message>
        <source>Tells the fragments of one packet from those of another. Many senders write zero where fragmentation is forbidden.</source>
        <translation>区分不同数据包的分片。在禁止分片时，许多发送方填零。</translation>
    </message>
    <message>
        <source>Whether routers may cut the packet into pieces, and which piece this is.</source>
        <translation>路由器是否可以把数据包切成分片，以及这是哪一片。</translation>
    </message>
    <message>
        <source>Routers must not cut the packet: one that is too large is dropped, and an ICMP error says so.</source>
        <translation>路由器不得切分该数据包：过大的数据包会被丢弃，并由 ICMP 错误告知。</translation>
    </message>
    <message>
        <source>Further pieces of the same packet follow this one.</source>
        <translation>同一数据包还有后续分片。</translation>
    </message>
    <message>
        <source>Where this piece belongs in the whole packet. Only the piece at zero has the TCP header.</source>
        <translation>这一分片在整个数据包中的位置。只有位于零处的分片带有 TCP 首部。</translation>
    </message>
    <message>
        <source>Each router lowers it by one, and the one that reaches zero drops the packet and says so by ICMP. A trace finds the routers in this way; in a reply it hints at how far away the sender is.</source>
        <translation>每个路由器将它减一，减到零的路由器丢弃数据包并以 ICMP 告知。路径追踪就是这样找到路由器的；在应答中，它提示发送方有多远。</translation>
    </message>
    <message>
        <source>What the packet carries: 6 is TCP, 1 is ICMP, 58 is ICMPv6.</source>
        <translation>数据包承载的内容：6 是 TCP，1 是 ICMP，58 是 ICMPv6。</translation>
    </message>
    <message>
        <source>Guards the IPv4 header alone. Every router computes it anew, as it changes the TTL.</source>
        <translation>只保护 IPv4 首部。每个路由器改变 TTL 时都会重新计算它。</translation>
    </message>
    <message>
        <source>Who claims to have sent the packet. Behind a NAT it is not the address that the host itself sees.</source>
        <translation>声称发送了该数据包的地址。在 NAT 之后，它不是主机自己看到的地址。</translation>
    </message>
    <message>
        <source>Where the packet goes. In a quote it shows the address after any NAT on the way.</source>
        <translation>数据包的去向。在引用报文中，它显示途中经过 NAT 之后的地址。</translation>
    </message>
    <message>
        <source>Rarely used extras of IPv4. Many networks drop packets that have any.</source>
        <translation>IPv4 中很少使用的附加内容。许多网络会丢弃带有它们的数据包。</translation>
    </message>
    <message>
        <source>An extra header of IPv6 between the fixed header and what the packet carries. Many networks drop packets with such headers.</source>
        <translation>IPv6 的附加首部，位于固定首部与所承载内容之间。许多网络会丢弃带有此类首部的数据包。</translation>
    </message>
    <message>
        <source>The network layer: it brings the packet from one address to another, router by router.</source>
        <translation>网络层：它经由一个个路由器把数据包从一个地址送到另一个地址。</translation>
    </message>
    <message>
        <source>Which connection of the sender this belongs to. The workbench picks it for each probe, and replies come back to it.</source>
        <translation>它属于发送方的哪个连接。本程序为每个探测包选定它，应答也回到该端口。</translation>
    </message>
    <message>
        <source>Which service is asked: 80 and 443 are the web.</source>
        <translation>请求的是哪种服务：80 和 443 是 Web。</translation>
    </message>
    <message>
        <source>The place of the segment&apos;s first byte in the stream. In a SYN it is the start that all later numbers count from; the workbench hides a check value in it, so that forged replies are recognised.</source>
        <translation>报文段首字节在字节流中的位置。在 SYN 中，它是后续编号的起点；本程序在其中隐藏了一个校验值，以便识别伪造的应答。</translation>
    </message>
    <message>
        <source>The next byte that the sender of this segment expects. A true answer to a SYN acknowledges its sequence number plus one.</source>
        <translation>该报文段的发送方期待的下一个字节。对 SYN 的真实应答会确认其序列号加一。</translation>
    </message>
    <message>
        <source>Where the TCP header ends, counted in words of four bytes. Five means that no options follow; a smaller number than was sent shows that options were cut out.</source>
        <translation>TCP 首部在何处结束，以四字节的字为单位计数。5 表示后面没有选项；比发送时更小则表明有选项被切除。</translation>
    </message>
    <message>
        <source>Kept free for later use; senders write zero.</source>
        <translation>保留供以后使用；发送方填零。</translation>
    </message>
    <message>
        <source>What the segment does: SYN opens a connection, ACK acknowledges, RST breaks off, FIN ends.</source>
        <translation>报文段的作用：SYN 打开连接，ACK 确认，RST 中断，FIN 结束。</translation>
    </message>
    <message>
        <source>The sender has slowed down after it was told about congestion.</source>
        <translation>发送方在得知拥塞后已放慢速度。</translation>
    </message>
    <message>
        <source>In a SYN: the sender can do explicit congestion notification. Later: a router marked congestion.</source>
        <translation>在 SYN 中：发送方支持显式拥塞通知。此后：有路由器标记了拥塞。</translation>
    </message>
    <message>
        <source>The urgent pointer is in use, which is rare today.</source>
        <translation>紧急指针有效，如今已很少见。</translation>
    </message>
    <message>
        <source>The acknowledgment number is valid. All segments but the very first have it.</source>
        <translation>确认号有效。除第一个报文段外，所有报文段都带有它。</translation>
    </message>
    <message>
        <source>The receiver should hand the data to the application without waiting for more.</source>
        <translation>接收方应立即把数据交给应用程序，不再等待更多数据。</translation>
    </message>
    <message>
        <source>There is no such connection, or it is broken off. As an answer to a SYN it means that nothing listens, or that a firewall answers.</source>
        <translation>不存在这样的连接，或者连接已被中断。作为对 SYN 的应答，它表示没有程序在监听，或者是防火墙在应答。</translation>
    </message>
    <message>
        <source>Opens a connection and fixes where sequence numbers begin. Only here may most options be agreed on, MP_CAPABLE among them.</source>
        <translation>打开连接，并确定序列号的起点。大多数选项只能在此协商，MP_CAPABLE 也在其中。</translation>
    </message>
    <message>
        <source>The sender has no more data. With MPTCP it closes one subflow; DATA_FIN closes the connection.</source>
        <translation>发送方没有更多数据了。在 MPTCP 中，它关闭一个子流；关闭整个连接的是 DATA_FIN。</translation>
    </message>
    <message>
        <source>How many bytes the sender of this segment can take, before scaling. A proxy on the way often shows in another window than the host has.</source>
        <translation>该报文段的发送方还能接收多少字节（缩放之前）。途中的代理常因窗口与主机的不同而显露出来。</translation>
    </message>
    <message>
        <source>Guards header, data and addresses. Boxes that change anything have to compute it anew; one that does not is found out here.</source>
        <translation>保护首部、数据和地址。改动任何内容的中间盒都必须重新计算它；没有重新计算的会在此被发现。</translation>
    </message>
    <message>
        <source>Where urgent data ends, when the URG flag is set.</source>
        <translation>设置了 URG 标志时，紧急数据在何处结束。</translation>
    </message>
    <message>
        <source>Extensions that both ends agree on. MPTCP lives here, and this is what middleboxes strip, copy or rewrite.</source>
        <translation>两端协商的扩展。MPTCP 就在这里，而中间盒删除、复制或改写的也正是这里。</translation>
    </message>
    <message>
        <source>The number that says which option this is. MPTCP has 30.</source>
        <translation>表明这是哪个选项的编号。MPTCP 的编号是 30。</translation>
    </message>
    <message>
        <source>How long the option is, kind and length included. For MPTCP it also tells which form the option has.</source>
        <translation>选项的长度，包括类型和长度字段。对于 MPTCP，它还表明选项采用哪种形式。</translation>
    </message>
    <message>
        <source>Fills a place so that the next option begins where its sender likes it. Firewalls also overwrite options with it: where MP_CAPABLE stood, four of them are a trace of that.</source>
        <translation>占位，使下一个选项从发送方希望的位置开始。防火墙也用它覆盖选项：在原来 MP_CAPABLE 的位置出现四个这样的填充，就是其痕迹。</translation>
    </message>
    <message>
        <source>The list of options ends here; the rest of the header is padding.</source>
        <translation>选项列表到此结束；首部的其余部分是填充。</translation>
    </message>
    <message>
        <source>Zeros up to the end of the header.</source>
        <translation>一直填到首部末尾的零。</translation>
    </message>
    <message>
        <source>The largest segment that its sender can take. Routers and tunnels lower it on the way (“MSS clamping”), so a change of it alone is common.</source>
        <translation>发送方能接收的最大报文段。路由器和隧道会在途中降低它（“MSS 钳制”），因此仅此一项变化很常见。</translation>
    </message>
    <message>
        <source>The largest number of data bytes in a segment: 1460 over IPv4 on Ethernet, less in tunnels.</source>
        <translation>一个报文段中数据字节的最大数目：以太网上的 IPv4 为 1460，隧道中更少。</translation>
    </message>
    <message>
        <source>Windows are to be multiplied by a power of two, for fast and long paths. Only SYN segments carry it.</source>
        <translation>窗口要乘以 2 的某次幂，用于快速而漫长的路径。只有 SYN 报文段带有它。</translation>
    </message>
    <message>
        <source>The exponent: a shift of 7 makes windows 128 times as large. 14 is the most.</source>
        <translation>指数：移位 7 使窗口变为 128 倍。最大为 14。</translation>
    </message>
    <message>
        <source>Its sender understands selective acknowledgments. Only SYN segments carry it.</source>
        <translation>发送方理解选择确认。只有 SYN 报文段带有它。</translation>
    </message>
    <message>
        <source>Tells which blocks of data arrived although something before them is missing.</source>
        <translation>表明哪些数据块已经到达，尽管它们之前还有缺失。</translation>
    </message>
    <message>
        <source>Measures the round-trip time and tells old segments from new ones.</source>
        <translation>测量往返时间，并区分旧报文段与新报文段。</translation>
    </message>
    <message>
        <source>The sender&apos;s clock when it sent this segment.</source>
        <translation>发送方发送该报文段时的时钟值。</translation>
    </message>
    <message>
        <source>The clock value that was received last: what the other end measures the round trip with.</source>
        <translation>最近收到的时钟值：另一端用它测量往返时间。</translation>
    </message>
    <message>
        <source>Carries data in the SYN of a later connection, with a cookie that the server gave out before.</source>
        <translation>借助服务器先前发放的 cookie，在后续连接的 SYN 中携带数据。</translation>
    </message>
    <message>
        <source>Signs segments with MD5, mainly between Internet routers.</source>
        <translation>用 MD5 为报文段签名，主要用于互联网路由器之间。</translation>
    </message>
    <message>
        <source>How long its sender keeps a connection that nobody acknowledges.</source>
        <translation>在无人确认时，发送方会把连接保留多久。</translation>
    </message>
    <message>
        <source>Authenticates each segment; it replaces the MD5 option.</source>
        <translation>对每个报文段进行认证；它取代了 MD5 选项。</translation>
    </message>
    <message>
        <source>An option that is of no matter to MPTCP. Hosts pass over options that they do not know.</source>
        <translation>与 MPTCP 无关的选项。主机会略过不认识的选项。</translation>
    </message>
    <message>
        <source>Multipath TCP: several TCP connections (“subflows”) over different paths work as one. This option sets them up and keeps them together.</source>
        <translation>多路径 TCP：不同路径上的多个 TCP 连接（“子流”）作为一个连接工作。该选项建立这些子流并把它们联系在一起。</translation>
    </message>
    <message>
        <source>Which message of MPTCP this is: 0 opens a connection (MP_CAPABLE), 1 adds a path (MP_JOIN), 2 numbers the data (DSS).</source>
        <translation>这是 MPTCP 的哪种消息：0 打开连接（MP_CAPABLE），1 添加路径（MP_JOIN），2 为数据编号（DSS）。</translation>
    </message>
    <message>
        <source>What the sender can do and asks for; the letters A to H name the bits from the left.</source>
        <translation>发送方的能力和请求；字母 A 到 H 从左起依次命名各个比特。</translation>
    </message>
    <message>
        <source>The sender wants a checksum over all data, which finds boxes that change data on the way. One side that asks is enough.</source>
        <translation>发送方要求对所有数据计算校验和，以发现途中改动数据的中间盒。只要一方要求即可。</translation>
    </message>
    <message>
        <source>Kept for a later format: a host that does not know it must not take the option for MPTCP. The workbench sets it in a proof to tell true hosts from copies.</source>
        <translation>保留给以后的格式：不认识它的主机不得把该选项当作 MPTCP。本程序在验证时设置它，以区分真正的主机与仿冒者。</translation>
    </message>
    <message>
        <source>The sender accepts no further paths to this address and port, as a load balancer&apos;s shared address would.</source>
        <translation>发送方不接受通往该地址和端口的更多路径，负载均衡器的共享地址就会这样。</translation>
    </message>
    <message>
        <source>Bits for other algorithms than HMAC-SHA1, of which none was ever defined.</source>
        <translation>为 HMAC-SHA1 以外的算法保留的比特，但从未定义过其他算法。</translation>
    </message>
    <message>
        <source>The algorithm that authenticates further paths. It is the only one, so an option without it is invalid and the connection is plain TCP.</source>
        <translation>对更多路径进行认证的算法。它是唯一的算法，因此不带它的选项无效，连接即为普通 TCP。</translation>
    </message>
    <message>
        <source>The secret of the one who sends this packet, 64 random bits in the clear. Its hash is the token that names the connection and the number that its data begins with. A server that sends your own key back is a mirror.</source>
        <translation>该数据包发送方的秘密，即 64 个明文的随机比特。它的哈希给出命名连接的令牌以及数据的起始编号。把您自己的密钥发回来的服务器就是镜像。</translation>
    </message>
    <message>
        <source>Says which connection is to be joined: the first 32 bits of the hash of the receiver&apos;s key. Only somebody who saw the key can know it, so a right answer proves true MPTCP.</source>
        <translation>说明要加入哪个连接：接收方密钥哈希的前 32 个比特。只有见过密钥的人才能知道它，因此正确的应答可证明是真正的 MPTCP。</translation>
    </message>
    <message>
        <source>A fresh random number for this one path, so that an old answer cannot be replayed.</source>
        <translation>仅用于这一条路径的新随机数，使旧的应答无法重放。</translation>
    </message>
    <message>
        <source>Proves that the sender knows both keys without showing them. The workbench computes it too: when they agree, the host is proven to speak MPTCP.</source>
        <translation>证明发送方知道两个密钥而无需出示。本程序也会计算它：两者一致时，就证明该主机使用 MPTCP。</translation>
    </message>
    <message>
        <source>A short name for one of the sender&apos;s addresses, which stays right behind a NAT.</source>
        <translation>发送方某个地址的短名称，在 NAT 之后仍然有效。</translation>
    </message>
    <message>
        <source>This path is to be used only when the others fail.</source>
        <translation>只有在其他路径失效时才使用这条路径。</translation>
    </message>
    <message>
        <source>An address at which the sender can be reached as well.</source>
        <translation>同样可以联系到发送方的另一个地址。</translation>
    </message>
    <message>
        <source>The port at that address, when it is another one.</source>
        <translation>该地址上的端口，如果与当前端口不同。</translation>
    </message>
    <message>
        <source>Version 0 says here whether the address is IPv4 or IPv6.</source>
        <translation>版本 0 在此说明地址是 IPv4 还是 IPv6。</translation>
    </message>
    <message>
        <source>Repeats an announcement to confirm that it arrived.</source>
        <translation>重复一次通告，以确认它已到达。</translation>
    </message>
    <message>
        <source>Acknowledges data of the whole connection, whichever path it took. In a proof it must fit the hash of our key: only a host that computed it can know the number.</source>
        <translation>确认整个连接的数据，无论它走的是哪条路径。在验证中，它必须与我们密钥的哈希相符：只有计算过哈希的主机才能知道这个编号。</translation>
    </message>
    <message>
        <source>The place of the data in the whole connection. It begins with the last 64 bits of the hash of the sender&apos;s key, plus one.</source>
        <translation>数据在整个连接中的位置。它从发送方密钥哈希的最后 64 个比特加一开始。</translation>
    </message>
    <message>
        <source>The place of the same data on this path, counted from its SYN.</source>
        <translation>同一数据在这条路径上的位置，从其 SYN 开始计数。</translation>
    </message>
    <message>
        <source>How many bytes the mapping covers. Zero is the “infinite mapping” of a connection that has fallen back to plain TCP.</source>
        <translation>映射涵盖多少字节。零表示已回退到普通 TCP 的连接的“无限映射”。</translation>
    </message>
    <message>
        <source>Over the data and its place in the connection; finds boxes that change data on the way.</source>
        <translation>涵盖数据及其在连接中的位置；用于发现途中改动数据的中间盒。</translation>
    </message>
    <message>
        <source>The sender has no more data for the whole connection.</source>
        <translation>发送方在整个连接中没有更多数据了。</translation>
    </message>
    <message>
        <source>The option tells where this data belongs in the whole connection.</source>
        <translation>该选项说明这些数据在整个连接中的位置。</translation>
    </message>
    <message>
        <source>The data sequence number stands in full; else only its lower half.</source>
        <translation>数据序列号完整给出；否则只给出低半部分。</translation>
    </message>
    <message>
        <source>The option acknowledges data of the whole connection.</source>
        <translation>该选项确认整个连接的数据。</translation>
    </message>
    <message>
        <source>The acknowledgment stands in full; else only its lower half.</source>
        <translation>确认号完整给出；否则只给出低半部分。</translation>
    </message>
    <message>
        <source>The trouble may pass: the same path can be tried again later.</source>
        <translation>问题可能是暂时的：以后可以再次尝试同一路径。</translation>
    </message>
    <message>
        <source>Why this path was broken off. 6 means that a middlebox was found to interfere.</source>
        <translation>这条路径为何被中断。6 表示发现有中间盒干扰。</translation>
    </message>
    <message>
        <source>The transport layer: it makes a stream of bytes out of packets. MPTCP is an option in this header.</source>
        <translation>传输层：它把数据包变成字节流。MPTCP 是该首部中的一个选项。</translation>
    </message>
    <message>
        <source>A header with ports and a length, and nothing more.</source>
        <translation>只有端口和长度的首部，别无其他。</translation>
    </message>
    <message>
        <source>What happened: 11 (ICMPv6: 3) is the answer of a router where the TTL ran out, 3 (ICMPv6: 1) says that the destination cannot be reached.</source>
        <translation>发生了什么：11（ICMPv6：3）是 TTL 耗尽处路由器的应答，3（ICMPv6：1）表示无法到达目的地。</translation>
    </message>
    <message>
        <source>Which case of that it is: a closed port, a filter, a missing route.</source>
        <translation>属于其中哪种情况：端口关闭、被过滤、缺少路由。</translation>
    </message>
    <message>
        <source>Guards the whole message.</source>
        <translation>保护整条消息。</translation>
    </message>
    <message>
        <source>How long the quote is, from routers that add extensions behind it. Older ones leave it zero.</source>
        <translation>引用报文的长度，由在其后附加扩展的路由器给出。较旧的路由器将其留为零。</translation>
    </message>
    <message>
        <source>The largest packet that fits the next link. Path MTU discovery depends on it.</source>
        <translation>下一条链路能容纳的最大数据包。路径 MTU 发现依赖于它。</translation>
    </message>
    <message>
        <source>The byte of the quoted packet that the router could not accept.</source>
        <translation>被引用的数据包中路由器无法接受的那个字节。</translation>
    </message>
    <message>
        <source>The packet that met the error, as it arrived at the router. Compared with what was sent, it shows what happened on the way: this is how a trace finds the box that altered MP_CAPABLE.</source>
        <translation>遇到错误的数据包到达路由器时的样子。与发送时相比，可以看出途中发生了什么：路径追踪就是这样找到改动 MP_CAPABLE 的中间盒的。</translation>
    </message>
    <message>
        <source>Fills the quote up, since extensions begin behind 128 bytes at least.</source>
        <translation>把引用报文补足，因为扩展至少要从 128 字节之后开始。</translation>
    </message>
    <message>
        <source>What the router tells about itself besides: MPLS labels, interfaces.</source>
        <translation>路由器另外告知的信息：MPLS 标签、接口。</translation>
    </message>
    <message>
        <source>A label under which the packet travelled in the router&apos;s network: hops inside such a tunnel are often not seen.</source>
        <translation>数据包在路由器网络中传送时所用的标签：这种隧道内的跳往往看不到。</translation>
    </message>
    <message>
        <source>One piece of extra information from the router.</source>
        <translation>来自路由器的一项附加信息。</translation>
    </message>
    <message>
        <source>Through which of its interfaces the router got or would have sent the packet.</source>
        <translation>路由器从哪个接口收到该数据包，或本来会从哪个接口发出。</translation>
    </message>
    <message>
        <source>A message of a router or host about a packet that it could not deliver.</source>
        <translation>路由器或主机就一个无法送达的数据包发出的消息。</translation>
    </message>
    <message>
        <source>What the packet carries for the application, or a header that is not read here.</source>
        <translation>数据包为应用程序承载的内容，或此处未解读的首部。</translation>
    </message>
    <message>
        <source>Zeros with which the router filled a short quote: they say nothing about the packet.</source>
        <translation>路由器用来补足过短引用报文的零：它们不能说明数据包的任何情况。</translation>
    </message>
    <message>
        <source>Behind the packet&apos;s own length: filled in by the link, and no part of it.</source>
        <translation>位于数据包自身长度之后：由链路填充，不属于数据包。</translation>
    </message>
    <message>
        <source>These bytes fit no definition, so they are shown as they are.</source>
        <translation>这些字节不符合任何定义，因此原样显示。</translation>
    </message>
    <message>
        <source>0 is the experimental version of 2013, 1 is the standard of 2020. Version 1 sends no key in the SYN, so an option that is merely sent back holds none and gives itself away.</source>
        <translation>0 是 2013 年的实验版本，1 是 2020 年的标准。版本 1 不在 SYN 中发送密钥，因此只是被原样送回的选项不含密钥，会露出破绽。</translation>
    </message>
    <message>
        <source>The key of the one who receives this packet, repeated to show that it arrived, or in MP_FASTCLOSE that whoever ends the connection is part of it.</source>
        <translation>该数据包接收方的密钥，在此重复以表明它已到达；在 MP_FASTCLOSE 中则表明结束连接的一方属于该连接。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 (published)</source>
        <translation>%1（已发表）</translation>
    </message>
    <message>
        <source>incomplete run, see the notes</source>
        <translation>不完整的运行记录，见备注</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>1 row more is in the CSV file</source>
        <translation>另有 1 行在 CSV 文件中</translation>
    </message>
    <message>
        <source>%1 rows more are in the CSV file</source>
        <translation>另有 %1 行在 CSV 文件中</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>模拟：这些运行记录来自实验室，没有任何实测</translation>
    </message>
    <message>
        <source>1 note more: see the report or a larger picture</source>
        <translation>另有 1 条备注：见报告或更大的图片</translation>
    </message>
    <message>
        <source>%1 notes more: see the report or a larger picture</source>
        <translation>另有 %1 条备注：见报告或更大的图片</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> (%1 %2)</source>
        <translation>（%1 %2）</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>, from an incomplete run</source>
        <translation>，来自不完整的运行记录</translation>
    </message>
    <message>
        <source>No data in these runs</source>
        <translation>这些运行记录中没有数据</translation>
    </message>
    <message>
        <source>%1 of %2 categories are drawn, those with the extremes of their neighbourhood: zoom in to see each.</source>
        <translation>绘出了 %2 个分类中的 %1 个，即在邻近范围内取极值的分类：放大即可看到每一个。</translation>
    </message>
    <message>
        <source>%1 dots an inch: expected %2 to %3</source>
        <translation>每英寸 %1 点：应为 %2 到 %3</translation>
    </message>
    <message>
        <source>a size of %1x%2 has no room for a figure at %3 dots an inch; make it %4x%5 at least, or the dots fewer</source>
        <translation>在每英寸 %3 点时，%1x%2 的尺寸容不下图表；请至少设为 %4x%5，或减少点数</translation>
    </message>
    <message>
        <source>a size of %1x%2 is beyond the %3 million dots of a picture; make it smaller or write .svg or .pdf</source>
        <translation>%1x%2 的尺寸超过了图片的 %3 百万点；请缩小，或写为 .svg 或 .pdf</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1x%2 dots; make it smaller</source>
        <translation>内存不足以生成 %1x%2 点的图片；请缩小</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no kind of picture; end it with .svg, .pdf, .png or .csv</source>
        <translation>“%1”未指明图片类型；请以 .svg、.pdf、.png 或 .csv 结尾</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>“%1” was not opened.</source>
        <translation>未能打开“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 p/s</source>
        <translation>%1 包/秒</translation>
    </message>
    <message>
        <source>%1 kp/s</source>
        <translation>%1 千包/秒</translation>
    </message>
    <message>
        <source>%1 Mp/s</source>
        <translation>%1 兆包/秒</translation>
    </message>
    <message>
        <source>%1 Gp/s</source>
        <translation>%1 吉包/秒</translation>
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
        <translation>超过 100 年</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>HostMenu</name>
    <message>
        <source>&amp;Trace the path to it</source>
        <translation>追踪到它的路径(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify that it speaks MPTCP</source>
        <translation>验证它是否使用 MPTCP(&amp;V)</translation>
    </message>
    <message>
        <source>Its &amp;history in all runs</source>
        <translation>它在所有运行记录中的历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave it out of the next scan</source>
        <translation>下次扫描时排除它(&amp;L)</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Fetched from %1 on %2, SHA-256 %3</source>
        <translation>于 %2 从 %1 获取，SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>ListCount</name>
    <message>
        <source>%1 IPv4</source>
        <translation>%1 个 IPv4</translation>
    </message>
    <message>
        <source>%1 IPv6</source>
        <translation>%1 个 IPv6</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 (entries: %2)</source>
        <translation>%1（条目：%2）</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>counting was cancelled</source>
        <translation>计数已取消</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>读取已取消</translation>
    </message>
</context>
<context>
    <name>ListTransfer</name>
    <message>
        <source>a list is fetched by http or https; write an address like https://example.org/list.txt</source>
        <translation>列表通过 http 或 https 获取；请写 https://example.org/list.txt 这样的地址</translation>
    </message>
    <message>
        <source>the address names no host</source>
        <translation>该地址没有指明主机</translation>
    </message>
</context>
<context>
    <name>ListUse</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Allowlist</source>
        <translation>允许列表</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>阻止列表</translation>
    </message>
</context>
<context>
    <name>LossText</name>
    <message>
        <source>%1 packets were lost in the kernel&apos;s receive ring, so results may be incomplete; a lower rate helps.</source>
        <translation>有 %1 个数据包在内核的接收环中丢失，结果可能不完整；降低速率会有帮助。</translation>
    </message>
    <message>
        <source>%1 replies were counted but not listed since the window could not keep up; a lower rate helps, or scanning with mptcp-probe.</source>
        <translation>有 %1 个应答只计数而未列出，因为窗口跟不上；降低速率或改用 mptcp-probe 扫描会有帮助。</translation>
    </message>
    <message>
        <source>%1 targets were forgotten for lack of memory, so repeats may count as new; scan in shards.</source>
        <translation>由于内存不足，有 %1 个目标被遗忘，重复的应答可能会算作新的；请分份扫描。</translation>
    </message>
    <message>
        <source>%1 packets were damaged or not readable, so results may be incomplete.</source>
        <translation>%1 个数据包已损坏或无法读取，结果可能不完整。</translation>
    </message>
    <message>
        <source>%1 probes were not sent since the network interface refused them; a lower rate helps.</source>
        <translation>有 %1 个探测包未发送，因为网络接口拒绝了它们；降低速率会有帮助。</translation>
    </message>
    <message>
        <source>%1 probes were not sent since the next hop did not answer; check the network or set the gateway&apos;s MAC address.</source>
        <translation>有 %1 个探测包未发送，因为下一跳没有应答；请检查网络或设置网关的 MAC 地址。</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>Connecting again…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for late replies</source>
        <translation>正在等待迟到的应答</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>正在探测</translation>
    </message>
    <message>
        <source>Probing, %1</source>
        <translation>正在探测，%1</translation>
    </message>
    <message>
        <source>Connection lost, again in %1 s</source>
        <translation>连接已断开，%1 秒后重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s</source>
        <translation>已 %1 秒没有消息</translation>
    </message>
    <message>
        <source>Done, connected %1 times</source>
        <translation>完成，共连接 %1 次</translation>
    </message>
</context>
<context>
    <name>NameCache</name>
    <message>
        <source>the look-up of &quot;%1&quot; was cancelled; start again to repeat it</source>
        <translation>对“%1”的查询已取消；请重新开始</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>OptionHelp</name>
    <message>
        <source>%1 (option --%2)</source>
        <translation>%1（选项 --%2）</translation>
    </message>
</context>
<context>
    <name>OptionLabel</name>
    <message>
        <source>fill in “%1”</source>
        <translation>填写“%1”</translation>
    </message>
    <message>
        <source>tick “%1”</source>
        <translation>勾选“%1”</translation>
    </message>
    <message>
        <source>untick “%1”</source>
        <translation>取消勾选“%1”</translation>
    </message>
    <message>
        <source>“Lab prefixes”</source>
        <translation>“实验室前缀”</translation>
    </message>
    <message>
        <source>choose at “%1”</source>
        <translation>在“%1”处选择</translation>
    </message>
    <message>
        <source>&amp;Exclusions</source>
        <translation>排除项(&amp;E)</translation>
    </message>
    <message>
        <source>Leave &amp;out special-purpose addresses</source>
        <translation>排除特殊用途地址(&amp;O)</translation>
    </message>
    <message>
        <source>Yes, scan the whole address family</source>
        <translation>是，扫描整个地址族</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Passes, in this order</source>
        <translation>轮次，按此顺序</translation>
    </message>
    <message>
        <source>&amp;TCP options beside MPTCP</source>
        <translation>除 MPTCP 外的 TCP 选项(&amp;T)</translation>
    </message>
    <message>
        <source>Packets a seco&amp;nd</source>
        <translation>每秒数据包数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Most targets</source>
        <translation>目标数上限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Wait for late replies (seconds)</source>
        <translation>等待迟到的应答（秒）(&amp;W)</translation>
    </message>
    <message>
        <source>Probes for each tar&amp;get</source>
        <translation>每个目标的探测包数(&amp;G)</translation>
    </message>
    <message>
        <source>Packets &amp;leave from</source>
        <translation>数据包发出地(&amp;L)</translation>
    </message>
    <message>
        <source>--%1 (on the command line)</source>
        <translation>--%1（命令行）</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>列表(&amp;I)</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>阻止列表</translation>
    </message>
    <message>
        <source>Allowlists</source>
        <translation>允许列表</translation>
    </message>
    <message>
        <source>Most bits a second</source>
        <translation>每秒比特数上限</translation>
    </message>
    <message>
        <source>Stop after so many results</source>
        <translation>得到多少结果后停止</translation>
    </message>
    <message>
        <source>Stop sending after (seconds)</source>
        <translation>多久后停止发送（秒）</translation>
    </message>
    <message>
        <source>Seed of the order</source>
        <translation>顺序的种子</translation>
    </message>
    <message>
        <source>Parts that share the scan</source>
        <translation>分担扫描的份数</translation>
    </message>
    <message>
        <source>This part, from 0</source>
        <translation>本机的份（从 0 起）</translation>
    </message>
    <message>
        <source>Threads that send</source>
        <translation>发送线程数</translation>
    </message>
    <message>
        <source>Packets at a time</source>
        <translation>每批数据包数</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Source addresses</source>
        <translation>源地址</translation>
    </message>
    <message>
        <source>Source ports</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>Ethernet address of the next hop</source>
        <translation>下一跳的以太网地址</translation>
    </message>
    <message>
        <source>At hosts that answer with an MPTCP option</source>
        <translation>对以 MPTCP 选项应答的主机</translation>
    </message>
    <message>
        <source>Label of the series</source>
        <translation>系列的标签</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行记录的备注</translation>
    </message>
    <message>
        <source>Way through the kernel</source>
        <translation>穿过内核的方式</translation>
    </message>
    <message>
        <source>Leave the way to the kernel (IP layer)</source>
        <translation>由内核决定路径（IP 层）</translation>
    </message>
    <message>
        <source>Give up below this hit rate (percent)</source>
        <translation>命中率低于此值时放弃（百分比）</translation>
    </message>
    <message>
        <source>Give up after so many refused probes</source>
        <translation>被拒绝的探测包达到此数后放弃</translation>
    </message>
    <message>
        <source>With several machines</source>
        <translation>使用多台机器时</translation>
    </message>
    <message>
        <source>Program on other machines</source>
        <translation>其他机器上的程序</translation>
    </message>
    <message>
        <source>Program that connects to them</source>
        <translation>用于连接它们的程序</translation>
    </message>
    <message>
        <source>Attempts at a lost connection</source>
        <translation>连接断开后的重试次数</translation>
    </message>
    <message>
        <source>Wait before the first (seconds)</source>
        <translation>首次重试前的等待（秒）</translation>
    </message>
</context>
<context>
    <name>PacketField</name>
    <message>
        <source>IP header length</source>
        <translation>IP 首部长度</translation>
    </message>
    <message>
        <source>Bytes of the IP header, in IPv4 with its options (RFC 791, section 3.1).</source>
        <translation>IP 首部的字节数，在 IPv4 中包括其选项（RFC 791 第 3.1 节）。</translation>
    </message>
    <message>
        <source>DSCP and ECN</source>
        <translation>DSCP 和 ECN</translation>
    </message>
    <message>
        <source>Class of service and congestion marks. Networks set them as they like, so a change is no sign of a middlebox (RFC 2474, RFC 3168).</source>
        <translation>服务类别和拥塞标记。网络会随意设置它们，因此变化并不表示有中间盒（RFC 2474、RFC 3168）。</translation>
    </message>
    <message>
        <source>Flow label</source>
        <translation>流标签</translation>
    </message>
    <message>
        <source>Marks the packets of one flow, so that they take one path (RFC 6437).</source>
        <translation>标记同一条流的数据包，使它们走同一路径（RFC 6437）。</translation>
    </message>
    <message>
        <source>Total length</source>
        <translation>总长度</translation>
    </message>
    <message>
        <source>Bytes of the whole packet. It shrinks when an option is cut out (RFC 791, section 3.1; RFC 8200, section 3).</source>
        <translation>整个数据包的字节数。选项被切除时它会变小（RFC 791 第 3.1 节；RFC 8200 第 3 节）。</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Puts fragments together. The trace keeps the probe&apos;s number in it; some routers and translators give packets one of their own (RFC 791, section 3.1).</source>
        <translation>用于重组分片。路径追踪把探测包的编号放在其中；有些路由器和地址转换器会给数据包换上自己的标识（RFC 791 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Flags and fragment offset</source>
        <translation>标志和片偏移</translation>
    </message>
    <message>
        <source>Whether the packet may be fragmented, and which fragment it is (RFC 791, section 3.1).</source>
        <translation>数据包是否可以分片，以及这是哪一片（RFC 791 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>生存时间</translation>
    </message>
    <message>
        <source>Counted down by every router, so it changes on every path; where it is 0 the router says so in an ICMP error, which is what a trace lives from (RFC 791, section 3.2; RFC 8200, section 3).</source>
        <translation>每个路由器都将它递减，因此它在每条路径上都会变化；减为 0 时，路由器以 ICMP 错误告知，路径追踪正是以此为基础（RFC 791 第 3.2 节；RFC 8200 第 3 节）。</translation>
    </message>
    <message>
        <source>IP header checksum</source>
        <translation>IP 首部校验和</translation>
    </message>
    <message>
        <source>Follows from the header, so it changes with the time to live at every router (RFC 1624).</source>
        <translation>由首部算出，因此在每个路由器处随生存时间而变化（RFC 1624）。</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <source>An address translator (NAT) writes its own here (RFC 3022).</source>
        <translation>地址转换器（NAT）会在此写入自己的地址（RFC 3022）。</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>目的地址</translation>
    </message>
    <message>
        <source>The target. It differs where a load balancer or translator sends the packet elsewhere.</source>
        <translation>即目标。如果负载均衡器或地址转换器把数据包送往别处，它就会不同。</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <source>The same for all probes of a flow, so that load balancers send them one way; a translator may change it.</source>
        <translation>同一条流的所有探测包都相同，使负载均衡器沿同一路径转发它们；地址转换器可能会改动它。</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>目的端口</translation>
    </message>
    <message>
        <source>The service that is asked.</source>
        <translation>所请求的服务。</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>The SYN&apos;s initial sequence number. Some firewalls replace it; MPTCP copes with that, as its mappings count from it (RFC 8684, section 3.3.1).</source>
        <translation>SYN 的初始序列号。有些防火墙会替换它；MPTCP 能够应对，因为其映射从它开始计数（RFC 8684 第 3.3.1 节）。</translation>
    </message>
    <message>
        <source>Acknowledgment number</source>
        <translation>确认号</translation>
    </message>
    <message>
        <source>Zero in a SYN (RFC 9293, section 3.1).</source>
        <translation>在 SYN 中为零（RFC 9293 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Data offset</source>
        <translation>数据偏移</translation>
    </message>
    <message>
        <source>Length of the TCP header in 32-bit words. It shrinks when an option is cut out (RFC 9293, section 3.1).</source>
        <translation>TCP 首部的长度，以 32 位字为单位。选项被切除时它会变小（RFC 9293 第 3.1 节）。</translation>
    </message>
    <message>
        <source>TCP flags</source>
        <translation>TCP 标志</translation>
    </message>
    <message>
        <source>A probe is a SYN and nothing else (RFC 9293, section 3.1).</source>
        <translation>探测包只是一个 SYN，别无其他（RFC 9293 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Bytes that the sender would take. The trace keeps the probe&apos;s number in it.</source>
        <translation>发送方愿意接收的字节数。路径追踪把探测包的编号放在其中。</translation>
    </message>
    <message>
        <source>TCP checksum</source>
        <translation>TCP 校验和</translation>
    </message>
    <message>
        <source>Over addresses, header and options. Whoever changes one of them has to correct it, so such a change is no finding of its own (RFC 9293, section 3.1).</source>
        <translation>涵盖地址、首部和选项。改动其中之一者必须更正它，因此这种变化本身不算发现（RFC 9293 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Urgent pointer</source>
        <translation>紧急指针</translation>
    </message>
    <message>
        <source>Zero in a probe (RFC 9293, section 3.1).</source>
        <translation>在探测包中为零（RFC 9293 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Maximum segment size</source>
        <translation>最大报文段长度</translation>
    </message>
    <message>
        <source>The largest segment that the sender takes. Routers at tunnels lower it, which does MPTCP no harm (RFC 9293, section 3.7.1).</source>
        <translation>发送方接收的最大报文段。隧道处的路由器会降低它，这对 MPTCP 无害（RFC 9293 第 3.7.1 节）。</translation>
    </message>
    <message>
        <source>Window scale</source>
        <translation>窗口缩放</translation>
    </message>
    <message>
        <source>By how much windows are multiplied (RFC 7323, section 2).</source>
        <translation>窗口要乘以多少（RFC 7323 第 2 节）。</translation>
    </message>
    <message>
        <source>SACK permitted</source>
        <translation>允许 SACK</translation>
    </message>
    <message>
        <source>Selective acknowledgments are understood (RFC 2018).</source>
        <translation>理解选择确认（RFC 2018）。</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>For measuring round trips (RFC 7323, section 3).</source>
        <translation>用于测量往返时间（RFC 7323 第 3 节）。</translation>
    </message>
    <message>
        <source>MP_CAPABLE</source>
        <translation>MP_CAPABLE</translation>
    </message>
    <message>
        <source>The offer to speak Multipath TCP. When a box on the way removes it, the connection falls back to plain TCP; when it is altered, what answers is not what was asked (RFC 8684, section 3.1).</source>
        <translation>使用多路径 TCP 的提议。途中的中间盒删除它时，连接回退到普通 TCP；它被改动时，应答的就不是所请求的内容（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>%1 × NOP</source>
        <translation>%1 × NOP</translation>
    </message>
    <message>
        <source>End of Option List</source>
        <translation>选项列表结束</translation>
    </message>
    <message>
        <source>Option of kind %1</source>
        <translation>类型为 %1 的选项</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已改变</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 被改写</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 被移动</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 被添加</translation>
    </message>
    <message>
        <source>%1 overwritten by NOPs</source>
        <translation>%1 被 NOP 覆盖</translation>
    </message>
    <message>
        <source>%1 overwritten by End of Option List</source>
        <translation>%1 被“选项列表结束”覆盖</translation>
    </message>
    <message>
        <source>%1 cut out</source>
        <translation>%1 被切除</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 被删除</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 was sent, %3 was seen</source>
        <translation>%1：发送的是 %2，看到的是 %3</translation>
    </message>
    <message>
        <source>%1 (by the length of the packet)</source>
        <translation>%1（根据数据包长度）</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>PathComparison</name>
    <message>
        <source>only on the first path</source>
        <translation>仅在第一条路径上</translation>
    </message>
    <message>
        <source>only on the second path</source>
        <translation>仅在第二条路径上</translation>
    </message>
    <message>
        <source>silent on the first path</source>
        <translation>在第一条路径上静默</translation>
    </message>
    <message>
        <source>silent on the second path</source>
        <translation>在第二条路径上静默</translation>
    </message>
    <message>
        <source>another router</source>
        <translation>另一个路由器</translation>
    </message>
    <message>
        <source>only the first shows: %1</source>
        <translation>仅第一条显示：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>only the second shows: %1</source>
        <translation>仅第二条显示：%1</translation>
    </message>
    <message>
        <source>quote %1, then %2</source>
        <translation>引用报文先为%1，后为%2</translation>
    </message>
    <message>
        <source>One of the two is simulated and the other measured: they say nothing about each other.</source>
        <translation>两者一个是模拟，另一个是实测：彼此不能说明任何问题。</translation>
    </message>
    <message>
        <source>The targets differ: %1 and %2.</source>
        <translation>目标不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>The verdict was “%1” and is “%2”.</source>
        <translation>结论原为“%1”，现为“%2”。</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>MPTCP is altered between other hops: %1, then %2.</source>
        <translation>MPTCP 在不同的跳之间被改动：先是%1，后是%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) are other routers.</source>
        <translation>
            <numerusform>有 %n 个跳是不同的路由器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) show other changes.</source>
        <translation>
            <numerusform>有 %n 个跳显示不同的变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer came from %1 hops away, then from %2.</source>
        <translation>应答先来自 %1 跳之外，后来自 %2 跳之外。</translation>
    </message>
    <message>
        <source>The two paths show the same.</source>
        <translation>两条路径显示的内容相同。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The rule was “%1” and is “%2”.</source>
        <translation>规则原为“%1”，现为“%2”。</translation>
    </message>
</context>
<context>
    <name>PathPainter</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>quote: %1</source>
        <translation>引用报文：%1</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>观测点</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered %2 probes.</source>
        <translation>第 %1 跳静默：没有路由器应答 %2 个探测包。</translation>
    </message>
    <message>
        <source>Hop %1, %2: only the plain SYN without MPTCP came so far.</source>
        <translation>第 %1 跳，%2：目前只有不带 MPTCP 的普通 SYN 到达这里。</translation>
    </message>
    <message>
        <source>Hop %1, %2, answered after %3. Quote: %4. %5</source>
        <translation>第 %1 跳，%2，在 %3 后应答。引用报文：%4。%5</translation>
    </message>
    <message>
        <source>Nothing unexpected is changed.</source>
        <translation>没有意外的变化。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已改变：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>answers as the target</source>
        <translation>以目标的身份应答</translation>
    </message>
    <message>
        <source>%1 hops away something answers in the target&apos;s name.</source>
        <translation>在 %1 跳之外，有设备以目标的名义应答。</translation>
    </message>
    <message>
        <source>The target, %1, was not reached.</source>
        <translation>未到达目标 %1。</translation>
    </message>
    <message>
        <source>The target, %1, did not answer.</source>
        <translation>目标 %1 没有应答。</translation>
    </message>
    <message>
        <source>The target, %1, answers a plain SYN only.</source>
        <translation>目标 %1 只应答普通 SYN。</translation>
    </message>
    <message>
        <source>The target, %1, answers: %2.</source>
        <translation>目标 %1 的应答：%2。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>SYN with MPTCP discarded</source>
        <translation>带 MPTCP 的 SYN 被丢弃</translation>
    </message>
    <message>
        <source>SYN with MPTCP refused</source>
        <translation>带 MPTCP 的 SYN 被拒绝</translation>
    </message>
    <message>
        <source>answered in the target&apos;s name</source>
        <translation>以目标的名义应答</translation>
    </message>
    <message>
        <source>addresses or ports translated</source>
        <translation>地址或端口被转换</translation>
    </message>
    <message>
        <source>%1 – altered on the way back</source>
        <translation>%1 – 在返回途中被改动</translation>
    </message>
    <message>
        <source>%1 – our option put in on the way back</source>
        <translation>%1 – 返回途中被放入我们的选项</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>SYN/ACK, %1</source>
        <translation>SYN/ACK，%1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 port %2, %3</source>
        <translation>%1 端口 %2，%3</translation>
    </message>
    <message>
        <source>The vantage point, %1, sends the probes.</source>
        <translation>观测点 %1 发送探测包。</translation>
    </message>
</context>
<context>
    <name>PathVerdict</name>
    <message>
        <source>between %1 and %2</source>
        <translation>在 %1 与 %2 之间</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>MP_CAPABLE is rewritten %1</source>
        <translation>MP_CAPABLE %1被改写</translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by NOPs %1</source>
        <translation>MP_CAPABLE %1被 NOP 覆盖</translation>
    </message>
    <message>
        <source>MP_CAPABLE is overwritten by End of Option List %1</source>
        <translation>MP_CAPABLE %1被“选项列表结束”覆盖</translation>
    </message>
    <message>
        <source>MP_CAPABLE is removed %1</source>
        <translation>MP_CAPABLE %1被删除</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by a RST %1, while a plain SYN is answered.</source>
        <translation>带 MPTCP 的 SYN %1被 RST 拒绝，而普通 SYN 得到应答。</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is refused by %1 %2, while a plain SYN is answered.</source>
        <translation>带 MPTCP 的 SYN %2被 %1 拒绝，而普通 SYN 得到应答。</translation>
    </message>
    <message>
        <source>A SYN with MPTCP is discarded %1, while a plain SYN is answered.</source>
        <translation>带 MPTCP 的 SYN %1被丢弃，而普通 SYN 得到应答。</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: the target refuses an unknown MP_JOIN, as MPTCP hosts do.</source>
        <translation>MP_CAPABLE 到达了目标，但其应答在返回途中丢失：目标拒绝了未知的 MP_JOIN，正如 MPTCP 主机那样。</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, but its answer is lost on the way back: NOPs stand where it would be.</source>
        <translation>MP_CAPABLE 到达了目标，但其应答在返回途中丢失：它原本的位置上是 NOP。</translation>
    </message>
    <message>
        <source>%1; the target was not reached with it.</source>
        <translation>%1；未能带着它到达目标。</translation>
    </message>
    <message>
        <source>Something %1 answers in the target&apos;s name; the host itself was not reached.</source>
        <translation>有设备%1以目标的名义应答；未到达主机本身。</translation>
    </message>
    <message>
        <source>%1, and yet the answer carries it: something behind speaks MPTCP in the target&apos;s name.</source>
        <translation>%1，然而应答中带有它：后面有设备以目标的名义使用 MPTCP。</translation>
    </message>
    <message>
        <source>%1; what answers is not what this computer asked.</source>
        <translation>%1；应答的内容不是本机所请求的。</translation>
    </message>
    <message>
        <source>The target refuses connections to this port.</source>
        <translation>目标拒绝到该端口的连接。</translation>
    </message>
    <message>
        <source>The target cannot be reached: %1 says “%2”.</source>
        <translation>无法到达目标：%1 报告“%2”。</translation>
    </message>
    <message>
        <source>The target did not answer, and no hop did.</source>
        <translation>目标没有应答，也没有任何跳应答。</translation>
    </message>
    <message>
        <source>The target did not answer; the last answer came from %1.</source>
        <translation>目标没有应答；最后的应答来自 %1。</translation>
    </message>
    <message>
        <source>%1 On the way there: %2.</source>
        <translation>%1 途中：%2。</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target, which speaks another version of MPTCP.</source>
        <translation>MP_CAPABLE 到达了目标，目标使用另一个版本的 MPTCP。</translation>
    </message>
    <message>
        <source>No change is seen on the way, and the target answers without MPTCP.</source>
        <translation>途中未见变化，目标以不带 MPTCP 的方式应答。</translation>
    </message>
    <message>
        <source>The target answers without MPTCP, and no hop shows whether MP_CAPABLE reached it.</source>
        <translation>目标以不带 MPTCP 的方式应答，没有任何跳显示 MP_CAPABLE 是否到达了目标。</translation>
    </message>
    <message>
        <source>No change is seen up to %1, and the target answers without MPTCP; nothing behind that hop shows whether MP_CAPABLE reached it.</source>
        <translation>直到 %1 都未见变化，目标以不带 MPTCP 的方式应答；该跳之后没有任何内容显示 MP_CAPABLE 是否到达了目标。</translation>
    </message>
    <message>
        <source>Only the plain SYN was answered, but one loss would explain that.</source>
        <translation>只有普通 SYN 得到应答，但一次丢包就足以解释。</translation>
    </message>
    <message>
        <source>The target answers a plain SYN; whether it speaks MPTCP was not asked.</source>
        <translation>目标应答普通 SYN；未询问它是否使用 MPTCP。</translation>
    </message>
    <message>
        <source>The answer carries an MPTCP option that breaks its standard.</source>
        <translation>应答带有违反标准的 MPTCP 选项。</translation>
    </message>
    <message>
        <source>Plain SYN</source>
        <translation>普通 SYN</translation>
    </message>
    <message>
        <source>An ordinary SYN without MPTCP. Whatever answers it is there and listens, so silence to the following steps has to do with MPTCP.</source>
        <translation>不带 MPTCP 的普通 SYN。应答它的设备确实存在并在监听，因此后续步骤若无应答，就与 MPTCP 有关。</translation>
    </message>
    <message>
        <source>Two random keys</source>
        <translation>两个随机密钥</translation>
    </message>
    <message>
        <source>Two SYNs with different keys. A host that speaks MPTCP answers each with a fresh key of its own; one that sends our key or twice the same key only imitates (RFC 8684, section 3.1).</source>
        <translation>两个密钥不同的 SYN。使用 MPTCP 的主机会分别以自己的新密钥应答；发送我们的密钥或两次发送同一密钥的只是仿冒（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Unknown option</source>
        <translation>未知选项</translation>
    </message>
    <message>
        <source>An option that no standard defines stands beside MP_CAPABLE. When it comes back, something copies options that it does not understand: a mirror.</source>
        <translation>在 MP_CAPABLE 旁边放置一个没有任何标准定义的选项。如果它被送回，就说明有设备在复制自己不理解的选项：镜像。</translation>
    </message>
    <message>
        <source>No algorithm</source>
        <translation>无算法</translation>
    </message>
    <message>
        <source>MP_CAPABLE without the flag of any HMAC algorithm. A true host answers with plain TCP, since it must not agree to nothing (RFC 8684, section 3.1).</source>
        <translation>不带任何 HMAC 算法标志的 MP_CAPABLE。真正的主机以普通 TCP 应答，因为它不得同意空的算法（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Extensibility flag</source>
        <translation>可扩展性标志</translation>
    </message>
    <message>
        <source>MP_CAPABLE with flag B, which is reserved for formats to come. A true host ignores such an option and answers with plain TCP (RFC 8684, section 3.1).</source>
        <translation>带标志 B 的 MP_CAPABLE，该标志保留给将来的格式。真正的主机会忽略此选项并以普通 TCP 应答（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Version 15</source>
        <translation>版本 15</translation>
    </message>
    <message>
        <source>MP_CAPABLE of a version that does not exist. A true host answers with a version that it speaks or with plain TCP; only an imitation agrees (RFC 8684, section 3.1).</source>
        <translation>版本并不存在的 MP_CAPABLE。真正的主机以它使用的版本或普通 TCP 应答；只有仿冒者才会同意（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Handshake with data</source>
        <translation>带数据的握手</translation>
    </message>
    <message>
        <source>The handshake is completed and a line of data sent. The acknowledgment at the level of MPTCP has to follow from the hash of both keys, so who sends it has understood them (RFC 8684, sections 3.1 and 3.3).</source>
        <translation>完成握手并发送一行数据。MPTCP 层面的确认必须由两个密钥的哈希得出，因此发送它的一方理解了密钥（RFC 8684 第 3.1 和 3.3 节）。</translation>
    </message>
    <message>
        <source>MP_JOIN, wrong token</source>
        <translation>MP_JOIN，错误令牌</translation>
    </message>
    <message>
        <source>A second subflow that names a connection which does not exist. A true host refuses it with a RST (RFC 8684, section 3.2).</source>
        <translation>第二个子流，指名一个并不存在的连接。真正的主机以 RST 拒绝它（RFC 8684 第 3.2 节）。</translation>
    </message>
    <message>
        <source>MP_JOIN, right token</source>
        <translation>MP_JOIN，正确令牌</translation>
    </message>
    <message>
        <source>A second subflow that names our connection. Only who holds both keys can answer it with the right HMAC: this is the proof (RFC 8684, section 3.2).</source>
        <translation>第二个子流，指名我们的连接。只有持有两个密钥的一方才能以正确的 HMAC 应答：这就是证明（RFC 8684 第 3.2 节）。</translation>
    </message>
    <message>
        <source>This machine&apos;s kernel</source>
        <translation>本机的内核</translation>
    </message>
    <message>
        <source>An ordinary MPTCP socket of this computer&apos;s kernel connects and tells whether it had to fall back to TCP: a second opinion, independent of this program.</source>
        <translation>由本机内核的普通 MPTCP 套接字建立连接，并告知是否不得不回退到 TCP：独立于本程序的第二种意见。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>第 %1 跳</translation>
    </message>
    <message>
        <source>hop %1 (%2)</source>
        <translation>第 %1 跳（%2）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>True MPTCP</source>
        <translation>真正的 MPTCP</translation>
    </message>
    <message>
        <source>Middlebox-affected</source>
        <translation>受中间盒影响</translation>
    </message>
    <message>
        <source>Not MPTCP</source>
        <translation>非 MPTCP</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>被镜像</translation>
    </message>
    <message>
        <source>Unresponsive</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>无法定论</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>透传</translation>
    </message>
    <message>
        <source>A box drops the option, or the SYN that carries it.</source>
        <translation>中间盒删除该选项，或丢弃带有它的 SYN。</translation>
    </message>
    <message>
        <source>A box or host sends the option back as it came.</source>
        <translation>中间盒或主机把选项原样送回。</translation>
    </message>
    <message>
        <source>A box ends the connection itself, or speaks for the host.</source>
        <translation>中间盒自行终结连接，或代表主机说话。</translation>
    </message>
    <message>
        <source>All boxes let the option pass.</source>
        <translation>所有中间盒都放行该选项。</translation>
    </message>
    <message>
        <source>MP_CAPABLE reaches the target unchanged, and the target answers it.</source>
        <translation>MP_CAPABLE 原样到达目标，目标对其作出应答。</translation>
    </message>
    <message>
        <source>%1, and our own option is put into the answer.</source>
        <translation>%1，并且我们自己的选项被放入应答中。</translation>
    </message>
    <message>
        <source>Our own MPTCP option comes back in the answer, so nobody on this path has shown that it speaks MPTCP.</source>
        <translation>应答中送回的是我们自己的 MPTCP 选项，因此这条路径上没有谁表明自己使用 MPTCP。</translation>
    </message>
    <message>
        <source>Connections on this path can use Multipath TCP. Whether the host itself holds the keys is what a proof shows: press Verify.</source>
        <translation>这条路径上的连接可以使用多路径 TCP。主机本身是否持有密钥由验证来说明：请按“验证”。</translation>
    </message>
    <message>
        <source>The host may speak Multipath TCP, but connections on this path fall back to plain TCP, since its answer does not come through.</source>
        <translation>主机可能使用多路径 TCP，但这条路径上的连接会回退到普通 TCP，因为其应答无法通过。</translation>
    </message>
    <message>
        <source>What a scan sees here is the box, not the host: it says nothing about what the host speaks.</source>
        <translation>扫描在此看到的是中间盒，而不是主机：它不能说明主机使用什么。</translation>
    </message>
    <message>
        <source>Connections on this path fall back to plain TCP or are lost. Whoever runs the network between the two hops can change that.</source>
        <translation>这条路径上的连接会回退到普通 TCP 或丢失。运营这两跳之间网络的一方可以改变这一点。</translation>
    </message>
    <message>
        <source>A scan that only looks for the option counts such a host as MPTCP; it is none.</source>
        <translation>只查看选项的扫描会把这样的主机算作 MPTCP；其实不是。</translation>
    </message>
    <message>
        <source>Nothing can be said about Multipath TCP here. Check the address and the port, and try again later.</source>
        <translation>此处无法对多路径 TCP 作出任何判断。请检查地址和端口，稍后再试。</translation>
    </message>
    <message>
        <source>The evidence has holes or contradicts itself. Trace again, with more attempts.</source>
        <translation>证据有缺漏或自相矛盾。请以更多的尝试次数再次追踪。</translation>
    </message>
    <message>
        <source>Silent hops: %1.</source>
        <translation>静默的跳：%1。</translation>
    </message>
    <message>
        <source>Hops that quote too little to show all options: %1.</source>
        <translation>引用内容太少、无法显示所有选项的跳：%1。</translation>
    </message>
    <message>
        <source>Hops that answered only some probes, as routers do that limit ICMP: %1.</source>
        <translation>只应答了部分探测包的跳（限制 ICMP 的路由器会这样）：%1。</translation>
    </message>
    <message>
        <source>A RST came as well as the SYN/ACK, as from a box that forges one.</source>
        <translation>除 SYN/ACK 外还收到一个 RST，像是中间盒伪造的。</translation>
    </message>
    <message>
        <source>One hop quotes the SYN otherwise (%1), but the target answers MP_CAPABLE.</source>
        <translation>有一跳引用的 SYN 不同（%1），但目标应答了 MP_CAPABLE。</translation>
    </message>
    <message>
        <source>%1 %2; this is not about MPTCP.</source>
        <translation>%1 %2；这与 MPTCP 无关。</translation>
    </message>
    <message>
        <source>Hop %1 quotes a field differently (%2), but a later hop shows it as sent.</source>
        <translation>第 %1 跳引用的某个字段不同（%2），但后面的跳显示它与发送时相同。</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>MPTCP, not proven</source>
        <translation>MPTCP，未证实</translation>
    </message>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation>在该地址应答的一方使用 MPTCP 版本 %1：它以只有两个密钥的持有者才能算出的 HMAC 应答了 MP_JOIN。</translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation>主机对 MP_CAPABLE 的应答与使用 MPTCP 版本 %1 的主机一致，但尚未得到证实。</translation>
    </message>
    <message>
        <source>What we sent comes back: something copies our options, which is no MPTCP.</source>
        <translation>我们发送的内容被送回：有设备在复制我们的选项，这不是 MPTCP。</translation>
    </message>
    <message>
        <source>The host answers, but not with MPTCP version %1.</source>
        <translation>主机有应答，但不是以 MPTCP 版本 %1 应答。</translation>
    </message>
    <message>
        <source>The host opens no connection at all: it is silent, refuses or cannot be reached.</source>
        <translation>主机根本不打开连接：它静默、拒绝或无法到达。</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No box was seen to touch the option: most likely the host itself does not offer this version of Multipath TCP.</source>
        <translation>没有发现任何中间设备改动该选项：很可能是主机本身不提供此版本的 Multipath TCP。</translation>
    </message>
    <message>
        <source>Proxied</source>
        <translation>经代理</translation>
    </message>
    <message>
        <source>Altered on the way back</source>
        <translation>返回途中被修改</translation>
    </message>
</context>
<context>
    <name>PrefixModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Default blocklist: %1</source>
        <translation>默认阻止列表：%1</translation>
    </message>
    <message>
        <source>Exclusions of the form</source>
        <translation>表单中的排除项</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>%1 targets × %2 = %3 probes</source>
        <translation>%1 个目标 × %2 = %3 个探测包</translation>
    </message>
    <message>
        <source>%1, as fast as the interface takes them</source>
        <translation>%1，以接口所能达到的最快速度</translation>
    </message>
    <message>
        <source>%1; about %2 at %3, %4 on the wire</source>
        <translation>%1；约 %2，速率 %3，线路上 %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out: %1 addresses (%2)</source>
        <translation>已排除：%1 个地址（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>exclusions</source>
        <translation>排除项</translation>
    </message>
    <message>
        <source>%1 × %2 machines</source>
        <translation>%1 × %2 台机器</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Simulated runs only</source>
        <translation>仅模拟的运行记录</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1 止</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个运行记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>版本：%1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Vantage: %1</source>
        <translation>观测点：%1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Compared ports: %1</source>
        <translation>比较的端口：%1</translation>
    </message>
    <message>
        <source>Consistency window: %1</source>
        <translation>一致性窗口：%1</translation>
    </message>
    <message>
        <source>AS watch: %1</source>
        <translation>AS 观察：%1</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>前 %1 名</translation>
    </message>
    <message>
        <source>Published series laid over</source>
        <translation>叠加已发表的系列</translation>
    </message>
</context>
<context>
    <name>RateWarning</name>
    <message>
        <source>Without a limit the nearest link or router may break down before the scan ends.</source>
        <translation>如果没有上限，最近的链路或路由器可能在扫描结束前就不堪重负。</translation>
    </message>
    <message>
        <source>More than 100 000 packets a second overload many routers and firewalls on the way, your own first; lost replies look like silent hosts.</source>
        <translation>每秒超过 100 000 个数据包会使途中的许多路由器和防火墙过载，首先是您自己的；丢失的应答看起来就像静默的主机。</translation>
    </message>
    <message>
        <source>This takes more than a month: fewer targets, “Most targets” or shards help.</source>
        <translation>这将耗时一个月以上：减少目标、设置“目标数上限”或分份扫描会有帮助。</translation>
    </message>
    <message>
        <source>Replies that come later than the wait for them are lost; 8 seconds is usual.</source>
        <translation>晚于等待时间到达的应答会丢失；通常等待 8 秒。</translation>
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
        <translation>SYN/ACK 带有格式正确、版本与请求相符的 MP_CAPABLE，并带有自己的密钥：目标或其前面的代理使用多路径 TCP（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Our own MPTCP option came back unchanged: something copies options that it does not understand, which is no sign of MPTCP (RFC 8684, section 3.1: the receiver answers with a key of its own).</source>
        <translation>我们自己的 MPTCP 选项原样返回：有设备在复制自己不理解的选项，这并不表示使用 MPTCP（RFC 8684 第 3.1 节：接收方以自己的密钥应答）。</translation>
    </message>
    <message>
        <source>Version mismatch</source>
        <translation>版本不符</translation>
    </message>
    <message>
        <source>The SYN/ACK carries a well-formed MP_CAPABLE of another version than the one asked for (RFC 8684, section 3.1, version negotiation).</source>
        <translation>SYN/ACK 带有格式正确的 MP_CAPABLE，但版本与请求的不同（RFC 8684 第 3.1 节，版本协商）。</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>The SYN/ACK carries an MPTCP option that breaks its RFC: a wrong length, flags that may not be set or a key of zero (RFC 8684, section 3.1).</source>
        <translation>SYN/ACK 带有违反其 RFC 的 MPTCP 选项：长度错误、设置了不允许的标志或密钥为零（RFC 8684 第 3.1 节）。</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>普通 TCP</translation>
    </message>
    <message>
        <source>The target accepts the connection without any MPTCP option: it does not speak MPTCP, or a box on the way removed the option (RFC 8684, section 3.7, fallback).</source>
        <translation>目标接受连接，但没有任何 MPTCP 选项：它不使用 MPTCP，或途中的中间盒删除了该选项（RFC 8684 第 3.7 节，回退）。</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>The connection was refused: nothing listens on this port, or a firewall answers in its place (RFC 9293, section 3.5.2).</source>
        <translation>连接被拒绝：该端口上没有程序在监听，或防火墙代为应答（RFC 9293 第 3.5.2 节）。</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 错误</translation>
    </message>
    <message>
        <source>A host or router on the way answered with an ICMP error that quotes our probe (RFC 792; RFC 4443 for IPv6).</source>
        <translation>途中的主机或路由器以引用我们探测包的 ICMP 错误作出应答（RFC 792；IPv6 为 RFC 4443）。</translation>
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
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>ReplyColumn</name>
    <message>
        <source>malformed bytes</source>
        <translation>格式错误的字节</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The target that was probed</source>
        <translation>被探测的目标</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The target port that was probed</source>
        <translation>被探测的目标端口</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What the probe asked for: MPTCP v0, v1, or nothing</source>
        <translation>探测包所请求的内容：MPTCP v0、v1 或无</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How the target answered</source>
        <translation>目标如何应答</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version in the answer&apos;s MP_CAPABLE</source>
        <translation>应答的 MP_CAPABLE 中的版本</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>MP_CAPABLE flags: A checksum required, B extensibility, C no more subflows, H HMAC</source>
        <translation>MP_CAPABLE 标志：A 需要校验和，B 可扩展性，C 不再接受子流，H HMAC</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The receiver&apos;s key, in hex</source>
        <translation>接收方密钥，十六进制</translation>
    </message>
    <message>
        <source>TCP options</source>
        <translation>TCP 选项</translation>
    </message>
    <message>
        <source>All options of the SYN/ACK; sorted by their bytes</source>
        <translation>SYN/ACK 的所有选项；按其字节排序</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Hop limit with which the reply arrived</source>
        <translation>应答到达时的跳数限制</translation>
    </message>
    <message>
        <source>RTT (ms)</source>
        <translation>RTT (ms)</translation>
    </message>
    <message>
        <source>From probe to reply; empty when it is not known</source>
        <translation>从探测包到应答；未知时为空</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the reply arrived, local time</source>
        <translation>应答到达的时间，本地时间</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Routers between the target and here, estimated: the next of 32, 64, 128 and 255 above the TTL is taken for the value that the target began with</source>
        <translation>目标与本机之间的路由器数（估计）：取 32、64、128 和 255 中高于该 TTL 的下一个值作为目标的初始值</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>What a trace found on the path to this target; empty when none was made</source>
        <translation>路径追踪在通往该目标的路径上发现的内容；未追踪时为空</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Whether the target was proven to speak MPTCP; empty when nothing was tried</source>
        <translation>是否已证实目标使用 MPTCP；未尝试时为空</translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>The machine that probed and had this reply</source>
        <translation>发出探测并收到此应答的机器</translation>
    </message>
</context>
<context>
    <name>ReplyPacket</name>
    <message>
        <source>Not kept: these bytes are made up from what is known of the reply.</source>
        <translation>未保留：这些字节是根据应答的已知信息编造的。</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1，模拟</translation>
    </message>
    <message>
        <source>%1 packets lost on receive</source>
        <translation>接收时丢失 %1 个数据包</translation>
    </message>
    <message>
        <source>%1 rows lost in the program</source>
        <translation>程序中丢失 %1 行</translation>
    </message>
    <message>
        <source>%1 replies forgotten for lack of memory</source>
        <translation>因内存不足遗忘 %1 个应答</translation>
    </message>
    <message>
        <source>%1 that could not be read</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>%1 probes not sent</source>
        <translation>%1 个探测未发送</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>运行记录 %1，%2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1，“%2”</translation>
    </message>
</context>
<context>
    <name>ScanOption</name>
    <message>
        <source>Add the targets of FILE, one address, prefix, range or host name a line, or what an earlier scan wrote as CSV or JSON lines; - is standard input</source>
        <translation>添加 FILE 中的目标，每行一个地址、前缀、范围或主机名，或者先前扫描写出的 CSV 或 JSON 行；- 表示标准输入</translation>
    </message>
    <message>
        <source>Never probe these addresses, prefixes, ranges or hosts, whatever else asks for them</source>
        <translation>无论其他设置如何要求，绝不探测这些地址、前缀、范围或主机</translation>
    </message>
    <message>
        <source>Probe private, reserved and multicast addresses too, which IANA&apos;s special-purpose registries keep out by default; for networks of your own</source>
        <translation>也探测私有、保留和多播地址，IANA 的特殊用途登记表默认将其排除；用于您自己的网络</translation>
    </message>
    <message>
        <source>Confirm a scan of more than half of all IPv4 addresses or of more than 2^64 IPv6 addresses, which is refused by default</source>
        <translation>确认要扫描超过一半的 IPv4 地址或超过 2^64 个 IPv6 地址，默认情况下会拒绝</translation>
    </message>
    <message>
        <source>TCP ports to probe on every address, as numbers and ranges like 80,443,8000-8010, or * for all</source>
        <translation>在每个地址上探测的 TCP 端口，写成数字和范围，如 80,443,8000-8010，或用 * 表示全部</translation>
    </message>
    <message>
        <source>What to ask each target, in this order: MPTCP version 0 (RFC 6824), version 1 (RFC 8684), or control, a plain SYN that shows whether the option itself is blocked</source>
        <translation>依次向每个目标请求什么：MPTCP 版本 0（RFC 6824）、版本 1（RFC 8684）或 control，即普通 SYN，用于显示是否选项本身被阻止</translation>
    </message>
    <message>
        <source>TCP options beside MP_CAPABLE: mss is the shortest SYN that is answered everywhere, linux looks like a connection of the Linux kernel</source>
        <translation>除 MP_CAPABLE 外的 TCP 选项：mss 是到处都会得到应答的最短 SYN，linux 看起来像 Linux 内核的连接</translation>
    </message>
    <message>
        <source>Probes sent a second, over all threads, with K, M or G if you like; 0 sends as fast as the machine can, which networks on the way may not bear</source>
        <translation>所有线程合计每秒发送的探测包数，可以带 K、M 或 G；0 表示以机器所能达到的最快速度发送，途中的网络可能承受不了</translation>
    </message>
    <message>
        <source>Probe only the first N targets, or P percent of them, in the random order of the seed: a fair sample; a target is an address with a port, and by default all are taken</source>
        <translation>只探测前 N 个目标或其中的 P 百分比，按种子的随机顺序：一个公平的样本；目标是一个地址加一个端口，默认取全部</translation>
    </message>
    <message>
        <source>Seconds to wait for late replies after the last probe</source>
        <translation>最后一个探测包之后等待迟到应答的秒数</translation>
    </message>
    <message>
        <source>SYNs sent to each target in each pass, 1 to 255, spaced in time so that one burst of loss does not hide a host</source>
        <translation>每个轮次中向每个目标发送的 SYN 数，1 到 255，在时间上错开，使一次突发丢包不会掩盖主机</translation>
    </message>
    <message>
        <source>Never probe the addresses of FILE, whatever else asks for them; keep the networks whose operators opted out here</source>
        <translation>无论其他设置如何要求，绝不探测 FILE 中的地址；请把运营者已选择退出的网络保存在这里</translation>
    </message>
    <message>
        <source>Add the prefixes of FILE to the targets, as ZMap does; several lists and the targets on the command line are united</source>
        <translation>把 FILE 中的前缀添加到目标，与 ZMap 相同；多个列表与命令行上的目标合并</translation>
    </message>
    <message>
        <source>Bits sent a second at most, counted on the wire with preamble and gap, with K, M or G if you like; the lower of this and --rate holds, and 0 leaves it to --rate</source>
        <translation>每秒最多发送的比特数，按线路上计算，包括前导码和间隔，可以带 K、M 或 G；取它与 --rate 中较低者，0 表示只由 --rate 决定</translation>
    </message>
    <message>
        <source>Stop after N results, those that pass --output-filter; 0 is no limit</source>
        <translation>得到 N 个通过 --output-filter 的结果后停止；0 表示没有限制</translation>
    </message>
    <message>
        <source>Stop sending after this many seconds, then wait out the cooldown; 0 is no limit</source>
        <translation>经过这么多秒后停止发送，然后等完冷却时间；0 表示没有限制</translation>
    </message>
    <message>
        <source>Number that fixes the order of the targets, so that a scan can be repeated or shared out; by default it is drawn anew for each scan</source>
        <translation>决定目标顺序的数字，使扫描可以重复或分担；默认每次扫描重新抽取</translation>
    </message>
    <message>
        <source>Share the targets out into N equal parts, one for each machine; all of them need the same targets and the same --seed</source>
        <translation>把目标分成 N 个相等的份，每台机器一份；所有机器都需要相同的目标和相同的 --seed</translation>
    </message>
    <message>
        <source>The part that this machine probes, from 0 to --shards less 1</source>
        <translation>本机探测的份，从 0 到 --shards 减 1</translation>
    </message>
    <message>
        <source>Threads that send, 1 to 64; what is probed does not depend on it</source>
        <translation>发送的线程数，1 到 64；探测的内容与它无关</translation>
    </message>
    <message>
        <source>Packets handed to the kernel at a time, 1 to 1024: more is faster, fewer is smoother</source>
        <translation>每次交给内核的数据包数，1 到 1024：越多越快，越少越平稳</translation>
    </message>
    <message>
        <source>Time to live (IPv4) or hop limit (IPv6) of the probes, 1 to 255</source>
        <translation>探测包的生存时间（IPv4）或跳数限制（IPv6），1 到 255</translation>
    </message>
    <message>
        <source>Network interface to send by; by default the one that the routes to the targets name</source>
        <translation>用于发送的网络接口；默认使用通往目标的路由所指定的接口</translation>
    </message>
    <message>
        <source>Ethernet address of the next hop, like 02:00:5e:10:00:01; by default the kernel is asked and the neighbour resolved</source>
        <translation>下一跳的以太网地址，如 02:00:5e:10:00:01；默认向内核询问并解析邻居</translation>
    </message>
    <message>
        <source>What follows at every host that answered with an MPTCP option, while the scan goes on: trace finds the hop that altered it, verify proves that the host itself speaks it; meanwhile each of the two has half of --rate</source>
        <translation>扫描进行期间，对每个以 MPTCP 选项应答的主机接着做什么：trace 找出改动选项的跳，verify 证实主机本身使用它；此时两者各占 --rate 的一半</translation>
    </message>
    <message>
        <source>The name of the series that this run belongs to, for the store</source>
        <translation>该运行记录所属系列的名称，用于数据库</translation>
    </message>
    <message>
        <source>A remark about this run, for the store</source>
        <translation>关于该运行记录的说明，用于数据库</translation>
    </message>
    <message>
        <source>How probes pass the kernel: packet (AF_PACKET, on every interface), xdp (AF_XDP, faster, on interfaces with Ethernet headers), or auto: the fastest that the interface and your rights allow</source>
        <translation>探测包如何穿过内核：packet（AF_PACKET，适用于任何接口）、xdp（AF_XDP，更快，适用于带以太网头部的接口），或 auto：接口和您的权限所允许的最快方式</translation>
    </message>
    <message>
        <source>Source addresses of the probes, of either family, and ranges of them, up to 256: each target is probed from one of them; by default the one that the kernel would use</source>
        <translation>探测包的源地址，两个地址族均可，也可以是地址范围，最多 256 个：每个目标由其中一个探测；默认使用内核会采用的地址</translation>
    </message>
    <message>
        <source>Send bare IP packets and leave the way to the kernel: for VPN, tun and PPP links, and wherever the next hop&apos;s address cannot be found</source>
        <translation>发送不带链路层头部的 IP 包并由内核决定路径：用于 VPN、tun 和 PPP 链路，以及找不到下一跳地址的任何场合</translation>
    </message>
    <message>
        <source>Give up when less than PERCENT of the probes have brought a SYN/ACK for 5 seconds, the first 5 seconds aside: then the way or the targets are wrong; 0 is no limit</source>
        <translation>除最初 5 秒外，若连续 5 秒带回 SYN/ACK 的探测包不足 PERCENT %，就放弃：这时路径或目标有问题；0 表示没有限制</translation>
    </message>
    <message>
        <source>Give up when more than N probes were refused by the network interface; by default they are counted as not sent, and the scan goes on</source>
        <translation>网络接口拒绝的探测包超过 N 个时放弃；默认把它们计为未发送，扫描继续</translation>
    </message>
    <message>
        <source>Source ports of the probes, from 1024 up: ports and ranges of them like 40000-41000,50000, up to 16; replies are taken from these only</source>
        <translation>探测包的源端口，从 1024 起：如 40000-41000,50000 的端口和端口范围，最多 16 个；只接收发往这些端口的应答</translation>
    </message>
    <message>
        <source>Where probes leave: host is this computer, lab real Linux hosts in namespaces, virtual a simulation, each lab with a plan as in lab:8,nop@4; ssh:[USER@]HOST[:PORT][/lab] another machine, or its lab; several machines are comma-separated</source>
        <translation>探测包从哪里发出：host 是本机，lab 是命名空间中的真实 Linux 主机，virtual 是模拟，各实验室可带布局，如 lab:8,nop@4；ssh:[USER@]HOST[:PORT][/lab] 是另一台机器或其实验室；多台机器以逗号分隔</translation>
    </message>
    <message>
        <source>What several machines do: shards shares the targets out among them, compare lets each probe all; --rate holds for all of them together</source>
        <translation>多台机器如何工作：shards 在它们之间分配目标，compare 让每台探测全部目标；--rate 是所有机器合计的速率</translation>
    </message>
    <message>
        <source>The program on the other machine, of the same version as this one; a relative path begins in the home directory there</source>
        <translation>另一台机器上的程序，版本与本程序相同；相对路径从那里的主目录开始</translation>
    </message>
    <message>
        <source>The program that connects, called as ssh is; what it needs beyond host, user and port stands in your ssh_config</source>
        <translation>用于连接的程序，调用方式与 ssh 相同；除主机、用户和端口外所需的设置写在您的 ssh_config 中</translation>
    </message>
    <message>
        <source>How many times in a row a connection that broke is tried again, up to 1000; the scan goes on where it stood</source>
        <translation>断开的连接连续重试的次数，最多 1000；扫描从停下的地方继续</translation>
    </message>
    <message>
        <source>How long to wait before the first of these attempts; each further wait is twice as long, up to a minute</source>
        <translation>首次重试前等待的时间；之后每次等待加倍，最长一分钟</translation>
    </message>
</context>
<context>
    <name>ScanProfile</name>
    <message>
        <source>Lab: all device kinds</source>
        <translation>实验室：所有设备类型</translation>
    </message>
    <message>
        <source>Every class of reply in some seconds, from the first addresses of each of the kernel lab&apos;s prefixes.</source>
        <translation>几秒钟内得到每一种类别的应答，来自内核实验室每个前缀的前几个地址。</translation>
    </message>
    <message>
        <source>Virtual lab: all device kinds</source>
        <translation>虚拟实验室：所有设备类型</translation>
    </message>
    <message>
        <source>The same simulated in memory: works on every computer, and nothing is measured.</source>
        <translation>同样的内容在内存中模拟：在任何计算机上都能运行，没有任何实测。</translation>
    </message>
    <message>
        <source>Quick MPTCP v1 check of one network</source>
        <translation>对一个网络的 MPTCP v1 快速检查</translation>
    </message>
    <message>
        <source>One SYN of version 1 to port 443 of each address that you type.</source>
        <translation>向您输入的每个地址的 443 端口发送一个版本 1 的 SYN。</translation>
    </message>
    <message>
        <source>Study: both versions with control, ports 80 and 443</source>
        <translation>研究：两个版本加对照，端口 80 和 443</translation>
    </message>
    <message>
        <source>What the longitudinal studies do: both versions and a plain SYN on two ports, then the path to every potential host, then its proof.</source>
        <translation>与长期研究的做法相同：在两个端口上发送两个版本和一个普通 SYN，然后追踪到每个潜在主机的路径，再进行验证。</translation>
    </message>
    <message>
        <source>IPv6 hitlist</source>
        <translation>IPv6 热门列表</translation>
    </message>
    <message>
        <source>For a list of IPv6 addresses that answered lately: add the file under “Lists”. IPv6 is too large to be scanned without one.</source>
        <translation>用于近期有应答的 IPv6 地址列表：请在“列表”下添加该文件。IPv6 太大，没有列表就无法扫描。</translation>
    </message>
    <message>
        <source>Slow and polite</source>
        <translation>缓慢而礼貌</translation>
    </message>
    <message>
        <source>A hundred probes a second, twice to each target, with time for late replies.</source>
        <translation>每秒一百个探测包，每个目标两次，并留出时间等待迟到的应答。</translation>
    </message>
</context>
<context>
    <name>StoreChoice</name>
    <message>
        <source>“%1” was not opened; the store of before stays.</source>
        <translation>未能打开“%1”；仍使用之前的数据库。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Store of Runs</source>
        <translation>运行数据库</translation>
    </message>
</context>
<context>
    <name>Vantage</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; scan only where you may.</source>
        <translation>向真实网络发送真实数据包。打开原始套接字需要 CAP_NET_RAW 权限；请只在允许的地方扫描。</translation>
    </message>
    <message>
        <source>Kernel lab</source>
        <translation>内核实验室</translation>
    </message>
    <message>
        <source>Real Linux MPTCP hosts and routers in network namespaces of their own. No packet leaves this computer, and no right is needed.</source>
        <translation>真实的 Linux MPTCP 主机和路由器，各在自己的网络命名空间中。没有数据包离开本机，也不需要任何权限。</translation>
    </message>
    <message>
        <source>Virtual lab</source>
        <translation>虚拟实验室</translation>
    </message>
    <message>
        <source>The same network simulated in memory, the same each time. Its results are marked as simulated.</source>
        <translation>在内存中模拟的同一网络，每次都相同。其结果会标记为模拟。</translation>
    </message>
    <message>
        <source>The standard network with every device</source>
        <translation>带有每种设备的标准网络</translation>
    </message>
    <message>
        <source>8 routers, the option blanked after the fourth</source>
        <translation>8 个路由器，选项在第四个之后被抹去</translation>
    </message>
    <message>
        <source>6 routers, the option removed, a silent router behind</source>
        <translation>6 个路由器，选项被删除，其后有一个静默的路由器</translation>
    </message>
    <message>
        <source>5 routers, SYNs with the option dropped</source>
        <translation>5 个路由器，带选项的 SYN 被丢弃</translation>
    </message>
    <message>
        <source>6 routers, a box that mirrors the option</source>
        <translation>6 个路由器，有一个镜像选项的中间盒</translation>
    </message>
    <message>
        <source>9 routers, a proxy that speaks MPTCP itself</source>
        <translation>9 个路由器，有一个自己使用 MPTCP 的代理</translation>
    </message>
    <message>
        <source>Machines that your own ssh reaches by key, with mptcp-probe of this version; what they find comes here as it arrives.</source>
        <translation>您自己的 ssh 能用密钥登录、并装有此版本 mptcp-probe 的机器；它们发现的结果随到随显。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>handshake::Phrase</name>
    <message>
        <source>The initiator asks for a TCP connection and says nothing of MPTCP.</source>
        <translation>发起方请求 TCP 连接，未提及 MPTCP。</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 1 with MP_CAPABLE; it keeps its key for the third ACK.</source>
        <translation>发起方以 MP_CAPABLE 提议 MPTCP 版本 1；它把自己的密钥留到第三个 ACK。</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version 0 with MP_CAPABLE and tells its key, %1.</source>
        <translation>发起方以 MP_CAPABLE 提议 MPTCP 版本 0，并告知其密钥 %1。</translation>
    </message>
    <message>
        <source>The initiator offers MPTCP version %1 with MP_CAPABLE.</source>
        <translation>发起方以 MP_CAPABLE 提议 MPTCP 版本 %1。</translation>
    </message>
    <message>
        <source>The SYN is sent again, since no answer has come yet.</source>
        <translation>由于尚未收到应答，再次发送 SYN。</translation>
    </message>
    <message>
        <source>The listener accepts the connection; no MPTCP was asked for.</source>
        <translation>监听方接受连接；未请求 MPTCP。</translation>
    </message>
    <message>
        <source>The listener accepts MPTCP version %1 and tells its key, %2.</source>
        <translation>监听方接受 MPTCP 版本 %1，并告知其密钥 %2。</translation>
    </message>
    <message>
        <source>The listener answers with MPTCP version %1 where version %2 was asked for.</source>
        <translation>监听方以 MPTCP 版本 %1 应答，而请求的是版本 %2。</translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_CAPABLE: both ends go on with plain TCP.</source>
        <translation>SYN/ACK 不带 MP_CAPABLE：两端继续使用普通 TCP。</translation>
    </message>
    <message>
        <source>The key in the SYN/ACK is the initiator&apos;s own: the option was sent back, and nobody has shown that it speaks MPTCP.</source>
        <translation>SYN/ACK 中的密钥是发起方自己的：选项被送回，没有谁表明自己使用 MPTCP。</translation>
    </message>
    <message>
        <source>The MP_CAPABLE of the SYN/ACK holds no key: it is the initiator&apos;s own option, sent back, and both ends go on with plain TCP.</source>
        <translation>SYN/ACK 的 MP_CAPABLE 不含密钥：它是发起方自己的选项被送回，两端继续使用普通 TCP。</translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE, which the SYN did not ask for.</source>
        <translation>SYN/ACK 带有 MP_CAPABLE，而 SYN 并未请求它。</translation>
    </message>
    <message>
        <source>The SYN/ACK is sent again, since the third ACK has not come yet.</source>
        <translation>由于第三个 ACK 尚未到达，再次发送 SYN/ACK。</translation>
    </message>
    <message>
        <source>The initiator completes the handshake and repeats both keys, so that the listener need not have kept them.</source>
        <translation>发起方完成握手并重复两个密钥，这样监听方无需保存它们。</translation>
    </message>
    <message>
        <source>The initiator completes the handshake and tells its key, %1, beside the listener&apos;s: now both ends know both keys.</source>
        <translation>发起方完成握手，并在监听方密钥之外告知自己的密钥 %1：现在两端都知道两个密钥。</translation>
    </message>
    <message>
        <source>The initiator completes the TCP handshake.</source>
        <translation>发起方完成 TCP 握手。</translation>
    </message>
    <message>
        <source>The third ACK carries no MP_CAPABLE: the listener goes on with plain TCP.</source>
        <translation>第三个 ACK 不带 MP_CAPABLE：监听方继续使用普通 TCP。</translation>
    </message>
    <message>
        <source>The keys in it are not those of the handshake.</source>
        <translation>其中的密钥不是握手中的密钥。</translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to the connection with the token %1, which follows from the key of the other end, and brings the nonce %2.</source>
        <translation>MP_JOIN 请求以令牌 %1（由另一端的密钥得出）向连接添加子流，并带来随机数 %2。</translation>
    </message>
    <message>
        <source>MP_JOIN asks to add a subflow to a connection with the token %1, which follows from no key seen here.</source>
        <translation>MP_JOIN 请求以令牌 %1 向连接添加子流，但该令牌不能由此处见过的任何密钥得出。</translation>
    </message>
    <message>
        <source>The listener brings its own nonce, %1, and proves with an HMAC over both nonces that it knows both keys.</source>
        <translation>监听方带来自己的随机数 %1，并以对两个随机数计算的 HMAC 证明它知道两个密钥。</translation>
    </message>
    <message>
        <source>The HMAC in the SYN/ACK is wrong: whoever answers does not know both keys.</source>
        <translation>SYN/ACK 中的 HMAC 错误：应答者并不知道两个密钥。</translation>
    </message>
    <message>
        <source>The listener answers with the nonce %1 and an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation>监听方以随机数 %1 和一个 HMAC 应答；由于并非两个密钥都已知，此处无法检查该 HMAC。</translation>
    </message>
    <message>
        <source>The SYN/ACK carries no MP_JOIN: the subflow cannot join and has to be reset.</source>
        <translation>SYN/ACK 不带 MP_JOIN：子流无法加入，必须重置。</translation>
    </message>
    <message>
        <source>The initiator proves with an HMAC of its own that it, too, knows both keys.</source>
        <translation>发起方以自己的 HMAC 证明它也知道两个密钥。</translation>
    </message>
    <message>
        <source>The HMAC in the third ACK is wrong: whoever joins does not know both keys.</source>
        <translation>第三个 ACK 中的 HMAC 错误：加入者并不知道两个密钥。</translation>
    </message>
    <message>
        <source>The third ACK brings an HMAC that cannot be checked here, as not both keys are known.</source>
        <translation>第三个 ACK 带来一个 HMAC；由于并非两个密钥都已知，此处无法检查它。</translation>
    </message>
    <message>
        <source>The third ACK of the subflow carries no MP_JOIN.</source>
        <translation>子流的第三个 ACK 不带 MP_JOIN。</translation>
    </message>
    <message>
        <source>The listener confirms the third ACK: from now on the subflow carries data.</source>
        <translation>监听方确认第三个 ACK：从现在起子流承载数据。</translation>
    </message>
    <message>
        <source>%1 bytes of data; DSS maps them to the data sequence number %2 of the connection.</source>
        <translation>%1 字节数据；DSS 将其映射到连接的数据序列号 %2。</translation>
    </message>
    <message>
        <source>%1 bytes of data, the first; both keys stand in MP_CAPABLE once more, in place of a mapping.</source>
        <translation>%1 字节数据，是最初的数据；两个密钥再次出现在 MP_CAPABLE 中，代替映射。</translation>
    </message>
    <message>
        <source>%1 bytes of data, which belong to a mapping that was sent before.</source>
        <translation>%1 字节数据，属于先前发送的映射。</translation>
    </message>
    <message>
        <source>%1 bytes of data, as in any TCP connection.</source>
        <translation>%1 字节数据，与任何 TCP 连接相同。</translation>
    </message>
    <message>
        <source>A mapping of length 0 says that its sender has fallen back to plain TCP.</source>
        <translation>长度为 0 的映射表示其发送方已回退到普通 TCP。</translation>
    </message>
    <message>
        <source>DATA_ACK says that the data of the connection arrived up to %1, on whichever subflow it came.</source>
        <translation>DATA_ACK 表示连接的数据已到达 %1 处，无论来自哪个子流。</translation>
    </message>
    <message>
        <source>The data is acknowledged without a DATA_ACK: MPTCP got lost on the way, and both ends go on with plain TCP.</source>
        <translation>数据被确认，但没有 DATA_ACK：MPTCP 在途中丢失，两端继续使用普通 TCP。</translation>
    </message>
    <message>
        <source>The number does not follow from the key: its sender does not know it.</source>
        <translation>该编号不能由密钥得出：其发送方不知道密钥。</translation>
    </message>
    <message>
        <source>The DSS checksum is wrong: the data was altered on the way.</source>
        <translation>DSS 校验和错误：数据在途中被改动。</translation>
    </message>
    <message>
        <source>A plain acknowledgment, which says nothing of MPTCP.</source>
        <translation>普通的确认，未提及 MPTCP。</translation>
    </message>
    <message>
        <source>A SYN in the middle of the connection.</source>
        <translation>连接中途的一个 SYN。</translation>
    </message>
    <message>
        <source>ADD_ADDR tells that %1 (address ID %2) can be reached too.</source>
        <translation>ADD_ADDR 告知也可以联系到 %1（地址 ID %2）。</translation>
    </message>
    <message>
        <source>ADD_ADDR comes back as an echo: the address %1 is known now.</source>
        <translation>ADD_ADDR 作为回显返回：现在已知地址 %1。</translation>
    </message>
    <message>
        <source>The HMAC of ADD_ADDR is wrong: whoever sent it does not know the keys.</source>
        <translation>ADD_ADDR 的 HMAC 错误：发送者不知道密钥。</translation>
    </message>
    <message>
        <source>REMOVE_ADDR takes back the addresses with the IDs %1.</source>
        <translation>REMOVE_ADDR 撤回 ID 为 %1 的地址。</translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow a backup, to be used when the others fail.</source>
        <translation>MP_PRIO 把该子流设为备用，在其他子流失效时使用。</translation>
    </message>
    <message>
        <source>MP_PRIO makes this subflow an ordinary one again.</source>
        <translation>MP_PRIO 把该子流恢复为普通子流。</translation>
    </message>
    <message>
        <source>DATA_FIN ends the data of this direction, for all subflows; it takes one data sequence number.</source>
        <translation>DATA_FIN 结束该方向上所有子流的数据；它占用一个数据序列号。</translation>
    </message>
    <message>
        <source>FIN closes this direction of the subflow.</source>
        <translation>FIN 关闭子流的这一方向。</translation>
    </message>
    <message>
        <source>FIN closes this direction of the connection.</source>
        <translation>FIN 关闭连接的这一方向。</translation>
    </message>
    <message>
        <source>RST ends the subflow at once.</source>
        <translation>RST 立即结束子流。</translation>
    </message>
    <message>
        <source>RST ends or refuses the connection at once.</source>
        <translation>RST 立即结束或拒绝连接。</translation>
    </message>
    <message>
        <source>RST refuses the subflow.</source>
        <translation>RST 拒绝子流。</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE ends the whole connection at once, and shows the receiver&apos;s key so that nobody else can.</source>
        <translation>MP_FASTCLOSE 立即结束整个连接，并出示接收方密钥，使其他人无法这样做。</translation>
    </message>
    <message>
        <source>MP_FASTCLOSE shows a key that is not the receiver&apos;s.</source>
        <translation>MP_FASTCLOSE 出示的密钥不是接收方的。</translation>
    </message>
    <message>
        <source>MP_FAIL says that a checksum failed at the data sequence number %1.</source>
        <translation>MP_FAIL 表示在数据序列号 %1 处校验和失败。</translation>
    </message>
    <message>
        <source>RST ends the subflow, and MP_TCPRST says why: reason %1.</source>
        <translation>RST 结束子流，MP_TCPRST 说明原因：原因 %1。</translation>
    </message>
    <message>
        <source>%1 answers with an ICMP error: %2.</source>
        <translation>%1 以 ICMP 错误应答：%2。</translation>
    </message>
    <message>
        <source>A segment that is no part of the handshake.</source>
        <translation>不属于握手的报文段。</translation>
    </message>
    <message>
        <source>An MPTCP option in it breaks its format and is passed over.</source>
        <translation>其中的一个 MPTCP 选项违反其格式，已被略过。</translation>
    </message>
    <message>
        <source>An MPTCP option in it is of a kind that no RFC defines.</source>
        <translation>其中的一个 MPTCP 选项属于没有任何 RFC 定义的种类。</translation>
    </message>
    <message>
        <source>MPTCP version %1 with %2 subflows.</source>
        <translation>MPTCP 版本 %1，有 %2 个子流。</translation>
    </message>
    <message>
        <source>MPTCP version %1 with one subflow.</source>
        <translation>MPTCP 版本 %1，有一个子流。</translation>
    </message>
    <message>
        <source>MPTCP version %1: %2 of %3 subflows finished their handshake here.</source>
        <translation>MPTCP 版本 %1：%3 个子流中有 %2 个在此完成了握手。</translation>
    </message>
    <message>
        <source>Began with MPTCP version %1 and went on as plain TCP.</source>
        <translation>以 MPTCP 版本 %1 开始，以普通 TCP 继续。</translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got its own option back.</source>
        <translation>请求 MPTCP 版本 %1，收到的是自己的选项。</translation>
    </message>
    <message>
        <source>Plain TCP.</source>
        <translation>普通 TCP。</translation>
    </message>
    <message>
        <source>Asked for MPTCP version %1 and got no answer.</source>
        <translation>请求 MPTCP 版本 %1，没有收到应答。</translation>
    </message>
    <message>
        <source>Asked for plain TCP and got no answer.</source>
        <translation>请求普通 TCP，没有收到应答。</translation>
    </message>
    <message>
        <source>Refused by a RST.</source>
        <translation>被 RST 拒绝。</translation>
    </message>
    <message>
        <source>Refused by an ICMP error.</source>
        <translation>被 ICMP 错误拒绝。</translation>
    </message>
    <message>
        <source>A subflow of a connection that is not in these packets.</source>
        <translation>某个连接的子流，该连接不在这些数据包中。</translation>
    </message>
    <message>
        <source>Nothing on this path touches MPTCP.</source>
        <translation>这条路径上没有任何设备触动 MPTCP。</translation>
    </message>
    <message>
        <source>The host itself speaks MPTCP version %1.</source>
        <translation>主机本身使用 MPTCP 版本 %1。</translation>
    </message>
    <message>
        <source>The host itself speaks plain TCP only.</source>
        <translation>主机本身只使用普通 TCP。</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE of version %1 and a key that it did not send, so it counts the host as potential MPTCP.</source>
        <translation>扫描收到的 SYN/ACK 带有版本 %1 的 MP_CAPABLE 和一个并非自己发送的密钥，因此把该主机算作潜在的 MPTCP。</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the key in it is the scan&apos;s own, and it is counted as a mirror.</source>
        <translation>扫描收到带 MP_CAPABLE 的 SYN/ACK，因此该主机是潜在的 MPTCP；但其中的密钥是扫描自己的，于是算作镜像。</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK with MP_CAPABLE, so the host is potential MPTCP; but the option is the scan&apos;s own, byte by byte and without a key, and it is counted as a mirror.</source>
        <translation>扫描收到带 MP_CAPABLE 的 SYN/ACK，因此该主机是潜在的 MPTCP；但该选项逐字节都是扫描自己的，且不带密钥，于是算作镜像。</translation>
    </message>
    <message>
        <source>The scan gets a SYN/ACK without MP_CAPABLE and counts the host as plain TCP.</source>
        <translation>扫描收到不带 MP_CAPABLE 的 SYN/ACK，把该主机算作普通 TCP。</translation>
    </message>
    <message>
        <source>The scan gets no answer that says anything about MPTCP.</source>
        <translation>扫描没有收到任何能说明 MPTCP 情况的应答。</translation>
    </message>
    <message>
        <source>All it has is one SYN and one SYN/ACK, and those do not tell who on the path wrote them.</source>
        <translation>它所拥有的只是一个 SYN 和一个 SYN/ACK，而这些并不说明是路径上的谁写下了它们。</translation>
    </message>
    <message>
        <source>So it misses a host that does speak MPTCP: the option never got there.</source>
        <translation>因此它漏掉了一个确实使用 MPTCP 的主机：选项根本没有到达那里。</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: the routers quote it in their ICMP errors, up to hop %1 with the option and from hop %2 on without it, so it is removed between the two.</source>
        <translation>路径追踪以递增的 TTL 发送同一个 SYN：路由器在其 ICMP 错误中引用它，直到第 %1 跳都带有该选项，从第 %2 跳起不再带有，因此它在两者之间被删除。</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that it is still there at the last router and missing in the answer.</source>
        <translation>中间盒后面没有路由器来引用不带选项的 SYN：路径追踪只看到选项在最后一个路由器处还在，而在应答中缺失。</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: from hop %2 on the routers quote it without the option, so it is removed behind hop %1, and yet it stands in the answer.</source>
        <translation>路径追踪以递增的 TTL 发送同一个 SYN：从第 %2 跳起，路由器引用的 SYN 不带选项，因此它在第 %1 跳之后被删除，然而应答中却有它。</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the SYN without the option: the trace only sees that its own option comes back.</source>
        <translation>中间盒后面没有路由器来引用不带选项的 SYN：路径追踪只看到自己的选项被送回。</translation>
    </message>
    <message>
        <source>The middlebox stands on the host&apos;s own link, as far away as the host itself: no TTL tells the two apart, and the trace takes the one for the other.</source>
        <translation>中间盒位于主机自己的链路上，与主机一样远：没有 TTL 能区分两者，路径追踪会把前者当作后者。</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and only the target answers with another one.</source>
        <translation>路径追踪以递增的 TTL 发送同一个 SYN：每个路由器引用的选项都与发送时相同，只有目标以另一个选项应答。</translation>
    </message>
    <message>
        <source>The trace sends the same SYN with growing TTL: every router quotes it with the option as it was sent, and the target answers without one.</source>
        <translation>路径追踪以递增的 TTL 发送同一个 SYN：每个路由器引用的选项都与发送时相同，而目标的应答不带选项。</translation>
    </message>
    <message>
        <source>From hop %1 on the quotes show the lowered MSS, which tells that a middlebox is there, and MP_CAPABLE as it was sent.</source>
        <translation>从第 %1 跳起，引用报文显示降低的 MSS，这说明那里有中间盒，而 MP_CAPABLE 与发送时相同。</translation>
    </message>
    <message>
        <source>No router stands behind the middlebox to quote the lowered MSS, so it stays unseen.</source>
        <translation>中间盒后面没有路由器来引用降低的 MSS，因此它没有被看到。</translation>
    </message>
    <message>
        <source>The proof completes a connection: DATA_ACK and the HMAC of MP_JOIN are what follows from both keys, so whoever answers has the keys and speaks MPTCP.</source>
        <translation>验证会完成一个连接：DATA_ACK 和 MP_JOIN 的 HMAC 都由两个密钥得出，因此应答者拥有密钥并使用 MPTCP。</translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, and the trace shows that this is the middlebox and not the host.</source>
        <translation>它证实连接的另一端使用 MPTCP，而路径追踪显示那是中间盒而不是主机。</translation>
    </message>
    <message>
        <source>It proves MPTCP for the other end of the connection, which here is the middlebox; from outside it is the host.</source>
        <translation>它证实连接的另一端使用 MPTCP，而这里的另一端是中间盒；从外面看它就是主机。</translation>
    </message>
    <message>
        <source>The proof sends two SYNs with different keys or options, and each time just these come back: nobody shows a key of its own.</source>
        <translation>验证发送两个密钥或选项不同的 SYN，每次返回的正是这些内容：没有谁出示自己的密钥。</translation>
    </message>
    <message>
        <source>The proof finds no MPTCP at the other end: nothing answers with a key, so there is nothing to prove.</source>
        <translation>验证在另一端没有发现 MPTCP：没有谁以密钥应答，因此没有什么可以证实。</translation>
    </message>
    <message>
        <source>The proof stays open: the option is answered, but what would have to follow from the keys does not.</source>
        <translation>验证没有定论：选项得到应答，但必须由密钥得出的内容不相符。</translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way.</source>
        <translation>中间盒在途中删除 MPTCP 选项。</translation>
    </message>
    <message>
        <source>The middlebox removes the MPTCP option on the way; that of a SYN it remembers.</source>
        <translation>中间盒在途中删除 MPTCP 选项；它记住 SYN 的选项。</translation>
    </message>
    <message>
        <source>The host&apos;s own answer was plain: the middlebox puts the SYN&apos;s option into it.</source>
        <translation>主机自己的应答是普通的：中间盒把 SYN 的选项放入其中。</translation>
    </message>
    <message>
        <source>The middlebox takes it in the host&apos;s name; the host itself never sees it.</source>
        <translation>中间盒以主机的名义接收它；主机本身从未看到它。</translation>
    </message>
    <message>
        <source>It comes from the middlebox, which answers in the host&apos;s name.</source>
        <translation>它来自中间盒，中间盒以主机的名义应答。</translation>
    </message>
    <message>
        <source>The middlebox lowers the MSS to 1200 and leaves MPTCP alone.</source>
        <translation>中间盒把 MSS 降低到 1200，不触动 MPTCP。</translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and hop %2.</source>
        <translation>一个中间盒位于第 %1 跳与第 %2 跳之间。</translation>
    </message>
    <message>
        <source>A middlebox stands between the initiator and hop 1.</source>
        <translation>一个中间盒位于发起方与第 1 跳之间。</translation>
    </message>
    <message>
        <source>A middlebox stands between hop %1 and the host.</source>
        <translation>一个中间盒位于第 %1 跳与主机之间。</translation>
    </message>
    <message>
        <source>It removes the MPTCP option from every packet that passes, in both directions.</source>
        <translation>它在两个方向上从经过的每个数据包中删除 MPTCP 选项。</translation>
    </message>
    <message>
        <source>It removes the MPTCP option on the way to the host and puts that of the SYN into the SYN/ACK.</source>
        <translation>它在去往主机的途中删除 MPTCP 选项，并把 SYN 的选项放入 SYN/ACK。</translation>
    </message>
    <message>
        <source>It ends the connection and answers in the host&apos;s name, with MPTCP and keys of its own.</source>
        <translation>它终结连接，并以主机的名义用自己的 MPTCP 和密钥应答。</translation>
    </message>
    <message>
        <source>It lowers the MSS of SYNs, and lets MPTCP pass as it is.</source>
        <translation>它降低 SYN 的 MSS，让 MPTCP 原样通过。</translation>
    </message>
    <message>
        <source>The trace finds that a SYN with TTL %2 is answered with a SYN/ACK already, while the host is farther away: something behind hop %1 answers in its name.</source>
        <translation>路径追踪发现 TTL 为 %2 的 SYN 已经得到 SYN/ACK 应答，而主机更远：第 %1 跳之后有设备以它的名义应答。</translation>
    </message>
    <message>
        <source>A proof cannot be faked: the values are hashes of keys and of fresh nonces, so copying what was seen, or making numbers up, never gives the right ones.</source>
        <translation>验证无法伪造：这些值是密钥和新随机数的哈希，因此复制见过的内容或编造数字都得不到正确的值。</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptionPage</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>History of a host</source>
        <translation>主机的历史</translation>
    </message>
    <message>
        <source>&amp;Search figures</source>
        <translation>搜索图表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Make the figure again</source>
        <translation>重新生成图表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ask only for the shown span</source>
        <translation>只查询所示的时段(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;numbers as CSV…</source>
        <translation>将数据导出为 CSV(&amp;N)…</translation>
    </message>
    <message>
        <source>Choose &amp;runs…</source>
        <translation>选择运行记录(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Databases of networks and countries…</source>
        <translation>网络和国家数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation>保留此视图(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the figure, its numbers, or the command that draws it</source>
        <translation>复制图表、其数据或绘制它的命令</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes the figure as a picture or as CSV</source>
        <translation>将图表写为图片或 CSV</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Figures with their questions, to come back to</source>
        <translation>可以再次打开的图表及其查询</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The figure was not made.</source>
        <translation>图表未生成。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Clear all conditions</source>
        <translation>清除所有条件</translation>
    </message>
    <message>
        <source>Choose another figure</source>
        <translation>选择另一个图表</translation>
    </message>
    <message>
        <source>Nothing for this question</source>
        <translation>此查询没有结果</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>Something else is needed</source>
        <translation>还需要其他内容</translation>
    </message>
    <message>
        <source>Choose databases…</source>
        <translation>选择数据库…</translation>
    </message>
    <message>
        <source>The figure could not be made</source>
        <translation>无法生成图表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>打开另一个数据库</translation>
    </message>
    <message>
        <source>No stored runs yet</source>
        <translation>还没有已存运行记录</translation>
    </message>
    <message>
        <source>Figures show how answers change from scan to scan. Scans are kept as they run; scan the lab for a first one, or open a store or import runs on the Runs page. The group “Published traffic” has figures of the papers&apos; own numbers.</source>
        <translation>图表显示应答在各次扫描之间如何变化。扫描在运行时即被保存；可以先扫描实验室得到第一个，或在“运行记录”页打开数据库或导入运行记录。“已发表的流量”组中有论文自身数字的图表。</translation>
    </message>
    <message>
        <source>Go to the Scan page</source>
        <translation>前往扫描页</translation>
    </message>
    <message>
        <source>Open a store or import runs</source>
        <translation>打开数据库或导入运行记录</translation>
    </message>
    <message>
        <source>All stored runs are simulated</source>
        <translation>所有已存运行记录都是模拟的</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of the virtual lab are stored and none that measured. Figures never mix them; those of simulated runs say that nothing was measured.</source>
        <translation>
            <numerusform>存有 %n 个虚拟实验室的运行记录，没有实测的运行记录。图表从不混用两者；模拟运行记录的图表会注明没有任何实测。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show simulated runs</source>
        <translation>显示模拟的运行记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg);;PDF documents (*.pdf);;Pictures (*.png);;Numbers (*.csv)</source>
        <translation>矢量图形 (*.svg);;PDF 文档 (*.pdf);;图片 (*.png);;数据 (*.csv)</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Folder for All Figures</source>
        <translation>所有图表的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) written into %1; %2 cannot be made from this question</source>
        <translation>
            <numerusform>已将 %n 个图表写入 %1；有 %2 个无法由此查询生成</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Numbers copied as CSV</source>
        <translation>已将数据复制为 CSV</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>已复制命令</translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation>保留此视图</translation>
    </message>
    <message>
        <source>Name of the figure with its question:</source>
        <translation>图表及其查询的名称：</translation>
    </message>
    <message>
        <source>View kept: %1</source>
        <translation>已保留视图：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>&amp;Let go of</source>
        <translation>取消保留(&amp;L)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ke&amp;pt views</source>
        <translation>保留的视图(&amp;P)</translation>
    </message>
    <message>
        <source>Find a figure by words of its title or source.</source>
        <translation>按标题或来源中的词查找图表。</translation>
    </message>
    <message>
        <source>Read the store once more and draw the figure anew.</source>
        <translation>重新读取数据库并重绘图表。</translation>
    </message>
    <message>
        <source>Narrow the question to the time that the chart shows.</source>
        <translation>将问题限定为图表所示的时间。</translation>
    </message>
    <message>
        <source>Copy the figure as a picture.</source>
        <translation>将图表复制为图片。</translation>
    </message>
    <message>
        <source>Copy the numbers of the figure.</source>
        <translation>复制图表的数值。</translation>
    </message>
    <message>
        <source>Copy e&amp;quivalent command</source>
        <translation>复制等效命令(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the command line that draws the same figure.</source>
        <translation>复制绘制同一图表的命令行。</translation>
    </message>
    <message>
        <source>Write the figure as SVG, PDF or PNG.</source>
        <translation>将图表写为 SVG、PDF 或 PNG。</translation>
    </message>
    <message>
        <source>Write the numbers of the figure.</source>
        <translation>写出图表的数值。</translation>
    </message>
    <message>
        <source>All figures into a fo&amp;lder…</source>
        <translation>将所有图表导出到文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Write every figure that the question allows.</source>
        <translation>写出该问题允许的所有图表。</translation>
    </message>
    <message>
        <source>Choose which runs the figure takes.</source>
        <translation>选择图表使用哪些运行记录。</translation>
    </message>
    <message>
        <source>AS watc&amp;h…</source>
        <translation>AS 观察(&amp;H)…</translation>
    </message>
    <message>
        <source>Name the networks that figures follow.</source>
        <translation>指定图表所跟踪的网络。</translation>
    </message>
    <message>
        <source>Files that say which network and country an address is of.</source>
        <translation>说明地址属于哪个网络和国家的文件。</translation>
    </message>
    <message>
        <source>Keep the figure with its question under a name.</source>
        <translation>以一个名称保留图表及其问题。</translation>
    </message>
    <message>
        <source>Show hosts and histor&amp;y</source>
        <translation>显示主机和历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Show the hosts behind a point, and what an address answered over time.</source>
        <translation>显示数据点背后的主机，以及某地址历次的应答。</translation>
    </message>
    <message>
        <source>Look &amp;up the history of an address…</source>
        <translation>查找地址的历史(&amp;U)…</translation>
    </message>
    <message>
        <source>Look up what an address answered in all runs.</source>
        <translation>查看某地址在所有运行记录中的应答。</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>没有显示图表。</translation>
    </message>
    <message>
        <source>Zoom into a figure over time first.</source>
        <translation>请先放大一张时间图表。</translation>
    </message>
    <message>
        <source>The picture is too large to be copied; export it instead</source>
        <translation>图片太大，无法复制；请改为导出</translation>
    </message>
</context>
<context>
    <name>widgets::CalculationText</name>
    <message>
        <source>key A</source>
        <translation>密钥 A</translation>
    </message>
    <message>
        <source>key B</source>
        <translation>密钥 B</translation>
    </message>
    <message>
        <source>nonce A</source>
        <translation>随机数 A</translation>
    </message>
    <message>
        <source>nonce B</source>
        <translation>随机数 B</translation>
    </message>
    <message>
        <source>token A</source>
        <translation>令牌 A</translation>
    </message>
    <message>
        <source>token B</source>
        <translation>令牌 B</translation>
    </message>
    <message>
        <source>key A of the SYN</source>
        <translation>SYN 的密钥 A</translation>
    </message>
    <message>
        <source>key B of the SYN/ACK</source>
        <translation>SYN/ACK 的密钥 B</translation>
    </message>
    <message>
        <source>sender&apos;s key</source>
        <translation>发送方密钥</translation>
    </message>
    <message>
        <source>receiver&apos;s key</source>
        <translation>接收方密钥</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key A</source>
        <translation>接收方密钥，即密钥 A</translation>
    </message>
    <message>
        <source>the receiver&apos;s key, key B</source>
        <translation>接收方密钥，即密钥 B</translation>
    </message>
    <message>
        <source>bytes before</source>
        <translation>之前的字节</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>收到的字节</translation>
    </message>
    <message>
        <source>bytes of data before</source>
        <translation>之前的数据字节</translation>
    </message>
    <message>
        <source>bytes of data received</source>
        <translation>收到的数据字节</translation>
    </message>
    <message>
        <source>data sequence number</source>
        <translation>数据序列号</translation>
    </message>
    <message>
        <source>subflow sequence number</source>
        <translation>子流序列号</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>pseudo-header</source>
        <translation>伪首部</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>address ID</source>
        <translation>地址 ID</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>ones&apos; complement sum of the data and of data sequence number, subflow sequence number, length and zeros</source>
        <translation>对数据以及数据序列号、子流序列号、长度和零求反码和</translation>
    </message>
    <message>
        <source>Both keys</source>
        <translation>两个密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>First data sequence number (IDSN)</source>
        <translation>首个数据序列号 (IDSN)</translation>
    </message>
    <message>
        <source>HMAC of the MP_JOIN</source>
        <translation>MP_JOIN 的 HMAC</translation>
    </message>
    <message>
        <source>Data sequence number (DSN)</source>
        <translation>数据序列号 (DSN)</translation>
    </message>
    <message>
        <source>DATA_ACK</source>
        <translation>DATA_ACK</translation>
    </message>
    <message>
        <source>HMAC of the ADD_ADDR</source>
        <translation>ADD_ADDR 的 HMAC</translation>
    </message>
    <message>
        <source>Checksum of the data</source>
        <translation>数据的校验和</translation>
    </message>
    <message>
        <source>Key of the MP_FASTCLOSE</source>
        <translation>MP_FASTCLOSE 的密钥</translation>
    </message>
    <message>
        <source>Both keys go over the wire once more, so that each side sees that the other means the same connection.</source>
        <translation>两个密钥再次经过线路，使双方都看到对方指的是同一连接。</translation>
    </message>
    <message>
        <source>A token names the connection in an MP_JOIN: who listens finds the connection by it, and who does not know the key cannot guess it.</source>
        <translation>令牌在 MP_JOIN 中命名连接：监听方凭它找到连接，而不知道密钥的人无法猜到它。</translation>
    </message>
    <message>
        <source>The numbers of the connection&apos;s data begin here, on whichever subflow they travel. Nobody who missed the keys knows it.</source>
        <translation>连接数据的编号从这里开始，无论数据走哪个子流。没有见过密钥的人都不知道它。</translation>
    </message>
    <message>
        <source>The keys were shown once and are not sent again. That each side knows both is shown by an HMAC over fresh nonces, so that an overheard answer is worth nothing the next time.</source>
        <translation>密钥只出示一次，不会再次发送。双方都知道两个密钥这一点由对新随机数计算的 HMAC 来表明，因此偷听到的应答下次毫无用处。</translation>
    </message>
    <message>
        <source>The number of the first byte in the stream of the whole connection: it can only be right when the sender hashed its key.</source>
        <translation>首字节在整个连接的数据流中的编号：只有发送方对其密钥计算过哈希，它才可能正确。</translation>
    </message>
    <message>
        <source>The next byte of the whole connection that is waited for: it can only be right when whoever answers hashed the peer&apos;s key. A proxy of plain TCP cannot.</source>
        <translation>整个连接等待的下一个字节：只有应答者对对方的密钥计算过哈希，它才可能正确。普通 TCP 的代理做不到。</translation>
    </message>
    <message>
        <source>The HMAC shows that whoever holds the keys announces this address.</source>
        <translation>HMAC 表明是密钥的持有者通告了该地址。</translation>
    </message>
    <message>
        <source>The checksum finds boxes that change the data on the way.</source>
        <translation>校验和用于发现途中改动数据的中间盒。</translation>
    </message>
    <message>
        <source>The peer&apos;s own key shows that whoever closes knows the connection.</source>
        <translation>对方自己的密钥表明关闭者了解该连接。</translation>
    </message>
    <message>
        <source>leftmost %1 bits</source>
        <translation>最左 %1 位</translation>
    </message>
    <message>
        <source>rightmost %1 bits</source>
        <translation>最右 %1 位</translation>
    </message>
    <message>
        <source>leftmost %1 bits of %2</source>
        <translation>%2 的最左 %1 位</translation>
    </message>
    <message>
        <source>rightmost %1 bits of %2</source>
        <translation>%2 的最右 %1 位</translation>
    </message>
</context>
<context>
    <name>widgets::CapturePanel</name>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开抓包文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a pcap or pcapng file; one can also be dropped on this page</source>
        <translation>打开 pcap 或 pcapng 文件；也可以将文件拖放到本页</translation>
    </message>
    <message>
        <source>Filter by address, port, version or outcome</source>
        <translation>按地址、端口、版本或结果筛选</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>Reading the capture</source>
        <translation>正在读取抓包文件</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Connections of the capture</source>
        <translation>抓包文件中的连接</translation>
    </message>
    <message>
        <source>%1 packets read</source>
        <translation>已读取 %1 个数据包</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>打开抓包文件</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap)</source>
        <translation>抓包文件 (*.pcap *.pcapng *.cap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No capture was opened yet</source>
        <translation>尚未打开抓包文件</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1. What came before is shown.</source>
        <translation>文件未能读到末尾：%1。此前的内容已显示。</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 个数据包</translation>
    </message>
    <message>
        <source>%1 not TCP</source>
        <translation>%1 个非 TCP</translation>
    </message>
    <message>
        <source>%1 of connections whose beginning is not in the file</source>
        <translation>%1 个属于开头不在文件中的连接</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>%1 left out, for the file holds more than is shown</source>
        <translation>%1 个被略去，因为文件内容超出可显示的数量</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <translation>
            <numerusform>%n 个连接中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 被删除</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 被添加</translation>
    </message>
    <message>
        <source>key in %1 replaced</source>
        <translation>%1 中的密钥被替换</translation>
    </message>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 被改写</translation>
    </message>
    <message>
        <source>changed outside the MPTCP option</source>
        <translation>在 MPTCP 选项之外有变化</translation>
    </message>
    <message>
        <source>This byte is not as it was sent.</source>
        <translation>该字节与发送时不同。</translation>
    </message>
    <message>
        <source>This byte was not there when it was sent.</source>
        <translation>发送时没有该字节。</translation>
    </message>
    <message>
        <source>MSS set to %1</source>
        <translation>MSS 设为 %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChipLine</name>
    <message>
        <source>Take this condition away</source>
        <translation>去掉此条件</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>去掉：%1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take all conditions away</source>
        <translation>去掉所有条件</translation>
    </message>
</context>
<context>
    <name>widgets::ClassTile</name>
    <message>
        <source>%1 Press to show only these.</source>
        <translation>%1 按下即可只显示这些。</translation>
    </message>
</context>
<context>
    <name>widgets::CloseGuard</name>
    <message>
        <source>Hosts are being traced or proven. Stop it and quit? What was found so far is kept.</source>
        <translation>正在追踪或验证主机。要停止并退出吗？到目前为止的发现会保留。</translation>
    </message>
    <message>
        <source>A scan is running and its replies are not saved. Stop it and quit?</source>
        <translation>扫描正在运行，其应答尚未保存。要停止并退出吗？</translation>
    </message>
    <message>
        <source>A scan is running. Stop it and quit? What it has found so far is kept.</source>
        <translation>扫描正在运行。要停止并退出吗？到目前为止的发现会保留。</translation>
    </message>
    <message>
        <source>Scan Running</source>
        <translation>扫描正在运行</translation>
    </message>
    <message>
        <source>Traces Running</source>
        <translation>追踪正在运行</translation>
    </message>
    <message>
        <source>&amp;Stop and Quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep Scanning</source>
        <translation>继续扫描(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep Measuring</source>
        <translation>继续测量(&amp;K)</translation>
    </message>
    <message>
        <source>Stopping, and writing what was found to the store…</source>
        <translation>正在停止，并将发现的内容写入数据库…</translation>
    </message>
    <message>
        <source>Import or Export Running</source>
        <translation>正在导入或导出</translation>
    </message>
    <message>
        <source>Runs are being imported, exported or copied. Stop it and quit? An export that is stopped is not complete.</source>
        <translation>正在导入、导出或复制运行记录。要停止并退出吗？被停止的导出是不完整的。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation>复制为带表头的 CSV</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>已复制 %2 行中的前 %1 行</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>已复制的行数：%1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>widgets::CommandBar</name>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>将命令复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>widgets::CommandModel</name>
    <message>
        <source>%1, in %2. %3</source>
        <translation>%1，位于%2。%3</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>目前不可用。</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>输入命令中的几个字母</translation>
    </message>
    <message>
        <source>Letters of a command</source>
        <translation>命令中的字母</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter runs, Esc closes</source>
        <translation>↑ ↓ 选择，Enter 执行，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>widgets::ComparePanel</name>
    <message>
        <source>Only &amp;MPTCP hosts</source>
        <translation>仅 MPTCP 主机(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>导出 CSV(&amp;X)…</translation>
    </message>
    <message>
        <source>Count only targets that answered with an MPTCP option in one of the two runs</source>
        <translation>只计入在两个运行记录之一中以 MPTCP 选项应答的目标</translation>
    </message>
    <message>
        <source>Differences of the two runs</source>
        <translation>两个运行记录的差异</translation>
    </message>
    <message>
        <source>Show or hide these rows</source>
        <translation>显示或隐藏这些行</translation>
    </message>
    <message>
        <source>Nothing compared yet</source>
        <translation>尚未进行比较</translation>
    </message>
    <message>
        <source>Select two runs of the same targets in the list, then choose Compare: here stand the hosts that came, left, or answer otherwise.</source>
        <translation>在列表中选择两个目标相同的运行记录，然后选择“比较”：这里会列出新出现、消失或应答不同的主机。</translation>
    </message>
    <message>
        <source>Comparing run %1 with run %2</source>
        <translation>正在比较运行记录 %1 与 %2</translation>
    </message>
    <message>
        <source>Reading both runs…</source>
        <translation>正在读取两个运行记录…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比较已取消。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>From %1
to %2</source>
        <translation>从 %1
到 %2</translation>
    </message>
    <message>
        <source>Not compared: %1</source>
        <translation>未比较：%1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>The table holds the first %1 of %2 differences; the export has all.</source>
        <translation>表格中是 %2 个差异中的前 %1 个；导出文件包含全部。</translation>
    </message>
    <message>
        <source>The two runs found the same hosts.</source>
        <translation>两个运行记录发现的主机相同。</translation>
    </message>
    <message>
        <source>Export Differences</source>
        <translation>导出差异</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Differences exported to “%1”</source>
        <translation>差异已导出到“%1”</translation>
    </message>
    <message>
        <source>Exporting the differences…</source>
        <translation>正在导出差异…</translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonModel</name>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一条</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二条</translation>
    </message>
    <message>
        <source>RTT, first</source>
        <translation>RTT，第一条</translation>
    </message>
    <message>
        <source>RTT, second</source>
        <translation>RTT，第二条</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>widgets::ComparisonView</name>
    <message>
        <source>%1, %2, from %3: %4</source>
        <translation>%1，%2，来自 %3：%4</translation>
    </message>
    <message>
        <source>First path</source>
        <translation>第一条路径</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>第二条路径</translation>
    </message>
    <message>
        <source>Both paths hop by hop</source>
        <translation>逐跳显示两条路径</translation>
    </message>
    <message>
        <source>&amp;Back to one trace</source>
        <translation>返回单次追踪(&amp;B)</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionModel</name>
    <message>
        <source>Initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听方</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Subflows</source>
        <translation>子流</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>widgets::CounterStrip</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Probes that the network took</source>
        <translation>网络已接收的探测包</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>发送速率</translation>
    </message>
    <message>
        <source>Probes a second over the last second</source>
        <translation>最近一秒内每秒的探测包数</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Replies that belong to this scan&apos;s probes</source>
        <translation>属于本次扫描探测包的应答</translation>
    </message>
    <message>
        <source>Reply rate</source>
        <translation>应答速率</translation>
    </message>
    <message>
        <source>Replies a second over the last second</source>
        <translation>最近一秒内每秒的应答数</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>SYN/ACKs for each probe sent</source>
        <translation>每个已发送探测包的 SYN/ACK 数</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Replies lost on receive: dropped by the kernel, by the window or by the memory of duplicates. Anything but 0 means that results may be incomplete.</source>
        <translation>接收时丢失的应答：被内核、窗口或重复项内存丢弃。只要不是 0，结果就可能不完整。</translation>
    </message>
</context>
<context>
    <name>widgets::DatabaseDialog</name>
    <message>
        <source>Databases of Networks and Countries</source>
        <translation>网络和国家数据库</translation>
    </message>
    <message>
        <source>Figures of networks and countries, and filters by AS, look addresses up in files of yours. MaxMind offers GeoLite2-ASN and GeoLite2-Country for free after registration; CAIDA publishes prefix-to-AS files (pfx2as).</source>
        <translation>网络和国家的图表以及按 AS 的筛选会在您的文件中查找地址。MaxMind 在注册后免费提供 GeoLite2-ASN 和 GeoLite2-Country；CAIDA 发布前缀到 AS 的文件 (pfx2as)。</translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation>网络 (AS)(&amp;N)：</translation>
    </message>
    <message>
        <source>A MaxMind ASN database (.mmdb), or CAIDA pfx2as files of both families with a comma between them</source>
        <translation>MaxMind ASN 数据库 (.mmdb)，或两个地址族的 CAIDA pfx2as 文件，以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation>国家(&amp;C)：</translation>
    </message>
    <message>
        <source>A MaxMind country or city database (.mmdb)</source>
        <translation>MaxMind 国家或城市数据库 (.mmdb)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the file: %1</source>
        <translation>浏览文件：%1</translation>
    </message>
</context>
<context>
    <name>widgets::DatabasesSection</name>
    <message>
        <source>Choose Database of Networks</source>
        <translation>选择网络数据库</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose Database of Countries</source>
        <translation>选择国家数据库</translation>
    </message>
    <message>
        <source>&amp;Networks (AS):</source>
        <translation>网络 (AS)(&amp;N)：</translation>
    </message>
    <message>
        <source>A MaxMind DB file or a table of prefixes and AS numbers; figures by network need it.</source>
        <translation>MaxMind DB 文件，或前缀与 AS 号的表格；按网络的图表需要它。</translation>
    </message>
    <message>
        <source>&amp;Countries:</source>
        <translation>国家(&amp;C)：</translation>
    </message>
    <message>
        <source>A MaxMind DB file of countries; figures by country need it.</source>
        <translation>国家的 MaxMind DB 文件；按国家的图表需要它。</translation>
    </message>
</context>
<context>
    <name>widgets::DifferenceModel</name>
    <message>
        <source>Came</source>
        <translation>新出现</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改变</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Came: it answers in the later run alone. Left: in the earlier run alone. Changed: it answers otherwise</source>
        <translation>新出现：只在较晚的运行记录中应答。消失：只在较早的运行记录中应答。已改变：应答不同</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation>其 TCP 端口</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>所请求的内容</translation>
    </message>
    <message>
        <source>The class of its answer in the earlier run</source>
        <translation>较早运行记录中其应答的类别</translation>
    </message>
    <message>
        <source>The class of its answer in the later run</source>
        <translation>较晚运行记录中其应答的类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
</context>
<context>
    <name>widgets::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Take back what was last edited or deleted on this page.</source>
        <translation>撤销本页最近的编辑或删除。</translation>
    </message>
    <message>
        <source>Nothing was edited on this page.</source>
        <translation>本页没有编辑过任何内容。</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing was taken back on this page.</source>
        <translation>本页没有撤销过任何操作。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected.</source>
        <translation>复制所选内容。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter of this page, or else of the replies on the Live page.</source>
        <translation>转到本页的筛选框，若没有则转到“实时”页的应答筛选框。</translation>
    </message>
</context>
<context>
    <name>widgets::ExercisePanel</name>
    <message>
        <source>Ne&amp;xt exercise</source>
        <translation>下一个练习(&amp;X)</translation>
    </message>
    <message>
        <source>Exercise %1: a box may hide on this path. Step through the packets, look at what scan, trace and proof saw, and say which rule it follows.</source>
        <translation>练习 %1：这条路径上可能藏有一个中间盒。请逐个查看数据包，看看扫描、追踪和验证看到了什么，并说出它遵循哪条规则。</translation>
    </message>
    <message>
        <source>%1 of %2 right at once</source>
        <translation>%2 题中有 %1 题一次答对</translation>
    </message>
    <message>
        <source>H&amp;int (%1 of %2)</source>
        <translation>提示（%1/%2）(&amp;I)</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>提示 %1：%2</translation>
    </message>
    <message>
        <source>Right: %1. %2 %3</source>
        <translation>正确：%1。%2 %3</translation>
    </message>
    <message>
        <source>Not %1. %2 That is not what stands here; try again.</source>
        <translation>不是 %1。%2 这里的情况并非如此；请再试一次。</translation>
    </message>
    <message>
        <source>the scan says “%1”. Compare the option in the SYN/ACK with the one in the SYN: is it another, or the same?</source>
        <translation>扫描的结论是“%1”。请比较 SYN/ACK 中的选项与 SYN 中的选项：是另一个，还是同一个？</translation>
    </message>
    <message>
        <source>the scan says “%1”. Who could have taken the option away: the listener, or somebody before it?</source>
        <translation>扫描的结论是“%1”。可能是谁拿走了选项：监听方，还是它前面的某个设备？</translation>
    </message>
    <message>
        <source>look at the trace: some router quotes a SYN that is not the one that was sent.</source>
        <translation>请看路径追踪：有路由器引用的 SYN 与发送的不同。</translation>
    </message>
    <message>
        <source>look at the trace: every quote shows the MPTCP option as it was sent. Is anything else changed? And how far did the SYN have to go before it was answered?</source>
        <translation>请看路径追踪：每个引用报文显示的 MPTCP 选项都与发送时相同。还有其他变化吗？SYN 要走多远才得到应答？</translation>
    </message>
    <message>
        <source>look at the proof: no step failed. Whoever answers holds the keys; the only question left is where it stands.</source>
        <translation>请看验证：没有步骤失败。应答者持有密钥；剩下的唯一问题是它位于哪里。</translation>
    </message>
    <message>
        <source>look at the proof: the first step that fails is “%1”</source>
        <translation>请看验证：第一个失败的步骤是“%1”</translation>
    </message>
</context>
<context>
    <name>widgets::ExplanationPanel</name>
    <message>
        <source>What is worked out from the keys</source>
        <translation>由密钥算出的内容</translation>
    </message>
    <message>
        <source>What each side knows</source>
        <translation>双方各知道什么</translation>
    </message>
    <message>
        <source>S&amp;een at:</source>
        <translation>查看位置(&amp;E)：</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>谁知道什么</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听方</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Worked out (%1)</source>
        <translation>推算（%1）</translation>
    </message>
    <message>
        <source>As it was sent.</source>
        <translation>与发送时相同。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已改变：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>widgets::ExportDialog</name>
    <message>
        <source>Export Runs</source>
        <translation>导出运行记录</translation>
    </message>
    <message>
        <source>Whole runs, JSON lines</source>
        <translation>完整运行记录，JSON 行</translation>
    </message>
    <message>
        <source>Whole runs, CSV tables in a folder</source>
        <translation>完整运行记录，文件夹中的 CSV 表格</translation>
    </message>
    <message>
        <source>Hosts, CSV</source>
        <translation>主机，CSV</translation>
    </message>
    <message>
        <source>Replies, CSV</source>
        <translation>应答，CSV</translation>
    </message>
    <message>
        <source>Traces, CSV</source>
        <translation>追踪，CSV</translation>
    </message>
    <message>
        <source>Proofs, CSV</source>
        <translation>验证，CSV</translation>
    </message>
    <message>
        <source>Followed-up hosts, CSV</source>
        <translation>后续测量的主机，CSV</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Runs:</source>
        <translation>运行记录：</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行记录</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>导出到(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Every record, one JSON object a line; Import reads it back.</source>
        <translation>每条记录，每行一个 JSON 对象；“导入”可以读回。</translation>
    </message>
    <message>
        <source>Files of their own for each run, its replies, hosts, traces and proofs, as run-12-hosts.csv.</source>
        <translation>每个运行记录及其应答、主机、追踪和验证各有自己的文件，如 run-12-hosts.csv。</translation>
    </message>
    <message>
        <source>One table with a header.</source>
        <translation>一个带表头的表格。</translation>
    </message>
    <message>
        <source>Export to Folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Export to File</source>
        <translation>导出到文件</translation>
    </message>
</context>
<context>
    <name>widgets::FetchDialog</name>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop fetching</source>
        <translation>停止获取(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the form</source>
        <translation>添加到表单(&amp;A)</translation>
    </message>
    <message>
        <source>Fetch a List</source>
        <translation>获取列表</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>More than this is not taken, whatever the server sends</source>
        <translation>无论服务器发送多少，都不接收超过此量的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Compare it with the one that the list’s publisher names</source>
        <translation>请与列表发布者给出的值比较</translation>
    </message>
    <message>
        <source>A plain text, CSV or JSON lines file is fetched by http or https and kept with its address, date and SHA-256. When it is fetched again and that fails, the old file stays.</source>
        <translation>通过 http 或 https 获取纯文本、CSV 或 JSON 行文件，并连同其地址、日期和 SHA-256 一起保存。再次获取失败时，保留旧文件。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Use &amp;as</source>
        <translation>用作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前为 %1</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The file of before is kept.</source>
        <translation>保留以前的文件。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；没有任何更改。</translation>
    </message>
    <message>
        <source>Fetched before, on %1.</source>
        <translation>此前已于 %1 获取。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>widgets::FieldModel</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1.
%2</source>
        <translation>%1。
%2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时</translation>
    </message>
    <message>
        <source>Seen at this hop</source>
        <translation>在此跳看到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>The field of the IP or TCP header, or the TCP option</source>
        <translation>IP 或 TCP 首部的字段，或 TCP 选项</translation>
    </message>
    <message>
        <source>As the probe left this computer</source>
        <translation>探测包离开本机时的值</translation>
    </message>
    <message>
        <source>As the router&apos;s ICMP error quotes it</source>
        <translation>路由器的 ICMP 错误所引用的值</translation>
    </message>
    <message>
        <source>The same, changed, or not visible because the quote ends before it</source>
        <translation>相同、已改变，或因引用报文提前结束而不可见</translation>
    </message>
    <message>
        <source>Whether routers change it on every path, or it follows from another change</source>
        <translation>路由器是否在每条路径上都会改变它，或它是否由另一处变化引起</translation>
    </message>
</context>
<context>
    <name>widgets::FigureCatalogue</name>
    <message>
        <source>Adoption</source>
        <translation>采用情况</translation>
    </message>
    <message>
        <source>Answers and classes</source>
        <translation>应答和类别</translation>
    </message>
    <message>
        <source>Coming and going</source>
        <translation>出现与消失</translation>
    </message>
    <message>
        <source>Ports and versions</source>
        <translation>端口和版本</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Networks and countries</source>
        <translation>网络和国家</translation>
    </message>
    <message>
        <source>AS watch</source>
        <translation>AS 观察</translation>
    </message>
    <message>
        <source>Times and distances</source>
        <translation>时间和距离</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Published traffic</source>
        <translation>已发表的流量</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Cannot be made now: %1</source>
        <translation>目前无法生成：%1</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>命令行：%1</translation>
    </message>
    <message>
        <source>Search figures</source>
        <translation>搜索图表</translation>
    </message>
    <message>
        <source>Words of a title, a group or a source, such as “v1 overlap” or “figure 2a”. Enter shows the first figure found.</source>
        <translation>标题、组或来源中的词，例如“v1 overlap”或“figure 2a”。按 Enter 显示找到的第一个图表。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Every figure and table that stored runs can give. Grey ones lack something, which their tool tip names.</source>
        <translation>已存运行记录能够给出的所有图表和表格。灰色的缺少某些内容，其工具提示会说明。</translation>
    </message>
    <message>
        <source>Nothing found: no figure has all these words in its title, group or source.</source>
        <translation>未找到：没有图表在标题、分组或来源中包含所有这些词。</translation>
    </message>
</context>
<context>
    <name>widgets::FigurePane</name>
    <message>
        <source>Zoom &amp;back</source>
        <translation>缩放后退(&amp;B)</translation>
    </message>
    <message>
        <source>The part shown before</source>
        <translation>之前显示的部分</translation>
    </message>
    <message>
        <source>Zoom &amp;forward</source>
        <translation>缩放前进(&amp;F)</translation>
    </message>
    <message>
        <source>The part shown after</source>
        <translation>之后显示的部分</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Fewer categories, around the marked one (+)</source>
        <translation>较少的分类，以所标记的分类为中心 (+)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>More categories (-)</source>
        <translation>更多的分类 (-)</translation>
    </message>
    <message>
        <source>Show &amp;whole figure</source>
        <translation>显示整个图表(&amp;W)</translation>
    </message>
    <message>
        <source>All categories (0)</source>
        <translation>所有分类 (0)</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>The same numbers as a table to sort and copy</source>
        <translation>同样的数据，以可排序和复制的表格显示</translation>
    </message>
    <message>
        <source>Progress of the figure</source>
        <translation>图表的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Making figures… %p %</source>
        <translation>正在生成图表… %p%</translation>
    </message>
    <message>
        <source>Numbers of the figure</source>
        <translation>图表的数据</translation>
    </message>
    <message>
        <source>Click a head to sort. Double-click a number, or press Enter, for the hosts behind it.</source>
        <translation>点击表头进行排序。双击数字或按 Enter 可查看其背后的主机。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Simulated: these runs are from a lab, nothing was measured</source>
        <translation>模拟：这些运行记录来自实验室，没有任何实测</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No chart is shown.</source>
        <translation>没有显示图表。</translation>
    </message>
    <message>
        <source>The whole figure is shown.</source>
        <translation>已显示完整图表。</translation>
    </message>
    <message>
        <source>Nothing was shown before.</source>
        <translation>之前没有显示过其他部分。</translation>
    </message>
    <message>
        <source>Nothing was shown after.</source>
        <translation>之后没有显示过其他部分。</translation>
    </message>
    <message>
        <source>There is but one category.</source>
        <translation>只有一个类别。</translation>
    </message>
    <message>
        <source>This figure is a table.</source>
        <translation>此图表是一张表格。</translation>
    </message>
    <message>
        <source>No figure is shown.</source>
        <translation>没有显示图表。</translation>
    </message>
</context>
<context>
    <name>widgets::FigureTableModel</name>
    <message>
        <source>category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>widgets::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>A store has to be named.</source>
        <translation>必须指定数据库。</translation>
    </message>
    <message>
        <source>A shared store begins with postgresql://</source>
        <translation>共享数据库以 postgresql:// 开头</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>不允许读取此文件。</translation>
    </message>
    <message>
        <source>This file may not be written.</source>
        <translation>不允许写入此文件。</translation>
    </message>
    <message>
        <source>In this folder no file may be made.</source>
        <translation>不能在此文件夹中创建文件。</translation>
    </message>
</context>
<context>
    <name>widgets::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open st&amp;ore…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Use another store of runs, or begin a new one.</source>
        <translation>使用另一个运行记录数据库，或新建一个。</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>打开抓包文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation>显示 pcap 或 pcapng 文件中的 MPTCP 连接。</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>导入运行记录(&amp;I)…</translation>
    </message>
    <message>
        <source>Add runs from files to the store: exports, ZMap&apos;s output, other stores.</source>
        <translation>从文件向数据库添加运行记录：导出文件、ZMap 的输出、其他数据库。</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, theme, where runs are kept, limits and databases.</source>
        <translation>语言、主题、运行记录的保存位置、限制和数据库。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; a running scan is asked about first.</source>
        <translation>关闭窗口；如有扫描正在运行，会先询问。</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation>运行记录数据库 (*.sqlite *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>Shows only replies for which this holds: field = value, also != &lt; &gt; &lt;= &gt;=, joined by &amp;&amp; and ||, with parentheses. Fields: %1.</source>
        <translation>只显示满足此条件的应答：字段 = 值，也可用 != &lt; &gt; &lt;= &gt;=，以 &amp;&amp; 和 || 连接，可加括号。字段：%1。</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>The filter has an error; all replies are shown. %1. Completion lists the fields while a name is typed.</source>
        <translation>筛选条件有错误；显示所有应答。%1。输入名称时，自动补全会列出字段。</translation>
    </message>
</context>
<context>
    <name>widgets::GeneralSection</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The window is built anew in the other language; what runs goes on.</source>
        <translation>窗口会以另一种语言重新建立；正在运行的任务会继续。</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>浅色或深色，或与桌面一致。</translation>
    </message>
    <message>
        <source>&amp;Notify after:</source>
        <translation>超过此时间则通知(&amp;N)：</translation>
    </message>
    <message>
        <source>A run that took longer is announced on the desktop when it ends, unless the window is in use.</source>
        <translation>用时更长的运行在结束时会在桌面上发出通知，除非窗口正在使用。</translation>
    </message>
</context>
<context>
    <name>widgets::GuideContents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
</context>
<context>
    <name>widgets::GuideHits</name>
    <message>
        <source>Places in the guide</source>
        <translation>指南中的位置</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>page, section</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>User Guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The page that was shown before.</source>
        <translation>之前显示的页面。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The page from which you went back.</source>
        <translation>您后退之前所在的页面。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>All chapters with what is in them.</source>
        <translation>所有章节及其内容。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <source>%1 — User Guide</source>
        <translation>%1 — 用户指南</translation>
    </message>
</context>
<context>
    <name>widgets::HandshakePage</name>
    <message>
        <source>No capture open</source>
        <translation>没有打开的抓包文件</translation>
    </message>
    <message>
        <source>Open a pcap or pcapng file, or drop one here: its connections are listed, and each one is drawn and explained packet by packet.</source>
        <translation>打开 pcap 或 pcapng 文件，或将文件拖放到这里：会列出其中的连接，并逐个数据包地绘制和解释每个连接。</translation>
    </message>
    <message>
        <source>Open &amp;capture…</source>
        <translation>打开抓包文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>抓包文件</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开抓包文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Replay from the start</source>
        <translation>从头重放(&amp;R)</translation>
    </message>
    <message>
        <source>Show the l&amp;esson</source>
        <translation>显示课程(&amp;E)</translation>
    </message>
    <message>
        <source>Show the e&amp;xercises</source>
        <translation>显示练习(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Next exercise</source>
        <translation>下一个练习(&amp;N)</translation>
    </message>
    <message>
        <source>Export &amp;diagram…</source>
        <translation>导出示意图(&amp;D)…</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Virtual lab, simulated: %1</source>
        <translation>虚拟实验室，模拟：%1</translation>
    </message>
    <message>
        <source>The connection is played on the virtual lab…</source>
        <translation>正在虚拟实验室中演示连接…</translation>
    </message>
    <message>
        <source>The capture is being read…</source>
        <translation>正在读取抓包文件…</translation>
    </message>
    <message>
        <source>The capture holds no TCP connection from its first SYN on.</source>
        <translation>抓包文件中没有从首个 SYN 开始的 TCP 连接。</translation>
    </message>
    <message>
        <source>%1: the lesson is played anew.</source>
        <translation>%1：重新演示课程。</translation>
    </message>
    <message>
        <source>The box is gone: the lesson is played anew.</source>
        <translation>中间盒已移除：重新演示课程。</translation>
    </message>
    <message>
        <source>Export Diagram</source>
        <translation>导出示意图</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Diagram exported to %1</source>
        <translation>示意图已导出到 %1</translation>
    </message>
    <message>
        <source>%1 %2 packets beyond the limit are not shown.</source>
        <translation>%1 超出上限的 %2 个数据包未显示。</translation>
    </message>
    <message>
        <source>Show the MPTCP connections of a pcap or pcapng file.</source>
        <translation>显示 pcap 或 pcapng 文件中的 MPTCP 连接。</translation>
    </message>
    <message>
        <source>Let the packets follow from the first one.</source>
        <translation>从第一个数据包开始依次播放。</translation>
    </message>
    <message>
        <source>Put boxes on the way and see what becomes of the handshake.</source>
        <translation>在路径上放置中间设备，看看握手会怎样。</translation>
    </message>
    <message>
        <source>Questions about the handshake, with hints and answers.</source>
        <translation>关于握手的问题，附有提示和答案。</translation>
    </message>
    <message>
        <source>Go on to the next question.</source>
        <translation>进入下一个问题。</translation>
    </message>
    <message>
        <source>Write the drawing of the handshake as a picture.</source>
        <translation>将握手图写为图片。</translation>
    </message>
    <message>
        <source>No connection is shown.</source>
        <translation>没有显示连接。</translation>
    </message>
</context>
<context>
    <name>widgets::HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All commands and the keys that run them.</source>
        <translation>所有命令以及执行它们的按键。</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Click on anything afterwards to learn what it is.</source>
        <translation>之后点击任何对象即可了解它是什么。</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation>本程序能做什么，以及得到首个结果的途径。</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation>显示发生了什么：错误、警告和运行的结束。</translation>
    </message>
    <message>
        <source>&amp;About MPTCP Workbench</source>
        <translation>关于 MPTCP Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>版本和许可证。</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The version of Qt, which the window is made with.</source>
        <translation>制作窗口所用的 Qt 的版本。</translation>
    </message>
    <message>
        <source>About MPTCP Workbench</source>
        <translation>关于 MPTCP Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;Measures Multipath TCP in a network: finds the hosts that answer MP_CAPABLE and tells what their answers are worth.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;MPTCP Workbench %1&lt;/h3&gt;&lt;p&gt;测量网络中的多路径 TCP：找出应答 MP_CAPABLE 的主机，并说明其应答的价值。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>本页帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The chapter of the user guide about the page that is shown.</source>
        <translation>用户指南中关于当前页面的章节。</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>All chapters: first steps, tutorials and what every word means.</source>
        <translation>所有章节：入门、教程以及每个词的含义。</translation>
    </message>
</context>
<context>
    <name>widgets::HexView</name>
    <message>
        <source>Packet bytes</source>
        <translation>数据包字节</translation>
    </message>
    <message>
        <source>The bytes of the packet: where they stand, in hex, and as text. Choose one to find its field. Framed bytes were changed on the way, hatched ones were not seen or not kept.</source>
        <translation>数据包的字节：所在位置、十六进制值和文本。选择一个字节即可找到其字段。带框的字节在途中被改变，带阴影线的字节未被看到或未保留。</translation>
    </message>
    <message>
        <source>&amp;Copy as Hex</source>
        <translation>复制为十六进制(&amp;C)</translation>
    </message>
    <message>
        <source>Byte %1 of %2, chosen: %3</source>
        <translation>第 %1 个字节，共 %2 个，已选：%3</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryModel</name>
    <message>
        <source>Trace: %1</source>
        <translation>追踪：%1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>验证：%1</translation>
    </message>
    <message>
        <source>first seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>另一类别</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>另一密钥</translation>
    </message>
    <message>
        <source>the same key</source>
        <translation>同一密钥</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Answer or verdict</source>
        <translation>应答或结论</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
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
        <translation>追踪它</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>验证它</translation>
    </message>
    <message>
        <source>IPv4 or IPv6 address</source>
        <translation>IPv4 或 IPv6 地址</translation>
    </message>
    <message>
        <source>Address whose history is shown</source>
        <translation>显示其历史的地址</translation>
    </message>
    <message>
        <source>Type an address and press Enter for all that it answered</source>
        <translation>输入地址并按 Enter，即可查看它的所有应答</translation>
    </message>
    <message>
        <source>Type an address, or double-click a host: what it answered in all runs appears here.</source>
        <translation>输入地址或双击主机：它在所有运行记录中的应答会显示在这里。</translation>
    </message>
    <message>
        <source>Opens the Trace page with this address</source>
        <translation>以此地址打开“追踪”页</translation>
    </message>
    <message>
        <source>Climbs the ladder of proofs with this address</source>
        <translation>以此地址逐级执行各验证步骤</translation>
    </message>
    <message>
        <source>History of the address</source>
        <translation>地址的历史</translation>
    </message>
    <message>
        <source>Looking up what %1 answered…</source>
        <translation>正在查找 %1 的应答…</translation>
    </message>
    <message>
        <source>%1 answered in no simulated run, and was not traced or proven.</source>
        <translation>%1 在模拟的运行记录中没有应答，也未被追踪或验证。</translation>
    </message>
    <message>
        <source>%1 answered in no measured run, and was not traced or proven.</source>
        <translation>%1 在实测的运行记录中没有应答，也未被追踪或验证。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n run(s)</source>
        <translation>
            <numerusform>在 %n 个运行记录中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryStrip</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1: trace, %2</source>
        <translation>%1：追踪，%2</translation>
    </message>
    <message>
        <source>%1: proof, %2</source>
        <translation>%1：验证，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, another class than before</source>
        <translation>%1，与之前的类别不同</translation>
    </message>
    <message>
        <source>%1, another key than before</source>
        <translation>%1，与之前的密钥不同</translation>
    </message>
    <message>
        <source>%1, the same key as before</source>
        <translation>%1，与之前的密钥相同</translation>
    </message>
    <message>
        <source>History along time</source>
        <translation>随时间变化的历史</translation>
    </message>
    <message>
        <source>A lane for each version and port that answered: a shape for the class of each answer, a dot for a scan that asked and got none. Traces and proofs are in the lanes below. Arrow keys step from mark to mark.</source>
        <translation>每个有应答的版本和端口各占一条泳道：每个应答的类别用一种形状表示，扫描询问而未得到应答则用圆点表示。追踪和验证位于下方的泳道。用方向键在标记之间移动。</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>%1, run %2
%3</source>
        <translation>%1，运行记录 %2
%3</translation>
    </message>
</context>
<context>
    <name>widgets::HopModel</name>
    <message numerus="yes">
        <source>no answer to %n probe(s)</source>
        <translation>
            <numerusform>%n 个探测包没有得到应答</numerusform>
        </translation>
    </message>
    <message>
        <source>quoted with TTL %1</source>
        <translation>引用时的 TTL 为 %1</translation>
    </message>
    <message>
        <source>MPLS label %1</source>
        <translation>MPLS 标签 %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>另有 %1</translation>
    </message>
    <message>
        <source>answered some probes only</source>
        <translation>只应答了部分探测包</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用报文</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Time to live of the probe that ended here</source>
        <translation>在此终止的探测包的生存时间</translation>
    </message>
    <message>
        <source>The router that answered</source>
        <translation>作出应答的路由器</translation>
    </message>
    <message>
        <source>Its name by reverse DNS, when asked for</source>
        <translation>通过反向 DNS 得到的名称（在要求查询时）</translation>
    </message>
    <message>
        <source>Round trip of the probe that ended here</source>
        <translation>在此终止的探测包的往返时间</translation>
    </message>
    <message>
        <source>How much of the probe the router sent back: the whole options (full), less (partial), or nothing</source>
        <translation>路由器送回了探测包的多少内容：全部选项（完整）、较少（部分）或没有</translation>
    </message>
    <message>
        <source>What this router&apos;s quote shows to be other than it was sent</source>
        <translation>该路由器的引用报文显示哪些内容与发送时不同</translation>
    </message>
    <message>
        <source>%1 (target)</source>
        <translation>%1（目标）</translation>
    </message>
</context>
<context>
    <name>widgets::HostMeasurements</name>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>This run is not kept in the store: %1</source>
        <translation>该运行记录未保存到数据库：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were lost on receive, so hops may look silent; lower the rate.</source>
        <translation>
            <numerusform>接收时丢失了 %n 个数据包，因此有些跳可能看似静默；请降低速率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No name server answered for %n hop(s) in time, so they have no name.</source>
        <translation>
            <numerusform>有 %n 个跳没有域名服务器及时应答，因此它们没有名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many measurements wait already; this one was not added.</source>
        <translation>等待中的测量已经太多；未添加此项。</translation>
    </message>
</context>
<context>
    <name>widgets::HostModel</name>
    <message>
        <source>The address that was probed</source>
        <translation>被探测的地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The ports at which the point counts it</source>
        <translation>该数据点计入它的端口</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Version of MPTCP that was asked</source>
        <translation>所请求的 MPTCP 版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Class of the answer, or the verdict of a trace or proof</source>
        <translation>应答的类别，或追踪或验证的结论</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>The key in the answer, 64 bits in hexadecimal</source>
        <translation>应答中的密钥，64 位，十六进制</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Who announces the address; needs a database of networks</source>
        <translation>谁通告该地址；需要网络数据库</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Where it is; needs a database of countries</source>
        <translation>它所在的位置；需要国家数据库</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>The run in which it answered so</source>
        <translation>它如此应答时的运行记录</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Round-trip time in milliseconds</source>
        <translation>往返时间，以毫秒为单位</translation>
    </message>
    <message>
        <source>RTT [ms]</source>
        <translation>RTT [ms]</translation>
    </message>
    <message>
        <source>TTL or hop limit of the answer</source>
        <translation>应答的 TTL 或跳数限制</translation>
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
        <translation>筛选主机：地址、前缀、AS…</translation>
    </message>
    <message>
        <source>Filter hosts</source>
        <translation>筛选主机</translation>
    </message>
    <message>
        <source>Words of any column, or prefixes such as 192.0.2.0/24; all must hold</source>
        <translation>任意列中的词，或 192.0.2.0/24 之类的前缀；必须全部满足</translation>
    </message>
    <message>
        <source>Hosts behind the point</source>
        <translation>数据点背后的主机</translation>
    </message>
    <message>
        <source>The hosts that the chosen bar or marker counts, with what they answered. Double-click one for all that it answered in all runs.</source>
        <translation>所选条形或标记计入的主机及其应答。双击一个主机可查看它在所有运行记录中的应答。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>%1: looking up the hosts…</source>
        <translation>%1：正在查找主机…</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 hosts are listed, by address. Narrow the question down for the others.</source>
        <translation>按地址只列出了 %2 个主机中的前 %1 个。要查看其他主机，请缩小查询范围。</translation>
    </message>
    <message>
        <source>Click a bar or marker of the figure, or a row of a table: the hosts that it counts are listed here.</source>
        <translation>点击图表中的条形或标记，或表格中的行：它计入的主机会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n 个主机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hosts</source>
        <translation>%2 个主机中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;History of %1</source>
        <translation>%1 的历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Trace it</source>
        <translation>追踪它(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Prove it</source>
        <translation>验证它(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave it out of scans</source>
        <translation>在扫描中排除它(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>widgets::HostSession</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>正在读取目标并解析名称…</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>正在查找通往目标的路由…</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>正在建立内核实验室…</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>正在打开观测点…</translation>
    </message>
    <message>
        <source>Connecting by ssh…</source>
        <translation>正在通过 ssh 连接…</translation>
    </message>
</context>
<context>
    <name>widgets::HostsModel</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The target that was asked</source>
        <translation>被询问的目标</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The TCP port that was asked</source>
        <translation>被询问的 TCP 端口</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation>所请求的内容：MPTCP 版本 0、版本 1，或作为对照的普通 TCP</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How it answered; of several the strongest</source>
        <translation>它如何应答；有多个时取最强的</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The version in its MP_CAPABLE</source>
        <translation>其 MP_CAPABLE 中的版本</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>The flags of its MP_CAPABLE: A checksum required, H HMAC-SHA</source>
        <translation>其 MP_CAPABLE 的标志：A 需要校验和，H HMAC-SHA</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>The hop limit left when the answer arrived</source>
        <translation>应答到达时剩余的跳数限制</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>From the probe to the answer</source>
        <translation>从探测包到应答</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The key in its MP_CAPABLE. A true host draws a new one for each connection</source>
        <translation>其 MP_CAPABLE 中的密钥。真正的主机会为每个连接生成新的密钥</translation>
    </message>
</context>
<context>
    <name>widgets::HostsPanel</name>
    <message>
        <source>Class of the answer</source>
        <translation>应答的类别</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address family</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>地址的一部分</translation>
    </message>
    <message>
        <source>Hosts of the run</source>
        <translation>运行记录的主机</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Any MPTCP option</source>
        <translation>任何 MPTCP 选项</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>All passes</source>
        <translation>所有轮次</translation>
    </message>
    <message>
        <source>All ports</source>
        <translation>所有端口</translation>
    </message>
    <message>
        <source>More rows are not held in memory; narrow the filter, or export the run</source>
        <translation>其余行不保存在内存中；请缩小筛选范围，或导出该运行记录</translation>
    </message>
    <message>
        <source>&amp;Export the run’s hosts…</source>
        <translation>导出该运行记录的主机(&amp;E)…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>%1 answers…</source>
        <translation>%1 条应答…</translation>
    </message>
    <message>
        <source>first %1 of %2 answers</source>
        <translation>%2 条应答中的前 %1 条</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 条应答</translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Be&amp;gan at (UTC):</source>
        <translation>开始时间（UTC）(&amp;G)：</translation>
    </message>
    <message>
        <source>Nothing was measured: the replies are &amp;simulated</source>
        <translation>并非实测：这些应答是模拟的(&amp;S)</translation>
    </message>
    <message>
        <source>Take nothing of a file in which one line can’t be &amp;read</source>
        <translation>只要文件中有一行无法读取，就不采用该文件的任何内容(&amp;R)</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>导入运行记录</translation>
    </message>
    <message>
        <source>As the file begins</source>
        <translation>按文件开头判断</translation>
    </message>
    <message>
        <source>Runs of this program (JSON lines)</source>
        <translation>本程序的运行记录（JSON 行）</translation>
    </message>
    <message>
        <source>Replies of scan, JSON lines</source>
        <translation>scan 的应答，JSON 行</translation>
    </message>
    <message>
        <source>Replies of scan, CSV</source>
        <translation>scan 的应答，CSV</translation>
    </message>
    <message>
        <source>Replies of ZMap, CSV</source>
        <translation>ZMap 的应答，CSV</translation>
    </message>
    <message>
        <source>Packet capture (pcap, pcapng)</source>
        <translation>抓包文件（pcap、pcapng）</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>What the probes of a ZMap file, or of a capture without them, asked</source>
        <translation>ZMap 文件或不含探测包的抓包文件中，探测包所询问的内容</translation>
    </message>
    <message>
        <source>The key in those probes of version 0, 16 hex digits: an answer with the same key is a mirror</source>
        <translation>这些版本 0 探测包中的密钥，16 位十六进制数字：带有相同密钥的应答即为镜像</translation>
    </message>
    <message>
        <source>those that answered</source>
        <translation>作出应答的端口</translation>
    </message>
    <message>
        <source>The ports that were asked, like 80,443; of a capture only these count</source>
        <translation>所询问的端口，例如 80,443；对于抓包文件，只计入这些端口</translation>
    </message>
    <message>
        <source>When the scan began, UTC</source>
        <translation>扫描开始的时间，UTC</translation>
    </message>
    <message>
        <source>Only for files that bear no times</source>
        <translation>仅用于不含时间的文件</translation>
    </message>
    <message>
        <source>from where it was measured</source>
        <translation>测量所在的位置</translation>
    </message>
    <message>
        <source>the series that the runs belong to</source>
        <translation>运行记录所属的系列</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that this program exported keep what they say of themselves. For the other formats, say here what the file does not.</source>
        <translation>由本程序导出的运行记录保留其自身的说明。对于其他格式，请在此补充文件中没有的信息。</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Probes &amp;asked:</source>
        <translation>探测包询问的内容(&amp;A)：</translation>
    </message>
    <message>
        <source>Sender &amp;key:</source>
        <translation>发送方密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Vantage point:</source>
        <translation>观测点(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>标签(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>widgets::InteractiveFigure</name>
    <message>
        <source>%1: no data, nothing was scanned</source>
        <translation>%1：无数据，未进行扫描</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>error bar: %1 to %2</source>
        <translation>误差线：%1 至 %2</translation>
    </message>
    <message>
        <source>Doubtful: a run behind it lost packets or ended early</source>
        <translation>存疑：所依据的某次运行丢失了数据包或提前结束</translation>
    </message>
    <message>
        <source>Point at a bar or marker for its numbers; click it for the hosts behind it. Drag over categories or turn the wheel to zoom, hold Shift and drag to move, double-click to see all. With the keyboard: arrows move from point to point, Enter shows the hosts, + and - zoom, 0 shows all.</source>
        <translation>指向柱形或标记可查看数值，单击可查看其对应的主机。在类别上拖动或转动滚轮可缩放，按住 Shift 拖动可平移，双击可查看全部。使用键盘时：方向键在各点之间移动，Enter 显示主机，+ 和 - 缩放，0 显示全部。</translation>
    </message>
</context>
<context>
    <name>widgets::LadderModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>widgets::LadderPainter</name>
    <message>
        <source>Initiator (A)</source>
        <translation>发起方 (A)</translation>
    </message>
    <message>
        <source>Listener (B)</source>
        <translation>监听方 (B)</translation>
    </message>
    <message>
        <source>The diagram could not be written to %1. Choose another folder.</source>
        <translation>无法将示意图写入 %1。请选择其他文件夹。</translation>
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
        <translation>子流 %1：%2 至 %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 及其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>does not arrive</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>made by the box</source>
        <translation>由中间盒生成</translation>
    </message>
    <message>
        <source>taken by the box</source>
        <translation>被中间盒截走</translation>
    </message>
</context>
<context>
    <name>widgets::LadderView</name>
    <message>
        <source>The packets of the connection in the order of time, from the side that opened it on the left to the side that listened on the right. Choose one to have it explained. Each subflow has lines of its own colour and pattern; a diamond marks the place where a box altered a packet, and a cross where one was lost.</source>
        <translation>连接中的数据包按时间顺序排列，左侧为打开连接的一方，右侧为监听的一方。选择一个数据包可查看其说明。每个子流的线条有各自的颜色和线型；菱形标出中间盒修改数据包的位置，叉号标出数据包丢失的位置。</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s)</source>
        <translation>
            <numerusform>%n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet %1 of %2, %3, %4. %5</source>
        <translation>第 %1 个数据包，共 %2 个，%3，%4。%5</translation>
    </message>
    <message>
        <source>from the initiator</source>
        <translation>来自发起方</translation>
    </message>
    <message>
        <source>from the listener</source>
        <translation>来自监听方</translation>
    </message>
    <message>
        <source>%1 On the way: %2.</source>
        <translation>%1 途中：%2。</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;On the way: %2.&lt;/b&gt;</source>
        <translation>%1 &lt;b&gt;途中：%2。&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>widgets::LargeScanDialog</name>
    <message>
        <source>&amp;Start the scan</source>
        <translation>开始扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Scan Public Networks</source>
        <translation>扫描公共网络</translation>
    </message>
    <message>
        <source>This scan sends %1 probes to public networks.</source>
        <translation>此扫描将向公共网络发送 %1 个探测包。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>%1 addresses that belong to others: %2</source>
        <translation>%1 个属于他人的地址：%2</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1, %2 on the wire</source>
        <translation>%1，线路上为 %2</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>以接口所能承受的最快速度</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&lt;b&gt;Scanning well&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;Scan only what you may: ask your network’s operators first.&lt;/li&gt;&lt;li&gt;Let the reverse DNS name and a web page on this address say who scans, why, and how to reach you.&lt;/li&gt;&lt;li&gt;Honour every request to opt out: keep those networks in a blocklist under “Lists”.&lt;/li&gt;&lt;li&gt;Send no faster than you need to, and spread the load over the networks.&lt;/li&gt;&lt;/ul&gt;More: &lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;ZMap’s advice&lt;/a&gt;</source>
        <translation>&lt;b&gt;规范地扫描&lt;/b&gt;&lt;ul style=&apos;margin-top:0&apos;&gt;&lt;li&gt;只扫描获准扫描的对象：请先征询本网络的运营者。&lt;/li&gt;&lt;li&gt;通过反向 DNS 名称和此地址上的网页说明由谁扫描、为何扫描以及如何联系您。&lt;/li&gt;&lt;li&gt;尊重每一项退出请求：将这些网络保存在“列表”下的阻止列表中。&lt;/li&gt;&lt;li&gt;发送速度不要超过实际需要，并将负载分散到各个网络。&lt;/li&gt;&lt;/ul&gt;更多信息：&lt;a href=&apos;https://github.com/zmap/zmap/wiki/Scanning-Best-Practices&apos;&gt;ZMap 的建议&lt;/a&gt;</translation>
    </message>
    <message>
        <source>I &amp;mean the whole address family, and may scan it</source>
        <translation>我确实要扫描整个地址族，并且获准这样做(&amp;M)</translation>
    </message>
</context>
<context>
    <name>widgets::LessonPathView</name>
    <message>
        <source>Path from the initiator to the listener</source>
        <translation>从发起方到监听方的路径</translation>
    </message>
    <message>
        <source>The path from the initiator over its routers to the listener. Drop a rule on a gap between two of them, or choose a gap with the arrow keys and press 1 to 4; Delete takes the box away. Above the path stands the current packet at each place that it passed: a diamond marks where it was changed. Click a place to see the packet as it was there.</source>
        <translation>从发起方经过各路由器到监听方的路径。将规则拖放到两者之间的空隙上，或用方向键选择空隙并按 1 至 4；Delete 可移除中间盒。路径上方显示当前数据包经过的每个位置的状态：菱形标出它被修改的位置。单击某个位置可查看数据包在该处的样子。</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听方</translation>
    </message>
    <message>
        <source>Router %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>%1. Press Enter to see the packet as it was here.</source>
        <translation>%1。按 Enter 可查看数据包在此处的样子。</translation>
    </message>
    <message>
        <source>%1. The packet was changed just before. Press Enter to see it as it was here.</source>
        <translation>%1。数据包刚在此前被修改。按 Enter 可查看它在此处的样子。</translation>
    </message>
    <message>
        <source>%1. The packet did not come here.</source>
        <translation>%1。数据包没有到达这里。</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source>%1: a box may hide here.</source>
        <translation>%1：这里可能藏有中间盒。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1: no box. Press 1 to 4 to put a rule here.</source>
        <translation>%1：没有中间盒。按 1 至 4 可在此放置规则。</translation>
    </message>
    <message>
        <source>%1: no box.</source>
        <translation>%1：没有中间盒。</translation>
    </message>
    <message>
        <source>&amp;Remove box</source>
        <translation>移除中间盒(&amp;R)</translation>
    </message>
</context>
<context>
    <name>widgets::LessonSetup</name>
    <message>
        <source>Second s&amp;ubflow</source>
        <translation>第二个子流(&amp;U)</translation>
    </message>
    <message>
        <source>A second path joins the connection with MP_JOIN</source>
        <translation>第二条路径通过 MP_JOIN 加入连接</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>Both sides send a little data, with DSS and DATA_ACK</source>
        <translation>双方各发送少量数据，附带 DSS 和 DATA_ACK</translation>
    </message>
    <message>
        <source>&amp;Teardown</source>
        <translation>关闭连接(&amp;T)</translation>
    </message>
    <message>
        <source>The connection is closed with DATA_FIN and the subflows with FIN</source>
        <translation>连接以 DATA_FIN 关闭，各子流以 FIN 关闭</translation>
    </message>
    <message>
        <source>&amp;Host speaks MPTCP</source>
        <translation>主机支持 MPTCP(&amp;H)</translation>
    </message>
    <message>
        <source>Without it, a host that knows plain TCP alone stands at the end of the path</source>
        <translation>不选中时，路径末端是一台只懂普通 TCP 的主机</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>The packets travel over IPv6 instead of IPv4</source>
        <translation>数据包通过 IPv6 而不是 IPv4 传输</translation>
    </message>
    <message>
        <source>v1 (RFC 8684)</source>
        <translation>v1（RFC 8684）</translation>
    </message>
    <message>
        <source>v0 (RFC 6824)</source>
        <translation>v0（RFC 6824）</translation>
    </message>
    <message>
        <source>The version of MPTCP that the initiator asks for. In version 0 the SYN carries a key, in version 1 it carries none.</source>
        <translation>发起方请求的 MPTCP 版本。在版本 0 中，SYN 携带密钥；在版本 1 中则不携带。</translation>
    </message>
    <message>
        <source>Routers between the initiator and the listener</source>
        <translation>发起方与监听方之间的路由器</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Routers:</source>
        <translation>路由器(&amp;R)：</translation>
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
        <translation>表中的应答数(&amp;R)：</translation>
    </message>
    <message>
        <source>The Live page lists at most so many. Later ones are counted, and written to the store when runs are kept.</source>
        <translation>“实时”页最多列出这么多应答。之后的应答只计数；如果保存运行记录，还会写入数据库。</translation>
    </message>
    <message>
        <source>&amp;Memory for packets:</source>
        <translation>用于数据包的内存(&amp;M)：</translation>
    </message>
    <message>
        <source>For the bytes of replies, which the details of a row show.</source>
        <translation>用于保存应答的字节，行的详细信息会显示这些字节。</translation>
    </message>
    <message>
        <source>&amp;Ask from targets:</source>
        <translation>询问的目标数下限(&amp;A)：</translation>
    </message>
    <message>
        <source>A scan of so many public addresses or more is asked about before it starts.</source>
        <translation>如果扫描的公共地址达到或超过此数量，开始前会先询问。</translation>
    </message>
</context>
<context>
    <name>widgets::ListModel</name>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>widgets::ListTransfer</name>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>the list is larger than the limit of %1 MiB; raise the limit if you trust its source</source>
        <translation>该列表超过 %1 MiB 的上限；如果信任其来源，请提高上限</translation>
    </message>
    <message>
        <source>the list is packed; unpack it and add the file, or name the address of a plain one</source>
        <translation>该列表是压缩的；请解压后添加文件，或给出未压缩列表的地址</translation>
    </message>
    <message>
        <source>%1 answered %2 %3; check the address</source>
        <translation>%1 答复 %2 %3；请检查地址</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long; try again later</source>
        <translation>%1 太久没有发送任何内容；请稍后重试</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times; name the list&apos;s own address</source>
        <translation>%1 的重定向超过 %2 次；请给出列表本身的地址</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is less safe; name the list&apos;s own address</source>
        <translation>%1 重定向到安全性较低的地址；请给出列表本身的地址</translation>
    </message>
    <message>
        <source>the list did not come whole: %1</source>
        <translation>列表未完整到达：%1</translation>
    </message>
    <message>
        <source>the list did not come whole: the connection broke off</source>
        <translation>列表未完整到达：连接中断</translation>
    </message>
    <message>
        <source>what came is no list of targets: %1</source>
        <translation>收到的不是目标列表：%1</translation>
    </message>
    <message>
        <source>what came is no list of targets: line %1: %2</source>
        <translation>收到的不是目标列表：第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>widgets::ListsPanel</name>
    <message>
        <source>List files</source>
        <translation>列表文件</translation>
    </message>
    <message>
        <source>Add &amp;list files…</source>
        <translation>添加列表文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose files with one target a line, or drop them anywhere on the form</source>
        <translation>选择每行一个目标的文件，或将其拖放到表单的任意位置</translation>
    </message>
    <message>
        <source>Fe&amp;tch list from URL…</source>
        <translation>从 URL 获取列表(&amp;T)…</translation>
    </message>
    <message>
        <source>Fetch a list, such as an IPv6 hitlist, and keep it with its date</source>
        <translation>获取列表（例如 IPv6 hitlist），并连同日期一起保存</translation>
    </message>
    <message>
        <source>&amp;Remove list</source>
        <translation>移除列表(&amp;R)</translation>
    </message>
    <message>
        <source>Take the selected lists out of the form; the files stay</source>
        <translation>将选定的列表从表单中移除；文件会保留</translation>
    </message>
    <message>
        <source>using a list otherwise</source>
        <translation>更改列表用途</translation>
    </message>
    <message>
        <source>The list stands there already</source>
        <translation>该列表已在表中</translation>
    </message>
    <message>
        <source>adding lists</source>
        <translation>添加列表</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) added</source>
        <translation>
            <numerusform>已添加 %n 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>removing lists</source>
        <translation>移除列表</translation>
    </message>
    <message>
        <source>“%1” was taken out of the form</source>
        <translation>已从表单中移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were taken out of the form</source>
        <translation>
            <numerusform>已从表单中移除 %n 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>List Files</source>
        <translation>列表文件</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.list *.jsonl);;All files (*)</source>
        <translation>列表 (*.txt *.csv *.list *.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Fetched lists</source>
        <translation>获取的列表</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Use as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Fetch again…</source>
        <translation>重新获取…</translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation>复制文件路径</translation>
    </message>
    <message>
        <source>Drop files here, or fetch a list from a web address.</source>
        <translation>将文件拖放到此处，或从网址获取列表。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Select a list first.</source>
        <translation>请先选择一个列表。</translation>
    </message>
</context>
<context>
    <name>widgets::LiveChart</name>
    <message>
        <source>Rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Packets sent and replies a second</source>
        <translation>每秒发送的数据包数和收到的应答数</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How many replies of each class there are</source>
        <translation>每个类别的应答数量</translation>
    </message>
    <message>
        <source>The run over time</source>
        <translation>运行过程随时间的变化</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Packets/s</source>
        <translation>数据包/秒</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>widgets::LivePage</name>
    <message>
        <source>No scan yet</source>
        <translation>尚未扫描</translation>
    </message>
    <message>
        <source>Choose targets on the Scan page and press Start. Counters, rates and every reply appear here while the scan runs.</source>
        <translation>在“扫描”页选择目标并按“开始”。扫描运行期间，计数、速率和每个应答都会显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation>前往“扫描”页(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Trace the Selected Target</source>
        <translation>追踪选定的目标(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of the Selected Target</source>
        <translation>验证选定目标的 MPTCP(&amp;P)</translation>
    </message>
    <message>
        <source>Show the &amp;History of the Selected Target</source>
        <translation>显示选定目标的历史(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xclude the Selected Target from the Next Scan</source>
        <translation>在下次扫描中排除选定的目标(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Filter Replies</source>
        <translation>筛选应答(&amp;F)</translation>
    </message>
    <message>
        <source>Chart of &amp;Rates</source>
        <translation>速率图(&amp;R)</translation>
    </message>
    <message>
        <source>Chart of &amp;Classes</source>
        <translation>类别图(&amp;C)</translation>
    </message>
    <message>
        <source>bytes of the newest %1 kept</source>
        <translation>保留最新 %1 个的字节</translation>
    </message>
    <message>
        <source>Not sending yet</source>
        <translation>尚未开始发送</translation>
    </message>
    <message>
        <source>Replies appear here once the first probes have left.</source>
        <translation>首批探测包发出后，应答会显示在这里。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No reply has come so far. Resume to go on.</source>
        <translation>目前还没有收到应答。请继续扫描。</translation>
    </message>
    <message>
        <source>Waiting for replies</source>
        <translation>正在等待应答</translation>
    </message>
    <message>
        <source>No target has answered so far.</source>
        <translation>目前还没有目标应答。</translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation>扫描失败</translation>
    </message>
    <message>
        <source>The reason stands above. No reply came before it broke off.</source>
        <translation>原因见上方。中断之前没有收到任何应答。</translation>
    </message>
    <message>
        <source>No target replied</source>
        <translation>没有目标应答</translation>
    </message>
    <message>
        <source>Check the targets and ports, or whether a firewall on the way drops the probes.</source>
        <translation>请检查目标和端口，以及途中是否有防火墙丢弃探测包。</translation>
    </message>
    <message>
        <source>The next scan leaves out %1</source>
        <translation>下次扫描将排除 %1</translation>
    </message>
    <message>
        <source>Find the box on the way to it that changes MPTCP.</source>
        <translation>找出途中改动 MPTCP 的中间设备。</translation>
    </message>
    <message>
        <source>Open a second path to it, as only a host that speaks MPTCP allows.</source>
        <translation>与其建立第二条路径，只有支持 MPTCP 的主机才允许这样做。</translation>
    </message>
    <message>
        <source>What it answered in all stored runs.</source>
        <translation>它在所有已存运行记录中的应答。</translation>
    </message>
    <message>
        <source>The next scan leaves it out; the Scan page can take that back.</source>
        <translation>下次扫描将跳过它；可在“扫描”页撤销。</translation>
    </message>
    <message>
        <source>Go to the filter of the replies.</source>
        <translation>转到应答的筛选栏。</translation>
    </message>
    <message>
        <source>Show how many packets leave and come in a second.</source>
        <translation>显示每秒发出和收到多少数据包。</translation>
    </message>
    <message>
        <source>Show how many hosts of each kind answered so far.</source>
        <translation>显示目前各类主机的应答数量。</translation>
    </message>
    <message>
        <source>Select a reply first.</source>
        <translation>请先选择一个应答。</translation>
    </message>
</context>
<context>
    <name>widgets::LogButton</name>
    <message>
        <source>The log keeps what went wrong, and the ends of runs. Errors stand where they arise too.</source>
        <translation>日志记录出现的问题以及各次运行的结束。错误也会在发生的位置显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open the log: %1</source>
        <translation>打开日志：%1</translation>
    </message>
    <message>
        <source>New in the log; open it (F8)</source>
        <translation>日志中有新消息；打开日志 (F8)</translation>
    </message>
    <message>
        <source>Open the log (F8)</source>
        <translation>打开日志 (F8)</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Messages of the log</source>
        <translation>日志消息</translation>
    </message>
    <message>
        <source>Copy messages</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Copy the selected messages, or all that are shown</source>
        <translation>复制选定的消息，或所有显示的消息</translation>
    </message>
    <message>
        <source>Clear log</source>
        <translation>清除日志</translation>
    </message>
    <message>
        <source>Forget all messages</source>
        <translation>丢弃所有消息</translation>
    </message>
    <message>
        <source>Show messages of this kind</source>
        <translation>显示此类消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied</source>
        <translation>
            <numerusform>已复制 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MachineStates</name>
    <message>
        <source>ready on %1</source>
        <translation>在 %1 上就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>布局已重置</translation>
    </message>
</context>
<context>
    <name>widgets::MoreGroup</name>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Limits, order, threads, interface and addresses of the probes</source>
        <translation>探测包的限制、顺序、线程、接口和地址</translation>
    </message>
    <message>
        <source>More options (set: %1)</source>
        <translation>更多选项（已设置：%1）</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::Notifier</name>
    <message>
        <source>The scan failed after %1.</source>
        <translation>扫描在 %1 后失败。</translation>
    </message>
    <message>
        <source>The scan was stopped after %1 probes; %2 answers speak MPTCP.</source>
        <translation>扫描在发送 %1 个探测包后被停止；%2 个应答支持 MPTCP。</translation>
    </message>
    <message>
        <source>The scan is done: %1 probes, %2 answers speak MPTCP.</source>
        <translation>扫描已完成：%1 个探测包，%2 个应答支持 MPTCP。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message numerus="yes">
        <source>The traces were stopped after %n host(s).</source>
        <translation>
            <numerusform>路径追踪在 %n 台主机后被停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The traces of %n host(s) are done.</source>
        <translation>
            <numerusform>对 %n 台主机的路径追踪已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message numerus="yes">
        <source>The proofs were stopped after %n host(s).</source>
        <translation>
            <numerusform>验证在 %n 台主机后被停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proofs of %n host(s) are done.</source>
        <translation>
            <numerusform>对 %n 台主机的验证已完成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PacketText</name>
    <message>
        <source>plain TCP</source>
        <translation>普通 TCP</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 差错</translation>
    </message>
    <message>
        <source>Unreadable packet</source>
        <translation>无法读取的数据包</translation>
    </message>
    <message>
        <source>broken MPTCP option</source>
        <translation>损坏的 MPTCP 选项</translation>
    </message>
    <message>
        <source>keys %1 and %2</source>
        <translation>密钥 %1 和 %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>version %1, no key yet</source>
        <translation>版本 %1，尚无密钥</translation>
    </message>
    <message>
        <source>token %1, nonce %2</source>
        <translation>令牌 %1，随机数 %2</translation>
    </message>
    <message>
        <source>HMAC %1, nonce %2</source>
        <translation>HMAC %1，随机数 %2</translation>
    </message>
    <message>
        <source>HMAC %1</source>
        <translation>HMAC %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
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
        <translation>、</translation>
    </message>
    <message>
        <source>The initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>监听方</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>监听方</translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>The initiator opens a connection of plain TCP: its SYN carries no MP_CAPABLE.</source>
        <translation>发起方打开一个普通 TCP 连接：其 SYN 不携带 MP_CAPABLE。</translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks for Multipath TCP of version %1: its SYN already carries its key, %2.</source>
        <translation>发起方打开连接并请求使用版本 %1 的 Multipath TCP：其 SYN 已经携带了自己的密钥 %2。</translation>
    </message>
    <message>
        <source>The initiator opens the connection and asks with MP_CAPABLE whether the listener speaks Multipath TCP, version %1. The SYN carries no key: only who answers is worth one.</source>
        <translation>发起方打开连接，并用 MP_CAPABLE 询问监听方是否支持版本 %1 的 Multipath TCP。SYN 不携带密钥：只有作出应答的一方才值得给出密钥。</translation>
    </message>
    <message>
        <source>The SYN/ACK comes without MP_CAPABLE: from here on the connection is plain TCP. Either the listener does not speak Multipath TCP, or somebody on the way removed the option.</source>
        <translation>SYN/ACK 不带 MP_CAPABLE：从此处起，连接为普通 TCP。要么监听方不支持 Multipath TCP，要么途中有设备移除了该选项。</translation>
    </message>
    <message>
        <source>The SYN/ACK carries MP_CAPABLE as it was asked, without a key: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation>SYN/ACK 携带的 MP_CAPABLE 与请求时相同，且没有密钥：这是我们自己的选项被原样送回，而不是理解该选项的主机作出的应答。</translation>
    </message>
    <message>
        <source>The SYN/ACK carries the initiator&apos;s own key %1: this is our own option sent back, not the answer of a host that understands it.</source>
        <translation>SYN/ACK 携带的是发起方自己的密钥 %1：这是我们自己的选项被原样送回，而不是理解该选项的主机作出的应答。</translation>
    </message>
    <message>
        <source>The answer agrees: MP_CAPABLE of version %1 with a key of its own, %2. Both sides&apos; hashes of the keys are their tokens and first data sequence numbers.</source>
        <translation>应答表示同意：版本 %1 的 MP_CAPABLE，带有应答方自己的密钥 %2。双方密钥的哈希值给出各自的令牌和首个数据序列号。</translation>
    </message>
    <message>
        <source>The initiator sends both keys, its own %1 and the listener&apos;s %2: so a listener that kept nothing since the SYN learns them now, and sees that the option went through both ways.</source>
        <translation>发起方发送两个密钥，即自己的 %1 和监听方的 %2：这样，自 SYN 以来未保存任何状态的监听方此时便得知这些密钥，并看到该选项在两个方向上都已通过。</translation>
    </message>
    <message>
        <source>The initiator completes the handshake without MP_CAPABLE: both sides go on with plain TCP.</source>
        <translation>发起方在不带 MP_CAPABLE 的情况下完成握手：双方以普通 TCP 继续。</translation>
    </message>
    <message>
        <source>The initiator opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the listener&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation>发起方用单独的 SYN 打开第二条路径。MP_JOIN 通过监听方的令牌 %1 说明它属于哪个连接，并携带随机数 %2，用于随后的证明。</translation>
    </message>
    <message>
        <source>The initiator opens a second path of the same connection.</source>
        <translation>发起方为同一连接打开第二条路径。</translation>
    </message>
    <message>
        <source>The listener proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation>监听方证明自己知道两个密钥，而不泄露密钥：对两个随机数计算 HMAC，其前 64 位 %1 连同自己的随机数 %2 一起放入 SYN/ACK。</translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the initiator has to reset this subflow.</source>
        <translation>第二条路径的 SYN/ACK 不带 MP_JOIN：发起方必须重置此子流。</translation>
    </message>
    <message>
        <source>The initiator proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation>发起方用其 HMAC 的 160 位从自己一侧作出同样的证明。在得到确认之前，不得在此子流上发送数据。</translation>
    </message>
    <message>
        <source>The listener acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation>监听方确认该证明：第二个子流已打开，数据可以走任一路径。</translation>
    </message>
    <message>
        <source>%1 sends %2. DSS says where they belong in the stream of the whole connection: from data sequence number %3 on, whichever subflow carries them.</source>
        <translation>%1发送 %2。DSS 说明这些数据在整个连接的数据流中的位置：从数据序列号 %3 开始，无论由哪个子流承载。</translation>
    </message>
    <message>
        <source>%1 sends the first %2. MP_CAPABLE repeats both keys and stands in for the first DSS.</source>
        <translation>%1发送最初的 %2。MP_CAPABLE 重复两个密钥，并代替第一个 DSS。</translation>
    </message>
    <message>
        <source>%1 sends %2 as plain TCP: no DSS says where they belong.</source>
        <translation>%1以普通 TCP 发送 %2：没有 DSS 说明它们的位置。</translation>
    </message>
    <message>
        <source>%1 acknowledges the data for the whole connection: DATA_ACK names the next data sequence number that it waits for, %2.</source>
        <translation>%1为整个连接确认数据：DATA_ACK 给出它等待的下一个数据序列号 %2。</translation>
    </message>
    <message>
        <source>%1 acknowledges the data.</source>
        <translation>%1确认数据。</translation>
    </message>
    <message>
        <source>%1 tells %2 of a further address by which it can be reached.</source>
        <translation>%1将自己可达的另一个地址告知%2。</translation>
    </message>
    <message>
        <source>%1 takes back an address: subflows that use it end.</source>
        <translation>%1撤回一个地址：使用该地址的子流随之结束。</translation>
    </message>
    <message>
        <source>%1 changes how much this subflow is preferred, as a backup or not.</source>
        <translation>%1更改此子流的优先程度，即是否作为备用。</translation>
    </message>
    <message>
        <source>%1 has no more to send: DATA_FIN ends its half of the whole connection, and takes a data sequence number of its own.</source>
        <translation>%1没有更多数据要发送：DATA_FIN 结束整个连接中它这一半，并占用一个数据序列号。</translation>
    </message>
    <message>
        <source>%1 ends the whole connection at once, as a RST would end one subflow; the peer&apos;s key shows that it may.</source>
        <translation>%1立即结束整个连接，就像 RST 结束单个子流一样；对方的密钥表明它有权这样做。</translation>
    </message>
    <message>
        <source>%1 reports a checksum that is wrong: something on the way changed the data. A single subflow then goes on as plain TCP.</source>
        <translation>%1报告校验和有误：途中有设备修改了数据。如果只有一个子流，则以普通 TCP 继续。</translation>
    </message>
    <message>
        <source>%1 resets this subflow, and MP_TCPRST says why.</source>
        <translation>%1重置此子流，MP_TCPRST 说明原因。</translation>
    </message>
    <message>
        <source>%1 ends its half of this subflow.</source>
        <translation>%1结束此子流中它这一半。</translation>
    </message>
    <message>
        <source>%1 resets this subflow: nothing more is read or sent on it.</source>
        <translation>%1重置此子流：不再在其上读取或发送任何数据。</translation>
    </message>
    <message>
        <source>%1 acknowledges what came on this subflow.</source>
        <translation>%1确认在此子流上收到的内容。</translation>
    </message>
    <message>
        <source>A router or host says by ICMP that a packet could not be delivered, and quotes its beginning.</source>
        <translation>路由器或主机通过 ICMP 通知某个数据包无法送达，并引用其开头部分。</translation>
    </message>
    <message>
        <source>%1 sends a packet that plays no part in set-up or end.</source>
        <translation>%1发送了一个与建立或结束无关的数据包。</translation>
    </message>
    <message>
        <source>Asked for MPTCP, went on as plain TCP</source>
        <translation>请求了 MPTCP，以普通 TCP 继续</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>普通 TCP</translation>
    </message>
    <message>
        <source>MPTCP version %1</source>
        <translation>MPTCP 版本 %1</translation>
    </message>
    <message>
        <source>The listener opens a second path with a SYN of its own. MP_JOIN says to which connection it belongs by the initiator&apos;s token %1, and brings a nonce, %2, for the proof that follows.</source>
        <translation>监听方用单独的 SYN 打开第二条路径。MP_JOIN 通过发起方的令牌 %1 说明它属于哪个连接，并携带随机数 %2，用于随后的证明。</translation>
    </message>
    <message>
        <source>The listener opens a second path of the same connection.</source>
        <translation>监听方为同一连接打开第二条路径。</translation>
    </message>
    <message>
        <source>The initiator proves that it knows both keys without showing them: an HMAC over both nonces, of which the first 64 bits, %1, go into the SYN/ACK, beside its own nonce %2.</source>
        <translation>发起方证明自己知道两个密钥，而不泄露密钥：对两个随机数计算 HMAC，其前 64 位 %1 连同自己的随机数 %2 一起放入 SYN/ACK。</translation>
    </message>
    <message>
        <source>The SYN/ACK of the second path carries no MP_JOIN: the listener has to reset this subflow.</source>
        <translation>第二条路径的 SYN/ACK 不带 MP_JOIN：监听方必须重置此子流。</translation>
    </message>
    <message>
        <source>The listener proves the same from its side, with the 160 bits of its HMAC. No data may be sent on this subflow before it is acknowledged.</source>
        <translation>监听方用其 HMAC 的 160 位从自己一侧作出同样的证明。在得到确认之前，不得在此子流上发送数据。</translation>
    </message>
    <message>
        <source>The initiator acknowledges the proof: the second subflow is open, and data may take either path.</source>
        <translation>发起方确认该证明：第二个子流已打开，数据可以走任一路径。</translation>
    </message>
</context>
<context>
    <name>widgets::PacketView</name>
    <message>
        <source>Packet fields</source>
        <translation>数据包字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The packet&apos;s fields in the order of its bytes. Choose one to mark its bytes and to read what it means.</source>
        <translation>数据包的字段，按字节顺序排列。选择一个字段可标出其字节并了解其含义。</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>What the field means</source>
        <translation>字段的含义</translation>
    </message>
    <message>
        <source>This breaks the definition of the field: %1</source>
        <translation>这不符合字段的定义：%1</translation>
    </message>
    <message>
        <source>No packet</source>
        <translation>没有数据包</translation>
    </message>
    <message>
        <source>Choose a field or a byte</source>
        <translation>选择一个字段或字节</translation>
    </message>
    <message>
        <source>The bytes of a packet appear here, with what each field means.</source>
        <translation>此处显示数据包的字节以及每个字段的含义。</translation>
    </message>
    <message>
        <source>What it means is said here.</source>
        <translation>其含义在此说明。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The value breaks the definition of this field.</source>
        <translation>该值不符合此字段的定义。</translation>
    </message>
    <message>
        <source>Defined in %1.</source>
        <translation>定义于 %1。</translation>
    </message>
    <message>
        <source>, section </source>
        <translation>，节 </translation>
    </message>
</context>
<context>
    <name>widgets::PageMenu</name>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Nothing more on this page</source>
        <translation>本页没有更多操作(&amp;N)</translation>
    </message>
    <message>
        <source>All that this page can do stands on it.</source>
        <translation>本页的所有功能都已显示在页面上。</translation>
    </message>
</context>
<context>
    <name>widgets::PageStack</name>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>起始页(&amp;G)</translation>
    </message>
    <message>
        <source>What the workbench does, and ways to a first result.</source>
        <translation>工作台的功能，以及获得首个结果的途径。</translation>
    </message>
    <message>
        <source>S&amp;can</source>
        <translation>扫描(&amp;C)</translation>
    </message>
    <message>
        <source>Describe a scan: which hosts are asked, for what, from where and how fast.</source>
        <translation>描述一次扫描：询问哪些主机、询问什么、从何处以及以多快的速度。</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Watch a scan: its rates, what kinds of hosts answer, and every reply.</source>
        <translation>观察扫描：速率、应答主机的种类以及每个应答。</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>追踪(&amp;A)</translation>
    </message>
    <message>
        <source>Find the box on the way that changes MPTCP, and prove that a host speaks it.</source>
        <translation>找出途中更改 MPTCP 的中间盒，并验证主机支持 MPTCP。</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation>运行记录(&amp;U)</translation>
    </message>
    <message>
        <source>Stored runs: look at them again, compare two, import and export.</source>
        <translation>已存运行记录：重新查看、比较两次运行、导入和导出。</translation>
    </message>
    <message>
        <source>A&amp;doption</source>
        <translation>采用情况(&amp;D)</translation>
    </message>
    <message>
        <source>Figures over many runs: how the use of MPTCP changes over months.</source>
        <translation>汇总多次运行的图表：MPTCP 的使用情况如何逐月变化。</translation>
    </message>
    <message>
        <source>Hands&amp;hake</source>
        <translation>握手(&amp;H)</translation>
    </message>
    <message>
        <source>Step through an MPTCP handshake, with what every field means.</source>
        <translation>逐步查看 MPTCP 握手，了解每个字段的含义。</translation>
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
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>widgets::PathView</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The path of the probes from the vantage point on the left to the target on the right, and the way of the answer below. A circle is a router, with the TTL that reached it; dashed ones are silent. The thick line is the span between the last hop that saw MP_CAPABLE as it was sent and the first that did not: the box that altered it stands there.</source>
        <translation>探测包的路径，左侧为观测点，右侧为目标，下方为应答的路径。圆圈表示路由器，并标有到达它的 TTL；虚线圆圈表示无应答的路由器。粗线是从最后一个看到 MP_CAPABLE 原样的跳到第一个看到其变化的跳之间的区段：修改它的中间盒就在那里。</translation>
    </message>
</context>
<context>
    <name>widgets::PermissionBanner</name>
    <message>
        <source>Command that may do this scan</source>
        <translation>可以执行此扫描的命令</translation>
    </message>
    <message>
        <source>Copy comman&amp;d</source>
        <translation>复制命令(&amp;D)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再次检查(&amp;K)</translation>
    </message>
    <message>
        <source>This computer does not let the workbench send probes.</source>
        <translation>本计算机不允许工作台发送探测包。</translation>
    </message>
    <message>
        <source>Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The labs need no right; the command line may do the same scan as root:</source>
        <translation>原始数据包套接字需要 CAP_NET_RAW 权限，而本程序没有该权限。实验室不需要任何权限；也可以用 root 身份在命令行执行同样的扫描：</translation>
    </message>
    <message>
        <source>&amp;Use the lab instead</source>
        <translation>改用实验室(&amp;U)</translation>
    </message>
    <message>
        <source>To scan as an ordinary user from the next login on, let the helper open the sockets. Run this once:</source>
        <translation>若要从下次登录起以普通用户身份扫描，可由辅助程序打开套接字。请运行一次：</translation>
    </message>
    <message>
        <source>Command that sets up the helper</source>
        <translation>设置辅助程序的命令</translation>
    </message>
    <message>
        <source>Copy set-up</source>
        <translation>复制设置命令</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>首选项的分区</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>撤回上一次编辑</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>All preferences as at the first start; Undo takes it back</source>
        <translation>将所有首选项恢复为首次启动时的状态；可用“撤消”撤回</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Edit preferences</source>
        <translation>编辑首选项</translation>
    </message>
</context>
<context>
    <name>widgets::PrefixBrowser</name>
    <message>
        <source>Prefixes to Scan</source>
        <translation>要扫描的前缀</translation>
    </message>
    <message>
        <source>An address, such as 192.0.2.1</source>
        <translation>一个地址，例如 192.0.2.1</translation>
    </message>
    <message>
        <source>Prefixes</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Entries that leave something out</source>
        <translation>产生排除的条目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>&amp;What removes this address?</source>
        <translation>是什么排除了此地址？(&amp;W)</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>%1 addresses are asked for, %2 of them are left out, %3 are to be scanned.</source>
        <translation>请求扫描 %1 个地址，其中 %2 个被排除，将扫描 %3 个。</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>没有排除任何地址。</translation>
    </message>
    <message>
        <source>Nothing of %1 is left out.</source>
        <translation>%1 没有任何部分被排除。</translation>
    </message>
    <message>
        <source>What leaves out parts of %1:</source>
        <translation>排除了 %1 的部分内容的条目：</translation>
    </message>
    <message>
        <source>What leaves out parts of %1, the first of many:</source>
        <translation>排除了 %1 的部分内容的条目（只列出众多条目中的前几个）：</translation>
    </message>
    <message>
        <source>Nothing: %1 will be scanned.</source>
        <translation>无：%1 将被扫描。</translation>
    </message>
    <message>
        <source>Nothing, but no target holds %1 either.</source>
        <translation>无，但也没有目标包含 %1。</translation>
    </message>
    <message>
        <source>%1 is left out by %2 (%3).</source>
        <translation>%1 被 %2 排除（%3）。</translation>
    </message>
    <message>
        <source>%1 would be left out by %2 (%3), but no target holds it.</source>
        <translation>%1 会被 %2 排除（%3），但没有目标包含它。</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>widgets::PrefixModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as a whole</source>
        <translation>全部排除</translation>
    </message>
    <message>
        <source>Left out in part</source>
        <translation>部分排除</translation>
    </message>
    <message>
        <source>Scanned as a whole</source>
        <translation>全部扫描</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>待扫描</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>排除依据</translation>
    </message>
</context>
<context>
    <name>widgets::ProbeGroup</name>
    <message>
        <source>Probe</source>
        <translation>探测包</translation>
    </message>
    <message>
        <source>MSS only: the shortest probe</source>
        <translation>仅 MSS：最短的探测包</translation>
    </message>
    <message>
        <source>As Linux sends them</source>
        <translation>与 Linux 发送的相同</translation>
    </message>
    <message>
        <source>MPTCP v&amp;0</source>
        <translation>MPTCP v&amp;0</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 6824, which carries a key.</source>
        <translation>带有 RFC 6824 的 MP_CAPABLE 的 SYN，其中携带密钥。</translation>
    </message>
    <message>
        <source>MPTCP v&amp;1</source>
        <translation>MPTCP v&amp;1</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of RFC 8684, which carries none.</source>
        <translation>带有 RFC 8684 的 MP_CAPABLE 的 SYN，其中不携带密钥。</translation>
    </message>
    <message>
        <source>&amp;Control</source>
        <translation>对照(&amp;C)</translation>
    </message>
    <message>
        <source>A plain SYN: does the target answer at all?</source>
        <translation>普通的 SYN：目标究竟是否应答？</translation>
    </message>
    <message>
        <source>Tick at least one pass.</source>
        <translation>请至少勾选一个轮次。</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileBar</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Fill the form from an example or from settings that you saved</source>
        <translation>用示例或您保存的设置填写表单</translation>
    </message>
    <message>
        <source>A profile is a form by a name. Choosing one fills the form; the targets stay unless the profile has its own. Your profiles are kept as config files, which mptcp-probe reads with --config.</source>
        <translation>配置方案是一份有名称的表单。选择配置方案会填写表单；除非配置方案自带目标，否则目标保持不变。您的配置方案保存为配置文件，mptcp-probe 可用 --config 读取。</translation>
    </message>
    <message>
        <source>The form differs from the profile; save it or go back to it</source>
        <translation>表单与配置方案不同；可以保存更改或恢复到该方案</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Save pro&amp;file</source>
        <translation>保存配置方案(&amp;F)</translation>
    </message>
    <message>
        <source>Save profile &amp;as…</source>
        <translation>配置方案另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back to the profile</source>
        <translation>恢复到配置方案(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;name profile…</source>
        <translation>重命名配置方案(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>重命名配置方案</translation>
    </message>
    <message>
        <source>&amp;Delete profile</source>
        <translation>删除配置方案(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport as config file…</source>
        <translation>导出为配置文件(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Open config file…</source>
        <translation>打开配置文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>保存配置方案</translation>
    </message>
    <message>
        <source>Save, rename, delete and export profiles</source>
        <translation>保存、重命名、删除和导出配置方案</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置方案</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的方案</translation>
    </message>
    <message>
        <source>Save Profile</source>
        <translation>保存配置方案</translation>
    </message>
    <message>
        <source>saving profile “%1”</source>
        <translation>保存配置方案“%1”</translation>
    </message>
    <message>
        <source>Profile “%1” was replaced</source>
        <translation>已替换配置方案“%1”</translation>
    </message>
    <message>
        <source>Profile “%1” saved</source>
        <translation>已保存配置方案“%1”</translation>
    </message>
    <message>
        <source>Profile “%1” is “%2” now</source>
        <translation>配置方案“%1”现已更名为“%2”</translation>
    </message>
    <message>
        <source>deleting profile “%1”</source>
        <translation>删除配置方案“%1”</translation>
    </message>
    <message>
        <source>Profile “%1” was deleted</source>
        <translation>已删除配置方案“%1”</translation>
    </message>
    <message>
        <source>Keep the &amp;targets and their lists in it</source>
        <translation>在其中保留目标及其列表(&amp;T)</translation>
    </message>
    <message>
        <source>Otherwise the profile leaves the targets of the form as they are</source>
        <translation>否则，配置方案不改变表单中的目标</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Export as Config File</source>
        <translation>导出为配置文件</translation>
    </message>
    <message>
        <source>Config files (*.conf);;All files (*)</source>
        <translation>配置文件 (*.conf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Open Config File</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Config files (*.conf *.ini);;All files (*)</source>
        <translation>配置文件 (*.conf *.ini);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Keep the form in the chosen profile.</source>
        <translation>将表单保存到所选配置方案。</translation>
    </message>
    <message>
        <source>Keep the form under a new name.</source>
        <translation>以新名称保存表单。</translation>
    </message>
    <message>
        <source>Fill the form with the chosen profile again.</source>
        <translation>用所选配置方案重新填写表单。</translation>
    </message>
    <message>
        <source>Give the chosen profile another name.</source>
        <translation>为所选配置方案另取名称。</translation>
    </message>
    <message>
        <source>Delete the chosen profile; can be undone.</source>
        <translation>删除所选配置方案；可以撤销。</translation>
    </message>
    <message>
        <source>Write the form to a file that the command line reads, too.</source>
        <translation>将表单写入命令行也能读取的文件。</translation>
    </message>
    <message>
        <source>Fill the form with the options of a file.</source>
        <translation>用文件中的选项填写表单。</translation>
    </message>
    <message>
        <source>The form is as the profile is.</source>
        <translation>表单与配置方案相同。</translation>
    </message>
    <message>
        <source>Choose a profile of your own first; those that came along stay.</source>
        <translation>请先选择您自己的配置方案；自带的方案不可更改。</translation>
    </message>
</context>
<context>
    <name>widgets::ProofLadderView</name>
    <message>
        <source>Steps of the proof</source>
        <translation>验证步骤</translation>
    </message>
    <message>
        <source>Packets of the step</source>
        <translation>该步骤的数据包</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n packet(s) more came than are kept.</source>
        <translation>
            <numerusform>%1 另有 %n 个收到的数据包未予保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first 32 bits of the key&apos;s hash: it names the connection in MP_JOIN (RFC 8684, section 3.2).</source>
        <translation>密钥哈希值的前 32 位：在 MP_JOIN 中标识连接（RFC 8684，第 3.2 节）。</translation>
    </message>
    <message>
        <source>The last 64 bits of the key&apos;s hash: data is counted from there (RFC 8684, section 3.1).</source>
        <translation>密钥哈希值的后 64 位：数据从此处开始编号（RFC 8684，第 3.1 节）。</translation>
    </message>
    <message>
        <source>Exchanged in the handshake (RFC 8684, section 3.1).</source>
        <translation>在握手中交换（RFC 8684，第 3.1 节）。</translation>
    </message>
    <message>
        <source>Our key:</source>
        <translation>我们的密钥：</translation>
    </message>
    <message>
        <source>The host&apos;s key:</source>
        <translation>主机的密钥：</translation>
    </message>
    <message>
        <source>Our token:</source>
        <translation>我们的令牌：</translation>
    </message>
    <message>
        <source>The host&apos;s token:</source>
        <translation>主机的令牌：</translation>
    </message>
    <message>
        <source>Our first data number:</source>
        <translation>我们的首个数据编号：</translation>
    </message>
    <message>
        <source>The host&apos;s first data number:</source>
        <translation>主机的首个数据编号：</translation>
    </message>
    <message>
        <source>Over both keys and both nonces of MP_JOIN, the first 64 bits: only who holds the keys can compute it (RFC 8684, section 3.2).</source>
        <translation>对两个密钥和 MP_JOIN 的两个随机数计算所得，取前 64 位：只有持有密钥者才能算出（RFC 8684，第 3.2 节）。</translation>
    </message>
    <message>
        <source>HMAC computed here:</source>
        <translation>此处计算的 HMAC：</translation>
    </message>
    <message>
        <source>HMAC received:</source>
        <translation>收到的 HMAC：</translation>
    </message>
    <message>
        <source>%1 (the same)</source>
        <translation>%1（相同）</translation>
    </message>
    <message>
        <source>%1 (another)</source>
        <translation>%1（不同）</translation>
    </message>
</context>
<context>
    <name>widgets::QuestionBar</name>
    <message>
        <source>&amp;Published series</source>
        <translation>已发表的系列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Choose runs…</source>
        <translation>选择运行记录(&amp;C)…</translation>
    </message>
    <message>
        <source>AS watch…</source>
        <translation>AS 监视…</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>首次运行</translation>
    </message>
    <message>
        <source>last run</source>
        <translation>末次运行</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Quick choices of the time range</source>
        <translation>时间范围的快捷选择</translation>
    </message>
    <message>
        <source>&amp;All runs</source>
        <translation>所有运行记录(&amp;A)</translation>
    </message>
    <message>
        <source>Last &amp;year</source>
        <translation>最近一年(&amp;Y)</translation>
    </message>
    <message>
        <source>Last &amp;three months</source>
        <translation>最近三个月(&amp;T)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Lays the numbers of Shreedhar 2022 and Aschenbrenner 2021 over those of these runs, where the papers have the same figure. Best by months.</source>
        <translation>将 Shreedhar 2022 和 Aschenbrenner 2021 的数值叠加到这些运行记录的数值上，前提是论文中有相同的图表。最好按月查看。</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Consistency window, labels, vantage points, runs, networks and databases</source>
        <translation>一致性窗口、标签、观测点、运行记录、网络和数据库</translation>
    </message>
    <message>
        <source>A year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31. Empty: all runs.</source>
        <translation>UTC 的年、月或日，例如 2021、2021-03 或 2021-03-31。留空：所有运行记录。</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>自(&amp;R)</translation>
    </message>
    <message>
        <source>Only runs that started then or later. %1</source>
        <translation>仅限在此时或之后开始的运行记录。%1</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>Only runs that started then or earlier; the whole year, month or day counts. %1</source>
        <translation>仅限在此时或之前开始的运行记录；包含整年、整月或整日。%1</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>周期(&amp;E)</translation>
    </message>
    <message>
        <source>What is one point of a series: all runs of a day, week or month, or each run by itself. Runs of one period that ask the same are one scan, as shards are.</source>
        <translation>系列中一个点代表什么：一天、一周或一个月的所有运行记录，或每次运行各自一点。同一周期内询问内容相同的运行记录算作一次扫描，各分片即是如此。</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>版本(&amp;I)</translation>
    </message>
    <message>
        <source>Only what was asked with this version</source>
        <translation>仅限以此版本询问的内容</translation>
    </message>
    <message>
        <source>Famil&amp;y</source>
        <translation>地址族(&amp;Y)</translation>
    </message>
    <message>
        <source>Only hosts of this family</source>
        <translation>仅限此地址族的主机</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Only what was asked at this port</source>
        <translation>仅限在此端口询问的内容</translation>
    </message>
    <message>
        <source>Ru&amp;ns</source>
        <translation>运行记录(&amp;N)</translation>
    </message>
    <message>
        <source>Measured runs or those of the virtual lab. They are never shown together, and a figure of simulated ones says so.</source>
        <translation>实测的运行记录或虚拟实验室的运行记录。两者从不一起显示，模拟运行的图表会注明这一点。</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>所有网络</translation>
    </message>
    <message>
        <source>&amp;Databases…</source>
        <translation>数据库(&amp;D)…</translation>
    </message>
    <message>
        <source>Consistency &amp;window</source>
        <translation>一致性窗口(&amp;W)</translation>
    </message>
    <message>
        <source>A host is consistent in a period when this many scanned periods in a row saw it; the study&apos;s window is 3.</source>
        <translation>如果主机在连续这么多个有扫描的周期中都出现，则它在该周期内是一致的；该研究的窗口为 3。</translation>
    </message>
    <message>
        <source>Compared por&amp;ts</source>
        <translation>比较的端口(&amp;T)</translation>
    </message>
    <message>
        <source>The ports that figures set side by side, two to eight of them, such as 80, 443</source>
        <translation>图表并列显示的端口，两到八个，例如 80, 443</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Only runs of this label</source>
        <translation>仅限此标签的运行记录</translation>
    </message>
    <message>
        <source>Vanta&amp;ge</source>
        <translation>观测点(&amp;G)</translation>
    </message>
    <message>
        <source>Only runs from this vantage point</source>
        <translation>仅限来自此观测点的运行记录</translation>
    </message>
    <message>
        <source>Tick the runs that figures are made from</source>
        <translation>勾选用于生成图表的运行记录</translation>
    </message>
    <message>
        <source>Only &amp;AS</source>
        <translation>仅限 AS(&amp;A)</translation>
    </message>
    <message>
        <source>Only hosts that these networks announce, in every figure: AS numbers such as 6185, 714. Needs a database of networks.</source>
        <translation>在所有图表中仅限这些网络所通告的主机：AS 号，例如 6185, 714。需要网络数据库。</translation>
    </message>
    <message>
        <source>The networks of the figures of the group “AS watch”</source>
        <translation>“AS 监视”组中图表的网络</translation>
    </message>
    <message>
        <source>Ta&amp;ble rows</source>
        <translation>表格行数(&amp;B)</translation>
    </message>
    <message>
        <source>Rows of a table of the most frequent</source>
        <translation>最常见项表格的行数</translation>
    </message>
    <message>
        <source>The files that say which network and country an address is in</source>
        <translation>说明地址所属网络和国家/地区的文件</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“%1” is no time: type a year, month or day of UTC, such as 2021, 2021-03 or 2021-03-31.</source>
        <translation>“%1”不是有效时间：请输入 UTC 的年、月或日，例如 2021、2021-03 或 2021-03-31。</translation>
    </message>
    <message>
        <source>The time range ends before it begins: no run can be in between.</source>
        <translation>时间范围的结束早于开始：其间不可能有运行记录。</translation>
    </message>
    <message>
        <source>“%1” are no ports to compare: type two to eight, such as 80, 443.</source>
        <translation>“%1”不是可比较的端口：请输入两到八个，例如 80, 443。</translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation>“%1”不是 AS 号：请输入 AS 号，例如 6185, 714。</translation>
    </message>
</context>
<context>
    <name>widgets::QuoteView</name>
    <message>
        <source>Bytes as sent</source>
        <translation>发送时的字节</translation>
    </message>
    <message>
        <source>Bytes as quoted</source>
        <translation>引用的字节</translation>
    </message>
    <message>
        <source>Fields as sent and as quoted</source>
        <translation>发送时与引用的字段</translation>
    </message>
    <message>
        <source>Hop %1 is silent: no router answered, so nothing can be said of what arrived there.</source>
        <translation>第 %1 跳无应答：没有路由器应答，因此无法得知到达该处的内容。</translation>
    </message>
    <message>
        <source>Hop %1, %2: </source>
        <translation>第 %1 跳，%2： </translation>
    </message>
    <message>
        <source>its ICMP error quotes the whole header with all options.</source>
        <translation>其 ICMP 差错引用了带有全部选项的完整头部。</translation>
    </message>
    <message numerus="yes">
        <source>its ICMP error quotes only %n byte(s), so not all options can be seen.</source>
        <translation>
            <numerusform>其 ICMP 差错只引用了 %n 字节，因此无法看到全部选项。</numerusform>
        </translation>
    </message>
    <message>
        <source>its ICMP error quotes nothing of use.</source>
        <translation>其 ICMP 差错没有引用任何有用内容。</translation>
    </message>
    <message>
        <source>The store keeps what was found, not the bytes of the quote; the bytes sent are those of the first probe.</source>
        <translation>数据库保存的是结论，而不是引用报文的字节；所示的发送字节来自第一个探测包。</translation>
    </message>
    <message>
        <source>Bytes as sent (first probe)</source>
        <translation>发送时的字节（第一个探测包）</translation>
    </message>
    <message>
        <source>Bytes as quoted: not kept</source>
        <translation>引用的字节：未保留</translation>
    </message>
    <message>
        <source>Bytes as quoted (%1 of %2)</source>
        <translation>引用的字节（%1，共 %2）</translation>
    </message>
    <message>
        <source>The answer&apos;s bytes: not kept</source>
        <translation>应答的字节：未保留</translation>
    </message>
    <message>
        <source>The answer&apos;s bytes</source>
        <translation>应答的字节</translation>
    </message>
    <message>
        <source>The target did not answer.</source>
        <translation>目标没有应答。</translation>
    </message>
    <message>
        <source>The answer that came in the target&apos;s name: %1.</source>
        <translation>以目标名义发来的应答：%1。</translation>
    </message>
    <message>
        <source>Choose a hop to see what arrived there.</source>
        <translation>选择一跳可查看到达该处的内容。</translation>
    </message>
    <message>
        <source>%1: the quote ends before it</source>
        <translation>%1：引用报文在此之前结束</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>widgets::RateGroup</name>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Packets a second, by powers of ten</source>
        <translation>每秒数据包数，按 10 的幂</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2 on the wire, %3 for these targets</source>
        <translation>%1：线路上为 %2，扫描这些目标需 %3</translation>
    </message>
    <message>
        <source>as fast as the interface takes them</source>
        <translation>以接口所能承受的最快速度</translation>
    </message>
</context>
<context>
    <name>widgets::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
</context>
<context>
    <name>widgets::RecentMenu</name>
    <message>
        <source>&amp;Recent</source>
        <translation>最近(&amp;R)</translation>
    </message>
    <message>
        <source>Use this store of runs.</source>
        <translation>使用此运行记录数据库。</translation>
    </message>
    <message>
        <source>Show the connections of this capture.</source>
        <translation>显示此抓包文件中的连接。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget what was opened lately; the files stay.</source>
        <translation>清除最近打开的记录；文件会保留。</translation>
    </message>
    <message>
        <source>Nothing was opened yet.</source>
        <translation>尚未打开任何内容。</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>打开抓包文件</translation>
    </message>
    <message>
        <source>Captures (*.pcap *.pcapng *.cap);;All files (*)</source>
        <translation>抓包文件 (*.pcap *.pcapng *.cap);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyDetails</name>
    <message>
        <source>Select a reply to see its options byte by byte.</source>
        <translation>选择一个应答可逐字节查看其选项。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测包</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>TCP options of the reply</source>
        <translation>应答的 TCP 选项</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>TCP option and its bytes</source>
        <translation>TCP 选项及其字节</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 from %2, TTL %3</source>
        <translation>%1，来自 %2，TTL %3</translation>
    </message>
    <message>
        <source>%1, after %2 ms</source>
        <translation>%1，%2 ms 后</translation>
    </message>
    <message>
        <source>%1; another class came from this target before</source>
        <translation>%1；此前该目标曾给出另一类别的应答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>ours %1, theirs %2</source>
        <translation>我方 %1，对方 %2</translation>
    </message>
    <message>
        <source>bytes that are no option</source>
        <translation>不构成选项的字节</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>摘要(&amp;M)</translation>
    </message>
    <message>
        <source>Pac&amp;ket</source>
        <translation>数据包(&amp;K)</translation>
    </message>
    <message>
        <source>The packet as it arrived.</source>
        <translation>到达时的数据包。</translation>
    </message>
    <message>
        <source>TTL %1, distance about %2, window %3</source>
        <translation>TTL %1，距离约 %2，窗口 %3</translation>
    </message>
    <message>
        <source>The bytes of this packet are not kept. What the row knows of its headers is shown; hatched bytes are made up, and the quoted datagram is missing.</source>
        <translation>此数据包的字节没有保留。此处显示该行所知的头部信息；带阴影线的字节是补上的，被引用的数据报缺失。</translation>
    </message>
    <message>
        <source>The bytes of this packet are not kept. It is rebuilt from its row; hatched bytes are made up.</source>
        <translation>此数据包的字节没有保留。它根据其行重建；带阴影线的字节是补上的。</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::ReplySaver</name>
    <message>
        <source>CSV, all replies (*.csv)</source>
        <translation>CSV，所有应答 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, only the replies shown (*.csv)</source>
        <translation>CSV，仅显示的应答 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines, all replies (*.jsonl)</source>
        <translation>JSON 行，所有应答 (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON lines, only the replies shown (*.jsonl)</source>
        <translation>JSON 行，仅显示的应答 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save Replies</source>
        <translation>保存应答</translation>
    </message>
    <message>
        <source>Saving %1 replies…</source>
        <translation>正在保存 %1 个应答…</translation>
    </message>
    <message>
        <source>Replies Not Saved</source>
        <translation>应答未保存</translation>
    </message>
    <message>
        <source>%1 replies saved to %2</source>
        <translation>已将 %1 个应答保存到 %2</translation>
    </message>
    <message>
        <source>%1; %2 more were not kept</source>
        <translation>%1；另有 %2 个未保留</translation>
    </message>
    <message>
        <source>The %1 replies of the last scan were not saved.</source>
        <translation>上次扫描的 %1 个应答尚未保存。</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyTable</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as CSV with header</source>
        <translation>复制为带表头的 CSV</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Selection of %1 rows let go: only the current row is followed while the order changes</source>
        <translation>已取消 %1 行的选择：顺序变化时只跟踪当前行</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>已复制前 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>已复制的行数：%1</translation>
    </message>
    <message>
        <source>&amp;Trace the Path to %1</source>
        <translation>追踪到 %1 的路径(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Prove MPTCP of %1</source>
        <translation>验证 %1 的 MPTCP(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;History of %1</source>
        <translation>显示 %1 的历史(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xclude %1 from the Next Scan</source>
        <translation>在下次扫描中排除 %1(&amp;X)</translation>
    </message>
    <message>
        <source>Apply as &amp;Filter</source>
        <translation>应用为筛选条件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Selected: %1</source>
        <translation>选中(&amp;S)：%1</translation>
    </message>
    <message>
        <source>&amp;Not selected: %1</source>
        <translation>非选中(&amp;N)：%1</translation>
    </message>
    <message>
        <source>… &amp;and selected</source>
        <translation>… 且选中(&amp;A)</translation>
    </message>
    <message>
        <source>… and n&amp;ot selected</source>
        <translation>… 且非选中(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>widgets::ReplyView</name>
    <message>
        <source>No reply matches</source>
        <translation>没有匹配的应答</translation>
    </message>
    <message>
        <source>Replies arrived, but the filter or the pressed tiles let none of them through.</source>
        <translation>已收到应答，但筛选条件或按下的磁贴没有让任何应答通过。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>%1 of %2 replies</source>
        <translation>%1 个应答，共 %2 个</translation>
    </message>
    <message>
        <source>%1, %2 more not kept</source>
        <translation>%1，另有 %2 个未保留</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>选择表格的列</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultModel</name>
    <message>
        <source>Proof, %1</source>
        <translation>验证，%1</translation>
    </message>
    <message>
        <source>%1
From %2: simulated, not measured.</source>
        <translation>%1
来自 %2：模拟，非实测。</translation>
    </message>
    <message>
        <source>%1
From %2.</source>
        <translation>%1
来自 %2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跳数</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Address and port that were probed</source>
        <translation>所探测的地址和端口</translation>
    </message>
    <message>
        <source>Which SYN was sent: MPTCP version 0 or 1, or a plain one; or a proof</source>
        <translation>发送的是哪种 SYN：MPTCP 版本 0 或 1，或普通 SYN；或者是一次验证</translation>
    </message>
    <message>
        <source>What was found on the path, or of the host</source>
        <translation>在路径上或关于主机的发现</translation>
    </message>
    <message>
        <source>What the box on the way does: drop, mirror, proxy or pass-through</source>
        <translation>途中的中间盒做了什么：删除、镜像、代理或透传</translation>
    </message>
    <message>
        <source>The two hops between which MPTCP was altered</source>
        <translation>MPTCP 在哪两跳之间被修改</translation>
    </message>
    <message>
        <source>Hops to whatever answers</source>
        <translation>到应答方的跳数</translation>
    </message>
    <message>
        <source>Round trip of the answer</source>
        <translation>应答的往返时间</translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation>测量的时间</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsGroup</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Keep runs in the store</source>
        <translation>将运行记录保存到数据库</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Trace them</source>
        <translation>追踪这些主机</translation>
    </message>
    <message>
        <source>Find the hop that altered the option, while the scan goes on.</source>
        <translation>在扫描进行的同时，找出修改该选项的跳。</translation>
    </message>
    <message>
        <source>Prove them</source>
        <translation>验证这些主机</translation>
    </message>
    <message>
        <source>Open real MPTCP connections to prove that the host itself speaks it.</source>
        <translation>打开真正的 MPTCP 连接，以验证主机自身支持 MPTCP。</translation>
    </message>
    <message>
        <source>Every scan is written to %1 while it runs, with its configuration, counters and losses.</source>
        <translation>每次扫描在运行时都会写入 %1，包括其配置、计数和丢失情况。</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsModel</name>
    <message>
        <source>hop %1 (%2)</source>
        <translation>第 %1 跳（%2）</translation>
    </message>
    <message>
        <source>hop %1</source>
        <translation>第 %1 跳</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>on the way back</source>
        <translation>在返回途中</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s) away</source>
        <translation>
            <numerusform>相距 %n 跳</numerusform>
        </translation>
    </message>
    <message>
        <source>answered the scan: %1</source>
        <translation>对扫描的应答：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Its TCP port</source>
        <translation>目标的 TCP 端口</translation>
    </message>
    <message>
        <source>Which MPTCP version was asked</source>
        <translation>所询问的 MPTCP 版本</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的结果</translation>
    </message>
    <message>
        <source>By which rule and where, or what each step of the proof brought</source>
        <translation>依据哪条规则、在何处，或验证的每一步得到了什么</translation>
    </message>
    <message>
        <source>When the first packet left</source>
        <translation>第一个数据包发出的时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::ResultsPanel</name>
    <message>
        <source>Results of the run</source>
        <translation>运行的结果</translation>
    </message>
    <message>
        <source>Filter of results</source>
        <translation>结果筛选</translation>
    </message>
    <message>
        <source>Filter: text in any column</source>
        <translation>筛选：任意列中的文本</translation>
    </message>
    <message>
        <source>%1 targets</source>
        <translation>%1 个目标</translation>
    </message>
    <message>
        <source>%1, of the first %2 of %3</source>
        <translation>%1，来自前 %2 个（共 %3 个）</translation>
    </message>
</context>
<context>
    <name>widgets::RightLine</name>
    <message>
        <source>Looking up what this computer allows…</source>
        <translation>正在查看本计算机允许的操作…</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>Look once more whether probes may be sent</source>
        <translation>再次查看是否可以发送探测包</translation>
    </message>
    <message>
        <source>Probes to real networks need the right CAP_NET_RAW, which the workbench does not have. The labs need no right: all that is offered here works. The Scan page says how to get it.</source>
        <translation>向真实网络发送探测包需要 CAP_NET_RAW 权限，而工作台没有该权限。实验室不需要任何权限：这里提供的所有功能都可以使用。“扫描”页说明了如何获得该权限。</translation>
    </message>
    <message>
        <source>This computer lets the workbench send probes to real networks: scan only where you may. The labs need no right.</source>
        <translation>本计算机允许工作台向真实网络发送探测包：请只在获准的范围内扫描。实验室不需要任何权限。</translation>
    </message>
    <message>
        <source>Probes to real networks cannot be sent now: %1. The labs are not touched by it.</source>
        <translation>目前无法向真实网络发送探测包：%1。实验室不受影响。</translation>
    </message>
</context>
<context>
    <name>widgets::RulePalette</name>
    <message>
        <source>Drag a rule onto the path:</source>
        <translation>将规则拖到路径上：</translation>
    </message>
    <message>
        <source>Takes the box off the path again</source>
        <translation>将中间盒从路径上移除</translation>
    </message>
    <message>
        <source>Re&amp;move box</source>
        <translation>移除中间盒(&amp;M)</translation>
    </message>
</context>
<context>
    <name>widgets::RuleText</name>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Pass-through</source>
        <translation>透传</translation>
    </message>
    <message>
        <source>No box</source>
        <translation>没有中间盒</translation>
    </message>
    <message>
        <source>Removes the MPTCP option from the packets that pass, so that neither side hears of it.</source>
        <translation>从经过的数据包中移除 MPTCP 选项，使双方都得不到它的消息。</translation>
    </message>
    <message>
        <source>Sends back the option of the SYN in the SYN/ACK without understanding it.</source>
        <translation>在 SYN/ACK 中送回 SYN 的选项，但并不理解它。</translation>
    </message>
    <message>
        <source>Ends the connection itself, speaks MPTCP with a key of its own, and opens another connection to the host.</source>
        <translation>自行终结连接，用自己的密钥支持 MPTCP，并另行打开一个到主机的连接。</translation>
    </message>
    <message>
        <source>Lowers the MSS of SYNs, as many routers do, and leaves the MPTCP option as it is.</source>
        <translation>像许多路由器那样降低 SYN 的 MSS，而 MPTCP 选项保持原样。</translation>
    </message>
    <message>
        <source>Nothing but routers stands on the path.</source>
        <translation>路径上只有路由器。</translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE and calls the host plain TCP, although it speaks MPTCP: from one answer nobody can tell whether the host is silent about MPTCP or somebody removed the question. The trace can: a router behind the box quotes the SYN without the option.</source>
        <translation>扫描看到不带 MP_CAPABLE 的 SYN/ACK，便把主机判为普通 TCP，尽管它支持 MPTCP：仅凭一个应答，谁也无法判断是主机对 MPTCP 未作表示，还是有设备移除了询问。路径追踪则可以判断：中间盒之后的路由器引用的 SYN 中没有该选项。</translation>
    </message>
    <message>
        <source>A scan sees a SYN/ACK without MP_CAPABLE. This time that is also true of the host, yet the scan would say the same of a host that speaks MPTCP: only the trace shows that the question never arrived.</source>
        <translation>扫描看到不带 MP_CAPABLE 的 SYN/ACK。这一次，主机的情况确实如此，但对于支持 MPTCP 的主机，扫描也会得出同样的结论：只有路径追踪能表明询问从未到达。</translation>
    </message>
    <message>
        <source>A SYN/ACK with an MPTCP option looks like MPTCP to whoever only asks whether the option is there. It is our own option sent back: in version 0 with our own key, in version 1 without any key. Who compares sees it; who does not is fooled, and the host behind the mirror, whether it speaks MPTCP or not, is hidden.</source>
        <translation>对于只看选项是否存在的人来说，带有 MPTCP 选项的 SYN/ACK 看起来就像 MPTCP。其实这是我们自己的选项被送回：在版本 0 中带有我们自己的密钥，在版本 1 中没有任何密钥。加以比较就能看出；不比较就会受骗，而镜像背后的主机无论是否支持 MPTCP，都被掩盖了。</translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP. It is the box that answers so; that the host behind it speaks MPTCP as well is chance. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation>扫描看到格式正确、带有新密钥的 MP_CAPABLE，便判为 MPTCP。其实作出应答的是中间盒；其背后的主机也支持 MPTCP 只是巧合。单个 SYN 无法表明密钥由谁持有。路径追踪会看到应答来自比主机更近的地方。</translation>
    </message>
    <message>
        <source>The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP, but the key is the box&apos;s: the host behind it speaks plain TCP. One SYN cannot show who holds the key. The trace sees the answer come from nearer than the host.</source>
        <translation>扫描看到格式正确、带有新密钥的 MP_CAPABLE，便判为 MPTCP，但密钥属于中间盒：其背后的主机只懂普通 TCP。单个 SYN 无法表明密钥由谁持有。路径追踪会看到应答来自比主机更近的地方。</translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, so the scan is right here. It cannot know that: a proxy would have looked the same. The trace shows that every router saw the option as it was sent, and the proof that the host itself holds both keys.</source>
        <translation>途中没有设备改动该选项，因此扫描在这里是正确的。但扫描无法知道这一点：如果是代理，看起来也会一样。路径追踪表明每个路由器看到的选项都与发送时相同，而验证表明主机自身持有两个密钥。</translation>
    </message>
    <message>
        <source>Nobody on the way touches the option, and the host answers without it: the scan is right here. It cannot know that: a box that removes the option would have looked the same. The trace shows that the question arrived.</source>
        <translation>途中没有设备改动该选项，主机的应答不带该选项：扫描在这里是正确的。但扫描无法知道这一点：如果中间盒移除了该选项，看起来也会一样。路径追踪表明询问已经到达。</translation>
    </message>
    <message>
        <source>With a box that drops the option, a router behind it quotes the SYN without MP_CAPABLE, and the SYN/ACK comes back as plain TCP.</source>
        <translation>如果中间盒删除该选项，其后的路由器引用的 SYN 中就没有 MP_CAPABLE，而返回的 SYN/ACK 是普通 TCP。</translation>
    </message>
    <message>
        <source>With a mirror, the SYN/ACK carries exactly the option that was sent: our own key, or none at all, and the unknown canary option may come back too.</source>
        <translation>如果是镜像，SYN/ACK 携带的正是发出的选项：我们自己的密钥，或者根本没有密钥；未知的金丝雀选项也可能被送回。</translation>
    </message>
    <message>
        <source>With a proxy, the SYN/ACK carries a new key, but it comes from nearer than the host: a SYN whose TTL does not reach the host is answered all the same.</source>
        <translation>如果是代理，SYN/ACK 携带新密钥，但它来自比主机更近的地方：TTL 不足以到达主机的 SYN 同样会得到应答。</translation>
    </message>
    <message>
        <source>With a box that passes MPTCP through, the quotes behind it show that a box is there, by a lowered MSS, but the MPTCP option as it was sent, and the answer is the host&apos;s own.</source>
        <translation>如果中间盒透传 MPTCP，其后的引用报文会因 MSS 降低而显示有中间盒存在，但 MPTCP 选项与发送时相同，应答也来自主机自身。</translation>
    </message>
    <message>
        <source>Without a box, every quote shows the whole SYN as it was sent, and the answer is the host&apos;s own.</source>
        <translation>如果没有中间盒，每份引用报文都显示与发送时完全相同的 SYN，应答来自主机自身。</translation>
    </message>
    <message>
        <source>Is a plain SYN answered?</source>
        <translation>普通的 SYN 是否得到应答？</translation>
    </message>
    <message>
        <source>Do two SYNs get two different keys of the host&apos;s own?</source>
        <translation>两个 SYN 是否得到主机自己的两个不同密钥？</translation>
    </message>
    <message>
        <source>Does an option that nobody knows stay away from the answer?</source>
        <translation>应答中是否没有那个谁也不认识的选项？</translation>
    </message>
    <message>
        <source>Is MP_CAPABLE without an algorithm refused?</source>
        <translation>没有算法的 MP_CAPABLE 是否被拒绝？</translation>
    </message>
    <message>
        <source>Is MP_CAPABLE with flag B refused?</source>
        <translation>带有标志 B 的 MP_CAPABLE 是否被拒绝？</translation>
    </message>
    <message>
        <source>Is version 15, which does not exist, answered with another?</source>
        <translation>对于不存在的版本 15，是否以另一版本应答？</translation>
    </message>
    <message>
        <source>Do DATA_ACK and DSN follow from the hashes of the keys?</source>
        <translation>DATA_ACK 和 DSN 是否与密钥的哈希值相符？</translation>
    </message>
    <message>
        <source>Is an MP_JOIN with a wrong token refused?</source>
        <translation>令牌错误的 MP_JOIN 是否被拒绝？</translation>
    </message>
    <message>
        <source>Is an MP_JOIN with the right token answered with the right HMAC?</source>
        <translation>令牌正确的 MP_JOIN 是否得到带有正确 HMAC 的应答？</translation>
    </message>
    <message>
        <source>Does this computer&apos;s own MPTCP socket connect without falling back?</source>
        <translation>本计算机自己的 MPTCP 套接字能否在不回退的情况下连接？</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the initiator</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>the listener</source>
        <translation>监听方</translation>
    </message>
    <message>
        <source>router %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 与 %2 之间</translation>
    </message>
</context>
<context>
    <name>widgets::RunChoice</name>
    <message>
        <source>Choose Runs</source>
        <translation>选择运行记录</translation>
    </message>
    <message>
        <source>Figures are made from the ticked runs; without a tick, from all that the other conditions let through.</source>
        <translation>图表由勾选的运行记录生成；如果未勾选，则使用其他条件允许的所有运行记录。</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选运行记录</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>勾选显示的项(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>取消勾选显示的项(&amp;U)</translation>
    </message>
    <message>
        <source>No run is ticked: any of them</source>
        <translation>未勾选任何运行记录：不作限定</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ticked</source>
        <translation>
            <numerusform>已勾选 %n 条运行记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunChoiceModel</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>路径追踪</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Lost replies</source>
        <translation>丢失了应答</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间 (UTC)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>widgets::RunDetails</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Command that repeats the run</source>
        <translation>重复此次运行的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Command for cron or systemd</source>
        <translation>用于 cron 或 systemd 的命令</translation>
    </message>
    <message>
        <source>The name of the series that the run belongs to; figures can follow one series</source>
        <translation>运行记录所属系列的名称；图表可以跟踪一个系列</translation>
    </message>
    <message>
        <source>The same measurement for cron or a systemd timer: whole path, into this store, silent, in a new order each time</source>
        <translation>用于 cron 或 systemd 定时器的同一测量：完整路径、写入此数据库、静默、每次采用新的顺序</translation>
    </message>
    <message>
        <source>Configuration of the run</source>
        <translation>运行的配置</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>La&amp;bel:</source>
        <translation>标签(&amp;B)：</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Scheduled:</source>
        <translation>定时执行：</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
    <message>
        <source>Select a run to see its details.</source>
        <translation>选择一条运行记录可查看其详细信息。</translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little.</source>
        <translation>%1：此运行记录中没有的内容不能说明什么。</translation>
    </message>
    <message>
        <source>Imported: no command of this program</source>
        <translation>导入的记录：没有本程序的命令</translation>
    </message>
    <message>
        <source>Not a run of this program</source>
        <translation>不是本程序的运行记录</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>%1 at port %2, %3</source>
        <translation>%1，端口 %2，%3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>%1 packets; %2 refused, %3 without a way</source>
        <translation>%1 个数据包；%2 个被拒绝，%3 个没有路由</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>%1 packets; %2 of them replies, %3 unreadable</source>
        <translation>%1 个数据包；其中 %2 个应答，%3 个无法读取</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>%1 potential, %2 of them MPTCP</source>
        <translation>%1 台潜在主机，其中 %2 台支持 MPTCP</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunEdits</name>
    <message>
        <source>Change label of run %1</source>
        <translation>更改运行记录 %1 的标签</translation>
    </message>
    <message>
        <source>Change note of run %1</source>
        <translation>更改运行记录 %1 的备注</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)</source>
        <translation>
            <numerusform>删除 %n 条运行记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RunHeader</name>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>虚拟实验室：模拟</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing of this run was measured in a network.</source>
        <translation>此次运行没有任何内容是在网络中实测的。</translation>
    </message>
    <message>
        <source>End the run now and keep what it found (Shift+F5)</source>
        <translation>立即结束运行并保留已有结果 (Shift+F5)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for late replies</source>
        <translation>正在等待迟到的应答</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Go on sending (Ctrl+Shift+P)</source>
        <translation>继续发送 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Hold sending (Ctrl+Shift+P)</source>
        <translation>暂停发送 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>速率(&amp;A)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> p/s</source>
        <translation> 包/秒</translation>
    </message>
    <message>
        <source>Probes a second. A change takes effect at once, while the run goes on; 0 is as fast as it goes.</source>
        <translation>每秒探测包数。运行期间的更改立即生效；0 表示尽可能快。</translation>
    </message>
</context>
<context>
    <name>widgets::RunTransfers</name>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Importing “%1”, file %2 of %3…</source>
        <translation>正在导入“%1”，第 %2 个文件，共 %3 个…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%1：%n 行无法读取，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n run(s)</source>
        <translation>
            <numerusform>已导入 %n 条运行记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 个应答</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n run(s)…</source>
        <translation>
            <numerusform>正在导出 %n 条运行记录…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting run %1 of %2…</source>
        <translation>正在导出第 %1 条运行记录，共 %2 条…</translation>
    </message>
    <message>
        <source>Cancelled: the export is not complete.</source>
        <translation>已取消：导出不完整。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n run(s) to “%1”</source>
        <translation>
            <numerusform>已将 %n 条运行记录导出到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the store…</source>
        <translation>正在复制数据库…</translation>
    </message>
    <message>
        <source>The store was copied to “%1”</source>
        <translation>数据库已复制到“%1”</translation>
    </message>
    <message>
        <source>Reading the whole store…</source>
        <translation>正在读取整个数据库…</translation>
    </message>
    <message>
        <source>The store is sound</source>
        <translation>数据库完好</translation>
    </message>
    <message numerus="yes">
        <source>The store has %n fault(s): restore a copy, or export what can still be read</source>
        <translation>
            <numerusform>数据库有 %n 处错误：请恢复副本，或导出仍可读取的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: what was not read to its end by then was not imported.</source>
        <translation>已取消：届时尚未读完的内容未导入。</translation>
    </message>
    <message>
        <source>Cancelled: the store was not read to its end.</source>
        <translation>已取消：数据库未读完。</translation>
    </message>
</context>
<context>
    <name>widgets::RunsFilterBar</name>
    <message>
        <source>Kind of run</source>
        <translation>运行类型</translation>
    </message>
    <message>
        <source>Show only runs of this kind</source>
        <translation>仅显示此类型的运行记录</translation>
    </message>
    <message>
        <source>Measured or simulated</source>
        <translation>实测或模拟</translation>
    </message>
    <message>
        <source>Simulated runs come from the virtual lab: nothing was measured</source>
        <translation>模拟的运行记录来自虚拟实验室：并非实测</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show only the runs of one series</source>
        <translation>仅显示一个系列的运行记录</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Show only runs that began since then</source>
        <translation>仅显示自此时以来开始的运行记录</translation>
    </message>
    <message>
        <source>Filter of runs</source>
        <translation>运行记录筛选</translation>
    </message>
    <message>
        <source>Filter runs: words in any column</source>
        <translation>筛选运行记录：任意列中的词</translation>
    </message>
    <message>
        <source>Runs in which every word occurs in some column (Ctrl+F)</source>
        <translation>每个词都出现在某一列中的运行记录 (Ctrl+F)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>路径追踪</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Measured and simulated</source>
        <translation>实测和模拟</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Without a label</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>widgets::RunsModel</name>
    <message>
        <source>Run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>The run&apos;s number in this store; no number is used twice</source>
        <translation>运行记录在此数据库中的编号；编号不会重复使用</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>When it began, in your time zone</source>
        <translation>开始的时间，按您所在的时区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>A scan finds hosts, a trace looks for what alters the option on the way, a proof shows that the host itself speaks MPTCP</source>
        <translation>扫描用于发现主机，路径追踪用于查找途中修改选项的设备，验证用于表明主机自身支持 MPTCP</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Your name for the series that the run belongs to; figures follow a series</source>
        <translation>您为运行记录所属系列取的名称；图表跟踪一个系列</translation>
    </message>
    <message>
        <source>Vantage point</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>From where it was measured; simulated runs are never drawn beside measured ones</source>
        <translation>测量所在的位置；模拟的运行记录从不与实测的画在一起</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it came to its end; a warning sign beside it says that replies were lost</source>
        <translation>运行是否正常结束；旁边的警告标志表示丢失了应答</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>What each target was asked: MPTCP version 0, version 1, or plain TCP as control</source>
        <translation>向每个目标询问的内容：MPTCP 版本 0、版本 1，或作为对照的普通 TCP</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The ports that were asked</source>
        <translation>所询问的端口</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>The address families that were asked</source>
        <translation>所询问的地址族</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在主机</translation>
    </message>
    <message>
        <source>Hosts that answered with any MPTCP option, in the pass that found the most; a middlebox may have sent it</source>
        <translation>以任意 MPTCP 选项应答的主机，取发现最多的轮次；该选项可能是中间盒发出的</translation>
    </message>
    <message>
        <source>MPTCP</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>Hosts that answered as an MPTCP host does: MP_CAPABLE with a key of their own</source>
        <translation>像 MPTCP 主机那样应答的主机：MP_CAPABLE 带有自己的密钥</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Packets that the network took</source>
        <translation>网络接受的数据包</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Packets that answer this run&apos;s probes</source>
        <translation>应答此次运行的探测包的数据包</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Packets and rows lost on receive: what is absent from the run proves little</source>
        <translation>接收时丢失的数据包和行：运行记录中没有的内容不能说明什么</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>From the start to the end</source>
        <translation>从开始到结束</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>%1, lossy</source>
        <translation>%1，有丢失</translation>
    </message>
    <message>
        <source>%1: what is absent from this run proves little</source>
        <translation>%1：此运行记录中没有的内容不能说明什么</translation>
    </message>
    <message>
        <source>Its program ended without a word; what it wrote is here</source>
        <translation>其程序未作说明便已结束；它写入的内容在此</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>导入自 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::RunsPage</name>
    <message>
        <source>No runs yet</source>
        <translation>尚无运行记录</translation>
    </message>
    <message>
        <source>Every scan, trace and proof of this window is kept here. Start a scan, or drop files of earlier measurements here: of this program, of ZMap, or packet captures.</source>
        <translation>此窗口中的每次扫描、路径追踪和验证都保存在这里。请开始一次扫描，或将以前测量的文件拖放到此处：可以是本程序或 ZMap 的文件，也可以是抓包文件。</translation>
    </message>
    <message>
        <source>&amp;Go to the Scan page</source>
        <translation>前往“扫描”页(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>&amp;Show results</source>
        <translation>显示结果(&amp;S)</translation>
    </message>
    <message>
        <source>Show the hosts, traces or proofs of the run (Return)</source>
        <translation>显示该运行记录的主机、路径追踪或验证 (Return)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Select two runs: which hosts came, left, or answer otherwise</source>
        <translation>选择两条运行记录：哪些主机新出现、消失或应答不同</translation>
    </message>
    <message>
        <source>Run &amp;again…</source>
        <translation>再次运行(&amp;A)…</translation>
    </message>
    <message>
        <source>Fill the Scan page with the configuration of this run</source>
        <translation>用此运行记录的配置填写“扫描”页</translation>
    </message>
    <message>
        <source>Show in &amp;figures</source>
        <translation>在图表中显示(&amp;F)</translation>
    </message>
    <message>
        <source>See how the stored runs develop over time</source>
        <translation>查看已存运行记录随时间的变化</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the selected runs to files (Ctrl+E)</source>
        <translation>将选定的运行记录写入文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take measurements of this and other programs as runs; files can be dropped here too</source>
        <translation>将本程序和其他程序的测量作为运行记录导入；也可以将文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected runs with all their results (Del); can be undone for some seconds</source>
        <translation>删除选定的运行记录及其所有结果 (Del)；数秒内可以撤消</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>选择列表显示的内容</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Open, make, copy or check a store of runs</source>
        <translation>打开、新建、复制或检查运行记录数据库</translation>
    </message>
    <message>
        <source>Stored runs</source>
        <translation>已存运行记录</translation>
    </message>
    <message>
        <source>The runs in this store. Select one to see its details and hosts, or two to compare them. Right-click the heading to choose columns.</source>
        <translation>此数据库中的运行记录。选择一条可查看其详细信息和主机，选择两条可进行比较。右键单击表头可选择列。</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>没有匹配的运行记录</translation>
    </message>
    <message>
        <source>The filter lets none of the stored runs through.</source>
        <translation>筛选条件没有让任何已存运行记录通过。</translation>
    </message>
    <message>
        <source>Show all &amp;runs</source>
        <translation>显示所有运行记录(&amp;R)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>路径追踪</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>后续检查</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>以及另外 %n 条说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 条运行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 条，共 %n 条运行记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) deleted. For some seconds this can be undone.</source>
        <translation>
            <numerusform>已删除 %n 条运行记录。数秒内可以撤消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over from run %1: %2</source>
        <translation>未从运行记录 %1 采用的内容：%2</translation>
    </message>
    <message>
        <source>Import Runs</source>
        <translation>导入运行记录</translation>
    </message>
    <message>
        <source>Measurements (*.jsonl *.json *.csv *.pcap *.pcapng);;All files (*)</source>
        <translation>测量数据 (*.jsonl *.json *.csv *.pcap *.pcapng);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>列(&amp;N)…</translation>
    </message>
    <message>
        <source>Fi&amp;lter runs</source>
        <translation>筛选运行记录(&amp;L)</translation>
    </message>
    <message>
        <source>Stor&amp;e</source>
        <translation>数据库(&amp;E)</translation>
    </message>
    <message>
        <source>Take back the last edit or deletion of a run.</source>
        <translation>撤销对运行记录的最近一次编辑或删除。</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <source>Go to the filter of the list.</source>
        <translation>转到列表的筛选栏。</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>请先选择一条运行记录。</translation>
    </message>
    <message>
        <source>Select two runs first.</source>
        <translation>请先选择两条运行记录。</translation>
    </message>
    <message>
        <source>Select a scan first; imported ones have no configuration.</source>
        <translation>请先选择一次扫描；导入的扫描没有配置。</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>还没有运行记录。</translation>
    </message>
</context>
<context>
    <name>widgets::RunsSection</name>
    <message>
        <source>Choose Store</source>
        <translation>选择数据库</translation>
    </message>
    <message>
        <source>Stores of runs (*.sqlite *.db);;All files (*)</source>
        <translation>运行记录数据库 (*.sqlite *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Keep runs</source>
        <translation>保存运行记录(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>数据库(&amp;S)：</translation>
    </message>
    <message>
        <source>A file, or postgresql://USER@HOST/DATABASE for a store that several share.</source>
        <translation>一个文件；如果是多人共用的数据库，则为 postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>Scans, traces and proofs are written to the store while they run, so that a crash loses next to nothing.</source>
        <translation>扫描、路径追踪和验证在运行时即写入数据库，因此即使程序崩溃也几乎不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>widgets::ScanControl</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the scan that the form of the Scan page describes.</source>
        <translation>开始“扫描”页的表单所描述的扫描。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Hold sending, or go on; replies are still taken.</source>
        <translation>暂停发送或继续；仍会接收应答。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the scan now and keep what it found.</source>
        <translation>立即结束扫描并保留已有结果。</translation>
    </message>
    <message>
        <source>&amp;Save replies…</source>
        <translation>保存应答(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the replies of the last scan to a CSV or JSON file.</source>
        <translation>将上次扫描的应答写入 CSV 或 JSON 文件。</translation>
    </message>
    <message>
        <source>A scan is running already</source>
        <translation>已有扫描正在运行</translation>
    </message>
    <message>
        <source>No scan is sending.</source>
        <translation>没有正在发送的扫描。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>No scan is running.</source>
        <translation>没有正在运行的扫描。</translation>
    </message>
    <message>
        <source>There are no replies to save yet.</source>
        <translation>尚无可保存的应答。</translation>
    </message>
    <message>
        <source>Scan Not Stored</source>
        <translation>扫描未存储</translation>
    </message>
    <message>
        <source>%1

The scan goes on, but what it finds from now on is not kept.</source>
        <translation>%1

扫描会继续，但从现在起的发现不会保存。</translation>
    </message>
    <message>
        <source>This computer has no kernel lab, so the virtual one is scanned: %1</source>
        <translation>本计算机没有内核实验室，因此改为扫描虚拟实验室：%1</translation>
    </message>
</context>
<context>
    <name>widgets::ScanForm</name>
    <message>
        <source>Drop lists to add them; on the exclusions they become blocklists</source>
        <translation>拖放列表可将其添加；放到排除项上则成为阻止列表</translation>
    </message>
    <message>
        <source>Drop the text to add it to the targets</source>
        <translation>拖放文本可将其添加到目标</translation>
    </message>
    <message>
        <source>Only files can be dropped; a web address is for “Fetch list”</source>
        <translation>只能拖放文件；网址请使用“获取列表”</translation>
    </message>
</context>
<context>
    <name>widgets::ScanPage</name>
    <message>
        <source>Equivalent command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>开始(&amp;R)</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>命令已复制</translation>
    </message>
    <message>
        <source>&amp;What is left out…</source>
        <translation>排除的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>Chec&amp;k the vantage point</source>
        <translation>检查观测点(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>The same from the command line:</source>
        <translation>在命令行中等效的做法：</translation>
    </message>
    <message>
        <source>leaving out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>%1 is left out of the next scan</source>
        <translation>下次扫描将排除 %1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>The vantage point is ready</source>
        <translation>观测点已就绪</translation>
    </message>
    <message>
        <source>The right is still missing</source>
        <translation>仍然缺少该权限</translation>
    </message>
    <message>
        <source>The vantage point cannot be opened</source>
        <translation>无法打开观测点</translation>
    </message>
    <message>
        <source>Put the marked fields right to start.</source>
        <translation>请更正标出的字段，然后再开始。</translation>
    </message>
    <message>
        <source>Incomplete: put the marked fields right, and the command stands here.</source>
        <translation>尚不完整：更正标出的字段后，命令会显示在这里。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>This scan cannot start:</source>
        <translation>此扫描无法开始：</translation>
    </message>
    <message>
        <source>Start the scan (F5)</source>
        <translation>开始扫描 (F5)</translation>
    </message>
    <message>
        <source>Show which prefixes no scan asks, and why.</source>
        <translation>显示哪些前缀不会被扫描及其原因。</translation>
    </message>
    <message>
        <source>Copy the command line that does the same.</source>
        <translation>复制执行相同操作的命令行。</translation>
    </message>
    <message>
        <source>Look whether packets may leave from there.</source>
        <translation>检查是否可以从那里发出数据包。</translation>
    </message>
    <message>
        <source>Take back the last change of lists, profiles or exclusions.</source>
        <translation>撤销对列表、配置方案或排除项的最近一次更改。</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>重做已撤销的操作。</translation>
    </message>
    <message>
        <source>%1 is left out already</source>
        <translation>%1 已被排除</translation>
    </message>
    <message>
        <source>A scan is running already; stop it first.</source>
        <translation>已有扫描正在运行；请先停止它。</translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing; the Scan page says what helps.</source>
        <translation>缺少 CAP_NET_RAW 权限；解决办法见“扫描”页。</translation>
    </message>
    <message>
        <source>Something in the form of the Scan page is missing or wrong.</source>
        <translation>“扫描”页的表单有缺漏或错误。</translation>
    </message>
</context>
<context>
    <name>widgets::ScanSession</name>
    <message>
        <source>Writing to the store…</source>
        <translation>正在写入数据库…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading targets and resolving names…</source>
        <translation>正在读取目标并解析名称…</translation>
    </message>
    <message>
        <source>Looking up the way to the targets…</source>
        <translation>正在查找到目标的路由…</translation>
    </message>
    <message>
        <source>Building the kernel lab…</source>
        <translation>正在搭建内核实验室…</translation>
    </message>
    <message>
        <source>Opening the vantage point…</source>
        <translation>正在打开观测点…</translation>
    </message>
    <message>
        <source>Connecting by ssh…</source>
        <translation>正在通过 ssh 连接…</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutOverview</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands with their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
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
        <translation>在网络中查找支持 Multipath TCP 的主机，以及途中更改或移除它的中间盒。保存每次测量，并绘制 Multipath TCP 的使用情况如何逐月变化。</translation>
    </message>
    <message>
        <source>Sca&amp;n the lab</source>
        <translation>扫描实验室(&amp;N)</translation>
    </message>
    <message>
        <source>A scan that starts at once and shows every kind of answer within seconds. It asks real Linux hosts in the kernel lab of this computer, or simulated ones where there is no such lab; no packet leaves the computer.</source>
        <translation>立即开始、数秒内即可展示各种应答的扫描。它询问本计算机内核实验室中的真实 Linux 主机；如果没有这样的实验室，则询问模拟的主机；没有任何数据包离开本计算机。</translation>
    </message>
    <message>
        <source>Trace a middleb&amp;ox</source>
        <translation>追踪中间盒(&amp;O)</translation>
    </message>
    <message>
        <source>Follows the path to a host of the virtual lab and finds the router that removes Multipath TCP from the handshake.</source>
        <translation>沿着到虚拟实验室中某台主机的路径前进，找出从握手中移除 Multipath TCP 的路由器。</translation>
    </message>
    <message>
        <source>See a hands&amp;hake</source>
        <translation>查看握手(&amp;H)</translation>
    </message>
    <message>
        <source>A connection of two subflows, packet by packet, with what every field means and how the keys prove it.</source>
        <translation>一个包含两个子流的连接，逐个数据包展示，说明每个字段的含义以及密钥如何证明这一连接。</translation>
    </message>
    <message>
        <source>Scan a network o&amp;f yours</source>
        <translation>扫描您自己的网络(&amp;F)</translation>
    </message>
    <message>
        <source>Describe which hosts are asked, for what and how fast; before it starts you see what it will do.</source>
        <translation>描述询问哪些主机、询问什么以及以多快的速度；开始之前您会看到它将执行的操作。</translation>
    </message>
    <message>
        <source>Stored &amp;runs</source>
        <translation>已存运行记录(&amp;R)</translation>
    </message>
    <message>
        <source>Look at earlier measurements again, compare two of them, or draw figures over many.</source>
        <translation>重新查看以前的测量，比较其中两次，或用多次测量绘制图表。</translation>
    </message>
    <message>
        <source>Open a &amp;capture…</source>
        <translation>打开抓包文件(&amp;C)…</translation>
    </message>
    <message>
        <source>The Multipath TCP connections of a pcap or pcapng file, explained field by field.</source>
        <translation>pcap 或 pcapng 文件中的 Multipath TCP 连接，逐字段讲解。</translation>
    </message>
</context>
<context>
    <name>widgets::StatusItems</name>
    <message>
        <source>The scan that runs: where its packets leave, and how far it is.</source>
        <translation>正在运行的扫描：其数据包从何处发出，以及进度如何。</translation>
    </message>
    <message>
        <source>The memory that the workbench takes now. What a scan may keep of replies is bounded in the preferences; what goes beyond is counted on the Live page.</source>
        <translation>工作台目前占用的内存。扫描可保留的应答量在首选项中限定；超出的部分在“实时”页上计数。</translation>
    </message>
    <message>
        <source>The store that runs are written to.</source>
        <translation>运行记录写入的数据库。</translation>
    </message>
    <message>
        <source>%1 of %2 hosts done</source>
        <translation>已完成 %1 台主机，共 %2 台</translation>
    </message>
    <message>
        <source>Virtual lab: simulated</source>
        <translation>虚拟实验室：模拟</translation>
    </message>
    <message>
        <source>%1 · %2 sent</source>
        <translation>%1 · 已发送 %2</translation>
    </message>
    <message>
        <source>%1 · paused at %2</source>
        <translation>%1 · 暂停于 %2</translation>
    </message>
    <message>
        <source>%1 · waiting for late replies</source>
        <translation>%1 · 正在等待迟到的应答</translation>
    </message>
    <message>
        <source>Memory of the workbench. A scan keeps at most %1 replies and %2 of their bytes; the preferences bound both.</source>
        <translation>工作台的内存。一次扫描最多保留 %1 个应答及其 %2 的字节；两者都在首选项中限定。</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Runs are not kept</source>
        <translation>不保存运行记录</translation>
    </message>
    <message>
        <source>The preferences say that runs are not written to %1.</source>
        <translation>按首选项的设置，运行记录不写入 %1。</translation>
    </message>
    <message>
        <source>%1 · replies: %2 of %3</source>
        <translation>%1 · 应答：%2 / %3</translation>
    </message>
    <message>
        <source>%1: simulated</source>
        <translation>%1：模拟</translation>
    </message>
</context>
<context>
    <name>widgets::StepControls</name>
    <message>
        <source>&amp;First packet</source>
        <translation>第一个数据包(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the first packet</source>
        <translation>转到第一个数据包</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go back by one packet</source>
        <translation>后退一个数据包</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Let the packets follow by themselves; Space does the same</source>
        <translation>让数据包自动逐个播放；空格键的作用相同</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Go on by one packet</source>
        <translation>前进一个数据包</translation>
    </message>
    <message>
        <source>&amp;Last packet</source>
        <translation>最后一个数据包(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the last packet</source>
        <translation>转到最后一个数据包</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the packets follow one another</source>
        <translation>数据包逐个播放的快慢</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Packet %1 of %2. Press Space to play.</source>
        <translation>第 %1 个数据包，共 %2 个。按空格键播放。</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>第 %1 个数据包，共 %2 个</translation>
    </message>
    <message>
        <source>No connection is shown.</source>
        <translation>没有显示连接。</translation>
    </message>
    <message>
        <source>This is the first packet.</source>
        <translation>这是第一个数据包。</translation>
    </message>
    <message>
        <source>This is the last packet.</source>
        <translation>这是最后一个数据包。</translation>
    </message>
    <message>
        <source>There is but one packet.</source>
        <translation>只有一个数据包。</translation>
    </message>
</context>
<context>
    <name>widgets::StepPacketModel</name>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source> · %n byte(s) of data</source>
        <translation>
            <numerusform> · %n 字节数据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>→ sent</source>
        <translation>→ 已发送</translation>
    </message>
    <message>
        <source>← received</source>
        <translation>← 已接收</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>数据包</translation>
    </message>
</context>
<context>
    <name>widgets::StoreMenu</name>
    <message>
        <source>&amp;Open store…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Store on a &amp;PostgreSQL server…</source>
        <translation>PostgreSQL 服务器上的数据库(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back up the store…</source>
        <translation>备份数据库(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check the store</source>
        <translation>检查数据库(&amp;C)</translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>Stores of runs (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>运行记录数据库 (*.db *.sqlite *.sqlite3);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New Store</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Stores of runs (*.db)</source>
        <translation>运行记录数据库 (*.db)</translation>
    </message>
    <message>
        <source>Store on a PostgreSQL Server</source>
        <translation>PostgreSQL 服务器上的数据库</translation>
    </message>
    <message>
        <source>Back Up the Store</source>
        <translation>备份数据库</translation>
    </message>
    <message>
        <source>Recen&amp;t stores</source>
        <translation>最近的数据库(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;w store…</source>
        <translation>新建数据库(&amp;W)…</translation>
    </message>
    <message>
        <source>Show the runs of another store, and write new ones to it.</source>
        <translation>显示另一个数据库的运行记录，并将新的写入其中。</translation>
    </message>
    <message>
        <source>Begin an empty store of runs.</source>
        <translation>新建空的运行记录数据库。</translation>
    </message>
    <message>
        <source>Keep runs on a server that several computers share.</source>
        <translation>将运行记录保存在多台计算机共享的服务器上。</translation>
    </message>
    <message>
        <source>Write a copy of the whole store to a file.</source>
        <translation>将整个数据库的副本写入文件。</translation>
    </message>
    <message>
        <source>Look whether the store is whole and consistent.</source>
        <translation>检查数据库是否完整一致。</translation>
    </message>
    <message>
        <source>URL of the database, as postgresql://USER@HOST/DATABASE.
A password in it is not kept; ~/.pgpass is the place for that:</source>
        <translation>数据库 URL，形如 postgresql://用户@主机/数据库。
其中的密码不会保存；请放在 ~/.pgpass 中：</translation>
    </message>
</context>
<context>
    <name>widgets::StoreTrouble</name>
    <message>
        <source>The store is not there</source>
        <translation>数据库不存在</translation>
    </message>
    <message>
        <source>The store may not be used</source>
        <translation>无权使用该数据库</translation>
    </message>
    <message>
        <source>This is no whole store</source>
        <translation>这不是完整的数据库</translation>
    </message>
    <message>
        <source>The store can’t be used now</source>
        <translation>目前无法使用该数据库</translation>
    </message>
    <message>
        <source>The store can’t be read</source>
        <translation>无法读取该数据库</translation>
    </message>
    <message>
        <source>It was left as it is. Restore a copy, or open another store.</source>
        <translation>数据库保持原样。请恢复副本，或打开其他数据库。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. If another program uses it, wait and try again; if a newer version of this program made it, use that version.</source>
        <translation>其中没有任何改动。如果有其他程序正在使用它，请稍候再试；如果它由本程序的较新版本创建，请使用该版本。</translation>
    </message>
    <message>
        <source>Try again once that is put right, or open another store.</source>
        <translation>请在问题解决后重试，或打开其他数据库。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;another store…</source>
        <translation>打开其他数据库(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>widgets::StoredTraces</name>
    <message>
        <source>Reading the store…</source>
        <translation>正在读取数据库…</translation>
    </message>
    <message>
        <source>Stored Traces of %1</source>
        <translation>%1 的已存路径追踪</translation>
    </message>
    <message>
        <source>Stored traces</source>
        <translation>已存路径追踪</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>The store holds no trace of this address yet. Traces are kept there while keeping runs is switched on in the preferences.</source>
        <translation>数据库中尚无此地址的路径追踪。在首选项中开启保存运行记录后，路径追踪会保存在那里。</translation>
    </message>
    <message>
        <source>Choose the trace to compare with; the newest stand first.</source>
        <translation>选择要与之比较的路径追踪；最新的排在最前。</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n older trace(s) are left out.</source>
        <translation>
            <numerusform>%1 略去了 %n 条较早的追踪。</numerusform>
        </translation>
    </message>
    <message>
        <source>this trace is no longer in the store; its run may have been removed</source>
        <translation>此追踪已不在数据库中；其运行记录可能已被删除</translation>
    </message>
</context>
<context>
    <name>widgets::TargetsGroup</name>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>One a line: 192.0.2.1, 192.0.2.0/24, 2001:db8::1 or a name</source>
        <translation>每行一个：192.0.2.1、192.0.2.0/24、2001:db8::1 或名称</translation>
    </message>
    <message>
        <source>One a line; an exclusion always wins</source>
        <translation>每行一个；排除项始终优先</translation>
    </message>
    <message>
        <source>What is left out…</source>
        <translation>排除的内容…</translation>
    </message>
    <message>
        <source>The targets as a tree of prefixes, with what removes which part of them</source>
        <translation>以前缀树显示目标，以及各部分被什么排除</translation>
    </message>
    <message>
        <source>&amp;Addresses, prefixes and names</source>
        <translation>地址、前缀和名称(&amp;A)</translation>
    </message>
    <message>
        <source>What to probe, one a line: an address, a prefix, a range such as 192.0.2.1-192.0.2.9, or a host name.</source>
        <translation>要探测的内容，每行一个：地址、前缀、范围（例如 192.0.2.1-192.0.2.9）或主机名。</translation>
    </message>
    <message>
        <source>Files with one target a line, or what an earlier scan wrote: read as targets, as an allowlist, or as a blocklist, whose addresses are never probed. Drop files anywhere on the form to add them.</source>
        <translation>每行一个目标的文件，或以前扫描写出的文件：可作为目标、允许列表或阻止列表读取，阻止列表中的地址绝不会被探测。将文件拖放到表单的任意位置即可添加。</translation>
    </message>
    <message>
        <source>A window has no standard input to read; name a file.</source>
        <translation>窗口没有可读取的标准输入；请指定一个文件。</translation>
    </message>
    <message>
        <source>La&amp;b prefixes</source>
        <translation>实验室前缀(&amp;B)</translation>
    </message>
    <message>
        <source>Insert prefixes that exist inside the lab</source>
        <translation>插入实验室中存在的前缀</translation>
    </message>
    <message>
        <source>A sample of every kind, IPv4</source>
        <translation>每种主机的样本，IPv4</translation>
    </message>
    <message>
        <source>A sample of every kind, IPv6</source>
        <translation>每种主机的样本，IPv6</translation>
    </message>
    <message>
        <source>Add IPv4 prefix</source>
        <translation>添加 IPv4 前缀</translation>
    </message>
    <message>
        <source>Add IPv6 prefix</source>
        <translation>添加 IPv6 前缀</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::TeachingHtml</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The packet does not carry this value itself.</source>
        <translation>数据包本身不携带此值。</translation>
    </message>
    <message>
        <source>Agrees with what the packet carries.</source>
        <translation>与数据包携带的值一致。</translation>
    </message>
    <message>
        <source>Does not agree with what the packet carries.</source>
        <translation>与数据包携带的值不一致。</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Nothing in this packet has to be worked out from the keys. Step on: the answer with the listener&apos;s key, MP_JOIN and the first data do.</source>
        <translation>此数据包中没有需要由密钥推算的内容。请继续前进：带有监听方密钥的应答、MP_JOIN 和首批数据中会有。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>自己的密钥</translation>
    </message>
    <message>
        <source>Own token</source>
        <translation>自己的令牌</translation>
    </message>
    <message>
        <source>Own IDSN</source>
        <translation>自己的 IDSN</translation>
    </message>
    <message>
        <source>Peer&apos;s key</source>
        <translation>对方的密钥</translation>
    </message>
    <message>
        <source>Peer&apos;s token</source>
        <translation>对方的令牌</translation>
    </message>
    <message>
        <source>Peer&apos;s IDSN</source>
        <translation>对方的 IDSN</translation>
    </message>
    <message>
        <source>Subflow from %1 asked for</source>
        <translation>已请求来自 %1 的子流</translation>
    </message>
    <message>
        <source>Subflow from %1 open</source>
        <translation>来自 %1 的子流已打开</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data sent</source>
        <translation>
            <numerusform>已发送 %n 字节数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of data received</source>
        <translation>
            <numerusform>已接收 %n 字节数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes on as plain TCP</source>
        <translation>以普通 TCP 继续</translation>
    </message>
    <message>
        <source>Has no more data to send</source>
        <translation>没有更多数据要发送</translation>
    </message>
    <message>
        <source>The peer has no more data to send</source>
        <translation>对方没有更多数据要发送</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The initiator knows</source>
        <translation>发起方已知</translation>
    </message>
    <message>
        <source>The listener knows</source>
        <translation>监听方已知</translation>
    </message>
    <message>
        <source>That cannot be seen from here.</source>
        <translation>从这里无法看到。</translation>
    </message>
</context>
<context>
    <name>widgets::ToolCards</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>路径追踪</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>What a scan alone can know</source>
        <translation>仅凭扫描所能知道的</translation>
    </message>
    <message>
        <source>What the quotes show</source>
        <translation>引用报文所显示的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What the host answered</source>
        <translation>主机的应答</translation>
    </message>
    <message>
        <source>The scan is fooled</source>
        <translation>扫描受骗</translation>
    </message>
    <message>
        <source>The scan saw one answer</source>
        <translation>扫描看到了一个应答</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Options of the SYN/ACK:</source>
        <translation>SYN/ACK 的选项：</translation>
    </message>
    <message>
        <source>Hop %1</source>
        <translation>第 %1 跳</translation>
    </message>
    <message>
        <source>is silent</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>quotes the SYN without the MPTCP option</source>
        <translation>引用的 SYN 没有 MPTCP 选项</translation>
    </message>
    <message>
        <source>quotes the SYN with another MPTCP option</source>
        <translation>引用的 SYN 带有另一个 MPTCP 选项</translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent, but %1 is changed</source>
        <translation>引用的 MPTCP 选项与发送时相同，但 %1 已更改</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>quotes the MPTCP option as it was sent</source>
        <translation>引用的 MPTCP 选项与发送时相同</translation>
    </message>
    <message>
        <source>quotes too little to show the option</source>
        <translation>引用的内容太少，无法显示该选项</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>未收到任何内容</translation>
    </message>
    <message>
        <source>SYN/ACK, %1</source>
        <translation>SYN/ACK，%1</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>ICMP error</source>
        <translation>ICMP 差错</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>%1, to a SYN with TTL %2</source>
        <translation>%1，应答 TTL 为 %2 的 SYN</translation>
    </message>
</context>
<context>
    <name>widgets::ToolVerdicts</name>
    <message>
        <source>What a scan makes of the answer to one SYN. Press to see the answer.</source>
        <translation>扫描根据对一个 SYN 的应答得出的判断。按下可查看应答。</translation>
    </message>
    <message>
        <source>What a trace finds on the path. Press to see what each router quoted.</source>
        <translation>路径追踪在路径上的发现。按下可查看每个路由器引用的内容。</translation>
    </message>
    <message>
        <source>What a whole connection proves. Press to see its steps.</source>
        <translation>一个完整的连接所能证明的。按下可查看其步骤。</translation>
    </message>
    <message>
        <source>Scan: …</source>
        <translation>扫描：…</translation>
    </message>
    <message>
        <source>Trace: …</source>
        <translation>路径追踪：…</translation>
    </message>
    <message>
        <source>Proof: …</source>
        <translation>验证：…</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>扫描：%1</translation>
    </message>
    <message>
        <source>Trace: what do the quotes show?</source>
        <translation>路径追踪：引用报文显示了什么？</translation>
    </message>
    <message>
        <source>Proof: what was answered?</source>
        <translation>验证：得到了什么应答？</translation>
    </message>
    <message>
        <source>Trace: %1, %2</source>
        <translation>路径追踪：%1，%2</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>路径追踪：%1</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>验证：%1</translation>
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
        <translation>普通 TCP(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>追踪(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Equivalent command line</source>
        <translation>等效命令行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Address, prefix or host name; several with spaces</source>
        <translation>地址、前缀或主机名；多个之间用空格分隔</translation>
    </message>
    <message>
        <source>What to trace: addresses, prefixes and host names, IPv4 or IPv6</source>
        <translation>要追踪的内容：地址、前缀和主机名，IPv4 或 IPv6</translation>
    </message>
    <message>
        <source>Ports and ranges of ports: 80,443</source>
        <translation>端口和端口范围：80,443</translation>
    </message>
    <message>
        <source>Ask for MPTCP version 1</source>
        <translation>询问 MPTCP 版本 1</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 1 (RFC 8684)</source>
        <translation>带有版本 1 的 MP_CAPABLE 的 SYN (RFC 8684)</translation>
    </message>
    <message>
        <source>Ask for MPTCP version 0</source>
        <translation>询问 MPTCP 版本 0</translation>
    </message>
    <message>
        <source>A SYN with MP_CAPABLE of version 0 (RFC 6824)</source>
        <translation>带有版本 0 的 MP_CAPABLE 的 SYN (RFC 6824)</translation>
    </message>
    <message>
        <source>Ask without MPTCP</source>
        <translation>不询问 MPTCP</translation>
    </message>
    <message>
        <source>A SYN without MPTCP, as a trace of its own to compare with the others</source>
        <translation>不带 MPTCP 的 SYN，作为单独的路径追踪与其他追踪比较</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>更多(&amp;M)…</translation>
    </message>
    <message>
        <source>Attempts, hops, patience, flows and names</source>
        <translation>尝试次数、跳数、等待时间、流数和名称</translation>
    </message>
    <message>
        <source>Walk the path to each target hop by hop and find where MPTCP is altered</source>
        <translation>逐跳走过到每个目标的路径，找出 MPTCP 被修改的位置</translation>
    </message>
    <message>
        <source>Prove whether each target speaks MPTCP itself, step by step</source>
        <translation>逐步验证每个目标自身是否支持 MPTCP</translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation>结束正在运行的操作；已有结果会保留</translation>
    </message>
    <message>
        <source>Tar&amp;gets:</source>
        <translation>目标(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Ports:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>来自(&amp;F)：</translation>
    </message>
    <message>
        <source>Ask for MPTCP:</source>
        <translation>询问 MPTCP：</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Probes of each TTL before its hop counts as silent</source>
        <translation>每个 TTL 发送多少个探测包后，才将该跳视为无应答</translation>
    </message>
    <message>
        <source>Last TTL to probe</source>
        <translation>探测的最后一个 TTL</translation>
    </message>
    <message>
        <source>Longest wait for an answer; shorter where the path answers faster</source>
        <translation>等待应答的最长时间；在应答较快的路径上会缩短</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Source ports to try for each target: load balancers may send each another way</source>
        <translation>每个目标尝试的源端口数：负载均衡器可能将各端口送往不同的路径</translation>
    </message>
    <message>
        <source>Probes a second, of all targets together</source>
        <translation>每秒探测包数，所有目标合计</translation>
    </message>
    <message>
        <source> p/s</source>
        <translation> 包/秒</translation>
    </message>
    <message>
        <source>Plain SYN as c&amp;ontrol</source>
        <translation>以普通 SYN 作对照(&amp;O)</translation>
    </message>
    <message>
        <source>Send a plain SYN the same way too, which tells a discarded SYN from a silent host</source>
        <translation>同时沿同一路径发送普通的 SYN，以区分被丢弃的 SYN 和无应答的主机</translation>
    </message>
    <message>
        <source>&amp;Names of hops</source>
        <translation>各跳的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Ask the domain name system for the hops&apos; names; not in the labs, whose addresses it does not know</source>
        <translation>向域名系统查询各跳的名称；不适用于实验室，域名系统不认识其地址</translation>
    </message>
    <message>
        <source>&amp;Attempts:</source>
        <translation>尝试次数(&amp;A)：</translation>
    </message>
    <message>
        <source>Last &amp;hop:</source>
        <translation>最后一跳(&amp;H)：</translation>
    </message>
    <message>
        <source>Pat&amp;ience:</source>
        <translation>等待时间(&amp;I)：</translation>
    </message>
    <message>
        <source>Flo&amp;ws:</source>
        <translation>流数(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Rate:</source>
        <translation>速率(&amp;R)：</translation>
    </message>
    <message>
        <source>name an address, a prefix or a host</source>
        <translation>请指定地址、前缀或主机</translation>
    </message>
    <message>
        <source>choose a version of MPTCP to ask for</source>
        <translation>请选择要询问的 MPTCP 版本</translation>
    </message>
    <message>
        <source>No command yet: %1</source>
        <translation>尚无命令：%1</translation>
    </message>
    <message>
        <source>From where packets leave: this computer, one of the labs, or a machine by ssh</source>
        <translation>数据包从何处发出：本计算机、某个实验室，或通过 ssh 的一台机器</translation>
    </message>
    <message>
        <source>Another machine (ssh)…</source>
        <translation>另一台机器 (ssh)…</translation>
    </message>
    <message>
        <source>me@host.example</source>
        <translation>me@host.example</translation>
    </message>
    <message>
        <source>The machine to probe from, [USER@]HOST[:PORT], as your ssh reaches it by key; behind it /lab or /virtual for a lab of that machine</source>
        <translation>从哪台机器探测，写作 [USER@]HOST[:PORT]，须能由您的 ssh 用密钥登录；其后加 /lab 或 /virtual 表示该机器的实验室</translation>
    </message>
    <message>
        <source>name the machine to probe from: USER@HOST, or an alias of your ssh configuration</source>
        <translation>请写明从哪台机器探测：USER@HOST，或您 ssh 配置中的别名</translation>
    </message>
    <message>
        <source>Machine b&amp;y ssh:</source>
        <translation>ssh 机器(&amp;Y)：</translation>
    </message>
</context>
<context>
    <name>widgets::TracePage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Which hop alters MPTCP?</source>
        <translation>哪一跳修改了 MPTCP？</translation>
    </message>
    <message>
        <source>Type an address and press Trace: probes with rising TTL walk the path, every router sends back what arrived there, and the first one that shows another option tells where the box stands. Verify proves whether the host itself speaks MPTCP. The labs need no right and no network.</source>
        <translation>输入地址并按“追踪”：TTL 递增的探测包沿路径前进，每个路由器送回到达该处的内容，第一个显示出不同选项的路由器表明了中间盒的位置。“验证”可验证主机自身是否支持 MPTCP。实验室不需要任何权限，也不需要网络。</translation>
    </message>
    <message>
        <source>Trace a lab host behind a middlebo&amp;x</source>
        <translation>追踪位于中间盒后面的实验室主机(&amp;X)</translation>
    </message>
    <message>
        <source>The results are shown, but not kept in the store: %1</source>
        <translation>结果会显示，但不会保存到数据库：%1</translation>
    </message>
    <message>
        <source>&amp;Trace</source>
        <translation>追踪(&amp;T)</translation>
    </message>
    <message>
        <source>Trace the targets of the form</source>
        <translation>追踪表单中的目标</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Prove whether the targets of the form speak MPTCP</source>
        <translation>验证表单中的目标是否支持 MPTCP</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>End what runs; results so far stay</source>
        <translation>结束正在运行的操作；已有结果会保留</translation>
    </message>
    <message>
        <source>Measure A&amp;gain</source>
        <translation>再次测量(&amp;G)</translation>
    </message>
    <message>
        <source>Trace or prove the chosen target once more</source>
        <translation>再次追踪或验证所选目标</translation>
    </message>
    <message>
        <source>Trace a &amp;Lab Host</source>
        <translation>追踪实验室主机(&amp;L)</translation>
    </message>
    <message>
        <source>Trace a host of the virtual lab that stands behind a middlebox</source>
        <translation>追踪虚拟实验室中位于中间盒后面的主机</translation>
    </message>
    <message>
        <source>&amp;Compare the Two Chosen Traces</source>
        <translation>比较所选的两条路径追踪(&amp;C)</translation>
    </message>
    <message>
        <source>Show the two traces chosen in the list side by side</source>
        <translation>并排显示列表中所选的两条路径追踪</translation>
    </message>
    <message>
        <source>Compare with a Stored T&amp;race…</source>
        <translation>与已存路径追踪比较(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose an earlier trace of the same address from the store</source>
        <translation>从数据库中选择同一地址以前的路径追踪</translation>
    </message>
    <message>
        <source>C&amp;opy as Text</source>
        <translation>复制为文本(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the chosen results to the clipboard</source>
        <translation>将所选结果复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Export Results…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the chosen results, or all, as JSON lines, CSV or text</source>
        <translation>将所选结果或全部结果写为 JSON 行、CSV 或文本</translation>
    </message>
    <message>
        <source>Export &amp;Drawing…</source>
        <translation>导出图形(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the drawing of the path as SVG or PNG</source>
        <translation>将路径图写为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>Show &amp;Packets on the Handshake Page</source>
        <translation>在“握手”页显示数据包(&amp;P)</translation>
    </message>
    <message>
        <source>Open the packets of the chosen proof as connections</source>
        <translation>将所选验证的数据包作为连接打开</translation>
    </message>
    <message>
        <source>Clear the L&amp;ist</source>
        <translation>清除列表(&amp;I)</translation>
    </message>
    <message>
        <source>Take all results off the list; what is kept in the store stays</source>
        <translation>从列表中移除所有结果；保存在数据库中的内容会保留</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Choose a result to see its path or its steps; choose two traces to compare them.</source>
        <translation>选择一个结果可查看其路径或步骤；选择两条路径追踪可进行比较。</translation>
    </message>
    <message>
        <source>Trace Many Hosts</source>
        <translation>追踪大量主机</translation>
    </message>
    <message>
        <source>This sends probes to %1 addresses of real networks. Do it only where you may.</source>
        <translation>这将向真实网络的 %1 个地址发送探测包。请只在获准的范围内进行。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>正在追踪</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 packets sent, %5</source>
        <translation>%1：已完成 %2，共 %3，已发送 %4 个数据包，%5</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait</source>
        <translation>
            <numerusform>%1；另有 %n 项等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what was found so far is shown.</source>
        <translation>已停止；显示目前为止的发现。</translation>
    </message>
    <message>
        <source>The last run failed.</source>
        <translation>上次运行失败。</translation>
    </message>
    <message>
        <source>No route leads to the target, or the next hop did not answer.</source>
        <translation>没有到目标的路由，或下一跳没有应答。</translation>
    </message>
    <message>
        <source>Nothing was probed: every target is excluded.</source>
        <translation>没有探测任何内容：所有目标都被排除。</translation>
    </message>
    <message numerus="yes">
        <source>%n older result(s) were let go; what is kept in the store is there.</source>
        <translation>
            <numerusform>已从列表中移除 %n 个较早的结果；数据库中保存的结果仍在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Simulated, not measured.</source>
        <translation>模拟，非实测。</translation>
    </message>
    <message>
        <source>From the store.</source>
        <translation>来自数据库。</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, traces only (*.csv)</source>
        <translation>CSV，仅路径追踪 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>路径追踪</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个结果写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Drawing</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The drawing was written to %1</source>
        <translation>图形已写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a target in the form first.</source>
        <translation>请先在表单中填写目标。</translation>
    </message>
    <message>
        <source>Choose one result in the list first.</source>
        <translation>请先在列表中选择一个结果。</translation>
    </message>
    <message>
        <source>Choose one trace in the list first.</source>
        <translation>请先在列表中选择一条追踪。</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>还没有结果。</translation>
    </message>
    <message>
        <source>Nothing is measured now.</source>
        <translation>目前没有测量。</translation>
    </message>
    <message>
        <source>Choose two traces in the list first.</source>
        <translation>请先在列表中选择两条追踪。</translation>
    </message>
    <message>
        <source>Choose one proof in the list first.</source>
        <translation>请先在列表中选择一个验证。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>widgets::TraceView</name>
    <message>
        <source>Hide &amp;expected changes</source>
        <translation>隐藏预期的更改(&amp;E)</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>跳</translation>
    </message>
    <message>
        <source>Leave out what every router changes, time to live and checksum, and what follows from another change</source>
        <translation>略去每个路由器都会更改的内容（生存时间和校验和），以及由其他更改引起的内容</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
</context>
<context>
    <name>widgets::UseDelegate</name>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>widgets::VantageGroup</name>
    <message>
        <source>Vantage point</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Which routers and middleboxes the lab is built of</source>
        <translation>实验室由哪些路由器和中间盒构成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Another plan…</source>
        <translation>其他方案…</translation>
    </message>
    <message>
        <source>Network of the Lab</source>
        <translation>实验室的网络</translation>
    </message>
    <message>
        <source>The number of routers, then middleboxes as NAME@ROUTER, such as 8,nop@4,silent@2:</source>
        <translation>先写路由器的数量，再以 NAME@ROUTER 的形式写中间盒，例如 8,nop@4,silent@2：</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Ready. Simulated: nothing here is measured.</source>
        <translation>就绪。模拟：这里没有任何内容是实测的。</translation>
    </message>
    <message>
        <source>Ready: the right to open raw sockets is there.</source>
        <translation>就绪：具有打开原始套接字的权限。</translation>
    </message>
    <message>
        <source>Ready: the lab can be built here.</source>
        <translation>就绪：可以在此搭建实验室。</translation>
    </message>
    <message>
        <source>The right CAP_NET_RAW is missing: see above what helps.</source>
        <translation>缺少 CAP_NET_RAW 权限：解决办法见上方。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Another machine (ssh)…</source>
        <translation>另一台机器 (ssh)…</translation>
    </message>
    <message>
        <source>Open the vantage point, or connect to its machines, without sending anything</source>
        <translation>打开观测点或连接其机器，但不发送任何内容</translation>
    </message>
    <message>
        <source>me@host.example</source>
        <translation>me@host.example</translation>
    </message>
    <message>
        <source>Mac&amp;hines, one a line</source>
        <translation>机器，每行一台(&amp;H)</translation>
    </message>
    <message>
        <source>Machines to probe from: [USER@]HOST[:PORT], where HOST may be an alias of your ssh configuration; behind it /lab or /virtual for a lab of that machine. Your ssh connects with a key or an agent and without a question, so try “ssh HOST true” first.</source>
        <translation>从哪些机器探测：[USER@]HOST[:PORT]，HOST 可以是您 ssh 配置中的别名；其后加 /lab 或 /virtual 表示该机器的实验室。您的 ssh 用密钥或代理登录，且不会提问，因此请先试一下“ssh HOST true”。</translation>
    </message>
    <message>
        <source>Each probes a share of the targets</source>
        <translation>每台探测一部分目标</translation>
    </message>
    <message>
        <source>Each probes all targets, to compare</source>
        <translation>每台探测全部目标，以便比较</translation>
    </message>
    <message>
        <source>Machines that can probe: %1 of %2</source>
        <translation>可以探测的机器：%1/%2</translation>
    </message>
    <message>
        <source>Ready: every machine can be reached and may probe.</source>
        <translation>就绪：每台机器都可连接且可以探测。</translation>
    </message>
    <message>
        <source>Name at least one machine: USER@HOST, or an alias of your ssh configuration.</source>
        <translation>请至少写明一台机器：USER@HOST，或您 ssh 配置中的别名。</translation>
    </message>
</context>
<context>
    <name>widgets::VantageStrip</name>
    <message>
        <source>Machines that probe</source>
        <translation>进行探测的机器</translation>
    </message>
    <message>
        <source>The machines that probe, and how each of them stands</source>
        <translation>进行探测的机器及各自的状态</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>命令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>Find and run any command by typing some letters of its name.</source>
        <translation>输入名称中的几个字母，即可查找并运行任何命令。</translation>
    </message>
    <message>
        <source>L&amp;og panel</source>
        <translation>日志面板(&amp;O)</translation>
    </message>
    <message>
        <source>Show what happened: errors, warnings and the ends of runs.</source>
        <translation>显示发生的情况：错误、警告和各次运行的结束。</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen; once more to go back.</source>
        <translation>使用整个屏幕；再按一次返回。</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the sizes, columns and panels of the first start.</source>
        <translation>恢复首次启动时的大小、列和面板。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is.</source>
        <translation>浅色或深色，与桌面一致。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>浅色背景上的深色文字。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>深色背景上的浅色文字。</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>Show the window in this language; what runs goes on.</source>
        <translation>以此语言显示窗口；正在运行的操作会继续。</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Make all texts larger.</source>
        <translation>放大所有文字。</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Make all texts smaller.</source>
        <translation>缩小所有文字。</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>Back to the size of the desktop.</source>
        <translation>恢复为桌面的大小。</translation>
    </message>
    <message>
        <source>The texts are as large as they get.</source>
        <translation>文字已是最大。</translation>
    </message>
    <message>
        <source>The texts are as small as they get.</source>
        <translation>文字已是最小。</translation>
    </message>
    <message>
        <source>The texts have their normal size.</source>
        <translation>文字为正常大小。</translation>
    </message>
</context>
<context>
    <name>widgets::WatchDialog</name>
    <message>
        <source>AS Watch</source>
        <translation>AS 监视</translation>
    </message>
    <message>
        <source>17.0.0.0/8
2620:149::/32</source>
        <translation>17.0.0.0/8
2620:149::/32</translation>
    </message>
    <message>
        <source>The figures of the group “AS watch” follow the hosts of these networks from scan to scan, as the study follows Apple. AS numbers need a database of networks; prefixes do without.</source>
        <translation>“AS 监视”组的图表逐次扫描地跟踪这些网络的主机，正如该研究跟踪 Apple 那样。AS 号需要网络数据库；前缀则不需要。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;AS numbers:</source>
        <translation>AS 号(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Prefixes, one a line:</source>
        <translation>前缀，每行一个(&amp;P)：</translation>
    </message>
    <message>
        <source>Give the networks a name for titles and notes.</source>
        <translation>为这些网络取一个名称，用于标题和备注。</translation>
    </message>
    <message>
        <source>“%1” are no AS numbers: type some such as 6185, 714.</source>
        <translation>“%1”不是 AS 号：请输入 AS 号，例如 6185, 714。</translation>
    </message>
    <message>
        <source>Name at least one AS or prefix.</source>
        <translation>请至少指定一个 AS 或前缀。</translation>
    </message>
</context>
<context>
    <name>widgets::WindowMenus</name>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
</context>
<context>
    <name>widgets::Workbench</name>
    <message>
        <source>Store</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The scan is no longer stored: %1</source>
        <translation>扫描不再被存储：%1</translation>
    </message>
</context>
</TS>
