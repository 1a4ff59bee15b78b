package lectern.platform;

import java.util.List;

/** What is to be done to open an address or a file on this machine. */
public sealed interface OpenPlan {

  /**
   * Run this.
   *
   * @param command the program and its arguments, of which one is or holds what is opened; never
   *     for a shell
   */
  record RunProgram(List<String> command) implements OpenPlan {
    public RunProgram {
      command = List.copyOf(command);
      if (command.isEmpty()) {
        throw new IllegalArgumentException("no program to run");
      }
    }
  }

  /**
   * There is nothing here to open it with, so it should be shown and copied instead.
   *
   * @param reason one line for the reader
   */
  record NoOpener(String reason) implements OpenPlan {}
}
