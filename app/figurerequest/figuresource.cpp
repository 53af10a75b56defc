// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurerequest/figuresource.h"

#include "app/probe/command.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <sstream>

namespace figure {

namespace {

    constexpr std::size_t LineColumns = 100;

    /// `text` in lines of `indent` spaces.
    std::string wrapped(const std::string& text, std::size_t indent)
    {
        std::string lines;
        std::string line(indent, ' ');
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            if (line.size() > indent && line.size() + 1 + word.size() > LineColumns)
                lines += std::exchange(line, std::string(indent, ' ')) + "\n";
            line += (line.size() > indent ? " " : "") + word;
        }
        return lines + line + "\n";
    }

} // namespace

FigureSource::FigureSource(std::unique_ptr<store::Store> opened, const analysis::Question& question)
    : m_store(std::move(opened))
    , m_question(question)
    , m_maker(*m_store, question)
{
}

core::Result<std::unique_ptr<FigureSource>> FigureSource::open(const FigureRequest& request)
{
    auto opened = store::Store::open(request.storeUrl, store::Access::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<FigureSource>(new FigureSource(*std::move(opened), request.question));
}

core::Result<std::vector<store::Run>> FigureSource::runs() const
{
    return m_store->runs(m_question.runs);
}

int statusOf(const core::Error& error)
{
    const bool wrong = error.code == core::ErrorCode::InvalidInput
        || error.code == core::ErrorCode::NotFound || error.code == core::ErrorCode::Malformed;
    return wrong ? probe::WrongUsage : probe::EndedBadly;
}

std::string figureList()
{
    std::string text;
    for (const analysis::FigureKind& kind : analysis::figureKinds()) {
        text += std::string(kind.name) + "\n"
            + wrapped(std::string(kind.title.source) + ". " + kind.help.source, 4);
        std::string more;
        if (kind.source[0] != '\0')
            more += std::string("[") + kind.source + "] ";
        if (kind.needsOrigins)
            more += "needs --origins ";
        if (kind.needsCountries)
            more += "needs --countries ";
        if (!more.empty())
            text += wrapped(more, 4);
    }
    return text;
}

core::Result<void> writeFile(const std::string& file, const std::string& bytes)
{
    if (file == "-") {
        if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()
            || std::fflush(stdout) != 0) {
            // Whoever reads only the first lines has got what was wanted.
            if (errno == EPIPE)
                return {};
            return core::systemFailure(
                core::ErrorCode::WriteFailed, "cannot write to standard output", errno);
        }
        return {};
    }
    const QString name = QString::fromStdString(file);
    QSaveFile target(name);
    // A pipe or device cannot be replaced, only written to.
    target.setDirectWriteFallback(QFileInfo::exists(name) && !QFileInfo(name).isFile());
    if (!target.open(QIODevice::WriteOnly)
        || target.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size())
        || !target.commit())
        return core::failure(core::ErrorCode::WriteFailed,
            "cannot write " + file + ": " + target.errorString().toStdString());
    return {};
}

} // namespace figure
