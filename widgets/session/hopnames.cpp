// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hopnames.h"

#include "core/trace/reversename.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    constexpr auto Patience = 3s;
    constexpr auto StopInterval = 100ms;
    /// As many threads as Qt has for look-ups: what waits for one of them cannot be taken back.
    constexpr std::size_t MostAtOnce = 5;
    constexpr std::size_t MostUnanswered = 20;

} // namespace

void HopNames::fill(std::span<trace::TraceResult> results, const std::stop_token& stopping)
{
    std::vector<core::IpAddress> wanted;
    for (const trace::TraceResult& result : results) {
        for (const trace::Hop& hop : result.evidence.hops) {
            if (hop.address && m_names.emplace(*hop.address, std::string()).second)
                wanted.push_back(*hop.address);
        }
    }
    for (std::size_t i = 0; i < wanted.size(); i += MostAtOnce) {
        const std::size_t end = std::min(i + MostAtOnce, wanted.size());
        lookUp(
            { wanted.begin() + std::ptrdiff_t(i), wanted.begin() + std::ptrdiff_t(end) }, stopping);
    }
    for (trace::TraceResult& result : results) {
        for (trace::Hop& hop : result.evidence.hops) {
            if (hop.address)
                hop.name = m_names.at(*hop.address);
        }
    }
}

void HopNames::lookUp(
    const std::vector<core::IpAddress>& addresses, const std::stop_token& stopping)
{
    if (m_silent || stopping.stop_requested()) {
        m_unanswered += addresses.size();
        return;
    }
    QEventLoop loop;
    std::size_t left = addresses.size();
    std::size_t failed = 0;
    std::vector<std::unique_ptr<QDnsLookup>> lookups;
    for (const core::IpAddress& address : addresses) {
        lookups.push_back(std::make_unique<QDnsLookup>(
            QDnsLookup::PTR, QString::fromStdString(trace::reverseName(address))));
        QDnsLookup* const lookup = lookups.back().get();
        QObject::connect(lookup, &QDnsLookup::finished, &loop, [&, lookup, address] {
            if (!lookup->pointerRecords().isEmpty())
                m_names[address] = lookup->pointerRecords().constFirst().value().toStdString();
            // That there is no such name is an answer as well.
            if (lookup->error() != QDnsLookup::NoError
                && lookup->error() != QDnsLookup::NotFoundError)
                ++failed;
            if (--left == 0)
                loop.quit();
        });
        lookup->lookup();
    }
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(Patience);
    QTimer stop;
    QObject::connect(&stop, &QTimer::timeout, &loop, [&] {
        if (stopping.stop_requested())
            loop.quit();
    });
    stop.start(StopInterval);
    if (left > 0)
        loop.exec();
    // One that goes on alone must not call back into what is gone.
    for (const auto& lookup : lookups) {
        lookup->disconnect(&loop);
        lookup->abort();
    }
    m_unanswered += left + failed;
    m_silent = left + failed == addresses.size() || m_unanswered >= MostUnanswered;
}

} // namespace widgets
