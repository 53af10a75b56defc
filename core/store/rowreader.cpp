// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowreader.h"

#include <cstring>

namespace store {

namespace {

    constexpr std::string_view DamagedRow = "a row of the table ";

} // namespace

bool isDamagedRow(const core::Error& error)
{
    return error.code == core::ErrorCode::Malformed && error.detail.starts_with(DamagedRow);
}

bool RowReader::expect(CellKind kind)
{
    if (m_row.kind(m_column) == kind)
        return true;
    refuse("its column " + std::to_string(m_column + 1) + " is of the wrong type");
    ++m_column;
    return false;
}

void RowReader::refuse(const std::string& what)
{
    if (m_wrong.empty())
        m_wrong = what;
}

std::int64_t RowReader::integer(std::int64_t least, std::int64_t most)
{
    if (!expect(CellKind::Integer))
        return least;
    const std::int64_t value = m_row.integer(m_column++);
    if (value >= least && value <= most)
        return value;
    refuse("its column " + std::to_string(m_column) + " holds " + std::to_string(value)
        + ", which is out of range");
    return least;
}

std::string RowReader::text()
{
    if (!expect(CellKind::Text))
        return {};
    return std::string(m_row.text(m_column++));
}

wire::Bytes RowReader::bytes(std::size_t most)
{
    if (!expect(CellKind::Blob))
        return {};
    const wire::Bytes bytes = m_row.blob(m_column++);
    if (bytes.size() <= most)
        return bytes;
    refuse("its column " + std::to_string(m_column) + " holds " + std::to_string(bytes.size())
        + " bytes, which are too many");
    return {};
}

core::IpAddress RowReader::address()
{
    const wire::Bytes blob = bytes(17);
    if ((blob.size() == 5 && blob[0] == 4) || (blob.size() == 17 && blob[0] == 6))
        return core::IpAddress::fromBytes(blob.subspan(1));
    refuse("its column " + std::to_string(m_column) + " holds no address");
    return {};
}

bool RowReader::skipNull()
{
    if (m_row.kind(m_column) != CellKind::Null)
        return false;
    ++m_column;
    return true;
}

core::Result<void> RowReader::result() const
{
    if (m_wrong.empty())
        return {};
    return core::failure(
        core::ErrorCode::Malformed, std::string(DamagedRow) + m_table + " is damaged: " + m_wrong);
}

AddressBlob::AddressBlob(const core::IpAddress& address)
    : m_size(1 + address.bytes().size())
{
    m_bytes[0] = std::uint8_t(address.family());
    std::memcpy(m_bytes.data() + 1, address.bytes().data(), address.bytes().size());
}

} // namespace store
