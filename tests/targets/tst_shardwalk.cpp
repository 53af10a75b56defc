// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/permutation.h"
#include "core/targets/shardwalk.h"

#include <QtTest>

#include <set>
#include <vector>

using namespace targets;

class TestShardWalk : public QObject {
    Q_OBJECT
private slots:
    void everyPositionOnce_data();
    void everyPositionOnce();
    void shardDoesNotDependOnThreads();
    void moreShardsThanPositions();
    void hugeSpaces();
    void allShardsOfAPermutationCoverItOnce();
    void goesOnFromAnyPosition();
};

void TestShardWalk::everyPositionOnce_data()
{
    QTest::addColumn<unsigned>("limit");
    for (const unsigned limit :
        { 0u, 1u, 2u, 3u, 7u, 64u, 255u, 256u, 257u, 65537u, 999983u, 1000000u })
        QTest::addRow("%u", limit) << limit;
}

void TestShardWalk::everyPositionOnce()
{
    QFETCH(unsigned, limit);
    for (const std::uint32_t shards : { 1u, 2u, 3u, 7u, 258u }) {
        for (const std::uint32_t threads : { 1u, 2u, 5u, 64u }) {
            std::vector<std::uint8_t> visits(limit);
            for (std::uint32_t shard = 0; shard < shards; ++shard) {
                Uint128 walked = 0;
                for (std::uint32_t thread = 0; thread < threads; ++thread) {
                    ShardWalk walk(limit, { shard, shards }, thread, threads);
                    Uint128 left = walk.remaining();
                    for (; !walk.done(); walk.advance(), ++walked) {
                        QVERIFY(walk.position() < limit);
                        QVERIFY(walk.remaining() == left--);
                        ++visits[std::size_t(walk.position())];
                    }
                    QVERIFY(left == 0 && walk.remaining() == 0);
                }
                QVERIFY(ShardWalk::shardSize(limit, { shard, shards }) == walked);
            }
            QVERIFY(std::all_of(
                visits.begin(), visits.end(), [](std::uint8_t count) { return count == 1; }));
        }
    }
}

// P23: ZMap's shards depend on the number of threads, so that machines with unequal settings miss
// targets or probe them twice.
void TestShardWalk::shardDoesNotDependOnThreads()
{
    const auto positions = [](std::uint32_t threads) {
        std::set<std::uint64_t> found;
        for (std::uint32_t thread = 0; thread < threads; ++thread) {
            for (ShardWalk walk(10007, { 3, 11 }, thread, threads); !walk.done(); walk.advance())
                found.insert(std::uint64_t(walk.position()));
        }
        return found;
    };
    QVERIFY(positions(1) == positions(3));
    QVERIFY(positions(1) == positions(64));
}

void TestShardWalk::goesOnFromAnyPosition()
{
    constexpr unsigned limit = 101;
    for (unsigned from = 0; from <= limit + 1; ++from) {
        for (const std::uint32_t shards : { 1u, 3u, 7u, 200u }) {
            for (const std::uint32_t threads : { 1u, 4u }) {
                std::vector<int> visits(limit);
                for (std::uint32_t shard = 0; shard < shards; ++shard) {
                    Uint128 walked = 0;
                    for (std::uint32_t thread = 0; thread < threads; ++thread) {
                        ShardWalk walk(limit, { shard, shards }, thread, threads, from);
                        for (; !walk.done(); walk.advance(), ++walked) {
                            QVERIFY(walk.position() % shards == shard);
                            ++visits[std::size_t(walk.position())];
                        }
                    }
                    QVERIFY(ShardWalk::shardSize(limit, { shard, shards }, from) == walked);
                }
                for (unsigned position = 0; position < limit; ++position)
                    QCOMPARE(visits[position], position >= from ? 1 : 0);
            }
        }
    }
}

void TestShardWalk::moreShardsThanPositions()
{
    QVERIFY(ShardWalk(5, { 5, 258 }, 0, 1).done());
    QVERIFY(!ShardWalk(5, { 4, 258 }, 0, 1).done());
    QVERIFY(ShardWalk(5, { 4, 258 }, 1, 2).done());
    QVERIFY(ShardWalk::shardSize(5, { 5, 258 }) == 0);
}

void TestShardWalk::hugeSpaces()
{
    const Uint128 limit = Uint128(1) << 96;
    const std::uint32_t most = ~std::uint32_t(0);
    Uint128 total = 0;
    for (std::uint32_t shard = 0; shard < 258; ++shard)
        total += ShardWalk::shardSize(limit, { shard, 258 });
    QVERIFY(total == limit);
    ShardWalk walk(limit, { most - 1, most }, 63, 64);
    QVERIFY(walk.position() == Uint128(most) * 64 - 1);
    walk.advance();
    QVERIFY(walk.position() == Uint128(most) * 128 - 1);
}

void TestShardWalk::allShardsOfAPermutationCoverItOnce()
{
    for (const unsigned size : { 1u, 2u, 97u, 4096u, 65537u }) {
        const Permutation permutation(size, 99);
        std::vector<int> visits(size);
        for (std::uint32_t shard = 0; shard < 7; ++shard) {
            // Each machine with threads of its own.
            const std::uint32_t threads = shard + 1;
            for (std::uint32_t thread = 0; thread < threads; ++thread) {
                for (ShardWalk walk(size, { shard, 7 }, thread, threads); !walk.done();
                     walk.advance())
                    ++visits[std::size_t(permutation.at(walk.position()))];
            }
        }
        QVERIFY(std::all_of(visits.begin(), visits.end(), [](int count) { return count == 1; }));
    }
}

QTEST_APPLESS_MAIN(TestShardWalk)
#include "tst_shardwalk.moc"
