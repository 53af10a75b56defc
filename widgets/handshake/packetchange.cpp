// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/packetchange.h"

#include "core/wire/ippacket.h"
#include "core/wire/tcpsegment.h"
#include "widgets/handshake/packetfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace widgets {

namespace {

    class ChangeText {
        Q_DECLARE_TR_FUNCTIONS(widgets::ChangeText)
    public:
        static QString removed(const QString& what) { return tr("%1 removed").arg(what); }
        static QString added(const QString& what) { return tr("%1 added").arg(what); }
        static QString keyReplaced(const QString& what)
        {
            return tr("key in %1 replaced").arg(what);
        }
        static QString rewritten(const QString& what) { return tr("%1 rewritten").arg(what); }
        static QString mss(std::uint16_t value) { return tr("MSS set to %1").arg(value); }
        static QString elsewhere() { return tr("changed outside the MPTCP option"); }
        static QString differs() { return tr("This byte is not as it was sent."); }
        static QString inserted() { return tr("This byte was not there when it was sent."); }
    };

    struct Layout {
        bool readable = false;
        std::size_t ipHeader = 0;
        std::size_t tcpHeader = 0; ///< with options
        std::size_t size = 0;
    };

    Layout layoutOf(wire::Bytes bytes)
    {
        Layout layout;
        layout.size = bytes.size();
        const auto ip = wire::parseIp(bytes);
        if (!ip || ip->protocol != wire::ProtocolTcp)
            return layout;
        const auto tcp = wire::parseTcp(ip->payload);
        if (!tcp)
            return layout;
        layout.readable = true;
        layout.ipHeader = ip->headerLength;
        layout.tcpHeader = ip->payload.size() - tcp->payload.size();
        return layout;
    }

    /// TTL, header checksum and TCP checksum: no change is about them alone.
    bool follows(const Layout& layout, std::size_t offset, bool v4)
    {
        if (v4 && (offset == 8 || offset == 10 || offset == 11))
            return true;
        if (!v4 && offset == 7)
            return true;
        return offset == layout.ipHeader + 16 || offset == layout.ipHeader + 17;
    }

    bool isV4(wire::Bytes bytes) { return !bytes.empty() && (bytes[0] >> 4) == 4; }

    QString titleOf(std::uint8_t subtype)
    {
        return QString::fromLatin1(wire::subtypeName(subtype));
    }

    std::vector<std::vector<std::uint8_t>> mptcpOptions(wire::Bytes bytes)
    {
        std::vector<std::vector<std::uint8_t>> found;
        const auto ip = wire::parseIp(bytes);
        const auto tcp = ip ? wire::parseTcp(ip->payload) : wire::Parsed<wire::TcpSegment> {};
        if (!ip || !tcp)
            return found;
        wire::TcpOptionWalk walk(tcp->options);
        while (const auto option = walk.next()) {
            if (option->kind == wire::OptionMptcp && option->bytes.size() > 2)
                found.emplace_back(option->bytes.begin(), option->bytes.end());
        }
        return found;
    }

    std::optional<std::uint16_t> mssOf(wire::Bytes bytes)
    {
        const auto ip = wire::parseIp(bytes);
        const auto tcp = ip ? wire::parseTcp(ip->payload) : wire::Parsed<wire::TcpSegment> {};
        if (!ip || !tcp)
            return std::nullopt;
        wire::TcpOptionWalk walk(tcp->options);
        while (const auto option = walk.next()) {
            if (option->kind == wire::OptionMss && option->bytes.size() == 4)
                return std::uint16_t(option->bytes[2] << 8 | option->bytes[3]);
        }
        return std::nullopt;
    }

    QString rewriting(wire::Bytes before, wire::Bytes after, const QString& title)
    {
        const auto was = wire::parseMpCapable(before);
        const auto is = wire::parseMpCapable(after);
        if (was && is && was->senderKey && is->senderKey && *was->senderKey != *is->senderKey)
            return ChangeText::keyReplaced(title);
        return ChangeText::rewritten(title);
    }

} // namespace

QStringList changesOf(wire::Bytes before, wire::Bytes after)
{
    QStringList changes;
    auto was = mptcpOptions(before);
    auto is = mptcpOptions(after);
    for (const auto& option : was) {
        const auto subtype = std::uint8_t(option[2] >> 4);
        const auto same = std::find_if(
            is.begin(), is.end(), [&](const auto& other) { return (other[2] >> 4) == subtype; });
        const QString title = titleOf(subtype);
        if (same == is.end()) {
            changes.append(ChangeText::removed(title));
            continue;
        }
        if (*same != option)
            changes.append(rewriting(option, *same, title));
        is.erase(same);
    }
    for (const auto& option : is)
        changes.append(ChangeText::added(titleOf(std::uint8_t(option[2] >> 4))));
    const auto mss = mssOf(after);
    if (changes.isEmpty() && mss && mss != mssOf(before))
        changes.append(ChangeText::mss(*mss));
    if (changes.isEmpty() && !changeMarks(before, after).empty())
        changes.append(ChangeText::elsewhere());
    return changes;
}

std::vector<ByteMark> changeMarks(wire::Bytes before, wire::Bytes after)
{
    const Layout was = layoutOf(before);
    const Layout is = layoutOf(after);
    const bool v4 = isV4(after);
    std::vector<bool> marked(after.size(), false);
    // Headers are compared in place; a payload that was pushed about, from its own beginning.
    const std::size_t wasHeaders = was.readable ? was.ipHeader + was.tcpHeader : before.size();
    const std::size_t isHeaders = is.readable ? is.ipHeader + is.tcpHeader : after.size();
    for (std::size_t at = 0; at < after.size(); ++at) {
        const bool inHeaders = at < isHeaders;
        const std::size_t other = inHeaders ? at : at - isHeaders + wasHeaders;
        const bool there = inHeaders ? other < wasHeaders : other < before.size();
        if (there && before[other] == after[at])
            continue;
        marked[at] = !is.readable || !follows(is, at, v4);
    }
    std::vector<ByteMark> marks;
    for (std::size_t at = 0; at < marked.size(); ++at) {
        if (!marked[at])
            continue;
        const bool inserted = at >= wasHeaders && at < isHeaders;
        if (!marks.empty() && std::size_t(marks.back().offset + marks.back().length) == at
            && (marks.back().note == (inserted ? ChangeText::inserted() : ChangeText::differs()))) {
            ++marks.back().length;
            continue;
        }
        marks.push_back({ int(at), 1, ByteLook::Changed,
            inserted ? ChangeText::inserted() : ChangeText::differs() });
    }
    return marks;
}

} // namespace widgets
