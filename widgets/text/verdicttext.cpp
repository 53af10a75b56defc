// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/verdicttext.h"

#include "core/verify/hostcategory.h"
#include "core/wire/icmpmessage.h"
#include "widgets/text/fieldtext.h"
#include "widgets/theme/classlook.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace widgets {

namespace {

    struct VerdictWords {
        Q_DECLARE_TR_FUNCTIONS(PathVerdict)
    };

    const trace::Alteration* mptcpAlteration(const trace::PathVerdict& verdict)
    {
        const auto found = std::find_if(verdict.alterations.begin(), verdict.alterations.end(),
            [](const trace::Alteration& each) { return each.change.isMptcp(); });
        return found == verdict.alterations.end() ? nullptr : &*found;
    }

    QString between(const trace::Interval& interval, bool beforeIsTarget)
    {
        return VerdictWords::tr("between %1 and %2")
            .arg(hopText(interval.afterTtl, interval.afterAddress),
                beforeIsTarget ? VerdictWords::tr("the target")
                               : hopText(interval.beforeTtl, interval.beforeAddress));
    }

    QString alteredSentence(const trace::Alteration& alteration)
    {
        const QString where = between(alteration.interval, false);
        const trace::Change& change = alteration.change;
        if (change.kind != trace::ChangeKind::Removed)
            return VerdictWords::tr("MP_CAPABLE is rewritten %1").arg(where);
        switch (change.by) {
        case trace::RemovedBy::Nop:
            return VerdictWords::tr("MP_CAPABLE is overwritten by NOPs %1").arg(where);
        case trace::RemovedBy::EndOfList:
            return VerdictWords::tr("MP_CAPABLE is overwritten by End of Option List %1")
                .arg(where);
        default:
            return VerdictWords::tr("MP_CAPABLE is removed %1").arg(where);
        }
    }

    QString blockedSentence(const trace::TraceResult& result)
    {
        const trace::PathEvidence& evidence = result.evidence;
        const trace::Interval interval = result.verdict.interval.value_or(trace::Interval());
        const QString where = between(interval, interval.beforeTtl == evidence.controlAnswer.ttl);
        switch (evidence.answer.kind) {
        case trace::AnswerKind::Reset:
            return VerdictWords::tr(
                "A SYN with MPTCP is refused by a RST %1, while a plain SYN is answered.")
                .arg(where);
        case trace::AnswerKind::Unreachable:
            return VerdictWords::tr(
                "A SYN with MPTCP is refused by %1 %2, while a plain SYN is answered.")
                .arg(QString::fromStdString(evidence.answer.from.toString()), where);
        default:
            return VerdictWords::tr(
                "A SYN with MPTCP is discarded %1, while a plain SYN is answered.")
                .arg(where);
        }
    }

    QString affectedSentence(const trace::TraceResult& result)
    {
        const trace::PathEvidence& evidence = result.evidence;
        const trace::PathVerdict& verdict = result.verdict;
        const trace::Alteration* altered = mptcpAlteration(verdict);
        if (verdict.onReturnPath) {
            return evidence.joinRefused.value_or(false)
                ? VerdictWords::tr(
                    "MP_CAPABLE reaches the target, but its answer is lost on the way back: the "
                    "target refuses an unknown MP_JOIN, as MPTCP hosts do.")
                : VerdictWords::tr(
                    "MP_CAPABLE reaches the target, but its answer is lost on the way back: NOPs "
                    "stand where it would be.");
        }
        if (verdict.rule == trace::Rule::Drop && evidence.answer.kind != trace::AnswerKind::SynAck)
            return blockedSentence(result);
        if (verdict.rule == trace::Rule::Drop && altered)
            return VerdictWords::tr("%1; the target was not reached with it.")
                .arg(alteredSentence(*altered));
        const bool nearer = verdict.interval && evidence.answer.ttl > 0
            && verdict.interval->beforeTtl == evidence.answer.ttl;
        if (!altered || nearer) {
            return VerdictWords::tr(
                "Something %1 answers in the target's name; the host itself was not reached.")
                .arg(between(verdict.interval.value_or(trace::Interval()), false));
        }
        if (altered->change.kind == trace::ChangeKind::Removed) {
            return VerdictWords::tr(
                "%1, and yet the answer carries it: something behind speaks MPTCP in the "
                "target's name.")
                .arg(alteredSentence(*altered));
        }
        return VerdictWords::tr("%1; what answers is not what this computer asked.")
            .arg(alteredSentence(*altered));
    }

    QString silentSentence(const trace::TraceResult& result)
    {
        const trace::PathEvidence& evidence = result.evidence;
        QString text;
        switch (evidence.answer.kind) {
        case trace::AnswerKind::Reset:
            text = VerdictWords::tr("The target refuses connections to this port.");
            break;
        case trace::AnswerKind::Unreachable:
            text = VerdictWords::tr("The target cannot be reached: %1 says “%2”.")
                       .arg(QString::fromStdString(evidence.answer.from.toString()),
                           QString::fromStdString(wire::describeIcmp(evidence.answer.from.family(),
                               evidence.answer.icmpType, evidence.answer.icmpCode)));
            break;
        default: {
            const auto last = std::find_if(evidence.hops.rbegin(), evidence.hops.rend(),
                [](const trace::Hop& hop) { return hop.address.has_value(); });
            text = last == evidence.hops.rend()
                ? VerdictWords::tr("The target did not answer, and no hop did.")
                : VerdictWords::tr("The target did not answer; the last answer came from %1.")
                      .arg(hopText(last->ttl, last->address));
        }
        }
        if (const trace::Alteration* altered = mptcpAlteration(result.verdict))
            text
                = VerdictWords::tr("%1 On the way there: %2.").arg(text, alteredSentence(*altered));
        return text;
    }

    QString notMptcpSentence(const trace::TraceResult& result)
    {
        const trace::PathEvidence& evidence = result.evidence;
        if (evidence.answer.classified.replyClass == scan::ReplyClass::VersionMismatch
            || evidence.otherVersionAnswered.value_or(false))
            return VerdictWords::tr(
                "MP_CAPABLE reaches the target, which speaks another version of MPTCP.");
        std::uint8_t shown = 0;
        for (const trace::Hop& hop : evidence.hops) {
            if (hop.address && hop.diff.extent == trace::QuoteExtent::Full)
                shown = hop.ttl;
        }
        if (evidence.answer.ttl <= shown + 1)
            return VerdictWords::tr(
                "No change is seen on the way, and the target answers without MPTCP.");
        if (shown == 0) {
            return VerdictWords::tr(
                "The target answers without MPTCP, and no hop shows whether MP_CAPABLE "
                "reached it.");
        }
        return VerdictWords::tr(
            "No change is seen up to %1, and the target answers without MPTCP; nothing "
            "behind that hop shows whether MP_CAPABLE reached it.")
            .arg(hopText(shown, std::nullopt));
    }

    QString inconclusiveSentence(const trace::TraceResult& result)
    {
        const trace::PathEvidence& evidence = result.evidence;
        if (evidence.answer.kind != trace::AnswerKind::SynAck)
            return VerdictWords::tr(
                "Only the plain SYN was answered, but one loss would explain that.");
        if (evidence.target.pass == scan::Pass::Control)
            return VerdictWords::tr(
                "The target answers a plain SYN; whether it speaks MPTCP was not asked.");
        return VerdictWords::tr("The answer carries an MPTCP option that breaks its standard.");
    }

    QString hopList(const std::vector<std::uint8_t>& ttls)
    {
        QStringList numbers;
        for (const std::uint8_t ttl : ttls)
            numbers.append(QString::number(ttl));
        return numbers.join(QStringLiteral(", "));
    }

    struct StepText {
        const char* title;
        const char* meaning;
    };
    constexpr std::array<StepText, verify::StepCount> Steps { {
        { QT_TRANSLATE_NOOP("PathVerdict", "Plain SYN"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "An ordinary SYN without MPTCP. Whatever answers it is there and listens, so "
                "silence to the following steps has to do with MPTCP.") },
        { QT_TRANSLATE_NOOP("PathVerdict", "Two random keys"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "Two SYNs with different keys. A host that speaks MPTCP answers each with a fresh "
                "key of its own; one that sends our key or twice the same key only imitates "
                "(RFC 8684, section 3.1).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "Unknown option"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "An option that no standard defines stands beside MP_CAPABLE. When it comes back, "
                "something copies options that it does not understand: a mirror.") },
        { QT_TRANSLATE_NOOP("PathVerdict", "No algorithm"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "MP_CAPABLE without the flag of any HMAC algorithm. A true host answers with plain "
                "TCP, since it must not agree to nothing (RFC 8684, section 3.1).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "Extensibility flag"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "MP_CAPABLE with flag B, which is reserved for formats to come. A true host "
                "ignores such an option and answers with plain TCP (RFC 8684, section 3.1).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "Version 15"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "MP_CAPABLE of a version that does not exist. A true host answers with a version "
                "that it speaks or with plain TCP; only an imitation agrees (RFC 8684, section "
                "3.1).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "Handshake with data"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "The handshake is completed and a line of data sent. The acknowledgment at the "
                "level of MPTCP has to follow from the hash of both keys, so who sends it has "
                "understood them (RFC 8684, sections 3.1 and 3.3).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "MP_JOIN, wrong token"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "A second subflow that names a connection which does not exist. A true host "
                "refuses it with a RST (RFC 8684, section 3.2).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "MP_JOIN, right token"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "A second subflow that names our connection. Only who holds both keys can answer "
                "it with the right HMAC: this is the proof (RFC 8684, section 3.2).") },
        { QT_TRANSLATE_NOOP("PathVerdict", "This machine's kernel"),
            QT_TRANSLATE_NOOP("PathVerdict",
                "An ordinary MPTCP socket of this computer's kernel connects and tells whether it "
                "had to fall back to TCP: a second opinion, independent of this program.") },
    } };

} // namespace

QString hopText(std::uint8_t ttl, const std::optional<core::IpAddress>& address)
{
    if (ttl == 0)
        return VerdictWords::tr("this computer");
    if (!address)
        return VerdictWords::tr("hop %1").arg(ttl);
    return VerdictWords::tr("hop %1 (%2)")
        .arg(ttl)
        .arg(QString::fromStdString(address->toString()));
}

QString intervalText(const std::optional<trace::Interval>& interval)
{
    return interval ? VerdictWords::tr("%1 → %2").arg(interval->afterTtl).arg(interval->beforeTtl)
                    : QString();
}

namespace {

    QString categoryTitle(verify::HostCategory category)
    {
        switch (category) {
        case verify::HostCategory::TrueMptcp:
            return verdictTitle(trace::Verdict::TrueMptcp);
        case verify::HostCategory::MiddleboxAffected:
            return verdictTitle(trace::Verdict::MiddleboxAffected);
        case verify::HostCategory::Proxied:
            return VerdictWords::tr("Proxied");
        case verify::HostCategory::ReturnPath:
            return VerdictWords::tr("Altered on the way back");
        case verify::HostCategory::Mirrored:
            return verdictTitle(trace::Verdict::Mirrored);
        case verify::HostCategory::NotMptcp:
            return verdictTitle(trace::Verdict::NotMptcp);
        case verify::HostCategory::Unresponsive:
            return verdictTitle(trace::Verdict::Unresponsive);
        case verify::HostCategory::Inconclusive:
            break;
        }
        return verdictTitle(trace::Verdict::Inconclusive);
    }

    template <typename Value>
    QString titleOfName(const std::string& name, std::size_t count, const char* (*nameOf)(Value),
        QString (*titleOf)(Value))
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (name == nameOf(Value(i)))
                return titleOf(Value(i));
        }
        return QString::fromStdString(name);
    }

} // namespace

QString verdictTitle(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::TrueMptcp:
        return VerdictWords::tr("True MPTCP");
    case trace::Verdict::MiddleboxAffected:
        return VerdictWords::tr("Middlebox-affected");
    case trace::Verdict::NotMptcp:
        return VerdictWords::tr("Not MPTCP");
    case trace::Verdict::Mirrored:
        return VerdictWords::tr("Mirrored");
    case trace::Verdict::Unresponsive:
        return VerdictWords::tr("Unresponsive");
    case trace::Verdict::Inconclusive:
        break;
    }
    return VerdictWords::tr("Inconclusive");
}

QString ruleTitle(trace::Rule rule)
{
    switch (rule) {
    case trace::Rule::Drop:
        return VerdictWords::tr("Drop");
    case trace::Rule::Mirror:
        return VerdictWords::tr("Mirror");
    case trace::Rule::Proxy:
        return VerdictWords::tr("Proxy");
    case trace::Rule::PassThrough:
        return VerdictWords::tr("Pass-through");
    case trace::Rule::None:
        break;
    }
    return {};
}

QString ruleSentence(trace::Rule rule)
{
    switch (rule) {
    case trace::Rule::Drop:
        return VerdictWords::tr("A box drops the option, or the SYN that carries it.");
    case trace::Rule::Mirror:
        return VerdictWords::tr("A box or host sends the option back as it came.");
    case trace::Rule::Proxy:
        return VerdictWords::tr("A box ends the connection itself, or speaks for the host.");
    case trace::Rule::PassThrough:
        return VerdictWords::tr("All boxes let the option pass.");
    case trace::Rule::None:
        break;
    }
    return {};
}

QString verdictSentence(const trace::TraceResult& result)
{
    switch (result.verdict.verdict) {
    case trace::Verdict::TrueMptcp:
        return VerdictWords::tr(
            "MP_CAPABLE reaches the target unchanged, and the target answers it.");
    case trace::Verdict::MiddleboxAffected:
        return affectedSentence(result);
    case trace::Verdict::NotMptcp:
        return notMptcpSentence(result);
    case trace::Verdict::Mirrored:
        if (const trace::Alteration* altered = mptcpAlteration(result.verdict)) {
            return VerdictWords::tr("%1, and our own option is put into the answer.")
                .arg(alteredSentence(*altered));
        }
        return VerdictWords::tr(
            "Our own MPTCP option comes back in the answer, so nobody on this path has shown "
            "that it speaks MPTCP.");
    case trace::Verdict::Unresponsive:
        return silentSentence(result);
    case trace::Verdict::Inconclusive:
        break;
    }
    return inconclusiveSentence(result);
}

QString verdictMeaning(const trace::PathVerdict& verdict)
{
    switch (verdict.verdict) {
    case trace::Verdict::TrueMptcp:
        return VerdictWords::tr(
            "Connections on this path can use Multipath TCP. Whether the host itself holds "
            "the keys is what a proof shows: press Verify.");
    case trace::Verdict::MiddleboxAffected:
        if (verdict.onReturnPath) {
            return VerdictWords::tr(
                "The host may speak Multipath TCP, but connections on this path fall back to "
                "plain TCP, since its answer does not come through.");
        }
        if (verdict.rule == trace::Rule::Proxy) {
            return VerdictWords::tr(
                "What a scan sees here is the box, not the host: it says nothing about what "
                "the host speaks.");
        }
        return VerdictWords::tr(
            "Connections on this path fall back to plain TCP or are lost. Whoever runs the "
            "network between the two hops can change that.");
    case trace::Verdict::NotMptcp:
        return VerdictWords::tr(
            "No box was seen to touch the option: most likely the host itself does "
            "not offer this version of Multipath TCP.");
    case trace::Verdict::Mirrored:
        return VerdictWords::tr(
            "A scan that only looks for the option counts such a host as MPTCP; it is none.");
    case trace::Verdict::Unresponsive:
        return VerdictWords::tr(
            "Nothing can be said about Multipath TCP here. Check the address and the port, "
            "and try again later.");
    case trace::Verdict::Inconclusive:
        break;
    }
    return VerdictWords::tr(
        "The evidence has holes or contradicts itself. Trace again, with more attempts.");
}

QStringList remarkSentences(const trace::TraceResult& result)
{
    const trace::PathEvidence& evidence = result.evidence;
    std::vector<std::uint8_t> silent;
    std::vector<std::uint8_t> partial;
    std::vector<std::uint8_t> limited;
    for (const trace::Hop& hop : evidence.hops) {
        if (!hop.address)
            silent.push_back(hop.ttl);
        else if (hop.diff.extent != trace::QuoteExtent::Full)
            partial.push_back(hop.ttl);
        if (hop.rateLimited)
            limited.push_back(hop.ttl);
    }
    QStringList remarks;
    if (!silent.empty())
        remarks.append(VerdictWords::tr("Silent hops: %1.").arg(hopList(silent)));
    if (!partial.empty())
        remarks.append(VerdictWords::tr("Hops that quote too little to show all options: %1.")
                           .arg(hopList(partial)));
    if (!limited.empty()) {
        remarks.append(VerdictWords::tr(
            "Hops that answered only some probes, as routers do that limit ICMP: %1.")
                           .arg(hopList(limited)));
    }
    if (evidence.alsoReset)
        remarks.append(
            VerdictWords::tr("A RST came as well as the SYN/ACK, as from a box that forges one."));
    for (const trace::Alteration& each : result.verdict.alterations) {
        if (each.change.isMptcp() && !result.verdict.interval) {
            remarks.append(VerdictWords::tr(
                "One hop quotes the SYN otherwise (%1), but the target answers MP_CAPABLE.")
                               .arg(changeTitle(each.change)));
        } else if (!each.change.isMptcp()) {
            remarks.append(VerdictWords::tr("%1 %2; this is not about MPTCP.")
                               .arg(changeTitle(each.change), between(each.interval, false)));
        }
    }
    for (const auto& [ttl, change] : result.verdict.artefacts) {
        remarks.append(VerdictWords::tr(
            "Hop %1 quotes a field differently (%2), but a later hop shows it as sent.")
                           .arg(ttl)
                           .arg(fieldTitle(change.field)));
    }
    return remarks;
}

QString proofTitle(verify::Verdict verdict)
{
    switch (verdict) {
    case verify::Verdict::Proven:
        return VerdictWords::tr("Proven");
    case verify::Verdict::Mptcp:
        return VerdictWords::tr("MPTCP, not proven");
    case verify::Verdict::Mirror:
        return VerdictWords::tr("Mirror");
    case verify::Verdict::NotMptcp:
        return VerdictWords::tr("Not MPTCP");
    case verify::Verdict::Unresponsive:
        break;
    }
    return VerdictWords::tr("Unresponsive");
}

QString proofSentence(const verify::VerifyResult& result)
{
    const QString version
        = result.target.pass == scan::Pass::V0 ? QStringLiteral("0") : QStringLiteral("1");
    switch (result.verdict) {
    case verify::Verdict::Proven:
        return VerdictWords::tr(
            "Whoever answers at this address speaks MPTCP version %1: it answered MP_JOIN "
            "with the HMAC that only a holder of both keys can compute.")
            .arg(version);
    case verify::Verdict::Mptcp:
        return VerdictWords::tr(
            "The host answers MP_CAPABLE as one that speaks MPTCP version %1 would, but that "
            "is not proven.")
            .arg(version);
    case verify::Verdict::Mirror:
        return VerdictWords::tr(
            "What we sent comes back: something copies our options, which is no MPTCP.");
    case verify::Verdict::NotMptcp:
        return VerdictWords::tr("The host answers, but not with MPTCP version %1.").arg(version);
    case verify::Verdict::Unresponsive:
        break;
    }
    return VerdictWords::tr(
        "The host opens no connection at all: it is silent, refuses or cannot be reached.");
}

QString stepTitle(verify::Step step) { return VerdictWords::tr(Steps[std::size_t(step)].title); }
QString stepMeaning(verify::Step step)
{
    return VerdictWords::tr(Steps[std::size_t(step)].meaning);
}

QString stepResultTitle(verify::StepResult result)
{
    switch (result) {
    case verify::StepResult::Pass:
        return VerdictWords::tr("Pass");
    case verify::StepResult::Fail:
        return VerdictWords::tr("Fail");
    case verify::StepResult::Unknown:
        break;
    }
    return VerdictWords::tr("Unknown");
}

QIcon verdictIcon(trace::Verdict verdict)
{
    switch (verdict) {
    case trace::Verdict::TrueMptcp:
        return classIcon(scan::ReplyClass::Mptcp);
    case trace::Verdict::MiddleboxAffected:
        return classIcon(scan::ReplyClass::Malformed);
    case trace::Verdict::NotMptcp:
        return classIcon(scan::ReplyClass::Plain);
    case trace::Verdict::Mirrored:
        return classIcon(scan::ReplyClass::Mirror);
    case trace::Verdict::Unresponsive:
        return classIcon(scan::ReplyClass::Rst);
    case trace::Verdict::Inconclusive:
        break;
    }
    return classIcon(scan::ReplyClass::Icmp);
}

QIcon proofIcon(verify::Verdict verdict)
{
    switch (verdict) {
    case verify::Verdict::Proven:
        return classIcon(scan::ReplyClass::Mptcp);
    case verify::Verdict::Mptcp:
        return classIcon(scan::ReplyClass::VersionMismatch);
    case verify::Verdict::Mirror:
        return classIcon(scan::ReplyClass::Mirror);
    case verify::Verdict::NotMptcp:
        return classIcon(scan::ReplyClass::Plain);
    case verify::Verdict::Unresponsive:
        break;
    }
    return classIcon(scan::ReplyClass::Rst);
}

QIcon stepResultIcon(verify::StepResult result)
{
    switch (result) {
    case verify::StepResult::Pass:
        return classIcon(scan::ReplyClass::Mptcp);
    case verify::StepResult::Fail:
        return classIcon(scan::ReplyClass::Rst);
    case verify::StepResult::Unknown:
        break;
    }
    return classIcon(scan::ReplyClass::Plain);
}

QString storedVerdictTitle(const std::string& name)
{
    return titleOfName(name, trace::VerdictCount, trace::verdictName, verdictTitle);
}

QString storedRuleTitle(const std::string& name)
{
    constexpr std::size_t Rules = std::size_t(trace::Rule::PassThrough) + 1;
    return titleOfName(name, Rules, trace::ruleName, ruleTitle);
}

QString storedProofTitle(const std::string& name)
{
    return titleOfName(name, verify::VerdictCount, verify::verdictName, proofTitle);
}

QString storedStepTitle(const std::string& name)
{
    return titleOfName(name, verify::StepCount, verify::stepName, stepTitle);
}

QString storedStepResultTitle(const std::string& name)
{
    constexpr std::size_t Results = std::size_t(verify::StepResult::Unknown) + 1;
    return titleOfName(name, Results, verify::stepResultName, stepResultTitle);
}

QString storedCategoryTitle(const std::string& name)
{
    return titleOfName(name, verify::HostCategoryCount, verify::hostCategoryName, categoryTitle);
}

} // namespace widgets
