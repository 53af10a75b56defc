// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/fieldtext.h"

#include "core/trace/optiondiff.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace widgets {

namespace {

    enum class Form { Number, Hex, Address, Flags, Option };
    struct FieldText {
        const char* name;
        Form form;
        const char* title;
        const char* help;
    };
    constexpr FieldText Texts[] = {
        { "ip.header_length", Form::Number, QT_TRANSLATE_NOOP("PacketField", "IP header length"),
            QT_TRANSLATE_NOOP("PacketField",
                "Bytes of the IP header, in IPv4 with its options (RFC 791, section 3.1).") },
        { "ip.tos", Form::Hex, QT_TRANSLATE_NOOP("PacketField", "DSCP and ECN"),
            QT_TRANSLATE_NOOP("PacketField",
                "Class of service and congestion marks. Networks set them as they like, so a "
                "change is no sign of a middlebox (RFC 2474, RFC 3168).") },
        { "ip.flow_label", Form::Hex, QT_TRANSLATE_NOOP("PacketField", "Flow label"),
            QT_TRANSLATE_NOOP("PacketField",
                "Marks the packets of one flow, so that they take one path (RFC 6437).") },
        { "ip.total_length", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Total length"),
            QT_TRANSLATE_NOOP("PacketField",
                "Bytes of the whole packet. It shrinks when an option is cut out (RFC 791, section "
                "3.1; RFC 8200, section 3).") },
        { "ip.id", Form::Hex, QT_TRANSLATE_NOOP("PacketField", "Identification"),
            QT_TRANSLATE_NOOP("PacketField",
                "Puts fragments together. The trace keeps the probe's number in it; some routers "
                "and translators give packets one of their own (RFC 791, section 3.1).") },
        { "ip.fragment", Form::Hex, QT_TRANSLATE_NOOP("PacketField", "Flags and fragment offset"),
            QT_TRANSLATE_NOOP("PacketField",
                "Whether the packet may be fragmented, and which fragment it is (RFC 791, section "
                "3.1).") },
        { "ip.ttl", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Time to live"),
            QT_TRANSLATE_NOOP("PacketField",
                "Counted down by every router, so it changes on every path; where it is 0 the "
                "router says so in an ICMP error, which is what a trace lives from (RFC 791, "
                "section 3.2; RFC 8200, section 3).") },
        { "ip.checksum", Form::Hex, QT_TRANSLATE_NOOP("PacketField", "IP header checksum"),
            QT_TRANSLATE_NOOP("PacketField",
                "Follows from the header, so it changes with the time to live at every router "
                "(RFC 1624).") },
        { "ip.source", Form::Address, QT_TRANSLATE_NOOP("PacketField", "Source address"),
            QT_TRANSLATE_NOOP(
                "PacketField", "An address translator (NAT) writes its own here (RFC 3022).") },
        { "ip.destination", Form::Address, QT_TRANSLATE_NOOP("PacketField", "Destination address"),
            QT_TRANSLATE_NOOP("PacketField",
                "The target. It differs where a load balancer or translator sends the packet "
                "elsewhere.") },
        { "tcp.source_port", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Source port"),
            QT_TRANSLATE_NOOP("PacketField",
                "The same for all probes of a flow, so that load balancers send them one way; a "
                "translator may change it.") },
        { "tcp.destination_port", Form::Number,
            QT_TRANSLATE_NOOP("PacketField", "Destination port"),
            QT_TRANSLATE_NOOP("PacketField", "The service that is asked.") },
        { "tcp.sequence", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Sequence number"),
            QT_TRANSLATE_NOOP("PacketField",
                "The SYN's initial sequence number. Some firewalls replace it; MPTCP copes with "
                "that, as its mappings count from it (RFC 8684, section 3.3.1).") },
        { "tcp.acknowledgment", Form::Number,
            QT_TRANSLATE_NOOP("PacketField", "Acknowledgment number"),
            QT_TRANSLATE_NOOP("PacketField", "Zero in a SYN (RFC 9293, section 3.1).") },
        { "tcp.data_offset", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Data offset"),
            QT_TRANSLATE_NOOP("PacketField",
                "Length of the TCP header in 32-bit words. It shrinks when an option is cut out "
                "(RFC 9293, section 3.1).") },
        { "tcp.flags", Form::Flags, QT_TRANSLATE_NOOP("PacketField", "TCP flags"),
            QT_TRANSLATE_NOOP(
                "PacketField", "A probe is a SYN and nothing else (RFC 9293, section 3.1).") },
        { "tcp.window", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Window"),
            QT_TRANSLATE_NOOP("PacketField",
                "Bytes that the sender would take. The trace keeps the probe's number in it.") },
        { "tcp.checksum", Form::Hex, QT_TRANSLATE_NOOP("PacketField", "TCP checksum"),
            QT_TRANSLATE_NOOP("PacketField",
                "Over addresses, header and options. Whoever changes one of them has to correct "
                "it, so such a change is no finding of its own (RFC 9293, section 3.1).") },
        { "tcp.urgent_pointer", Form::Number, QT_TRANSLATE_NOOP("PacketField", "Urgent pointer"),
            QT_TRANSLATE_NOOP("PacketField", "Zero in a probe (RFC 9293, section 3.1).") },
        { "tcp.option.mss", Form::Option, QT_TRANSLATE_NOOP("PacketField", "Maximum segment size"),
            QT_TRANSLATE_NOOP("PacketField",
                "The largest segment that the sender takes. Routers at tunnels lower it, which "
                "does MPTCP no harm (RFC 9293, section 3.7.1).") },
        { "tcp.option.wscale", Form::Option, QT_TRANSLATE_NOOP("PacketField", "Window scale"),
            QT_TRANSLATE_NOOP(
                "PacketField", "By how much windows are multiplied (RFC 7323, section 2).") },
        { "tcp.option.sack_permitted", Form::Option,
            QT_TRANSLATE_NOOP("PacketField", "SACK permitted"),
            QT_TRANSLATE_NOOP(
                "PacketField", "Selective acknowledgments are understood (RFC 2018).") },
        { "tcp.option.timestamps", Form::Option, QT_TRANSLATE_NOOP("PacketField", "Timestamps"),
            QT_TRANSLATE_NOOP("PacketField", "For measuring round trips (RFC 7323, section 3).") },
        { "tcp.option.mptcp", Form::Option, QT_TRANSLATE_NOOP("PacketField", "MP_CAPABLE"),
            QT_TRANSLATE_NOOP("PacketField",
                "The offer to speak Multipath TCP. When a box on the way removes it, the "
                "connection falls back to plain TCP; when it is altered, what answers is not what "
                "was asked (RFC 8684, section 3.1).") },
    };

    const FieldText* textOf(const std::string& field)
    {
        const auto* const found = std::find_if(std::begin(Texts), std::end(Texts),
            [&](const FieldText& text) { return field == text.name; });
        return found == std::end(Texts) ? nullptr : found;
    }

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(PacketField)
    };

    quint64 numberOf(const std::vector<std::uint8_t>& bytes)
    {
        quint64 number = 0;
        for (const std::uint8_t byte : bytes)
            number = number << 8 | byte;
        return number;
    }

    QString hexText(const std::vector<std::uint8_t>& bytes)
    {
        return QString::fromStdString(wire::toHex(bytes));
    }

    QString flagsText(std::uint8_t flags)
    {
        static constexpr std::pair<wire::TcpFlag, const char*> Names[]
            = { { wire::TcpFin, "FIN" }, { wire::TcpSyn, "SYN" }, { wire::TcpRst, "RST" },
                  { wire::TcpPsh, "PSH" }, { wire::TcpAck, "ACK" }, { wire::TcpUrg, "URG" },
                  { wire::TcpEce, "ECE" }, { wire::TcpCwr, "CWR" } };
        QStringList names;
        for (const auto& [flag, name] : Names) {
            if (flags & flag)
                names.append(QLatin1String(name));
        }
        return names.isEmpty() ? QStringLiteral("0x00") : names.join(QStringLiteral(", "));
    }

    /// Of what stands at an option's place: the option, or the padding that took it.
    QString optionText(const std::vector<std::uint8_t>& bytes)
    {
        if (bytes.empty())
            return {};
        const auto allAre = [&bytes](std::uint8_t value) {
            return std::all_of(
                bytes.begin(), bytes.end(), [value](std::uint8_t byte) { return byte == value; });
        };
        if (allAre(wire::OptionNop))
            return Words::tr("%1 × NOP").arg(bytes.size());
        if (bytes[0] == wire::OptionEndOfList)
            return Words::tr("End of Option List");
        wire::TcpOptionWalk walk(bytes);
        if (const auto option = walk.next())
            return QString::fromStdString(wire::describeOption(*option));
        return hexText(bytes);
    }

} // namespace

QString fieldTitle(const std::string& field)
{
    if (const FieldText* text = textOf(field))
        return Words::tr(text->title);
    const QString name = QString::fromStdString(field);
    const QString prefix = QStringLiteral("tcp.option.");
    return name.startsWith(prefix) ? Words::tr("Option of kind %1").arg(name.mid(prefix.size()))
                                   : name;
}

QString fieldHelp(const std::string& field)
{
    const FieldText* text = textOf(field);
    return text ? Words::tr(text->help) : QString();
}

QString fieldValue(const std::string& field, const std::vector<std::uint8_t>& bytes)
{
    if (bytes.empty())
        return {};
    const FieldText* text = textOf(field);
    const Form form = text                 ? text->form
        : field.starts_with("tcp.option.") ? Form::Option
                                           : Form::Hex;
    switch (form) {
    case Form::Number:
        return bytes.size() <= 8 ? QString::number(numberOf(bytes)) : hexText(bytes);
    case Form::Address:
        return QString::fromStdString(core::IpAddress::fromBytes(bytes).toString());
    case Form::Flags:
        return flagsText(bytes.back());
    case Form::Option:
        return optionText(bytes);
    case Form::Hex:
        break;
    }
    return QStringLiteral("0x") + hexText(bytes);
}

QString changeTitle(const trace::Change& change)
{
    const QString field = fieldTitle(change.field);
    switch (change.kind) {
    case trace::ChangeKind::Changed:
        return Words::tr("%1 changed").arg(field);
    case trace::ChangeKind::Rewritten:
        return Words::tr("%1 rewritten").arg(field);
    case trace::ChangeKind::Moved:
        return Words::tr("%1 moved").arg(field);
    case trace::ChangeKind::Added:
        return Words::tr("%1 added").arg(field);
    case trace::ChangeKind::Removed:
        break;
    }
    switch (change.by) {
    case trace::RemovedBy::Nop:
        return Words::tr("%1 overwritten by NOPs").arg(field);
    case trace::RemovedBy::EndOfList:
        return Words::tr("%1 overwritten by End of Option List").arg(field);
    case trace::RemovedBy::Shrink:
        return Words::tr("%1 cut out").arg(field);
    case trace::RemovedBy::None:
        break;
    }
    return Words::tr("%1 removed").arg(field);
}

QString changeSentence(const trace::Change& change)
{
    const QString nothing = Words::tr("nothing");
    const QString sent = fieldValue(change.field, change.sent);
    const QString seen = fieldValue(change.field, change.seen);
    const QString text = Words::tr("%1: %2 was sent, %3 was seen")
                             .arg(changeTitle(change), sent.isEmpty() ? nothing : sent,
                                 seen.isEmpty() ? nothing : seen);
    return change.inferred ? Words::tr("%1 (by the length of the packet)").arg(text) : text;
}

QString fieldStateTitle(trace::FieldState state)
{
    switch (state) {
    case trace::FieldState::Same:
        return Words::tr("Same");
    case trace::FieldState::Changed:
        return Words::tr("Changed");
    case trace::FieldState::NotVisible:
        break;
    }
    return Words::tr("Not visible");
}

QString quoteTitle(trace::QuoteExtent extent)
{
    switch (extent) {
    case trace::QuoteExtent::Full:
        return Words::tr("Full");
    case trace::QuoteExtent::Partial:
        return Words::tr("Partial");
    case trace::QuoteExtent::None:
        break;
    }
    return Words::tr("None");
}

} // namespace widgets
