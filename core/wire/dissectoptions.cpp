// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dissectionparts.h"
#include "core/wire/tcpoptions.h"

#include <algorithm>

namespace wire {

namespace {

    /// The names of trace::optionField().
    std::string optionField(std::uint8_t kind)
    {
        switch (kind) {
        case OptionMss:
            return "tcp.option.mss";
        case OptionWindowScale:
            return "tcp.option.wscale";
        case OptionSackPermitted:
            return "tcp.option.sack_permitted";
        case OptionTimestamps:
            return "tcp.option.timestamps";
        case OptionMptcp:
            return "tcp.option.mptcp";
        default:
            return "tcp.option." + std::to_string(kind);
        }
    }

    const char* optionSource(std::uint8_t kind)
    {
        switch (kind) {
        case OptionMss:
            return "RFC 9293, section 3.7.1";
        case OptionWindowScale:
            return "RFC 7323, section 2.2";
        case OptionSackPermitted:
            return "RFC 2018, section 2";
        case OptionSack:
            return "RFC 2018, section 3";
        case OptionEcho:
        case OptionEchoReply:
            return "RFC 1072, section 3";
        case OptionTimestamps:
            return "RFC 7323, section 3.2";
        case OptionMd5:
            return "RFC 2385, section 3";
        case OptionQuickStart:
            return "RFC 4782, section 4.2";
        case OptionUserTimeout:
            return "RFC 5482, section 2";
        case OptionAuthentication:
            return "RFC 5925, section 2.2";
        case OptionMptcp:
            return "RFC 8684, section 3";
        case OptionFastOpen:
            return "RFC 7413, section 4.1.1";
        case OptionExperiment1:
        case OptionExperiment2:
            return "RFC 6994, section 3";
        default:
            return "RFC 9293, section 3.1";
        }
    }

    /// The only total length that the kind has; 0: it has several, or nobody knows.
    std::size_t fixedLength(std::uint8_t kind)
    {
        switch (kind) {
        case OptionMss:
            return 4;
        case OptionWindowScale:
            return 3;
        case OptionSackPermitted:
            return 2;
        case OptionTimestamps:
            return 10;
        case OptionMd5:
            return 18;
        case OptionUserTimeout:
            return 4;
        default:
            return 0;
        }
    }

    void writeSackBlocks(FieldWriter& writer)
    {
        while (writer.left() != 0) {
            writer.number("tcp.option.sack.left", "Left edge", 32);
            writer.number("tcp.option.sack.right", "Right edge", 32);
        }
    }

    void writeContents(FieldWriter& writer, std::uint8_t kind, std::size_t length)
    {
        switch (kind) {
        case OptionMss:
            writer.number("tcp.option.mss.value", "Maximum segment size", 16);
            return;
        case OptionWindowScale:
            if (const auto shift = writer.number("tcp.option.wscale.shift", "Shift count", 8);
                shift && *shift > 14)
                writer.wrong(std::to_string(*shift) + ": must be 14 at most");
            return;
        case OptionSack:
            return writeSackBlocks(writer);
        case OptionTimestamps:
            writer.number("tcp.option.timestamps.value", "Timestamp value", 32);
            writer.number("tcp.option.timestamps.echo", "Timestamp echo reply", 32);
            return;
        case OptionMd5:
            writer.bytes("tcp.option.md5.digest", "Digest", 16);
            return;
        case OptionUserTimeout:
            writer.number("tcp.option.timeout.unit", "Unit is minutes", 1);
            writer.number("tcp.option.timeout.value", "User timeout", 15);
            return;
        case OptionAuthentication:
            writer.number("tcp.option.authentication.key", "Key of the sender", 8);
            writer.number("tcp.option.authentication.next", "Key asked for next", 8);
            writer.bytes("tcp.option.authentication.code", "Authentication code",
                length > 4 ? length - 4 : 0);
            return;
        case OptionFastOpen:
            writer.bytes("tcp.option.fastopen.cookie", "Cookie", length - 2);
            return;
        case OptionExperiment1:
        case OptionExperiment2:
            writer.hex("tcp.option.experiment.id", "Experiment", 16);
            return;
        case OptionMptcp:
            return dissectMptcp(writer, length);
        default:
            return;
        }
    }

    bool hasLength(std::uint8_t kind, std::size_t length)
    {
        if (kind == OptionSack)
            return length > 2 && (length - 2) % 8 == 0;
        return fixedLength(kind) == 0 || fixedLength(kind) == length;
    }

    /// `length` as its length byte has it; the bytes ahead may be fewer.
    void writeOption(FieldWriter& writer, std::uint8_t kind, std::size_t length)
    {
        const Bytes bytes = writer.ahead();
        writer.setSource(optionSource(kind));
        writer.open(optionField(kind), optionName(kind));
        if (bytes.size() == length && length >= 2) {
            const std::string text = describeOption({ kind, 0, bytes });
            const std::string name = optionName(kind) + " ";
            writer.group().value
                = text.starts_with(name) && kind != OptionMptcp ? text.substr(name.size()) : text;
            if (text == optionName(kind))
                writer.group().value.clear();
        }
        writer.number("tcp.option.kind", "Kind", 8);
        writer.say(std::to_string(kind) + " (" + optionName(kind) + ")");
        const bool lengthThere = writer.number("tcp.option.length", "Length", 8).has_value();
        if (lengthThere && !hasLength(kind, length))
            writer.wrong(std::to_string(length) + ": no length of this option");
        else if (lengthThere)
            writeContents(writer, kind, length);
        writer.rest("tcp.option.data", "Contents");
        writer.close();
    }

    void writeEnd(FieldWriter& writer)
    {
        writer.bytes("tcp.option.end", "End of option list", 1);
        writer.say("");
        const Bytes padding = writer.ahead();
        writer.rest("tcp.option.padding", "Padding");
        if (std::ranges::any_of(padding, [](std::uint8_t byte) { return byte != 0; }))
            writer.wrong(toHex(padding) + ": must be zero");
    }

    void writeBroken(FieldWriter& writer, std::size_t claimed, std::size_t before)
    {
        const Bytes rest = writer.ahead();
        const std::size_t length = rest.size() > 1 ? rest[1] : 2;
        const bool cut = writer.quoted() && length >= 2 && before + rest.size() < claimed;
        if (cut)
            return writeOption(writer, rest[0], length);
        writer.open(optionField(rest[0]), optionName(rest[0]));
        writer.group().wrong = true;
        writer.group().value = rest.size() < 2 ? "has no length" : "its length is wrong";
        writer.number("tcp.option.kind", "Kind", 8);
        if (writer.number("tcp.option.length", "Length", 8))
            writer.wrong(std::to_string(length)
                + (length < 2 ? ": must be 2 at least" : ": runs past the end"));
        writer.rest("data", "Unreadable bytes");
        if (rest.size() > 2)
            writer.wrong("nobody reads on behind a wrong length");
        writer.close();
    }

} // namespace

void dissectTcpOptions(FieldWriter& writer, std::size_t claimed)
{
    if (writer.left() == 0)
        return;
    writer.setSource("RFC 9293, section 3.1");
    writer.open("tcp.options", "Options");
    writer.group().value = std::to_string(claimed) + " bytes";
    const std::size_t there = writer.left();
    TcpOptionWalk walk(writer.ahead());
    while (const auto option = walk.next()) {
        writer.setSource("RFC 9293, section 3.1");
        const FieldWriter::Limit limit(writer, option->bytes.size());
        if (option->kind == OptionNop) {
            writer.bytes("tcp.option.nop", "No operation", 1);
            writer.say("");
        } else {
            writeOption(writer, option->kind, option->bytes.size());
        }
    }
    writer.setSource("RFC 9293, section 3.1");
    if (walk.malformed())
        writeBroken(writer, claimed, there - writer.left());
    else if (writer.left() != 0)
        writeEnd(writer);
    writer.close();
}

} // namespace wire
