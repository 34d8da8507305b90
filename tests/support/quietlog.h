#pragma once

#include <QtTest/qtestcase.h>

/// In a test class: any warning that the test did not ignore beforehand fails it.
#define CLIENTSMITH_FAIL_ON_WARNINGS                                                                         \
private Q_SLOTS:                                                                                             \
    void init()                                                                                              \
    {                                                                                                        \
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));                                      \
    }
