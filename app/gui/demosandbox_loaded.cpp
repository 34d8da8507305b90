#include "app/gui/demosandbox.h"

#include <QCoreApplication>
#include <QLibrary>

namespace clientsmith::gui {

Result<std::unique_ptr<DemoSandbox>> makeDemoSandbox()
{
    using Make = DemoSandbox *(*)();
    // Beside the program where it was built, and in the folder of libraries where it was installed.
    const QString here = QCoreApplication::applicationDirPath();
    QString problem;
    for (const QString &folder : {here, here + QStringLiteral("/" CLIENTSMITH_MODULES)}) {
        QLibrary library(folder + QStringLiteral("/clientsmith-demo.so"));
        if (const auto make = reinterpret_cast<Make>(library.resolve("clientsmithDemoSandbox")))
            return std::unique_ptr<DemoSandbox>(make());
        problem = library.errorString();
    }
    return failure(ErrorKind::Storage, problem);
}

} // namespace clientsmith::gui
