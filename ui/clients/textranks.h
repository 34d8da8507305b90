#pragma once

#include <QCollator>
#include <QStringList>

#include <vector>

namespace clientsmith::ui {

/// As people of this locale sort: without regard to case, numbers by their value.
QCollator collatorOfPeople();

/// The place of each text among all, as collatorOfPeople() sorts them; equal texts share theirs. In any
/// thread.
std::vector<qint64> textRanks(const QStringList &texts);

} // namespace clientsmith::ui
