// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// An English text that a window may say in its own language, with %1, %2, ... for what differs.
/// Translators find it by this very spelling, Pattern("room", "text"): see the lupdate calls in
/// widgets/CMakeLists.txt. `room` is the folder of the core that says it.
struct Pattern {
    constexpr Pattern(const char* roomThatSays, const char* english)
        : room(roomThatSays)
        , source(english)
    {
    }
    const char* room;
    const char* source;
};

/// What the core says to people: in English by itself, and with what it is made of, so that the
/// window can say it in its language. The core translates nothing. A value
/// that never changes once made; copies share, and any thread may read it.
class Text {
public:
    /// What it is made of.
    enum class Kind : std::uint8_t {
        Plain, ///< the same in every language: a name, an address, hex digits
        Number, ///< written with the reader's separators
        Pattern, ///< source() with values()
        Joined, ///< values(), one after another
    };

    Text() = default;
    Text(std::string plain)
        : m_english(std::move(plain))
    {
    }
    Text(const char* plain)
        : m_english(plain)
    {
    }
    Text(const Pattern& pattern)
        : Text(pattern.room, pattern.source, {})
    {
    }
    Text(const Pattern& pattern, std::vector<Text> values)
        : Text(pattern.room, pattern.source, std::move(values))
    {
    }
    /// The same for a pattern that was stored.
    Text(std::string room, std::string source, std::vector<Text> values);

    /// "1200", "0.25": digits, and a point before decimals.
    static Text number(std::string digits);
    static Text count(std::uint64_t number) { return Text::number(std::to_string(number)); }
    /// What stands behind the first `letters` of the English text: "--rate: " was put before it.
    Text withoutFirst(std::size_t letters) const;
    /// "a; b; c".
    static Text list(const std::vector<Text>& texts, const Text& between);

    const std::string& english() const { return m_english; }
    operator const std::string&() const { return m_english; }
    bool empty() const { return m_english.empty(); }
    const char* c_str() const { return m_english.c_str(); }
    std::size_t find(std::string_view part) const { return m_english.find(part); }
    std::size_t size() const { return m_english.size(); }
    bool ends_with(std::string_view part) const { return m_english.ends_with(part); }
    bool starts_with(std::string_view part) const { return m_english.starts_with(part); }

    Kind kind() const { return m_parts ? m_parts->kind : Kind::Plain; }
    const std::string& room() const; ///< of a pattern
    const std::string& source() const;
    const std::vector<Text>& values() const; ///< of a pattern, or what is joined

    Text& operator+=(const Text& more) { return *this = *this + more; }
    friend Text operator+(const Text& first, const Text& second);
    friend bool operator==(const Text& a, const Text& b) { return a.m_english == b.m_english; }
    friend bool operator==(const Text& a, std::string_view b) { return a.m_english == b; }
    friend bool operator==(const Text& a, const std::string& b) { return a.m_english == b; }
    friend bool operator==(const Text& a, const char* b) { return a.m_english == b; }
    friend auto operator<=>(const Text& a, const Text& b) { return a.m_english <=> b.m_english; }

private:
    struct Parts {
        Kind kind = Kind::Plain;
        std::string room;
        std::string source;
        std::vector<Text> values;
    };
    std::string m_english;
    std::shared_ptr<const Parts> m_parts; ///< none: plain
};

} // namespace core
