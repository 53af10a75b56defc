// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/pathpicture.h"

#include "core/wire/icmpmessage.h"
#include "widgets/text/fieldtext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/classlook.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace widgets {

namespace {

    struct PictureWords {
        Q_DECLARE_TR_FUNCTIONS(PathPicture)
    };

    QString addressText(const std::optional<core::IpAddress>& address)
    {
        return address ? QString::fromStdString(address->toString()) : PictureWords::tr("silent");
    }

    QStringList findings(const trace::Hop& hop)
    {
        QStringList titles;
        for (const trace::Change& change : hop.diff.changes) {
            if (!change.expected)
                titles.append(changeTitle(change));
        }
        return titles;
    }

    PathNode hopNode(const trace::Hop& hop, bool controlOnly)
    {
        PathNode node;
        node.ttl = hop.ttl;
        node.address = addressText(hop.address);
        node.name = QString::fromStdString(hop.name);
        node.rtt = rttText(hop.rttUs);
        node.silent = !hop.address;
        node.controlOnly = controlOnly;
        if (node.silent) {
            node.description = PictureWords::tr("Hop %1 is silent: no router answered %2 probes.")
                                   .arg(hop.ttl)
                                   .arg(hop.attempts);
            return node;
        }
        if (controlOnly) {
            node.description
                = PictureWords::tr("Hop %1, %2: only the plain SYN without MPTCP came so far.")
                      .arg(hop.ttl)
                      .arg(node.address);
            return node;
        }
        node.quote = quoteTitle(hop.diff.extent);
        const QStringList changes = findings(hop);
        node.changed = !changes.isEmpty();
        node.description
            = PictureWords::tr("Hop %1, %2, answered after %3. Quote: %4. %5")
                  .arg(QString::number(hop.ttl), node.address, node.rtt, node.quote,
                      changes.isEmpty() ? PictureWords::tr("Nothing unexpected is changed.")
                                        : PictureWords::tr("Changed: %1.")
                                              .arg(changes.join(PictureWords::tr(", "))));
        return node;
    }

    bool isTranslation(const trace::Change& change)
    {
        return change.field == "ip.source" || change.field == "ip.destination"
            || change.field == "tcp.source_port" || change.field == "tcp.destination_port";
    }

    class Composer {
    public:
        explicit Composer(const trace::TraceResult& result)
            : m_result(result)
            , m_evidence(result.evidence)
            , m_verdict(result.verdict)
        {
        }

        PathPicture compose()
        {
            addNodes();
            m_picture.links.resize(m_picture.nodes.size() - 1);
            for (std::size_t i = 0; i < m_picture.links.size(); ++i)
                m_picture.links[i].unreached = m_picture.nodes[i + 1].controlOnly;
            addSpans();
            addReturn();
            m_picture.title = targetText(m_evidence.target);
            m_picture.sentence = verdictSentence(m_result);
            return std::move(m_picture);
        }

    private:
        bool opened() const { return m_evidence.answer.kind == trace::AnswerKind::SynAck; }
        bool blocked() const
        {
            return m_verdict.verdict == trace::Verdict::MiddleboxAffected && !opened();
        }
        /// Something nearer than the target answers in its name.
        bool impostor() const
        {
            return m_verdict.verdict == trace::Verdict::MiddleboxAffected
                && m_verdict.rule == trace::Rule::Proxy && m_verdict.interval
                && m_evidence.answer.ttl > 0
                && (m_verdict.interval->beforeTtl == m_evidence.answer.ttl
                    || m_evidence.distance == trace::DistanceVerdict::Farther);
        }

        void addNodes()
        {
            PathNode scanner;
            scanner.kind = PathNode::Kind::Scanner;
            scanner.address = QString::fromStdString(m_evidence.source.toString());
            scanner.description
                = PictureWords::tr("The vantage point, %1, sends the probes.").arg(scanner.address);
            m_picture.nodes.push_back(scanner);
            for (const trace::Hop& hop : m_evidence.hops)
                m_picture.nodes.push_back(hopNode(hop, false));
            // Where a box discards the SYN, only the plain one shows the rest of the path.
            int last = m_evidence.hops.empty() ? 0 : m_evidence.hops.back().ttl;
            for (const trace::Hop& hop : m_evidence.controlHops) {
                if (blocked() && hop.ttl > last && hop.address)
                    m_picture.nodes.push_back(hopNode(hop, true));
            }
            if (impostor())
                addImpostor();
            addTarget();
        }

        void addImpostor()
        {
            PathNode node;
            node.kind = PathNode::Kind::Impostor;
            node.ttl = m_evidence.answer.ttl;
            node.address = PictureWords::tr("answers as the target");
            node.rtt = rttText(m_evidence.answer.rttUs);
            node.changed = true;
            node.description
                = PictureWords::tr("%1 hops away something answers in the target's name.")
                      .arg(node.ttl);
            m_picture.nodes.push_back(node);
        }

        void addTarget()
        {
            PathNode node;
            node.kind = PathNode::Kind::Target;
            node.address = QString::fromStdString(m_evidence.target.address.toString());
            const trace::Answer& answer = blocked() ? m_evidence.controlAnswer : m_evidence.answer;
            const bool answers = answer.kind == trace::AnswerKind::SynAck
                || (answer.kind == trace::AnswerKind::Reset)
                || (answer.kind == trace::AnswerKind::Unreachable
                    && answer.from == m_evidence.target.address);
            node.controlOnly = blocked();
            node.silent = !answers || impostor();
            node.ttl = impostor() ? m_evidence.measuredDistance : answers ? answer.ttl : 0;
            if (!node.silent)
                node.rtt = rttText(answer.rttUs);
            if (impostor())
                node.description
                    = PictureWords::tr("The target, %1, was not reached.").arg(node.address);
            else if (!answers)
                node.description
                    = PictureWords::tr("The target, %1, did not answer.").arg(node.address);
            else if (blocked())
                node.description = PictureWords::tr("The target, %1, answers a plain SYN only.")
                                       .arg(node.address);
            else
                node.description = PictureWords::tr("The target, %1, answers: %2.")
                                       .arg(node.address, answerText(answer));
            m_picture.nodes.push_back(node);
        }

        /// The links that lie between two TTLs.
        std::optional<PathSpan> spanOf(const trace::Interval& interval) const
        {
            std::optional<PathSpan> span;
            for (std::size_t i = 0; i + 1 < m_picture.nodes.size(); ++i) {
                const int from = m_picture.nodes[i].ttl;
                const int given = m_picture.nodes[i + 1].ttl;
                const int to = given > from ? given : from + 1;
                if (from >= int(interval.beforeTtl) || to <= int(interval.afterTtl))
                    continue;
                if (!span)
                    span = PathSpan { i, i, {}, {} };
                span->last = i;
            }
            return span;
        }

        void mark(const trace::Interval& interval, PathLink::Look look, const QString& label)
        {
            const auto span = spanOf(interval);
            if (!span)
                return;
            for (std::size_t i = span->first; i <= span->last; ++i)
                m_picture.links[i].look = std::max(m_picture.links[i].look, look);
            for (PathSpan& known : m_picture.spans) {
                if (known.first == span->first && known.last == span->last) {
                    known.look = std::max(known.look, look);
                    if (!known.label.contains(label))
                        known.label = PictureWords::tr("%1; %2").arg(known.label, label);
                    return;
                }
            }
            m_picture.spans.push_back({ span->first, span->last, look, label });
        }

        QString labelOfVerdict() const
        {
            if (blocked()) {
                return m_evidence.answer.kind == trace::AnswerKind::None
                    ? PictureWords::tr("SYN with MPTCP discarded")
                    : PictureWords::tr("SYN with MPTCP refused");
            }
            return PictureWords::tr("answered in the target's name");
        }

        void addSpans()
        {
            bool told = false;
            for (const trace::Alteration& each : m_verdict.alterations) {
                if (!each.change.isMptcp())
                    continue;
                told |= m_verdict.interval == each.interval;
                // One quote alone that the answer contradicts is no finding.
                mark(each.interval,
                    m_verdict.interval ? PathLink::Look::Altered : PathLink::Look::Other,
                    changeTitle(each.change));
            }
            if (m_verdict.interval && !told && !m_verdict.onReturnPath)
                mark(*m_verdict.interval, PathLink::Look::Altered, labelOfVerdict());
            for (const trace::Alteration& each : m_verdict.alterations) {
                if (!each.change.isMptcp()) {
                    mark(each.interval, PathLink::Look::Other,
                        isTranslation(each.change)
                            ? PictureWords::tr("addresses or ports translated")
                            : changeTitle(each.change));
                }
            }
        }

        void addReturn()
        {
            const trace::Answer& answer = m_evidence.answer;
            m_picture.answered = answer.kind != trace::AnswerKind::None;
            m_picture.returnAltered = m_verdict.onReturnPath
                || (m_verdict.verdict == trace::Verdict::Mirrored
                    && !m_verdict.alterations.empty());
            if (!m_picture.answered)
                return;
            m_picture.returnLabel = answerText(answer);
            m_picture.returnFrom = m_picture.nodes.size() - 1;
            // Whatever answers before the target: the hop of its TTL, or the one that says so.
            for (std::size_t i = 1; i + 1 < m_picture.nodes.size(); ++i) {
                if (m_picture.nodes[i].kind == PathNode::Kind::Impostor
                    || (!opened() && answer.ttl > 0 && m_picture.nodes[i].ttl == answer.ttl))
                    m_picture.returnFrom = i;
            }
            if (m_verdict.onReturnPath)
                m_picture.returnLabel
                    = PictureWords::tr("%1 – altered on the way back").arg(m_picture.returnLabel);
            else if (m_picture.returnAltered)
                m_picture.returnLabel = PictureWords::tr("%1 – our option put in on the way back")
                                            .arg(m_picture.returnLabel);
        }

        const trace::TraceResult& m_result;
        const trace::PathEvidence& m_evidence;
        const trace::PathVerdict& m_verdict;
        PathPicture m_picture;
    };

} // namespace

PathPicture pathPicture(const trace::TraceResult& result) { return Composer(result).compose(); }

void alignPaths(PathPicture& one, PathPicture& other)
{
    const auto longest = [](const PathPicture& picture) {
        QString found;
        for (const PathNode& node : picture.nodes) {
            if (node.address.size() > found.size())
                found = node.address;
        }
        return found;
    };
    one.alignedNodes = other.nodes.size();
    other.alignedNodes = one.nodes.size();
    one.alignedAddress = longest(other);
    other.alignedAddress = longest(one);
}

QString rttText(std::int32_t rttUs)
{
    if (rttUs < 0)
        return {};
    const double ms = rttUs / 1000.0;
    return PictureWords::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 100 ? 2 : 0));
}

QString answerText(const trace::Answer& answer)
{
    switch (answer.kind) {
    case trace::AnswerKind::SynAck:
        return PictureWords::tr("SYN/ACK, %1").arg(classTitle(answer.classified.replyClass));
    case trace::AnswerKind::Reset:
        return QStringLiteral("RST");
    case trace::AnswerKind::Unreachable:
        return QString::fromStdString(
            wire::describeIcmp(answer.from.family(), answer.icmpType, answer.icmpCode));
    case trace::AnswerKind::None:
        break;
    }
    return PictureWords::tr("No answer");
}

QString targetText(const trace::ProbeTarget& target)
{
    return PictureWords::tr("%1 port %2, %3")
        .arg(QString::fromStdString(target.address.toString()))
        .arg(target.port)
        .arg(passTitle(target.pass));
}

} // namespace widgets
