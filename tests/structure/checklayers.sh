#!/usr/bin/env bash
# The arrows of the house: which room may include which, and that the engine knows no Qt.
# Prints file:line for every breach.   checklayers.sh SOURCE_DIR PROBE_EXECUTABLE HELPER_EXECUTABLE
set -u
cd "$1" || exit 2
probe=$2
helper=$3
breaches=0

# forbid FOLDER PATTERN WHY: no #include in FOLDER may match the extended regular expression.
forbid() {
    local found
    found=$(grep -rnE --include='*.h' --include='*.cpp' "#include [<\"]($2)" "$1")
    [ -z "$found" ] && return
    printf '%s\n' "$found" | sed "s|$| -- $3|"
    breaches=$((breaches + $(printf '%s\n' "$found" | wc -l)))
}

qt='Q[A-Z]|Qt[A-Z]'
for room in base wire net targets scan trace verify lab handshake remote; do
    forbid "core/$room" "$qt" "the engine is free of Qt"
done
forbid core 'widgets/|app/' "no arrow points from core to widgets or app"
forbid widgets 'app/' "no arrow points from widgets to app"
forbid widgets 'sys/socket\.h|netinet/|pcap|core/net/afpacket|QtSql|QSql|Q(Tcp|Udp)Socket' \
    "widgets open no socket and no database"

for room in base wire net targets scan trace verify lab handshake; do
    forbid "core/$room" 'core/(store|analysis|remote)/' "the engine knows nothing of records"
done
forbid core/remote 'core/(analysis|handshake)/|sqlite3|libpq' "other machines send results as they are stored"
for room in store analysis; do
    forbid "core/$room" 'core/remote/' "results are kept wherever they come from"
done
forbid core/store 'core/(analysis|lab)/' "the store keeps what engines find"
forbid core/analysis 'core/(net|lab)/|sqlite3|libpq' "the analysis reads stores"
forbid core/analysis 'Q(Sql|Widget|Chart|Color|Painter)|QtSql|QtGui' "the analysis reads stores and draws nothing"

forbid core/base 'core/(wire|net|targets|scan|trace|verify|lab)/' "base uses the standard library alone"
forbid core/wire 'core/(net|targets|scan|trace|verify|lab)/' "wire uses base"
forbid core/net 'core/(targets|scan|trace|verify|lab)/' "net uses wire"
forbid core/targets 'core/(wire|net|scan|trace|verify|lab)/' "targets use base"
forbid core/scan 'core/(trace|verify|lab)/' "scan uses wire, net and targets"
forbid core/trace 'core/(verify|lab)/' "traces use wire, net, targets and scan"
forbid core/verify 'core/lab/' "proofs use what traces use, and their targets"
for room in base wire net targets scan trace verify lab; do
    forbid "core/$room" 'core/handshake/' "connections are put together from what all others find"
done
forbid core/lab 'core/(targets|scan|trace|verify)/' "the lab uses wire and net"

linked=$(ldd "$probe") || { echo "cannot read the libraries of $probe"; exit 2; }
if printf '%s\n' "$linked" | grep -E 'libQt6?(Gui|Widgets|Charts|Svg|OpenGL)'; then
    echo "$probe links Qt's window system; a measurement server has none"
    breaches=$((breaches + 1))
fi

# What runs with a privilege has the C library and nothing else.
forbid app/nethelper "$qt|core/(base|lab|scan|store|targets|trace|verify|wire)/|(memory|string|vector)>" \
    "the helper is small"
linked=$(ldd "$helper") || { echo "cannot read the libraries of $helper"; exit 2; }
# A sanitizer brings its own libraries.
if ! printf '%s\n' "$linked" | grep -qE 'lib[at]san' \
    && printf '%s\n' "$linked" | grep -vE 'linux-vdso|/libc\.so|/ld-linux'; then
    echo "$helper links more than the C library"
    breaches=$((breaches + 1))
fi

if [ "$breaches" -gt 0 ]; then
    echo "$breaches breaches"
    exit 1
fi
echo "every arrow points the right way"
