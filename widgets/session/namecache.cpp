// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/namecache.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    using Clock = std::chrono::steady_clock;
    using Addresses = core::Result<std::vector<core::IpAddress>>;

    constexpr auto KeepAddresses = 60s;
    /// A failure may be mended any moment, by a cable or a daemon.
    constexpr auto KeepFailure = 5s;
    constexpr auto AskAgain = 50ms;

} // namespace

struct NameCache::State {
    struct Entry {
        std::optional<Addresses> answer; ///< none while it is being looked up
        Clock::time_point expires;

        bool stale() const { return answer && Clock::now() >= expires; }
    };

    targets::HostResolver lookUp;
    std::mutex mutex;
    std::condition_variable answered;
    std::map<std::string, Entry> entries; ///< under mutex
};

namespace {

    template <typename State> void lookUp(State& state, const std::string& name)
    {
        Addresses answer = state.lookUp(name);
        const std::scoped_lock lock(state.mutex);
        auto& entry = state.entries[name];
        entry.expires = Clock::now() + (answer ? KeepAddresses : KeepFailure);
        entry.answer = std::move(answer);
        state.answered.notify_all();
    }

} // namespace

NameCache::NameCache(targets::HostResolver lookUp)
    : m_state(std::make_shared<State>())
{
    m_state->lookUp = std::move(lookUp);
}

core::Result<std::vector<core::IpAddress>> NameCache::resolve(
    const std::string& name, const std::function<bool()>& cancelled)
{
    const auto givenUp = [&name] {
        return core::failure(core::ErrorCode::Unavailable,
            QCoreApplication::translate(
                "NameCache", "the look-up of \"%1\" was cancelled; start again to repeat it")
                .arg(QString::fromStdString(name))
                .toStdString());
    };
    if (cancelled())
        return givenUp();
    std::unique_lock lock(m_state->mutex);
    std::erase_if(m_state->entries, [](const auto& known) { return known.second.stale(); });
    if (m_state->entries.try_emplace(name).second) {
        // Detached: nobody who gave up should have to wait for the resolver's time-out.
        std::thread([state = m_state, name] { lookUp(*state, name); }).detach();
    }
    for (;;) {
        if (const auto known = m_state->entries.find(name);
            known != m_state->entries.end() && known->second.answer)
            return *known->second.answer;
        m_state->answered.wait_for(lock, AskAgain);
        if (cancelled())
            return givenUp();
    }
}

targets::HostResolver NameCache::resolver(std::function<bool()> cancelled)
{
    return [this, cancelled = std::move(cancelled)](
               const std::string& name) { return resolve(name, cancelled); };
}

} // namespace widgets
