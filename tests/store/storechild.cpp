// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

// A program of its own for tests that kill a writer, take the room on its disk or want several:
//
//   storechild write URL        writes runs without end, a line "RUN WRITTEN" for each step
//
//   storechild series URL       writes large and small runs, a line "RUN REPLIES SEED" for each
//
//   storechild hold URL         begins a run, says its number, waits for the end of its input
//
//   storechild tmpfs FOLDER     fills a small file system of its own there
//
//   storechild readonly FOLDER  reads a store on a read-only file system of its own there
//
//   storechild limit FOLDER     fills a file as far as RLIMIT_FSIZE lets it
//
// Exit status 77: the system does not allow it.

namespace {

using storetest::sampleReplies;

constexpr int NotAllowed = 77;

void say(const std::string& line) { (void)!::write(STDOUT_FILENO, line.data(), line.size()); }

int wrong(const std::string& what)
{
    say("wrong: " + what + "\n");
    return 1;
}

int writeUntilKilled(const std::string& url)
{
    const auto replies = sampleReplies(3000, 77);
    for (;;) {
        store::Run run = storetest::sampleRun();
        const auto writer
            = store::RunWriter::begin(url, run, { 200, std::chrono::milliseconds(20) });
        if (!writer)
            return wrong(writer.error().detail);
        const auto report = [&] {
            say(std::to_string((*writer)->id()) + " " + std::to_string((*writer)->repliesWritten())
                + "\n");
        };
        for (std::size_t done = 0; done < replies.size(); done += 100) {
            const auto added = (*writer)->addReplies(std::span(replies).subspan(done, 100));
            if (!added)
                return wrong(added.error().detail);
            report();
        }
        run.state = store::RunState::Done;
        if (const auto finished = (*writer)->finish(run); !finished)
            return wrong(finished.error().detail);
        report();
    }
}

int writeSeries(const std::string& url)
{
    for (std::uint32_t i = 0; i < storetest::SeriesRuns; ++i) {
        const std::uint32_t seed = std::uint32_t(::getpid()) * storetest::SeriesRuns + i;
        const std::size_t count = i % 2 == 0 ? storetest::LargeRun : storetest::SmallRun;
        const store::RunId id
            = storetest::writeRun(url, storetest::sampleRun(), sampleReplies(count, seed));
        if (id == 0)
            return wrong("a run cannot be written");
        say(std::to_string(id) + " " + std::to_string(count) + " " + std::to_string(seed) + "\n");
    }
    return 0;
}

int holdRun(const std::string& url)
{
    const auto writer = store::RunWriter::begin(url, storetest::sampleRun());
    if (!writer)
        return wrong(writer.error().detail);
    say(std::to_string((*writer)->id()) + "\n");
    while (std::getchar() != EOF) { }
    return 0;
}

/// The store in `folder` is filled until a write fails; then `makeRoom` is called and the run is
/// resumed.
int fillDisk(const std::string& folder, const std::function<bool()>& makeRoom)
{
    const std::string url = folder + "/full.db";
    const auto replies = sampleReplies(1000, 78);
    store::RunId id = 0;
    std::uint64_t written = 0;
    {
        const auto writer = store::RunWriter::begin(
            url, storetest::sampleRun(), { 1000, std::chrono::milliseconds(1000) });
        if (!writer)
            return wrong("the run cannot begin: " + writer.error().detail);
        id = (*writer)->id();
        core::Result<void> added;
        for (int i = 0; i < 1'000'000 && added; ++i)
            added = (*writer)->addReplies(replies);
        if (added)
            return wrong("a full disk was never noticed");
        say("said: " + added.error().detail + "\n");
        if (added.error().code != core::ErrorCode::WriteFailed)
            return wrong("the error is of another kind");
        const auto again = (*writer)->addReplies(replies);
        if (again || again.error().detail != added.error().detail)
            return wrong("a later call does not give the same error");
        if ((*writer)->finish(storetest::sampleRun()))
            return wrong("the run ended well all the same");
        written = (*writer)->repliesWritten();
    }
    if (written == 0)
        return wrong("nothing was written before the disk was full");
    const auto checkKept = [&](store::Access access) -> std::string {
        const auto opened = store::Store::open(url, access);
        if (!opened)
            return "the store does not open: " + opened.error().detail;
        const auto kept = storetest::repliesOf(**opened, id);
        if (kept.size() != written)
            return std::to_string(kept.size()) + " replies of " + std::to_string(written);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const auto field = storetest::differenceOf(kept[i], replies[i % replies.size()]);
            if (!field.empty())
                return field + " of reply " + std::to_string(i) + " differs";
        }
        return {};
    };
    if (const std::string difference = checkKept(store::Access::Read); !difference.empty())
        return wrong("on the full disk: " + difference);
    if (!makeRoom())
        return wrong("no room can be made");
    if (const std::string difference = checkKept(store::Access::Write); !difference.empty())
        return wrong("with room again: " + difference);
    const auto resumed = store::RunWriter::resume(url, id);
    if (!resumed)
        return wrong("the run cannot be resumed: " + resumed.error().detail);
    store::Run end = storetest::sampleRun();
    end.state = store::RunState::Done;
    const auto ended
        = (*resumed)->addReplies(replies).and_then([&] { return (*resumed)->finish(end); });
    if (!ended)
        return wrong("the resumed run does not end: " + ended.error().detail);
    const auto opened = store::Store::open(url, store::Access::Read);
    if (!opened)
        return wrong(opened.error().detail);
    if (storetest::repliesOf(**opened, id).size() != written + replies.size())
        return wrong("replies are missing after the resumption");
    if (storetest::hostsOf(**opened, id) != storetest::expectedHosts(replies))
        return wrong("the hosts are wrong after the resumption");
    const auto faults = (*opened)->check();
    if (!faults || !faults->empty())
        return wrong(faults ? faults->front() : faults.error().detail.english());
    say("kept " + std::to_string(written) + " replies\n");
    return 0;
}

bool writeFile(const char* name, const std::string& text)
{
    std::ofstream file(name);
    file << text;
    return bool(file.flush());
}

/// A mount namespace of its own, with a user namespace where that takes one.
bool enterNamespace()
{
    const uid_t uid = ::getuid();
    const gid_t gid = ::getgid();
    if (::unshare(CLONE_NEWNS) == 0)
        return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeFile("/proc/self/setgroups", "deny")
        && writeFile("/proc/self/uid_map", "0 " + std::to_string(uid) + " 1")
        && writeFile("/proc/self/gid_map", "0 " + std::to_string(gid) + " 1");
}

bool mountTmpfs(const char* path)
{
    if (enterNamespace() && ::mount("tmpfs", path, "tmpfs", 0, "size=6m") == 0)
        return true;
    say(std::string("no file system can be mounted here: ") + std::strerror(errno) + "\n");
    return false;
}

int readReadOnly(const std::string& folder)
{
    const char* path = folder.c_str();
    if (!mountTmpfs(path))
        return NotAllowed;
    const std::string url = folder + "/100%?#.db";
    const auto replies = sampleReplies(500, 79);
    const store::RunId id = storetest::writeRun(url, storetest::sampleRun(), replies);
    if (id == 0 || ::mount("tmpfs", path, "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        return wrong("no store on a read-only file system");
    for (const auto access : { store::Access::Write, store::Access::Create }) {
        const auto opened = store::Store::open(url, access);
        if (opened || opened.error().code != core::ErrorCode::PermissionDenied)
            return wrong(opened ? "it opens for writing" : opened.error().detail);
    }
    const auto opened = store::Store::open(url, store::Access::Read);
    if (!opened)
        return wrong(opened.error().detail);
    if (storetest::hostsOf(**opened, id) != storetest::expectedHosts(replies)
        || storetest::repliesOf(**opened, id).size() != replies.size())
        return wrong("what is read is not what was written");
    return 0;
}

int fillTmpfs(const std::string& folder)
{
    const char* path = folder.c_str();
    if (!mountTmpfs(path))
        return NotAllowed;
    return fillDisk(
        folder, [path] { return ::mount("tmpfs", path, "tmpfs", MS_REMOUNT, "size=256m") == 0; });
}

int fillLimit(const std::string& folder)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small { 3'000'000, before.rlim_max };
    if (::setrlimit(RLIMIT_FSIZE, &small) != 0)
        return wrong(std::strerror(errno));
    return fillDisk(folder, [&before] { return ::setrlimit(RLIMIT_FSIZE, &before) == 0; });
}

} // namespace

int main(int argc, char** argv)
{
    const std::string mode = argc == 3 ? argv[1] : "";
    if (mode == "write")
        return writeUntilKilled(argv[2]);
    if (mode == "series")
        return writeSeries(argv[2]);
    if (mode == "hold")
        return holdRun(argv[2]);
    if (mode == "tmpfs")
        return fillTmpfs(argv[2]);
    if (mode == "readonly")
        return readReadOnly(argv[2]);
    if (mode == "limit")
        return fillLimit(argv[2]);
    std::fprintf(stderr, "storechild write|series|hold|tmpfs|readonly|limit PLACE\n");
    return 2;
}
