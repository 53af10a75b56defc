// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/presence.h"

#include <algorithm>

namespace analysis {

namespace {

    std::uint32_t keyOf(const core::IpAddress& address, std::uint32_t) { return address.v4Value(); }

    WideKey keyOf(const core::IpAddress& address, WideKey)
    {
        const core::Uint128 value = address.value();
        return { std::uint64_t(value >> 64), std::uint64_t(value) };
    }

    std::vector<std::uint32_t>& keysOf(PeriodHosts& hosts, std::uint32_t) { return hosts.narrow; }
    std::vector<WideKey>& keysOf(PeriodHosts& hosts, WideKey) { return hosts.wide; }

    /// What is read of one period, in any order and with repeats.
    template <typename Key> struct Seen {
        Key key;
        ScopeMask mask;
    };

    template <typename Key> void gather(std::vector<Seen<Key>>& seen, PeriodHosts& hosts)
    {
        const auto byKey = [](const auto& a, const auto& b) { return a.key < b.key; };
        // One run's hosts of one class come in order.
        if (!std::is_sorted(seen.begin(), seen.end(), byKey))
            std::sort(seen.begin(), seen.end(), byKey);
        auto& keys = keysOf(hosts, Key());
        for (const Seen<Key>& each : seen) {
            if (!keys.empty() && keys.back() == each.key) {
                hosts.masks.back() |= each.mask;
            } else {
                keys.push_back(each.key);
                hosts.masks.push_back(each.mask);
            }
        }
    }

    class Reader {
    public:
        Reader(const store::Store& store, const Timeline& timeline,
            const std::vector<std::uint16_t>& ports, const PresenceReading& reading)
            : m_store(store)
            , m_timeline(timeline)
            , m_ports(ports)
            , m_bits(ports.size())
            , m_reading(reading)
        {
        }

        template <typename Key> core::Result<void> read(const FigureProgress& progress)
        {
            HostIndex<Key> index;
            std::vector<Seen<Key>> seen;
            const std::size_t slotCount = m_timeline.timeSlots().size();
            for (std::size_t slot = 0; slot < slotCount; ++slot) {
                if (progress && !progress(double(slot) / double(slotCount)))
                    return endedByUser();
                PeriodHosts hosts;
                hosts.slot = slot;
                seen.clear();
                for (const std::size_t run : m_timeline.timeSlots()[slot].runs) {
                    const ScopeMask asked = askedBy(run);
                    if (asked == 0)
                        continue;
                    hosts.scanned |= asked;
                    if (auto done = readRun<Key>(slot, run, asked, seen); !done)
                        return done;
                }
                if (hosts.scanned == 0)
                    continue;
                gather(seen, hosts);
                hosts.hostsBefore = index.size();
                hosts.ids = index.identify(keysOf(hosts, Key()));
                hosts.hostsSoFar = index.size();
                for (HostTracker* tracker : m_reading.hostTrackers)
                    tracker->addPeriod(hosts);
                for (RowTracker* tracker : m_reading.rowTrackers)
                    tracker->endPeriod(slot);
            }
            for (HostTracker* tracker : m_reading.hostTrackers)
                tracker->finish();
            return {};
        }

    private:
        ScopeMask askedBy(std::size_t run) const
        {
            ScopeMask asked = 0;
            for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1 }) {
                for (std::size_t port = 0; port < m_ports.size(); ++port) {
                    if (m_timeline.asks(run, { pass, m_ports[port], m_reading.family }))
                        asked |= m_bits.bit(pass, port);
                }
            }
            return asked;
        }

        /// The bit of a port and pass; 0 where they are not compared, or the run's own word is that
        /// it did not ask them: by that gaps and zeros go.
        ScopeMask bitOf(std::uint16_t portNumber, scan::Pass pass, ScopeMask asked) const
        {
            const auto port = std::find(m_ports.begin(), m_ports.end(), portNumber);
            if (port == m_ports.end() || pass == scan::Pass::Control)
                return 0;
            return ScopeMask(m_bits.bit(pass, std::size_t(port - m_ports.begin())) & asked);
        }

        template <typename Key>
        core::Result<void> readRun(
            std::size_t slot, std::size_t run, ScopeMask asked, std::vector<Seen<Key>>& seen)
        {
            const store::RunId id = m_timeline.runs()[run].id;
            store::HostSelection selection;
            selection.classes = m_reading.classes;
            selection.family = m_reading.family;
            if (m_reading.rowTrackers.empty()) {
                return m_store.readAddresses(id, selection, [&](const store::AddressGroup& group) {
                    const ScopeMask bit = bitOf(group.port, group.pass, asked);
                    if (bit == 0)
                        return true;
                    for (const core::IpAddress& address : group.addresses)
                        seen.push_back({ keyOf(address, Key()), bit });
                    return true;
                });
            }
            return m_store.readHosts(id, selection, [&](std::span<const store::HostRow> rows) {
                for (const store::HostRow& row : rows) {
                    const ScopeMask bit = bitOf(row.port, row.pass, asked);
                    if (bit == 0)
                        continue;
                    const Key key = keyOf(row.address, Key());
                    if (!seen.empty() && seen.back().key == key)
                        seen.back().mask |= bit;
                    else
                        seen.push_back({ key, bit });
                    for (RowTracker* tracker : m_reading.rowTrackers)
                        tracker->addRow(slot, row);
                }
                return true;
            });
        }

        const store::Store& m_store;
        const Timeline& m_timeline;
        const std::vector<std::uint16_t>& m_ports;
        const ScopeBits m_bits;
        const PresenceReading& m_reading;
    };

} // namespace

core::IpAddress PeriodHosts::address(std::size_t i) const
{
    if (!narrow.empty())
        return core::IpAddress::v4(narrow[i]);
    return core::IpAddress::v6(core::Uint128(wide[i].high) << 64 | wide[i].low);
}

core::Result<void> readPresence(const store::Store& store, const Timeline& timeline,
    const std::vector<std::uint16_t>& ports, const PresenceReading& reading,
    const FigureProgress& progress)
{
    Reader reader(store, timeline, ports, reading);
    return reading.family == core::Family::V4 ? reader.read<std::uint32_t>(progress)
                                              : reader.read<WideKey>(progress);
}

tl::unexpected<core::Error> endedByUser()
{
    return core::failure(core::ErrorCode::Unavailable,
        core::Pattern("analysis", "the work on the figure was ended"));
}

} // namespace analysis
