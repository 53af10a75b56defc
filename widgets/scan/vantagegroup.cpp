// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/vantagegroup.h"

#include "core/lab/vantages.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/text/optionlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

#include <span>

namespace widgets {

namespace {

    struct VantageText {
        const char* word;
        const char* title;
        const char* sentence;
    };
    constexpr VantageText Texts[] = {
        { "host", QT_TRANSLATE_NOOP("Vantage", "This computer"),
            QT_TRANSLATE_NOOP("Vantage",
                "Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; "
                "scan only where you may.") },
        { "lab", QT_TRANSLATE_NOOP("Vantage", "Kernel lab"),
            QT_TRANSLATE_NOOP("Vantage",
                "Real Linux MPTCP hosts and routers in network namespaces of their own. No packet "
                "leaves this computer, and no right is needed.") },
        { "virtual", QT_TRANSLATE_NOOP("Vantage", "Virtual lab"),
            QT_TRANSLATE_NOOP("Vantage",
                "The same network simulated in memory, the same each time. Its results are marked "
                "as simulated.") },
    };

    /// A plan may follow the word: "virtual:8,nop@4".
    const VantageText* textOf(const QString& vantage)
    {
        const QString word = vantage.section(QLatin1Char(':'), 0, 0);
        const auto* const found = std::find_if(std::begin(Texts), std::end(Texts),
            [&](const VantageText& text) { return word == QLatin1String(text.word); });
        return found == std::end(Texts) ? nullptr : found;
    }

} // namespace

QString vantageTitle(const QString& vantage)
{
    const auto* const text = textOf(vantage);
    if (!text)
        return vantage;
    const QString plan = vantage.section(QLatin1Char(':'), 1);
    const QString title = QCoreApplication::translate("Vantage", text->title);
    return plan.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, plan);
}

VantageGroup::VantageGroup(QWidget* parent)
    : QGroupBox(tr("Vantage point"), parent)
    , m_choice(new QComboBox)
{
    m_choice->setObjectName(QStringLiteral("vantage"));
    for (const std::string& word : lab::vantageNames())
        m_choice->addItem(vantageTitle(QString::fromStdString(word)), QString::fromStdString(word));
    m_frame = new FieldFrame(optionLabel("vantage"), m_choice);
    m_frame->setHelp(optionHelp("vantage"));
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_frame);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        describe();
        Q_EMIT changed();
    });
    describe();
}

QString VantageGroup::vantage() const { return m_choice->currentData().toString(); }

void VantageGroup::setVantage(const QString& vantage)
{
    if (m_choice->findData(vantage) < 0 && lab::checkVantage(vantage.toStdString()))
        m_choice->addItem(vantageTitle(vantage), vantage);
    const int index = m_choice->findData(vantage);
    if (index >= 0)
        m_choice->setCurrentIndex(index);
}

std::vector<OptionBinding> VantageGroup::bindings()
{
    return { { "vantage", m_frame, [this] { return QStringList(vantage()); },
        [this](const QStringList& values) {
            setVantage(values.isEmpty() ? QStringLiteral("host") : values.first());
        } } };
}

void VantageGroup::describe()
{
    const auto* const text = textOf(vantage());
    m_frame->setNote(text ? QCoreApplication::translate("Vantage", text->sentence) : QString());
}

} // namespace widgets
