// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/questiontext.h"

#include "widgets/theme/classlook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace widgets {

namespace {

    constexpr std::int64_t NsInASecond = 1'000'000'000;
    constexpr int FirstYear = 1970;
    constexpr int EndYear = 2262; // where nanoseconds in 64 bits end

    std::int64_t nanoseconds(const QDate& date)
    {
        return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() * NsInASecond;
    }

    struct Span {
        std::int64_t from;
        std::int64_t until;
    };

    std::optional<Span> parseSpan(const QString& typed)
    {
        const QString text = typed.trimmed();
        static const QRegularExpression pattern(
            QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
        const auto match = pattern.match(text);
        if (!match.hasMatch()) {
            if (!text.endsWith(QLatin1Char('Z')) || text.size() != 20)
                return std::nullopt;
            const QDateTime second = QDateTime::fromString(text, Qt::ISODate);
            if (!second.isValid() || second.date().year() < FirstYear
                || second.date().year() >= EndYear)
                return std::nullopt;
            const std::int64_t at = second.toSecsSinceEpoch() * NsInASecond;
            return Span { at, at + NsInASecond };
        }
        const int year = match.captured(1).toInt();
        const bool hasMonth = !match.captured(2).isEmpty();
        const bool hasDay = !match.captured(3).isEmpty();
        const QDate first(
            year, hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
        if (!first.isValid() || year < FirstYear || year >= EndYear)
            return std::nullopt;
        const QDate end = hasDay ? first.addDays(1)
            : hasMonth           ? first.addMonths(1)
                                 : first.addYears(1);
        return Span { nanoseconds(first), nanoseconds(end) };
    }

    QString secondText(std::int64_t ns)
    {
        return QDateTime::fromSecsSinceEpoch(ns / NsInASecond, Qt::UTC).toString(Qt::ISODate);
    }

    bool isMidnight(std::int64_t ns) { return ns % (86'400 * NsInASecond) == 0; }

    QDate dateOf(std::int64_t ns)
    {
        return QDateTime::fromSecsSinceEpoch(ns / NsInASecond, Qt::UTC).date();
    }

    QString familyText(core::Family family)
    {
        return family == core::Family::V4 ? QStringLiteral("IPv4") : QStringLiteral("IPv6");
    }

    QString portListText(const std::vector<std::uint16_t>& ports)
    {
        QStringList texts;
        for (const std::uint16_t port : ports)
            texts.append(QString::number(port));
        return texts.join(QLatin1Char(','));
    }

    bool watchesAnother(const analysis::Question& question)
    {
        const analysis::Question fresh;
        return question.watchedAs != fresh.watchedAs
            || question.watchedPrefixes != fresh.watchedPrefixes
            || question.watchName != fresh.watchName;
    }

    QString quoted(const QString& argument)
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
        if (plain.match(argument).hasMatch())
            return argument;
        return QLatin1Char('\'')
            + QString(argument).replace(QLatin1Char('\''), QStringLiteral("'\\''"))
            + QLatin1Char('\'');
    }

} // namespace

std::optional<std::int64_t> spanStart(const QString& text)
{
    const auto span = parseSpan(text);
    return span ? std::optional(span->from) : std::nullopt;
}

std::optional<std::int64_t> spanEnd(const QString& text)
{
    const auto span = parseSpan(text);
    return span ? std::optional(span->until) : std::nullopt;
}

QString spanStartText(std::int64_t fromNs)
{
    if (!isMidnight(fromNs))
        return secondText(fromNs);
    const QDate date = dateOf(fromNs);
    return date.toString(date.day() > 1 ? QStringLiteral("yyyy-MM-dd")
            : date.month() > 1          ? QStringLiteral("yyyy-MM")
                                        : QStringLiteral("yyyy"));
}

QString spanEndText(std::int64_t untilNs)
{
    if (!isMidnight(untilNs))
        return secondText(untilNs - NsInASecond);
    const QDate end = dateOf(untilNs);
    const QDate last = end.addDays(-1);
    return last.toString(end.day() > 1 ? QStringLiteral("yyyy-MM-dd")
            : end.month() > 1          ? QStringLiteral("yyyy-MM")
                                       : QStringLiteral("yyyy"));
}

std::optional<std::vector<std::uint32_t>> parseAsNumbers(const QString& text)
{
    std::vector<std::uint32_t> numbers;
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    for (QString item : text.split(separators, Qt::SkipEmptyParts)) {
        if (item.startsWith(QLatin1String("AS"), Qt::CaseInsensitive))
            item.remove(0, 2);
        bool known = false;
        const quint32 number = item.toUInt(&known);
        if (!known || number == 0)
            return std::nullopt;
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
    }
    return numbers;
}

QString asNumbersText(const std::vector<std::uint32_t>& numbers)
{
    QStringList texts;
    for (const std::uint32_t number : numbers)
        texts.append(QStringLiteral("AS%1").arg(number));
    return texts.join(QStringLiteral(", "));
}

QList<QuestionChip> questionChips(const analysis::Question& question)
{
    const analysis::Question fresh;
    const store::RunSelection& runs = question.runs;
    QList<QuestionChip> chips;
    const auto add = [&](const char* id, const QString& text) {
        chips.append({ QString::fromLatin1(id), text });
    };
    if (runs.simulated.value_or(false))
        add("simulated", QCoreApplication::translate("Question", "Simulated runs only"));
    if (runs.fromNs)
        add("from",
            QCoreApplication::translate("Question", "From %1").arg(spanStartText(*runs.fromNs)));
    if (runs.untilNs)
        add("until",
            QCoreApplication::translate("Question", "Until %1").arg(spanEndText(*runs.untilNs)));
    if (!runs.ids.empty()) {
        add("runs",
            QCoreApplication::translate(
                "Question", "%n run(s) chosen", nullptr, int(runs.ids.size())));
    }
    if (runs.family)
        add("family", familyText(*runs.family));
    if (runs.pass)
        add("pass",
            QCoreApplication::translate("Question", "Version: %1").arg(passTitle(*runs.pass)));
    if (runs.port)
        add("port", QCoreApplication::translate("Question", "Port %1").arg(*runs.port));
    if (!runs.label.empty())
        add("label",
            QCoreApplication::translate("Question", "Label: %1")
                .arg(QString::fromStdString(runs.label)));
    if (!runs.vantage.empty())
        add("vantage",
            QCoreApplication::translate("Question", "Vantage: %1")
                .arg(QString::fromStdString(runs.vantage)));
    if (!question.onlyAs.empty())
        add("only-as",
            QCoreApplication::translate("Question", "Only %1").arg(asNumbersText(question.onlyAs)));
    if (question.ports != fresh.ports)
        add("ports",
            QCoreApplication::translate("Question", "Compared ports: %1")
                .arg(portListText(question.ports)));
    if (question.window != fresh.window)
        add("window",
            QCoreApplication::translate("Question", "Consistency window: %1").arg(question.window));
    if (watchesAnother(question))
        add("watch",
            QCoreApplication::translate("Question", "AS watch: %1")
                .arg(QString::fromStdString(question.watchName)));
    if (question.topCount != fresh.topCount)
        add("top", QCoreApplication::translate("Question", "Top %1").arg(question.topCount));
    if (question.published)
        add("published", QCoreApplication::translate("Question", "Published series laid over"));
    return chips;
}

void clearCondition(analysis::Question& question, const QString& id)
{
    const analysis::Question fresh;
    store::RunSelection& runs = question.runs;
    const auto is = [&](const char* name) { return id == QLatin1String(name); };
    if (is("simulated"))
        runs.simulated = fresh.runs.simulated;
    else if (is("from"))
        runs.fromNs.reset();
    else if (is("until"))
        runs.untilNs.reset();
    else if (is("runs"))
        runs.ids.clear();
    else if (is("family"))
        runs.family.reset();
    else if (is("pass"))
        runs.pass.reset();
    else if (is("port"))
        runs.port.reset();
    else if (is("label"))
        runs.label.clear();
    else if (is("vantage"))
        runs.vantage.clear();
    else if (is("only-as"))
        question.onlyAs.clear();
    else if (is("ports"))
        question.ports = fresh.ports;
    else if (is("window"))
        question.window = fresh.window;
    else if (is("top"))
        question.topCount = fresh.topCount;
    else if (is("published"))
        question.published = false;
    else if (is("watch")) {
        question.watchedAs = fresh.watchedAs;
        question.watchedPrefixes = fresh.watchedPrefixes;
        question.watchName = fresh.watchName;
    }
}

QByteArray questionToJson(const analysis::Question& question)
{
    const store::RunSelection& runs = question.runs;
    const auto numbers = [](const auto& values) {
        QJsonArray array;
        for (const auto value : values)
            array.append(double(value));
        return array;
    };
    QJsonObject object;
    object[QLatin1String("runs")] = numbers(runs.ids);
    // As text: a double does not hold each nanosecond.
    if (runs.fromNs)
        object[QLatin1String("from")] = QString::number(*runs.fromNs);
    if (runs.untilNs)
        object[QLatin1String("until")] = QString::number(*runs.untilNs);
    if (runs.pass)
        object[QLatin1String("pass")] = QLatin1String(scan::passName(*runs.pass));
    if (runs.port)
        object[QLatin1String("port")] = int(*runs.port);
    if (runs.family)
        object[QLatin1String("family")] = int(*runs.family);
    object[QLatin1String("label")] = QString::fromStdString(runs.label);
    object[QLatin1String("vantage")] = QString::fromStdString(runs.vantage);
    object[QLatin1String("simulated")] = runs.simulated.value_or(false);
    object[QLatin1String("period")] = QLatin1String(analysis::periodName(question.period));
    object[QLatin1String("window")] = question.window;
    object[QLatin1String("ports")] = numbers(question.ports);
    object[QLatin1String("onlyAs")] = numbers(question.onlyAs);
    object[QLatin1String("watchedAs")] = numbers(question.watchedAs);
    QJsonArray prefixes;
    for (const core::IpPrefix& prefix : question.watchedPrefixes)
        prefixes.append(QString::fromStdString(prefix.toString()));
    object[QLatin1String("watchedPrefixes")] = prefixes;
    object[QLatin1String("watchName")] = QString::fromStdString(question.watchName);
    object[QLatin1String("published")] = question.published;
    object[QLatin1String("top")] = question.topCount;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

analysis::Question questionFromJson(const QByteArray& json)
{
    analysis::Question question;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return question;
    store::RunSelection& runs = question.runs;
    const auto value = [&](const char* name) { return object.value(QLatin1String(name)); };
    const auto numbers = [&](const char* name, auto& values, double most) {
        if (!value(name).isArray())
            return;
        values.clear();
        for (const auto& each : value(name).toArray()) {
            if (each.toDouble() >= 1 && each.toDouble() <= most)
                values.push_back(
                    typename std::decay_t<decltype(values)>::value_type(each.toDouble()));
        }
    };
    numbers("runs", runs.ids, 9e15);
    if (value("from").isString())
        runs.fromNs = value("from").toString().toLongLong();
    if (value("until").isString())
        runs.untilNs = value("until").toString().toLongLong();
    if (const auto pass = scan::passFromName(value("pass").toString().toStdString()))
        runs.pass = *pass;
    if (const int port = value("port").toInt(); port > 0 && port < 65536)
        runs.port = std::uint16_t(port);
    if (const int family = value("family").toInt(); family == 4 || family == 6)
        runs.family = core::Family(family);
    runs.label = value("label").toString().toStdString();
    runs.vantage = value("vantage").toString().toStdString();
    runs.simulated = value("simulated").toBool();
    if (const auto period = analysis::periodFromName(value("period").toString().toStdString()))
        question.period = *period;
    question.window = std::clamp(value("window").toInt(question.window), 1, 1000);
    const auto ports = question.ports;
    numbers("ports", question.ports, 65535);
    if (question.ports.size() < 2 || question.ports.size() > 8)
        question.ports = ports;
    numbers("onlyAs", question.onlyAs, UINT32_MAX);
    numbers("watchedAs", question.watchedAs, UINT32_MAX);
    for (const auto& each : value("watchedPrefixes").toArray()) {
        if (const auto prefix = core::IpPrefix::parse(each.toString().toStdString()))
            question.watchedPrefixes.push_back(*prefix);
    }
    question.watchName = value("watchName").toString().toStdString();
    question.published = value("published").toBool();
    question.topCount = std::clamp(value("top").toInt(question.topCount), 1, 1000);
    return question;
}

QString figureCommand(const QString& figure, const analysis::Question& question,
    const QString& storeUrl, const QString& file)
{
    const analysis::Question fresh;
    const store::RunSelection& runs = question.runs;
    QStringList words { QStringLiteral("mptcp-probe"), QStringLiteral("figure"), figure };
    const auto add = [&](const char* option, const QString& value) {
        words.append(QLatin1String(option));
        words.append(quoted(value));
    };
    const auto numbers = [](const auto& values) {
        QStringList texts;
        for (const auto value : values)
            texts.append(QString::number(value));
        return texts.join(QLatin1Char(','));
    };
    add("--store", storeUrl);
    if (runs.fromNs)
        add("--from", spanStartText(*runs.fromNs));
    if (runs.untilNs)
        add("--until", spanEndText(*runs.untilNs));
    if (!runs.ids.empty())
        add("--run", numbers(runs.ids));
    if (!runs.label.empty())
        add("--label", QString::fromStdString(runs.label));
    if (!runs.vantage.empty())
        add("--vantage", QString::fromStdString(runs.vantage));
    if (runs.simulated.value_or(false))
        words.append(QStringLiteral("--simulated"));
    if (question.period != fresh.period)
        add("--period", QLatin1String(analysis::periodName(question.period)));
    if (question.window != fresh.window)
        add("--window", QString::number(question.window));
    if (question.ports != fresh.ports)
        add("--ports", numbers(question.ports));
    if (runs.pass)
        add("--mptcp", QLatin1String(scan::passName(*runs.pass)));
    if (runs.port)
        add("--port", QString::number(*runs.port));
    if (runs.family)
        add("--family",
            *runs.family == core::Family::V4 ? QStringLiteral("ipv4") : QStringLiteral("ipv6"));
    if (!question.originFile.empty())
        add("--origins", QString::fromStdString(question.originFile));
    if (!question.countryFile.empty())
        add("--countries", QString::fromStdString(question.countryFile));
    if (!question.onlyAs.empty())
        add("--only-as", numbers(question.onlyAs));
    if (watchesAnother(question)) {
        if (!question.watchedAs.empty())
            add("--watch-as", numbers(question.watchedAs));
        QStringList prefixes;
        for (const core::IpPrefix& prefix : question.watchedPrefixes)
            prefixes.append(QString::fromStdString(prefix.toString()));
        if (!prefixes.isEmpty())
            add("--watch-prefix", prefixes.join(QLatin1Char(',')));
        add("--watch-name", QString::fromStdString(question.watchName));
    }
    if (question.published)
        words.append(QStringLiteral("--published"));
    if (question.topCount != fresh.topCount)
        add("--top", QString::number(question.topCount));
    add("-o", file);
    return words.join(QLatin1Char(' '));
}

} // namespace widgets
