// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpoption.h"

#include <utility>

namespace wire {

namespace {

    /// Bytes of one option in the order they are put; the length is filled in at the end.
    class OptionWriter {
    public:
        OptionWriter(MptcpSubtype subtype, std::uint8_t lowNibble)
            : OptionWriter()
        {
            put8(std::uint8_t(std::uint8_t(subtype) << 4 | lowNibble));
        }
        explicit OptionWriter(Bytes fromSubtypeOn)
            : OptionWriter()
        {
            putBytes(fromSubtypeOn);
        }

        OptionWriter& put8(std::uint8_t value)
        {
            m_bytes.push_back(value);
            return *this;
        }
        OptionWriter& put16(std::uint16_t value)
        {
            store16(grow(2), value);
            return *this;
        }
        OptionWriter& put32(std::uint32_t value)
        {
            store32(grow(4), value);
            return *this;
        }
        OptionWriter& put64(std::uint64_t value)
        {
            store64(grow(8), value);
            return *this;
        }
        OptionWriter& putBytes(Bytes bytes)
        {
            m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
            return *this;
        }
        std::vector<std::uint8_t> take()
        {
            if (m_bytes.size() > MaxTcpOptionBytes)
                return {};
            m_bytes[1] = std::uint8_t(m_bytes.size());
            return std::move(m_bytes);
        }

    private:
        OptionWriter()
        {
            m_bytes.reserve(MaxTcpOptionBytes);
            m_bytes = { OptionMptcp, 0 };
        }
        std::uint8_t* grow(std::size_t count)
        {
            m_bytes.resize(m_bytes.size() + count);
            return m_bytes.data() + m_bytes.size() - count;
        }

        std::vector<std::uint8_t> m_bytes;
    };

    using OptionBytes = std::vector<std::uint8_t>;

    struct OptionBuilder {
        MptcpVersion version;

        OptionBytes operator()(const MpCapable& capable) const
        {
            // Each field needs the one before it, and only version 0 always carries a key.
            const bool ordered = (capable.senderKey || !capable.receiverKey)
                && (capable.receiverKey || !capable.dataLevelLength)
                && (capable.dataLevelLength || !capable.checksum);
            const bool allowed = capable.version != 0
                ? capable.version <= 0x0f
                : capable.senderKey && !capable.dataLevelLength;
            if (!ordered || !allowed)
                return {};
            OptionWriter writer(MptcpSubtype::Capable, capable.version);
            writer.put8(capable.flags);
            if (capable.senderKey)
                writer.put64(*capable.senderKey);
            if (capable.receiverKey)
                writer.put64(*capable.receiverKey);
            if (capable.dataLevelLength)
                writer.put16(*capable.dataLevelLength);
            if (capable.checksum)
                writer.put16(*capable.checksum);
            return writer.take();
        }

        OptionBytes operator()(const MpJoinSyn& join) const
        {
            return OptionWriter(MptcpSubtype::Join, join.backup)
                .put8(join.addressId)
                .put32(join.receiverToken)
                .put32(join.nonce)
                .take();
        }

        OptionBytes operator()(const MpJoinSynAck& join) const
        {
            return OptionWriter(MptcpSubtype::Join, join.backup)
                .put8(join.addressId)
                .put64(join.truncatedHmac)
                .put32(join.nonce)
                .take();
        }

        OptionBytes operator()(const MpJoinAck& join) const
        {
            return OptionWriter(MptcpSubtype::Join, 0).put8(0).putBytes(join.hmac).take();
        }

        OptionBytes operator()(const Dss& dss) const
        {
            const std::uint8_t ackFlags = !dss.dataAck ? 0 : dss.wideDataAck ? 0x03 : 0x01;
            const std::uint8_t mappingFlags = !dss.mapping ? 0 : dss.wideDataSequence ? 0x0c : 0x04;
            OptionWriter writer(MptcpSubtype::Dss, 0);
            writer.put8(std::uint8_t(ackFlags | mappingFlags | (dss.dataFin ? 0x10 : 0)));
            if (dss.dataAck)
                putSequence(writer, *dss.dataAck, dss.wideDataAck);
            if (dss.mapping) {
                putSequence(writer, dss.mapping->dataSequence, dss.wideDataSequence);
                writer.put32(dss.mapping->subflowSequence).put16(dss.mapping->length);
                if (dss.mapping->checksum)
                    writer.put16(*dss.mapping->checksum);
            }
            return writer.take();
        }

        OptionBytes operator()(const AddAddress& add) const
        {
            const bool v1 = version == MptcpVersion::V1;
            const bool wantsHmac = v1 && !add.echo;
            if (add.truncatedHmac.has_value() != wantsHmac || (add.echo && !v1))
                return {};
            const std::uint8_t ipVersion = add.address.isV4() ? 4 : 6;
            OptionWriter writer(MptcpSubtype::AddAddress, v1 ? std::uint8_t(add.echo) : ipVersion);
            writer.put8(add.addressId).putBytes(add.address.bytes());
            if (add.port)
                writer.put16(*add.port);
            if (add.truncatedHmac)
                writer.put64(*add.truncatedHmac);
            return writer.take();
        }

        OptionBytes operator()(const RemoveAddress& remove) const
        {
            if (remove.addressIds.empty())
                return {};
            return OptionWriter(MptcpSubtype::RemoveAddress, 0).putBytes(remove.addressIds).take();
        }

        OptionBytes operator()(const MpPriority& priority) const
        {
            OptionWriter writer(MptcpSubtype::Priority, priority.backup);
            if (priority.addressId)
                writer.put8(*priority.addressId);
            return writer.take();
        }

        OptionBytes operator()(const MpFail& fail) const
        {
            return OptionWriter(MptcpSubtype::Fail, 0).put8(0).put64(fail.dataSequence).take();
        }

        OptionBytes operator()(const MpFastClose& close) const
        {
            return OptionWriter(MptcpSubtype::FastClose, 0).put8(0).put64(close.receiverKey).take();
        }

        OptionBytes operator()(const MpTcpReset& reset) const
        {
            return OptionWriter(MptcpSubtype::TcpReset, reset.transient).put8(reset.reason).take();
        }

        OptionBytes operator()(const UnknownMptcp& unknown) const
        {
            if (unknown.data.empty() || unknown.data.front() >> 4 != unknown.subtype)
                return {};
            return OptionWriter(unknown.data).take();
        }

    private:
        static void putSequence(OptionWriter& writer, std::uint64_t value, bool wide)
        {
            if (wide)
                writer.put64(value);
            else
                writer.put32(std::uint32_t(value));
        }
    };

} // namespace

std::vector<std::uint8_t> buildMptcp(const MptcpOption& option, MptcpVersion version)
{
    return std::visit(OptionBuilder { version }, option);
}

} // namespace wire
