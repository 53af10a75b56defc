// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guideview.h"

#include "widgets/guide/guidebook.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr int LeastStep = -3;
    constexpr int MostStep = 8;
    constexpr double StepRatio = 1.1;
    constexpr int PageMargin = 18;
    const QString StyleSheetFile = QStringLiteral("guide.css");
    /// What follows it in the style sheet is for web browsers, whose colours and sizes Qt does not
    /// understand; the view has those of the theme instead.
    const QString ForBrowsersAlone = QStringLiteral("@media");

    QString sharedRules()
    {
        QFile file(QStringLiteral(":/guide/") + StyleSheetFile);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString rules = QString::fromUtf8(file.readAll());
        return rules.left(rules.indexOf(ForBrowsersAlone));
    }

    QString themeRules(const QPalette& palette)
    {
        const auto color
            = [&palette](QPalette::ColorRole role) { return palette.color(role).name(); };
        return QStringLiteral("a { color: %1; }\n"
                              "pre { background-color: %2; }\n"
                              "th { background-color: %2; }\n"
                              ".note { background-color: %3; }\n"
                              ".way, .caption { color: %4; }\n"
                              "td, th { border-color: %5; }\n")
            .arg(color(QPalette::Link), color(QPalette::AlternateBase),
                palette.color(QPalette::ToolTipBase).name(), color(QPalette::PlaceholderText),
                color(QPalette::Mid));
    }

} // namespace

GuideView::GuideView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    // Images are fitted to the width: it must not change with the height of what is shown.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(
        Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByKeyboard);
    document()->setDocumentMargin(PageMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::markWords);
    applyTheme();
}

void GuideView::showPage(const QString& page) { setSource(guideUrl(page)); }

QString GuideView::page() const { return guideFile(source()); }

void GuideView::follow(const QUrl& link)
{
    const QUrl url = source().resolved(link);
    if (!guideFile(url).isEmpty())
        setSource(url);
    else if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

QVariant GuideView::loadResource(int type, const QUrl& name)
{
    const QUrl url = guideUrl(QString()).resolved(name); // all pages are in one folder
    const QString file = guideFile(url);
    if (file.isEmpty() || file == StyleSheetFile)
        return {};
    if (type == QTextDocument::ImageResource)
        return fittingImage(url);
    QFile page(QStringLiteral(":/guide/") + file);
    return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
}

QImage GuideView::fittingImage(const QUrl& url) const
{
    QImage image(QStringLiteral(":/guide/") + guideFile(url));
    const qreal ratio = devicePixelRatioF();
    const int room = int((viewport()->width() - 2 * PageMargin) * ratio);
    if (room > 0 && image.width() > room)
        image = image.scaledToWidth(room, Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void GuideView::fitImages()
{
    if (viewport()->width() == m_imageWidth)
        return;
    m_imageWidth = viewport()->width();
    bool any = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QUrl name(format.name());
            document()->addResource(QTextDocument::ImageResource, name,
                fittingImage(guideUrl(QString()).resolved(name)));
            any = true;
        }
    }
    if (any)
        document()->markContentsDirty(0, document()->characterCount());
}

void GuideView::setMarkedWords(const QStringList& words)
{
    m_markedWords = words;
    markWords();
}

void GuideView::markWords()
{
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().color(QPalette::Highlight));
    format.setForeground(palette().color(QPalette::HighlightedText));
    for (const QString& word : m_markedWords) {
        for (QTextCursor found = document()->find(word, 0); !found.isNull();
             found = document()->find(word, found))
            marks.append({ found, format });
    }
    setExtraSelections(marks);
}

void GuideView::applyTheme()
{
    document()->setDefaultStyleSheet(sharedRules() + themeRules(palette()));
    if (source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
    markWords();
}

bool GuideView::canGrow() const { return m_textStep < MostStep; }
bool GuideView::canShrink() const { return m_textStep > LeastStep; }

void GuideView::setTextStep(int step)
{
    step = std::clamp(step, LeastStep, MostStep);
    if (step == m_textStep)
        return;
    m_textStep = step;
    applyTextSize();
    Q_EMIT textStepChanged();
}

void GuideView::applyTextSize()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * std::pow(StepRatio, m_textStep));
    if (font != document()->defaultFont())
        document()->setDefaultFont(font);
}

void GuideView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    else if (event->type() == QEvent::FontChange)
        applyTextSize();
}

void GuideView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitImages();
}

} // namespace widgets
