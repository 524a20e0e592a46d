// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandtext.h"

using namespace Qt::Literals::StringLiterals;

namespace coffer::ui {

QString shellWord(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', R"('\'')"_L1);
    return u'\'' + quoted + u'\'';
}

QString curlCommand(const Connection &connection, int last, const QString &authorities)
{
    const bool isBearer = connection.token.kind() == Token::Kind::Bearer;
    const QString header =
        QString::fromLatin1(connection.token.headerName()) + (isBearer ? u": Bearer "_s : u": "_s);
    const QUrl url = connection.endpoint.secretsPage(connection.coreInstance, last, {});
    QString command = u"printf '%s%s\\n' "_s + shellWord(header)
        + u" \"$CALYPTIA_CLOUD_TOKEN\" | curl --fail-with-body --header @-"_s;
    if (!authorities.isEmpty()) {
        command += u" --cacert "_s + shellWord(authorities);
    }
    return command + u' ' + shellWord(QString::fromLatin1(url.toEncoded()));
}

QString vendorCommand(const Connection &connection, int last)
{
    const QString address = QString::fromLatin1(connection.endpoint.base().toEncoded());
    const QString instance = connection.coreInstance.toString(QUuid::WithoutBraces);
    return u"calyptia get core_instance_secrets --cloud-url %1 --core-instance %2 --last %3"_s.arg(
        shellWord(address), instance, QString::number(last));
}

} // namespace coffer::ui
