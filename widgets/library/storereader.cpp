// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/storereader.h"

namespace widgets {

StoreReader::StoreReader(store::Access access)
    : m_access(access)
    , m_thread([this](const std::stop_token& stopping) { work(stopping); })
{
}

StoreReader::~StoreReader()
{
    dropWaiting();
    m_thread.request_stop();
}

void StoreReader::setUrl(const std::string& url)
{
    const std::scoped_lock lock(m_mutex);
    m_url = url;
}

std::string StoreReader::url()
{
    const std::scoped_lock lock(m_mutex);
    return m_url;
}

void StoreReader::dropWaiting()
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_waiting, [](const Waiting& waiting) { return !waiting.url; });
}

void StoreReader::enqueue(Waiting waiting)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(waiting));
    }
    m_changed.notify_one();
}

core::Result<store::Store*> StoreReader::opened(const std::string& url)
{
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
        Waiting next;
        {
            std::unique_lock lock(m_mutex);
            // After the end was asked for, too, until nothing waits.
            if (!m_changed.wait(lock, stopping, [this] { return !m_waiting.empty(); }))
                break;
            next = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        next.question(opened(next.url ? *next.url : url()));
    }
    m_store.reset();
}

} // namespace widgets
