// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/hurriedtiming.h"
#include "ui/gallery/stage.h"

// What there is to see, each function in the file that is named like it. A new scene is a line with
// `take` in one of them.
namespace coffer::test {

void mainScenes(Stage &stage);
void detailScenes(Stage &stage);
void createScenes(Stage &stage);
void changeScenes(Stage &stage);
void connectScenes(Stage &stage);
void trialScenes(Stage &stage);
void profileScenes(Stage &stage);
void helpScenes(Stage &stage);

} // namespace coffer::test
