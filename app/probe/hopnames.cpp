// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/hopnames.h"

#include "core/trace/reversename.h"

#include <QCoreApplication>
#include <QDnsLookup>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace probe {

namespace {

    /// As many threads as Qt has for look-ups: what waits for one of them could not be taken back,
    /// and the program would not end before it was asked as well.
    constexpr std::size_t MostAtOnce = 5;
    constexpr int PatienceMilliseconds = 3000;
    constexpr std::size_t MostUnanswered = 20;
    /// Of each name server, for the C library: a look-up that was given up goes on in its thread.
    constexpr const char* ResolverLimits = "timeout:2 attempts:1";

    char ApplicationName[] = "mptcp-probe";
    char* Arguments[] = { ApplicationName, nullptr };

} // namespace

HopNames::HopNames()
    : m_application(std::make_unique<QCoreApplication>(m_argumentCount, Arguments))
{
    if (!qEnvironmentVariableIsSet("RES_OPTIONS"))
        qputenv("RES_OPTIONS", ResolverLimits);
}

HopNames::~HopNames() = default;

void HopNames::fill(std::span<trace::TraceResult> results)
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
        lookUp({ wanted.begin() + std::ptrdiff_t(i), wanted.begin() + std::ptrdiff_t(end) });
    }
    for (trace::TraceResult& result : results) {
        for (trace::Hop& hop : result.evidence.hops) {
            if (hop.address)
                hop.name = m_names.at(*hop.address);
        }
    }
}

void HopNames::lookUp(std::vector<core::IpAddress> addresses)
{
    QEventLoop loop;
    if (m_silent) {
        m_unanswered += addresses.size();
        return;
    }
    std::size_t left = addresses.size();
    std::size_t failed = 0;
    std::vector<std::unique_ptr<QDnsLookup>> lookups;
    for (const core::IpAddress& address : addresses) {
        const std::string name = trace::reverseName(address);
        lookups.push_back(
            std::make_unique<QDnsLookup>(QDnsLookup::PTR, QString::fromStdString(name)));
        QDnsLookup* lookup = lookups.back().get();
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
    QTimer::singleShot(PatienceMilliseconds, &loop, &QEventLoop::quit);
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

} // namespace probe
