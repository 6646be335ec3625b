// SPDX-License-Identifier: Apache-2.0
#include "app/small_objects.hpp"

#include <catch2/catch.hpp>
#include <cstdint>
#include <cstring>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace dramatis;

namespace {

struct Object {
  unsigned char* at = nullptr;
  std::size_t size = 0;
  unsigned char mark = 0;
};

Object make(std::size_t size, unsigned char mark) {
  Object object{static_cast<unsigned char*>(small_objects::allocate(size)), size, mark};
  if (size > 0) std::memset(object.at, mark, size);
  return object;
}
bool is_whole(const Object& object) {
  for (std::size_t i = 0; i < object.size; ++i)
    if (object.at[i] != object.mark) return false;
  return true;
}

/// Objects of all sizes made and freed by chance. Says how many were touched by others or badly aligned.
std::size_t faults_of_a_run(unsigned seed) {
  std::mt19937 random(seed);
  std::vector<Object> objects;
  std::size_t faults = 0;
  for (int round = 0; round < 60000; ++round) {
    if (objects.empty() || random() % 5 < 3) {
      const std::size_t size = random() % 20 == 0 ? random() % 5000 : random() % (small_objects::kLargest + 2);
      objects.push_back(make(size, static_cast<unsigned char>(random())));
      if (objects.back().at == nullptr || reinterpret_cast<std::uintptr_t>(objects.back().at) % 16 != 0) ++faults;
      continue;
    }
    std::swap(objects[random() % objects.size()], objects.back());
    if (!is_whole(objects.back())) ++faults;
    small_objects::release(objects.back().at);
    objects.pop_back();
  }
  for (const Object& object : objects) {
    if (!is_whole(object)) ++faults;
    small_objects::release(object.at);
  }
  return faults;
}

}  // namespace

TEST_CASE("objects of all sizes keep their bytes while others come and go", "[unit]") {
  CHECK(faults_of_a_run(1) == 0);
  std::vector<std::size_t> faults(4, 1);
  std::vector<std::thread> threads;
  for (unsigned t = 0; t < 4; ++t) threads.emplace_back([&faults, t] { faults[t] = faults_of_a_run(t + 2); });
  for (std::thread& thread : threads) thread.join();
  CHECK(faults == std::vector<std::size_t>(4, 0));
}

TEST_CASE("a freed object is the next one of its size", "[unit]") {
  void* const first = small_objects::allocate(40);
  small_objects::release(first);
  void* const second = small_objects::allocate(48);
  CHECK(second == first);
  small_objects::release(second);
  small_objects::release(nullptr);
}

TEST_CASE("what one thread makes and another frees is used again", "[unit]") {
  constexpr std::size_t kSize = 320, kCount = 5000;
  std::set<std::uintptr_t> pages;
  for (int round = 0; round < 40; ++round) {
    std::vector<void*> objects;
    for (std::size_t i = 0; i < kCount; ++i) {
      objects.push_back(small_objects::allocate(kSize));
      pages.insert(reinterpret_cast<std::uintptr_t>(objects.back()) / (64 * 1024));
    }
    std::thread([&objects] {
      for (void* const object : objects) small_objects::release(object);
    }).join();
  }
  // one round's objects and what the threads may keep, not forty times as many
  CHECK(pages.size() <= 3 * kCount * kSize / (64 * 1024));
}

TEST_CASE("strings made in one thread and freed in others are the same memory", "[unit]") {
  std::vector<std::string> words;
  for (int i = 0; i < 10000; ++i) words.push_back("word number " + std::to_string(i) + " of a long list");
  std::vector<std::thread> threads;
  std::vector<std::size_t> sizes(3);
  for (std::size_t t = 0; t < sizes.size(); ++t)
    threads.emplace_back([&sizes, t, copy = words] {
      for (const std::string& word : copy) sizes[t] += word.size();
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(sizes == std::vector<std::size_t>(3, sizes[0]));
  CHECK(words[9999] == "word number 9999 of a long list");
}
