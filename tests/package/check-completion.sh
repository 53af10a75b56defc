#!/usr/bin/env bash
# What the shells offer, asked of the shells themselves: options, commands, names of values, files.
#   check-completion.sh PACKAGE_DIR BIN_DIR
set -u
faults=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
for package in "$1"/*.deb; do
    dpkg-deb -x "$package" "$root" || exit 2
done
share=$root/usr/share
export PATH=$2:$PATH HOME=$root/home XDG_CONFIG_HOME=$root/home XDG_DATA_HOME=$root/home
mkdir -p "$HOME"
cd "$root" || exit 2
mkdir folder
: >"one file.db"

# offers SHELL LINE: what SHELL puts in place of the last word of LINE, one a line. The words of
# bash are those that readline makes of LINE, which break at = and : too.
offers() {
    case $1 in
    bash)
        bash --norc --noprofile -c '
            source /usr/share/bash-completion/bash_completion
            source "$1/mptcp-probe"
            source "$1/mptcp-workbench"
            COMP_LINE=$2
            COMP_POINT=${#COMP_LINE}
            broken=$(sed -E "s/([=:])/ \1 /g" <<<"$COMP_LINE")
            read -ra COMP_WORDS <<<"$broken"
            [[ $COMP_LINE == *[=:\ ] ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            compopt() { :; } # knows of no completion outside of one
            command=${COMP_WORDS[0]}
            function=$(complete -p "$command" | sed -E "s/.*-F ([^ ]+) .*/\1/")
            "$function" "$command" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf "%s\n" "${COMPREPLY[@]}"
        ' bash "$share/bash-completion/completions" "$2" 2>&1
        ;;
    fish)
        fish --no-config -c '
            for file in $argv[1]/*.fish
                source $file
            end
            complete --do-complete $argv[2]' -- "$share/fish/vendor_completions.d" "$2" 2>&1 | cut -f1
        ;;
    esac
}

# offer SHELL LINE WORD...: all of these; a word with a minus before it is not to be there.
offer() {
    local shell=$1 line=$2 given word
    shift 2
    given=$(offers "$shell" "$line")
    for word; do
        case $word in
        not:*) grep -qxF -- "${word#not:}" <<<"$given" && fault "$shell: \"$line\" offers ${word#not:}" ;;
        *) grep -qxF -- "$word" <<<"$given" \
            || fault "$shell: \"$line\" does not offer $word but $(tr '\n' ' ' <<<"$given" | head -c 300)" ;;
        esac
    done
}

tried=0
for shell in bash fish; do
    if ! command -v $shell >/dev/null \
        || { [ $shell = bash ] && [ ! -e /usr/share/bash-completion/bash_completion ]; }; then
        echo "SKIP: NO $shell WITH COMPLETION HERE"
        continue
    fi
    tried=$((tried + 1))
    offer $shell "mptcp-probe " scan trace verify runs diff figure lab interfaces not:serve
    offer $shell "mptcp-probe sc" scan not:trace
    offer $shell "mptcp-probe runs " list show import export
    offer $shell "mptcp-probe lab " exec list not:serve
    offer $shell "mptcp-probe scan --sou" --source-ip --source-port not:--seed
    offer $shell "mptcp-probe scan --mptcp " v0 v1 control
    offer $shell "mptcp-probe scan --mptcp v0," v0,v1 v0,control not:v0,v0
    offer $shell "mptcp-probe scan -p 80 --send-path " auto packet xdp
    offer $shell "mptcp-probe scan -O " csv jsonl not:text
    offer $shell "mptcp-probe trace -O " csv jsonl text
    offer $shell "mptcp-probe scan -f saddr," saddr,classification not:saddr,saddr
    offer $shell "mptcp-probe scan -i " lo
    offer $shell "mptcp-probe figure adoption-v1" adoption-v1-ipv4
    offer $shell "mptcp-probe figure all --theme " light dark
    offer $shell "mptcp-figure --formats svg," svg,pdf svg,png
    offer $shell "mptcp-probe runs list --state " running done interrupted
    offer $shell "mptcp-probe runs import --format " runs zmap pcap
    offer $shell "mptcp-workbench --" --vantage --start --help
    offer $shell "mptcp-workbench --vantage " host lab virtual
    offer $shell "mptcp-probe trace --vantage s" ssh: not:lab
done
offer bash "mptcp-probe scan --vantage=" lab virtual
offer bash "mptcp-probe scan --vantage=la" lab not:virtual
offer bash "mptcp-probe scan -o " folder "one file.db"
offer fish "mptcp-probe scan --vantage=la" --vantage=lab
offer fish "mptcp-probe scan -o " folder/ "one file.db"

# zsh is asked by a terminal of its own.
if command -v zsh >/dev/null; then
    tried=$((tried + 1))
    zsh_offers() {
        zsh -f -c '
            zmodload zsh/zpty
            zpty shell zsh -f -i
            zpty -w shell "PROMPT=; fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -d $1/dump"
            zpty -w shell "zstyle \":completion:*\" list-colors; LISTMAX=10000; setopt no_list_beep; stty rows 500 columns 200; bindkey \"^I\" list-choices"
            zpty -w shell "print READY"
            zpty -r shell text "*READY*READY*"
            zpty -w -n shell "$2"$'"'"'\t'"'"'
            sleep 1
            zpty -w -n shell $'"'"'\C-u'"'"'"print E""ND"$'"'"'\n'"'"'
            zpty -r shell text "*END*"
            print -r -- "$text"
            zpty -d shell
        ' zsh "$share/zsh/vendor-completions" "$1" 2>&1 | sed -E "s/\x1b\[[0-9;?]*[A-Za-z]/ /g"
    }
    given=$(timeout 30 bash -c "$(declare -f zsh_offers); share='$share' zsh_offers 'mptcp-probe scan --sou'")
    for word in --source-ip --source-port; do
        grep -qF -- "$word" <<<"$given" || fault "zsh: does not offer $word but $given"
    done
    given=$(timeout 30 bash -c "$(declare -f zsh_offers); share='$share' zsh_offers 'mptcp-probe scan --send-path '")
    for word in auto packet xdp; do
        grep -qw -- "$word" <<<"$given" || fault "zsh: does not offer $word but $given"
    done
    for script in "$share"/zsh/vendor-completions/_*; do
        zsh -n "$script" || fault "$script"
    done
else
    echo "SKIP: NO zsh HERE"
fi

[ "$faults" -eq 0 ] || { echo "$faults faults"; exit 1; }
[ "$tried" -gt 0 ] || exit 77
echo "$tried shells offer what there is"
