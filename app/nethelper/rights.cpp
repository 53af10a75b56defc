// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nethelper/rights.h"

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace nethelper {

namespace {

    constexpr std::uint32_t PacketBit = 1U << CAP_NET_RAW;

    // The bare system calls: libcap would be one more library with a privilege.
    struct Capabilities {
        __user_cap_header_struct header { _LINUX_CAPABILITY_VERSION_3, 0 };
        __user_cap_data_struct words[_LINUX_CAPABILITY_U32S_3] {};

        bool read() { return syscall(SYS_capget, &header, words) == 0; }
        bool write() { return syscall(SYS_capset, &header, words) == 0; }
    };

} // namespace

bool keepPacketRightAlone()
{
    // A set-user-id bit is no way to run this: what it gives is given back, the right included.
    if (setresgid(getgid(), getgid(), getgid()) != 0
        || setresuid(getuid(), getuid(), getuid()) != 0)
        return false;
    Capabilities all;
    if (!all.read())
        return false;
    Capabilities kept;
    kept.words[0].permitted = all.words[0].permitted & PacketBit;
    return kept.write() && prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) == 0
        && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

PacketRight::PacketRight()
{
    Capabilities raised;
    raised.words[0].permitted = PacketBit;
    raised.words[0].effective = PacketBit;
    m_held = raised.write();
}

PacketRight::~PacketRight()
{
    Capabilities none;
    // Whoever cannot give up a right does not go on with it.
    if (!none.write())
        _exit(1);
}

} // namespace nethelper
