// SPDX-FileCopyrightText: 2026 The Coffer authors
// SPDX-License-Identifier: Apache-2.0
//
// simdjsonpass FOLDER: milliseconds for one simdjson DOM parse of each .json file there, reading
// the files not counted. The least that any client of these pages has to do with them.
#include <simdjson.h>

#include <chrono>
#include <cstdio>
#include <filesystem>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: simdjsonpass FOLDER\n", stderr);
        return 2;
    }
    using Clock = std::chrono::steady_clock;
    Clock::duration parsing{};
    std::size_t items = 0;
    simdjson::dom::parser parser;
    for (const auto &file : std::filesystem::directory_iterator(argv[1])) {
        if (file.path().extension() != ".json") {
            continue;
        }
        const auto text = simdjson::padded_string::load(file.path().string());
        const Clock::time_point start = Clock::now();
        simdjson::dom::element page;
        simdjson::dom::array rows;
        if (text.error() != simdjson::SUCCESS
            || parser.parse(text.value_unsafe()).get(page) != simdjson::SUCCESS
            || page["items"].get(rows) != simdjson::SUCCESS) {
            std::fprintf(stderr, "simdjsonpass: no page: %s\n", file.path().c_str());
            return 1;
        }
        parsing += Clock::now() - start;
        items += rows.size();
    }
    std::printf(R"({"ms": %.3f, "items": %zu})"
                "\n",
                std::chrono::duration<double, std::milli>(parsing).count(), items);
    return 0;
}
