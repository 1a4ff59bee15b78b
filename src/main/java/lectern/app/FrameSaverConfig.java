package lectern.app;

import java.util.function.Function;
import java.util.function.Supplier;
import lectern.screen.Frame;
import lectern.ui.Settings;
import org.jspecify.annotations.Nullable;

/**
 * How the first frames of later starts are made and saved.
 *
 * @param saved where they are saved, or null where none are
 * @param resuming whether a start goes to the essay last read
 * @param wanted whether the reader wants any to be saved
 * @param settings what a start would go by now
 * @param bytes what the terminal is sent for a first frame
 */
public record FrameSaverConfig(
    @Nullable SavedFrames saved,
    boolean resuming,
    boolean wanted,
    Supplier<Settings> settings,
    Function<Frame, byte[]> bytes) {

  /** None are made. */
  public static final FrameSaverConfig NONE =
      new FrameSaverConfig(null, false, false, () -> Settings.DEFAULT, frame -> new byte[0]);
}
