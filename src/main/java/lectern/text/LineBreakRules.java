package lectern.text;

/**
 * The rules of UAX #14 for one text, asked unit by unit from the second to the last.
 *
 * <p>They stand in the order of the standard, since the first that applies decides. What a rule
 * says of an unbounded stretch before the place (spaces, a number, a run of flags) is carried
 * along, so that each question is answered at once.
 */
final class LineBreakRules {
  /** How far LB25 has read a number. */
  private enum Numeral {
    NONE,
    /** NU (SY | IS)*. */
    OPEN,
    /** NU (SY | IS)* (CL | CP). */
    CLOSED
  }

  private final LineBreakUnits units;

  /** The last unit before the place that is no space. */
  private int base;

  private Numeral numeral = Numeral.NONE;

  /** Whether an odd number of regional indicators stands right before the place. */
  private boolean halfFlag;

  LineBreakRules(LineBreakUnits units) {
    this.units = units;
    pass(0);
  }

  /** Whether a line may start at a unit; to be asked of every unit in turn, from 1. */
  boolean breaksBefore(int unit) {
    boolean breaks = decide(unit);
    pass(unit);
    return breaks;
  }

  private void pass(int unit) {
    LineBreakClass kind = units.kind(unit);
    if (kind != LineBreakClass.SP) {
      base = unit;
    }
    halfFlag = kind == LineBreakClass.RI && !halfFlag;
    numeral =
        switch (kind) {
          case NU -> Numeral.OPEN;
          case SY, IS -> numeral == Numeral.OPEN ? Numeral.OPEN : Numeral.NONE;
          case CL, CP -> numeral == Numeral.OPEN ? Numeral.CLOSED : Numeral.NONE;
          default -> Numeral.NONE;
        };
  }

  private boolean decide(int unit) {
    LineBreakClass before = units.kind(unit - 1);
    LineBreakClass after = units.kind(unit);
    if (before == LineBreakClass.AL && after == LineBreakClass.AL) {
      return false; // LB28, which no rule before it overrules; most of a text is letters
    }
    if (isLineEnd(before)) {
      return before != LineBreakClass.CR || after != LineBreakClass.LF; // LB4, LB5
    }
    if (isLineEnd(after) || after == LineBreakClass.SP || after == LineBreakClass.ZW) {
      return false; // LB6, LB7
    }
    if (units.kind(base) == LineBreakClass.ZW) {
      return true; // LB8
    }
    if (units.endsInJoiner(unit - 1) // LB8a
        || isGlued(before, after)
        || isHeldAcrossSpaces(unit, after)) {
      return false;
    }
    if (before == LineBreakClass.SP) {
      return true; // LB18; LB15c, whose number is not held above
    }
    if (isQuoted(unit, before, after)) {
      return false;
    }
    if (before == LineBreakClass.CB || after == LineBreakClass.CB) {
      return true; // LB20
    }
    return !isHyphenated(unit, before, after)
        && !isNumeric(unit, before, after)
        && !isSyllable(before, after)
        && !isAksara(unit, before, after)
        && !isWord(unit, before, after);
  }

  /** LB11 to LB13. */
  private static boolean isGlued(LineBreakClass before, LineBreakClass after) {
    if (before == LineBreakClass.WJ || before == LineBreakClass.GL) {
      return true; // LB11, LB12
    }
    return switch (after) {
      case WJ, CL, CP, EX, SY -> true; // LB11, LB13
      case GL -> before != LineBreakClass.SP && !isHyphen(before); // LB12a
      default -> false;
    };
  }

  /** LB14 to LB17, which look past spaces. */
  private boolean isHeldAcrossSpaces(int unit, LineBreakClass after) {
    LineBreakClass held = units.kind(base);
    if (held == LineBreakClass.OP) {
      return true; // LB14
    }
    if (held == LineBreakClass.QU_INITIAL && opens(units.kind(base - 1))) {
      return true; // LB15a
    }
    return switch (after) {
      case QU_FINAL -> closes(units.kind(unit + 1)); // LB15b
      case IS -> // LB15c, LB15d
          units.kind(unit - 1) != LineBreakClass.SP || units.kind(unit + 1) != LineBreakClass.NU;
      case NS -> held == LineBreakClass.CL || held == LineBreakClass.CP; // LB16
      case B2 -> held == LineBreakClass.B2; // LB17
      default -> false;
    };
  }

  /** LB15a: what stands before a quotation mark that opens. */
  private static boolean opens(LineBreakClass kind) {
    return switch (kind) {
      case EDGE, BK, CR, LF, NL, OP, QU, QU_INITIAL, QU_FINAL, GL, SP, ZW -> true;
      default -> false;
    };
  }

  /** LB15b: what stands after a quotation mark that closes. */
  private static boolean closes(LineBreakClass kind) {
    return switch (kind) {
      case SP, GL, WJ, CL, QU, QU_INITIAL, QU_FINAL, CP, EX, IS, SY -> true;
      case BK, CR, LF, NL, ZW, EDGE -> true;
      default -> false;
    };
  }

  /** LB19 and LB19a. */
  private boolean isQuoted(int unit, LineBreakClass before, LineBreakClass after) {
    if (after == LineBreakClass.QU || after == LineBreakClass.QU_FINAL) {
      return true;
    }
    if (before == LineBreakClass.QU || before == LineBreakClass.QU_INITIAL) {
      return true;
    }
    if (after == LineBreakClass.QU_INITIAL
        && !(units.isEastAsian(unit - 1) && units.isEastAsian(unit + 1))) {
      return true;
    }
    return before == LineBreakClass.QU_FINAL
        && !(units.isEastAsian(unit - 2) && units.isEastAsian(unit));
  }

  /** LB20a to LB22. */
  private boolean isHyphenated(int unit, LineBreakClass before, LineBreakClass after) {
    if (isHyphen(before)) {
      LineBreakClass first = units.kind(unit - 2);
      if (isLetter(after) && startsWord(first)) {
        return true; // LB20a
      }
      if (first == LineBreakClass.HL && after != LineBreakClass.HL) {
        return true; // LB21a
      }
    }
    return switch (after) {
      case BA, HH, HY, NS, IN -> true; // LB21, LB22
      case HL -> before == LineBreakClass.BB || before == LineBreakClass.SY; // LB21, LB21b
      default -> before == LineBreakClass.BB; // LB21
    };
  }

  /** LB20a: after which a hyphen begins a word. */
  private static boolean startsWord(LineBreakClass kind) {
    return switch (kind) {
      case EDGE, BK, CR, LF, NL, SP, ZW, CB, GL -> true;
      default -> false;
    };
  }

  /** LB23 to LB25. */
  private boolean isNumeric(int unit, LineBreakClass before, LineBreakClass after) {
    return switch (after) {
      case NU ->
          switch (before) {
            case AL, HL, DOTTED_CIRCLE, AL_RESERVED, PO, PR, HY, IS -> true;
            default -> numeral == Numeral.OPEN;
          };
      case PO -> numeral != Numeral.NONE || isPictographic(before) || isLetter(before);
      case PR -> numeral != Numeral.NONE || isLetter(before);
      case AL, HL, DOTTED_CIRCLE, AL_RESERVED -> before == LineBreakClass.NU || isAffix(before);
      case ID, ID_RESERVED, EB, EM -> before == LineBreakClass.PR; // LB23a
      case OP -> isAffix(before) && startsNumber(unit + 1);
      default -> false;
    };
  }

  private static boolean isAffix(LineBreakClass kind) {
    return kind == LineBreakClass.PO || kind == LineBreakClass.PR;
  }

  private static boolean isPictographic(LineBreakClass kind) {
    return switch (kind) {
      case ID, ID_RESERVED, EB, EM -> true;
      default -> false;
    };
  }

  /** NU or IS NU. */
  private boolean startsNumber(int unit) {
    int digit = units.kind(unit) == LineBreakClass.IS ? unit + 1 : unit;
    return units.kind(digit) == LineBreakClass.NU;
  }

  /** Korean syllables: LB26 and LB27. */
  private static boolean isSyllable(LineBreakClass before, LineBreakClass after) {
    return switch (before) {
      case JL ->
          switch (after) {
            case JL, JV, H2, H3, PO -> true;
            default -> false;
          };
      case JV, H2 ->
          switch (after) {
            case JV, JT, PO -> true;
            default -> false;
          };
      case JT, H3 -> after == LineBreakClass.JT || after == LineBreakClass.PO;
      case PR ->
          switch (after) {
            case JL, JV, JT, H2, H3 -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** LB28a: do not break inside the orthographic syllables of Brahmic scripts. */
  private boolean isAksara(int unit, LineBreakClass before, LineBreakClass after) {
    return switch (after) {
      case AK, AS, DOTTED_CIRCLE -> {
        if (before == LineBreakClass.AP) {
          yield true;
        }
        if (isAksaraStart(before) && units.kind(unit + 1) == LineBreakClass.VF) {
          yield true;
        }
        yield after != LineBreakClass.AS
            && before == LineBreakClass.VI
            && isAksaraStart(units.kind(unit - 2));
      }
      case VF, VI -> isAksaraStart(before);
      default -> false;
    };
  }

  private static boolean isAksaraStart(LineBreakClass kind) {
    return kind == LineBreakClass.AK
        || kind == LineBreakClass.AS
        || kind == LineBreakClass.DOTTED_CIRCLE;
  }

  /** LB28 to LB30b. */
  private boolean isWord(int unit, LineBreakClass before, LineBreakClass after) {
    return switch (after) {
      case AL, HL, DOTTED_CIRCLE, AL_RESERVED ->
          isLetter(before)
              || before == LineBreakClass.IS // LB29
              || isNarrowClose(unit - 1);
      case NU -> isNarrowClose(unit - 1);
      case OP ->
          (isLetter(before) || before == LineBreakClass.NU) && !units.isEastAsian(unit); // LB30
      case RI -> before == LineBreakClass.RI && halfFlag; // LB30a
      case EM -> // LB30b
          before == LineBreakClass.EB
              || before == LineBreakClass.ID_RESERVED
              || before == LineBreakClass.AL_RESERVED;
      default -> false;
    };
  }

  /** LB30: a closing parenthesis that is not East Asian. */
  private boolean isNarrowClose(int unit) {
    return units.kind(unit) == LineBreakClass.CP && !units.isEastAsian(unit);
  }

  private static boolean isLineEnd(LineBreakClass kind) {
    return switch (kind) {
      case BK, CR, LF, NL -> true;
      default -> false;
    };
  }

  private static boolean isHyphen(LineBreakClass kind) {
    return kind == LineBreakClass.HY || kind == LineBreakClass.HH;
  }

  private static boolean isLetter(LineBreakClass kind) {
    return switch (kind) {
      case AL, HL, DOTTED_CIRCLE, AL_RESERVED -> true;
      default -> false;
    };
  }
}
