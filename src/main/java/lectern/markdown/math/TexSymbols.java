package lectern.markdown.math;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The characters that commands of TeX stand for; read when the first formula is met. */
final class TexSymbols {
  /** Set close to what is beside them. */
  private static final Map<String, String> CLOSE =
      pairs(
          """
          alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ
          iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ
          varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ
          Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
          infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ aleph ℵ
          hbar ℏ ell ℓ Re ℜ Im ℑ wp ℘ imath ı jmath ȷ angle ∠ triangle △ square □ Box □ neg ¬
          lnot ¬ prime ′ degree ° circ ∘ bullet • star ⋆ ast ∗ cdot · dagger † ddagger ‡ top ⊤
          bot ⊥ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ sum ∑ prod ∏ coprod ∐ int ∫
          iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂
          langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lbrace { rbrace } lbrack [ rbrack ]
          vert | Vert ‖ lvert | rvert | lVert ‖ rVert ‖ backslash \\ surd √ checkmark ✓ S § P ¶
          pounds £ euro € copyright © dag † flat ♭ sharp ♯ natural ♮ clubsuit ♣ heartsuit ♥
          bigstar ★ blacktriangle ▲ bigtriangleup △ bigtriangledown ▽ triangledown ▽ bigcirc ○
          lozenge ◊ Diamond ◇ diamond ⋄ blacklozenge ⧫ digamma ϝ beth ℶ gimel ℷ iiiint ⨌ bigsqcup ⨆
          biguplus ⨄ bigodot ⨀ ulcorner ⌜ urcorner ⌝ llcorner ⌞ lrcorner ⌟ llbracket ⟦
          rrbracket ⟧ lBrack ⟦ rBrack ⟧ textbackslash \\ textdollar $ textunderscore _ AA Å aa å
          ss ß o ø O Ø ae æ AE Æ oe œ OE Œ textendash – textemdash — hslash ℏ Bbbk 𝕜 infin ∞ smile ⌣
          frown ⌢ measuredangle ∡ backprime ‵ LaTeX LaTeX TeX TeX textregistered ® trademark ™
          varGamma Γ varDelta Δ varTheta Θ varLambda Λ varXi Ξ varPi Π varSigma Σ varPhi Φ varPsi Ψ
          varOmega Ω varkappa ϰ dotsm ⋯ dotsi ⋯ dotso … rbrack ] lparen ( rparen ) slash /
          spadesuit ♠ diamondsuit ♦ qed ∎ blacksquare ■ colon : complement ∁ mho ℧ eth ð
          """);

  /** Relations and operations: a blank stands on either side of them. */
  private static final Map<String, String> SPACED =
      pairs(
          """
          le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ ll ≪ gg ≫ lt < gt > equiv ≡
          approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ prec ≺
          succ ≻ preceq ≼ succeq ≽ lesssim ≲ gtrsim ≳ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆
          supset ⊃ supseteq ⊇ subsetneq ⊊ nsubseteq ⊈ sqsubseteq ⊑ mid ∣ nmid ∤ parallel ∥ perp ⊥
          vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ to → rightarrow → longrightarrow ⟶ gets ← leftarrow ←
          leftrightarrow ↔ Rightarrow ⇒ implies ⟹ Longrightarrow ⟹ impliedby ⟸ Leftarrow ⇐
          Leftrightarrow ⇔ iff ⟺ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪
          twoheadrightarrow ↠ rightsquigarrow ⇝ leadsto ⇝ uparrow ↑ downarrow ↓ updownarrow ↕
          Uparrow ⇑ Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightleftharpoons ⇌
          pm ± mp ∓ times × div ÷ cup ∪ cap ∩ setminus ∖ smallsetminus ∖ land ∧ wedge ∧ lor ∨
          vee ∨ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ uplus ⊎ sqcup ⊔ sqcap ⊓ bmod mod therefore ∴
          approxeq ≊ thicksim ∼ thickapprox ≈ backsim ∽ eqsim ≂ eqqcolon ≕ Coloneqq ⩴ vcentcolon :
          ngeq ≱ nleq ≰ nless ≮ ngtr ≯ nsim ≁ ncong ≇ nparallel ∦ nexists ∄ nprec ⊀ nsucc ⊁ nvdash ⊬
          nvDash ⊭ nmodels ⊭ nsupseteq ⊉ nsubset ⊄ supsetneq ⊋ subsetneqq ⫋ Subset ⋐ Supset ⋑
          sqsupseteq ⊒ sqsubset ⊏ sqsupset ⊐ lesseqgtr ⋚ gtreqless ⋛ lessgtr ≶ gtrless ≷ lll ⋘
          ggg ⋙ leqq ≦ geqq ≧ precsim ≾ succsim ≿ preccurlyeq ≼ succcurlyeq ≽ Vdash ⊩ Vvdash ⊪
          bumpeq ≏ Bumpeq ≎ circeq ≗ risingdotseq ≓ fallingdotseq ≒ between ≬ owns ∋ shortmid ∣
          shortparallel ∥ vartriangle △ trianglelefteq ⊴ trianglerighteq ⊵ triangleleft ◁
          triangleright ▷ vartriangleleft ⊲ vartriangleright ⊳ rightharpoonup ⇀ rightharpoondown ⇁
          leftharpoonup ↼ leftharpoondown ↽ upharpoonright ↾ restriction ↾ hookleftarrow ↩
          longleftarrow ⟵ longleftrightarrow ⟷ Longleftarrow ⟸ rightrightarrows ⇉ leftleftarrows ⇇
          leftrightarrows ⇆ rightleftarrows ⇄ curvearrowright ↷ curvearrowleft ↶ circlearrowleft ↺
          circlearrowright ↻ dashrightarrow ⇢ dashleftarrow ⇠ rightarrowtail ↣ nrightarrow ↛
          nleftarrow ↚ nRightarrow ⇏ nLeftrightarrow ⇎ multimap ⊸ Updownarrow ⇕ Lleftarrow ⇚
          Rrightarrow ⇛ rarr → larr ← lrarr ↔ rArr ⇒ lArr ⇐ hArr ⇔ isin ∈ sub ⊂ sube ⊆
          boxtimes ⊠ boxplus ⊞ boxminus ⊟ oslash ⊘ dotplus ∔ doublecup ⋓ doublecap ⋒ Cup ⋓ Cap ⋒
          barwedge ⊼ veebar ⊻ curlyvee ⋎ curlywedge ⋏ divideontimes ⋇ intercal ⊺
          because ∵ ltimes ⋉ rtimes ⋊ bowtie ⋈ amalg ⨿ wr ≀
          """);

  /** Names that are set upright and apart from a letter after them. */
  private static final String FUNCTIONS =
      " sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp min max lim sup"
          + " inf limsup liminf det dim ker arg deg gcd hom Pr argmax argmin coth mod injlim projlim varlimsup ";

  /** Commands that change how what follows looks, and show nothing. */
  private static final String SWITCHES =
      " ! displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag"
          + " mathstrut strut tiny scriptsize footnotesize small normalsize large Large LARGE huge"
          + " Huge rm bf it sf tt cal em bfseries itshape rmfamily sffamily ttfamily hline allowbreak"
          + " nobreak relax centering noindent hfill null protect toggle ";

  private static final String SPACES =
      " , ; :   > quad qquad enspace enskip thinspace medspace thickspace negthinspace space"
          + " nobreakspace \n \t ";

  private static final String DELIMITERS =
      " left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr biggm Biggl"
          + " Biggr Biggm ";

  private TexSymbols() {}

  static boolean isSwitch(String name) {
    return SWITCHES.contains(' ' + name + ' ');
  }

  static boolean isSpace(String name) {
    return name.isBlank() || SPACES.contains(' ' + name + ' ');
  }

  /** Whether a bracket stands after a command, which says how large it is. */
  static boolean isDelimiter(String name) {
    return DELIMITERS.contains(' ' + name + ' ');
  }

  /**
   * Whether a command has a character of Unicode or is one of the few that every formula may hold.
   */
  static boolean isKnown(String name) {
    return CLOSE.containsKey(name)
        || SPACED.containsKey(name)
        || isFunction(name)
        || isDelimiter(name)
        || name.endsWith("style")
        || TexLetters.isAlphabet(name)
        || TexLetters.isAccent(name)
        || " frac dfrac tfrac sqrt binom mathrm text textbf textit textup operatorname begin end rm "
            .contains(' ' + name + ' ');
  }

  static @Nullable String close(String name) {
    return CLOSE.get(name);
  }

  static @Nullable String spaced(String name) {
    return SPACED.get(name);
  }

  static boolean isFunction(String name) {
    return FUNCTIONS.contains(' ' + name + ' ');
  }

  private static Map<String, String> pairs(String source) {
    var pairs = new HashMap<String, String>();
    var words = new StringTokenizer(source);
    while (words.hasMoreTokens()) {
      pairs.put(words.nextToken(), words.nextToken());
    }
    return pairs;
  }
}
