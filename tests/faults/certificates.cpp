#include "tests/faults/certificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace clientsmith::test {

namespace {

class OpenSsl final
{
public:
    Identity authority(const QString &name)
    {
        const QString subject = u'/' + QStringLiteral("CN=%1").arg(name);
        newKey(name);
        run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-new"), QStringLiteral("-key"),
            key(name), QStringLiteral("-subj"), subject, QStringLiteral("-days"), QStringLiteral("2"),
            QStringLiteral("-out"), certificate(name)});
        return read(name);
    }

    Identity server(const QString &name, const QString &host, const QString &authority, int days)
    {
        newKey(name);
        const QString request = file(name, QStringLiteral("csr"));
        run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), key(name),
            QStringLiteral("-subj"), u'/' + QStringLiteral("CN=%1").arg(name), QStringLiteral("-out"),
            request});
        QFile names(file(name, QStringLiteral("ext")));
        if (!names.open(QIODevice::WriteOnly))
            qFatal("The test's certificates can't be written");
        names.write("subjectAltName=" + host.toLatin1() + '\n');
        names.close();
        run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
            QStringLiteral("-CA"), certificate(authority), QStringLiteral("-CAkey"), key(authority),
            QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days),
            QStringLiteral("-extfile"), names.fileName(), QStringLiteral("-out"), certificate(name)});
        return read(name);
    }

private:
    QString file(const QString &name, const QString &suffix) const
    {
        return m_folder.filePath(name + u'.' + suffix);
    }
    QString key(const QString &name) const { return file(name, QStringLiteral("key")); }
    QString certificate(const QString &name) const { return file(name, QStringLiteral("pem")); }

    void newKey(const QString &name)
    {
        run({QStringLiteral("ecparam"), QStringLiteral("-genkey"), QStringLiteral("-name"),
            QStringLiteral("prime256v1"), QStringLiteral("-noout"), QStringLiteral("-out"), key(name)});
    }

    Identity read(const QString &name) const
    {
        QFile keyFile(key(name));
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("The test's certificates can't be read");
        return Identity{QSslKey(&keyFile, QSsl::Ec), QSslCertificate::fromPath(certificate(name))};
    }

    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace

Certificates Certificates::make()
{
    constexpr int validDays = 2;
    const QString trusted = QStringLiteral("trusted");
    const QString stranger = QStringLiteral("stranger");
    const QString here = QStringLiteral("IP:127.0.0.1");
    OpenSsl openssl;
    Certificates made;
    made.authority = openssl.authority(trusted).chain.front();
    made.good = openssl.server(QStringLiteral("good"), here, trusted, validDays);
    made.wrongHost = openssl.server(
        QStringLiteral("elsewhere"), QStringLiteral("DNS:api.example.com"), trusted, validDays);
    made.expired = openssl.server(QStringLiteral("expired"), here, trusted, -1);
    made.selfSigned = openssl.authority(QStringLiteral("127.0.0.1"));
    openssl.authority(stranger);
    made.unknownAuthority = openssl.server(QStringLiteral("unknown"), here, stranger, validDays);
    return made;
}

} // namespace clientsmith::test
