// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/portnames.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace widgets {

namespace {

    constexpr qint64 MostBytes = 1 << 20;

} // namespace

PortNames::PortNames()
{
    const std::pair<const char*, int> known[] = { { "ftp", 21 }, { "ssh", 22 }, { "smtp", 25 },
        { "domain", 53 }, { "http", 80 }, { "imap", 143 }, { "bgp", 179 }, { "https", 443 },
        { "imaps", 993 }, { "http-alt", 8080 } };
    for (const auto& [name, port] : known)
        add(QLatin1String(name), port, true);
}

PortNames PortNames::read(const QString& name)
{
    PortNames names;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QByteArray& bytes : file.read(MostBytes).split('\n')) {
        const QString line = QString::fromUtf8(bytes).section(QLatin1Char('#'), 0, 0);
        const QStringList words = line.split(blanks, Qt::SkipEmptyParts);
        if (words.size() < 2 || !words[1].endsWith(QLatin1String("/tcp")))
            continue;
        bool understood = false;
        const int port = words[1].section(QLatin1Char('/'), 0, 0).toInt(&understood);
        if (!understood || port < 0 || port > 65535)
            continue;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i != 1)
                names.add(words[i], port, i == 0);
        }
    }
    return names;
}

void PortNames::add(const QString& name, int port, bool primary)
{
    if (!m_ports.contains(name.toLower()))
        m_ports.insert(name.toLower(), port);
    if (primary && !m_names.contains(port))
        m_names.insert(port, name);
}

core::Result<QString> PortNames::numbersOf(const QString& text) const
{
    QStringList items;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QString item = part.trimmed();
        const bool word = std::any_of(
            item.begin(), item.end(), [](QChar character) { return character.isLetter(); });
        if (!word) {
            items.append(item);
            continue;
        }
        const auto port = m_ports.find(item.toLower());
        if (port == m_ports.end()) {
            return core::failure(core::ErrorCode::InvalidInput,
                "no service is called \"" + item.toStdString()
                    + "\"; write a name such as https, a number or a range");
        }
        items.append(QString::number(*port));
    }
    return items.join(QLatin1Char(','));
}

QString PortNames::describe(const targets::PortSet& ports, int most) const
{
    QStringList parts;
    for (const std::uint16_t port : ports.ports()) {
        const auto name = m_names.find(port);
        if (name == m_names.end())
            continue;
        if (parts.size() == most) {
            parts.append(QString(QChar(0x2026)));
            break;
        }
        parts.append(QStringLiteral("%1 %2").arg(port).arg(*name));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace widgets
