// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/demoapi.h"

#include "demo/demojson.h"

namespace coffer::demo {

using namespace Qt::StringLiterals;

/// One line of the API's table of contents; the ID stands between prefix and suffix.
struct DemoApi::Route
{
    const char *method;
    QLatin1StringView prefix;
    QLatin1StringView suffix;
    DemoAnswer (DemoApi::*run)(const DemoCall &call, const QString &id) const;

    [[nodiscard]] std::optional<QString> id(const QString &path) const
    {
        if (!path.startsWith(prefix) || !path.endsWith(suffix)
            || path.size() < prefix.size() + suffix.size()) {
            return std::nullopt;
        }
        const QString middle = path.mid(prefix.size(), path.size() - prefix.size() - suffix.size());
        return middle.contains(u'/') ? std::nullopt : std::optional(middle);
    }
};

DemoApi::DemoApi(DemoStore &store)
    : m_store(store)
{
}

const std::vector<DemoApi::Route> &DemoApi::routes()
{
    static const std::vector<Route> all{
        {"GET", "/v1/core_instances/"_L1, "/secrets"_L1, &DemoApi::listSecrets},
        {"POST", "/v1/core_instances/"_L1, "/secrets"_L1, &DemoApi::createSecret},
        {"PATCH", "/v1/core_instance_secrets/"_L1, ""_L1, &DemoApi::updateSecret},
        {"DELETE", "/v1/core_instance_secrets/"_L1, ""_L1, &DemoApi::removeSecret},
        {"GET", "/v1/projects/"_L1, ""_L1, &DemoApi::showProject},
        {"GET", "/v1/projects/"_L1, "/core_instances"_L1, &DemoApi::listInstances},
    };
    return all;
}

DemoAnswer DemoApi::answer(const DemoCall &call) const
{
    QByteArrayList methods;
    for (const Route &route : routes()) {
        if (const auto id = route.id(call.path)) {
            if (call.method == route.method) {
                return (this->*route.run)(call, *id);
            }
            methods << route.method;
        }
    }
    DemoAnswer result = refuse(methods.isEmpty() ? Refusal::UnknownPath : Refusal::WrongMethod);
    result.allow = methods.join(", ");
    return result;
}

DemoAnswer DemoApi::listSecrets(const DemoCall &call, const QString &id) const
{
    const auto instance = toUuid(id);
    if (!instance) {
        return refuse(Refusal::InvalidInstanceId);
    }
    return then(toQuery(call), [&](const PageQuery &query) {
        return then(m_store.list(*instance, query), [&](const DemoPage<DemoSecret> &page) {
            return pageAnswer(page, [&](const DemoSecret &one) { return toJson(one, *instance); });
        });
    });
}

DemoAnswer DemoApi::createSecret(const DemoCall &call, const QString &id) const
{
    const auto instance = toUuid(id);
    if (!instance) {
        return refuse(Refusal::InvalidInstanceId);
    }
    return then(toDraft(call.body), [&](const DemoDraft &draft) {
        return then(m_store.create(*instance, draft), [](const DemoSecret &made) {
            return DemoAnswer{
                201, {{u"id"_s, toText(made.id)}, {u"createdAt"_s, toRfc3339(made.createdAt)}}, {}};
        });
    });
}

DemoAnswer DemoApi::updateSecret(const DemoCall &call, const QString &id) const
{
    const auto secret = toUuid(id);
    if (!secret) {
        return refuse(Refusal::InvalidSecretId);
    }
    return then(toDraft(call.body), [&](const DemoDraft &draft) {
        return then(m_store.update(*secret, draft), [](const DemoSecret &changed) {
            return DemoAnswer{200, {{u"updatedAt"_s, toRfc3339(changed.updatedAt)}}, {}};
        });
    });
}

DemoAnswer DemoApi::removeSecret(const DemoCall & /*call*/, const QString &id) const
{
    const auto secret = toUuid(id);
    if (!secret) {
        return refuse(Refusal::InvalidSecretId);
    }
    return then(m_store.remove(*secret), [](qint64 time) {
        return DemoAnswer{200, {{u"deleted"_s, true}, {u"deletedAt"_s, toRfc3339(time)}}, {}};
    });
}

DemoAnswer DemoApi::showProject(const DemoCall & /*call*/, const QString &id) const
{
    const auto project = toUuid(id);
    if (!project) {
        return refuse(Refusal::InvalidProjectId);
    }
    return *project == m_store.project().id ? DemoAnswer{200, toJson(m_store.project()), {}}
                                            : refuse(Refusal::NoSuchProject);
}

DemoAnswer DemoApi::listInstances(const DemoCall &call, const QString &id) const
{
    const auto project = toUuid(id);
    if (!project) {
        return refuse(Refusal::InvalidProjectId);
    }
    if (*project != m_store.project().id) {
        return refuse(Refusal::NoSuchProject);
    }
    return then(toQuery(call), [&](const PageQuery &query) {
        return then(m_store.list(query, parameter(call, u"name"_s)),
                    [](const DemoPage<DemoInstance> &page) {
                        return pageAnswer(page,
                                          [](const DemoInstance &one) { return toJson(one); });
                    });
    });
}

} // namespace coffer::demo
