// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/mirrorhost.h"

namespace lab {

namespace {

    class MirrorConnection : public TcpConnection {
    public:
        MirrorConnection(const TcpStream& stream, Mirrored mirrored)
            : TcpConnection(stream)
            , m_mirrored(mirrored)
        {
        }

    protected:
        std::vector<std::uint8_t> answerOptions(const wire::TcpSegment& tcp) override
        {
            if (m_mirrored == Mirrored::Everything)
                return { tcp.options.begin(), tcp.options.end() };
            std::vector<std::uint8_t> mptcp;
            wire::TcpOptionWalk walk(tcp.options);
            while (const auto option = walk.next()) {
                if (option->kind == wire::OptionMptcp)
                    mptcp.insert(mptcp.end(), option->bytes.begin(), option->bytes.end());
            }
            return m_stream.optionsFor(tcp, mptcp);
        }

    private:
        Mirrored m_mirrored;
    };

} // namespace

MirrorHost::MirrorHost(std::uint64_t seed, Mirrored mirrored)
    : TcpHost(seed, mirrored == Mirrored::Mptcp ? mirrorMptcpAnswer : mirrorAllAnswer)
    , m_mirrored(mirrored)
{
}

std::unique_ptr<TcpConnection> MirrorHost::open(
    const TcpStream& stream, Agreement, const wire::TcpSegment&)
{
    return std::make_unique<MirrorConnection>(stream, m_mirrored);
}

} // namespace lab
