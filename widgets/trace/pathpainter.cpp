// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/pathpainter.h"

#include "widgets/session/wholefile.h"
#include "widgets/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

#include <algorithm>

namespace widgets {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(PathPainter)
    };

    class PathPainter {
    public:
        PathPainter(QPainter* painter, const PathPicture& picture, const PathLayout& layout,
            const QPalette& palette)
            : m_painter(painter)
            , m_picture(picture)
            , m_layout(layout)
            , m_palette(palette)
            , m_line(QFontMetricsF(painter->font()).height())
        {
        }

        void paint(int current, bool focused)
        {
            m_painter->setRenderHint(QPainter::Antialiasing);
            paintReturn();
            for (std::size_t i = 0; i < m_picture.links.size(); ++i)
                paintLink(i);
            for (const PathSpan& span : m_picture.spans)
                paintLabel(span);
            for (std::size_t i = 0; i < m_picture.nodes.size(); ++i)
                paintNode(i, int(i) == current, focused);
        }

    private:
        QColor text() const { return m_palette.color(QPalette::Text); }
        QColor muted() const
        {
            QColor color = text();
            color.setAlphaF(0.7F);
            return color;
        }
        QColor altered() const { return warningColor(m_palette); }

        QPen linkPen(const PathLink& link) const
        {
            switch (link.look) {
            case PathLink::Look::Altered:
                return QPen(altered(), m_line * 0.35, Qt::SolidLine, Qt::FlatCap);
            case PathLink::Look::Other:
                return QPen(text(), m_line * 0.18, Qt::DotLine, Qt::FlatCap);
            case PathLink::Look::Plain:
                break;
            }
            return QPen(muted(), 1.4, link.unreached ? Qt::DashLine : Qt::SolidLine);
        }

        void paintLink(std::size_t i)
        {
            const PathLink& link = m_picture.links[i];
            const QPointF from = m_layout.centre(i);
            const QPointF to = m_layout.centre(i + 1);
            m_painter->setPen(linkPen(link));
            m_painter->setBrush(Qt::NoBrush);
            if (m_layout.rowOf(i) == m_layout.rowOf(i + 1)) {
                m_painter->drawLine(from, to);
            } else {
                // Out at the end of one row and in at the start of the next.
                const double way = m_layout.cellWidth() / 2;
                const double sign = from.x() >= to.x() ? 1 : -1;
                m_painter->drawLine(from, from + QPointF(sign * way, 0));
                m_painter->drawLine(to - QPointF(sign * way, 0), to);
            }
            if (link.look == PathLink::Look::Altered && m_layout.rowOf(i) == m_layout.rowOf(i + 1))
                paintBolt((from + to) / 2);
        }

        /// A box on the line: here somebody did something.
        void paintBolt(const QPointF& middle)
        {
            const double half = m_line * 0.55;
            const QRectF box(middle.x() - half, middle.y() - half, 2 * half, 2 * half);
            m_painter->setPen(QPen(altered(), 1.6));
            m_painter->setBrush(m_palette.color(QPalette::Base));
            m_painter->drawRect(box);
            const double inner = half * 0.5;
            m_painter->drawLine(middle + QPointF(-inner, -inner), middle + QPointF(inner, inner));
            m_painter->drawLine(middle + QPointF(-inner, inner), middle + QPointF(inner, -inner));
        }

        void paintLabel(const PathSpan& span)
        {
            m_painter->save();
            QFont font = m_painter->font();
            font.setBold(span.look == PathLink::Look::Altered);
            m_painter->setFont(font);
            m_painter->setPen(span.look == PathLink::Look::Altered ? altered() : text());
            m_painter->drawText(m_layout.label(span),
                Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, span.label);
            m_painter->restore();
        }

        void paintNode(std::size_t i, bool current, bool focused)
        {
            const PathNode& node = m_picture.nodes[i];
            if (current) {
                QColor fill = m_palette.color(QPalette::Highlight);
                fill.setAlphaF(0.18F);
                m_painter->setPen(QPen(m_palette.color(QPalette::Highlight), focused ? 2 : 1));
                m_painter->setBrush(fill);
                m_painter->drawRoundedRect(m_layout.cell(i).adjusted(2, 0, -2, 0), 4, 4);
            }
            const QPointF middle = m_layout.centre(i);
            const double radius = m_layout.radius();
            QPen pen(node.changed ? altered() : text(), node.changed ? 2.2 : 1.4);
            if (node.silent)
                pen.setStyle(Qt::DashLine);
            else if (node.controlOnly)
                pen.setStyle(Qt::DotLine);
            m_painter->setPen(pen);
            m_painter->setBrush(m_palette.color(QPalette::Base));
            paintShape(node, middle, radius);
            paintCaption(node, middle, radius);
            paintTexts(node, m_layout.text(i));
        }

        void paintShape(const PathNode& node, const QPointF& middle, double radius)
        {
            switch (node.kind) {
            case PathNode::Kind::Scanner:
                m_painter->drawRoundedRect(QRectF(middle.x() - radius, middle.y() - radius * 0.85,
                                               2 * radius, 1.7 * radius),
                    3, 3);
                break;
            case PathNode::Kind::Target:
                m_painter->drawEllipse(middle, radius, radius);
                m_painter->drawEllipse(middle, radius * 0.8, radius * 0.8);
                break;
            case PathNode::Kind::Impostor: {
                QPolygonF diamond;
                diamond << middle + QPointF(0, -radius * 1.1) << middle + QPointF(radius * 1.1, 0)
                        << middle + QPointF(0, radius * 1.1) << middle + QPointF(-radius * 1.1, 0);
                m_painter->drawPolygon(diamond);
                break;
            }
            case PathNode::Kind::Hop:
                m_painter->drawEllipse(middle, radius, radius);
                break;
            }
        }

        void paintCaption(const PathNode& node, const QPointF& middle, double radius)
        {
            if (node.ttl == 0 && node.kind != PathNode::Kind::Scanner)
                return;
            m_painter->setPen(text());
            m_painter->drawText(
                QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius),
                Qt::AlignCenter, QString::number(node.ttl));
        }

        void paintTexts(const PathNode& node, const QRectF& rect)
        {
            QStringList lines { node.address };
            if (node.kind == PathNode::Kind::Scanner)
                lines.append(Words::tr("vantage point"));
            if (node.kind == PathNode::Kind::Target)
                lines.append(Words::tr("target"));
            if (!node.name.isEmpty())
                lines.append(node.name);
            if (!node.rtt.isEmpty())
                lines.append(node.rtt);
            if (!node.quote.isEmpty())
                lines.append(Words::tr("quote: %1").arg(node.quote));
            const QFontMetricsF metrics(m_painter->font());
            double y = rect.top();
            for (const QString& line : std::as_const(lines)) {
                m_painter->setPen(y == rect.top() && !node.silent ? text() : muted());
                m_painter->drawText(QRectF(rect.left(), y, rect.width(), m_line),
                    Qt::AlignCenter | Qt::TextSingleLine,
                    metrics.elidedText(line, Qt::ElideMiddle, rect.width()));
                y += m_line;
            }
        }

        void paintReturn()
        {
            if (!m_picture.answered || m_picture.nodes.size() < 2)
                return;
            const bool bad = m_picture.returnAltered;
            QPen pen(bad ? altered() : muted(), bad ? m_line * 0.2 : 1.2);
            if (bad)
                pen.setStyle(Qt::DashLine);
            const std::size_t last = std::min(m_picture.returnFrom, m_picture.nodes.size() - 1);
            const int lastRow = m_layout.rowOf(last);
            for (int row = 0; row <= lastRow; ++row) {
                const auto first = std::size_t(row * m_layout.columns());
                const std::size_t end = std::min(first + std::size_t(m_layout.columns()) - 1, last);
                const double y = m_layout.returnY(row);
                const QPointF to(m_layout.centre(first).x(), y);
                const QPointF from(m_layout.centre(end).x(), y);
                m_painter->setPen(pen);
                m_painter->drawLine(from, to);
                if (row == 0)
                    paintArrow(to, from.x() >= to.x() ? 1 : -1, bad);
                if (row == lastRow)
                    paintReturnLabel((from.x() + to.x()) / 2, y);
            }
        }

        void paintArrow(const QPointF& tip, double direction, bool bad)
        {
            const double size = m_line * 0.4;
            QPolygonF head;
            head << tip << tip + QPointF(direction * size * 1.5, -size)
                 << tip + QPointF(direction * size * 1.5, size);
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(bad ? altered() : muted());
            m_painter->drawPolygon(head);
        }

        void paintReturnLabel(double x, double y)
        {
            m_painter->save();
            QFont font = m_painter->font();
            font.setBold(m_picture.returnAltered);
            m_painter->setFont(font);
            const QFontMetricsF metrics(font);
            const double wide = metrics.horizontalAdvance(m_picture.returnLabel) + m_line;
            QRectF rect(x - wide / 2, y - m_line / 2, wide, m_line);
            if (rect.left() < 0)
                rect.moveLeft(0);
            if (rect.right() > m_layout.width())
                rect.moveRight(m_layout.width());
            m_painter->fillRect(rect, m_palette.color(QPalette::Base));
            m_painter->setPen(m_picture.returnAltered ? altered() : text());
            m_painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, m_picture.returnLabel);
            m_painter->restore();
        }

        QPainter* m_painter;
        const PathPicture& m_picture;
        const PathLayout& m_layout;
        const QPalette& m_palette;
        const double m_line;
    };

    QPalette paper()
    {
        QPalette palette(Qt::white);
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::black);
        return palette;
    }

    constexpr double ExportWidth = 1100;
    constexpr double ExportMargin = 16;

    /// Title, verdict and path on white.
    class Sheet {
    public:
        Sheet(const PathPicture& picture, const QFont& font)
            : m_picture(picture)
            , m_font(font)
            , m_metrics(font)
            , m_layout(picture, m_metrics, ExportWidth - 2 * ExportMargin, false)
        {
            m_head = m_metrics
                         .boundingRect(QRectF(0, 0, ExportWidth - 2 * ExportMargin, 1000),
                             Qt::TextWordWrap, picture.sentence)
                         .height()
                + 2 * m_metrics.height();
        }
        QSize size() const
        {
            return { int(ExportWidth), int(m_head + m_layout.height() + 2 * ExportMargin) };
        }
        void paint(QPainter* painter) const
        {
            painter->fillRect(QRectF(QPointF(), QSizeF(size())), Qt::white);
            painter->translate(ExportMargin, ExportMargin);
            painter->setPen(Qt::black);
            QFont bold = m_font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->drawText(QPointF(0, m_metrics.ascent()), m_picture.title);
            painter->setFont(m_font);
            painter->drawText(QRectF(0, 1.2 * m_metrics.height(), ExportWidth - 2 * ExportMargin,
                                  m_head - 1.2 * m_metrics.height()),
                Qt::TextWordWrap, m_picture.sentence);
            painter->translate(0, m_head);
            paintPath(painter, m_picture, m_layout, paper(), -1, false);
        }

    private:
        const PathPicture& m_picture;
        QFont m_font;
        QFontMetricsF m_metrics;
        PathLayout m_layout;
        double m_head = 0;
    };

    QByteArray svgOf(const PathPicture& picture, const Sheet& sheet)
    {
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(sheet.size());
        generator.setViewBox(QRect(QPoint(), sheet.size()));
        generator.setTitle(picture.title);
        generator.setDescription(picture.sentence);
        QPainter painter(&generator);
        sheet.paint(&painter);
        painter.end();
        return buffer.data();
    }

    QByteArray pngOf(const Sheet& sheet)
    {
        constexpr double Scale = 2; // sharp in print and on dense screens
        QImage image(sheet.size() * Scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(Scale);
        QPainter painter(&image);
        sheet.paint(&painter);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }

} // namespace

void paintPath(QPainter* painter, const PathPicture& picture, const PathLayout& layout,
    const QPalette& palette, int current, bool focused)
{
    PathPainter(painter, picture, layout, palette).paint(current, focused);
}

core::Result<void> exportPath(const PathPicture& picture, const QFont& font, const QString& file)
{
    const Sheet sheet(picture, font);
    const QByteArray bytes = file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)
        ? pngOf(sheet)
        : svgOf(picture, sheet);
    return writeWhole(file, bytes);
}

} // namespace widgets
