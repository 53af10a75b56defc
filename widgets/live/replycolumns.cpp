// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replycolumns.h"

#include "core/net/sshplace.h"
#include "core/wire/mptcpkeys.h"
#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/classlook.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace widgets {

namespace {

    using scan::ScanRow;

    QString optionsText(const ScanRow& row)
    {
        QStringList parts;
        wire::TcpOptionWalk walk(row.optionBytes());
        while (const auto option = walk.next()) {
            if (option->kind > wire::OptionNop)
                parts.append(QString::fromStdString(wire::describeOption(*option)));
        }
        if (walk.malformed())
            parts.append(QCoreApplication::translate("ReplyColumn", "malformed bytes"));
        return parts.join(QStringLiteral(", "));
    }

    core::Uint128 firstOptionBytes(const ScanRow& row)
    {
        core::Uint128 key = 0;
        for (std::size_t i = 0; i < sizeof key; ++i)
            key = key << 8 | (i < row.optionLength ? row.options[i] : 0);
        return key;
    }

    QString versionText(const ScanRow& row)
    {
        return row.hasCapable ? QString::number(row.mptcpVersion) : QString();
    }

    QString keyText(const ScanRow& row)
    {
        return row.hasReceiverKey ? QString::fromStdString(wire::keyToHex(row.receiverKey))
                                  : QString();
    }

    QString rttText(const ScanRow& row)
    {
        return row.rttUs < 0 ? QString() : QLocale().toString(row.rttUs / 1000.0, 'f', 2);
    }

    QString vantageText(const ScanRow& row)
    {
        return vantageTitle(QString::fromStdString(std::string(row.vantage.text())));
    }

    /// The first bytes of the name: what differs behind them keeps the order of arrival.
    core::Uint128 vantageKey(const ScanRow& row)
    {
        std::string_view name = row.vantage.text();
        if (net::isSsh(name))
            name.remove_prefix(4);
        core::Uint128 key = 0;
        for (std::size_t i = 0; i < sizeof key; ++i)
            key = key << 8 | (i < name.size() ? std::uint8_t(name[i]) : 0);
        return key;
    }

    QString noText(const ScanRow&) { return {}; }
    core::Uint128 noKey(const ScanRow&) { return 0; }

    constexpr std::array<ReplyColumnInfo, ReplyColumnCount> Columns { {
        { QT_TRANSLATE_NOOP("ReplyColumn", "Address"),
            QT_TRANSLATE_NOOP("ReplyColumn", "The target that was probed"), "target", 15, false,
            [](const ScanRow& row) { return QString::fromStdString(row.target.toString()); },
            [](const ScanRow& row) { return row.target.value(); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Port"),
            QT_TRANSLATE_NOOP("ReplyColumn", "The target port that was probed"), "sport", 5, false,
            [](const ScanRow& row) { return QString::number(row.targetPort); },
            [](const ScanRow& row) { return core::Uint128(row.targetPort); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Pass"),
            QT_TRANSLATE_NOOP("ReplyColumn", "What the probe asked for: MPTCP v0, v1, or nothing"),
            "mptcp_sent", 9, false, [](const ScanRow& row) { return passTitle(row.pass); },
            [](const ScanRow& row) { return core::Uint128(row.pass); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Class"),
            QT_TRANSLATE_NOOP("ReplyColumn", "How the target answered"), "classification", 18,
            false, [](const ScanRow& row) { return classTitle(row.replyClass); },
            [](const ScanRow& row) { return core::Uint128(row.replyClass); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Version"),
            QT_TRANSLATE_NOOP("ReplyColumn", "Version in the answer's MP_CAPABLE"), "mptcp_version",
            7, false, versionText,
            [](const ScanRow& row) {
                return core::Uint128(row.hasCapable ? row.mptcpVersion + 1 : 0);
            } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Flags"),
            QT_TRANSLATE_NOOP("ReplyColumn",
                "MP_CAPABLE flags: A checksum required, "
                "B extensibility, C no more subflows, H "
                "HMAC"),
            "mptcp_flags", 5, false,
            [](const ScanRow& row) {
                return row.hasCapable ? capableFlagLetters(row.mptcpFlags) : QString();
            },
            [](const ScanRow& row) {
                return core::Uint128(row.hasCapable ? row.mptcpFlags + 1 : 0);
            } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Key"),
            QT_TRANSLATE_NOOP("ReplyColumn", "The receiver's key, in hex"), "receiver_key", 17,
            false, keyText,
            [](const ScanRow& row) {
                return row.hasReceiverKey ? core::Uint128(row.receiverKey) + 1 : core::Uint128(0);
            } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "TCP options"),
            QT_TRANSLATE_NOOP("ReplyColumn", "All options of the SYN/ACK; sorted by their bytes"),
            "options_hex", 46, false, optionsText, firstOptionBytes },
        { QT_TRANSLATE_NOOP("ReplyColumn", "TTL"),
            QT_TRANSLATE_NOOP("ReplyColumn", "Hop limit with which the reply arrived"), "ttl", 5,
            true, [](const ScanRow& row) { return QString::number(row.ttl); },
            [](const ScanRow& row) { return core::Uint128(row.ttl); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Distance"),
            QT_TRANSLATE_NOOP("ReplyColumn",
                "Routers between the target and here, estimated: the next of 32, 64, "
                "128 and 255 "
                "above the TTL is taken for the value that the target began with"),
            nullptr, 8, true,
            [](const ScanRow& row) { return QString::number(estimatedDistance(row.ttl)); },
            [](const ScanRow& row) { return core::Uint128(estimatedDistance(row.ttl)); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "RTT (ms)"),
            QT_TRANSLATE_NOOP("ReplyColumn", "From probe to reply; empty when it is not known"),
            "rtt_us", 9, true, rttText,
            [](const ScanRow& row) {
                return row.rttUs < 0 ? core::Uint128(0) : core::Uint128(row.rttUs) + 1;
            } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Trace"),
            QT_TRANSLATE_NOOP("ReplyColumn",
                "What a trace found on the path to this "
                "target; empty when none was made"),
            nullptr, 18, false, noText, noKey },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Proof"),
            QT_TRANSLATE_NOOP("ReplyColumn",
                "Whether the target was proven to speak "
                "MPTCP; empty when nothing was tried"),
            nullptr, 14, false, noText, noKey },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Time"),
            QT_TRANSLATE_NOOP("ReplyColumn", "When the reply arrived, local time"), nullptr, 13,
            false, [](const ScanRow& row) { return formatTimeOfDay(row.timeNs); },
            [](const ScanRow& row) { return core::Uint128(row.timeNs); } },
        { QT_TRANSLATE_NOOP("ReplyColumn", "Vantage point"),
            QT_TRANSLATE_NOOP("ReplyColumn", "The machine that probed and had this reply"),
            "vantage", 18, false, vantageText, vantageKey },
    } };

} // namespace

std::span<const ReplyColumnInfo> replyColumns() { return Columns; }

QString replyColumnTitle(int column)
{
    return QCoreApplication::translate("ReplyColumn", Columns[std::size_t(column)].title);
}

QString replyColumnHelp(int column)
{
    return QCoreApplication::translate("ReplyColumn", Columns[std::size_t(column)].help);
}

int estimatedDistance(std::uint8_t ttl)
{
    for (const int start : { 32, 64, 128 }) {
        if (ttl <= start)
            return start - ttl;
    }
    return 255 - ttl;
}

QString capableFlagLetters(std::uint8_t flags)
{
    QString letters;
    for (int bit = 0; bit < 8; ++bit) {
        if (flags & (0x80 >> bit))
            letters += QChar(u'A' + bit);
    }
    return letters;
}

} // namespace widgets
