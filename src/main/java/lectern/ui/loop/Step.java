package lectern.ui.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a screen is after a message, and the effects it asks for. */
public record Step<S extends @Nullable Object>(S state, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  /** A step that asks for no effects, or for these. */
  public static <S extends @Nullable Object> Step<S> to(S state, Effect... effects) {
    return new Step<>(state, List.of(effects));
  }

  /** A step that says something in the status line. */
  public static <S extends @Nullable Object> Step<S> say(S state, String words) {
    return to(state, new RootEffect.ShowMessage(words));
  }
}
