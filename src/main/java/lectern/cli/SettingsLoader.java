package lectern.cli;

import lectern.config.ConfigFile;
import lectern.platform.Directories;
import lectern.text.Sanitiser;

/** Loads the reader's settings when a command starts. */
final class SettingsLoader {
  /** The reader's settings; prints their faults on standard error. */
  static ConfigFile load(Directories directories) {
    ConfigFile settings = read(directories);
    printFaults(settings);
    return settings;
  }

  /** The reader's settings. */
  static ConfigFile read(Directories directories) {
    return ConfigFile.read(directories.config(), System.getenv());
  }

  /**
   * Prints the faults of the settings; before the alternate screen is entered, so that they are
   * visible again when lectern ends.
   */
  static void printFaults(ConfigFile settings) {
    for (String line : settings.lines()) {
      System.err.println(Sanitiser.oneLine(line));
    }
  }
}
