package lectern.cli;

import lectern.config.ConfigFile;
import lectern.platform.Directories;
import lectern.text.Sanitiser;

/** Loads the reader's settings when a command starts. */
final class SettingsLoader {
  /** The reader's settings, and what is wrong in them said on standard error. */
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
   * Says what is wrong in the settings; before a screen is taken, so that it stands there again
   * when the screen is given back.
   */
  static void printFaults(ConfigFile settings) {
    for (String line : settings.lines()) {
      System.err.println(Sanitiser.oneLine(line));
    }
  }
}
