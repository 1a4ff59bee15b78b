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
          because ∵ ltimes ⋉ rtimes ⋊ bowtie ⋈ amalg ⨿ wr ≀
          """);

  /** Names that are set upright and apart from a letter after them. */
  private static final String FUNCTIONS =
      " sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp min max lim sup"
          + " inf limsup liminf det dim ker arg deg gcd hom Pr argmax argmin ";

  private TexSymbols() {}

  static @Nullable String close(String name) {
    return CLOSE.get(name);
  }

  static @Nullable String spaced(String name) {
    return SPACED.get(name);
  }

  static boolean isFunction(String name) {
    return FUNCTIONS.contains(' ' + name + ' ');
  }

  private static Map<String, String> pairs(String written) {
    var pairs = new HashMap<String, String>();
    var words = new StringTokenizer(written);
    while (words.hasMoreTokens()) {
      pairs.put(words.nextToken(), words.nextToken());
    }
    return pairs;
  }
}
