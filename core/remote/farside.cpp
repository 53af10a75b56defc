// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/farside.h"

#include "core/base/version.h"
#include "core/remote/farscan.h"
#include "core/remote/fartargets.h"
#include "core/remote/targetsfile.h"

namespace remote {

namespace {

    constexpr std::chrono::milliseconds OrderStep { 500 };

    /// What the near side wants, up to its order; none when it left.
    core::Result<std::optional<Order>> readOrder(FarChannel& channel, TargetsFile& targets)
    {
        while (!channel.lost()) {
            auto message = channel.receive(OrderStep);
            if (!message)
                return tl::unexpected(message.error());
            if (!*message)
                continue;
            if (const auto* const greeting = std::get_if<Greeting>(&**message)) {
                if (const std::string why = mismatch(*greeting); !why.empty())
                    return core::failure(core::ErrorCode::InvalidInput, why);
            } else if (const auto* const part = std::get_if<Targets>(&**message)) {
                if (auto added = targets.add(part->ranges); !added)
                    return tl::unexpected(added.error());
            } else if (auto* const order = std::get_if<Order>(&**message)) {
                return std::optional(std::move(*order));
            } else if (std::holds_alternative<Stop>(**message)) {
                return std::optional<Order>();
            } else {
                return core::failure(core::ErrorCode::Malformed,
                    core::Pattern("remote", "an order was expected and something else came"));
            }
        }
        return std::optional<Order>();
    }

    core::Result<End> carryOut(FarChannel& channel, const std::string& probeExecutable)
    {
        auto targets = TargetsFile::create();
        if (!targets)
            return tl::unexpected(targets.error());
        const auto order = readOrder(channel, *targets);
        if (!order)
            return tl::unexpected(order.error());
        if (!*order)
            return End { false, true, {} };
        if ((*order)->command == "scan")
            return FarScan(channel, probeExecutable).run(**order, *targets);
        if ((*order)->command == "trace" || (*order)->command == "verify")
            return FarTargets(channel, probeExecutable).run(**order);
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("remote", "an order for \"%1\", which is not done for others"),
                { harmless((*order)->command, 40) } });
    }

} // namespace

bool serve(FarChannel& channel, const std::string& probeExecutable)
{
    channel.send(Greeting { core::programVersion(), Protocol });
    const auto end = carryOut(channel, probeExecutable);
    channel.send(end ? *end : End { true, false, end.error().detail });
    return end && !end->failed && !channel.lost();
}

} // namespace remote
