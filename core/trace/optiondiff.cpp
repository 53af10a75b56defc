// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/optiondiff.h"

#include <algorithm>

namespace trace {

namespace {

    struct SeenOption {
        std::uint8_t kind = 0;
        std::size_t offset = 0;
        wire::Bytes bytes; ///< as much as the quote shows
        bool whole = true;
        bool matched = false;
    };

    bool isPadding(std::uint8_t kind)
    {
        return kind == wire::OptionNop || kind == wire::OptionEndOfList;
    }

    std::vector<wire::TcpOption> sentOptions(wire::Bytes block)
    {
        std::vector<wire::TcpOption> options;
        wire::TcpOptionWalk walk(block);
        while (const auto option = walk.next()) {
            if (!isPadding(option->kind))
                options.push_back(*option);
        }
        return options;
    }

    /// What a quote shows of a list of options.
    struct SeenList {
        std::vector<SeenOption> options;
        /// Bytes of the list behind the quote's end, where more options may stand.
        std::size_t hidden = 0;
    };

    SeenList seenList(const wire::QuotedTcp& quote)
    {
        SeenList list;
        const std::size_t block = (std::max<std::size_t>(quote.dataOffset.value_or(5), 5) - 5) * 4;
        list.hidden = block - std::min(quote.options.size(), block);
        wire::TcpOptionWalk walk(quote.options);
        while (const auto option = walk.next()) {
            if (!isPadding(option->kind))
                list.options.push_back(
                    { option->kind, option->offset, option->bytes, true, false });
        }
        const bool listEnds = !walk.malformed() && walk.offset() < quote.options.size();
        if (listEnds)
            list.hidden = 0;
        if (walk.malformed()) {
            // The end of the quote cuts it, or its length is wrong and nobody reads on behind it.
            const wire::Bytes rest = quote.options.subspan(walk.offset());
            const std::size_t length = rest.size() > 1 ? rest[1] : 2;
            const std::size_t cutOff = length < 2 ? list.hidden : length - rest.size();
            list.hidden -= std::min(list.hidden, cutOff);
            list.options.push_back({ rest[0], walk.offset(), rest, quote.optionsComplete, false });
        }
        return list;
    }

    bool equal(wire::Bytes one, wire::Bytes other)
    {
        return std::equal(one.begin(), one.end(), other.begin(), other.end());
    }

    /// The seen option that each sent one has become, null where it is gone: first those that are
    /// the same, then those of the same kind.
    std::vector<SeenOption*> pairs(
        const std::vector<wire::TcpOption>& sent, std::vector<SeenOption>& seen)
    {
        std::vector<SeenOption*> partners(sent.size());
        for (const bool identical : { true, false }) {
            for (std::size_t i = 0; i < sent.size(); ++i) {
                for (SeenOption& option : seen) {
                    if (partners[i] || option.matched || option.kind != sent[i].kind
                        || (identical && !equal(option.bytes, sent[i].bytes)))
                        continue;
                    option.matched = true;
                    partners[i] = &option;
                }
            }
        }
        return partners;
    }

    bool isAll(wire::Bytes bytes, std::uint8_t value)
    {
        return std::all_of(
            bytes.begin(), bytes.end(), [value](std::uint8_t byte) { return byte == value; });
    }

    class OptionComparison {
    public:
        OptionComparison(wire::Bytes sent, const wire::QuotedTcp& quote, QuoteDiff& diff)
            : m_sentBlock(sent)
            , m_quote(quote)
            , m_diff(diff)
            , m_seen(seenList(quote))
        {
        }

        void run()
        {
            const std::vector<wire::TcpOption> sent = sentOptions(m_sentBlock);
            const std::vector<SeenOption*> partners = pairs(sent, m_seen.options);
            for (std::size_t i = 0; i < sent.size(); ++i)
                m_missingBytes += partners[i] ? 0 : sent[i].bytes.size();
            for (std::size_t i = 0; i < sent.size(); ++i) {
                if (partners[i])
                    compareMatched(sent[i], *partners[i]);
                else
                    compareMissing(sent[i]);
            }
            for (const SeenOption& seen : m_seen.options) {
                if (!seen.matched) {
                    change({ optionField(seen.kind), ChangeKind::Added, RemovedBy::None, {},
                        { seen.bytes.begin(), seen.bytes.end() }, false, false });
                }
            }
        }

    private:
        void compareMatched(const wire::TcpOption& sent, const SeenOption& seen)
        {
            const std::size_t visible = std::min(seen.bytes.size(), sent.bytes.size());
            setMptcpVisible(sent, visible);
            const bool sameSoFar = std::equal(seen.bytes.begin(),
                seen.bytes.begin() + std::ptrdiff_t(visible), sent.bytes.begin());
            const bool same = sameSoFar && (!seen.whole || seen.bytes.size() == sent.bytes.size());
            const bool moved = seen.offset < m_furthest;
            m_furthest = std::max(m_furthest, seen.offset);
            if (!same)
                return difference(sent, ChangeKind::Rewritten, RemovedBy::None, seen.bytes);
            if (moved)
                return difference(sent, ChangeKind::Moved, RemovedBy::None, seen.bytes);
            field(sent.kind, seen.whole ? FieldState::Same : FieldState::NotVisible);
        }

        /// What stands at the option's place when the option itself is nowhere to be seen.
        void compareMissing(const wire::TcpOption& sent)
        {
            const std::size_t blockSize = m_quote.options.size();
            const bool shorter
                = m_quote.dataOffset && *m_quote.dataOffset < 5 + m_sentBlock.size() / 4;
            const std::size_t begin = std::min<std::size_t>(sent.offset, blockSize);
            const std::size_t end = std::min(begin + sent.bytes.size(), blockSize);
            const wire::Bytes place = m_quote.options.subspan(begin, end - begin);
            // It may have moved behind the end of the quote.
            const bool roomBehind = m_missingBytes <= m_seen.hidden;
            if (!m_quote.optionsComplete && (place.empty() || roomBehind))
                return field(sent.kind, FieldState::NotVisible);
            setMptcpVisible(sent, m_quote.optionsComplete ? sent.bytes.size() : place.size());
            if (!place.empty() && !shorter && isAll(place, wire::OptionNop))
                return difference(sent, ChangeKind::Removed, RemovedBy::Nop, place);
            // What stands behind the end of the list does not count.
            if (!place.empty() && !shorter && place[0] == wire::OptionEndOfList)
                return difference(sent, ChangeKind::Removed, RemovedBy::EndOfList, place);
            if (shorter)
                return difference(sent, ChangeKind::Removed, RemovedBy::Shrink, {});
            difference(sent, ChangeKind::Removed, RemovedBy::None, place);
        }

        void setMptcpVisible(const wire::TcpOption& sent, std::size_t bytes)
        {
            if (sent.kind == wire::OptionMptcp)
                m_diff.mptcpBytesVisible = std::max(m_diff.mptcpBytesVisible, bytes);
        }
        void field(std::uint8_t kind, FieldState state)
        {
            m_diff.fields.push_back({ optionField(kind), state, false });
        }
        void difference(
            const wire::TcpOption& sent, ChangeKind kind, RemovedBy by, wire::Bytes seen)
        {
            change({ optionField(sent.kind), kind, by, { sent.bytes.begin(), sent.bytes.end() },
                { seen.begin(), seen.end() }, false, false });
        }
        void change(Change change)
        {
            m_diff.fields.push_back({ change.field, FieldState::Changed, false });
            m_diff.changes.push_back(std::move(change));
        }

        const wire::Bytes m_sentBlock;
        const wire::QuotedTcp& m_quote;
        QuoteDiff& m_diff;
        SeenList m_seen;
        std::size_t m_missingBytes = 0; ///< of all sent options that are nowhere to be seen
        std::size_t m_furthest = 0; ///< offset of the last option that kept its turn
    };

} // namespace

wire::Bytes compareOptions(wire::Bytes sent, const wire::QuotedTcp& quote, QuoteDiff& diff)
{
    OptionComparison(sent, quote, diff).run();
    for (const wire::TcpOption& option : sentOptions(sent)) {
        if (option.kind == wire::OptionMptcp)
            return option.bytes;
    }
    return {};
}

std::string optionField(std::uint8_t kind)
{
    switch (kind) {
    case wire::OptionMss:
        return "tcp.option.mss";
    case wire::OptionWindowScale:
        return "tcp.option.wscale";
    case wire::OptionSackPermitted:
        return "tcp.option.sack_permitted";
    case wire::OptionTimestamps:
        return "tcp.option.timestamps";
    case wire::OptionMptcp:
        return "tcp.option.mptcp";
    default:
        return "tcp.option." + std::to_string(kind);
    }
}

} // namespace trace
