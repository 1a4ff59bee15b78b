package lectern.layout.paragraph;

import lectern.text.CharacterRun;

/** Where on the line words stand, as far as Unicode has small letters for it. */
public enum BaselineShift {
  BASE("", ""),
  SUPER(
      "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ"),
  SUB("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

  private final String plain;
  private final String shifted;

  BaselineShift(String plain, String shifted) {
    this.plain = plain;
    this.shifted = shifted;
  }

  /** Whether all of these words can be set in this script. */
  boolean has(String words) {
    return CharacterRun.end(words, 0, plain) == words.length();
  }

  /** The words in this script, character by character; others stay as they are. */
  public String of(String words) {
    if (this == BASE) {
      return words;
    }
    var out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int at = plain.indexOf(words.charAt(i));
      out.append(at < 0 ? words.charAt(i) : shifted.charAt(at));
    }
    return out.toString();
  }
}
