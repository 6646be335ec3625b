// SPDX-License-Identifier: Apache-2.0
package dramatis;

import java.util.Objects;

/** Counts what held and what did not; prints the latter. */
final class Checks {
  private final String name;
  private int passed;
  private int failed;

  Checks(String name) { this.name = name; }

  void equal(String what, Object expected, Object found) {
    if (Objects.equals(expected, found)) {
      ++passed;
      return;
    }
    if (++failed <= 20) System.out.println("FAILED " + name + ": " + what + "\n  expected " + expected + "\n  found    " + found);
  }

  void holds(String what, boolean condition) { equal(what, true, condition); }

  boolean report() {
    System.out.println(name + ": " + passed + " passed, " + failed + " failed");
    return failed == 0;
  }
}
