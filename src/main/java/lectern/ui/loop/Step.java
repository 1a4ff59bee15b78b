package lectern.ui.loop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a screen is after a message, and what it wishes for. */
public record Step<S extends @Nullable Object>(S state, List<Effect> wishes) {
  public Step {
    wishes = List.copyOf(wishes);
  }

  /** A step that wishes for nothing, or for these. */
  public static <S extends @Nullable Object> Step<S> to(S state, Effect... wishes) {
    return new Step<>(state, List.of(wishes));
  }
}
