// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/maxmindfile.h"

#include "core/analysis/period.h"

#include <maxminddb.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace analysis {

namespace {

    /// A sockaddr of either family on the stack.
    sockaddr_storage socketAddress(const core::IpAddress& address)
    {
        sockaddr_storage storage {};
        if (address.isV4()) {
            auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
            v4->sin_family = AF_INET;
            std::memcpy(&v4->sin_addr, address.bytes().data(), 4);
        } else {
            auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
            v6->sin6_family = AF_INET6;
            std::memcpy(&v6->sin6_addr, address.bytes().data(), 16);
        }
        return storage;
    }

    /// What is at `path` in the record. A path that is not there is no error: `has_data` says so.
    int valueAt(
        MMDB_entry_s& entry, std::initializer_list<const char*> path, MMDB_entry_data_s& data)
    {
        std::vector<const char*> keys(path);
        keys.push_back(nullptr);
        data = {};
        const int status = MMDB_aget_value(&entry, &data, keys.data());
        if (status == MMDB_LOOKUP_PATH_DOES_NOT_MATCH_DATA_ERROR) {
            data = {};
            return MMDB_SUCCESS;
        }
        return status;
    }

    std::string textOf(const MMDB_entry_data_s& data)
    {
        if (!data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING)
            return {};
        return { data.utf8_string, data.data_size };
    }

    core::ErrorCode codeOf(int systemError)
    {
        if (systemError == ENOENT || systemError == ENOTDIR)
            return core::ErrorCode::NotFound;
        return systemError == EACCES || systemError == EPERM ? core::ErrorCode::PermissionDenied
                                                             : core::ErrorCode::ReadFailed;
    }

} // namespace

MaxMindFile::MaxMindFile(std::string file)
    : m_file(std::move(file))
    , m_database(std::make_unique<MMDB_s>())
{
}

MaxMindFile::~MaxMindFile()
{
    if (m_opened)
        MMDB_close(m_database.get());
}

core::Result<std::unique_ptr<MaxMindFile>> MaxMindFile::open(const std::string& file)
{
    // libmaxminddb does not say why a file cannot be opened, and would wait for a FIFO's writer.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return core::systemFailure(
            codeOf(errno), { core::Pattern("analysis", "cannot open \"%1\""), { file } }, errno);
    struct stat status { };
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    ::close(descriptor);
    if (!regular) {
        return core::failure(core::ErrorCode::ReadFailed,
            { core::Pattern("analysis", "\"%1\" is not a regular file; pass a MaxMind database"),
                { file } });
    }

    std::unique_ptr<MaxMindFile> opened(new MaxMindFile(file));
    const int result = MMDB_open(file.c_str(), MMDB_MODE_MMAP, opened->m_database.get());
    if (result != MMDB_SUCCESS) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern("analysis", "\"%1\" is no readable MaxMind database: %2"),
                { file, MMDB_strerror(result) } });
    }
    opened->m_opened = true;
    return opened;
}

std::string MaxMindFile::type() const
{
    const char* type = m_database->metadata.database_type;
    return type == nullptr ? "" : type;
}

std::string MaxMindFile::description() const
{
    const std::uint64_t built = m_database->metadata.build_epoch;
    // The file's own word, which may be anything; later than this has no room in nanoseconds.
    const bool believable = built < 9'000'000'000;
    return "MaxMind " + type()
        + (believable ? " of " + dayText(std::int64_t(built) * 1'000'000'000) : "");
}

tl::unexpected<core::Error> MaxMindFile::damaged(int status) const
{
    return core::failure(core::ErrorCode::Malformed,
        { core::Pattern("analysis", "\"%1\" is damaged (%2); fetch it anew"),
            { m_file, MMDB_strerror(status) } });
}

core::Result<std::optional<Origin>> MaxMindFile::origin(const core::IpAddress& address) const
{
    const sockaddr_storage storage = socketAddress(address);
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(
        m_database.get(), reinterpret_cast<const sockaddr*>(&storage), &status);
    if (status == MMDB_IPV6_LOOKUP_IN_IPV4_DATABASE_ERROR)
        return std::nullopt;
    if (status != MMDB_SUCCESS)
        return damaged(status);
    if (!found.found_entry)
        return std::nullopt;
    MMDB_entry_data_s number {};
    status = valueAt(found.entry, { "autonomous_system_number" }, number);
    if (status != MMDB_SUCCESS)
        return damaged(status);
    if (!number.has_data || number.type != MMDB_DATA_TYPE_UINT32)
        return std::nullopt;
    MMDB_entry_data_s name {};
    status = valueAt(found.entry, { "autonomous_system_organization" }, name);
    if (status != MMDB_SUCCESS)
        return damaged(status);
    return Origin { std::to_string(number.uint32), { number.uint32 }, textOf(name) };
}

core::Result<std::string> MaxMindFile::country(const core::IpAddress& address) const
{
    const sockaddr_storage storage = socketAddress(address);
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(
        m_database.get(), reinterpret_cast<const sockaddr*>(&storage), &status);
    if (status == MMDB_IPV6_LOOKUP_IN_IPV4_DATABASE_ERROR)
        return std::string();
    if (status != MMDB_SUCCESS)
        return damaged(status);
    if (!found.found_entry)
        return std::string();
    // Where the host stands, else where its addresses are registered.
    for (const char* which : { "country", "registered_country" }) {
        MMDB_entry_data_s code {};
        status = valueAt(found.entry, { which, "iso_code" }, code);
        if (status != MMDB_SUCCESS)
            return damaged(status);
        if (std::string text = textOf(code); !text.empty())
            return text;
    }
    return std::string();
}

} // namespace analysis
