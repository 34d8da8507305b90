#include "core/sandbox/credential.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace clientsmith::sandbox {

namespace {

QByteArray hashOf(const QByteArray &salt, const Secret &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(secret.view());
    return hash.result();
}

template <std::size_t Words>
std::array<quint32, Words> randomWords()
{
    std::array<quint32, Words> words = {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return words;
}

} // namespace

Secret newClientSecret()
{
    auto words = randomWords<8>();
    QByteArray raw(reinterpret_cast<const char *>(words.data()), sizeof words);
    QByteArray text = raw.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    Secret secret(text);
    clientsmith::wipe(words.data(), sizeof words);
    clientsmith::wipe(raw.data(), static_cast<std::size_t>(raw.size()));
    clientsmith::wipe(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

SecretHash::SecretHash(const Secret &secret)
{
    const auto salt = randomWords<4>();
    m_salt = QByteArray(reinterpret_cast<const char *>(salt.data()), sizeof salt);
    m_hash = hashOf(m_salt, secret);
}

bool SecretHash::matches(const Secret &candidate) const
{
    return !m_hash.isEmpty() && hashOf(m_salt, candidate) == m_hash;
}

} // namespace clientsmith::sandbox
