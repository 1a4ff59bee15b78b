package lectern.layout.code;

import java.util.List;

/** Scans code line by line in linear time, and remembers open strings and comments. */
interface CodeScanner {

  /** The tokens of the next line, from left to right, not overlapping; what is plain has none. */
  List<Token> line(String line);
}
