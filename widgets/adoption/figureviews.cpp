// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/figureviews.h"

#include "core/analysis/catalogue.h"
#include "widgets/adoption/questiontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace widgets {

namespace {

    QJsonArray arrayOf(const std::vector<KeptView>& views)
    {
        QJsonArray array;
        for (const KeptView& view : views) {
            array.append(QJsonObject { { QStringLiteral("name"), view.name },
                { QStringLiteral("figure"), view.figure },
                { QStringLiteral("question"), QString::fromUtf8(questionToJson(view.question)) } });
        }
        return array;
    }

    std::vector<KeptView> viewsOf(const QJsonValue& value)
    {
        std::vector<KeptView> views;
        for (const auto& each : value.toArray()) {
            const QJsonObject object = each.toObject();
            KeptView view { object[QLatin1String("name")].toString(),
                object[QLatin1String("figure")].toString(),
                questionFromJson(object[QLatin1String("question")].toString().toUtf8()) };
            if (analysis::findFigureKind(view.figure.toStdString()))
                views.push_back(std::move(view));
        }
        return views;
    }

} // namespace

void FigureViews::keep(KeptView view)
{
    remove(view.name);
    const auto place = std::find_if(m_named.begin(), m_named.end(), [&](const KeptView& each) {
        return QString::localeAwareCompare(view.name, each.name) < 0;
    });
    m_named.insert(place, std::move(view));
}

void FigureViews::remove(const QString& name)
{
    std::erase_if(m_named, [&](const KeptView& each) { return each.name == name; });
}

void FigureViews::noteUse(const QString& figure, const analysis::Question& question)
{
    const QByteArray asked = questionToJson(question);
    std::erase_if(m_recent, [&](const KeptView& each) {
        return each.figure == figure && questionToJson(each.question) == asked;
    });
    m_recent.insert(m_recent.begin(), KeptView { {}, figure, question });
    if (m_recent.size() > MostRecent)
        m_recent.resize(MostRecent);
}

QByteArray FigureViews::toJson() const
{
    return QJsonDocument(QJsonObject { { QStringLiteral("named"), arrayOf(m_named) },
                             { QStringLiteral("recent"), arrayOf(m_recent) } })
        .toJson(QJsonDocument::Compact);
}

FigureViews FigureViews::fromJson(const QByteArray& json)
{
    FigureViews views;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (KeptView& view : viewsOf(object[QLatin1String("named")])) {
        if (!view.name.isEmpty())
            views.keep(std::move(view));
    }
    views.m_recent = viewsOf(object[QLatin1String("recent")]);
    if (views.m_recent.size() > MostRecent)
        views.m_recent.resize(MostRecent);
    return views;
}

} // namespace widgets
