// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/classlook.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <array>

namespace widgets {

namespace {

    struct Look {
        QRgb color;
        const char* title;
        const char* sentence;
    };
    constexpr std::array<Look, scan::ReplyClassCount> Looks { {
        { 0xff009e73, QT_TRANSLATE_NOOP("ReplyClass", "MPTCP"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "The SYN/ACK carries a well-formed MP_CAPABLE of the version asked for, with a key "
                "of its own: the target, or a proxy before it, speaks Multipath TCP "
                "(RFC 8684, section 3.1).") },
        { 0xff56b4e9, QT_TRANSLATE_NOOP("ReplyClass", "Mirror"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "Our own MPTCP option came back unchanged: something copies options that it does "
                "not understand, which is no sign of MPTCP (RFC 8684, section 3.1: the receiver "
                "answers with a key of its own).") },
        { 0xff0072b2, QT_TRANSLATE_NOOP("ReplyClass", "Version mismatch"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "The SYN/ACK carries a well-formed MP_CAPABLE of another version than the one "
                "asked for (RFC 8684, section 3.1, version negotiation).") },
        { 0xffe69f00, QT_TRANSLATE_NOOP("ReplyClass", "Malformed"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "The SYN/ACK carries an MPTCP option that breaks its RFC: a wrong length, flags "
                "that may not be set or a key of zero (RFC 8684, section 3.1).") },
        { 0xff999999, QT_TRANSLATE_NOOP("ReplyClass", "Plain TCP"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "The target accepts the connection without any MPTCP option: it does not speak "
                "MPTCP, or a box on the way removed the option (RFC 8684, section 3.7, "
                "fallback).") },
        { 0xffd55e00, QT_TRANSLATE_NOOP("ReplyClass", "RST"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "The connection was refused: nothing listens on this port, or a firewall answers "
                "in its place (RFC 9293, section 3.5.2).") },
        { 0xffcc79a7, QT_TRANSLATE_NOOP("ReplyClass", "ICMP error"),
            QT_TRANSLATE_NOOP("ReplyClass",
                "A host or router on the way answered with an ICMP error that quotes our probe "
                "(RFC 792; RFC 4443 for IPv6).") },
    } };

    const Look& lookOf(scan::ReplyClass replyClass) { return Looks[std::size_t(replyClass)]; }

    QPainterPath polygon(std::initializer_list<QPointF> points)
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(points));
        path.closeSubpath();
        return path;
    }

    /// The shape in a square from -1 to 1.
    QPainterPath shapeOf(scan::ReplyClass replyClass)
    {
        QPainterPath path;
        switch (replyClass) {
        case scan::ReplyClass::Mptcp:
            path.addEllipse(QPointF(0, 0), 0.92, 0.92);
            break;
        case scan::ReplyClass::Mirror:
            return polygon({ { 0, -1 }, { 1, 0 }, { 0, 1 }, { -1, 0 } });
        case scan::ReplyClass::VersionMismatch:
            return polygon({ { 0, -0.95 }, { 1, 0.8 }, { -1, 0.8 } });
        case scan::ReplyClass::Malformed:
            return polygon({ { -1, -0.8 }, { 1, -0.8 }, { 0, 0.95 } });
        case scan::ReplyClass::Plain:
            path.addRect(-0.8, -0.8, 1.6, 1.6);
            break;
        case scan::ReplyClass::Rst:
            path.addRect(-1.1, -0.28, 2.2, 0.56);
            path.addRect(-0.28, -1.1, 0.56, 2.2);
            return QTransform().rotate(45).map(path.simplified());
        case scan::ReplyClass::Icmp:
            path.addRect(-1, -0.3, 2, 0.6);
            path.addRect(-0.3, -1, 0.6, 2);
            return path.simplified();
        }
        return path;
    }

    class MarkerEngine : public QIconEngine {
    public:
        explicit MarkerEngine(scan::ReplyClass replyClass)
            : m_class(replyClass)
        {
        }
        void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
        {
            paintClassMarker(painter, rect, m_class,
                mode == QIcon::Selected ? MarkerPlace::OnSelection : MarkerPlace::OnWindow);
        }
        QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
        {
            QPixmap pixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            return pixmap;
        }
        QIconEngine* clone() const override { return new MarkerEngine(*this); }

    private:
        scan::ReplyClass m_class;
    };

} // namespace

QColor classColor(scan::ReplyClass replyClass) { return QColor::fromRgb(lookOf(replyClass).color); }

void paintClassMarker(
    QPainter* painter, const QRectF& rect, scan::ReplyClass replyClass, MarkerPlace place)
{
    const double half = std::min(rect.width(), rect.height()) / 2 - 1.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A thin line in the text's colour keeps every colour visible on both themes.
    const bool selected = place == MarkerPlace::OnSelection;
    QColor outline
        = QGuiApplication::palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (!selected)
        outline.setAlphaF(0.65F);
    painter->setPen(QPen(outline, selected ? 1.6 : 0.8));
    painter->setBrush(classColor(replyClass));
    const auto centre = QTransform::fromTranslate(rect.center().x(), rect.center().y());
    painter->drawPath((QTransform::fromScale(half, half) * centre).map(shapeOf(replyClass)));
    painter->restore();
}

QIcon classIcon(scan::ReplyClass replyClass) { return QIcon(new MarkerEngine(replyClass)); }

QString classTitle(scan::ReplyClass replyClass)
{
    return QCoreApplication::translate("ReplyClass", lookOf(replyClass).title);
}

QString classSentence(scan::ReplyClass replyClass)
{
    return QCoreApplication::translate("ReplyClass", lookOf(replyClass).sentence);
}

QString passTitle(scan::Pass pass)
{
    switch (pass) {
    case scan::Pass::V0:
        return QCoreApplication::translate("ReplyClass", "MPTCP v0");
    case scan::Pass::V1:
        return QCoreApplication::translate("ReplyClass", "MPTCP v1");
    case scan::Pass::Control:
        break;
    }
    return QCoreApplication::translate("ReplyClass", "Control");
}

} // namespace widgets
