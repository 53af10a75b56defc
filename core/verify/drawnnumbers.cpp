// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/drawnnumbers.h"

#include <openssl/rand.h>

namespace verify {

core::Result<scan::SipKey> drawSecret()
{
    scan::SipKey key;
    if (RAND_bytes(reinterpret_cast<unsigned char*>(&key), sizeof key) != 1) {
        return core::failure(
            core::ErrorCode::Unavailable, "OpenSSL gives no random numbers for keys");
    }
    return key;
}

DrawnNumbers::DrawnNumbers(const scan::SipKey& secret, const trace::ProbeTarget& target)
    : m_secret(secret)
    , m_words { std::uint64_t(target.address.value()), std::uint64_t(target.address.value() >> 64),
        std::uint64_t(target.port) | std::uint64_t(target.pass) << 16
            | std::uint64_t(target.address.family()) << 24,
        0 }
{
}

std::uint64_t DrawnNumbers::next()
{
    ++m_words[3];
    return scan::sipHash128(m_secret, m_words).low;
}

std::uint64_t DrawnNumbers::nextKey()
{
    std::uint64_t key = next();
    while (key == 0)
        key = next();
    return key;
}

} // namespace verify
