// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helperadvice.h"

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <vector>

namespace net {

namespace {

    constexpr const char* ProgramName = "mptcp-nethelper";
    constexpr const char* InstalledFolder = WORKBENCH_LIBEXECDIR "/mptcp-workbench";
    constexpr const char* UsualGroup = "mptcp-workbench";
    constexpr std::size_t NameBytes = 16384; // getpwuid_r(3): longer entries are not heard of

    std::string inQuotes(const std::string& word)
    {
        std::string quoted = "'";
        for (const char each : word)
            quoted += each == '\'' ? std::string("'\\''") : std::string(1, each);
        return quoted + "'";
    }

    std::string shellWord(const std::string& word)
    {
        const bool plain
            = word.find_first_not_of(
                  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+")
            == std::string::npos;
        return plain && !word.empty() ? word : inQuotes(word);
    }

    std::string userName()
    {
        std::vector<char> room(NameBytes);
        passwd entry {};
        passwd* found = nullptr;
        const int error = getpwuid_r(getuid(), &entry, room.data(), room.size(), &found);
        return error == 0 && found ? found->pw_name : std::to_string(getuid());
    }

    /// The group that may run the helper: its own, unless nobody has set one.
    std::string groupName(const std::string& helper)
    {
        struct stat file { };
        if (stat(helper.c_str(), &file) != 0 || file.st_gid == 0)
            return UsualGroup;
        std::vector<char> room(NameBytes);
        group entry {};
        group* found = nullptr;
        const int error = getgrgid_r(file.st_gid, &entry, room.data(), room.size(), &found);
        return error == 0 && found ? found->gr_name : std::to_string(file.st_gid);
    }

    /// setup-nethelper lies beside an installed helper; what a build has is set up by these.
    std::string setupCommand(const std::string& helper)
    {
        const std::string script
            = (std::filesystem::path(helper).parent_path() / "setup-nethelper").string();
        const std::string user = userName();
        if (access(script.c_str(), X_OK) == 0)
            return "sudo " + shellWord(script) + " " + shellWord(helper) + " " + shellWord(user);
        const std::string file = shellWord(helper);
        const std::string group = UsualGroup;
        return "sudo sh -c "
            + inQuotes("groupadd -r -f " + group + " && chmod 0750 " + file
                + " && chown root:" + group + " " + file + " && setcap cap_net_raw=p " + file
                + " && usermod -a -G " + group + " " + shellWord(user));
    }

    std::string joinCommand(const std::string& helper)
    {
        return "sudo usermod -a -G " + shellWord(groupName(helper)) + " " + shellWord(userName());
    }

    /// Names what is wrong and what to do about it, as far as no command does it.
    core::Text sentence(
        const std::string& helper, HelperObstacle obstacle, const std::string& command)
    {
        switch (obstacle) {
        case HelperObstacle::Missing:
            return { core::Pattern("net",
                         "%1, which opens them for ordinary users, is not there: install it"),
                { helper } };
        case HelperObstacle::OtherGroup:
            return { core::Pattern("net",
                         "only members of the group %1 may run %2, which opens them for ordinary "
                         "users: join it by %3 (which counts from the next login on)"),
                { groupName(helper), helper, command } };
        case HelperObstacle::NoCapability:
            return { core::Pattern("net",
                         "%1, which opens them for ordinary users, is not set up: run %2 (which "
                         "counts from the next login on)"),
                { helper, command } };
        case HelperObstacle::NoSuidMount:
            return { core::Pattern("net",
                         "the file system of %1 is mounted nosuid, so that its file capability "
                         "does not count: install it elsewhere"),
                { helper } };
        case HelperObstacle::NoNewPrivileges:
            return { core::Pattern("net",
                         "this process may not gain rights by starting programs (no_new_privs), as "
                         "%1 would have to: start it outside of this sandbox"),
                { helper } };
        case HelperObstacle::Elsewhere:
            break;
        }
        return { core::Pattern("net",
                     "%1 is set up, but this system does not let it have the right, as in a "
                     "container: give CAP_NET_RAW to the container"),
            { helper } };
    }

} // namespace

std::string helperPath(const std::string& program)
{
    namespace fs = std::filesystem;
    std::error_code unknown;
    const fs::path self
        = program.empty() ? fs::read_symlink("/proc/self/exe", unknown) : fs::path(program);
    const fs::path folder = self.parent_path();
    const fs::path beside = folder / ProgramName;
    const fs::path installed = folder.parent_path() / InstalledFolder / ProgramName;
    return !fs::exists(beside, unknown) && fs::exists(installed, unknown) ? installed.string()
                                                                          : beside.string();
}

HelperObstacle findObstacle(const std::string& helper)
{
    struct stat file { };
    if (stat(helper.c_str(), &file) != 0)
        return HelperObstacle::Missing;
    char capability[64];
    // Anybody may ask for it, also who may not read the file.
    if (getxattr(helper.c_str(), "security.capability", capability, sizeof capability) <= 0)
        return HelperObstacle::NoCapability;
    if (access(helper.c_str(), X_OK) != 0)
        return HelperObstacle::OtherGroup;
    struct statvfs system { };
    if (statvfs(helper.c_str(), &system) == 0 && (system.f_flag & ST_NOSUID) != 0)
        return HelperObstacle::NoSuidMount;
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1)
        return HelperObstacle::NoNewPrivileges;
    return HelperObstacle::Elsewhere;
}

std::string helperCommand(const std::string& helper, HelperObstacle obstacle)
{
    switch (obstacle) {
    case HelperObstacle::NoCapability:
        return setupCommand(helper);
    case HelperObstacle::OtherGroup:
        return joinCommand(helper);
    default:
        return {};
    }
}

core::Error missingPacketRight(const std::string& helper, HelperObstacle obstacle)
{
    return { core::ErrorCode::PermissionDenied,
        { core::Pattern("net",
              "raw packet sockets need the right CAP_NET_RAW, and %1; or run with sudo, or scan "
              "the lab with --vantage lab or --vantage virtual"),
            { sentence(helper, obstacle, helperCommand(helper, obstacle)) } },
        EPERM };
}

} // namespace net
