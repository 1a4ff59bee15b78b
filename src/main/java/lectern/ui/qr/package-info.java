/**
 * Addresses as squares that a phone's camera reads.
 *
 * <p>Not here: which address, and what stands around the square. The only package that sees the
 * library that encodes them.
 */
@NullMarked
package lectern.ui.qr;

import org.jspecify.annotations.NullMarked;
