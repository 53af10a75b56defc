// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/filecheck.h"

#include "core/scan/requestcheck.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>

namespace scan {

namespace {

    struct NamedFile {
        const char* option;
        std::string path; ///< "-" for the standard stream
    };

    std::vector<NamedFile> outputsOf(const ScanRequest& request)
    {
        const OutputRequest& output = request.output;
        std::vector<NamedFile> files { { "output-file", request.writesRows() ? output.file : "" },
            { "then-file", request.then.empty() ? "" : output.thenFile },
            { "metadata-file", output.metadataFile }, { "status-updates-file", output.statusFile },
            { "pcap", output.captureFile }, { "resume", output.resumeFile } };
        std::erase_if(files, [](const NamedFile& file) { return file.path.empty(); });
        return files;
    }

    std::vector<NamedFile> inputsOf(const ScanRequest& request)
    {
        std::vector<NamedFile> files;
        const auto add = [&files](const char* option, const std::vector<std::string>& paths) {
            for (const std::string& path : paths)
                files.push_back({ option, path });
        };
        add("list-of-ips-file", request.targetFiles);
        add("allowlist-file", request.allowlistFiles);
        add("blocklist-file", request.blocklistFiles);
        return files;
    }

    std::filesystem::path canonical(const std::string& path)
    {
        std::error_code error;
        const auto absolute = std::filesystem::absolute(path, error);
        return std::filesystem::weakly_canonical(absolute, error);
    }

    std::optional<struct stat> statusOf(const std::string& path)
    {
        struct stat status { };
        return stat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
    }

    /// Only regular files hold something: a device or a pipe may well be named twice.
    bool isSameFile(const std::string& one, const std::string& other)
    {
        const auto first = statusOf(one);
        const auto second = statusOf(other);
        if (first && second) {
            return S_ISREG(first->st_mode) && first->st_dev == second->st_dev
                && first->st_ino == second->st_ino;
        }
        return !first && !second && canonical(one) == canonical(other);
    }

    std::string outputPath(const NamedFile& file)
    {
        return file.path == "-" ? "/dev/stdout" : file.path;
    }

    core::Result<void> checkStandardStreams(
        const std::vector<NamedFile>& inputs, const std::vector<NamedFile>& outputs)
    {
        if (std::ranges::count(inputs, "-", &NamedFile::path) > 1) {
            return core::failure(core::ErrorCode::InvalidInput,
                "standard input can be read only once; pass - for one list and files for the "
                "others");
        }
        if (std::ranges::count(outputs, "-", &NamedFile::path) > 1) {
            return core::failure(core::ErrorCode::InvalidInput,
                "standard output takes one kind of output; results go there unless --output-file "
                "names a file");
        }
        return {};
    }

} // namespace

core::Result<void> checkFiles(const ScanRequest& request)
{
    const std::vector<NamedFile> outputs = outputsOf(request);
    const std::vector<NamedFile> inputs = inputsOf(request);
    if (auto checked = checkStandardStreams(inputs, outputs); !checked)
        return checked;
    for (auto output = outputs.begin(); output != outputs.end(); ++output) {
        const auto same = std::find_if(outputs.begin(), output, [&](const NamedFile& earlier) {
            return isSameFile(outputPath(earlier), outputPath(*output));
        });
        if (same != output) {
            return optionFailure(output->option,
                "\"" + output->path + "\" is the file of --" + same->option
                    + " as well; name one file for each");
        }
    }
    for (const NamedFile& output : outputs) {
        auto kept = checkStoreKept(request.output.store, output.option, output.path);
        if (!kept)
            return kept;
    }
    for (const NamedFile& input : inputs) {
        if (auto checked = checkNotOverwritten(request, input.option, input.path); !checked)
            return checked;
    }
    return {};
}

core::Result<void> checkNotOverwritten(
    const ScanRequest& request, const char* option, const std::string& path)
{
    for (const NamedFile& output : outputsOf(request)) {
        if (isSameFile(outputPath(output), path == "-" ? "/dev/stdin" : path)) {
            return optionFailure(output.option,
                "\"" + output.path + "\" is the file that --" + option
                    + " reads; name another file to write");
        }
    }
    return {};
}

core::Result<void> checkStoreKept(
    const std::string& storeUrl, const char* option, const std::string& path)
{
    constexpr std::string_view Scheme = "sqlite:";
    const std::string store
        = storeUrl.starts_with(Scheme) ? storeUrl.substr(Scheme.size()) : storeUrl;
    if (store.empty() || path == "-" || !isSameFile(path, store))
        return {};
    return optionFailure(option, "\"" + path + "\" is the store of runs; name another file");
}

} // namespace scan
