// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/packet/packetview.h"

#include "widgets/packet/fieldexplanation.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace widgets {

namespace {

    constexpr int FieldRole = Qt::UserRole; ///< address of the DissectedField
    constexpr int NameRole = Qt::UserRole + 1;

    QString text(const std::string& value) { return QString::fromStdString(value); }

} // namespace

PacketView::PacketView(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
    , m_hex(new HexView)
    , m_name(new QLabel)
    , m_explanation(new QLabel)
    , m_sides(new QSplitter(Qt::Horizontal))
{
    m_tree->setObjectName(QStringLiteral("packetFields"));
    m_tree->setAccessibleName(tr("Packet fields"));
    m_tree->setHeaderLabels({ tr("Field"), tr("Value") });
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setWhatsThis(tr("The packet's fields in the order of its bytes. Choose one to mark its "
                            "bytes and to read what it means."));
    auto* const copyValue = new QAction(tr("&Copy Value"), m_tree);
    m_tree->addAction(copyValue);
    connect(copyValue, &QAction::triggered, this, [this] {
        if (const auto* const item = m_tree->currentItem())
            QGuiApplication::clipboard()->setText(item->text(1));
    });

    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_explanation->setObjectName(QStringLiteral("fieldExplanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_explanation->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setAccessibleName(tr("What the field means"));

    auto* const page = new QWidget;
    auto* const lines = new QVBoxLayout(page);
    lines->setContentsMargins(6, 4, 6, 4);
    lines->setSpacing(2);
    lines->addWidget(m_name);
    lines->addWidget(m_explanation, 1);
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setWidget(page);
    scroll->setMinimumHeight(fontMetrics().height() * 4);

    m_sides->addWidget(m_tree);
    m_sides->addWidget(m_hex);
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 1);
    auto* const halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_sides);
    halves->addWidget(scroll);
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 1);
    halves->setSizes({ fontMetrics().height() * 16, fontMetrics().height() * 5 });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PacketView::onCurrentField);
    connect(m_hex, &HexView::byteChosen, this, &PacketView::onByteChosen);
    clear();
}

void PacketView::showPacket(std::vector<std::uint8_t> ip)
{
    const QTreeWidgetItem* const before = m_tree->currentItem();
    const QString wanted = before ? before->data(0, NameRole).toString() : QString();
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        m_fields = wire::dissect(ip);
        m_hex->setBytes(std::move(ip));
        addFields(m_fields, nullptr);
    }
    if (wanted.isEmpty() || !selectField(wanted))
        explain(nullptr);
}

void PacketView::setMarks(std::vector<ByteMark> marks) { m_hex->setMarks(std::move(marks)); }

void PacketView::clear()
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    m_fields.clear();
    m_hex->setBytes({});
    explain(nullptr);
}

void PacketView::addFields(const std::vector<wire::DissectedField>& fields, QTreeWidgetItem* parent)
{
    for (const wire::DissectedField& field : fields) {
        auto* const item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        item->setText(0, text(field.title));
        item->setText(1, text(field.value));
        item->setData(0, FieldRole, QVariant::fromValue(quintptr(&field)));
        item->setData(0, NameRole, text(field.name));
        if (field.wrong) {
            item->setIcon(1, warningIcon());
            item->setToolTip(
                1, tr("This breaks the definition of the field: %1").arg(item->text(1)));
            item->setData(1, Qt::AccessibleTextRole, item->toolTip(1));
        } else {
            item->setToolTip(1, item->text(1));
        }
        addFields(field.children, item);
        // Bits are read when asked for; the headers and options at once.
        const bool bits = !field.children.empty() && field.children.front().bits == 1;
        item->setExpanded(!bits && field.length > 1);
    }
}

const wire::DissectedField* PacketView::fieldOf(const QTreeWidgetItem* item) const
{
    return item
        ? reinterpret_cast<const wire::DissectedField*>(item->data(0, FieldRole).value<quintptr>())
        : nullptr;
}

bool PacketView::selectField(const QString& name)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, NameRole).toString() != name)
            continue;
        if (*it == m_tree->currentItem())
            onCurrentField();
        m_tree->setCurrentItem(*it);
        m_tree->scrollToItem(*it);
        return true;
    }
    return false;
}

bool PacketView::hasField() const { return m_tree->currentItem() != nullptr; }

void PacketView::onCurrentField()
{
    const wire::DissectedField* const field = fieldOf(m_tree->currentItem());
    explain(field);
    if (!field)
        return;
    m_hex->setCurrentRange(int(field->offset), int(field->length));
    Q_EMIT fieldSelected(text(field->name));
}

void PacketView::onByteChosen(int offset)
{
    const wire::DissectedField* const field = wire::fieldAt(m_fields, std::size_t(offset));
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (fieldOf(*it) != field)
            continue;
        m_tree->setCurrentItem(*it);
        m_tree->scrollToItem(*it);
        return;
    }
}

void PacketView::explain(const wire::DissectedField* field)
{
    if (!field) {
        m_name->setText(m_fields.empty() ? tr("No packet") : tr("Choose a field or a byte"));
        m_explanation->setText(m_fields.empty()
                ? tr("The bytes of a packet appear here, with what each field means.")
                : tr("What it means is said here."));
        m_hex->setCurrentRange(0, 0);
        return;
    }
    QString title = text(field->title);
    if (!field->value.empty())
        title = tr("%1: %2").arg(title, text(field->value));
    m_name->setText(title);
    QStringList lines;
    if (const QString meaning = fieldExplanation(text(field->name)); !meaning.isEmpty())
        lines.append(meaning);
    if (field->wrong)
        lines.append(tr("The value breaks the definition of this field."));
    if (!field->source.empty()) {
        QString source = text(field->source);
        source.replace(QLatin1String(", section "), tr(", section "));
        lines.append(tr("Defined in %1.").arg(source));
    }
    m_explanation->setText(lines.join(QLatin1Char('\n')));
}

void PacketView::resizeEvent(QResizeEvent* event)
{
    // In a narrow pane the bytes stand below the fields.
    const bool narrow = event->size().width() < m_hex->sizeHint().width() * 3 / 2;
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted != m_sides->orientation()) {
        m_sides->setOrientation(wanted);
        // Fields take more room than bytes, whichever way they are laid out.
        m_sides->setSizes(narrow ? QList<int> { 300, 160 } : QList<int> { 460, 540 });
    }
    const int widest = fontMetrics().averageCharWidth() * 36;
    m_tree->header()->resizeSection(0, std::min(widest, event->size().width() / 2));
    // Once the splitter has laid out what it holds.
    QMetaObject::invokeMethod(
        m_tree, [this] { m_tree->scrollToItem(m_tree->currentItem()); }, Qt::QueuedConnection);
    QWidget::resizeEvent(event);
}

} // namespace widgets
