// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/ladderpainter.h"

#include "widgets/handshake/iconpaint.h"
#include "widgets/handshake/ruletext.h"
#include "widgets/session/wholefile.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

    class PainterText {
        Q_DECLARE_TR_FUNCTIONS(widgets::LadderPainter)
    public:
        static QString initiator() { return tr("Initiator (A)"); }
        static QString listener() { return tr("Listener (B)"); }
        static QString notWritten(const QString& file)
        {
            return tr("The diagram could not be written to %1. Choose another folder.").arg(file);
        }
    };

    struct SubflowLook {
        QRgb light;
        QRgb dark;
        Qt::PenStyle style;
    };
    constexpr std::array<SubflowLook, 4> Looks { {
        { 0xff0067a3, 0xff6cbcf0, Qt::SolidLine },
        { 0xffb34400, 0xfff0a04b, Qt::DashLine },
        { 0xff00805d, 0xff3ecfa0, Qt::DashDotLine },
        { 0xff9c4a78, 0xffe09cc4, Qt::DotLine },
    } };
    constexpr int MaxLanes = 4;
    constexpr double PngMostPixels = 30'000;

} // namespace

QPen subflowPen(int subflow, bool dark, double width)
{
    const SubflowLook& look = Looks[std::size_t(std::max(0, subflow)) % Looks.size()];
    return { QColor::fromRgb(dark ? look.dark : look.light), width, look.style, Qt::RoundCap };
}

LadderPainter::LadderPainter(
    const LadderSheet& sheet, const QFont& font, const QPalette& palette, double width)
    : m_sheet(sheet)
    , m_font(font)
    , m_bold(font)
    , m_palette(palette)
    , m_width(width)
{
    m_bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(m_bold);
    m_line = metrics.height();
    m_laneGap = m_line * 0.55;
    m_gutter = metrics.horizontalAdvance(QStringLiteral("00,000.00 ms")) + m_line * 0.6;
    m_left = m_gutter + m_line * 0.9;
    m_right = std::max(m_left + m_line * 6, width - m_line * 1.1);
    const int legend
        = sheet.subflows.size() > 1 ? int(std::min(sheet.subflows.size(), qsizetype(MaxLanes))) : 0;
    m_headerHeight
        = m_line * (2.6 + legend + (sheet.boxAt ? 1.2 : 0)) + (legend ? m_line * 0.3 : 0);
    m_tops.reserve(sheet.rows.size() + 1);
    double top = m_line * 0.2;
    for (const LadderRow& row : sheet.rows) {
        m_tops.push_back(top);
        top += m_line * (row.change.isEmpty() ? 2.3 : 3.1);
    }
    m_tops.push_back(top);
}

int LadderPainter::rowAt(double y) const
{
    if (m_sheet.rows.empty() || y < m_tops.front() || y >= m_tops.back())
        return -1;
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
}

double LadderPainter::laneX(double share, int subflow) const
{
    const double inset = std::min(subflow, MaxLanes - 1) * m_laneGap;
    return (m_left + inset) + (m_right - m_left - 2 * inset) * share;
}

void LadderPainter::paintHost(QPainter* painter, const QString& icon, const QString& name,
    const QString& address, double x, Qt::Alignment side) const
{
    const double size = m_line * 1.5;
    const QRectF sign(x - size / 2, m_line * 0.3, size, size);
    paintIcon(painter, icon, sign, m_palette.color(QPalette::Text));
    const double gap = m_line * 0.5;
    const double half = (m_right - m_left) / 2 - gap - size;
    const QRectF text = side == Qt::AlignLeft
        ? QRectF(sign.right() + gap, m_line * 0.1, half, m_line)
        : QRectF(sign.left() - gap - half, m_line * 0.1, half, m_line);
    painter->setPen(m_palette.color(QPalette::Text));
    painter->setFont(m_bold);
    painter->drawText(text, int(side | Qt::AlignVCenter), name);
    painter->setFont(m_font);
    painter->setPen(m_palette.color(QPalette::PlaceholderText));
    painter->drawText(text.translated(0, m_line), int(side | Qt::AlignVCenter),
        QFontMetricsF(m_font).elidedText(address, Qt::ElideMiddle, text.width()));
}

void LadderPainter::paintHeader(QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(
        QRectF(0, 0, m_width, m_headerHeight), m_palette.color(QPalette::AlternateBase));
    paintHost(painter, QStringLiteral("path-initiator"), PainterText::initiator(),
        m_sheet.initiator, m_left, Qt::AlignLeft);
    paintHost(painter, QStringLiteral("path-listener"), PainterText::listener(), m_sheet.listener,
        m_right, Qt::AlignRight);
    if (m_sheet.boxAt) {
        // On a line of its own: near an end of the path it would stand on the host's name.
        const double size = m_line * 1.15;
        const double x = laneX(*m_sheet.boxAt, 0);
        const double y = m_headerHeight - m_line * 1.3;
        paintIcon(painter, ruleIconName(m_sheet.boxRule), QRectF(x - size / 2, y, size, size),
            warningColor(m_palette));
        painter->setPen(m_palette.color(QPalette::Text));
        painter->setFont(m_font);
        painter->drawText(QRectF(x + size * 0.75, y, m_line * 12, size),
            int(Qt::AlignLeft | Qt::AlignVCenter), RuleText::title(m_sheet.boxRule));
    }
    const bool dark = isDark(m_palette);
    if (m_sheet.subflows.size() > 1) {
        painter->setFont(m_font);
        const int shown = int(std::min(m_sheet.subflows.size(), qsizetype(MaxLanes)));
        for (int at = 0; at < shown; ++at) {
            const double y = m_line * (2.6 + at);
            painter->setPen(subflowPen(at, dark, m_line * 0.13));
            painter->drawLine(QPointF(m_left + m_line * 0.6, y + m_line / 2),
                QPointF(m_left + m_line * 3.1, y + m_line / 2));
            painter->setPen(m_palette.color(QPalette::Text));
            const QRectF text(m_left + m_line * 3.6, y, m_right - m_left - m_line * 3.6, m_line);
            painter->drawText(text, int(Qt::AlignLeft | Qt::AlignVCenter),
                QFontMetricsF(m_font).elidedText(
                    m_sheet.subflows[at], Qt::ElideMiddle, text.width()));
        }
    }
    painter->setPen(QPen(m_palette.color(QPalette::Mid), 1));
    painter->drawLine(QPointF(0, m_headerHeight - 0.5), QPointF(m_width, m_headerHeight - 0.5));
    painter->restore();
}

void LadderPainter::paintLifelines(QPainter* painter, double top, double bottom) const
{
    const int lanes = int(std::clamp(m_sheet.subflows.size(), qsizetype(1), qsizetype(MaxLanes)));
    const bool dark = isDark(m_palette);
    for (int lane = 0; lane < lanes; ++lane) {
        QPen pen = subflowPen(lane, dark, lane == 0 ? m_line * 0.11 : m_line * 0.07);
        QColor color = lane == 0 ? m_palette.color(QPalette::Mid) : pen.color();
        if (lane > 0)
            color.setAlphaF(0.45F);
        painter->setPen(QPen(color, pen.widthF(), Qt::SolidLine, Qt::FlatCap));
        for (const double share : { 0.0, 1.0 }) {
            const double x = laneX(share, lane);
            painter->drawLine(QPointF(x, top), QPointF(x, bottom));
        }
    }
    if (m_sheet.boxAt) {
        const double x = laneX(*m_sheet.boxAt, 0);
        painter->setPen(QPen(warningColor(m_palette), m_line * 0.07, Qt::DotLine, Qt::RoundCap));
        painter->drawLine(QPointF(x, top), QPointF(x, bottom));
    }
}

void LadderPainter::paintRow(QPainter* painter, int index, const RowState& state) const
{
    const LadderRow& row = m_sheet.rows[std::size_t(index)];
    const double top = rowTop(index);
    const double height = rowHeight(index);
    const QRectF area(m_line * 0.15, top, m_width - m_line * 0.3, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (state.current || state.hovered) {
        QColor fill = m_palette.color(QPalette::Highlight);
        fill.setAlphaF(state.current ? 0.20F : 0.07F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(area, m_line * 0.25, m_line * 0.25);
    }
    if (state.current) {
        painter->setBrush(m_palette.color(QPalette::Highlight));
        painter->drawRoundedRect(
            QRectF(area.left(), area.top(), m_line * 0.22, area.height()), 2, 2);
    }
    if (state.current && state.focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), m_line * 0.25, m_line * 0.25);
    }
    paintLifelines(painter, top, top + height);
    if (state.future)
        painter->setOpacity(0.65); // still to be read, against both grounds

    const QFontMetricsF plain(m_font);
    const QFontMetricsF bold(m_bold);
    const QColor ink = m_palette.color(QPalette::Text);
    const QColor muted = m_palette.color(QPalette::PlaceholderText);
    const double textTop = top + m_line * 0.12;
    painter->setFont(m_bold);
    painter->setPen(ink);
    const QRectF gutter(m_line * 0.55, textTop, m_gutter - m_line * 0.6, m_line);
    painter->drawText(gutter, int(Qt::AlignLeft | Qt::AlignVCenter), QString::number(index + 1));
    painter->setFont(m_font);
    painter->setPen(muted);
    painter->drawText(
        gutter.translated(0, m_line * 0.95), int(Qt::AlignLeft | Qt::AlignVCenter), row.time);

    // Text stands clear of the innermost lane, on the side where the arrow begins.
    const int lanes = int(std::clamp(m_sheet.subflows.size(), qsizetype(1), qsizetype(MaxLanes)));
    const double left = laneX(0, lanes - 1) + m_line * 0.5;
    const double right = laneX(1, lanes - 1) - m_line * 0.5;
    const double room = right - left;
    const double labelWidth = std::min(room, bold.horizontalAdvance(row.label));
    QString detail = row.detail;
    double detailWidth = room - labelWidth - m_line * 0.7;
    detail = detailWidth > m_line * 3 ? plain.elidedText(detail, Qt::ElideRight, detailWidth)
                                      : QString();
    detailWidth = detail.isEmpty() ? 0 : plain.horizontalAdvance(detail) + m_line * 0.7;
    const double start
        = row.fromInitiator ? left : std::max(left, right - labelWidth - detailWidth);
    painter->setPen(ink);
    painter->setFont(m_bold);
    painter->drawText(QRectF(start, textTop, labelWidth + 2, m_line),
        int(Qt::AlignLeft | Qt::AlignVCenter),
        bold.elidedText(row.label, Qt::ElideRight, labelWidth + 1));
    if (!detail.isEmpty()) {
        painter->setFont(m_font);
        painter->setPen(muted);
        painter->drawText(QRectF(start + labelWidth + m_line * 0.7, textTop, detailWidth, m_line),
            int(Qt::AlignLeft | Qt::AlignVCenter), detail);
    }
    paintArrow(painter, row, top + m_line * 1.2, state.current);
    if (!row.note.isEmpty()) {
        const double beyond
            = laneX(row.fromInitiator ? row.travel.to : row.travel.from, row.subflow)
            + m_line * 0.6;
        painter->setFont(m_font);
        painter->setPen(warningColor(m_palette));
        painter->drawText(QRectF(beyond, top + m_line * 1.1, right - beyond, m_line),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            plain.elidedText(row.note, Qt::ElideRight, right - beyond));
    }
    if (!row.change.isEmpty()) {
        painter->setFont(m_font);
        painter->setPen(warningColor(m_palette));
        const QRectF text(left, top + m_line * 2.05, room, m_line);
        painter->drawText(text,
            int((row.fromInitiator ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
            plain.elidedText(row.change, Qt::ElideRight, room));
    }
    painter->restore();
}

void LadderPainter::paintArrow(
    QPainter* painter, const LadderRow& row, double top, bool strong) const
{
    const double slant = m_line * 0.85;
    const double startX = laneX(row.travel.from, row.subflow);
    const double endX = laneX(row.travel.to, row.subflow);
    const auto yAt = [&](double x) {
        const double whole = laneX(1, row.subflow) - laneX(0, row.subflow);
        return top + slant * std::abs(x - startX) / std::max(1.0, whole);
    };
    const double width = m_line * (strong ? 0.17 : 0.11);
    QPen pen = subflowPen(row.subflow, isDark(m_palette), width);
    QPen altered(warningColor(m_palette), width, Qt::DotLine, Qt::RoundCap);
    const QPointF start(startX, top);
    const QPointF end(endX, yAt(endX));
    painter->setBrush(Qt::NoBrush);
    const bool changes = row.travel.changedAt.has_value() && !row.lost;
    if (changes) {
        const double x = laneX(*row.travel.changedAt, row.subflow);
        const QPointF at(x, yAt(x));
        painter->setPen(pen);
        painter->drawLine(start, at);
        painter->setPen(altered);
        painter->drawLine(at, end);
        painter->setPen(QPen(m_palette.color(QPalette::Base), 1));
        painter->setBrush(warningColor(m_palette));
        const double r = m_line * 0.3;
        painter->drawPolygon(QPolygonF {
            at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0) });
    } else {
        painter->setPen(pen);
        painter->drawLine(start, end);
    }
    const double head = m_line * 0.42;
    if (row.lost) {
        painter->setPen(QPen(warningColor(m_palette), m_line * 0.15, Qt::SolidLine, Qt::RoundCap));
        const double r = head * 0.6;
        painter->drawLine(end + QPointF(-r, -r), end + QPointF(r, r));
        painter->drawLine(end + QPointF(-r, r), end + QPointF(r, -r));
        return;
    }
    const double direction = endX < startX ? -1 : 1;
    painter->setPen(Qt::NoPen);
    painter->setBrush(changes ? altered.color() : pen.color());
    painter->drawPolygon(QPolygonF { end, end + QPointF(-direction * head, -head * 0.45 - 0.5),
        end + QPointF(-direction * head, head * 0.45 - 0.5) });
}

QString writeLadder(const LadderSheet& sheet, const QFont& font, const QString& file)
{
    // On paper the ladder is dark on white, whatever the window's theme.
    QPalette paper;
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::AlternateBase, QColor(0xf4, 0xf5, 0xf7));
    paper.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
    paper.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x64, 0x6d));
    paper.setColor(QPalette::Mid, QColor(0xa8, 0xae, 0xb5));
    const double width = QFontMetricsF(font).averageCharWidth() * 110;
    const LadderPainter ladder(sheet, font, paper, width);
    const QSizeF size(width, ladder.headerHeight() + ladder.rowsHeight() + 8);
    const auto paint = [&](QPainter* painter) {
        ladder.paintHeader(painter);
        painter->translate(0, ladder.headerHeight());
        for (int row = 0; row < int(sheet.rows.size()); ++row)
            ladder.paintRow(painter, row, {});
    };
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        svg.setTitle(sheet.title);
        QPainter painter(&svg);
        paint(&painter);
    } else {
        const double scale = std::min(2.0, PngMostPixels / size.height());
        QImage image((size * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(&painter);
        painter.end();
        if (image.isNull() || !image.save(&out, "PNG"))
            return PainterText::notWritten(file);
    }
    const auto written = writeWhole(file, bytes);
    return written ? QString() : errorText(written.error());
}

} // namespace widgets
