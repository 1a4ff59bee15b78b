package lectern.it;

import java.util.regex.Pattern;

/**
 * All that lectern may say to a terminal; whatever else comes out of it came in from an essay.
 *
 * <p>Kept apart from the program on purpose: a sequence that it learns has to be let in here too.
 */
final class AllowedSequences {
  private AllowedSequences() {}

  private static final Pattern LOOK = Pattern.compile("[0-9;]*m");
  private static final Pattern MOVE = Pattern.compile("[0-9;]*[HGCDKXrST]");
  private static final Pattern MODE =
      Pattern.compile("\\?(7|25|1000|1004|1006|1049|2004|2026)[hl]");

  /** What is asked after the first frame and after frames on a slow line; the kitty keyboard. */
  private static final Pattern QUESTION = Pattern.compile("\\?u|\\?2026\\$p|c|5n|>1u|<u");

  private static final Pattern COLOUR_QUESTION = Pattern.compile("1[01];\\?");

  /** What the launcher sends after Java was killed, beside the modes: kinds of input taken back. */
  private static final Pattern AFTER_A_KILL = Pattern.compile("<u|\\?1000;1002;1003;1004;1006l");

  private static final Pattern LINK = Pattern.compile("8;(id=[0-9a-f]+;[!-~]+|;)");
  private static final Pattern COPY = Pattern.compile("52;c;[A-Za-z0-9+/=]*");
  private static final Pattern COPY_THROUGH_TMUX =
      Pattern.compile("tmux;\u001b\u001b]52;c;[A-Za-z0-9+/=]*\u0007");

  /** Characters that say where text goes, not what it is (Unicode's bidi controls). */
  private static final Pattern DIRECTION = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

  /** Fails when this is nothing that lectern says. */
  static void check(TerminalToken token) {
    boolean known =
        switch (token) {
          case TerminalToken.PlainToken text -> !DIRECTION.matcher(text.written()).find();
          case TerminalToken.Control control ->
              control.character() == '\r' || control.character() == '\n';
          case TerminalToken.Sequence sequence -> known(sequence.parameters() + sequence.last());
          case TerminalToken.OscToken command ->
              (LINK.matcher(command.body()).matches() && command.terminator().equals("\u001b\\"))
                  || COLOUR_QUESTION.matcher(command.body()).matches()
                  || COPY.matcher(command.body()).matches();
          case TerminalToken.Device device -> COPY_THROUGH_TMUX.matcher(device.body()).matches();
          case TerminalToken.Escape escape -> false;
        };
    if (!known) {
      throw new AssertionError("not lectern's own words: " + visible(token.written()));
    }
  }

  private static boolean known(String sequence) {
    return LOOK.matcher(sequence).matches()
        || MOVE.matcher(sequence).matches()
        || MODE.matcher(sequence).matches()
        || QUESTION.matcher(sequence).matches()
        || AFTER_A_KILL.matcher(sequence).matches();
  }

  private static String visible(String written) {
    var visible = new StringBuilder();
    written
        .chars()
        .forEach(
            c -> visible.append(c > ' ' && c < 0x7f ? String.valueOf((char) c) : "<" + c + ">"));
    return visible.toString();
  }
}
