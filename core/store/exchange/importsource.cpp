// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/importsource.h"

#include "core/store/exchange/importformat.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <memory>

namespace store {

core::Result<ImportLines> ImportLines::open(const std::string& file)
{
    auto reader = targets::LineReader::open(file, MaxLineBytes);
    if (!reader)
        return tl::unexpected(reader.error());
    return ImportLines(*std::move(reader));
}

core::Result<std::optional<std::string_view>> ImportLines::read()
{
    while (true) {
        auto line = m_reader.next();
        if (!line || !*line)
            return line;
        std::string_view text = **line;
        if (text.starts_with(ByteOrderMark))
            text.remove_prefix(ByteOrderMark.size());
        if (text.find_first_not_of(" \t") != std::string_view::npos)
            return std::optional(text);
    }
}

core::Result<std::string_view> ImportLines::beginning()
{
    const auto line = read();
    if (!line)
        return tl::unexpected(line.error());
    m_first = line->value_or("");
    m_firstWaits = true;
    return m_first;
}

core::Result<std::optional<std::string_view>> ImportLines::next()
{
    if (m_cancelled && m_untilQuestion-- == 0) {
        m_untilQuestion = LinesBetweenQuestions;
        if (m_cancelled())
            return core::failure(core::ErrorCode::Unavailable, "the import was cancelled");
    }
    if (!std::exchange(m_firstWaits, false))
        return read();
    return m_first.empty() ? std::nullopt : std::optional(std::string_view(m_first));
}

core::Result<std::string> firstBytes(const std::string& path, std::size_t count)
{
    struct stat status { };
    if (path == "-" || (stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)))
        return std::string();
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
        std::fopen(path.c_str(), "rbe"), [](std::FILE* open) { return std::fclose(open); });
    if (!file) {
        const int why = errno;
        return core::systemFailure(
            why == ENOENT ? core::ErrorCode::NotFound : core::ErrorCode::ReadFailed,
            "cannot open \"" + path + "\"", why);
    }
    std::string bytes(count, '\0');
    bytes.resize(std::fread(bytes.data(), 1, count, file.get()));
    return bytes;
}

} // namespace store
