package lectern.terminal;

/** How many colours a terminal can show. */
enum Depth {
  NONE,
  SIXTEEN,
  INDEXED,
  TRUE
}
