package lectern.ui.reader;

import org.jspecify.annotations.Nullable;

/**
 * What a prompt for words changes of a reader, as it was when it opened.
 *
 * @param search what was looked for then, or null
 */
record SearchStart(Viewport viewport, ReaderFocus focus, @Nullable SearchState search) {}
