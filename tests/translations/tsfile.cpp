#include "tests/translations/tsfile.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

namespace clientsmith::test {

namespace {

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    text.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            text.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            text.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (text.plural) {
                while (xml.readNextStartElement())
                    text.forms += xml.readElementText();
            } else {
                text.forms += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

QString TranslatedText::key() const
{
    return context + QLatin1Char('\n') + source + QLatin1Char('\n') + comment +
        (plural ? QStringLiteral("\nplural") : QString());
}

QString TranslatedText::place() const
{
    return QStringLiteral("%1: \"%2\"").arg(context, source);
}

std::vector<TranslatedText> readTsFile(const QString &path)
{
    std::vector<TranslatedText> texts;
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        QTest::qFail(qPrintable(path + QStringLiteral(" can't be read")), __FILE__, __LINE__);
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            texts.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + xml.errorString()), __FILE__, __LINE__);
    return texts;
}

} // namespace clientsmith::test
