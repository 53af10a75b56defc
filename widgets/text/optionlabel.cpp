// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/optionlabel.h"

#include "core/scan/scanoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace widgets {

namespace {

    struct OptionLabel {
        std::string_view option;
        const char* label;
        const char* advice; ///< what to do with the field where the engine says to pass the option
        const char* help; ///< the option's own, here for the catalogue of translations
    };
    constexpr const char* Fill = QT_TRANSLATE_NOOP("OptionLabel", "fill in “%1”");
    constexpr const char* Tick = QT_TRANSLATE_NOOP("OptionLabel", "tick “%1”");
    constexpr const char* Untick = QT_TRANSLATE_NOOP("OptionLabel", "untick “%1”");
    constexpr const char* Choose = QT_TRANSLATE_NOOP("OptionLabel", "choose at “%1”");

    constexpr OptionLabel Labels[] = {
        { "list-of-ips-file", QT_TRANSLATE_NOOP("OptionLabel", "L&ists"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Add the targets of FILE, one address, prefix, range or host name a line, or what "
                "an "
                "earlier scan wrote as CSV or JSON lines; - is standard input") },
        { "exclude", QT_TRANSLATE_NOOP("OptionLabel", "&Exclusions"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Never probe these addresses, prefixes, ranges or hosts, whatever else asks for "
                "them") },
        { "no-default-blocklist",
            QT_TRANSLATE_NOOP("OptionLabel", "Leave &out special-purpose addresses"), Untick,
            QT_TRANSLATE_NOOP("ScanOption",
                "Probe private, reserved and multicast addresses too, which IANA's special-purpose "
                "registries keep out by default; for networks of your own") },
        { "whole-internet", QT_TRANSLATE_NOOP("OptionLabel", "Yes, scan the whole address family"),
            Tick,
            QT_TRANSLATE_NOOP("ScanOption",
                "Confirm a scan of more than half of all IPv4 addresses or of more than 2^64 IPv6 "
                "addresses, which is refused by default") },
        { "target-ports", QT_TRANSLATE_NOOP("OptionLabel", "&Ports"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "TCP ports to probe on every address, as numbers and ranges like 80,443,8000-8010, "
                "or * for all") },
        { "mptcp", QT_TRANSLATE_NOOP("OptionLabel", "Passes, in this order"), Choose,
            QT_TRANSLATE_NOOP("ScanOption",
                "What to ask each target, in this order: MPTCP version 0 (RFC 6824), version 1 "
                "(RFC 8684), or control, a plain SYN that shows whether the option itself is "
                "blocked") },
        { "probe-args", QT_TRANSLATE_NOOP("OptionLabel", "&TCP options beside MPTCP"), Choose,
            QT_TRANSLATE_NOOP("ScanOption",
                "TCP options beside MP_CAPABLE: mss is the shortest SYN that is answered "
                "everywhere, "
                "linux looks like a connection of the Linux kernel") },
        { "rate", QT_TRANSLATE_NOOP("OptionLabel", "Packets a seco&nd"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Probes sent a second, over all threads, with K, M or G if you like; 0 sends as "
                "fast "
                "as the machine can, which networks on the way may not bear") },
        { "max-targets", QT_TRANSLATE_NOOP("OptionLabel", "&Most targets"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Probe only the first N targets, or P percent of them, in the random order of the "
                "seed: a fair sample; a target is an address with a port, and by default all are "
                "taken") },
        { "cooldown-time", QT_TRANSLATE_NOOP("OptionLabel", "&Wait for late replies (seconds)"),
            Fill,
            QT_TRANSLATE_NOOP(
                "ScanOption", "Seconds to wait for late replies after the last probe") },
        { "probes", QT_TRANSLATE_NOOP("OptionLabel", "Probes for each tar&get"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "SYNs sent to each target in each pass, 1 to 255, spaced in time so that one burst "
                "of "
                "loss does not hide a host") },
        { "vantage", QT_TRANSLATE_NOOP("OptionLabel", "Packets &leave from"), Choose,
            QT_TRANSLATE_NOOP("ScanOption",
                "Where probes leave: host is this computer, lab real Linux hosts in namespaces, "
                "virtual a simulation, each lab with a plan as in lab:8,nop@4; "
                "ssh:[USER@]HOST[:PORT][/lab] another machine, or its lab; several machines are "
                "comma-separated") },
        { "vantage-mode", QT_TRANSLATE_NOOP("OptionLabel", "With several machines"), Choose,
            QT_TRANSLATE_NOOP("ScanOption",
                "What several machines do: shards shares the targets out among them, compare lets "
                "each probe all; --rate holds for all of them together") },
        { "remote-program", QT_TRANSLATE_NOOP("OptionLabel", "Program on other machines"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "The program on the other machine, of the same version as this one; a relative "
                "path begins in the home directory there") },
        { "ssh-program", QT_TRANSLATE_NOOP("OptionLabel", "Program that connects to them"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "The program that connects, called as ssh is; what it needs beyond host, user and "
                "port stands in your ssh_config") },
        { "reconnects", QT_TRANSLATE_NOOP("OptionLabel", "Attempts at a lost connection"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "How many times in a row a connection that broke is tried again, up to 1000; the "
                "scan goes on where it stood") },
        { "reconnect-wait", QT_TRANSLATE_NOOP("OptionLabel", "Wait before the first (seconds)"),
            Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "How long to wait before the first of these attempts; each further wait is twice "
                "as long, up to a minute") },
        { "blocklist-file", QT_TRANSLATE_NOOP("OptionLabel", "Blocklists"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Never probe the addresses of FILE, whatever else asks for them; keep the networks "
                "whose operators opted out here") },
        { "allowlist-file", QT_TRANSLATE_NOOP("OptionLabel", "Allowlists"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Add the prefixes of FILE to the targets, as ZMap does; several lists and the "
                "targets on the command line are united") },
        { "bandwidth", QT_TRANSLATE_NOOP("OptionLabel", "Most bits a second"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Bits sent a second at most, counted on the wire with preamble and gap, with K, M "
                "or G if you like; the lower of this and --rate holds, and 0 leaves it to "
                "--rate") },
        { "max-results", QT_TRANSLATE_NOOP("OptionLabel", "Stop after so many results"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Stop after N results, those that pass --output-filter; 0 is no limit") },
        { "max-runtime", QT_TRANSLATE_NOOP("OptionLabel", "Stop sending after (seconds)"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Stop sending after this many seconds, then wait out the cooldown; 0 is no "
                "limit") },
        { "seed", QT_TRANSLATE_NOOP("OptionLabel", "Seed of the order"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Number that fixes the order of the targets, so that a scan can be repeated or "
                "shared out; by default it is drawn anew for each scan") },
        { "shards", QT_TRANSLATE_NOOP("OptionLabel", "Parts that share the scan"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Share the targets out into N equal parts, one for each machine; all of them need "
                "the same targets and the same --seed") },
        { "shard", QT_TRANSLATE_NOOP("OptionLabel", "This part, from 0"), Fill,
            QT_TRANSLATE_NOOP(
                "ScanOption", "The part that this machine probes, from 0 to --shards less 1") },
        { "sender-threads", QT_TRANSLATE_NOOP("OptionLabel", "Threads that send"), Fill,
            QT_TRANSLATE_NOOP(
                "ScanOption", "Threads that send, 1 to 64; what is probed does not depend on it") },
        { "batch", QT_TRANSLATE_NOOP("OptionLabel", "Packets at a time"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Packets handed to the kernel at a time, 1 to 1024: more is faster, fewer is "
                "smoother") },
        { "send-path", QT_TRANSLATE_NOOP("OptionLabel", "Way through the kernel"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "How probes pass the kernel: packet (AF_PACKET, on every interface), xdp (AF_XDP, "
                "faster, on interfaces with Ethernet headers), or auto: the fastest that the "
                "interface and your rights allow") },
        { "probe-ttl", QT_TRANSLATE_NOOP("OptionLabel", "Time to live"), Fill,
            QT_TRANSLATE_NOOP(
                "ScanOption", "Time to live (IPv4) or hop limit (IPv6) of the probes, 1 to 255") },
        { "interface", QT_TRANSLATE_NOOP("OptionLabel", "Network interface"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Network interface to send by; by default the one that the routes to the targets "
                "name") },
        { "source-ip", QT_TRANSLATE_NOOP("OptionLabel", "Source addresses"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Source addresses of the probes, of either family, and ranges of them, up to 256: "
                "each target is probed from one of them; by default the one that the kernel would "
                "use") },
        { "source-port", QT_TRANSLATE_NOOP("OptionLabel", "Source ports"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Source ports of the probes, from 1024 up: ports and ranges of them like "
                "40000-41000,50000, up to 16; replies are taken from these only") },
        { "gateway-mac", QT_TRANSLATE_NOOP("OptionLabel", "Ethernet address of the next hop"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Ethernet address of the next hop, like 02:00:5e:10:00:01; by default the kernel "
                "is asked and the neighbour resolved") },
        { "iplayer", QT_TRANSLATE_NOOP("OptionLabel", "Leave the way to the kernel (IP layer)"),
            Tick,
            QT_TRANSLATE_NOOP("ScanOption",
                "Send bare IP packets and leave the way to the kernel: for VPN, tun and PPP links, "
                "and wherever the next hop's address cannot be found") },
        { "min-hitrate", QT_TRANSLATE_NOOP("OptionLabel", "Give up below this hit rate (percent)"),
            Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Give up when less than PERCENT of the probes have brought a SYN/ACK for 5 "
                "seconds, the first 5 seconds aside: then the way or the targets are wrong; 0 is "
                "no limit") },
        { "max-sendto-failures",
            QT_TRANSLATE_NOOP("OptionLabel", "Give up after so many refused probes"), Fill,
            QT_TRANSLATE_NOOP("ScanOption",
                "Give up when more than N probes were refused by the network interface; by "
                "default they are counted as not sent, and the scan goes on") },
        { "then", QT_TRANSLATE_NOOP("OptionLabel", "At hosts that answer with an MPTCP option"),
            Choose,
            QT_TRANSLATE_NOOP("ScanOption",
                "What follows at every host that answered with an MPTCP option, while the scan "
                "goes on: trace finds the hop that altered it, verify proves that the host itself "
                "speaks it; meanwhile each of the two has half of --rate") },
        { "label", QT_TRANSLATE_NOOP("OptionLabel", "Label of the series"), Fill,
            QT_TRANSLATE_NOOP(
                "ScanOption", "The name of the series that this run belongs to, for the store") },
        { "note", QT_TRANSLATE_NOOP("OptionLabel", "Note on the run"), Fill,
            QT_TRANSLATE_NOOP("ScanOption", "A remark about this run, for the store") },
    };

    QString translated(const char* text)
    {
        return QCoreApplication::translate("OptionLabel", text);
    }

    const OptionLabel* findLabel(std::string_view option)
    {
        const auto* const found = std::find_if(std::begin(Labels), std::end(Labels),
            [option](const OptionLabel& each) { return each.option == option; });
        return found == std::end(Labels) ? nullptr : found;
    }

    /// `imperative`: the engine says to pass the option; otherwise it only names it.
    QString wordsFor(const QString& option, bool imperative)
    {
        const auto* const found = findLabel(option.toStdString());
        if (!found) {
            return translated(QT_TRANSLATE_NOOP("OptionLabel", "--%1 (on the command line)"))
                .arg(option);
        }
        const QString label = translated(found->label).remove(QLatin1Char('&'));
        const bool confirms = found->advice == Tick || found->advice == Untick;
        return (imperative || confirms ? translated(found->advice) : QStringLiteral("“%1”"))
            .arg(label);
    }

} // namespace

QString optionLabel(std::string_view option)
{
    const auto* const found = findLabel(option);
    return !found ? QString() : translated(found->label);
}

QString optionHelp(std::string_view option)
{
    const auto* const found = findLabel(option);
    if (!found)
        return {};
    return QCoreApplication::translate("OptionHelp", "%1 (option --%2)")
        .arg(QCoreApplication::translate("ScanOption", found->help),
            QString::fromLatin1(found->option.data(), qsizetype(found->option.size())));
}

QString inWordsOfTheForm(const QString& engineSentence)
{
    static const QRegularExpression labList(
        QStringLiteral("mptcp-probe lab list( --topology \\S+)?"));
    QString sentence = engineSentence;
    sentence.replace(labList, translated(QT_TRANSLATE_NOOP("OptionLabel", "“Lab prefixes”")));
    static const QRegularExpression option(
        QStringLiteral("(\\bpass )?(?<![\\w-])--([a-z][a-z-]+)"));
    QString said;
    qsizetype end = 0;
    for (auto found = option.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        said += QStringView(sentence).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (scan::findScanOption(match.captured(2).toStdString()))
            said += wordsFor(match.captured(2), !match.captured(1).isEmpty());
        else
            said += match.captured();
    }
    return said + QStringView(sentence).mid(end);
}

} // namespace widgets
