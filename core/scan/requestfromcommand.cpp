// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/requestfromcommand.h"

#include "core/scan/scanoptions.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace scan {

namespace {

    /// The option that a word names, "-p" or "--port"; null when there is none.
    const ScanOption* optionOfWord(std::string_view word)
    {
        if (word.starts_with("--"))
            return findScanOption(word.substr(2));
        const auto options = scanOptions();
        const auto found
            = std::find_if(options.begin(), options.end(), [word](const ScanOption& option) {
                  return option.shortName != 0 && word.size() == 2 && word[1] == option.shortName;
              });
        return found == options.end() ? nullptr : &*found;
    }

    bool isOption(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

    class CommandReader {
    public:
        explicit CommandReader(std::vector<std::string> words)
            : m_words(std::move(words))
        {
        }

        RequestOfCommand read()
        {
            while (m_next < m_words.size()) {
                const std::string& word = m_words[m_next++];
                if (isOption(word))
                    readOption(word);
                else
                    m_result.request.targets.push_back(word);
            }
            return std::move(m_result);
        }

    private:
        void readOption(const std::string& word)
        {
            const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
            const std::string name = word.substr(0, equals);
            const ScanOption* const option = optionOfWord(name);
            if (!option) {
                m_result.left.push_back(name + ": unknown option");
                // What follows was its value, or is taken for a target: of the two, leave it.
                if (equals == std::string::npos && m_next < m_words.size()
                    && !isOption(m_words[m_next]))
                    m_result.left.push_back(m_words[m_next++] + ": follows " + name);
                return;
            }
            std::string value = "true";
            if (equals != std::string::npos) {
                value = word.substr(equals + 1);
            } else if (option->kind != OptionKind::Flag) {
                if (m_next == m_words.size()) {
                    m_result.left.push_back(name + ": its value is missing");
                    return;
                }
                value = m_words[m_next++];
            }
            if (const auto set = option->set(m_result.request, value); !set)
                m_result.left.push_back(name + ": " + set.error().detail);
        }

        std::vector<std::string> m_words;
        std::size_t m_next = 2;
        RequestOfCommand m_result;
    };

} // namespace

core::Result<std::vector<std::string>> shellWords(std::string_view line)
{
    std::vector<std::string> words;
    std::optional<std::string> word;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool space = c == ' ' || c == '\t' || c == '\n';
        if (quote == 0 && space) {
            if (word)
                words.push_back(*std::exchange(word, std::nullopt));
            continue;
        }
        if (!word)
            word.emplace();
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        else if (c == '\\' && quote != '\'' && i + 1 < line.size())
            *word += line[++i];
        else
            *word += c;
    }
    if (quote != 0)
        return core::failure(core::ErrorCode::Malformed, "a quote in the command is not closed");
    if (word)
        words.push_back(*word);
    return words;
}

core::Result<RequestOfCommand> requestOfCommand(std::string_view command)
{
    auto words = shellWords(command);
    if (!words)
        return tl::unexpected(words.error());
    if (words->size() < 2 || !(*words)[0].ends_with("mptcp-probe") || (*words)[1] != "scan") {
        return core::failure(
            core::ErrorCode::InvalidInput, "the command of this run is none of mptcp-probe scan");
    }
    return CommandReader(*std::move(words)).read();
}

} // namespace scan
