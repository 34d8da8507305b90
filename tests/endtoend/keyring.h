#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The session's keyring, by other programs than ours: secret-tool and gdbus. Only for
/// tests inside with-keyring.sh.
namespace clientsmith::test::keyring {

/// The secret under a key of ours, as core's keychainKey() makes it.
std::optional<QByteArray> lookUp(const QString &key);
/// How many entries of ours there are.
int entries();

void lock();
void unlock();
bool isLocked();

} // namespace clientsmith::test::keyring
