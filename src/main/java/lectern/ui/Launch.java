package lectern.ui;

import java.util.List;
import lectern.essay.LibraryInfo;

/**
 * What a session was started for.
 *
 * @param alone whether one essay was asked for, so that leaving it ends the program
 * @param libraries those that can be opened from here
 */
record Launch(boolean alone, List<LibraryInfo> libraries) {
  Launch {
    libraries = List.copyOf(libraries);
  }
}
