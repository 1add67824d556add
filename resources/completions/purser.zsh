#compdef purser
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of purser's options for zsh.

_arguments -S \
    '(--account --base-url --serve-sandbox)--sandbox[open on made-up credentials]' \
    '(--sandbox --base-url --serve-sandbox)--account=[open the account of this name]:name: ' \
    '(--serve-sandbox)--new[open with the dialog for a new credential]' \
    '(--sandbox --account --serve-sandbox)--base-url=[the address of the service]:URL: ' \
    '(--sandbox --account --base-url --new)--serve-sandbox=[run only the server of the sandbox]:port: ' \
    '(- *)'{-h,--help}'[show the options]' \
    '(- *)'{-v,--version}'[show the versions]'
