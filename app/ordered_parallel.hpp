// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs one step over many items on several threads and hands the results on in input order,
// so that no output depends on the number of threads.

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dramatis {

/// Lets threads do one short step in the order of their items: "this id was there before".
/// `pass(number, step)` waits until all lower numbers have passed. Each number passes exactly once.
class OrderedGate {
 public:
  template <class Step>
  void pass(std::uint64_t number, Step step) {
    std::unique_lock lock(mutex_);
    turn_.wait(lock, [&] { return open_ || next_ == number; });
    step();
    next_ = number + 1;
    turn_.notify_all();
  }
  /// Lets everybody through: a thread that should have passed has failed.
  void open() {
    std::scoped_lock lock(mutex_);
    open_ = true;
    turn_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable turn_;
  std::uint64_t next_ = 0;
  bool open_ = false;
};

/// Where an item stands: `worker` in [0, jobs), `number` counts the items from 0.
struct WorkPlace {
  std::size_t worker = 0;
  std::uint64_t number = 0;
};

/// `next()` gives the items one after another (`std::nullopt` ends); `work(place, item)` turns
/// one into a result, in parallel; `emit(result)` gets the results in the order of `next`. `next` and `emit` are each
/// called by one thread at a time. At most `16 * jobs` items are under way, so memory stays bounded however slow the
/// sink is. The first exception of any of the three stops all threads and is thrown on.
template <class Next, class Work, class Emit>
void ordered_parallel(std::size_t jobs, Next next, Work work, Emit emit) {
  if (jobs <= 1) {
    std::uint64_t number = 0;
    while (auto item = next()) emit(work(WorkPlace{0, number++}, *item));
    return;
  }
  using Item = typename decltype(next())::value_type;
  using Result = decltype(work(WorkPlace{}, std::declval<Item&>()));
  struct Shared {
    std::mutex in, out;
    std::condition_variable room;
    std::uint64_t taken = 0, emitted = 0;
    bool stop = false;
    std::map<std::uint64_t, Result> waiting;
    std::exception_ptr error;
  } shared;
  const std::uint64_t window = 16 * jobs;

  auto fail = [&] {
    std::scoped_lock lock(shared.out);
    if (!shared.error) shared.error = std::current_exception();
    shared.stop = true;
    shared.room.notify_all();
  };
  auto loop = [&](std::size_t worker) {
    try {
      for (;;) {
        std::optional<Item> item;
        std::uint64_t number = 0;
        {
          std::scoped_lock lock(shared.in);
          {
            std::unique_lock wait(shared.out);
            shared.room.wait(wait, [&] { return shared.stop || shared.taken < shared.emitted + window; });
            if (shared.stop) return;
          }
          item = next();
          if (!item) return;
          std::scoped_lock count(shared.out);
          number = shared.taken++;
        }
        Result result = work(WorkPlace{worker, number}, *item);
        std::scoped_lock lock(shared.out);
        if (shared.stop) return;
        shared.waiting.emplace(number, std::move(result));
        while (!shared.waiting.empty() && shared.waiting.begin()->first == shared.emitted) {
          Result ready = std::move(shared.waiting.begin()->second);
          shared.waiting.erase(shared.waiting.begin());
          emit(std::move(ready));
          ++shared.emitted;
        }
        shared.room.notify_all();
      }
    } catch (...) {
      fail();
    }
  };
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < jobs; ++i) threads.emplace_back(loop, i);
  }
  if (shared.error) std::rethrow_exception(shared.error);
}

}  // namespace dramatis
