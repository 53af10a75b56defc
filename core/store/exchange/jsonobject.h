// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/replyclass.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace store {

using Json = nlohmann::ordered_json;

/// The object that `text` is, with at most 64 levels inside each other and 4096 names in each
/// object: what is read may have been written by anybody. Malformed says what is wrong.
core::Result<Json> parseObject(std::string_view text);

/// Without a line break; bytes that are no UTF-8 are replaced.
std::string dumpJson(const Json& json);

/// `text` is one JSON value that dumpJson() writes the same again: it is that value, and else a
/// string.
Json embedded(const std::string& text);
/// The text that embedded() was given.
std::string unembedded(const Json& value);

/// Takes values out of an object one by one and keeps the first thing that is wrong, so that a
/// reader is a plain list of fields. Malformed names the field. Lives in one thread; `object` must
/// outlive it.
class ObjectReader {
public:
    explicit ObjectReader(const Json& object)
        : m_object(object)
    {
    }

    bool has(const char* key) const; ///< and not null
    std::string text(const char* key);
    /// A text that is one of the `count` names that `nameOf` gives.
    template <typename Value>
    std::string name(const char* key, std::size_t count, const char* (*nameOf)(Value))
    {
        std::string found = text(key);
        for (std::size_t i = 0; i < count; ++i) {
            if (found == nameOf(Value(i)))
                return found;
        }
        fail(std::string("\"") + key + "\" has a value that this version does not know");
        return found;
    }
    bool flag(const char* key);
    std::uint64_t number(const char* key, std::uint64_t maximum);
    std::int64_t timeNs(const char* key);
    core::IpAddress address(const char* key);
    scan::Pass pass(const char* key);
    std::uint64_t key(const char* key); ///< 16 hex digits
    const Json& array(const char* key);
    const Json& object(const char* key);
    /// Whatever it is; null when there is none.
    const Json& value(const char* key) const;

    /// The value, or else the error is kept.
    template <typename Value> Value take(core::Result<Value> value)
    {
        if (value)
            return *std::move(value);
        fail(value.error().detail);
        return Value();
    }
    void fail(const std::string& why);
    /// The first thing that was wrong.
    core::Result<void> result() const;

private:
    const Json* wanted(const char* key, bool (Json::*is)() const noexcept, const char* what);

    const Json& m_object;
    std::optional<core::Error> m_error;
};

} // namespace store
