// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/siphash.h"

#include <openssl/evp.h>

#include <QtTest>

using scan::SipKey;

/// SipHash-2-4 with 128 bits of output against the published vectors and OpenSSL's own.
class TestSipHash : public QObject {
    Q_OBJECT

private slots:
    void matchesThePublishedVectors_data();
    void matchesThePublishedVectors();
    void matchesOpenSsl();
};

namespace {

// The reference key 00 01 ... 0f.
constexpr SipKey ReferenceKey { 0x0706050403020100, 0x0f0e0d0c0b0a0908 };

QByteArray hex(const scan::SipHash128& hash)
{
    QByteArray bytes;
    for (const std::uint64_t word : { hash.low, hash.high }) {
        for (int i = 0; i < 8; ++i)
            bytes.append(char(word >> (8 * i)));
    }
    return bytes.toHex();
}

} // namespace

void TestSipHash::matchesThePublishedVectors_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("expected");
    // From vectors_sip128 of the reference implementation: messages 00 01 02 ... of this length.
    QTest::newRow("empty") << 0 << QByteArray("a3817f04ba25a8e66df67214c7550293");
    QTest::newRow("8 bytes") << 8 << QByteArray("3b62a9ba6258f5610f83e264f31497b4");
}

void TestSipHash::matchesThePublishedVectors()
{
    QFETCH(int, bytes);
    QFETCH(QByteArray, expected);
    const std::uint64_t word = 0x0706050403020100;
    const std::span<const std::uint64_t> words(&word, std::size_t(bytes / 8));
    QCOMPARE(hex(scan::sipHash128(ReferenceKey, words)), expected);
}

void TestSipHash::matchesOpenSsl()
{
    EVP_MAC* const mac = EVP_MAC_fetch(nullptr, "SIPHASH", nullptr);
    if (!mac)
        QSKIP("SKIP: this OpenSSL has no SIPHASH to compare with");
    std::uint64_t state = 1;
    const auto next
        = [&state] { return state = state * 6364136223846793005 + 1442695040888963407; };
    for (int round = 0; round < 200; ++round) {
        const std::uint64_t key[2] = { next(), next() };
        const std::uint64_t words[3] = { next(), next(), next() };
        const std::size_t count = std::size_t(round % 4);
        EVP_MAC_CTX* const context = EVP_MAC_CTX_new(mac);
        unsigned char output[16];
        std::size_t length = 0;
        QVERIFY(EVP_MAC_init(context, reinterpret_cast<const unsigned char*>(key), 16, nullptr));
        QVERIFY(EVP_MAC_update(context, reinterpret_cast<const unsigned char*>(words), count * 8));
        QVERIFY(EVP_MAC_final(context, output, &length, sizeof output));
        EVP_MAC_CTX_free(context);
        const auto ours = scan::sipHash128({ key[0], key[1] }, { words, count });
        QCOMPARE(hex(ours),
            QByteArray(reinterpret_cast<const char*>(output), qsizetype(length)).toHex());
    }
    EVP_MAC_free(mac);
}

QTEST_APPLESS_MAIN(TestSipHash)
#include "tst_siphash.moc"
