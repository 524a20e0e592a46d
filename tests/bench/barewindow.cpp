// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// The least that a Qt program with a table can be: what starting Coffer is compared with.
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1040, 640); // as large as Coffer's, so that as much is painted
    window.show();
    return QApplication::exec();
}
