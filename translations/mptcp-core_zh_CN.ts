<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>analysis</name>
    <message>
        <source>there is no figure &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>没有名为“%1”的图表；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>no run asked %1 of %2 hosts at port %3</source>
        <translation>没有运行记录在端口 %3 上向 %2 主机询问 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>no %1 has scans of %2; put runs together by a longer period</source>
        <translation>没有%1包含%2的扫描；请用更长的时段合并运行记录</translation>
    </message>
    <message>
        <source>all the ports</source>
        <translation>所有端口</translation>
    </message>
    <message>
        <source>no run is a scan for v0 or v1 at these ports</source>
        <translation>没有运行记录是这些端口上的 v0 或 v1 扫描</translation>
    </message>
    <message>
        <source>no run is a scan of %1 hosts for v0 or v1 at these ports</source>
        <translation>没有运行记录是这些端口上针对 %1 主机的 v0 或 v1 扫描</translation>
    </message>
    <message>
        <source>no run asked %1 at these ports</source>
        <translation>没有运行记录在这些端口上询问 %1</translation>
    </message>
    <message>
        <source>two ports to compare</source>
        <translation>两个可比较的端口</translation>
    </message>
    <message>
        <source>two ports of %1 hosts to compare</source>
        <translation>两个可比较的 %1 主机端口</translation>
    </message>
    <message>
        <source>both v0 and v1</source>
        <translation>v0 和 v1 两者</translation>
    </message>
    <message>
        <source>both v0 and v1 of %1 hosts</source>
        <translation>%1 主机的 v0 和 v1 两者</translation>
    </message>
    <message>
        <source>the pass control beside v0 or v1</source>
        <translation>与 v0 或 v1 并行的对照轮次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: the runs have nothing to show in it</source>
        <translation>无法生成“%1”：运行记录中没有可显示的内容</translation>
    </message>
    <message>
        <source>the runs have no trace that the question lets through</source>
        <translation>运行记录中没有符合查询条件的路径追踪</translation>
    </message>
    <message>
        <source>the runs have no trace with %1 over %2</source>
        <translation>运行记录中没有经 %2 的 %1 路径追踪</translation>
    </message>
    <message>
        <source>the runs have no proof that the question lets through</source>
        <translation>运行记录中没有符合查询条件的验证</translation>
    </message>
    <message>
        <source>the runs have no findings: no scan was followed up</source>
        <translation>运行记录中没有结论：没有扫描做过后续检查</translation>
    </message>
    <message>
        <source>it needs to know the origins of addresses: %1</source>
        <translation>需要知道地址的来源：%1</translation>
    </message>
    <message>
        <source>it needs to know the countries of addresses: %1</source>
        <translation>需要知道地址所属的国家：%1</translation>
    </message>
    <message>
        <source>%1, %2, seen before (published)</source>
        <translation>%1，%2，此前见过（已发表）</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>持续存在</translation>
    </message>
    <message>
        <source>The published v1 hosts cannot all be consistent by this definition: of IPv4 port 80 in 2021-11 the paper has 105, but only 4 hosts in 2021-09.</source>
        <translation>按此定义，已发表的 v1 主机不可能全部持续存在：对于 IPv4 端口 80，论文在 2021-11 有 105 台，而在 2021-09 只有 4 台。</translation>
    </message>
    <message>
        <source>Published figure 2a has a slot for 2020-08 or 2020-09 that fits neither month and contradicts the forerunner&apos;s table: it is left out. Aschenbrenner et al. 2021 call consistent who had answered before, at any time.</source>
        <translation>已发表的图 2a 中有一个时段标为 2020-08 或 2020-09，与两个月份都不符，且与前一项研究的表格矛盾，因此略去。Aschenbrenner 等人 2021 把此前任何时候应答过的主机称为持续存在。</translation>
    </message>
    <message>
        <source>Distinct addresses for each port that answered a v0 SYN with MP_CAPABLE and a key other than ours; the lower part was there in all of the past scans of the window.</source>
        <translation>每个端口上以 MP_CAPABLE 和不同于我方的密钥应答 v0 SYN 的不同地址数；下部为在窗口内以往所有扫描中都存在的地址。</translation>
    </message>
    <message>
        <source>Distinct addresses for each port that answered a v1 SYN with MP_CAPABLE of version 1 and a key of their own; the lower part was there in all of the past scans of the window.</source>
        <translation>每个端口上以版本 1 的 MP_CAPABLE 和自有密钥应答 v1 SYN 的不同地址数；下部为在窗口内以往所有扫描中都存在的地址。</translation>
    </message>
    <message>
        <source>MPTCPv0 hosts over IPv4</source>
        <translation>IPv4 上的 MPTCPv0 主机</translation>
    </message>
    <message>
        <source>MPTCPv0 hosts over IPv6</source>
        <translation>IPv6 上的 MPTCPv0 主机</translation>
    </message>
    <message>
        <source>MPTCPv1 hosts over IPv4</source>
        <translation>IPv4 上的 MPTCPv1 主机</translation>
    </message>
    <message>
        <source>MPTCPv1 hosts over IPv6</source>
        <translation>IPv6 上的 MPTCPv1 主机</translation>
    </message>
    <message>
        <source>no %1 was scanned at all the ports; put runs together by a longer period, or choose one port</source>
        <translation>没有%1扫描了所有端口；请用更长的时段合并运行记录，或只选一个端口</translation>
    </message>
    <message>
        <source>A host is an address at any of the ports; a %1 in which one of them was not scanned is left out.</source>
        <translation>主机指在任一端口上出现的地址；有端口未被扫描的%1已略去。</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Against the scanned %1 before; the first has none before it. Below the axis: no longer there.</source>
        <translation>与前一个被扫描的%1相比；第一个之前没有可比的。轴下方：已不存在。</translation>
    </message>
    <message>
        <source>scanned %1s after the host was first seen</source>
        <translation>主机首次出现后被扫描的%1数</translation>
    </message>
    <message>
        <source>share of stays that go on [%]</source>
        <translation>仍在持续的存续期占比 [%]</translation>
    </message>
    <message>
        <source>Kaplan-Meier estimate with Greenwood&apos;s 95 % interval. A stay begins when a host comes or returns and ends with the first scan that misses it; stays that the first scan found under way are left out.</source>
        <translation>Kaplan-Meier 估计，附 Greenwood 95 % 区间。存续期从主机出现或返回时开始，到第一次扫描不到它时结束；首次扫描时已在进行的存续期已略去。</translation>
    </message>
    <message>
        <source>share of the first scan&apos;s hosts [%]</source>
        <translation>占首次扫描主机的比例 [%]</translation>
    </message>
    <message>
        <source>%1: %2 hosts in the first scan.</source>
        <translation>%1：首次扫描有 %2 台主机。</translation>
    </message>
    <message>
        <source>Hosts with a key of their own that stayed from the scan before, came back after an absence, were never seen before, or are gone.</source>
        <translation>自有密钥的主机：自上次扫描留存、离开后返回、首次出现或已离开。</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv0 hosts over IPv4</source>
        <translation>IPv4 上 MPTCPv0 主机的来去</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv0 hosts over IPv6</source>
        <translation>IPv6 上 MPTCPv0 主机的来去</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv1 hosts over IPv4</source>
        <translation>IPv4 上 MPTCPv1 主机的来去</translation>
    </message>
    <message>
        <source>Coming and going of MPTCPv1 hosts over IPv6</source>
        <translation>IPv6 上 MPTCPv1 主机的来去</translation>
    </message>
    <message>
        <source>How long MPTCP hosts stay</source>
        <translation>MPTCP 主机存续多久</translation>
    </message>
    <message>
        <source>The share of stays that still go on so many scans after they began.</source>
        <translation>开始之后经过若干次扫描仍在持续的存续期占比。</translation>
    </message>
    <message>
        <source>The first scan&apos;s MPTCP hosts in later scans</source>
        <translation>首次扫描的 MPTCP 主机在后续扫描中的情况</translation>
    </message>
    <message>
        <source>Of the hosts of the first scan the share that each later scan finds.</source>
        <translation>首次扫描的主机中，每次后续扫描找到的比例。</translation>
    </message>
    <message>
        <source>key of its own</source>
        <translation>自有密钥</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Of the columns of a %1 the left is %2, then %3.</source>
        <translation>每个%1的柱子中，左起为%2，然后是%3。</translation>
    </message>
    <message>
        <source>%1 (published)</source>
        <translation>%1（已发表）</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>change [%]</source>
        <translation>变化 [%]</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>responsive</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>potential MPTCP</source>
        <translation>潜在 MPTCP</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1（存疑）</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每%1均在</translation>
    </message>
    <message>
        <source>Changes are on the scanned %1 before. The rows &quot;every %1&quot; count the hosts that were there in each scanned one. Empty: no scan.</source>
        <translation>变化相对于前一个被扫描的%1。“每%1均在”行统计在每个被扫描的时段中都存在的主机。空白：未扫描。</translation>
    </message>
    <message>
        <source>Rows marked published: %1, table I, rounded there.</source>
        <translation>标为已发表的行：%1，表 I，原文已取整。</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>potential of responsive [%]</source>
        <translation>潜在占有应答 [%]</translation>
    </message>
    <message>
        <source>own key of responsive [%]</source>
        <translation>自有密钥占有应答 [%]</translation>
    </message>
    <message>
        <source>own key of potential [%]</source>
        <translation>自有密钥占潜在 [%]</translation>
    </message>
    <message>
        <source>mirrored of potential [%]</source>
        <translation>镜像占潜在 [%]</translation>
    </message>
    <message>
        <source>The last %1 that was scanned. Both papers print their IPv4 shares ten times too high: 300 000 of 60 million are 0.5 %, not 5 %.</source>
        <translation>最近一个被扫描的%1。两篇论文都把 IPv4 占比多印了十倍：6000 万中的 30 万是 0.5 %，而不是 5 %。</translation>
    </message>
    <message>
        <source>share of the hosts that answer with an MPTCP option [%]</source>
        <translation>占以 MPTCP 选项应答的主机的比例 [%]</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The last run of each vantage point that asked for it.</source>
        <translation>每个观测点最近一次询问过它的运行记录。</translation>
    </message>
    <message>
        <source>Distinct addresses that answered a SYN with a SYN/ACK of any kind; RSTs do not count.</source>
        <translation>以任何类型的 SYN/ACK 应答 SYN 的不同地址数；RST 不计。</translation>
    </message>
    <message>
        <source>Distinct addresses whose SYN/ACK has any MPTCP option: with a key of their own, mirrored, of another version or malformed.</source>
        <translation>SYN/ACK 带有任何 MPTCP 选项的不同地址数：自有密钥、镜像、其他版本或格式错误。</translation>
    </message>
    <message>
        <source>What the SYN/ACKs with an MPTCP option had: a key of the host&apos;s own, our option sent back, another version, or an option that breaks its RFC.</source>
        <translation>带 MPTCP 选项的 SYN/ACK 的内容：主机自有密钥、送回的我方选项、其他版本，或违反 RFC 的选项。</translation>
    </message>
    <message>
        <source>Responsive hosts, potential MPTCP hosts and those with a key of their own, with the change on the scan before, and how many were there every time.</source>
        <translation>有应答的主机、潜在 MPTCP 主机和有自有密钥的主机，附与前一次扫描相比的变化，以及每次都存在的数量。</translation>
    </message>
    <message>
        <source>MPTCPv0 over IPv4, count by count</source>
        <translation>IPv4 上的 MPTCPv0，逐次计数</translation>
    </message>
    <message>
        <source>MPTCPv0 over IPv6, count by count</source>
        <translation>IPv6 上的 MPTCPv0，逐次计数</translation>
    </message>
    <message>
        <source>MPTCPv1 over IPv4, count by count</source>
        <translation>IPv4 上的 MPTCPv1，逐次计数</translation>
    </message>
    <message>
        <source>MPTCPv1 over IPv6, count by count</source>
        <translation>IPv6 上的 MPTCPv1，逐次计数</translation>
    </message>
    <message>
        <source>MPTCP among responsive hosts</source>
        <translation>有应答主机中的 MPTCP</translation>
    </message>
    <message>
        <source>Which share of the hosts that answer has an MPTCP option, and a key of its own, in the last scan of each kind.</source>
        <translation>每种扫描的最近一次中，有应答的主机有多大比例带有 MPTCP 选项和自有密钥。</translation>
    </message>
    <message>
        <source>Responsive IPv4 hosts</source>
        <translation>有应答的 IPv4 主机</translation>
    </message>
    <message>
        <source>Responsive IPv6 hosts</source>
        <translation>有应答的 IPv6 主机</translation>
    </message>
    <message>
        <source>Potential MPTCP hosts over IPv4</source>
        <translation>IPv4 上的潜在 MPTCP 主机</translation>
    </message>
    <message>
        <source>Potential MPTCP hosts over IPv6</source>
        <translation>IPv6 上的潜在 MPTCP 主机</translation>
    </message>
    <message>
        <source>What v0 answers over IPv4 carry</source>
        <translation>IPv4 上 v0 应答的内容</translation>
    </message>
    <message>
        <source>What v0 answers over IPv6 carry</source>
        <translation>IPv6 上 v0 应答的内容</translation>
    </message>
    <message>
        <source>What v1 answers over IPv4 carry</source>
        <translation>IPv4 上 v1 应答的内容</translation>
    </message>
    <message>
        <source>What v1 answers over IPv6 carry</source>
        <translation>IPv6 上 v1 应答的内容</translation>
    </message>
    <message>
        <source>MPTCP answers by vantage point</source>
        <translation>按观测点的 MPTCP 应答</translation>
    </message>
    <message>
        <source>The same classes for each vantage point&apos;s last run: where they differ, a network on the way alters the option.</source>
        <translation>每个观测点最近一次运行的同样类别：有差异之处，说明途中的网络修改了选项。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, %1 vantage points</source>
        <translation>，%1 个观测点</translation>
    </message>
    <message>
        <source>, vantage %1</source>
        <translation>，观测点 %1</translation>
    </message>
    <message>
        <source>%1, %2 run</source>
        <translation>%1，%2 条运行记录</translation>
    </message>
    <message>
        <source>%1, %2 runs</source>
        <translation>%1，%2 条运行记录</translation>
    </message>
    <message>
        <source>, simulated</source>
        <translation>，模拟</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>，仅 %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已略去：%1。</translation>
    </message>
    <message>
        <source>Only %1s with runs are shown.</source>
        <translation>只显示有运行记录的%1。</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 地址</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be made: %2</source>
        <translation>无法生成“%1”：%2</translation>
    </message>
    <message>
        <source>and %1 more runs</source>
        <translation>以及另外 %1 条运行记录</translation>
    </message>
    <message>
        <source>Doubtful, because hosts may be missing: %1.</source>
        <translation>存疑，因为可能缺少主机：%1。</translation>
    </message>
    <message>
        <source>Consistent: there in this %1 and in the %2 scanned %1s before it; none is known before that many were scanned, and after a doubtful %1 there may be too few.</source>
        <translation>持续存在：在这个%1以及此前 %2 个被扫描的%1中都存在；扫描的数量不足之前无从得知，存疑的%1之后则可能偏少。</translation>
    </message>
    <message>
        <source>The published numbers are monthly; put runs together by month to see them.</source>
        <translation>已发表的数字按月给出；请按月合并运行记录以查看。</translation>
    </message>
    <message>
        <source>Months that neither the runs nor the publication have are left out between the two.</source>
        <translation>两者之间，运行记录和出版物都没有的月份已略去。</translation>
    </message>
    <message>
        <source>addresses in a scan, mean</source>
        <translation>每次扫描的地址数，平均值</translation>
    </message>
    <message>
        <source>mirrored key</source>
        <translation>镜像密钥</translation>
    </message>
    <message>
        <source>Bars: mean of the scanned %1s, error bars one standard error of it. The papers do not say what theirs are; those of Shreedhar 2022, figure 5 agree with the standard error of its monthly counts.</source>
        <translation>柱：被扫描的%1的平均值，误差线为其一个标准误。论文没有说明自己的误差线是什么；Shreedhar 2022 图 5 的误差线与其月度计数的标准误一致。</translation>
    </message>
    <message>
        <source>too few keys of their own for a test</source>
        <translation>自有密钥太少，无法检验</translation>
    </message>
    <message>
        <source>chi-square %1 with %2 degrees of freedom, p = %3: not what random keys would give</source>
        <translation>卡方 %1，自由度 %2，p = %3：不像随机密钥的结果</translation>
    </message>
    <message>
        <source>chi-square %1 with %2 degrees of freedom, p = %3: as random keys would be</source>
        <translation>卡方 %1，自由度 %2，p = %3：符合随机密钥</translation>
    </message>
    <message>
        <source>; our key had %1 ones, hence the spike</source>
        <translation>；我方密钥有 %1 个 1，因此出现尖峰</translation>
    </message>
    <message>
        <source>; our keys had %1 to %2 ones, since each target gets its own</source>
        <translation>；我方密钥有 %1 到 %2 个 1，因为每个目标各有其密钥</translation>
    </message>
    <message>
        <source>Hamming weight of the receiver&apos;s key [bits]</source>
        <translation>接收方密钥的汉明重量 [位]</translation>
    </message>
    <message>
        <source>share of the port&apos;s keys [%]</source>
        <translation>占该端口密钥的比例 [%]</translation>
    </message>
    <message>
        <source>%1, key of its own</source>
        <translation>%1，自有密钥</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <translation>%1，镜像</translation>
    </message>
    <message>
        <source>%1, N(32, 16) for random keys</source>
        <translation>%1，随机密钥的 N(32, 16)</translation>
    </message>
    <message>
        <source>%1: %2 keys of their own, %3; %4 mirrored ones%5.</source>
        <translation>%1：%2 个自有密钥，%3；%4 个镜像密钥%5。</translation>
    </message>
    <message>
        <source>A key for each host, port and run. The curve is the normal distribution of mean 32 and variance 16, times the share of keys of their own, which it describes; the test is against the exact law, the binomial distribution of 64 bits.</source>
        <translation>每个主机、端口和运行记录各计一个密钥。曲线是均值 32、方差 16 的正态分布，乘以它所描述的自有密钥的占比；检验针对精确分布，即 64 位的二项分布。</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>keys of their own</source>
        <translation>自有密钥</translation>
    </message>
    <message>
        <source>mean weight</source>
        <translation>平均重量</translation>
    </message>
    <message>
        <source>chi-square</source>
        <translation>卡方</translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>zero keys</source>
        <translation>零密钥</translation>
    </message>
    <message>
        <source>shared by hosts of one %1</source>
        <translation>同一%1内多台主机共用</translation>
    </message>
    <message>
        <source>mirrored keys</source>
        <translation>镜像密钥</translation>
    </message>
    <message>
        <source>A true host makes a random key for each connection: mean weight 32, a p that is not tiny, no zero keys and none shared. Mirrored keys exist in v0 only, where the SYN has a key. p: how often random keys fit as badly or worse.</source>
        <translation>真正的主机为每个连接生成随机密钥：平均重量 32，p 不会极小，没有零密钥，也没有共用密钥。镜像密钥只存在于 v0，因为只有它的 SYN 带密钥。p：随机密钥的拟合同样差或更差的概率。</translation>
    </message>
    <message>
        <source>How many ones the keys in the SYN/ACKs have, as shares of a port&apos;s keys; a true host&apos;s are random, a mirror&apos;s are ours.</source>
        <translation>SYN/ACK 中的密钥有多少个 1，以占该端口密钥的比例表示；真正主机的密钥是随机的，镜像的密钥是我方的。</translation>
    </message>
    <message>
        <source>Keys of hosts and mirrored keys</source>
        <translation>主机密钥与镜像密钥</translation>
    </message>
    <message>
        <source>How many IPv4 addresses answer v0 with a key of their own and how many with ours, as a mean over the scans.</source>
        <translation>有多少 IPv4 地址以自有密钥应答 v0，有多少以我方密钥应答，取各次扫描的平均值。</translation>
    </message>
    <message>
        <source>Keys of hosts and mirrored keys, both families</source>
        <translation>主机密钥与镜像密钥，两个地址族</translation>
    </message>
    <message>
        <source>The same with IPv6, on a logarithmic axis.</source>
        <translation>同上，包括 IPv6，使用对数轴。</translation>
    </message>
    <message>
        <source>Hamming weight of v0 keys over IPv4</source>
        <translation>IPv4 上 v0 密钥的汉明重量</translation>
    </message>
    <message>
        <source>Hamming weight of v0 keys over IPv6</source>
        <translation>IPv6 上 v0 密钥的汉明重量</translation>
    </message>
    <message>
        <source>Are the keys random?</source>
        <translation>密钥是随机的吗？</translation>
    </message>
    <message>
        <source>Fit to random keys, zero keys and keys that several hosts share, for v0 and v1.</source>
        <translation>与随机密钥的拟合、零密钥以及多台主机共用的密钥，针对 v0 和 v1。</translation>
    </message>
    <message>
        <source>v0 to v1, %1</source>
        <translation>v0 到 v1，%1</translation>
    </message>
    <message>
        <source>v1 to v0, %1</source>
        <translation>v1 到 v0，%1</translation>
    </message>
    <message>
        <source>old version gone</source>
        <translation>旧版本已消失</translation>
    </message>
    <message>
        <source>Against the scanned %1 before, at any port; above the axis from v1 to v0, below from v0 to v1. Only hosts that did not have the new version before count.</source>
        <translation>与前一个被扫描的%1相比，任一端口；轴上方为从 v1 到 v0，下方为从 v0 到 v1。只计此前没有新版本的主机。</translation>
    </message>
    <message>
        <source>Against the scanned %1 before, at any port; above the axis from v1 to v0, below from v0 to v1. As in the study, a host that speaks both all the time counts in each %1 in both directions: version-gains leaves those out.</source>
        <translation>与前一个被扫描的%1相比，任一端口；轴上方为从 v1 到 v0，下方为从 v0 到 v1。与研究一致，始终使用两个版本的主机在每个%1的两个方向上都计入：version-gains 不计这些主机。</translation>
    </message>
    <message>
        <source>no %1 was scanned at all the ports; put runs together by a longer period</source>
        <translation>没有%1扫描了所有端口；请用更长的时段合并运行记录</translation>
    </message>
    <message>
        <source>Hosts with a key of their own in %1, the last %2 that scanned all the ports</source>
        <translation>%1 中有自有密钥的主机，即最近一个扫描了所有端口的%2</translation>
    </message>
    <message>
        <source>Hosts whose last trace found true MPTCP</source>
        <translation>最近一次路径追踪判定为真正 MPTCP 的主机</translation>
    </message>
    <message>
        <source>, and %1 of which the database knows nothing</source>
        <translation>，其中 %1 个数据库一无所知</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>share [%]</source>
        <translation>占比 [%]</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 已发表</translation>
    </message>
    <message>
        <source>%1: %2 addresses in %3 origins%4.</source>
        <translation>%1：%2 个地址，%3 个来源%4。</translation>
    </message>
    <message>
        <source>Origins: %1. An address of several origins counts once, under all of them together.</source>
        <translation>来源：%1。有多个来源的地址只计一次，归入它们的组合。</translation>
    </message>
    <message>
        <source>Published: %1, table %2; empty where it does not list the AS.</source>
        <translation>已发表：%1，表 %2；未列出该 AS 处为空。</translation>
    </message>
    <message>
        <source>country (ISO 3166)</source>
        <translation>国家（ISO 3166）</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>没有主机</translation>
    </message>
    <message>
        <source>%1: %2 addresses in %3 countries%4. By %5.</source>
        <translation>%1：%2 个地址，%3 个国家%4。依据 %5。</translation>
    </message>
    <message>
        <source>Published: %1, figure %2: %3.</source>
        <translation>已发表：%1，图 %2：%3。</translation>
    </message>
    <message>
        <source>The autonomous systems that announce the addresses of hosts with a key of their own, in the last scan; at each port and at any.</source>
        <translation>最近一次扫描中，宣告有自有密钥的主机地址的自治系统；按每个端口和任一端口。</translation>
    </message>
    <message>
        <source>The autonomous systems of the hosts that traces found to be true MPTCP, as in the papers.</source>
        <translation>路径追踪判定为真正 MPTCP 的主机所属的自治系统，与论文一致。</translation>
    </message>
    <message>
        <source>In which countries the hosts with a key of their own are, in the last scan.</source>
        <translation>最近一次扫描中，有自有密钥的主机位于哪些国家。</translation>
    </message>
    <message>
        <source>Origins of true MPTCPv0 hosts over IPv4</source>
        <translation>IPv4 上真正 MPTCPv0 主机的来源</translation>
    </message>
    <message>
        <source>Origins of true MPTCPv0 hosts over IPv6</source>
        <translation>IPv6 上真正 MPTCPv0 主机的来源</translation>
    </message>
    <message>
        <source>Origins of MPTCPv0 hosts over IPv4</source>
        <translation>IPv4 上 MPTCPv0 主机的来源</translation>
    </message>
    <message>
        <source>Origins of MPTCPv0 hosts over IPv6</source>
        <translation>IPv6 上 MPTCPv0 主机的来源</translation>
    </message>
    <message>
        <source>Origins of MPTCPv1 hosts over IPv4</source>
        <translation>IPv4 上 MPTCPv1 主机的来源</translation>
    </message>
    <message>
        <source>Origins of MPTCPv1 hosts over IPv6</source>
        <translation>IPv6 上 MPTCPv1 主机的来源</translation>
    </message>
    <message>
        <source>Countries of true MPTCPv0 hosts over IPv4</source>
        <translation>IPv4 上真正 MPTCPv0 主机的国家</translation>
    </message>
    <message>
        <source>In which countries the hosts are that traces found to be true MPTCP.</source>
        <translation>路径追踪判定为真正 MPTCP 的主机位于哪些国家。</translation>
    </message>
    <message>
        <source>Countries of MPTCPv0 hosts over IPv4</source>
        <translation>IPv4 上 MPTCPv0 主机的国家</translation>
    </message>
    <message>
        <source>Countries of MPTCPv1 hosts over IPv4</source>
        <translation>IPv4 上 MPTCPv1 主机的国家</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>no %1 has scans of both versions at all ports; put runs together by a longer period</source>
        <translation>没有%1在所有端口上扫描了两个版本；请用更长的时段合并运行记录</translation>
    </message>
    <message>
        <source>share of hosts [%]</source>
        <translation>占主机的比例 [%]</translation>
    </message>
    <message>
        <source>no %1 has scans of both ports; put runs together by a longer period</source>
        <translation>没有%1扫描了两个端口；请用更长的时段合并运行记录</translation>
    </message>
    <message>
        <source>Hosts with a key of their own in the last %1 that scanned both ports.</source>
        <translation>最近一个扫描了两个端口的%1中有自有密钥的主机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares two ports; name both</source>
        <translation>“%1”比较两个端口；请两个都指定</translation>
    </message>
    <message>
        <source>share of true MPTCP hosts [%]</source>
        <translation>占真正 MPTCP 主机的比例 [%]</translation>
    </message>
    <message>
        <source>no trace found true MPTCP</source>
        <translation>没有路径追踪发现真正的 MPTCP</translation>
    </message>
    <message>
        <source>Hosts whose last trace at the port found that only the target changed MP_CAPABLE.</source>
        <translation>在该端口上最近一次路径追踪发现只有目标修改了 MP_CAPABLE 的主机。</translation>
    </message>
    <message>
        <source>Hosts with a key of their own at any port, in the last %1 that scanned both versions at all ports.</source>
        <translation>在任一端口上有自有密钥的主机，取最近一个在所有端口上扫描了两个版本的%1。</translation>
    </message>
    <message>
        <source>A %1 that did not scan both versions at all ports is left out.</source>
        <translation>未在所有端口上扫描两个版本的%1已略去。</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hosts with a key of their own that spoke only v0, both or only v1, at any port.</source>
        <translation>在任一端口上有自有密钥、只用 v0、两者都用或只用 v1 的主机。</translation>
    </message>
    <message>
        <source>MPTCP hosts by port</source>
        <translation>按端口的 MPTCP 主机</translation>
    </message>
    <message>
        <source>Which share of the hosts answers at the first port only, at both, or at the second only, in the last scan of both.</source>
        <translation>最近一次两个端口的扫描中，只在第一个端口、在两个端口或只在第二个端口应答的主机各占多大比例。</translation>
    </message>
    <message>
        <source>True MPTCP hosts by port</source>
        <translation>按端口的真正 MPTCP 主机</translation>
    </message>
    <message>
        <source>The same for the hosts that traces found to be true MPTCP, as in the papers.</source>
        <translation>同上，针对路径追踪判定为真正 MPTCP 的主机，与论文一致。</translation>
    </message>
    <message>
        <source>MPTCP hosts by version</source>
        <translation>按版本的 MPTCP 主机</translation>
    </message>
    <message>
        <source>Which share of the hosts speaks v0 only, both or v1 only, in the last scan of both.</source>
        <translation>最近一次两个版本的扫描中，只用 v0、两者都用或只用 v1 的主机各占多大比例。</translation>
    </message>
    <message>
        <source>Versions of MPTCP over IPv4</source>
        <translation>IPv4 上的 MPTCP 版本</translation>
    </message>
    <message>
        <source>Versions of MPTCP over IPv6</source>
        <translation>IPv6 上的 MPTCP 版本</translation>
    </message>
    <message>
        <source>Added support and migration between versions</source>
        <translation>新增支持与版本间迁移</translation>
    </message>
    <message>
        <source>Hosts that had one version in the scan before, at any port, and show the other in this one; the lower part no longer has the old one.</source>
        <translation>在前一次扫描中（任一端口）有一个版本、而在这次显示另一版本的主机；下部为已不再有旧版本的主机。</translation>
    </message>
    <message>
        <source>Hosts to which the other version is new</source>
        <translation>新增另一版本的主机</translation>
    </message>
    <message>
        <source>Hosts that had only one version in the scan before and show the other in this one.</source>
        <translation>在前一次扫描中只有一个版本、而在这次显示另一版本的主机。</translation>
    </message>
    <message>
        <source>%1, figure %2: published numbers only</source>
        <translation>%1，图 %2：仅已发表的数字</translation>
    </message>
    <message>
        <source>MAWI samplepoint-F, a transit link of 1 Gbit/s: 15 minutes of the third Thursday of each month; flows of fewer than five packets are left out. Nothing here was measured by this program.</source>
        <translation>MAWI samplepoint-F，一条 1 Gbit/s 的中转链路：每月第三个星期四的 15 分钟；少于五个数据包的流已略去。这里没有任何数据由本程序测量。</translation>
    </message>
    <message>
        <source>share of TCP [%]</source>
        <translation>占 TCP 的比例 [%]</translation>
    </message>
    <message>
        <source>MPTCP flows</source>
        <translation>MPTCP 流</translation>
    </message>
    <message>
        <source>MPTCP bytes</source>
        <translation>MPTCP 字节</translation>
    </message>
    <message>
        <source>share of MPTCP bytes [%]</source>
        <translation>占 MPTCP 字节的比例 [%]</translation>
    </message>
    <message>
        <source>largest flow</source>
        <translation>最大的流</translation>
    </message>
    <message>
        <source>5 largest flows</source>
        <translation>最大的 5 个流</translation>
    </message>
    <message>
        <source>largest 50 % of flows</source>
        <translation>最大的 50 % 的流</translation>
    </message>
    <message>
        <source>MPTCP in the MAWI traces (published)</source>
        <translation>MAWI 流量记录中的 MPTCP（已发表）</translation>
    </message>
    <message>
        <source>MPTCP&apos;s share of TCP flows and bytes on a transit link: published numbers only.</source>
        <translation>中转链路上 MPTCP 占 TCP 流和字节的比例：仅已发表的数字。</translation>
    </message>
    <message>
        <source>The largest MPTCP flows in the MAWI traces (published)</source>
        <translation>MAWI 流量记录中最大的 MPTCP 流（已发表）</translation>
    </message>
    <message>
        <source>Which share of the MPTCP bytes the largest flows carry: published numbers only.</source>
        <translation>最大的流承载了多大比例的 MPTCP 字节：仅已发表的数字。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>round-trip time of the SYN [ms]</source>
        <translation>SYN 的往返时间 [ms]</translation>
    </message>
    <message>
        <source>hops, guessed from the reply&apos;s TTL</source>
        <translation>跳数，由应答的 TTL 推测</translation>
    </message>
    <message>
        <source>share of the series&apos; answers [%]</source>
        <translation>占该系列应答的比例 [%]</translation>
    </message>
    <message>
        <source>%1: %2 answers in %3, the median at %4 ms.</source>
        <translation>%1：%3 中有 %2 个应答，中位数为 %4 ms。</translation>
    </message>
    <message>
        <source>%1: %2 answers in %3, the median at %4 hops.</source>
        <translation>%1：%3 中有 %2 个应答，中位数为 %4 跳。</translation>
    </message>
    <message>
        <source>%1 scan, MPTCP hosts</source>
        <translation>%1 扫描，MPTCP 主机</translation>
    </message>
    <message>
        <source>%1 scan, plain hosts</source>
        <translation>%1 扫描，普通主机</translation>
    </message>
    <message>
        <source>no round-trip times in the last scan</source>
        <translation>最近一次扫描中没有往返时间</translation>
    </message>
    <message>
        <source>no answers in the last scan</source>
        <translation>最近一次扫描中没有应答</translation>
    </message>
    <message>
        <source>Hops: the next usual first TTL above (32, 64, 128, 255) less that of the reply.</source>
        <translation>跳数：高于应答 TTL 的下一个常用初始 TTL（32、64、128、255）减去应答的 TTL。</translation>
    </message>
    <message>
        <source>share of hosts that answer either SYN [%]</source>
        <translation>占应答任一 SYN 的主机的比例 [%]</translation>
    </message>
    <message>
        <source>only the plain SYN</source>
        <translation>仅普通 SYN</translation>
    </message>
    <message>
        <source>only the SYN with the option</source>
        <translation>仅带选项的 SYN</translation>
    </message>
    <message>
        <source>no %1 has the pass control beside v0 or v1</source>
        <translation>没有%1包含与 v0 或 v1 并行的对照轮次</translation>
    </message>
    <message>
        <source>Hosts that answer only the plain SYN lose the other to a box that drops it, or to chance: those that answer only the SYN with the option measure the chance.</source>
        <translation>只应答普通 SYN 的主机，另一个 SYN 要么被丢弃它的中间盒丢掉，要么偶然丢失：只应答带选项的 SYN 的主机可衡量偶然的程度。</translation>
    </message>
    <message>
        <source>No run sent both kinds of SYN, so different runs are compared: a host that one of them did not ask counts as one that did not answer it.</source>
        <translation>没有运行记录同时发送两种 SYN，因此比较的是不同的运行记录：其中一条未询问的主机按未应答计。</translation>
    </message>
    <message>
        <source>After how long MPTCP hosts and plain ones answered the SYN, in the last scan.</source>
        <translation>最近一次扫描中，MPTCP 主机和普通主机经过多久应答 SYN。</translation>
    </message>
    <message>
        <source>How many hops away MPTCP hosts and plain ones are, guessed from their replies&apos; TTL.</source>
        <translation>MPTCP 主机和普通主机有多少跳远，由其应答的 TTL 推测。</translation>
    </message>
    <message>
        <source>Hosts that the option keeps from answering</source>
        <translation>因该选项而不应答的主机</translation>
    </message>
    <message>
        <source>Hosts that answer a SYN with MP_CAPABLE, a plain one, or both, in the last scan that sent both.</source>
        <translation>最近一次发送两种 SYN 的扫描中，应答带 MP_CAPABLE 的 SYN、普通 SYN 或两者的主机。</translation>
    </message>
    <message>
        <source>Round-trip times of MPTCP and plain hosts over IPv4</source>
        <translation>IPv4 上 MPTCP 主机和普通主机的往返时间</translation>
    </message>
    <message>
        <source>Round-trip times of MPTCP and plain hosts over IPv6</source>
        <translation>IPv6 上 MPTCP 主机和普通主机的往返时间</translation>
    </message>
    <message>
        <source>Distance of MPTCP and plain hosts over IPv4</source>
        <translation>IPv4 上 MPTCP 主机和普通主机的距离</translation>
    </message>
    <message>
        <source>Distance of MPTCP and plain hosts over IPv6</source>
        <translation>IPv6 上 MPTCP 主机和普通主机的距离</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>mptcp</source>
        <translation>MPTCP</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>not-mptcp</source>
        <translation>非 MPTCP</translation>
    </message>
    <message>
        <source>unresponsive</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>two-keys</source>
        <translation>两个密钥</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>未知选项</translation>
    </message>
    <message>
        <source>no-crypto</source>
        <translation>无算法</translation>
    </message>
    <message>
        <source>extensibility</source>
        <translation>标志 B</translation>
    </message>
    <message>
        <source>version-15</source>
        <translation>版本 15</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>join-refused</source>
        <translation>错误令牌被拒</translation>
    </message>
    <message>
        <source>join</source>
        <translation>MP_JOIN</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>true-mptcp</source>
        <translation>真正 MPTCP</translation>
    </message>
    <message>
        <source>middlebox-affected</source>
        <translation>受中间盒影响</translation>
    </message>
    <message>
        <source>proxied</source>
        <translation>位于代理之后</translation>
    </message>
    <message>
        <source>return-path</source>
        <translation>回程</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>share of hosts put to the proof [%]</source>
        <translation>占接受验证的主机的比例 [%]</translation>
    </message>
    <message>
        <source>The last proof of each host. Proven: it answered an MP_JOIN with the HMAC that only the holder of both keys can make.</source>
        <translation>每台主机的最近一次验证。已验证：它用只有两个密钥的持有者才能算出的 HMAC 应答了 MP_JOIN。</translation>
    </message>
    <message>
        <source>share of hosts that answered with an MPTCP option [%]</source>
        <translation>占以 MPTCP 选项应答的主机的比例 [%]</translation>
    </message>
    <message>
        <source>What scan, trace and proof say together of each host, by its last follow-up.</source>
        <translation>扫描、路径追踪和验证共同给出的每台主机的结论，依其最近一次后续检查。</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The steps in the order in which they are climbed, the last proof of each host. Unknown: no answer, or not taken.</source>
        <translation>各步骤按执行顺序排列，取每台主机的最近一次验证。未知：无应答或未执行。</translation>
    </message>
    <message>
        <source>share of the hosts put to the proof [%]</source>
        <translation>占接受验证的主机的比例 [%]</translation>
    </message>
    <message>
        <source>proven hosts</source>
        <translation>已验证的主机</translation>
    </message>
    <message>
        <source>The last proof of each host within the %1; a %1 without proofs is a gap.</source>
        <translation>每台主机在该%1内的最近一次验证；没有验证的%1留空。</translation>
    </message>
    <message>
        <source>What proofs found</source>
        <translation>验证的结果</translation>
    </message>
    <message>
        <source>The last verdict of the ladder of proofs on each host, as shares.</source>
        <translation>验证阶梯对每台主机的最近一次判定，以占比表示。</translation>
    </message>
    <message>
        <source>Steps of the proof</source>
        <translation>验证的步骤</translation>
    </message>
    <message>
        <source>How each step of the ladder ended, from the plain SYN to the MP_JOIN with the right HMAC.</source>
        <translation>阶梯的每个步骤如何结束，从普通 SYN 到带正确 HMAC 的 MP_JOIN。</translation>
    </message>
    <message>
        <source>What hosts turn out to be</source>
        <translation>主机究竟是什么</translation>
    </message>
    <message>
        <source>The category of each host that a scan found and a follow-up traced and proved.</source>
        <translation>扫描发现、并由后续检查追踪和验证过的每台主机的类别。</translation>
    </message>
    <message>
        <source>Proven MPTCP hosts</source>
        <translation>已验证的 MPTCP 主机</translation>
    </message>
    <message>
        <source>Hosts that proved in each period, by an MP_JOIN, that they speak MPTCP themselves.</source>
        <translation>每个时段内用 MP_JOIN 证明自己支持 MPTCP 的主机。</translation>
    </message>
    <message>
        <source>Share of proven MPTCP hosts</source>
        <translation>已验证的 MPTCP 主机占比</translation>
    </message>
    <message>
        <source>Of the hosts put to the proof in each period the share that was proven.</source>
        <translation>每个时段内接受验证的主机中通过验证的比例。</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>路径追踪</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>vantage</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>families</source>
        <translation>地址族</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>send errors</source>
        <translation>发送错误</translation>
    </message>
    <message>
        <source>valid replies</source>
        <translation>有效应答</translation>
    </message>
    <message>
        <source>lost on receive</source>
        <translation>接收时丢失</translation>
    </message>
    <message>
        <source>lost inside</source>
        <translation>内部丢失</translation>
    </message>
    <message>
        <source>hit rate [%]</source>
        <translation>命中率 [%]</translation>
    </message>
    <message>
        <source>Doubtful: %1.</source>
        <translation>存疑：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 runs are doubtful: they lost something on receive or did not come to their end.</source>
        <translation>%2 条运行记录中有 %1 条存疑：它们在接收时有丢失，或没有运行到结束。</translation>
    </message>
    <message>
        <source>The runs behind the figures</source>
        <translation>图表背后的运行记录</translation>
    </message>
    <message>
        <source>What each run asked, how it ended and what it lost.</source>
        <translation>每条运行记录询问了什么、如何结束、丢失了什么。</translation>
    </message>
    <message>
        <source>true MPTCP</source>
        <translation>真正 MPTCP</translation>
    </message>
    <message>
        <source>middlebox</source>
        <translation>中间盒</translation>
    </message>
    <message>
        <source>no MPTCP</source>
        <translation>无 MPTCP</translation>
    </message>
    <message>
        <source>share of traced targets [%]</source>
        <translation>占被追踪目标的比例 [%]</translation>
    </message>
    <message>
        <source>The last trace of each target. The study has the first three: its unreachable hosts may hide some of the others.</source>
        <translation>每个目标的最近一次路径追踪。研究只有前三类：其不可达的主机可能掩盖了其余几类。</translation>
    </message>
    <message>
        <source>The last trace of each target within the %1; a %1 without traces is a gap.</source>
        <translation>每个目标在该%1内的最近一次路径追踪；没有路径追踪的%1留空。</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>pass-through</source>
        <translation>透传</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>%2 个中的前 %1 个。</translation>
    </message>
    <message>
        <source>last hop with the option as sent</source>
        <translation>选项仍如发送时的最后一跳</translation>
    </message>
    <message>
        <source>first hop without</source>
        <translation>没有该选项的第一跳</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>share of altered targets [%]</source>
        <translation>占选项被修改的目标的比例 [%]</translation>
    </message>
    <message>
        <source>%1 of %2 traced targets have an altered option. The box is between the two hops, or is the second one: a router quotes what has reached it.</source>
        <translation>%2 个被追踪目标中有 %1 个的选项被修改。中间盒位于两跳之间，或就是第二跳：路由器引用的是到达它的内容。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The networks of the two hops between which the option is altered; silent hops are unknown. Origins: %1.</source>
        <translation>选项在其间被修改的两跳所属的网络；无响应的跳为未知。来源：%1。</translation>
    </message>
    <message>
        <source>traced targets</source>
        <translation>被追踪的目标</translation>
    </message>
    <message>
        <source>no rule named</source>
        <translation>未指明规则</translation>
    </message>
    <message>
        <source>hops from the scanner to the first that shows the change</source>
        <translation>从扫描器到首个显示变化的跳的跳数</translation>
    </message>
    <message>
        <source>%1 of %2 traced targets have an altered option.</source>
        <translation>%2 个被追踪目标中有 %1 个的选项被修改。</translation>
    </message>
    <message>
        <source>hops from the first that shows the change to the target</source>
        <translation>从首个显示变化的跳到目标的跳数</translation>
    </message>
    <message>
        <source>0: only the target&apos;s answer shows it. %1 altered targets are left out because their distance is not known.</source>
        <translation>0：只有目标的应答显示了变化。%1 个选项被修改的目标因距离未知而略去。</translation>
    </message>
    <message>
        <source>How many traced targets were true MPTCP and how many had a middlebox on the way, each period for itself.</source>
        <translation>被追踪的目标中有多少是真正的 MPTCP，有多少途中有中间盒，各时段分别统计。</translation>
    </message>
    <message>
        <source>What traces found</source>
        <translation>路径追踪的结果</translation>
    </message>
    <message>
        <source>The last verdict on each traced target, as shares for each pass, family and port.</source>
        <translation>对每个被追踪目标的最近一次判定，按轮次、地址族和端口以占比表示。</translation>
    </message>
    <message>
        <source>True MPTCPv0 hosts and middleboxes over IPv4</source>
        <translation>IPv4 上真正的 MPTCPv0 主机和中间盒</translation>
    </message>
    <message>
        <source>True MPTCPv0 hosts and middleboxes over IPv6</source>
        <translation>IPv6 上真正的 MPTCPv0 主机和中间盒</translation>
    </message>
    <message>
        <source>True MPTCPv1 hosts and middleboxes over IPv4</source>
        <translation>IPv4 上真正的 MPTCPv1 主机和中间盒</translation>
    </message>
    <message>
        <source>True MPTCPv1 hosts and middleboxes over IPv6</source>
        <translation>IPv6 上真正的 MPTCPv1 主机和中间盒</translation>
    </message>
    <message>
        <source>Hops at which MPTCP is altered</source>
        <translation>MPTCP 被修改处的跳</translation>
    </message>
    <message>
        <source>The two hops between which the option changes, by the number of targets behind them.</source>
        <translation>选项在其间变化的两跳，按其后的目标数量排列。</translation>
    </message>
    <message>
        <source>Networks in which MPTCP is altered</source>
        <translation>MPTCP 被修改处的网络</translation>
    </message>
    <message>
        <source>The origin AS of the hops between which the option changes.</source>
        <translation>选项在其间变化的跳的来源 AS。</translation>
    </message>
    <message>
        <source>How far away MPTCP is altered</source>
        <translation>MPTCP 在多远处被修改</translation>
    </message>
    <message>
        <source>Hops from the scanner to the first that shows the change, by rule.</source>
        <translation>从扫描器到首个显示变化的跳的跳数，按规则。</translation>
    </message>
    <message>
        <source>How near the target MPTCP is altered</source>
        <translation>MPTCP 在离目标多近处被修改</translation>
    </message>
    <message>
        <source>Hops from the first that shows the change to the target, by rule.</source>
        <translation>从首个显示变化的跳到目标的跳数，按规则。</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>观察对象：%1</translation>
    </message>
    <message>
        <source> Origins: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>both ports</source>
        <translation>两个端口</translation>
    </message>
    <message>
        <source>A %1 that did not scan both ports is left out.</source>
        <translation>未扫描两个端口的%1已略去。</translation>
    </message>
    <message>
        <source>Hosts of the watched networks with a key of their own: only at the first port, at both, only at the second, for v0 and v1.</source>
        <translation>被观察网络中有自有密钥的主机：只在第一个端口、在两个端口、只在第二个端口，针对 v0 和 v1。</translation>
    </message>
    <message>
        <source>Watched networks over IPv4</source>
        <translation>IPv4 上被观察的网络</translation>
    </message>
    <message>
        <source>Watched networks over IPv6</source>
        <translation>IPv6 上被观察的网络</translation>
    </message>
    <message>
        <source>Added support and migration in watched networks</source>
        <translation>被观察网络中的新增支持与迁移</translation>
    </message>
    <message>
        <source>Hosts of the watched networks that had one version in the scan before and show the other in this one; the lower part no longer has the old one.</source>
        <translation>被观察网络中在前一次扫描有一个版本、而在这次显示另一版本的主机；下部为已不再有旧版本的主机。</translation>
    </message>
    <message>
        <source>cannot open &quot;%1&quot;</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular file; pass a MaxMind database</source>
        <translation>“%1”不是普通文件；请指定 MaxMind 数据库</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no readable MaxMind database: %2</source>
        <translation>“%1”不是可读的 MaxMind 数据库：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged (%2); fetch it anew</source>
        <translation>“%1”已损坏（%2）；请重新下载</translation>
    </message>
    <message>
        <source>give a MaxMind ASN database (GeoLite2 ASN, free of charge from maxmind.com after registration) or CAIDA&apos;s Routeviews prefix-to-AS files (pfx2as, from caida.org, unpacked); this program ships none</source>
        <translation>请指定 MaxMind ASN 数据库（GeoLite2 ASN，注册后可从 maxmind.com 免费获取）或 CAIDA 的 Routeviews 前缀到 AS 文件（pfx2as，来自 caida.org，已解压）；本程序不附带</translation>
    </message>
    <message>
        <source>give a MaxMind country or city database (GeoLite2 Country, free of charge from maxmind.com after registration); this program ships none</source>
        <translation>请指定 MaxMind 国家或城市数据库（GeoLite2 Country，注册后可从 maxmind.com 免费获取）；本程序不附带</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed; unpack it with gunzip and pass the text file</source>
        <translation>“%1”是压缩文件；请用 gunzip 解压后指定文本文件</translation>
    </message>
    <message>
        <source>%1 has no prefix; %2</source>
        <translation>%1 没有前缀；%2</translation>
    </message>
    <message>
        <source>a MaxMind database has both families; pass it alone, not as &quot;%1&quot;</source>
        <translation>MaxMind 数据库包含两个地址族；请单独指定，而不是“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 database, which knows no AS; %3</source>
        <translation>“%1”是 %2 数据库，不含 AS；%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a %2 database, which knows no country; %3</source>
        <translation>“%1”是 %2 数据库，不含国家；%3</translation>
    </message>
    <message>
        <source>a line is network, prefix length and AS, such as &quot;192.0.2.0 24 64496&quot;</source>
        <translation>每行为网络、前缀长度和 AS，例如“192.0.2.0 24 64496”</translation>
    </message>
    <message>
        <source>more than %1 prefixes; this is no table of routes</source>
        <translation>超过 %1 个前缀；这不是路由表</translation>
    </message>
    <message>
        <source>a part of a store cannot be written to</source>
        <translation>数据库的一部分无法写入</translation>
    </message>
    <message>
        <source>no hosts can be listed: %1</source>
        <translation>无法列出主机：%1</translation>
    </message>
    <message>
        <source>the stored runs have changed since the figure was made</source>
        <translation>图表生成之后，存储的运行记录已发生变化</translation>
    </message>
    <message>
        <source>there is no such point</source>
        <translation>没有这样的点</translation>
    </message>
    <message>
        <source>this number is from the literature</source>
        <translation>这个数字来自文献</translation>
    </message>
    <message>
        <source>this figure counts answers or packets, not hosts</source>
        <translation>此图表统计的是应答或数据包，而不是主机</translation>
    </message>
    <message>
        <source>no run is from %1</source>
        <translation>没有运行记录来自 %1</translation>
    </message>
    <message>
        <source>a row of this table has several counts; see the figures of them</source>
        <translation>此表的一行有多个计数；请查看它们各自的图表</translation>
    </message>
    <message>
        <source>the curve is an estimate over all stays</source>
        <translation>该曲线是对所有存续期的估计</translation>
    </message>
    <message>
        <source>there is no such series</source>
        <translation>没有这样的系列</translation>
    </message>
    <message>
        <source>there is no such category</source>
        <translation>没有这样的类别</translation>
    </message>
    <message>
        <source>the number is a mean or a test over several scans</source>
        <translation>该数字是多次扫描的平均值或检验结果</translation>
    </message>
    <message>
        <source>the curve is what random keys would give</source>
        <translation>该曲线是随机密钥应有的结果</translation>
    </message>
    <message>
        <source>the rows of this table are networks on the way</source>
        <translation>此表的各行是途中的网络</translation>
    </message>
    <message>
        <source>no period was scanned at all the ports</source>
        <translation>没有时段扫描了所有端口</translation>
    </message>
    <message>
        <source>no run has this number</source>
        <translation>没有运行记录使用此编号</translation>
    </message>
    <message>
        <source>the work on the figure was ended</source>
        <translation>图表的生成已被终止</translation>
    </message>
    <message>
        <source>run %1 does not fit what else was asked; leave it out, or ask for less</source>
        <translation>运行记录 %1 不符合其余的查询条件；请去掉它，或放宽条件</translation>
    </message>
    <message>
        <source>run %1 is simulated, and is never shown with measured ones; leave it out, or give --simulated and only such runs</source>
        <translation>运行记录 %1 是模拟的，绝不与实测的一起显示；请去掉它，或指定 --simulated 并只用此类运行记录</translation>
    </message>
    <message>
        <source>run %1 was measured, and is never shown with simulated ones; leave it out, or leave out --simulated</source>
        <translation>运行记录 %1 是实测的，绝不与模拟的一起显示；请去掉它，或去掉 --simulated</translation>
    </message>
    <message>
        <source>figures compare 1 to %1 ports, not %2</source>
        <translation>图表可比较 1 到 %1 个端口，而不是 %2 个</translation>
    </message>
    <message>
        <source>to show only some networks, the origins of addresses must be known: %1</source>
        <translation>要只显示某些网络，必须知道地址的来源：%1</translation>
    </message>
    <message>
        <source>no run of the store fits; it has %1 measured and %2 simulated ones, which are never shown together%3</source>
        <translation>数据库中没有符合的运行记录；其中有 %1 条实测和 %2 条模拟的，两者绝不一起显示%3</translation>
    </message>
    <message>
        <source>; mptcp-probe runs list names them</source>
        <translation>；mptcp-probe runs list 可列出它们</translation>
    </message>
    <message>
        <source>; measured ones fit: leave out --simulated</source>
        <translation>；实测的符合：请去掉 --simulated</translation>
    </message>
    <message>
        <source>; simulated ones fit: give --simulated</source>
        <translation>；模拟的符合：请指定 --simulated</translation>
    </message>
    <message>
        <source>every run that fits is still running; wait for the first one&apos;s end</source>
        <translation>所有符合的运行记录都仍在运行；请等待第一条结束</translation>
    </message>
    <message>
        <source>run %1 is no scan but a %2; only the hosts of scans can be compared</source>
        <translation>运行记录 %1 不是扫描，而是 %2；只能比较扫描的主机</translation>
    </message>
    <message>
        <source>run %1 is simulated and the other measured; they are never compared</source>
        <translation>运行记录 %1 是模拟的，另一条是实测的；两者绝不比较</translation>
    </message>
    <message>
        <source>run %1 of %2</source>
        <translation>%2 的运行记录 %1</translation>
    </message>
    <message>
        <source>run %1 of %2 was stopped</source>
        <translation>%2 的运行记录 %1 已停止</translation>
    </message>
    <message>
        <source>run %1 of %2 failed</source>
        <translation>%2 的运行记录 %1 失败</translation>
    </message>
    <message>
        <source>run %1 of %2 is still running</source>
        <translation>%2 的运行记录 %1 仍在运行</translation>
    </message>
    <message>
        <source>run %1 of %2 was interrupted</source>
        <translation>%2 的运行记录 %1 被中断</translation>
    </message>
    <message>
        <source>run %1 has no readable ports: %2</source>
        <translation>运行记录 %1 没有可读的端口：%2</translation>
    </message>
    <message>
        <source>one of the runs %1 and %2 was imported: what it asked is not known</source>
        <translation>运行记录 %1 和 %2 中有一条是导入的：不知道它询问了什么</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked different targets</source>
        <translation>运行记录 %1 和 %2 询问了不同的目标</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked different targets: --%3 differs</source>
        <translation>运行记录 %1 和 %2 询问了不同的目标：--%3 不同</translation>
    </message>
    <message>
        <source>runs %1 and %2 asked no pass, port and family in common</source>
        <translation>运行记录 %1 和 %2 没有共同询问过的轮次、端口和地址族</translation>
    </message>
    <message>
        <source>run %1 was measured from %2 and run %3 from %4</source>
        <translation>运行记录 %1 从 %2 测得，而运行记录 %3 从 %4 测得</translation>
    </message>
    <message>
        <source>expected an age of at most 100 years like 12h, 90d, 8w or 2y, not &quot;%1&quot;</source>
        <translation>应为不超过 100 年的时长，如 12h、90d、8w 或 2y，而不是“%1”</translation>
    </message>
    <message>
        <source>mptcp-probe runs list names the labels that there are</source>
        <translation>mptcp-probe runs list 可列出现有的标签</translation>
    </message>
    <message>
        <source>it has measured ones: leave out --simulated</source>
        <translation>它有实测的：请去掉 --simulated</translation>
    </message>
    <message>
        <source>it has simulated ones: give --simulated</source>
        <translation>它有模拟的：请指定 --simulated</translation>
    </message>
    <message>
        <source>no simulated scan of the label &quot;%1&quot; has ended; %2</source>
        <translation>标签“%1”没有已结束的模拟扫描；%2</translation>
    </message>
    <message>
        <source>no measured scan of the label &quot;%1&quot; has ended; %2</source>
        <translation>标签“%1”没有已结束的实测扫描；%2</translation>
    </message>
    <message>
        <source>expected a share like 5%, a number of hosts like 20, or both as 5%+20, not &quot;%1&quot;</source>
        <translation>应为比例（如 5%）、主机数（如 20）或两者（如 5%+20），而不是“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class; use one of %2</source>
        <translation>“%1”不是类别；请使用 %2 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands beside another limit of the same class</source>
        <translation>“%1”与同一类别的另一个限值并存</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>&quot;%1&quot; is not an IPv4 or IPv6 address; write it like 192.0.2.1 or 2001:db8::1</source>
        <translation>“%1”不是 IPv4 或 IPv6 地址；请写成 192.0.2.1 或 2001:db8::1 的形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a bad prefix length; it must be 0 to %2</source>
        <translation>“%1”的前缀长度有误；必须为 0 到 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has host bits set; did you mean %2/%3?</source>
        <translation>“%1”设置了主机位；您是指 %2/%3 吗？</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或目录</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有该设备或地址</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>没有该设备</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>无效的参数</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Message too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法分配所请求的地址</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>没有可用的缓冲区空间</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
</context>
<context>
    <name>handshake</name>
    <message>
        <source>reading &quot;%1&quot; was ended early</source>
        <translation>读取“%1”被提前终止</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>the kernel lab cannot be built: cannot set %1 to %2</source>
        <translation>无法搭建内核实验室：无法将 %1 设为 %2</translation>
    </message>
    <message>
        <source>this kernel is built without Multipath TCP, which the kernel lab&apos;s hosts need; use Linux 5.6 or later, or take --vantage virtual</source>
        <translation>此内核未启用 Multipath TCP，而内核实验室的主机需要它；请使用 Linux 5.6 或更新版本，或选择 --vantage virtual</translation>
    </message>
    <message>
        <source>the kernel lab cannot be built: its interface %1 does not come up</source>
        <translation>无法搭建内核实验室：其接口 %1 未能启用</translation>
    </message>
    <message>
        <source>this system refuses the user and network namespaces that the kernel lab is made of; run as root, allow them (sysctl kernel.unprivileged_userns_clone, user.max_user_namespaces, kernel.apparmor_restrict_unprivileged_userns), or take --vantage virtual</source>
        <translation>此系统拒绝内核实验室所用的用户和网络命名空间；请以 root 运行，允许它们（sysctl kernel.unprivileged_userns_clone、user.max_user_namespaces、kernel.apparmor_restrict_unprivileged_userns），或选择 --vantage virtual</translation>
    </message>
    <message>
        <source>the kernel lab&apos;s process ended while it started; try: mptcp-probe lab exec -- true</source>
        <translation>内核实验室的进程在启动时结束；请尝试：mptcp-probe lab exec -- true</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>the kernel lab needs the program %1; install it with: sudo apt install iproute2 nftables</source>
        <translation>内核实验室需要程序 %1；请这样安装：sudo apt install iproute2 nftables</translation>
    </message>
    <message>
        <source>cannot write a script for %1</source>
        <translation>无法为 %1 写脚本</translation>
    </message>
    <message>
        <source>lost track of %1</source>
        <translation>与 %1 失去联系</translation>
    </message>
    <message>
        <source>the kernel lab cannot be built: %1 says: %2</source>
        <translation>无法搭建内核实验室：%1 报告：%2</translation>
    </message>
    <message>
        <source>the kernel lab did not start within 20 s</source>
        <translation>内核实验室未能在 20 s 内启动</translation>
    </message>
    <message>
        <source>cannot create a socket pair</source>
        <translation>无法创建套接字对</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the lab&apos;s plan %2; write a plan like 8,nop@4,silent@2, or standard</source>
        <translation>实验室方案中的“%1”%2；请把方案写成 8,nop@4,silent@2 的形式，或 standard</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>the lab&apos;s plan has %1 middleboxes; leave some out, as %2 are the most</source>
        <translation>实验室方案有 %1 个中间盒；请去掉一些，最多 %2 个</translation>
    </message>
    <message>
        <source>what is measured and what is simulated are not mixed: all machines probe from their virtual lab, or none does</source>
        <translation>实测和模拟的内容不会混在一起：要么所有机器都从各自的虚拟实验室探测，要么都不这样做</translation>
    </message>
    <message>
        <source>no packet can leave from here by way of %1</source>
        <translation>没有数据包能从这里经由 %1 发出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vantage point; use host, lab, virtual or ssh:HOST</source>
        <translation>“%1”不是观测点；请使用 host、lab、virtual 或 ssh:HOST</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a vantage point; use host, lab or virtual</source>
        <translation>“%1”不是观测点；请使用 host、lab 或 virtual</translation>
    </message>
    <message>
        <source>the vantage point %1 takes no plan; write %1 alone</source>
        <translation>观测点 %1 不接受布局；请只写 %1</translation>
    </message>
    <message>
        <source>write ssh: before each machine, as in ssh:A,ssh:B</source>
        <translation>每台机器前都要写 ssh:，例如 ssh:A,ssh:B</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>cannot set up the receive ring</source>
        <translation>无法设置接收环</translation>
    </message>
    <message>
        <source>cannot map the receive ring</source>
        <translation>无法映射接收环</translation>
    </message>
    <message>
        <source>cannot receive on the interface</source>
        <translation>无法在该接口上接收</translation>
    </message>
    <message>
        <source>receiving failed</source>
        <translation>接收失败</translation>
    </message>
    <message>
        <source>receiving failed; is the interface still up?</source>
        <translation>接收失败；接口是否仍处于启用状态？</translation>
    </message>
    <message>
        <source>cannot send on the interface</source>
        <translation>无法在该接口上发送</translation>
    </message>
    <message>
        <source>sending failed; is the interface still up?</source>
        <translation>发送失败；接口是否仍处于启用状态？</translation>
    </message>
    <message>
        <source>cannot write %1: out of memory</source>
        <translation>无法写入 %1：内存不足</translation>
    </message>
    <message>
        <source>cannot write the capture %1</source>
        <translation>无法写入抓包文件 %1</translation>
    </message>
    <message>
        <source>cannot open &quot;%1&quot;</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot; as a packet capture: %2</source>
        <translation>无法将“%1”作为抓包文件读取：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: packets of link type %2 can&apos;t be read; Ethernet, raw IP, loopback and Linux&apos;s &quot;any&quot; can</source>
        <translation>“%1”：无法读取链路类型 %2 的数据包；可以读取以太网、裸 IP、环回和 Linux 的“any”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged or breaks off: %2</source>
        <translation>“%1”已损坏或不完整：%2</translation>
    </message>
    <message>
        <source>none of the targets on %1 answers ARP or neighbour discovery; are they up?</source>
        <translation>%1 上没有目标应答 ARP 或邻居发现；它们是否已开机？</translation>
    </message>
    <message>
        <source>--interface: there is no interface &quot;%1&quot;; there are %2</source>
        <translation>--interface：没有接口“%1”；现有 %2</translation>
    </message>
    <message>
        <source>%1 is this computer&apos;s own address, which raw packets cannot reach; scan it from another machine</source>
        <translation>%1 是本机自己的地址，原始数据包无法到达；请从另一台机器扫描</translation>
    </message>
    <message>
        <source>%1 is reached over %2 but %3 over %4; scan them in two runs, or pass --interface</source>
        <translation>%1 经 %2 到达，而 %3 经 %4 到达；请分两次扫描，或指定 --interface</translation>
    </message>
    <message>
        <source>there is no interface to send on</source>
        <translation>没有可用于发送的接口</translation>
    </message>
    <message>
        <source>%1 is down; bring it up with `ip link set %2 up`</source>
        <translation>%1 未启用；请用 `ip link set %2 up` 启用</translation>
    </message>
    <message>
        <source>%1 has no link; plug in the cable or choose another with --interface</source>
        <translation>%1 没有链路；请插好网线，或用 --interface 选择另一个</translation>
    </message>
    <message>
        <source>%1 has no %2 address to reach %3; pass --source-ip</source>
        <translation>%1 没有可到达 %3 的 %2 地址；请指定 --source-ip</translation>
    </message>
    <message>
        <source>the gateway %1 to %2 does not answer on %3; check the link, or pass its MAC address with --gateway-mac</source>
        <translation>到 %2 的网关 %1 在 %3 上没有应答；请检查链路，或用 --gateway-mac 指定其 MAC 地址</translation>
    </message>
    <message>
        <source>more than 4096 targets are directly on %1, %2 among them, and each must be found by ARP or neighbour discovery; scan fewer at once, or pass --gateway-mac to send all to one router</source>
        <translation>有超过 4096 个目标直接连在 %1 上，其中有 %2，每个都必须通过 ARP 或邻居发现找到；请一次扫描少一些，或指定 --gateway-mac 把全部发给一台路由器</translation>
    </message>
    <message>
        <source>this kernel cannot hold back its own answers on TCP ports</source>
        <translation>此内核无法抑制它自己在 TCP 端口上的应答</translation>
    </message>
    <message>
        <source>cannot hold the source port %1; choose others with --source-port</source>
        <translation>无法占用源端口 %1；请用 --source-port 选择其他端口</translation>
    </message>
    <message>
        <source>there is no route to %1; check `ip route get %2`, or pass --interface, --source-ip and --gateway-mac</source>
        <translation>没有到 %1 的路由；请检查 `ip route get %2`，或指定 --interface、--source-ip 和 --gateway-mac</translation>
    </message>
    <message>
        <source>raw packet sockets need the right CAP_NET_RAW; run with sudo, or scan the lab with --vantage lab or --vantage virtual</source>
        <translation>原始数据包套接字需要 CAP_NET_RAW 权限；请用 sudo 运行，或用 --vantage lab 或 --vantage virtual 扫描实验室</translation>
    </message>
    <message>
        <source>cannot open a socket</source>
        <translation>无法打开套接字</translation>
    </message>
    <message>
        <source>the process that opens sockets is gone</source>
        <translation>打开套接字的进程已不存在</translation>
    </message>
    <message>
        <source>the process that opens sockets ended without an answer; start again</source>
        <translation>打开套接字的进程未作答复就结束了；请重新开始</translation>
    </message>
    <message>
        <source>the process that opens sockets answered without a socket</source>
        <translation>打开套接字的进程答复时没有给出套接字</translation>
    </message>
    <message>
        <source>%1, which opens them for ordinary users, is not there: install it</source>
        <translation>为普通用户打开套接字的 %1 不存在：请安装它</translation>
    </message>
    <message>
        <source>only members of the group %1 may run %2, which opens them for ordinary users: join it by %3 (which counts from the next login on)</source>
        <translation>只有 %1 组的成员可以运行为普通用户打开套接字的 %2：请用 %3 加入该组（下次登录起生效）</translation>
    </message>
    <message>
        <source>%1, which opens them for ordinary users, is not set up: run %2 (which counts from the next login on)</source>
        <translation>为普通用户打开套接字的 %1 尚未设置：请运行 %2（下次登录起生效）</translation>
    </message>
    <message>
        <source>the file system of %1 is mounted nosuid, so that its file capability does not count: install it elsewhere</source>
        <translation>%1 所在的文件系统以 nosuid 挂载，其文件权能不起作用：请安装到别处</translation>
    </message>
    <message>
        <source>this process may not gain rights by starting programs (no_new_privs), as %1 would have to: start it outside of this sandbox</source>
        <translation>本进程不能通过启动程序获得权限（no_new_privs），而 %1 需要这样做：请在此沙箱之外启动</translation>
    </message>
    <message>
        <source>%1 is set up, but this system does not let it have the right, as in a container: give CAP_NET_RAW to the container</source>
        <translation>%1 已设置，但本系统不授予它该权限，例如在容器中：请把 CAP_NET_RAW 授予容器</translation>
    </message>
    <message>
        <source>raw packet sockets need the right CAP_NET_RAW, and %1; or run with sudo, or scan the lab with --vantage lab or --vantage virtual</source>
        <translation>原始数据包套接字需要 CAP_NET_RAW 权限，而%1；也可以用 sudo 运行，或用 --vantage lab 或 --vantage virtual 扫描实验室</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>%1 ended without an answer; install it from the same build as this program</source>
        <translation>%1 没有应答就结束了；请安装与本程序同一次构建的版本</translation>
    </message>
    <message>
        <source>cannot create a socket pair</source>
        <translation>无法创建套接字对</translation>
    </message>
    <message>
        <source>cannot write to a socket pair</source>
        <translation>无法写入套接字对</translation>
    </message>
    <message>
        <source>%1 did not answer within 15 s</source>
        <translation>%1 在 15 秒内没有应答</translation>
    </message>
    <message>
        <source>--source-port: %1, as mptcp-nethelper opens the sockets; run with sudo to use any</source>
        <translation>--source-port：%1，因为套接字由 mptcp-nethelper 打开；用 sudo 运行可使用任意端口</translation>
    </message>
    <message>
        <source>ports below %1 cannot be had</source>
        <translation>不能使用低于 %1 的端口</translation>
    </message>
    <message>
        <source>the range is empty</source>
        <translation>端口范围为空</translation>
    </message>
    <message>
        <source>a proof cannot have more than %1 ports</source>
        <translation>一次证明最多只能有 %1 个端口</translation>
    </message>
    <message>
        <source>there is no interface %1 any more; `mptcp-probe interfaces` lists what there is</source>
        <translation>接口 %1 已不存在；`mptcp-probe interfaces` 会列出现有接口</translation>
    </message>
    <message>
        <source>the interface %1 is down; bring it up or choose another with --interface</source>
        <translation>接口 %1 未启用；请启用它，或用 --interface 选择其他接口</translation>
    </message>
    <message>
        <source>nothing can be sent on the interface %1: its link is neither Ethernet nor bare IP; choose another with --interface</source>
        <translation>无法在接口 %1 上发送：其链路既不是以太网也不是纯 IP；请用 --interface 选择其他接口</translation>
    </message>
    <message>
        <source>mptcp-nethelper cannot open a socket</source>
        <translation>mptcp-nethelper 无法打开套接字</translation>
    </message>
    <message>
        <source>%1 is of another version than this program; install both from one build</source>
        <translation>%1 与本程序版本不同；请安装同一次构建的两者</translation>
    </message>
    <message>
        <source>--interface: &quot;%1&quot; is no interface&apos;s name</source>
        <translation>--interface：“%1”不是接口名称</translation>
    </message>
    <message>
        <source>%1 answered without a socket; install it anew</source>
        <translation>%1 应答了但没有给出套接字；请重新安装</translation>
    </message>
    <message>
        <source>%1 is neither Ethernet nor a link of bare IP packets, for which alone frames can be written; send by way of the kernel with --iplayer, or choose another with --interface</source>
        <translation>%1 既不是以太网，也不是只有 IP 数据包的链路，而只有这两种才能写入帧；请用 --iplayer 经内核发送，或用 --interface 选择其他接口</translation>
    </message>
    <message>
        <source>cannot attach the receive filter</source>
        <translation>无法附加接收过滤器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine to reach by ssh: %2</source>
        <translation>“%1”不是可通过 ssh 到达的机器：%2</translation>
    </message>
    <message>
        <source>behind the slash stands that machine&apos;s own vantage point: host, lab or virtual</source>
        <translation>斜杠后面是该机器自己的观测点：host、lab 或 virtual</translation>
    </message>
    <message>
        <source>a user&apos;s name has letters, digits and . _ - and does not begin with - or .</source>
        <translation>用户名由字母、数字和 . _ - 组成，且不以 - 或 . 开头</translation>
    </message>
    <message>
        <source>a host has letters, digits and . _ - and does not begin with - or .; write ssh:[USER@]HOST[:PORT][/VANTAGE], an IPv6 address in brackets</source>
        <translation>主机由字母、数字和 . _ - 组成，且不以 - 或 . 开头；请写成 ssh:[USER@]HOST[:PORT][/VANTAGE]，IPv6 地址放在方括号中</translation>
    </message>
    <message>
        <source>a port is a number up to 65535</source>
        <translation>端口是不超过 65535 的数字</translation>
    </message>
    <message>
        <source>it begins with ssh:</source>
        <translation>它以 ssh: 开头</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>它被指定了两次</translation>
    </message>
    <message>
        <source>more than %1 machines</source>
        <translation>超过 %1 台机器</translation>
    </message>
</context>
<context>
    <name>remote</name>
    <message>
        <source>cannot open a pipe to ssh</source>
        <translation>无法打开通往 ssh 的管道</translation>
    </message>
    <message>
        <source>cannot run %1</source>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>%1: the program %2 is not there; install it (sudo apt install openssh-client) or name another with --ssh-program</source>
        <translation>%1：程序 %2 不存在；请安装它（sudo apt install openssh-client），或用 --ssh-program 指定另一个</translation>
    </message>
    <message>
        <source>stopped while it connected</source>
        <translation>在连接过程中被停止</translation>
    </message>
    <message>
        <source>%1: mptcp-probe there did not greet within a minute; try: %2 %3 true</source>
        <translation>%1：那里的 mptcp-probe 未能在一分钟内发来问候；请尝试：%2 %3 true</translation>
    </message>
    <message>
        <source>cannot wait for ssh</source>
        <translation>无法等待 ssh</translation>
    </message>
    <message>
        <source>%1: nothing was heard for %2 s</source>
        <translation>%1：已有 %2 s 没有任何消息</translation>
    </message>
    <message>
        <source>%1: a line is longer than 4 MiB</source>
        <translation>%1：有一行超过 4 MiB</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>没有给出任何说明</translation>
    </message>
    <message>
        <source>%1: ssh cannot connect: %2. Try &quot;%3 %4 true&quot;; only keys and agents work here, since no password can be asked for (BatchMode)</source>
        <translation>%1：ssh 无法连接：%2。请尝试“%3 %4 true”；这里只能使用密钥和代理，因为无法询问密码（BatchMode）</translation>
    </message>
    <message>
        <source>%1: %2 cannot be run there: %3. Install it there, or say where it is with --remote-program</source>
        <translation>%1：无法在那里运行 %2：%3。请在那里安装，或用 --remote-program 指明其位置</translation>
    </message>
    <message>
        <source>%1: %2 there is no mptcp-probe of this version: %3. Name the right one with --remote-program</source>
        <translation>%1：那里的 %2 不是此版本的 mptcp-probe：%3。请用 --remote-program 指定正确的程序</translation>
    </message>
    <message>
        <source>%1: the connection broke: %2</source>
        <translation>%1：连接中断：%2</translation>
    </message>
    <message>
        <source>what another machine has cannot be opened from here</source>
        <translation>另一台机器上的内容无法从这里打开</translation>
    </message>
    <message>
        <source>a line of the order is longer than 4 MiB</source>
        <translation>指令中有一行超过 4 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>“%1”不是地址</translation>
    </message>
    <message>
        <source>the other machine probes itself, not by a further one</source>
        <translation>另一台机器须自行探测，不能再经由其他机器</translation>
    </message>
    <message>
        <source>an order was expected and something else came</source>
        <translation>本应收到指令，却收到了别的内容</translation>
    </message>
    <message>
        <source>an order for &quot;%1&quot;, which is not done for others</source>
        <translation>收到“%1”的指令，而这不能代其他机器执行</translation>
    </message>
    <message>
        <source>cannot open a pipe for the targets</source>
        <translation>无法为目标打开管道</translation>
    </message>
    <message>
        <source>it sends results before it is ready</source>
        <translation>它尚未就绪就发来结果</translation>
    </message>
    <message>
        <source>it sends results before it was to begin</source>
        <translation>它在应当开始之前就发来结果</translation>
    </message>
    <message>
        <source>it did not stop in time</source>
        <translation>它没有及时停止</translation>
    </message>
    <message>
        <source>%1 in a message of the other machine</source>
        <translation>%1，出现在另一台机器的消息中</translation>
    </message>
    <message>
        <source>the order has an option that is none here: %1</source>
        <translation>指令中有此处不存在的选项：%1</translation>
    </message>
    <message>
        <source>what follows a scan is not done on other machines; write the rows to a file and pass it to trace or verify by -I with the same --vantage</source>
        <translation>扫描之后的步骤不在其他机器上执行；请把各行写入文件，再以 -I 和相同的 --vantage 交给 trace 或 verify</translation>
    </message>
    <message>
        <source>machines that are compared have a stored run each, and one file cannot go on with several; leave out one of --resume and --store</source>
        <translation>相互比较的机器各有一条保存的运行记录，而一个文件无法继续多条；请去掉 --resume 和 --store 之一</translation>
    </message>
    <message>
        <source>frames do not come back from other machines; capture there, with tcpdump</source>
        <translation>帧不会从其他机器传回；请在那里用 tcpdump 抓包</translation>
    </message>
    <message>
        <source>it sends another kind of result than was asked</source>
        <translation>它发来的结果种类与所请求的不同</translation>
    </message>
    <message>
        <source>traces and proofs leave from one machine at a time</source>
        <translation>路径追踪和验证一次只能从一台机器发出</translation>
    </message>
    <message>
        <source>it plans another scan than it was asked for</source>
        <translation>它计划的扫描与所请求的不同</translation>
    </message>
    <message>
        <source>it sends what is no part of a scan</source>
        <translation>它发来了不属于扫描的内容</translation>
    </message>
    <message>
        <source>it answers for %1, which it was not asked</source>
        <translation>它应答了 %1，而并未向它询问过</translation>
    </message>
    <message>
        <source>no memory for the targets</source>
        <translation>没有内存可用于目标</translation>
    </message>
    <message>
        <source>more than %1 ranges of addresses; scan in parts</source>
        <translation>超过 %1 个地址范围；请分几次扫描</translation>
    </message>
    <message>
        <source>it ended without the results of %1 targets</source>
        <translation>它在缺少 %1 个目标的结果时就结束了</translation>
    </message>
    <message>
        <source>it sends what is neither a trace nor a proof</source>
        <translation>它发来的既不是路径追踪也不是验证</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>cannot resolve &quot;%1&quot;: %2; check the name or pass an address</source>
        <translation>无法解析“%1”：%2；请检查名称或指定地址</translation>
    </message>
    <message>
        <source>expected %1, not &quot;%2&quot;</source>
        <translation>应为%1，而不是“%2”</translation>
    </message>
    <message>
        <source>a whole number, with K, M or G if you like</source>
        <translation>整数，可带 K、M 或 G</translation>
    </message>
    <message>
        <source>seconds from 0 to 1000000000</source>
        <translation>0 到 1000000000 的秒数</translation>
    </message>
    <message>
        <source>a percentage above 0% and up to 100%</source>
        <translation>大于 0% 且不超过 100% 的百分比</translation>
    </message>
    <message>
        <source>a number of targets like 1000, or a percentage like 2.5%</source>
        <translation>目标数，如 1000，或百分比，如 2.5%</translation>
    </message>
    <message>
        <source>a port like 40000 or a range like 32768-61000</source>
        <translation>端口，如 40000，或范围，如 32768-61000</translation>
    </message>
    <message>
        <source>source ports from 1024 to 65535, which no service owns</source>
        <translation>1024 到 65535 的源端口，不属于任何服务</translation>
    </message>
    <message>
        <source>a range with the lower port first</source>
        <translation>较小端口在前的范围</translation>
    </message>
    <message>
        <source>each pass at most once</source>
        <translation>每个轮次至多一次</translation>
    </message>
    <message>
        <source>values separated by commas, none of them empty</source>
        <translation>用逗号分隔且不为空的值</translation>
    </message>
    <message>
        <source>expected a file name</source>
        <translation>应为文件名</translation>
    </message>
    <message>
        <source>the name of a network interface like eth0</source>
        <translation>网络接口的名称，如 eth0</translation>
    </message>
    <message>
        <source>trace and verify each at most once</source>
        <translation>trace 和 verify 各至多一次</translation>
    </message>
    <message>
        <source>cannot write &quot;%1&quot;</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>writing &quot;%1&quot; failed</source>
        <translation>写入“%1”失败</translation>
    </message>
    <message>
        <source>the interface has taken no packet for 5 seconds; is its link up?</source>
        <translation>该接口已有 5 秒未接收数据包；其链路是否正常？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a pass; use v0, v1 or control</source>
        <translation>“%1”不是轮次；请使用 v0、v1 或 control</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reply class; the classes are %2</source>
        <translation>“%1”不是应答类别；类别有 %2</translation>
    </message>
    <message>
        <source>no targets: pass an address, a prefix like 192.0.2.0/24 or a host name, or a list with --list-of-ips-file</source>
        <translation>没有目标：请指定地址、192.0.2.0/24 这样的前缀或主机名，或用 --list-of-ips-file 指定列表</translation>
    </message>
    <message>
        <source>the targets are more than half of all IPv4 addresses; pass --whole-internet if that is what you mean</source>
        <translation>目标超过全部 IPv4 地址的一半；如果这正是您的意图，请指定 --whole-internet</translation>
    </message>
    <message>
        <source>the targets are more than 2^64 IPv6 addresses; pass longer prefixes or a list, or --whole-internet if that is what you mean</source>
        <translation>目标超过 2^64 个 IPv6 地址；请指定更长的前缀或列表，如果这正是您的意图，请指定 --whole-internet</translation>
    </message>
    <message>
        <source>; pass --no-default-blocklist if you own that network</source>
        <translation>；如果该网络归您所有，请指定 --no-default-blocklist</translation>
    </message>
    <message>
        <source>; they are not in this lab: mptcp-probe lab list%1 shows what is</source>
        <translation>；它们不在此实验室中：mptcp-probe lab list%1 可显示其内容</translation>
    </message>
    <message>
        <source>all targets are excluded: %1%2</source>
        <translation>所有目标都被排除：%1%2</translation>
    </message>
    <message>
        <source>; nothing is left to scan</source>
        <translation>；没有可扫描的目标</translation>
    </message>
    <message>
        <source>no targets: the lists hold no address; a list has one target a line</source>
        <translation>没有目标：列表中没有地址；列表每行一个目标</translation>
    </message>
    <message>
        <source>at most %1 ranges of ports</source>
        <translation>至多 %1 个端口范围</translation>
    </message>
    <message>
        <source>machines alone, or one place of this computer</source>
        <translation>仅机器，或本机的一个位置</translation>
    </message>
    <message>
        <source>the path of a program</source>
        <translation>程序的路径</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>cannot open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>cannot reach %1</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>cannot write to %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>the replies bear no time; pass --started with the day of the scan</source>
        <translation>应答没有时间；请用 --started 指定扫描的日期</translation>
    </message>
    <message>
        <source>there is no reply in it; import rows of a scan with saddr, sport and classification, or a capture</source>
        <translation>其中没有应答；请导入带 saddr、sport 和 classification 的扫描行，或抓包文件</translation>
    </message>
    <message>
        <source>is neither a packet capture nor JSON lines, and its first line names no columns of mptcp-probe or ZMap (saddr, classification, ...); if only that line is missing, put it there</source>
        <translation>既不是抓包文件，也不是 JSON 行，且首行没有给出 mptcp-probe 或 ZMap 的列（saddr, classification, ...）；如果只是缺少这一行，请补上</translation>
    </message>
    <message>
        <source>expected one of %1, not &quot;%2&quot;</source>
        <translation>应为 %1 之一，而不是“%2”</translation>
    </message>
    <message>
        <source>more than %1 objects or arrays inside each other</source>
        <translation>对象或数组的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>an object with more than %1 names</source>
        <translation>对象的名称超过 %1 个</translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>cannot make the folder &quot;%1&quot;</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>nothing in the file says what the probes asked; pass --mptcp v0, v1 or control, the one pass of all its replies</source>
        <translation>文件中没有说明探测询问的是什么；请指定 --mptcp v0、v1 或 control，即其所有应答的唯一轮次</translation>
    </message>
    <message>
        <source>%1 cells, but the first line names %2 columns</source>
        <translation>有 %1 个单元格，但首行给出了 %2 列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a whole number</source>
        <translation>“%1”既不是文本也不是整数</translation>
    </message>
    <message>
        <source>unknown field &quot;%1&quot; of a reply</source>
        <translation>应答中有未知字段“%1”</translation>
    </message>
    <message>
        <source>the run was exported in format %1, of which this version knows only %2; import it with a newer mptcp-probe</source>
        <translation>该运行记录以格式 %1 导出，此版本只认识到 %2；请用更新的 mptcp-probe 导入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record of a run</source>
        <translation>“%1”不是运行记录的条目</translation>
    </message>
    <message>
        <source>%1 packets lost on receive</source>
        <translation>接收时丢失 %1 个数据包</translation>
    </message>
    <message>
        <source>%1 rows lost in the program</source>
        <translation>程序内丢失 %1 行</translation>
    </message>
    <message>
        <source>%1 answers forgotten too early to know their repeats</source>
        <translation>%1 个应答过早被遗忘，无法识别其重复</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no store; name a file or postgresql://USER@HOST/DATABASE</source>
        <translation>“%1”不是数据库；请指定文件或 postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>the URL of the store at %1 cannot be read; it is postgresql://USER@HOST/DATABASE, with % and two hex digits for special characters</source>
        <translation>无法读取位于 %1 的数据库的 URL；其形式为 postgresql://USER@HOST/DATABASE，特殊字符写成 % 加两位十六进制数字</translation>
    </message>
    <message>
        <source>cannot write to %1: the server took the transaction back</source>
        <translation>无法写入 %1：服务器撤销了事务</translation>
    </message>
    <message>
        <source>%1 is damaged: it lacks the table %2; it is left as it is, go back to a backup</source>
        <translation>%1 已损坏：缺少表 %2；已保持原样，请恢复到备份</translation>
    </message>
    <message>
        <source>a PostgreSQL database is backed up by its own tools: pg_dump --format=custom --file=%1 %2</source>
        <translation>PostgreSQL 数据库用其自己的工具备份：pg_dump --format=custom --file=%1 %2</translation>
    </message>
    <message>
        <source>%1: the server&apos;s disk is full; all that was committed is kept, make room before the next run</source>
        <translation>%1：服务器的磁盘已满；已提交的内容全部保留，请在下次运行前腾出空间</translation>
    </message>
    <message>
        <source>run %1 in %2 is being written by another program; wait until it has ended</source>
        <translation>%2 中的运行记录 %1 正由另一个程序写入；请等待其结束</translation>
    </message>
    <message>
        <source>%1 has had %2 runs and takes no more; begin a new store</source>
        <translation>%1 已有 %2 条运行记录，不再接收更多；请新建数据库</translation>
    </message>
    <message>
        <source>run %1 ran to its end; there is nothing to resume</source>
        <translation>运行记录 %1 已运行到结束；没有可继续的内容</translation>
    </message>
    <message>
        <source>there is no run %1 in %2; mptcp-probe runs list names those that there are</source>
        <translation>%2 中没有运行记录 %1；mptcp-probe runs list 可列出现有的</translation>
    </message>
    <message>
        <source>run %1 has ended; nothing is added to it</source>
        <translation>运行记录 %1 已结束；不再添加内容</translation>
    </message>
    <message>
        <source>%1 is a database of another program; name another for the store</source>
        <translation>%1 是另一个程序的数据库；请另外指定一个</translation>
    </message>
    <message>
        <source>%1 holds no store yet; a scan with --store makes one</source>
        <translation>%1 中还没有数据库；用 --store 扫描即可创建</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (its tables are version %2, this program knows %3); it is left as it is, install that version</source>
        <translation>%1 由本程序的更新版本写入（其表为版本 %2，本程序认识 %3）；已保持原样，请安装该版本</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program; open it once for writing (mptcp-probe runs list does) to bring its tables up to date</source>
        <translation>%1 由本程序的较旧版本写入；请以写入方式打开一次（mptcp-probe runs list 即可），使其表更新到最新</translation>
    </message>
    <message>
        <source>%1 is no store of this program: %2; it is left as it is</source>
        <translation>%1 不是本程序的数据库：%2；已保持原样</translation>
    </message>
    <message>
        <source>cannot lock %1-writers</source>
        <translation>无法锁定 %1-writers</translation>
    </message>
    <message>
        <source>%1 exists already; a backup replaces nothing, name another file</source>
        <translation>%1 已存在；备份不替换任何文件，请指定另一个文件</translation>
    </message>
    <message>
        <source>cannot make the copy %1</source>
        <translation>无法创建副本 %1</translation>
    </message>
    <message>
        <source>cannot copy %1 to %2: %3; the copy was removed</source>
        <translation>无法把 %1 复制到 %2：%3；副本已删除</translation>
    </message>
    <message>
        <source>%1: a store is read with two small files beside it, and this user may not make them there; copy it to a folder of your own</source>
        <translation>%1：读取数据库需要在其旁边创建两个小文件，而此用户无权在那里创建；请把它复制到您自己的文件夹</translation>
    </message>
    <message>
        <source>%1: the disk is full; all that was committed is kept, make room before the next run</source>
        <translation>%1：磁盘已满；已提交的内容全部保留，请在下次运行前腾出空间</translation>
    </message>
    <message>
        <source>%1: another program is writing to it; try again when it has finished</source>
        <translation>%1：另一个程序正在写入；请在其完成后重试</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); it is left as it is, go back to a backup</source>
        <translation>%1 已损坏（%2）；已保持原样，请恢复到备份</translation>
    </message>
    <message>
        <source>%1: %2; all that was committed is kept, see whether the disk is sound or a limit of file sizes holds</source>
        <translation>%1：%2；已提交的内容全部保留，请检查磁盘是否正常或是否有文件大小限制</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file name for a store</source>
        <translation>“%1”不是数据库的文件名</translation>
    </message>
    <message>
        <source>there is no store %1; a scan with --store makes one</source>
        <translation>没有数据库 %1；用 --store 扫描即可创建</translation>
    </message>
    <message>
        <source>%1 is no file; a store is one file</source>
        <translation>%1 不是文件；数据库是一个文件</translation>
    </message>
    <message>
        <source>cannot write to %1: this user may only read it</source>
        <translation>无法写入 %1：此用户只能读取</translation>
    </message>
    <message>
        <source>%1 is empty and holds no store yet; a scan with --store makes one</source>
        <translation>%1 是空的，还没有数据库；用 --store 扫描即可创建</translation>
    </message>
    <message>
        <source>%1 is no store of this program; it is left as it is, name another file</source>
        <translation>%1 不是本程序的数据库；已保持原样，请指定另一个文件</translation>
    </message>
    <message>
        <source>%1 is a database of another program; it is left as it is, name another file</source>
        <translation>%1 是另一个程序的数据库；已保持原样，请指定另一个文件</translation>
    </message>
    <message>
        <source>%1 is damaged: it says that it has %2 bytes but has only %3; it is left as it is, go back to a backup</source>
        <translation>%1 已损坏：它声称有 %2 字节，实际只有 %3；已保持原样，请恢复到备份</translation>
    </message>
    <message>
        <source>%1 that could not be read</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>%1 probes not sent</source>
        <translation>%1 个探测包未发送</translation>
    </message>
    <message>
        <source>%1: the server ended the connection (%2); all that was committed is kept, see whether the server runs, and resume what was being written</source>
        <translation>%1：服务器结束了连接（%2）；已提交的内容全部保留，请检查服务器是否在运行，并继续当时正在写入的内容</translation>
    </message>
    <message>
        <source>%1: another program removed a run at the same moment; try again</source>
        <translation>%1：另一个程序在同一时刻删除了一条运行记录；请重试</translation>
    </message>
    <message>
        <source>run %1 is a run of shards; begin each lost shard again with the key of the run</source>
        <translation>运行记录 %1 是分份运行的；请用该运行记录的键重新开始每个丢失的份</translation>
    </message>
    <message>
        <source>run %1 did not come to its end; its replies are needed to resume it</source>
        <translation>运行记录 %1 没有运行到结束；继续它需要其应答</translation>
    </message>
    <message>
        <source>the rows of run %1 in %2 are being read by another program; what is left of them goes when the store is next opened for writing</source>
        <translation>%2 中运行记录 %1 的行正由另一个程序读取；其剩余部分会在数据库下次以写入方式打开时清除</translation>
    </message>
    <message>
        <source>run %1 in %2 lies in tables of its own, which belong to %3; only members of that role can remove it</source>
        <translation>%2 中的运行记录 %1 存放在自己的表中，这些表属于 %3；只有该角色的成员才能删除它</translation>
    </message>
    <message>
        <source>run %1 has more replies than a store can number; scan in parts</source>
        <translation>运行记录 %1 的应答多于数据库所能编号的数量；请分几次扫描</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is done; there is nothing left to probe</source>
        <translation>运行记录 %2 的第 %1 份已完成；没有剩余可探测的内容</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is being probed by process %3 on %4; it can be begun again when that has ended, or has written nothing for %5 seconds</source>
        <translation>运行记录 %2 的第 %1 份正由 %4 上的进程 %3 探测；在该进程结束或 %5 秒没有写入任何内容之后，可以重新开始</translation>
    </message>
    <message>
        <source>run %1 in %2 was removed; choose another key</source>
        <translation>%2 中的运行记录 %1 已被删除；请选择另一个键</translation>
    </message>
    <message>
        <source>run %1 is no run of shards</source>
        <translation>运行记录 %1 不是分份运行的</translation>
    </message>
    <message>
        <source>shard %1 of run %2 is still being probed</source>
        <translation>运行记录 %2 的第 %1 份仍在探测</translation>
    </message>
    <message>
        <source>shard %1 of run %2 in %3 was given to another process, or its run removed; what this one wrote is no part of it</source>
        <translation>%3 中运行记录 %2 的第 %1 份已交给另一个进程，或其运行记录已被删除；本进程写入的内容不属于它</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>cannot open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is a directory; pass a file</source>
        <translation>%1 是目录；请指定文件</translation>
    </message>
    <message>
        <source>%1 is not a regular file; feed pipes through standard input and pass -</source>
        <translation>%1 不是普通文件；请让管道走标准输入并指定 -</translation>
    </message>
    <message>
        <source>%1: the line is longer than %2 bytes; break it into several</source>
        <translation>%1：该行超过 %2 字节；请拆成几行</translation>
    </message>
    <message>
        <source>%1: the line has a NUL byte; pass a plain text file</source>
        <translation>%1：该行含有 NUL 字节；请指定纯文本文件</translation>
    </message>
    <message>
        <source>the line is not a JSON object with a &quot;saddr&quot; or &quot;target&quot;</source>
        <translation>该行不是带“saddr”或“target”的 JSON 对象</translation>
    </message>
    <message>
        <source>a list holds addresses only; take the port away and pass --target-ports %1</source>
        <translation>列表只包含地址；请去掉端口并指定 --target-ports %1</translation>
    </message>
    <message>
        <source>the line has no %1, where the header says that the target stands</source>
        <translation>该行没有%1，而表头指明目标位于该处</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port; write ports from 0 to 65535 like 80,443 or 8000-8010</source>
        <translation>“%1”不是端口；请写 0 到 65535 的端口，如 80,443 或 8000-8010</translation>
    </message>
    <message>
        <source>the port range &quot;%1&quot; is inverted; write %2-%3</source>
        <translation>端口范围“%1”颠倒了；请写 %2-%3</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; is not a range; write both ends in full, like 192.0.2.1-192.0.2.9</source>
        <translation>“%1”不是范围；请把两端写完整，如 192.0.2.1-192.0.2.9</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; mixes IPv4 and IPv6; a range has one family</source>
        <translation>范围“%1”混用了 IPv4 和 IPv6；一个范围只有一个地址族</translation>
    </message>
    <message>
        <source>the range &quot;%1&quot; is inverted; write the lower address first</source>
        <translation>范围“%1”颠倒了；请先写较小的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than one target; separate targets with spaces</source>
        <translation>“%1”不止一个目标；请用空格分隔目标</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a target; write an address, a prefix like 192.0.2.0/24, a range like 192.0.2.1-192.0.2.9 or a host name</source>
        <translation>“%1”不是目标；请写地址、192.0.2.0/24 这样的前缀、192.0.2.1-192.0.2.9 这样的范围或主机名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a host name; only addresses are taken here</source>
        <translation>“%1”是主机名；这里只接受地址</translation>
    </message>
    <message>
        <source>there is no address to probe; pass an address, prefix or list</source>
        <translation>没有可探测的地址；请指定地址、前缀或列表</translation>
    </message>
    <message>
        <source>there is no port to probe; pass ports like 80,443</source>
        <translation>没有可探测的端口；请指定端口，如 80,443</translation>
    </message>
    <message>
        <source>more than 2^96 targets (addresses times ports); pass a longer prefix or fewer ports</source>
        <translation>超过 2^96 个目标（地址乘以端口）；请指定更长的前缀或更少的端口</translation>
    </message>
</context>
<context>
    <name>trace</name>
    <message>
        <source>the row&apos;s port is not a number from 0 to 65535; correct it, or pass --target-ports</source>
        <translation>该行的端口不是 0 到 65535 的数字；请改正，或指定 --target-ports</translation>
    </message>
    <message>
        <source>the row&apos;s pass is none of v0, v1 and control; correct it, or pass --mptcp</source>
        <translation>该行的轮次不是 v0、v1 和 control 之一；请改正，或指定 --mptcp</translation>
    </message>
    <message>
        <source>more than 2^96 targets (addresses times ports); pass longer prefixes or fewer ports</source>
        <translation>超过 2^96 个目标（地址乘以端口）；请指定更长的前缀或更少的端口</translation>
    </message>
    <message>
        <source>no targets: the lists hold no address; a list has one target a line</source>
        <translation>没有目标：列表中没有地址；列表每行一个目标</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN with the HMAC that only a holder of both keys can compute.</source>
        <translation>在此地址应答的一方支持 MPTCP 版本 %1：它用只有两个密钥的持有者才能算出的 HMAC 应答了 MP_JOIN。</translation>
    </message>
    <message>
        <source>The host carries data over MPTCP version %1, but the proof is missing.</source>
        <translation>主机通过 MPTCP 版本 %1 传输数据，但缺少最终验证。</translation>
    </message>
    <message>
        <source>The host, or a box before it, answers MP_CAPABLE, but does not keep to MPTCP version %1.</source>
        <translation>主机或其前面的中间盒应答 MP_CAPABLE，但不遵守 MPTCP 版本 %1。</translation>
    </message>
    <message>
        <source>The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that is not proven.</source>
        <translation>主机像支持 MPTCP 版本 %1 的主机那样应答 MP_CAPABLE，但这未得到验证。</translation>
    </message>
    <message>
        <source>The host, or a box before it, sends our own options back instead of speaking MPTCP version %1.</source>
        <translation>主机或其前面的中间盒把我方自己的选项送回，而不是使用 MPTCP 版本 %1。</translation>
    </message>
    <message>
        <source>The host answers, but it does not speak MPTCP version %1 with us.</source>
        <translation>主机有应答，但不与我方使用 MPTCP 版本 %1。</translation>
    </message>
    <message>
        <source>The host answers plain SYNs only.</source>
        <translation>主机只应答普通 SYN。</translation>
    </message>
    <message>
        <source>Nothing is known of the host, as it opens no connection to port %1.</source>
        <translation>对主机一无所知，因为它不接受到端口 %1 的连接。</translation>
    </message>
    <message>
        <source>Not asked, as no SYN with MP_CAPABLE was answered.</source>
        <translation>未询问，因为没有带 MP_CAPABLE 的 SYN 得到应答。</translation>
    </message>
    <message>
        <source>Not asked, as MP_CAPABLE was not answered as it should be.</source>
        <translation>未询问，因为 MP_CAPABLE 没有得到应有的应答。</translation>
    </message>
    <message>
        <source>Not asked, as our own option came back.</source>
        <translation>未询问，因为我方自己的选项被送回。</translation>
    </message>
    <message>
        <source>Not asked, as kernels speak version 1 only.</source>
        <translation>未询问，因为内核只支持版本 1。</translation>
    </message>
    <message>
        <source>Not asked, as --kernel is off.</source>
        <translation>未询问，因为 --kernel 已关闭。</translation>
    </message>
    <message>
        <source>Not asked, as the host wants no subflow at this address (flag C).</source>
        <translation>未询问，因为主机不希望在此地址上建立子流（标志 C）。</translation>
    </message>
    <message>
        <source>Not asked, as there was no connection with MPTCP that a subflow could join.</source>
        <translation>未询问，因为没有可供子流加入的 MPTCP 连接。</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket could not connect: %1.</source>
        <translation>内核的 MPTCP 套接字无法连接：%1。</translation>
    </message>
    <message>
        <source>Not asked, as there is no MPTCP socket here: %1.</source>
        <translation>未询问，因为这里没有 MPTCP 套接字：%1。</translation>
    </message>
    <message>
        <source>Not asked, as the kernel here does not tell whether MPTCP fell back.</source>
        <translation>未询问，因为这里的内核不说明 MPTCP 是否回退。</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket connected, but its data was not acknowledged in time.</source>
        <translation>内核的 MPTCP 套接字已连接，但其数据未及时得到确认。</translation>
    </message>
    <message>
        <source>The kernel&apos;s MPTCP socket did not connect in time.</source>
        <translation>内核的 MPTCP 套接字未能及时连接。</translation>
    </message>
    <message>
        <source>The kernel tells too little about its MPTCP socket.</source>
        <translation>内核提供的关于其 MPTCP 套接字的信息太少。</translation>
    </message>
    <message>
        <source>The kernel does not tell about its MPTCP socket: %1.</source>
        <translation>内核不提供关于其 MPTCP 套接字的信息：%1。</translation>
    </message>
    <message>
        <source>The connection of this machine&apos;s own kernel fell back to plain TCP.</source>
        <translation>本机内核的连接回退到了普通 TCP。</translation>
    </message>
    <message>
        <source>This machine&apos;s own kernel speaks MPTCP with the host, and did not fall back.</source>
        <translation>本机内核与主机使用 MPTCP 通信，没有回退。</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key, but the host&apos;s own data is not numbered by the hash of its key.</source>
        <translation>我方数据以我方密钥的哈希得到确认，但主机自己的数据没有按其密钥的哈希编号。</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key, and the host&apos;s data is numbered by the hash of its own.</source>
        <translation>我方数据以我方密钥的哈希得到确认，主机的数据也按其自有密钥的哈希编号。</translation>
    </message>
    <message>
        <source>Our data was acknowledged by the hash of our key.</source>
        <translation>我方数据以我方密钥的哈希得到确认。</translation>
    </message>
    <message>
        <source>The SYN of the handshake was not answered with MP_CAPABLE, unlike those before.</source>
        <translation>握手的 SYN 没有得到 MP_CAPABLE 应答，与之前的不同。</translation>
    </message>
    <message>
        <source>The host named the hash of our key, but did not acknowledge our data by it.</source>
        <translation>主机给出了我方密钥的哈希，但没有以此确认我方数据。</translation>
    </message>
    <message>
        <source>Our data was acknowledged by a number that does not follow from our key.</source>
        <translation>我方数据以一个并非由我方密钥得出的编号得到确认。</translation>
    </message>
    <message>
        <source>Our data was acknowledged without MPTCP: the connection fell back to plain TCP.</source>
        <translation>我方数据在没有 MPTCP 的情况下得到确认：连接回退到了普通 TCP。</translation>
    </message>
    <message>
        <source>Our data was not acknowledged.</source>
        <translation>我方数据未得到确认。</translation>
    </message>
    <message>
        <source>The host reset the connection after the handshake.</source>
        <translation>主机在握手之后重置了连接。</translation>
    </message>
    <message>
        <source>MP_JOIN was answered with an ICMP error.</source>
        <translation>MP_JOIN 得到 ICMP 错误应答。</translation>
    </message>
    <message>
        <source>MP_JOIN came back as it was sent.</source>
        <translation>MP_JOIN 原样返回。</translation>
    </message>
    <message>
        <source>MP_JOIN was not answered.</source>
        <translation>MP_JOIN 没有得到应答。</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC, and the host took ours.</source>
        <translation>带有主机密钥之令牌的 MP_JOIN 得到正确的 HMAC 应答，主机也接受了我方的 HMAC。</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC; it then reset the subflow.</source>
        <translation>带有主机密钥之令牌的 MP_JOIN 得到正确的 HMAC 应答；随后它重置了子流。</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was answered with the right HMAC; it did not acknowledge ours.</source>
        <translation>带有主机密钥之令牌的 MP_JOIN 得到正确的 HMAC 应答；它没有确认我方的 HMAC。</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was refused.</source>
        <translation>带错误令牌的 MP_JOIN 被拒绝。</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was answered as a plain SYN would be.</source>
        <translation>带错误令牌的 MP_JOIN 得到与普通 SYN 一样的应答。</translation>
    </message>
    <message>
        <source>MP_JOIN with a wrong token was accepted, so the host does not check tokens.</source>
        <translation>带错误令牌的 MP_JOIN 被接受，可见主机不检查令牌。</translation>
    </message>
    <message>
        <source>MP_JOIN was answered with a wrong HMAC: whoever answered does not hold both keys.</source>
        <translation>MP_JOIN 得到错误的 HMAC 应答：应答者并不同时持有两个密钥。</translation>
    </message>
    <message>
        <source>MP_JOIN was answered without MP_JOIN.</source>
        <translation>MP_JOIN 得到不带 MP_JOIN 的应答。</translation>
    </message>
    <message>
        <source>MP_JOIN with the token of the host&apos;s key was refused.</source>
        <translation>带有主机密钥之令牌的 MP_JOIN 被拒绝。</translation>
    </message>
    <message>
        <source>was refused with a RST</source>
        <translation>被 RST 拒绝</translation>
    </message>
    <message>
        <source>was answered with an ICMP error</source>
        <translation>得到 ICMP 错误应答</translation>
    </message>
    <message>
        <source>was not answered</source>
        <translation>没有得到应答</translation>
    </message>
    <message>
        <source>MP_CAPABLE without any algorithm</source>
        <translation>不带任何算法的 MP_CAPABLE </translation>
    </message>
    <message>
        <source>MP_CAPABLE with the flag B</source>
        <translation>带标志 B 的 MP_CAPABLE </translation>
    </message>
    <message>
        <source>MP_CAPABLE of version 15</source>
        <translation>版本 15 的 MP_CAPABLE </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>was answered with version %1</source>
        <translation>得到版本 %1 的应答</translation>
    </message>
    <message>
        <source>was answered with an MPTCP option that breaks its RFC</source>
        <translation>得到违反 RFC 的 MPTCP 选项应答</translation>
    </message>
    <message>
        <source>was answered without MPTCP</source>
        <translation>得到不带 MPTCP 的应答</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>被送回</translation>
    </message>
    <message>
        <source>was answered with the key %1</source>
        <translation>得到带密钥 %1 的应答</translation>
    </message>
    <message>
        <source>came back with our own key</source>
        <translation>带着我方自己的密钥返回</translation>
    </message>
    <message>
        <source>came back as it was sent</source>
        <translation>原样返回</translation>
    </message>
    <message>
        <source>The plain SYN</source>
        <translation>普通 SYN </translation>
    </message>
    <message>
        <source>was answered with MPTCP, which it did not ask for</source>
        <translation>得到它并未请求的 MPTCP 应答</translation>
    </message>
    <message>
        <source>was answered with a SYN/ACK</source>
        <translation>得到 SYN/ACK 应答</translation>
    </message>
    <message>
        <source>MP_CAPABLE of version %1</source>
        <translation>版本 %1 的 MP_CAPABLE </translation>
    </message>
    <message>
        <source>%1 %2, but a second one %3.</source>
        <translation>%1%2，但第二个%3。</translation>
    </message>
    <message>
        <source>Two connections were given the same key %1, though each needs one of its own.</source>
        <translation>两个连接得到相同的密钥 %1，而每个连接都应有自己的密钥。</translation>
    </message>
    <message>
        <source>One connection was given the key that we sent for another one.</source>
        <translation>一个连接得到了我方为另一个连接发送的密钥。</translation>
    </message>
    <message>
        <source>Two connections were given the keys %1 and %2.</source>
        <translation>两个连接得到密钥 %1 和 %2。</translation>
    </message>
    <message>
        <source>An option that nobody knows came back as it was sent.</source>
        <translation>一个无人认识的选项原样返回。</translation>
    </message>
    <message>
        <source>MP_CAPABLE beside an option that nobody knows</source>
        <translation>与无人认识的选项并列的 MP_CAPABLE </translation>
    </message>
    <message>
        <source>An option that nobody knows was passed over.</source>
        <translation>一个无人认识的选项被略过。</translation>
    </message>
    <message>
        <source>was answered without MPTCP, as it should be</source>
        <translation>得到不带 MPTCP 的应答，理应如此</translation>
    </message>
    <message>
        <source>was answered with MPTCP, which a true host does not do</source>
        <translation>得到带 MPTCP 的应答，真正的主机不会这样做</translation>
    </message>
    <message>
        <source>%1 %2, and did not come back.</source>
        <translation>%1%2，且没有被送回。</translation>
    </message>
    <message>
        <source>was answered with version 15 and a key of the host&apos;s own, as some hosts of version 0 do</source>
        <translation>得到版本 15 和主机自有密钥的应答，某些版本 0 的主机会这样做</translation>
    </message>
    <message>
        <source>was answered with version 15, which nobody speaks</source>
        <translation>得到版本 15 的应答，而无人支持该版本</translation>
    </message>
</context>
</TS>
