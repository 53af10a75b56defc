// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/fieldwriter.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t ShownBytes = 20;
    constexpr std::string_view QuotePrefix = "quote.";

    std::string hexDigits(std::uint64_t value, std::size_t bits)
    {
        std::uint8_t all[8];
        store64(all, value);
        const std::string digits = toHex(all);
        return "0x" + digits.substr(digits.size() - (bits + 3) / 4);
    }

    std::string countOf(std::size_t bytes)
    {
        return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
    }

} // namespace

FieldWriter::Limit::Limit(FieldWriter& writer, std::size_t bytes)
    : m_writer(writer)
    , m_before(writer.m_end)
{
    writer.m_end = std::min(writer.m_end, writer.m_bit + bytes * 8);
}

std::optional<std::uint64_t> FieldWriter::number(
    const char* name, const char* title, std::size_t bits)
{
    const std::size_t begin = m_bit;
    if (!takeField(name, title, bits))
        return std::nullopt;
    const std::uint64_t value = bitsAt(begin, bits);
    say(std::to_string(value));
    return value;
}

std::optional<std::uint64_t> FieldWriter::hex(const char* name, const char* title, std::size_t bits)
{
    const auto value = number(name, title, bits);
    if (value)
        say(hexDigits(*value, bits));
    return value;
}

bool FieldWriter::flag(const char* name, const char* title)
{
    const auto value = number(name, title, 1);
    if (value)
        say(*value != 0 ? "set" : "not set");
    return value.value_or(0) != 0;
}

void FieldWriter::address(const char* name, const char* title, std::size_t bytes)
{
    const Bytes from = ahead();
    if (takeField(name, title, bytes * 8))
        say(IpAddress::fromBytes(from.first(bytes)).toString());
}

void FieldWriter::bytes(const char* name, const char* title, std::size_t count)
{
    const Bytes from = ahead();
    if (takeField(name, title, count * 8))
        say(toHex(from.first(std::min(count, ShownBytes))) + (count > ShownBytes ? "…" : ""));
}

void FieldWriter::rest(const char* name, const char* title)
{
    const std::size_t count = left();
    if (count != 0 && takeField(name, title, count * 8))
        say(countOf(count));
}

void FieldWriter::reserved(const char* name, std::size_t bits)
{
    if (number(name, "Reserved", bits).value_or(0) != 0)
        wrong(last().value + ": must be zero");
}

void FieldWriter::open(const std::string& name, const std::string& title)
{
    Group group;
    group.field.name = m_prefix + name;
    group.field.title = title;
    group.field.source = m_source;
    group.begin = m_bit;
    m_open.push_back(std::move(group));
}

void FieldWriter::close()
{
    Group group = std::move(m_open.back());
    m_open.pop_back();
    if (m_bit == group.begin)
        return;
    place(group.field, group.begin);
    level().push_back(std::move(group.field));
}

void FieldWriter::wrong(std::string value)
{
    last().value = std::move(value);
    last().wrong = true;
}

std::vector<DissectedField> FieldWriter::take() { return std::move(m_fields); }

void FieldWriter::enterQuote()
{
    ++m_quotes;
    m_prefix += QuotePrefix;
}

void FieldWriter::leaveQuote()
{
    --m_quotes;
    m_prefix.resize(m_prefix.size() - QuotePrefix.size());
}

bool FieldWriter::takeField(const std::string& name, const std::string& title, std::size_t bits)
{
    const std::size_t begin = m_bit;
    const std::size_t taken = std::min(bits, m_end - m_bit);
    if (taken == 0)
        return false;
    m_bit += taken;
    DissectedField field;
    field.name = m_prefix + name;
    field.title = title;
    field.source = m_source;
    place(field, begin);
    if (taken < bits) {
        const Bytes there = m_packet.subspan(field.offset, field.length);
        field.value = toHex(there.first(std::min(there.size(), ShownBytes))) + ": cut off, "
            + countOf((taken + 7) / 8) + " of " + std::to_string((bits + 7) / 8);
        field.wrong = !quoted();
    }
    level().push_back(std::move(field));
    return taken == bits;
}

std::uint64_t FieldWriter::bitsAt(std::size_t bit, std::size_t count) const
{
    std::uint64_t value = 0;
    for (std::size_t i = bit; i < bit + count; ++i)
        value = value << 1 | (m_packet[i / 8] >> (7 - i % 8) & 1);
    return value;
}

void FieldWriter::place(DissectedField& field, std::size_t begin) const
{
    field.offset = begin / 8;
    field.length = (m_bit + 7) / 8 - field.offset;
    const bool wholeBytes = begin % 8 == 0 && m_bit % 8 == 0;
    if (wholeBytes)
        return;
    field.firstBit = std::uint8_t(begin % 8);
    field.bits = std::uint8_t(m_bit - begin);
}

std::vector<DissectedField>& FieldWriter::level()
{
    return m_open.empty() ? m_fields : m_open.back().field.children;
}

DissectedField& FieldWriter::last()
{
    std::vector<DissectedField>& fields = level();
    return fields.empty() ? m_open.back().field : fields.back();
}

} // namespace wire
