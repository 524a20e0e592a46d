// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demoanswer.h"

#include <vector>

namespace coffer::demo {

/// The API's paths and methods: turns calls into what the store does, and its outcomes into JSON.
class DemoApi final
{
public:
    explicit DemoApi(DemoStore &store);

    [[nodiscard]] DemoAnswer answer(const DemoCall &call) const;

private:
    struct Route;
    [[nodiscard]] static const std::vector<Route> &routes();

    [[nodiscard]] DemoAnswer listSecrets(const DemoCall &call, const QString &id) const;
    [[nodiscard]] DemoAnswer createSecret(const DemoCall &call, const QString &id) const;
    [[nodiscard]] DemoAnswer updateSecret(const DemoCall &call, const QString &id) const;
    [[nodiscard]] DemoAnswer removeSecret(const DemoCall &call, const QString &id) const;
    [[nodiscard]] DemoAnswer showProject(const DemoCall &call, const QString &id) const;
    [[nodiscard]] DemoAnswer listInstances(const DemoCall &call, const QString &id) const;

    DemoStore &m_store;
};

} // namespace coffer::demo
