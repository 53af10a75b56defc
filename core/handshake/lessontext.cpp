// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lessontext.h"

namespace handshake {

namespace {

    using trace::Rule;

    class Explanation {
    public:
        explicit Explanation(const Lesson& lesson)
            : m_lesson(lesson)
            , m_rule(lesson.plan.box ? lesson.plan.box->rule : Rule::None)
            , m_after(lesson.plan.box ? lesson.plan.box->afterHop : 0)
        {
        }

        std::vector<Said> said()
        {
            sayPath();
            sayScan();
            sayTrace();
            sayProof();
            return std::move(m_said);
        }

    private:
        void say(const char* id, std::vector<std::string> values = {})
        {
            m_said.push_back({ id, std::move(values) });
        }
        bool onHostLink() const { return m_after == m_lesson.plan.hops; }

        void sayPath()
        {
            if (m_rule == Rule::None)
                say("explain-none");
            else if (m_after == 0)
                say("explain-place-first");
            else if (onHostLink())
                say("explain-place-last", { std::to_string(m_after) });
            else
                say("explain-place", { std::to_string(m_after), std::to_string(m_after + 1) });
            switch (m_rule) {
            case Rule::Drop:
                say("explain-drop");
                break;
            case Rule::Mirror:
                say("explain-mirror");
                break;
            case Rule::Proxy:
                say("explain-proxy");
                break;
            case Rule::PassThrough:
                say("explain-pass");
                break;
            case Rule::None:
                break;
            }
            if (m_lesson.plan.hostSpeaksMptcp)
                say("explain-host-mptcp", { std::to_string(m_lesson.plan.version) });
            else
                say("explain-host-plain");
        }

        void sayScan()
        {
            switch (m_lesson.scan.replyClass) {
            case scan::ReplyClass::Mptcp:
                say("explain-scan-mptcp", { std::to_string(m_lesson.scan.mptcpVersion) });
                break;
            case scan::ReplyClass::Mirror:
                say(m_lesson.plan.version == 0 ? "explain-scan-mirror-v0"
                                               : "explain-scan-mirror-v1");
                break;
            case scan::ReplyClass::Plain:
                say("explain-scan-plain");
                break;
            default:
                say("explain-scan-other");
                break;
            }
            if (m_lesson.scanIsFooled)
                say("explain-scan-fooled");
            else if (m_lesson.plan.hostSpeaksMptcp && !isPotential(m_lesson.scan.replyClass))
                say("explain-scan-misses");
        }

        void sayTrace()
        {
            const trace::PathVerdict& verdict = m_lesson.trace.verdict;
            std::vector<std::string> between;
            if (verdict.interval) {
                between = { std::to_string(verdict.interval->afterTtl),
                    std::to_string(verdict.interval->beforeTtl) };
            }
            if (verdict.rule == Rule::Drop && verdict.interval)
                say("explain-trace-drop", between);
            else if (verdict.rule == Rule::Mirror && verdict.interval)
                say("explain-trace-mirror", between);
            else if (verdict.rule == Rule::Mirror)
                say("explain-trace-mirror-unseen");
            else if (verdict.rule == Rule::Proxy && verdict.interval)
                say("explain-trace-proxy", between);
            else if (m_rule == Rule::Proxy)
                say("explain-trace-proxy-unseen");
            else if (m_rule == Rule::Drop)
                say("explain-trace-drop-unseen");
            else if (verdict.verdict == trace::Verdict::TrueMptcp)
                say("explain-trace-clean");
            else
                say("explain-trace-plain");
            if (m_rule == Rule::PassThrough) {
                if (onHostLink())
                    say("explain-trace-mss-unseen");
                else
                    say("explain-trace-mss", { std::to_string(m_after + 1) });
            }
        }

        void sayProof()
        {
            switch (m_lesson.proof.verdict) {
            case verify::Verdict::Proven:
                say("explain-proof-proven");
                if (m_rule == Rule::Proxy)
                    say(onHostLink() ? "explain-proof-proxy-unseen" : "explain-proof-proxy");
                break;
            case verify::Verdict::Mirror:
                say("explain-proof-mirror");
                break;
            case verify::Verdict::NotMptcp:
                say("explain-proof-not");
                break;
            default:
                say("explain-proof-open");
                break;
            }
            say("explain-proof-why");
        }

        const Lesson& m_lesson;
        Rule m_rule;
        std::size_t m_after;
        std::vector<Said> m_said;
    };

} // namespace

std::vector<Said> explain(const Lesson& lesson) { return Explanation(lesson).said(); }

} // namespace handshake
