# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rpm, as far as it goes on Debian: there is no dnf and no Fedora here to resolve its dependencies.
# Sourced by `trial`, whose variables these are.

# The same files as in the deb, but for what the two families keep in different places.
rpm_contents() {
    local elsewhere='^/usr/share/(doc/purser|licenses/purser|zsh)/'
    diff <(rpm --query --package --list "$rpm" | grep -vE "$elsewhere" | grep -vx /usr/share/licenses/purser | sort) \
        <(dpkg-deb --contents "$deb" | awk '$1 !~ /^d/ { print substr($6, 2) }' | grep -vE "$elsewhere" | sort)
    rpm --query --package --list "$rpm" | grep -x /usr/share/zsh/site-functions/_purser
    rpm --query --package --list "$rpm" | grep -x /usr/share/licenses/purser/LICENSE
    result=$(size_of "$rpm")
}

# Every library that it asks for is one that the program is linked with, and the other way round.
rpm_dependencies() {
    local named=(ca-certificates hicolor-icon-theme libsecret)
    diff <(printf '%s\n' "${named[@]}" | sort) \
        <(rpm --query --package --requires "$rpm" | grep -vE '^(lib[^ ]*\.so|ld-linux|rtld|rpmlib)' | sort)
    rpm2cpio "$rpm" | (cd "$place" && cpio --extract --quiet --to-stdout ./usr/bin/purser) >"$place/purser.rpm-payload"
    diff <(readelf --dynamic "$place/purser.rpm-payload" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u) \
        <(rpm --query --package --requires "$rpm" | sed -n 's/^\(l[^(]*\.so[^(]*\)(.*/\1/p' | sort -u)
    rpm --query --package --recommends "$rpm"
    diff <(printf '%s\n' '(gnome-keyring or kwalletmanager or keepassxc)' qt6-qttranslations qt6-qtwayland) \
        <(rpm --query --package --recommends "$rpm" | sort)
}

# rpm itself installs, verifies and removes it, into an empty folder and without asking for Fedora.
rpm_in_and_out() {
    local into=$place/systems/rpm
    rm -rf "$into"
    mkdir -p "$into"
    rpm --root "$into" --initdb
    rpm --root "$into" --install --nodeps "$rpm"
    rpm --root "$into" --verify --nodeps purser
    rpm --root "$into" --erase --nodeps purser
    find "$into" -type f ! -path '*/.rpmdb/*' ! -path '*/var/lib/rpm/*' ! -path '*/var/cache/ldconfig/*' | tee "$place/rpm-remains.list"
    [[ ! -s $place/rpm-remains.list ]]
}

# In the system that has all that the deb depends on, and no deb.
rpm_payload() {
    fresh rpm-payload
    cp "$deb" "$root/root/purser.deb"
    install /root/purser.deb
    inside dpkg --purge purser
    [[ ! -e $root/usr/bin/purser ]]
    rpm2cpio "$rpm" | (cd "$root" && cpio --extract --make-directories --quiet)
    program /usr/bin/purser
    says_its_version
    picture rpm
}

look_at_rpm() {
    row "rpm: the same files as in the deb" rpm_contents
    row "rpm: it depends on what it is linked with, and on libsecret" rpm_dependencies
    row "rpm: rpm installs it into a folder, verifies and removes it" rpm_in_and_out
}

# The deb of the same build brings what the program depends on.
try_rpm() {
    row "rpm: its payload starts on Debian" rpm_payload
    row "rpm: a credential is created, changed, deleted in the sandbox" test_session SandboxSession
}
