# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The deb, from a file to a running program and away again. Sourced by `trial`, whose variables
# these are.

lintian_is_content() {
    lintian --version
    lintian --allow-root --fail-on error,warning --info "$deb"
}

# apt sees this one file and the distribution, nothing else of ours.
install_from_the_file() {
    fresh deb
    snapshot >"$place/before.list"
    cp "$deb" "$root/root/purser.deb"
    install /root/purser.deb
    rm "$root/root/purser.deb"
    program /usr/bin/purser
    result="$(size_of "$deb"), $(comm -13 <(base_packages) <(system_packages) | wc -l) packages with what it depends on"
}

# What the desktop and the shells look for is where they look.
desktop_finds_it() {
    local file
    for file in applications/io.github.purser.Purser.desktop \
        metainfo/io.github.purser.Purser.metainfo.xml \
        icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256,512x512}/apps/io.github.purser.Purser.png \
        icons/hicolor/scalable/apps/io.github.purser.Purser.svg \
        man/man1/purser.1.gz bash-completion/completions/purser zsh/vendor-completions/_purser; do
        [[ -s $root/usr/share/$file ]] || {
            echo "missing: $file"
            return 1
        }
    done
    desktop-file-validate "$root/usr/share/applications/io.github.purser.Purser.desktop"
    appstreamcli validate-tree --no-net "$root/usr"
}

install_with_recommends() {
    fresh recommends
    cp "$deb" "$root/root/purser.deb"
    install --with-recommends /root/purser.deb
    system_packages | grep -x gnome-keyring
    system_packages | grep -x qt6-wayland
    program /usr/bin/purser
    result="$(comm -13 <(base_packages) <(system_packages) | wc -l) packages"
}

# The keychain that the package recommends keeps the key: gnome-keyring of that system, too.
keychain_of_the_system() {
    mkdir -p "$place/path"
    # By its whole path: in a checkout within /tmp the system sees this folder, too.
    printf '#!/bin/sh\nexec chroot "%s" /usr/bin/gnome-keyring-daemon "$@"\n' "$root" >"$place/path/gnome-keyring-daemon"
    chmod +x "$place/path/gnome-keyring-daemon"
    PATH=$place/path:$PATH test_session KeychainSession
}

# What a Flatpak finds: its mark, no Secret Service, the portal. The runtime is not one of Flatpak's.
as_in_a_flatpak() {
    fresh flatpak
    cp "$deb" "$root/root/purser.deb"
    install /root/purser.deb
    program /usr/bin/purser
    touch "$root/.flatpak-info"
    QTKEYCHAIN_BACKEND=libsecret keychain=absent session "$here/sessions.py" Portal \
        /usr/bin/python3 "$here/secretportal.py"
}

upgrade() {
    fresh upgrade
    cp "$older" "$root/root/older.deb"
    cp "$deb" "$root/root/newer.deb"
    install /root/older.deb
    program /usr/bin/purser
    PURSER_UPGRADE="chroot '$root' env DEBIAN_FRONTEND=noninteractive apt-get install -y /root/newer.deb" \
    PURSER_REMOVE="chroot '$root' env DEBIAN_FRONTEND=noninteractive apt-get remove -y purser" \
        own_session Upgrade
    result="$(dpkg-deb --field "$older" Version) to $version"
}

remove() {
    dpkg-query --admindir="$root/var/lib/dpkg" --listfiles purser >"$place/installed.list"
    inside apt-get -q remove -y purser
    local path left=''
    while read -r path; do
        [[ -d $root$path || ! -e $root$path ]] || left+=" $path"
    done <"$place/installed.list"
    [[ -z $left ]] || {
        echo "left:$left"
        return 1
    }
}

# Files of the packages that are installed, by the paths of a merged /usr.
files_of_packages() {
    sort -u "$root"/var/lib/dpkg/info/*.list | sed -E 's#^/(bin|sbin|lib|lib64)/#/usr/\1/#; s#^#.#' | sort -u
}

# The package has no settings of its own, so that nothing is left to purge after a removal: from the
# installed one. What came along goes, too; what then is different from the bare system and belongs to
# no package is listed, and nothing of it is ours.
purge() {
    cp "$deb" "$root/root/purser.deb"
    install /root/purser.deb
    rm "$root/root/purser.deb"
    inside apt-get -q purge -y purser
    inside apt-get -q autoremove -y --purge
    system_packages | none_of -x purser
    snapshot >"$place/after.list"
    comm -13 <(sort "$place/before.list") <(sort "$place/after.list") | cut -d' ' -f4 | sort |
        comm -23 - <(files_of_packages) >"$place/remains.list"
    none_of -i purser <"$place/remains.list"
    local path
    while read -r path; do
        [[ ! -f $root/$path ]] || ! grep -qi purser "$root/$path" || {
            case $path in
                ./var/log/* | ./var/lib/apt/* | ./var/lib/dpkg/status-old) echo "a log of the system: $path" ;;
                *)
                    echo "speaks of purser: $path"
                    return 1
                    ;;
            esac
        }
    done <"$place/remains.list"
    cat "$place/remains.list"
    # apt itself recommends ca-certificates, and so keeps it.
    result="$(wc -l <"$place/remains.list") files of the system's own that are new or changed;"
    result+=" of what came along apt keeps: $(comm -13 <(base_packages) <(system_packages) | paste -sd' ')"
}

look_at_deb() {
    row "deb: lintian has neither error nor warning" lintian_is_content
}

try_deb() {
    row "deb: apt installs it from the file alone" install_from_the_file
    row "deb: it says its version" says_its_version
    row "deb: desktop entry, icons, metadata, manual, completions are found" desktop_finds_it
    row "deb: the window opens under Xvfb" picture deb
    row "deb: a credential is created, changed, deleted in the sandbox" test_session SandboxSession
    row "deb: a key is kept in gnome-keyring, found again, forgotten" test_session KeychainSession
    row "deb: TLS works, and the certificates of the system decide" own_session Secured
    row "deb: remove takes the program" remove
    row "deb: purge leaves nothing of ours" purge
    row "deb: with what it recommends" install_with_recommends
    row "deb: the recommended gnome-keyring keeps the key" keychain_of_the_system
    row "deb: the window opens on Wayland" wayland_session
    row "deb: as in a Flatpak, the Secret portal's key keeps the key" as_in_a_flatpak
    row "deb: an upgrade keeps settings and key, and so does removing" upgrade
}
