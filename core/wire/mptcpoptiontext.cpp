// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpkeys.h"
#include "core/wire/mptcpoption.h"

#include <iterator>

namespace wire {

namespace {

    std::string hex32(std::uint32_t value)
    {
        std::array<std::uint8_t, 4> bytes {};
        store32(bytes.data(), value);
        return toHex(bytes);
    }

    std::string hex16(std::uint16_t value)
    {
        std::array<std::uint8_t, 2> bytes {};
        store16(bytes.data(), value);
        return toHex(bytes);
    }

    /// "A", "H", ... for each bit that is set; the unnamed ones by their letters D to G as well.
    std::string capableFlags(std::uint8_t flags)
    {
        std::string letters;
        for (int bit = 0; bit < 8; ++bit) {
            if (flags & (0x80 >> bit))
                letters += char('A' + bit);
        }
        return " [" + letters + "]";
    }

    std::string joinTarget(bool backup, std::uint8_t addressId)
    {
        return std::string(backup ? " backup" : "") + " address " + std::to_string(addressId);
    }

    /// RFC 8684 section 3.6.
    std::string resetReason(std::uint8_t reason)
    {
        static constexpr const char* reasons[] = { "unspecified", "MPTCP-specific error",
            "lack of resources", "administratively prohibited", "too much outstanding data",
            "unacceptable performance", "middlebox interference" };
        return reason < std::size(reasons) ? " (" + std::string(reasons[reason]) + ")" : "";
    }

    struct Describer {
        std::string operator()(const MpCapable& capable) const
        {
            std::string text
                = "MP_CAPABLE v" + std::to_string(capable.version) + capableFlags(capable.flags);
            if (capable.senderKey)
                text += " key " + keyToHex(*capable.senderKey);
            if (capable.receiverKey)
                text += " receiver key " + keyToHex(*capable.receiverKey);
            if (capable.dataLevelLength)
                text += " length " + std::to_string(*capable.dataLevelLength);
            if (capable.checksum)
                text += " checksum " + hex16(*capable.checksum);
            return text;
        }
        std::string operator()(const MpJoinSyn& join) const
        {
            return "MP_JOIN" + joinTarget(join.backup, join.addressId) + " token "
                + hex32(join.receiverToken) + " nonce " + hex32(join.nonce);
        }
        std::string operator()(const MpJoinSynAck& join) const
        {
            return "MP_JOIN" + joinTarget(join.backup, join.addressId) + " HMAC "
                + keyToHex(join.truncatedHmac) + " nonce " + hex32(join.nonce);
        }
        std::string operator()(const MpJoinAck& join) const
        {
            return "MP_JOIN HMAC " + toHex(join.hmac);
        }
        std::string operator()(const Dss& dss) const
        {
            std::string text = "DSS";
            if (dss.dataAck)
                text += " ack " + std::to_string(*dss.dataAck);
            if (dss.mapping) {
                text += " sequence " + std::to_string(dss.mapping->dataSequence) + " subflow "
                    + std::to_string(dss.mapping->subflowSequence) + " length "
                    + std::to_string(dss.mapping->length);
                if (dss.mapping->checksum)
                    text += " checksum " + hex16(*dss.mapping->checksum);
            }
            return text + (dss.dataFin ? " DATA_FIN" : "");
        }
        std::string operator()(const AddAddress& add) const
        {
            std::string text = add.echo ? "ADD_ADDR echo" : "ADD_ADDR";
            text += " " + std::to_string(add.addressId) + " is " + add.address.toString();
            if (add.port)
                text += " port " + std::to_string(*add.port);
            if (add.truncatedHmac)
                text += " HMAC " + keyToHex(*add.truncatedHmac);
            return text;
        }
        std::string operator()(const RemoveAddress& remove) const
        {
            std::string text = "REMOVE_ADDR";
            for (const std::uint8_t id : remove.addressIds)
                text += " " + std::to_string(id);
            return text;
        }
        std::string operator()(const MpPriority& priority) const
        {
            std::string text = priority.backup ? "MP_PRIO backup" : "MP_PRIO regular";
            if (priority.addressId)
                text += " address " + std::to_string(*priority.addressId);
            return text;
        }
        std::string operator()(const MpFail& fail) const
        {
            return "MP_FAIL sequence " + std::to_string(fail.dataSequence);
        }
        std::string operator()(const MpFastClose& close) const
        {
            return "MP_FASTCLOSE receiver key " + keyToHex(close.receiverKey);
        }
        std::string operator()(const MpTcpReset& reset) const
        {
            return "MP_TCPRST reason " + std::to_string(reset.reason) + resetReason(reset.reason)
                + (reset.transient ? " transient" : "");
        }
        std::string operator()(const UnknownMptcp& unknown) const
        {
            return std::string(subtypeName(unknown.subtype)) + " " + std::to_string(unknown.subtype)
                + " " + toHex(unknown.data);
        }
    };

} // namespace

const char* subtypeName(std::uint8_t subtype)
{
    switch (MptcpSubtype(subtype)) {
    case MptcpSubtype::Capable:
        return "MP_CAPABLE";
    case MptcpSubtype::Join:
        return "MP_JOIN";
    case MptcpSubtype::Dss:
        return "DSS";
    case MptcpSubtype::AddAddress:
        return "ADD_ADDR";
    case MptcpSubtype::RemoveAddress:
        return "REMOVE_ADDR";
    case MptcpSubtype::Priority:
        return "MP_PRIO";
    case MptcpSubtype::Fail:
        return "MP_FAIL";
    case MptcpSubtype::FastClose:
        return "MP_FASTCLOSE";
    case MptcpSubtype::TcpReset:
        return "MP_TCPRST";
    case MptcpSubtype::Experimental:
        return "MP_EXPERIMENTAL";
    }
    return "MPTCP subtype";
}

std::string describeMptcp(const MptcpOption& option) { return std::visit(Describer(), option); }

} // namespace wire
