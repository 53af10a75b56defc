// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/jsonobject.h"

#include "core/store/exchange/fieldvalues.h"

#include <array>
#include <limits>

namespace store {

namespace {

    constexpr int MostLevels = 64;
    constexpr std::size_t MostNames = 4096; // of an object: each is compared with all before it

    const Json Null;
    const Json EmptyArray = Json::array();
    const Json EmptyObject = Json::object();

} // namespace

core::Result<Json> parseObject(std::string_view text)
{
    bool tooDeep = false;
    bool tooMany = false;
    std::array<std::size_t, MostLevels + 2> names {}; // of the object that is open at each depth
    const auto bounded = [&](int depth, Json::parse_event_t event, Json&) {
        tooDeep = tooDeep || depth > MostLevels;
        if (!tooDeep && event == Json::parse_event_t::object_start)
            names[std::size_t(depth) + 1] = 0;
        else if (!tooDeep && event == Json::parse_event_t::key)
            tooMany = tooMany || ++names[std::size_t(depth)] > MostNames;
        return !tooDeep && !tooMany;
    };
    Json json = Json::parse(text, bounded, false);
    if (tooDeep) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("store", "more than %1 objects or arrays inside each other"),
                { std::to_string(MostLevels) } });
    }
    if (tooMany) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("store", "an object with more than %1 names"),
                { std::to_string(MostNames) } });
    }
    if (!json.is_object())
        return core::failure(
            core::ErrorCode::Malformed, core::Pattern("store", "the line is no JSON object"));
    return json;
}

std::string dumpJson(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json embedded(const std::string& text)
{
    auto object = parseObject(text);
    if (object && dumpJson(*object) == text)
        return *std::move(object);
    return text;
}

std::string unembedded(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : dumpJson(value);
}

const Json& ObjectReader::value(const char* key) const
{
    const auto found = m_object.find(key);
    return found == m_object.end() ? Null : *found;
}

bool ObjectReader::has(const char* key) const { return !value(key).is_null(); }

void ObjectReader::fail(const std::string& why)
{
    if (!m_error)
        m_error = core::Error { core::ErrorCode::Malformed, why };
}

core::Result<void> ObjectReader::result() const
{
    return m_error ? core::Result<void>(tl::unexpected(*m_error)) : core::Result<void>();
}

const Json* ObjectReader::wanted(
    const char* key, bool (Json::*is)() const noexcept, const char* what)
{
    const Json& found = value(key);
    if ((found.*is)())
        return &found;
    fail(std::string("\"") + key + "\" is missing or no " + what);
    return nullptr;
}

std::string ObjectReader::text(const char* key)
{
    const Json* found = wanted(key, &Json::is_string, "text");
    return found ? found->get<std::string>() : std::string();
}

bool ObjectReader::flag(const char* key)
{
    const Json* found = wanted(key, &Json::is_boolean, "true or false");
    return found && found->get<bool>();
}

std::uint64_t ObjectReader::number(const char* key, std::uint64_t maximum)
{
    const Json* found = wanted(key, &Json::is_number_unsigned, "whole number");
    const std::uint64_t number = found ? found->get<std::uint64_t>() : 0;
    if (number <= maximum)
        return number;
    fail(std::string("\"") + key + "\" is above " + std::to_string(maximum));
    return 0;
}

std::int64_t ObjectReader::timeNs(const char* key)
{
    return std::int64_t(number(key, std::numeric_limits<std::int64_t>::max()));
}

core::IpAddress ObjectReader::address(const char* key)
{
    return take(addressField(key, text(key)));
}

scan::Pass ObjectReader::pass(const char* key) { return take(scan::passFromName(text(key))); }

std::uint64_t ObjectReader::key(const char* key) { return take(keyField(key, text(key))); }

const Json& ObjectReader::array(const char* key)
{
    const Json* found = wanted(key, &Json::is_array, "array");
    return found ? *found : EmptyArray;
}

const Json& ObjectReader::object(const char* key)
{
    const Json* found = wanted(key, &Json::is_object, "object");
    return found ? *found : EmptyObject;
}

} // namespace store
