package lectern.app;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import lectern.document.PunctuationStyle;
import lectern.platform.Editor;
import lectern.platform.Opener;
import lectern.state.Ledger;

/**
 * The machine as the program needs it, so that a test or a training run can be given another.
 *
 * @param cache the folder of what can be rebuilt
 * @param state the folder of what is saved
 * @param opener what opens addresses, asked again each time since a reader may come back over SSH
 * @param editor what edits a file, asked when a reader wants to
 * @param clipboard whether the reader lets texts be copied through the terminal
 * @param punctuation how the reader wants quotes, dashes and dots of texts
 * @param clock seconds since 1970
 * @param frames how the first frames of later starts are saved
 */
public record Services(
    Path cache,
    Path state,
    Ledger ledger,
    Supplier<Opener> opener,
    Supplier<Editor> editor,
    boolean clipboard,
    PunctuationStyle punctuation,
    LongSupplier clock,
    FrameSaverConfig frames) {}
