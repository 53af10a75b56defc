// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace widgets {

/// What stands between one heading of a page and the next.
struct GuideSection {
    QString anchor; ///< empty: the top of the page
    QString title;
    QString text; ///< without markup, white space made one blank each
};

struct GuidePage {
    QString file; ///< "page-scan.html"
    QString title;
    QList<GuideSection> sections;
};

/// Pages that stand under one heading of the contents.
struct GuidePart {
    QString title;
    QList<GuidePage> pages;
};

/// The user guide, which is compiled into the program: the contents page gives its order, and the
/// pages are XHTML. A plain value, read once.
struct GuideBook {
    QList<GuidePart> parts;

    /// The guide of this program. What cannot be read is left out; tests/guide finds it.
    static GuideBook ofProgram();
    /// All pages in reading order, the contents page aside.
    QList<GuidePage> pages() const;
};

/// "page-scan.html#rate" as an address that GuideView opens.
QUrl guideUrl(const QString& page);
/// The file of an address within the guide; empty for any other address.
QString guideFile(const QUrl& url);
/// The page that lists the others.
QString guideContentsFile();

} // namespace widgets
