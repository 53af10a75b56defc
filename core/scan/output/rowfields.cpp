// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowfields.h"

#include "core/scan/output/nearestname.h"
#include "core/scan/output/rowoptions.h"
#include "core/scan/output/utctime.h"
#include "core/wire/icmpmessage.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace scan {

namespace {

    using Number = std::optional<std::int64_t>;
    using NumberReader = Number (*)(const ScanRow& row);
    using TextAppender = void (*)(const ScanRow& row, std::string& text);
    using AddressReader = const core::IpAddress* (*)(const ScanRow& row);

    void appendDecimal(std::int64_t number, std::string& text)
    {
        char digits[20];
        text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    }

    void appendAddress(const core::IpAddress& address, std::string& text)
    {
        if (!address.isV4()) {
            char buffer[INET6_ADDRSTRLEN];
            if (inet_ntop(AF_INET6, address.bytes().data(), buffer, sizeof buffer))
                text += buffer;
            return;
        }
        // inet_ntop formats IPv4 by way of sprintf, which shows at a million rows a second.
        char separator = 0;
        for (const std::uint8_t byte : address.bytes()) {
            if (separator != 0)
                text += separator;
            appendDecimal(byte, text);
            separator = '.';
        }
    }

    void appendHexByte(std::uint8_t byte, std::string& text)
    {
        constexpr char digits[] = "0123456789abcdef";
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }

    void appendKey(std::uint64_t key, std::string& text)
    {
        for (int shift = 56; shift >= 0; shift -= 8)
            appendHexByte(std::uint8_t(key >> shift), text);
    }

    std::int64_t secondsOf(std::int64_t timeNs)
    {
        constexpr std::int64_t second = 1'000'000'000;
        return timeNs / second - (timeNs % second < 0 ? 1 : 0);
    }

    bool isIcmp(const ScanRow& row) { return row.replyClass == ReplyClass::Icmp; }

    template <auto member> Number plain(const ScanRow& row) { return row.*member; }
    template <auto member> Number ofTcp(const ScanRow& row)
    {
        return isIcmp(row) ? Number() : Number(row.*member);
    }
    template <auto member> Number ofIcmp(const ScanRow& row)
    {
        return isIcmp(row) ? Number(row.*member) : Number();
    }
    template <auto member> Number ofMptcp(const ScanRow& row)
    {
        return row.hasCapable ? Number(row.*member) : Number();
    }
    template <auto member> const core::IpAddress* addressOf(const ScanRow& row)
    {
        return &(row.*member);
    }

    Number timestampSeconds(const ScanRow& row) { return secondsOf(row.timeNs); }
    Number timestampMicroseconds(const ScanRow& row)
    {
        return (row.timeNs - secondsOf(row.timeNs) * 1'000'000'000) / 1000;
    }
    Number timestampNanoseconds(const ScanRow& row)
    {
        return row.timeNs - secondsOf(row.timeNs) * 1'000'000'000;
    }
    Number success(const ScanRow& row) { return row.success(); }
    Number roundTrip(const ScanRow& row) { return row.rttUs < 0 ? Number() : Number(row.rttUs); }

    Number maximumSegmentSize(const ScanRow& row)
    {
        const wire::Bytes option = findOption(row.optionBytes(), wire::OptionMss, 4);
        return option.empty() ? Number() : Number(wire::load16(option.data() + 2));
    }
    Number windowScale(const ScanRow& row)
    {
        const wire::Bytes option = findOption(row.optionBytes(), wire::OptionWindowScale, 3);
        return option.empty() ? Number() : Number(option[2]);
    }
    Number sackPermitted(const ScanRow& row)
    {
        if (!row.success())
            return {};
        return findOption(row.optionBytes(), wire::OptionSackPermitted, 2).empty() ? 0 : 1;
    }
    Number timestampValue(const ScanRow& row)
    {
        const wire::Bytes option = findOption(row.optionBytes(), wire::OptionTimestamps, 10);
        return option.empty() ? Number() : Number(wire::load32(option.data() + 2));
    }
    Number timestampEcho(const ScanRow& row)
    {
        const wire::Bytes option = findOption(row.optionBytes(), wire::OptionTimestamps, 10);
        return option.empty() ? Number() : Number(wire::load32(option.data() + 6));
    }

    const core::IpAddress* icmpResponder(const ScanRow& row)
    {
        return isIcmp(row) ? &row.responder : nullptr;
    }

    void appendPass(const ScanRow& row, std::string& text) { text += passName(row.pass); }
    void appendClass(const ScanRow& row, std::string& text)
    {
        text += replyClassName(row.replyClass);
    }
    void appendSenderKey(const ScanRow& row, std::string& text)
    {
        if (row.pass == Pass::V0)
            appendKey(row.senderKey, text);
    }
    void appendReceiverKey(const ScanRow& row, std::string& text)
    {
        if (row.hasReceiverKey)
            appendKey(row.receiverKey, text);
    }
    void appendOptionsHex(const ScanRow& row, std::string& text)
    {
        for (const std::uint8_t byte : row.optionBytes())
            appendHexByte(byte, text);
    }
    void appendOptionsText(const ScanRow& row, std::string& text)
    {
        appendOptionKinds(row.optionBytes(), text);
    }
    void appendTime(const ScanRow& row, std::string& text) { appendUtcTime(row.timeNs, text); }
    void appendIcmpText(const ScanRow& row, std::string& text)
    {
        if (isIcmp(row))
            text += wire::describeIcmp(row.responder.family(), row.icmpType, row.icmpCode);
    }
    void appendVantage(const ScanRow& row, std::string& text) { text += row.vantage.text(); }

    template <NumberReader read> FieldValue numberValue(const ScanRow& row)
    {
        const Number number = read(row);
        return number ? FieldValue(*number) : FieldValue();
    }
    template <NumberReader read> void appendNumber(const ScanRow& row, std::string& text)
    {
        if (const Number number = read(row))
            appendDecimal(*number, text);
    }
    template <TextAppender append> FieldValue textValue(const ScanRow& row)
    {
        std::string text;
        append(row, text);
        return text.empty() ? FieldValue() : FieldValue(std::move(text));
    }
    template <AddressReader read> void appendAddressOf(const ScanRow& row, std::string& text)
    {
        if (const core::IpAddress* address = read(row))
            appendAddress(*address, text);
    }

    std::vector<std::string_view> passNames()
    {
        return { passName(Pass::V0), passName(Pass::V1), passName(Pass::Control) };
    }
    std::vector<std::string_view> classNames()
    {
        std::vector<std::string_view> names;
        for (const ReplyClass each : AllReplyClasses)
            names.emplace_back(replyClassName(each));
        return names;
    }

    constexpr bool Default = true;

    // The largest values.
    constexpr double Bit = 1;
    constexpr double Byte = 0xff;
    constexpr double Word = 0xffff;
    constexpr double Long = 0xffffffff;
    constexpr double Time = 9'223'372'036; // 2^63 nanoseconds

    template <NumberReader read>
    constexpr RowField number(
        const char* name, double maximum, const char* help, bool isDefault = false)
    {
        return { name, true, isDefault, help, numberValue<read>, appendNumber<read>, nullptr,
            maximum };
    }
    template <TextAppender append>
    constexpr RowField text(const char* name, const char* help, bool isDefault = false)
    {
        return { name, false, isDefault, help, textValue<append>, append, nullptr };
    }
    template <TextAppender append>
    constexpr RowField choice(
        const char* name, std::vector<std::string_view> (*values)(), const char* help)
    {
        return { name, false, Default, help, textValue<append>, append, nullptr, 0, values };
    }
    template <AddressReader read>
    constexpr RowField address(const char* name, const char* help, bool isDefault = false)
    {
        constexpr TextAppender append = appendAddressOf<read>;
        return { name, false, isDefault, help, textValue<append>, append, read };
    }

    /// A part of a name that is too short says nothing of which is meant.
    constexpr std::size_t ShortestPart = 4;

    constexpr RowField Fields[] = {
        number<timestampSeconds>(
            "timestamp_ts", Time, "when the reply arrived, seconds since the Unix epoch", Default),
        address<addressOf<&ScanRow::responder>>(
            "saddr", "who answered: the target, or a router for class icmp", Default),
        number<plain<&ScanRow::targetPort>>("sport", Word, "the target's port", Default),
        address<addressOf<&ScanRow::local>>("daddr", "our address", Default),
        number<plain<&ScanRow::localPort>>("dport", Word, "our port", Default),
        number<plain<&ScanRow::ttl>>(
            "ttl", Byte, "TTL or hop limit of the reply as it arrived", Default),
        choice<appendPass>("mptcp_sent", passNames, "what the probe asked: v0, v1 or control"),
        choice<appendClass>("classification", classNames,
            "mptcp, mirror, version-mismatch, malformed, plain, rst or icmp"),
        number<ofMptcp<&ScanRow::mptcpVersion>>(
            "mptcp_version", Byte, "version in the reply's MP_CAPABLE", Default),
        number<ofMptcp<&ScanRow::mptcpFlags>>(
            "mptcp_flags", Byte, "flag byte of the reply's MP_CAPABLE", Default),
        text<appendSenderKey>("sender_key", "our key in a v0 probe, 16 hex digits", Default),
        text<appendReceiverKey>("receiver_key", "the key in the reply, 16 hex digits", Default),
        text<appendOptionsHex>("options_hex", "the SYN/ACK's whole option block", Default),
        number<plain<&ScanRow::repeat>>(
            "repeat", Bit, "1 when this class came from this target and pass before", Default),
        number<success>("success", Bit, "1 for every SYN/ACK", Default),
        number<timestampMicroseconds>("timestamp_us", 999'999, "microseconds within that second"),
        number<timestampNanoseconds>("timestamp_ns", 999'999'999, "nanoseconds within that second"),
        text<appendTime>("timestamp_str", "when the reply arrived, ISO 8601 in UTC"),
        address<addressOf<&ScanRow::target>>("target", "the address that was probed"),
        number<plain<&ScanRow::targetPort>>("target_port", Word, "the port that was probed"),
        number<plain<&ScanRow::conflict>>(
            "conflict", Bit, "1 when another class came from this target and pass before"),
        number<plain<&ScanRow::cooldown>>("cooldown", Bit, "1 when it came after the last probe"),
        number<roundTrip>(
            "rtt_us", Time * 1e6, "round-trip time in microseconds, where it is known"),
        number<ofTcp<&ScanRow::window>>("window", Word, "TCP window, not scaled"),
        number<ofTcp<&ScanRow::sequence>>("seqnum", Long, "TCP sequence number"),
        number<ofTcp<&ScanRow::acknowledgment>>("acknum", Long, "TCP acknowledgment number"),
        number<ofTcp<&ScanRow::tcpFlags>>(
            "tcp_flags", Byte, "TCP flag byte, e.g. 18 for SYN and ACK"),
        number<maximumSegmentSize>("tcpopt_mss", Word, "maximum segment size"),
        number<windowScale>("tcpopt_wscale", Byte, "window scale shift"),
        number<sackPermitted>("tcpopt_sack_perm", Bit, "1 when SACK is permitted, 0 when not"),
        number<timestampValue>("tcpopt_ts_val", Long, "timestamp value"),
        number<timestampEcho>("tcpopt_ts_ecr", Long, "timestamp echo reply"),
        text<appendOptionsText>(
            "options_text", "kinds of the options, as MSS-SACK-TS-NOP-WS-MPTCP"),
        address<icmpResponder>("icmp_responder", "source of the ICMP error"),
        number<ofIcmp<&ScanRow::icmpType>>("icmp_type", Byte, "type of the ICMP error"),
        number<ofIcmp<&ScanRow::icmpCode>>("icmp_code", Byte, "code of the ICMP error"),
        text<appendIcmpText>("icmp_unreach_str", "the ICMP error in words"),
        text<appendVantage>("vantage", "where the probe left, as --vantage names it"),
    };

} // namespace

std::span<const RowField> rowFields() { return Fields; }

const RowField* findRowField(std::string_view name)
{
    const auto found = std::ranges::find(
        Fields, name, [](const RowField& field) { return std::string_view(field.name); });
    return found == std::end(Fields) ? nullptr : found;
}

core::Result<const RowField*> requireRowField(std::string_view name)
{
    if (const RowField* field = findRowField(name))
        return field;
    std::vector<std::string_view> names;
    for (const RowField& field : Fields)
        names.emplace_back(field.name);
    std::string_view nearest = nearestName(name, names);
    // "class" is no slip of the keyboard, yet what is meant is plain.
    if (nearest.empty() && name.size() >= ShortestPart) {
        const auto holding = std::ranges::find_if(names,
            [name](std::string_view each) { return each.find(name) != std::string_view::npos; });
        if (holding != names.end())
            nearest = *holding;
    }
    return core::failure(core::ErrorCode::InvalidInput,
        "unknown field \"" + std::string(name) + "\"; "
            + (nearest.empty() ? "--list-output-fields names them all"
                               : "did you mean " + std::string(nearest) + "?"));
}

core::Result<std::vector<const RowField*>> selectRowFields(const std::vector<std::string>& names)
{
    const bool every = names.size() == 1 && names.front() == "*";
    std::vector<const RowField*> selected;
    if (every || names.empty()) {
        for (const RowField& field : Fields) {
            if (every || field.isDefault)
                selected.push_back(&field);
        }
        return selected;
    }
    for (const std::string& name : names) {
        const auto field = requireRowField(name);
        if (!field)
            return tl::unexpected(field.error());
        if (std::ranges::find(selected, *field) != selected.end()) {
            return core::failure(
                core::ErrorCode::InvalidInput, "field \"" + name + "\" is named twice");
        }
        selected.push_back(*field);
    }
    return selected;
}

} // namespace scan
