package lectern.layout.code;

import java.util.List;

/** Reads code line by line, in time that grows with the line, and remembers what stays open. */
interface CodeScanner {

  /** The tokens of the next line, from left to right, not overlapping; what is plain has none. */
  List<Token> line(String line);
}
