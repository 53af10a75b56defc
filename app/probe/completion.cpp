// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/completion.h"

#include "app/probe/valuekind.h"

#include <algorithm>

namespace probe {

namespace {

    bool takesValue(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

    const CLI::Option* findLong(const CLI::App& command, std::string_view name)
    {
        for (const CLI::Option* option : command.get_options()) {
            if (std::ranges::find(option->get_lnames(), name) != option->get_lnames().end())
                return option;
        }
        return nullptr;
    }

    const CLI::Option* findShort(const CLI::App& command, char letter)
    {
        for (const CLI::Option* option : command.get_options()) {
            if (std::ranges::find(option->get_snames(), std::string(1, letter))
                != option->get_snames().end())
                return option;
        }
        return nullptr;
    }

    /// The option whose value is the word after `word`, as in "-p" or "--rate"; else null.
    const CLI::Option* waitingOption(const CLI::App& command, std::string_view word)
    {
        if (word.starts_with("--")) {
            const CLI::Option* const option = findLong(command, word.substr(2));
            return option && takesValue(*option) ? option : nullptr;
        }
        for (std::size_t i = 1; i < word.size(); ++i) {
            const CLI::Option* const option = findShort(command, word[i]);
            if (!option)
                return nullptr;
            if (takesValue(*option)) // what stands behind its letter is the value
                return i + 1 == word.size() ? option : nullptr;
        }
        return nullptr;
    }

    std::vector<const CLI::App*> shownSubcommands(const CLI::App& command)
    {
        return command.get_subcommands([](const CLI::App* each) {
            return !each->get_group().empty() && !each->get_name().empty();
        });
    }

    const CLI::App* findSubcommand(const CLI::App& command, std::string_view name)
    {
        for (const CLI::App* each : shownSubcommands(command)) {
            if (each->get_name() == name)
                return each;
        }
        return nullptr;
    }

    /// Where the cursor is.
    struct Place {
        const CLI::App* command;
        const CLI::Option* waiting = nullptr; ///< whose value the current word is
        bool onlyArguments = false; ///< behind "--"
        bool otherProgram = false; ///< behind the "--" of lab exec
    };

    Place placeAfter(const CLI::App& program, std::span<const std::string> words)
    {
        Place place { &program };
        for (const std::string& word : words) {
            if (place.waiting) {
                place.waiting = nullptr;
            } else if (place.onlyArguments) {
                continue;
            } else if (word == "--") {
                place.onlyArguments = true;
                place.otherProgram = place.command->get_prefix_command();
            } else if (word.starts_with('-')) {
                place.waiting = waitingOption(*place.command, word);
            } else if (const CLI::App* const chosen = findSubcommand(*place.command, word)) {
                place.command = chosen;
            }
        }
        return place;
    }

    class Answer {
    public:
        void add(std::string_view word, const std::string& text, const std::string& help)
        {
            if (!text.starts_with(word))
                return;
            m_lines += text;
            if (!help.empty())
                m_lines += "\t" + help.substr(0, help.find('\n'));
            m_lines += "\n";
        }

        void addDirective(const std::string& name)
        {
            m_directives += (m_directives.empty() ? ":" : " ") + name;
        }

        void addValues(const ValueKind& kind, const std::string& word)
        {
            // What stands before the last comma is there already.
            const std::size_t comma = kind.severalNames ? word.rfind(',') : std::string::npos;
            const std::string before
                = comma == std::string::npos ? std::string() : word.substr(0, comma + 1);
            for (const Candidate& name : kind.names) {
                if (("," + before).find("," + name.text + ",") == std::string::npos)
                    add(word, before + name.text, name.help);
            }
            if (kind.severalNames || kind.goesOn)
                addDirective("more");
            if (kind.other == ValueKind::Other::Files)
                addDirective("files");
            if (kind.other == ValueKind::Other::Folders)
                addDirective("folders");
        }

        std::string text() const
        {
            return m_directives.empty() ? m_lines : m_lines + m_directives + "\n";
        }

    private:
        std::string m_lines;
        std::string m_directives;
    };

    void addOptions(const CLI::App& command, const std::string& word, Answer& answer)
    {
        for (const CLI::Option* option : command.get_options()) {
            if (option->get_group().empty())
                continue;
            for (const std::string& name : option->get_lnames())
                answer.add(word, "--" + name, option->get_description());
        }
    }

    void addArguments(const CLI::App& command, const std::string& word, Answer& answer)
    {
        for (const CLI::App* each : shownSubcommands(command))
            answer.add(word, each->get_name(), each->get_description());
        for (const CLI::Option* option : command.get_options()) {
            if (option->get_positional())
                answer.addValues(valueKind(command, *option), word);
        }
    }

} // namespace

std::string completion(const CLI::App& program, std::span<const std::string> words)
{
    if (words.empty())
        return {};
    const Place place = placeAfter(program, words.first(words.size() - 1));
    const std::string& word = words.back();
    const std::size_t equals = word.find('=');
    Answer answer;
    if (place.otherProgram) {
        answer.addDirective("commands");
    } else if (place.waiting) {
        answer.addValues(valueKind(*place.command, *place.waiting), word);
    } else if (place.onlyArguments || !word.starts_with('-')) {
        addArguments(*place.command, word, answer);
    } else if (word.starts_with("--") && equals != std::string::npos) {
        const CLI::Option* const option
            = findLong(*place.command, std::string_view(word).substr(2, equals - 2));
        if (option && takesValue(*option))
            answer.addValues(valueKind(*place.command, *option), word.substr(equals + 1));
    } else {
        addOptions(*place.command, word, answer);
    }
    return answer.text();
}

} // namespace probe
