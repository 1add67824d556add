# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of purser's options for bash.

_purser() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
        --account | --base-url | --serve-sandbox) return ;; # a name, address or port: nothing to offer
        --sandbox-latency | --sandbox-limit | --sandbox-fail) return ;;
    esac
    mapfile -t COMPREPLY < <(
        compgen -W '--sandbox --account --new --base-url --serve-sandbox --sandbox-latency --sandbox-limit
            --sandbox-fail --help --version -h -v' -- "$word"
    )
}

complete -F _purser purser
