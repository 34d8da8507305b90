#include "tests/support/testmain.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QRegularExpression>
#include <QSignalSpy>

namespace clientsmith::ui {

class TestTheme final : public StrictTest
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsKnown();
    void textIsReadable_data();
    void textIsReadable();
    void controlsStandOut();
    void styleSheetIsComplete();
    void iconsAreDrawn();
    void choiceIsWorn();
};

void TestTheme::contrastIsKnown()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // The grey that just passes, by the definition's own example.
    QVERIFY(contrast(QColor(0x767676), Qt::white) > 4.5);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        for (const TextPair &pair : textPairs(dark ? darkColors() : lightColors())) {
            QTest::addRow("%s: %s", dark ? "dark" : "light", pair.name.data()) << pair.text << pair.ground;
        }
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestTheme::controlsStandOut()
{
    for (const Colors *colors : {&lightColors(), &darkColors()}) {
        QVERIFY(contrast(colors->control, colors->surface) >= 3.0);
        QVERIFY(contrast(colors->focus, colors->surface) >= 3.0);
        QVERIFY(contrast(colors->focus, colors->window) >= 3.0);
    }
}

void TestTheme::styleSheetIsComplete()
{
    const QString sheet = styleSheetOf(darkColors(), 1.0);
    QVERIFY(sheet.contains(darkColors().accent.name()));
    const QRegularExpression token(QStringLiteral("\\{[A-Za-z0-9]+\\}"));
    QVERIFY2(!token.match(sheet).hasMatch(), qPrintable(token.match(sheet).captured()));
    QVERIFY(styleSheetOf(darkColors(), 1.5).contains(QStringLiteral("21px")));
}

void TestTheme::iconsAreDrawn()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QByteArray name = file.chopped(4).toLatin1();
        const QImage image = iconPixmap(QLatin1String(name), 24, Qt::red, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        bool painted = false;
        for (int y = 0; y < image.height() && !painted; ++y) {
            for (int x = 0; x < image.width() && !painted; ++x)
                painted = image.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(painted, name.constData());
    }
}

void TestTheme::choiceIsWorn()
{
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().window);
    QCOMPARE(colors().window, darkColors().window);
    theme.setChoice(Theme::Choice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().window);
    QCOMPARE(changed.size(), 2);
}

} // namespace clientsmith::ui

QTEST_MAIN(clientsmith::ui::TestTheme)
#include "tst_theme.moc"
