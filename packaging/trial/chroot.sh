# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bare systems to try packages in: folders with a minimal Debian, of the release and from the archives
# that this computer itself uses. The first takes a minute; it is kept and copied for each trial.
# Sourced by `trial`; wants $place, the folder for all of them.

# The archives of this system's own release: RELEASE URI COMPONENT, the base first.
archives() {
    local origin codename
    # shellcheck source=/dev/null
    origin=$(. /etc/os-release && echo "$ID")
    # shellcheck source=/dev/null
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    # shellcheck disable=SC2016 # for apt
    apt-get indextargets --format '$(ORIGIN) $(RELEASE) $(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
        awk -v origin="$origin" -v base="$codename" '
            tolower($1) == origin && ($2 == base || index($2, base "-") == 1) && !seen[$0]++ {
                print ($2 == base ? 0 : 1), $2, $3, $4
            }' | sort -s -k1,1 | cut -d' ' -f2-
}

make_base() {
    local base=$place/base release uri
    read -r release uri _ < <(archives)
    # A week old is old enough to read the lists again, and a month for a new one.
    if [[ -f $base.made && $(<"$base.made") == "$release" ]] &&
        [[ -z $(find "$base.made" -mtime +28) ]]; then
        [[ -n $(find "$base.updated" -mtime -7) ]] || update_base
        return
    fi
    rm -rf "$base" "$base.made"
    debootstrap --variant=minbase "$release" "$base" "$uri"
    archives | awk '{ print "deb", $2, $1, $3 }' >"$base/etc/apt/sources.list"
    # How this system reaches its archives: proxies, and what it makes of their dates.
    apt-config dump | grep -E '^Acquire::(https?|Check-|Retries)' >"$base/etc/apt/apt.conf.d/90acquire" || true
    echo 'Acquire::Languages "none";' >>"$base/etc/apt/apt.conf.d/90acquire"
    update_base
    echo "$release" >"$base.made"
}

update_base() {
    resolve_in "$place/base"
    chroot "$place/base" apt-get -q update
    touch "$place/base.updated"
}

resolve_in() {
    local file
    for file in /etc/resolv.conf /etc/hosts; do
        [[ ! -e $file ]] || cp -L "$file" "$1$file"
    done
}

# fresh NAME: a copy of the base, with what programs expect of a running system. $root is its folder.
# The mounts end with the trial, which runs in a mount namespace of its own.
fresh() {
    root=$place/systems/$1
    rm -f "$PURSER_PROGRAM" # that of another system
    local mounted
    # One that is left would have its content deleted with the folder.
    while read -r mounted; do umount "$mounted"; done < <(mounts_in "$root")
    [[ -z $(mounts_in "$root") ]]
    rm -rf --one-file-system "$root"
    mkdir -p "$place/systems" "$place/archives/partial"
    cp -a --reflink=auto "$place/base" "$root"
    resolve_in "$root"
    mount_in "$root"
}

# The innermost first.
mounts_in() {
    awk -v inside="$1/" 'index($2, inside) == 1 { print $2 }' /proc/self/mounts | sort -r
}

mount_in() {
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    # The homes of the sessions, the sockets of their buses and displays.
    mount --bind /tmp "$1/tmp"
    # Fetched once for all trials.
    mount --bind "$place/archives" "$1/var/cache/apt/archives"
}

inside() { chroot "$root" env -u TMPDIR HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }

# install [--with-recommends] PACKAGE-OR-FILE…
install() {
    local recommends=--no-install-recommends
    if [[ $1 == --with-recommends ]]; then
        recommends=--install-recommends
        shift
    fi
    inside apt-get -q install -y "$recommends" "$@"
}

# Every file of the bare system with its content, but for what is no part of it.
snapshot() {
    (cd "$root" && find . \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache/apt \) \
        -prune -o -printf '%y %m %u:%g %p %s %l\n' | sort -k4)
}
