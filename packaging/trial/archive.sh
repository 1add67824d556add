# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The portable archive, in a system that has no Qt. Sourced by `trial`, whose variables
# these are.

system_needs() {
    awk '!/^#/ && NF && !seen[$2]++ { print $2 }' packaging/linux/system-libraries.txt
}

unpack_without_qt() {
    fresh archive
    local needs
    mapfile -t needs < <(system_needs)
    install "${needs[@]}"
    system_packages | none_of -iE 'qt|libsecret'
    find "$root/usr" "$root/opt" -iname 'libqt*' | none_of .
    tar --extract --gzip --file "$archive" --directory "$root/opt"
    program "/opt/$(basename "$archive" .tar.gz)/bin/purser"
    result="$(size_of "$archive"), unpacked $(du -sk "$root"/opt/purser-* | awk '{ printf "%.1f MiB", $1 / 1024 }')"
}

# Qt, OpenSSL and the keychain's libraries are those that came along; all others are in the table of
# what a system has to have, or are what only those need.
brings_its_own() {
    PURSER_LIBRARIES=$place/archive-libraries.list own_session Secured
    local name
    for name in libQt6Core.so.6 libQt6Network.so.6 libqopensslbackend.so libssl.so.3 libcrypto.so.3 \
        libqxcb.so; do
        grep -E "/opt/purser-[^/]*/.*/$name\$" "$place/archive-libraries.list"
    done
    # Nothing that came along was taken from the system instead.
    local path
    while read -r path; do
        name=${path##*/}
        [[ $path == */opt/purser-* ]] || ! compgen -G "$root/opt/purser-*/lib/${name%%.so*}.so*" || {
            echo "from the system although it came along: $path"
            return 1
        }
    done <"$place/archive-libraries.list"
    result="$(grep -c /opt/purser- "$place/archive-libraries.list") libraries and plugins of its own loaded"
}

try_archive() {
    row "tar.gz: unpacked in a system without Qt" unpack_without_qt
    row "tar.gz: it says its version" says_its_version
    row "tar.gz: the window opens under Xvfb" picture archive
    row "tar.gz: a credential is created, changed, deleted in the sandbox" test_session SandboxSession
    row "tar.gz: a key is kept in gnome-keyring, found again, forgotten" test_session KeychainSession
    row "tar.gz: TLS works, with the libraries that it brings" brings_its_own
    row "tar.gz: the window opens on Wayland" wayland_session
}
