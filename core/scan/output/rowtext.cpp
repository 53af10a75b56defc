// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowtext.h"

namespace scan {

namespace {

    // A value is first appended as it is, and mended only in the rare case that it must be.
    void quoteCsvFrom(std::size_t begin, std::string& text)
    {
        if (text.find_first_of("\",\r\n", begin) == std::string::npos)
            return;
        for (std::size_t at = begin; (at = text.find('"', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '"');
        text.insert(begin, 1, '"');
        text += '"';
    }

    void escapeJsonFrom(std::size_t begin, std::string& text)
    {
        constexpr char digits[] = "0123456789abcdef";
        for (std::size_t at = begin; at < text.size(); ++at) {
            const auto c = static_cast<unsigned char>(text[at]);
            if (c == '"' || c == '\\') {
                text.insert(at, 1, '\\');
                ++at;
            } else if (c < 0x20) {
                const char escape[] = { '\\', 'u', '0', '0', digits[c >> 4], digits[c & 15] };
                text.replace(at, 1, escape, sizeof escape);
                at += sizeof escape - 1;
            }
        }
    }

} // namespace

RowText::RowText(OutputFormat format, std::vector<const RowField*> fields)
    : m_format(format)
    , m_fields(std::move(fields))
{
    for (const RowField* field : m_fields) {
        const char* separator = m_keys.empty() ? "{\"" : ",\"";
        m_keys.push_back(std::string(separator) + field->name + "\":");
    }
}

std::string RowText::header() const
{
    std::string text;
    if (m_format == OutputFormat::JsonLines)
        return text;
    for (const RowField* field : m_fields) {
        text += field->name;
        text += field == m_fields.back() ? '\n' : ',';
    }
    return text;
}

void RowText::append(const ScanRow& row, std::string& text) const
{
    if (m_format == OutputFormat::Csv)
        appendCsv(row, text);
    else
        appendJson(row, text);
}

void RowText::appendCsv(const ScanRow& row, std::string& text) const
{
    for (const RowField* field : m_fields) {
        const std::size_t begin = text.size();
        field->append(row, text);
        if (!field->numeric)
            quoteCsvFrom(begin, text);
        text += ',';
    }
    text.back() = '\n';
}

void RowText::appendJson(const ScanRow& row, std::string& text) const
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        text += m_keys[i];
        const std::size_t key = text.size();
        if (!m_fields[i]->numeric)
            text += '"';
        const std::size_t begin = text.size();
        m_fields[i]->append(row, text);
        if (text.size() == begin) {
            text.resize(key);
            text += "null";
        } else if (!m_fields[i]->numeric) {
            escapeJsonFrom(begin, text);
            text += '"';
        }
    }
    text += "}\n";
}

} // namespace scan
