// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/keyring.h"

#include <QByteArray>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace coffer::test {

/// What a FakeKeyring holds and does; a test keeps it, also after the keyring.
struct FakeEntries
{
    QMap<QString, QByteArray> entries = {};
    std::optional<KeyringTrouble> trouble = {}; ///< of every call
    bool forgets = false; ///< says that it has written, and has not
    bool isHeld = false; ///< answers wait for `release`
    int calls = 0;

    void release()
    {
        isHeld = false;
        for (const auto &answer : std::exchange(waiting, {})) {
            answer();
        }
    }
    std::vector<std::function<void()>> waiting = {};
};

/// A keyring in memory that does what a test asks of it.
class FakeKeyring final : public Keyring
{
public:
    explicit FakeKeyring(std::shared_ptr<FakeEntries> entries)
        : m_entries(std::move(entries))
    {
    }

    void read(const QString &name, FoundHandler handler) override
    {
        answer([this, name, handler = std::move(handler)] {
            if (m_entries->trouble) {
                handler(tl::unexpected(*m_entries->trouble));
                return;
            }
            const auto found = m_entries->entries.constFind(name);
            handler(found == m_entries->entries.constEnd()
                        ? std::optional<WipedBytes>()
                        : WipedBytes(found->cbegin(), found->cend()));
        });
    }
    void write(const QString &name, const WipedBytes &secret, DoneHandler handler) override
    {
        const QByteArray bytes = QByteArrayView(secret).toByteArray();
        answer([this, name, bytes, handler = std::move(handler)] {
            if (!m_entries->trouble && !m_entries->forgets) {
                m_entries->entries.insert(name, bytes);
            }
            handler(m_entries->trouble);
        });
    }
    void remove(const QString &name, DoneHandler handler) override
    {
        answer([this, name, handler = std::move(handler)] {
            if (!m_entries->trouble && !m_entries->forgets) {
                m_entries->entries.remove(name);
            }
            handler(m_entries->trouble);
        });
    }

private:
    void answer(std::function<void()> run)
    {
        ++m_entries->calls;
        auto guarded = [weak = std::weak_ptr<int>(m_life), run = std::move(run)] {
            if (!weak.expired()) {
                run();
            }
        };
        if (m_entries->isHeld) {
            m_entries->waiting.emplace_back(guarded);
        } else {
            QMetaObject::invokeMethod(&m_context, guarded, Qt::QueuedConnection);
        }
    }

    std::shared_ptr<FakeEntries> m_entries;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
    QObject m_context;
};

} // namespace coffer::test
