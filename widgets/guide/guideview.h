// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace widgets {

/// Shows one page of the guide in the colours of the theme. Loads nothing but what is compiled into
/// the program; a link to the web is opened by the desktop's browser, once it is clicked.
class GuideView : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideView(QWidget* parent = nullptr);

    /// "page-scan.html" or "page-scan.html#rate".
    void showPage(const QString& page);
    /// The page that is shown; empty before the first.
    QString page() const;
    /// Marks these words wherever the page has them, until they are set anew.
    void setMarkedWords(const QStringList& words);

    /// Steps above and below the size of the window's texts.
    int textStep() const { return m_textStep; }
    void setTextStep(int step);
    bool canGrow() const;
    bool canShrink() const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void textStepChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void applyTheme();
    void applyTextSize();
    void markWords();
    QImage fittingImage(const QUrl& url) const;
    void fitImages();

    QStringList m_markedWords;
    int m_textStep = 0;
    int m_imageWidth = 0; ///< for which the images were made, in pixels of the screen
};

} // namespace widgets
