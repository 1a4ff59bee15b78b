package lectern.cli;

import lectern.config.ConfigFile;
import lectern.platform.Directories;
import lectern.text.CellWidth;
import lectern.text.Sanitiser;

/** Loads the reader's settings when a command starts. */
final class SettingsLoader {
  private SettingsLoader() {}

  /**
   * The reader's settings. What is wrong in them is said before a screen is taken, so that it
   * stands there again when the screen is given back.
   */
  static ConfigFile load(Directories directories) {
    var settings = ConfigFile.read(directories.config(), System.getenv());
    for (String line : settings.lines()) {
      System.err.println(Sanitiser.oneLine(line));
    }
    CellWidth.ambiguousIsWide(settings.config().wideAmbiguous());
    return settings;
  }
}
