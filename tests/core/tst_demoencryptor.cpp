// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/encryptor.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace coffer::demo;

namespace {

using Context = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

QByteArray decryptBlock(const RsaKey &key, const QByteArray &block, const EVP_MD *digest)
{
    const Context context(EVP_PKEY_CTX_new(key.get(), nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY_decrypt_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING);
    EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), digest);
    EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), digest);
    QByteArray plain(256, '\0');
    auto size = static_cast<std::size_t>(plain.size());
    const int result =
        EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &size,
                         reinterpret_cast<const unsigned char *>(block.constData()),
                         static_cast<std::size_t>(block.size()));
    return result > 0 ? plain.left(static_cast<qsizetype>(size)) : QByteArray("refused");
}

} // namespace

/// The demo encrypts as a core instance does: what it makes opens with the private key, and only
/// as RSA-OAEP with SHA-512 in blocks of 126 plain bytes.
class tst_DemoEncryptor final : public QObject
{
    Q_OBJECT

    std::atomic<bool> m_stop = false;
    RsaKey m_key;

private Q_SLOTS:
    void initTestCase();
    void blocksOpenAgain_data();
    void blocksOpenAgain();
    void otherDigestsDoNotOpen();
    void sameTextNeverLooksTheSame();
    void backgroundKeyEncrypts();
    void stopEndsTheWait();
    void noKeyEncryptsNothing();
};

void tst_DemoEncryptor::initTestCase()
{
    m_key = makeRsaKey(m_stop);
    QVERIFY(m_key);
    QCOMPARE(EVP_PKEY_get_bits(m_key.get()), 2048);
}

void tst_DemoEncryptor::blocksOpenAgain_data()
{
    QTest::addColumn<int>("plainSize");
    QTest::addColumn<int>("blocks");
    QTest::newRow("empty") << 0 << 1;
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("full block") << 126 << 1;
    QTest::newRow("one over") << 127 << 2;
    QTest::newRow("two full blocks") << 252 << 2;
    QTest::newRow("one over two") << 253 << 3;
}

void tst_DemoEncryptor::blocksOpenAgain()
{
    QFETCH(int, plainSize);
    QFETCH(int, blocks);
    QByteArray plain;
    for (int i = 0; i < plainSize; ++i) {
        plain.append(static_cast<char>(i * 7));
    }
    const auto sealed = encryptBlocks(m_key, plain);
    QVERIFY(sealed.has_value());
    QCOMPARE(sealed->size(), blocks * 256);
    QByteArray opened;
    for (int i = 0; i < blocks; ++i) {
        const QByteArray block =
            decryptBlock(m_key, sealed->mid(qsizetype{i} * 256, 256), EVP_sha512());
        QVERIFY(block.size() == 126 || i == blocks - 1);
        opened += block;
    }
    QCOMPARE(opened, plain);
}

void tst_DemoEncryptor::otherDigestsDoNotOpen()
{
    const auto sealed = encryptBlocks(m_key, "maple");
    QVERIFY(sealed.has_value());
    QCOMPARE(decryptBlock(m_key, *sealed, EVP_sha256()), QByteArray("refused"));
    QCOMPARE(decryptBlock(m_key, *sealed, EVP_sha512()), QByteArray("maple"));
}

void tst_DemoEncryptor::sameTextNeverLooksTheSame()
{
    QVERIFY(encryptBlocks(m_key, "maple") != encryptBlocks(m_key, "maple"));
}

void tst_DemoEncryptor::backgroundKeyEncrypts()
{
    const Encryptor encryptor;
    const auto sealed = encryptor.encrypt("maple");
    QVERIFY(sealed.has_value());
    QCOMPARE(sealed->size(), 256);
}

void tst_DemoEncryptor::stopEndsTheWait()
{
    m_stop = true;
    QVERIFY(!makeRsaKey(m_stop));
    m_stop = false;
    Encryptor encryptor;
    encryptor.stop(); // the key may be ready by now; what matters is that nobody waits for ever
    const auto sealed = encryptor.encrypt("maple");
    QVERIFY(!sealed || sealed->size() == 256);
}

void tst_DemoEncryptor::noKeyEncryptsNothing()
{
    QVERIFY(!encryptBlocks({}, "maple"));
}

QTEST_GUILESS_MAIN(tst_DemoEncryptor)
#include "tst_demoencryptor.moc"
