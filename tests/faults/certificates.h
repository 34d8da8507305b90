#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace clientsmith::test {

/// A server's certificate, the authority's behind it if it has one.
struct Identity
{
    QSslKey key;
    QList<QSslCertificate> chain;
};

/// An authority of the test's own, and certificates for 127.0.0.1 that are good or are not. Made anew by the
/// openssl command each time; a missing command ends the test program.
struct Certificates
{
    static Certificates make();

    QSslCertificate authority;
    Identity good;
    Identity wrongHost;
    Identity expired;
    Identity selfSigned;
    /// Of an authority that nobody trusts.
    Identity unknownAuthority;
};

} // namespace clientsmith::test
