#pragma once

#include <QCollator>
#include <QStringList>

#include <vector>

namespace clientsmith::ui {

/// As people of \p locale sort: without regard to case, numbers by their value.
QCollator collatorOfPeople(const QLocale &locale);

/// The place of each text among all, as collatorOfPeople() sorts them; equal texts share theirs. In any
/// thread.
std::vector<qint64> textRanks(const QStringList &texts, const QLocale &locale);

} // namespace clientsmith::ui
