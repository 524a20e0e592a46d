// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demoinstance.h"
#include "demo/demolist.h"
#include "demo/demopage.h"
#include "demo/demorefusal.h"
#include "demo/encryptor.h"

#include <mutex>

namespace coffer::demo {

/// What is to become of a secret: what is not set stays as it is.
struct DemoDraft
{
    std::optional<QString> key;
    std::optional<QString> value; ///< base64
    bool encrypted = false;
};

/// The rules of the API without HTTP: what is there, what may be done, and what comes of it.
///
/// Any thread may call anything. Times are milliseconds since 1970, UTC.
class DemoStore final
{
public:
    DemoStore(quint64 seed, qint64 secrets, qint64 start);

    [[nodiscard]] const DemoProject &project() const { return m_project; }
    [[nodiscard]] const std::vector<DemoInstance> &instances() const { return m_instances; }
    [[nodiscard]] Outcome<DemoPage<DemoInstance>> list(const PageQuery &query,
                                                       const std::optional<QString> &name) const;
    [[nodiscard]] Outcome<DemoPage<DemoSecret>> list(const QUuid &instance,
                                                     const PageQuery &query) const;
    [[nodiscard]] Outcome<DemoSecret> create(const QUuid &instance, const DemoDraft &draft);
    [[nodiscard]] Outcome<DemoSecret> update(const QUuid &secret, const DemoDraft &draft);
    [[nodiscard]] Outcome<qint64> remove(const QUuid &secret); ///< gives the time
    void stop() { m_encryptor.stop(); } ///< nothing waits for the key any longer

private:
    [[nodiscard]] std::optional<std::size_t> indexOf(const QUuid &instance) const;
    [[nodiscard]] std::optional<SecretPlace> placeOf(const QUuid &secret) const;
    [[nodiscard]] Outcome<QString> storedValue(const DemoDraft &draft) const;

    quint64 m_seed;
    DemoProject m_project;
    std::vector<DemoInstance> m_instances;
    mutable std::mutex m_mutex;
    std::vector<DemoList> m_lists; // one for each instance, in the same order
    Encryptor m_encryptor;
};

} // namespace coffer::demo
