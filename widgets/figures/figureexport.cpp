// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figureexport.h"

#include "widgets/figures/figuresheet.h"
#include "widgets/session/wholefile.h"
#include "widgets/text/coretext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace widgets {

namespace {

    constexpr double LayoutDpi = 96;
    constexpr QSizeF DefaultInches(10, 6.25);
    constexpr int LeastDpi = 30;
    constexpr int MostDpi = 2400;
    constexpr qint64 MostDots = 400'000'000; ///< 1.6 GB of image

    core::Result<void> checkOptions(const FigureExport& options)
    {
        const auto refuse = [](const QString& why) -> core::Result<void> {
            return core::failure(core::ErrorCode::InvalidInput, why.toStdString());
        };
        if (options.dpi < LeastDpi || options.dpi > MostDpi)
            return refuse(
                QCoreApplication::translate("Figure", "%1 dots an inch: expected %2 to %3")
                    .arg(options.dpi)
                    .arg(LeastDpi)
                    .arg(MostDpi));
        if (options.size.isEmpty())
            return {};
        const QSizeF inches = QSizeF(options.size) / options.dpi;
        const QSizeF least = FigureSheet::leastSize() / LayoutDpi;
        if (inches.width() < least.width() || inches.height() < least.height())
            return refuse(QCoreApplication::translate("Figure",
                "a size of %1x%2 has no room for a figure at %3 dots an "
                "inch; make it %4x%5 at least, or the dots fewer")
                              .arg(options.size.width())
                              .arg(options.size.height())
                              .arg(options.dpi)
                              .arg(std::ceil(least.width() * options.dpi))
                              .arg(std::ceil(least.height() * options.dpi)));
        if (qint64(options.size.width()) * options.size.height() > MostDots)
            return refuse(QCoreApplication::translate("Figure",
                "a size of %1x%2 is beyond the %3 million dots of a "
                "picture; make it smaller or write .svg or .pdf")
                              .arg(options.size.width())
                              .arg(options.size.height())
                              .arg(MostDots / 1'000'000));
        return {};
    }

    SheetStyle styleFor(const FigureExport& options)
    {
        SheetStyle style;
        style.colors = figureColors(options.theme);
        style.mayGrow = options.size.isEmpty();
        style.size = options.size.isEmpty() ? DefaultInches * LayoutDpi
                                            : QSizeF(options.size) * LayoutDpi / options.dpi;
        return style;
    }

    void paint(FigureSheet& sheet, QPaintDevice& device, const QRectF& target)
    {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        sheet.render(&painter, target, QRectF(QPointF(), sheet.size()), Qt::IgnoreAspectRatio);
    }

    QByteArray svgOf(FigureSheet& sheet, const analysis::Figure& figure)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(int(LayoutDpi));
        generator.setSize(sheet.size().toSize());
        generator.setViewBox(QRectF(QPointF(), sheet.size()));
        // Qt 6.4 writes both as they are, between tags.
        generator.setTitle(coreText(figure.title).toHtmlEscaped());
        generator.setDescription(coreText(figure.subtitle).toHtmlEscaped());
        paint(sheet, generator, QRectF(QPointF(), sheet.size()));
        // Where the font is missing, one of its kind.
        const QByteArray family
            = "font-family=\"" + QGuiApplication::font().family().toHtmlEscaped().toUtf8();
        bytes.replace(QByteArray(family + '"'), QByteArray(family + ", sans-serif\""));
        return bytes;
    }

    QByteArray pdfOf(FigureSheet& sheet, const analysis::Figure& figure)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setTitle(coreText(figure.title));
        writer.setCreator(QStringLiteral("MPTCP Workbench"));
        const QSizeF points = sheet.size() * 72 / LayoutDpi;
        writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        paint(sheet, writer, QRectF(0, 0, writer.width(), writer.height()));
        return bytes;
    }

    core::Result<QByteArray> pngOf(FigureSheet& sheet, const FigureExport& options)
    {
        const QSize size = options.size.isEmpty()
            ? (sheet.size() * options.dpi / LayoutDpi).toSize()
            : options.size;
        QImage image(size, QImage::Format_RGB32);
        if (image.isNull())
            return core::failure(core::ErrorCode::LimitExceeded,
                QCoreApplication::translate("Figure",
                    "there is not enough memory for a picture of %1x%2 dots; make it smaller")
                    .arg(size.width())
                    .arg(size.height())
                    .toStdString());
        image.setDotsPerMeterX(int(std::lround(options.dpi / 0.0254)));
        image.setDotsPerMeterY(int(std::lround(options.dpi / 0.0254)));
        // Texts are in pixels of the layout: the image's own density would count twice.
        image.fill(Qt::white);
        paint(sheet, image, QRectF(QPointF(), QSizeF(size)));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    core::Result<QByteArray> bytesOf(
        const analysis::Figure& figure, const QString& suffix, const FigureExport& options)
    {
        if (suffix == QLatin1String("csv"))
            return QByteArray::fromStdString(analysis::figureCsv(figure));
        if (auto checked = checkOptions(options); !checked)
            return tl::unexpected(checked.error());
        FigureSheet sheet(figure, styleFor(options));
        if (suffix == QLatin1String("svg"))
            return svgOf(sheet, figure);
        if (suffix == QLatin1String("pdf"))
            return pdfOf(sheet, figure);
        return pngOf(sheet, options);
    }

} // namespace

QStringList figureSuffixes()
{
    return { QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"),
        QStringLiteral("csv") };
}

core::Result<void> exportFigure(
    const analysis::Figure& figure, const QString& file, const FigureExport& options)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (!figureSuffixes().contains(suffix))
        return core::failure(core::ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Figure", "\"%1\" names no kind of picture; end it with .svg, .pdf, .png or .csv")
                .arg(file)
                .toStdString());
    const auto bytes = bytesOf(figure, suffix, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(file, *bytes);
}

SvgDrawing::SvgDrawing(const analysis::Figure& figure)
    : m_figure(figure)
    , m_sheet(std::make_unique<FigureSheet>(figure, styleFor({})))
{
}

SvgDrawing::~SvgDrawing() = default;

QByteArray SvgDrawing::svg() { return svgOf(*m_sheet, m_figure); }

} // namespace widgets
