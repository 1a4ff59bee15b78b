/**
 * The words of a page held against the words a browser would show of the same text. The oracle is
 * commonmark-java's own HTML read by jsoup; nothing of lectern's reading or setting is in it.
 * Nothing uses this package.
 */
@NullMarked
package lectern.words;

import org.jspecify.annotations.NullMarked;
