#compdef purser
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of purser's options for zsh.

_arguments -S \
    '(--account --base-url --serve-sandbox)--sandbox[start in the sandbox with sample data]' \
    '(--sandbox --base-url --serve-sandbox)--account=[open the account with this name]:name: ' \
    '(--serve-sandbox)--new[start by creating a credential]' \
    '(--sandbox --account --serve-sandbox)--base-url=[use this base URL]:URL: ' \
    '(--sandbox --account --base-url --new)--serve-sandbox=[run only the sandbox server]:port: ' \
    '--sandbox-latency=[delay each response of the sandbox]:milliseconds: ' \
    '--sandbox-limit=[make the sandbox reject requests after this number]:requests and seconds: ' \
    '--sandbox-fail=[make changes to sandbox credentials fail if their name contains this text]:text: ' \
    '(- *)'{-h,--help}'[show the help]' \
    '(- *)'{-v,--version}'[show the version]'
