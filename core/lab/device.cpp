// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device.h"

#include "core/lab/device/fakehmachost.h"
#include "core/lab/device/mirrorhost.h"
#include "core/lab/device/mptcphost.h"

namespace lab {

namespace {

    class SilentHost : public Device {
    public:
        std::vector<DevicePacket> receive(wire::Bytes) override { return {}; }
    };

    constexpr MptcpProfile VersionOne { versionOneAnswer, false, true };
    constexpr MptcpProfile VersionZero { versionZeroAnswer, true, false };
    constexpr MptcpProfile WithoutJoins { eitherVersionAnswer, true, true, false };

} // namespace

std::unique_ptr<Device> makeDevice(DeviceKind kind, std::uint64_t seed)
{
    switch (kind) {
    case DeviceKind::HostV1:
    case DeviceKind::Stripped:
        return std::make_unique<MptcpHost>(seed, VersionOne);
    case DeviceKind::HostV0:
        return std::make_unique<MptcpHost>(seed, VersionZero);
    case DeviceKind::HostPlain:
        return std::make_unique<TcpHost>(seed, plainAnswer);
    case DeviceKind::MirrorMptcp:
        return std::make_unique<MirrorHost>(seed, Mirrored::Mptcp);
    case DeviceKind::MirrorAll:
        return std::make_unique<MirrorHost>(seed, Mirrored::Everything);
    case DeviceKind::MalformedLength:
        return std::make_unique<TcpHost>(seed, shortCapableAnswer);
    case DeviceKind::MalformedFlags:
        return std::make_unique<TcpHost>(seed, flaglessCapableAnswer);
    case DeviceKind::MalformedZeroKey:
        return std::make_unique<TcpHost>(seed, zeroKeyAnswer);
    case DeviceKind::VersionMismatch:
        return std::make_unique<TcpHost>(seed, otherVersionAnswer);
    case DeviceKind::EarlyReset:
        return std::make_unique<EarlyResetHost>(seed, VersionOne);
    case DeviceKind::FakeHmac:
        return std::make_unique<FakeHmacHost>(seed);
    case DeviceKind::StaticKey:
        return std::make_unique<TcpHost>(seed, staticKeyAnswer);
    case DeviceKind::NoJoin:
        return std::make_unique<MptcpHost>(seed, WithoutJoins);
    case DeviceKind::Closed:
        return std::make_unique<ClosedHost>();
    case DeviceKind::Silent:
    case DeviceKind::Prohibited:
        break;
    }
    return std::make_unique<SilentHost>();
}

} // namespace lab
