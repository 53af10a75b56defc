// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/hostmodel.h"

#include "widgets/text/coretext.h"
#include "widgets/theme/classlook.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace widgets {

namespace {

    QString portsText(const std::vector<std::uint16_t>& ports)
    {
        QStringList texts;
        for (const std::uint16_t port : ports)
            texts.append(QString::number(port));
        return texts.join(QStringLiteral(", "));
    }

    /// What an address, network or number sorts by; texts have none.
    std::optional<core::Uint128> sortKey(const analysis::PointHost& host, int column)
    {
        switch (column) {
        case HostModel::Address:
            return host.host.address.value();
        case HostModel::Run:
            return core::Uint128(host.run);
        case HostModel::Rtt:
            return core::Uint128(host.answered ? host.host.rttUs + 1 : 0);
        case HostModel::Hops:
            return core::Uint128(host.answered ? host.host.ttl : 0);
        case HostModel::Network:
            return core::Uint128(QString::fromStdString(host.origin)
                                     .mid(2)
                                     .section(QLatin1Char('_'), 0, 0)
                                     .toUInt());
        default:
            return std::nullopt;
        }
    }

    struct Filter {
        explicit Filter(const QString& text)
        {
            for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                const auto prefix = word.contains(QLatin1Char('/'))
                    ? core::IpPrefix::parse(word.toStdString())
                    : core::Result<core::IpPrefix>(tl::unexpected(core::Error()));
                if (prefix)
                    prefixes.push_back(*prefix);
                else
                    words.append(word);
            }
        }
        bool accepts(const analysis::PointHost& host) const
        {
            for (const core::IpPrefix& prefix : prefixes) {
                if (!prefix.contains(host.host.address))
                    return false;
            }
            if (words.isEmpty())
                return true;
            QString all;
            for (int column = 0; column < HostModel::ColumnCount; ++column)
                all += HostModel::text(host, column) + QLatin1Char('\n');
            return std::all_of(words.begin(), words.end(),
                [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
        }
        std::vector<core::IpPrefix> prefixes;
        QStringList words;
    };

} // namespace

HostModel::HostModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void HostModel::setHosts(std::shared_ptr<const analysis::PointHosts> hosts)
{
    m_job.cancel();
    beginResetModel();
    m_hosts = std::move(hosts);
    m_order.resize(known());
    std::iota(m_order.begin(), m_order.end(), 0U);
    endResetModel();
    if (!m_filter.isEmpty() || m_sortColumn >= 0)
        arrange();
    else
        Q_EMIT arranged();
}

void HostModel::setFilter(const QString& text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    arrange();
}

void HostModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void HostModel::arrange()
{
    if (!m_hosts)
        return;
    m_job.start(
        [hosts = m_hosts, filter = Filter(m_filter), column = m_sortColumn, order = m_sortOrder](
            const auto& cancelled) {
            std::vector<std::uint32_t> rows;
            for (std::size_t i = 0; i < hosts->hosts.size() && !cancelled(); ++i) {
                if (filter.accepts(hosts->hosts[i]))
                    rows.push_back(std::uint32_t(i));
            }
            if (column < 0)
                return rows;
            // Texts are made once, not at each comparison.
            std::vector<std::pair<core::Uint128, QString>> keys(hosts->hosts.size());
            for (const std::uint32_t row : rows) {
                if (const auto key = sortKey(hosts->hosts[row], column))
                    keys[row].first = *key;
                else
                    keys[row].second = text(hosts->hosts[row], column);
            }
            std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t a, std::uint32_t b) {
                return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
            });
            return rows;
        },
        [this](std::vector<std::uint32_t> rows) {
            beginResetModel();
            m_order = std::move(rows);
            endResetModel();
            Q_EMIT arranged();
        });
}

const analysis::PointHost& HostModel::hostAt(int row) const
{
    return m_hosts->hosts[m_order[std::size_t(row)]];
}

int HostModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int HostModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HostModel::text(const analysis::PointHost& host, int column)
{
    switch (column) {
    case Address:
        return QString::fromStdString(host.host.address.toString());
    case Ports:
        return portsText(host.ports);
    case Version:
        return QLatin1String(scan::passName(host.host.pass));
    case Answer:
        return host.answered ? classTitle(host.host.replyClass)
                             : coreText(core::Text("analysis", host.judgement, {}));
    case Key: {
        // A mirror sends back what we sent.
        const bool mirror
            = host.host.replyClass == scan::ReplyClass::Mirror && host.host.pass == scan::Pass::V0;
        if (!host.answered || (!host.host.hasReceiverKey && !mirror))
            return {};
        return QStringLiteral("%1").arg(
            qulonglong(host.host.hasReceiverKey ? host.host.receiverKey : host.host.senderKey), 16,
            16, QLatin1Char('0'));
    }
    case Network:
        return host.originName.empty()
            ? QString::fromStdString(host.origin)
            : QStringLiteral("%1 %2").arg(
                QString::fromStdString(host.origin), QString::fromStdString(host.originName));
    case Country:
        return QString::fromStdString(host.country);
    case Run:
        return QStringLiteral("#%1").arg(host.run);
    case Rtt:
        return host.answered && host.host.rttUs >= 0
            ? QLocale().toString(host.host.rttUs / 1000.0, 'f', 1)
            : QString();
    case Hops:
        return host.answered ? QString::number(host.host.ttl) : QString();
    default:
        return {};
    }
}

QVariant HostModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const analysis::PointHost& host = hostAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(host, index.column());
    case Qt::DecorationRole:
        return index.column() == Answer && host.answered ? QVariant(classIcon(host.host.replyClass))
                                                         : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Answer && host.answered ? classSentence(host.host.replyClass)
                                                         : text(host, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= Run ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Run ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool help = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !help)
        return {};
    switch (section) {
    case Address:
        return help ? tr("The address that was probed") : tr("Address");
    case Ports:
        return help ? tr("The ports at which the point counts it") : tr("Ports");
    case Version:
        return help ? tr("Version of MPTCP that was asked") : tr("Version");
    case Answer:
        return help ? tr("Class of the answer, or the verdict of a trace or proof") : tr("Answer");
    case Key:
        return help ? tr("The key in the answer, 64 bits in hexadecimal") : tr("Key");
    case Network:
        return help ? tr("Who announces the address; needs a database of networks") : tr("Network");
    case Country:
        return help ? tr("Where it is; needs a database of countries") : tr("Country");
    case Run:
        return help ? tr("The run in which it answered so") : tr("Run");
    case Rtt:
        return help ? tr("Round-trip time in milliseconds") : tr("RTT [ms]");
    case Hops:
        return help ? tr("TTL or hop limit of the answer") : tr("TTL");
    default:
        return {};
    }
}

} // namespace widgets
