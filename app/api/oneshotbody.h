// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/wipedbytes.h"

#include <QIODevice>

namespace coffer {

/// The body of a write, which can be read once and never again.
///
/// Qt sends a POST a second time by itself when a connection dies, unless the body refuses to be
/// rewound; then the reply ends in ContentReSendError, which says that the outcome is not known.
/// Qt takes a body only once there is a connection, so one that was never taken was never sent.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(WipedBytes body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return static_cast<qint64>(m_body.size()); }
    bool reset() override { return false; }

Q_SIGNALS:
    /// The first bytes were taken: from here on they may be on the wire.
    void taken();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    WipedBytes m_body;
    qint64 m_read = 0; // QIODevice::pos() can be moved by seek(); this cannot
};

} // namespace coffer
