// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/replytext.h"

#include "core/scan/output/rowfields.h"
#include "core/store/exchange/fieldvalues.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace store {

namespace {

    constexpr std::int64_t SecondNs = 1'000'000'000;

    /// Reads one reply's fields and keeps the first thing that is wrong.
    class Reader {
    public:
        explicit Reader(const std::vector<std::string_view>& values)
            : m_values(values)
        {
        }

        core::Result<scan::ScanRow> read()
        {
            readKinds();
            readAddresses();
            readTime();
            readTcp();
            readMptcp();
            readMarks();
            if (m_error)
                return tl::unexpected(*m_error);
            return m_row;
        }

    private:
        std::string_view text(std::string_view name) const
        {
            return m_values[ReplyText::placeOf(name)];
        }
        bool has(std::string_view name) const { return !text(name).empty(); }

        template <typename Value> Value taken(core::Result<Value> value)
        {
            if (value)
                return *std::move(value);
            if (!m_error)
                m_error = value.error();
            return Value();
        }
        void complain(std::string_view name, const std::string& why)
        {
            if (!m_error) {
                m_error
                    = core::Error { core::ErrorCode::Malformed, std::string(name) + ": " + why };
            }
        }

        /// The value of a numeric field within its range; `missing` where there is none.
        std::uint64_t number(std::string_view name, std::uint64_t missing = 0)
        {
            if (!has(name))
                return missing;
            const auto most = std::uint64_t(scan::findRowField(name)->maximum);
            return taken(numberField(name, text(name), most));
        }
        core::IpAddress address(std::string_view name)
        {
            return taken(addressField(name, text(name)));
        }

        void readKinds()
        {
            for (const char* name : { "mptcp_sent", "classification" }) {
                if (!has(name))
                    complain(name, "the field is missing or empty");
            }
            if (m_error)
                return;
            m_row.pass = taken(scan::passFromName(text("mptcp_sent")));
            m_row.replyClass = taken(scan::replyClassFromName(text("classification")));
            if (has("success") && (number("success") != 0) != m_row.success())
                complain("success", "contradicts the classification");
        }

        void readAddresses()
        {
            const bool icmp = m_row.replyClass == scan::ReplyClass::Icmp;
            m_row.responder = address("saddr");
            m_row.target = has("target") ? address("target") : m_row.responder;
            if (icmp && !has("target"))
                complain(
                    "target", "is missing, so nothing says which target the ICMP error is about");
            if (!icmp && m_row.target != m_row.responder)
                complain("target", "differs from saddr, though the target itself answered");
            const core::Family family = m_row.target.family();
            m_row.local = has("daddr") ? address("daddr") : core::IpAddress::fromValue(family, 0);
            if (m_row.responder.family() != family || m_row.local.family() != family)
                complain("daddr", "the addresses are not of one family");
            const char* const port = has("target_port") ? "target_port" : "sport";
            if (!has(port))
                complain("sport", "the field is missing or empty");
            m_row.targetPort = std::uint16_t(number(port));
            m_row.localPort = std::uint16_t(number("dport"));
        }

        void readTime()
        {
            m_row.timeNs = std::int64_t(number("timestamp_ts")) * SecondNs;
            m_row.timeNs += std::int64_t(
                has("timestamp_ns") ? number("timestamp_ns") : number("timestamp_us") * 1000);
            if (has("rtt_us")) {
                constexpr std::uint64_t Most = std::numeric_limits<std::int32_t>::max();
                m_row.rttUs = std::int32_t(taken(numberField("rtt_us", text("rtt_us"), Most)));
            }
        }

        void readTcp()
        {
            m_row.ttl = std::uint8_t(number("ttl"));
            m_row.tcpFlags = std::uint8_t(number("tcp_flags"));
            m_row.window = std::uint16_t(number("window"));
            m_row.sequence = std::uint32_t(number("seqnum"));
            m_row.acknowledgment = std::uint32_t(number("acknum"));
            m_row.icmpType = std::uint8_t(number("icmp_type"));
            m_row.icmpCode = std::uint8_t(number("icmp_code"));
            const auto options = taken(optionsField("options_hex", text("options_hex")));
            m_row.optionLength = std::uint8_t(options.size());
            std::ranges::copy(options, m_row.options.begin());
        }

        void readMptcp()
        {
            m_row.hasCapable = has("mptcp_version");
            if (m_row.hasCapable != has("mptcp_flags"))
                complain(
                    "mptcp_flags", "mptcp_version and mptcp_flags stand together or not at all");
            m_row.mptcpVersion = std::uint8_t(number("mptcp_version"));
            m_row.mptcpFlags = std::uint8_t(number("mptcp_flags"));
            if (has("sender_key"))
                m_row.senderKey = taken(keyField("sender_key", text("sender_key")));
            if (m_row.pass != scan::Pass::V0 && m_row.senderKey != 0)
                complain("sender_key", "only probes of version 0 carry a key");
            m_row.hasReceiverKey = has("receiver_key");
            if (m_row.hasReceiverKey)
                m_row.receiverKey = taken(keyField("receiver_key", text("receiver_key")));
        }

        void readMarks()
        {
            m_row.repeat = number("repeat") != 0;
            m_row.conflict = number("conflict") != 0;
            m_row.cooldown = number("cooldown") != 0;
        }

        const std::vector<std::string_view>& m_values;
        scan::ScanRow m_row;
        std::optional<core::Error> m_error;
    };

} // namespace

ReplyText::ReplyText()
    : m_values(scan::rowFields().size() + 1) // the last place is that of unknown names
{
}

void ReplyText::clear() { std::ranges::fill(m_values, std::string_view()); }

bool ReplyText::set(std::string_view name, std::string_view text)
{
    const std::size_t place = placeOf(name);
    setAt(place, text);
    return place < scan::rowFields().size();
}

std::size_t ReplyText::placeOf(std::string_view name)
{
    static const auto places = [] {
        std::map<std::string_view, std::size_t> all;
        for (const scan::RowField& field : scan::rowFields())
            all.emplace(field.name, all.size());
        return all;
    }();
    const auto found = places.find(name);
    return found == places.end() ? places.size() : found->second;
}

void ReplyText::setAt(std::size_t place, std::string_view text) { m_values[place] = text; }

core::Result<scan::ScanRow> ReplyText::reply() const { return Reader(m_values).read(); }

} // namespace store
