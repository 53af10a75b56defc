// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/storereader.h"

namespace widgets {

StoreReader::StoreReader(store::Access access)
    : m_access(access)
    , m_thread([this](const std::stop_token& stopping) { work(stopping); })
{
}

StoreReader::~StoreReader() { m_thread.request_stop(); }

void StoreReader::setUrl(const std::string& url)
{
    const std::scoped_lock lock(m_mutex);
    m_url = url;
}

void StoreReader::dropWaiting()
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.clear();
}

void StoreReader::enqueue(Question question)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(question));
    }
    m_changed.notify_one();
}

core::Result<store::Store*> StoreReader::opened()
{
    std::string url;
    {
        const std::scoped_lock lock(m_mutex);
        url = m_url;
    }
    if (m_store && url == m_openUrl)
        return m_store.get();
    m_store.reset();
    auto store = store::Store::open(url, m_access);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    m_openUrl = url;
    return m_store.get();
}

void StoreReader::work(const std::stop_token& stopping)
{
    while (true) {
        Question question;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stopping, [this] { return !m_waiting.empty(); })
                || stopping.stop_requested())
                break;
            question = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        question(opened());
    }
    m_store.reset();
}

} // namespace widgets
