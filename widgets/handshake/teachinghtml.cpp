// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/teachinghtml.h"

#include "widgets/handshake/calculationtext.h"
#include "widgets/handshake/packettext.h"
#include "widgets/theme/theme.h"

#include <QLocale>

namespace widgets {

namespace {

    constexpr int GroupFrom = 17; ///< digits; a key of 16 stays whole
    constexpr int Group = 8;

    QString mono(const QString& html)
    {
        return QStringLiteral("<span style=\"font-family:monospace\">%1</span>").arg(html);
    }

    bool isHex(const QString& text)
    {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isDigit() || (c >= u'a' && c <= u'f');
        });
    }

    /// The digits that became the result stand out in the line from which they were taken.
    QString withResult(const QString& digits, const QString& result, const QPalette& palette)
    {
        const qsizetype at = isHex(result) ? digits.indexOf(result) : -1;
        const QString escaped = digits.toHtmlEscaped();
        if (at < 0 || digits == result || !isHex(digits))
            return mono(isHex(digits) ? TeachingHtml::grouped(escaped) : escaped);
        QColor fill = palette.color(QPalette::Highlight);
        const QString marked = QStringLiteral("<b><span style=\"color:%1; background-color:%2\">%3"
                                              "</span></b>")
                                   .arg(palette.color(QPalette::HighlightedText).name(),
                                       fill.name(), TeachingHtml::grouped(result));
        const QString before = TeachingHtml::grouped(digits.left(at));
        const QString after = TeachingHtml::grouped(digits.mid(at + result.size()));
        return mono(before + (before.isEmpty() ? QString() : QStringLiteral(" ")) + marked
            + (after.isEmpty() ? QString() : QStringLiteral(" ")) + after);
    }

    QString row(const QString& name, const QString& valueHtml, const QString& muted)
    {
        return QStringLiteral("<tr><td style=\"color:%1; padding-right:12px\">%2</td>"
                              "<td>%3</td></tr>")
            .arg(muted, name.toHtmlEscaped(), valueHtml);
    }

} // namespace

QString TeachingHtml::grouped(const QString& digits)
{
    if (digits.size() < GroupFrom)
        return digits;
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += Group)
        text += (at == 0 ? QString() : QStringLiteral(" ")) + digits.mid(at, Group);
    return text;
}

QString TeachingHtml::calculation(
    const handshake::Calculation& calculation, const QPalette& palette)
{
    const QString muted = palette.color(QPalette::PlaceholderText).name();
    const QString result = QString::fromStdString(calculation.result);
    QString html = QStringLiteral("<h3 style=\"margin-bottom:2px\">%1</h3>")
                       .arg(CalculationText::title(calculation.name).toHtmlEscaped());
    if (const QString why = CalculationText::purpose(calculation.name); !why.isEmpty())
        html += QStringLiteral("<p style=\"margin-top:0px\">%1</p>").arg(why.toHtmlEscaped());
    html += QStringLiteral("<table cellpadding=\"2\" width=\"100%\">");
    html += row(tr("Rule"),
        QStringLiteral("<i>%1</i>")
            .arg(CalculationText::formula(calculation.formula).toHtmlEscaped()),
        muted);
    for (const auto& [name, value] : calculation.inputs)
        html += row(CalculationText::term(name),
            mono(grouped(QString::fromStdString(value).toHtmlEscaped())), muted);
    for (const auto& [name, value] : calculation.steps)
        html += row(CalculationText::term(name),
            withResult(QString::fromStdString(value), result, palette), muted);
    html += row(tr("Result"), QStringLiteral("<b>%1</b>").arg(mono(grouped(result))), muted);
    if (!calculation.agrees) {
        html += row(
            QString(), tr("The packet does not carry this value itself.").toHtmlEscaped(), muted);
    } else if (*calculation.agrees) {
        html += row(QString(),
            QStringLiteral("<b>✔ %1</b>")
                .arg(tr("Agrees with what the packet carries.").toHtmlEscaped()),
            muted);
    } else {
        html += row(QString(),
            QStringLiteral("<b style=\"color:%1\">✘ %2</b>")
                .arg(warningColor(palette).name(),
                    tr("Does not agree with what the packet carries.").toHtmlEscaped()),
            muted);
    }
    if (!calculation.source.empty())
        html += row(
            tr("Defined in"), QString::fromStdString(calculation.source).toHtmlEscaped(), muted);
    return html + QStringLiteral("</table>");
}

QString TeachingHtml::calculations(
    const std::vector<handshake::Calculation>& calculations, const QPalette& palette)
{
    if (calculations.empty())
        return QStringLiteral("<p style=\"color:%1\">%2</p>")
            .arg(palette.color(QPalette::PlaceholderText).name(),
                tr("Nothing in this packet has to be worked out from the keys. Step on: the "
                   "answer with the listener's key, MP_JOIN and the first data do.")
                    .toHtmlEscaped());
    QString html;
    for (const handshake::Calculation& each : calculations)
        html += calculation(each, palette);
    return html;
}

QString TeachingHtml::fact(const handshake::Connection& connection, const Knowing& knowing)
{
    const auto line = [](const QString& name, const QString& value) {
        return tr("%1: %2").arg(name.toHtmlEscaped(), mono(value));
    };
    const auto ends = [&] {
        const auto at = std::size_t(knowing.subflow);
        return at < connection.subflows.size() ? endpointText(connection.subflows[at].initiator)
                                               : QString::number(knowing.subflow + 1);
    };
    switch (knowing.fact) {
    case Fact::OwnKey:
        return line(tr("Own key"), hexText(knowing.value, 16));
    case Fact::OwnToken:
        return line(tr("Own token"), hexText(knowing.value, 8));
    case Fact::OwnSequence:
        return line(tr("Own IDSN"), hexText(knowing.value, 16));
    case Fact::PeerKey:
        return line(tr("Peer's key"), hexText(knowing.value, 16));
    case Fact::PeerToken:
        return line(tr("Peer's token"), hexText(knowing.value, 8));
    case Fact::PeerSequence:
        return line(tr("Peer's IDSN"), hexText(knowing.value, 16));
    case Fact::Subflow:
        return tr("Subflow from %1 asked for").arg(ends().toHtmlEscaped());
    case Fact::SubflowOpen:
        return tr("Subflow from %1 open").arg(ends().toHtmlEscaped());
    case Fact::DataSent:
        return tr("%n byte(s) of data sent", nullptr, int(knowing.value));
    case Fact::DataReceived:
        return tr("%n byte(s) of data received", nullptr, int(knowing.value));
    case Fact::PlainTcp:
        return tr("Goes on as plain TCP");
    case Fact::OwnHalfClosed:
        return tr("Has no more data to send");
    case Fact::PeerHalfClosed:
        break;
    }
    return tr("The peer has no more data to send");
}

QString TeachingHtml::side(const handshake::Connection& connection,
    const std::vector<Knowing>& known, int current, const QPalette& palette)
{
    if (known.empty())
        return QStringLiteral("<p style=\"color:%1\">%2</p>")
            .arg(palette.color(QPalette::PlaceholderText).name(),
                tr("Nothing yet.").toHtmlEscaped());
    QString html;
    for (const Knowing& knowing : known) {
        const QString text = fact(connection, knowing);
        html += knowing.since == current
            ? QStringLiteral("<p style=\"margin:3px 0px\"><b>%1</b> "
                             "<span style=\"color:%2; background-color:%3\">&nbsp;%4&nbsp;"
                             "</span></p>")
                  .arg(text, palette.color(QPalette::HighlightedText).name(),
                      palette.color(QPalette::Highlight).name(), tr("new").toHtmlEscaped())
            : QStringLiteral("<p style=\"margin:3px 0px\">%1</p>").arg(text);
    }
    return html;
}

QString TeachingHtml::knowledge(
    const handshake::Connection& connection, int current, bool oneSided, const QPalette& palette)
{
    const Knowledge knowledge = knowledgeAfter(connection, current);
    const QString heading = QStringLiteral("<h3 style=\"margin-top:0px\">%1</h3>");
    return QStringLiteral("<table width=\"100%\" cellpadding=\"4\"><tr>"
                          "<td width=\"50%\" valign=\"top\">%1%2</td>"
                          "<td width=\"50%\" valign=\"top\">%3%4</td></tr></table>")
        .arg(heading.arg(tr("The initiator knows").toHtmlEscaped()),
            side(connection, knowledge.initiator, current, palette),
            heading.arg(tr("The listener knows").toHtmlEscaped()),
            oneSided ? QStringLiteral("<p style=\"color:%1\">%2</p>")
                           .arg(palette.color(QPalette::PlaceholderText).name(),
                               tr("That cannot be seen from here.").toHtmlEscaped())
                     : side(connection, knowledge.listener, current, palette));
}

} // namespace widgets
