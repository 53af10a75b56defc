// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/calculationtext.h"

#include <QRegularExpression>

#include <array>

namespace widgets {

namespace {

    // What the core calls the parts of its calculations. Abbreviations and names of algorithms are
    // the same in every language.
    constexpr std::array Words {
        QT_TRANSLATE_NOOP("widgets::CalculationText", "key A"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "key B"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "nonce A"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "nonce B"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "token A"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "token B"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "key A of the SYN"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "key B of the SYN/ACK"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "sender's key"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "receiver's key"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "the receiver's key, key A"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "the receiver's key, key B"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "bytes before"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "bytes received"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "bytes of data before"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "bytes of data received"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "data sequence number"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "subflow sequence number"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "length"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "pseudo-header"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "address"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "address ID"),
        QT_TRANSLATE_NOOP("widgets::CalculationText", "port"),
        QT_TRANSLATE_NOOP("widgets::CalculationText",
            "ones' complement sum of the data and of data sequence number, subflow sequence "
            "number, length and zeros"),
    };

} // namespace

QString CalculationText::title(const std::string& name)
{
    if (name == "keys")
        return tr("Both keys");
    if (name == "token")
        return tr("Token");
    if (name == "idsn")
        return tr("First data sequence number (IDSN)");
    if (name == "join-hmac")
        return tr("HMAC of the MP_JOIN");
    if (name == "data-sequence")
        return tr("Data sequence number (DSN)");
    if (name == "data-ack")
        return tr("DATA_ACK");
    if (name == "address-hmac")
        return tr("HMAC of the ADD_ADDR");
    if (name == "checksum")
        return tr("Checksum of the data");
    if (name == "fast-close")
        return tr("Key of the MP_FASTCLOSE");
    return QString::fromStdString(name);
}

QString CalculationText::purpose(const std::string& name)
{
    if (name == "keys")
        return tr("Both keys go over the wire once more, so that each side sees that the other "
                  "means the same connection.");
    if (name == "token")
        return tr("A token names the connection in an MP_JOIN: who listens finds the connection by "
                  "it, and who does not know the key cannot guess it.");
    if (name == "idsn")
        return tr("The numbers of the connection's data begin here, on whichever subflow they "
                  "travel. Nobody who missed the keys knows it.");
    if (name == "join-hmac")
        return tr("The keys were shown once and are not sent again. That each side knows both is "
                  "shown by an HMAC over fresh nonces, so that an overheard answer is worth "
                  "nothing the next time.");
    if (name == "data-sequence")
        return tr("The number of the first byte in the stream of the whole connection: it can only "
                  "be right when the sender hashed its key.");
    if (name == "data-ack")
        return tr("The next byte of the whole connection that is waited for: it can only be right "
                  "when whoever answers hashed the peer's key. A proxy of plain TCP cannot.");
    if (name == "address-hmac")
        return tr("The HMAC shows that whoever holds the keys announces this address.");
    if (name == "checksum")
        return tr("The checksum finds boxes that change the data on the way.");
    if (name == "fast-close")
        return tr("The peer's own key shows that whoever closes knows the connection.");
    return {};
}

QString CalculationText::word(const QString& word)
{
    for (const char* const known : Words) {
        if (word == QLatin1String(known))
            return tr(known);
    }
    return word;
}

QString CalculationText::inWords(const QString& term)
{
    if (const QString known = word(term); known != term)
        return known;
    static const QRegularExpression bits(
        QStringLiteral("^(leftmost|rightmost|most significant|least significant) (\\d+) bits"
                       "(?: of (.+))?$"));
    if (const auto match = bits.match(term); match.hasMatch()) {
        const QString side = match.captured(1);
        const QString count = match.captured(2);
        const QString of = match.captured(3);
        const bool left = side == u"leftmost" || side == u"most significant";
        if (of.isEmpty())
            return left ? tr("leftmost %1 bits").arg(count) : tr("rightmost %1 bits").arg(count);
        return left ? tr("leftmost %1 bits of %2").arg(count, inWords(of))
                    : tr("rightmost %1 bits of %2").arg(count, inWords(of));
    }
    static const QRegularExpression call(QStringLiteral("^([A-Z0-9-]+)\\((.+)\\)$"));
    if (const auto match = call.match(term); match.hasMatch())
        return QStringLiteral("%1(%2)").arg(match.captured(1), inWords(match.captured(2)));
    for (const QString& separator :
        { QStringLiteral(", "), QStringLiteral(" | "), QStringLiteral(" + ") }) {
        if (!term.contains(separator))
            continue;
        QStringList parts;
        for (const QString& part : term.split(separator))
            parts.append(inWords(part));
        return parts.join(separator);
    }
    return term;
}

QString CalculationText::term(const std::string& text)
{
    return inWords(QString::fromStdString(text));
}

QString CalculationText::formula(const std::string& text)
{
    return inWords(QString::fromStdString(text));
}

} // namespace widgets
