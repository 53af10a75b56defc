// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/dissection.h"

#include <optional>

/// Shared by the files of wire::dissect(). Not for use outside this room.
namespace wire {

/// Writes down the fields of a packet from its first bit to its last. Nothing is read twice nor
/// passed over: every function takes its bits from where the one before stopped, or as many as are
/// left. What is cut off in the middle stands with what is there.
class FieldWriter {
public:
    explicit FieldWriter(Bytes packet)
        : m_packet(packet)
        , m_end(packet.size() * 8)
    {
    }

    /// The section that defines the fields from here on.
    void setSource(const char* source) { m_source = source; }
    const char* source() const { return m_source; }

    std::size_t left() const { return (m_end - m_bit) / 8; } ///< whole bytes
    Bytes ahead() const { return m_packet.subspan(m_bit / 8, left()); }

    /// A number of at most 64 bits, its value in decimal; empty when it was not all there.
    std::optional<std::uint64_t> number(const char* name, const char* title, std::size_t bits);
    /// The same in hex digits.
    std::optional<std::uint64_t> hex(const char* name, const char* title, std::size_t bits);
    /// One bit: "set" or "not set".
    bool flag(const char* name, const char* title);
    /// 4 or 16 bytes.
    void address(const char* name, const char* title, std::size_t bytes);
    /// Bytes as hex digits, the first of them when they are many.
    void bytes(const char* name, const char* title, std::size_t count);
    /// All that is left, when anything is: how many bytes.
    void rest(const char* name, const char* title);
    /// Bits that must be zero.
    void reserved(const char* name, std::size_t bits);

    /// What comes until close() stands below a field of its own.
    void open(const std::string& name, const std::string& title);
    void close();

    /// About the field written last, or the group opened last when it is still empty.
    void say(std::string value) { last().value = std::move(value); }
    void wrong(std::string value);
    /// About the innermost open group.
    DissectedField& group() { return m_open.back().field; }

    std::vector<DissectedField> take();

    /// Hides what stands behind `bytes` from here on, while it lives.
    class Limit {
    public:
        Limit(FieldWriter& writer, std::size_t bytes);
        ~Limit() { m_writer.m_end = m_before; }
        Limit(const Limit&) = delete;
        Limit& operator=(const Limit&) = delete;

    private:
        FieldWriter& m_writer;
        const std::size_t m_before;
    };

    /// In the datagram that an ICMP error quotes: it may end anywhere, and boxes may have altered
    /// it since its checksums were made.
    bool quoted() const { return m_quotes > 0; }
    int quotes() const { return m_quotes; }
    void enterQuote();
    void leaveQuote();

private:
    struct Group {
        DissectedField field;
        std::size_t begin = 0; ///< bit
    };

    /// Whether all of it was there.
    bool takeField(const std::string& name, const std::string& title, std::size_t bits);
    std::uint64_t bitsAt(std::size_t bit, std::size_t count) const;
    void place(DissectedField& field, std::size_t begin) const;
    std::vector<DissectedField>& level();
    DissectedField& last();

    const Bytes m_packet;
    std::size_t m_bit = 0;
    std::size_t m_end; ///< bit
    const char* m_source = "";
    std::string m_prefix;
    int m_quotes = 0;
    std::vector<Group> m_open;
    std::vector<DissectedField> m_fields;
};

} // namespace wire
