#include "tests/looks/gallery.h"

#include "tests/looks/contrast.h"
#include "tests/looks/layoutcheck.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QPointer>
#include <QTest>

#include <array>

namespace clientsmith::test {

namespace {

constexpr QSize smallWindow(900, 600);
constexpr QSize largeWindow(1280, 800);
/// What is laid out may say so once more.
constexpr int rounds = 3;

void settle()
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
}

struct Size
{
    QString name;
    QSize size;
    bool roomy;
};

std::vector<Size> sizesOf(const QWidget &window)
{
    if (qobject_cast<const QMenu *>(&window))
        return {{QString(), window.size(), true}};
    if (qobject_cast<const QMainWindow *>(&window))
        return {{QString(), largeWindow, true}, {QStringLiteral("small"), smallWindow, false}};
    const QSize least = window.layout() == nullptr
        ? window.minimumSize()
        : window.minimumSize().expandedTo({window.minimumSizeHint().width(),
              window.layout()->hasHeightForWidth()
                  ? window.layout()->minimumHeightForWidth(
                        qMax(window.minimumWidth(), window.minimumSizeHint().width()))
                  : window.minimumSizeHint().height()});
    std::vector<Size> sizes{{QString(), window.size(), true}};
    if (least != window.size() && !least.isEmpty())
        sizes.push_back({QStringLiteral("small"), least, false});
    return sizes;
}

} // namespace

GalleryPlan GalleryPlan::fromEnvironment()
{
    const QString wish = qEnvironmentVariable("CLIENTSMITH_LOOKS");
    GalleryPlan plan;
    plan.complete = wantsAll();
    if (!wish.isEmpty())
        plan.folder = QStringLiteral(CLIENTSMITH_SCREENSHOTS);
    return plan;
}

bool GalleryPlan::wantsAll()
{
    return qEnvironmentVariable("CLIENTSMITH_LOOKS") == QLatin1String("all");
}

void Gallery::add(QWidget &window, const QString &page, bool longPage)
{
    settle();
    const QSize before = window.size();
    const std::vector<Size> sizes = sizesOf(window);
    // The one that is on comes first: to change it is dear.
    std::array themes{ui::Theme::Choice::Light, ui::Theme::Choice::Dark};
    if (m_theme.isDark())
        std::swap(themes[0], themes[1]);
    const bool looks = m_lookAtColors || m_plan.complete || !m_plan.folder.isEmpty();
    for (const ui::Theme::Choice theme : themes) {
        if (theme != themes[0] && !looks)
            break;
        m_theme.setChoice(theme);
        for (const Size &size : sizes) {
            window.resize(size.size);
            settle();
            const QString name = size.name.isEmpty() ? page : page + u'-' + size.name;
            if (theme == themes[0])
                note(layoutFindings(window, {size.roomy, longPage}), name);
            if (looks)
                lookAt(window, name, size.name);
        }
        window.resize(before);
        settle();
    }
    if (m_plan.complete && window.isActiveWindow()) {
        const QPointer<QWidget> focused = window.focusWidget();
        std::vector<Finding> reported;
        note(focusFindings(window, reported), page);
        m_reported.insert(m_reported.end(), reported.begin(), reported.end());
        if (focused)
            focused->setFocus();
    }
}

void Gallery::lookAt(QWidget &window, const QString &page, const QString &size)
{
    // What a theme does to a large window, it does to a small one.
    if (!m_plan.complete && m_plan.folder.isEmpty() && !size.isEmpty())
        return;
    const QImage picture = window.grab().toImage();
    std::vector<Finding> reported;
    const QString theme = m_theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light");
    note(contrastFindings(window, picture, reported), page + QStringLiteral(" (%1)").arg(theme));
    m_reported.insert(m_reported.end(), reported.begin(), reported.end());
    if (m_plan.folder.isEmpty())
        return;
    const QString scale = QString::number(qRound(window.devicePixelRatioF() * 100));
    const QDir folder(QStringLiteral("%1/%2/%3/%4").arg(m_plan.folder, m_language, theme, scale));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(picture.save(folder.filePath(page + QStringLiteral(".png")), "PNG", 80));
}

void Gallery::note(const std::vector<Finding> &found, const QString &page)
{
    for (const Finding &finding : found)
        m_found.push_back({finding.check, page + QStringLiteral(": ") + finding.what});
}

QStringList Gallery::findings() const
{
    QStringList lines;
    for (const Finding &finding : m_found) {
        const QString line = QStringLiteral("[%1] %2").arg(finding.check, finding.what);
        if (!lines.contains(line))
            lines += line;
    }
    return lines;
}

} // namespace clientsmith::test
