# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bare systems to try things in: folders with a minimal Debian of any release, from the archives that
# this computer itself uses. Making one takes a minute; it is kept for all checkouts, and copied for each
# trial. Sourced by the scripts beside it, which run as root; wants $place, the folder for the copies.

# One folder for each release: the bare system, and the packages that were fetched for it.
kept=${PURSER_KEPT:-/var/cache/purser}

# The exit code for a bare system that can't be made here, as opposed to one in which something failed.
unavailable=69

# isolated SCRIPT ARGUMENTS…: starts the script anew in namespaces of its own, so that all its mounts and
# processes end with it, however it ends. Returns in that second start.
isolated() {
    if [[ ${PURSER_ISOLATED-} != yes ]]; then
        ((EUID == 0)) || cannot "This makes bare systems with chroot, which takes root."
        PURSER_ISOLATED=yes exec unshare --mount --propagation private --pid --fork --kill-child \
            --mount-proc "$@"
    fi
    unset PURSER_ISOLATED
    # The first process of a namespace doesn't get signals that it has no handler for.
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

cannot() {
    printf '%s: %s\n' "${0##*/}" "$@" >&2
    exit "$unavailable"
}

# logged FILE COMMAND…: what it prints goes into the file; up to the first thing in it that fails. How it
# ended is in $logged_status, since in a condition `set -e` would be void.
logged() {
    local log=$1
    shift
    set +e
    (
        set -e
        "$@"
    ) >"$log" 2>&1 </dev/null
    logged_status=$?
    set -e
}

own_release() {
    # shellcheck source=/dev/null
    (. /etc/os-release && echo "$VERSION_CODENAME")
}

# The archives of a release: RELEASE URI COMPONENT, the base first. They are those of this system, under
# the name of the other release.
archives() {
    local wanted=$1 origin
    # shellcheck source=/dev/null
    origin=$(. /etc/os-release && echo "$ID")
    # shellcheck disable=SC2016 # for apt
    apt-get indextargets --format '$(ORIGIN) $(RELEASE) $(REPO_URI) $(COMPONENT)' 'Created-By: Packages' |
        awk -v origin="$origin" -v base="$(own_release)" -v wanted="$wanted" '
            tolower($1) == origin && ($2 == base || index($2, base "-") == 1) {
                rank = $2 == base ? 0 : 1
                line = wanted substr($2, length(base) + 1) " " $3 " " $4
                if (!seen[line]++)
                    print rank, line
            }' | sort -s -k1,1 | cut -d' ' -f2-
}

# use_release NAME: from here on that release is meant: its bare system is $base. Waits while another script
# uses the same one.
use_release() {
    release=$1
    base=$kept/$release/base
    [[ $release =~ ^[a-z]+$ ]] || cannot "That is no name of a release: $release"
    mkdir -p "$kept/$release/archives/partial"
    [[ -z ${release_lock-} ]] || exec {release_lock}>&-
    exec {release_lock}>"$kept/$release/lock"
    if ! flock --nonblock "$release_lock"; then
        echo "${0##*/}: waiting for another that uses the bare system of $release" >&2
        flock "$release_lock"
    fi
}

make_base() {
    # A week old is old enough to read the lists again, and a month for a new one.
    if is_recent "$base.made"; then
        [[ -n $(find "$base.updated" -mtime -7) ]] || update_base
        return
    fi
    command -v debootstrap >/dev/null || cannot "There is no debootstrap here to make a bare $release with."
    local uri
    command -v apt-get >/dev/null || cannot "There is no apt here that knows archives to make a bare $release from."
    [[ -n $(archives "$release") ]] || apt-get -q update || true
    read -r _ uri _ < <(archives "$release") ||
        cannot "This computer uses no archive of Debian that could have $release."
    rm -rf --one-file-system "$base" "$base.made" "$kept/$release/archives"/*.deb
    debootstrap --variant=minbase "$release" "$base" "$uri" ||
        cannot "debootstrap could not make a bare $release from $uri."
    archives "$release" | awk '{ print "deb", $2, $1, $3 }' >"$base/etc/apt/sources.list"
    # How this system reaches its archives: proxies, and what it makes of their dates.
    apt-config dump | grep -E '^Acquire::(https?|Check-|Retries)' >"$base/etc/apt/apt.conf.d/90acquire" || true
    echo 'Acquire::Languages "none";' >>"$base/etc/apt/apt.conf.d/90acquire"
    # There is no service manager in a chroot: nothing that is installed may start.
    printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d"
    chmod 755 "$base/usr/sbin/policy-rc.d"
    update_base
    chroot "$base" apt-get clean
    touch "$base.made"
}

is_recent() { [[ -f $1 && -z $(find "$1" -mtime +28) ]]; }

update_base() {
    resolve_in "$base"
    chroot "$base" apt-get -q -o APT::Update::Error-Mode=any update ||
        cannot "The archives of $release could not be read."
    touch "$base.updated"
}

resolve_in() {
    local file
    for file in /etc/resolv.conf /etc/hosts; do
        [[ ! -e $file ]] || cp -L "$file" "$1$file"
    done
}

# fresh NAME: a copy of the base, with what programs expect of a running system. $root is its folder.
fresh() {
    root=$place/systems/$1
    copy_base
    mount_in "$root"
    # The homes of the sessions, the sockets of their buses and displays.
    mount --bind /tmp "$root/tmp"
}

# From $base to $root.
copy_base() {
    remove_system
    mkdir -p "${root%/*}"
    cp -a --reflink=auto "$base" "$root"
    resolve_in "$root"
}

remove_system() {
    local mounted
    [[ -e $root ]] || return 0
    root=$(realpath -- "$root") # as the mounts are listed
    # One that is left would have its content deleted with the folder. This is said and not left to set -e,
    # which is off where the function is part of a condition.
    while IFS= read -r mounted; do umount -- "$mounted" || return 1; done < <(mounts_in "$root")
    [[ -z $(mounts_in "$root") ]] || return 1
    rm -rf --one-file-system -- "$root"
}

# The innermost first.
mounts_in() {
    local path
    awk '{ print $2 }' /proc/self/mounts | while IFS= read -r path; do
        printf -v path %b "${path//\\/\\0}" # spaces are written as \040
        [[ $path != "$1"/* ]] || printf '%s\n' "$path"
    done | sort -r
}

mount_in() {
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    # Fetched once for all trials.
    mount --bind "$kept/$release/archives" "$1/var/cache/apt/archives"
}

# as_written COMMAND [NAME=VALUE…]: a command of ./dev in the checkout that is in the system, as whoever has
# just logged in would type it.
as_written() {
    local command=$1
    shift
    chroot "$root" env -i HOME=/root TERM=dumb \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@" \
        bash -c "cd /root/purser && $command"
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

base_packages() { packages_in "$base"; }
system_packages() { packages_in "$root"; }
packages_in() { dpkg-query --admindir="$1/var/lib/dpkg" --show --showformat '${Package}\n' | sort; }

# Every file of the bare system with its content, but for what is no part of it.
snapshot() {
    (cd "$root" && find . \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/cache/apt \) \
        -prune -o -printf '%y %m %u:%g %p %s %l\n' | sort -k4)
}
