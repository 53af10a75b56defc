// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/siphash.h"

#include <cstring>

namespace scan {

namespace {

    void hashOneByOne(
        const SipKey& key, const std::uint64_t* words, std::size_t count, SipHash128* hashes)
    {
        for (std::size_t i = 0; i < count; ++i)
            hashes[i] = sipHash128(key, { words + i, 1 });
    }

#ifdef __x86_64__
#define SIPHASH_LANES 8
#define SIPHASH_NAME hashEightAtATime
#define SIPHASH_TARGET "avx512f"
#include "core/scan/siphashlanes.inc"

#define SIPHASH_LANES 4
#define SIPHASH_NAME hashFourAtATime
#define SIPHASH_TARGET "avx2"
#include "core/scan/siphashlanes.inc"
#endif

    struct Method {
        decltype(&hashOneByOne) hash = hashOneByOne;
        std::size_t lanes = 1;
    };

    Method bestMethod()
    {
#ifdef __x86_64__
        if (__builtin_cpu_supports("avx512f"))
            return { hashEightAtATime, 8 };
        if (__builtin_cpu_supports("avx2"))
            return { hashFourAtATime, 4 };
#endif
        return {};
    }

} // namespace

void sipHash128OfEach(const SipKey& key, std::span<const std::uint64_t> words, SipHash128* hashes)
{
    static const Method method = bestMethod();
    const std::size_t together = words.size() / method.lanes * method.lanes;
    method.hash(key, words.data(), together, hashes);
    hashOneByOne(key, words.data() + together, words.size() - together, hashes + together);
}

} // namespace scan
