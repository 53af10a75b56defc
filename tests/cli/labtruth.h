// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labprefixes.h"
#include "tests/cli/probeprocess.h"

#include <QJsonDocument>
#include <QJsonObject>

/// What a scan of the lab must find, whichever of the two labs it is.
namespace labtruth {

constexpr int HostsOfEach = 16;

/// "v0:plain v1:mptcp control:plain": all classes that a kind of host shows, in order of passes.
inline QString expectedClasses(lab::DeviceKind kind)
{
    switch (kind) {
    case lab::DeviceKind::HostV1:
        return "v0:plain v1:mptcp control:plain";
    case lab::DeviceKind::HostV0:
        return "v0:mptcp v1:plain control:plain";
    case lab::DeviceKind::HostPlain:
    case lab::DeviceKind::Stripped:
        return "v0:plain v1:plain control:plain";
    case lab::DeviceKind::Closed:
        return "v0:rst v1:rst control:rst";
    case lab::DeviceKind::Silent:
        return "";
    case lab::DeviceKind::MirrorMptcp:
    case lab::DeviceKind::MirrorAll:
        return "v0:mirror v1:mirror control:plain";
    case lab::DeviceKind::MalformedLength:
    case lab::DeviceKind::MalformedFlags:
    case lab::DeviceKind::MalformedZeroKey:
        return "v0:malformed v1:malformed control:plain";
    case lab::DeviceKind::VersionMismatch:
        return "v0:version-mismatch v1:version-mismatch control:plain";
    case lab::DeviceKind::EarlyReset:
        return "v0:rst v0:plain v1:rst v1:mptcp control:rst control:plain";
    case lab::DeviceKind::FakeHmac:
    case lab::DeviceKind::StaticKey:
    case lab::DeviceKind::NoJoin:
        return "v0:mptcp v1:mptcp control:plain";
    case lab::DeviceKind::Prohibited:
        return "v0:icmp v1:icmp control:icmp";
    }
    return "unknown";
}

inline QList<QJsonObject> objects(const probe::Outcome& outcome)
{
    QList<QJsonObject> all;
    for (const QByteArray& line : outcome.lines())
        all.append(QJsonDocument::fromJson(line).object());
    return all;
}

/// The sixteen first addresses of a prefix.
inline core::IpPrefix firstHosts(const lab::LabPrefix& prefix, bool v6)
{
    core::IpPrefix hosts = *core::IpPrefix::parse(v6 ? prefix.prefixV6 : prefix.prefixV4);
    hosts.length = v6 ? 124 : 28;
    return hosts;
}

/// For each target its "pass:class" pairs, sorted.
inline QMap<QString, QStringList> classesOfTargets(const probe::Outcome& outcome)
{
    QMap<QString, QStringList> classes;
    for (const QJsonObject& row : objects(outcome)) {
        classes[row["target"].toString()].append(
            row["mptcp_sent"].toString() + ":" + row["classification"].toString());
    }
    for (QStringList& ofTarget : classes)
        ofTarget.sort();
    return classes;
}

/// Scans the first hosts of every prefix in all passes; empty, or the first thing that is not as
/// it must be.
inline QString scanEveryDevice(const QString& vantage, bool v6)
{
    QStringList scan { "scan", "--vantage", vantage, "--mptcp", "v0,v1,control", "-r", "20000",
        "-c", "2", "-q", "-O", "jsonl", "--output-filter", "", "-f",
        "target,mptcp_sent,classification" };
    for (const lab::LabPrefix& prefix : lab::labPrefixes())
        scan.append(firstHosts(prefix, v6).toString().c_str());
    const probe::Outcome outcome = probe::run(scan);
    if (outcome.status != 0 || !outcome.errors.isEmpty())
        return "exit status " + QString::number(outcome.status) + ": " + outcome.errors;

    const QMap<QString, QStringList> classes = classesOfTargets(outcome);
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        QStringList expected = expectedClasses(prefix.kind).split(' ', Qt::SkipEmptyParts);
        expected.sort();
        int answered = 0;
        for (auto it = classes.begin(); it != classes.end(); ++it) {
            if (!firstHosts(prefix, v6).contains(*core::IpAddress::parse(it.key().toStdString())))
                continue;
            ++answered;
            if (*it != expected)
                return QString(prefix.name) + " " + it.key() + ": " + it->join(' ');
        }
        if (answered != (expected.isEmpty() ? 0 : HostsOfEach))
            return QString(prefix.name) + ": " + QString::number(answered) + " answered";
    }
    return {};
}

} // namespace labtruth
