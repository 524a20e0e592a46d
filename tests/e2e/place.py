# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Where the keyboard is tried: two core instances with made-up secrets."""

PRODUCTION = "8f0e6a5c-1b2d-4c3e-9f40-112233445566"
STAGING = "8f0e6a5c-1b2d-4c3e-9f40-998877665544"
KEYS = [f"key-{number}" for number in range(10)]
