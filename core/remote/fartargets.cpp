// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/fartargets.h"

#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/remote/orderoptions.h"
#include "core/scan/output/metadataparts.h"
#include "core/scan/requestcheck.h"
#include "core/store/exchange/runline.h"
#include "core/store/storedresult.h"
#include "core/trace/traceoptions.h"
#include "core/verify/verifyoptions.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace remote {

using std::chrono::steady_clock;

namespace {

    constexpr std::chrono::milliseconds TargetsStep { 50 };
    constexpr std::chrono::milliseconds CountersInterval { 500 };
    constexpr int ListPipeBytes = 1 << 20; // all that the near side sends ahead

    template <typename Request>
    core::Result<bool> setOption(std::span<const scan::RequestOption<Request>> table,
        const std::string& name, const std::vector<std::string>& values, Request& request)
    {
        for (const auto& option : table) {
            if (name != option.name || !isFarOption(name))
                continue;
            for (const std::string& value : values) {
                if (auto set = option.set(request, value); !set)
                    return scan::optionFailure(option.name, set.error());
            }
            return true;
        }
        return false;
    }

    core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
    {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("remote", "\"%1\" is no address"), { harmless(name, 40) } });
    }

    std::string listLine(const trace::ProbeTarget& target)
    {
        return "{\"saddr\":\"" + target.address.toString()
            + "\",\"sport\":" + std::to_string(target.port) + ",\"mptcp_sent\":\""
            + scan::passName(target.pass) + "\"}\n";
    }

} // namespace

FarTargets::FarTargets(FarChannel& channel, std::string probeExecutable)
    : m_channel(channel)
    , m_probeExecutable(std::move(probeExecutable))
{
}

FarTargets::~FarTargets() = default;

core::Result<void> FarTargets::readOptions(const Order& order)
{
    m_proofs = order.command == "verify";
    scan::ScanRequest& probe = m_proofs ? m_verify.probe : m_trace.probe;
    OptionValues shared;
    for (const auto& [name, values] : order.options) {
        const auto own = m_proofs ? setOption(verify::verifyOptions(), name, values, m_verify)
                                  : setOption(trace::traceOptions(), name, values, m_trace);
        if (!own)
            return tl::unexpected(own.error());
        if (!*own)
            shared.emplace(name, values);
    }
    if (auto applied = applyOrderOptions(shared, probe); !applied)
        return applied;
    if (net::isSsh(order.vantage)) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("remote", "the other machine probes itself, not by a further one"));
    }
    if (auto known = lab::checkVantage(order.vantage); !known)
        return known;
    probe.vantage = order.vantage;
    const auto seed = scan::seedOf(probe);
    if (!seed)
        return tl::unexpected(seed.error());
    m_seed = *seed;
    return {};
}

core::Result<void> FarTargets::openList()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return core::systemFailure(core::ErrorCode::Unavailable,
            core::Pattern("remote", "cannot open a pipe for the targets"), errno);
    }
    const net::FileDescriptor read(ends[0]);
    m_list = net::FileDescriptor(ends[1]);
    fcntl(m_list.get(), F_SETPIPE_SZ, ListPipeBytes); // what it has without is enough, too
    fcntl(m_list.get(), F_SETFL, fcntl(m_list.get(), F_GETFL) | O_NONBLOCK);
    if (dup2(read.get(), STDIN_FILENO) < 0) {
        return core::systemFailure(core::ErrorCode::Unavailable,
            core::Pattern("remote", "cannot open a pipe for the targets"), errno);
    }
    return {};
}

core::Result<void> FarTargets::prepare(const Order& order)
{
    if (auto read = readOptions(order); !read)
        return read;
    if (auto opened = openList(); !opened)
        return opened;
    const scan::ScanRequest& probe = m_proofs ? m_verify.probe : m_trace.probe;
    auto vantage = lab::openVantage(probe.vantage, m_probeExecutable, m_seed);
    if (!vantage)
        return tl::unexpected(vantage.error());
    m_vantage = std::move(*vantage);
    auto overrides = scan::pathOverridesOf(probe);
    if (!overrides)
        return tl::unexpected(overrides.error());
    trace::TargetPlan plan;
    plan.seed = m_seed;
    plan.pathOverrides = *std::move(overrides);
    // The near side chose the targets and took away what is excluded.
    plan.stream.emplace();
    plan.stream->rules.ports = *targets::PortSet::parse(probe.ports);
    plan.stream->rules.passes = probe.passes;
    plan.stream->rules.resolver = noNames;
    plan.stream->wholeInternet = true;
    plan.stream->limit = std::numeric_limits<std::uint64_t>::max();
    auto supply = trace::TargetSupply::open(std::move(plan), *m_vantage);
    if (!supply)
        return tl::unexpected(supply.error());
    m_supply = std::move(*supply);
    return {};
}

core::Result<End> FarTargets::run(const Order& order)
{
    if (auto prepared = prepare(order); !prepared)
        return tl::unexpected(prepared.error());
    Ready ready;
    ready.simulated = m_vantage->simulated();
    ready.hostName = scan::hostName();
    m_channel.send(ready);
    core::Result<void> started;
    {
        const std::jthread listener([this](const std::stop_token& stopping) { listen(stopping); });
        if (m_supply->awaitWay())
            started = startEngine();
        auto nextCounters = steady_clock::now() + CountersInterval;
        bool over = !started || (!m_traces && !m_proofsEngine);
        while (!over) {
            over = finished(TargetsStep);
            sendResults();
            if (const auto now = steady_clock::now(); now >= nextCounters) {
                nextCounters = now + CountersInterval;
                sendProgress();
            }
        }
    }
    if (!started)
        return tl::unexpected(started.error());
    sendProgress();
    if (const auto error = engineError())
        return End { true, false, error->detail };
    if (const auto error = m_supply->counts().error)
        return End { true, false, error->detail };
    const std::lock_guard lock(m_mutex);
    return End { false, m_stopped, {} };
}

core::Result<void> FarTargets::startEngine()
{
    core::Result<void> started;
    if (m_proofs) {
        verify::VerifyHooks hooks;
        hooks.simulated = m_vantage->simulated();
        hooks.seed = m_seed;
        auto engine = std::make_unique<verify::VerifyEngine>(
            m_verify, m_supply->takeSource(), m_supply->paths(), *m_vantage, std::move(hooks));
        started = engine->start();
        const std::lock_guard lock(m_mutex);
        m_proofsEngine = std::move(engine);
    } else {
        auto port = m_vantage->openPort(m_supply->paths());
        if (!port)
            return tl::unexpected(port.error());
        trace::TraceHooks hooks;
        hooks.simulated = m_vantage->simulated();
        hooks.seed = m_seed;
        auto engine = std::make_unique<trace::TraceEngine>(
            m_trace, m_supply->takeSource(), m_supply->paths(), std::move(*port), std::move(hooks));
        started = engine->start();
        const std::lock_guard lock(m_mutex);
        m_traces = std::move(engine);
    }
    const std::lock_guard lock(m_mutex);
    applyRate();
    if (m_stopped && m_traces)
        m_traces->stop();
    if (m_stopped && m_proofsEngine)
        m_proofsEngine->stop();
    return started;
}

void FarTargets::listen(const std::stop_token& stopping)
{
    while (!stopping.stop_requested()) {
        const auto message = m_channel.receive(TargetsStep);
        if (!message || m_channel.lost())
            return stop();
        if (*message)
            obey(**message);
        if (!feed())
            return stop();
    }
}

void FarTargets::obey(const NearMessage& message)
{
    if (std::holds_alternative<Stop>(message)) {
        stop();
    } else if (const auto* const probe = std::get_if<Probe>(&message)) {
        for (const trace::ProbeTarget& target : probe->targets)
            m_waiting += listLine(target);
    } else if (std::holds_alternative<NoMoreTargets>(message)) {
        m_noMore = true;
    } else if (const auto* const rate = std::get_if<Rate>(&message)) {
        const std::lock_guard lock(m_mutex);
        m_rate = rate->packetsPerSecond;
        applyRate();
    }
}

void FarTargets::applyRate()
{
    if (m_rate && m_traces)
        m_traces->setRate(*m_rate);
    if (m_rate && m_proofsEngine)
        m_proofsEngine->setRate(*m_rate);
}

bool FarTargets::feed()
{
    while (m_list && !m_waiting.empty()) {
        const ssize_t size = ::write(m_list.get(), m_waiting.data(), m_waiting.size());
        if (size < 0 && errno == EAGAIN)
            return true;
        if (size < 0 && errno != EINTR)
            return false;
        m_waiting.erase(0, std::size_t(std::max<ssize_t>(size, 0)));
    }
    if (m_noMore)
        m_list.reset();
    return true;
}

void FarTargets::stop()
{
    m_list.reset();
    m_supply->stop();
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    if (m_traces)
        m_traces->stop();
    if (m_proofsEngine)
        m_proofsEngine->stop();
}

bool FarTargets::finished(std::chrono::milliseconds patience)
{
    return m_proofs ? m_proofsEngine->waitFinished(patience) : m_traces->waitFinished(patience);
}

std::optional<core::Error> FarTargets::engineError() const
{
    if (m_traces)
        return m_traces->error();
    return m_proofsEngine ? m_proofsEngine->error() : std::nullopt;
}

void FarTargets::sendResults()
{
    // All that there are, a thousand or so at a time.
    std::string text;
    do {
        text.clear();
        if (m_proofs) {
            for (const verify::VerifyResult& result : m_proofsEngine->takeResults())
                text += store::proofLine(store::rowOf(result, ""));
        } else {
            for (const trace::TraceResult& result : m_traces->takeResults())
                text += store::traceLine(store::rowOf(result));
        }
    } while (!text.empty() && m_channel.sendText(text));
}

void FarTargets::sendProgress()
{
    Progress progress;
    scan::ScanSnapshot& counters = progress.counters;
    counters.state = scan::ScanState::Sending;
    if (m_traces) {
        const trace::TraceSnapshot now = m_traces->snapshot();
        counters.sent = now.probesSent;
        counters.sendErrors = now.sendErrors;
        counters.validated = now.repliesMatched;
        counters.notOurs = now.repliesNotOurs;
        counters.parseErrors = now.parseErrors;
        counters.unroutable = now.noPath;
        counters.socketDrops = now.receiveDrops;
    } else if (m_proofsEngine) {
        const verify::VerifySnapshot now = m_proofsEngine->snapshot();
        counters.sent = now.packetsSent;
        counters.sendErrors = now.sendErrors;
        counters.validated = now.packetsMatched;
        counters.notOurs = now.packetsNotOurs;
        counters.parseErrors = now.parseErrors;
        counters.unroutable = now.noPath;
        counters.socketDrops = now.receiveDrops;
    }
    counters.unroutable += m_supply->counts().noPath;
    m_channel.send(progress);
}

} // namespace remote
