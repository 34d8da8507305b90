#pragma once

#include "tests/looks/finding.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace clientsmith::test {

/// What is looked at beside the share that every run of the tests has time for.
struct GalleryPlan
{
    /// Both themes at each size, and the pictures are kept.
    bool complete = false;
    QString folder;

    /// From CLIENTSMITH_LOOKS: "all" for everything, "pictures" for the share with its pictures.
    static GalleryPlan fromEnvironment();
    static bool wantsAll();
};

/// Looks at one window after another, in both themes and at two sizes, and collects what is wrong.
class Gallery final
{
public:
    Gallery(ui::Theme &theme, const GalleryPlan &plan)
        : m_theme(theme)
        , m_plan(plan)
    {
    }

    /// Where the next pictures belong. Colours are the same in every language: \p lookAtColors is only needed
    /// for one of them.
    void begin(const QString &language, bool lookAtColors)
    {
        m_language = language;
        m_lookAtColors = lookAtColors;
        m_found.clear();
    }
    /// \p longPage may scroll even in a large window.
    void add(QWidget &window, const QString &page, bool longPage);
    /// Each once, with the pages that have it.
    QStringList findings() const;
    const std::vector<Finding> &reported() const { return m_reported; }

private:
    void lookAt(QWidget &window, const QString &page, const QString &size);
    void note(const std::vector<Finding> &found, const QString &page);

    ui::Theme &m_theme;
    GalleryPlan m_plan;
    QString m_language;
    bool m_lookAtColors = true;
    std::vector<Finding> m_found;
    std::vector<Finding> m_reported;
};

} // namespace clientsmith::test
