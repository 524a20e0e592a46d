// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "account/profilejson.h"

#include "api/strictuuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace coffer {

namespace {

// By the value of ProfileColour; words, so that the file can be read and the order changed.
constexpr std::array<QLatin1String, 7> colours{
    QLatin1String("none"),  QLatin1String("red"),  QLatin1String("orange"), QLatin1String("yellow"),
    QLatin1String("green"), QLatin1String("blue"), QLatin1String("purple")};
constexpr QLatin1String project("project");
constexpr QLatin1String bearer("bearer");

QJsonObject toJson(const KnownInstance &instance)
{
    return {{QStringLiteral("id"), uuidText(instance.id)}, {QStringLiteral("name"), instance.name}};
}

QJsonArray toJson(const std::vector<KnownInstance> &instances)
{
    QJsonArray array;
    for (const KnownInstance &instance : instances) {
        array.append(toJson(instance));
    }
    return array;
}

/// Takes values out of an object, and remembers whether all were what they should be.
class Reader final
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] bool isRight() const { return m_isRight; }

    QString text(QLatin1String name)
    {
        const QJsonValue value = take(name, QJsonValue::String);
        return value.toString();
    }
    bool flag(QLatin1String name) { return take(name, QJsonValue::Bool).toBool(); }
    std::optional<QUuid> id(QLatin1String name)
    {
        const QString text = this->text(name);
        const auto id = parseUuid(text.toLatin1());
        m_isRight = m_isRight && (id || text.isEmpty());
        return id;
    }
    KnownInstance instance(QLatin1String name)
    {
        Reader inner(take(name, QJsonValue::Object).toObject());
        return instance(inner);
    }
    std::vector<KnownInstance> instances(QLatin1String name)
    {
        std::vector<KnownInstance> found;
        const QJsonArray array = take(name, QJsonValue::Array).toArray();
        for (const auto &value : array) {
            Reader inner(value.toObject());
            const KnownInstance known = instance(inner);
            m_isRight = m_isRight && !known.id.isNull();
            found.push_back(known);
        }
        return found;
    }
    void refuseUnless(bool right) { m_isRight = m_isRight && right; }

private:
    KnownInstance instance(Reader &inner)
    {
        KnownInstance known{inner.id(QLatin1String("id")).value_or(QUuid()),
                            inner.text(QLatin1String("name"))};
        m_isRight = m_isRight && inner.isRight();
        return known;
    }
    QJsonValue take(QLatin1String name, QJsonValue::Type type)
    {
        QJsonValue value = m_object.value(name);
        m_isRight = m_isRight && (value.isUndefined() || value.type() == type);
        return value;
    }

    QJsonObject m_object;
    bool m_isRight = true;
};

ProfileColour readColour(Reader &reader)
{
    const QString name = reader.text(QLatin1String("colour"));
    const auto *found = std::find(colours.begin(), colours.end(), name);
    // A colour of a later version is no reason to lose the profile.
    return found == colours.end() ? ProfileColour::None
                                  : static_cast<ProfileColour>(found - colours.begin());
}

std::optional<Token::Kind> readKind(Reader &reader)
{
    const QString name = reader.text(QLatin1String("tokenKind"));
    reader.refuseUnless(name.isEmpty() || name == project || name == bearer);
    if (name.isEmpty()) {
        return std::nullopt;
    }
    return name == project ? Token::Kind::Project : Token::Kind::Bearer;
}

} // namespace

QByteArray profileToJson(const Profile &profile, const QByteArray &before)
{
    QJsonObject object = QJsonDocument::fromJson(before).object();
    const auto set = [&object](const char *name, const QJsonValue &value) {
        object.insert(QLatin1String(name), value);
    };
    set("name", profile.name);
    set("address", profile.address);
    set("allowsPlainHttp", profile.allowsPlainHttp);
    set("tokenKind",
        !profile.tokenKind                               ? QString()
            : *profile.tokenKind == Token::Kind::Project ? QString(project)
                                                         : QString(bearer));
    set("project", profile.project ? uuidText(*profile.project) : QString());
    set("coreInstance",
        profile.coreInstance.id.isNull() ? QJsonObject() : toJson(profile.coreInstance));
    set("colour", colours.at(static_cast<std::size_t>(profile.colour)));
    set("readOnly", profile.isReadOnly);
    set("protected", profile.isProtected);
    set("authorities", profile.authorities);
    set("pinned", toJson(profile.pinned));
    set("recent", toJson(profile.recent));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Profile> profileFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    Reader reader(document.object());
    Profile profile;
    profile.name = reader.text(QLatin1String("name"));
    profile.address = reader.text(QLatin1String("address"));
    profile.allowsPlainHttp = reader.flag(QLatin1String("allowsPlainHttp"));
    profile.tokenKind = readKind(reader);
    profile.project = reader.id(QLatin1String("project"));
    profile.coreInstance = reader.instance(QLatin1String("coreInstance"));
    profile.colour = readColour(reader);
    profile.isReadOnly = reader.flag(QLatin1String("readOnly"));
    profile.isProtected = reader.flag(QLatin1String("protected"));
    profile.authorities = reader.text(QLatin1String("authorities"));
    profile.pinned = reader.instances(QLatin1String("pinned"));
    profile.recent = reader.instances(QLatin1String("recent"));
    if (!reader.isRight() || profile.name.trimmed().isEmpty() || profile.address.isEmpty()) {
        return std::nullopt;
    }
    return profile;
}

} // namespace coffer
