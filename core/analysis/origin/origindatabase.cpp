// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin/origindatabase.h"

#include "core/analysis/origin/maxmindfile.h"
#include "core/analysis/origin/prefixorigins.h"
#include "core/targets/linereader.h"

namespace analysis {

constinit const core::Pattern originSources = core::Pattern("analysis",
    "give a MaxMind ASN database (GeoLite2 ASN, free of charge from maxmind.com after "
    "registration) or CAIDA's Routeviews prefix-to-AS files (pfx2as, from caida.org, unpacked); "
    "this program ships none");
constinit const core::Pattern countrySources = core::Pattern("analysis",
    "give a MaxMind country or city database (GeoLite2 Country, free of charge from maxmind.com "
    "after registration); this program ships none");

namespace {

    class MaxMindOrigins : public OriginDatabase {
    public:
        explicit MaxMindOrigins(std::unique_ptr<MaxMindFile> file)
            : m_file(std::move(file))
        {
        }
        core::Result<std::optional<Origin>> find(const core::IpAddress& address) const override
        {
            return m_file->origin(address);
        }
        std::string description() const override { return m_file->description(); }

    private:
        std::unique_ptr<MaxMindFile> m_file;
    };

    class PrefixFileOrigins : public OriginDatabase {
    public:
        core::Result<void> read(const std::string& file)
        {
            if (file.ends_with(".gz")) {
                return core::failure(core::ErrorCode::InvalidInput,
                    { core::Pattern("analysis",
                          "\"%1\" is packed; unpack it with gunzip and pass the text file"),
                        { file } });
            }
            auto reader = targets::LineReader::open(file);
            if (!reader)
                return tl::unexpected(reader.error());
            while (true) {
                const auto line = reader->next();
                if (!line)
                    return tl::unexpected(line.error());
                if (!*line)
                    break;
                if (auto added = m_prefixes.addLine(**line); !added) {
                    return core::failure(
                        added.error().code, reader->position() + ": " + added.error().detail);
                }
            }
            const std::size_t slash = file.rfind('/');
            m_names += (m_names.empty() ? "" : ", ")
                + (slash == std::string::npos ? file : file.substr(slash + 1));
            return {};
        }
        core::Result<void> seal()
        {
            if (auto sealed = m_prefixes.seal(); !sealed)
                return core::failure(sealed.error().code, m_names + ": " + sealed.error().detail);
            if (m_prefixes.prefixes() == 0) {
                return core::failure(core::ErrorCode::InvalidInput,
                    { core::Pattern("analysis", "%1 has no prefix; %2"),
                        { m_names, originSources } });
            }
            return {};
        }
        core::Result<std::optional<Origin>> find(const core::IpAddress& address) const override
        {
            const Origin* found = m_prefixes.find(address);
            return found ? std::optional(*found) : std::nullopt;
        }
        std::string description() const override
        {
            return "CAIDA Routeviews prefix-to-AS, " + m_names;
        }

    private:
        PrefixOrigins m_prefixes;
        std::string m_names;
    };

    class MaxMindCountries : public CountryDatabase {
    public:
        explicit MaxMindCountries(std::unique_ptr<MaxMindFile> file)
            : m_file(std::move(file))
        {
        }
        core::Result<std::string> find(const core::IpAddress& address) const override
        {
            return m_file->country(address);
        }
        std::string description() const override { return m_file->description(); }

    private:
        std::unique_ptr<MaxMindFile> m_file;
    };

    std::vector<std::string> parts(const std::string& files)
    {
        std::vector<std::string> found;
        for (std::size_t start = 0; start <= files.size();) {
            const std::size_t end = std::min(files.find(',', start), files.size());
            if (end > start)
                found.push_back(files.substr(start, end - start));
            start = end + 1;
        }
        return found;
    }

    /// A database of another kind opens well and then knows nothing: its name tells.
    bool saysOtherwise(const MaxMindFile& file, std::initializer_list<const char*> expected)
    {
        const std::string type = file.type();
        for (const char* each : expected) {
            if (type.find(each) != std::string::npos)
                return false;
        }
        return type.starts_with("GeoLite2") || type.starts_with("GeoIP2");
    }

} // namespace

core::Result<std::unique_ptr<OriginDatabase>> OriginDatabase::open(const std::string& files)
{
    const std::vector<std::string> names = parts(files);
    if (names.empty())
        return core::failure(core::ErrorCode::InvalidInput, originSources);
    if (names.front().ends_with(".mmdb")) {
        if (names.size() > 1) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("analysis",
                      "a MaxMind database has both families; pass it alone, not as \"%1\""),
                    { files } });
        }
        auto file = MaxMindFile::open(names.front());
        if (!file)
            return tl::unexpected(file.error());
        if (saysOtherwise(**file, { "ASN", "ISP", "Enterprise" })) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("analysis", "\"%1\" is a %2 database, which knows no AS; %3"),
                    { names.front(), (*file)->type(), originSources } });
        }
        return std::make_unique<MaxMindOrigins>(std::move(*file));
    }
    auto origins = std::make_unique<PrefixFileOrigins>();
    for (const std::string& name : names) {
        if (auto read = origins->read(name); !read)
            return tl::unexpected(read.error());
    }
    if (auto sealed = origins->seal(); !sealed)
        return tl::unexpected(sealed.error());
    return origins;
}

core::Result<std::unique_ptr<CountryDatabase>> CountryDatabase::open(const std::string& file)
{
    if (file.empty())
        return core::failure(core::ErrorCode::InvalidInput, countrySources);
    auto opened = MaxMindFile::open(file);
    if (!opened)
        return tl::unexpected(opened.error());
    if (saysOtherwise(**opened, { "Country", "City", "Enterprise" })) {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("analysis", "\"%1\" is a %2 database, which knows no country; %3"),
                { file, (*opened)->type(), countrySources } });
    }
    return std::make_unique<MaxMindCountries>(std::move(*opened));
}

} // namespace analysis
