// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/ruletext.h"

#include "widgets/theme/themedicon.h"

namespace widgets {

using trace::Rule;

QString RuleText::title(Rule rule)
{
    switch (rule) {
    case Rule::Drop:
        return tr("Drop");
    case Rule::Mirror:
        return tr("Mirror");
    case Rule::Proxy:
        return tr("Proxy");
    case Rule::PassThrough:
        return tr("Pass-through");
    case Rule::None:
        break;
    }
    return tr("No box");
}

QString RuleText::sentence(Rule rule)
{
    switch (rule) {
    case Rule::Drop:
        return tr("Removes the MPTCP option from the packets that pass, so that neither side hears "
                  "of it.");
    case Rule::Mirror:
        return tr("Sends back the option of the SYN in the SYN/ACK without understanding it.");
    case Rule::Proxy:
        return tr("Ends the connection itself, speaks MPTCP with a key of its own, and opens "
                  "another connection to the host.");
    case Rule::PassThrough:
        return tr(
            "Lowers the MSS of SYNs, as many routers do, and leaves the MPTCP option as it is.");
    case Rule::None:
        break;
    }
    return tr("Nothing but routers stands on the path.");
}

QString RuleText::whyTheScan(Rule rule, bool speaks)
{
    switch (rule) {
    case Rule::Drop:
        if (speaks)
            return tr("A scan sees a SYN/ACK without MP_CAPABLE and calls the host plain TCP, "
                      "although it speaks MPTCP: from one answer nobody can tell whether the host "
                      "is silent about MPTCP or somebody removed the question. The trace can: a "
                      "router behind the box quotes the SYN without the option.");
        return tr("A scan sees a SYN/ACK without MP_CAPABLE. This time that is also true of the "
                  "host, yet the scan would say the same of a host that speaks MPTCP: only the "
                  "trace shows that the question never arrived.");
    case Rule::Mirror:
        return tr("A SYN/ACK with an MPTCP option looks like MPTCP to whoever only asks whether "
                  "the option is there. It is our own option sent back: in version 0 with our own "
                  "key, in version 1 without any key. Who compares sees it; who does not is "
                  "fooled, and the host behind the mirror, whether it speaks MPTCP or not, is "
                  "hidden.");
    case Rule::Proxy:
        if (speaks)
            return tr("The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP. It is "
                      "the box that answers so; that the host behind it speaks MPTCP as well is "
                      "chance. One SYN cannot show who holds the key. The trace sees the answer "
                      "come from nearer than the host.");
        return tr("The scan sees a well-formed MP_CAPABLE with a new key and says MPTCP, but the "
                  "key is the box's: the host behind it speaks plain TCP. One SYN cannot show who "
                  "holds the key. The trace sees the answer come from nearer than the host.");
    case Rule::PassThrough:
    case Rule::None:
        break;
    }
    if (speaks)
        return tr("Nobody on the way touches the option, so the scan is right here. It cannot know "
                  "that: a proxy would have looked the same. The trace shows that every router saw "
                  "the option as it was sent, and the proof that the host itself holds both keys.");
    return tr("Nobody on the way touches the option, and the host answers without it: the scan is "
              "right here. It cannot know that: a box that removes the option would have looked "
              "the same. The trace shows that the question arrived.");
}

QString RuleText::signs(Rule rule)
{
    switch (rule) {
    case Rule::Drop:
        return tr("With a box that drops the option, a router behind it quotes the SYN without "
                  "MP_CAPABLE, and the SYN/ACK comes back as plain TCP.");
    case Rule::Mirror:
        return tr("With a mirror, the SYN/ACK carries exactly the option that was sent: our own "
                  "key, or none at all, and the unknown canary option may come back too.");
    case Rule::Proxy:
        return tr("With a proxy, the SYN/ACK carries a new key, but it comes from nearer than the "
                  "host: a SYN whose TTL does not reach the host is answered all the same.");
    case Rule::PassThrough:
        return tr(
            "With a box that passes MPTCP through, the quotes behind it show that a box is there, "
            "by a lowered MSS, but the MPTCP option as it was sent, and the answer is the "
            "host's own.");
    case Rule::None:
        break;
    }
    return tr(
        "Without a box, every quote shows the whole SYN as it was sent, and the answer is the "
        "host's own.");
}

QString RuleText::stepQuestion(verify::Step step)
{
    switch (step) {
    case verify::Step::Control:
        return tr("Is a plain SYN answered?");
    case verify::Step::TwoKeys:
        return tr("Do two SYNs get two different keys of the host's own?");
    case verify::Step::Canary:
        return tr("Does an option that nobody knows stay away from the answer?");
    case verify::Step::NoCrypto:
        return tr("Is MP_CAPABLE without an algorithm refused?");
    case verify::Step::Extensibility:
        return tr("Is MP_CAPABLE with flag B refused?");
    case verify::Step::Version15:
        return tr("Is version 15, which does not exist, answered with another?");
    case verify::Step::Handshake:
        return tr("Do DATA_ACK and DSN follow from the hashes of the keys?");
    case verify::Step::JoinRefused:
        return tr("Is an MP_JOIN with a wrong token refused?");
    case verify::Step::Join:
        return tr("Is an MP_JOIN with the right token answered with the right HMAC?");
    case verify::Step::Kernel:
        break;
    }
    return tr("Does this computer's own MPTCP socket connect without falling back?");
}

QString RuleText::stepResult(verify::StepResult result)
{
    switch (result) {
    case verify::StepResult::Pass:
        return tr("yes");
    case verify::StepResult::Fail:
        return tr("no");
    case verify::StepResult::Unknown:
        break;
    }
    return tr("not known");
}

QString RuleText::interval(const trace::Interval& interval, std::size_t routers)
{
    const auto place = [&](std::uint8_t ttl) {
        if (ttl == 0)
            return tr("the initiator");
        return ttl > routers ? tr("the listener") : tr("router %1").arg(ttl);
    };
    return tr("between %1 and %2").arg(place(interval.afterTtl), place(interval.beforeTtl));
}

QString ruleIconName(Rule rule)
{
    switch (rule) {
    case Rule::Drop:
        return QStringLiteral("rule-drop");
    case Rule::Mirror:
        return QStringLiteral("rule-mirror");
    case Rule::Proxy:
        return QStringLiteral("rule-proxy");
    case Rule::PassThrough:
        return QStringLiteral("rule-pass-through");
    case Rule::None:
        break;
    }
    return QStringLiteral("question");
}

QIcon ruleIcon(Rule rule) { return themedIcon(ruleIconName(rule)); }

} // namespace widgets
