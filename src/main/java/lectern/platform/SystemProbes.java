package lectern.platform;

/** Questions to the machine itself that the environment does not answer. */
public interface SystemProbes {
  /** Whether there is a file of this name. */
  boolean exists(String file);

  /** The beginning of a small file, empty if it cannot be read. */
  String read(String file);

  /**
   * What {@code tmux show-environment} prints about this session, empty if that fails; asked only
   * inside tmux.
   */
  String tmuxEnvironment();
}
