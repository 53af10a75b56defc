// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/themedicon.h"

#include "widgets/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace widgets {

namespace {

    enum class Tint { Text, Warning };

    class ThemedIconEngine : public QIconEngine {
    public:
        ThemedIconEngine(const QString& name, Tint tint)
            : m_tint(tint)
        {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
            if (file.open(QIODevice::ReadOnly))
                m_svg = file.readAll();
        }

        void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
        {
            QByteArray svg = m_svg;
            svg.replace("currentColor", colorFor(mode).name().toLatin1());
            QSvgRenderer renderer(svg);
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            renderer.render(painter, rect);
        }

        QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
        {
            QPixmap pixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            return pixmap;
        }

        QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

    private:
        QColor colorFor(QIcon::Mode mode) const
        {
            const QPalette palette = QGuiApplication::palette();
            if (mode == QIcon::Disabled)
                return palette.color(QPalette::Disabled, QPalette::WindowText);
            if (mode == QIcon::Selected)
                return palette.color(QPalette::HighlightedText);
            return m_tint == Tint::Warning ? warningColor(palette)
                                           : palette.color(QPalette::WindowText);
        }

        QByteArray m_svg;
        Tint m_tint;
    };

} // namespace

QIcon themedIcon(const QString& name) { return QIcon(new ThemedIconEngine(name, Tint::Text)); }

QIcon warningIcon()
{
    return QIcon(new ThemedIconEngine(QStringLiteral("warning"), Tint::Warning));
}

} // namespace widgets
