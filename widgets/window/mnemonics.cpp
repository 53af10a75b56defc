// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mnemonics.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>

#include <functional>
#include <vector>

namespace widgets {

namespace {

    struct Item {
        QString text;
        std::function<void(const QString&)> setText;
    };

    /// Where the “&” of the mnemonic stands; -1: there is none.
    qsizetype placeOf(const QString& text)
    {
        for (qsizetype at = 0; at + 1 < text.size(); ++at) {
            if (text[at] != QLatin1Char('&'))
                continue;
            if (text[at + 1] != QLatin1Char('&'))
                return at;
            ++at;
        }
        return -1;
    }

    /// East Asian texts have the letter in brackets behind them: "保存(&S)".
    bool isBracketed(const QString& text, qsizetype place)
    {
        return place > 0 && text[place - 1] == QLatin1Char('(') && place + 2 < text.size()
            && text[place + 2] == QLatin1Char(')');
    }

    /// The text with another mnemonic that is not taken, or with none.
    QString moved(QString text, const QSet<QChar>& taken)
    {
        const qsizetype place = placeOf(text);
        if (isBracketed(text, place)) {
            for (char letter = 'A'; letter <= 'Z'; ++letter) {
                if (!taken.contains(QLatin1Char(letter))) {
                    text[place + 1] = QLatin1Char(letter);
                    return text;
                }
            }
            return text.remove(place - 1, 4);
        }
        text.remove(place, 1);
        const auto isFree = [&](qsizetype at) {
            return text[at].isLetterOrNumber() && !taken.contains(text[at].toUpper());
        };
        const auto beginsWord
            = [&](qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); };
        for (const bool first : { true, false }) {
            for (qsizetype at = 0; at < text.size(); ++at) {
                if (beginsWord(at) == first && isFree(at))
                    return text.insert(at, QLatin1Char('&'));
            }
        }
        return text;
    }

    std::vector<Item> itemsBelow(QWidget* page)
    {
        std::vector<Item> items;
        for (auto* const label : page->findChildren<QLabel*>()) {
            if (label->buddy() && label->window() == page->window())
                items.push_back(
                    { label->text(), [label](const QString& text) { label->setText(text); } });
        }
        for (auto* const button : page->findChildren<QAbstractButton*>()) {
            if (button->window() == page->window())
                items.push_back(
                    { button->text(), [button](const QString& text) { button->setText(text); } });
        }
        for (auto* const tabs : page->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                items.push_back({ tabs->tabText(tab),
                    [tabs, tab](const QString& text) { tabs->setTabText(tab, text); } });
        }
        return items;
    }

} // namespace

QChar mnemonicOf(const QString& text)
{
    const qsizetype place = placeOf(text);
    return place < 0 ? QChar() : text[place + 1].toUpper();
}

void keepMnemonicsApart(QWidget* page, QSet<QChar> taken)
{
    std::vector<Item> clashing;
    for (const Item& item : itemsBelow(page)) {
        const QChar key = mnemonicOf(item.text);
        if (key.isNull())
            continue;
        if (taken.contains(key))
            clashing.push_back(item);
        else
            taken.insert(key);
    }
    for (const Item& item : clashing) {
        const QString text = moved(item.text, taken);
        item.setText(text);
        if (const QChar key = mnemonicOf(text); !key.isNull())
            taken.insert(key);
    }
}

} // namespace widgets
