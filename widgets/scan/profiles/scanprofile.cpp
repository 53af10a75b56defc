// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/profiles/scanprofile.h"

#include "core/scan/configfile.h"
#include "widgets/scan/labtargets.h"

#include <QCoreApplication>

namespace widgets {

namespace {

    /// As earlier versions wrote a target.
    const QByteArray TargetMark = QByteArrayLiteral("#target ");
    const QByteArray Head = QByteArrayLiteral("# A profile of MPTCP Workbench; mptcp-probe scan "
                                              "--config FILE does the same.\n");

    ScanProfile example(const char* name, const char* help, scan::ScanRequest request)
    {
        ScanProfile profile;
        profile.name = QCoreApplication::translate("ScanProfile", name);
        profile.help = QCoreApplication::translate("ScanProfile", help);
        profile.original = QString::fromLatin1(name);
        profile.shipped = true;
        profile.withTargets = !request.targets.empty();
        profile.request = std::move(request);
        return profile;
    }

    scan::ScanRequest study()
    {
        scan::ScanRequest request;
        request.ports = "80,443";
        request.passes = { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control };
        request.then = { scan::Stage::Trace, scan::Stage::Verify };
        return request;
    }

    scan::ScanRequest hitlist()
    {
        scan::ScanRequest request;
        request.ports = "80,443";
        request.passes = { scan::Pass::V1, scan::Pass::Control };
        request.rate = 5000;
        request.probes = 2;
        return request;
    }

    scan::ScanRequest slowAndPolite()
    {
        scan::ScanRequest request;
        request.passes = { scan::Pass::V1, scan::Pass::Control };
        request.rate = 100;
        request.probes = 2;
        request.cooldownSeconds = 15;
        return request;
    }

    /// What a profile without targets has no say in.
    void takeTargets(scan::ScanRequest& request, const scan::ScanRequest& from)
    {
        request.targets = from.targets;
        request.targetFiles = from.targetFiles;
        request.allowlistFiles = from.allowlistFiles;
        request.wholeInternet = false;
    }

} // namespace

scan::ScanRequest ScanProfile::appliedTo(const scan::ScanRequest& current) const
{
    scan::ScanRequest applied = request;
    if (!withTargets)
        takeTargets(applied, current);
    return applied;
}

bool ScanProfile::matches(const scan::ScanRequest& current) const
{
    scan::ScanRequest compared = current;
    compared.wholeInternet = false;
    return appliedTo(current) == compared;
}

std::vector<ScanProfile> shippedProfiles()
{
    const auto lab = [](const std::string& vantage) { return firstRequest(vantage); };
    return {
        example(QT_TRANSLATE_NOOP("ScanProfile", "Lab: all device kinds"),
            QT_TRANSLATE_NOOP("ScanProfile",
                "Every class of reply in some seconds, from the first addresses of each of the "
                "kernel lab's prefixes."),
            lab("lab")),
        example(QT_TRANSLATE_NOOP("ScanProfile", "Virtual lab: all device kinds"),
            QT_TRANSLATE_NOOP("ScanProfile",
                "The same simulated in memory: works on every computer, and nothing is measured."),
            lab("virtual")),
        example(QT_TRANSLATE_NOOP("ScanProfile", "Quick MPTCP v1 check of one network"),
            QT_TRANSLATE_NOOP(
                "ScanProfile", "One SYN of version 1 to port 443 of each address that you type."),
            [] {
                scan::ScanRequest request;
                request.ports = "443";
                request.rate = 1000;
                request.cooldownSeconds = 4;
                return request;
            }()),
        example(
            QT_TRANSLATE_NOOP("ScanProfile", "Study: both versions with control, ports 80 and 443"),
            QT_TRANSLATE_NOOP("ScanProfile",
                "What the longitudinal studies do: both versions and a plain SYN on two ports, "
                "then the path to every potential host, then its proof."),
            study()),
        example(QT_TRANSLATE_NOOP("ScanProfile", "IPv6 hitlist"),
            QT_TRANSLATE_NOOP("ScanProfile",
                "For a list of IPv6 addresses that answered lately: add the file under “Lists”. "
                "IPv6 is too large to be scanned without one."),
            hitlist()),
        example(QT_TRANSLATE_NOOP("ScanProfile", "Slow and polite"),
            QT_TRANSLATE_NOOP("ScanProfile",
                "A hundred probes a second, twice to each target, with time for late replies."),
            slowAndPolite()),
    };
}

QByteArray profileText(const ScanProfile& profile)
{
    scan::ScanRequest request = profile.request;
    request.wholeInternet = false; // a confirmation is for the moment
    if (!profile.withTargets)
        takeTargets(request, {});
    return Head + QByteArray::fromStdString(scan::configText(request));
}

core::Result<ScanProfile> profileFromText(const QString& name, const QByteArray& text)
{
    const auto settings
        = scan::readConfigText({ text.data(), std::size_t(text.size()) }, name.toStdString());
    if (!settings)
        return tl::unexpected(settings.error());
    ScanProfile profile;
    profile.name = name;
    for (const scan::ConfigSetting& setting : *settings) {
        if (const auto set = setting.option->set(profile.request, setting.value); !set)
            return scan::configFailure(setting.position + ": " + setting.option->name, set.error());
    }
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(TargetMark))
            profile.request.targets.push_back(line.mid(TargetMark.size()).trimmed().toStdString());
    }
    profile.withTargets = !profile.request.targets.empty() || !profile.request.targetFiles.empty()
        || !profile.request.allowlistFiles.empty();
    profile.request.wholeInternet = false;
    return profile;
}

} // namespace widgets
